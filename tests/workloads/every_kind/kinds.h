// SPDX-License-Identifier: Apache-2.0
// The parts of the workload of every kind. Each makes a fixed sequence of calls; what a kernel does
// not have fails with ENOSYS, which is as good an answer as any.
#ifndef KINDS_H
#define KINDS_H

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// The call itself: the C library must not choose another one, and results are the observers'
// affair.
#define CALL(name, ...)	  ((void)syscall(SYS_##name, ##__VA_ARGS__))
#define RESULT(name, ...) ((int)syscall(SYS_##name, ##__VA_ARGS__))

// Runs `body` in a forked child and waits for its end.
void in_child(void (*body)(void));

void names_of_files(void);
void attributes_of_files(void);
void descriptors(void);
void waits(void);
void sockets(void);
void memory(void);
void processes(const char *self);
void namespaces(void);
void signals_and_timers(void);
void reaching(void);
void failures(void);
void credentials(void);
void every_number(void);

#endif
