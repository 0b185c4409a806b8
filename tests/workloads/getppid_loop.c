// SPDX-License-Identifier: Apache-2.0
// getppid, as often as asked: the cheapest call there is.
#include "workload.h"

#include <sys/syscall.h>

int main(int argc, char **argv)
{
	struct workload w = workload_begin(argc, argv);

	for (long i = 0; i < w.count; i++)
		syscall(SYS_getppid);
	return workload_end(&w);
}
