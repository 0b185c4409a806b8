// SPDX-License-Identifier: Apache-2.0
// One event on its way: read, through the tables, to the rules.
#include "pipeline.h"

#include "loss_ring.h"

namespace falcore {
namespace {

// drivers/abi/wire.h; the mark is FALCORE_NPARAMS_DROP
constexpr size_t kLengthOffset = 16, kTypeOffset = 20, kMarkOffset = 25;
constexpr uint8_t kMark = 0x80;
constexpr uint16_t kInternal = 256; // EC_INTERNAL

} // namespace

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
    if (!view_.parse(event, available, *events_, record.notes & kRecorded)) {
        const uint32_t length = unreadable(available);
        return length && raw_length ? raw_length : length;
    }
    if (ring.kernel_clock)
        view_.ts += clock_.offset();
    const int cpu = record.cpu >= 0 ? record.cpu : ring.cpu;
    view_.cpu = static_cast<uint16_t>(cpu < 0 ? 0 : cpu);
    view_.marked = marked;
    marked_ += marked;
    pass_on(record.notes);
    return raw_length ? raw_length : view_.len;
}

// Of what parse() refused: a type nobody has a row for is skipped by its length; anything else is
// damage.
uint32_t Pipeline::unreadable(uint32_t available) {
    if (view_.info || view_.len < kHeaderSize || view_.len > available)
        return 0;
    unknown_++;
    return view_.len;
}

// The event in view_, through the tables and to the rules.
void Pipeline::pass_on(uint32_t notes) {
    view_.late = view_.ts < last_ts_;
    if (view_.late)
        late_++;
    else
        last_ts_ = view_.ts;
    if (!num_)
        first_ts_ = view_.ts;
    num_++;
    // Readers of files skip types that they do not know, and number the rest.
    const bool own = notes & (kRestored | kUnpublic);
    if (view_.type < kFirstOwnId || own)
        public_num_++;
    if ((view_.type <= kLastSysdigId && !own) || (notes & kRestored))
        sysdig_num_++;
    view_.restored = notes & kRestored;
    bytes_ += view_.len;
    if (writes_)
        for (auto &rule : rules_)
            if (rule.file)
                rule.file->prepare(view_, state_);
    if ((notes & kRecorded) && !state_.exact()) {
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
    const bool shown = !(notes & kStateOnly);
    for (auto &rule : rules_) {
        const bool matched = shown && rule.filter->possible(view_.type) &&
                             !((notes & kInitial) && rule.sysdig) && match(rule);
        if (!rule.file)
            continue;
        // Internal events are nobody's matches: containers, for one, are told by them.
        const bool internal = (view_.info->category & kInternal) != 0;
        // Loss stays out of sight where the filter does: reading the file tells of it all the same.
        const bool shows = internal && (view_.type | 1) != kLossOver;
        if (matched || !shown || internal || (stateful && rule.file->keeps_state()))
            write(rule, !shown || (!matched && !shows));
    }
    if (stateful)
        state_.after(view_);
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

// One capture file is in order already.
void Pipeline::walk(ScapReader &file) {
    Record record;
    const bool look = writes_ || full();
    uint64_t matched = matched_;
    bool more = file.peek(record);
    while (more) {
        uint32_t length;
        if (view_.parse(record.data, record.available, *events_, true)) {
            view_.cpu = static_cast<uint16_t>(record.cpu);
            length = view_.len;
            pass_on(record.notes);
        } else {
            length = unreadable(record.available);
        }
        if (length)
            file.advance(length);
        else
            file.resynchronise();
        more = file.peek(record);
        // Only a match, or what is written, fills anything.
        if (((look || matched_ != matched) && full()) || out_of_turn())
            return;
        matched = matched_;
    }
}

} // namespace falcore
