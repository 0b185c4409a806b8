// SPDX-License-Identifier: Apache-2.0
#include "format_operand.h"

#include <algorithm>

namespace falcore {

namespace {

constexpr int kMaxDepth = 100;

struct Name {
    std::string_view text;
    Function function;
};
constexpr Name kNames[] = {
    {"tolower", Function::tolower},   {"toupper", Function::toupper}, {"b64", Function::b64},
    {"basename", Function::basename}, {"len", Function::length},      {"join", Function::join},
    {"concat", Function::concat},     {"getopt", Function::getopt},
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_argument_character(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

const Name *find_name(std::string_view format, size_t at) {
    for (const Name &name : kNames)
        if (format.substr(at).starts_with(name.text) &&
            format.substr(at + name.text.size()).starts_with('('))
            return &name;
    return nullptr;
}

// What an operand is: transformers take some kinds only.
enum class Kind : uint8_t { text, bytes, list, other };

Kind kind_of(FieldId field) {
    if (field == FieldId::fd_types)
        return Kind::list;
    switch (kFields[static_cast<size_t>(field)].type) {
    case ParamType::CHARBUF: return Kind::text;
    case ParamType::BYTEBUF: return Kind::bytes;
    default: return Kind::other;
    }
}

struct Operand {
    Expression value;
    Kind kind;
    size_t begin, end;
    bool arguments = false; // proc.args, which stands for a list where one is needed
};

class Parser {
public:
    Parser(std::string_view format, size_t &at, const EventTable &events)
        : format_(format), at_(at), events_(events) {}

    Operand call(int depth) {
        const size_t begin = at_;
        const Name &name = *find_name(format_, at_);
        if (depth > kMaxDepth)
            throw FormatError("transformers are nested too deep", begin, format_.size());
        at_ += name.text.size() + 1;
        std::vector<Operand> operands = list(begin, depth);
        const std::string what(name.text);
        if (const char *fault = Expression::fault(name.function, operands.size()))
            throw FormatError(what + "() " + fault, begin, at_);
        unsigned char selector = 0;
        if (name.function == Function::getopt && at_ + 2 < format_.size() && format_[at_] == '[' &&
            format_[at_ + 2] == ']') {
            selector = static_cast<unsigned char>(format_[at_ + 1]);
            at_ += 3;
        }
        const Kind kind = check(name.function, operands, selector != 0);
        std::vector<Expression> values;
        for (size_t i = 0; i < operands.size(); ++i) {
            const bool as_list = wants_list(name.function, i) && operands[i].arguments;
            values.push_back(as_list ? Expression::call(Function::arguments, {}, false, 0)
                                     : std::move(operands[i].value));
        }
        return {Expression::call(name.function, std::move(values), kind != Kind::bytes, selector),
                kind, begin, at_};
    }

private:
    static bool wants_list(Function function, size_t index) {
        return (function == Function::join && index == 1) ||
               (function == Function::getopt && index == 0);
    }

    static Kind check(Function function, const std::vector<Operand> &operands, bool selected) {
        for (size_t i = 0; i < operands.size(); ++i) {
            const Operand &operand = operands[i];
            bool fits = operand.kind == Kind::text;
            if (wants_list(function, i))
                fits = operand.kind == Kind::list || operand.arguments;
            else if (function == Function::length)
                fits = operand.kind != Kind::other;
            else if (function == Function::b64)
                fits = fits || operand.kind == Kind::bytes;
            if (!fits)
                throw FormatError(wants_list(function, i) ? "a list has to stand here"
                                                          : "this is no text to transform",
                                  operand.begin, operand.end);
        }
        switch (function) {
        case Function::length: return Kind::other;
        case Function::getopt: return selected ? Kind::text : Kind::list;
        case Function::join:
        case Function::concat: return Kind::text;
        default: return operands[0].kind;
        }
    }

    void blank() {
        while (at_ < format_.size() && format_[at_] == ' ')
            ++at_;
    }

    // The operands up to the closing parenthesis; the opening one has been read.
    std::vector<Operand> list(size_t begin, int depth) {
        std::vector<Operand> operands;
        blank();
        while (!format_.substr(at_).starts_with(')')) {
            if (!operands.empty()) {
                if (!format_.substr(at_).starts_with(','))
                    throw FormatError("the parenthesis is not closed", begin, at_);
                ++at_;
                blank();
            }
            operands.push_back(operand(depth));
            blank();
        }
        ++at_;
        return operands;
    }

    Operand operand(int depth) {
        const size_t begin = at_;
        const auto rest = format_.substr(at_);
        if (find_name(format_, at_) != nullptr)
            return call(depth + 1);
        if (rest.starts_with('"') || rest.starts_with('\'')) {
            const size_t end = format_.find(rest[0], at_ + 1);
            if (end == std::string_view::npos)
                throw FormatError("the quote is not closed", begin, format_.size());
            at_ = end + 1;
            return {Expression::constant(std::string(format_.substr(begin + 1, end - begin - 1))),
                    Kind::text, begin, at_};
        }
        if (rest.starts_with('(')) {
            if (depth > kMaxDepth)
                throw FormatError("lists are nested too deep", begin, format_.size());
            ++at_;
            std::vector<Expression> items;
            for (Operand &item : list(begin, depth + 1)) {
                if (item.kind == Kind::bytes)
                    throw FormatError("a list holds texts and numbers", item.begin, item.end);
                items.push_back(std::move(item.value));
            }
            return {Expression::call(Function::group, std::move(items), true, 0), Kind::list, begin,
                    at_};
        }
        const size_t end = field_end(format_, at_);
        if (end == std::string_view::npos || end == at_)
            throw FormatError("a field, a quoted text or a list has to stand here", begin,
                              std::min(begin + 1, format_.size()));
        FieldUse use;
        if (auto error = parse_field(format_.substr(at_, end - at_), events_, use); !error.empty())
            throw FormatError(error, begin, end);
        at_ = end;
        const bool arguments = use.field == FieldId::proc_args && !use.argument.given();
        const Kind kind = kind_of(use.field);
        return {Expression::read(use.field, std::move(use.argument)), kind, begin, end, arguments};
    }

    std::string_view format_;
    size_t &at_;
    const EventTable &events_;
};

} // namespace

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

bool is_call(std::string_view format, size_t at) {
    return find_name(format, at) != nullptr;
}

Expression parse_call(std::string_view format, size_t &at, const EventTable &events) {
    return Parser(format, at, events).call(0).value;
}

} // namespace falcore
