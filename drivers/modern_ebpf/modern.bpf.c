/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The programs. One event is: wanted? -> whose? -> conditions? -> room -> fill (generated) ->
 * commit. */
#include "../bpf/kernel_types.h"
#include "../bpf/operation_types.h"

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "access.bpf.h"
#include "ring.bpf.h"
#include "running.bpf.h"

#include "../bpf/exec.bpf.h"
#include "../bpf/operation.bpf.h"
#include "conditions.bpf.h"
#include "ia32.bpf.h"

#include "../bpf/emit.bpf.h"
#include "../bpf/tracepoint.bpf.h"

#define NR_RT_SIGRETURN 15

char LICENSE[] SEC("license") = "Dual MIT/GPL";

/* False when this call is not to be shown. */
static __always_inline bool is_ours(struct falcore_ring *r, __u64 pid_tgid)
{
	if (live.self_tgid && pid_tgid >> 32 == live.self_tgid) {
		r->self++;
		return false;
	}
	return true;
}

/*
 * Between every two rows' numbers a path of its own leads to the calls without one: the verifier
 * would follow each, as it knows of each between which numbers the call's is.
 */
static __always_inline __u32 forget_number(__u8 *e, __u32 nr)
{
	return forget(e, nr) & (FALCORE_SYSCALLS_MAX - 1);
}

#define INLINE_ROW(nr, body, event_id, n)                                                          \
	case nr:                                                                                   \
		len = body(e, &c);                                                                 \
		id = event_id;                                                                     \
		nparams = n;                                                                       \
		break;

SEC("tp_btf/sys_enter")
int sys_enter(__u64 *ctx)
{
	struct call c = {.regs = (void *)ctx[0], .nr = ctx[1]};
	__u32 slot, len, id, nparams;
	struct task_struct *task;
	struct falcore_ring *r;
	__u64 ts, pid_tgid;
	__u8 *e, wanted;

	if (c.nr >= FALCORE_SYSCALLS_MAX)
		return 0;
	wanted = live.wanted[c.nr];
	if (!(wanted & (FALCORE_WANT_ENTER | FALCORE_WANT_IA32_ENTER)))
		return 0;
	slot = c.nr * 2;
	r = this_ring(slot);
	if (!r)
		return 0;
	task = running_task(c.regs, r);
	if (is_compat(task)) {
		enter_enter(ctx, EXIT_IA32);
		r->compat++; /* no program took it */
		return 0;
	}
	if (!(wanted & FALCORE_WANT_ENTER))
		return 0;
	pid_tgid = pid_tgid_of(task);
	if (!is_ours(r, pid_tgid))
		return 0;
	if (wanted & FALCORE_WANT_IF_ENTER && is_filtered(r, &live.enter, task, pid_tgid, 0))
		return 0;
	if (wanted & FALCORE_WANT_HEAVY_ENTER) {
		enter_enter(ctx, EXIT_HEAVY(c.nr));
		r->seen[slot]++;
		count_lost(r, slot, FALCORE_LOST_TAIL_CALL);
		return 0;
	}
	ts = now();
	e = reserve(r, slot);
	if (!e)
		return 0;
	switch (c.nr) {
		FALCORE_ENTER_ROWS(INLINE_ROW)
	default:
		c.nr = forget_number(e, c.nr);
		slot = c.nr * 2;
		id = FALCORE_ID_OWN + slot;
		len = fill_raw(e, &c, false, &nparams);
	}
	commit(ctx, r, e, ts, pid_tgid, len, id, nparams, slot);
	return 0;
}

SEC("tp_btf/sys_exit")
int sys_exit(__u64 *ctx)
{
	struct call c = {.regs = (void *)ctx[0], .ret = ctx[1]};
	__u32 slot, len, id, nparams;
	struct task_struct *task;
	struct falcore_ring *r;
	__u64 ts, pid_tgid;
	__u8 *e, wanted;

	c.nr = c.regs->orig_ax;
	/* the only call whose return has lost its number (arch/x86: it restores all registers) */
	if ((__s32)c.nr == -1)
		c.nr = NR_RT_SIGRETURN;
	if (c.nr >= FALCORE_SYSCALLS_MAX)
		return 0;
	wanted = live.wanted[c.nr];
	if (!(wanted & (FALCORE_WANT_EXIT | FALCORE_WANT_IA32_EXIT)))
		return 0;
	slot = c.nr * 2 + 1;
	r = this_ring(slot);
	if (!r)
		return 0;
	task = running_task(c.regs, r);
	if (is_compat(task)) {
		enter_exit(ctx, EXIT_IA32);
		r->compat++; /* no program took it */
		return 0;
	}
	if (!(wanted & FALCORE_WANT_EXIT))
		return 0;
	pid_tgid = pid_tgid_of(task);
	if (!is_ours(r, pid_tgid))
		return 0;
	if (wanted & FALCORE_WANT_IF_EXIT && is_filtered(r, &live.exit, task, pid_tgid, c.ret))
		return 0;
	if (wanted & FALCORE_WANT_HEAVY) {
		enter_exit(ctx, EXIT_HEAVY(c.nr));
		r->seen[slot]++;
		count_lost(r, slot, FALCORE_LOST_TAIL_CALL);
		return 0;
	}
	ts = now();
	e = reserve(r, slot);
	if (!e)
		return 0;
	switch (c.nr) {
		FALCORE_EXIT_ROWS(INLINE_ROW)
	default:
		c.nr = forget_number(e, c.nr);
		slot = c.nr * 2 + 1;
		id = FALCORE_ID_OWN + slot;
		len = fill_raw(e, &c, true, &nparams);
	}
	commit(ctx, r, e, ts, pid_tgid, len, id, nparams, slot);
	return 0;
}

/* sys_exit of one syscall, in a program of its own; entered by tail call, after the checks above.
 */
#define HEAVY_EXIT(number, body, event_id, n)                                                      \
	SEC("tp_btf/sys_exit")                                                                     \
	int heavy_##number(__u64 *ctx)                                                             \
	{                                                                                          \
		struct call c = {.regs = (void *)ctx[0], .ret = ctx[1], .nr = number};             \
		struct falcore_ring *ring = this_ring(number * 2 + 1);                             \
                                                                                                   \
		if (!ring)                                                                         \
			return 0;                                                                  \
		c.task = running_task(c.regs, ring);                                               \
		c.ia32 = is_compat(c.task);                                                        \
		EMIT(c, pid_tgid_of(c.task), body, event_id, n, number * 2 + 1);                   \
		return 0;                                                                          \
	}

FALCORE_EXIT_HEAVY_ROWS(HEAVY_EXIT)

/* The same of sys_enter. */
#define HEAVY_ENTER(number, body, event_id, n)                                                     \
	SEC("tp_btf/sys_enter")                                                                    \
	int enter_heavy_##number(__u64 *ctx)                                                       \
	{                                                                                          \
		struct call c = {.regs = (void *)ctx[0], .nr = number};                            \
		struct falcore_ring *ring = this_ring(number * 2);                                 \
                                                                                                   \
		if (!ring)                                                                         \
			return 0;                                                                  \
		c.task = running_task(c.regs, ring);                                               \
		c.ia32 = is_compat(c.task);                                                        \
		EMIT(c, pid_tgid_of(c.task), body, event_id, n, number * 2);                       \
		return 0;                                                                          \
	}

FALCORE_ENTER_HEAVY_ROWS(HEAVY_ENTER)

SEC("tp_btf/sys_enter")
int ia32_enter(__u64 *ctx)
{
	__u64 number = ctx[1];

	if (number >= FALCORE_SYSCALLS_MAX || !(live.wanted[number] & FALCORE_WANT_IA32_ENTER))
		return 0;
	return on_ia32(ctx, number, false);
}

SEC("tp_btf/sys_exit")
int ia32_exit(__u64 *ctx)
{
	struct pt_regs *regs = (void *)ctx[0];
	__u64 number = regs->orig_ax;

	/* sigreturn and rt_sigreturn have both lost their numbers; the second is what is in use */
	if ((__s32)number == -1)
		number = FALCORE_IA32_NR_rt_sigreturn;
	if (number >= FALCORE_SYSCALLS_MAX || !(live.wanted[number] & FALCORE_WANT_IA32_EXIT))
		return 0;
	return on_ia32(ctx, number, true);
}

SEC("tp_btf/sched_process_exit")
int process_exit(__u64 *ctx)
{
	struct falcore_ring *r = this_ring(FALCORE_SLOT_procexit);
	struct call c = {.task = (void *)ctx[0]};

	if (!r)
		return 0;
	forget_running(c.task, r);
	if (live.self_tgid && bpf_get_current_pid_tgid() >> 32 == live.self_tgid)
		return 0;
	EMIT(c, get_task_tid(&c), fill_procexit_enter, FALCORE_ID_procexit_enter,
	     FALCORE_NPARAMS_procexit_enter, FALCORE_SLOT_procexit);
	return 0;
}

/* These two stand in for sys_exit where it is not attached: state needs them, nobody prints them.
 */
SEC("tp_btf/sched_process_exec")
int process_exec(__u64 *ctx)
{
	struct linux_binprm *binprm = (void *)ctx[2];
	struct call c = {.task = (void *)ctx[0], .filename = FIELD(binprm, filename), .nr = 59};

	EMIT(c, get_task_tid(&c), fill_execve_exit, FALCORE_ID_execve_exit,
	     FALCORE_NPARAMS_execve_exit, FALCORE_SLOT_process_exec);
	return 0;
}

SEC("tp_btf/sched_process_fork")
int process_fork(__u64 *ctx)
{
	struct call c = {.task = (void *)ctx[1], .nr = 56};

	EMIT(c, get_task_tid(&c), fill_clone_exit, FALCORE_ID_clone_exit,
	     FALCORE_NPARAMS_clone_exit, FALCORE_SLOT_process_fork);
	return 0;
}

/* Only where asked for: some come by the million. */
#define THREAD_EVENT(program, call_of, event)                                                      \
	SEC("tp_btf/" #program)                                                                    \
	int program(__u64 *ctx)                                                                    \
	{                                                                                          \
		__u64 pid_tgid = bpf_get_current_pid_tgid();                                       \
		struct call c;                                                                     \
                                                                                                   \
		if (live.self_tgid && pid_tgid >> 32 == live.self_tgid)                            \
			return 0;                                                                  \
		c = call_of(ctx);                                                                  \
		EMIT(c, pid_tgid, fill_##event##_enter, FALCORE_ID_##event##_enter,                \
		     FALCORE_NPARAMS_##event##_enter, FALCORE_SLOT_##event);                       \
		return 0;                                                                          \
	}

THREAD_EVENT(sched_switch, switching_call, switch)
THREAD_EVENT(signal_deliver, signalled_call, signaldeliver)
THREAD_EVENT(page_fault_user, faulting_call, page_fault)
THREAD_EVENT(page_fault_kernel, faulting_call, page_fault)

/* Where the kernel calls it io_uring_submit_sqe, ring_submit and ring_note are attached to that. */
#define RING_EVENT(program, tracepoint, call_of, event)                                            \
	SEC("tp_btf/" #tracepoint)                                                                 \
	int program(__u64 *ctx)                                                                    \
	{                                                                                          \
		struct operation op = {};                                                          \
		struct call c;                                                                     \
                                                                                                   \
		if (live.self_tgid && bpf_get_current_pid_tgid() >> 32 == live.self_tgid)          \
			return 0;                                                                  \
		c = call_of(ctx, &op);                                                             \
		EMIT(c, op.tid, fill_##event##_enter, FALCORE_ID_##event##_enter,                  \
		     FALCORE_NPARAMS_##event##_enter, FALCORE_SLOT_##event);                       \
		return 0;                                                                          \
	}

RING_EVENT(ring_submit, io_uring_submit_req, submitted_call, io_uring_submit)
RING_EVENT(ring_complete, io_uring_complete, completed_call, io_uring_complete)

SEC("tp_btf/io_uring_submit_req")
int ring_note(__u64 *ctx)
{
	struct operation op = {};

	submitted_call(ctx, &op);
	if (op.req)
		note_fd(op.req, op.fd);
	return 0;
}

/* Run once by hand: tells user space its own number in the init pid namespace. */
SEC("raw_tp/")
int identify(void *ctx)
{
	identified_tgid = bpf_get_current_pid_tgid() >> 32;
	return 0;
}
