// SPDX-License-Identifier: Apache-2.0
#include "pattern.h"

#include <re2/re2.h>
#include <stdexcept>

#include "escape.h"

namespace falcore {

namespace {

// What a pattern may cost: enough for RE2's own limit on repeats, little beside the tables.
constexpr int64_t kMemory = 8 << 20;

RE2::Options posix() {
    RE2::Options options(RE2::POSIX);
    options.set_log_errors(false);
    options.set_max_mem(kMemory);
    return options;
}

} // namespace

struct Pattern::Program {
    explicit Program(std::string_view pattern)
        : re2(re2::StringPiece(pattern.data(), pattern.size()), posix()) {}
    RE2 re2;
};

Pattern::Pattern(std::string_view pattern) : program_(std::make_unique<Program>(pattern)) {
    if (!program_->re2.ok())
        throw std::invalid_argument("the pattern is no regular expression: " +
                                    program_->re2.error());
}

Pattern::Pattern(Pattern &&) noexcept = default;
Pattern &Pattern::operator=(Pattern &&) noexcept = default;
Pattern::~Pattern() = default;

bool Pattern::matches(std::string_view text, std::string &scratch) const {
    if (!is_utf8(text)) {
        scratch.clear();
        append_utf8(scratch, text);
        text = scratch;
    }
    return program_->re2.Match(re2::StringPiece(text.data(), text.size()), 0, text.size(),
                               RE2::ANCHOR_BOTH, nullptr, 0);
}

} // namespace falcore
