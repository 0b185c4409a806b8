// SPDX-License-Identifier: Apache-2.0
// What processes do to one another: semaphores, memory of another one, ptrace, keys.
#include "kinds.h"

#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/keyctl.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdint.h>
#include <sys/ipc.h>
#include <sys/ptrace.h>
#include <sys/sem.h>
#include <sys/uio.h>
#include <sys/wait.h>

static void semaphores(void)
{
	struct sembuf both[2] = {{.sem_num = 0, .sem_op = 2, .sem_flg = SEM_UNDO},
				 {.sem_num = 1, .sem_op = 1}};
	struct sembuf never = {.sem_num = 2, .sem_op = -1, .sem_flg = IPC_NOWAIT};
	int set = RESULT(semget, IPC_PRIVATE, 3, IPC_CREAT | 0600);

	CALL(semop, set, both, 2L);
	CALL(semop, set, &never, 1L);
	CALL(semctl, set, 1, SETVAL, 7L);
	CALL(semctl, set, 1, GETVAL, 0L);
	CALL(semctl, set, 0, IPC_RMID, 0L);
	CALL(semctl, set, 0, IPC_RMID, 0L);
	CALL(semget, 4242, -1, 0);
}

static void futexes(void)
{
	static uint32_t word = 5;

	CALL(futex, &word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
	CALL(futex, &word, FUTEX_WAIT_PRIVATE, 4, NULL, NULL, 0);
}

static void traced(void)
{
	static uint64_t word = 0x1122334455667788;
	char first[4], second[4];
	struct iovec here[2] = {{first, 4}, {second, 4}}, there = {&word, 8};
	uint64_t peeked = 0;
	int child = RESULT(fork), status;

	if (!child) {
		// It stops at a known place, so that its calls are the same in every run.
		CALL(ptrace, PTRACE_TRACEME, 0, 0L, 0L);
		CALL(kill, RESULT(getpid), SIGSTOP);
		CALL(exit_group, 0);
	}
	CALL(wait4, child, &status, __WALL, NULL);
	CALL(process_vm_readv, child, here, 2L, &there, 1L, 0L);
	CALL(process_vm_writev, child, here, 2L, &there, 1L, 0L);
	CALL(process_vm_readv, child, here, 2L, &(struct iovec){(void *)8, 8}, 1L, 0L);
	CALL(process_vm_writev, 0, here, 2L, &there, 1L, 4242L);
	CALL(ptrace, PTRACE_SEIZE, child, 0L, 1L);
	CALL(ptrace, PTRACE_PEEKDATA, child, &word, &peeked);
	CALL(ptrace, PTRACE_POKEDATA, child, &word, 0x41424344L);
	CALL(ptrace, PTRACE_DETACH, child, 0L, 0L);
	CALL(wait4, child, &status, 0, NULL);
}

static void keys(void)
{
	CALL(keyctl, KEYCTL_JOIN_SESSION_KEYRING, "workload");
	CALL(keyctl, KEYCTL_GET_KEYRING_ID, (long)KEY_SPEC_SESSION_KEYRING, 0L);
	CALL(keyctl, KEYCTL_SEARCH, (long)KEY_SPEC_SESSION_KEYRING, "user", "no such key", 0L);
	CALL(keyctl, 4242, 1L, 2L, 3L, 4L);
}

/* In a process of its own: a filter stays. What asks about filters is younger than Linux 4.9. */
static void keys_and_confinement(void)
{
	struct sock_filter everything = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	struct sock_fprog program = {.len = 1, .filter = &everything};

	keys();
	CALL(seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

void reaching(void)
{
	semaphores();
	futexes();
	traced();
	in_child(keys_and_confinement);
}
