// SPDX-License-Identifier: Apache-2.0
#include "expression.h"

#include <algorithm>

#include "base64.h"
#include "glob.h"
#include "option_letters.h"
#include "text_list.h"

namespace falcore {

namespace {

// The items of a value that is a text or a list of texts.
std::span<const std::string_view> texts_of(const Value &value) {
    switch (value.kind) {
    case Value::Kind::text:
    case Value::Kind::bytes: return {&value.text, 1};
    case Value::Kind::list: return value.list;
    default: return {};
    }
}

bool is_number(const Value &value) {
    return value.kind == Value::Kind::s64 || value.kind == Value::Kind::u64 ||
           value.kind == Value::Kind::f64;
}

constexpr char raise_case(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

void arguments(Context &context, Value &out) {
    const ThreadInfo *thread = context.thread();
    if (thread == nullptr)
        return;
    const std::string_view list = thread->process->args;
    const size_t most = std::min(count_texts(list), kMaxItems);
    auto *texts = room<std::string_view>(context, most);
    size_t count = 0;
    each_text(list, [&](std::string_view text) {
        if (count < most)
            new (texts + count++) std::string_view(text);
        return count < most;
    });
    out.set_list({texts, count});
}

} // namespace

const char *Expression::fault(Function function, size_t operands) {
    switch (function) {
    case Function::field:
    case Function::constant:
    case Function::arguments: return operands == 0 ? nullptr : "takes no operand";
    case Function::group: return nullptr;
    case Function::tolower:
    case Function::toupper:
    case Function::b64:
    case Function::basename:
    case Function::length: return operands == 1 ? nullptr : "takes one operand";
    case Function::join:
    case Function::getopt: return operands == 2 ? nullptr : "takes two operands";
    case Function::concat: return operands >= 2 ? nullptr : "takes two operands or more";
    }
    return "has an unknown operation";
}

Expression Expression::read(FieldId field, FieldArgument argument) {
    Expression out;
    out.function_ = Function::field;
    out.field_ = field;
    out.argument_ = std::move(argument);
    return out;
}

Expression Expression::constant(std::string text) {
    Expression out;
    out.text_ = std::move(text);
    return out;
}

Expression Expression::call(Function function, std::vector<Expression> operands, bool text_only,
                            unsigned char selector) {
    Expression out;
    out.function_ = function;
    out.operands_ = std::move(operands);
    out.text_only_ = text_only;
    out.selector_ = selector;
    return out;
}

// Appends nothing but views: the texts stay where they are.
void Expression::group(Context &context, Value &out) const {
    std::vector<std::string_view> &items = context.items();
    const size_t begin = items.size();
    for (const Expression &operand : operands_) {
        Value value;
        operand.value(context, value);
        if (!value.present()) {
            items.resize(begin);
            return;
        }
        if (is_number(value)) {
            std::string &text = context.scratch();
            append_value(text, value,
                         operand.function_ == Function::field
                             ? kFields[static_cast<size_t>(operand.field_)].format
                             : Format::DEC);
            items.push_back(text);
            continue;
        }
        for (const std::string_view text : texts_of(value))
            if (items.size() - begin < kMaxItems)
                items.push_back(text);
    }
    auto *texts = room<std::string_view>(context, items.size() - begin);
    std::uninitialized_copy(items.begin() + static_cast<ptrdiff_t>(begin), items.end(), texts);
    out.set_list({texts, items.size() - begin});
    items.resize(begin);
}

void Expression::options(Context &context, Value &out) const {
    Value words, letters;
    operands_[0].value(context, words);
    operands_[1].value(context, letters);
    if (!words.present() || letters.kind != Value::Kind::text)
        return;
    const auto arguments = texts_of(words);
    size_t bytes = 0;
    for (const std::string_view word : arguments)
        bytes += word.size();
    auto *results = room<std::string_view>(context, most_options(arguments.size(), bytes));
    const size_t count = read_options(arguments, OptionLetters(letters.text), selector_, results);
    if (selector_ == 0)
        out.set_list({results, count});
    else if (count != 0) // the last one wins
        out.set_text(results[count - 1]);
}

// What a function makes of one text; false when it is none for it.
bool Expression::change(std::string_view text, Context &context, std::string_view &out) const {
    if (function_ == Function::basename) {
        const size_t slash = text.rfind('/');
        out = slash == std::string_view::npos ? text : text.substr(slash + 1);
        return true;
    }
    std::string &changed = context.scratch();
    if (function_ == Function::b64) {
        if (!append_decoded_base64(changed, text))
            return false;
        if (text_only_)
            changed.resize(std::min(changed.find('\0'), changed.size()));
    } else {
        const auto fold = function_ == Function::tolower ? fold_case : raise_case;
        changed.resize(text.size());
        std::transform(text.begin(), text.end(), changed.begin(), fold);
    }
    out = changed;
    return true;
}

void Expression::value(Context &context, Value &out) const {
    out.set_none();
    switch (function_) {
    case Function::field: extract(field_, argument_, context, out); return;
    case Function::constant: out.set_text(text_); return;
    case Function::arguments: arguments(context, out); return;
    case Function::group: group(context, out); return;
    case Function::getopt: options(context, out); return;
    case Function::join:
    case Function::concat: {
        std::string &joined = context.scratch(); // operands take others
        Value separator, value;
        if (function_ == Function::join) {
            operands_[0].value(context, separator);
            operands_[1].value(context, value);
            if (separator.kind != Value::Kind::text || !value.present())
                return;
            bool first = true;
            for (const std::string_view text : texts_of(value)) {
                if (!first)
                    joined += separator.text;
                joined += text;
                first = false;
            }
        } else {
            for (const Expression &operand : operands_) {
                operand.value(context, value);
                if (value.kind != Value::Kind::text)
                    return;
                joined += value.text;
            }
        }
        out.set_text(joined);
        return;
    }
    default: break;
    }
    Value value;
    operands_[0].value(context, value);
    if (function_ == Function::length) {
        if (value.kind == Value::Kind::list)
            out.set_u64(value.list.size());
        else if (value.kind == Value::Kind::text || value.kind == Value::Kind::bytes)
            out.set_u64(value.text.size());
        return;
    }
    std::string_view changed;
    if (value.kind == Value::Kind::text || value.kind == Value::Kind::bytes) {
        if (!change(value.text, context, changed))
            return;
        if (value.kind == Value::Kind::text)
            out.set_text(changed);
        else
            out.set_bytes(changed);
    } else if (value.kind == Value::Kind::list) {
        auto *texts = room<std::string_view>(context, value.list.size());
        for (size_t i = 0; i < value.list.size(); ++i) {
            if (!change(value.list[i], context, changed))
                return;
            new (texts + i) std::string_view(changed);
        }
        out.set_list({texts, value.list.size()});
    }
}

} // namespace falcore
