// SPDX-License-Identifier: Apache-2.0
// From the tree of a filter to the steps of each event type.
#include "filter_code.h"

#include "field_scope.h"

namespace falcore {

namespace {

// Types that come when there are so many steps share those that hold for any type.
constexpr size_t kMostSteps = 1 << 18;

} // namespace

Filter::Coder::Coder(Filter &filter, const EventTable &events)
    : filter_(filter), events_(events), truths_(filter.nodes_.size(), Truth::unknown) {}

void Filter::Coder::code() {
    const auto root = static_cast<uint32_t>(filter_.nodes_.size() - 1);
    for (const Node &node : filter_.nodes_)
        if (node.memo >= 0)
            filter_.memo_entries_.push_back(emit(node.child, kYes, kNo));
    const uint32_t any = emit(root, kYes, kNo);
    filter_.entries_.assign(size_t{UINT16_MAX} + 1, kNo);
    for (const EventInfo *row : events_.rows()) {
        for (size_t i = 0; i < truths_.size(); ++i)
            truths_[i] = judge(filter_.nodes_[i], *row);
        const auto [known, is_new] = coded_.try_emplace(truths_, any);
        if (is_new && filter_.steps_.size() < kMostSteps)
            known->second = emit(root, kYes, kNo);
        filter_.entries_[row->id] = known->second;
    }
}

// Of a condition, whatever else an event of the type may be.
Filter::Coder::Truth Filter::Coder::judge(const Node &node, const EventInfo &row) const {
    if (node.types >= 0)
        return filter_.type_sets_[static_cast<size_t>(node.types)].test(row.id) ? Truth::yes
                                                                                : Truth::no;
    const bool reads_field = node.extract != nullptr;
    return reads_field && never_has(row, node.field, node.argument, events_) ? Truth::no
                                                                             : Truth::unknown;
}

// Writes the steps of a node that go on to `yes` or `no`; returns the first. The last child comes
// first, for the one before it has to know where it begins.
uint32_t Filter::Coder::emit(uint32_t at, uint32_t yes, uint32_t no) {
    if (yes == no) // whatever it says, the event is decided
        return yes;
    const Node &node = filter_.nodes_[at];
    uint32_t next;
    switch (node.test.op) {
    case FilterOp::always:
        if (node.memo < 0)
            return yes;
        break;
    case FilterOp::negate: return emit(node.child, no, yes);
    case FilterOp::all:
        next = yes;
        for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
            next = emit(*child, next, no);
        return next;
    case FilterOp::any:
        next = no;
        for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
            next = emit(*child, yes, next);
        return next;
    default: break;
    }
    if (truths_[at] != Truth::unknown)
        return truths_[at] == Truth::yes ? yes : no;
    filter_.steps_.push_back({at, yes, no});
    return static_cast<uint32_t>(filter_.steps_.size() - 1);
}

} // namespace falcore
