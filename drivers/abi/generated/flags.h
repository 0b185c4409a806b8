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
