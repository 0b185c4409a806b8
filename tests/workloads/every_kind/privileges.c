// SPDX-License-Identifier: Apache-2.0
// Namespaces, roots and credentials: children change theirs first, at last the workload its own.
#include "kinds.h"

#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>

static void other_root(void)
{
	CALL(mkdir, "root", 0700);
	CALL(chroot, "root");
	CALL(chdir, "/");
	CALL(openat, AT_FDCWD, "/etc/passwd", O_RDONLY);
	CALL(close, RESULT(openat, AT_FDCWD, "/made", O_RDWR | O_CREAT, 0600));
	CALL(unlink, "/made");
	CALL(chroot, "/absent");
}

static void own_mounts(void)
{
	if (RESULT(unshare, CLONE_NEWNS))
		return;
	CALL(mount, NULL, "/", NULL, (long)(MS_REC | MS_PRIVATE), NULL);
	CALL(mkdir, "mounted", 0700);
	CALL(mount, "none", "mounted", "tmpfs", (long)(MS_NOSUID | MS_NODEV), "size=64k");
	CALL(close, RESULT(openat, AT_FDCWD, "mounted/file", O_RDWR | O_CREAT, 0600));
	CALL(chdir, "mounted");
	CALL(close, RESULT(openat, AT_FDCWD, "file", O_RDONLY));
	CALL(chdir, "..");
	CALL(umount2, "mounted", MNT_DETACH);
	CALL(rmdir, "mounted");
}

static void other_names(void)
{
	int own = RESULT(openat, AT_FDCWD, "/proc/self/ns/uts", O_RDONLY | O_CLOEXEC);

	if (!RESULT(unshare, CLONE_NEWUTS)) {
		CALL(sethostname, "workload", 8);
		CALL(setdomainname, "workload", 8);
		CALL(setns, own, CLONE_NEWUTS);
	}
	CALL(close, own);
	CALL(unshare, CLONE_NEWUSER | CLONE_NEWPID);
	CALL(openat, AT_FDCWD, "/proc/self/ns/pid", O_RDONLY);
	CALL(setns, 0, CLONE_NEWPID);
}

static void first_of_its_namespace(void)
{
	CALL(unshare, CLONE_NEWPID);
	if (!RESULT(fork)) {
		CALL(getpid);
		CALL(getppid);
		CALL(exit_group, 0);
	}
	CALL(wait4, -1, NULL, 0, NULL);
}

void namespaces(void)
{
	in_child(other_root);
	CALL(rmdir, "root");
	in_child(own_mounts);
	in_child(other_names);
	in_child(first_of_its_namespace);
}

static void other_user(void)
{
	struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
	struct __user_cap_data_struct data[2];
	gid_t groups[2] = {7, 8}, got[32];
	uid_t ids[3];

	CALL(capget, &header, data);
	CALL(capset, &header, data);
	CALL(setgroups, 2L, groups);
	CALL(getgroups, 32, got);
	CALL(setregid, 4, 5);
	CALL(setgid, 6);
	CALL(setreuid, 0, 1);
	CALL(setuid, 1);
	CALL(getresuid, &ids[0], &ids[1], &ids[2]);
	CALL(setuid, 0);
	CALL(setfsuid, 1);
	CALL(setfsgid, 1);
	CALL(getuid);
	CALL(geteuid);
	CALL(execve, "/proc/self/exe", ((char *[]){"as-another", "leaf", NULL}), NULL);
}

void credentials(void)
{
	gid_t ids[3];

	in_child(other_user);
	CALL(setgroups, 0L, NULL);
	CALL(setresgid, 65534, 65534, 65534);
	CALL(getresgid, &ids[0], &ids[1], &ids[2]);
	CALL(setresuid, 65534, 65534, 65534);
	CALL(setresuid, 0, 0, 0);
	CALL(setreuid, 0, 0);
	CALL(setresgid, 0, 0, 0);
	CALL(setregid, 0, 0);
	CALL(getgid);
	CALL(getegid);
}
