/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The programs' bodies. One event is: wanted? -> whose? -> room -> fill (generated) -> submit. The
 * text that includes this (program_text.py) has the maps and, for each body it wants loaded, a
 * program that calls it.
 */
#include "access.bpf.h"

#include "facts.bpf.h"
#include "submit.bpf.h"

#include "../bpf/ia32.bpf.h"

#define NR_RT_SIGRETURN 15

/*
 * 32-bit calls have numbers of their own. Where the mark of one cannot be looked up, the code
 * segment tells a 32-bit program (asm/segment.h), but not a 64-bit one that calls by int 0x80.
 */
static __always_inline bool is_compat(const struct call *c)
{
#ifdef FALCORE_NO_LAYOUT
	return REGISTER(c, cs) == 0x23;
#else
	return BPF_CORE_READ(current_task(), thread_info.status) & TS_COMPAT;
#endif
}

/* False when this call is not to be shown. */
static __always_inline bool is_ours(const struct falcore_live *live, struct falcore_ring *r,
				    __u64 pid_tgid)
{
	if (live->self_tgid && pid_tgid >> 32 == live->self_tgid) {
		r->self++;
		return false;
	}
	return true;
}

/* A 32-bit call that no program took. */
static __always_inline int leave_out(__u32 slot)
{
	struct falcore_ring *r = this_ring(slot);

	if (r)
		r->compat++;
	return 0;
}

#define INLINE_ROW(nr, body, event_id, n)                                                          \
	case nr:                                                                                   \
		len = body(e, &c);                                                                 \
		id = event_id;                                                                     \
		nparams = n;                                                                       \
		break;

static __always_inline int on_sys_enter(void *ctx)
{
	__u64 *args = ctx;
	struct call c = {.regs = (void *)args[0], .nr = args[1]};
	__u32 slot, len, id, nparams, zero = 0;
	struct falcore_live *live = map_live(&zero);
	struct falcore_ring *r;
	__u64 ts, pid_tgid;
	__u8 *e, wanted;

	if (!live || c.nr >= FALCORE_SYSCALLS_MAX)
		return 0;
	c.nr = bounded(c.nr);
	wanted = live->wanted[c.nr];
	if (!(wanted & (FALCORE_WANT_ENTER | FALCORE_WANT_IA32_ENTER)))
		return 0;
	slot = c.nr * 2;
	if (is_compat(&c)) {
		enter_enter(ctx, IA32);
		return leave_out(slot);
	}
	if (!(wanted & FALCORE_WANT_ENTER))
		return 0;
	r = this_ring(slot);
	pid_tgid = bpf_get_current_pid_tgid();
	if (!r || !is_ours(live, r, pid_tgid))
		return 0;
	if (wanted & FALCORE_WANT_HEAVY_ENTER) {
		enter_enter(ctx, HEAVY(c.nr));
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
		id = FALCORE_ID_OWN + slot;
		len = fill_raw(e, &c, false, &nparams);
	}
	commit(ctx, r, e, ts, pid_tgid, len, id, nparams, slot);
	return 0;
}

/* The number of the call that returns here; rt_sigreturn has lost its own (arch/x86: it restores
 * all registers). */
static __always_inline __u32 returning_nr(const struct call *c)
{
	__u32 nr = REGISTER(c, orig_ax);

	return nr == -1U ? NR_RT_SIGRETURN : nr;
}

static __always_inline int on_sys_exit(void *ctx)
{
	__u64 *args = ctx;
	struct call c = {.regs = (void *)args[0], .ret = args[1]};
	__u32 slot, len, id, nparams, zero = 0;
	struct falcore_live *live = map_live(&zero);
	struct falcore_ring *r;
	__u64 ts, pid_tgid;
	__u8 *e, wanted;

	c.nr = returning_nr(&c);
	if (!live || c.nr >= FALCORE_SYSCALLS_MAX)
		return 0;
	c.nr = bounded(c.nr);
	wanted = live->wanted[c.nr];
	if (!(wanted & (FALCORE_WANT_EXIT | FALCORE_WANT_IA32_EXIT)))
		return 0;
	slot = c.nr * 2 + 1;
	if (is_compat(&c)) {
		enter_exit(ctx, IA32);
		return leave_out(slot);
	}
	if (!(wanted & FALCORE_WANT_EXIT))
		return 0;
	r = this_ring(slot);
	pid_tgid = bpf_get_current_pid_tgid();
	if (!r || !is_ours(live, r, pid_tgid))
		return 0;
	if (wanted & FALCORE_WANT_HEAVY) {
		enter_exit(ctx, HEAVY(c.nr));
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
		id = FALCORE_ID_OWN + slot;
		len = fill_raw(e, &c, true, &nparams);
	}
	commit(ctx, r, e, ts, pid_tgid, len, id, nparams, slot);
	return 0;
}

/* Both are entered by tail call from the programs above, with a 32-bit call. */
static __always_inline int on_ia32_enter(void *ctx)
{
	__u64 number = ((__u64 *)ctx)[1];

	if (number >= FALCORE_SYSCALLS_MAX || !(wanted_bits(number) & FALCORE_WANT_IA32_ENTER))
		return 0;
	return on_ia32(ctx, number, false);
}

static __always_inline int on_ia32_exit(void *ctx)
{
	struct call c = {.regs = (void *)*(__u64 *)ctx};
	__u32 number = REGISTER(&c, orig_ax);

	if (number == -1U)
		number = FALCORE_IA32_NR_rt_sigreturn;
	if (number >= FALCORE_SYSCALLS_MAX || !(wanted_bits(number) & FALCORE_WANT_IA32_EXIT))
		return 0;
	return on_ia32(ctx, number, true);
}

/* Room, fill, submit: all of an event but its checks. Returns from the program when there is no
 * room. */
#define EMIT(call, tid, body, event_id, n, slot_)                                                  \
	do {                                                                                       \
		__u32 slot = slot_, len;                                                           \
		struct falcore_ring *r = this_ring(slot);                                          \
		__u64 ts = now();                                                                  \
		__u8 *e;                                                                           \
                                                                                                   \
		if (!r)                                                                            \
			return 0;                                                                  \
		e = reserve(r, slot);                                                              \
		if (!e)                                                                            \
			return 0;                                                                  \
		len = body(e, &(call));                                                            \
		commit(ctx, r, e, ts, tid, len, event_id, n, slot);                                \
	} while (0)

/*
 * sys_exit of syscalls that are filled alike, in a program of its own; entered by tail call, after
 * the checks of on_sys_exit(). id_<name>() has their event ids.
 */
#define HEAVY_EXIT(name, body, n)                                                                  \
	static __always_inline int on_##name(void *ctx)                                            \
	{                                                                                          \
		__u64 *args = ctx;                                                                 \
		struct call c = {.regs = (void *)args[0], .ret = args[1]};                         \
                                                                                                   \
		c.task = current_task();                                                           \
		c.ia32 = is_compat(&c);                                                            \
		c.nr = returning_nr(&c);                                                           \
		if (c.ia32)                                                                        \
			c.nr = ia32_native(c.nr);                                                  \
		c.nr = bounded(c.nr);                                                              \
		EMIT(c, bpf_get_current_pid_tgid(), body, id_##name(c.nr), n, c.nr * 2 + 1);       \
		return 0;                                                                          \
	}

/* The same of sys_enter. */
#define HEAVY_ENTER(name, body, n)                                                                 \
	static __always_inline int on_##name(void *ctx)                                            \
	{                                                                                          \
		__u64 *args = ctx;                                                                 \
		struct call c = {.regs = (void *)args[0], .nr = args[1]};                          \
                                                                                                   \
		c.task = current_task();                                                           \
		c.ia32 = is_compat(&c);                                                            \
		if (c.ia32)                                                                        \
			c.nr = ia32_native(c.nr);                                                  \
		c.nr = bounded(c.nr);                                                              \
		EMIT(c, bpf_get_current_pid_tgid(), body, id_##name(c.nr), n, c.nr * 2);           \
		return 0;                                                                          \
	}

static __always_inline int on_process_exit(void *ctx)
{
	struct call c = {.task = (void *)*(__u64 *)ctx};
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
	struct call c = {
		.task = (void *)args[0], .filename = BPF_CORE_READ(binprm, filename), .nr = 59};

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

/* Run once by hand: its result is the number of the caller's process in the init pid namespace. */
static __always_inline int on_identify(void)
{
	return bpf_get_current_pid_tgid() >> 32;
}
