// SPDX-License-Identifier: Apache-2.0
// The vocabulary of the fill code over this process's own memory, so that the bodies run natively.
// Numbers of the task come from the caller, by name; text of the task is its filler's name.
#include <stdint.h>
#include <string.h>

#undef __always_inline
#define __always_inline inline __attribute__((always_inline))
typedef uint8_t __u8;
typedef uint16_t __u16;
typedef uint32_t __u32;
typedef uint64_t __u64;
typedef int32_t __s32;
typedef int64_t __s64;

struct call {
    __u64 args[6];
    __s64 ret;
    __u64 snaplen;
    const __u64 *numbers; /* of the getters, in the order of GETTERS */
};

#define EVENT_T __u8 *
#define EVENT_MAX 65536

static void store(EVENT_T e, __u32 pos, const void *from, __u32 size) {
    memcpy(e + pos, from, size);
}

#define PUT(bits)                                                                                  \
    static void put_u##bits(EVENT_T e, __u32 pos, __u##bits v) {                                   \
        store(e, pos, &v, sizeof(v));                                                              \
    }
PUT(8)
PUT(16)
PUT(32)
PUT(64)

static void put_len(EVENT_T e, __u32 i, __u16 n) {
    store(e, 26 + 2 * i, &n, sizeof(n));
}

static __u64 call_arg(const struct call *c, int n) {
    return c->args[n];
}

static __s64 call_ret(const struct call *c) {
    return c->ret;
}

/* Of a tracepoint; system calls are known by their rows. */
static __u32 call_nr(const struct call *c) {
    return c->args[0];
}

static __u32 put_user_str(EVENT_T e, __u32 pos, __u64 ptr) {
    __u32 n;

    if (!ptr)
        return 0;
    n = strnlen((const char *)ptr, 4095);
    store(e, pos, (const char *)ptr, n);
    e[pos + n] = 0;
    return n + 1;
}

static __u32 put_user_data(EVENT_T e, __u32 pos, __u64 ptr, __s64 size, __u64 snaplen) {
    if (!ptr || size <= 0)
        return 0;
    if ((__u64)size > snaplen)
        size = snaplen;
    store(e, pos, (const void *)ptr, size);
    return size;
}
#define put_user_data(e, pos, ptr, size) put_user_data(e, pos, ptr, size, c->snaplen)

static __u32 user_u32(__u64 ptr) {
    return ptr ? *(__u32 *)ptr : 0;
}

static __u16 user_u16(__u64 ptr) {
    return ptr ? *(__u16 *)ptr : 0;
}

static __u64 user_u64(__u64 ptr) {
    return ptr ? *(__u64 *)ptr : 0;
}

/* Ids are alone, longs are not. */
static __u64 user_part(__u64 ptr, __u32 i, __u32 n) {
    return n == 1 ? user_u32(ptr) : user_u64(ptr ? ptr + 8 * i : 0);
}

static __u64 user_size(__u64 ptr, __u64 size) {
    return ptr ? size : 0;
}

static __u32 fd_dev(const struct call *c, __s64 fd) {
    (void)c;
    return fd < 0 ? 0 : 0x800000 + fd;
}

static __u64 fd_ino(const struct call *c, __s64 fd) {
    (void)c;
    return fd < 0 ? 0 : 0x100000000ULL + fd;
}

static __u32 fd_open_flags(const struct call *c, __s64 fd) {
    (void)c;
    return fd < 0 ? 0 : 32768;
}
#define fd_open_flags fd_open_flags

static __u32 put_word(EVENT_T e, __u32 pos, const char *word) {
    store(e, pos, word, strlen(word) + 1);
    return strlen(word) + 1;
}

enum getter {
#define X(name) GETTER_##name,
    GETTERS(X)
#undef X
};

#define X(name)                                                                                    \
    static __u64 name(const struct call *c) {                                                      \
        return c->numbers[GETTER_##name];                                                          \
    }
GETTERS(X)
#undef X

#define X(name)                                                                                    \
    static __u32 put_##name(EVENT_T e, __u32 pos, const struct call *c) {                          \
        (void)c;                                                                                   \
        return put_word(e, pos, #name);                                                            \
    }
FILLERS(X)
#undef X

#define FALCORE_POINTEE_MAX 128
#define WORD(c) ((void)(c), 8)
#define call_snaplen(c) (c)->snaplen

static __u32 put_user_bytes(EVENT_T e, __u32 pos, __u64 ptr, __u64 size, __u64 limit) {
    if (!ptr)
        return 0;
    if (size > limit)
        size = limit;
    store(e, pos, (const void *)ptr, size);
    return size;
}

#include "../fill_iov.h"

static __u32 socket_queue(const struct call *c, __s64 fd) {
    (void)c;
    return fd + 1;
}

static __u32 socket_queue_max(const struct call *c, __s64 fd) {
    (void)c;
    return fd + 2;
}

static __u32 put_socket(EVENT_T e, __u32 pos, const struct call *c, __s64 fd) {
    (void)c;
    put_u64(e, pos, fd);
    return 8;
}

/* What the native reader makes of socket addresses has tests of its own; here its place counts. */
static __u32 put_tuple(EVENT_T e, __u32 pos, const struct call *c, int socket, int address,
                       int inbound) {
    const __u8 told[] = {socket, address, inbound};
    (void)c;
    store(e, pos, told, sizeof(told));
    return sizeof(told);
}

static __u32 put_address(EVENT_T e, __u32 pos, const struct call *c, int place) {
    (void)c;
    put_u8(e, pos, place);
    return 1;
}

static __u32 put_option(EVENT_T e, __u32 pos, const struct call *c) {
    (void)c;
    return put_word(e, pos, "option");
}

static __u8 option_level(__u64 level) {
    return level;
}

static __u8 option_name(__u64 level, __u64 name) {
    (void)level;
    return name;
}

#include "fill.h"
#include "rows.h"
/* What the native reader fills reads the same memory here as what kernel code fills. */
#define pointee call_arg
#include "reader_rows.h"

const struct falcore_raw_args raw_table[512] = FALCORE_RAW_TABLE;

#define X(number, body, id, nparams)                                                               \
    case id: return body(e, c);
__u32 fill(__u32 event_id, EVENT_T e, const struct call *c) {
    switch (event_id) {
        FALCORE_ENTER_ROWS(X)
        FALCORE_EXIT_ROWS(X)
        FALCORE_ENTER_HEAVY_ROWS(X)
        FALCORE_EXIT_HEAVY_ROWS(X)
        FALCORE_TRACEPOINT_ROWS(X)
#undef X
#define X(number, direction, body, id, nparams)                                                    \
    case id: return body(e, c);
        READER_ROWS(X)
    default: return 0;
    }
}
#undef X

#define X(name)                                                                                    \
    __u32 translate_##name(__u64 v) {                                                              \
        return flags_##name(v);                                                                    \
    }
FAMILIES(X)
#undef X
