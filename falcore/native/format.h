// SPDX-License-Identifier: Apache-2.0
// An output format: text with fields in it, compiled once.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "context.h"
#include "fields.h"
#include "param_text.h"
#include "sysdig_form.h"

namespace falcore {

// The lines of `-o text` and `-o sysdig`.
inline constexpr std::string_view kTextFormat =
    "*%evt.num %evt.outputtime %evt.cpu %proc.name (%proc.pid.%thread.tid) %evt.dir %evt.type "
    "%evt.info";
inline constexpr std::string_view kSysdigFormat =
    "*%evt.num %evt.outputtime %evt.cpu %proc.name (%thread.tid) %evt.dir %evt.type %evt.info";

// A format that cannot be compiled; the culprit is the text from `begin` to `end`.
struct FormatError : std::invalid_argument {
    FormatError(const std::string &message, size_t begin, size_t end)
        : std::invalid_argument(message), begin(begin), end(end) {}

    size_t begin;
    size_t end;
};

class LineFormat {
public:
    // `%field`, `%field[argument]`, `%20field` (cut or filled up to 20 bytes), `%%`; all else is
    // literal. A leading `*` accepts missing values and prints them as `<NA>`. Throws FormatError.
    LineFormat(std::string_view format, const EventTable &events, Style style);

    // Appends the line, without a newline. False, with nothing appended, when a value is missing
    // and the format has no `*`, or when the style is sysdig's and it has no such event.
    bool render(Context &context, std::string &out) const;
    // Whether a field is printed that needs the times between events.
    bool needs_timing() const;

private:
    struct Token {
        bool is_field = false;
        std::string literal;
        FieldUse use;
        Format format{};
        size_t width = 0; // 0: as long as it is
    };

    void add_literal(std::string_view text);
    size_t add_field(std::string_view format, size_t at, const EventTable &events);
    bool append_field(const Token &token, const PublicForm *form, Context &context,
                      std::string &out) const;

    std::vector<Token> tokens_;
    std::vector<PublicForms> forms_; // one with the sysdig style
    Style style_;
    bool require_all_ = true;
};

} // namespace falcore
