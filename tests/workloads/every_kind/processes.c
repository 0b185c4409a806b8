// SPDX-License-Identifier: Apache-2.0
// Threads, children of every way of making one, programs, and how they end.
#include "kinds.h"

#include <asm/prctl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

static char *const NO_ENVIRONMENT[] = {NULL};

static void *thread(void *unused)
{
	CALL(prctl, PR_SET_NAME, "a-thread");
	CALL(getppid);
	CALL(gettid);
	return unused;
}

static void ends_with(int status)
{
	CALL(exit_group, status);
}

static void by_signal(void)
{
	CALL(kill, getpid(), SIGKILL);
}

static void by_fault(void)
{
	CALL(prctl, PR_SET_DUMPABLE, 0L);
	CALL(kill, getpid(), SIGSEGV);
}

static void wait_for(pid_t pid)
{
	int status;

	while (pid > 0 && waitpid(pid, &status, 0) != pid)
		;
}

static void children(const char *self)
{
	char *const arguments[] = {"another-name", "leaf", "second argument", "", NULL};
	char *const environment[] = {"ONE=1", "EMPTY=", NULL};
	int fd = RESULT(openat, AT_FDCWD, self, O_RDONLY | O_CLOEXEC);
	pid_t pid;

	pid = RESULT(fork);
	if (!pid)
		ends_with(1);
	wait_for(pid);
	pid = vfork();
	if (!pid)
		_exit(2);
	wait_for(pid);
	pid = fork();
	if (!pid) {
		CALL(execve, self, arguments, environment);
		ends_with(3);
	}
	wait_for(pid);
	pid = fork();
	if (!pid) {
		CALL(execveat, fd, "", arguments, NO_ENVIRONMENT, AT_EMPTY_PATH);
		ends_with(4);
	}
	wait_for(pid);
	pid = RESULT(fork);
	if (!pid) {
		CALL(setsid);
		CALL(execveat, AT_FDCWD, self, arguments, environment, 0);
		ends_with(5);
	}
	wait_for(pid);
	CALL(close, fd);
	in_child(by_signal);
	in_child(by_fault);
}

static void about_itself(void)
{
	unsigned long base;
	struct rlimit limit;
	char name[16];

	CALL(prctl, PR_GET_NAME, name);
	CALL(prctl, PR_SET_NAME, "a name that is far too long for it");
	CALL(prctl, PR_SET_NAME, "every_kind");
	CALL(prctl, PR_SET_CHILD_SUBREAPER, 0L);
	CALL(prctl, PR_GET_CHILD_SUBREAPER, &base);
	CALL(prctl, PR_SET_NAME, (void *)8);
	CALL(prctl, 4242, 1L);
	CALL(arch_prctl, ARCH_GET_FS, &base);
	CALL(arch_prctl, 4242, 0L);
	CALL(getpid);
	CALL(getppid);
	CALL(getpgid, 0);
	CALL(getsid, 0);
	CALL(getpgrp);
	CALL(setpgid, 0, 0);
	CALL(getrlimit, RLIMIT_NOFILE, &limit);
	CALL(setrlimit, RLIMIT_NOFILE, &limit);
	CALL(prlimit64, 0, RLIMIT_CORE, NULL, &limit);
	CALL(getpriority, PRIO_PROCESS, 0);
	CALL(sched_yield);
	CALL(sched_getscheduler, 0);
	CALL(waitid, P_PID, 1, NULL, WEXITED, NULL);
}

void processes(const char *self)
{
	pthread_t other;

	if (pthread_create(&other, NULL, thread, NULL))
		exit(1);
	// To join it takes a call or none, as the threads race.
	while (pthread_tryjoin_np(other, NULL))
		;
	about_itself();
	children(self);
}
