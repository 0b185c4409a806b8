// SPDX-License-Identifier: Apache-2.0
// What is done with descriptors: moving data, copies, pipes, and waiting for one of them.
#include "kinds.h"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/select.h>
#include <sys/time.h>
#include <sys/uio.h>

static void transfers(int fd)
{
	static char buffer[4096];
	struct iovec parts[2] = {{buffer, 3}, {buffer + 100, 50}};
	loff_t from = 0, to = 2000;

	CALL(write, fd, "hello, kernel\n", 14);
	CALL(write, fd, buffer, sizeof(buffer));
	CALL(write, fd, "", 0);
	CALL(pwrite64, fd, "HE", 2, 0L);
	CALL(pread64, fd, buffer, sizeof(buffer), 2L);
	CALL(lseek, fd, 0L, SEEK_SET);
	CALL(read, fd, buffer, 5);
	CALL(read, fd, buffer, 200);
	CALL(read, fd, NULL, 5);
	CALL(read, -1, buffer, 5);
	CALL(write, -1, "to nowhere", 10);
	CALL(write, fd, (void *)8, 10);
	CALL(pread64, fd, buffer, 5, -1L);
	CALL(pwrite64, 4242, "to nowhere", 10, 7L);
	CALL(readv, fd, parts, 2);
	CALL(writev, fd, parts, 2);
	CALL(preadv, fd, parts, 2, 1L, 0L);
	CALL(pwritev, fd, parts, 2, 1L, 0L);
	CALL(copy_file_range, fd, &from, fd, &to, 100L, 0);
	CALL(sendfile, fd, fd, &from, 10L);
	CALL(read, fd, buffer, sizeof(buffer));
}

static void copies(int fd)
{
	int copy = RESULT(dup, fd);

	CALL(dup2, copy, 100);
	CALL(dup2, copy, copy);
	CALL(dup3, copy, 101, O_CLOEXEC);
	CALL(dup, -1);
	CALL(dup2, 4242, 102);
	CALL(dup3, copy, copy, 0);
	CALL(fcntl, fd, F_DUPFD_CLOEXEC, 200L);
	CALL(fcntl, fd, F_GETFL);
	CALL(fcntl, fd, F_SETFD, (long)FD_CLOEXEC);
	CALL(ioctl, fd, 0x5401L /* TCGETS */, 0L);
	CALL(close_range, 200, 210, 0);
	CALL(close, copy);
	CALL(close, 100);
	CALL(close, 101);
	CALL(close, -1);
	CALL(close, 4242);
}

static void pipes(void)
{
	int ends[2], other[2];
	char buffer[16];

	CALL(pipe, ends);
	CALL(write, ends[1], "pipe", 4);
	CALL(read, ends[0], buffer, sizeof(buffer));
	CALL(pipe2, other, O_CLOEXEC | O_NONBLOCK);
	CALL(read, other[0], buffer, sizeof(buffer));
	CALL(write, ends[1], "through", 7);
	CALL(tee, ends[0], other[1], 4L, 0);
	CALL(splice, ends[0], NULL, other[1], NULL, 7L, 0);
	CALL(read, other[0], buffer, sizeof(buffer));
	CALL(pipe, (void *)8);
	CALL(pipe2, other, -1);
	for (int end = 0; end < 2; end++) {
		CALL(close, ends[end]);
		CALL(close, other[end]);
	}
}

void descriptors(void)
{
	int fd = RESULT(openat, AT_FDCWD, "file", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);

	transfers(fd);
	copies(fd);
	pipes();
	CALL(close, fd);
	CALL(unlink, "file");
}

void waits(void)
{
	int ends[2], epoll = RESULT(epoll_create1, EPOLL_CLOEXEC),
		     inotify = RESULT(inotify_init1, 0);
	struct epoll_event event = {.events = EPOLLIN};
	struct timespec none = {0, 0};
	struct timeval never = {0, 0};
	struct pollfd fds[2];
	fd_set set;

	CALL(pipe, ends);
	fds[0] = (struct pollfd){ends[0], POLLIN, 0};
	fds[1] = (struct pollfd){ends[1], POLLOUT, 0};
	CALL(poll, fds, 2, 0);
	CALL(poll, (void *)8, 2, 0);
	CALL(ppoll, fds, 1, &none, NULL, 8L);
	FD_ZERO(&set);
	FD_SET(ends[1], &set);
	CALL(select, ends[1] + 1, NULL, &set, NULL, &never);
	CALL(pselect6, ends[1] + 1, NULL, &set, NULL, &none, NULL);
	event.data.fd = ends[1];
	event.events = EPOLLOUT;
	CALL(epoll_ctl, epoll, EPOLL_CTL_ADD, ends[1], &event);
	CALL(epoll_ctl, epoll, EPOLL_CTL_ADD, ends[1], &event);
	CALL(epoll_wait, epoll, &event, 1, 0);
	CALL(epoll_pwait, epoll, &event, 1, 0, NULL, 8L);
	CALL(inotify_add_watch, inotify, ".", IN_CREATE);
	CALL(inotify_rm_watch, inotify, 1);
	CALL(close, RESULT(eventfd2, 3, EFD_NONBLOCK));
	CALL(close, RESULT(epoll_create, 4));
	CALL(close, epoll);
	CALL(close, inotify);
	CALL(close, ends[0]);
	CALL(close, ends[1]);
}
