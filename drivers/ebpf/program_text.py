# SPDX-License-Identifier: Apache-2.0
"""The C text that bcc compiles: maps, structures with this kernel's offsets, one small program an attach point.

bcc rewrites functions of the text it is given and leaves included files alone. So the text has only what bcc
must rewrite, each use of a map, and the bodies are in headers, as the compiler would have them anywhere. It reads
the text two times for that and a third time to compile it; only the third needs to see the bodies.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterable
from pathlib import Path

from falcore.drivers.abi import ring_tracepoints
from falcore.drivers.abi.attachment import RENAMES
from falcore.drivers.abi.ring_tracepoints import RingTracepoints
from falcore.drivers.ebpf.btf_types import BtfTypes
from falcore.drivers.ebpf.compiler import KERNEL_FUNCTION
from falcore.drivers.ebpf.fill_programs import fill_programs
from falcore.drivers.ebpf.kernel_layout import kernel_types
from falcore.errors import CaptureError

FOLDER = Path(__file__).resolve().parent
KERNEL_TYPES = FOLDER.parent / "bpf" / "kernel_types.h"
OPERATION_TYPES = FOLDER.parent / "bpf" / "operation_types.h"
STUB_HEADERS = FOLDER / "stub_headers"

#: program -> tracepoint it is attached to; raw ones have no category.
TRACEPOINTS = {
    "sys_enter": "raw_syscalls/sys_enter",
    "sys_exit": "raw_syscalls/sys_exit",
    "process_exit": "sched/sched_process_exit",
    "process_exec": "sched/sched_process_exec",
    "process_fork": "sched/sched_process_fork",
    "sched_switch": "sched/sched_switch",
    "signal_deliver": "signal/signal_deliver",
    "page_fault_user": "exceptions/page_fault_user",
    "page_fault_kernel": "exceptions/page_fault_kernel",
    RENAMES: "task/task_rename",
    "ring_complete": f"io_uring/{ring_tracepoints.COMPLETE_NAME}",
    # Under the name that the kernel has (RingTracepoints.submit).
    **dict.fromkeys(ring_tracepoints.SUBMIT_PROGRAMS, f"io_uring/{ring_tracepoints.SUBMIT_NAMES[0]}"),
}
#: Bytes from one CPU's counters to the next: the type behind them has a power of two.
COUNTERS_STRIDE = 65536
#: Counters of events whose CPU has no ring: FALCORE_SLOTS, filled up to a power of two.
HOMELESS_SLOTS = 2048
MAPS = ("live", "homeless", "raw_rows", "ia32_rows", "rings", "scratch", "exit_programs", "enter_programs", "events")
CONDITION_MAPS = ("conditions", "renamed")
OPERATION_MAPS = ("submitted",)
#: Bytes of a raw row in its map: nargs and six kinds, filled up to 8.
RAW_ROW_SIZE = 8

#: Defined where bodies are read: by the text that bcc compiles, of a setting in stub_headers/include/linux/kconfig.h
#: (bcc: BFrontendAction::DoMiscWorkAround), or by compiler.py for a bcc that does not do so.
_BODIES = "#if defined(CONFIG_CC_STACKPROTECTOR) || defined(FALCORE_EVERY_PASS)"

_MAPS = """
#define BPF_LICENSE Dual MIT/GPL
#define HOMELESS_SLOTS {homeless}

struct falcore_live {{
	__u32 self_tgid;
	__u32 snaplen;
	__u64 clock_offset;
	__u8 wanted[512];
}};
struct falcore_homeless {{
	__u64 count[HOMELESS_SLOTS];
}};
typedef __u64 counters_t __attribute__((vector_size({stride})));
typedef __u64 scratch_t __attribute__((vector_size(FALCORE_RING_SLACK)));

BPF_TABLE("array", __u32, struct falcore_live, live, 1);
BPF_TABLE("array", __u32, struct falcore_homeless, homeless, 1);
BPF_TABLE("array", __u32, __u64, raw_rows, 512);
BPF_F_TABLE("array", __u32, counters_t, rings, {cpus}, COUNTER_FLAGS);
BPF_TABLE("array", __u32, scratch_t, scratch, {cpus});
BPF_TABLE("array", __u32, struct falcore_ia32_row, ia32_rows, 512);
BPF_TABLE("prog", __u32, __u32, exit_programs, 512);
BPF_TABLE("prog", __u32, __u32, enter_programs, 512);
BPF_PERF_OUTPUT(events);

{more}
static void *map_live(__u32 *key) {{ return live.lookup(key); }}
static void *map_homeless(__u32 *key) {{ return homeless.lookup(key); }}
static void *map_raw_row(__u32 *key) {{ return raw_rows.lookup(key); }}
static void *map_ring(__u32 *key) {{ return rings.lookup(key); }}
static void *map_scratch(__u32 *key) {{ return scratch.lookup(key); }}
static void *map_ia32_row(__u32 *key) {{ return ia32_rows.lookup(key); }}
static void enter_exit(void *ctx, __u32 index) {{ exit_programs.call(ctx, index); }}
static void enter_enter(void *ctx, __u32 index) {{ enter_programs.call(ctx, index); }}
static int send(void *ctx, void *data, __u32 size) {{ return events.perf_submit(ctx, data, size); }}
"""
#: More of them where the request has conditions: those of each direction, and the threads that were renamed.
_CONDITIONS = """
#define FALCORE_CONDITIONS
#include "../abi/conditions.h"
typedef __u64 renamed_t __attribute__((vector_size(FALCORE_RENAMED_MAX)));
BPF_TABLE("array", __u32, struct falcore_conditions, conditions, 2);
BPF_TABLE("array", __u32, renamed_t, renamed, 1);
static void *map_conditions(__u32 *key) { return conditions.lookup(key); }
static void *map_renamed(__u32 *key) { return renamed.lookup(key); }
"""
#: And where operations of rings are told.
_OPERATIONS = """
BPF_TABLE("array", __u32, __u64, submitted, 4096);
static void *map_submitted(__u32 *key) { return submitted.lookup(key); }
"""


def program_text(  # noqa: PLR0917
    programs: Iterable[str],
    cpus: int,
    btf: BtfTypes | None,
    split: bool = False,
    preempted: bool = False,
    conditions: bool = False,
    operations: RingTracepoints | None = None,
) -> str:
    """The text for these programs.

    Args:
        programs: names of TRACEPOINTS, of fill programs, and `identify`.
        cpus: how many CPUs get counters and a place to build events.
        btf: the kernel's types; None where it tells nothing of them.
        split: every event has a fill program.
        preempted: another program may run before one has ended.
        conditions: events may be left out by what CONDITION_MAPS have.
        operations: the shapes of what programs of rings are handed; None: there are no such programs.

    Raises:
        CaptureError: nothing is known by which a program can keep others out.
    """
    parts = [
        "" if btf else "#define FALCORE_NO_LAYOUT",
        f"#define FALCORE_PAGE_SHIFT {mmap.PAGESIZE.bit_length() - 1}",
        *(preemption_calls(btf) if preempted else ()),
        '#include "../abi/ring.h"',
        '#include "../abi/generated/ia32.h"',
        _MAPS.format(
            cpus=cpus,
            stride=COUNTERS_STRIDE,
            homeless=HOMELESS_SLOTS,
            more=(_CONDITIONS if conditions else "") + (_OPERATIONS if operations else ""),
        ),
        _BODIES,
        kernel_types(KERNEL_TYPES.read_text(encoding="utf-8"), btf),
        *(_operation_types(operations, btf) if operations else ()),
        '#include "classic.bpf.h"',
    ]
    wanted = set(programs)
    parts += [fill.c_source for fill in fill_programs(split) if fill.name in wanted]
    parts += ["#define BODY(call) call", "#else", "#define BODY(call) 0", "#endif"]
    for program in sorted(wanted):
        argument = "" if program == "identify" else "ctx"
        parts.append(f"int {program}(void *ctx) {{ return BODY(on_{program}({argument})); }}")
    return "\n".join([*parts, ""])


def _operation_types(operations: RingTracepoints, btf: BtfTypes | None) -> list[str]:
    return [
        f"#define FALCORE_SUBMIT_SHAPE {operations.submit_shape}",
        f"#define FALCORE_COMPLETE_SHAPE {operations.complete_shape}",
        kernel_types(OPERATION_TYPES.read_text(encoding="utf-8"), btf),
    ]


def preemption_calls(btf: BtfTypes | None) -> list[str]:
    """The kernel's bpf_preempt_disable() and bpf_preempt_enable(), as numbers of helpers that no kernel has.

    bcc links no functions of the kernel: compiler.py makes calls of them by BTF id of these.

    Raises:
        CaptureError: the kernel has no type information, or no such functions.
    """
    lines = []
    for way in ("disable", "enable"):
        function = btf.function(f"bpf_preempt_{way}") if btf else None
        if function is None:
            raise CaptureError(
                "ebpf: since Linux 6.19 a program can be preempted by another that wants the same place for its event, "
                "and the kernel's type information (BTF) names nothing against it; use the kernel module"
            )
        lines.append(f"#define PREEMPT_{way.upper()} {KERNEL_FUNCTION | function:#x}")
    return lines
