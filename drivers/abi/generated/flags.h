/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* clang-format off */
/* The kernel's flags in the bits of the event model. Written by falcore/schema/generate.py from the event table; change the table instead. */
#ifndef FALCORE_FLAGS_H
#define FALCORE_FLAGS_H

/* uapi/asm-generic/fcntl.h */
#define FALCORE_KERNEL_O_CREAT 0100
#define FALCORE_KERNEL_O_TMPFILE_BIT 020000000

static __always_inline __u32 flags_file_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x100000) >> 13;
	r |= (v & 0x400000) >> 9;
	r |= (v & 0x1000) >> 8;
	r |= (v & 0x80400) >> 7;
	r |= (v & 0x10000) >> 6;
	r |= (v & 0x4800) >> 5;
	r |= (v & 0x8040) >> 4;
	r |= (v & 0x80) >> 2;
	r |= (v & 0x200) >> 1;
	r |= (v & 3) == 3 ? 1 : (v & 3) + 1;
	return r;
}

static __always_inline __u32 flags_clone_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x80000000) >> 29;
	r |= (v & 0x40000000) >> 26;
	r |= (v & 0x8000000) >> 24;
	r |= (v & 0x20000000) >> 23;
	r |= (v & 0x4000000) >> 19;
	r |= (v & 0x20000) >> 12;
	r |= (v & 0x100000) >> 11;
	r |= (v & 0x400) >> 10;
	r |= (v & 0x800000) >> 9;
	r |= (v & 0x10000200) >> 8;
	r |= (v & 0x8000) >> 7;
	r |= (v & 0x40000) >> 6;
	r |= (v & 0x12000) >> 3;
	r |= v & 0x1000800;
	r |= (v & 0x200000) << 2;
	r |= (v & 0x2000000) << 3;
	r |= (v & 0x80000) << 6;
	r |= (v & 0x100) << 7;
	r |= (v & 0x4000) << 13;
	return r;
}

static __always_inline __u32 flags_execveat_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x1000) >> 12;
	r |= (v & 0x100) >> 7;
	return r;
}

static __always_inline __u32 flags_prot_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x3000000) >> 20;
	r |= v & 0xf;
	return r;
}

static __always_inline __u32 flags_mmap_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x1c000) >> 8;
	r |= (v & 0x70) >> 2;
	r |= (v & 0x1800) >> 1;
	r |= v & 0x3;
	r |= (v & 0x2100) << 1;
	return r;
}

static __always_inline __u32 flags_access_flags(__u64 v)
{
	return v & 0x7;
}

static __always_inline __u32 flags_openat2_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x18) >> 3;
	r |= v & 0x20;
	r |= (v & 0x6) << 1;
	r |= (v & 0x1) << 4;
	return r;
}

static __always_inline __u32 flags_newfstatat_flags(__u64 v)
{
	return v & 0x1900;
}

static __always_inline __u32 flags_prctl_options(__u64 v)
{
	return v;
}

static __always_inline __u32 flags_arch_prctl_codes(__u64 v)
{
	return v;
}

static __always_inline __u32 flags_faccessat2_flags(__u64 v)
{
	return v & 0x1300;
}

static __always_inline __u32 flags_bpf_commands(__u64 v)
{
	return v;
}

static __always_inline __u32 flags_chmod_mode(__u64 v)
{
	return v & 0xfff;
}

static __always_inline __u32 flags_close_range_flags(__u64 v)
{
	return v & 0x6;
}

static __always_inline __u32 flags_finit_module_flags(__u64 v)
{
	return v & 0x7;
}

static __always_inline __u32 flags_flock_flags(__u64 v)
{
	return v & 0xf;
}

static __always_inline __u32 flags_fsconfig_cmds(__u64 v)
{
	return v;
}

static __always_inline __u32 flags_io_uring_enter_flags(__u64 v)
{
	return v & 0xf;
}

static __always_inline __u32 flags_io_uring_register_opcodes(__u64 v)
{
	return v;
}

static __always_inline __u32 flags_io_uring_setup_feats(__u64 v)
{
	return v & 0x7ff;
}

static __always_inline __u32 flags_linkat_flags(__u64 v)
{
	return v & 0x1400;
}

static __always_inline __u32 flags_lseek_whence(__u64 v)
{
	return v & 0x3;
}

static __always_inline __u32 flags_memfd_create_flags(__u64 v)
{
	return v & 0x7;
}

static __always_inline __u32 flags_mknod_mode(__u64 v)
{
	return v;
}

static __always_inline __u32 flags_mlock2_flags(__u64 v)
{
	return v & 0x1;
}

static __always_inline __u32 flags_mlockall_flags(__u64 v)
{
	return v & 0x7;
}

static __always_inline __u32 flags_mount_flags(__u64 v)
{
	return v & 0xf3fffcff;
}

static __always_inline __u32 flags_renameat2_flags(__u64 v)
{
	return v & 0x7;
}

static __always_inline __u32 flags_splice_flags(__u64 v)
{
	return v & 0xf;
}

static __always_inline __u32 flags_umount_flags(__u64 v)
{
	return v & 0xf;
}

static __always_inline __u32 flags_unlinkat_flags(__u64 v)
{
	return v & 0x200;
}

static __always_inline __u32 flags_keyctl_operations(__u64 v)
{
	return v;
}

static __always_inline __u32 flags_delete_module_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x800) >> 10;
	r |= (v & 0x200) >> 9;
	return r;
}

static __always_inline __u32 flags_epoll_create1_flags(__u64 v)
{
	return (v & 0x80000) >> 19;
}

static __always_inline __u32 flags_fchownat_flags(__u64 v)
{
	__u32 r = 0;

	r |= v & 0x1000;
	r |= (v & 0x100) << 2;
	return r;
}

static __always_inline __u32 flags_io_uring_setup_flags(__u64 v)
{
	__u32 r = 0;

	r |= v & 0x3;
	r |= (v & 0x7c) << 1;
	return r;
}

static __always_inline __u32 flags_pidfd_open_flags(__u64 v)
{
	return (v & 0x800) >> 11;
}

static __always_inline __u32 flags_poll_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x2000) >> 10;
	r |= v & 0x7;
	r |= (v & 0x3f8) << 1;
	return r;
}

static __always_inline __u32 flags_semget_flags(__u64 v)
{
	return (v & 0x600) << 4;
}

static __always_inline __u32 flags_semop_flags(__u64 v)
{
	return (v & 0x1800) >> 11;
}

static __always_inline __u32 flags_fcntl_commands(__u64 v)
{
	switch (v) {
	case 0x408: return 29;
	case 0x407: return 28;
	case 0x402: return 27;
	case 0x406: return 26;
	case 0x405: return 25;
	case 0x401: return 24;
	case 0x400: return 23;
	case 0x10: return 22;
	case 0xf: return 21;
	case 0xe: return 19;
	case 0xd: return 18;
	case 0xc: return 17;
	case 0xb: return 15;
	case 0xa: return 13;
	case 0x9: return 12;
	case 0x8: return 10;
	case 0x7: return 9;
	case 0x6: return 8;
	case 0x5: return 6;
	case 0x4: return 5;
	case 0x3: return 4;
	case 0x2: return 3;
	case 0x1: return 2;
	case 0x0: return 1;
	case 0x24: return 30;
	case 0x25: return 31;
	case 0x26: return 32;
	}
	return 0;
}

static __always_inline __u32 flags_quotactl_cmds(__u64 v)
{
	switch (v) {
	case 0x800002: return 1;
	case 0x800003: return 2;
	case 0x800004: return 4;
	case 0x800005: return 8;
	case 0x800006: return 16;
	case 0x800007: return 32;
	case 0x800008: return 64;
	case 0x800001: return 128;
	case 0x5801: return 256;
	case 0x5802: return 512;
	case 0x5803: return 1024;
	case 0x5804: return 2048;
	case 0x5805: return 4096;
	case 0x5806: return 8192;
	case 0x5807: return 16384;
	}
	return 0;
}

static __always_inline __u32 flags_quotactl_quota_fmts(__u64 v)
{
	switch (v) {
	case 0x1: return 2;
	case 0x2: return 4;
	case 0x4: return 8;
	}
	return 0;
}

static __always_inline __u32 flags_quotactl_types(__u64 v)
{
	switch (v) {
	case 0x0: return 1;
	case 0x1: return 2;
	}
	return 0;
}

static __always_inline __u32 flags_ptrace_requests(__u64 v)
{
	switch (v) {
	case 0x21: return 38;
	case 0x20: return 37;
	case 0x1f: return 36;
	case 0x1e: return 35;
	case 0x1a: return 34;
	case 0x19: return 33;
	case 0x15: return 32;
	case 0x13: return 31;
	case 0x12: return 30;
	case 0xf: return 29;
	case 0xe: return 28;
	case 0xd: return 27;
	case 0xc: return 26;
	case 0x420b: return 25;
	case 0x420a: return 24;
	case 0x4209: return 23;
	case 0x4208: return 22;
	case 0x4207: return 21;
	case 0x4206: return 20;
	case 0x4205: return 19;
	case 0x4204: return 18;
	case 0x4203: return 17;
	case 0x4202: return 16;
	case 0x4201: return 15;
	case 0x4200: return 14;
	case 0x18: return 13;
	case 0x11: return 12;
	case 0x10: return 11;
	case 0x9: return 10;
	case 0x8: return 9;
	case 0x7: return 8;
	case 0x6: return 7;
	case 0x5: return 6;
	case 0x4: return 5;
	case 0x3: return 4;
	case 0x2: return 3;
	case 0x1: return 2;
	case 0x0: return 1;
	}
	return 0;
}

static __always_inline __u32 flags_semctl_commands(__u64 v)
{
	switch (v) {
	case 0x2: return 1;
	case 0x1: return 2;
	case 0x0: return 4;
	case 0x3: return 8;
	case 0x13: return 16;
	case 0x12: return 32;
	case 0xd: return 64;
	case 0xe: return 128;
	case 0xb: return 256;
	case 0xc: return 512;
	case 0xf: return 1024;
	case 0x11: return 2048;
	case 0x10: return 4096;
	}
	return 0;
}

static __always_inline __u32 flags_fd_flags(__u64 v)
{
	__u32 r = 0;

	r |= (v & 0x80000) >> 7;
	r |= (v & 0x4800) >> 5;
	return r;
}

/* The mode argument counts only where a file may come into being. */
static __always_inline __u32 open_mode(__u64 flags, __u64 mode)
{
	return flags & (FALCORE_KERNEL_O_CREAT | FALCORE_KERNEL_O_TMPFILE_BIT) ? mode & 07777 : 0;
}

#endif
