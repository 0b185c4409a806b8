// SPDX-License-Identifier: Apache-2.0
// `crowd PROCESSES THREADS FDS FOLDER`: so many processes with so many threads and descriptors
// each. Prints `ready`, lives until its standard input ends. Of twenty descriptors twelve are files
// of FOLDER, five are connections, two are unix sockets and one is a pipe, each with a name of its
// own.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void *wait_for_ever(void *unused) {
    for (;;)
        pause();
    return unused;
}

// A datagram socket that is connected: it has both ends, and nobody has to answer.
static int connection(int process) {
    struct sockaddr_in own = {.sin_family = AF_INET}, far = own;
    int fd = socket(AF_INET, SOCK_DGRAM, 0);

    own.sin_addr.s_addr = htonl(0x7f000002 + process % 250);
    far.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    far.sin_port = htons(9);
    if (bind(fd, (struct sockaddr *)&own, sizeof(own)) ||
        connect(fd, (struct sockaddr *)&far, sizeof(far)))
        fail("connect");
    return fd;
}

static void open_one(int process, int number, const char *folder) {
    static int pair[2], next_of_pair = 2;
    char path[256];
    int kind = number % 20, ends[2];

    if (kind < 12) {
        snprintf(path, sizeof(path), "%s/%d/segment-%08d.log", folder, process % 40,
                 process * 1000 + number);
        if (open(path, O_WRONLY | O_CREAT, 0600) < 0)
            fail(path);
    } else if (kind < 17) {
        connection(process);
    } else if (kind < 19) {
        if (next_of_pair++ >= 2) {
            if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair))
                fail("socketpair");
            next_of_pair = 1;
        }
    } else {
        if (pipe(ends))
            fail("pipe");
        close(ends[1]);
    }
}

static void live(int process, int threads, int fds, const char *folder, int ready) {
    pthread_attr_t attributes;
    pthread_t thread;
    char name[16];

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    snprintf(name, sizeof(name), "service-%d", process % 40);
    prctl(PR_SET_NAME, name);
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 64 << 10);
    for (int i = 1; i < threads; i++)
        if (pthread_create(&thread, &attributes, wait_for_ever, NULL))
            fail("pthread_create");
    for (int i = 0; i < fds; i++)
        open_one(process, i, folder);
    if (write(ready, "", 1) != 1)
        fail("write");
    close(ready);
    wait_for_ever(NULL);
}

int main(int argc, char **argv) {
    struct rlimit limit;
    int ready[2];
    char byte, path[256];

    if (argc != 5) {
        fprintf(stderr, "usage: crowd PROCESSES THREADS FDS FOLDER\n");
        return 2;
    }
    int processes = atoi(argv[1]);
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    signal(SIGCHLD, SIG_IGN);
    for (int i = 0; i < 40; i++) {
        snprintf(path, sizeof(path), "%s/%d", argv[4], i);
        mkdir(path, 0700);
    }
    if (pipe(ready))
        fail("pipe");
    for (int i = 0; i < processes; i++) {
        pid_t child = fork();
        if (child < 0)
            fail("fork");
        if (child == 0) {
            close(0);
            close(ready[0]);
            live(i, atoi(argv[2]), atoi(argv[3]), argv[4], ready[1]);
        }
    }
    close(ready[1]);
    for (int i = 0; i < processes; i++)
        if (read(ready[0], &byte, 1) != 1) {
            fprintf(stderr, "crowd: %d of %d processes could not be made\n", processes - i,
                    processes);
            return 1;
        }
    printf("ready\n");
    fflush(stdout);
    while (read(0, &byte, 1) > 0)
        ;
    // SIGKILL by PR_SET_PDEATHSIG ends the others.
    return 0;
}
