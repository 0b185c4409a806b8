/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Files: by descriptor, and the path of the kernel's own object. */
#ifndef FALCORE_FILE_H
#define FALCORE_FILE_H

#include <linux/file.h>
#include <linux/fs.h>
#include <linux/kdev_t.h>
#include <linux/magic.h>

#include "mount.h"
#include "vocabulary.h"

/*
 * The file behind a descriptor of the current task, or NULL. It is held until the event is done,
 * so that all of an event is about one file.
 */
static inline struct file *held_file(const struct call *c, __s64 fd)
{
	struct slot *slot = c->slot;

	if (fd < 0 || fd > INT_MAX)
		return NULL;
	if (slot->file && slot->fd == fd)
		return slot->file;
	if (slot->file)
		fput(slot->file);
	slot->file = fget_raw(fd);
	slot->fd = fd;
	return slot->file;
}

/* The file of the current process's executable, held likewise; a thread may exchange it any time.
 */
static inline struct file *held_exe_file(const struct call *c)
{
	struct slot *slot = c->slot;

	if (!slot->exe_file && c->task->mm)
		slot->exe_file = hold_file(&c->task->mm->exe_file);
	return slot->exe_file;
}

static inline void drop_files(struct slot *slot)
{
	if (slot->file)
		fput(slot->file);
	if (slot->exe_file)
		fput(slot->exe_file);
	slot->file = NULL;
	slot->exe_file = NULL;
}

static inline __u32 fd_dev(const struct call *c, __s64 fd)
{
	struct file *file = held_file(c, fd);

	return file ? new_encode_dev(file_inode(file)->i_sb->s_dev) : 0;
}

static inline __u64 fd_ino(const struct call *c, __s64 fd)
{
	struct file *file = held_file(c, fd);

	return file ? file_inode(file)->i_ino : 0;
}

enum overlay_layer { LAYER_NONE, LAYER_UPPER, LAYER_LOWER };

/* The layer of an overlay file system that holds the inode's file. */
static inline enum overlay_layer overlay_layer(struct inode *inode)
{
	if (!OVERLAY_HAS_INODE || inode->i_sb->s_magic != OVERLAYFS_SUPER_MAGIC)
		return LAYER_NONE;
	/* struct ovl_inode (fs/overlayfs/ovl_entry.h): __upperdentry follows vfs_inode */
	return READ_ONCE(*(struct dentry **)(inode + 1)) ? LAYER_UPPER : LAYER_LOWER;
}

/* What the kernel knows of an open beside its arguments, in the values of file_flags. */
static inline __u32 fd_open_flags(const struct call *c, __s64 fd)
{
	struct file *file = held_file(c, fd);
	enum overlay_layer layer;
	__u32 flags = 0;

	if (!file)
		return 0;
	if (file->f_mode & FMODE_CREATED)
		flags |= FALCORE_O_F_CREATED;
	layer = overlay_layer(file_inode(file));
	if (layer == LAYER_UPPER)
		flags |= FALCORE_FD_UPPER_LAYER;
	else if (layer == LAYER_LOWER)
		flags |= FALCORE_FD_LOWER_LAYER;
	return flags;
}

/* Tells the generated code that there is one. */
#define fd_open_flags fd_open_flags

#endif
