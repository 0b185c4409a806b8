// SPDX-License-Identifier: Apache-2.0
// What is known of the machine's processes, kept up to date by the events themselves.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <tuple>
#include <unistd.h>
#include <utility>
#include <vector>

#include "event.h"
#include "fd_table.h"
#include "memory_budget.h"
#include "network.h"
#include "procfs.h"
#include "state_params.h"
#include "thread_table.h"
#include "user_table.h"

namespace falcore {

// The machine that a capture file was written on.
struct RecordedMachine {
    uint32_t cpus = 0;
    uint64_t memory = 0, boot_ts = 0;
    uint64_t max_pid = 0, flags = 0;
    std::string host;
};

struct StateConfig {
    std::string proc_root = "/proc"; // empty: /proc is never asked (replay, synthetic events)
    size_t max_threads = 131072;
    size_t max_fds = 1 << 20;
    bool scan_fds = true;
    bool recorded = false; // the events are a capture file's: names of users are too
};

struct StateStats {
    uint64_t threads = 0, fds = 0;
    uint64_t evicted = 0;      // threads and descriptors that the bounds pushed out
    uint64_t proc_lookups = 0; // threads that had to be read from /proc while capturing
    uint64_t uncertain = 0;    // threads that a loss of events made doubtful
    uint64_t repaired = 0;     // threads read again since, and sure again
    uint64_t told_lost = 0;    // events that `drop` events told to be lost
};

// For each event in order: before(), then whatever looks at the event, then after().
class State {
public:
    State(const EventTable &events, StateConfig config = {});

    // Build phase: reads the threads that live now. Returns how many are known.
    size_t scan();

    // Of a recorded event: lets the way out see what the way in told, and takes note of threads
    // that nothing was known of. Before everything else.
    void join(EventView &event) {
        const EventInfo &info = *event.info;
        if (info.flags & kSkipsState)
            return;
        const ThreadInfo *thread = threads_.find(static_cast<int64_t>(event.tid));
        if (!thread && !(thread = joined(event)))
            return;
        LastEnter &last = thread->enter;
        if (!event.is_enter()) {
            if (last.type == event.type - 1 && params_.keeps(last.type))
                recall(event, last);
            return;
        }
        last.type = event.type;
        last.fd = -1;
        if (info.flags & kUsesFd)
            if (const Param fd = event.param(0); fd.size == 8)
                last.fd = fd.s64();
        if (params_.keeps(event.type))
            last.event.assign(event.len <= kMaxKept ? event.bytes() : std::string_view());
        if (event.type == kSendtoEnter)
            guess_socket(event, *thread);
    }
    // The time of the event that comes next.
    void at(uint64_t ts) {
        now_ = ts;
        if (ts > next_reading_)
            settle_readings();
    }
    // What must be known when the event is shown: its new descriptor, the new program, the new
    // thread.
    void before(const EventView &event) {
        if (event.info->state != StateKind::none)
            apply(event);
    }
    // What must only vanish afterwards: the closed descriptor, the thread that has ended.
    void after(const EventView &event) {
        switch (event.info->state) {
        case StateKind::procexit:
        case StateKind::close:
        case StateKind::close_range:
        case StateKind::operation: retire(event); return;
        default: return;
        }
    }

    ThreadTable &threads() { return threads_; }
    UserTable &users() { return users_; }
    // The thread from the table, else read from /proc (bounded rate; a failure is remembered for a
    // while).
    const ThreadInfo *lookup(int64_t tid) {
        const ThreadInfo *thread = threads_.find(tid);
        return thread && thread->epoch == epoch_ && (!thread->uncertain || settled(*thread))
                   ? thread
                   : look_further(tid, thread);
    }

    // state_load.cpp: what a capture file tells before its events. load_ calls, then finish_load();
    // restart() forgets everything, for the file's next section.
    void restart();
    void load_machine(RecordedMachine machine) { machine_ = std::move(machine); }
    void load_interface(NetworkInterface interface) { network_.add(std::move(interface)); }
    void load_thread(ThreadInfo thread);
    void load_fd(int64_t tid, int64_t number, FdRef fd);
    void finish_load();
    // Of a file of falcore's own: its events are a driver's, which read /proc or did not, and what
    // the public lists do not hold of threads and descriptors.
    void load_source(bool read_proc);
    void load_own_thread(int64_t tid, const ThreadInfo &more, const ProcessInfo &process);
    // A thread that was read from /proc while the file was written, once more perhaps.
    void load_reading(ThreadInfo thread, const ThreadInfo &more, const ProcessInfo &process);
    void load_own_fd(int64_t tid, int64_t number, FdRef fd); // with finish_load()
    void put_fd(int64_t tid, int64_t number, FdRef fd);      // at once
    // Whether events are as a driver sent them: each tells all that it ever will.
    bool exact() const { return exact_; }
    bool recorded() const { return config_.recorded; }
    bool read_proc() const { return config_.recorded ? read_proc_ : procfs_.enabled(); }
    uint64_t restarts() const { return restarts_; }
    uint64_t boot_time() const { return procfs_.boot_time(); }
    // Threads that were read from /proc since the last call, once asked for.
    void keep_lookups() { keep_lookups_ = true; }
    std::vector<int64_t> take_lookups() { return std::exchange(lookups_, {}); }
    // state_repair.cpp: the thread as it was read, null if older events do not matter any more.
    const ThreadInfo *reading(int64_t tid) const;
    // Those that still wait are looked up once more, for a file that begins.
    void repeat_lookups();
    const RecordedMachine &machine() const { return machine_; }
    const Network &network() const { return network_; }

    // state_memory.cpp: what was not asked for lately is let go of where memory goes beyond a
    // limit. `now` is CLOCK_BOOTTIME's; only between events.
    void limit_memory(uint64_t bytes) { memory_.limit(bytes); }
    void hold_memory(uint64_t now) {
        if (memory_.is_due(now))
            hold_memory();
    }
    void hold_memory();
    MemoryUse memory() const { return memory_.use(); }
    // Events that `drop` events told to be lost.
    uint64_t told_lost() const { return told_lost_; }

    // Events were lost: every thread known so far may have missed one.
    void note_loss() { ++epoch_; }
    StateStats stats() const;

private:
    void settle_roles();
    uint64_t evicted() const;
    void apply(const EventView &event);
    void retire(const EventView &event);

    // state_clone.cpp
    void on_clone(const EventView &event, const StateParams &params);
    void clone_in_parent(const EventView &event, const StateParams &params, int64_t child);
    void clone_in_child(const EventView &event, const StateParams &params);
    void adopt(const ThreadInfo &parent, int64_t child, uint64_t now);

    // state_process.cpp
    void on_exec(const EventView &event, const StateParams &params);
    void on_procexit(const EventView &event, const StateParams &params);
    void on_chdir(const EventView &event, const StateParams &params);
    void on_fchdir(const EventView &event, const StateParams &params);
    void on_prctl(const EventView &event, const StateParams &params);
    void set_cwd(int64_t pid, std::string cwd);

    // state_rights.cpp
    void on_set_id(const EventView &event, const StateParams &params);
    void on_capset(const EventView &event, const StateParams &params);
    void on_namespace(const EventView &event, const StateParams &params);
    void inherit_capabilities(ThreadInfo &child, const ThreadInfo &source) const;
    void enter_user_namespace(ThreadInfo &thread) const;

    // state_identity.cpp
    void enter_mount_namespace(const ThreadInfo &thread);
    void on_setsid(const EventView &event, const StateParams &params);
    void on_setpgid(const EventView &event, const StateParams &params);
    void on_chroot(const EventView &event, const StateParams &params);
    void on_getcwd(const EventView &event, const StateParams &params);
    void on_memory(const EventView &event, const StateParams &params);
    void on_switch(const EventView &event, const StateParams &params);
    void on_account(const EventView &event, const StateParams &params);
    template<typename Change> void change_process(const ThreadInfo &thread, Change change);

    // state_fd.cpp
    void on_open(const EventView &event, const StateParams &params);
    void on_dup(const EventView &event, const StateParams &params);
    void on_pipe(const EventView &event, const StateParams &params);
    void on_new_fd(const EventView &event, const StateParams &params);
    void on_fcntl(const EventView &event, const StateParams &params);
    void on_close_range(const EventView &event, const StateParams &params);
    void after_close(const EventView &event, const StateParams &params);
    void add_fd(const EventView &event, const ThreadInfo &thread, int64_t number, FdRef fd);

    std::string opened_name(const ThreadInfo &thread, std::string_view name, const Param &dirfd,
                            bool by_name) const;
    std::string place(const ThreadInfo &thread, const Param &dirfd, bool by_name = false) const;

    // state_operation.cpp
    void on_operation(const EventView &event, const StateParams &params);
    void after_operation(const EventView &event, const StateParams &params);

    // state_socket.cpp
    void on_accept(const EventView &event, const StateParams &params);
    void on_bind(const EventView &event, const StateParams &params);
    void on_connect(const EventView &event, const StateParams &params);
    void on_connecting(const EventView &event, const StateParams &params);
    void on_socketpair(const EventView &event, const StateParams &params);
    void on_transfer(const EventView &event, const StateParams &params);
    void guess_socket(const EventView &event, const ThreadInfo &thread);
    Ref<FdInfo> own_fd(const EventView &event, const StateParams &params, int64_t &number,
                       const ThreadInfo *&thread);

    const ThreadInfo *
    actor(const EventView &event); // the event's thread, guessed where /proc is no help
    const ThreadInfo *guess(int64_t tid);
    const ThreadInfo *joined(const EventView &event);
    void recall(EventView &event, const LastEnter &last);
    const ThreadInfo *look_further(int64_t tid, const ThreadInfo *found);
    // Of an uncertain thread: nothing will ever make it sure again.
    bool settled(const ThreadInfo &thread) const {
        return thread.read_again == 0 && !procfs_.enabled();
    }
    // state_repair.cpp
    void keep_reading(const ThreadInfo &thread);
    void settle_readings();
    void settle(ThreadInfo read);
    const ThreadInfo *mark_uncertain(const ThreadInfo &thread);
    const ThreadInfo *doubted(const ThreadInfo &thread);
    void reread(const ThreadInfo &doubtful);
    bool reread_one(int64_t tid);
    void take_over(const ThreadInfo &before, ThreadInfo &read);
    void share(const ThreadInfo &before, int64_t tid);
    ThreadInfo fresh(int64_t tid) const;
    bool may_ask_proc(int64_t tid);
    bool ask_proc(int64_t tid);

    struct Miss {
        int64_t tid = -1;
        int64_t until = 0; // monotonic ns
    };
    struct Exit {
        int64_t tid = -1;
        uint64_t ts = 0;
    };

    // Bits of EventInfo::flags: EF_READS_FROM_FD, EF_USES_FD, EF_SKIPPARSERESET.
    static constexpr uint32_t kReadsFromFd = 8, kUsesFd = 4, kSkipsState = 256;
    static constexpr uint16_t kSendtoEnter = 30;
    static constexpr uint32_t kMaxKept = 4096; // bytes of a way in that are kept for the way out

    StateConfig config_;
    const EventTable &events_;
    StateParamTable params_;
    std::shared_ptr<FdBudget> fd_budget_;
    FdTable no_fds_; // what a table starts as: empty ones share it
    ThreadTable threads_;
    MemoryBudget memory_;
    UserTable users_;
    Procfs procfs_;
    RecordedMachine machine_;
    Network network_;
    bool exact_ = true, read_proc_ = false, keep_lookups_ = false;
    uint64_t restarts_ = 0;
    std::vector<int64_t> lookups_;
    std::deque<ThreadInfo> readings_;    // in order of time, until every older event was handled
    uint64_t next_reading_ = UINT64_MAX; // the time of the first
    std::vector<std::tuple<int64_t, int64_t, FdRef>> own_fds_; // until finish_load()
    EventView enter_;                                          // what join() points to
    int64_t own_pid_ = getpid();
    uint32_t epoch_ = 0;
    uint64_t now_ = 0; // the time of the event that is handled, ns since the epoch
    uint64_t proc_lookups_ = 0, uncertain_ = 0, repaired_ = 0, told_lost_ = 0;
    bool bounds_lowered_ = false; // of the tables, by the memory's limit
    uint64_t evicted_before_ = 0;
    std::array<Miss, 1024> misses_;
    std::array<Exit, 256> exits_; // threads that ended lately: their clone may still be reported
    double tokens_;               // /proc readings that may be done now
    int64_t tokens_at_ = 0;
};

} // namespace falcore
