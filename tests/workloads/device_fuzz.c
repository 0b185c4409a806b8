// SPDX-License-Identifier: Apache-2.0
// A hostile consumer of the kernel module's device: for so many seconds, threads that share its one
// open file call ioctl with wrong commands, sizes and pointers, map it in every way, and write over
// what they mapped while the kernel writes there too; now and then all is closed and opened again.
// Prints how often each errno came back; fails when one came that the device does not promise.
#include <errno.h>
#include <fcntl.h>
#include <linux/types.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../../drivers/abi/wire.h"

#include "../../drivers/abi/device.h"

enum { THREADS = 3, ROUNDS = 200, PAGE = 4096, ERRNOS = 200 };

static const int promised[] = {0, EINVAL, EFAULT, ENOTTY, EBUSY, ENOMEM, ENOSPC};
static atomic_ulong answers[ERRNOS];
static atomic_uint unpromised;
static time_t end;
static int device = -1;
static uint8_t *unreadable, *last_page; // no access; followed by none

struct thread {
	pthread_t id;
	uint64_t state;
	uint8_t *mapped;
	size_t bytes;
};

static uint64_t number(struct thread *t)
{
	t->state ^= t->state << 13;
	t->state ^= t->state >> 7;
	t->state ^= t->state << 17;
	return t->state;
}

static uint32_t below(struct thread *t, uint32_t n)
{
	return (number(t) >> 20) % n;
}

static void note(int result)
{
	int error = result < 0 ? errno : 0;

	for (size_t i = 0; i < sizeof(promised) / sizeof(*promised); i++)
		if (promised[i] == error) {
			answers[error]++;
			return;
		}
	if (!unpromised++)
		fprintf(stderr, "not promised: %s\n", strerror(error));
}

static unsigned long command(struct thread *t)
{
	static const unsigned long known[] = {FALCORE_IOC_INFO,	    FALCORE_IOC_SETUP,
					      FALCORE_IOC_LIVE,	    FALCORE_IOC_ATTACH,
					      FALCORE_IOC_HOMELESS, FALCORE_IOC_CONDITIONS};

	if (below(t, 4))
		return known[below(t, 6)];
	if (below(t, 2))
		return _IOC(below(t, 4), 'F', below(t, 8), below(t, 1 << 14));
	return number(t);
}

// Where the argument is: good memory mostly, with random bytes in it.
static void *argument(struct thread *t, uint8_t *room, size_t size)
{
	static const uint64_t odd[] = {0,
				       1,
				       0x7fffffffffffULL,
				       0x800000000000ULL,
				       0xffff888000000000ULL,
				       0xffffffff81000000ULL,
				       0xffffffffff600000ULL,
				       ~0ULL};

	for (size_t i = 0; i < size; i++)
		room[i] = below(t, 3) ? below(t, 5) : number(t);
	switch (below(t, 8)) {
	case 0:
		return (void *)odd[below(t, 8)];
	case 1:
		return last_page + PAGE - below(t, 64);
	case 2:
		return below(t, 2) ? unreadable : (uint8_t *)(t->mapped ?: room);
	default:
		return room;
	}
}

// Of any facts and values, and mostly such as the module takes.
static void some_conditions(struct thread *t, struct falcore_conditions *conditions)
{
	memset(conditions, 0, sizeof(*conditions));
	conditions->count = below(t, FALCORE_CHECKS_MAX + 1) + !below(t, 16);
	for (uint32_t i = 0; i < FALCORE_CHECKS_MAX; i++) {
		struct falcore_check *check = &conditions->checks[i];

		check->fact = below(t, FALCORE_FACT_RESULT + 1) + !below(t, 64);
		check->negated = below(t, 2);
		check->count = below(t, FALCORE_VALUES_MAX + 1) + !below(t, 64);
		check->more = i + 1 < conditions->count ? below(t, 2) : !below(t, 16);
		for (uint32_t n = 0; n < FALCORE_VALUES_MAX; n++)
			check->values[n][below(t, 2)] = number(t);
	}
}

static void ask(struct thread *t)
{
	union {
		uint8_t bytes[FALCORE_SLOTS * 8];
		uint64_t size;
		uint32_t mask;
		struct falcore_device_live live;
		struct falcore_device_conditions conditions;
	} room;
	unsigned long what = command(t);
	void *where = argument(t, room.bytes, sizeof(room.live));

	if (what == FALCORE_IOC_SETUP && below(t, 2))
		room.size = 1ULL << (below(t, 8) ? 15 + below(t, 8) : below(t, 64));
	else if (what == FALCORE_IOC_ATTACH && below(t, 4))
		room.mask = below(t, 2) ? FALCORE_TP_ALL : below(t, 40);
	else if (what == FALCORE_IOC_LIVE && below(t, 4)) {
		room.live.self_tgid = below(t, 2) ? 0 : getpid();
		room.live.snaplen = below(t, 3) ? below(t, FALCORE_SNAPLEN_MAX + 1) : number(t);
		memset(room.live.wanted, below(t, 4) | below(t, 4) << 6, sizeof(room.live.wanted));
	} else if (what == FALCORE_IOC_CONDITIONS && below(t, 8)) {
		room.conditions.shadow = below(t, 2);
		room.conditions.pad = 0;
		some_conditions(t, &room.conditions.enter);
		some_conditions(t, &room.conditions.exit);
	}
	note(ioctl(device, what, where));
}

static void map(struct thread *t)
{
	static const int protections[] = {PROT_READ, PROT_READ | PROT_WRITE, PROT_NONE,
					  PROT_READ | PROT_EXEC, PROT_WRITE};
	size_t bytes = (size_t)PAGE << below(t, 10);
	off_t offset =
		below(t, 4) ? (off_t)below(t, 1 << 10) * PAGE : (off_t)(number(t) & ~4095ULL);
	void *at = mmap(NULL, bytes, protections[below(t, 5)],
			below(t, 8) ? MAP_SHARED : MAP_PRIVATE, device, below(t, 3) ? 0 : offset);

	if (at == MAP_FAILED) {
		// EOVERFLOW: mmap's own, of an offset that is no offset
		if (errno != EOVERFLOW && errno != EPERM && errno != EACCES)
			note(-1);
		return;
	}
	note(0);
	if (t->mapped)
		munmap(t->mapped, t->bytes);
	t->mapped = at;
	t->bytes = bytes;
	mprotect(at, bytes, PROT_READ | PROT_WRITE);
}

static _Thread_local sigjmp_buf after_fault;

// What madvise() has dropped of a mapping is gone: touching it is SIGBUS.
static void leave_fault(int signal)
{
	(void)signal;
	siglongjmp(after_fault, 1);
}

// Over head, tail, busy, counters and events alike.
static void scribble(struct thread *t)
{
	if (!t->mapped || sigsetjmp(after_fault, 1))
		return;
	for (uint32_t i = below(t, 500); i > 0; i--) {
		uint64_t at = number(t) % (i & 1 ? PAGE : t->bytes);

		*(volatile uint64_t *)(t->mapped + (at & ~7ULL)) =
			below(t, 2) ? number(t) : below(t, 1 << 20);
	}
}

static void meddle(struct thread *t)
{
	struct pollfd poll_ = {.fd = device, .events = POLLIN};
	char text[16];

	switch (below(t, 6)) {
	case 0:
		if (read(device, text, sizeof(text)) > 0)
			unpromised++;
		break;
	case 1:
		if (write(device, text, sizeof(text)) > 0)
			unpromised++;
		break;
	case 2:
		poll(&poll_, 1, 0);
		break;
	case 3:
		lseek(device, number(t), SEEK_SET);
		break;
	case 4:
		if (t->mapped)
			madvise(t->mapped, t->bytes, below(t, 22));
		break;
	default:
		if (open("/dev/" FALCORE_DEVICE_NAME, O_RDWR) >= 0)
			unpromised++; // a second consumer
		else
			note(-1);
	}
}

static void *round_of(void *thread)
{
	struct thread *t = thread;

	for (int i = 0; i < ROUNDS; i++) {
		switch (below(t, 6)) {
		case 0:
		case 1:
			ask(t);
			break;
		case 2:
			map(t);
			break;
		case 3:
			meddle(t);
			break;
		default:
			scribble(t);
		}
	}
	if (t->mapped)
		munmap(t->mapped, t->bytes);
	t->mapped = NULL;
	return NULL;
}

// Forks leave a child that holds the file and the mappings a while longer, then dies in its own
// way.
static void leave_child(struct thread *t)
{
	if (fork())
		return;
	usleep(below(t, 500));
	if (below(t, 2))
		kill(getpid(), SIGKILL);
	_exit(0);
}

static int open_device(void)
{
	// The last round's children may hold it still.
	for (int i = 0; i < 10000; i++) {
		int fd = open("/dev/" FALCORE_DEVICE_NAME, O_RDWR | O_CLOEXEC);

		if (fd >= 0 || errno != EBUSY)
			return fd;
		usleep(1000);
	}
	return -1;
}

int main(int argc, char **argv)
{
	struct thread threads[THREADS];
	unsigned long opens = 0;

	signal(SIGBUS, leave_fault);
	signal(SIGSEGV, leave_fault);
	end = time(NULL) + (argc > 1 ? atol(argv[1]) : 1);
	for (int i = 0; i < THREADS; i++)
		threads[i] =
			(struct thread){.state = (argc > 2 ? atol(argv[2]) : 1) * 7919 + i + 1};
	unreadable = mmap(NULL, PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	last_page =
		mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (unreadable == MAP_FAILED || last_page == MAP_FAILED)
		return 2;
	munmap(last_page + PAGE, PAGE);
	while (time(NULL) < end) {
		device = open_device();
		if (device < 0) {
			perror("/dev/" FALCORE_DEVICE_NAME);
			return 2;
		}
		opens++;
		for (int i = 0; i < THREADS; i++)
			pthread_create(&threads[i].id, NULL, round_of, &threads[i]);
		leave_child(&threads[0]);
		for (int i = 0; i < THREADS; i++)
			pthread_join(threads[i].id, NULL);
		close(device);
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
	}
	printf("{\"opens\": %lu", opens);
	for (int i = 0; i < ERRNOS; i++)
		if (answers[i])
			printf(", \"%d\": %lu", i, answers[i]);
	printf("}\n");
	return unpromised ? 1 : 0;
}
