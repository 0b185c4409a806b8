// SPDX-License-Identifier: Apache-2.0
// One vfork, whose child leaves with status 5; prints the child's pid.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	char line[16];
	int status;
	pid_t pid;

	if (!fgets(line, sizeof(line), stdin))
		return 1;
	pid = vfork();
	if (!pid)
		_exit(5);
	if (waitpid(pid, &status, 0) != pid)
		return 1;
	printf("%d\n", (int)pid);
	return 0;
}
