// SPDX-License-Identifier: Apache-2.0
// Processes and threads whose names, users and results differ, and change, until its input ends.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const names[] = {"alpha", "beta", "gamma", "fifteen-letters", "sp ace"};

// Calls that change no table: some succeed, some fail.
static void work(void)
{
	char byte;

	for (int i = 0; i < 4; i++) {
		getppid();
		if (read(-1, &byte, 1) >= 0 || access("/no/such/file", F_OK) == 0)
			_exit(1);
		access("/", F_OK);
		sched_yield();
	}
	usleep(4000);
}

static void *work_as(void *name)
{
	prctl(PR_SET_NAME, name);
	for (;;)
		work();
	return NULL;
}

static void *work_on(void *unused)
{
	for (;;)
		work();
	return unused;
}

static void *tell(void *number)
{
	*(pid_t *)number = gettid();
	return work_on(NULL);
}

static void threads(void)
{
	pthread_t thread;

	pthread_create(&thread, NULL, work_as, "worker");
	work_as((void *)names[0]);
}

static void change_own_name(void)
{
	for (int i = 0;; i++) {
		prctl(PR_SET_NAME, names[i % 5]);
		work();
	}
}

static void change_name_of_another(void)
{
	static volatile pid_t number;
	pthread_t thread;
	char path[64];

	pthread_create(&thread, NULL, tell, (void *)&number);
	while (!number)
		usleep(1000);
	snprintf(path, sizeof(path), "/proc/self/task/%d/comm", number);
	for (int i = 0;; i++) {
		int fd = open(path, O_WRONLY);

		if (fd < 0 || write(fd, names[i % 5], strlen(names[i % 5])) < 0)
			_exit(1);
		close(fd);
		work();
	}
}

static void change_user(void)
{
	const pid_t parent = getppid();

	prctl(PR_SET_NAME, "shifty");
	// Who changes users is not killed with the parent any more (man prctl).
	for (int i = 0; getppid() == parent; i++) {
		syscall(SYS_setresuid, -1, i & 1 ? 0 : 1000, -1);
		work();
	}
}

static void live_in_another_namespace(void)
{
	prctl(PR_SET_NAME, "inside");
	if (unshare(CLONE_NEWUSER))
		_exit(0);
	work_on(NULL);
}

static void run_others(void)
{
	for (;;) {
		pid_t pid = fork();

		if (!pid) {
			work();
			execl("/proc/self/exe", "leaf", "leaf", (char *)NULL);
			_exit(1);
		}
		waitpid(pid, NULL, 0);
		work();
	}
}

static void (*const kinds[])(void) = {
	threads,     change_own_name,		change_name_of_another,
	change_user, live_in_another_namespace, run_others,
};

int main(int argc, char **argv)
{
	char byte;

	if (argc > 1 && !strcmp(argv[1], "leaf")) {
		work();
		return 0;
	}
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (fork())
			continue;
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		kinds[i]();
		return 0;
	}
	usleep(50000);
	printf("%d\n", getpid());
	fflush(stdout);
	while (read(0, &byte, 1) > 0)
		;
	return 0;
}
