// SPDX-License-Identifier: Apache-2.0
// Files by name and what is written about them.
#include "kinds.h"

#include <linux/fs.h>
#include <linux/openat2.h>
#include <linux/stat.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/time.h>

static void opens(int folder)
{
	struct open_how how = {.flags = O_RDONLY, .resolve = RESOLVE_BENEATH};

	CALL(close, RESULT(open, "file", O_RDONLY | O_NOFOLLOW));
	CALL(close, RESULT(open, "made", O_WRONLY | O_CREAT | O_EXCL, 0604));
	CALL(open, "made", O_WRONLY | O_CREAT | O_EXCL, 0604);
	CALL(close, RESULT(creat, "created", 0600));
	CALL(creat, "folder", 0600);
	CALL(close, RESULT(openat, folder, "../file", O_RDWR | O_APPEND | O_CLOEXEC));
	CALL(close, RESULT(openat, AT_FDCWD, ".", O_RDONLY | O_DIRECTORY | O_PATH));
	CALL(close, RESULT(openat, AT_FDCWD, ".", O_RDWR | O_TMPFILE | O_EXCL, 0400));
	CALL(close, RESULT(openat, AT_FDCWD, "/dev/null", O_RDWR | O_NOCTTY | O_NONBLOCK));
	CALL(close, RESULT(openat, AT_FDCWD, "name with \x01\xff bytes", O_WRONLY | O_CREAT, 0644));
	CALL(close, RESULT(openat2, AT_FDCWD, "file", &how, sizeof(how)));
	how.flags = O_RDWR | O_CREAT;
	how.mode = 0640;
	how.resolve = RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
	CALL(close, RESULT(openat2, folder, "from2", &how, sizeof(how)));
	how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_XDEV;
	CALL(openat2, folder, "absent/absent", &how, sizeof(how));
	CALL(unlinkat, folder, "from2", 0);
}

static void links(int folder)
{
	char target[64];

	CALL(symlink, "file", "soft");
	CALL(symlinkat, "../file", folder, "soft");
	CALL(readlink, "soft", target, sizeof(target));
	CALL(readlinkat, folder, "soft", target, sizeof(target));
	CALL(open, "soft", O_RDONLY | O_NOFOLLOW);
	CALL(link, "file", "hard");
	CALL(linkat, AT_FDCWD, "file", folder, "hard", 0);
	CALL(link, "absent", "hard");
	CALL(rename, "created", "folder/renamed");
	CALL(renameat, folder, "renamed", AT_FDCWD, "created");
	CALL(renameat2, AT_FDCWD, "created", AT_FDCWD, "made", RENAME_EXCHANGE);
	CALL(renameat2, AT_FDCWD, "created", AT_FDCWD, "made", RENAME_NOREPLACE);
	CALL(rename, "absent", "elsewhere");
}

void names_of_files(void)
{
	int fd = RESULT(openat, AT_FDCWD, "file", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
	int folder;
	char entries[4096];

	CALL(close, fd);
	CALL(mkdir, "folder", 0755);
	CALL(mkdir, "folder", 0755);
	folder = RESULT(openat, AT_FDCWD, "folder", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	CALL(mkdirat, folder, "inner", 0700);
	opens(folder);
	links(folder);
	CALL(getdents64, folder, entries, sizeof(entries));
	CALL(getdents, folder, entries, sizeof(entries));
	CALL(chdir, "folder");
	CALL(getcwd, entries, sizeof(entries));
	CALL(chdir, "..");
	CALL(fchdir, folder);
	CALL(chdir, "../absent");
	CALL(chdir, "..");
	CALL(fchdir, -1);
	CALL(unlinkat, folder, "inner", AT_REMOVEDIR);
	CALL(unlinkat, folder, "soft", 0);
	CALL(unlinkat, folder, "hard", 0);
	CALL(rmdir, "file");
	CALL(unlink, "folder");
	CALL(unlink, "hard");
	CALL(unlink, "soft");
	CALL(unlink, "created");
	CALL(unlink, "made");
	CALL(unlink, "name with \x01\xff bytes");
	CALL(close, folder);
	CALL(rmdir, "folder");
}

static void looked_at(int fd)
{
	static struct stat status;
	static struct statx wide;
	static struct statfs system;

	CALL(stat, "file", &status);
	CALL(lstat, "absent", &status);
	CALL(fstat, fd, &status);
	CALL(fstat, -1, &status);
	CALL(newfstatat, AT_FDCWD, "file", &status, AT_SYMLINK_NOFOLLOW);
	CALL(newfstatat, fd, "", &status, AT_EMPTY_PATH);
	CALL(newfstatat, 4242, "relative", &status, 0);
	CALL(statx, AT_FDCWD, "file", AT_STATX_FORCE_SYNC, STATX_BASIC_STATS, &wide);
	CALL(statfs, ".", &system);
	CALL(fstatfs, fd, &system);
	CALL(access, "file", R_OK | W_OK);
	CALL(access, "/no/such/file", F_OK);
	CALL(faccessat, AT_FDCWD, "file", R_OK);
	CALL(faccessat, fd, "not a folder", X_OK);
	CALL(faccessat2, AT_FDCWD, "file", R_OK | W_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW);
	CALL(faccessat2, AT_FDCWD, "absent", F_OK, 0);
}

void attributes_of_files(void)
{
	int fd = RESULT(openat, AT_FDCWD, "file", O_RDWR | O_CREAT, 0640);
	struct timeval times[2] = {{1, 2}, {3, 4}};
	struct timespec fine[2] = {{5, 6}, {7, 8}};
	char value[16];

	looked_at(fd);
	CALL(chmod, "file", 0600);
	CALL(fchmod, fd, 0640);
	CALL(fchmodat, AT_FDCWD, "file", 0644);
	CALL(chown, "file", -1, -1);
	CALL(fchown, fd, -1, -1);
	CALL(lchown, "absent", 1, 1);
	CALL(fchownat, AT_FDCWD, "file", -1, -1, AT_SYMLINK_NOFOLLOW);
	CALL(utimes, "file", times);
	CALL(utimensat, AT_FDCWD, "file", fine, 0);
	CALL(futimesat, AT_FDCWD, "file", times);
	CALL(setxattr, "file", "user.one", "value", 5, 0);
	CALL(getxattr, "file", "user.one", value, sizeof(value));
	CALL(fgetxattr, fd, "user.absent", value, sizeof(value));
	CALL(listxattr, "file", value, sizeof(value));
	CALL(removexattr, "file", "user.one");
	CALL(truncate, "file", 100);
	CALL(ftruncate, fd, 10);
	CALL(fallocate, fd, 0, 0, 4096);
	CALL(flock, fd, 2 /* LOCK_EX */);
	CALL(fsync, fd);
	CALL(fdatasync, fd);
	CALL(mknod, "fifo", S_IFIFO | 0600, 0);
	CALL(mknodat, AT_FDCWD, "fifo", S_IFIFO | 0600, 0);
	CALL(unlink, "fifo");
	CALL(umask, 027);
	CALL(umask, 022);
	CALL(close, fd);
	CALL(unlink, "file");
}
