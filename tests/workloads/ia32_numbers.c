// SPDX-License-Identifier: Apache-2.0
// A 32-bit program that makes the system calls whose i386 numbers it is given, each with -1 to -6
// in its registers, which no call does anything with. No libc; leaves with status 3.

// bp has to be pushed: it cannot be named in a constraint.
static int call(int nr)
{
	int ret;

	__asm__ volatile("push %%ebp\n\tmov $-6, %%ebp\n\tint $0x80\n\tpop %%ebp"
			 : "=a"(ret)
			 : "a"(nr), "b"(-1), "c"(-2), "d"(-3), "S"(-4), "D"(-5)
			 : "memory");
	return ret;
}

// What the kernel puts on the stack: how many arguments, then each.
__attribute__((used)) static void run(int argc, char **argv)
{
	int ret;

	for (int i = 1; i < argc; i++) {
		int nr = 0;

		for (const char *digit = argv[i]; *digit; digit++)
			nr = nr * 10 + *digit - '0';
		call(nr);
	}
	__asm__ volatile("int $0x80" : "=a"(ret) : "a"(252), "b"(3)); // exit_group
}

__asm__(".globl _start\n_start:\nmov %esp, %eax\nlea 4(%eax), %edx\nmov (%eax), %eax\n"
	"push %edx\npush %eax\ncall run\n");
