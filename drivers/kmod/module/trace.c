// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* The tracepoints. One event is: wanted? -> whose? -> room -> fill (generated) -> commit. */
#include <linux/binfmts.h>
#include <linux/delay.h>
#include <linux/preempt.h>
#include <linux/rcupdate.h>
#include <linux/sched.h>
#include <linux/signal.h>
#include <linux/slab.h>
#include <linux/timekeeping.h>
#include <linux/tracepoint.h>
#include <linux/uaccess.h>

#include "conditions.h"
#include "exec.h"
#include "ia32.h"
#include "ring.h"
#include "socket.h"

/* Rings are not looked into. */
#define FALCORE_WITHOUT_OPERATIONS
#include "generated/fill.h"
#include "fill_raw.h"

#define NR_RT_SIGRETURN	 15
#define NR_EXECVE	 59
#define NR_EXECVEAT	 322
#define IA32_NR_EXECVE	 11
#define IA32_NR_EXECVEAT 358

/* Stores the parameters of one event; returns its length. */
typedef __u32 fill_fn(EVENT_T e, const struct call *c, __u32 *type, __u32 *nparams);

#define FILL(number, body, event_id, n)                                                            \
	case number:                                                                               \
		*type = event_id;                                                                  \
		*nparams = n;                                                                      \
		return body(e, c);

static __u32 fill_enter(EVENT_T e, const struct call *c, __u32 *type, __u32 *nparams)
{
	switch (c->nr) {
		FALCORE_ENTER_ROWS(FILL)
		FALCORE_ENTER_HEAVY_ROWS(FILL)
	}
	*type = c->own_type;
	return fill_args(e, c, c->args, false, nparams);
}

static __u32 fill_exit(EVENT_T e, const struct call *c, __u32 *type, __u32 *nparams)
{
	switch (c->nr) {
		FALCORE_EXIT_ROWS(FILL)
		FALCORE_EXIT_HEAVY_ROWS(FILL)
	}
	*type = c->own_type;
	return fill_args(e, c, c->args, true, nparams);
}

static __u32 fill_process_exit(EVENT_T e, const struct call *c, __u32 *type, __u32 *nparams)
{
	*type = FALCORE_ID_procexit_enter;
	*nparams = FALCORE_NPARAMS_procexit_enter;
	return fill_procexit_enter(e, c);
}

#define FILL_THREAD_EVENT(event)                                                                   \
	static __u32 fill_##event(EVENT_T e, const struct call *c, __u32 *type, __u32 *nparams)    \
	{                                                                                          \
		*type = FALCORE_ID_##event##_enter;                                                \
		*nparams = FALCORE_NPARAMS_##event##_enter;                                        \
		return fill_##event##_enter(e, c);                                                 \
	}

FILL_THREAD_EVENT(switch)
FILL_THREAD_EVENT(signaldeliver)
FILL_THREAD_EVENT(page_fault)

static __u32 fill_process_exec(EVENT_T e, const struct call *c, __u32 *type, __u32 *nparams)
{
	*type = FALCORE_ID_execve_exit;
	*nparams = FALCORE_NPARAMS_execve_exit;
	return fill_execve_exit(e, c);
}

static __u32 fill_process_fork(EVENT_T e, const struct call *c, __u32 *type, __u32 *nparams)
{
	*type = FALCORE_ID_clone_exit;
	*nparams = FALCORE_NPARAMS_clone_exit;
	return fill_clone_exit(e, c);
}

static bool is_self(const struct consumer *consumer)
{
	u32 self = READ_ONCE(consumer->live.self_tgid);

	return self && current->tgid == self;
}

/* The whole of an event, with preemption off and without faults. */
static __always_inline void emit(struct call *c, u32 counter, fill_fn *fill)
{
	u64 ts = ktime_to_ns(ktime_get_boottime());
	u32 len, type, nparams;
	u8 *e = reserve(c->slot, counter);

	if (!e)
		return;
	pagefault_disable();
	rcu_read_lock();
	len = fill(e, c, &type, &nparams);
	if (unlikely(shadow) && c->slot->ring->drop)
		nparams |= FALCORE_NPARAMS_DROP;
	rcu_read_unlock();
	drop_files(c->slot);
	pagefault_enable();
	commit(c->slot, e, ts, c->task->pid, len, type, nparams);
}

/* Whether the consumer's conditions leave the call out, and count it. */
static __always_inline bool is_left_out(const struct call *c, bool exit)
{
	/* replaced only once nobody has preemption off any more who saw it */
	const struct falcore_device_conditions *conditions =
		rcu_dereference_sched(c->consumer->conditions);

	return conditions &&
	       is_filtered(c->slot->ring, exit ? &conditions->exit : &conditions->enter, c->task,
			   (u64)c->task->tgid << 32 | (u32)c->task->pid, c->ret);
}

/* A system call that is wanted: the consumer's own are counted and left out. */
static __always_inline void emit_call(struct call *c, u32 counter, fill_fn *fill, bool conditional)
{
	preempt_disable();
	c->slot = this_slot(c->consumer, counter);
	if (c->slot) {
		if (is_self(c->consumer))
			c->slot->ring->self++;
		else if (!conditional || !is_left_out(c, counter & 1))
			emit(c, counter, fill);
		if (unlikely(shadow))
			c->slot->ring->drop = 0;
	}
	preempt_enable();
}

static __always_inline void emit_native(struct call *c, bool exit, fill_fn *fill, bool conditional)
{
	u32 counter = 2 * c->nr + exit;

	c->args = raw_row(c->nr);
	c->own_type = FALCORE_ID_OWN + counter;
	emit_call(c, counter, fill, conditional);
}

/* Out of line: 64-bit calls, which are nearly all, have no part in it. */
static noinline void emit_ia32(const struct call *traced, bool exit)
{
	struct pt_regs regs = from_ia32_regs(traced->regs);
	struct call c = *traced;
	u32 counter;

	c.regs = &regs;
	counter = from_ia32_number(&c, exit);
	if (counter < FALCORE_SLOTS)
		emit_call(&c, counter, exit ? fill_exit : fill_enter, false);
}

static void on_sys_enter(void *data, struct pt_regs *regs, long nr)
{
	struct call c = {.consumer = data, .regs = regs, .task = current};
	u8 wanted;

	if (nr < 0 || nr >= FALCORE_SYSCALLS_MAX)
		return;
	c.nr = array_index_nospec(nr, FALCORE_SYSCALLS_MAX);
	wanted = READ_ONCE(c.consumer->live.wanted[c.nr]);
	if (!(wanted & (FALCORE_WANT_ENTER | FALCORE_WANT_IA32_ENTER)))
		return;
	if (!in_ia32_syscall()) {
		if (wanted & FALCORE_WANT_ENTER)
			emit_native(&c, false, fill_enter, wanted & FALCORE_WANT_IF_ENTER);
	} else if (wanted & FALCORE_WANT_IA32_ENTER) {
		emit_ia32(&c, false);
	}
}

static void on_sys_exit(void *data, struct pt_regs *regs, long ret)
{
	struct call c = {.consumer = data, .regs = regs, .task = current, .ret = ret};
	u32 nr = regs->orig_ax;
	u8 wanted;

	/*
	 * The returns that have lost their number (arch/x86: they restore all registers):
	 * rt_sigreturn, and the sigreturn of 32-bit programs, which is not in use any more.
	 */
	if ((s32)nr == -1)
		nr = in_ia32_syscall() ? FALCORE_IA32_NR_rt_sigreturn : NR_RT_SIGRETURN;
	if ((nr == NR_EXECVE || nr == NR_EXECVEAT) && in_ia32_syscall() && is_started(regs, ret))
		nr = nr == NR_EXECVE ? IA32_NR_EXECVE : IA32_NR_EXECVEAT;
	if (nr >= FALCORE_SYSCALLS_MAX)
		return;
	c.nr = array_index_nospec(nr, FALCORE_SYSCALLS_MAX);
	wanted = READ_ONCE(c.consumer->live.wanted[c.nr]);
	if (!(wanted & (FALCORE_WANT_EXIT | FALCORE_WANT_IA32_EXIT)))
		return;
	if (!in_ia32_syscall()) {
		if (wanted & FALCORE_WANT_EXIT)
			emit_native(&c, true, fill_exit, wanted & FALCORE_WANT_IF_EXIT);
	} else if (wanted & FALCORE_WANT_IA32_EXIT) {
		emit_ia32(&c, true);
	}
}

static __always_inline void emit_process(struct call *c, u32 counter, fill_fn *fill)
{
	preempt_disable();
	c->slot = this_slot(c->consumer, counter);
	if (c->slot)
		emit(c, counter, fill);
	preempt_enable();
}

static void on_process_exit(void *data, PROCESS_EXIT_ARGS)
{
	struct call c = {.consumer = data, .task = task};

	if (!is_self(c.consumer))
		emit_process(&c, FALCORE_SLOT_procexit, fill_process_exit);
}

/* These two stand in for sys_exit where it is not attached: state needs them, nobody prints them.
 */
static void on_process_exec(void *data, struct task_struct *task, pid_t old_pid,
			    struct linux_binprm *binprm)
{
	struct call c = {
		.consumer = data, .task = task, .filename = binprm->filename, .nr = NR_EXECVE};

	emit_process(&c, FALCORE_SLOT_process_exec, fill_process_exec);
}

static void on_process_fork(void *data, struct task_struct *parent, struct task_struct *child)
{
	struct call c = {.consumer = data, .task = child, .nr = NR_CLONE};

	emit_process(&c, FALCORE_SLOT_process_fork, fill_process_fork);
}

/* These are attached only where asked for: some come by the million. */
static void on_switch(void *data, bool preempt, struct task_struct *prev, struct task_struct *next)
{
	struct call c = {.consumer = data, .task = prev, .ret = next->pid};

	if (!is_self(c.consumer))
		emit_process(&c, FALCORE_SLOT_switch, fill_switch);
}

/*
 * The process that sent a signal; 0 where none did. The kernel may hand over a small number in
 * place of a pointer: SEND_SIG_NOINFO for the SIGKILL that ends a group of threads, SEND_SIG_PRIV
 * and, before Linux 4.20, SEND_SIG_FORCED for its own signals.
 */
static pid_t sender(int sig, const SIGNAL_INFO *info)
{
	if ((unsigned long)info <= 2)
		return 0;
	switch (info->si_code) {
	case SI_USER:
	case SI_QUEUE:
	case SI_MESGQ:
	case SI_TKILL:
		return info->si_pid;
	}
	return sig == SIGCHLD && info->si_code > 0 ? info->si_pid : 0;
}

static void on_signal_deliver(void *data, int sig, SIGNAL_INFO *info, struct k_sigaction *action)
{
	struct call c = {.consumer = data, .task = current, .nr = sig, .ret = sender(sig, info)};

	if (!is_self(c.consumer))
		emit_process(&c, FALCORE_SLOT_signaldeliver, fill_signaldeliver);
}

static void on_page_fault(void *data, unsigned long address, struct pt_regs *regs,
			  unsigned long error)
{
	struct call c = {
		.consumer = data, .task = current, .regs = regs, .ret = address, .nr = error};

	if (!is_self(c.consumer))
		emit_process(&c, FALCORE_SLOT_page_fault, fill_page_fault);
}

/* By another thread, prctl or /proc. It runs before the name changes. */
static void on_rename(void *data, struct task_struct *task, const char *name)
{
	note_rename(task, task->pid);
}

static struct {
	const char *name;
	void *handler;
	u32 bit;
	struct tracepoint *tracepoint;
} points[] = {
	{"sys_enter", on_sys_enter, FALCORE_TP_SYS_ENTER},
	{"sys_exit", on_sys_exit, FALCORE_TP_SYS_EXIT},
	{"sched_process_exit", on_process_exit, FALCORE_TP_PROCESS_EXIT},
	{"sched_process_exec", on_process_exec, FALCORE_TP_PROCESS_EXEC},
	{"sched_process_fork", on_process_fork, FALCORE_TP_PROCESS_FORK},
	{"sched_switch", on_switch, FALCORE_TP_SWITCH},
	{"signal_deliver", on_signal_deliver, FALCORE_TP_SIGNAL_DELIVER},
	{"page_fault_user", on_page_fault, FALCORE_TP_PAGE_FAULT_USER},
	{"page_fault_kernel", on_page_fault, FALCORE_TP_PAGE_FAULT_KERNEL},
	{"task_rename", on_rename, FALCORE_TP_RENAME},
};

static void remember(struct tracepoint *tracepoint, void *unused)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(points); i++)
		if (!strcmp(tracepoint->name, points[i].name))
			points[i].tracepoint = tracepoint;
}

/* The kernel's own tracepoints: they stay for ever. */
void trace_find(void)
{
	for_each_kernel_tracepoint(remember, NULL);
}

static int attach_point(struct consumer *consumer, int i)
{
	int error = -ENOENT;

	if (points[i].tracepoint)
		error = tracepoint_probe_register(points[i].tracepoint, points[i].handler,
						  consumer);
	if (!error)
		consumer->attached |= points[i].bit;
	return error;
}

static void detach_point(struct consumer *consumer, int i)
{
	/* which may need memory where others are attached too; it must not stay */
	while (tracepoint_probe_unregister(points[i].tracepoint, points[i].handler, consumer) ==
	       -ENOMEM)
		msleep(20);
	consumer->attached &= ~points[i].bit;
}

/*
 * Attaches what is in `wanted` and nothing else. After an error, what was attached is as before.
 * When this returns no handler runs any more that is not wanted.
 */
int trace_attach(struct consumer *consumer, u32 wanted)
{
	u32 before = consumer->attached;
	bool detached = false;
	int i, error = 0;

	for (i = 0; i < ARRAY_SIZE(points) && !error; i++)
		if (points[i].bit & wanted & ~consumer->attached)
			error = attach_point(consumer, i);
	if (error)
		wanted = before;
	for (i = 0; i < ARRAY_SIZE(points); i++) {
		if (points[i].bit & consumer->attached & ~wanted) {
			detach_point(consumer, i);
			detached = true;
		}
	}
	if (detached)
		tracepoint_synchronize_unregister();
	return error;
}

/* Of an earlier consumer. Nothing is attached. */
void trace_forget_renames(void)
{
	memset(renamed, 0, sizeof(renamed));
}

/* Takes the conditions over, NULL for none; when this returns the former ones are not used any
 * more. */
void trace_set_conditions(struct consumer *consumer, struct falcore_device_conditions *conditions)
{
	struct falcore_device_conditions *former =
		rcu_dereference_protected(consumer->conditions, true);

	/* no call is being looked at any more that the former ones were to decide on */
	tracepoint_synchronize_unregister();
	WRITE_ONCE(shadow, conditions && conditions->shadow);
	rcu_assign_pointer(consumer->conditions, conditions);
	if (former) {
		tracepoint_synchronize_unregister();
		kfree(former);
	}
}
