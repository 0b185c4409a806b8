/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Files: by descriptor, and the path of the kernel's own object. */
#ifndef FALCORE_FILE_BPF_H
#define FALCORE_FILE_BPF_H

#include "loop.bpf.h"

#define OVERLAYFS_MAGIC	   0x794c7630 /* uapi/linux/magic.h */
#define FMODE_CREATED	   0x100000   /* include/linux/fs.h; the bit is unused before Linux 4.19 */
#define PPM_O_F_CREATED	   16384
#define PPM_FD_UPPER_LAYER 32768
#define PPM_FD_LOWER_LAYER 65536

#define PATH_PARTS PARKED_MAX
#define PATH_STEPS 40 /* parts and mount points on the way */

static __always_inline struct file *look_up_file(const struct call *c, __s64 fd)
{
	struct fdtable *fdt;
	struct file **array;

	if (fd < 0)
		return NULL;
	fdt = FIELD(task_of(c), files, fdt);
	if (!fdt || (__u64)fd >= FIELD(fdt, max_fds))
		return NULL;
	array = FIELD(fdt, fd);
	return pointer_at(array + fd);
}

static __always_inline struct file *fd_file(const struct call *c, __s64 fd)
{
	struct call *known = (struct call *)c;

	if (!c->is_file_known || c->file_fd != fd) {
		known->file = look_up_file(c, fd);
		known->file_fd = fd;
		known->is_file_known = true;
	}
	return c->file;
}

/* A device number in the form of the event model: the kernel's new_encode_dev(). */
static __always_inline __u32 encode_dev(__u32 dev)
{
	__u32 major = dev >> 20, minor = dev & 0xfffff;

	return (minor & 0xff) | major << 8 | (minor & ~0xffU) << 12;
}

static __always_inline __u32 fd_dev(const struct call *c, __s64 fd)
{
	struct file *file = fd_file(c, fd);

	return file ? encode_dev(FIELD(file, f_inode, i_sb, s_dev)) : 0;
}

enum overlay_layer { LAYER_NONE, LAYER_UPPER, LAYER_LOWER };

/* The layer of an overlay file system that holds the inode's file. */
static __always_inline enum overlay_layer overlay_layer(struct inode *inode)
{
	void *upper;

	if (FIELD(inode, i_sb, s_magic) != OVERLAYFS_MAGIC)
		return LAYER_NONE;
	/* struct ovl_inode (fs/overlayfs/ovl_entry.h): __upperdentry follows vfs_inode */
	upper = pointer_at((void *)inode + bpf_core_type_size(struct inode));
	return upper ? LAYER_UPPER : LAYER_LOWER;
}

/* What the kernel knows of an open beside its arguments, in the values of file_flags. */
static __always_inline __u32 fd_open_flags(const struct call *c, __s64 fd)
{
	struct file *file = fd_file(c, fd);
	enum overlay_layer layer;
	__u32 flags = 0;

	if (!file)
		return 0;
	if (FIELD(file, f_mode) & FMODE_CREATED)
		flags |= PPM_O_F_CREATED;
	layer = overlay_layer(FIELD(file, f_inode));
	if (layer == LAYER_UPPER)
		flags |= PPM_FD_UPPER_LAYER;
	else if (layer == LAYER_LOWER)
		flags |= PPM_FD_LOWER_LAYER;
	return flags;
}
/* Tells the generated code that there is one. */
#define fd_open_flags fd_open_flags

static __always_inline __u64 fd_ino(const struct call *c, __s64 fd)
{
	struct file *file = fd_file(c, fd);

	return file ? FIELD(file, f_inode, i_ino) : 0;
}

static __always_inline struct mount *mount_of(struct vfsmount *vfsmount)
{
	return (void *)((__u64)vfsmount - bpf_core_field_offset(struct mount, mnt));
}

/*
 * The absolute path of a file, '/' first and NUL last, at pos; the bytes stored. The parts are
 * found leaf first, so they are parked as pointers and written root first.
 */
static __always_inline __u32 put_file_path(EVENT_T e, __u32 pos, struct file *file)
{
	__u32 start = pos, n = counted(e, 0);
	struct dentry *dentry, *mnt_root;
	struct mount *mnt;

	if (!file)
		return 0;
	dentry = FIELD(file, f_path.dentry);
	mnt = mount_of(FIELD(file, f_path.mnt));
	mnt_root = FIELD(mnt, mnt.mnt_root);
	LOOP(e, i, 0, i < PATH_STEPS && n < PATH_PARTS) {
		struct dentry *dentry_parent = FIELD(dentry, d_parent);
		struct mount *mnt_parent;

		if (dentry != mnt_root && dentry != dentry_parent) {
			park(e, n, dentry);
			n = forget(e, n + 1);
			dentry = dentry_parent;
			continue;
		}
		/* a root: of a file system that is mounted somewhere, or of everything */
		mnt_parent = FIELD(mnt, mnt_parent);
		if (dentry != mnt_root || mnt_parent == mnt)
			break;
		dentry = FIELD(mnt, mnt_mountpoint);
		mnt = mnt_parent;
		mnt_root = FIELD(mnt, mnt.mnt_root);
	}
	park_count(e, n);
	pos = counted(e, pos);
	LOOP(e, i, 1, i <= PATH_PARTS && i <= parked_count(e)) {
		struct dentry *part = parked(e, parked_count(e) - i);
		long len;

		put_u8(e, pos++, '/');
		len = bpf_probe_read_kernel_str(AT(e, pos), 256, FIELD(part, d_name.name));
		if (len > 1)
			pos += len - 1;
		pos = forget(e, pos);
	}
	if (!parked_count(e))
		put_u8(e, pos++, '/');
	put_u8(e, pos++, 0);
	return forget(e, pos - start);
}

/*
 * The path of a file. Nothing for what has none (a pipe, by way of /proc/self/fd), and nothing for
 * one with too many parts: the rest would be another path.
 */
static __always_inline __u32 put_known_path(EVENT_T e, __u32 pos, struct file *file)
{
	struct dentry *dentry = FIELD(file, f_path.dentry);
	__u32 n;

	if (!file ||
	    (dentry == FIELD(dentry, d_parent) && dentry != FIELD(file, f_path.mnt, mnt_root)))
		return 0;
	n = put_file_path(e, pos, file);
	return forget(e, parked_count(e) < PATH_PARTS ? n : 0);
}

/* The path of the descriptor that the call returned. */
static __always_inline __u32 put_opened_path(EVENT_T e, __u32 pos, const struct call *c)
{
	return put_known_path(e, pos, fd_file(c, call_ret(c)));
}

#endif
