// SPDX-License-Identifier: Apache-2.0
// Regular expressions as Falco's filters have them: RE2 in its POSIX mode, on whole texts.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace falcore {

// Time is linear in the text. Moves only.
class Pattern {
public:
    // Throws std::invalid_argument with RE2's reason.
    explicit Pattern(std::string_view pattern);
    Pattern(Pattern &&) noexcept;
    Pattern &operator=(Pattern &&) noexcept;
    ~Pattern();

    // Whether the whole text is in the language. Bytes that are not UTF-8 count as U+FFFD; such a
    // text is copied into `scratch`.
    bool matches(std::string_view text, std::string &scratch) const;

private:
    struct Program;
    std::unique_ptr<Program> program_;
};

} // namespace falcore
