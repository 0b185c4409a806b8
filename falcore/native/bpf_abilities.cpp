// SPDX-License-Identifier: Apache-2.0
#include "bpf_abilities.h"

#include "bpf_code.h"

#include <bpf/bpf.h>
#include <cerrno>
#include <linux/bpf.h>
#include <unistd.h>
#include <vector>

namespace falcore {
namespace {

using Code = std::vector<bpf_insn>;

constexpr uint8_t kMovImmediate = BPF_ALU64 | BPF_MOV | BPF_K;
constexpr uint8_t kMovRegister = BPF_ALU64 | BPF_MOV | BPF_X;
constexpr uint8_t kAddImmediate = BPF_ALU64 | BPF_ADD | BPF_K;

bpf_insn instruction(uint8_t code, uint8_t to, uint8_t from, int16_t offset, int32_t immediate) {
    bpf_insn made{};
    made.code = code;
    made.dst_reg = to & 15;
    made.src_reg = from & 15;
    made.off = offset;
    made.imm = immediate;
    return made;
}

const bpf_insn kReturnZero[] = {
    instruction(kMovImmediate, BPF_REG_0, 0, 0, 0),
    instruction(BPF_JMP | BPF_EXIT, 0, 0, 0, 0),
};

bool there(int fd) {
    if (fd < 0)
        return errno == EPERM; // EACCES is the verifier's
    close(fd);
    return true;
}

bool loads(bpf_prog_type type, Code code) {
    code.insert(code.end(), std::begin(kReturnZero), std::end(kReturnZero));
    return there(bpf_prog_load(type, nullptr, "Dual MIT/GPL", code.data(), code.size(), nullptr));
}

// for (r1 = 0; r1 < 4; r1++);
Code loop() {
    return {
        instruction(kMovImmediate, BPF_REG_1, 0, 0, 0),
        instruction(kAddImmediate, BPF_REG_1, 0, 0, 1),
        instruction(BPF_JMP | BPF_JLT | BPF_K, BPF_REG_1, 0, -2, 4),
    };
}

// do may_goto end; while (the random number is not 0); end:
Code endless_loop() {
    return {
        instruction(kMayGoto, 0, 0, 2, 0),
        instruction(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_get_prandom_u32),
        instruction(BPF_JMP | BPF_JNE | BPF_K, BPF_REG_0, 0, -3, 0),
    };
}

// bpf_get_current_comm() into the value of an array's element, as long as r0 & 15 says
Code map_argument(int map) {
    return {
        instruction(BPF_ST | BPF_MEM | BPF_W, BPF_REG_10, 0, -4, 0),
        instruction(kMovRegister, BPF_REG_2, BPF_REG_10, 0, 0),
        instruction(kAddImmediate, BPF_REG_2, 0, 0, -4),
        instruction(BPF_LD | BPF_IMM | BPF_DW, BPF_REG_1, BPF_PSEUDO_MAP_FD, 0, map),
        instruction(0, 0, 0, 0, 0),
        instruction(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_map_lookup_elem),
        instruction(BPF_JMP | BPF_JEQ | BPF_K, BPF_REG_0, 0, 7, 0),
        instruction(kMovRegister, BPF_REG_6, BPF_REG_0, 0, 0),
        instruction(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_get_smp_processor_id),
        instruction(kMovRegister, BPF_REG_2, BPF_REG_0, 0, 0),
        instruction(BPF_ALU64 | BPF_AND | BPF_K, BPF_REG_2, 0, 0, 15),
        instruction(kAddImmediate, BPF_REG_2, 0, 0, 1),
        instruction(kMovRegister, BPF_REG_1, BPF_REG_6, 0, 0),
        instruction(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_get_current_comm),
    };
}

bool map_arguments() {
    const int map = bpf_map_create(BPF_MAP_TYPE_ARRAY, nullptr, 4, 64, 1, nullptr);
    if (map < 0)
        return errno == EPERM;
    const bool taken = loads(BPF_PROG_TYPE_TRACEPOINT, map_argument(map));
    close(map);
    return taken;
}

bool mapped_arrays() {
    LIBBPF_OPTS(bpf_map_create_opts, options);
    options.map_flags = BPF_F_MMAPABLE;
    return there(bpf_map_create(BPF_MAP_TYPE_ARRAY, nullptr, 4, 64, 1, &options));
}

} // namespace

BpfAbilities bpf_abilities() {
    BpfAbilities found;
    found.loops = loads(BPF_PROG_TYPE_TRACEPOINT, loop());
    found.boot_clock =
        loads(BPF_PROG_TYPE_TRACEPOINT,
              {instruction(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_ktime_get_boot_ns)});
    found.mapped_arrays = mapped_arrays();
    found.raw_tracepoints = loads(BPF_PROG_TYPE_RAW_TRACEPOINT, {});
    found.map_arguments = map_arguments();
    found.may_goto = loads(BPF_PROG_TYPE_TRACEPOINT, endless_loop());
    return found;
}

} // namespace falcore
