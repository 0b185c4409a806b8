// SPDX-License-Identifier: Apache-2.0
// The readers of both ring kinds against producers that keep to the protocol, and against memory
// that does not.
#include <atomic>
#include <chrono>
#include <thread>

#include "check.h"
#include "merge.h"
#include "ring_fixture.h"
#include "tables.h"

using namespace falcore;
using namespace falcore::test;

namespace {

constexpr uint64_t kSize = 256 * 1024;
constexpr auto kHammering = std::chrono::milliseconds(1000);
// On a host that is busy with other things a thread may not run for a good part of that.
constexpr auto kPatience = std::chrono::seconds(60);
constexpr uint64_t kEnough = 10000; // records

// Calls work() for kHammering, and on while enough() is not true, for as long as patience lasts.
template<typename Work, typename Enough> void keep_on(Work work, Enough enough) {
    const auto begin = std::chrono::steady_clock::now();
    for (;;) {
        const auto spent = std::chrono::steady_clock::now() - begin;
        if (spent >= kPatience || (spent >= kHammering && enough()))
            return;
        work();
    }
}

// Reads at most `limit` records, counting on; false at the first that is not the next.
bool read_on(Ring &ring, uint64_t &next, uint64_t limit = UINT64_MAX) {
    Record record;
    ring.refresh();
    for (; limit && ring.peek(record); limit--) {
        const uint32_t length = Numbered::check(record, next);
        if (!length)
            return false;
        ring.advance(length);
        next++;
    }
    ring.release();
    return true;
}

template<typename Producer> void fill_and_empty(Producer &producer) {
    std::mt19937_64 random(7);
    auto ring = producer.reader();
    uint64_t written = 0, read = 0, bytes = 0;
    bool in_order = true;
    while (bytes < 200 * kSize && in_order) {
        for (uint64_t burst = random() % 2000; burst; burst--) {
            const uint32_t length = Numbered::length(random);
            if (!producer.put(written, length))
                break;
            bytes += length;
            written++;
        }
        in_order = read_on(*ring, read, random() % 2 ? UINT64_MAX : random() % 1000);
    }
    in_order = in_order && read_on(*ring, read);
    CHECK(in_order);
    CHECK_EQ(read, written);
    CHECK_EQ(ring->damaged, 0u);
    CHECK_EQ(ring->backlog(), 0u);
    CHECK_EQ(ring->cpu, 3);
}

template<typename Producer> void hammer(Producer &producer) {
    auto ring = producer.reader();
    std::atomic<bool> over{false};
    std::atomic<uint64_t> written{0};
    std::thread writer([&] {
        std::mt19937_64 random(11);
        uint64_t number = 0;
        while (!over.load(std::memory_order_relaxed)) {
            const uint32_t length = Numbered::length(random);
            while (!producer.put(number, length) && !over.load(std::memory_order_relaxed))
                std::this_thread::yield();
            number++;
        }
        written = number; // the last may not have found room
    });
    uint64_t read = 0;
    bool in_order = true;
    keep_on(
        [&] {
            const uint64_t before = read;
            in_order = in_order && read_on(*ring, read);
            if (read == before)
                std::this_thread::yield();
        },
        [&] { return !in_order || read > kEnough; });
    over = true;
    writer.join();
    in_order = in_order && read_on(*ring, read);
    CHECK(in_order);
    CHECK(read == written || read + 1 == written);
    CHECK(read > kEnough);
    CHECK_EQ(ring->damaged, 0u);
}

// Reads as the pipeline does; every record has to lie between `from` and `to` of the reader's
// mapping. Returns how many were shown.
struct Watcher {
    const uint8_t *from = nullptr, *to = nullptr;
    bool inside = true;

    uint64_t drain(Merger &merger, const EventTable &table) {
        uint64_t shown = 0;
        merger.refresh();
        merger.drain(
            UINT64_MAX,
            [&](Ring &, const Record &record) -> uint32_t {
                shown++;
                if (record.data < from || record.data > to ||
                    record.available > static_cast<uint64_t>(to - record.data)) {
                    inside = false;
                    return 0;
                }
                EventView view;
                if (view.parse(record.data, record.available, table))
                    return view.len;
                return view.len >= kHeaderSize && view.len <= record.available ? view.len : 0;
            },
            [&] { return shown > 200000; });
        return shown;
    }
};

// The next record, a well-formed one at the producer's position, is read: the reader has found its
// way.
template<typename Producer>
bool recovers(Producer &producer, Merger &merger, const EventTable &table, Watcher &watcher) {
    watcher.drain(merger, table);
    const auto bytes = [&] {
        const EventInfo *info = table.find("getppid", true);
        std::string text(kHeaderSize, '\0');
        const uint32_t length = kHeaderSize;
        std::memcpy(text.data() + 16, &length, 4);
        std::memcpy(text.data() + 20, &info->id, 2);
        return text;
    }();
    producer.append(bytes);
    return watcher.drain(merger, table) == 1;
}

// Producers that write what they are told, where the head says.
struct HostileArray : ArrayProducer {
    HostileArray() : ArrayProducer(kSize) {}
    void append(const std::string &bytes) {
        const uint64_t head = ring().tail;
        std::memcpy(data() + (head & (kSize - 1)), bytes.data(), bytes.size());
        uint64_t step = (bytes.size() + 7) & ~7ULL;
        if ((head & (kSize - 1)) + step >= kSize)
            step = kSize - (head & (kSize - 1));
        ring().head = head + step;
    }
};

struct HostileBpf : BpfProducer {
    HostileBpf() : BpfProducer(kSize) {}
    void append(const std::string &bytes) {
        const uint64_t head = (consumer() + 7) & ~7ULL;
        store(head + BPF_RINGBUF_HDR_SZ, bytes);
        set_header(head, static_cast<uint32_t>(bytes.size()));
        producer() = head + ((bytes.size() + 15) & ~7ULL);
    }
};

void scribble(std::mt19937_64 &random, uint8_t *at, uint64_t size) {
    for (uint64_t i = 0; i + 8 <= size; i += 8) {
        uint64_t word = random();
        // Words that pass for lengths now and then, zero often.
        switch (random() % 6) {
        case 0: word = 0; break;
        case 1: word &= 0xffff; break;
        case 2: word = 26 + random() % 100; break;
        case 3: word = UINT64_MAX - random() % 64; break;
        case 4: word &= 0x0000ffff0000ffffULL; break;
        default: break;
        }
        std::memcpy(at + i, &word, 8);
    }
}

} // namespace

TEST(array_ring_shows_every_record_once_and_in_order_across_wraps) {
    ArrayProducer producer(kSize);
    fill_and_empty(producer);
}

TEST(array_ring_of_the_least_size_holds_the_longest_records) {
    ArrayProducer producer(128 * 1024);
    auto ring = producer.reader();
    uint64_t read = 0;
    for (uint64_t i = 0; i < 200; i++) {
        CHECK(producer.put(i, kMaxEvent));
        CHECK(read_on(*ring, read));
        CHECK_EQ(read, i + 1);
    }
}

TEST(array_ring_keeps_up_with_a_producer_in_another_thread) {
    ArrayProducer producer(kSize);
    hammer(producer);
}

TEST(array_ring_gives_room_back_while_it_reads) {
    ArrayProducer producer(kSize);
    auto ring = producer.reader();
    uint64_t number = 0;
    while (producer.put(number, 1000))
        number++;
    ring->refresh();
    Record record;
    for (int i = 0; i < 100 && ring->peek(record); i++)
        ring->advance(1000);
    CHECK(producer.put(number, 1000)); // before any release()
}

TEST(array_ring_goes_on_where_the_last_reader_stopped) {
    ArrayProducer producer(kSize);
    uint64_t read = 0;
    for (uint64_t i = 0; i < 10; i++)
        producer.put(i, 100);
    CHECK(read_on(*producer.reader(), read, 4));
    CHECK_EQ(read, 4u);
    CHECK(read_on(*producer.reader(), read));
    CHECK_EQ(read, 10u);
}

TEST(array_ring_counts_a_head_that_no_producer_writes_and_finds_its_way_back) {
    const EventTable table;
    for (const uint64_t head : {uint64_t{0}, uint64_t{4096}, 5008 + kSize, uint64_t{12345678901},
                                UINT64_MAX, UINT64_MAX - 7, uint64_t{1} << 63}) {
        HostileArray producer;
        producer.ring().tail = producer.ring().head = 5000 - 5000 % 8;
        Merger merger;
        merger.add(producer.reader());
        Watcher watcher{nullptr, reinterpret_cast<const uint8_t *>(UINTPTR_MAX)};
        producer.ring().head = head;
        CHECK_EQ(watcher.drain(merger, table), 0u);
        CHECK_EQ(merger.damaged(), 1u);
        CHECK(recovers(producer, merger, table, watcher));
        CHECK_EQ(merger.damaged(), 1u);
    }
}

TEST(array_ring_skips_to_the_head_after_a_length_that_cannot_be) {
    const EventTable table;
    for (const uint32_t length : {0u, 1u, 25u, 27u, 65537u, 0x7fffffffu, 0xffffffffu}) {
        HostileArray producer;
        Merger merger;
        merger.add(producer.reader());
        Watcher watcher{nullptr, reinterpret_cast<const uint8_t *>(UINTPTR_MAX)};
        for (uint64_t i = 0; i < 5; i++)
            producer.put(i, 64);
        std::memcpy(producer.data() + 16, &length, 4);
        CHECK_EQ(watcher.drain(merger, table), 1u);
        CHECK_EQ(merger.damaged(), 1u);
        CHECK(recovers(producer, merger, table, watcher));
    }
}

TEST(array_ring_never_shows_memory_outside_of_its_mapping) {
    const EventTable table;
    std::mt19937_64 random(23);
    HostileArray producer;
    Merger merger;
    merger.add(producer.reader());
    Watcher watcher;
    producer.put(0, 64);
    merger.refresh();
    Record record;
    CHECK(merger.rings()[0]->peek(record));
    watcher.from = record.data;
    watcher.to = record.data + kSize + FALCORE_RING_SLACK;
    for (int round = 0; round < 300; round++) {
        if (round % 10 == 0)
            scribble(random, producer.data(), kSize + FALCORE_RING_SLACK);
        const uint64_t tail = producer.ring().tail;
        const uint64_t heads[] = {random(), tail + random() % (kSize + 1), tail - random() % kSize,
                                  tail + kSize, tail + 1};
        producer.ring().head = heads[random() % 5];
        watcher.drain(merger, table);
        CHECK(watcher.inside);
    }
    CHECK(merger.damaged() > 100);
    CHECK(recovers(producer, merger, table, watcher));
}

TEST(array_ring_survives_memory_that_changes_while_it_is_read) {
    const EventTable table;
    HostileArray producer;
    Merger merger;
    merger.add(producer.reader());
    std::atomic<bool> over{false};
    std::thread writer([&] {
        std::mt19937_64 random(5);
        while (!over) {
            scribble(random, producer.data() + random() % 128 * 1024, 4096);
            __atomic_store_n(&producer.ring().head, producer.ring().tail + random() % kSize,
                             __ATOMIC_RELEASE);
        }
    });
    Watcher watcher{nullptr, reinterpret_cast<const uint8_t *>(UINTPTR_MAX)};
    keep_on([&] { watcher.drain(merger, table); }, [&] { return merger.damaged() > 0; });
    over = true;
    writer.join();
    CHECK(merger.damaged() > 0);
    CHECK(recovers(producer, merger, table, watcher));
}

TEST(bpf_ring_shows_every_record_once_and_in_order_across_wraps) {
    BpfProducer producer(kSize);
    fill_and_empty(producer);
}

TEST(bpf_ring_keeps_up_with_a_producer_in_another_thread) {
    BpfProducer producer(kSize);
    hammer(producer);
}

TEST(bpf_ring_waits_for_a_record_that_is_being_written_and_skips_a_discarded_one) {
    BpfProducer producer(kSize);
    auto ring = producer.reader();
    uint64_t read = 0;
    CHECK(producer.put(0, 64));
    const int64_t slow = producer.reserve(64), dropped = producer.reserve(128);
    CHECK(producer.put(2, 64));
    CHECK(read_on(*ring, read));
    CHECK_EQ(read, 1u);
    producer.write(slow, 1, 64);
    producer.commit(slow, 64);
    CHECK(read_on(*ring, read));
    CHECK_EQ(read, 2u);
    producer.commit(dropped, 128, true);
    CHECK(read_on(*ring, read));
    CHECK_EQ(read, 3u);
    CHECK_EQ(ring->damaged, 0u);
}

TEST(bpf_ring_never_shows_memory_outside_of_its_mapping) {
    const EventTable table;
    std::mt19937_64 random(29);
    HostileBpf producer;
    Merger merger;
    merger.add(producer.reader());
    Watcher watcher;
    producer.put(0, 64);
    merger.refresh();
    Record record;
    CHECK(merger.rings()[0]->peek(record));
    watcher.from = record.data;
    watcher.to = record.data - BPF_RINGBUF_HDR_SZ + 2 * kSize;
    for (int round = 0; round < 300; round++) {
        if (round % 10 == 0)
            scribble(random, producer.data(), 2 * kSize);
        const uint64_t tail = producer.consumer();
        const uint64_t heads[] = {random(), random() & ~7ULL, tail + (random() % kSize & ~7ULL),
                                  tail - 8 * (random() % 1000), tail + kSize};
        producer.producer() = heads[random() % 5];
        // A header of every kind where the reader stands.
        const uint32_t headers[] = {0, 1, 26, 64, 65536, 0x3fffffff, 0x7fffffff};
        producer.set_header(tail, headers[random() % 7]);
        watcher.drain(merger, table);
        CHECK(watcher.inside);
    }
    CHECK(merger.damaged() > 50);
    producer.producer() = producer.consumer();
    CHECK(recovers(producer, merger, table, watcher));
}

TEST(a_ring_that_cannot_be_mapped_says_what_and_why) {
    const auto refusal = [](auto &&open) {
        try {
            open();
        } catch (const std::runtime_error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    const Memory memory(4096);
    CHECK_EQ(refusal([&] { map_array_ring(memory.fd(), 100000, 0, 0); }),
             "ring size 100000 is not a power of two");
    CHECK_EQ(refusal([&] { map_array_ring(memory.fd(), 0, 0, 0); }),
             "ring size 0 is not a power of two");
    CHECK_EQ(refusal([&] { map_bpf_ringbuf(memory.fd(), 4097, 0); }),
             "ring size 4097 is not a power of two");
    const std::string closed = refusal([&] { map_array_ring(-1, kSize, 0, 0); });
    CHECK(closed.find("descriptor -1") != closed.npos);
    CHECK(closed.find("Bad file descriptor") != closed.npos);
    CHECK(!refusal([&] { map_array_ring(memory.fd(), kSize, 0, 1); }).empty());
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
