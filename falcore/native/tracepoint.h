// SPDX-License-Identifier: Apache-2.0
// Plain tracepoints: programs are attached to them through perf events, by a number that tracefs
// tells.
#pragma once

#include <string>

#include "bpf_object.h"

namespace falcore {

// Attaches a loaded program to a tracepoint named as "category/event"; closing the descriptor,
// which the caller owns, detaches it. Throws BpfError.
int attach_tracepoint(const std::string &tracepoint, int program_fd);

} // namespace falcore
