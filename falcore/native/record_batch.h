// SPDX-License-Identifier: Apache-2.0
// Matches as columns: a row a match, handed over in batches by the Arrow C data interface.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "arrow_interface.h"
#include "column.h"

namespace falcore {

using BatchData = std::vector<ColumnData>; // one a column

// Buffers of batches that all readers have released: the next batch takes them, as memory that is
// new to the process costs more than what is written into it. Readers release from any thread.
class SpareBuffers {
public:
    // Null when there are none.
    std::unique_ptr<BatchData> get();
    void put(std::unique_ptr<BatchData> data);

private:
    static constexpr size_t kMost = 4;
    std::mutex mutex_;
    std::vector<std::unique_ptr<BatchData>> spare_;
};

// Some rows of all columns. They live until the last array that was exported is released.
class RecordBatch {
public:
    int64_t rows() const { return rows_; }
    // Fills a structure; whoever holds it releases it. May be called any number of times.
    void export_array(ArrowArray &out) const;
    void export_schema(ArrowSchema &out) const;

private:
    friend class Columns;
    std::shared_ptr<const std::vector<Column>> columns_;
    std::shared_ptr<const BatchData> data_;
    int64_t rows_ = 0;
};

// Gathers rows until there is a batch of them.
class Columns {
public:
    // `names`: fields, as formats write them. A batch has at most `rows` rows. Throws FormatError.
    Columns(const std::vector<std::string> &names, const EventTable &events, int64_t rows);

    // Appends the context's event as a row.
    void add(Context &context);
    // A batch is complete: it has its rows, or as many bytes as are kept in memory.
    bool full() const { return rows_ >= limit_ || bytes_ >= kMostBytes; }
    int64_t rows() const { return rows_; }
    bool needs_timing() const;
    void export_schema(ArrowSchema &out) const;

    // What has gathered, as a batch; the next row begins another one.
    RecordBatch take();

private:
    // The buffers of the next batch.
    std::unique_ptr<BatchData> start() const;

    static constexpr size_t kMostBytes = 64 << 20;
    static constexpr int64_t kWeighed = 64; // rows after which the bytes are counted

    std::shared_ptr<std::vector<Column>> columns_;
    std::shared_ptr<SpareBuffers> spare_ = std::make_shared<SpareBuffers>();
    std::unique_ptr<BatchData> data_;
    int64_t limit_, rows_ = 0, taken_ = 0;
    size_t bytes_ = 0;
};

} // namespace falcore
