// SPDX-License-Identifier: Apache-2.0
// Capture files being written: what is known of the machine when one begins, then events. The
// format is that of sysdig and libs (scap_forms.h); what it has no place for is written where other
// readers skip it (scap_own.h).
#pragma once

#include <cerrno>
#include <memory>
#include <string>
#include <vector>

#include "scap_forms.h"
#include "scap_names.h"
#include "scap_output.h"
#include "state.h"

namespace falcore {

struct ScapOptions {
    std::string path; // "-": standard output
    bool compress = false;
    ScapLayout layout = ScapLayout::sysdig;
    bool keep_state =
        false; // events that change the state, hidden where the filter leaves them out
    // A new file after so many bytes, ns, events; 0: no limit. At most so many files.
    uint64_t rotate_bytes = 0, rotate_ns = 0, rotate_events = 0, files = 0;
    InputFile input; // never written over

    bool rotates() const { return rotate_bytes || rotate_ns || rotate_events; }
};

class ScapWriter {
public:
    // Opens the first file. Throws std::runtime_error naming it and what stands against it.
    explicit ScapWriter(ScapOptions options);
    ~ScapWriter();

    // The table that all events are of. Before anything else.
    void attach(const EventTable &events) { table_ = &events; }
    bool keeps_state() const { return options_.keep_state; }

    // Before the event changes the state: begins the file, a section or the next file where it is
    // time.
    void prepare(const EventView &event, State &state);
    // Writes the event; `hidden`: for the tables of whoever reads it, not to be shown.
    void write(const EventView &event, State &state, bool hidden);
    void flush_if_old(uint64_t now) {
        if (output_)
            output_->flush_if_old(now);
    }
    // Events were lost: whoever reads the file is told.
    void note_loss() { lost_ = true; }
    // Ends the file; a capture without events is a file without them.
    void finish(State &state);

    // What went wrong, with the file's name; empty: nothing.
    std::string error() const;
    bool failed() const { return !error_.empty() || (output_ && output_->error() != 0); }
    // A pipe whose reader has gone.
    bool unread() const { return unread_ || (output_ && output_->error() == EPIPE); }
    uint64_t events() const { return events_written_; }
    uint64_t files() const { return files_; }
    uint64_t bytes() const { return bytes_ + (output_ ? output_->size() : 0); }

private:
    void open_next();
    void close_file();
    void begin(State &state);
    bool is_due(const EventView &event) const;
    void put_event(const EventView &event, const uint8_t *data, size_t size, uint16_t type,
                   bool hidden);
    void put_note(const EventView &event, uint16_t type, const std::vector<uint8_t> &body);
    void put_lookups(const EventView &event, State &state);

    // scap_write_state.cpp
    void put_block(uint32_t type, const std::vector<uint8_t> &body);
    void put_section(State &state);
    void put_types();
    void put_machine(State &state);
    void put_interfaces(State &state);
    void put_users(State &state);
    void put_threads(State &state);

    ScapOptions options_;
    ScapNames names_;
    std::unique_ptr<ScapOutput> output_;
    std::string path_, error_;
    std::unique_ptr<ScapForms> forms_;
    const EventTable *table_ = nullptr;
    bool exact_ = false, begun_ = false, unread_ = false, lost_ = false;
    uint64_t restarts_ = 0;               // of the state, when the section began
    uint64_t began_ts_ = 0, in_file_ = 0; // the file's first time, and events
    uint64_t events_written_ = 0, files_ = 0, bytes_ = 0;
    std::vector<uint8_t> body_, public_;
};

// A public entry of a process list, of the latest generation; `full`: with what later libs put
// behind it, which sysdig 0.29.3 misreads.
void put_process(std::vector<uint8_t> &out, const ThreadInfo &thread, bool full);
// A public entry of a descriptor list.
void put_fd(std::vector<uint8_t> &out, int64_t number, const FdInfo &fd, ScapLayout layout);

} // namespace falcore
