// SPDX-License-Identifier: Apache-2.0
// Reads a filter's program.
#include <algorithm>
#include <stdexcept>
#include <utility>

#include "field_scope.h"
#include "filter_code.h"
#include "user_table.h"

namespace falcore {

namespace {

// How deep a tree may be: evaluating it recurses.
constexpr int kMaxDepth = 1000;
// To remember an answer, and to look for it, costs as much as this many quick comparisons.
constexpr int kWorthRemembering = 3;

bool is_value(const FilterNode &node) {
    return node.op >= static_cast<int>(Function::field);
}

bool joins(const FilterNode &node) {
    return node.op == static_cast<int>(FilterOp::all) || node.op == static_cast<int>(FilterOp::any);
}

} // namespace

// Reads a program that may be anything.
class Filter::Loader {
public:
    Loader(Filter &filter, const EventTable &events, std::vector<FilterNode> nodes)
        : filter_(filter), events_(events), source_(std::move(nodes)), depth_(source_.size()),
          taken_(source_.size()), place_(source_.size()) {}

    void load() {
        if (source_.empty())
            throw std::invalid_argument("filter program: it has no node");
        for (at_ = 0; at_ < source_.size(); ++at_) {
            FilterNode &node = source_[at_];
            if (is_value(node))
                add_value(node);
            else if (node.op < 0 || node.op > static_cast<int>(FilterOp::regex))
                refuse("has an unknown operation");
            else
                add_condition(node);
        }
        --at_;
        if (is_value(source_[at_]))
            refuse("is the last and no condition");
        remember(static_cast<uint32_t>(place_[at_]));
    }

private:
    [[noreturn]] void refuse(const char *what) const {
        throw std::invalid_argument("filter program: node " + std::to_string(at_) + " " + what);
    }

    // A child: comes earlier, belongs to nobody yet, is a value or a condition as wanted.
    size_t child(int64_t index, bool value) {
        if (index < 0 || static_cast<uint64_t>(index) >= at_)
            refuse("has a child that does not come before it");
        const auto at = static_cast<size_t>(index);
        if (std::exchange(taken_[at], true))
            refuse("has a child that another node has");
        if (is_value(source_[at]) != value)
            refuse(value ? "has a condition where a value has to be"
                         : "has a value where a condition has to be");
        depth_[at_] = std::max(depth_[at_], depth_[at] + 1);
        if (depth_[at_] > kMaxDepth)
            refuse("is nested too deep");
        return at;
    }

    FieldId field(const FilterNode &node) const {
        if (node.field < 0 || static_cast<size_t>(node.field) >= kFieldCount)
            refuse("has an unknown field");
        return static_cast<FieldId>(node.field);
    }

    void add_value(FilterNode &node) {
        const auto function = static_cast<Function>(node.op);
        std::vector<Expression> operands;
        for (const int64_t index : node.ints)
            operands.push_back(std::move(filter_.values_[place_[child(index, true)]]));
        if (node.op > static_cast<int>(Function::getopt))
            refuse("has an unknown operation");
        if (const char *what = Expression::fault(function, operands.size()))
            refuse(what);
        place_[at_] = filter_.values_.size();
        if (function == Function::field) {
            filter_.values_.push_back(
                Expression::read(field(node), FieldArgument(field(node), node.argument, events_)));
        } else if (function == Function::constant) {
            if (node.texts.size() != 1)
                refuse("is a constant without a text");
            filter_.values_.push_back(Expression::constant(std::move(node.texts[0])));
        } else {
            const auto selector =
                node.argument.empty() ? 0 : static_cast<unsigned char>(node.argument[0]);
            filter_.values_.push_back(Expression::call(function, std::move(operands),
                                                       node.value_kind == FilterValueKind::text,
                                                       static_cast<unsigned char>(selector)));
        }
        filter_.values_.back().each_field([&](FieldId read) { note(read); });
    }

    void add_condition(FilterNode &source) {
        Node node;
        node.test.op = static_cast<FilterOp>(source.op);
        if (joins(source)) {
            for (const int64_t index : source.ints)
                node.children.push_back(static_cast<uint32_t>(place_[child(index, false)]));
            gather(node);
        } else if (node.test.op == FilterOp::negate) {
            node.child = static_cast<uint32_t>(place_[child(source.left, false)]);
            node.of_thread = filter_.nodes_[node.child].of_thread;
        } else if (node.test.op != FilterOp::always) {
            add_comparison(source, node);
        }
        place_[at_] = filter_.nodes_.size();
        filter_.nodes_.push_back(std::move(node));
    }

    void add_comparison(FilterNode &source, Node &node) {
        Comparison &test = node.test;
        test.kind = source.value_kind;
        test.quantifier = source.quantifier;
        test.manner = source.manner;
        test.texts = std::move(source.texts);
        test.ints = std::move(source.ints);
        test.floats = std::move(source.floats);
        if (source.left >= 0) {
            node.left = static_cast<int32_t>(place_[child(source.left, true)]);
        } else {
            node.field = field(source);
            node.argument = FieldArgument(node.field, source.argument, events_);
            node.extract = extract_of(node.field);
            if (!node.argument.given())
                node.text = thread_text(node.field);
            node.of_thread = is_thread_field(node.field) && source.right < 0;
            note(node.field);
        }
        if (source.right >= 0)
            node.right = static_cast<int32_t>(place_[child(source.right, true)]);
        node.plain = node.text.known() && node.right == kNone;
        if (const char *what = test.fault(node.right != kNone))
            refuse(what);
        test.prepare();
        if (node.left == kNone && node.right == kNone && is_type_field(node.field))
            ask_by_type(node);
    }

    // Of conditions that are joined, those that look at nothing but the thread become one, which is
    // then remembered as a whole; unless that are all of them, for this may be part of a larger
    // one.
    void gather(Node &node) {
        const auto of_thread = [&](uint32_t at) { return filter_.nodes_[at].of_thread; };
        auto &children = node.children;
        node.of_thread = std::all_of(children.begin(), children.end(), of_thread);
        const auto first = std::find_if(children.begin(), children.end(), of_thread);
        if (node.of_thread || first == children.end())
            return;
        const auto place = first - children.begin();
        Node all;
        all.test.op = node.test.op;
        all.of_thread = true;
        std::copy_if(first, children.end(), std::back_inserter(all.children), of_thread);
        children.erase(std::remove_if(first, children.end(), of_thread), children.end());
        children.insert(children.begin() + place, remember(append(std::move(all))));
    }

    // A node that remembers what another says of a thread; that one itself where it is asked as
    // quickly.
    uint32_t remember(uint32_t at) {
        if (!filter_.nodes_[at].of_thread || weight(at) < kWorthRemembering ||
            memos_ == ThreadMemo::kConditions)
            return at;
        Node node;
        node.memo = static_cast<int32_t>(memos_++);
        node.child = at;
        return append(std::move(node));
    }

    // In quick comparisons: of a text or a number that lies ready.
    int weight(uint32_t at) const {
        const Node &node = filter_.nodes_[at];
        if (node.test.op == FilterOp::negate)
            return weight(node.child);
        int sum = 0;
        for (const uint32_t child : node.children)
            sum += weight(child);
        if (node.extract == nullptr)
            return sum;
        const bool ready =
            node.plain || node.field == FieldId::proc_pid || node.field == FieldId::thread_tid;
        return ready && node.test.op <= FilterOp::ge ? 1 : kWorthRemembering;
    }

    uint32_t append(Node node) {
        filter_.nodes_.push_back(std::move(node));
        return static_cast<uint32_t>(filter_.nodes_.size() - 1);
    }

    // The condition is asked now, once per type, instead of once per event.
    void ask_by_type(Node &node) {
        TypeSet set;
        const UserTable users("", ""); // no field of the type asks it
        Context context(events_, users);
        EventView view;
        context.event = &view;
        for (const EventInfo *row : events_.rows()) {
            view.info = row;
            view.type = row->id;
            if (filter_.holds(node, context))
                set.add(row->id);
        }
        node.types = static_cast<int32_t>(filter_.type_sets_.size());
        filter_.type_sets_.push_back(std::move(set));
    }

    void note(FieldId read) { filter_.needs_timing_ |= is_timing_field(read); }

    Filter &filter_;
    const EventTable &events_;
    std::vector<FilterNode> source_;
    std::vector<int> depth_;
    std::vector<char> taken_;
    std::vector<size_t> place_; // in nodes_ or values_
    size_t at_ = 0;
    unsigned memos_ = 0;
};

Filter::Filter(std::vector<FilterNode> nodes, const EventTable &events) {
    Loader(*this, events, std::move(nodes)).load();
    Coder(*this, events).code();
}

} // namespace falcore
