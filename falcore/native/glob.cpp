// SPDX-License-Identifier: Apache-2.0
#include "glob.h"

#include <cstdint>
#include <optional>

namespace falcore {

namespace {

constexpr size_t kNone = std::string_view::npos;

bool in_range(unsigned char c, unsigned char low, unsigned char high) {
    return c >= low && c <= high;
}

bool is_alpha(unsigned char c) {
    return in_range(c, 'a', 'z') || in_range(c, 'A', 'Z');
}
bool is_digit(unsigned char c) {
    return in_range(c, '0', '9');
}
bool is_graph(unsigned char c) {
    return in_range(c, '!', '~');
}

// Whether the byte is in `[:name:]`; nothing when there is no such class.
std::optional<bool> in_class(std::string_view name, unsigned char c) {
    if (name == "alpha")
        return is_alpha(c);
    if (name == "digit")
        return is_digit(c);
    if (name == "alnum")
        return is_alpha(c) || is_digit(c);
    if (name == "upper")
        return in_range(c, 'A', 'Z');
    if (name == "lower")
        return in_range(c, 'a', 'z');
    if (name == "space")
        return c == ' ' || in_range(c, '\t', '\r');
    if (name == "blank")
        return c == ' ' || c == '\t';
    if (name == "punct")
        return is_graph(c) && !is_alpha(c) && !is_digit(c);
    if (name == "print")
        return c == ' ' || is_graph(c);
    if (name == "graph")
        return is_graph(c);
    if (name == "cntrl")
        return c < 0x20 || c == 0x7f;
    if (name == "xdigit")
        return is_digit(c) || in_range(c, 'a', 'f') || in_range(c, 'A', 'F');
    return std::nullopt;
}

bool in_folded_range(unsigned char c, unsigned char low, unsigned char high, bool fold) {
    if (in_range(c, low, high))
        return true;
    if (!fold || !is_alpha(c))
        return false;
    return in_range(static_cast<unsigned char>(c ^ 0x20), low, high);
}

// A set after its `[`.
struct Bracket {
    size_t end = kNone;  // of the pattern after the `]`; kNone: the set is not closed
    bool broken = false; // an unknown class: nothing matches
    bool matches = false;
};

// Reads one byte of a set, which a backslash may quote; false at the end of the pattern.
bool set_byte(std::string_view pattern, size_t &at, unsigned char &byte) {
    if (at < pattern.size() && pattern[at] == '\\')
        ++at;
    if (at >= pattern.size())
        return false;
    byte = static_cast<unsigned char>(pattern[at++]);
    return true;
}

// Length of a `[:name:]` at `at`, 0 when there is none; a name is of small letters.
size_t class_length(std::string_view pattern, size_t at) {
    if (pattern.substr(at, 2) != "[:")
        return 0;
    size_t end = at + 2;
    while (end < pattern.size() && in_range(static_cast<unsigned char>(pattern[end]), 'a', 'z'))
        ++end;
    return end > at + 2 && pattern.substr(end, 2) == ":]" ? end + 2 - at : 0;
}

Bracket match_bracket(std::string_view pattern, size_t at, unsigned char c, bool fold) {
    Bracket result;
    const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    at += negated;
    const size_t first = at;
    bool found = false;
    for (;;) {
        if (at >= pattern.size())
            return {};
        if (pattern[at] == ']' && at > first)
            break;
        if (const size_t length = class_length(pattern, at)) {
            const auto name = pattern.substr(at + 2, length - 4);
            const auto member = in_class(name, c);
            if (!member) {
                result.broken = true;
                return result;
            }
            found |= *member || (fold && is_alpha(c) && *in_class(name, c ^ 0x20));
            at += length;
            continue;
        }
        unsigned char low;
        if (!set_byte(pattern, at, low))
            return {};
        unsigned char high = low;
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            ++at;
            if (!set_byte(pattern, at, high))
                return {};
        }
        found |= low <= high && in_folded_range(c, low, high, fold);
    }
    result.end = at + 1;
    result.matches = found != negated;
    return result;
}

// Matches one byte against the pattern's element at `at`, which is not a `*`, and moves past the
// element.
bool match_one(std::string_view pattern, size_t &at, char c, bool fold) {
    char wanted = pattern[at];
    if (wanted == '?') {
        ++at;
        return true;
    }
    if (wanted == '[') {
        const Bracket set = match_bracket(pattern, at + 1, static_cast<unsigned char>(c), fold);
        if (set.broken)
            return false;
        if (set.end != kNone) {
            at = set.end;
            return set.matches;
        }
    } else if (wanted == '\\') {
        if (++at == pattern.size())
            return false;
        wanted = pattern[at];
    }
    ++at;
    return fold ? fold_case(wanted) == fold_case(c) : wanted == c;
}

std::string_view next_part(std::string_view &path) {
    const size_t begin = path.find_first_not_of('/');
    if (begin == kNone) {
        path = {};
        return {};
    }
    path.remove_prefix(begin);
    const size_t end = path.find('/');
    const auto part = path.substr(0, end);
    path.remove_prefix(part.size());
    return part;
}

} // namespace

bool glob_match(std::string_view pattern, std::string_view text, bool fold) {
    size_t at = 0;
    size_t pos = 0;
    // Where to go on when what follows the last `*` does not fit: one byte further. Only the last
    // one ever needs another try.
    size_t star = kNone;
    size_t retry = 0;
    while (pos < text.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = ++at;
            retry = pos;
            continue;
        }
        if (at < pattern.size() && match_one(pattern, at, text[pos], fold)) {
            ++pos;
            continue;
        }
        if (star == kNone)
            return false;
        at = star;
        pos = ++retry;
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size();
}

bool under_path(std::string_view path, std::string_view prefix) {
    for (;;) {
        const auto wanted = next_part(prefix);
        if (wanted.empty())
            return true;
        const auto part = next_part(path);
        if (part.empty() || !glob_match(wanted, part, false))
            return false;
    }
}

} // namespace falcore
