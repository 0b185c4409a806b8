// SPDX-License-Identifier: Apache-2.0
#include "comparison.h"

#include <algorithm>
#include <compare>
#include <cstring>
#include <utility>

#include "glob.h"

namespace falcore {

namespace {

// Below this many values a scan beats a search.
constexpr size_t kScan = 6;
constexpr size_t kAll = ~size_t{0};

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

// Two numbers of any kind; a NaN is beside none.
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

template<typename Right> std::partial_ordering beside(const Value &value, Right right) {
    switch (value.kind) {
    case Value::Kind::s64: return order(value.s64, right);
    case Value::Kind::u64: return order(value.u64, right);
    case Value::Kind::f64: return order(value.f64, right);
    default: return order(static_cast<int64_t>(value.boolean), right);
    }
}

std::partial_ordering beside(const Value &value, const Value &right) {
    switch (right.kind) {
    case Value::Kind::s64: return beside(value, right.s64);
    case Value::Kind::u64: return beside(value, right.u64);
    case Value::Kind::f64: return beside(value, right.f64);
    default: return beside(value, static_cast<int64_t>(right.boolean));
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
    return kind >= FilterValueKind::signed_number && kind <= FilterValueKind::boolean;
}

bool is_number(const Value &value) {
    return value.kind == Value::Kind::s64 || value.kind == Value::Kind::u64 ||
           value.kind == Value::Kind::f64 || value.kind == Value::Kind::boolean;
}

bool is_text(const Value &value) {
    return value.kind == Value::Kind::text || value.kind == Value::Kind::bytes;
}

bool is_equality(FilterOp op) {
    return op == FilterOp::eq || op == FilterOp::ne || op == FilterOp::in;
}

bool is_order(FilterOp op) {
    return op >= FilterOp::eq && op <= FilterOp::ge;
}

// Operators on one text and one wanted text.
bool compare_texts(FilterOp op, std::string_view text, std::string_view wanted) {
    switch (op) {
    case FilterOp::in:
    case FilterOp::eq: return text == wanted;
    case FilterOp::contains: return text.find(wanted) != std::string_view::npos;
    case FilterOp::icontains: return contains_folded(text, wanted);
    case FilterOp::startswith: return text.starts_with(wanted);
    case FilterOp::endswith: return text.ends_with(wanted);
    case FilterOp::glob: return glob_match(wanted, text, false);
    case FilterOp::iglob: return glob_match(wanted, text, true);
    default: return decide(op, text <=> wanted);
    }
}

// Whether an address lies in a network of the same family.
bool is_within(std::string_view address, std::string_view network) {
    if (network.size() != address.size() + 1)
        return false;
    const auto bits = static_cast<unsigned char>(network.back());
    const size_t whole = bits / 8U;
    if (std::memcmp(address.data(), network.data(), whole) != 0)
        return false;
    if (bits % 8U == 0)
        return true;
    const unsigned mask = 0xff00U >> bits % 8U;
    return ((static_cast<unsigned char>(address[whole]) ^
             static_cast<unsigned char>(network[whole])) &
            mask & 0xffU) == 0;
}

bool is_network(const std::string &text) {
    return (text.size() == 5 || text.size() == 17) &&
           static_cast<unsigned char>(text.back()) <= 8 * (text.size() - 1);
}

// Calls test(item) for each item of a value with several, until `stop`.
template<typename Test> bool any_item(const Value &value, bool stop, Test test) {
    Value one;
    for (const std::string_view item : value.list) {
        if (value.kind == Value::Kind::addresses)
            one.set_address(item);
        else
            one.set_text(item);
        if (test(one) == stop)
            return true;
    }
    for (const int64_t item : value.numbers) {
        one.set_s64(item);
        if (test(one) == stop)
            return true;
    }
    return false;
}

bool is_several(const Value &value) {
    return value.kind == Value::Kind::list || value.kind == Value::Kind::numbers ||
           value.kind == Value::Kind::addresses;
}

bool is_empty(const Value &value) {
    return value.list.empty() && value.numbers.empty();
}

// Applies test(one value, operator) to a value as its manner asks.
template<typename Test> bool in_manner(const Value &value, FilterOp op, Manner manner, Test test) {
    if (!is_several(value))
        return manner == Manner::ends && op == FilterOp::ne ? !test(value, FilterOp::eq)
                                                            : test(value, op);
    if (manner == Manner::every)
        return !any_item(value, false, [&](const Value &one) { return test(one, op); });
    if (manner == Manner::ends && op == FilterOp::ne)
        return !is_empty(value) &&
               !any_item(value, true, [&](const Value &one) { return test(one, FilterOp::eq); });
    return any_item(value, true, [&](const Value &one) { return test(one, op); });
}

} // namespace

size_t Comparison::count() const {
    switch (kind) {
    case FilterValueKind::none: return 0;
    case FilterValueKind::text:
    case FilterValueKind::network: return texts.size();
    case FilterValueKind::float_number: return floats.size();
    default: return ints.size();
    }
}

const char *Comparison::fault(bool has_right) const {
    if (op == FilterOp::exists)
        return nullptr;
    if (quantifier > Quantifier::all_of || manner > Manner::ends || kind > FilterValueKind::network)
        return "has an unknown quantifier, manner or kind of value";
    const bool text_only = !is_order(op) && op != FilterOp::in;
    if (has_right) {
        if (op == FilterOp::pmatch || op == FilterOp::regex)
            return "compares a value with an operation that has to be prepared";
        return quantifier == Quantifier::none ? nullptr : "quantifies a value";
    }
    if (text_only && kind != FilterValueKind::text)
        return "compares a number with a text operation";
    if (kind == FilterValueKind::network) {
        if (!is_equality(op))
            return "compares a network with an operation on numbers";
        if (!std::all_of(texts.begin(), texts.end(), is_network))
            return "compares with what is no network";
    }
    const bool many =
        op == FilterOp::in || op == FilterOp::pmatch || quantifier != Quantifier::none;
    return count() != 0 || (many && kind != FilterValueKind::none) ? nullptr
                                                                   : "compares with nothing";
}

void Comparison::prepare() {
    if (op == FilterOp::in && quantifier == Quantifier::none && kind == FilterValueKind::text)
        std::sort(texts.begin(), texts.end());
    if (op == FilterOp::in && quantifier == Quantifier::none)
        std::sort(ints.begin(), ints.end());
    single_ = (op == FilterOp::eq || op == FilterOp::ne) && kind == FilterValueKind::text &&
              quantifier == Quantifier::none && !texts.empty();
    single_number_ = is_order(op) && quantifier == Quantifier::none && !ints.empty() &&
                     (kind == FilterValueKind::signed_number ||
                      (kind == FilterValueKind::unsigned_number && ints[0] >= 0));
    if (op == FilterOp::regex)
        for (const std::string &text : texts)
            patterns_.emplace_back(text);
}

bool Comparison::holds_any(const Value &value, std::string &scratch) const {
    const auto holds_for = [&](size_t which) {
        return in_manner(value, op, manner, [&](const Value &one, FilterOp how) {
            return test(one, how, which, scratch);
        });
    };
    if (quantifier == Quantifier::none)
        return holds_for(kAll);
    const size_t values = count();
    size_t held = 0;
    for (size_t i = 0; i < values; ++i) {
        const bool one = holds_for(i);
        held += one;
        if (quantifier == Quantifier::any_of   ? one
            : quantifier == Quantifier::all_of ? !one
                                               : held > 1)
            break;
    }
    switch (quantifier) {
    case Quantifier::one_of: return held == 1;
    case Quantifier::any_of: return held != 0;
    default: return values != 0 && held == values;
    }
}

bool Comparison::holds_beside(const Value &value, const Value &right) const {
    const auto test_one = [](const Value &one, const Value &other, FilterOp how) {
        if (is_text(one) && is_text(other))
            return compare_texts(how, one.text, other.text);
        if (is_number(one) && is_number(other))
            return decide(how, beside(one, other));
        if (one.kind == Value::Kind::address && other.kind == Value::Kind::address)
            return compare_texts(how, one.text, other.text);
        return false;
    };
    return in_manner(value, op, manner, [&](const Value &one, FilterOp how) {
        if (!is_several(right))
            return test_one(one, right, how);
        return any_item(right, true, [&](const Value &other) { return test_one(one, other, how); });
    });
}

bool Comparison::test(const Value &value, FilterOp how, size_t which, std::string &scratch) const {
    if (is_text(value))
        return kind == FilterValueKind::text && test_text(value.text, how, which, scratch);
    if (value.kind == Value::Kind::address)
        return kind == FilterValueKind::network && test_address(value.text, how, which);
    return is_number(value) && is_number_kind(kind) && test_number(value, how, which);
}

bool Comparison::test_text(std::string_view text, FilterOp how, size_t which,
                           std::string &scratch) const {
    if (which == kAll && how == FilterOp::in)
        return is_member(texts, text);
    if (which == kAll && how == FilterOp::pmatch)
        return std::any_of(texts.begin(), texts.end(),
                           [&](const std::string &prefix) { return under_path(text, prefix); });
    const size_t at = which == kAll ? 0 : which;
    if (how == FilterOp::regex)
        return patterns_[at].matches(text, scratch);
    if (how == FilterOp::pmatch)
        return under_path(text, texts[at]);
    return compare_texts(how, text, texts[at]);
}

bool Comparison::test_address(std::string_view address, FilterOp how, size_t which) const {
    const bool inside =
        which == kAll
            ? std::any_of(texts.begin(), texts.end(),
                          [&](const std::string &network) { return is_within(address, network); })
            : is_within(address, texts[which]);
    return inside != (how == FilterOp::ne);
}

bool Comparison::test_number(const Value &value, FilterOp how, size_t which) const {
    const size_t at = which == kAll ? 0 : which;
    if (kind == FilterValueKind::float_number) {
        if (how == FilterOp::in && which == kAll)
            return std::any_of(floats.begin(), floats.end(),
                               [&](double wanted) { return beside(value, wanted) == 0; });
        return decide(how, beside(value, floats[at]));
    }
    const bool is_unsigned = kind == FilterValueKind::unsigned_number;
    const auto beside_bits = [&](int64_t bits) {
        return is_unsigned ? beside(value, static_cast<uint64_t>(bits)) : beside(value, bits);
    };
    if (how != FilterOp::in || which != kAll)
        return decide(how, beside_bits(ints[at]));
    if (value.kind == Value::Kind::s64 && !is_unsigned)
        return is_member(ints, value.s64);
    return std::any_of(ints.begin(), ints.end(),
                       [&](int64_t bits) { return beside_bits(bits) == 0; });
}

} // namespace falcore
