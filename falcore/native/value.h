// SPDX-License-Identifier: Apache-2.0
// The value of a field of one event. A view: it looks into the event, the state or the context's
// scratch text, and is valid until the context moves on.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "tables.h"

namespace falcore {

struct Value {
    enum class Kind : uint8_t {
        none, // the event has no such value
        text,
        s64,
        u64,
        f64,
        boolean,
        bytes,   // binary data
        list,    // several texts; a filter matches when any does
        numbers, // several signed numbers, likewise
        address, // 4 or 16 bytes of an internet address
        addresses,
        unknown, // there is one, but it is not known yet: a filter takes it as missing
    };

    Kind kind = Kind::none;
    union {
        int64_t s64 = 0;
        uint64_t u64;
        double f64;
        bool boolean;
    };
    std::string_view text;                  // of text, bytes and address
    std::span<const std::string_view> list; // of list and addresses
    std::span<const int64_t> numbers;

    bool present() const { return kind != Kind::none && kind != Kind::unknown; }

    void set_none() { kind = Kind::none; }
    void set_text(std::string_view value) { kind = Kind::text, text = value; }
    void set_bytes(std::string_view value) { kind = Kind::bytes, text = value; }
    void set_address(std::string_view value) { kind = Kind::address, text = value; }
    void set_addresses(std::span<const std::string_view> value) {
        kind = Kind::addresses, list = value;
    }
    void set_unknown() { kind = Kind::unknown; }
    void set_s64(int64_t value) { kind = Kind::s64, s64 = value; }
    void set_u64(uint64_t value) { kind = Kind::u64, u64 = value; }
    void set_f64(double value) { kind = Kind::f64, f64 = value; }
    void set_boolean(bool value) { kind = Kind::boolean, boolean = value; }
    void set_list(std::span<const std::string_view> value) { kind = Kind::list, list = value; }
    void set_numbers(std::span<const int64_t> value) { kind = Kind::numbers, numbers = value; }
};

// Appends a number in a parameter's or a field's print format.
void append_signed_as(std::string &out, int64_t value, Format format);
void append_unsigned_as(std::string &out, uint64_t value, Format format);

// Appends a value as formats print it: control characters of text as dots, binary data as dots,
// several values separated by a space. Nothing for none and unknown.
void append_value(std::string &out, const Value &value, Format format);

} // namespace falcore
