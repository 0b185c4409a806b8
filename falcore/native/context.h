// SPDX-License-Identifier: Apache-2.0
// One event and the state around it: what fields are extracted from. Either live (looks into the
// tables) or from a snapshot (what a Python program keeps after the tables have moved on).
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "buffer_text.h"
#include "event.h"
#include "fd.h"
#include "thread.h"
#include "timing.h"

namespace falcore {

class State;
class UserTable;
struct Snapshot;

inline constexpr int kMaxAncestors = 32;
inline constexpr uint16_t kTracepoint = 1024; // EC_TRACEPOINT

// Index of the parameter that fd.* fields speak of, -1: the event has none. Computed once per event
// id.
int event_fd_param(const EventInfo &info);

// Index of the parameter that lists descriptors, -1: the event has none.
int fdlist_param(const EventInfo &info);
// Calls use(number) for each descriptor of such a parameter: pairs of an s64 number and s16 flags
// behind a u16 count, which is the writer's word, not ours.
template<typename Use> void each_listed_fd(const Param &param, Use use) {
    for (uint32_t at = 2; at + 10 <= param.size; at += 10) {
        int64_t number;
        std::memcpy(&number, param.data + at, sizeof number);
        use(number);
    }
}

class Context {
public:
    Context(const EventTable &events, const UserTable &users) : events(events), users(users) {}

    const EventTable &events;
    const UserTable &users;
    const EventView *event = nullptr;
    uint64_t num = 0;                      // evt.num
    uint64_t first_ts = 0;                 // of the capture, for relative times
    Timing timing;                         // where a field needs it
    BufferForm buffers = BufferForm::dots; // how binary parameters print

    // Points the context at the next event. Exactly one of state and snapshot is set.
    void reset_live(const EventView &view, State &state) {
        event = &view;
        state_ = &state;
        snapshot_ = nullptr;
        thread_known_ = false;
        fd_number_ = -2;
        scratch_used_ = 0;
    }
    void reset_snapshot(const EventView &event, const Snapshot &snapshot);

    // The event's thread, looked up once; null when unknown.
    const ThreadInfo *thread() { return thread_known_ ? thread_ : find_thread(); }
    // Of the thread table: what was read of it is good as long as this is the same. 0: nobody says.
    uint64_t threads_version() const;
    // 1: the parent process's main thread, 2: its parent ...; null when unknown or past the root.
    const ThreadInfo *ancestor(int level);
    // The main thread of a process, or null. Used for session and group leaders.
    const ThreadInfo *process(int64_t pid);
    // Any thread that the event's parameters name, or null.
    const ThreadInfo *task(int64_t tid);
    // A descriptor of the event's process as it is at this event; null when unknown.
    const FdInfo *fd(int64_t number);
    // The event's own descriptor: the FD parameter that fd.* fields speak of. -1 when it has none.
    int64_t fd_number();
    // That descriptor; of an operation of a ring its file, as the kernel told with the event.
    const FdInfo *event_fd() {
        const FdInfo *told = told_fd();
        return told ? told : fd(fd_number());
    }
    uint64_t thread_count(int64_t pid);
    uint64_t fd_count();
    // The types of all descriptors that are open, a bit for each FdType.
    uint32_t fd_types();

    // Scratch text for values that are computed; emptied by reset.
    std::string &scratch();
    // A text that lasts no longer than one comparison.
    std::string &changed_text() { return changed_; }
    // A stack for lists under construction; whoever pushes pops.
    std::vector<std::string_view> &items() { return items_; }

private:
    friend Snapshot take_snapshot(Context &context);

    const ThreadInfo *find_thread();
    int64_t entered_fd();
    const FdInfo *told_fd();

    State *state_ = nullptr;
    const Snapshot *snapshot_ = nullptr;
    const ThreadInfo *thread_ = nullptr;
    bool thread_known_ = false;
    int64_t fd_number_ = -2;
    FdInfo told_;                     // of told_fd()
    std::deque<std::string> scratch_; // a deque: texts handed out stay where they are
    size_t scratch_used_ = 0;
    std::vector<std::string_view> items_;
    std::string changed_;
};

// Room for `count` items in a scratch text of the context, so that nothing is allocated per event.
template<typename Item> Item *room(Context &context, size_t count) {
    std::string &text = context.scratch();
    text.resize(count * sizeof(Item) + alignof(Item));
    auto at = reinterpret_cast<uintptr_t>(text.data());
    at = (at + alignof(Item) - 1) / alignof(Item) * alignof(Item);
    return reinterpret_cast<Item *>(at);
}

} // namespace falcore
