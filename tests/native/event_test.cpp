// SPDX-License-Identifier: Apache-2.0
// Reading events whose bytes cannot be trusted. Meant to run with the address and undefined
// sanitizers.
#include <random>

#include "check.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

std::vector<uint8_t> sample() {
    return encode(*table().find("openat", false), 5, 100,
                  {{"fd", 3}, {"dirfd", kAtFdcwd}, {"name", "/etc/hosts"}, {"flags", 1}});
}

// The bytes at the end of an allocation of their own, so that reading past them is seen.
bool parses(const std::vector<uint8_t> &bytes, EventView &view) {
    return view.parse(bytes.data(), bytes.size(), table());
}

} // namespace

TEST(a_well_formed_event_is_read_in_place) {
    const auto bytes = sample();
    EventView view;
    CHECK(parses(bytes, view));
    CHECK_EQ(view.ts, 5u);
    CHECK_EQ(view.tid, 100u);
    CHECK_EQ(view.len, bytes.size());
    CHECK_EQ(view.param(0).s64(), 3);
    CHECK_EQ(view.param(1).s64(), -100);
    CHECK_EQ(view.param(2).text(), "/etc/hosts");
    CHECK_EQ(view.param(3).u64(), 1u);
    CHECK(view.param(4).present() && view.param(4).size == 0);
    CHECK(!view.param(8).present());
    CHECK(!view.param(1000).present());
}

TEST(lengths_that_do_not_fit_are_refused) {
    EventView view;
    for (size_t cut = 0; cut < sample().size(); ++cut) {
        auto bytes = sample();
        bytes.resize(cut);
        bytes.shrink_to_fit();
        CHECK(!parses(bytes, view));
        CHECK_EQ(view.len, 0u);
    }
    for (const uint32_t count : {9u, 100u, 0x10000u, 0x7fffffffu, 0x80000000u, 0xffffffffu}) {
        auto bytes = sample();
        put(bytes, 22, count);
        CHECK(!parses(bytes, view));
    }
    for (const uint32_t len : {0u, 25u, 65537u, 0xffffffffu}) {
        auto bytes = sample();
        bytes.resize(70000);
        put(bytes, 16, len);
        CHECK(!parses(bytes, view));
    }
    auto bytes = sample();
    put(bytes, kHeaderSize, uint16_t{7}); // the sum is one less than the event
    CHECK(!parses(bytes, view));
}

TEST(an_unknown_type_can_be_skipped) {
    auto bytes = sample();
    put(bytes, 20, uint16_t{0xBFFF});
    EventView view;
    CHECK(!parses(bytes, view));
    CHECK(view.info == nullptr);
    CHECK_EQ(view.len, bytes.size());
}

TEST(more_parameters_than_can_be_read_are_ignored) {
    constexpr uint32_t kCount = 40;
    std::vector<uint8_t> bytes(kHeaderSize + 2 * kCount + kCount);
    put(bytes, 16, static_cast<uint32_t>(bytes.size()));
    put(bytes, 20, table().find("openat", false)->id);
    put(bytes, 22, kCount);
    for (size_t i = 0; i < kCount; ++i) {
        put(bytes, kHeaderSize + 2 * i, uint16_t{1});
        bytes[kHeaderSize + 2 * kCount + i] = static_cast<uint8_t>(i);
    }
    EventView view;
    CHECK(parses(bytes, view));
    CHECK_EQ(view.nparams, kMaxParams);
    CHECK_EQ(view.param(kMaxParams - 1).u64(), kMaxParams - 1);
    CHECK(!view.param(kMaxParams).present());
}

TEST(fewer_parameters_than_the_row_has_are_absent) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/hosts");
    for (const EventInfo *info : table().rows()) {
        std::vector<uint8_t> bytes(kHeaderSize);
        put(bytes, 8, uint64_t{100});
        put(bytes, 16, static_cast<uint32_t>(bytes.size()));
        put(bytes, 20, info->id);
        EventView view;
        CHECK(parses(bytes, view));
        m.state.before(view);
        Context context(table(), m.state.users());
        context.reset_live(view, m.state);
        CHECK_EQ(context.fd_number(), -1);
        take_snapshot(context);
        if (info->state != StateKind::procexit)
            m.state.after(view);
    }
    CHECK_EQ(m.thread(100)->comm, "sh"); // without a result nothing has happened
    CHECK_EQ(m.fd_name(100, 3), "/etc/hosts");
}

// Random lengths, contents and orders of every event, most of them well-formed outside and nonsense
// inside.
TEST(the_state_survives_any_bytes) {
    std::mt19937_64 random(42);
    auto below = [&](uint64_t n) { return random() % n; };
    StateConfig config = offline();
    config.max_threads = 64;
    config.max_fds = 500;
    Host m(config);
    std::vector<const EventInfo *> rows;
    for (const EventInfo *info : table().rows())
        if (info->state != StateKind::none)
            rows.push_back(info);
    std::vector<Snapshot> kept;
    uint64_t parsed = 0, ts = 1;
    for (int round = 0; round < 200000; ++round) {
        const EventInfo &info = *rows[below(rows.size())];
        const uint32_t count = below(8) ? info.nparams : static_cast<uint32_t>(below(40));
        std::vector<uint8_t> bytes(kHeaderSize + 2 * count);
        for (uint32_t i = 0; i < count; ++i) {
            static constexpr uint16_t kSizes[] = {0, 1, 2, 4, 8, 8, 8, 8, 16, 300};
            const uint16_t size = kSizes[below(10)];
            put(bytes, kHeaderSize + 2 * i, size);
            const uint64_t number = below(4) ? below(20) : random();
            for (uint16_t k = 0; k < size; ++k)
                bytes.push_back(k < 8 ? static_cast<uint8_t>(number >> 8 * k)
                                      : static_cast<uint8_t>("/../a\0.b\xff"[below(9)]));
        }
        ts += below(4) ? 1000 : 3'000'000'000;
        put(bytes, 0, ts);
        put(bytes, 8, below(50) ? 1 + below(100) : random());
        put(bytes, 16, static_cast<uint32_t>(bytes.size()));
        put(bytes, 20, info.id);
        put(bytes, 22, count);
        if (below(20) == 0)
            bytes[below(bytes.size())] = static_cast<uint8_t>(random());
        bytes.shrink_to_fit();
        EventView view;
        if (!parses(bytes, view))
            continue;
        ++parsed;
        m.state.before(view);
        if (below(4) == 0) {
            Context context(table(), m.state.users());
            context.reset_live(view, m.state);
            Snapshot snapshot = take_snapshot(context);
            kept.resize(50);
            kept[below(50)] = std::move(snapshot);
        }
        m.state.after(view);
        if (below(1000) == 0)
            m.state.note_loss();
    }
    CHECK(parsed > 150000);
    CHECK(m.state.threads().size() <= 64);
    CHECK(m.state.stats().fds <= 500);
    CHECK(m.state.stats().evicted > 0);
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
