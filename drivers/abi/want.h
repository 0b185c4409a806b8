/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Bits of wanted[nr], which every driver has: what is asked for of a system call. */
#ifndef FALCORE_ABI_WANT_H
#define FALCORE_ABI_WANT_H

#define FALCORE_WANT_ENTER 1
#define FALCORE_WANT_EXIT  2
#define FALCORE_WANT_HEAVY 4 /* eBPF: a program of its own fills the exit event */
/* These two are about the i386 number nr: what is asked for of the calls of 32-bit programs. */
#define FALCORE_WANT_IA32_ENTER 8
#define FALCORE_WANT_IA32_EXIT	16
/* Of the x86_64 number again: a program of its own fills the enter event. */
#define FALCORE_WANT_HEAVY_ENTER 32
/* Only if conditions.h says so: the event matters to nobody else. */
#define FALCORE_WANT_IF_ENTER 64
#define FALCORE_WANT_IF_EXIT  128

#endif
