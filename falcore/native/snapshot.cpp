// SPDX-License-Identifier: Apache-2.0
#include "snapshot.h"

#include <algorithm>

#include "context.h"
#include "state.h"

namespace falcore {

namespace {

void keep_thread(std::vector<ThreadRef> &refs, ThreadRef ref) {
    const bool known = !ref || std::any_of(refs.begin(), refs.end(), [&](const ThreadRef &other) {
        return other->tid == ref->tid;
    });
    if (!known)
        refs.push_back(std::move(ref));
}

void keep_fd(Snapshot &snapshot, const FdTable &table, int64_t number) {
    for (const auto &[known, ref] : snapshot.fds)
        if (known == number)
            return;
    if (FdRef ref = table.ref(number))
        snapshot.fds.emplace_back(number, std::move(ref));
}

} // namespace

Snapshot take_snapshot(Context &context) {
    Snapshot snapshot;
    const EventView &event = *context.event;
    snapshot.bytes.assign(event.data, event.data + event.len);
    snapshot.view = event;
    snapshot.view.data = snapshot.bytes.data();
    snapshot.num = context.num;
    snapshot.first_ts = context.first_ts;
    snapshot.timing = context.timing;
    if (context.snapshot_) {
        const Snapshot &other = *context.snapshot_;
        snapshot.thread = other.thread;
        snapshot.ancestors = other.ancestors;
        snapshot.others = other.others;
        snapshot.fds = other.fds;
        snapshot.threads = other.threads;
        snapshot.fd_count = other.fd_count;
        snapshot.entered_fd = other.entered_fd;
        snapshot.fd_types = other.fd_types;
        return snapshot;
    }

    ThreadTable &threads = context.state_->threads();
    const ThreadInfo *thread = context.thread();
    if (thread) {
        snapshot.thread = threads.ref(thread->tid);
        snapshot.threads = context.thread_count(thread->pid);
        snapshot.fd_count = context.fd_count();
        snapshot.fd_types = context.fd_types();
        for (int level = 1; level <= kSnapshotAncestors; ++level) {
            const ThreadInfo *ancestor = context.ancestor(level);
            if (!ancestor)
                break;
            snapshot.ancestors.push_back(threads.ref(ancestor->tid));
        }
        for (const int64_t pid :
             {thread->pid, thread->process->sid, thread->process->pgid, thread->process->vpgid})
            if (pid > 0)
                keep_thread(snapshot.others, threads.ref(pid));
    }
    const FdTable *fds = thread ? thread->fds.get() : nullptr;
    for (int64_t number = 0; fds && number <= 2; ++number)
        keep_fd(snapshot, *fds, number);
    const EventInfo &info = *event.info;
    const int own = event_fd_param(info);
    snapshot.view.enter = nullptr;
    snapshot.entered_fd = context.entered_fd();
    if (fds && snapshot.entered_fd >= 0)
        if (FdRef ref = fds->ref(snapshot.entered_fd))
            snapshot.fds.emplace_back(snapshot.entered_fd, std::move(ref));
    for (int i = 0; i < info.nparams; ++i) {
        const Param param = event.param(static_cast<size_t>(i));
        const ParamType type = info.params[i].type;
        if (fds && param.size > 0 && (type == ParamType::FD || i == own))
            keep_fd(snapshot, *fds, param.s64());
        else if (fds && type == ParamType::FDLIST)
            each_listed_fd(param, [&](int64_t number) { keep_fd(snapshot, *fds, number); });
        else if (type == ParamType::PID && param.size > 0)
            keep_thread(snapshot.others, threads.ref(param.s64()));
    }
    return snapshot;
}

} // namespace falcore
