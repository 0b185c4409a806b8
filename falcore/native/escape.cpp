// SPDX-License-Identifier: Apache-2.0
#include "escape.h"

#include <array>
#include <cstdint>

namespace falcore {

namespace {

constexpr bool is_ascii_printable(unsigned char c) {
    return c >= 0x20 && c < 0x7f;
}

// Length of the UTF-8 sequence at the start of `text` (2 to 4), its code point in `point`; 0 when
// it is cut off, overlong, a surrogate or out of range.
size_t utf8_sequence(std::string_view text, uint32_t &point) {
    const auto lead = static_cast<unsigned char>(text[0]);
    size_t length;
    uint32_t least;
    if (lead >= 0xc2 && lead < 0xe0) {
        length = 2, least = 0x80, point = lead & 0x1f;
    } else if (lead >= 0xe0 && lead < 0xf0) {
        length = 3, least = 0x800, point = lead & 0x0f;
    } else if (lead >= 0xf0 && lead < 0xf5) {
        length = 4, least = 0x10000, point = lead & 0x07;
    } else {
        return 0;
    }
    if (text.size() < length)
        return 0;
    for (size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xc0) != 0x80)
            return 0;
        point = point << 6 | (byte & 0x3f);
    }
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
        return 0;
    return length;
}

// Characters that move the cursor, reorder a line or end it.
bool is_control(uint32_t point) {
    return point < 0xa0 || (point >= 0x200e && point <= 0x200f) ||
           (point >= 0x2028 && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) ||
           point == 0xfeff;
}

void append_unicode_escape(std::string &out, uint32_t unit) {
    constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[unit >> shift & 0xf];
}

void append_json_escape(std::string &out, unsigned char c) {
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default: append_unicode_escape(out, c);
    }
}

} // namespace

void append_dots(std::string &out, std::string_view bytes) {
    const size_t start = out.size();
    out.append(bytes);
    for (size_t i = start; i < out.size(); ++i)
        if (!is_ascii_printable(static_cast<unsigned char>(out[i])))
            out[i] = '.';
}

void append_ascii_only(std::string &out, std::string_view text) {
    for (const char c : text)
        if (is_ascii_printable(static_cast<unsigned char>(c)))
            out += c;
}

void append_printable(std::string &out, std::string_view text) {
    size_t run = 0;
    size_t i = 0;
    while (i < text.size()) {
        if (is_ascii_printable(static_cast<unsigned char>(text[i]))) {
            ++i;
            continue;
        }
        uint32_t point;
        const size_t length = utf8_sequence(text.substr(i), point);
        if (length != 0 && !is_control(point)) {
            i += length;
            continue;
        }
        out.append(text.substr(run, i - run));
        out += '.';
        i += length != 0 ? length : 1;
        run = i;
    }
    out.append(text.substr(run));
}

bool is_utf8(std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        uint32_t point;
        const size_t length =
            static_cast<unsigned char>(text[i]) < 0x80 ? 1 : utf8_sequence(text.substr(i), point);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

void append_utf8(std::string &out, std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        uint32_t point;
        const size_t length =
            static_cast<unsigned char>(text[i]) < 0x80 ? 1 : utf8_sequence(text.substr(i), point);
        if (length == 0)
            out += "\xef\xbf\xbd";
        else
            out.append(text.substr(i, length));
        i += length != 0 ? length : 1;
    }
}

void append_as_utf8(std::string &out, std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        uint32_t point;
        const size_t length = c < 0x80 ? 1 : utf8_sequence(text.substr(i), point);
        if (length == 0) {
            out += static_cast<char>(0xc0 | c >> 6);
            out += static_cast<char>(0x80 | (c & 0x3f));
        } else {
            out.append(text.substr(i, length));
        }
        i += length != 0 ? length : 1;
    }
}

void append_json_string(std::string &out, std::string_view text) {
    out += '"';
    size_t run = 0;
    size_t i = 0;
    while (i < text.size()) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (is_ascii_printable(c) && c != '"' && c != '\\') {
            ++i;
            continue;
        }
        uint32_t point = c;
        const size_t length = c < 0x80 ? 0 : utf8_sequence(text.substr(i), point);
        if (length != 0 && !is_control(point)) {
            i += length;
            continue;
        }
        out.append(text.substr(run, i - run));
        if (length != 0)
            append_unicode_escape(out, point); // controls are all in the basic plane
        else
            append_json_escape(out, c);
        i += length != 0 ? length : 1;
        run = i;
    }
    out.append(text.substr(run));
    out += '"';
}

} // namespace falcore
