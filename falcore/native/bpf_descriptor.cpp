// SPDX-License-Identifier: Apache-2.0
#include "bpf_descriptor.h"

#include <bpf/bpf.h>
#include <cerrno>
#include <cstring>
#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace falcore {
namespace {

[[noreturn]] void refuse(const std::string &what, int error) {
    throw BpfError(what + ": " + std::strerror(error), error, "");
}

} // namespace

int attach_raw_tracepoint(const std::string &tracepoint, int program_fd) {
    const int fd = bpf_raw_tracepoint_open(tracepoint.c_str(), program_fd);
    if (fd < 0)
        refuse("raw tracepoint " + tracepoint + " cannot be attached to", errno);
    return fd;
}

uint32_t run_raw_tracepoint(int program_fd) {
    LIBBPF_OPTS(bpf_test_run_opts, options);
    if (bpf_prog_test_run_opts(program_fd, &options) != 0)
        refuse("the program cannot be run", errno);
    return options.retval;
}

int64_t recursion_misses(const std::vector<int> &program_fds) {
    int64_t sum = 0;
    for (int fd : program_fds) {
        bpf_prog_info info{};
        uint32_t size = sizeof info;
        if (bpf_obj_get_info_by_fd(fd, &info, &size) != 0 ||
            size < offsetof(bpf_prog_info, recursion_misses) + sizeof info.recursion_misses)
            return -1;
        sum += static_cast<int64_t>(info.recursion_misses);
    }
    return sum;
}

std::string lookup_element(int map_fd, uint32_t key, size_t size) {
    std::string value(size, '\0');
    if (bpf_map_lookup_elem(map_fd, &key, value.data()) != 0)
        refuse("element " + std::to_string(key) + " of a map cannot be read", errno);
    return value;
}

void update_element(int map_fd, uint32_t key, const std::string &value) {
    if (bpf_map_update_elem(map_fd, &key, value.data(), BPF_ANY) != 0)
        refuse("element " + std::to_string(key) + " of a map cannot be set", errno);
}

std::string vmlinux_btf() {
    for (uint32_t id = 0;;) {
        if (bpf_btf_get_next_id(id, &id) != 0) {
            if (errno == ENOENT)
                return {}; // that was the last
            refuse("the kernel's BTF cannot be looked for", errno);
        }
        const int fd = bpf_btf_get_fd_by_id(id);
        if (fd < 0) {
            if (errno == ENOENT)
                continue; // a module's, unloaded meanwhile
            refuse("BTF " + std::to_string(id) + " cannot be opened", errno);
        }
        char name[64] = "";
        bpf_btf_info info{};
        uint32_t size = sizeof info;
        info.name = reinterpret_cast<uintptr_t>(name);
        info.name_len = sizeof name;
        std::string content;
        bool found = bpf_obj_get_info_by_fd(fd, &info, &size) == 0 &&
                     std::strcmp(name, "vmlinux") == 0 && info.kernel_btf;
        if (found) {
            content.resize(info.btf_size);
            info = {};
            info.btf = reinterpret_cast<uintptr_t>(content.data());
            info.btf_size = static_cast<uint32_t>(content.size());
            size = sizeof info;
            found = bpf_obj_get_info_by_fd(fd, &info, &size) == 0;
        }
        close(fd);
        if (found)
            return content;
    }
}

int open_bpf_output(int cpu) {
    perf_event_attr attr{};
    attr.type = PERF_TYPE_SOFTWARE;
    attr.size = sizeof attr;
    attr.config = PERF_COUNT_SW_BPF_OUTPUT;
    attr.sample_type = PERF_SAMPLE_RAW;
    attr.sample_period = 1;
    // A reader that sleeps by the clock is not woken: a wake-up costs the traced call microseconds.
    attr.watermark = 1;
    attr.wakeup_watermark = UINT32_MAX;
    const long fd = syscall(SYS_perf_event_open, &attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC);
    if (fd < 0)
        refuse("no perf event can be opened on CPU " + std::to_string(cpu), errno);
    return static_cast<int>(fd);
}

} // namespace falcore
