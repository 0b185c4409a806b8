// SPDX-License-Identifier: Apache-2.0
// So many processes and threads, one after the other on two CPUs, each of which calls getppid a few
// times and ends; prints of each its number and how often it called.
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void live(int calls)
{
	for (int i = 0; i < calls; i++)
		syscall(SYS_getppid);
}

static void *as_thread(void *number)
{
	printf("%d %d\n", gettid(), *(int *)number);
	live(*(int *)number);
	return NULL;
}

static void move(int number)
{
	cpu_set_t cpus;

	CPU_ZERO(&cpus);
	CPU_SET(number % 2, &cpus);
	sched_setaffinity(0, sizeof(cpus), &cpus); // where there is one CPU only it stays there
}

int main(int argc, char **argv)
{
	int count = argc > 1 ? atoi(argv[1]) : 100;

	for (int i = 0; i < count; i++) {
		int calls = 1 + i % 5;
		pthread_t thread;
		pid_t pid;

		move(i / 3);
		fflush(stdout);
		pid = fork();
		if (pid < 0)
			return 1;
		if (!pid) {
			live(calls);
			_exit(0);
		}
		printf("%d %d\n", pid, calls);
		move(i / 7);
		if (pthread_create(&thread, NULL, as_thread, &calls))
			return 1;
		pthread_join(thread, NULL);
		waitpid(pid, NULL, 0);
	}
	return 0;
}
