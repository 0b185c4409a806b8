// SPDX-License-Identifier: Apache-2.0
#include "value.h"

#include "address_text.h"
#include "escape.h"
#include "time_text.h"

namespace falcore {

void append_signed_as(std::string &out, int64_t value, Format format) {
    switch (format) {
    case Format::HEX: append_hex(out, static_cast<uint64_t>(value)); return;
    case Format::OCT: append_octal(out, static_cast<uint64_t>(value)); return;
    case Format::PADDED_DEC:
        if (value >= 0) {
            append_padded(out, static_cast<uint64_t>(value), 9);
            return;
        }
        break;
    case Format::NA:
    case Format::DEC:
    case Format::ID:
    case Format::DIR: break;
    }
    append_signed(out, value);
}

void append_unsigned_as(std::string &out, uint64_t value, Format format) {
    switch (format) {
    case Format::HEX: append_hex(out, value); return;
    case Format::OCT: append_octal(out, value); return;
    case Format::PADDED_DEC: append_padded(out, value, 9); return;
    case Format::NA:
    case Format::DEC:
    case Format::ID:
    case Format::DIR: break;
    }
    append_unsigned(out, value);
}

namespace {

void append_address(std::string &out, std::string_view bytes) {
    const auto *at = reinterpret_cast<const uint8_t *>(bytes.data());
    if (bytes.size() == 4)
        append_ipv4(out, at);
    else if (bytes.size() == 16)
        append_ipv6(out, at);
}

// Calls append(item) for each, with spaces between.
template<typename Items, typename Append>
void append_each(std::string &out, const Items &items, Append append) {
    for (size_t i = 0; i < items.size(); ++i) {
        if (i != 0)
            out += ' ';
        append(items[i]);
    }
}

} // namespace

void append_value(std::string &out, const Value &value, Format format) {
    switch (value.kind) {
    case Value::Kind::none:
    case Value::Kind::unknown: return;
    case Value::Kind::text: append_printable(out, value.text); return;
    case Value::Kind::s64: append_signed_as(out, value.s64, format); return;
    case Value::Kind::u64: append_unsigned_as(out, value.u64, format); return;
    case Value::Kind::f64: append_fixed(out, value.f64, 1); return;
    case Value::Kind::boolean: out += value.boolean ? "true" : "false"; return;
    case Value::Kind::bytes: append_dots(out, value.text); return;
    case Value::Kind::list:
        append_each(out, value.list, [&](std::string_view text) { append_printable(out, text); });
        return;
    case Value::Kind::numbers:
        append_each(out, value.numbers,
                    [&](int64_t number) { append_signed_as(out, number, format); });
        return;
    case Value::Kind::address: append_address(out, value.text); return;
    case Value::Kind::addresses:
        append_each(out, value.list, [&](std::string_view bytes) { append_address(out, bytes); });
        return;
    }
}

} // namespace falcore
