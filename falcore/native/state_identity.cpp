// SPDX-License-Identifier: Apache-2.0
// Handlers of what a process says about itself: its session and group, root, memory.
#include "path.h"
#include "state.h"
#include "state_take.h"

namespace falcore {

// Threads of a process share what is known of it, so that it changes for all of them.
template<typename Change> void State::change_process(const ThreadInfo &thread, Change change) {
    const std::shared_ptr<const ProcessInfo> before = thread.process;
    auto process = std::make_shared<ProcessInfo>(*before);
    change(*process);
    const std::shared_ptr<const ProcessInfo> changed = std::move(process);
    const int64_t tid = thread.tid, pid = thread.pid;
    threads_.edit(tid).process = changed;
    for (const int64_t other : threads_.threads_of(pid))
        if (threads_.find(other)->process == before)
            threads_.edit(other).process = changed;
}

void State::on_setsid(const EventView &event, const StateParams &params) {
    const int64_t sid = result_of(event, params);
    if (sid < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    // The result is the number in the caller's namespace: the one of its process, which leads now.
    const int64_t leader = thread->pid;
    change_process(*thread, [sid, leader](ProcessInfo &process) {
        process.sid = process.pgid = leader;
        process.vpgid = sid;
    });
}

void State::on_setpgid(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = actor(event);
    const Param pid = param_at(event, params.pid), pgid = param_at(event, params.pgid);
    if (!thread || pid.size == 0 || pgid.size == 0)
        return;
    // The numbers are those of the caller's namespace.
    const bool outermost = thread->vpid == thread->pid;
    const int64_t named = pid.s64() ? pid.s64() : thread->vpid;
    const int64_t group = pgid.s64() ? pgid.s64() : named;
    if (named != thread->vpid) {
        thread = outermost ? threads_.find(named) : nullptr; // a child of the caller
        if (!thread)
            return;
    }
    const bool alike = thread->vpid == thread->pid; // it has the same numbers in its own namespace
    const bool leads = group == named;
    const int64_t own = thread->pid, own_inside = thread->vpid;
    change_process(*thread, [&](ProcessInfo &process) {
        if (outermost || leads)
            process.pgid = leads ? own : group;
        if (!outermost || alike || leads)
            process.vpgid = leads ? own_inside : group;
    });
}

void State::enter_mount_namespace(const ThreadInfo &thread) {
    change_process(thread, [](ProcessInfo &process) { process.root = process.cwd = "/"; });
}

void State::on_chroot(const EventView &event, const StateParams &params) {
    const std::string_view path = param_at(event, params.path).text();
    if (result_of(event, params) != 0 || path.empty())
        return;
    if (const ThreadInfo *thread = actor(event)) {
        std::string root = join_path(thread->process->cwd, path);
        change_process(*thread, [&](ProcessInfo &process) { process.root = std::move(root); });
    }
}

void State::on_getcwd(const EventView &event, const StateParams &params) {
    const std::string_view path = param_at(event, params.path).text();
    if (result_of(event, params) < 0 || path.empty())
        return;
    if (const ThreadInfo *thread = actor(event))
        set_cwd(thread->pid, join_path(thread->process->cwd, path));
}

void State::on_memory(const EventView &event, const StateParams &params) {
    const auto tid = static_cast<int64_t>(event.tid);
    if (threads_.find(tid) && param_at(event, params.vm_size).size > 0)
        take_memory(event, params, threads_.edit(tid));
}

void State::on_switch(const EventView &event, const StateParams &params) {
    const auto tid = static_cast<int64_t>(event.tid);
    const ThreadInfo *thread = threads_.find(tid);
    if (!thread || param_at(event, params.pfmajor).size == 0)
        return;
    const int64_t pid = thread->pid;
    ThreadInfo &changed = threads_.edit(tid);
    take(event, params.pfmajor, changed.pfmajor);
    take(event, params.pfminor, changed.pfminor);
    if (threads_.find(pid))
        take_memory(event, params, threads_.edit(pid));
}

void State::on_account(const EventView &event, const StateParams &params) {
    const Param name = param_at(event, params.name);
    if (params.uid.known()) {
        const Param uid = param_at(event, params.uid);
        const auto number = static_cast<uint32_t>(uid.u64());
        if (uid.size && name.size && users_.wants_user(number))
            users_.put_user(number, User{std::string(name.text()),
                                         std::string(param_at(event, params.home).text()),
                                         std::string(param_at(event, params.shell).text())});
        return;
    }
    const Param gid = param_at(event, params.gid);
    const auto number = static_cast<uint32_t>(gid.u64());
    if (gid.size && name.size && users_.wants_group(number))
        users_.put_group(number, std::string(name.text()));
}

} // namespace falcore
