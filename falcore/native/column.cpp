// SPDX-License-Identifier: Apache-2.0
#include "column.h"

#include <limits>
#include <unordered_map>

#include "escape.h"
#include "format.h"
#include "timing.h"

namespace falcore {

namespace {

constexpr size_t kEventIds = 0x10000;

// Of evt.dir: 0 is the way in. Of all else: the names of events, each once.
std::shared_ptr<const Dictionary> make_dictionary(FieldId field, const EventTable &events) {
    auto dictionary = std::make_shared<Dictionary>();
    std::unordered_map<std::string_view, int16_t> places;
    dictionary->offsets.push(int32_t{0});
    const auto add = [&](std::string_view text) {
        const auto [found, is_new] = places.emplace(text, static_cast<int16_t>(dictionary->count));
        if (is_new) {
            dictionary->values.append(text);
            dictionary->offsets.push(static_cast<int32_t>(dictionary->values.size()));
            dictionary->count++;
        }
        return found->second;
    };
    if (field == FieldId::evt_dir) {
        add(">");
        add("<");
        return dictionary;
    }
    dictionary->index.assign(kEventIds, -1);
    for (const EventInfo *row : events.rows())
        if (field == FieldId::evt_type || is_syscall(*row))
            dictionary->index[row->id] = add(row->name);
    return dictionary;
}

bool is_ascii(std::string_view text) {
    constexpr uint64_t high = 0x8080808080808080;
    size_t at = 0;
    uint64_t all = 0;
    for (; at + 8 <= text.size(); at += 8) {
        uint64_t word;
        std::memcpy(&word, text.data() + at, sizeof word);
        all |= word;
    }
    for (; at < text.size(); ++at)
        all |= static_cast<unsigned char>(text[at]);
    return (all & high) == 0;
}

void end_text(ColumnBuffer &offsets, const ColumnBuffer &values) {
    offsets.push(static_cast<int32_t>(values.size()));
}

} // namespace

void ColumnData::clear() {
    for (ColumnBuffer *buffer : {&validity, &offsets, &values, &item_offsets, &items})
        buffer->clear();
    rows = nulls = item_count = 0;
}

void ColumnData::reserve_like(const ColumnData &other) {
    const auto like = [](ColumnBuffer &buffer, const ColumnBuffer &model) {
        buffer.reserve(model.size() + model.size() / 8);
    };
    like(validity, other.validity);
    like(offsets, other.offsets);
    like(values, other.values);
    like(item_offsets, other.item_offsets);
    like(items, other.items);
}

Column::Column(std::string name, const EventTable &events) : name_(std::move(name)) {
    if (std::string error = parse_field(name_, events, use_); !error.empty())
        throw FormatError(error, 0, name_.size());
    extract_ = extract_of(use_.field);
    type_ = column_type(use_, events);
    if (type_.storage == Storage::name)
        dictionary_ = make_dictionary(use_.field, events);
}

bool Column::needs_timing() const {
    return is_timing_field(use_.field);
}

void Column::start(ColumnData &data) const {
    data.clear();
    switch (type_.storage) {
    case Storage::texts: data.item_offsets.push(int32_t{0}); [[fallthrough]];
    case Storage::text:
    case Storage::bytes:
    case Storage::numbers: data.offsets.push(int32_t{0}); break;
    case Storage::boolean:
    case Storage::number:
    case Storage::fraction:
    case Storage::name: break;
    }
}

void Column::append(Context &context, ColumnData &data, int64_t row) {
    bool there;
    if (dictionary_) {
        there = put_name(*context.event, data.values);
    } else {
        Value value;
        if (use_.field == FieldId::util_cnt)
            value.set_u64(static_cast<uint64_t>(row) + 1);
        else
            extract_(use_.field, use_.argument, context, value);
        there = value.present() && put(value, data);
    }
    if (!there) {
        put_missing(data);
        // From the first missing value on every row has a bit.
        if (data.nulls++ == 0)
            for (int64_t i = 0; i < data.rows; ++i)
                data.validity.push_bit(i, true);
    }
    if (data.nulls != 0)
        data.validity.push_bit(data.rows, there);
    data.rows++;
}

bool Column::put_name(const EventView &event, ColumnBuffer &buffer) const {
    int16_t place = event.is_enter() ? 0 : 1;
    if (!dictionary_->index.empty() && (place = dictionary_->index[event.type]) < 0)
        return false;
    buffer.push(place);
    return true;
}

bool Column::put(const Value &value, ColumnData &data) {
    switch (type_.storage) {
    case Storage::boolean:
        if (value.kind != Value::Kind::boolean)
            return false;
        data.values.push_bit(data.rows, value.boolean);
        return true;
    case Storage::number: return put_number(value, data.values);
    case Storage::fraction:
        if (value.kind != Value::Kind::f64)
            return false;
        data.values.push(value.f64);
        return true;
    case Storage::name: return false; // put_name
    case Storage::bytes:
        if (value.kind != Value::Kind::bytes)
            return false;
        data.values.append(value.text);
        end_text(data.offsets, data.values);
        return true;
    case Storage::text:
        if (value.kind == Value::Kind::text || value.kind == Value::Kind::bytes) {
            put_text(value.text, data.values);
        } else {
            scratch_.clear();
            append_value(scratch_, value, Format::DEC);
            put_text(scratch_, data.values);
        }
        end_text(data.offsets, data.values);
        return true;
    case Storage::texts: {
        Value one;
        if (value.kind != Value::Kind::list && value.kind != Value::Kind::addresses)
            return false;
        for (const std::string_view item : value.list) {
            scratch_.clear();
            if (value.kind == Value::Kind::addresses) {
                one.set_address(item);
                append_value(scratch_, one, Format::NA);
            }
            put_text(value.kind == Value::Kind::list ? item : scratch_, data.items);
            end_text(data.item_offsets, data.items);
            data.item_count++;
        }
        data.offsets.push(static_cast<int32_t>(data.item_count));
        return true;
    }
    case Storage::numbers: {
        if (value.kind != Value::Kind::numbers)
            return false;
        Value one;
        for (const int64_t item : value.numbers) {
            one.set_s64(item);
            put_number(one, data.items);
            data.item_count++;
        }
        data.offsets.push(static_cast<int32_t>(data.item_count));
        return true;
    }
    }
    return false;
}

// A number that is wider than its column loses its upper bits, as it does in libs' fields.
bool Column::put_number(const Value &value, ColumnBuffer &buffer) const {
    uint64_t bits;
    switch (value.kind) {
    case Value::Kind::u64:
        if (type_.is_time && value.u64 > std::numeric_limits<int64_t>::max())
            return false;
        bits = value.u64;
        break;
    case Value::Kind::s64: bits = static_cast<uint64_t>(value.s64); break;
    default: return false;
    }
    if (type_.width == sizeof bits)
        buffer.push(bits);
    else
        std::memcpy(buffer.extend(type_.width), &bits, type_.width);
    return true;
}

// Arrow's texts are UTF-8. A byte that is not becomes the character of its number, as it does in
// our JSON; all else stays as it is.
void Column::put_text(std::string_view text, ColumnBuffer &buffer) {
    if (!is_ascii(text) && !is_utf8(text)) {
        whole_.clear();
        append_as_utf8(whole_, text);
        text = whole_;
    }
    buffer.append(text);
}

void Column::put_missing(ColumnData &data) const {
    switch (type_.storage) {
    case Storage::boolean: data.values.push_bit(data.rows, false); return;
    case Storage::number:
    case Storage::fraction:
    case Storage::name: std::memset(data.values.extend(type_.width), 0, type_.width); return;
    case Storage::text:
    case Storage::bytes: end_text(data.offsets, data.values); return;
    case Storage::texts:
    case Storage::numbers: data.offsets.push(static_cast<int32_t>(data.item_count)); return;
    }
}

} // namespace falcore
