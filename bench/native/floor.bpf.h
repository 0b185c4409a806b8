/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What the floor's programs and its reader share: the least that an event can be. */
#ifndef FLOOR_H
#define FLOOR_H

#include <linux/types.h>

#define FLOOR_SYSCALLS 512
#define FLOOR_PAGE 4096
#define FLOOR_SIZE (8 << 20) /* bytes of a ring, as falcore's */

struct floor_record {
    __u64 ts;
    __u64 tid;
    __s64 result;
    __u64 arguments[3];
    __u32 nr;
    __u32 cpu;
    __u64 number;
};

/* A slot of the array ring; both count bytes for ever. */
struct floor_ring {
    __u64 head, pad_head[7];
    __u64 tail, pad_tail[7];
    __u64 pad[FLOOR_PAGE / 8 - 16];
    __u8 data[FLOOR_SIZE];
};

/* The programs' only globals. */
struct floor_globals {
    __u64 events, lost;
    __u8 wanted[FLOOR_SYSCALLS];
};

#endif
