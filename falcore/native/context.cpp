// SPDX-License-Identifier: Apache-2.0
#include "context.h"

#include <vector>

#include "snapshot.h"
#include "state.h"

namespace falcore {

namespace {

constexpr uint16_t kFirstOwnId = 0xC000; // rows added at start

int locate_fd(const EventInfo &info) {
    // A call that makes a descriptor is about the one it returns, also where the row calls that
    // `res`.
    if (info.state == StateKind::new_fd && (info.id & 1) != 0 && info.nparams > 0)
        return 0;
    int found = -1;
    for (int i = 0; i < info.nparams; ++i) {
        const ParamInfo &param = info.params[i];
        if (param.type != ParamType::FD)
            continue;
        const std::string_view name = param.name;
        if (name == "fd")
            return i;
        // `dirfd` is where the event looks, not what it is about.
        if (found < 0 && name != "dirfd")
            found = i;
    }
    return found;
}

// A parameter of an operation of a ring (falcore/schema/events/operation.py).
Param told(const EventView &event, std::string_view name) {
    for (int i = 0; i < event.info->nparams; ++i)
        if (event.info->params[i].name == name)
            return event.param(static_cast<size_t>(i));
    return {};
}

} // namespace

int event_fd_param(const EventInfo &info) {
    static const std::vector<int8_t> kKnown = [] {
        std::vector<int8_t> known(kFirstOwnId, -1);
        for (size_t i = 0; i < kEventCount; ++i)
            if (kEvents[i].id < kFirstOwnId)
                known[kEvents[i].id] = static_cast<int8_t>(locate_fd(kEvents[i]));
        return known;
    }();
    return info.id < kFirstOwnId ? kKnown[info.id] : locate_fd(info);
}

int fdlist_param(const EventInfo &info) {
    for (int i = 0; i < info.nparams; ++i)
        if (info.params[i].type == ParamType::FDLIST)
            return i;
    return -1;
}

void Context::reset_snapshot(const EventView &view, const Snapshot &snapshot) {
    event = &view;
    timing = snapshot.timing;
    state_ = nullptr;
    snapshot_ = &snapshot;
    thread_ = snapshot.thread.get();
    thread_known_ = true;
    fd_number_ = -2;
    scratch_used_ = 0;
}

const ThreadInfo *Context::find_thread() {
    thread_ = state_->lookup(static_cast<int64_t>(event->tid));
    thread_known_ = true;
    return thread_;
}

uint64_t Context::threads_version() const {
    return state_ ? state_->threads().version() : 0;
}

const ThreadInfo *Context::process(int64_t pid) {
    const ThreadInfo *found = task(pid);
    return found && found->is_main() ? found : nullptr;
}

const ThreadInfo *Context::task(int64_t tid) {
    if (tid <= 0)
        return nullptr;
    const ThreadInfo *own = thread();
    if (own && own->tid == tid)
        return own;
    if (state_)
        return state_->threads().find(tid);
    for (const auto *refs : {&snapshot_->ancestors, &snapshot_->others})
        for (const ThreadRef &ref : *refs)
            if (ref->tid == tid)
                return ref.get();
    return nullptr;
}

const ThreadInfo *Context::ancestor(int level) {
    if (level <= 0 || level > kMaxAncestors)
        return nullptr;
    if (snapshot_) {
        const auto &ancestors = snapshot_->ancestors;
        const auto index = static_cast<size_t>(level - 1);
        return index < ancestors.size() ? ancestors[index].get() : nullptr;
    }
    const ThreadInfo *at = thread();
    for (int i = 0; at && i < level; ++i)
        at = at->ptid > 0 && at->ptid != at->pid ? process(at->ptid) : nullptr;
    return at;
}

const FdInfo *Context::fd(int64_t number) {
    if (number < 0)
        return nullptr;
    if ((event->info->category & kTracepoint) != 0 && number == fd_number())
        if (const FdInfo *own = told_fd())
            return own;
    if (snapshot_) {
        for (const auto &[known, ref] : snapshot_->fds)
            if (known == number)
                return ref.get();
        return nullptr;
    }
    const ThreadInfo *own = thread();
    return own && own->fds ? own->fds->find(number) : nullptr;
}

// The descriptor that the way in named, where the way out does not tell it.
int64_t Context::entered_fd() {
    if (snapshot_)
        return snapshot_->entered_fd;
    if (!events.recorded() || event->is_enter())
        return -1;
    const ThreadInfo *own = thread();
    return own && own->enter.type == event->type - 1 ? own->enter.fd : -1;
}

int64_t Context::fd_number() {
    if (fd_number_ == -2) {
        const int index = event_fd_param(*event->info);
        const Param param = index < 0 ? Param{} : event->param(static_cast<size_t>(index));
        const int64_t number = param.size > 0 ? param.s64() : entered_fd();
        fd_number_ = number >= 0 ? number : -1; // a failed call made none
        if ((event->info->category & kTracepoint) != 0)
            if (const Param made = told(*event, "newfd"); made.size > 0 && made.s64() >= 0)
                fd_number_ = made.s64();
    }
    return fd_number_;
}

const FdInfo *Context::told_fd() {
    if ((event->info->category & kTracepoint) == 0)
        return nullptr;
    const Param path = told(*event, "path");
    if (path.size == 0 || path.text().empty())
        return nullptr;
    told_.type = file_type(told(*event, "kind").u64());
    told_.name = path.text();
    told_.dev = static_cast<uint32_t>(told(*event, "dev").u64());
    told_.ino = told(*event, "ino").u64();
    return &told_;
}

uint64_t Context::thread_count(int64_t pid) {
    if (state_)
        return state_->threads().thread_count(pid);
    return snapshot_->thread && snapshot_->thread->pid == pid ? snapshot_->threads : 0;
}

uint64_t Context::fd_count() {
    if (snapshot_)
        return snapshot_->fd_count;
    const ThreadInfo *own = thread();
    return own && own->fds ? own->fds->size() : 0;
}

uint32_t Context::fd_types() {
    if (snapshot_)
        return snapshot_->fd_types;
    uint32_t types = 0;
    const ThreadInfo *own = thread();
    if (own && own->fds)
        own->fds->each([&](int64_t, const FdInfo &fd) {
            types |= uint32_t{1} << (static_cast<unsigned>(fd.type) & 31);
        });
    return types;
}

std::string &Context::scratch() {
    if (scratch_used_ == scratch_.size())
        scratch_.emplace_back();
    std::string &text = scratch_[scratch_used_++];
    text.clear();
    return text;
}

} // namespace falcore
