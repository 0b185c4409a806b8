// SPDX-License-Identifier: Apache-2.0
// A compiled filter, evaluated per event without allocation.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "comparison.h"
#include "context.h"
#include "expression.h"
#include "fields.h"

namespace falcore {

// One node as the compiler hands it over; children come before their parents, the root is last.
struct FilterNode {
    int op = static_cast<int>(FilterOp::always); // a FilterOp, or a Function from 32 on
    int left = -1;                               // the child of negate; the value compared
    int right = -1;                              // the value compared with
    int field = -1;                              // a FieldId
    std::string argument;
    FilterValueKind value_kind = FilterValueKind::none;
    Quantifier quantifier = Quantifier::none;
    Manner manner = Manner::any;
    std::vector<std::string> texts;
    std::vector<int64_t> ints; // numbers, of unsigned ones the bits; else the children
    std::vector<double> floats;
};

class Filter {
public:
    // Throws std::invalid_argument when the nodes are not a program: an index that points forward
    // or to a node that has a parent, an unknown operation or field, a comparison without a value,
    // a tree that is too deep.
    Filter(std::vector<FilterNode> nodes, const EventTable &events);
    Filter(Filter &&) = default;
    Filter &operator=(Filter &&) = default;

    // Whether the context's event matches. A condition on a missing value is false, `!=` too.
    bool match(Context &context) const {
        const Node &root = nodes_[root_];
        return root.plain ? holds_plainly(root, context) : eval(root_, context);
    }

    // Whether an event of this type can match at all: looks at nothing but the type.
    bool possible(uint16_t type) const { return possible_.test(type); }
    // Whether a field is read that needs the times between events.
    bool needs_timing() const { return needs_timing_; }

private:
    // A set of event types, one bit each.
    struct TypeSet {
        std::vector<uint64_t> words = std::vector<uint64_t>(1024);
        bool test(uint16_t type) const { return words[type >> 6] >> (type & 63) & 1; }
        void add(uint16_t type) { words[type >> 6] |= uint64_t{1} << (type & 63); }
    };
    static constexpr int32_t kNone = -1;
    struct Node {
        Comparison test;
        FieldId field{};
        FieldArgument argument;
        Extract *extract = nullptr;          // of the field
        ThreadText text;                     // the field, where it is a plain text of the thread
        bool plain = false;                  // and that is compared with constants
        int32_t types = kNone;               // index of a set: it needs nothing but the type
        int32_t left = kNone, right = kNone; // values; left: instead of the field
        uint32_t child = 0;
        std::vector<uint32_t> children;
    };
    enum class Truth : uint8_t { no, yes, unknown };

    class Loader;

    bool eval(uint32_t at, Context &context) const;
    bool holds(const Node &node, Context &context) const;
    static bool holds_plainly(const Node &node, Context &context) {
        const ThreadInfo *thread = context.thread();
        return thread && (node.test.op == FilterOp::exists ||
                          node.test.holds(node.text.of(*thread), context.changed_text()));
    }
    Truth judge(uint32_t at, uint16_t type) const;

    std::vector<Node> nodes_;
    std::vector<Expression> values_;
    std::vector<TypeSet> type_sets_;
    TypeSet possible_;
    uint32_t root_ = 0;
    bool needs_timing_ = false;
};

} // namespace falcore
