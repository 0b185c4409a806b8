// SPDX-License-Identifier: Apache-2.0
// What the kernel's type information tells of its tracepoints.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace falcore {

// Of each argument that a tracepoint hands to programs: whether it is a pointer. Nothing where the
// kernel does not have the tracepoint. `btf` is the kernel's; throws BpfError where it is none.
std::optional<std::vector<bool>> tracepoint_pointers(const std::string &btf,
                                                     const std::string &tracepoint);

} // namespace falcore
