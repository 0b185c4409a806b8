// SPDX-License-Identifier: Apache-2.0
// Maps and programs brought into the kernel one by one, from their instructions.
#pragma once

#include <cstdint>
#include <string>

#include "bpf_object.h"

namespace falcore {

// A map as the kernel shows one in fdinfo: numbers of include/uapi/linux/bpf.h.
struct MapShape {
    uint32_t type = 0, key_size = 0, value_size = 0, max_entries = 0, flags = 0;
};

// Makes a map; the caller owns the descriptor. Throws BpfError.
int create_map(const std::string &name, const MapShape &shape);
// Loads a tracepoint program, raw or plain, of whole bpf_insn whose maps are descriptors; the
// caller owns the descriptor. Throws BpfError with the verifier's log.
int load_tracepoint_program(const std::string &name, const std::string &instructions, bool raw);

} // namespace falcore
