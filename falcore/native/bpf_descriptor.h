// SPDX-License-Identifier: Apache-2.0
// Programs and maps that somebody else has loaded, by their descriptors.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bpf_object.h"

namespace falcore {

// Attaches a loaded program to a raw tracepoint; closing the descriptor, which the caller owns,
// detaches it. Throws BpfError.
int attach_raw_tracepoint(const std::string &tracepoint, int program_fd);
// Runs a raw tracepoint program once, here and now; its result. Throws BpfError.
uint32_t run_raw_tracepoint(int program_fd);
// Runs of these programs that the kernel skipped; -1: it does not say.
int64_t recursion_misses(const std::vector<int> &program_fds);
// An element of an array map, `size` bytes as the kernel has it. Throws BpfError.
std::string lookup_element(int map_fd, uint32_t key, size_t size);
void update_element(int map_fd, uint32_t key, const std::string &value);
// The kernel's own BTF as the kernel hands it out by id, for where sysfs does not show it; empty
// when it has none. Throws BpfError.
std::string vmlinux_btf();
// A perf event of one CPU that BPF programs write to; the caller owns the descriptor. Nobody is
// woken by it. Throws BpfError.
int open_bpf_output(int cpu);

} // namespace falcore
