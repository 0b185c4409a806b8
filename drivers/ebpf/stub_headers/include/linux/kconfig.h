/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* bcc includes this first and insists on one option. */
#ifndef CONFIG_BPF_SYSCALL
#define CONFIG_BPF_SYSCALL 1
#endif
/* Of which bcc makes another one in the text it compiles: program_text.py knows the last pass by
 * it. */
#define CONFIG_CC_STACKPROTECTOR_AUTO 1
#include <linux/types.h>
