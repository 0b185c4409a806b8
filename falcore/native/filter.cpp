// SPDX-License-Identifier: Apache-2.0
#include "filter.h"

#include <algorithm>
#include <compare>
#include <stdexcept>
#include <utility>

#include "glob.h"
#include "user_table.h"

namespace falcore {

namespace {

// Below this many values a scan beats a search.
constexpr size_t kScan = 6;

bool contains_folded(std::string_view text, std::string_view wanted) {
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(),
                       [](char a, char b) { return fold_case(a) == fold_case(b); }) != text.end() ||
           wanted.empty();
}

template<typename Item, typename Key>
bool is_member(const std::vector<Item> &sorted, const Key &key) {
    if (sorted.size() > kScan)
        return std::binary_search(sorted.begin(), sorted.end(), key, std::less<>());
    return std::any_of(sorted.begin(), sorted.end(), [&](const Item &item) { return item == key; });
}

// A number of any kind beside a constant of the node's kind; a NaN is beside none.
template<typename Left, typename Right> std::partial_ordering order(Left left, Right right) {
    if constexpr (std::is_integral_v<Left> && std::is_integral_v<Right>) {
        if (std::cmp_equal(left, right))
            return std::partial_ordering::equivalent;
        return std::cmp_less(left, right) ? std::partial_ordering::less
                                          : std::partial_ordering::greater;
    } else {
        // 80-bit floating point holds every 64-bit integer and every double.
        return static_cast<long double>(left) <=> static_cast<long double>(right);
    }
}

bool decide(FilterOp op, std::partial_ordering order) {
    switch (op) {
    case FilterOp::eq:
    case FilterOp::in: return order == 0;
    case FilterOp::ne: return order != 0;
    case FilterOp::lt: return order < 0;
    case FilterOp::le: return order <= 0;
    case FilterOp::gt: return order > 0;
    case FilterOp::ge: return order >= 0;
    default: return false;
    }
}

bool is_number_kind(FilterValueKind kind) {
    return kind >= FilterValueKind::signed_number;
}

bool is_text_operation(FilterOp op) {
    return op >= FilterOp::contains && op != FilterOp::in && op <= FilterOp::pmatch;
}

[[noreturn]] void refuse(size_t index, const char *what) {
    throw std::invalid_argument("filter program: node " + std::to_string(index) + " " + what);
}

// What is wrong with a node; null when nothing is.
const char *fault(const FilterNode &node, size_t index) {
    const auto is_child = [index](int64_t at) {
        return at >= 0 && static_cast<uint64_t>(at) < index;
    };
    switch (node.op) {
    case FilterOp::always: return nullptr;
    case FilterOp::negate: return is_child(node.left) ? nullptr : "has no earlier child";
    case FilterOp::all:
    case FilterOp::any:
        return std::all_of(node.ints.begin(), node.ints.end(), is_child)
                   ? nullptr
                   : "has a child that does not come before it";
    default: break;
    }
    if (node.op > FilterOp::always)
        return "has an unknown operation";
    if (node.field < 0 || static_cast<size_t>(node.field) >= kFieldCount)
        return "has an unknown field";
    if (node.op == FilterOp::exists)
        return nullptr;
    if (is_text_operation(node.op) && node.value_kind != FilterValueKind::text)
        return "compares a number with a text operation";
    size_t count = 0;
    switch (node.value_kind) {
    case FilterValueKind::none: break;
    case FilterValueKind::text: count = node.texts.size(); break;
    case FilterValueKind::signed_number:
    case FilterValueKind::unsigned_number:
    case FilterValueKind::boolean: count = node.ints.size(); break;
    case FilterValueKind::float_number: count = node.floats.size(); break;
    }
    const bool many = node.op == FilterOp::in || node.op == FilterOp::pmatch;
    return count != 0 || (many && node.value_kind != FilterValueKind::none)
               ? nullptr
               : "compares with nothing";
}

} // namespace

Filter::Filter(std::vector<FilterNode> nodes, const EventTable &events) {
    if (nodes.empty())
        throw std::invalid_argument("filter program: it has no node");
    nodes_.reserve(nodes.size());
    for (auto &node : nodes) {
        if (const char *what = fault(node, nodes_.size()))
            refuse(nodes_.size(), what);
        add(std::move(node), events);
    }
    root_ = static_cast<uint32_t>(nodes_.size() - 1);
    for (const EventInfo *row : events.rows())
        if (judge(root_, row->id) != Truth::no)
            possible_.add(row->id);
}

void Filter::add(FilterNode &&source, const EventTable &events) {
    Node node;
    node.op = source.op;
    node.kind = source.value_kind;
    if (node.op == FilterOp::all || node.op == FilterOp::any) {
        node.children.assign(source.ints.begin(), source.ints.end());
    } else if (node.op == FilterOp::negate) {
        node.child = static_cast<uint32_t>(source.left);
    } else if (node.op != FilterOp::always) {
        node.field = static_cast<FieldId>(source.field);
        node.argument = FieldArgument(node.field, source.argument, events);
        node.texts = std::move(source.texts);
        node.ints = std::move(source.ints);
        node.floats = std::move(source.floats);
        if (node.op == FilterOp::in) {
            std::sort(node.texts.begin(), node.texts.end());
            std::sort(node.ints.begin(), node.ints.end());
        }
        if (is_type_field(node.field)) {
            // The condition is asked now, once per type, instead of once per event.
            TypeSet set;
            const UserTable users("", ""); // no field of the type asks it
            Context context(events, users);
            EventView view;
            context.event = &view;
            for (const EventInfo *row : events.rows()) {
                view.info = row;
                view.type = row->id;
                Value value;
                extract(node.field, node.argument, context, value);
                if (holds(node, value))
                    set.add(row->id);
            }
            node.types = static_cast<int32_t>(type_sets_.size());
            type_sets_.push_back(std::move(set));
        }
    }
    nodes_.push_back(std::move(node));
}

bool Filter::eval(uint32_t at, Context &context) const {
    const Node &node = nodes_[at];
    if (node.types >= 0)
        return type_sets_[static_cast<size_t>(node.types)].test(context.event->type);
    switch (node.op) {
    case FilterOp::all:
        for (const uint32_t child : node.children)
            if (!eval(child, context))
                return false;
        return true;
    case FilterOp::any:
        for (const uint32_t child : node.children)
            if (eval(child, context))
                return true;
        return false;
    case FilterOp::negate: return !eval(node.child, context);
    case FilterOp::always: return true;
    default: break;
    }
    Value value;
    extract(node.field, node.argument, context, value);
    return holds(node, value);
}

bool Filter::holds(const Node &node, const Value &value) const {
    if (!value.present())
        return false;
    if (node.op == FilterOp::exists)
        return true;
    switch (value.kind) {
    case Value::Kind::text:
    case Value::Kind::bytes: return holds_text(node, value.text);
    case Value::Kind::list:
        return std::any_of(value.list.begin(), value.list.end(),
                           [&](std::string_view text) { return holds_text(node, text); });
    case Value::Kind::numbers:
        return std::any_of(value.numbers.begin(), value.numbers.end(), [&](int64_t number) {
            Value one;
            one.set_s64(number);
            return holds_number(node, one);
        });
    default: return holds_number(node, value);
    }
}

bool Filter::holds_text(const Node &node, std::string_view text) const {
    if (node.kind != FilterValueKind::text)
        return false;
    if (node.op == FilterOp::in)
        return is_member(node.texts, text);
    if (node.op == FilterOp::pmatch)
        return std::any_of(node.texts.begin(), node.texts.end(),
                           [&](const std::string &prefix) { return under_path(text, prefix); });
    const std::string_view wanted = node.texts[0];
    switch (node.op) {
    case FilterOp::eq: return text == wanted;
    case FilterOp::contains: return text.find(wanted) != std::string_view::npos;
    case FilterOp::icontains: return contains_folded(text, wanted);
    case FilterOp::startswith: return text.starts_with(wanted);
    case FilterOp::endswith: return text.ends_with(wanted);
    case FilterOp::glob: return glob_match(wanted, text, false);
    case FilterOp::iglob: return glob_match(wanted, text, true);
    default: return decide(node.op, text <=> wanted);
    }
}

bool Filter::holds_number(const Node &node, const Value &value) const {
    if (!is_number_kind(node.kind))
        return false;
    const auto beside = [&](auto wanted) {
        switch (value.kind) {
        case Value::Kind::s64: return order(value.s64, wanted);
        case Value::Kind::u64: return order(value.u64, wanted);
        case Value::Kind::f64: return order(value.f64, wanted);
        default: return order(static_cast<int64_t>(value.boolean), wanted);
        }
    };
    if (node.kind == FilterValueKind::float_number) {
        if (node.op == FilterOp::in)
            return std::any_of(node.floats.begin(), node.floats.end(),
                               [&](double wanted) { return beside(wanted) == 0; });
        return decide(node.op, beside(node.floats[0]));
    }
    const bool is_unsigned = node.kind == FilterValueKind::unsigned_number;
    const auto beside_bits = [&](int64_t bits) {
        return is_unsigned ? beside(static_cast<uint64_t>(bits)) : beside(bits);
    };
    if (node.op != FilterOp::in)
        return decide(node.op, beside_bits(node.ints[0]));
    if (value.kind == Value::Kind::s64 && !is_unsigned)
        return is_member(node.ints, value.s64);
    return std::any_of(node.ints.begin(), node.ints.end(),
                       [&](int64_t bits) { return beside_bits(bits) == 0; });
}

Filter::Truth Filter::judge(uint32_t at, uint16_t type) const {
    const Node &node = nodes_[at];
    if (node.types >= 0)
        return type_sets_[static_cast<size_t>(node.types)].test(type) ? Truth::yes : Truth::no;
    Truth all = Truth::yes;
    Truth any = Truth::no;
    switch (node.op) {
    case FilterOp::always: return Truth::yes;
    case FilterOp::negate:
        switch (judge(node.child, type)) {
        case Truth::no: return Truth::yes;
        case Truth::yes: return Truth::no;
        case Truth::unknown: break;
        }
        return Truth::unknown;
    case FilterOp::all:
    case FilterOp::any:
        for (const uint32_t child : node.children) {
            const Truth truth = judge(child, type);
            if (truth != Truth::yes && all != Truth::no)
                all = truth;
            if (truth != Truth::no && any != Truth::yes)
                any = truth;
        }
        return node.op == FilterOp::all ? all : any;
    default: break;
    }
    // These come with the result of a call, which an enter event does not have.
    const bool is_result = node.field == FieldId::evt_res || node.field == FieldId::evt_rawres ||
                           node.field == FieldId::evt_failed;
    return is_result && (type & 1) == 0 ? Truth::no : Truth::unknown;
}

} // namespace falcore
