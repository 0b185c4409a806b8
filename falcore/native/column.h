// SPDX-License-Identifier: Apache-2.0
// One field of every match, as the buffers of an Arrow column.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "column_buffer.h"
#include "column_type.h"

namespace falcore {

// The values gathered so far. Which buffers are used depends on the storage: texts have offsets
// into values, lists have offsets into items, and these may have offsets of their own.
struct ColumnData {
    ColumnBuffer validity; // a bit a row; empty while no value is missing
    ColumnBuffer offsets, values;
    ColumnBuffer item_offsets, items;
    int64_t rows = 0, nulls = 0, item_count = 0;

    size_t bytes() const { return values.size() + item_offsets.size() + items.size(); }
    // Empties all of it; the memory stays.
    void clear();
    // Room for as much as `other` took, so that nothing moves while rows come in.
    void reserve_like(const ColumnData &other);
};

// Texts that are known before the first event.
struct Dictionary {
    ColumnBuffer offsets, values;
    int64_t count = 0;
    std::vector<int16_t> index; // by event id
};

class Column {
public:
    // Throws FormatError when there is no such field.
    Column(std::string name, const EventTable &events);

    // Appends the value of the context's event.
    void append(Context &context, ColumnData &data, int64_t row);
    // Empties the buffers for the first row.
    void start(ColumnData &data) const;

    const std::string &name() const { return name_; }
    const ColumnType &type() const { return type_; }
    const std::shared_ptr<const Dictionary> &dictionary() const { return dictionary_; }
    bool needs_timing() const;

private:
    bool put_name(const EventView &event, ColumnBuffer &buffer) const;
    bool put(const Value &value, ColumnData &data);
    bool put_number(const Value &value, ColumnBuffer &buffer) const;
    void put_text(std::string_view text, ColumnBuffer &buffer);
    void put_missing(ColumnData &data) const;

    std::string name_;
    FieldUse use_;
    Extract *extract_ = nullptr;
    ColumnType type_;
    std::shared_ptr<const Dictionary> dictionary_;
    std::string scratch_, whole_;
};

} // namespace falcore
