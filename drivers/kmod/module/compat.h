/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What differs between releases of the kernel, each with the release that changed it. */
#ifndef FALCORE_COMPAT_H
#define FALCORE_COMPAT_H

#include <linux/fs.h>
#include <linux/sched.h>
#include <linux/uaccess.h>
#include <linux/version.h>

/* Since Linux 4.11 (c3edc4010e9d) struct signal_struct has a header of its own. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 11, 0)
#include <linux/sched/signal.h>
#endif

/* Since Linux 4.12 (d597580d3737) the copy without checks has one name on all architectures. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 12, 0)
#define raw_copy_from_user __copy_from_user_inatomic
#endif

/* Since Linux 4.16 (f3804203306e), and stable releases of early 2018, an index can be kept from
 * being speculated with. */
#if __has_include(<linux/nospec.h>)
#include <linux/nospec.h>
#else
#define array_index_nospec(index, size) ((index) < (size) ? (index) : 0)
#endif

/* Since Linux 5.0 (96d4f267e40f) access_ok() does not ask what the access is for. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 0, 0)
#define user_range_ok(ptr, size) access_ok(VERIFY_READ, ptr, size)
#else
#define user_range_ok(ptr, size) access_ok(ptr, size)
#endif

/* Since Linux 5.5 (cf25e24db61c) real_start_time, in ns already, has its present name. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 5, 0)
#define start_boottime real_start_time
#endif

/* i_ctime got out of reach in Linux 6.6 (13bc24457850), i_mtime in 6.7 (12cd44023651). */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 6, 0)
#define inode_ctime(inode) ((inode)->i_ctime)
#else
#define inode_ctime(inode) inode_get_ctime(inode)
#endif
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)
#define inode_mtime(inode) ((inode)->i_mtime)
#else
#define inode_mtime(inode) inode_get_mtime(inode)
#endif

/*
 * Since Linux 4.19 (d1d04ef8572b) an open file of an overlay has the overlay's inode, which is the
 * first part of struct ovl_inode, and f_mode tells that the open created the file (73a09dd94377).
 */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 19, 0)
#define OVERLAY_HAS_INODE true
#else
#define OVERLAY_HAS_INODE false
#define FMODE_CREATED	  0
#endif

/* Since Linux 6.7 (0ede61d8589c) a file is held by way of the pointer to it. */
static inline struct file *hold_file(struct file __rcu **where)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)
	struct file *file = rcu_dereference(*where);

	return file && get_file_rcu(file) ? file : NULL;
#else
	return get_file_rcu(where);
#endif
}

/* Before Linux 4.20 the kernel's own siginfo was that of user space. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SIGNAL_INFO struct kernel_siginfo
#else
#define SIGNAL_INFO struct siginfo
#endif

/* Since Linux 6.16 the tracepoint sched_process_exit also tells whether the thread was the last. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 16, 0)
#define PROCESS_EXIT_ARGS struct task_struct *task, bool group_dead
#else
#define PROCESS_EXIT_ARGS struct task_struct *task
#endif

#endif
