// SPDX-License-Identifier: Apache-2.0
// Entries of the lists of processes and descriptors, as they are written.
#include "scap_bytes.h"
#include "scap_own.h"
#include "scap_write.h"

namespace falcore {

namespace {

// The longest texts that readers take.
constexpr size_t kPath = 1023, kArea = 4095;
constexpr uint32_t kExeWritable = 1, kExeUpperLayer = 2, kExeFromMemfd = 4, kExeLowerLayer = 8;
constexpr auto kLastSysdigFd = FdType::file_v2;

// What later libs put behind a process.
void put_tail(std::vector<uint8_t> &out, const ThreadInfo &thread) {
    const ProcessInfo &process = *thread.process;
    const auto flag = [&](uint32_t bit) { put<uint8_t>(out, (process.exe_flags & bit) != 0); };
    put(out, process.pidns_init_start_ts);
    put(out, process.tty);
    put(out, process.loginuid);
    flag(kExeWritable);
    put(out, thread.caps.inheritable);
    put(out, thread.caps.permitted);
    put(out, thread.caps.effective);
    flag(kExeUpperLayer);
    put(out, process.exe_ino);
    put(out, process.exe_ino_ctime);
    put(out, process.exe_ino_mtime);
    flag(kExeFromMemfd);
    flag(kExeLowerLayer);
    put(out, process.pgid);
}

} // namespace

void put_fd(std::vector<uint8_t> &out, int64_t number, const FdInfo &fd, ScapLayout layout) {
    FdType type = fd.type;
    if (layout == ScapLayout::sysdig && type > kLastSysdigFd)
        type = FdType::unsupported; // it would stop reading
    else if (type == FdType::file && (fd.open_flags != 0 || fd.dev != 0))
        type = FdType::file_v2;
    put_sized(out, 4, [&] {
        put(out, number);
        put(out, fd.ino);
        put(out, static_cast<uint8_t>(type));
        switch (type) {
        case FdType::ipv4:
        case FdType::ipv6: {
            const bool v6 = type == FdType::ipv6;
            // There the own end stands first.
            const bool turned = !v6 && fd.role == Role::server;
            const Endpoint &own = turned ? fd.dest() : fd.source();
            const Endpoint &peer = turned ? fd.source() : fd.dest();
            put_ip(out, own.ip, v6);
            put_ip(out, peer.ip, v6);
            put(out, own.port);
            put(out, peer.port);
            put(out, fd.l4);
            return;
        }
        case FdType::ipv4_server:
        case FdType::ipv6_server:
            put_ip(out, fd.source().ip, type == FdType::ipv6_server);
            put(out, fd.source().port);
            put(out, fd.l4);
            return;
        case FdType::unix_socket:
            put(out, fd.unix_source());
            put(out, fd.unix_dest());
            break;
        case FdType::file_v2: put(out, fd.open_flags); break;
        default: break;
        }
        put_text(out, fd.name, kPath);
        if (type == FdType::file_v2)
            put(out, fd.dev);
    });
}

void put_process(std::vector<uint8_t> &out, const ThreadInfo &thread, bool full) {
    const ProcessInfo &process = *thread.process;
    put_sized(out, 4, [&] {
        put(out, thread.tid);
        put(out, thread.pid);
        put(out, thread.ptid);
        put(out, process.sid);
        put(out, process.vpgid);
        put_text(out, thread.comm, kPath);
        put_text(out, process.exe, kPath);
        put_text(out, process.exepath, kPath);
        put_text(out, process.args, kArea);
        put_text(out, process.cwd, kPath);
        put(out, process.fdlimit);
        put(out, thread.flags);
        put(out, thread.uid);
        put(out, thread.gid);
        put(out, thread.vm_size);
        put(out, thread.vm_rss);
        put(out, thread.vm_swap);
        put(out, thread.pfmajor);
        put(out, thread.pfminor);
        put_text(out, process.env, kArea);
        put(out, thread.vtid);
        put(out, thread.vpid);
        put_text(out, process.cgroups, kArea);
        put_text(out, process.root, kPath);
        if (full) {
            put_tail(out, thread);
            return;
        }
        put(out, process.loginuid);
        put<uint8_t>(out, (process.exe_flags & kExeWritable) != 0);
        put(out, thread.caps.inheritable);
        put(out, thread.caps.permitted);
        put(out, thread.caps.effective);
    });
}

void put_own_thread(std::vector<uint8_t> &out, const ThreadInfo &thread) {
    put_sized(out, 4, [&] {
        put(out, thread.tid);
        put_tail(out, thread);
        put(out, thread.start_ts);
        put<uint8_t>(out, thread.uncertain);
        put(out, thread.process->exec_ts);
        put(out, thread.read_again);
    });
}

void put_own_fd(std::vector<uint8_t> &out, int64_t number, const FdInfo &fd) {
    put_sized(out, 4, [&] {
        put(out, number);
        put(out, fd.ino);
        put(out, static_cast<uint8_t>(fd.type));
        put(out, static_cast<uint8_t>(fd.role));
        put(out, fd.l4);
        put(out, fd.open_flags);
        put(out, fd.dev);
        for (const Endpoint *end : {&fd.source(), &fd.dest()}) {
            put_ip(out, end->ip, true);
            put(out, end->port);
        }
        put(out, fd.unix_source());
        put(out, fd.unix_dest());
        put_text(out, fd.name, 4 * kPath);
    });
}

} // namespace falcore
