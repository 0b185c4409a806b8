// SPDX-License-Identifier: Apache-2.0
// What is falcore's own among a file's events.
#include "scap_block.h"
#include "scap_own.h"
#include "scap_reader.h"

namespace falcore {

bool ScapReader::own_event(size_t start, size_t room, Record &record) {
    uint8_t *event = input_.ensure(pending_) + start;
    const auto length = load<uint32_t>(event + 16);
    uint16_t type = type_of_own(load<uint16_t>(event + 20));
    if (length > room)
        return true; // the pipeline tells what is wrong
    if (type == kThreadNote || type == kFdsNote || type == kLossNote) {
        record.data = nullptr;
        constexpr size_t kBody = kHeaderSize + sizeof(uint16_t); // after the one length
        return (length >= kBody && note(type, ScapSpan(event + kBody, length - kBody))) ||
               fail(last_block_, "a note of falcore's own does not fit; the file is damaged");
    }
    if (type >= kDriverIds) {
        const auto known = own_types_.find(type);
        type = known == own_types_.end() ? UINT16_MAX : known->second; // that is no event's id
    }
    std::memcpy(event + 20, &type, sizeof type);
    const bool pair = has_public_event(load<uint64_t>(event), load<uint64_t>(event + 8), type);
    record.notes |= pair ? kRestored : kUnpublic;
    record.data = input_.ensure(pending_) + start; // the window may have moved
    return true;
}

// Whether the block behind this one has the public form of the event; it then belongs to it.
bool ScapReader::has_public_event(uint64_t ts, uint64_t tid, uint16_t type) {
    if (!forms_)
        forms_ = std::make_unique<PublicForms>(events_);
    const PublicForm *form = forms_->find(type);
    const uint8_t *bytes = form ? input_.ensure(pending_ + kBlockHeader) : nullptr;
    if (!bytes)
        return false;
    const ScapBlock block = scap_block(load<uint32_t>(bytes + pending_));
    const auto total = load<uint32_t>(bytes + pending_ + 4);
    const size_t start = kBlockHeader + 2 + (block.flags ? 4 : 0);
    if (block.kind != ScapBlock::Kind::event || block.version == 1 ||
        total < start + kHeaderSize + kTrailer || total > kOrdinaryBlock + kBlockHeader)
        return false;
    bytes = input_.ensure(pending_ + total);
    if (!bytes)
        return false;
    const uint8_t *event = bytes + pending_ + start;
    if (load<uint64_t>(event) != ts || load<uint64_t>(event + 8) != tid ||
        load<uint16_t>(event + 20) != form->id)
        return false;
    pending_ += total;
    return true;
}

// What the writer looked up meanwhile, taken into the tables.
bool ScapReader::note(uint16_t type, ScapSpan span) {
    const auto entry = [&] {
        const auto size = span.take<uint32_t>();
        const std::string_view bytes = span.bytes(size < 4 ? SIZE_MAX : size - 4);
        return ScapSpan(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
    };
    if (type == kLossNote) {
        state_.note_loss();
        return true;
    }
    if (type == kThreadNote) {
        ScapSpan first = entry(), second = entry();
        ThreadInfo thread, more;
        ProcessInfo process;
        int64_t tid;
        if (!span.good() || !read_process(first, 9, thread) ||
            !read_own_thread(second, tid, more, process) || thread.tid <= 0)
            return false;
        state_.load_reading(std::move(thread), more, process);
        return true;
    }
    const auto tid = span.take<int64_t>();
    while (span.good() && span.left() >= 4) {
        ScapSpan one = entry();
        auto fd = make_ref<FdInfo>();
        int64_t number;
        if (!span.good() || !read_own_fd(one, number, *fd))
            return false;
        state_.put_fd(tid, number, std::move(fd));
    }
    return span.good();
}

} // namespace falcore
