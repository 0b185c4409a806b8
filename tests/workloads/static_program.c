// SPDX-License-Identifier: Apache-2.0
// Linked statically: no loader, no shared library to hook. Reads /etc/hosts, then calls getppid.
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	long count = argc > 1 ? atol(argv[1]) : 1;
	int fd = open("/etc/hosts", O_RDONLY | O_CLOEXEC);
	char text[64];

	if (fd < 0 || read(fd, text, sizeof(text)) < 0)
		return 1;
	close(fd);
	for (long i = 0; i < count; i++)
		getppid();
	return 0;
}
