// SPDX-License-Identifier: Apache-2.0
// Handlers of what a thread may do: its user and group, its capabilities, and namespaces, which
// change both. The kernel keeps them for each thread; a library that wants them alike calls for
// all.
#include "state.h"
#include "state_take.h"

namespace falcore {

namespace {

// Whether a call that may set an id sets it to something else than root's.
bool sets_user(const EventView &event, At at) {
    const Param id = param_at(event, at);
    const auto number = static_cast<uint32_t>(id.u64());
    return id.size > 0 && number != 0 && number != UINT32_MAX;
}

// The name that a namespace's file has, in /proc (ns/user) or as the kernel tells it (user:[1]).
std::string_view namespace_kind(std::string_view path) {
    path.remove_prefix(path.rfind('/') + 1);
    return path.substr(0, path.find(':'));
}

} // namespace

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
    if (const auto id = static_cast<uint32_t>(gid.u64()); gid.size && id != UINT32_MAX)
        changed.gid = id;
    const auto id = static_cast<uint32_t>(uid.u64());
    if (!uid.size || id == UINT32_MAX)
        return;
    // capabilities(7), effect of user ID changes
    if (changed.uid == 0 && id != 0) {
        changed.caps.effective = 0;
        // Root calling setuid sets all of its ids.
        const bool all =
            !params.euid.known() || (sets_user(event, params.ruid) &&
                                     (!params.suid.known() || sets_user(event, params.suid)));
        if (all && !changed.keeps_caps)
            changed.caps.permitted = 0;
    } else if (changed.uid != 0 && changed.uid != UINT32_MAX && id == 0) {
        changed.caps.effective = changed.caps.permitted;
    }
    changed.uid = id;
}

void State::on_capset(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    if (const ThreadInfo *thread = actor(event))
        take_capabilities(event, params, threads_.edit(thread->tid).caps);
}

// Whoever comes into a user namespace, new or not, may do everything in there.
void State::enter_user_namespace(ThreadInfo &thread) const {
    const uint64_t all = procfs_.all_capabilities();
    thread.caps = {0, all, all};
    thread.keeps_caps = false;
}

void State::inherit_capabilities(ThreadInfo &child, const ThreadInfo &source) const {
    child.caps = source.caps;
    child.keeps_caps = source.keeps_caps;
    if (child.flags & kCloneNewUser)
        enter_user_namespace(child);
}

void State::on_namespace(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    auto flags = static_cast<uint32_t>(param_at(event, params.flags).u64());
    const bool joins = params.fd.known();
    if (joins && !flags && thread->fds) { // any kind will do: the descriptor says which it is
        const FdInfo *file = thread->fds->find(param_at(event, params.fd).s64());
        const std::string_view kind = file ? namespace_kind(file->name) : std::string_view{};
        flags = kind == "user" ? kCloneNewUser : kind == "mnt" ? kCloneNewNs : 0;
    }
    if (flags & kCloneNewUser)
        enter_user_namespace(threads_.edit(thread->tid));
    if (joins && (flags & kCloneNewNs))
        enter_mount_namespace(*thread);
}

} // namespace falcore
