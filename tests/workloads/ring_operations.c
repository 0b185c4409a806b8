// SPDX-License-Identifier: Apache-2.0
// Opens, reads and closes a file through io_uring, without a system call for any of these; then
// reads it by an index that the ring has registered, and fails to open another. Usage:
// ring_operations FILE [sqpoll]. Prints its pid, one line an operation, and "end": opcode, user
// data, result. With "sqpoll" a kernel thread submits.
#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define ENTRIES 4

struct ring {
	int fd;
	unsigned flags;
	unsigned *sq_head, *sq_tail, *sq_mask, *sq_flags, *array;
	unsigned *cq_head, *cq_tail, *cq_mask;
	struct io_uring_sqe *sqes;
	struct io_uring_cqe *cqes;
};

static void die(const char *what)
{
	printf("failed %s %d\n", what, errno);
	exit(1);
}

static char *map(int fd, size_t size, off_t offset)
{
	char *place =
		mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, offset);

	if (place == MAP_FAILED)
		die("mmap");
	return place;
}

static struct ring open_ring(unsigned flags)
{
	struct io_uring_params p = {.flags = flags, .sq_thread_idle = 2000};
	struct ring r = {.flags = flags};
	char *sq, *cq;

	r.fd = syscall(SYS_io_uring_setup, ENTRIES, &p);
	if (r.fd < 0)
		die("io_uring_setup");
	sq = map(r.fd, p.sq_off.array + p.sq_entries * sizeof(unsigned), IORING_OFF_SQ_RING);
	cq = map(r.fd, p.cq_off.cqes + p.cq_entries * sizeof(struct io_uring_cqe),
		 IORING_OFF_CQ_RING);
	r.sqes = (void *)map(r.fd, p.sq_entries * sizeof(struct io_uring_sqe), IORING_OFF_SQES);
	r.sq_head = (void *)(sq + p.sq_off.head);
	r.sq_tail = (void *)(sq + p.sq_off.tail);
	r.sq_mask = (void *)(sq + p.sq_off.ring_mask);
	r.sq_flags = (void *)(sq + p.sq_off.flags);
	r.array = (void *)(sq + p.sq_off.array);
	r.cq_head = (void *)(cq + p.cq_off.head);
	r.cq_tail = (void *)(cq + p.cq_off.tail);
	r.cq_mask = (void *)(cq + p.cq_off.ring_mask);
	r.cqes = (void *)(cq + p.cq_off.cqes);
	return r;
}

static int operate(struct ring *r, const struct io_uring_sqe *wanted)
{
	unsigned tail = *r->sq_tail, index = tail & *r->sq_mask, head = *r->cq_head, enter = 0;
	struct io_uring_cqe *done;

	r->sqes[index] = *wanted;
	r->array[index] = index;
	__atomic_store_n(r->sq_tail, tail + 1, __ATOMIC_SEQ_CST);
	if (r->flags & IORING_SETUP_SQPOLL &&
	    __atomic_load_n(r->sq_flags, __ATOMIC_SEQ_CST) & IORING_SQ_NEED_WAKEUP)
		enter = IORING_ENTER_SQ_WAKEUP;
	if (syscall(SYS_io_uring_enter, r->fd, 1, 1, enter | IORING_ENTER_GETEVENTS, NULL, 0) < 0)
		die("io_uring_enter");
	while (head == __atomic_load_n(r->cq_tail, __ATOMIC_ACQUIRE))
		usleep(1000);
	done = &r->cqes[head & *r->cq_mask];
	printf("%d %#llx %d\n", wanted->opcode, (unsigned long long)done->user_data, done->res);
	index = done->res;
	__atomic_store_n(r->cq_head, head + 1, __ATOMIC_RELEASE);
	return (int)index;
}

int main(int argc, char **argv)
{
	static char bytes[64];
	struct ring r;
	int fd;

	if (argc < 2)
		return 2;
	printf("%d\n", (int)getpid());
	r = open_ring(argc > 2 && !strcmp(argv[2], "sqpoll") ? IORING_SETUP_SQPOLL : 0);
	fd = operate(&r, &(struct io_uring_sqe){.opcode = IORING_OP_OPENAT,
						.fd = AT_FDCWD,
						.addr = (uintptr_t)argv[1],
						.open_flags = O_RDONLY,
						.user_data = 0x1001});
	if (fd < 0)
		die("opening by the ring");
	operate(&r, &(struct io_uring_sqe){.opcode = IORING_OP_READ,
					   .fd = fd,
					   .addr = (uintptr_t)bytes,
					   .len = 16,
					   .off = 4,
					   .user_data = 0x1002});
	if (syscall(SYS_io_uring_register, r.fd, IORING_REGISTER_FILES, &fd, 1))
		die("io_uring_register");
	operate(&r, &(struct io_uring_sqe){.opcode = IORING_OP_READ,
					   .fd = 0,
					   .flags = IOSQE_FIXED_FILE,
					   .addr = (uintptr_t)bytes,
					   .len = 8,
					   .user_data = 0x1003});
	operate(&r,
		&(struct io_uring_sqe){.opcode = IORING_OP_CLOSE, .fd = fd, .user_data = 0x1004});
	operate(&r, &(struct io_uring_sqe){.opcode = IORING_OP_OPENAT,
					   .fd = AT_FDCWD,
					   .addr = (uintptr_t) "/nowhere/at/all",
					   .open_flags = O_RDONLY,
					   .user_data = 0x1005});
	operate(&r, &(struct io_uring_sqe){.opcode = IORING_OP_NOP, .user_data = 0x1006});
	printf("end\n");
	return 0;
}
