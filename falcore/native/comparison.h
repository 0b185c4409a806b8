// SPDX-License-Identifier: Apache-2.0
// One comparison of a filter: an operator and the constants it compares with.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "pattern.h"
#include "value.h"

namespace falcore {

// Numbers as in falcore/filter/op.py.
enum class FilterOp : uint8_t {
    all = 0, // and
    any = 1, // or
    negate = 2,
    exists = 3,
    eq = 4,
    ne = 5,
    lt = 6,
    le = 7,
    gt = 8,
    ge = 9,
    contains = 10,
    icontains = 11,
    startswith = 12,
    endswith = 13,
    in = 14,
    glob = 15,
    iglob = 16,
    pmatch = 17,
    always = 18,
    regex = 19,
};

enum class FilterValueKind : uint8_t {
    none = 0,
    text = 1,
    signed_number = 2,
    unsigned_number = 3,
    float_number = 4,
    boolean = 5,
    network = 6, // 4 or 16 bytes of an address, then one with the length of the prefix
};

// How many of the constants a comparison has to hold for.
enum class Quantifier : uint8_t { none, one_of, any_of, all_of };

// What several values on the left mean: one will do, all have to be in the list, or the two ends of
// a connection, of which != means neither.
enum class Manner : uint8_t { any, every, ends };

class Comparison {
public:
    FilterOp op = FilterOp::always;
    FilterValueKind kind = FilterValueKind::none;
    Quantifier quantifier = Quantifier::none;
    Manner manner = Manner::any;
    std::vector<std::string> texts;
    std::vector<int64_t> ints; // numbers, of unsigned ones the bits
    std::vector<double> floats;

    // What is wrong with it; null when nothing is.
    const char *fault(bool has_right) const;
    // Sorts and compiles. Throws std::invalid_argument.
    void prepare();

    // Whether it holds for a value that is present; `scratch` is for texts that have to be changed.
    bool holds(const Value &value, std::string &scratch) const {
        if (single_number_ && value.kind == Value::Kind::s64)
            return compare(value.s64);
        if (single_number_ && value.kind == Value::Kind::u64)
            return compare(value.u64);
        return holds_any(value, scratch);
    }
    // Of a text; the same as of a value that is one.
    bool holds(std::string_view text, std::string &scratch) const {
        if (single_) {
            const std::string_view wanted = texts[0];
            // Most texts differ in their first character; a call to compare costs more than it.
            const bool same = text.size() == wanted.size() &&
                              (text.empty() || (text[0] == wanted[0] && text == wanted));
            return same == (op == FilterOp::eq);
        }
        Value value;
        value.set_text(text);
        return holds(value, scratch);
    }
    // The same with a value in place of the constants.
    bool holds_beside(const Value &value, const Value &right) const;

private:
    // A number beside the only one that there is.
    template<typename Number> bool compare(Number number) const {
        switch (op) {
        case FilterOp::eq: return std::cmp_equal(number, ints[0]);
        case FilterOp::ne: return std::cmp_not_equal(number, ints[0]);
        case FilterOp::lt: return std::cmp_less(number, ints[0]);
        case FilterOp::le: return std::cmp_less_equal(number, ints[0]);
        case FilterOp::gt: return std::cmp_greater(number, ints[0]);
        default: return std::cmp_greater_equal(number, ints[0]);
        }
    }
    bool holds_any(const Value &value, std::string &scratch) const;
    size_t count() const;
    // Of all constants (kAll) or of one.
    bool test(const Value &value, FilterOp op, size_t which, std::string &scratch) const;
    bool test_text(std::string_view text, FilterOp op, size_t which, std::string &scratch) const;
    bool test_number(const Value &value, FilterOp op, size_t which) const;
    bool test_address(std::string_view address, FilterOp op, size_t which) const;

    std::vector<Pattern> patterns_;
    bool single_ = false;        // = or != one text
    bool single_number_ = false; // an order beside one number that is an int64_t
};

} // namespace falcore
