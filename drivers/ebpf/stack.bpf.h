/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * What the kernel has put on a new program's stack (fs/binfmt_elf.c), for kernels whose structures
 * are not known: at the stack pointer argc, argv, NULL, envp, NULL; the strings they point to lie
 * one behind the other, and behind the last one of envp lies the name of the file.
 */
#ifndef FALCORE_STACK_BPF_H
#define FALCORE_STACK_BPF_H

#define NR_EXECVE   59
#define NR_EXECVEAT 322
/* Variables of the environment that are looked through for the last one, eight at a time. */
#define ENV_STEPS 16

/* Where a new program's stack begins; 0: the event is not the end of an exec. */
static __always_inline __u64 new_stack(const struct call *c)
{
	if (!c->regs || c->ret || (c->nr != NR_EXECVE && c->nr != NR_EXECVEAT))
		return 0;
	return REGISTER(c, sp);
}

static __always_inline __u64 first_env(__u64 stack)
{
	return stack + 8 * ((__u32)user_u64(stack) + 2ULL);
}

/* The address of the last string of the environment; 0: there is none, or it has too many. */
static __always_inline __u64 last_env(__u64 stack)
{
	__u64 from = first_env(stack), last = 0;

#pragma clang loop unroll(full)
	for (int i = 0; i < ENV_STEPS; i++) {
		__u64 some[8] = {};

		bpf_probe_read_user(some, sizeof(some), (void *)(from + i * sizeof(some)));
#pragma clang loop unroll(full)
		for (int k = 0; k < 8; k++) {
			if (!some[k])
				return last;
			last = some[k];
		}
	}
	return 0;
}

static __always_inline __u32 put_task_exe(EVENT_T e, __u32 pos, const struct call *c)
{
	__u64 stack = new_stack(c);
	__u32 n = stack ? put_user_str(e, pos, user_u64(stack + 8)) : 0;

	return forget(e, n);
}

/* Nothing is told: whoever reads the event knows the file's name. */
static __always_inline __u32 put_exe_path(EVENT_T e, __u32 pos, const struct call *c)
{
	return 0;
}

static __always_inline __u32 put_task_args(EVENT_T e, __u32 pos, const struct call *c)
{
	__u64 stack = new_stack(c), start, end;
	__u32 n = 0;

	if (!stack)
		return 0;
	start = user_u64(stack + 8);
	end = user_u64(first_env(stack));
	if (start)
		start += put_user_str(e, pos, start);
	if (start < end)
		n = put_user_bytes(e, pos, start, end - start, AREA_MAX);
	return forget(e, n);
}

static __always_inline __u32 put_task_env(EVENT_T e, __u32 pos, const struct call *c)
{
	__u64 stack = new_stack(c), start, end;
	__u32 n = 0;

	if (!stack)
		return 0;
	start = user_u64(first_env(stack));
	end = last_env(stack);
	if (start && end)
		end += put_user_str(e, pos, end);
	if (start < end)
		n = put_user_bytes(e, pos, start, end - start, AREA_MAX);
	return forget(e, n);
}

static __always_inline __u32 put_exec_filename(EVENT_T e, __u32 pos, const struct call *c)
{
	__u64 stack = new_stack(c), last;
	__u32 n = 0;

	if (c->ret) {
		n = put_user_str(e, pos, call_arg(c, c->nr == NR_EXECVEAT));
	} else if (stack) {
		last = last_env(stack);
		if (last)
			n = put_user_str(e, pos, last + put_user_str(e, pos, last));
	}
	return forget(e, n ?: put_empty_str(e, pos));
}

#endif
