// SPDX-License-Identifier: Apache-2.0
// The two events of a clone: its parent's return and its child's, in either order.
#include "state.h"
#include "state_take.h"

namespace falcore {

namespace {

// How old a thread may be for a clone's event to be about it; an older one ended without our
// noticing and its number is in use again.
constexpr uint64_t kSameBirth = 2'000'000'000;

// The process of a new child: its parent's own where the event says nothing else. `pidns_start` is
// 0 for the parent's pid namespace.
std::shared_ptr<const ProcessInfo> child_process(const EventView &event, const StateParams &params,
                                                 const std::shared_ptr<const ProcessInfo> &parent,
                                                 uint64_t pidns_start) {
    ProcessInfo told;
    told.exe = parent->exe;
    told.args = parent->args;
    told.cgroups = parent->cgroups;
    told.fdlimit = parent->fdlimit;
    told.pidns_init_start_ts = pidns_start ? pidns_start : parent->pidns_init_start_ts;
    // A child has the arguments of its parent; without any name nothing is told of them.
    if (!param_at(event, params.exe).text().empty()) {
        take_text(event, params.exe, told.exe, kMaxList);
        take_list(event, params.args, told.args);
    }
    if (param_at(event, params.cgroups).size > 0)
        take_list(event, params.cgroups, told.cgroups);
    take_known(event, params.fdlimit, told.fdlimit);
    if (told.exe == parent->exe && told.args == parent->args && told.cgroups == parent->cgroups &&
        told.fdlimit == parent->fdlimit && told.pidns_init_start_ts == parent->pidns_init_start_ts)
        return parent;
    auto process = std::make_shared<ProcessInfo>(*parent);
    process->exe = std::move(told.exe);
    process->args = std::move(told.args);
    process->cgroups = std::move(told.cgroups);
    process->fdlimit = told.fdlimit;
    process->pidns_init_start_ts = told.pidns_init_start_ts;
    return process;
}

} // namespace

void State::on_clone(const EventView &event, const StateParams &params) {
    const int64_t res = result_of(event, params);
    if (res > 0)
        clone_in_parent(event, params, res);
    else if (res == 0)
        clone_in_child(event, params);
}

void State::clone_in_parent(const EventView &event, const StateParams &params, int64_t child) {
    const ThreadInfo *parent = actor(event);
    uint32_t flags = 0;
    take(event, params.flags, flags);
    if (parent && !(flags & (kChildInPidns | kCloneNewPid)) && parent->vtid == parent->tid)
        adopt(*parent, child, event.ts);
    // Below another pid namespace the result is the child's number in there: its own event knows
    // both. After a vfork the child has done its exec, or is gone, before its parent goes on.
    if (!parent || (flags & (kChildInPidns | kCloneNewPid | kCloneVfork)) || params.is_vfork ||
        parent->vtid != parent->tid)
        return;
    // It may even have ended before its parent came to return.
    const Exit &ended = exits_[static_cast<uint64_t>(child) % exits_.size()];
    if (ended.tid == child && static_cast<int64_t>(event.ts - ended.ts) < int64_t{kSameBirth})
        return;
    if (const ThreadInfo *known = threads_.find(child);
        known && (known->ptid == parent->pid || known->pid == parent->pid) &&
        known->start_ts + kSameBirth > event.ts)
        return;

    const bool thread = (flags & kCloneThread) != 0;
    ThreadInfo info = fresh(child);
    info.pid = thread ? parent->pid : child;
    info.ptid = thread || (flags & kCloneParent) ? parent->ptid : parent->pid;
    info.vtid = info.tid;
    info.vpid = info.pid;
    info.flags = thread ? flags | kCloneFiles : flags;
    info.start_ts = event.ts;
    info.uid = parent->uid;
    info.gid = parent->gid;
    inherit_capabilities(info, *parent);
    info.comm = parent->comm;
    info.uncertain = parent->uncertain;
    take_thread(event, params, info);
    if (!params.comm.known())
        take_text(event, params.exe, info.comm, kMaxList);
    info.process = thread ? parent->process : child_process(event, params, parent->process, 0);
    if (parent->fds)
        info.fds = info.flags & kCloneFiles ? parent->fds : parent->fds->clone();
    threads_.insert(std::move(info));
}

// A child that came without its parent's number, of which /proc did not know any more.
void State::adopt(const ThreadInfo &parent, int64_t child, uint64_t now) {
    const ThreadInfo *known = threads_.find(child);
    if (!known || known->ptid > 0 || !known->is_main() || known->start_ts + kSameBirth <= now)
        return;
    ThreadInfo &orphan = threads_.edit(child);
    orphan.ptid = parent.pid;
    if (!orphan.fds && parent.fds)
        orphan.fds = parent.fds->clone();
}

void State::clone_in_child(const EventView &event, const StateParams &params) {
    const auto tid = static_cast<int64_t>(event.tid);
    if (tid <= 0)
        return;
    ThreadInfo info = fresh(tid);
    info.pid = tid;
    take(event, params.pid, info.pid);
    take(event, params.ptid, info.ptid);
    if (info.ptid <= 0)
        info.ptid = procfs_.parent_of(info.pid);
    take(event, params.flags, info.flags);
    info.vtid = info.tid;
    info.vpid = info.pid;
    take_known(event, params.vtid, info.vtid);
    take_known(event, params.vpid, info.vpid);
    info.start_ts = event.ts;
    const bool thread = (info.flags & kCloneThread) != 0 || info.pid != tid;
    if (thread)
        info.flags |= kCloneThread | kCloneFiles;

    const ThreadInfo *known = threads_.find(tid);
    if (known && (known->pid != info.pid || known->start_ts + kSameBirth <= event.ts))
        known = nullptr;
    // The one to take from: what the parent's event made, else the main thread or the parent.
    const ThreadInfo *source = known ? known : lookup(thread ? info.pid : info.ptid);
    if (known && info.ptid <= 0)
        info.ptid = known->ptid;
    if (const ThreadInfo *parent = threads_.find(info.ptid))
        info.ptid = parent->pid; // told by the tid of the very thread that called
    uint64_t pidns_start = 0;    // ns since the machine was started
    if ((info.flags & (kChildInPidns | kCloneNewPid)) || info.vtid != tid)
        take(event, params.pidns_start, pidns_start);
    if (pidns_start)
        pidns_start += procfs_.boot_time();
    if (source) {
        info.uncertain = source->uncertain;
        info.process =
            thread ? source->process : child_process(event, params, source->process, pidns_start);
        // Our own calls are not captured, so our own table is out of date: a child of ours is
        // asked.
        std::shared_ptr<FdTable> asked;
        if (!known && !thread && source->pid == own_pid_ && procfs_.enabled())
            asked = procfs_.fds_of(tid);
        if (asked)
            info.fds = std::move(asked);
        else if (source->fds)
            info.fds = known || (info.flags & kCloneFiles) ? source->fds : source->fds->clone();
        info.comm = source->comm;
        info.uid = source->uid;
        info.gid = source->gid;
        inherit_capabilities(info, *source);
        if (known)
            info.start_ts = known->start_ts;
    } else {
        info.process = child_process(event, params, info.process, pidns_start);
        info.uncertain = true;
    }
    take_thread(event, params, info);
    if (!params.comm.known())
        take_text(event, params.exe, info.comm, kMaxList);
    threads_.insert(std::move(info));
}

} // namespace falcore
