// SPDX-License-Identifier: Apache-2.0
// How a column of an Arrow table holds the values of a field.
#pragma once

#include <cstdint>

#include "fields.h"

namespace falcore {

enum class Storage : uint8_t {
    boolean,
    number,   // of `width` bytes
    fraction, // a double
    text,
    bytes,
    name,    // one of a few texts: an index into a dictionary
    texts,   // a list of texts
    numbers, // a list of numbers of `width` bytes
};

struct ColumnType {
    Storage storage = Storage::text;
    uint8_t width = 0;
    bool is_time = false;       // signed: what does not fit has no value
    const char *format = "u";   // as the Arrow C data interface writes types
    const char *item = nullptr; // of a list's items, or a dictionary's texts
};

// The type of a field's column: numbers of the field's own width, times of day without a zone (they
// are UTC), durations as unsigned nanoseconds, text as UTF-8.
ColumnType column_type(const FieldUse &use, const EventTable &events);

} // namespace falcore
