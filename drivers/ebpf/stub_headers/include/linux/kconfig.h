/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* bcc includes this first and insists on one option. */
#ifndef CONFIG_BPF_SYSCALL
#define CONFIG_BPF_SYSCALL 1
#endif
#include <linux/types.h>
