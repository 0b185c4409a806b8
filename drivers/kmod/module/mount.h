/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The path of a file from the root of everything, across mounts. */
#ifndef FALCORE_MOUNT_H
#define FALCORE_MOUNT_H

#include <linux/path.h>
#include <linux/types.h>

/* Finds out, once, whether mounts can be followed upwards without a lock. */
void mount_prove(void);

/*
 * Writes the path, '/' first and NUL last, somewhere into text; returns its start and stores its
 * bytes in size. What does not fit is left out from the root's end. Under rcu_read_lock().
 */
const char *path_text(struct path path, char *text, u32 room, u32 *size);

#endif
