/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* clang-format off */
/* Lists of the events. Written by falcore/schema/generate.py from the event table; change the table instead. */
#ifndef FALCORE_ROWS_H
#define FALCORE_ROWS_H

#include "ids.h"

/* X(system call number, body, event id, number of parameters) */
#define FALCORE_ENTER_ROWS(X) \
	X(2, fill_open_enter, FALCORE_ID_open_enter, FALCORE_NPARAMS_open_enter) \
	X(3, fill_close_enter, FALCORE_ID_close_enter, FALCORE_NPARAMS_close_enter) \
	X(0, fill_read_enter, FALCORE_ID_read_enter, FALCORE_NPARAMS_read_enter) \
	X(1, fill_write_enter, FALCORE_ID_write_enter, FALCORE_NPARAMS_write_enter) \
	X(85, fill_creat_enter, FALCORE_ID_creat_enter, FALCORE_NPARAMS_creat_enter) \
	X(22, fill_pipe_enter, FALCORE_ID_pipe_enter, FALCORE_NPARAMS_pipe_enter) \
	X(5, fill_fstat_enter, FALCORE_ID_fstat_enter, FALCORE_NPARAMS_fstat_enter) \
	X(80, fill_chdir_enter, FALCORE_ID_chdir_enter, FALCORE_NPARAMS_chdir_enter) \
	X(81, fill_fchdir_enter, FALCORE_ID_fchdir_enter, FALCORE_NPARAMS_fchdir_enter) \
	X(17, fill_pread_enter, FALCORE_ID_pread_enter, FALCORE_NPARAMS_pread_enter) \
	X(18, fill_pwrite_enter, FALCORE_ID_pwrite_enter, FALCORE_NPARAMS_pwrite_enter) \
	X(12, fill_brk_enter, FALCORE_ID_brk_enter, FALCORE_NPARAMS_brk_enter) \
	X(9, fill_mmap_enter, FALCORE_ID_mmap_enter, FALCORE_NPARAMS_mmap_enter) \
	X(11, fill_munmap_enter, FALCORE_ID_munmap_enter, FALCORE_NPARAMS_munmap_enter) \
	X(179, fill_quotactl_enter, FALCORE_ID_quotactl_enter, FALCORE_NPARAMS_quotactl_enter) \
	X(56, fill_clone_enter, FALCORE_ID_clone_enter, FALCORE_NPARAMS_clone_enter) \
	X(57, fill_fork_enter, FALCORE_ID_fork_enter, FALCORE_NPARAMS_fork_enter) \
	X(58, fill_vfork_enter, FALCORE_ID_vfork_enter, FALCORE_NPARAMS_vfork_enter) \
	X(21, fill_access_enter, FALCORE_ID_access_enter, FALCORE_NPARAMS_access_enter) \
	X(59, fill_execve_enter, FALCORE_ID_execve_enter, FALCORE_NPARAMS_execve_enter) \
	X(257, fill_openat_enter, FALCORE_ID_openat_enter, FALCORE_NPARAMS_openat_enter) \
	X(437, fill_openat2_enter, FALCORE_ID_openat2_enter, FALCORE_NPARAMS_openat2_enter) \
	X(10, fill_mprotect_enter, FALCORE_ID_mprotect_enter, FALCORE_NPARAMS_mprotect_enter) \
	X(322, fill_execveat_enter, FALCORE_ID_execveat_enter, FALCORE_NPARAMS_execveat_enter) \
	X(435, fill_clone3_enter, FALCORE_ID_clone3_enter, FALCORE_NPARAMS_clone3_enter) \
	X(304, fill_open_by_handle_at_enter, FALCORE_ID_open_by_handle_at_enter, FALCORE_NPARAMS_open_by_handle_at_enter) \
	X(126, fill_capset_enter, FALCORE_ID_capset_enter, FALCORE_NPARAMS_capset_enter) \
	X(33, fill_dup2_enter, FALCORE_ID_dup2_enter, FALCORE_NPARAMS_dup2_enter) \
	X(292, fill_dup3_enter, FALCORE_ID_dup3_enter, FALCORE_NPARAMS_dup3_enter) \
	X(32, fill_dup_enter, FALCORE_ID_dup_enter, FALCORE_NPARAMS_dup_enter) \
	X(431, fill_fsconfig_enter, FALCORE_ID_fsconfig_enter, FALCORE_NPARAMS_fsconfig_enter) \
	X(293, fill_pipe2_enter, FALCORE_ID_pipe2_enter, FALCORE_NPARAMS_pipe2_enter) \
	X(157, fill_prctl_enter, FALCORE_ID_prctl_enter, FALCORE_NPARAMS_prctl_enter) \
	X(262, fill_newfstatat_enter, FALCORE_ID_newfstatat_enter, FALCORE_NPARAMS_newfstatat_enter) \
	X(60, fill_exit_enter, FALCORE_ID_exit_enter, FALCORE_NPARAMS_exit_enter) \
	X(110, fill_getppid_enter, FALCORE_ID_getppid_enter, FALCORE_NPARAMS_getppid_enter) \
	X(158, fill_arch_prctl_enter, FALCORE_ID_arch_prctl_enter, FALCORE_NPARAMS_arch_prctl_enter) \
	X(231, fill_exit_group_enter, FALCORE_ID_exit_group_enter, FALCORE_NPARAMS_exit_group_enter) \
	X(269, fill_faccessat_enter, FALCORE_ID_faccessat_enter, FALCORE_NPARAMS_faccessat_enter) \
	X(439, fill_faccessat2_enter, FALCORE_ID_faccessat2_enter, FALCORE_NPARAMS_faccessat2_enter)

#define FALCORE_EXIT_ROWS(X) \
	X(3, fill_close_exit, FALCORE_ID_close_exit, FALCORE_NPARAMS_close_exit) \
	X(0, fill_read_exit, FALCORE_ID_read_exit, FALCORE_NPARAMS_read_exit) \
	X(1, fill_write_exit, FALCORE_ID_write_exit, FALCORE_NPARAMS_write_exit) \
	X(22, fill_pipe_exit, FALCORE_ID_pipe_exit, FALCORE_NPARAMS_pipe_exit) \
	X(5, fill_fstat_exit, FALCORE_ID_fstat_exit, FALCORE_NPARAMS_fstat_exit) \
	X(80, fill_chdir_exit, FALCORE_ID_chdir_exit, FALCORE_NPARAMS_chdir_exit) \
	X(81, fill_fchdir_exit, FALCORE_ID_fchdir_exit, FALCORE_NPARAMS_fchdir_exit) \
	X(17, fill_pread_exit, FALCORE_ID_pread_exit, FALCORE_NPARAMS_pread_exit) \
	X(18, fill_pwrite_exit, FALCORE_ID_pwrite_exit, FALCORE_NPARAMS_pwrite_exit) \
	X(12, fill_brk_exit, FALCORE_ID_brk_exit, FALCORE_NPARAMS_brk_exit) \
	X(9, fill_mmap_exit, FALCORE_ID_mmap_exit, FALCORE_NPARAMS_mmap_exit) \
	X(11, fill_munmap_exit, FALCORE_ID_munmap_exit, FALCORE_NPARAMS_munmap_exit) \
	X(21, fill_access_exit, FALCORE_ID_access_exit, FALCORE_NPARAMS_access_exit) \
	X(10, fill_mprotect_exit, FALCORE_ID_mprotect_exit, FALCORE_NPARAMS_mprotect_exit) \
	X(33, fill_dup2_exit, FALCORE_ID_dup2_exit, FALCORE_NPARAMS_dup2_exit) \
	X(292, fill_dup3_exit, FALCORE_ID_dup3_exit, FALCORE_NPARAMS_dup3_exit) \
	X(32, fill_dup_exit, FALCORE_ID_dup_exit, FALCORE_NPARAMS_dup_exit) \
	X(293, fill_pipe2_exit, FALCORE_ID_pipe2_exit, FALCORE_NPARAMS_pipe2_exit) \
	X(157, fill_prctl_exit, FALCORE_ID_prctl_exit, FALCORE_NPARAMS_prctl_exit) \
	X(262, fill_newfstatat_exit, FALCORE_ID_newfstatat_exit, FALCORE_NPARAMS_newfstatat_exit) \
	X(110, fill_getppid_exit, FALCORE_ID_getppid_exit, FALCORE_NPARAMS_getppid_exit) \
	X(158, fill_arch_prctl_exit, FALCORE_ID_arch_prctl_exit, FALCORE_NPARAMS_arch_prctl_exit) \
	X(269, fill_faccessat_exit, FALCORE_ID_faccessat_exit, FALCORE_NPARAMS_faccessat_exit) \
	X(439, fill_faccessat2_exit, FALCORE_ID_faccessat2_exit, FALCORE_NPARAMS_faccessat2_exit)

/* Bodies long enough for a program of their own. */
#define FALCORE_ENTER_HEAVY_ROWS(X) \
	X(44, fill_sendto_sent_enter, FALCORE_ID_sendto_sent_enter, FALCORE_NPARAMS_sendto_sent_enter) \
	X(46, fill_sendmsg_sent_enter, FALCORE_ID_sendmsg_sent_enter, FALCORE_NPARAMS_sendmsg_sent_enter) \
	X(20, fill_writev_sent_enter, FALCORE_ID_writev_sent_enter, FALCORE_NPARAMS_writev_sent_enter) \
	X(295, fill_preadv_sent_enter, FALCORE_ID_preadv_sent_enter, FALCORE_NPARAMS_preadv_sent_enter) \
	X(296, fill_pwritev_sent_enter, FALCORE_ID_pwritev_sent_enter, FALCORE_NPARAMS_pwritev_sent_enter)

#define FALCORE_EXIT_HEAVY_ROWS(X) \
	X(2, fill_open_exit, FALCORE_ID_open_exit, FALCORE_NPARAMS_open_exit) \
	X(42, fill_connect_sent_exit, FALCORE_ID_connect_sent_exit, FALCORE_NPARAMS_connect_sent_exit) \
	X(44, fill_sendto_sent_exit, FALCORE_ID_sendto_sent_exit, FALCORE_NPARAMS_sendto_sent_exit) \
	X(45, fill_recvfrom_sent_exit, FALCORE_ID_recvfrom_sent_exit, FALCORE_NPARAMS_recvfrom_sent_exit) \
	X(53, fill_socketpair_sent_exit, FALCORE_ID_socketpair_sent_exit, FALCORE_NPARAMS_socketpair_sent_exit) \
	X(46, fill_sendmsg_sent_exit, FALCORE_ID_sendmsg_sent_exit, FALCORE_NPARAMS_sendmsg_sent_exit) \
	X(307, fill_sendmmsg_sent_exit, FALCORE_ID_sendmmsg_sent_exit, FALCORE_NPARAMS_sendmmsg_sent_exit) \
	X(47, fill_recvmsg_sent_exit, FALCORE_ID_recvmsg_sent_exit, FALCORE_NPARAMS_recvmsg_sent_exit) \
	X(299, fill_recvmmsg_sent_exit, FALCORE_ID_recvmmsg_sent_exit, FALCORE_NPARAMS_recvmmsg_sent_exit) \
	X(85, fill_creat_exit, FALCORE_ID_creat_exit, FALCORE_NPARAMS_creat_exit) \
	X(19, fill_readv_sent_exit, FALCORE_ID_readv_sent_exit, FALCORE_NPARAMS_readv_sent_exit) \
	X(20, fill_writev_sent_exit, FALCORE_ID_writev_sent_exit, FALCORE_NPARAMS_writev_sent_exit) \
	X(295, fill_preadv_sent_exit, FALCORE_ID_preadv_sent_exit, FALCORE_NPARAMS_preadv_sent_exit) \
	X(296, fill_pwritev_sent_exit, FALCORE_ID_pwritev_sent_exit, FALCORE_NPARAMS_pwritev_sent_exit) \
	X(101, fill_ptrace_sent_exit, FALCORE_ID_ptrace_sent_exit, FALCORE_NPARAMS_ptrace_sent_exit) \
	X(179, fill_quotactl_exit, FALCORE_ID_quotactl_exit, FALCORE_NPARAMS_quotactl_exit) \
	X(56, fill_clone_exit, FALCORE_ID_clone_exit, FALCORE_NPARAMS_clone_exit) \
	X(57, fill_fork_exit, FALCORE_ID_fork_exit, FALCORE_NPARAMS_fork_exit) \
	X(58, fill_vfork_exit, FALCORE_ID_vfork_exit, FALCORE_NPARAMS_vfork_exit) \
	X(43, fill_accept_sent_exit, FALCORE_ID_accept_sent_exit, FALCORE_NPARAMS_accept_sent_exit) \
	X(59, fill_execve_exit, FALCORE_ID_execve_exit, FALCORE_NPARAMS_execve_exit) \
	X(257, fill_openat_exit, FALCORE_ID_openat_exit, FALCORE_NPARAMS_openat_exit) \
	X(437, fill_openat2_exit, FALCORE_ID_openat2_exit, FALCORE_NPARAMS_openat2_exit) \
	X(322, fill_execveat_exit, FALCORE_ID_execveat_exit, FALCORE_NPARAMS_execveat_exit) \
	X(435, fill_clone3_exit, FALCORE_ID_clone3_exit, FALCORE_NPARAMS_clone3_exit) \
	X(304, fill_open_by_handle_at_exit, FALCORE_ID_open_by_handle_at_exit, FALCORE_NPARAMS_open_by_handle_at_exit) \
	X(126, fill_capset_exit, FALCORE_ID_capset_exit, FALCORE_NPARAMS_capset_exit) \
	X(431, fill_fsconfig_exit, FALCORE_ID_fsconfig_exit, FALCORE_NPARAMS_fsconfig_exit) \
	X(288, fill_accept4_sent_exit, FALCORE_ID_accept4_sent_exit, FALCORE_NPARAMS_accept4_sent_exit) \
	X(310, fill_process_vm_readv_sent_exit, FALCORE_ID_process_vm_readv_sent_exit, FALCORE_NPARAMS_process_vm_readv_sent_exit) \
	X(311, fill_process_vm_writev_sent_exit, FALCORE_ID_process_vm_writev_sent_exit, FALCORE_NPARAMS_process_vm_writev_sent_exit) \
	X(250, fill_keyctl_sent_exit, FALCORE_ID_keyctl_sent_exit, FALCORE_NPARAMS_keyctl_sent_exit)

/* X(slot, body, event id, number of parameters) */
#define FALCORE_TRACEPOINT_ROWS(X) \
	X(FALCORE_SLOT_switch, fill_switch_enter, FALCORE_ID_switch_enter, FALCORE_NPARAMS_switch_enter) \
	X(FALCORE_SLOT_procexit, fill_procexit_enter, FALCORE_ID_procexit_enter, FALCORE_NPARAMS_procexit_enter) \
	X(FALCORE_SLOT_signaldeliver, fill_signaldeliver_enter, FALCORE_ID_signaldeliver_enter, FALCORE_NPARAMS_signaldeliver_enter) \
	X(FALCORE_SLOT_page_fault, fill_page_fault_enter, FALCORE_ID_page_fault_enter, FALCORE_NPARAMS_page_fault_enter) \
	X(FALCORE_SLOT_io_uring_submit, fill_io_uring_submit_enter, FALCORE_ID_io_uring_submit_enter, FALCORE_NPARAMS_io_uring_submit_enter) \
	X(FALCORE_SLOT_io_uring_complete, fill_io_uring_complete_enter, FALCORE_ID_io_uring_complete_enter, FALCORE_NPARAMS_io_uring_complete_enter)

/*
 * Every other system call: its number of arguments, and for each what travels. As 8 bytes: 0 all of the
 * register, 1 the low 32 bits with sign, 2 without, 3 the low 16 bits of a user or group, all ones
 * meaning -1. As long as it is: 4 a text, 5 bytes as the next argument says and the snap length allows, 6
 * the same for short ones, 7 where the next argument points to their number, 8 where it says how many of 8
 * bytes there are, 9 the same of 6 bytes; with FALCORE_CARRY_FIXED: so many bytes. With FALCORE_CARRY_ANSWER
 * only after a success.
 * nargs 255: no such row.
 */
#define FALCORE_CARRY_STRING                         4
#define FALCORE_CARRY_DATA                           5
#define FALCORE_CARRY_BYTES                          6
#define FALCORE_CARRY_BYTES_AT                       7
#define FALCORE_CARRY_RECORDS                        8
#define FALCORE_CARRY_SEMBUFS                        9
#define FALCORE_CARRY_ANSWER                         0x40
#define FALCORE_CARRY_FIXED                          0x80
#define FALCORE_POINTEE_MAX                          128
struct falcore_raw_args {
	__u8 nargs;
	__u8 kinds[6];
};

#define FALCORE_RAW_TABLE { \
	[0 ... 3] = { 255, { 0 } }, \
	[4] = { 2, { 4, 0 } }, /* stat */ \
	[5] = { 255, { 0 } }, \
	[6] = { 2, { 4, 0 } }, /* lstat */ \
	[7] = { 3, { 8, 2, 1 } }, /* poll */ \
	[8] = { 3, { 1, 0, 2 } }, /* lseek */ \
	[9 ... 12] = { 255, { 0 } }, \
	[13] = { 4, { 1, 0, 0, 0 } }, /* rt_sigaction */ \
	[14] = { 4, { 1, 0, 0, 0 } }, /* rt_sigprocmask */ \
	[15] = { 0, { 0 } }, /* rt_sigreturn */ \
	[16] = { 3, { 1, 2, 0 } }, /* ioctl */ \
	[17 ... 18] = { 255, { 0 } }, \
	[19] = { 3, { 1, 0, 0 } }, /* readv */ \
	[20] = { 3, { 1, 0, 0 } }, /* writev */ \
	[21 ... 22] = { 255, { 0 } }, \
	[23] = { 5, { 1, 0, 0, 0, 0 } }, /* select */ \
	[24] = { 0, { 0 } }, /* sched_yield */ \
	[25] = { 5, { 0, 0, 0, 0, 0 } }, /* mremap */ \
	[26] = { 3, { 0, 0, 1 } }, /* msync */ \
	[27] = { 3, { 0, 0, 0 } }, /* mincore */ \
	[28] = { 3, { 0, 0, 1 } }, /* madvise */ \
	[29] = { 3, { 1, 0, 1 } }, /* shmget */ \
	[30] = { 3, { 1, 0, 1 } }, /* shmat */ \
	[31] = { 3, { 1, 1, 0 } }, /* shmctl */ \
	[32 ... 33] = { 255, { 0 } }, \
	[34] = { 0, { 0 } }, /* pause */ \
	[35] = { 2, { 144, 0 } }, /* nanosleep */ \
	[36] = { 2, { 1, 0 } }, /* getitimer */ \
	[37] = { 1, { 2 } }, /* alarm */ \
	[38] = { 3, { 1, 0, 0 } }, /* setitimer */ \
	[39] = { 0, { 0 } }, /* getpid */ \
	[40] = { 4, { 1, 1, 136, 0 } }, /* sendfile */ \
	[41] = { 3, { 1, 1, 1 } }, /* socket */ \
	[42] = { 3, { 1, 6, 1 } }, /* connect */ \
	[43] = { 3, { 1, 0, 0 } }, /* accept */ \
	[44] = { 6, { 1, 0, 0, 2, 0, 1 } }, /* sendto */ \
	[45] = { 6, { 1, 0, 0, 2, 0, 0 } }, /* recvfrom */ \
	[46] = { 3, { 1, 0, 2 } }, /* sendmsg */ \
	[47] = { 3, { 1, 0, 2 } }, /* recvmsg */ \
	[48] = { 2, { 1, 1 } }, /* shutdown */ \
	[49] = { 3, { 1, 6, 1 } }, /* bind */ \
	[50] = { 2, { 1, 1 } }, /* listen */ \
	[51] = { 3, { 1, 71, 0 } }, /* getsockname */ \
	[52] = { 3, { 1, 71, 0 } }, /* getpeername */ \
	[53] = { 4, { 1, 1, 1, 0 } }, /* socketpair */ \
	[54] = { 5, { 1, 1, 1, 6, 1 } }, /* setsockopt */ \
	[55] = { 5, { 1, 1, 1, 71, 132 } }, /* getsockopt */ \
	[56 ... 60] = { 255, { 0 } }, \
	[61] = { 4, { 1, 0, 1, 0 } }, /* wait4 */ \
	[62] = { 2, { 1, 1 } }, /* kill */ \
	[63] = { 1, { 0 } }, /* uname */ \
	[64] = { 3, { 1, 1, 1 } }, /* semget */ \
	[65] = { 3, { 1, 9, 2 } }, /* semop */ \
	[66] = { 4, { 1, 1, 1, 0 } }, /* semctl */ \
	[67] = { 1, { 0 } }, /* shmdt */ \
	[68] = { 2, { 1, 1 } }, /* msgget */ \
	[69] = { 4, { 1, 0, 0, 1 } }, /* msgsnd */ \
	[70] = { 5, { 1, 0, 0, 0, 1 } }, /* msgrcv */ \
	[71] = { 3, { 1, 1, 0 } }, /* msgctl */ \
	[72] = { 3, { 1, 2, 0 } }, /* fcntl */ \
	[73] = { 2, { 1, 2 } }, /* flock */ \
	[74] = { 1, { 1 } }, /* fsync */ \
	[75] = { 1, { 1 } }, /* fdatasync */ \
	[76] = { 2, { 4, 0 } }, /* truncate */ \
	[77] = { 2, { 1, 0 } }, /* ftruncate */ \
	[78] = { 3, { 1, 0, 2 } }, /* getdents */ \
	[79] = { 2, { 68, 0 } }, /* getcwd */ \
	[80 ... 81] = { 255, { 0 } }, \
	[82] = { 2, { 4, 4 } }, /* rename */ \
	[83] = { 2, { 4, 2 } }, /* mkdir */ \
	[84] = { 1, { 4 } }, /* rmdir */ \
	[85] = { 255, { 0 } }, \
	[86] = { 2, { 4, 4 } }, /* link */ \
	[87] = { 1, { 4 } }, /* unlink */ \
	[88] = { 2, { 4, 4 } }, /* symlink */ \
	[89] = { 3, { 4, 0, 1 } }, /* readlink */ \
	[90] = { 2, { 4, 2 } }, /* chmod */ \
	[91] = { 2, { 1, 2 } }, /* fchmod */ \
	[92] = { 3, { 4, 2, 2 } }, /* chown */ \
	[93] = { 3, { 1, 2, 2 } }, /* fchown */ \
	[94] = { 3, { 4, 2, 2 } }, /* lchown */ \
	[95] = { 1, { 1 } }, /* umask */ \
	[96] = { 2, { 0, 0 } }, /* gettimeofday */ \
	[97] = { 2, { 2, 208 } }, /* getrlimit */ \
	[98] = { 2, { 1, 0 } }, /* getrusage */ \
	[99] = { 1, { 0 } }, /* sysinfo */ \
	[100] = { 1, { 0 } }, /* times */ \
	[101] = { 4, { 0, 0, 0, 0 } }, /* ptrace */ \
	[102] = { 0, { 0 } }, /* getuid */ \
	[103] = { 3, { 1, 0, 1 } }, /* syslog */ \
	[104] = { 0, { 0 } }, /* getgid */ \
	[105] = { 1, { 2 } }, /* setuid */ \
	[106] = { 1, { 2 } }, /* setgid */ \
	[107] = { 0, { 0 } }, /* geteuid */ \
	[108] = { 0, { 0 } }, /* getegid */ \
	[109] = { 2, { 1, 1 } }, /* setpgid */ \
	[110] = { 255, { 0 } }, \
	[111] = { 0, { 0 } }, /* getpgrp */ \
	[112] = { 0, { 0 } }, /* setsid */ \
	[113] = { 2, { 2, 2 } }, /* setreuid */ \
	[114] = { 2, { 2, 2 } }, /* setregid */ \
	[115] = { 2, { 1, 0 } }, /* getgroups */ \
	[116] = { 2, { 1, 0 } }, /* setgroups */ \
	[117] = { 3, { 2, 2, 2 } }, /* setresuid */ \
	[118] = { 3, { 196, 196, 196 } }, /* getresuid */ \
	[119] = { 3, { 2, 2, 2 } }, /* setresgid */ \
	[120] = { 3, { 196, 196, 196 } }, /* getresgid */ \
	[121] = { 1, { 1 } }, /* getpgid */ \
	[122] = { 1, { 2 } }, /* setfsuid */ \
	[123] = { 1, { 2 } }, /* setfsgid */ \
	[124] = { 1, { 1 } }, /* getsid */ \
	[125] = { 2, { 0, 0 } }, /* capget */ \
	[126] = { 255, { 0 } }, \
	[127] = { 2, { 0, 0 } }, /* rt_sigpending */ \
	[128] = { 4, { 0, 0, 0, 0 } }, /* rt_sigtimedwait */ \
	[129] = { 3, { 1, 1, 0 } }, /* rt_sigqueueinfo */ \
	[130] = { 2, { 0, 0 } }, /* rt_sigsuspend */ \
	[131] = { 2, { 0, 0 } }, /* sigaltstack */ \
	[132] = { 2, { 4, 0 } }, /* utime */ \
	[133] = { 3, { 4, 2, 2 } }, /* mknod */ \
	[134] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* uselib */ \
	[135] = { 1, { 2 } }, /* personality */ \
	[136] = { 2, { 2, 0 } }, /* ustat */ \
	[137] = { 2, { 4, 0 } }, /* statfs */ \
	[138] = { 2, { 1, 0 } }, /* fstatfs */ \
	[139] = { 3, { 1, 0, 0 } }, /* sysfs */ \
	[140] = { 2, { 1, 1 } }, /* getpriority */ \
	[141] = { 3, { 1, 1, 1 } }, /* setpriority */ \
	[142] = { 2, { 1, 0 } }, /* sched_setparam */ \
	[143] = { 2, { 1, 0 } }, /* sched_getparam */ \
	[144] = { 3, { 1, 1, 0 } }, /* sched_setscheduler */ \
	[145] = { 1, { 1 } }, /* sched_getscheduler */ \
	[146] = { 1, { 1 } }, /* sched_get_priority_max */ \
	[147] = { 1, { 1 } }, /* sched_get_priority_min */ \
	[148] = { 2, { 1, 0 } }, /* sched_rr_get_interval */ \
	[149] = { 2, { 0, 0 } }, /* mlock */ \
	[150] = { 2, { 0, 0 } }, /* munlock */ \
	[151] = { 1, { 1 } }, /* mlockall */ \
	[152] = { 0, { 0 } }, /* munlockall */ \
	[153] = { 0, { 0 } }, /* vhangup */ \
	[154] = { 3, { 1, 0, 0 } }, /* modify_ldt */ \
	[155] = { 2, { 4, 4 } }, /* pivot_root */ \
	[156] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* _sysctl */ \
	[157 ... 158] = { 255, { 0 } }, \
	[159] = { 1, { 0 } }, /* adjtimex */ \
	[160] = { 2, { 2, 144 } }, /* setrlimit */ \
	[161] = { 1, { 4 } }, /* chroot */ \
	[162] = { 0, { 0 } }, /* sync */ \
	[163] = { 1, { 4 } }, /* acct */ \
	[164] = { 2, { 0, 0 } }, /* settimeofday */ \
	[165] = { 5, { 4, 4, 4, 0, 0 } }, /* mount */ \
	[166] = { 2, { 4, 1 } }, /* umount2 */ \
	[167] = { 2, { 4, 1 } }, /* swapon */ \
	[168] = { 1, { 4 } }, /* swapoff */ \
	[169] = { 4, { 1, 1, 2, 0 } }, /* reboot */ \
	[170] = { 2, { 6, 1 } }, /* sethostname */ \
	[171] = { 2, { 6, 1 } }, /* setdomainname */ \
	[172] = { 1, { 2 } }, /* iopl */ \
	[173] = { 3, { 0, 0, 1 } }, /* ioperm */ \
	[174] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* create_module */ \
	[175] = { 3, { 5, 0, 4 } }, /* init_module */ \
	[176] = { 2, { 4, 2 } }, /* delete_module */ \
	[177] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* get_kernel_syms */ \
	[178] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* query_module */ \
	[179] = { 255, { 0 } }, \
	[180] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* nfsservctl */ \
	[181] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* getpmsg */ \
	[182] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* putpmsg */ \
	[183] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* afs_syscall */ \
	[184] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* tuxcall */ \
	[185] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* security */ \
	[186] = { 0, { 0 } }, /* gettid */ \
	[187] = { 3, { 1, 0, 0 } }, /* readahead */ \
	[188] = { 5, { 4, 4, 0, 0, 1 } }, /* setxattr */ \
	[189] = { 5, { 4, 4, 0, 0, 1 } }, /* lsetxattr */ \
	[190] = { 5, { 1, 4, 0, 0, 1 } }, /* fsetxattr */ \
	[191] = { 4, { 4, 4, 0, 0 } }, /* getxattr */ \
	[192] = { 4, { 4, 4, 0, 0 } }, /* lgetxattr */ \
	[193] = { 4, { 1, 4, 0, 0 } }, /* fgetxattr */ \
	[194] = { 3, { 4, 0, 0 } }, /* listxattr */ \
	[195] = { 3, { 4, 0, 0 } }, /* llistxattr */ \
	[196] = { 3, { 1, 0, 0 } }, /* flistxattr */ \
	[197] = { 2, { 4, 4 } }, /* removexattr */ \
	[198] = { 2, { 4, 4 } }, /* lremovexattr */ \
	[199] = { 2, { 1, 4 } }, /* fremovexattr */ \
	[200] = { 2, { 1, 1 } }, /* tkill */ \
	[201] = { 1, { 0 } }, /* time */ \
	[202] = { 6, { 0, 1, 2, 0, 0, 2 } }, /* futex */ \
	[203] = { 3, { 1, 2, 0 } }, /* sched_setaffinity */ \
	[204] = { 3, { 1, 2, 0 } }, /* sched_getaffinity */ \
	[205] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* set_thread_area */ \
	[206] = { 2, { 2, 0 } }, /* io_setup */ \
	[207] = { 1, { 0 } }, /* io_destroy */ \
	[208] = { 5, { 0, 0, 0, 0, 0 } }, /* io_getevents */ \
	[209] = { 3, { 0, 0, 0 } }, /* io_submit */ \
	[210] = { 3, { 0, 0, 0 } }, /* io_cancel */ \
	[211] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* get_thread_area */ \
	[212] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* lookup_dcookie */ \
	[213] = { 1, { 1 } }, /* epoll_create */ \
	[214] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* epoll_ctl_old */ \
	[215] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* epoll_wait_old */ \
	[216] = { 5, { 0, 0, 0, 0, 0 } }, /* remap_file_pages */ \
	[217] = { 3, { 1, 0, 2 } }, /* getdents64 */ \
	[218] = { 1, { 0 } }, /* set_tid_address */ \
	[219] = { 0, { 0 } }, /* restart_syscall */ \
	[220] = { 4, { 1, 0, 2, 0 } }, /* semtimedop */ \
	[221] = { 4, { 1, 0, 0, 1 } }, /* fadvise64 */ \
	[222] = { 3, { 1, 0, 0 } }, /* timer_create */ \
	[223] = { 4, { 1, 1, 0, 0 } }, /* timer_settime */ \
	[224] = { 2, { 1, 0 } }, /* timer_gettime */ \
	[225] = { 1, { 1 } }, /* timer_getoverrun */ \
	[226] = { 1, { 1 } }, /* timer_delete */ \
	[227] = { 2, { 1, 0 } }, /* clock_settime */ \
	[228] = { 2, { 1, 0 } }, /* clock_gettime */ \
	[229] = { 2, { 1, 0 } }, /* clock_getres */ \
	[230] = { 4, { 1, 1, 0, 0 } }, /* clock_nanosleep */ \
	[231] = { 255, { 0 } }, \
	[232] = { 4, { 1, 0, 1, 1 } }, /* epoll_wait */ \
	[233] = { 4, { 1, 1, 1, 0 } }, /* epoll_ctl */ \
	[234] = { 3, { 1, 1, 1 } }, /* tgkill */ \
	[235] = { 2, { 4, 0 } }, /* utimes */ \
	[236] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* vserver */ \
	[237] = { 6, { 0, 0, 0, 0, 0, 2 } }, /* mbind */ \
	[238] = { 3, { 1, 0, 0 } }, /* set_mempolicy */ \
	[239] = { 5, { 0, 0, 0, 0, 0 } }, /* get_mempolicy */ \
	[240] = { 4, { 4, 1, 2, 0 } }, /* mq_open */ \
	[241] = { 1, { 4 } }, /* mq_unlink */ \
	[242] = { 5, { 1, 0, 0, 2, 0 } }, /* mq_timedsend */ \
	[243] = { 5, { 1, 0, 0, 0, 0 } }, /* mq_timedreceive */ \
	[244] = { 2, { 1, 0 } }, /* mq_notify */ \
	[245] = { 3, { 1, 0, 0 } }, /* mq_getsetattr */ \
	[246] = { 4, { 0, 0, 0, 0 } }, /* kexec_load */ \
	[247] = { 5, { 1, 1, 0, 1, 0 } }, /* waitid */ \
	[248] = { 5, { 4, 4, 0, 0, 1 } }, /* add_key */ \
	[249] = { 4, { 4, 4, 4, 1 } }, /* request_key */ \
	[250] = { 5, { 1, 0, 0, 0, 0 } }, /* keyctl */ \
	[251] = { 3, { 1, 1, 1 } }, /* ioprio_set */ \
	[252] = { 2, { 1, 1 } }, /* ioprio_get */ \
	[253] = { 0, { 0 } }, /* inotify_init */ \
	[254] = { 3, { 1, 4, 2 } }, /* inotify_add_watch */ \
	[255] = { 2, { 1, 1 } }, /* inotify_rm_watch */ \
	[256] = { 4, { 1, 0, 0, 0 } }, /* migrate_pages */ \
	[257] = { 255, { 0 } }, \
	[258] = { 3, { 1, 4, 2 } }, /* mkdirat */ \
	[259] = { 4, { 1, 4, 2, 2 } }, /* mknodat */ \
	[260] = { 5, { 1, 4, 2, 2, 1 } }, /* fchownat */ \
	[261] = { 3, { 1, 4, 0 } }, /* futimesat */ \
	[262] = { 255, { 0 } }, \
	[263] = { 3, { 1, 4, 1 } }, /* unlinkat */ \
	[264] = { 4, { 1, 4, 1, 4 } }, /* renameat */ \
	[265] = { 5, { 1, 4, 1, 4, 1 } }, /* linkat */ \
	[266] = { 3, { 4, 1, 4 } }, /* symlinkat */ \
	[267] = { 4, { 1, 4, 0, 1 } }, /* readlinkat */ \
	[268] = { 3, { 1, 4, 2 } }, /* fchmodat */ \
	[269] = { 255, { 0 } }, \
	[270] = { 6, { 1, 0, 0, 0, 0, 0 } }, /* pselect6 */ \
	[271] = { 5, { 8, 2, 144, 136, 0 } }, /* ppoll */ \
	[272] = { 1, { 0 } }, /* unshare */ \
	[273] = { 2, { 0, 0 } }, /* set_robust_list */ \
	[274] = { 3, { 1, 0, 0 } }, /* get_robust_list */ \
	[275] = { 6, { 1, 0, 1, 0, 0, 2 } }, /* splice */ \
	[276] = { 4, { 1, 1, 0, 2 } }, /* tee */ \
	[277] = { 4, { 1, 0, 0, 2 } }, /* sync_file_range */ \
	[278] = { 4, { 1, 0, 0, 2 } }, /* vmsplice */ \
	[279] = { 6, { 1, 0, 0, 0, 0, 1 } }, /* move_pages */ \
	[280] = { 4, { 1, 4, 0, 1 } }, /* utimensat */ \
	[281] = { 6, { 1, 0, 1, 1, 0, 0 } }, /* epoll_pwait */ \
	[282] = { 3, { 1, 136, 0 } }, /* signalfd */ \
	[283] = { 2, { 1, 1 } }, /* timerfd_create */ \
	[284] = { 1, { 2 } }, /* eventfd */ \
	[285] = { 4, { 1, 1, 0, 0 } }, /* fallocate */ \
	[286] = { 4, { 1, 1, 0, 0 } }, /* timerfd_settime */ \
	[287] = { 2, { 1, 0 } }, /* timerfd_gettime */ \
	[288] = { 4, { 1, 0, 0, 1 } }, /* accept4 */ \
	[289] = { 4, { 1, 136, 0, 1 } }, /* signalfd4 */ \
	[290] = { 2, { 2, 1 } }, /* eventfd2 */ \
	[291] = { 1, { 1 } }, /* epoll_create1 */ \
	[292 ... 293] = { 255, { 0 } }, \
	[294] = { 1, { 1 } }, /* inotify_init1 */ \
	[295] = { 5, { 1, 0, 0, 0, 0 } }, /* preadv */ \
	[296] = { 5, { 1, 0, 0, 0, 0 } }, /* pwritev */ \
	[297] = { 4, { 1, 1, 1, 0 } }, /* rt_tgsigqueueinfo */ \
	[298] = { 5, { 0, 1, 1, 1, 0 } }, /* perf_event_open */ \
	[299] = { 5, { 1, 0, 2, 2, 0 } }, /* recvmmsg */ \
	[300] = { 2, { 2, 2 } }, /* fanotify_init */ \
	[301] = { 5, { 1, 2, 0, 1, 4 } }, /* fanotify_mark */ \
	[302] = { 4, { 1, 2, 144, 208 } }, /* prlimit64 */ \
	[303] = { 5, { 1, 4, 0, 0, 1 } }, /* name_to_handle_at */ \
	[304] = { 255, { 0 } }, \
	[305] = { 2, { 1, 0 } }, /* clock_adjtime */ \
	[306] = { 1, { 1 } }, /* syncfs */ \
	[307] = { 4, { 1, 0, 2, 2 } }, /* sendmmsg */ \
	[308] = { 2, { 1, 1 } }, /* setns */ \
	[309] = { 3, { 0, 0, 0 } }, /* getcpu */ \
	[310] = { 6, { 1, 0, 0, 0, 0, 0 } }, /* process_vm_readv */ \
	[311] = { 6, { 1, 0, 0, 0, 0, 0 } }, /* process_vm_writev */ \
	[312] = { 5, { 1, 1, 1, 0, 0 } }, /* kcmp */ \
	[313] = { 3, { 1, 4, 1 } }, /* finit_module */ \
	[314] = { 3, { 1, 0, 2 } }, /* sched_setattr */ \
	[315] = { 4, { 1, 0, 2, 2 } }, /* sched_getattr */ \
	[316] = { 5, { 1, 4, 1, 4, 2 } }, /* renameat2 */ \
	[317] = { 3, { 2, 2, 0 } }, /* seccomp */ \
	[318] = { 3, { 0, 0, 2 } }, /* getrandom */ \
	[319] = { 2, { 4, 2 } }, /* memfd_create */ \
	[320] = { 5, { 1, 1, 0, 0, 0 } }, /* kexec_file_load */ \
	[321] = { 3, { 1, 0, 2 } }, /* bpf */ \
	[322] = { 255, { 0 } }, \
	[323] = { 1, { 1 } }, /* userfaultfd */ \
	[324] = { 3, { 1, 2, 1 } }, /* membarrier */ \
	[325] = { 3, { 0, 0, 1 } }, /* mlock2 */ \
	[326] = { 6, { 1, 136, 1, 136, 0, 2 } }, /* copy_file_range */ \
	[327] = { 6, { 1, 0, 0, 0, 0, 1 } }, /* preadv2 */ \
	[328] = { 6, { 1, 0, 0, 0, 0, 1 } }, /* pwritev2 */ \
	[329] = { 4, { 0, 0, 0, 1 } }, /* pkey_mprotect */ \
	[330] = { 2, { 0, 0 } }, /* pkey_alloc */ \
	[331] = { 1, { 1 } }, /* pkey_free */ \
	[332] = { 5, { 1, 4, 2, 2, 0 } }, /* statx */ \
	[333] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* io_pgetevents */ \
	[334] = { 4, { 0, 2, 1, 2 } }, /* rseq */ \
	[335] = { 0, { 0 } }, /* uretprobe */ \
	[336] = { 0, { 0 } }, /* uprobe */ \
	[337 ... 423] = { 255, { 0 } }, \
	[424] = { 4, { 1, 1, 0, 2 } }, /* pidfd_send_signal */ \
	[425] = { 2, { 2, 152 } }, /* io_uring_setup */ \
	[426] = { 6, { 1, 2, 2, 2, 136, 0 } }, /* io_uring_enter */ \
	[427] = { 4, { 1, 2, 0, 2 } }, /* io_uring_register */ \
	[428] = { 3, { 1, 4, 2 } }, /* open_tree */ \
	[429] = { 5, { 1, 4, 1, 4, 2 } }, /* move_mount */ \
	[430] = { 2, { 4, 2 } }, /* fsopen */ \
	[431] = { 255, { 0 } }, \
	[432] = { 3, { 1, 2, 2 } }, /* fsmount */ \
	[433] = { 3, { 1, 4, 2 } }, /* fspick */ \
	[434] = { 2, { 1, 2 } }, /* pidfd_open */ \
	[435] = { 255, { 0 } }, \
	[436] = { 3, { 1, 2, 2 } }, /* close_range */ \
	[437] = { 255, { 0 } }, \
	[438] = { 3, { 1, 1, 2 } }, /* pidfd_getfd */ \
	[439] = { 255, { 0 } }, \
	[440] = { 5, { 1, 0, 0, 1, 2 } }, /* process_madvise */ \
	[441] = { 6, { 1, 0, 1, 0, 0, 0 } }, /* epoll_pwait2 */ \
	[442] = { 5, { 1, 4, 2, 0, 0 } }, /* mount_setattr */ \
	[443] = { 4, { 1, 2, 2, 0 } }, /* quotactl_fd */ \
	[444] = { 3, { 0, 0, 2 } }, /* landlock_create_ruleset */ \
	[445] = { 4, { 1, 2, 0, 2 } }, /* landlock_add_rule */ \
	[446] = { 2, { 1, 2 } }, /* landlock_restrict_self */ \
	[447] = { 1, { 2 } }, /* memfd_secret */ \
	[448] = { 2, { 1, 2 } }, /* process_mrelease */ \
	[449] = { 5, { 0, 2, 2, 0, 1 } }, /* futex_waitv */ \
	[450] = { 4, { 0, 0, 0, 0 } }, /* set_mempolicy_home_node */ \
	[451] = { 4, { 1, 0, 0, 2 } }, /* cachestat */ \
	[452] = { 4, { 1, 4, 2, 2 } }, /* fchmodat2 */ \
	[453] = { 3, { 0, 0, 2 } }, /* map_shadow_stack */ \
	[454] = { 4, { 0, 0, 1, 2 } }, /* futex_wake */ \
	[455] = { 6, { 0, 0, 0, 2, 0, 1 } }, /* futex_wait */ \
	[456] = { 4, { 0, 2, 1, 1 } }, /* futex_requeue */ \
	[457] = { 4, { 0, 0, 0, 2 } }, /* statmount */ \
	[458] = { 4, { 0, 0, 0, 2 } }, /* listmount */ \
	[459] = { 4, { 2, 0, 0, 2 } }, /* lsm_get_self_attr */ \
	[460] = { 4, { 2, 0, 2, 2 } }, /* lsm_set_self_attr */ \
	[461] = { 3, { 0, 0, 2 } }, /* lsm_list_modules */ \
	[462] = { 3, { 0, 0, 0 } }, /* mseal */ \
	[463] = { 6, { 1, 4, 2, 4, 0, 0 } }, /* setxattrat */ \
	[464] = { 6, { 1, 4, 2, 4, 0, 0 } }, /* getxattrat */ \
	[465] = { 5, { 1, 4, 2, 0, 0 } }, /* listxattrat */ \
	[466] = { 4, { 1, 4, 2, 4 } }, /* removexattrat */ \
	[467] = { 5, { 1, 4, 2, 0, 0 } }, /* open_tree_attr */ \
	[468] = { 5, { 1, 4, 0, 0, 2 } }, /* file_getattr */ \
	[469] = { 5, { 1, 4, 0, 0, 2 } }, /* file_setattr */ \
	[470] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* listns */ \
	[471] = { 6, { 0, 0, 0, 0, 0, 0 } }, /* rseq_slice_yield */ \
	[472 ... 511] = { 255, { 0 } }, \
}

#endif
