// SPDX-License-Identifier: Apache-2.0
// Handlers of what makes, changes and closes descriptors.
#include <fcntl.h>
#include <sys/socket.h>

#include <cerrno>

#include "path.h"
#include "socket_ends.h"
#include "state.h"

namespace falcore {

namespace {

// The public numbers of fcntl commands; raw rows carry the kernel's.
constexpr uint64_t kPublicDupfd = 1, kPublicSetfd = 3, kPublicDupfdCloexec = 26;
constexpr uint64_t kCloseRangeCloexec = 4; // CLOSE_RANGE_CLOEXEC, also its public number

// The commands of bpf(2) whose result is a descriptor, as bits by their number in linux/bpf.h.
bool bpf_makes_fd(uint64_t cmd) {
    constexpr uint64_t kCommands = 1ull << 0 | 1ull << 5 | 1ull << 7 | 1ull << 13 | 1ull << 14 |
                                   1ull << 17 | 1ull << 18 | 1ull << 19 | 1ull << 28 | 1ull << 30 |
                                   1ull << 32 | 1ull << 33 | 1ull << 36;
    return cmd < 64 && (kCommands >> cmd & 1);
}

// What programs show of it that go by the name alone.
void name_as_passed(FdInfo &fd, std::string_view name) {
    if (fd.name == name)
        return;
    auto seen = make_ref<FdInfo>(fd);
    seen->name = name;
    fd.edit_more().seen = std::move(seen);
    fd.unseen = true;
}

} // namespace

void State::add_fd(const EventView &event, const ThreadInfo &thread, int64_t number, FdRef fd) {
    if (number < 0 || !thread.fds)
        return;
    if (event.info->id > kLastSysdigId && event.info->sysdig == nullptr) {
        auto unseen = make_ref<FdInfo>(*fd);
        unseen->unseen = true;
        if (const FdRef old = thread.fds->ref(number))
            unseen->edit_more().seen = old->unseen ? old->more().seen : old;
        fd = std::move(unseen);
    }
    if (thread.fds->find(number) && threads_.thread_count(thread.pid) > 1)
        thread.fds->note_reopened(number, thread.tid, event.ts);
    thread.fds->set(number, std::move(fd));
}

void State::on_open(const EventView &event, const StateParams &params) {
    const int64_t number = result_of(event, params);
    if (number < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    auto fd = make_ref<FdInfo>();
    fd->open_flags = static_cast<uint32_t>(param_at(event, params.flags).u64());
    fd->dev = static_cast<uint32_t>(param_at(event, params.dev).u64());
    fd->ino = param_at(event, params.ino).u64();
    fd->type = fd->open_flags & kOpenDirectory ? FdType::directory : FdType::file;

    // The file is the kernel's object; the name is what the caller wrote, and may have rewritten.
    const std::string_view name = param_at(event, params.name).text();
    const std::string_view path = param_at(event, params.path).text();
    if (!path.empty()) {
        fd->name = path;
        if (!name.empty())
            name_as_passed(*fd, opened_name(*thread, name, param_at(event, params.dirfd), true));
    } else if (name.empty() && exact_) {
        // The text could not be read, for the call has succeeded; the descriptor still knows.
        if (procfs_.enabled() && may_ask_proc(thread->tid))
            fd->name = procfs_.fd_path(thread->tid, number);
    } else {
        fd->name = opened_name(*thread, name, param_at(event, params.dirfd), false);
    }
    add_fd(event, *thread, number, std::move(fd));
}

std::string State::opened_name(const ThreadInfo &thread, std::string_view name, const Param &dirfd,
                               bool by_name) const {
    if (name.starts_with('/'))
        return join_path({}, name);
    const std::string from = place(thread, dirfd, by_name);
    return name.empty() ? join_path({}, from) : join_path(from, name);
}

// The directory that a relative path starts from; `by_name`: as programs call it that know no more.
std::string State::place(const ThreadInfo &thread, const Param &dirfd, bool by_name) const {
    if (dirfd.size == 0 || dirfd.s64() == kAtFdcwd)
        return thread.process->cwd;
    const FdInfo *dir = thread.fds ? thread.fds->find(dirfd.s64()) : nullptr;
    if (dir && by_name && dir->unseen)
        dir = dir->seen();
    return dir ? std::string(dir->name) + '/' : "<UNKNOWN>";
}

void State::on_dup(const EventView &event, const StateParams &params) {
    const int64_t number = result_of(event, params);
    const Param from = param_at(event, params.oldfd);
    if (number < 0 || from.size == 0 || from.s64() == number) // dup2 onto itself changes nothing
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread || !thread->fds)
        return;
    const FdRef old = thread->fds->ref(from.s64());
    if (!old) {
        thread->fds->erase(number); // whatever it was, it is not that any more
        return;
    }
    const bool cloexec = (param_at(event, params.flags).u64() & params.cloexec_bit) != 0;
    // dup2 and dup3 close the old one themselves: no close event is to come.
    thread->fds->set(number, with_cloexec(old, cloexec));
}

void State::on_pipe(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    const Param first = param_at(event, params.fd1), second = param_at(event, params.fd2);
    if (first.size == 0 || second.size == 0 || first.s64() == second.s64())
        return; // the two could not be read
    auto fd = make_ref<FdInfo>();
    fd->type = FdType::fifo;
    fd->ino = param_at(event, params.ino).u64();
    fd->open_flags = static_cast<uint32_t>(param_at(event, params.flags).u64());
    const FdRef shared = std::move(fd);
    add_fd(event, *thread, first.s64(), shared);
    add_fd(event, *thread, second.s64(), shared);
}

void State::on_new_fd(const EventView &event, const StateParams &params) {
    const int64_t number = result_of(event, params);
    if (number < 0 || (params.is_bpf && !bpf_makes_fd(param_at(event, params.cmd).u64())))
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    if (params.domain.known() && param_at(event, params.domain).size == 0)
        return; // nobody told what kind of socket
    auto fd = make_ref<FdInfo>();
    fd->type = params.fd_type;
    if (params.domain.known())
        set_socket_type(*fd, param_at(event, params.domain).u64(),
                        param_at(event, params.socket_type).u64(),
                        param_at(event, params.protocol).u64());
    if (params.is_accept && thread->fds) {
        if (const FdInfo *listening = thread->fds->find(param_at(event, params.fd).s64())) {
            fd->type = connected_type(listening->type);
            fd->l4 = listening->l4;
        }
    }
    if (params.fd_type == FdType::pidfd && params.pid.known())
        fd->name = "/proc/" + std::to_string(param_at(event, params.pid).s64());
    else if (params.name.known())
        fd->name = param_at(event, params.name).text();
    // A socket's flags travel in its type where they have no parameter of their own.
    const uint64_t flags = param_at(event, params.flags).u64() & params.cloexec_bit;
    const uint64_t type_flags =
        params.domain.known() ? param_at(event, params.socket_type).u64() & SOCK_CLOEXEC : 0;
    if (params.always_cloexec || flags || type_flags)
        fd->open_flags = kOpenCloexec;
    add_fd(event, *thread, number, std::move(fd));
}

void State::on_fcntl(const EventView &event, const StateParams &params) {
    const int64_t number = result_of(event, params);
    if (number < 0)
        return;
    const uint64_t cmd = param_at(event, params.cmd).u64();
    const bool set = cmd == (params.public_cmd ? kPublicSetfd : F_SETFD);
    const bool dup = cmd == (params.public_cmd ? kPublicDupfd : F_DUPFD);
    const bool dup_cloexec = cmd == (params.public_cmd ? kPublicDupfdCloexec : F_DUPFD_CLOEXEC);
    if (!set && !dup && !dup_cloexec)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread || !thread->fds)
        return;
    const int64_t from = param_at(event, params.fd).s64();
    const FdRef old = thread->fds->ref(from);
    if (!old)
        return;
    if (set)
        thread->fds->set(from,
                         with_cloexec(old, (param_at(event, params.arg).u64() & FD_CLOEXEC) != 0));
    else
        add_fd(event, *thread, number, with_cloexec(old, dup_cloexec));
}

void State::on_close_range(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = threads_.find(static_cast<int64_t>(event.tid));
    if (!thread || !thread->fds)
        return;
    const auto first = static_cast<uint32_t>(param_at(event, params.first).u64());
    const auto last = static_cast<uint32_t>(param_at(event, params.last).u64());
    if (param_at(event, params.flags).u64() & kCloseRangeCloexec)
        thread->fds->cloexec_range(first, last);
    else
        thread->fds->close_range(first, last);
}

void State::after_close(const EventView &event, const StateParams &params) {
    // Linux lets go of the number whatever close reports, unless there was none (man 2 close,
    // NOTES).
    if (const Param res = param_at(event, params.res); res.size == 0 || res.s64() == -EBADF)
        return;
    const ThreadInfo *thread = threads_.find(static_cast<int64_t>(event.tid));
    const Param number = param_at(event, params.fd);
    if (!thread || !thread->fds || number.size == 0)
        return;
    if (!thread->fds->was_reopened(number.s64(), thread->tid, event.ts))
        thread->fds->erase(number.s64());
}

} // namespace falcore
