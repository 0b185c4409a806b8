// SPDX-License-Identifier: Apache-2.0
// Loads one program of floor.bpf.c and reads its ring to the end: `floor OBJECT KIND [SYSCALL...]`.
// Without system calls, all are wanted. Prints `ready`, runs until its standard input ends, prints
// `EVENTS LOST FOLD`.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <bpf/bpf.h>
#include <bpf/libbpf.h>

#include "floor.bpf.h"

// Of the return from a signal handler, which is no return of the call it interrupted.
#define NO_SYSCALL ((__u32)-1)

static unsigned long long received, nonsense, folded;

static int quiet(enum libbpf_print_level level, const char *format, va_list arguments) {
    return level == LIBBPF_WARN ? vfprintf(stderr, format, arguments) : 0;
}

// Every word of a record is looked at: a consumer that skips them would be cheaper than any real
// one.
static int take(void *context, void *data, size_t size) {
    const struct floor_record *record = data;

    (void)context;
    if (size != sizeof(*record) || !record->ts || !record->number ||
        (record->nr >= FLOOR_SYSCALLS && record->nr != NO_SYSCALL))
        nonsense++;
    folded ^= record->ts ^ record->tid ^ record->result ^ record->arguments[0] ^
              record->arguments[1] ^ record->arguments[2] ^ record->cpu;
    received++;
    return 0;
}

static void drain_array(struct floor_ring *rings, int cpus) {
    for (int cpu = 0; cpu < cpus; cpu++) {
        struct floor_ring *ring = &rings[cpu];
        __u64 head = __atomic_load_n(&ring->head, __ATOMIC_ACQUIRE), tail = ring->tail;

        for (; tail != head; tail += sizeof(struct floor_record)) {
            struct floor_record *record = (void *)(ring->data + (tail & (FLOOR_SIZE - 1)));

            if (record->number != tail / sizeof(*record) + 1)
                nonsense++;
            take(NULL, record, sizeof(*record));
        }
        __atomic_store_n(&ring->tail, tail, __ATOMIC_RELEASE);
    }
}

static int fail(const char *what) {
    fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
    return 1;
}

// The globals of the programs, in place.
static struct floor_globals *map_globals(struct bpf_object *object) {
    struct bpf_map *map = bpf_object__find_map_by_name(object, ".bss");
    void *at;

    if (!map || bpf_map__value_size(map) < sizeof(struct floor_globals))
        return NULL;
    at = mmap(NULL, bpf_map__value_size(map), PROT_READ | PROT_WRITE, MAP_SHARED, bpf_map__fd(map),
              0);
    return at == MAP_FAILED ? NULL : at;
}

// Of one of the two kinds of ring; neither for the programs that send nothing.
struct rings {
    struct floor_ring *array;
    struct ring_buffer *shared;
    int cpus;
};

static int map_rings(struct rings *rings, struct bpf_object *object, const char *kind) {
    if (!strcmp(kind, "array")) {
        rings->array = mmap(NULL, sizeof(*rings->array) * rings->cpus, PROT_READ | PROT_WRITE,
                            MAP_SHARED, bpf_map__fd(bpf_object__find_map_by_name(object, kind)), 0);
        return rings->array != MAP_FAILED;
    }
    if (!strcmp(kind, "ringbuf")) {
        rings->shared = ring_buffer__new(
            bpf_map__fd(bpf_object__find_map_by_name(object, "shared")), take, NULL, NULL);
        return rings->shared != NULL;
    }
    return 1;
}

static void drain(struct rings *rings) {
    if (rings->array)
        drain_array(rings->array, rings->cpus);
    if (rings->shared)
        ring_buffer__consume(rings->shared);
}

// The object with one program loaded, which is left in `chosen`.
static struct bpf_object *load(const char *path, const char *kind, int cpus,
                               struct bpf_program **chosen) {
    struct bpf_object *object = bpf_object__open_file(path, NULL);
    struct bpf_program *program;
    char name[32];

    if (!object)
        return NULL;
    snprintf(name, sizeof(name), "floor_%s", kind);
    bpf_object__for_each_program(program, object) {
        int wanted = !strcmp(bpf_program__name(program), name);

        bpf_program__set_autoload(program, wanted);
        *chosen = wanted ? program : *chosen;
    }
    bpf_map__set_max_entries(bpf_object__find_map_by_name(object, "array"),
                             strcmp(kind, "array") ? 1 : cpus);
    return *chosen && !bpf_object__load(object) ? object : NULL;
}

int main(int argc, char **argv) {
    struct sched_param realtime = {.sched_priority = 1};
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    struct rings rings = {.cpus = libbpf_num_possible_cpus()};
    struct bpf_program *program = NULL;
    struct floor_globals *globals;
    struct bpf_object *object;
    struct bpf_link *link;

    if (argc < 3)
        return 1;
    libbpf_set_print(quiet);
    object = load(argv[1], argv[2], rings.cpus, &program);
    if (!object)
        return fail(argv[2]);
    globals = map_globals(object);
    if (!globals)
        return fail("globals");
    memset(globals->wanted, argc == 3, sizeof(globals->wanted));
    for (int i = 3; i < argc; i++)
        globals->wanted[atoi(argv[i]) & (FLOOR_SYSCALLS - 1)] = 1;
    if (!map_rings(&rings, object, argv[2]))
        return fail("rings");
    link = bpf_program__attach(program);
    if (!link)
        return fail("attach");
    // As falcore's reader; a machine that refuses it measures without.
    sched_setscheduler(0, SCHED_RR, &realtime);
    puts("ready");
    fflush(stdout);
    while (!poll(&input, 1, 0)) {
        drain(&rings);
        usleep(200);
    }
    bpf_link__destroy(link);
    drain(&rings);
    // What another program wrote over is lost, too.
    printf("%llu %llu %llx\n", received, (unsigned long long)globals->lost + nonsense, folded);
    return 0;
}
