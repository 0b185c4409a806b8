// SPDX-License-Identifier: Apache-2.0
// Perf pages: records that wrap, loss the kernel announces, and memory that lies.
#include <linux/perf_event.h>

#include <deque>

#include "check.h"
#include "ring_fixture.h"

namespace falcore::test {
namespace {

constexpr uint64_t kSize = 1 << 17;

// The writing half of kernel/events/ring_buffer.c, for records with raw bytes alone.
class PerfProducer {
public:
    explicit PerfProducer(uint64_t size = kSize) : memory(page() + size), size_(size) {}

    static size_t page() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }
    std::unique_ptr<Ring> reader(bool numbered = false) {
        return map_perf_ring(memory.fd(), size_, 3, numbered);
    }
    perf_event_mmap_page &control() {
        return *reinterpret_cast<perf_event_mmap_page *>(memory.data());
    }
    uint8_t *data() { return memory.data() + page(); }
    uint64_t head() { return control().data_head; }
    void set_head(uint64_t head) { __atomic_store_n(&control().data_head, head, __ATOMIC_RELEASE); }

    // False when there is no room.
    bool put(uint64_t number, uint32_t length) {
        std::string event(length, '\0');
        Numbered::write(reinterpret_cast<uint8_t *>(event.data()), number, length);
        // The raw size includes the padding that makes the record a multiple of 8.
        const uint32_t raw = ((length + 4 + 7) & ~7U) - 4;
        event.resize(raw);
        return record(PERF_RECORD_SAMPLE,
                      std::string(reinterpret_cast<const char *>(&raw), 4) + event);
    }
    // The same with its place among all records before it.
    bool put_numbered(uint64_t place, uint64_t number, uint32_t length) {
        std::string event(8 + length, '\0');
        std::memcpy(event.data(), &place, sizeof place);
        Numbered::write(reinterpret_cast<uint8_t *>(event.data()) + 8, number, length);
        const uint32_t raw = ((8 + length + 4 + 7) & ~7U) - 4;
        event.resize(raw);
        return record(PERF_RECORD_SAMPLE,
                      std::string(reinterpret_cast<const char *>(&raw), 4) + event);
    }
    bool lost(uint64_t count) {
        const uint64_t body[2] = {7, count};
        return record(PERF_RECORD_LOST,
                      std::string(reinterpret_cast<const char *>(body), sizeof body));
    }
    bool record(uint32_t type, const std::string &body) {
        perf_event_header header{type, 0, static_cast<uint16_t>(sizeof header + body.size())};
        const uint64_t at = head();
        if (at + header.size - __atomic_load_n(&control().data_tail, __ATOMIC_ACQUIRE) > size_)
            return false;
        store(at, std::string(reinterpret_cast<const char *>(&header), sizeof header) + body);
        set_head(at + header.size);
        return true;
    }
    void store(uint64_t position, const std::string &bytes) {
        for (char byte : bytes)
            data()[position++ & (size_ - 1)] = static_cast<uint8_t>(byte);
    }

    Memory memory;

private:
    uint64_t size_;
};

// The length of the next record when it is that number, 0 otherwise; consumed.
uint32_t take(Ring &ring, uint64_t number) {
    Record record;
    if (!ring.peek(record))
        return 0;
    const uint32_t length = Numbered::check(record, number);
    ring.advance(length);
    return length;
}

TEST(records_come_out_as_they_went_in_also_across_the_end) {
    PerfProducer producer;
    auto ring = producer.reader();
    std::mt19937_64 random(11);
    std::deque<uint32_t> waiting;
    uint64_t written = 0, read = 0;
    while (read < 20000) {
        // A record's length has 16 bits: an event that is longer is never sent.
        const uint32_t length = std::min<uint32_t>(Numbered::length(random), kMaxEvent - 64);
        if (written < 20000 && random() % 3 && producer.put(written, length)) {
            waiting.push_back(length);
            written++;
            continue;
        }
        ring->refresh();
        for (uint64_t n = random() % 6; n && !waiting.empty(); n--) {
            CHECK_EQ(take(*ring, read++), waiting.front());
            waiting.pop_front();
        }
        ring->release();
    }
    CHECK_EQ(ring->damaged, 0U);
    CHECK(producer.head() > 20 * kSize);
}

TEST(a_record_that_lies_across_the_end_is_whole) {
    PerfProducer producer;
    auto ring = producer.reader();
    // Bring the head to 24 bytes before the end: the next record has its header and 12 bytes there.
    uint64_t number = 0;
    while (producer.head() < kSize - 24) {
        const uint64_t left = kSize - 24 - producer.head();
        const uint32_t length = static_cast<uint32_t>(left > 8192 ? 4084 : left - 12);
        CHECK(producer.put(number, length));
        ring->refresh();
        CHECK_EQ(take(*ring, number++), length);
        ring->release();
    }
    CHECK_EQ(producer.head() & (kSize - 1), kSize - 24);
    CHECK(producer.put(number, 1000));
    ring->refresh();
    CHECK_EQ(take(*ring, number), 1000U);
    CHECK_EQ(ring->backlog(), 0U);
}

TEST(announced_loss_is_noted_and_no_event) {
    PerfProducer producer;
    auto ring = producer.reader();
    CHECK(producer.put(0, 100));
    CHECK(producer.lost(41));
    CHECK(producer.record(PERF_RECORD_THROTTLE, std::string(24, '\1')));
    CHECK(producer.lost(1));
    CHECK(producer.put(1, 100));
    ring->refresh();
    CHECK_EQ(take(*ring, 0), 100U);
    CHECK_EQ(take(*ring, 1), 100U);
    Record record;
    CHECK(!ring->peek(record));
    CHECK_EQ(ring->announced_lost, 42U);
    CHECK_EQ(ring->damaged, 0U);
}

TEST(room_is_given_back_by_release) {
    PerfProducer producer;
    auto ring = producer.reader();
    uint64_t number = 0;
    while (producer.put(number, 1000))
        number++;
    ring->refresh();
    CHECK_EQ(take(*ring, 0), 1000U);
    ring->release();
    CHECK(producer.put(number, 1000));
    CHECK_EQ(producer.control().data_tail, 1016U);
}

TEST(a_head_that_no_producer_writes_is_damage_and_ends) {
    PerfProducer producer;
    auto ring = producer.reader();
    Record record;
    for (uint64_t head : {kSize + 8, uint64_t{12}, ~uint64_t{0}, uint64_t{1} << 63}) {
        const uint64_t before = ring->damaged;
        producer.set_head(head);
        ring->refresh();
        CHECK(ring->damaged > before);
        CHECK(!ring->peek(record));
    }
    const uint64_t at = producer.head() & ~7ULL;
    producer.set_head(at);
    ring->refresh();
    CHECK(producer.put(5, 64));
    ring->refresh();
    CHECK_EQ(take(*ring, 5), 64U);
}

TEST(what_is_missing_between_numbered_records_is_counted_once) {
    PerfProducer producer;
    auto ring = producer.reader(true);
    for (uint64_t place : {2, 3, 7}) // 0, 1 and 4 to 6 never came
        CHECK(producer.put_numbered(place, place, 64));
    ring->refresh();
    Record record;
    CHECK(ring->peek(record) && ring->peek(record)); // looked at twice
    for (uint64_t place : {2, 3, 7})
        CHECK_EQ(take(*ring, place), 64U);
    CHECK_EQ(ring->gaps, 5U);
    CHECK_EQ(ring->next_number, 8U);
}

TEST(numbered_records_come_out_as_they_went_in_also_across_the_end) {
    PerfProducer producer;
    auto ring = producer.reader(true);
    std::mt19937_64 random(11);
    for (uint64_t number = 0; number < 5000; number++) {
        // drivers/ebpf/submit.bpf.h: what a record's length of 16 bits has room for
        const uint32_t length = std::min<uint32_t>(Numbered::length(random), kMaxEvent - 72);
        CHECK(producer.put_numbered(number, number, length));
        ring->refresh();
        CHECK_EQ(take(*ring, number), length);
        ring->release();
    }
    CHECK_EQ(ring->gaps, 0U);
    CHECK_EQ(ring->damaged, 0U);
}

TEST(a_numbered_record_too_short_for_its_number_is_damage) {
    PerfProducer producer;
    auto ring = producer.reader(true);
    const uint32_t raw = 4;
    CHECK(producer.record(PERF_RECORD_SAMPLE,
                          std::string(reinterpret_cast<const char *>(&raw), 4) + "abcd"));
    ring->refresh();
    Record record;
    CHECK(!ring->peek(record));
    CHECK_EQ(ring->damaged, 1U);
}

TEST(a_number_that_goes_back_makes_no_gap) {
    PerfProducer producer;
    auto ring = producer.reader(true);
    CHECK(producer.put_numbered(5, 0, 64));
    CHECK(producer.put_numbered(1, 1, 64));
    ring->refresh();
    CHECK_EQ(take(*ring, 0), 64U);
    CHECK_EQ(take(*ring, 1), 64U);
    CHECK_EQ(ring->gaps, 5U);
    CHECK_EQ(ring->next_number, 6U);
}

TEST(lengths_that_cannot_be_are_damage_and_ends) {
    for (uint16_t size : {0, 4, 7, 12, 20, 65528}) {
        PerfProducer producer;
        auto ring = producer.reader();
        const perf_event_header header{PERF_RECORD_SAMPLE, 0, size};
        producer.store(0, std::string(reinterpret_cast<const char *>(&header), sizeof header));
        producer.set_head(64);
        ring->refresh();
        Record record;
        CHECK(!ring->peek(record));
        CHECK_EQ(ring->damaged, 1U);
        CHECK_EQ(ring->backlog(), 0U);
    }
}

TEST(a_raw_size_beyond_its_record_is_damage) {
    for (uint32_t raw : {53U, 60U, 0xffffU, 0xffffffffU}) {
        PerfProducer producer;
        auto ring = producer.reader();
        std::string body(56, '\0');
        std::memcpy(body.data(), &raw, sizeof raw);
        CHECK(producer.record(PERF_RECORD_SAMPLE, body));
        ring->refresh();
        Record record;
        CHECK(!ring->peek(record));
        CHECK_EQ(ring->damaged, 1U);
    }
}

TEST(random_memory_never_leaves_the_ring) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 300; round++) {
        PerfProducer producer(1 << 12);
        auto ring = producer.reader();
        for (size_t i = 0; i < 1 << 12; i += 8) {
            // Headers that are nearly right get further than noise.
            uint64_t word = random();
            if (random() % 2)
                word = (random() % 12) | (8 * (random() % 40)) << 48;
            std::memcpy(producer.data() + i, &word, sizeof word);
        }
        uint64_t sum = 0;
        for (int step = 0; step < 40; step++) {
            producer.set_head(random() % 4 ? producer.head() + 8 * (random() % 512) : random());
            ring->refresh();
            Record record;
            while (ring->peek(record)) {
                for (uint32_t i = 0; i < record.available; i++)
                    sum += record.data[i];
                ring->advance(record.available);
            }
            ring->release();
        }
        CHECK(sum || ring->damaged || true);
    }
}

} // namespace
} // namespace falcore::test

int main(int argc, char **argv) {
    return falcore::test::run_tests(argc, argv);
}
