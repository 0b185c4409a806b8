/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The wire format, version 1: what every driver writes and the native reader parses.
 *
 *   offset  size
 *   0       8     ts: ns; a driver's own clock in a ring, since the epoch everywhere else
 *   8       8     tid: of the thread the event happened in, init pid namespace
 *   16      4     len: of the whole event, this header included
 *   20      2     type: event id (generated/ids.h); even = enter, odd = exit
 *   22      4     nparams
 *   26      2*n   length of each parameter, bytes
 *   26+2*n        the parameters, back to back
 *
 * Little endian, packed, records start at multiples of 8. It is the event layout of scap capture
 * files. Ids are never reused; parameters are only ever appended.
 */
#ifndef FALCORE_ABI_WIRE_H
#define FALCORE_ABI_WIRE_H

#define FALCORE_WIRE_VERSION 1

#define FALCORE_HEADER_SIZE 26
#define FALCORE_OFFSET_TS   0
#define FALCORE_OFFSET_TID  8
#define FALCORE_OFFSET_LEN  16
#define FALCORE_OFFSET_TYPE 20

/* Of nparams, in rings only: the conditions would have left this event out (shadow mode). */
#define FALCORE_NPARAMS_DROP 0x80000000

/* The longest event. Variable parameters are cut so that it is never reached. */
#define FALCORE_EVENT_MAX 65536
/* The longest string parameter, its NUL included. */
#define FALCORE_STRING_MAX 4096
/* The most bytes of I/O data an event carries. */
#define FALCORE_SNAPLEN_MAX 32768

/*
 * ids 0x8000-0xBFFF: falcore's own rows: 0x8000 + 2 * x86_64 number + direction; of calls that only
 * 32-bit programs make 0xA000 + 2 * i386 number + direction
 */
#define FALCORE_ID_OWN	0x8000
#define FALCORE_ID_IA32 0xA000

#endif
