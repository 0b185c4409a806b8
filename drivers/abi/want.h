/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Bits of wanted[nr], which every driver has: what is asked for of a system call. */
#ifndef FALCORE_ABI_WANT_H
#define FALCORE_ABI_WANT_H

#define FALCORE_WANT_ENTER 1
#define FALCORE_WANT_EXIT  2
#define FALCORE_WANT_HEAVY 4 /* eBPF: a program of its own fills the exit event: heavy_exit[nr] */

#endif
