// SPDX-License-Identifier: Apache-2.0
#include "pipeline.h"

#include <algorithm>
#include <poll.h>

namespace falcore {
namespace {

// A producer reads the clock, then publishes: it can be preempted between the two for about this
// long.
constexpr uint64_t kLateBound = 1000000;
// Idle polling: from the first to the last of these, in ns. The longest still empties an 8 MiB ring
// in time when a burst starts, and costs a tenth of a percent of a core.
constexpr uint64_t kFirstNap = 500000, kLastNap = 10000000;
constexpr uint64_t kDoubtInterval = 100000000;
constexpr uint64_t kBusyBacklog = 64 * 1024; // bytes: loss may be near

} // namespace

Pipeline::Pipeline(std::shared_ptr<EventTable> events, StateConfig config)
    : events_(std::move(events)), state_(*events_, std::move(config)),
      context_(*events_, state_.users()), generic_(*events_) {}

void Pipeline::feed(std::vector<std::string> events) {
    if (!feed_) {
        auto ring = std::make_unique<FeedRing>();
        feed_ = ring.get();
        merger_.add(std::move(ring));
    }
    for (auto &event : events)
        feed_->push(std::move(event));
}

void Pipeline::add_rule(Rule rule) {
    // Whoever keeps an event may ask it for any field.
    const bool timing =
        rule.collect || rule.filter->needs_timing() || (rule.line && rule.line->needs_timing());
    if (timing && !timings_)
        timings_.emplace();
    if (rule.file) {
        rule.file->attach(*events_);
        state_.keep_lookups();
        writes_ = true;
    }
    rules_.push_back(std::move(rule));
}

void Pipeline::gather(size_t rule, std::shared_ptr<Columns> columns) {
    Rule &changed = rules_.at(rule);
    if (columns && columns->needs_timing() && !timings_)
        timings_.emplace();
    changed.collect = !columns;
    changed.columns = std::move(columns);
}

void Pipeline::pass(uint64_t watermark) {
    merger_.refresh();
    busy_ = losses_ && merger_.backlog() > kBusyBacklog;
    if (file_ && merger_.rings().size() == 1)
        walk(*file_);
    else
        merger_.drain(
            watermark, [this](Ring &ring, const Record &record) { return handle(ring, record); },
            [this] { return full() || out_of_turn(); });
    for (auto &rule : rules_) {
        if (rule.output) {
            rule.output->flush();
            note_error(*rule.output);
        }
        if (rule.file && !recorded_) {
            rule.file->flush_if_old(now_ns(CLOCK_MONOTONIC));
            write_failed_ |= rule.file->failed();
        }
    }
}

void Pipeline::watch(std::shared_ptr<CounterView> counters, std::vector<std::string> slot_names) {
    auto ring = std::make_unique<LossRing>(std::move(counters), std::move(slot_names));
    losses_ = ring.get();
    merger_.add(std::move(ring));
}

void Pipeline::look_for_loss(uint64_t now) {
    if (!losses_ || !losses_->is_due(now, busy_))
        return;
    doubts_ |= losses_->look(now, shown(), clock_.offset(), merger_.rings());
    // Reading threads again takes time, which is short while events are lost.
    if (doubts_ && now - doubted_ >= kDoubtInterval) {
        doubts_ = false;
        doubted_ = now;
        state_.note_loss();
        for (auto &rule : rules_)
            if (rule.file)
                rule.file->note_loss();
    }
    known_lost_ = losses_->lost();
}

// The rings are empty, and nobody writes any more. True when there is loss to be shown.
bool Pipeline::finish_losses(uint64_t now) {
    if (!losses_)
        return false;
    last_gaps_ = losses_->last_gaps(merger_.rings());
    const bool more = losses_->finish(now, shown(), clock_.offset(), merger_.rings());
    known_lost_ = losses_->lost();
    return more;
}

Progress Pipeline::run(uint64_t max_matches, uint64_t timeout_ns, bool final) {
    Progress progress;
    const uint64_t matched = matched_, num = num_;
    const uint64_t end = now_ns(CLOCK_BOOTTIME) + timeout_ns;
    uint64_t nap = kFirstNap;
    matches_left_ = max_matches;
    batch_full_ = std::any_of(rules_.begin(), rules_.end(), [](const Rule &rule) {
        return rule.columns && rule.columns->full();
    });
    for (;;) {
        const uint64_t now = now_ns(CLOCK_BOOTTIME), before = num_;
        budget_.begin(now);
        clock_.sample(now);
        look_for_loss(now);
        state_.hold_memory(now);
        pass(final || feed_ || recorded_ ? UINT64_MAX : now - kLateBound);
        budget_.end(now_ns(CLOCK_BOOTTIME));
        if (final && num_ == before && !full() && finish_losses(now))
            pass(UINT64_MAX);
        if (recorded_ && merger_.ended()) {
            progress.ended = true;
            break;
        }
        if (full() || !collected_.empty() || now >= end || (final && num_ == before))
            break;
        const uint64_t others = budget_.rest();
        if (num_ != before) {
            nap = kFirstNap;
            // A pass that found little leaves time for a batch to gather; one that found much goes
            // on.
            if ((recorded_ || merger_.backlog() > 256 * 1024) && !others)
                continue;
        } else {
            nap = std::min(nap * 2, kLastNap);
        }
        nap = std::max(nap, others);
        const uint64_t left = end - now;
        timespec pause{0, static_cast<long>(std::min(nap, left))};
        if (!final && ppoll(nullptr, 0, &pause, nullptr) < 0) {
            progress.interrupted = true;
            break;
        }
    }
    if (final || progress.ended)
        state_.hold_memory();
    progress.delivered = num_ - num;
    // With a limit, what counts is shown: a line that lacks a field, or has no public form, is not.
    progress.matched = max_matches == UINT64_MAX ? matched_ - matched : max_matches - matches_left_;
    progress.output_closed = output_error_ != 0 || write_failed_;
    progress.output_error = output_error_;
    progress.lost = losses_ ? known_lost_ : state_.told_lost();
    return progress;
}

std::string Pipeline::file_error() const {
    for (const auto &ring : merger_.rings())
        if (!ring->error().empty())
            return ring->error();
    return {};
}

void Pipeline::finish_files() {
    for (auto &rule : rules_)
        if (rule.file)
            rule.file->finish(state_);
}

std::string Pipeline::write_error() const {
    for (const auto &rule : rules_)
        if (rule.file && !rule.file->error().empty() && !rule.file->unread())
            return rule.file->error();
    return {};
}

PipelineStats Pipeline::stats() const {
    PipelineStats stats;
    stats.delivered = num_;
    stats.matched = matched_;
    stats.late = late_;
    stats.unknown = unknown_;
    stats.damaged = merger_.damaged();
    stats.announced_lost = merger_.announced_lost();
    stats.gaps = merger_.gaps() + last_gaps_;
    stats.bytes = bytes_;
    stats.marked = marked_;
    stats.marked_wrongly = marked_wrongly_;
    stats.clock_steps = clock_.steps();
    stats.state = state_.stats();
    stats.memory = state_.memory();
    if (losses_)
        stats.gaps_by_cpu = losses_->gaps_by_cpu();
    for (size_t id = 0; id < delivered_by_id_.size(); id++)
        if (delivered_by_id_[id])
            stats.by_name.emplace_back(events_->find(static_cast<uint16_t>(id))->name,
                                       delivered_by_id_[id], matched_by_id_[id]);
    return stats;
}

} // namespace falcore
