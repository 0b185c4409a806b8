// SPDX-License-Identifier: Apache-2.0
// One run that makes system calls of every kind, successful and failing, and every number at least
// once. It takes the folder it may write to, prints its pid, waits for a line and goes.
#include "kinds.h"

#include <sys/wait.h>

#include "../workload.h"

void in_child(void (*body)(void))
{
	int status;
	pid_t pid = fork();

	if (!pid) {
		body();
		_exit(0);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		exit(1);
}

int main(int argc, char **argv)
{
	struct workload w;

	if (argc > 1 && !strcmp(argv[1], "leaf"))
		return 7;
	w = workload_begin(1, argv);
	if (argc < 2 || chdir(argv[1]))
		return 1;
	names_of_files();
	attributes_of_files();
	descriptors();
	waits();
	sockets();
	memory();
	processes("/proc/self/exe");
	namespaces();
	signals_and_timers();
	reaching();
	failures();
	// From here on without privileges: what is refused now would have done something before.
	credentials();
	every_number();
	return workload_end(&w);
}
