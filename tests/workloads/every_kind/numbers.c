// SPDX-License-Identifier: Apache-2.0
// Failures on purpose, then every system call by number with arguments that no kernel takes.
#include "kinds.h"

#include <sys/mman.h>

#define NUMBERS 472
// Numbers whose call ends, forks or blocks its caller: other parts of the workload make them, or
// say why not.
static const short ELSEWHERE[] = {
	SYS_rt_sigreturn,
	SYS_pause,
	SYS_fork,
	SYS_vfork,
	SYS_exit,
	SYS_exit_group,
	SYS_sync, // waits for the disks of the whole machine
	335,
	336, // uretprobe, uprobe
};

void failures(void)
{
	char longest[5000];

	memset(longest, 'x', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = 0;
	CALL(openat, AT_FDCWD, "/no/such/file", O_RDONLY);
	CALL(openat, AT_FDCWD, longest, O_RDONLY);
	CALL(openat, AT_FDCWD, (void *)8, O_RDONLY);
	CALL(openat, 77, "relative", O_WRONLY);
	CALL(openat, AT_FDCWD, "", O_RDONLY);
	CALL(open, "/proc/self/exe/below", O_RDONLY);
	CALL(chdir, longest);
	CALL(execve, "/no/such/program", ((char *[]){"a", "b", NULL}), ((char *[]){"C=D", NULL}));
	CALL(execve, ".", NULL, NULL);
	CALL(execveat, -1, "nowhere", NULL, NULL, AT_SYMLINK_NOFOLLOW);
	CALL(clone, 0x10000L /* CLONE_THREAD without what it takes */, NULL, NULL, NULL, NULL);
	CALL(clone3, NULL, 0L);
	(void)syscall(511);
	(void)syscall(4242);
}

// The kernel ends a caller that comes from anywhere but its own trampoline.
static void from_no_trampoline(void)
{
	(void)syscall(335);
}

static void from_no_probe(void)
{
	(void)syscall(336);
}

static int made_elsewhere(int number)
{
	for (size_t at = 0; at < sizeof(ELSEWHERE) / sizeof(*ELSEWHERE); at++)
		if (ELSEWHERE[at] == number)
			return 1;
	return 0;
}

void every_number(void)
{
	for (int number = 0; number < NUMBERS; number++) {
		// All ones is no descriptor, no address, no flags and no identity, but for these:
		long first = -1, second = -1, third = -1;

		if (made_elsewhere(number) || (number > 336 && number < 424))
			continue;
		if (number == SYS_alarm || number == SYS_set_tid_address)
			first = 0;
		if (number == SYS_msgget)
			second = 0;
		if (number == SYS_umask)
			first = 022;
		if (number == SYS_kill) {
			first = getpid();
			second = 4242;
		}
		(void)syscall(number, first, second, third, -1L, -1L, -1L);
	}
	in_child(from_no_trampoline);
	in_child(from_no_probe);
}
