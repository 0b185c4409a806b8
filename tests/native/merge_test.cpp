// SPDX-License-Identifier: Apache-2.0
// Many rings, one order: the merge against a sort, the watermark rule, and what is late all the
// same.
#include <algorithm>
#include <random>
#include <unistd.h>

#include "check.h"
#include "pipeline.h"
#include "ring_fixture.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

constexpr size_t kWidths[] = {1, 2, 7, 64};

// An event that carries its number as tid.
std::string event(uint64_t ts, uint64_t number) {
    const EventInfo *info = table().find("getppid", true);
    const auto bytes = encode(*info, ts, static_cast<int64_t>(number), {});
    return {bytes.begin(), bytes.end()};
}

struct Shown {
    uint64_t ts, number;
    int cpu;
    bool operator==(const Shown &) const = default;
};

// Rings that are filled by hand, and the merger that owns them.
struct Rings {
    Merger merger;
    std::vector<FeedRing *> rings;
    std::vector<Shown> shown;

    explicit Rings(size_t count) {
        for (size_t i = 0; i < count; i++) {
            auto ring = std::make_unique<FeedRing>();
            ring->cpu = static_cast<int>(i);
            rings.push_back(ring.get());
            merger.add(std::move(ring));
        }
    }
    void drain(uint64_t watermark = UINT64_MAX, size_t most = SIZE_MAX) {
        const size_t start = shown.size();
        merger.refresh();
        merger.drain(
            watermark,
            [&](Ring &ring, const Record &record) -> uint32_t {
                EventView view;
                if (!view.parse(record.data, record.available, table()))
                    return 0;
                shown.push_back({view.ts, view.tid, ring.cpu});
                return view.len;
            },
            [&] { return shown.size() - start >= most; });
    }
    bool in_time_order() const {
        return std::is_sorted(shown.begin(), shown.end(),
                              [](const Shown &a, const Shown &b) { return a.ts < b.ts; });
    }
    // Whether every ring's records came in the ring's own order, numbered from 0 in each ring.
    bool each_in_its_order() const {
        std::vector<uint64_t> next(rings.size());
        for (const Shown &one : shown)
            if (one.number != next[static_cast<size_t>(one.cpu)]++)
                return false;
        return true;
    }
};

// Random times with many ties, sorted within each ring; returns how many.
size_t fill_sorted(Rings &rings, std::mt19937_64 &random) {
    size_t count = 0;
    for (FeedRing *ring : rings.rings) {
        std::vector<uint64_t> times(random() % 500);
        for (uint64_t &ts : times)
            ts = random() % 2000;
        std::sort(times.begin(), times.end());
        for (uint64_t i = 0; i < times.size(); i++)
            ring->push(event(times[i], i));
        count += times.size();
    }
    return count;
}

struct PipelineUnderTest {
    Pipeline pipeline{std::make_shared<EventTable>(), offline()};
    Memory text{1 << 20};
    std::vector<FeedRing *> rings;

    explicit PipelineUnderTest(size_t count) {
        for (size_t i = 0; i < count; i++) {
            auto ring = std::make_unique<FeedRing>();
            rings.push_back(ring.get());
            pipeline.add_ring(std::move(ring));
        }
        Rule rule;
        rule.filter = std::make_unique<Filter>(std::vector<FilterNode>{FilterNode{}}, table());
        rule.line = std::make_unique<LineFormat>("%evt.rawtime", table(), LineOptions{});
        rule.output = std::make_shared<Output>(text.fd());
        pipeline.add_rule(std::move(rule));
    }
    std::vector<uint64_t> lines() const {
        std::vector<uint64_t> out;
        std::istringstream in(reinterpret_cast<const char *>(text.data()));
        for (uint64_t ts; in >> ts;)
            out.push_back(ts);
        return out;
    }
};

} // namespace

TEST(a_merge_of_rings_is_a_sort_by_time) {
    for (const size_t width : kWidths) {
        std::mt19937_64 random(width);
        for (int round = 0; round < 20; round++) {
            Rings rings(width);
            const size_t count = fill_sorted(rings, random);
            rings.drain();
            CHECK_EQ(rings.shown.size(), count);
            CHECK(rings.in_time_order());
            CHECK(rings.each_in_its_order());
            CHECK_EQ(rings.merger.backlog(), 0u);
        }
    }
}

TEST(a_merge_that_stops_when_full_goes_on_where_it_stopped) {
    for (const size_t width : kWidths) {
        std::mt19937_64 random(width + 100);
        Rings whole(width), pieces(width);
        fill_sorted(whole, random);
        random.seed(width + 100);
        const size_t count = fill_sorted(pieces, random);
        whole.drain();
        while (pieces.shown.size() < count) {
            const size_t before = pieces.shown.size(), most = 1 + random() % 50;
            pieces.drain(UINT64_MAX, most);
            CHECK_EQ(pieces.shown.size(), std::min(before + most, count));
        }
        CHECK(pieces.in_time_order());
        CHECK(pieces.each_in_its_order());
        CHECK_EQ(pieces.shown.size(), whole.shown.size());
    }
}

TEST(nothing_younger_than_the_watermark_is_shown_and_nothing_older_kept) {
    for (const size_t width : kWidths) {
        std::mt19937_64 random(width + 200);
        Rings rings(width);
        fill_sorted(rings, random);
        for (const uint64_t watermark : {0, 1, 700, 701, 1500, 2500}) {
            rings.drain(watermark);
            CHECK(std::all_of(rings.shown.begin(), rings.shown.end(),
                              [&](const Shown &one) { return one.ts <= watermark; }));
            Record record;
            for (FeedRing *ring : rings.rings) {
                uint64_t ts = UINT64_MAX;
                if (ring->peek(record))
                    std::memcpy(&ts, record.data, 8);
                CHECK(ts > watermark);
            }
        }
        CHECK(rings.in_time_order());
    }
}

// Producers stamp, then publish up to `delay` later; the reader takes the clock first and stays
// below it by `bound`.
TEST(events_published_within_the_bound_are_in_order_and_none_is_lost) {
    for (const size_t width : kWidths) {
        constexpr uint64_t kDelay = 50, kBound = 60;
        std::mt19937_64 random(width + 300);
        Rings rings(width);
        std::vector<std::vector<std::pair<uint64_t, std::string>>> stamped(width);
        std::vector<uint64_t> numbers(width);
        size_t written = 0;
        const auto publish = [&](uint64_t now) {
            for (size_t i = 0; i < width; i++) {
                auto &waiting = stamped[i];
                size_t done = 0;
                while (done < waiting.size() && waiting[done].first <= now)
                    rings.rings[i]->push(std::move(waiting[done++].second));
                waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(done));
            }
        };
        uint64_t now = 1000;
        for (; now < 6000; now++) {
            const size_t i = random() % width;
            uint64_t at = now + random() % kDelay;
            if (!stamped[i].empty())
                at = std::max(at, stamped[i].back().first); // a ring is written in order
            stamped[i].emplace_back(std::min(at, now + kDelay), event(now, numbers[i]++));
            written++;
            publish(now);
            if (random() % 10 == 0)
                rings.drain(now - kBound);
        }
        CHECK(rings.in_time_order());
        publish(UINT64_MAX);
        rings.drain();
        CHECK_EQ(rings.shown.size(), written);
        CHECK(rings.in_time_order());
        CHECK(rings.each_in_its_order());
    }
}

TEST(rings_that_are_not_in_order_lose_nothing) {
    for (const size_t width : kWidths) {
        std::mt19937_64 random(width + 400);
        Rings rings(width);
        size_t count = 0;
        for (FeedRing *ring : rings.rings)
            for (uint64_t i = 0, many = random() % 300; i < many; i++, count++)
                ring->push(event(random() % 10 ? 1000 * i + random() % 5000 : random(), i));
        rings.drain();
        CHECK_EQ(rings.shown.size(), count);
        CHECK(rings.each_in_its_order());
    }
}

TEST(an_event_that_cannot_be_one_is_counted_and_costs_no_other) {
    Rings rings(2);
    for (const auto &damage :
         {std::string(), std::string(5, '\0'), std::string(25, 'x'), std::string(60, '\0')}) {
        rings.rings[0]->push(damage);
        rings.rings[0]->push(event(5, rings.shown.size() / 2));
        rings.rings[1]->push(event(6, rings.shown.size() / 2));
        rings.drain();
    }
    CHECK_EQ(rings.shown.size(), 8u);
    CHECK_EQ(rings.merger.damaged(), 4u);
    CHECK(rings.each_in_its_order());
    CHECK_EQ(rings.merger.backlog(), 0u);
}

TEST(pipeline_shows_rings_in_time_order_and_counts_what_is_late) {
    for (const size_t width : kWidths) {
        std::mt19937_64 random(width + 500);
        PipelineUnderTest test(width);
        std::vector<uint64_t> times;
        for (int phase = 0; phase < 5; phase++) {
            for (FeedRing *ring : test.rings) {
                uint64_t ts = 1000000 + static_cast<uint64_t>(phase) * 1000;
                for (uint64_t many = 10 + random() % 40; many; many--) {
                    ts += random() % 200;
                    ring->push(event(ts, 1));
                    times.push_back(ts);
                }
            }
            test.pipeline.run(UINT64_MAX, 0, false);
        }
        const auto lines = test.lines();
        uint64_t late = 0, youngest = 0;
        for (const uint64_t ts : lines) {
            late += ts < youngest;
            youngest = std::max(youngest, ts);
        }
        const PipelineStats stats = test.pipeline.stats();
        CHECK_EQ(stats.delivered, times.size());
        CHECK_EQ(stats.matched, times.size());
        CHECK_EQ(stats.late, late);
        CHECK(late > 0);
        CHECK_EQ(stats.damaged, 0u);
        auto sorted = lines;
        std::sort(sorted.begin(), sorted.end());
        std::sort(times.begin(), times.end());
        CHECK(sorted == times);
    }
}

TEST(pipeline_holds_back_what_is_younger_than_its_bound_until_it_ends) {
    PipelineUnderTest test(2);
    const uint64_t now = now_ns(CLOCK_BOOTTIME);
    test.rings[0]->push(event(now - 20000000, 1));
    test.rings[1]->push(event(now + 3600ULL * 1000000000, 2));
    test.pipeline.run(UINT64_MAX, 0, false);
    CHECK_EQ(test.pipeline.stats().delivered, 1u);
    // Older than what was shown: it comes all the same, and is counted.
    test.rings[0]->push(event(now - 30000000, 3));
    test.pipeline.run(UINT64_MAX, 0, false);
    CHECK_EQ(test.pipeline.stats().delivered, 2u);
    CHECK_EQ(test.pipeline.stats().late, 1u);
    test.pipeline.run(UINT64_MAX, 0, true);
    CHECK_EQ(test.pipeline.stats().delivered, 3u);
    CHECK_EQ(test.pipeline.stats().late, 1u);
}

TEST(pipeline_stops_at_the_wanted_number_of_matches) {
    PipelineUnderTest test(7);
    std::mt19937_64 random(1);
    uint64_t count = 0;
    for (FeedRing *ring : test.rings)
        for (uint64_t i = 0; i < 100; i++, count++)
            ring->push(event(1000 + i * 10 + random() % 10, 1));
    const auto first = test.pipeline.run(13, 0, false);
    CHECK_EQ(first.matched, 13u);
    CHECK_EQ(first.delivered, 13u);
    const auto rest = test.pipeline.run(UINT64_MAX, 0, true);
    CHECK_EQ(rest.matched, count - 13);
    const auto lines = test.lines();
    CHECK_EQ(lines.size(), count);
    CHECK(std::is_sorted(lines.begin(), lines.end()));
}

TEST(a_limit_counts_what_is_shown_and_holds_for_several_rules) {
    PipelineUnderTest test(1);
    Rule hidden;
    hidden.filter = std::make_unique<Filter>(std::vector<FilterNode>{FilterNode{}}, table());
    hidden.line = std::make_unique<LineFormat>("%fd.name", table(), LineOptions{}); // none has one
    hidden.output = std::make_shared<Output>(test.text.fd());
    test.pipeline.add_rule(std::move(hidden));
    Rule counted;
    counted.filter = std::make_unique<Filter>(std::vector<FilterNode>{FilterNode{}}, table());
    test.pipeline.add_rule(std::move(counted));
    for (uint64_t i = 0; i < 50; i++)
        test.rings[0]->push(event(1000 + i, 1));
    const auto progress = test.pipeline.run(5, 0, false); // two a time: the fifth is one too many
    CHECK_EQ(progress.delivered, 3u);
    CHECK_EQ(progress.matched, 5u);
    CHECK_EQ(test.lines().size(), 3u);
    CHECK_EQ(test.pipeline.stats().matched, 9u);
}

TEST(pipeline_skips_a_type_it_has_no_row_for_and_counts_it) {
    PipelineUnderTest test(1);
    std::string strange = event(5, 1);
    strange[20] = '\x06';
    strange[21] = '\xff';
    test.rings[0]->push(strange);
    test.rings[0]->push(event(6, 2));
    test.pipeline.run(UINT64_MAX, 0, true);
    CHECK_EQ(test.pipeline.stats().unknown, 1u);
    CHECK_EQ(test.pipeline.stats().delivered, 1u);
    CHECK_EQ(test.pipeline.stats().damaged, 0u);
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
