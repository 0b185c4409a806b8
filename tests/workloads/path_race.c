// SPDX-License-Identifier: Apache-2.0
// path_race COUNT FOLDER: one thread opens COUNT times what another keeps rewriting, between
// FOLDER/a and FOLDER/b. Then FOLDER/truth has a letter for each open, by the file's own inode.
#include "workload.h"

#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>

static char name[4096];
static volatile char *letter;
static volatile int done;

static void *rewrite(void *unused)
{
	(void)unused;
	while (!done) {
		*letter = 'b';
		for (volatile int i = 0; i < 200; i++)
			;
		*letter = 'a';
		for (volatile int i = 0; i < 200; i++)
			;
	}
	return NULL;
}

static ino_t inode_of(const char *folder, char which)
{
	char path[4096];
	struct stat st;

	snprintf(path, sizeof(path), "%s/%c", folder, which);
	if (stat(path, &st))
		exit(1);
	return st.st_ino;
}

int main(int argc, char **argv)
{
	struct workload w = workload_begin(argc, argv);
	const char *folder = argv[2];
	ino_t first = inode_of(folder, 'a');
	char *truth = malloc(w.count);
	pthread_t thread;
	int fd;

	letter = name + snprintf(name, sizeof(name) - 1, "%s/", folder);
	*letter = 'a';
	if (!truth || pthread_create(&thread, NULL, rewrite, NULL))
		return 1;
	for (long i = 0; i < w.count; i++) {
		struct stat st;

		fd = syscall(SYS_open, name, O_RDONLY | O_CLOEXEC, 0);
		if (fd < 0 || fstat(fd, &st))
			return 1;
		truth[i] = st.st_ino == first ? 'a' : 'b';
		syscall(SYS_close, fd);
	}
	done = 1;
	pthread_join(thread, NULL);
	strcpy((char *)letter, "truth");
	fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (fd < 0 || write(fd, truth, w.count) != w.count)
		return 1;
	return workload_end(&w);
}
