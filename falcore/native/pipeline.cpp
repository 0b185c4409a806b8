// SPDX-License-Identifier: Apache-2.0
#include "pipeline.h"

#include <algorithm>
#include <poll.h>

#include "scap_own.h"

namespace falcore {
namespace {

// A producer reads the clock, then publishes: it can be preempted between the two for about this
// long.
constexpr uint64_t kLateBound = 1000000;
// Idle polling: from the first to the last of these, in ns. The longest still empties an 8 MiB ring
// in time when a burst starts, and costs a tenth of a percent of a core.
constexpr uint64_t kFirstNap = 500000, kLastNap = 10000000;
// drivers/abi/wire.h; the mark is FALCORE_NPARAMS_DROP
constexpr size_t kLengthOffset = 16, kTypeOffset = 20, kMarkOffset = 25;
constexpr uint8_t kMark = 0x80;
constexpr uint64_t kLossInterval = 100000000;
constexpr uint16_t kInternal = 256; // EC_INTERNAL

} // namespace

Pipeline::Pipeline(std::shared_ptr<EventTable> events, StateConfig config)
    : events_(std::move(events)), state_(*events_, std::move(config)),
      context_(*events_, state_.users()), generic_(*events_), delivered_by_id_(65536),
      matched_by_id_(65536) {}

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

// The event without its mark, in a place of its own: the ring is the producer's. Null when it is
// damaged.
const uint8_t *Pipeline::unmarked(const uint8_t *event, uint32_t available) {
    uint32_t length;
    std::memcpy(&length, event + kLengthOffset, sizeof length);
    if (length < kHeaderSize || length > available || length > kMaxEvent)
        return nullptr;
    unmarked_.assign(event, event + length);
    unmarked_[kMarkOffset] &= static_cast<uint8_t>(~kMark);
    return unmarked_.data();
}

uint32_t Pipeline::handle(Ring &ring, const Record &record) {
    const uint8_t *event = record.data;
    uint32_t available = record.available, raw_length = 0;
    const bool marked = ring.kernel_clock && (event[kMarkOffset] & kMark) != 0;
    if (marked && !(event = unmarked(event, available)))
        return 0;
    uint16_t type;
    std::memcpy(&type, event + kTypeOffset, sizeof type);
    // Only kernel drivers send bare arguments; files and feeds hold filled events.
    if (ring.kernel_clock && reader_rows_.fills(type)) {
        raw_length = reader_rows_.fill(event, available);
        if (!raw_length)
            return 0;
        event = reader_rows_.data();
        available = reader_rows_.size();
    }
    view_.info = nullptr;
    if (!view_.parse(event, available, *events_, record.notes & kRecorded)) {
        // A type nobody has a row for is skipped by its length; anything else is damage.
        if (view_.info || view_.len < kHeaderSize || view_.len > available)
            return 0;
        unknown_++;
        return raw_length ? raw_length : view_.len;
    }
    if (ring.kernel_clock)
        view_.ts += clock_.offset();
    const int cpu = record.cpu >= 0 ? record.cpu : ring.cpu;
    view_.cpu = static_cast<uint16_t>(cpu < 0 ? 0 : cpu);
    view_.marked = marked;
    marked_ += marked;
    view_.late = view_.ts < last_ts_;
    if (view_.late)
        late_++;
    else
        last_ts_ = view_.ts;
    if (!num_)
        first_ts_ = view_.ts;
    num_++;
    // Readers of files skip types that they do not know, and number the rest.
    const bool own = record.notes & (kRestored | kUnpublic);
    if (view_.type < kFirstOwnId || own)
        public_num_++;
    if ((view_.type <= kLastSysdigId && !own) || (record.notes & kRestored))
        sysdig_num_++;
    view_.restored = record.notes & kRestored;
    bytes_ += view_.len;
    for (auto &rule : rules_)
        if (rule.file)
            rule.file->prepare(view_, state_);
    if ((record.notes & kRecorded) && !state_.exact()) {
        generic_.name(view_);
        state_.join(view_);
    }
    delivered_by_id_[view_.type]++;
    if (timings_)
        context_.timing = timings_->note(view_);
    state_.at(view_.ts);
    const bool stateful = view_.info->state != StateKind::none;
    if (stateful)
        state_.before(view_);
    const bool shown = !(record.notes & kStateOnly);
    for (auto &rule : rules_) {
        const bool matched = shown && rule.filter->possible(view_.type) &&
                             !((record.notes & kInitial) && rule.sysdig) && match(rule);
        // Internal events are nobody's matches: containers, for one, are told by them.
        const bool internal = (view_.info->category & kInternal) != 0;
        if (rule.file && (matched || !shown || internal || (stateful && rule.file->keeps_state())))
            write(rule, !shown || (!matched && !internal));
    }
    if (stateful)
        state_.after(view_);
    return raw_length ? raw_length : view_.len;
}

void Pipeline::write(Rule &rule, bool hidden) {
    if (!state_.recorded())
        state_.lookup(static_cast<int64_t>(view_.tid)); // it then stands before the event
    rule.file->write(view_, state_, hidden);
    write_failed_ |= rule.file->failed();
}

bool Pipeline::match(Rule &rule) {
    context_.reset_live(view_, state_);
    context_.num = !recorded_ ? num_ : rule.sysdig ? sysdig_num_ : public_num_;
    context_.first_ts = first_ts_;
    if (!rule.filter->match(context_))
        return false;
    matched_++;
    // The request comes from the first rule's filter.
    marked_wrongly_ += view_.marked && &rule == rules_.data();
    matched_by_id_[view_.type]++;
    if (rule.output) {
        std::string &text = rule.output->buffer();
        if (rule.json)
            render_json(context_, text);
        else if (!rule.line->render(context_, text))
            return true;
        text.push_back('\n');
        rule.output->flush_if_large();
        note_error(*rule.output);
    }
    if (rule.columns) {
        rule.columns->add(context_);
        batch_full_ |= rule.columns->full();
    }
    if (rule.collect)
        collected_.push_back(take_snapshot(context_));
    if (matches_left_ != UINT64_MAX && matches_left_ != 0) // 0: another rule took the last
        matches_left_--;
    return true;
}

void Pipeline::pass(uint64_t watermark) {
    merger_.refresh();
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

void Pipeline::look_for_loss(uint64_t now) {
    if (!counters_ || now - looked_ < kLossInterval)
        return;
    looked_ = now;
    uint64_t lost = counters_->lost() + merger_.gaps();
    if (lost != known_lost_) {
        state_.note_loss();
        for (auto &rule : rules_)
            if (rule.file)
                rule.file->note_loss();
    }
    known_lost_ = lost;
}

// What is missing behind the last record of each ring: told by the producer's count alone.
uint64_t Pipeline::last_gaps() const {
    uint64_t count = 0;
    for (const auto &ring : merger_.rings())
        if (ring->numbered && counters_ && ring->cpu >= 0) {
            const uint64_t sent = counters_->numbered(static_cast<unsigned>(ring->cpu));
            count += sent > ring->next_number ? sent - ring->next_number : 0;
        }
    return count;
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
        pass(final || feed_ || recorded_ ? UINT64_MAX : now - kLateBound);
        budget_.end(now_ns(CLOCK_BOOTTIME));
        if (final && num_ == before && !full())
            last_gaps_ = last_gaps(); // the rings are empty, and nobody writes any more
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
    progress.delivered = num_ - num;
    // With a limit, what counts is shown: a line that lacks a field, or has no public form, is not.
    progress.matched = max_matches == UINT64_MAX ? matched_ - matched : max_matches - matches_left_;
    progress.output_closed = output_error_ != 0 || write_failed_;
    progress.output_error = output_error_;
    progress.lost = known_lost_;
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
    for (size_t id = 0; id < delivered_by_id_.size(); id++)
        if (delivered_by_id_[id])
            stats.by_name.emplace_back(events_->find(static_cast<uint16_t>(id))->name,
                                       delivered_by_id_[id], matched_by_id_[id]);
    return stats;
}

} // namespace falcore
