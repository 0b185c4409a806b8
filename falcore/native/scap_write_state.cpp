// SPDX-License-Identifier: Apache-2.0
// The blocks of a capture file that stand before its events.
#include <arpa/inet.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "scap_own.h"
#include "scap_write.h"

namespace falcore {

namespace {

enum : uint32_t {
    kSection = 0x0A0D0D0A,
    kMachine = 0x201,
    kProcesses = 0x215,
    kFds = 0x218,
    kInterfaces = 0x219,
    kUsers = 0x220,
};
constexpr uint32_t kMagic = 0x1A2B3C4D;
constexpr uint16_t kMajor = 1, kMinor = 2;
constexpr size_t kBlockHeader = 8, kTrailer = 4;
constexpr size_t kHostName = 128;
// The longest texts that readers take.
constexpr size_t kPath = 1023, kArea = 4095, kAccountName = 255;
constexpr uint32_t kExeWritable = 1, kExeUpperLayer = 2, kExeFromMemfd = 4, kExeLowerLayer = 8;
constexpr auto kLastSysdigFd = FdType::file_v2;

template<typename T> void put(std::vector<uint8_t> &out, T value) {
    const auto *bytes = reinterpret_cast<const uint8_t *>(&value);
    out.insert(out.end(), bytes, bytes + sizeof value);
}

void put_bytes(std::vector<uint8_t> &out, const void *data, size_t size) {
    const auto *bytes = static_cast<const uint8_t *>(data);
    out.insert(out.end(), bytes, bytes + size);
}

void put_text(std::vector<uint8_t> &out, std::string_view text, size_t limit) {
    text = text.substr(0, limit);
    put(out, static_cast<uint16_t>(text.size()));
    put_bytes(out, text.data(), text.size());
}

// Writes an entry whose length stands before it and counts `own` bytes of itself.
template<typename Fill> void put_sized(std::vector<uint8_t> &out, uint32_t own, Fill fill) {
    const size_t start = out.size();
    put<uint32_t>(out, 0);
    fill();
    const auto size = static_cast<uint32_t>(out.size() - start - 4 + own);
    std::memcpy(out.data() + start, &size, sizeof size);
}

// What later libs put behind a process.
void put_tail(std::vector<uint8_t> &out, const ProcessInfo &process) {
    const auto flag = [&](uint32_t bit) {
        put<uint8_t>(out, (process.exe_flags & bit) != 0);
    };
    put(out, process.pidns_init_start_ts);
    put(out, process.tty);
    put(out, process.loginuid);
    flag(kExeWritable);
    put(out, process.cap_inheritable);
    put(out, process.cap_permitted);
    put(out, process.cap_effective);
    flag(kExeUpperLayer);
    put(out, process.exe_ino);
    put(out, process.exe_ino_ctime);
    put(out, process.exe_ino_mtime);
    flag(kExeFromMemfd);
    flag(kExeLowerLayer);
    put(out, process.pgid);
}

void put_ip(std::vector<uint8_t> &out, const std::array<uint8_t, 16> &ip, bool v6) {
    put_bytes(out, ip.data(), v6 ? 16 : 4);
}

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
            const Endpoint &own = turned ? fd.dest : fd.source;
            const Endpoint &peer = turned ? fd.source : fd.dest;
            put_ip(out, own.ip, v6);
            put_ip(out, peer.ip, v6);
            put(out, own.port);
            put(out, peer.port);
            put(out, fd.l4);
            return;
        }
        case FdType::ipv4_server:
        case FdType::ipv6_server:
            put_ip(out, fd.source.ip, type == FdType::ipv6_server);
            put(out, fd.source.port);
            put(out, fd.l4);
            return;
        case FdType::unix_socket:
            put(out, fd.unix_source);
            put(out, fd.unix_dest);
            break;
        case FdType::file_v2: put(out, fd.open_flags); break;
        default: break;
        }
        put_text(out, fd.name, kPath);
        if (type == FdType::file_v2)
            put(out, fd.dev);
    });
}

bool is_told(FdType type) {
    return type != FdType::unknown; // readers refuse it
}

std::vector<NetworkInterface> own_interfaces() {
    std::vector<NetworkInterface> found;
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0)
        return found;
    const auto take = [](const sockaddr *from, bool v6, std::array<uint8_t, 16> &to) {
        if (!from || from->sa_family != (v6 ? AF_INET6 : AF_INET))
            return;
        if (v6)
            std::memcpy(to.data(), &reinterpret_cast<const sockaddr_in6 *>(from)->sin6_addr, 16);
        else
            std::memcpy(to.data(), &reinterpret_cast<const sockaddr_in *>(from)->sin_addr, 4);
    };
    for (const ifaddrs *at = first; at; at = at->ifa_next) {
        if (!at->ifa_addr ||
            (at->ifa_addr->sa_family != AF_INET && at->ifa_addr->sa_family != AF_INET6))
            continue;
        NetworkInterface interface;
        interface.v6 = at->ifa_addr->sa_family == AF_INET6;
        interface.name = at->ifa_name;
        take(at->ifa_addr, interface.v6, interface.address);
        take(at->ifa_netmask, interface.v6, interface.mask);
        if (at->ifa_flags & IFF_BROADCAST)
            take(at->ifa_broadaddr, interface.v6, interface.broadcast);
        found.push_back(std::move(interface));
    }
    freeifaddrs(first);
    return found;
}

RecordedMachine own_machine(uint64_t boot_ts) {
    RecordedMachine machine;
    machine.cpus = static_cast<uint32_t>(sysconf(_SC_NPROCESSORS_ONLN));
    machine.memory = static_cast<uint64_t>(sysconf(_SC_PHYS_PAGES)) *
                     static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
    machine.boot_ts = boot_ts;
    char text[kHostName] = "";
    const int fd = open("/proc/sys/kernel/pid_max", O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        if (read(fd, text, sizeof text - 1) > 0)
            machine.max_pid = strtoull(text, nullptr, 10);
        close(fd);
    }
    std::fill(std::begin(text), std::end(text), '\0');
    gethostname(text, sizeof text - 1);
    machine.host = text;
    return machine;
}

} // namespace

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
            put_tail(out, process);
            return;
        }
        put(out, process.loginuid);
        put<uint8_t>(out, (process.exe_flags & kExeWritable) != 0);
        put(out, process.cap_inheritable);
        put(out, process.cap_permitted);
        put(out, process.cap_effective);
    });
}

void put_own_thread(std::vector<uint8_t> &out, const ThreadInfo &thread) {
    put_sized(out, 4, [&] {
        put(out, thread.tid);
        put_tail(out, *thread.process);
        put(out, thread.start_ts);
        put<uint8_t>(out, thread.uncertain);
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
        for (const Endpoint *end : {&fd.source, &fd.dest}) {
            put_ip(out, end->ip, true);
            put(out, end->port);
        }
        put(out, fd.unix_source);
        put(out, fd.unix_dest);
        put_text(out, fd.name, 4 * kPath);
    });
}

void ScapWriter::put_block(uint32_t type, const std::vector<uint8_t> &body) {
    const size_t total = (kBlockHeader + body.size() + kTrailer + 3) & ~size_t{3};
    uint8_t *at = output_->block(total);
    const uint32_t length = static_cast<uint32_t>(total);
    std::memset(at + total - kTrailer - 4, 0, 4);
    std::memcpy(at, &type, sizeof type);
    std::memcpy(at + 4, &length, sizeof length);
    std::memcpy(at + kBlockHeader, body.data(), body.size());
    std::memcpy(at + total - kTrailer, &length, sizeof length);
}

void ScapWriter::put_section(State &state) {
    body_.clear();
    put(body_, kMagic);
    put(body_, kMajor);
    put(body_, kMinor);
    put(body_, UINT64_MAX);
    put_block(kSection, body_);
    if (options_.layout != ScapLayout::sysdig || !exact_)
        return;
    body_.clear();
    put<uint32_t>(body_, state.read_proc() ? kSourceReadProc : 0);
    put_block(kOwnSource, body_);
}

void ScapWriter::put_machine(State &state) {
    const RecordedMachine machine = state.recorded() ? state.machine() : own_machine(state.boot_time());
    char host[kHostName] = "";
    machine.host.copy(host, sizeof host - 1);
    body_.clear();
    put(body_, machine.cpus);
    put(body_, machine.memory);
    put(body_, machine.max_pid);
    put_bytes(body_, host, sizeof host);
    put(body_, machine.boot_ts);
    put(body_, machine.flags);
    put<uint64_t>(body_, 0);
    put<uint64_t>(body_, 0);
    put_block(kMachine, body_);
}

void ScapWriter::put_interfaces(State &state) {
    body_.clear();
    for (const NetworkInterface &one : state.recorded() ? state.network().interfaces() : own_interfaces()) {
        put_sized(body_, 0, [&] {
            const std::string_view name = std::string_view(one.name).substr(0, kPath);
            put<uint16_t>(body_, one.v6 ? 2 : 1);
            put(body_, static_cast<uint16_t>(name.size()));
            put_ip(body_, one.address, one.v6);
            put_ip(body_, one.mask, one.v6);
            put_ip(body_, one.broadcast, one.v6);
            put(body_, one.speed);
            put_bytes(body_, name.data(), name.size());
        });
    }
    put_block(kInterfaces, body_);
}

void ScapWriter::put_users(State &state) {
    body_.clear();
    state.users().each_user([this](uint32_t uid, const User &user) {
        put_sized(body_, 4, [&] {
            put<uint8_t>(body_, 0);
            put(body_, uid);
            put(body_, user.gid);
            put_text(body_, user.name, kAccountName);
            put_text(body_, user.home, kAccountName);
            put_text(body_, user.shell, kAccountName);
        });
    });
    state.users().each_group([this](uint32_t gid, const std::string &name) {
        put_sized(body_, 4, [&] {
            put<uint8_t>(body_, 1);
            put(body_, gid);
            put_text(body_, name, kAccountName);
        });
    });
    put_block(kUsers, body_);
}

void ScapWriter::put_threads(State &state) {
    const bool libs = options_.layout == ScapLayout::libs;
    std::vector<const ThreadInfo *> threads;
    state.threads().each([&](const ThreadInfo &thread) { threads.push_back(&thread); });
    std::sort(threads.begin(), threads.end(), [](const ThreadInfo *one, const ThreadInfo *other) {
        return one->tid < other->tid;
    });
    body_.clear();
    for (const ThreadInfo *thread : threads)
        put_process(body_, *thread, libs);
    put_block(kProcesses, body_);
    if (!libs) {
        body_.clear();
        for (const ThreadInfo *thread : threads)
            put_own_thread(body_, *thread);
        put_block(kOwnThreads, body_);
    }
    std::vector<uint8_t> own;
    for (const ThreadInfo *thread : threads) {
        if (!thread->fds)
            continue;
        // Threads share the main one's descriptors, unless they were cloned without.
        const ThreadInfo *main = thread->is_main() ? nullptr : state.threads().find(thread->pid);
        if (main && main->fds == thread->fds)
            continue;
        body_.clear();
        own.clear();
        put(body_, thread->tid);
        put(own, thread->tid);
        thread->fds->each([&](int64_t number, const FdInfo &fd) {
            if (is_told(fd.type))
                put_fd(body_, number, fd, options_.layout);
            if (exact_ && fd.type != FdType::file_v2)
                put_own_fd(own, number, fd);
        });
        put_block(kFds, body_);
        if (!libs && own.size() > sizeof thread->tid)
            put_block(kOwnFds, own);
    }
}

} // namespace falcore
