// SPDX-License-Identifier: Apache-2.0
// Handlers of what changes and ends threads: exec, exit, chdir, prctl.
#include "path.h"
#include "state.h"
#include "state_take.h"

namespace falcore {

namespace {

// PR_SET_NAME and PR_SET_KEEPCAPS of linux/prctl.h, also their public numbers.
constexpr uint64_t kPrSetName = 15, kPrSetKeepCaps = 8;

// What the call named, made absolute: the program, but for links and scripts.
std::string named_program(const EventView &event, const StateParams &params,
                          const ProcessInfo &process, const FdTable *fds) {
    const Param path = param_at(event, params.filename);
    if (path.size == 0)
        return {};
    const std::string_view name = path.text();
    if (name.starts_with("<NA>"))
        return "<NA>";
    const Param dirfd = param_at(event, params.dirfd);
    if (name.starts_with('/') || dirfd.size == 0 || dirfd.s64() == kAtFdcwd)
        return join_path(process.cwd, name);
    const FdInfo *dir = fds ? fds->find(dirfd.s64()) : nullptr;
    if (name.empty())
        return dir ? std::string(dir->name) : "<UNKNOWN>";
    return join_path(dir ? std::string(dir->name) + '/' : "<UNKNOWN>", name);
}

} // namespace

void State::on_exec(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const auto tid = static_cast<int64_t>(event.tid);
    if (tid <= 0)
        return;
    int64_t pid = tid;
    take(event, params.pid, pid);
    const ThreadInfo *old = lookup(tid);
    // The main thread may have ended before another one's exec gave it back its number.
    const std::vector<int64_t> tids = threads_.threads_of(pid);
    if (!old && !tids.empty())
        old = threads_.find(tids.front());

    ThreadInfo info = old ? *old : fresh(tid);
    info.tid = tid;
    info.pid = pid;
    if (!old || info.ptid < 0)
        take(event, params.ptid, info.ptid);
    if (info.ptid <= 0)
        info.ptid = procfs_.parent_of(pid);
    if (const ThreadInfo *parent = threads_.find(info.ptid))
        info.ptid = parent->pid;
    // In the init namespace the numbers are the same; a new main thread has those of its process.
    info.vtid = info.vpid = old ? old->vpid : pid;
    info.flags &= kChildInPidns;
    if (!info.start_ts)
        info.start_ts = event.ts;
    take_thread(event, params, info);
    // The oldest events have no name of the program but argv[0].
    if (!params.comm.known())
        take_text(event, params.exe, info.comm, kMaxList);

    auto process = std::make_shared<ProcessInfo>(*info.process);
    process->exe_flags = 0;
    process->exec_ts = event.ts;
    take_text(event, params.exe, process->exe, kMaxList);
    take_list(event, params.args, process->args);
    take_list(event, params.env, process->env);
    if (param_at(event, params.cgroups).size > 0)
        take_list(event, params.cgroups, process->cgroups);
    if (const std::string_view cwd = param_at(event, params.cwd).text(); !cwd.empty()) {
        process->cwd = cwd;
        if (process->cwd.back() != '/')
            process->cwd.push_back('/');
    }
    if (param_at(event, params.exepath).size > 0)
        take_text(event, params.exepath, process->exepath, kMaxList);
    else if (std::string path = named_program(event, params, *process, info.fds.get());
             !path.empty())
        process->exepath = std::move(path);
    take_known(event, params.fdlimit, process->fdlimit);
    take(event, params.tty, process->tty);
    take(event, params.pgid, process->pgid);
    take(event, params.vpgid, process->vpgid);
    take(event, params.loginuid, process->loginuid);
    take(event, params.flags, process->exe_flags);
    take_capabilities(event, params, info.caps);
    info.keeps_caps = false;
    take(event, params.exe_ino, process->exe_ino);
    take(event, params.exe_ino_ctime, process->exe_ino_ctime);
    take(event, params.exe_ino_mtime, process->exe_ino_mtime);
    info.process = std::move(process);

    // The kernel ends all other threads and unshares the descriptors of whoever else had them.
    for (const int64_t other : tids)
        if (other != tid)
            threads_.erase(other);
    info.fds = info.fds ? info.fds->clone() : std::make_shared<FdTable>(fd_budget_);
    info.fds->close_on_exec();
    threads_.insert(std::move(info));
}

void State::on_procexit(const EventView &event, const StateParams &params) {
    const auto tid = static_cast<int64_t>(event.tid);
    exits_[event.tid % exits_.size()] = {tid, event.ts};
    const ThreadInfo *thread = threads_.find(tid);
    if (!thread)
        return;
    const int64_t pid = thread->pid;
    int64_t reaper = 0;
    take(event, params.reaper, reaper);
    if (thread->is_main() && threads_.thread_count(pid) > 1) {
        threads_.edit(tid).flags |= kThreadClosed; // a zombie until the last thread has ended
        return;
    }
    threads_.erase(tid);
    if (threads_.thread_count(pid) > 0)
        return;
    threads_.erase(pid); // the main thread, if it was waiting for this one
    if (const ThreadInfo *heir = threads_.find(reaper))
        reaper = heir->pid;
    threads_.reparent(pid, reaper > 0 ? reaper : 1);
}

// Threads have one directory in common, so that of all of them changes.
void State::set_cwd(int64_t pid, std::string cwd) {
    if (cwd.empty() || cwd.back() != '/')
        cwd.push_back('/');
    std::shared_ptr<const ProcessInfo> before, changed;
    for (const int64_t tid : threads_.threads_of(pid)) {
        ThreadInfo &thread = threads_.edit(tid);
        if (!changed || thread.process != before) {
            before = thread.process;
            auto process = std::make_shared<ProcessInfo>(*thread.process);
            process->cwd = cwd;
            changed = std::move(process);
        }
        thread.process = changed;
    }
}

void State::on_chdir(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    const std::string_view path = param_at(event, params.path).text();
    if (path.empty()) { // it could not be read, for an empty path would have failed
        mark_uncertain(*thread);
        return;
    }
    set_cwd(thread->pid, join_path(thread->process->cwd, path));
}

void State::on_fchdir(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    const FdInfo *dir = thread->fds ? thread->fds->find(param_at(event, params.fd).s64()) : nullptr;
    if (!dir || dir->name.empty()) {
        mark_uncertain(*thread);
        return;
    }
    set_cwd(thread->pid, join_path(thread->process->cwd, dir->name));
}

void State::on_prctl(const EventView &event, const StateParams &params) {
    const uint64_t option = param_at(event, params.option).u64();
    if (result_of(event, params) < 0 || (option != kPrSetName && option != kPrSetKeepCaps))
        return;
    const ThreadInfo *thread = actor(event);
    if (thread && option == kPrSetKeepCaps)
        threads_.edit(thread->tid).keeps_caps = param_at(event, params.option_number).u64() != 0;
    else if (thread && param_at(event, params.option_text).present())
        threads_.edit(thread->tid).comm =
            param_at(event, params.option_text).text().substr(0, kMaxComm);
}

} // namespace falcore
