// SPDX-License-Identifier: Apache-2.0
// The bytes of a fuzzer as values, and the events that filters and formats are tried on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "event_builder.h"
#include "state.h"

namespace falcore::fuzz {

// Reads values until the bytes end, then zeros.
class Input {
public:
    Input(const uint8_t *data, size_t size) : at_(data), left_(size) {}

    uint8_t byte() {
        if (left_ == 0)
            return 0;
        --left_;
        return *at_++;
    }
    uint16_t u16() { return static_cast<uint16_t>(byte() | byte() << 8); }
    uint64_t u64() {
        uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8 | byte();
        return value;
    }
    std::string text(size_t longest) {
        std::string out;
        for (size_t size = byte() % (longest + 1); size > 0; --size)
            out += static_cast<char>(byte());
        return out;
    }
    std::string rest() {
        std::string out(reinterpret_cast<const char *>(at_), left_);
        left_ = 0;
        return out;
    }

private:
    const uint8_t *at_;
    size_t left_;
};

inline constexpr int64_t kThread = 100;

// A process with a parent, arguments, an environment and descriptors, all with hostile names. Lives
// for ever.
inline State *state(const EventTable &table) {
    using namespace std::string_literals;
    StateConfig config;
    config.proc_root = "";
    auto *state = new State(table, std::move(config));
    auto process = std::make_shared<ProcessInfo>();
    process->exe = "/bin/\x1b[31mcat";
    process->exepath = "/usr/bin/cat\xff";
    process->args = "-nt\0va lue\0--\0x\x1b\0YWFh\0"s;
    process->env = "A=\x1b[2J\0HOME=/root\0"s;
    process->cgroups = "memory=/docker/" + std::string(64, 'a') + '\0';
    process->cwd = "/tmp/\r/";
    for (const int64_t tid : {int64_t{1}, kThread}) {
        ThreadInfo thread;
        thread.tid = thread.pid = tid;
        thread.ptid = tid == 1 ? 0 : 1;
        thread.comm = "c\x1b\xc3\xa9";
        thread.process = process;
        thread.fds = std::make_shared<FdTable>(std::make_shared<FdBudget>());
        auto file = make_ref<FdInfo>();
        file->type = FdType::file;
        file->name = "/etc/\x1b]0;x\x07";
        thread.fds->set(0, file);
        auto socket = make_ref<FdInfo>();
        socket->type = FdType::ipv4;
        socket->role = Role::client;
        socket->edit_more().source.port = 1;
        socket->edit_more().dest.ip[0] = 10;
        thread.fds->set(3, socket);
        state->threads().insert(std::move(thread));
    }
    return state;
}

inline std::vector<std::vector<uint8_t>> events(const EventTable &table) {
    using namespace std::string_literals;
    std::vector<std::vector<uint8_t>> out;
    out.push_back(test::encode(*table.find("read", false), 1'700'000'000'000'000'000, kThread,
                               {{"res", 5}, {"data", "a\x1b\r\n\0"s}, {"fd", 3}, {"size", 5}}));
    out.push_back(
        test::encode(*table.find("openat", false), 1'700'000'000'000'001'000, kThread,
                     {{"fd", -2}, {"dirfd", -100}, {"name", "\x1b/../x"s}, {"flags", 1}}));
    out.push_back(test::encode(*table.find("openat", true), 7, kThread, {}));
    out.push_back(test::encode(*table.find("getppid", false), 0, 4711, {}));
    return out;
}

} // namespace falcore::fuzz
