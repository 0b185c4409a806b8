// SPDX-License-Identifier: Apache-2.0
// fork, exec and wait of a command, as often as asked: `command_loop COUNT COMMAND [ARGUMENT...]`.
// The cost is that of the whole tree.
#include "workload.h"

#include <sys/wait.h>

int main(int argc, char **argv)
{
	struct workload w = workload_begin(argc, argv);

	if (argc < 3)
		return 1;
	for (long i = 0; i < w.count; i++) {
		int status;
		pid_t child = fork();

		if (child < 0)
			return 1;
		if (child == 0) {
			execv(argv[2], argv + 2);
			_exit(127);
		}
		if (waitpid(child, &status, 0) < 0 || status)
			return 1;
	}
	return workload_end(&w);
}
