// SPDX-License-Identifier: Apache-2.0
#include "value.h"

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

void append_value(std::string &out, const Value &value, Format format) {
    switch (value.kind) {
    case Value::Kind::none: return;
    case Value::Kind::text: append_printable(out, value.text); return;
    case Value::Kind::s64: append_signed_as(out, value.s64, format); return;
    case Value::Kind::u64: append_unsigned_as(out, value.u64, format); return;
    case Value::Kind::f64: append_fixed(out, value.f64, 1); return;
    case Value::Kind::boolean: out += value.boolean ? "true" : "false"; return;
    case Value::Kind::bytes: append_dots(out, value.text); return;
    case Value::Kind::list:
        for (size_t i = 0; i < value.list.size(); ++i) {
            if (i != 0)
                out += ' ';
            append_printable(out, value.list[i]);
        }
        return;
    case Value::Kind::numbers:
        for (size_t i = 0; i < value.numbers.size(); ++i) {
            if (i != 0)
                out += ' ';
            append_signed_as(out, value.numbers[i], format);
        }
        return;
    }
}

} // namespace falcore
