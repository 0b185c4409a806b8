// SPDX-License-Identifier: Apache-2.0
// leaderless FILE: its main thread ends; another one reads FILE ten times a second until its input
// ends.
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *read_on(void *path)
{
	struct pollfd input = {.fd = 0, .events = POLLIN};
	int fd = open(path, O_RDONLY);
	char byte;

	if (fd < 0)
		exit(1);
	while (poll(&input, 1, 100) == 0)
		if (pread(fd, &byte, 1, 0) != 1)
			exit(1);
	exit(0);
}

int main(int argc, char **argv)
{
	pthread_t thread;

	if (argc != 2 || pthread_create(&thread, NULL, read_on, argv[1]))
		return 1;
	pthread_exit(NULL);
}
