// SPDX-License-Identifier: Apache-2.0
// Values that a filter compares beside plain fields: texts, lists, transformers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "context.h"
#include "fields.h"
#include "value.h"

namespace falcore {

// Numbers as in falcore/filter/op.py.
enum class Function : uint8_t {
    field = 32,
    constant = 33,
    group = 34,
    arguments = 35, // of the process, as a list
    tolower = 36,
    toupper = 37,
    b64 = 38,
    basename = 39,
    length = 40,
    join = 41,
    concat = 42,
    getopt = 43,
};

// The most items that lists of one value have in all.
inline constexpr size_t kMaxItems = 1 << 16;

// A tree of functions. Its values live in the context's scratch texts: nothing is allocated per
// event once these have grown.
class Expression {
public:
    // What is wrong with so many operands of a function; null when nothing is.
    static const char *fault(Function function, size_t operands);

    static Expression read(FieldId field, FieldArgument argument);
    static Expression constant(std::string text);
    // `text_only`: decoded bytes end at their first NUL. `selector`: the option that getopt is
    // asked for, 0: all.
    static Expression call(Function function, std::vector<Expression> operands, bool text_only,
                           unsigned char selector);

    // Missing when a part of it is.
    void value(Context &context, Value &out) const;
    // Calls visit(field) for every field that is read.
    template<typename Visit> void each_field(Visit visit) const {
        if (function_ == Function::field)
            visit(field_);
        for (const Expression &operand : operands_)
            operand.each_field(visit);
    }

private:
    Expression() = default;

    void group(Context &context, Value &out) const;
    void options(Context &context, Value &out) const;
    bool change(std::string_view text, Context &context, std::string_view &out) const;

    Function function_ = Function::constant;
    FieldId field_{};
    FieldArgument argument_;
    std::string text_;
    std::vector<Expression> operands_;
    bool text_only_ = false;
    unsigned char selector_ = 0;
};

} // namespace falcore
