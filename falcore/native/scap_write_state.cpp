// SPDX-License-Identifier: Apache-2.0
// The blocks of a capture file that stand before its events.
#include <arpa/inet.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "scap_block.h"
#include "scap_bytes.h"
#include "scap_own.h"
#include "scap_write.h"

namespace falcore {

namespace {

enum : uint32_t {
    kMachine = 0x201,
    kProcesses = 0x215,
    kFds = 0x218,
    kInterfaces = 0x219,
    kUsers = 0x220,
};
constexpr size_t kHostName = 128;
// The longest texts that readers take.
constexpr size_t kName = 1023, kAccountName = 255;

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
    put(body_, kMajorVersion);
    put(body_, kMinorVersion);
    put(body_, UINT64_MAX);
    put_block(kSectionBlock, body_);
    if (options_.layout != ScapLayout::sysdig || !exact_)
        return;
    body_.clear();
    put<uint32_t>(body_, state.read_proc() ? kSourceReadProc : 0);
    put_block(kOwnSource, body_);
    put_types();
}

// Whoever reads the file may not have the driver.
void ScapWriter::put_types() {
    body_.clear();
    for (const EventInfo *row : table_->rows()) {
        if (row->id < kDriverIds)
            continue;
        put_sized(body_, 4, [&] {
            put(body_, row->id);
            put_text(body_, row->name, kName);
            put<uint16_t>(body_, row->nparams);
            for (size_t i = 0; i < row->nparams; ++i) {
                const ParamInfo &param = row->params[i];
                put_text(body_, param.name, kName);
                put(body_, static_cast<uint8_t>(param.type));
                put(body_, static_cast<uint8_t>(param.format));
                const FlagFamily *family = table_->family(param);
                put<uint16_t>(body_, family ? family->count : 0);
                for (size_t value = 0; family && value < family->count; ++value) {
                    put(body_, family->values[value].value);
                    put_text(body_, family->values[value].name, kName);
                }
            }
        });
    }
    if (!body_.empty())
        put_block(kOwnTypes, body_);
}

void ScapWriter::put_machine(State &state) {
    const RecordedMachine machine =
        state.recorded() ? state.machine() : own_machine(state.boot_time());
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
    for (const NetworkInterface &one :
         state.recorded() ? state.network().interfaces() : own_interfaces()) {
        put_sized(body_, 0, [&] {
            const std::string_view name = std::string_view(one.name).substr(0, kName);
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
    std::sort(threads.begin(), threads.end(),
              [](const ThreadInfo *one, const ThreadInfo *other) { return one->tid < other->tid; });
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
