// SPDX-License-Identifier: Apache-2.0
// Handlers of what operations of io_uring do to descriptors. Those that registered files of a ring
// have no number, and nothing is kept of them.
#include <cerrno>

#include "state.h"

namespace falcore {

namespace {

// uapi/linux/io_uring.h
constexpr uint64_t kAccept = 13, kClose = 19;

} // namespace

void State::on_operation(const EventView &event, const StateParams &params) {
    const Param made = param_at(event, params.newfd);
    if (made.size == 0 || made.s64() < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    auto fd = make_ref<FdInfo>();
    fd->type = file_type(param_at(event, params.file_kind).u64());
    fd->name = param_at(event, params.path).text();
    fd->dev = static_cast<uint32_t>(param_at(event, params.dev).u64());
    fd->ino = param_at(event, params.ino).u64();
    if (param_at(event, params.opcode).u64() == kAccept && thread->fds) {
        if (const FdInfo *listening = thread->fds->find(param_at(event, params.fd).s64())) {
            fd->type = connected_type(listening->type);
            fd->l4 = listening->l4;
        }
    }
    add_fd(event, *thread, made.s64(), std::move(fd));
}

void State::after_operation(const EventView &event, const StateParams &params) {
    if (param_at(event, params.opcode).u64() == kClose)
        after_close(event, params);
}

} // namespace falcore
