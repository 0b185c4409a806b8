// SPDX-License-Identifier: Apache-2.0
#include "format.h"

#include <algorithm>

#include "escape.h"
#include "generic_call.h"
#include "json.h"
#include "time_text.h"

namespace falcore {

namespace {

constexpr size_t kMaxWidth = 4096;
constexpr std::string_view kMissing = "<NA>";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr std::string_view kUnknown = "<UNKNOWN>";
constexpr uint64_t kSecond = 1'000'000'000;

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

LineFormat::LineFormat(std::string_view format, const EventTable &events, LineOptions options)
    : options_(options) {
    if (format.empty())
        throw FormatError("the output format is empty", 0, 0);
    if (options.style == Style::sysdig)
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
    // `%-20field`, as printf has it: fields stand at the left in any case.
    if (at + 1 < format.size() && format[at] == '-' && is_digit(format[at + 1]))
        ++at;
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
    if (is_call(format, at)) {
        const size_t begin = at;
        token.call = parse_call(format, at, events);
        token.literal = format.substr(begin, at - begin);
        tokens_.push_back(std::move(token));
        return at;
    }
    const size_t end = field_end(format, at);
    if (end == std::string_view::npos)
        throw FormatError("the bracket is not closed", at, format.size());
    if (end == at)
        throw FormatError("no field name follows the percent sign; write %% for a percent sign",
                          percent, std::min(at + 1, format.size()));
    if (auto error = parse_field(format.substr(at, end - at), events, token.use); !error.empty())
        throw FormatError(error, at, end);
    token.literal = format.substr(at, end - at);
    token.format = kFields[static_cast<size_t>(token.use.field)].format;
    tokens_.push_back(std::move(token));
    return end;
}

void LineFormat::append_output_time(Context &context, std::string &out) const {
    const uint64_t ts = context.event->ts;
    uint64_t span = 0;
    switch (options_.time) {
    case TimeForm::clock: append_time(out, ts); return;
    case TimeForm::absolute: span = ts; break;
    case TimeForm::relative: span = ts > context.first_ts ? ts - context.first_ts : 0; break;
    case TimeForm::latency: span = context.timing.latency; break;
    case TimeForm::delta:
        if (context.timing.previous != 0 && ts > context.timing.previous)
            span = ts - context.timing.previous;
        break;
    }
    append_unsigned(out, span / kSecond);
    out += '.';
    append_padded(out, span % kSecond, 9);
}

// The fields of the default lines are written straight to the output, all others through a Value:
// `done` says which it was.
bool LineFormat::append_plain(const Token &token, const PublicForm *form, Context &context,
                              std::string &out, bool &done) const {
    const EventView &event = *context.event;
    done = true;
    switch (token.use.field) {
    case FieldId::evt_num: append_unsigned(out, context.num); return true;
    case FieldId::evt_outputtime: append_output_time(context, out); return true;
    case FieldId::evt_time: append_time(out, event.ts); return true;
    case FieldId::evt_cpu: append_unsigned(out, event.cpu); return true;
    case FieldId::evt_dir: out += event.is_enter() ? '>' : '<'; return true;
    case FieldId::evt_type:
        if (form != nullptr && event.generic_code >= 0)
            out += sysdig_call_name(static_cast<uint16_t>(event.generic_code));
        else if (form != nullptr)
            out += form->name;
        else
            out += event.info->name;
        return true;
    case FieldId::evt_args:
    case FieldId::evt_info:
        if (form != nullptr && (event.type > 1 || event.generic_code < 0))
            append_public_params(out, *form, context);
        else if (form != nullptr)
            return true; // a call by its number alone
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
    case FieldId::util_cnt: append_unsigned(out, lines_ + 1); return true;
    case FieldId::evt_arg:
        if (form != nullptr) {
            const int index = token.use.argument.param(*event.info);
            for (size_t i = 0; i < form->nparams; ++i)
                if (form->source[i] == index && event.param(form->source[i]).present()) {
                    const ParamSource source{form->params[i], event.param(form->source[i]), context,
                                             options_.style};
                    if (!append_param_meaning(out, source))
                        append_param_value(out, source);
                    return true;
                }
            return false;
        }
        break;
    default: break;
    }
    done = false;
    return true;
}

void LineFormat::value_of(const Token &token, Context &context, Value &out) const {
    if (token.call)
        token.call->value(context, out);
    else
        extract(token.use.field, token.use.argument, context, out);
}

bool LineFormat::append_field(const Token &token, const PublicForm *form, Context &context,
                              std::string &out) const {
    bool done = false;
    if (!token.call) {
        const bool present = append_plain(token, form, context, out, done);
        if (done)
            return present;
    }
    Value value;
    value_of(token, context, value);
    if (value.kind == Value::Kind::unknown) {
        out += kUnknown;
        return true;
    }
    if (!value.present())
        return false;
    if (value.kind == Value::Kind::bytes)
        append_buffer(out, value.text, options_.buffers, options_.style == Style::text);
    else
        append_value(out, value, token.format);
    return true;
}

bool LineFormat::append_line(const PublicForm *form, Context &context, std::string &out) const {
    for (const Token &token : tokens_) {
        if (!token.is_field) {
            out += token.literal;
            continue;
        }
        const size_t before = out.size();
        if (!append_field(token, form, context, out)) {
            if (require_all_)
                return false;
            out += kMissing;
        }
        if (token.width != 0)
            fit(out, before, token.width);
    }
    return true;
}

bool LineFormat::append_object(const PublicForm *form, Context &context, std::string &out) const {
    char before = '{';
    for (const Token &token : tokens_) {
        if (!token.is_field)
            continue;
        out += before;
        before = ',';
        append_json_string(out, token.literal);
        out += ':';
        Value value;
        value_of(token, context, value);
        if (value.kind == Value::Kind::text) {
            // As the line has it: parameters in the style asked for.
            std::string &text = context.scratch();
            bool done = false;
            if (!token.call && append_plain(token, form, context, text, done) && done)
                append_json_string(out, text);
            else
                append_json_string(out, value.text);
        } else if (value.kind == Value::Kind::bytes && options_.buffers != BufferForm::dots) {
            std::string &text = context.scratch();
            append_buffer(text, value.text, options_.buffers, false);
            append_json_string(out, text);
        } else if (value.present()) {
            append_json_value(out, value);
        } else if (require_all_ && value.kind == Value::Kind::none) {
            return false;
        } else {
            out += "null";
        }
    }
    out += before == '{' ? "{}" : "}";
    return true;
}

bool LineFormat::needs_timing() const {
    return std::any_of(tokens_.begin(), tokens_.end(), [this](const Token &token) {
        if (!token.is_field)
            return false;
        if (token.call) {
            bool needs = false;
            token.call->each_field([&](FieldId field) { needs |= is_timing_field(field); });
            return needs;
        }
        return is_timing_field(token.use.field) ||
               (token.use.field == FieldId::evt_outputtime && options_.time >= TimeForm::latency);
    });
}

bool LineFormat::render(Context &context, std::string &out) {
    const PublicForm *form = nullptr;
    if (options_.style == Style::sysdig && (form = forms_[0].find(context.event->type)) == nullptr)
        return false;
    // What sysdig skips in a file it does not translate either.
    if (form != nullptr && context.events.recorded() && context.event->type > kLastSysdigId &&
        context.event->generic_code < 0 && !context.event->restored)
        return false;
    const size_t start = out.size();
    const uint64_t previous = context.timing.previous;
    if (options_.running)
        context.timing.previous = last_ts_;
    context.buffers = options_.buffers;
    const bool shown =
        options_.object ? append_object(form, context, out) : append_line(form, context, out);
    // Filters see data in one form, whatever is printed.
    context.buffers = BufferForm::dots;
    context.timing.previous = previous;
    if (!shown) {
        out.resize(start);
        return false;
    }
    ++lines_;
    last_ts_ = context.event->ts;
    return true;
}

} // namespace falcore
