// SPDX-License-Identifier: Apache-2.0
// An output format: text with fields in it, compiled once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "buffer_text.h"
#include "context.h"
#include "fields.h"
#include "format_operand.h"
#include "param_text.h"
#include "sysdig_form.h"

namespace falcore {

// The lines of `-o text` and `-o sysdig`.
inline constexpr std::string_view kTextFormat =
    "*%evt.num %evt.outputtime %evt.cpu %proc.name (%proc.pid.%thread.tid) %evt.dir %evt.type "
    "%evt.info";
inline constexpr std::string_view kSysdigFormat =
    "*%evt.num %evt.outputtime %evt.cpu %proc.name (%thread.tid) %evt.dir %evt.type %evt.info";

// What evt.outputtime is.
enum class TimeForm : uint8_t {
    clock,    // local time of day (sysdig -t h)
    absolute, // seconds since the epoch (a)
    relative, // seconds since the first event (r)
    latency,  // seconds that the call took (d)
    delta,    // seconds since the line before (D)
};

struct LineOptions {
    Style style = Style::text;
    BufferForm buffers = BufferForm::dots;
    TimeForm time = TimeForm::clock;
    bool object = false;  // a JSON object of the fields instead of a line
    bool running = false; // renders line after line: deltas are those between them
};

class LineFormat {
public:
    // `%field`, `%field[argument]`, `%transformer(field)`, `%20field` (cut or filled up to 20
    // bytes), `%%`; all else is literal. A leading `*` accepts missing values and prints them as
    // `<NA>`. Throws FormatError.
    LineFormat(std::string_view format, const EventTable &events, LineOptions options);

    // Appends the line, without a newline. False, with nothing appended, when a value is missing
    // and the format has no `*`, or when the style is sysdig's and it has no such event.
    bool render(Context &context, std::string &out);
    // Whether a field is printed that needs the times between events.
    bool needs_timing() const;

private:
    struct Token {
        bool is_field = false;
        std::string literal;            // or the field as written
        FieldUse use;                   // of a field alone
        std::optional<Expression> call; // of a transformer
        Format format{};
        size_t width = 0; // 0: as long as it is
    };

    void add_literal(std::string_view text);
    size_t add_field(std::string_view format, size_t at, const EventTable &events);
    bool append_line(const PublicForm *form, Context &context, std::string &out) const;
    bool append_object(const PublicForm *form, Context &context, std::string &out) const;
    bool append_field(const Token &token, const PublicForm *form, Context &context,
                      std::string &out) const;
    bool append_plain(const Token &token, const PublicForm *form, Context &context,
                      std::string &out, bool &done) const;
    void append_output_time(Context &context, std::string &out) const;
    void value_of(const Token &token, Context &context, Value &out) const;

    std::vector<Token> tokens_;
    std::vector<PublicForms> forms_; // one with the sysdig style
    LineOptions options_;
    bool require_all_ = true;
    uint64_t lines_ = 0, last_ts_ = 0;
};

} // namespace falcore
