// SPDX-License-Identifier: Apache-2.0
// A compiled filter, evaluated per event without allocation.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "context.h"
#include "fields.h"
#include "value.h"

namespace falcore {

// Numbers as in falcore/filter/condition.py.
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
};

enum class FilterValueKind : uint8_t {
    none = 0,
    text = 1,
    signed_number = 2,
    unsigned_number = 3,
    float_number = 4,
    boolean = 5,
};

// One node as the compiler hands it over; children come before their parents, the root is last.
struct FilterNode {
    FilterOp op = FilterOp::always;
    int left = -1; // the child of negate
    int right = -1;
    int field = -1; // a FieldId
    std::string argument;
    FilterValueKind value_kind = FilterValueKind::none;
    std::vector<std::string> texts;
    std::vector<int64_t> ints; // numbers, of unsigned ones the bits; of all and any the children
    std::vector<double> floats;
};

class Filter {
public:
    // Throws std::invalid_argument when the nodes are not a program: an index that points forward,
    // an unknown operation or field, a comparison without a value.
    Filter(std::vector<FilterNode> nodes, const EventTable &events);
    Filter(Filter &&) = default;
    Filter &operator=(Filter &&) = default;

    // Whether the context's event matches. A condition on a missing value is false, `!=` too.
    bool match(Context &context) const { return eval(root_, context); }

    // Whether an event of this type can match at all: looks at nothing but the type.
    bool possible(uint16_t type) const { return possible_.test(type); }

private:
    // A set of event types, one bit each.
    struct TypeSet {
        std::vector<uint64_t> words = std::vector<uint64_t>(1024);
        bool test(uint16_t type) const { return words[type >> 6] >> (type & 63) & 1; }
        void add(uint16_t type) { words[type >> 6] |= uint64_t{1} << (type & 63); }
    };
    struct Node {
        FilterOp op = FilterOp::always;
        FilterValueKind kind = FilterValueKind::none;
        FieldId field{};
        int32_t types = -1; // index of a set: the condition needs nothing but the type
        uint32_t child = 0;
        std::vector<uint32_t> children;
        FieldArgument argument;
        std::vector<std::string> texts; // sorted for `in`
        std::vector<int64_t> ints;      // sorted for `in`
        std::vector<double> floats;
    };
    enum class Truth : uint8_t { no, yes, unknown };

    void add(FilterNode &&source, const EventTable &events);
    bool eval(uint32_t at, Context &context) const;
    bool holds(const Node &node, const Value &value) const;
    bool holds_text(const Node &node, std::string_view text) const;
    bool holds_number(const Node &node, const Value &value) const;
    Truth judge(uint32_t at, uint16_t type) const;

    std::vector<Node> nodes_;
    std::vector<TypeSet> type_sets_;
    TypeSet possible_;
    uint32_t root_ = 0;
};

} // namespace falcore
