// SPDX-License-Identifier: Apache-2.0
// Reads of one byte from /dev/zero.
#include "workload.h"

#include <fcntl.h>
#include <sys/syscall.h>

int main(int argc, char **argv)
{
	int fd = open("/dev/zero", O_RDONLY | O_CLOEXEC);
	struct workload w;
	char byte;

	if (fd < 0)
		return 1;
	w = workload_begin(argc, argv);
	for (long i = 0; i < w.count; i++) {
		if (syscall(SYS_read, fd, &byte, 1) != 1)
			return 1;
	}
	return workload_end(&w);
}
