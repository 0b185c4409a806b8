// SPDX-License-Identifier: Apache-2.0
// getppid at a given rate, in bursts of a millisecond: `paced_calls COUNT RATE`; a rate of 0 is as
// fast as it goes.
#include "workload.h"

#include <sys/syscall.h>

#define BURST_NS 1000000.0

int main(int argc, char **argv)
{
	struct workload w = workload_begin(argc, argv);
	double rate = argc > 2 ? atof(argv[2]) : 0, begin = workload_wall();

	for (long i = 0; i < w.count;) {
		double passed = workload_wall() - begin;
		long due = rate > 0 ? (long)((passed + BURST_NS) * rate / 1e9) : w.count;

		if (due > w.count)
			due = w.count;
		for (; i < due; i++)
			syscall(SYS_getppid);
		if (i < w.count) {
			double left = (i / rate) * 1e9 - (workload_wall() - begin);
			struct timespec rest = {.tv_nsec = left > 0 ? (long)left % 1000000000 : 0};

			nanosleep(&rest, NULL);
		}
	}
	return workload_end(&w);
}
