/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Operations of io_uring, in texts that have a program for them (program_text.py). */
#ifndef FALCORE_CLASSIC_OPERATION_BPF_H
#define FALCORE_CLASSIC_OPERATION_BPF_H

#define submit_shape   FALCORE_SUBMIT_SHAPE
#define complete_shape FALCORE_COMPLETE_SHAPE

static __always_inline __u64 *submitted_fd(__u32 place)
{
	return map_submitted(&place);
}

#include "../bpf/operation.bpf.h"

#endif
