// SPDX-License-Identifier: Apache-2.0
// Handlers of what a process says about itself: its user, session and group, root, memory.
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

void State::on_set_id(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const Param uid = param_at(event, params.euid.known() ? params.euid : params.uid);
    const Param gid = param_at(event, params.egid.known() ? params.egid : params.gid);
    const ThreadInfo *thread = uid.size || gid.size ? actor(event) : nullptr;
    if (!thread)
        return;
    ThreadInfo &changed = threads_.edit(thread->tid);
    // -1 leaves it as it is.
    if (const auto id = static_cast<uint32_t>(uid.u64()); uid.size && id != UINT32_MAX)
        changed.uid = id;
    if (const auto id = static_cast<uint32_t>(gid.u64()); gid.size && id != UINT32_MAX)
        changed.gid = id;
}

void State::on_setsid(const EventView &event, const StateParams &params) {
    const int64_t sid = result_of(event, params);
    if (sid < 0)
        return;
    if (const ThreadInfo *thread = actor(event))
        change_process(*thread, [sid](ProcessInfo &process) { process.sid = sid; });
}

void State::on_setpgid(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = actor(event);
    const Param pid = param_at(event, params.pid), pgid = param_at(event, params.pgid);
    if (!thread || pid.size == 0 || pgid.size == 0)
        return;
    const int64_t named = pid.s64() ? pid.s64() : thread->vpid;
    // The numbers are those of the caller's namespace; another process's need not be ours.
    if (named != thread->vpid || thread->vpid != thread->pid)
        return;
    const int64_t group = pgid.s64() ? pgid.s64() : named;
    change_process(*thread,
                   [group](ProcessInfo &process) { process.pgid = process.vpgid = group; });
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
        if (uid.size && name.size)
            users_.put_user(static_cast<uint32_t>(uid.u64()),
                            User{std::string(name.text()),
                                 std::string(param_at(event, params.home).text()),
                                 std::string(param_at(event, params.shell).text())});
        return;
    }
    const Param gid = param_at(event, params.gid);
    if (gid.size && name.size)
        users_.put_group(static_cast<uint32_t>(gid.u64()), std::string(name.text()));
}

} // namespace falcore
