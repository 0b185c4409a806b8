// SPDX-License-Identifier: Apache-2.0
// What this kernel's BPF takes, found out by trying: programs of a few instructions are loaded and
// given back.
#pragma once

namespace falcore {

// What is refused for want of permission counts as there: loading the real program has the answer.
struct BpfAbilities {
    bool loops = false;           // bounded ones, and a million instructions (Linux 5.3)
    bool boot_clock = false;      // bpf_ktime_get_boot_ns (5.8), and the reads of 5.5 before it
    bool mapped_arrays = false;   // BPF_F_MMAPABLE (5.5)
    bool raw_tracepoints = false; // BPF_PROG_TYPE_RAW_TRACEPOINT (4.17)
    bool map_arguments = false;   // helpers read and write map values of any length (4.11)
    bool may_goto = false;        // loops that are not followed to their end (6.9)
};

BpfAbilities bpf_abilities();

} // namespace falcore
