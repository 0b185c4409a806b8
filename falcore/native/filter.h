// SPDX-License-Identifier: Apache-2.0
// A compiled filter, evaluated per event without allocation. What can be known beforehand is: every
// event type has its own steps, without the conditions that its events all meet or all fail, and
// what conditions say of a thread alone is remembered until some thread changes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "comparison.h"
#include "context.h"
#include "expression.h"
#include "fields.h"
#include "thread_memo.h"

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
    bool match(Context &context) const { return run(entries_[context.event->type], context); }

    // Whether an event of this type can match at all: looks at nothing but the type.
    bool possible(uint16_t type) const { return entries_[type] != kNo; }
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
        bool of_thread = false;              // it and all below look at nothing but the thread
        int32_t types = kNone;               // index of a set: it needs nothing but the type
        int32_t memo = kNone;                // what `child` says is remembered: as which condition
        int32_t left = kNone, right = kNone; // values; left: instead of the field
        uint32_t child = 0;
        std::vector<uint32_t> children;
    };
    // A condition, and where to go on: a step, or the end.
    struct Step {
        uint32_t node, yes, no;
    };
    static constexpr uint32_t kNo = UINT32_MAX, kYes = UINT32_MAX - 1; // the ends

    class Loader; // filter_load.cpp
    class Coder;  // filter_code.cpp

    bool run(uint32_t at, Context &context) const {
        while (at < kYes) {
            const Step &step = steps_[at];
            at = ask(nodes_[step.node], context) ? step.yes : step.no;
        }
        return at == kYes;
    }
    bool ask(const Node &node, Context &context) const {
        if (node.plain) {
            const ThreadInfo *thread = context.thread();
            return thread && (node.test.op == FilterOp::exists ||
                              node.test.holds(node.text.of(*thread), context.changed_text()));
        }
        return node.memo >= 0 ? recall(node, context) : holds(node, context);
    }
    bool recall(const Node &node, Context &context) const;
    bool holds(const Node &node, Context &context) const;

    std::vector<Node> nodes_; // the last is the root
    std::vector<Expression> values_;
    std::vector<TypeSet> type_sets_;
    std::vector<Step> steps_;
    std::vector<uint32_t> entries_;      // first steps, by event type
    std::vector<uint32_t> memo_entries_; // and of what is remembered
    mutable ThreadMemo memo_;
    bool needs_timing_ = false;
};

} // namespace falcore
