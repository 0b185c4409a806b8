// SPDX-License-Identifier: Apache-2.0
#include "scap_write.h"

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <unistd.h>
#include <utility>

#include "scap_block.h"
#include "scap_own.h"

namespace falcore {

namespace {

enum : uint32_t { kEvent = 0x216, kFlagged = 0x217, kLargeEvent = 0x221, kLargeFlagged = 0x222 };
constexpr size_t kTypeOffset = 20;
constexpr size_t kNoteMax = 60000; // bytes of a note's one parameter

template<typename T> void store(uint8_t *&at, T value) {
    std::memcpy(at, &value, sizeof value);
    at += sizeof value;
}

} // namespace

ScapWriter::ScapWriter(ScapOptions options)
    : options_(std::move(options)),
      names_(options_.path, options_.rotates(), options_.rotate_ns != 0, options_.files) {
    open_next();
    if (!error_.empty())
        throw std::runtime_error(error_);
}

ScapWriter::~ScapWriter() = default;

void ScapWriter::open_next() {
    std::string expired;
    path_ = names_.next(expired);
    if (!expired.empty())
        unlink(expired.c_str());
    try {
        output_ = std::make_unique<ScapOutput>(path_, options_.compress, options_.input);
        ++files_;
    } catch (const std::runtime_error &e) {
        error_ = path_ + ": cannot be written (" + e.what() + ")";
    }
    begun_ = false;
}

std::string ScapWriter::error() const {
    const int number = output_ ? output_->error() : 0;
    return number == 0
               ? error_
               : path_ + ": " + strerror(number) + "; it holds the events that were written before";
}

void ScapWriter::close_file() {
    if (!output_)
        return;
    output_->flush();
    bytes_ += output_->size();
    unread_ = output_->error() == EPIPE;
    error_ = error();
    output_.reset();
}

bool ScapWriter::is_due(const EventView &event) const {
    return in_file_ > 0 && ((options_.rotate_bytes && output_->size() > options_.rotate_bytes) ||
                            (options_.rotate_events && in_file_ >= options_.rotate_events) ||
                            (options_.rotate_ns && event.ts > began_ts_ &&
                             event.ts - began_ts_ >= options_.rotate_ns));
}

void ScapWriter::prepare(const EventView &event, State &state) {
    if (begun_ && output_ && options_.rotates() && is_due(event)) {
        close_file();
        if (error_.empty())
            open_next();
    }
    if (!output_ || (begun_ && restarts_ == state.restarts()))
        return;
    if (!begun_) {
        began_ts_ = event.ts;
        in_file_ = 0;
    }
    begin(state);
}

void ScapWriter::begin(State &state) {
    begun_ = true;
    restarts_ = state.restarts();
    if (!forms_ || exact_ != state.exact())
        forms_ = std::make_unique<ScapForms>(*table_, options_.layout, state.exact());
    exact_ = state.exact();
    put_section(state);
    put_machine(state);
    put_interfaces(state);
    put_users(state);
    put_threads(state);
    state.repeat_lookups();
}

void ScapWriter::write(const EventView &event, State &state, bool hidden) {
    if (!output_)
        return;
    if (exact_ && options_.layout == ScapLayout::sysdig) {
        if (std::exchange(lost_, false)) {
            body_.clear();
            put_note(event, kLossNote, body_);
        }
        put_lookups(event, state);
    }
    // One that has nothing but its number was given its call's name; its bytes are what they were.
    const bool generic = event.generic_code >= 0;
    const auto kind = generic ? ScapForms::Kind::as_it_is : forms_->kind(event);
    switch (kind) {
    case ScapForms::Kind::left_out: return;
    case ScapForms::Kind::as_it_is:
        put_event(event, event.data, event.len,
                  generic ? static_cast<uint16_t>(!event.is_enter()) : event.type, hidden);
        break;
    case ScapForms::Kind::own:
        put_event(event, event.data, event.len, own_id(event.type), hidden);
        break;
    case ScapForms::Kind::paired:
        put_event(event, event.data, event.len, own_id(event.type), hidden);
        [[fallthrough]];
    case ScapForms::Kind::translated:
        public_.clear();
        forms_->encode(event, public_);
        uint16_t type;
        std::memcpy(&type, public_.data() + kTypeOffset, sizeof type);
        put_event(event, public_.data(), public_.size(), type, hidden);
        break;
    }
    ++in_file_;
    ++events_written_;
}

void ScapWriter::put_event(const EventView &event, const uint8_t *data, size_t size, uint16_t type,
                           bool hidden) {
    const size_t head = kBlockHeader + sizeof event.cpu + (hidden ? sizeof kStateOnlyFlag : 0);
    const size_t total = (head + size + kTrailer + 3) & ~size_t{3};
    const bool large = total - kBlockHeader > kOrdinaryBlock;
    uint8_t *at = output_->block(total);
    store<uint32_t>(at,
                    hidden ? (large ? kLargeFlagged : kFlagged) : (large ? kLargeEvent : kEvent));
    store(at, static_cast<uint32_t>(total));
    store(at, event.cpu);
    if (hidden)
        store(at, kStateOnlyFlag);
    std::memcpy(at, data, size);
    // The times of drivers are of another clock.
    std::memcpy(at, &event.ts, sizeof event.ts);
    std::memcpy(at + kTypeOffset, &type, sizeof type);
    at += size;
    std::memset(at, 0, total - head - size - kTrailer);
    at += total - head - size - kTrailer;
    store(at, static_cast<uint32_t>(total));
}

void ScapWriter::put_note(const EventView &event, uint16_t type, const std::vector<uint8_t> &body) {
    std::vector<uint8_t> note(kHeaderSize + sizeof(uint16_t));
    uint8_t *at = note.data();
    store(at, event.ts);
    store(at, event.tid);
    store(at, static_cast<uint32_t>(note.size() + body.size()));
    store(at, type);
    store(at, uint32_t{1});
    store(at, static_cast<uint16_t>(body.size()));
    note.insert(note.end(), body.begin(), body.end());
    put_event(event, note.data(), note.size(), type, true);
}

// What /proc told meanwhile: whoever reads the file cannot ask.
void ScapWriter::put_lookups(const EventView &event, State &state) {
    for (const int64_t tid : state.take_lookups()) {
        const ThreadInfo *thread = state.reading(tid);
        if (!thread && !(thread = state.threads().find(tid)))
            continue;
        body_.clear();
        put_process(body_, *thread, false);
        put_own_thread(body_, *thread);
        put_note(event, kThreadNote, body_);
        const auto start = [&] {
            body_.resize(sizeof tid);
            std::memcpy(body_.data(), &tid, sizeof tid);
        };
        start();
        thread->fds->each([&](int64_t number, const FdInfo &fd) {
            put_own_fd(body_, number, fd);
            if (body_.size() > kNoteMax) {
                put_note(event, kFdsNote, body_);
                start();
            }
        });
        if (body_.size() > sizeof tid)
            put_note(event, kFdsNote, body_);
    }
}

void ScapWriter::finish(State &state) {
    if (output_ && !begun_)
        begin(state);
    close_file();
}

} // namespace falcore
