// SPDX-License-Identifier: Apache-2.0
// What merging costs an event, by the number of rings: `merge EVENTS RINGS...` prints a line
// `RINGS SCATTERED_NS RUNS_NS` each. The rings are plain memory that was filled before; the merger
// is the one of falcore.
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <vector>

#include "merge.h"

using namespace falcore;

namespace {

struct Bytes {
    uint8_t data[64]; // the first eight: the time
};

class MemoryRing final : public Ring {
public:
    std::vector<Bytes> events;

    void refresh() override { next_ = 0; }
    bool peek(Record &record) override {
        if (next_ >= events.size())
            return false;
        record.data = events[next_].data;
        record.available = sizeof(Bytes);
        return true;
    }
    void advance(uint32_t) override { next_++; }
    void release() override {}
    uint64_t backlog() const override { return (events.size() - next_) * sizeof(Bytes); }
    void resynchronise() override { next_ = events.size(); }

private:
    size_t next_ = 0;
};

// `run` successive events come from one ring, then a ring drawn by chance has the next ones.
double nanoseconds(size_t events, size_t count, size_t run) {
    Merger merger;
    std::vector<MemoryRing *> rings;
    for (size_t i = 0; i < count; i++) {
        auto ring = std::make_unique<MemoryRing>();
        rings.push_back(ring.get());
        merger.add(std::move(ring));
    }
    std::mt19937_64 random(count);
    for (size_t number = 1; number <= events;) {
        MemoryRing &ring = *rings[random() % count];
        for (size_t i = 0; i < run && number <= events; i++, number++) {
            Bytes bytes = {};
            std::memcpy(bytes.data, &number, sizeof(uint64_t));
            ring.events.push_back(bytes);
        }
    }
    double best = 0;
    for (int round = 0; round < 3; round++) {
        uint64_t shown = 0, disorder = 0, last = 0;
        merger.refresh();
        const auto begin = std::chrono::steady_clock::now();
        merger.drain(
            UINT64_MAX,
            [&](Ring &, const Record &record) -> uint32_t {
                uint64_t ts;
                std::memcpy(&ts, record.data, sizeof(ts));
                disorder += ts < last;
                last = ts;
                shown++;
                return sizeof(Bytes);
            },
            [] { return false; });
        const std::chrono::duration<double, std::nano> passed =
            std::chrono::steady_clock::now() - begin;
        if (shown != events || disorder) {
            std::fprintf(stderr, "merge: %" PRIu64 " of %zu shown, %" PRIu64 " out of order\n",
                         shown, events, disorder);
            std::exit(1);
        }
        const double each = passed.count() / static_cast<double>(events);
        best = round == 0 ? each : std::min(best, each);
    }
    return best;
}

} // namespace

int main(int argc, char **argv) {
    const size_t events = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 0;
    for (int i = 2; i < argc; i++) {
        const size_t rings = std::strtoul(argv[i], nullptr, 10);
        if (!rings)
            return 1;
        std::printf("%zu %.2f %.2f\n", rings, nanoseconds(events, rings, 1),
                    nanoseconds(events, rings, 32));
    }
    return 0;
}
