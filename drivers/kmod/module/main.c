// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* falcore's kernel module: system calls and the life of processes, written into mapped rings. */
#include <linux/init.h>
#include <linux/module.h>
#include <linux/stringify.h>

#include "consumer.h"
#include "mount.h"

/* Handlers keep their CPU by switching preemption off, and take locks that may sleep there. */
#ifdef CONFIG_PREEMPT_RT
#error "falcore's module does not run on a real-time kernel (CONFIG_PREEMPT_RT)"
#endif

static int __init falcore_init(void)
{
	trace_find();
	mount_prove();
	return falcore_device_create();
}

static void __exit falcore_exit(void)
{
	falcore_device_destroy();
}

module_init(falcore_init);
module_exit(falcore_exit);

MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("System call capture for falcore");
MODULE_VERSION(FALCORE_VERSION);
MODULE_INFO(falcore_abi, __stringify(FALCORE_DEVICE_VERSION));
