// SPDX-License-Identifier: Apache-2.0
#include "loss_ring.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <numeric>

#include "clock.h"
#include "event.h"

namespace falcore {

namespace {

// Every event is sent, not one of so many.
constexpr uint32_t kRatio = 1;
constexpr size_t kMaxTypes = 32; // names in one event
constexpr std::string_view kNoName = "?";

class Writer {
public:
    template<typename T> void put(T value) {
        sizes_.push_back(sizeof value);
        append(values_, value);
    }
    void put(const std::string &text) {
        sizes_.push_back(static_cast<uint16_t>(text.size() + 1));
        values_.append(text.c_str(), text.size() + 1);
    }
    std::string event(uint64_t ts, uint16_t type) const {
        std::string out;
        append(out, ts);
        append(out, uint64_t{0}); // of no thread
        append(out, static_cast<uint32_t>(kHeaderSize + 2 * sizes_.size() + values_.size()));
        append(out, type);
        append(out, static_cast<uint32_t>(sizes_.size()));
        for (const uint16_t size : sizes_)
            append(out, size);
        return out + values_;
    }

private:
    template<typename T> static void append(std::string &out, T value) {
        out.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    std::vector<uint16_t> sizes_;
    std::string values_;
};

} // namespace

LossRing::LossRing(std::shared_ptr<CounterView> counters, std::vector<std::string> slot_names)
    : counters_(std::move(counters)), slot_names_(std::move(slot_names)), cpus_(counters_->cpus()),
      gaps_(cpus_.size()) {
    looked_ = now_ns(CLOCK_BOOTTIME);
}

bool LossRing::look(uint64_t now, uint64_t shown, uint64_t offset, const Rings &rings) {
    if (finished_)
        return false;
    const bool more = compare(now, shown, offset, rings, false);
    // Reading the counters of many CPUs takes its time: a hundredth of it all at most.
    busy_interval_ = std::max(kBusyInterval, 100 * (now_ns(CLOCK_BOOTTIME) - now));
    return more;
}

bool LossRing::finish(uint64_t now, uint64_t shown, uint64_t offset, const Rings &rings) {
    finished_ = true;
    compare(now, shown, offset, rings, true);
    for (unsigned cpu = 0; cpu < cpus_.size(); ++cpu)
        if (cpus_[cpu].since)
            end(cpu, std::max(now, shown), offset);
    return next_ < waiting_.size();
}

bool LossRing::compare(uint64_t now, uint64_t shown, uint64_t offset, const Rings &rings,
                       bool last) {
    std::fill(gaps_.begin(), gaps_.end(), 0);
    for (const auto &ring : rings) {
        if (!ring->numbered || ring->cpu < 0 || static_cast<size_t>(ring->cpu) >= cpus_.size())
            continue;
        const auto cpu = static_cast<unsigned>(ring->cpu);
        const uint64_t sent = last ? counters_->numbered(cpu) : 0;
        gaps_[cpu] += ring->gaps + (sent > ring->next_number ? sent - ring->next_number : 0);
    }
    bool more = false;
    for (unsigned at = 0; at < cpus_.size(); ++at) {
        Cpu &cpu = cpus_[at];
        const uint64_t counted = counters_->lost(at);
        if (counted == cpu.counted && gaps_[at] == cpu.gaps) {
            if (cpu.since && now - cpu.latest > kQuiet)
                end(at, std::max(now, shown), offset);
            continue;
        }
        lost_ += counted - cpu.counted + gaps_[at] - cpu.gaps;
        cpu.counted = counted;
        cpu.gaps = gaps_[at];
        cpu.latest = now;
        more = true;
        if (!cpu.since) {
            cpu.since = looked_;
            announce(at, std::max(looked_, shown), offset, false);
        }
    }
    looked_ = now;
    return more;
}

uint64_t LossRing::last_gaps(const Rings &rings) const {
    uint64_t count = 0;
    for (const auto &ring : rings)
        if (ring->numbered && ring->cpu >= 0) {
            const uint64_t sent = counters_->numbered(static_cast<unsigned>(ring->cpu));
            count += sent > ring->next_number ? sent - ring->next_number : 0;
        }
    return count;
}

std::vector<std::pair<int, uint64_t>> LossRing::gaps_by_cpu() const {
    std::vector<std::pair<int, uint64_t>> gaps;
    for (size_t cpu = 0; cpu < cpus_.size(); ++cpu)
        if (cpus_[cpu].gaps)
            gaps.emplace_back(static_cast<int>(cpu), cpus_[cpu].gaps);
    return gaps;
}

void LossRing::end(unsigned at, uint64_t ts, uint64_t offset) {
    announce(at, ts, offset, true);
    Cpu &cpu = cpus_[at];
    cpu.since = 0;
    // What was lost since the look belongs to this episode too.
    const uint64_t counted = std::accumulate(cpu.base.begin(), cpu.base.end(), uint64_t{0});
    lost_ += counted - cpu.counted;
    cpu.counted = counted;
}

void LossRing::announce(unsigned at, uint64_t ts, uint64_t offset, bool over) {
    Cpu &cpu = cpus_[at];
    std::vector<uint64_t> counters = counters_->losses(at);
    uint64_t lost = cpu.gaps - cpu.base_gaps;
    uint32_t causes = lost ? 1u << FALCORE_LOST_FULL : 0;
    for (size_t i = 0; i < counters.size(); ++i)
        if (const uint64_t more = counters[i] - (cpu.base.empty() ? 0 : cpu.base[i])) {
            lost += more;
            causes |= 1u << (i / FALCORE_SLOTS);
        }
    Writer writer;
    writer.put(kRatio);
    writer.put(lost);
    writer.put(causes);
    writer.put(static_cast<uint32_t>(at));
    writer.put(cpu.since + offset);
    if (over) {
        writer.put(cpu.latest - cpu.since);
        writer.put(types(counters, cpu));
        cpu.base = std::move(counters);
        cpu.base_gaps = cpu.gaps;
    }
    waiting_.push_back({static_cast<int>(at), writer.event(ts, over ? kLossOver : kLossBegins)});
}

std::string_view LossRing::slot_name(size_t slot) const {
    return slot < slot_names_.size() ? std::string_view(slot_names_[slot]) : kNoName;
}

std::string LossRing::types(const std::vector<uint64_t> &counters, const Cpu &cpu) const {
    std::map<std::string_view, uint64_t> by_name;
    for (size_t i = 0; i < counters.size(); ++i)
        if (const uint64_t more = counters[i] - (cpu.base.empty() ? 0 : cpu.base[i]))
            by_name[slot_name(i % FALCORE_SLOTS)] += more;
    // A record that never came has a number and no name.
    if (cpu.gaps != cpu.base_gaps)
        by_name[kNoName] += cpu.gaps - cpu.base_gaps;
    std::vector<std::pair<std::string_view, uint64_t>> sorted(by_name.begin(), by_name.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    std::string text;
    uint64_t rest = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i >= kMaxTypes) {
            rest += sorted[i].second;
            continue;
        }
        text +=
            (i ? "," : "") + std::string(sorted[i].first) + "=" + std::to_string(sorted[i].second);
    }
    return rest ? text + ",...=" + std::to_string(rest) : text;
}

bool LossRing::peek(Record &record) {
    if (next_ >= waiting_.size())
        return false;
    const Announcement &one = waiting_[next_];
    record.data = reinterpret_cast<const uint8_t *>(one.event.data());
    record.available = static_cast<uint32_t>(one.event.size());
    record.cpu = one.cpu;
    record.notes = 0;
    return true;
}

void LossRing::release() {
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(next_));
    next_ = 0;
}

} // namespace falcore
