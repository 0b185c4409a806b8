// SPDX-License-Identifier: Apache-2.0
// A capture file as a ring: its blocks are walked in order, what describes the machine goes to the
// state, and events are handed out where they lie in the window.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

#include "ring.h"
#include "scap_block.h"
#include "scap_input.h"
#include "scap_own.h"
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
    bool peek(Record &record) override {
        if (showing_) {
            record = shown_;
            return true;
        }
        return (loaded_ && !initial_ && !ended_ && budget_ != 0 && common_block(record)) ||
               peek_rare(record);
    }
    void advance(uint32_t) override {
        any_event_ = true;
        showing_ = false;
        budget_ -= std::min(budget_, pending_);
        if (pending_ <= input_.available())
            input_.consume(pending_);
        else
            input_.skip(pending_);
    }
    void release() override {}
    uint64_t backlog() const override { return ended_ ? 0 : kSlice; }
    void resynchronise() override;
    bool recorded() const override { return true; }
    bool ended() const override { return ended_; }
    const std::string &error() const override { return error_; }

private:
    // Bytes handed out between two looks at the clock and at signals.
    static constexpr uint64_t kSlice = 4 << 20;
    // Event blocks without flags, of the first generation and the second.
    static constexpr uint32_t kFirstEvent = 0x204, kCommonEvent = 0x216;
    static constexpr size_t kV1Header = 22;         // of an event of the first generation
    static constexpr uint32_t kLargePayload = 2048; // EF_LARGE_PAYLOAD

    struct Header {
        uint32_t type = 0, total = 0;
    };
    using Entry = std::function<bool(ScapSpan &)>;

    // Shows what nearly every block is: an event, of either generation, whole in the window.
    bool common_block(Record &record) {
        constexpr size_t kStart = kBlockHeader + 2, kType = kStart + 20;
        if (input_.available() < kStart + kHeaderSize)
            return false;
        uint8_t *bytes = input_.window();
        const auto kind = load<uint32_t>(bytes), total = load<uint32_t>(bytes + 4);
        if (total > input_.available() || total < kStart + kHeaderSize ||
            total > kOrdinaryBlock + kBlockHeader)
            return false;
        const auto type = load<uint16_t>(bytes + kType);
        // The next blocks' heads are wanted soon; they lie where the kernel has just written.
        __builtin_prefetch(bytes + total + 64);
        __builtin_prefetch(bytes + total + 128);
        const int32_t cpu = load<uint16_t>(bytes + kBlockHeader);
        Record event{bytes + kStart, static_cast<uint32_t>(total - kStart), cpu, kRecorded};
        if (kind == kFirstEvent) {
            event.data = widen(bytes + kStart, event.available);
            event.available += kHeaderSize - kV1Header;
            if (event.data == nullptr)
                return false;
            showing_ = true; // what has been widened is not to be widened again
            shown_ = event;
        } else if (kind != kCommonEvent || type >= kFirstOwnId) {
            return false;
        }
        last_block_ = input_.offset();
        pending_ = total;
        record = event;
        return true;
    }
    bool peek_rare(Record &record);
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
    // The first generation has no number of parameters: it is the greatest with which the lengths
    // add up. The header moves over the end of the block's header, which has been read, and the
    // count takes the place that it leaves. Null: damaged.
    uint8_t *widen(uint8_t *event, uint32_t room) {
        const auto length = load<uint32_t>(event + 16);
        const EventInfo *info = events_.find(load<uint16_t>(event + 20));
        if (info == nullptr || (info->flags & kLargePayload) || length > room || length < kV1Header)
            return widen_rare(event, room);
        const uint32_t most = std::min<uint32_t>(info->nparams, (length - kV1Header) / 2);
        uint32_t sum = kV1Header, count = UINT32_MAX;
        for (uint32_t i = 0;; ++i) {
            if (sum == length)
                count = i;
            if (i == most)
                break;
            sum += 2u + load<uint16_t>(event + kV1Header + 2 * i);
        }
        return count != UINT32_MAX ? moved(event, length, count) : widen_rare(event, room);
    }
    static uint8_t *moved(uint8_t *event, uint32_t length, uint32_t count) {
        constexpr size_t kShift = kHeaderSize - kV1Header;
        uint8_t *to = event - kShift;
        // Number by number, as they will be read: a read of what was just written otherwise waits.
        const auto type = load<uint16_t>(event + 20);
        const auto ts = load<uint64_t>(event), tid = load<uint64_t>(event + 8);
        length += kShift;
        std::memcpy(to, &ts, sizeof ts);
        std::memcpy(to + 8, &tid, sizeof tid);
        std::memcpy(to + 16, &length, sizeof length);
        std::memcpy(to + 20, &type, sizeof type);
        std::memcpy(to + kV1Header, &count, sizeof count);
        return to;
    }
    uint8_t *widen_rare(uint8_t *event, uint32_t room);
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
