// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <sys/stat.h>

#include <array>
#include <utility>

#include "procfs.h"

namespace falcore {

namespace {

FdType anonymous_type(std::string_view name) {
    static constexpr std::pair<std::string_view, FdType> kTypes[] = {
        {"[eventfd]", FdType::event},
        {"[eventpoll]", FdType::eventpoll},
        {"inotify", FdType::inotify},
        {"[inotify]", FdType::inotify},
        {"[signalfd]", FdType::signalfd},
        {"[timerfd]", FdType::timerfd},
        {"[io_uring]", FdType::io_uring},
        {"[userfaultfd]", FdType::userfaultfd},
        {"[pidfd]", FdType::pidfd},
        {"bpf-map", FdType::bpf},
        {"bpf-prog", FdType::bpf},
        {"bpf-link", FdType::bpf},
        {"bpf_link", FdType::bpf},
        {"bpf_iter", FdType::bpf},
        {"btf", FdType::bpf},
    };
    for (const auto &[known, type] : kTypes)
        if (name == known)
            return type;
    return FdType::unsupported;
}

// The number in `prefix[number]`, 0 when the text is something else.
uint64_t bracketed(std::string_view text, std::string_view prefix) {
    uint64_t value = 0;
    if (text.size() > prefix.size() && text.substr(0, prefix.size()) == prefix) {
        text.remove_prefix(prefix.size());
        take_number(text, value);
    }
    return value;
}

// What the descriptor's file is. DONT_SYNC: a network or user-space file system must not hold us
// up.
void read_file_facts(int dir, const char *name, FdInfo &fd) {
    struct statx st {};
    if (statx(dir, name, AT_STATX_DONT_SYNC, STATX_TYPE | STATX_INO, &st) != 0)
        return;
    fd.ino = st.stx_ino;
    // As the kernel encodes a device number in 32 bits.
    fd.dev =
        (st.stx_dev_minor & 0xff) | (st.stx_dev_major << 8) | ((st.stx_dev_minor & ~0xffu) << 12);
    switch (st.stx_mode & S_IFMT) {
    case S_IFDIR: fd.type = FdType::directory; break;
    case S_IFIFO: fd.type = FdType::fifo; break;
    default: fd.type = FdType::file; break;
    }
}

uint32_t read_open_flags(int infos, const char *number) {
    char buffer[256];
    std::string_view text = read_file_at(infos, number, buffer, sizeof buffer), line;
    while (take_line(text, line)) {
        uint64_t flags;
        if (line.substr(0, 6) != "flags:")
            continue;
        line.remove_prefix(6);
        return take_number(line, flags, 8) ? public_open_flags(flags) : 0;
    }
    return 0;
}

} // namespace

FdRef Procfs::read_fd(int dir, int fds, int infos, const char *number) {
    char buffer[4096];
    const std::string_view target = read_link_at(fds, number, buffer, sizeof buffer);
    if (target.empty())
        return nullptr;
    FdInfo fd;
    fd.open_flags = read_open_flags(infos, number);
    if (target[0] == '/') {
        fd.type = FdType::file;
        fd.name = target;
        read_file_facts(fds, number, fd);
        if (target.substr(0, 7) == "/memfd:")
            fd.type = FdType::memfd;
    } else if (const uint64_t pipe = bracketed(target, "pipe:["); pipe != 0) {
        fd.type = FdType::fifo;
        fd.name = target;
        fd.ino = pipe;
    } else if (const uint64_t socket = bracketed(target, "socket:["); socket != 0) {
        sockets_.find(dir, socket, fd);
        fd.ino = socket;
    } else if (target.substr(0, 11) == "anon_inode:") {
        fd.type = anonymous_type(target.substr(11));
    } else if (bracketed(target, "pidfd:[") != 0) {
        fd.type = FdType::pidfd;
    } else {
        fd.type = FdType::unsupported; // a namespace, a queue, something newer than this list
        fd.name = target;
    }
    return make_ref<const FdInfo>(std::move(fd));
}

std::shared_ptr<FdTable> Procfs::read_fds(int dir) {
    auto table = std::make_shared<FdTable>(budget_);
    if (!scan_fds_)
        return table;
    const FileHandle fds(dir, "fd", O_RDONLY | O_DIRECTORY);
    if (!fds.valid())
        return table;
    const FileHandle infos(dir, "fdinfo", O_PATH | O_DIRECTORY);
    each_number(fds.fd(), [&](const char *name) {
        std::string_view text = name;
        int64_t number;
        if (table->size() < budget_->per_process && take_number(text, number) && text.empty())
            table->set(number, read_fd(dir, fds.fd(), infos.fd(), name));
    });
    table->trim();
    return table;
}

std::string Procfs::fd_path(int64_t tid, int64_t number) {
    char name[64], buffer[4096];
    std::snprintf(name, sizeof name, "%lld/fd/%lld", static_cast<long long>(tid),
                  static_cast<long long>(number));
    const std::string_view target = read_link_at(root_.fd(), name, buffer, sizeof buffer);
    return std::string(target.substr(0, 1) == "/" ? target : std::string_view{});
}

} // namespace falcore
