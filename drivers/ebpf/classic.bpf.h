/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The programs' bodies. One event is: wanted? -> whose? -> conditions? -> room -> fill (generated)
 * -> submit. The text that includes this (program_text.py) has the maps and, for each body it wants
 * loaded, a program that calls it.
 */
#include "call.bpf.h"

#include "../bpf/emit.bpf.h"
#include "../bpf/tracepoint.bpf.h"

#ifdef FALCORE_CONDITIONS
#include "conditions.bpf.h"
#else
#define leaves_out(r, c, exit, pid_tgid) false
#endif

/*
 * Verifiers before Linux 5.3 take 4096 instructions a program and no loops (FALCORE_SPLIT): there
 * every event is filled by a program of its own, later only the long ones are.
 */
static __always_inline bool has_program(const struct call *c, bool exit)
{
#ifdef FALCORE_SPLIT
	return true;
#else
	return c->nr < FALCORE_SYSCALLS_MAX &&
	       wanted_bits(c->nr) & (exit ? FALCORE_WANT_HEAVY : FALCORE_WANT_HEAVY_ENTER);
#endif
}

/* The tail call before this did not happen. */
static __always_inline void count_tail_call(struct falcore_ring *r, __u32 slot)
{
	r->seen[known_slot(slot)]++;
	count_lost(r, slot, FALCORE_LOST_TAIL_CALL);
	if (shadow)
		r->drop = 0;
}

/* A 32-bit call that no program took. */
static __always_inline void leave_out(__u32 slot)
{
	struct falcore_ring *r = this_ring(slot);

	if (r)
		r->compat++;
}

/*
 * Whether a call is wanted, and if so what it is. `bits` are those of its own number; a 32-bit call
 * has others.
 */
static __always_inline bool find_outline(struct call *c, bool exit, __u8 bits, struct outline *o)
{
	__u8 native = exit ? FALCORE_WANT_EXIT : FALCORE_WANT_ENTER;
	__u8 ia32 = exit ? FALCORE_WANT_IA32_EXIT : FALCORE_WANT_IA32_ENTER;

	c->ia32 = is_compat(c);
	if (!c->ia32) {
		*o = native_outline(c, exit);
		return bits & native;
	}
#ifdef FALCORE_WITHOUT_IA32
	leave_out(2 * c->nr + exit);
	return false;
#else
	if (exit && c->nr == NR_RT_SIGRETURN && (__s32)REGISTER(c, orig_ax) == -1)
		c->nr = FALCORE_IA32_NR_rt_sigreturn; /* it has lost that */
	return wanted_bits(c->nr) & ia32 && ia32_outline(c, exit, o);
#endif
}

#define INLINE_ROW(nr, body, event_id, n)                                                          \
	case nr:                                                                                   \
		len = body(e, &c);                                                                 \
		o.id = event_id;                                                                   \
		nparams = n;                                                                       \
		break;

static __always_inline int on_call(void *ctx, struct call c, bool exit)
{
	__u32 len, nparams, zero = 0;
	struct falcore_live *live = map_live(&zero);
	struct outline o = {};
	struct falcore_ring *r;
	__u64 ts, pid_tgid;
	__u8 *e, bits;

	if (!live || c.nr >= FALCORE_SYSCALLS_MAX)
		return 0;
	c.nr = bounded(c.nr);
	bits = live->wanted[c.nr];
	if (!(bits & (exit ? FALCORE_WANT_EXIT | FALCORE_WANT_IA32_EXIT
			   : FALCORE_WANT_ENTER | FALCORE_WANT_IA32_ENTER)))
		return 0;
	if (!find_outline(&c, exit, bits, &o))
		return 0;
	r = this_ring(o.slot);
	pid_tgid = bpf_get_current_pid_tgid();
	if (!r || !is_ours(live, r, pid_tgid))
		return 0;
	if (!c.ia32 && bits & (exit ? FALCORE_WANT_IF_EXIT : FALCORE_WANT_IF_ENTER) &&
	    leaves_out(r, &c, exit, pid_tgid))
		return 0;
	if (has_program(&c, exit)) {
		if (exit)
			enter_exit(ctx, c.nr);
		else
			enter_enter(ctx, c.nr);
		count_tail_call(r, o.slot);
		return 0;
	}
#ifndef FALCORE_SPLIT
	ts = now();
	e = reserve(r, o.slot);
	if (!e)
		return 0;
	take_args(&c);
	if (exit) {
		switch (c.nr) {
			FALCORE_EXIT_ROWS(INLINE_ROW)
		default:
			len = fill_args(e, &c, outline_args(&c, &o), true, &nparams);
		}
	} else {
		switch (c.nr) {
			FALCORE_ENTER_ROWS(INLINE_ROW)
		default:
			len = fill_args(e, &c, outline_args(&c, &o), false, &nparams);
		}
	}
	commit(ctx, r, e, ts, pid_tgid, len, o.id, nparams, o.slot);
#endif
	return 0;
}

static __always_inline int on_sys_enter(void *ctx)
{
	return on_call(ctx, entering_call(ctx), false);
}

static __always_inline int on_sys_exit(void *ctx)
{
	return on_call(ctx, returning_call(ctx), true);
}

/*
 * Leaves off the last of an event's n parameters, `len` bytes all in all: the lengths before it
 * move up, and the event starts so many bytes later. Returns the new length.
 */
static __always_inline __u32 leave_off_last(__u8 *e, __u32 len, __u32 n)
{
	__u16 *lengths = (__u16 *)(e + FALCORE_HEADER_SIZE);

	len -= sizeof(*lengths) + lengths[n - 1];
#pragma clang loop unroll(full)
	for (__u32 i = n - 1; i > 0; i--)
		lengths[i] = lengths[i - 1];
	return len;
}

/*
 * Events that are filled alike, in a program of its own; entered by tail call, after the checks of
 * on_sys_enter() and on_sys_exit(). `ids` has their event ids, and those of which `fewer` says so
 * have all parameters but the last.
 */
#define FILL_PROGRAM(name, from, body, ids, n, fewer, direction)                                   \
	static __always_inline int on_##name(void *ctx)                                            \
	{                                                                                          \
		struct call c = from(ctx);                                                         \
		__u32 nparams = n, slot, len;                                                      \
		struct falcore_ring *r;                                                            \
		__u64 ts = now();                                                                  \
		__u8 *e;                                                                           \
                                                                                                   \
		c.task = current_task();                                                           \
		take_ia32(&c);                                                                     \
		take_args(&c);                                                                     \
		c.nr = bounded(c.nr);                                                              \
		slot = c.nr * 2 + direction;                                                       \
		r = this_ring(slot);                                                               \
		e = r ? reserve(r, slot) : NULL;                                                   \
		if (!e)                                                                            \
			return 0;                                                                  \
		len = body(e, &c);                                                                 \
		if (fewer(c.nr)) {                                                                 \
			len = leave_off_last(e, len, n);                                           \
			nparams--;                                                                 \
			e += sizeof(__u16);                                                        \
		}                                                                                  \
		commit(ctx, r, e, ts, bpf_get_current_pid_tgid(), len, ids(c.nr), nparams, slot);  \
		return 0;                                                                          \
	}

#define raw_id_enter(nr)	(FALCORE_ID_OWN + (nr)*2)
#define raw_id_exit(nr)		(FALCORE_ID_OWN + (nr)*2 + 1)
#define fill_raw_enter(e, call) fill_raw(e, call, false, &nparams)
#define fill_raw_exit(e, call)	fill_raw(e, call, true, &nparams)
#define raw_fewer(nr)		false
#define ENTER_PROGRAM(name, body, ids, n, fewer)                                                   \
	FILL_PROGRAM(name, entering_call, body, ids, n, fewer, 0)
#define EXIT_PROGRAM(name, body, ids, n, fewer)                                                    \
	FILL_PROGRAM(name, returning_call, body, ids, n, fewer, 1)

static __always_inline int on_process_exit(void *ctx)
{
	struct call c = {.task = current_task()};
	__u32 zero = 0;
	struct falcore_live *live = map_live(&zero);
	__u64 pid_tgid = bpf_get_current_pid_tgid();

	if (!live || (live->self_tgid && pid_tgid >> 32 == live->self_tgid))
		return 0;
	EMIT(c, pid_tgid, fill_procexit_enter, FALCORE_ID_procexit_enter,
	     FALCORE_NPARAMS_procexit_enter, FALCORE_SLOT_procexit);
	return 0;
}

/* These two stand in for sys_exit where it is not attached: state needs them, nobody prints them.
 */
static __always_inline int on_process_exec(void *ctx)
{
	__u64 *args = ctx;
	struct linux_binprm *binprm = (void *)args[2];
	struct call c = {.task = (void *)args[0], .filename = FIELD(binprm, filename), .nr = 59};

	EMIT(c, bpf_get_current_pid_tgid(), fill_execve_exit, FALCORE_ID_execve_exit,
	     FALCORE_NPARAMS_execve_exit, FALCORE_SLOT_process_exec);
	return 0;
}

static __always_inline int on_process_fork(void *ctx)
{
	__u64 *args = ctx;
	struct call c = {.task = (void *)args[1], .nr = 56};

	EMIT(c, get_task_tid(&c), fill_clone_exit, FALCORE_ID_clone_exit,
	     FALCORE_NPARAMS_clone_exit, FALCORE_SLOT_process_fork);
	return 0;
}

/* Only where asked for: some come by the million. */
#define THREAD_EVENT(program, call_of, event)                                                      \
	static __always_inline int on_##program(void *ctx)                                         \
	{                                                                                          \
		__u32 zero = 0;                                                                    \
		struct falcore_live *live = map_live(&zero);                                       \
		__u64 pid_tgid = bpf_get_current_pid_tgid();                                       \
		struct call c;                                                                     \
                                                                                                   \
		if (!live || (live->self_tgid && pid_tgid >> 32 == live->self_tgid))               \
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

#ifdef FALCORE_SUBMIT_SHAPE
#define RING_EVENT(program, call_of, event)                                                        \
	static __always_inline int on_##program(void *ctx)                                         \
	{                                                                                          \
		__u32 zero = 0;                                                                    \
		struct falcore_live *live = map_live(&zero);                                       \
		struct operation op = {};                                                          \
		struct call c;                                                                     \
                                                                                                   \
		if (!live ||                                                                       \
		    (live->self_tgid && bpf_get_current_pid_tgid() >> 32 == live->self_tgid))      \
			return 0;                                                                  \
		c = call_of(ctx, &op);                                                             \
		EMIT(c, op.tid, fill_##event##_enter, FALCORE_ID_##event##_enter,                  \
		     FALCORE_NPARAMS_##event##_enter, FALCORE_SLOT_##event);                       \
		return 0;                                                                          \
	}

RING_EVENT(ring_submit, submitted_call, io_uring_submit)
RING_EVENT(ring_complete, completed_call, io_uring_complete)

static __always_inline int on_ring_note(void *ctx)
{
	struct operation op = {};

	submitted_call(ctx, &op);
	if (op.req)
		note_fd(op.req, op.fd);
	return 0;
}
#endif

/* Run once by hand: its result is the number of the caller's process in the init pid namespace. */
static __always_inline int on_identify(void)
{
	return bpf_get_current_pid_tgid() >> 32;
}
