// SPDX-License-Identifier: Apache-2.0
// Producers' counters become events: one when a CPU begins to lose, one with the sum when it is
// over.
#include "loss_ring.h"

#include "check.h"
#include "clock.h"
#include "ring_fixture.h"

namespace falcore::test {
namespace {

constexpr uint64_t kSecond = 1'000'000'000, kOffset = 1'000 * kSecond;

// Counters of two CPUs; the first slots have names.
struct Counted {
    Counted() : start(now_ns(CLOCK_BOOTTIME)) {}

    falcore_ring &cpu(unsigned at) {
        return *reinterpret_cast<falcore_ring *>(memory.data() + at * FALCORE_RING_DATA);
    }
    bool look(uint64_t after) { return ring.look(start + after, shown, kOffset, rings); }
    bool finish(uint64_t after) { return ring.finish(start + after, shown, kOffset, rings); }

    Memory memory{2 * FALCORE_RING_DATA};
    LossRing ring{std::make_shared<CounterView>(memory.fd(), 2, FALCORE_RING_DATA),
                  {"read", "read", "write", "write"}};
    LossRing::Rings rings;
    uint64_t start, shown = 0;
    EventTable table;

    // The next event; `view` stays valid until the one after.
    bool next(EventView &view, int &on_cpu) {
        Record record;
        if (!ring.peek(record))
            return false;
        kept.assign(reinterpret_cast<const char *>(record.data), record.available);
        const bool known =
            view.parse(reinterpret_cast<const uint8_t *>(kept.data()), kept.size(), table);
        on_cpu = record.cpu;
        ring.advance(view.len);
        ring.release();
        return known;
    }
    std::string kept;
};

TEST(nothing_lost_tells_nothing) {
    Counted counted;
    EventView view;
    int cpu;
    CHECK(!counted.look(kSecond));
    CHECK(!counted.finish(2 * kSecond));
    CHECK(!counted.next(view, cpu));
}

TEST(loss_is_told_when_it_begins_and_once_more_with_the_sum_when_it_is_over) {
    Counted counted;
    EventView view;
    int cpu;
    counted.look(kSecond);
    counted.cpu(1).lost[FALCORE_LOST_FULL][0] = 5;
    CHECK(counted.look(2 * kSecond));
    counted.cpu(1).lost[FALCORE_LOST_FULL][1] = 7;
    counted.cpu(1).lost[FALCORE_LOST_NESTED][2] = 20;
    CHECK(counted.look(2 * kSecond + kSecond / 2));
    CHECK(counted.next(view, cpu));
    CHECK_EQ(view.type, 148);
    CHECK_EQ(cpu, 1);
    CHECK_EQ(view.ts, counted.start + kSecond);
    CHECK_EQ(view.param(1).u64(), 5u);
    CHECK_EQ(view.param(2).u64(), 1u);
    CHECK_EQ(view.param(3).u64(), 1u);
    CHECK_EQ(view.param(4).u64(), counted.start + kSecond + kOffset);
    CHECK(!counted.next(view, cpu));

    CHECK(!counted.look(3 * kSecond));
    CHECK(!counted.next(view, cpu));
    CHECK(!counted.look(4 * kSecond));
    CHECK(counted.next(view, cpu));
    CHECK_EQ(view.type, 149);
    CHECK_EQ(view.param(1).u64(), 32u);
    CHECK_EQ(view.param(2).u64(), 3u);
    CHECK_EQ(view.param(5).u64(), kSecond + kSecond / 2);
    CHECK_EQ(view.param(6).text(), std::string_view("write=20,read=12"));
    CHECK(!counted.finish(5 * kSecond));
    CHECK_EQ(counted.ring.lost(), 32u);
}

TEST(each_episode_has_its_own_sum_and_cpus_have_their_own_episodes) {
    Counted counted;
    EventView view;
    int cpu;
    counted.cpu(0).lost[FALCORE_LOST_FULL][0] = 1;
    counted.look(kSecond);
    counted.look(3 * kSecond);
    counted.cpu(0).lost[FALCORE_LOST_FULL][0] = 3;
    counted.cpu(1).lost[FALCORE_LOST_TAIL_CALL][0] = 4;
    CHECK(counted.finish(4 * kSecond));
    uint64_t over = 0, begun = 0, sum = 0;
    while (counted.next(view, cpu)) {
        begun += view.type == 148;
        over += view.type == 149;
        sum += view.type == 149 ? view.param(1).u64() : 0;
    }
    CHECK_EQ(begun, 3u);
    CHECK_EQ(over, 3u);
    CHECK_EQ(sum, 7u);
    CHECK_EQ(counted.ring.lost(), 7u);
}

TEST(it_is_never_told_before_what_was_shown) {
    Counted counted;
    EventView view;
    int cpu;
    counted.look(kSecond);
    counted.shown = counted.start + kSecond + 70;
    counted.cpu(0).lost[FALCORE_LOST_FULL][0] = 1;
    counted.look(2 * kSecond);
    CHECK(counted.next(view, cpu));
    CHECK_EQ(view.ts, counted.shown);
    CHECK_EQ(view.param(4).u64(), counted.start + kSecond + kOffset);
}

TEST(numbers_left_out_are_loss_without_a_name) {
    Counted counted;
    EventView view;
    int cpu;
    counted.rings.push_back(map_perf_ring(counted.memory.fd(), 4096, 1, true));
    Ring &ring = *counted.rings[0];
    ring.gaps = 9;
    ring.next_number = 20;
    counted.cpu(1).head = 26; // six more were sent than came
    CHECK(counted.look(kSecond));
    CHECK(counted.finish(2 * kSecond));
    CHECK(counted.next(view, cpu));
    CHECK_EQ(view.param(1).u64(), 9u);
    CHECK(counted.next(view, cpu));
    CHECK_EQ(view.param(1).u64(), 15u);
    CHECK_EQ(view.param(2).u64(), 1u);
    CHECK_EQ(view.param(6).text(), std::string_view("?=15"));
    CHECK(!counted.finish(3 * kSecond));
}

} // namespace
} // namespace falcore::test

int main(int argc, char **argv) {
    return falcore::test::run_tests(argc, argv);
}
