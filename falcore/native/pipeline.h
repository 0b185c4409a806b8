// SPDX-License-Identifier: Apache-2.0
// The native half of the pipeline: drain, merge, decode, state, filter, format, write. One thread;
// the caller holds no lock meanwhile.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "budget.h"
#include "clock.h"
#include "context.h"
#include "feed_ring.h"
#include "filter.h"
#include "format.h"
#include "generic_call.h"
#include "json.h"
#include "loss_ring.h"
#include "memory_budget.h"
#include "merge.h"
#include "output.h"
#include "reader_rows.h"
#include "record_batch.h"
#include "ring_counters.h"
#include "scap_reader.h"
#include "scap_write.h"
#include "snapshot.h"
#include "state.h"
#include "timing.h"

namespace falcore {

// A filter and what becomes of its matches.
struct Rule {
    std::unique_ptr<Filter> filter;
    std::unique_ptr<LineFormat> line; // formats a line for `output`
    bool json = false;                // or an object
    bool sysdig = false;              // as sysdig 0.29.3 prints it
    std::shared_ptr<Output> output;   // null: matches are only counted
    bool collect = false;             // keep snapshots for take()
    std::shared_ptr<ScapWriter> file; // a capture file of the matches, or null
    std::shared_ptr<Columns> columns; // gathers matches as rows
};

struct PipelineStats {
    uint64_t delivered = 0, matched = 0, late = 0, damaged = 0, unknown = 0, bytes = 0,
             clock_steps = 0, announced_lost = 0, gaps = 0, marked = 0, marked_wrongly = 0;
    StateStats state;
    MemoryUse memory;
    std::vector<std::pair<int, uint64_t>> gaps_by_cpu;
    std::vector<std::tuple<std::string, uint64_t, uint64_t>>
        by_name; // delivered, matched; per event id
};

struct Progress {
    uint64_t delivered = 0; // by this call
    uint64_t matched = 0;
    bool output_closed = false; // an output cannot be written any more:
    int output_error = 0;       // its errno; EPIPE: nobody reads it
    bool interrupted = false;   // a signal arrived
    bool ended = false;         // the capture files have been read to their ends
    uint64_t lost = 0;          // events known to be lost so far, looked at every tenth of a second
};

class Pipeline {
public:
    Pipeline(std::shared_ptr<EventTable> events, StateConfig config);

    void add_ring(std::unique_ptr<Ring> ring) {
        recorded_ |= ring->recorded();
        merger_.add(std::move(ring));
    }
    void add_file(std::unique_ptr<ScapReader> file) {
        file_ = file.get();
        add_ring(std::move(file));
    }
    // The ring that feed() fills; made at the first call.
    void feed(std::vector<std::string> events);
    void add_rule(Rule rule);
    // From now on a rule's matches become rows of `columns`; null: snapshots again.
    void gather(size_t rule, std::shared_ptr<Columns> columns);
    // Producers' counters, watched for loss, which becomes events in the stream.
    void watch(std::shared_ptr<CounterView> counters, std::vector<std::string> slot_names);
    // The process's own memory, rings aside, is not to grow beyond so many bytes.
    void limit_memory(uint64_t bytes) { state_.limit_memory(bytes); }

    // Gives rings and counters up, so that nothing of the producer's stays mapped; what they
    // counted and all tables stay.
    void disconnect() {
        merger_.clear();
        feed_ = nullptr;
        file_ = nullptr;
        losses_ = nullptr;
    }

    // Works for `timeout_ns`, or until `max_matches` matches, or until snapshots or a whole batch
    // of rows are there to be taken. With `final` everything in the rings is shown, however young,
    // and the call returns when they are empty.
    Progress run(uint64_t max_matches, uint64_t timeout_ns, bool final);
    // Leaves at least this share of the time to others, every tenth of a second: for a reader with
    // real-time priority, which nobody could interrupt.
    void leave(double share) { budget_.leave(share); }
    std::vector<Snapshot> take() { return std::exchange(collected_, {}); }

    PipelineStats stats() const;
    // Why a capture file was not read to its end; empty when none was cut short.
    std::string file_error() const;
    // Ends the capture files that are written.
    void finish_files();
    // Why one cannot be written any more; empty when all can.
    std::string write_error() const;
    State &state() { return state_; }
    const std::shared_ptr<EventTable> &events() const { return events_; }

private:
    uint32_t handle(Ring &ring, const Record &record);
    const uint8_t *unmarked(const uint8_t *event, uint32_t available);
    void walk(ScapReader &file);
    uint32_t unreadable(uint32_t available);
    void pass_on(uint32_t notes);
    bool match(Rule &rule);
    void write(Rule &rule, bool hidden);
    void pass(uint64_t watermark);
    void look_for_loss(uint64_t now);
    bool finish_losses(uint64_t now);
    // Of the youngest event that was shown, in the producers' clock.
    uint64_t shown() const { return last_ts_ - std::min(last_ts_, clock_.offset()); }
    bool full() const {
        return matches_left_ == 0 || collected_.size() >= kBatch || batch_full_ ||
               output_error_ != 0 || write_failed_;
    }
    void note_error(const Output &output) {
        if (output_error_ == 0)
            output_error_ = output.error();
    }

    // A look at the clock costs as much as an event: one for a thousand of them.
    bool out_of_turn() const {
        return budget_.limited() && num_ % kBatch == 0 && budget_.spent(now_ns(CLOCK_BOOTTIME));
    }

    static constexpr size_t kBatch = 1024;

    std::shared_ptr<EventTable> events_;
    State state_;
    Merger merger_;
    FeedRing *feed_ = nullptr;
    ScapReader *file_ = nullptr;
    std::vector<Rule> rules_;
    LossRing *losses_ = nullptr;
    BootClock clock_;
    Context context_;
    GenericCalls generic_;
    EventView view_;
    ReaderRows reader_rows_;
    bool recorded_ = false;
    bool writes_ = false;            // a rule has a capture file
    std::optional<Timings> timings_; // where a rule asks for a field that needs them
    uint64_t num_ = 0, first_ts_ = 0, last_ts_ = 0;
    uint64_t public_num_ = 0, sysdig_num_ = 0; // events with public ids; with those sysdig knows
    uint64_t matches_left_ = UINT64_MAX;
    uint64_t matched_ = 0, late_ = 0, unknown_ = 0, bytes_ = 0;
    uint64_t marked_ = 0, marked_wrongly_ = 0; // shadow mode
    std::vector<uint8_t> unmarked_;
    uint64_t known_lost_ = 0, last_gaps_ = 0;
    uint64_t doubted_ = 0; // when the tables were told of a loss
    bool doubts_ = false;  // they have to be told of another
    bool busy_ = false;    // at the last refresh much was waiting in the rings
    Budget budget_;
    int output_error_ = 0;
    bool write_failed_ = false;
    bool batch_full_ = false; // of a rule's columns
    std::vector<Snapshot> collected_;
    ById<uint64_t> delivered_by_id_, matched_by_id_;
};

} // namespace falcore
