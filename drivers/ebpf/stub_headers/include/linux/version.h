/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* bcc's headers choose helpers by it; every kernel this driver runs on is at least this one. */
#ifndef LINUX_VERSION_CODE
#define LINUX_VERSION_CODE 0x041100
#endif
#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))
