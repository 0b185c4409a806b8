// SPDX-License-Identifier: Apache-2.0
// Matches as columns: a row a match, handed over in batches by the Arrow C data interface.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "arrow_interface.h"
#include "column.h"

namespace falcore {

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
    std::shared_ptr<const std::vector<ColumnData>> data_;
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
    static constexpr size_t kMostBytes = 64 << 20;

    std::shared_ptr<std::vector<Column>> columns_;
    std::shared_ptr<std::vector<ColumnData>> data_;
    int64_t limit_, rows_ = 0, taken_ = 0;
    size_t bytes_ = 0;
};

} // namespace falcore
