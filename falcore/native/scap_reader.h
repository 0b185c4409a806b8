// SPDX-License-Identifier: Apache-2.0
// A capture file as a ring: its blocks are walked in order, what describes the machine goes to the
// state, and events are handed out where they lie in the window.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

#include "ring.h"
#include "scap_input.h"
#include "scap_span.h"
#include "state.h"
#include "sysdig_form.h"

namespace falcore {

// What a block is, whatever its generation.
struct ScapBlock {
    enum class Kind : uint8_t {
        unknown,
        section,
        machine,
        processes,
        fds,
        interfaces,
        users,
        event,
        own_source, // falcore's own kinds: scap_own.h
        own_threads,
        own_fds,
        own_types,
    };
    Kind kind = Kind::unknown;
    uint8_t version = 1;
    bool flags = false; // an event block that has them
    bool large = false; // an event block without the limit of 64 KiB
};
ScapBlock scap_block(uint32_t type);

class ScapReader final : public Ring {
public:
    // Reads from `fd`, which is duplicated; `name` is what errors call the file. The tables must
    // outlive the reader.
    ScapReader(int fd, std::string name, const EventTable &events, State &state);

    void refresh() override { budget_ = kSlice; }
    bool peek(Record &record) override;
    void advance(uint32_t) override;
    void release() override {}
    uint64_t backlog() const override { return ended_ ? 0 : kSlice; }
    void resynchronise() override;
    bool recorded() const override { return true; }
    bool ended() const override { return ended_; }
    const std::string &error() const override { return error_; }

private:
    // Bytes handed out between two looks at the clock and at signals.
    static constexpr uint64_t kSlice = 4 << 20;

    struct Header {
        uint32_t type = 0, total = 0;
    };
    using Entry = std::function<bool(ScapSpan &)>;

    bool next_header(Header &header);
    bool event_block(const Header &header, const ScapBlock &block, Record &record);
    // An event of falcore's own ids, whose block is in the window up to `room` bytes after `start`.
    bool own_event(size_t start, size_t room, Record &record);
    bool has_public_event(uint64_t ts, uint64_t tid, uint16_t type);
    bool note(uint16_t type, ScapSpan span);
    bool metadata_block(const Header &header, const ScapBlock &block);
    bool section_header(const Header &header);
    // Calls entry for each entry of a list block; `sized`: bytes of the entry's own length that its
    // length counts in, -1: entries have none.
    bool list(const Header &header, uint64_t head, const char *what, int sized, const Entry &entry);
    bool finish_block(const Header &header, uint64_t taken);
    uint8_t *widen(uint8_t *event, uint32_t length);
    bool fail(uint64_t at, const std::string &what);
    bool cut_short(uint64_t at, const std::string &what);

    ScapInput input_;
    std::string name_, error_;
    const EventTable &events_;
    State &state_;
    uint64_t budget_ = 0;
    uint64_t pending_ = 0; // bytes of the block that peek() showed
    uint64_t last_block_ = 0;
    bool ended_ = false;
    bool in_section_ = false, loaded_ = false; // a section has begun; its events have
    bool any_event_ = false;
    std::unordered_map<uint16_t, uint16_t> own_types_; // a driver's ids in the file and here
    std::unique_ptr<PublicForms> forms_;               // made when they are needed
    bool initial_ = false; // no event of the section was about anything but containers
    Record shown_;         // by peek(), until advance()
    bool showing_ = false;
};

// Decoders of one entry each; false when it is damaged (the span is then bad) or of no use.
bool read_process(ScapSpan &span, uint8_t version, ThreadInfo &thread);
bool read_fd(ScapSpan &span, uint8_t version, int64_t &number, FdInfo &fd);
bool read_interface(ScapSpan &span, NetworkInterface &interface);
bool read_account(ScapSpan &span, UserTable &users);

} // namespace falcore
