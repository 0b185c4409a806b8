// SPDX-License-Identifier: Apache-2.0
// Signals sent and handled, and what is done with time.
#include "kinds.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>

static void on_signal(int number)
{
	(void)number;
}

static void sent(void)
{
	pid_t self = RESULT(getpid), thread = RESULT(gettid);
	unsigned long none = 0, one = 1UL << (SIGUSR2 - 1);
	struct timespec at_once = {0, 0};
	siginfo_t info;

	signal(SIGUSR1, on_signal);
	CALL(kill, self, SIGUSR1);
	CALL(tkill, thread, SIGUSR1);
	CALL(tgkill, self, thread, SIGUSR1);
	CALL(kill, self, 0);
	CALL(kill, self, 4242);
	CALL(rt_sigprocmask, SIG_BLOCK, &one, &none, 8L);
	CALL(tgkill, self, thread, SIGUSR2);
	CALL(rt_sigpending, &none, 8L);
	CALL(rt_sigtimedwait, &one, &info, &at_once, 8L);
	CALL(rt_sigtimedwait, &one, &info, &at_once, 8L);
	CALL(close, RESULT(signalfd4, -1, &one, 8L, SFD_CLOEXEC));
	CALL(sigaltstack, NULL, NULL);
	CALL(rt_sigaction, SIGKILL, NULL, NULL, 8L);
	CALL(rt_sigaction, SIGKILL, &info, NULL, 8L);
}

static void timers(void)
{
	struct itimerval again = {{0, 20000}, {0, 20000}}, never = {{0, 0}, {0, 0}};
	struct itimerspec soon = {{0, 0}, {0, 1000}};
	struct timespec now, moment = {0, 1000};
	int fd = RESULT(timerfd_create, CLOCK_MONOTONIC, TFD_CLOEXEC);
	unsigned long count;

	CALL(clock_gettime, CLOCK_MONOTONIC, &now);
	CALL(clock_getres, CLOCK_REALTIME, &now);
	CALL(nanosleep, &moment, NULL);
	CALL(clock_nanosleep, CLOCK_MONOTONIC, 0, &moment, NULL);
	CALL(timerfd_settime, fd, 0, &soon, NULL);
	CALL(read, fd, &count, sizeof(count));
	CALL(timerfd_gettime, fd, &soon);
	CALL(close, fd);
	signal(SIGALRM, on_signal);
	// Again and again: one that came before the pause would leave it for ever.
	CALL(setitimer, ITIMER_REAL, &again, NULL);
	CALL(pause);
	CALL(setitimer, ITIMER_REAL, &never, NULL);
}

void signals_and_timers(void)
{
	sent();
	timers();
}
