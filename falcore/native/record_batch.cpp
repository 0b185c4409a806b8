// SPDX-License-Identifier: Apache-2.0
#include "record_batch.h"

#include <algorithm>

namespace falcore {

namespace {

// What stands behind an exported schema.
struct SchemaOwner {
    std::string format, name;
    std::vector<ArrowSchema> children;
    std::vector<ArrowSchema *> pointers;
    ArrowSchema dictionary{};
};

// And behind an array. `kept` holds the buffers.
struct ArrayOwner {
    std::shared_ptr<const void> kept;
    std::vector<const void *> buffers;
    std::vector<ArrowArray> children;
    std::vector<ArrowArray *> pointers;
    ArrowArray dictionary{};
};

// A consumer may have moved children out: those have no release any more.
template<typename Structure, typename Owner> void release(Structure *structure) {
    auto *owner = static_cast<Owner *>(structure->private_data);
    for (Structure &child : owner->children)
        if (child.release)
            child.release(&child);
    if (owner->dictionary.release)
        owner->dictionary.release(&owner->dictionary);
    delete owner;
    structure->release = nullptr;
}

// The owner's children and dictionary must be complete.
void finish(ArrowSchema &out, std::unique_ptr<SchemaOwner> owner) {
    for (ArrowSchema &child : owner->children)
        owner->pointers.push_back(&child);
    out = {};
    out.format = owner->format.c_str();
    out.name = owner->name.c_str();
    out.flags = kArrowNullable;
    out.n_children = static_cast<int64_t>(owner->children.size());
    out.children = owner->pointers.data();
    out.dictionary = owner->dictionary.release ? &owner->dictionary : nullptr;
    out.release = release<ArrowSchema, SchemaOwner>;
    out.private_data = owner.release();
}

void finish(ArrowArray &out, std::unique_ptr<ArrayOwner> owner, int64_t length, int64_t nulls) {
    for (ArrowArray &child : owner->children)
        owner->pointers.push_back(&child);
    out = {};
    out.length = length;
    out.null_count = nulls;
    out.n_buffers = static_cast<int64_t>(owner->buffers.size());
    out.buffers = owner->buffers.data();
    out.n_children = static_cast<int64_t>(owner->children.size());
    out.children = owner->pointers.data();
    out.dictionary = owner->dictionary.release ? &owner->dictionary : nullptr;
    out.release = release<ArrowArray, ArrayOwner>;
    out.private_data = owner.release();
}

void export_plain(const char *format, const std::string &name, ArrowSchema &out) {
    auto owner = std::make_unique<SchemaOwner>();
    owner->format = format;
    owner->name = name;
    finish(out, std::move(owner));
}

void export_column(const Column &column, ArrowSchema &out) {
    const ColumnType &type = column.type();
    auto owner = std::make_unique<SchemaOwner>();
    owner->format = type.format;
    owner->name = column.name();
    if (column.dictionary()) {
        export_plain(type.item, "", owner->dictionary);
    } else if (type.item) {
        owner->children.resize(1);
        export_plain(type.item, "item", owner->children[0]);
    }
    finish(out, std::move(owner));
}

void export_columns(const std::vector<Column> &columns, ArrowSchema &out) {
    auto owner = std::make_unique<SchemaOwner>();
    owner->format = "+s";
    owner->children.resize(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        export_column(columns[i], owner->children[i]);
    finish(out, std::move(owner));
    out.flags = 0;
}

void export_column(const Column &column, const ColumnData &data,
                   const std::shared_ptr<const void> &kept, ArrowArray &out) {
    auto owner = std::make_unique<ArrayOwner>();
    owner->kept = kept;
    owner->buffers.push_back(data.nulls ? data.validity.data() : nullptr);
    switch (column.type().storage) {
    case Storage::text:
    case Storage::bytes:
        owner->buffers.push_back(data.offsets.data());
        owner->buffers.push_back(data.values.data());
        break;
    case Storage::boolean:
    case Storage::number:
    case Storage::fraction: owner->buffers.push_back(data.values.data()); break;
    case Storage::name: {
        owner->buffers.push_back(data.values.data());
        const auto &dictionary = column.dictionary();
        auto texts = std::make_unique<ArrayOwner>();
        texts->kept = dictionary;
        texts->buffers = {nullptr, dictionary->offsets.data(), dictionary->values.data()};
        finish(owner->dictionary, std::move(texts), dictionary->count, 0);
        break;
    }
    case Storage::texts:
    case Storage::numbers: {
        owner->buffers.push_back(data.offsets.data());
        auto items = std::make_unique<ArrayOwner>();
        items->kept = kept;
        items->buffers.push_back(nullptr);
        if (column.type().storage == Storage::texts)
            items->buffers.push_back(data.item_offsets.data());
        items->buffers.push_back(data.items.data());
        owner->children.resize(1);
        finish(owner->children[0], std::move(items), data.item_count, 0);
        break;
    }
    }
    finish(out, std::move(owner), data.rows, data.nulls);
}

} // namespace

void RecordBatch::export_array(ArrowArray &out) const {
    auto owner = std::make_unique<ArrayOwner>();
    owner->kept = columns_;
    owner->buffers.push_back(nullptr);
    owner->children.resize(columns_->size());
    for (size_t i = 0; i < columns_->size(); ++i)
        export_column((*columns_)[i], (*data_)[i], data_, owner->children[i]);
    finish(out, std::move(owner), rows_, 0);
}

void RecordBatch::export_schema(ArrowSchema &out) const {
    export_columns(*columns_, out);
}

std::unique_ptr<BatchData> SpareBuffers::get() {
    const std::lock_guard lock(mutex_);
    if (spare_.empty())
        return nullptr;
    auto data = std::move(spare_.back());
    spare_.pop_back();
    return data;
}

void SpareBuffers::put(std::unique_ptr<BatchData> data) {
    const std::lock_guard lock(mutex_);
    if (spare_.size() < kMost)
        spare_.push_back(std::move(data));
}

Columns::Columns(const std::vector<std::string> &names, const EventTable &events, int64_t rows)
    : columns_(std::make_shared<std::vector<Column>>()), limit_(std::max<int64_t>(rows, 1)) {
    for (const std::string &name : names)
        columns_->emplace_back(name, events);
    data_ = start();
}

std::unique_ptr<BatchData> Columns::start() const {
    auto data = spare_->get();
    if (!data) {
        data = std::make_unique<BatchData>(columns_->size());
        for (size_t i = 0; data_ && i < data->size(); ++i)
            (*data)[i].reserve_like((*data_)[i]);
    }
    for (size_t i = 0; i < data->size(); ++i)
        (*columns_)[i].start((*data)[i]);
    return data;
}

void Columns::add(Context &context) {
    const int64_t row = taken_ + rows_;
    for (size_t i = 0; i < columns_->size(); ++i)
        (*columns_)[i].append(context, (*data_)[i], row);
    if (++rows_ % kWeighed == 0) {
        bytes_ = 0;
        for (const ColumnData &data : *data_)
            bytes_ += data.bytes();
    }
}

bool Columns::needs_timing() const {
    return std::any_of(columns_->begin(), columns_->end(),
                       [](const Column &column) { return column.needs_timing(); });
}

void Columns::export_schema(ArrowSchema &out) const {
    export_columns(*columns_, out);
}

RecordBatch Columns::take() {
    RecordBatch batch;
    batch.columns_ = columns_;
    batch.rows_ = rows_;
    auto next = start();
    batch.data_ = std::shared_ptr<const BatchData>(
        std::exchange(data_, std::move(next)).release(), [spare = spare_](const BatchData *data) {
            spare->put(std::unique_ptr<BatchData>(const_cast<BatchData *>(data)));
        });
    taken_ += rows_;
    rows_ = 0;
    bytes_ = 0;
    return batch;
}

} // namespace falcore
