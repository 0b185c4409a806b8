// SPDX-License-Identifier: Apache-2.0
// The protocol of the looping workloads: print the pid, wait for a line (or the end) of standard
// input, make exactly `count` calls, print what one of them cost this process and the children it
// waited for.
#ifndef WORKLOAD_H
#define WORKLOAD_H

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

struct workload {
	long count;
	double cpu, wall; // ns, when the loop began
};

static double workload_wall(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1e9 + now.tv_nsec;
}

static double workload_cpu(void)
{
	double ns = 0;

	for (int i = 0; i < 2; i++) {
		struct rusage usage;

		getrusage(i ? RUSAGE_CHILDREN : RUSAGE_SELF, &usage);
		ns += (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e9 +
		      (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e3;
	}
	return ns;
}

static struct workload workload_begin(int argc, char **argv)
{
	struct workload w = {.count = argc > 1 ? atol(argv[1]) : 1};
	char line[16];

	printf("%d\n", (int)getpid());
	fflush(stdout);
	if (!fgets(line, sizeof(line), stdin))
		clearerr(stdin);
	w.cpu = workload_cpu();
	w.wall = workload_wall();
	return w;
}

static int workload_end(const struct workload *w)
{
	double cpu = workload_cpu() - w->cpu, wall = workload_wall() - w->wall;

	printf("%.1f %.1f\n", cpu / w->count, wall / w->count);
	return fflush(stdout) ? 1 : 0;
}

#endif
