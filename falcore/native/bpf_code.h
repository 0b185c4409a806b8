// SPDX-License-Identifier: Apache-2.0
// Codes of BPF instructions that headers of older releases do not have.
#pragma once

#include <cstdint>
#include <linux/bpf.h>

namespace falcore {

// BPF_JMP | BPF_JCOND (uapi/linux/bpf.h, since Linux 6.9)
constexpr uint8_t kMayGoto = BPF_JMP | 0xe0;

} // namespace falcore
