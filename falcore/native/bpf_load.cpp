// SPDX-License-Identifier: Apache-2.0
#include "bpf_load.h"

#include <bpf/bpf.h>
#include <cerrno>
#include <cstring>
#include <linux/bpf.h>
#include <vector>

namespace falcore {
namespace {

// The end of a verifier's log is what counts, and all of it fits here where it is of level 1. Up to
// Linux 5.1 a longer one is refused (kernel/bpf/verifier.c: UINT_MAX >> 8), and nothing is logged.
constexpr size_t kLogSize = (16 << 20) - 1;
constexpr char kLicense[] = "Dual MIT/GPL";

std::string name_for_kernel(const std::string &name) {
    return name.substr(0, BPF_OBJ_NAME_LEN - 1);
}

} // namespace

int create_map(const std::string &name, const MapShape &shape) {
    LIBBPF_OPTS(bpf_map_create_opts, options);
    options.map_flags = shape.flags;
    const int fd =
        bpf_map_create(static_cast<bpf_map_type>(shape.type), name_for_kernel(name).c_str(),
                       shape.key_size, shape.value_size, shape.max_entries, &options);
    if (fd < 0) {
        const int error = errno;
        throw BpfError("map " + name + " cannot be made: " + std::strerror(error), error, "");
    }
    return fd;
}

int load_tracepoint_program(const std::string &name, const std::string &instructions, bool raw) {
    std::vector<bpf_insn> code(instructions.size() / sizeof(bpf_insn));
    if (code.empty() || code.size() * sizeof(bpf_insn) != instructions.size())
        throw BpfError("program " + name + " is no whole number of instructions", EINVAL, "");
    std::memcpy(code.data(), instructions.data(), instructions.size());
    const auto type = raw ? BPF_PROG_TYPE_RAW_TRACEPOINT : BPF_PROG_TYPE_TRACEPOINT;
    const std::string short_name = name_for_kernel(name);
    int fd = bpf_prog_load(type, short_name.c_str(), kLicense, code.data(), code.size(), nullptr);
    if (fd >= 0)
        return fd;
    // Once more for the reasons: writing them takes the verifier several times as long.
    const int error = errno;
    std::string log(kLogSize, '\0');
    LIBBPF_OPTS(bpf_prog_load_opts, options);
    options.log_buf = log.data();
    options.log_size = kLogSize;
    options.log_level = 1;
    fd = bpf_prog_load(type, short_name.c_str(), kLicense, code.data(), code.size(), &options);
    if (fd >= 0)
        return fd;
    log.resize(std::strlen(log.c_str()));
    throw BpfError(name + ": " + std::strerror(error), error, log);
}

} // namespace falcore
