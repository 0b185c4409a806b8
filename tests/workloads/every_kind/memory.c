// SPDX-License-Identifier: Apache-2.0
// Mappings, anonymous and of a file, and what is done to them.
#include "kinds.h"

#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/shm.h>

#define PAGE 4096L

static void *mapping(long size, int prot, long flags, int fd, long offset)
{
	return (void *)syscall(SYS_mmap, NULL, size, prot, flags, fd, offset);
}

static void shared_segment(void)
{
	int id = RESULT(shmget, IPC_PRIVATE, 4 * PAGE, IPC_CREAT | 0600);
	void *place = (void *)syscall(SYS_shmat, id, NULL, 0);

	CALL(shmctl, id, IPC_RMID, NULL);
	if (place != (void *)-1)
		CALL(shmdt, place);
}

void memory(void)
{
	int fd = RESULT(openat, AT_FDCWD, "file", O_RDWR | O_CREAT | O_TRUNC, 0640);
	char *place =
		mapping(16 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *file;
	unsigned char resident[16];

	place[0] = 1;
	place[5 * PAGE] = 1;
	CALL(mprotect, place, PAGE, PROT_READ);
	CALL(mprotect, place + 1, PAGE, PROT_READ);
	CALL(mprotect, place + 8 * PAGE, PAGE, PROT_NONE);
	CALL(madvise, place + 5 * PAGE, PAGE, MADV_DONTNEED);
	CALL(mincore, place, 16 * PAGE, resident);
	CALL(mremap, place, 16 * PAGE, 32 * PAGE, MREMAP_MAYMOVE, NULL);
	CALL(munmap, place, 16 * PAGE);
	CALL(munmap, 1L, 1L);
	CALL(ftruncate, fd, 3 * PAGE);
	file = mapping(2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, PAGE);
	file[0] = 'x';
	CALL(msync, file, PAGE, MS_SYNC);
	CALL(mlock, file, PAGE);
	CALL(munlock, file, PAGE);
	CALL(munmap, file, 2 * PAGE);
	CALL(mmap, NULL, 0L, PROT_READ, (long)MAP_PRIVATE, -1, 0L);
	CALL(mmap, NULL, PAGE, PROT_READ | PROT_EXEC, (long)MAP_PRIVATE, fd, PAGE + 1);
	CALL(mmap, NULL, PAGE, PROT_READ, (long)MAP_PRIVATE, 4242, 0L);
	CALL(brk, syscall(SYS_brk, 0L) + PAGE);
	CALL(brk, -1L);
	shared_segment();
	CALL(close, RESULT(memfd_create, "memory", 1));
	CALL(close, fd);
	CALL(unlink, "file");
}
