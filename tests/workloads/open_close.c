// SPDX-License-Identifier: Apache-2.0
// Pairs of openat and close of one file.
#include "workload.h"

#include <fcntl.h>
#include <sys/syscall.h>

int main(int argc, char **argv)
{
	struct workload w = workload_begin(argc, argv);

	for (long i = 0; i < w.count; i++) {
		int fd = syscall(SYS_openat, AT_FDCWD, "/etc/hostname", O_RDONLY | O_CLOEXEC, 0);

		if (fd < 0)
			return 1;
		syscall(SYS_close, fd);
	}
	return workload_end(&w);
}
