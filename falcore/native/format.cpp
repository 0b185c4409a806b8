// SPDX-License-Identifier: Apache-2.0
#include "format.h"

#include <algorithm>

#include "escape.h"
#include "time_text.h"

namespace falcore {

namespace {

constexpr size_t kMaxWidth = 4096;
constexpr std::string_view kMissing = "<NA>";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_argument_character(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

// The field that begins at `at`: its end, argument included.
size_t field_end(std::string_view format, size_t at) {
    const auto rest = format.substr(at);
    const FieldInfo *info = find_field(rest);
    if (info == nullptr) {
        size_t end = at;
        while (end < format.size() && (is_argument_character(format[end]) || format[end] == '.'))
            ++end;
        while (end > at && format[end - 1] == '.')
            --end;
        return end;
    }
    size_t end = at + std::string_view(info->name).size();
    if (end < format.size() && format[end] == '[') {
        const size_t close = format.find(']', end);
        return close == std::string_view::npos ? close : close + 1;
    }
    // `%proc.pid.%thread.tid`: a dot belongs to the field only where an argument has to follow.
    if (info->argument_required && end + 1 < format.size() && format[end] == '.' &&
        is_argument_character(format[end + 1])) {
        ++end;
        while (end < format.size() && is_argument_character(format[end]))
            ++end;
    }
    return end;
}

// Makes what was appended after `start` exactly `width` bytes long, never ending inside a
// character.
void fit(std::string &out, size_t start, size_t width) {
    size_t end = start + width;
    if (out.size() > end) {
        while (end > start && (static_cast<unsigned char>(out[end]) & 0xc0) == 0x80)
            --end;
        out.resize(end);
    }
    out.resize(start + width, ' ');
}

} // namespace

LineFormat::LineFormat(std::string_view format, const EventTable &events, Style style)
    : style_(style) {
    if (format.empty())
        throw FormatError("the output format is empty", 0, 0);
    if (style == Style::sysdig)
        forms_.emplace_back(events);
    size_t at = 0;
    if (format[0] == '*') {
        require_all_ = false;
        at = 1;
    }
    while (at < format.size()) {
        const size_t percent = format.find('%', at);
        add_literal(format.substr(at, percent - at));
        if (percent == std::string_view::npos)
            break;
        if (format.substr(percent, 2) == "%%") {
            add_literal("%");
            at = percent + 2;
        } else {
            at = add_field(format, percent, events);
        }
    }
}

void LineFormat::add_literal(std::string_view text) {
    if (text.empty())
        return;
    if (tokens_.empty() || tokens_.back().is_field)
        tokens_.emplace_back();
    tokens_.back().literal += text;
}

size_t LineFormat::add_field(std::string_view format, size_t percent, const EventTable &events) {
    Token token;
    token.is_field = true;
    size_t at = percent + 1;
    while (at < format.size() && is_digit(format[at])) {
        token.width =
            std::min(kMaxWidth + 1, token.width * 10 + static_cast<size_t>(format[at] - '0'));
        ++at;
    }
    if (token.width > kMaxWidth)
        throw FormatError("a field is at most 4096 bytes wide", percent + 1, at);
    if (at == format.size())
        throw FormatError(
            "the format ends where a field name should follow; write %% for a percent sign",
            percent, at);
    const size_t end = field_end(format, at);
    if (end == std::string_view::npos)
        throw FormatError("the bracket is not closed", at, format.size());
    if (end == at)
        throw FormatError("no field name follows the percent sign; write %% for a percent sign",
                          percent, std::min(at + 1, format.size()));
    if (auto error = parse_field(format.substr(at, end - at), events, token.use); !error.empty())
        throw FormatError(error, at, end);
    token.format = kFields[static_cast<size_t>(token.use.field)].format;
    tokens_.push_back(std::move(token));
    return end;
}

// The fields of the default lines are written straight to the output, all others through a Value.
bool LineFormat::append_field(const Token &token, const PublicForm *form, Context &context,
                              std::string &out) const {
    const EventView &event = *context.event;
    switch (token.use.field) {
    case FieldId::evt_num: append_unsigned(out, context.num); return true;
    case FieldId::evt_time:
    case FieldId::evt_outputtime: append_time(out, event.ts); return true;
    case FieldId::evt_cpu: append_unsigned(out, event.cpu); return true;
    case FieldId::evt_dir: out += event.is_enter() ? '>' : '<'; return true;
    case FieldId::evt_type:
        if (form != nullptr)
            out += form->name;
        else
            out += event.info->name;
        return true;
    case FieldId::evt_args:
    case FieldId::evt_info:
        if (form != nullptr)
            append_public_params(out, *form, context);
        else
            append_params(out, context);
        return true;
    case FieldId::proc_name:
        if (const ThreadInfo *thread = context.thread()) {
            append_printable(out, thread->comm);
            return true;
        }
        return false;
    case FieldId::proc_pid:
        if (const ThreadInfo *thread = context.thread()) {
            append_signed(out, thread->pid);
            return true;
        }
        return false;
    case FieldId::evt_arg:
        if (form != nullptr) {
            const int index = token.use.argument.param(*event.info);
            for (size_t i = 0; i < form->nparams; ++i)
                if (form->source[i] == index && event.param(form->source[i]).present()) {
                    const ParamSource source{form->params[i], event.param(form->source[i]), context,
                                             style_};
                    if (!append_param_meaning(out, source))
                        append_param_value(out, source);
                    return true;
                }
            return false;
        }
        break;
    default: break;
    }
    Value value;
    extract(token.use.field, token.use.argument, context, value);
    if (!value.present())
        return false;
    append_value(out, value, token.format);
    return true;
}

bool LineFormat::needs_timing() const {
    return std::any_of(tokens_.begin(), tokens_.end(), [](const Token &token) {
        return token.is_field && is_timing_field(token.use.field);
    });
}

bool LineFormat::render(Context &context, std::string &out) const {
    const PublicForm *form = nullptr;
    if (style_ == Style::sysdig && (form = forms_[0].find(context.event->type)) == nullptr)
        return false;
    const size_t start = out.size();
    for (const Token &token : tokens_) {
        if (!token.is_field) {
            out += token.literal;
            continue;
        }
        const size_t before = out.size();
        if (!append_field(token, form, context, out)) {
            if (require_all_) {
                out.resize(start);
                return false;
            }
            out += kMissing;
        }
        if (token.width != 0)
            fit(out, before, token.width);
    }
    return true;
}

} // namespace falcore
