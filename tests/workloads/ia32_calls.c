// SPDX-License-Identifier: Apache-2.0
// Calls as 32-bit programs make them, by `int $0x80` with i386 numbers. Built twice: as a 32-bit
// program, and as a 64-bit one that calls the same way. No libc; writes the results, 32 bits each,
// to standard output and leaves with status 3.

enum {
	SIGUSR1 = 10,
	SIGCHLD = 17,
	SA_SIGINFO = 4,
	SA_RESTORER = 0x4000000,
	CLONE_FS = 0x200,
	CWD = -100,
};

// Registers of the next call: eax, ebx, ecx, edx, esi, edi, ebp; eax is also its result.
unsigned registers[7];
void enter(void);

// Upper halves of 64-bit registers hold garbage, which is none of the kernel's business.
__asm__(".text\n.globl enter\nenter:\n"
#ifdef __x86_64__
	"push %rbx\npush %rbp\n"
	"mov $-1, %rbx\nmov $-1, %rcx\nmov $-1, %rdx\nmov $-1, %rsi\nmov $-1, %rdi\nmov $-1, %rbp\n"
	"shl $32, %rbx\nshl $32, %rcx\nshl $32, %rdx\nshl $32, %rsi\nshl $32, %rdi\nshl $32, %rbp\n"
	"mov registers(%rip), %eax\n"
	"mov registers+4(%rip), %r8d\nor %r8, %rbx\nmov registers+8(%rip), %r8d\nor %r8, %rcx\n"
	"mov registers+12(%rip), %r8d\nor %r8, %rdx\nmov registers+16(%rip), %r8d\nor %r8, %rsi\n"
	"mov registers+20(%rip), %r8d\nor %r8, %rdi\nmov registers+24(%rip), %r8d\nor %r8, %rbp\n"
	"int $0x80\nmov %eax, registers(%rip)\npop %rbp\npop %rbx\nret\n"
#else
	"push %ebx\npush %esi\npush %edi\npush %ebp\n"
	"mov registers, %eax\nmov registers+4, %ebx\nmov registers+8, %ecx\nmov registers+12, "
	"%edx\n"
	"mov registers+16, %esi\nmov registers+20, %edi\nmov registers+24, %ebp\n"
	"int $0x80\nmov %eax, registers\npop %ebp\npop %edi\npop %esi\npop %ebx\nret\n"
	".globl restorer\nrestorer:\nmov $173, %eax\nint $0x80\n"
#endif
);

#define ADDRESS(object) ((unsigned)(unsigned long)(object))

static int results[64];
static unsigned count;
static char buffer[4096];
static const char hosts[] = "/etc/hosts", missing[] = "/no/such/file";

static int call(unsigned nr, unsigned a, unsigned b, unsigned c, unsigned d, unsigned e, unsigned f)
{
	const unsigned all[7] = {nr, a, b, c, d, e, f};

	for (int i = 0; i < 7; i++)
		((volatile unsigned *)registers)[i] = all[i];
	enter();
	return results[count++] = ((volatile unsigned *)registers)[0];
}

#define CALL0(nr)	   call(nr, 0, 0, 0, 0, 0, 0)
#define CALL1(nr, a)	   call(nr, a, 0, 0, 0, 0, 0)
#define CALL2(nr, a, b)	   call(nr, a, b, 0, 0, 0, 0)
#define CALL3(nr, a, b, c) call(nr, a, b, c, 0, 0, 0)

#ifdef __i386__
void restorer(void);
static void handler(int signal)
{
	(void)signal;
}
#endif

// The kernel aligns the stack as for a caller, not for a callee.
__attribute__((force_align_arg_pointer)) void _start(void)
{
	static unsigned socket[3] = {1, 1, 0}, status, fds[2], moment[2] = {0, 1234567}, limit[2];
	static unsigned short ids[3];
	int fd, child, last;

	CALL0(64);					      // getppid
	fd = CALL3(5, ADDRESS(hosts), 0, 0);		      // open
	CALL3(3, fd, ADDRESS(buffer), 9);		      // read
	CALL3(19, fd, -4, 1);				      // lseek: back by 4
	call(140, fd, 0, 6, ADDRESS(buffer), 0, 0);	      // _llseek
	call(180, fd, ADDRESS(buffer), 7, 2, 0, 0);	      // pread64
	CALL3(221, fd, 0, 600);				      // fcntl64: F_DUPFD
	CALL2(102, 1, ADDRESS(socket));			      // socketcall: socket
	last = call(192, 0, 4096, 3, 0x22, -1, 0);	      // mmap2
	CALL2(91, last, 4096);				      // munmap
	CALL2(195, ADDRESS(hosts), ADDRESS(buffer));	      // stat64
	CALL3(164, 0x1ffff, 0x2ffff, 0xffff);		      // setresuid of 16 bits: all -1
	CALL0(199);					      // getuid32
	CALL2(63, fd, 601);				      // dup2
	CALL1(42, ADDRESS(fds));			      // pipe
	call(295, CWD, ADDRESS(missing), 02, 0, 0, 0);	      // openat
	CALL3(11, ADDRESS(missing), 0, 0);		      // execve
	CALL2(403, 1, ADDRESS(buffer));			      // clock_gettime64
	call(114, -1, 0, 1, 0, 0, 0);			      // wait4: nobody is there yet
	child = call(120, CLONE_FS | SIGCHLD, 0, 0, 0, 0, 0); // clone
	if (child == 0)
		CALL1(1, 9);		      // exit
	CALL3(7, child, ADDRESS(&status), 0); // waitpid
	CALL1(6, fd);			      // close
	call(270, 123456, 7, 0, 0, 0, 0x77);  // tgkill: no such process
	// sync_file_range of the two halves of 64-bit arguments: six registers
	call(314, fd, 1, 2, 3, 4, 5);
	CALL2(162, ADDRESS(moment), 0);				      // nanosleep
	CALL2(191, 2, ADDRESS(limit));				      // ugetrlimit: RLIMIT_DATA
	CALL3(165, ADDRESS(ids), ADDRESS(ids + 1), ADDRESS(ids + 2)); // getresuid of 16 bits
#ifdef __i386__
	{
		static unsigned action[5];

		action[0] = ADDRESS(handler);
		action[1] = SA_SIGINFO | SA_RESTORER;
		action[2] = ADDRESS(restorer);
		call(174, SIGUSR1, ADDRESS(action), 0, 8, 0, 0); // rt_sigaction
		CALL2(37, CALL0(20), SIGUSR1);			 // kill(getpid())
	}
#endif
	CALL3(4, 1, ADDRESS(results), sizeof(results)); // write
	CALL1(252, 3);					// exit_group
	__builtin_unreachable();
}
