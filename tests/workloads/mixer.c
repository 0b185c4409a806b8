// SPDX-License-Identifier: Apache-2.0
// Processes that come and go: so many rounds of two threads that call getppid ten times each, and
// of a child that runs this program again, which calls getppid once and leaves with status 3.
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void *call(void *unused)
{
	for (int i = 0; i < 10; i++)
		getppid();
	return unused;
}

int main(int argc, char **argv)
{
	long count = argc > 1 ? atol(argv[1]) : 1;

	if (argc > 1 && !strcmp(argv[1], "leaf")) {
		getppid();
		return 3;
	}
	for (long i = 0; i < count; i++) {
		pthread_t threads[2];
		int status;
		pid_t pid;

		for (int t = 0; t < 2; t++) {
			if (pthread_create(&threads[t], NULL, call, NULL))
				return 1;
		}
		pid = fork();
		if (!pid) {
			execl("/proc/self/exe", "leaf-program", "leaf", (char *)NULL);
			_exit(127);
		}
		for (int t = 0; t < 2; t++)
			pthread_join(threads[t], NULL);
		if (waitpid(pid, &status, 0) != pid || WEXITSTATUS(status) != 3)
			return 1;
	}
	return 0;
}
