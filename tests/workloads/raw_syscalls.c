// SPDX-License-Identifier: Apache-2.0
// No libc at all: every call is a bare `syscall` instruction. Opens, reads and closes /etc/hosts,
// calls getppid as often as asked, and leaves with status 7.

enum {
	NR_READ = 0,
	NR_CLOSE = 3,
	NR_GETPPID = 110,
	NR_EXIT_GROUP = 231,
	NR_OPENAT = 257,
	CWD = -100
};

static long call(long nr, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return ret;
}

static long number(const char *text)
{
	long n = 0;

	while (*text >= '0' && *text <= '9')
		n = n * 10 + (*text++ - '0');
	return n;
}

__attribute__((used)) static void begin(long *stack)
{
	long argc = stack[0], count = argc > 1 ? number((const char *)stack[2]) : 1;
	char text[64];
	long fd = call(NR_OPENAT, CWD, (long)"/etc/hosts", 0, 0);

	call(NR_READ, fd, (long)text, sizeof(text), 0);
	call(NR_CLOSE, fd, 0, 0, 0);
	for (long i = 0; i < count; i++)
		call(NR_GETPPID, 0, 0, 0, 0);
	call(NR_EXIT_GROUP, 7, 0, 0, 0);
	__builtin_unreachable();
}

__asm__(".globl _start\n"
	"_start:\n"
	"	xor %ebp, %ebp\n"
	"	mov %rsp, %rdi\n"
	"	and $-16, %rsp\n"
	"	call begin\n");
