// SPDX-License-Identifier: Apache-2.0
// A fixed sequence of calls of every kind: files, processes, threads, sockets, pipes, signals,
// credentials, memory, and failures. It takes the folder it may write to, prints its pid, waits for
// a line and goes.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>

#include "workload.h"

static void files(void)
{
	char buffer[4096];
	struct stat status;
	int fd = openat(AT_FDCWD, "file", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0640), copy;

	if (write(fd, "hello, kernel\n", 14) != 14)
		exit(1);
	if (pread(fd, buffer, sizeof(buffer), 2) < 0 || pwrite(fd, "HE", 2, 0) != 2)
		exit(1);
	lseek(fd, 0, SEEK_SET);
	if (read(fd, buffer, 5) != 5 || read(fd, NULL, 5) >= 0)
		exit(1);
	copy = dup(fd);
	dup2(copy, 100);
	dup3(copy, 101, O_CLOEXEC);
	syscall(SYS_fstat, fd, &status);
	fstatat(AT_FDCWD, "file", &status, AT_SYMLINK_NOFOLLOW);
	syscall(SYS_access, "file", R_OK | W_OK);
	syscall(SYS_faccessat, AT_FDCWD, "file", R_OK);
	syscall(SYS_open, "file", O_RDONLY | O_NOFOLLOW);
	syscall(SYS_creat, "created", 0600);
	syscall(SYS_openat2, AT_FDCWD, "file",
		&(struct open_how){.flags = O_RDONLY, .resolve = RESOLVE_BENEATH},
		sizeof(struct open_how));
	mkdir("folder", 0755);
	if (chdir("folder") || chdir(".."))
		exit(1);
	rename("created", "folder/renamed");
	unlink("folder/renamed");
	rmdir("folder");
	close(copy);
	close(100);
	close(101);
	close(fd);
}

static void failures(void)
{
	char longest[5000];

	memset(longest, 'x', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = 0;
	openat(AT_FDCWD, "/no/such/file", O_RDONLY);
	openat(AT_FDCWD, longest, O_RDONLY);
	syscall(SYS_openat, AT_FDCWD, (void *)8, O_RDONLY);
	openat(77, "relative", O_WRONLY);
	close(-1);
	close(4242);
	execve("/no/such/program", (char *[]){"a", "b", NULL}, (char *[]){"C=D", NULL});
	syscall(SYS_execveat, -1, "nowhere", NULL, NULL, AT_SYMLINK_NOFOLLOW);
	syscall(SYS_access, "/no/such/file", F_OK);
	mmap(NULL, 0, PROT_READ, MAP_PRIVATE, -1, 0);
	munmap((void *)1, 1);
	syscall(SYS_clone3, NULL, 0);
	syscall(470 + 41);
}

static void memory(void)
{
	char *place =
		mmap(NULL, 1 << 16, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	place[0] = 1;
	mprotect(place, 4096, PROT_READ);
	munmap(place, 1 << 16);
	syscall(SYS_brk, 0);
}

static void *thread(void *unused)
{
	prctl(PR_SET_NAME, "a-thread");
	getppid();
	return unused;
}

static void tasks(const char *program)
{
	pthread_t other;
	int status;

	if (pthread_create(&other, NULL, thread, NULL) || pthread_join(other, NULL))
		exit(1);
	for (int way = 0; way < 3; way++) {
		pid_t pid = way == 0 ? syscall(SYS_fork) : way == 1 ? vfork() : fork();

		if (!pid && way == 2)
			execl(program, "another-name", "leaf", "second argument", (char *)NULL);
		if (!pid)
			_exit(way + 1);
		waitpid(pid, &status, 0);
	}
	if (!syscall(SYS_fork)) {
		raise(SIGKILL);
		_exit(0);
	}
	wait(&status);
}

static void channels(void)
{
	struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "socket"};
	int ends[2], socket_fd;
	char buffer[16];

	if (syscall(SYS_pipe, ends) || write(ends[1], "pipe", 4) != 4 ||
	    read(ends[0], buffer, 16) != 4)
		exit(1);
	close(ends[0]);
	close(ends[1]);
	if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) || read(ends[0], buffer, 16) >= 0)
		exit(1);
	socket_fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	bind(socket_fd, (struct sockaddr *)&name, sizeof(name));
	listen(socket_fd, 1);
	close(socket_fd);
	unlink("socket");
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) || write(ends[0], "sock", 4) != 4 ||
	    read(ends[1], buffer, 16) != 4)
		exit(1);
	close(ends[0]);
	close(ends[1]);
}

static void on_signal(int number)
{
	(void)number;
}

static void rest(void)
{
	struct rlimit limit;

	signal(SIGUSR1, on_signal);
	raise(SIGUSR1);
	getrlimit(RLIMIT_NOFILE, &limit);
	setpgid(0, 0);
	if (!geteuid() && (setresgid(-1, 65534, -1) || setresuid(-1, 65534, -1)))
		exit(1);
	prctl(PR_SET_DUMPABLE, 0);
	prctl(PR_GET_NAME, (char[16]){0});
	getppid();
}

int main(int argc, char **argv)
{
	struct workload w;

	if (argc > 1 && !strcmp(argv[1], "leaf"))
		return 7;
	w = workload_begin(1, argv);
	if (argc < 2 || chdir(argv[1]))
		return 1;
	files();
	failures();
	memory();
	tasks("/proc/self/exe");
	channels();
	rest();
	return workload_end(&w);
}
