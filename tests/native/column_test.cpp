// SPDX-License-Identifier: Apache-2.0
// Columns as a consumer of the Arrow C data interface sees them.
#include <span>

#include "check.h"
#include "format.h"
#include "record_batch.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;
using namespace std::string_literals;

namespace {

using Values = std::initializer_list<std::pair<std::string_view, falcore::test::Value>>;

// A machine with the process 100, whose events become rows.
struct Rows : Host {
    Context context{table(), state.users()};
    Columns columns;

    Rows(const std::vector<std::string> &names, int64_t limit = 100)
        : columns(names, table(), limit) {
        start(100);
    }
    void add(const char *name, Values values, int64_t tid = 100) {
        const auto bytes = exit_event(name, tid, values);
        EventView view;
        if (!view.parse(bytes.data(), bytes.size(), table()))
            std::abort();
        context.reset_live(view, state);
        columns.add(context);
    }
};

// An exported batch, released as consumers do.
struct Imported {
    ArrowArray array{};
    ArrowSchema schema{};

    explicit Imported(const RecordBatch &batch) {
        batch.export_array(array);
        batch.export_schema(schema);
    }
    ~Imported() {
        if (array.release)
            array.release(&array);
        if (schema.release)
            schema.release(&schema);
    }
    const ArrowArray &column(size_t i) const { return *array.children[i]; }
    std::string format(size_t i) const { return schema.children[i]->format; }
};

template<typename Number> std::vector<Number> numbers(const ArrowArray &array) {
    const auto *at = static_cast<const Number *>(array.buffers[1]);
    return {at, at + array.length};
}

std::vector<std::string> texts(const ArrowArray &array) {
    const auto *offsets = static_cast<const int32_t *>(array.buffers[1]);
    const auto *bytes = static_cast<const char *>(array.buffers[2]);
    std::vector<std::string> out;
    for (int64_t i = 0; i < array.length; ++i)
        out.emplace_back(bytes + offsets[i], bytes + offsets[i + 1]);
    return out;
}

bool is_valid(const ArrowArray &array, size_t row) {
    const auto *bits = static_cast<const uint8_t *>(array.buffers[0]);
    return !bits || (bits[row / 8] >> row % 8 & 1);
}

} // namespace

TEST(numbers_texts_and_what_is_missing) {
    Rows rows({"evt.rawres", "proc.name", "user.uid", "evt.failed"});
    for (int i = 0; i < 20; ++i)
        rows.add("close", {{"res", -i}}, i == 11 ? 999 : 100);
    Imported batch(rows.columns.take());
    CHECK_EQ(batch.array.length, 20);
    CHECK_EQ(batch.format(0), "l");
    CHECK_EQ(numbers<int64_t>(batch.column(0))[7], -7);
    CHECK(batch.column(0).buffers[0] == nullptr);
    CHECK_EQ(batch.format(1), "u");
    CHECK_EQ(batch.column(1).null_count, 1);
    for (size_t i = 0; i < 20; ++i)
        CHECK_EQ(is_valid(batch.column(1), i), i != 11);
    CHECK_EQ(texts(batch.column(1))[10], "sh");
    CHECK_EQ(texts(batch.column(1))[11], "");
    CHECK_EQ(batch.format(2), "I");
    CHECK_EQ(batch.format(3), "b");
    CHECK_EQ(static_cast<const uint8_t *>(batch.column(3).buffers[1])[0], 0xfe);
}

TEST(names_are_indexes_into_a_dictionary) {
    Rows rows({"evt.type", "evt.dir"});
    rows.add("close", {{"res", 0}});
    rows.add("dup", {{"res", 4}});
    Imported batch(rows.columns.take());
    CHECK_EQ(batch.format(0), "s");
    CHECK_EQ(std::string(batch.schema.children[0]->dictionary->format), "u");
    const auto names = texts(*batch.column(0).dictionary);
    const auto places = numbers<int16_t>(batch.column(0));
    CHECK_EQ(names[static_cast<size_t>(places[0])], "close");
    CHECK_EQ(names[static_cast<size_t>(places[1])], "dup");
    CHECK_EQ(texts(*batch.column(1).dictionary)[1], "<");
    CHECK_EQ(numbers<int16_t>(batch.column(1))[0], 1);
}

TEST(lists_have_offsets_of_their_own) {
    Rows rows({"proc.aname", "proc.apid"});
    rows.start(200, 100);
    rows.start(300, 200);
    rows.add("close", {{"res", 0}}, 300);
    rows.add("close", {{"res", 0}}, 999);
    rows.add("close", {{"res", 0}}, 200);
    Imported batch(rows.columns.take());
    CHECK_EQ(batch.format(0), "+l");
    const auto ends = std::span(static_cast<const int32_t *>(batch.column(0).buffers[1]), 4);
    CHECK_EQ(ends[1], 2);
    CHECK_EQ(ends[2], 2);
    CHECK_EQ(ends[3], 3);
    CHECK_EQ(batch.column(0).null_count, 1);
    CHECK_EQ(texts(*batch.column(0).children[0])[1], "sh");
    const auto pids = numbers<int64_t>(*batch.column(1).children[0]);
    CHECK_EQ(pids[0], 200);
    CHECK_EQ(pids[1], 100);
}

TEST(bytes_that_are_not_utf8_become_characters) {
    Rows rows({"evt.rawarg.name", "evt.buffer"});
    rows.add("open", {{"fd", 3}, {"name", "/a\xff\xc3\xa9\xed\xa0\x80\x1b"s}});
    rows.add("read", {{"res", 3}, {"data", "\xff\0\x80"s}});
    Imported batch(rows.columns.take());
    CHECK_EQ(texts(batch.column(0))[0], "/a\xc3\xbf\xc3\xa9\xc3\xad\xc2\xa0\xc2\x80\x1b");
    CHECK_EQ(batch.format(1), "z");
    CHECK_EQ(texts(batch.column(1))[1], "\xff\0\x80"s);
}

TEST(a_batch_is_full_when_it_has_its_rows_and_the_next_starts_empty) {
    Rows rows({"evt.rawres", "util.cnt"}, 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(!rows.columns.full());
        rows.add("close", {{"res", i}});
    }
    CHECK(rows.columns.full());
    const RecordBatch first = rows.columns.take();
    CHECK_EQ(rows.columns.rows(), 0);
    rows.add("close", {{"res", 9}});
    Imported before(first), after(rows.columns.take());
    CHECK_EQ(before.array.length, 3);
    CHECK_EQ(after.array.length, 1);
    CHECK_EQ(numbers<uint64_t>(after.column(1))[0], 4u);
}

TEST(a_batch_without_rows_has_buffers) {
    Rows rows({"evt.rawres", "proc.name", "proc.aname", "evt.failed", "evt.type"});
    Imported batch(rows.columns.take());
    CHECK_EQ(batch.array.length, 0);
    for (size_t i = 0; i < 5; ++i)
        CHECK(batch.column(i).buffers[1] != nullptr);
}

TEST(buffers_live_as_long_as_any_array_of_them) {
    ArrowArray kept{};
    {
        Rows rows({"proc.name", "proc.aname"});
        rows.add("close", {{"res", 0}});
        const RecordBatch batch = rows.columns.take();
        Imported once(batch), again(batch);
        // A consumer moves a child out: it has to be released by itself.
        kept = *once.array.children[0];
        once.array.children[0]->release = nullptr;
    }
    CHECK_EQ(texts(kept)[0], "sh");
    kept.release(&kept);
    CHECK(kept.release == nullptr);
}

TEST(a_column_that_is_no_field_is_refused) {
    bool refused = false;
    try {
        Columns({"proc.name", "proc.nam"}, table(), 1);
    } catch (const FormatError &error) {
        refused = std::string(error.what()).find("proc.nam") != std::string::npos;
    }
    CHECK(refused);
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
