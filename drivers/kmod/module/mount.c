// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * The kernel exports no way to print a path as seen from the root of everything: d_path() stops at
 * the caller's root. The parents of a mount are in the private head of struct mount, the same from
 * Linux 3.3 to 7.2; whether it is so here is tried on a mount whose parent follow_up() tells.
 */
#include <linux/dcache.h>
#include <linux/kernel.h>
#include <linux/limits.h>
#include <linux/mount.h>
#include <linux/namei.h>
#include <linux/printk.h>
#include <linux/rcupdate.h>
#include <linux/seqlock.h>
#include <linux/string.h>

#include "mount.h"

/* fs/mount.h */
struct mount_head {
	struct hlist_node hash;
	struct mount_head *parent;
	struct dentry *mountpoint;
	struct vfsmount mnt;
};

#define PATH_STEPS   256 /* parts and mount points on the way */
#define PATH_RETRIES 4	 /* while names change */

static bool proven;

static struct mount_head *head_of(struct vfsmount *mnt)
{
	return container_of(mnt, struct mount_head, mnt);
}

void mount_prove(void)
{
	static const char *const mounts[] = {"/proc", "/sys", "/dev"};
	int i;

	for (i = 0; i < ARRAY_SIZE(mounts) && !proven; i++) {
		struct path path, up;

		if (kern_path(mounts[i], LOOKUP_FOLLOW, &path))
			continue;
		up = path;
		path_get(&up);
		if (path.dentry == path.mnt->mnt_root && follow_up(&up))
			proven = head_of(path.mnt)->mountpoint == up.dentry &&
				 head_of(path.mnt)->parent == head_of(up.mnt);
		path_put(&up);
		path_put(&path);
	}
	if (!proven)
		pr_info("falcore: paths are shown from the root of the process\n");
}

/* Puts "/name" before at; NULL when that does not fit. */
static char *prepend(char *at, const char *text, const struct dentry *dentry)
{
	const char *name = READ_ONCE(dentry->d_name.name);
	size_t n = strnlen(name, NAME_MAX);

	if (at - text < n + 1)
		return NULL;
	at -= n;
	memcpy(at, name, n);
	*--at = '/';
	return at;
}

/* From the leaf to the root; a name or a place that changes meanwhile may come out mixed. */
static char *walk(struct path path, char *text, char *at)
{
	struct mount_head *mount = head_of(path.mnt);
	struct dentry *dentry = path.dentry;
	int i;

	for (i = 0; i < PATH_STEPS; i++) {
		struct dentry *parent = READ_ONCE(dentry->d_parent);
		struct mount_head *below = READ_ONCE(mount->parent);
		char *longer;

		if (dentry != mount->mnt.mnt_root && dentry != parent) {
			longer = prepend(at, text, dentry);
			if (!longer)
				break;
			at = longer;
			dentry = parent;
			continue;
		}
		/* a root: of a file system that is mounted somewhere, or of everything */
		if (dentry != mount->mnt.mnt_root || below == mount)
			break;
		dentry = READ_ONCE(mount->mountpoint);
		mount = below;
	}
	return at;
}

/* d_path(), without what it says of deleted files. */
static const char *path_from_process_root(struct path path, char *text, u32 room, u32 *size)
{
	static const char deleted[] = " (deleted)";
	char *start = d_path(&path, text, room);
	size_t n;

	if (IS_ERR(start)) {
		*size = 0;
		return text;
	}
	n = strlen(start);
	if (d_unlinked(path.dentry) && n >= sizeof(deleted) - 1)
		n -= sizeof(deleted) - 1;
	start[n] = 0;
	*size = n + 1;
	return start;
}

const char *path_text(struct path path, char *text, u32 room, u32 *size)
{
	char *end = text + room - 1, *start;
	unsigned int turn;
	int i;

	if (!proven)
		return path_from_process_root(path, text, room, size);
	for (i = 0; i < PATH_RETRIES; i++) {
		turn = read_seqbegin(&rename_lock);
		start = walk(path, text, end);
		if (!read_seqretry(&rename_lock, turn))
			break;
	}
	if (start == end)
		*--start = '/';
	*end = 0;
	*size = end + 1 - start;
	return start;
}
