/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * What <bpf/bpf_core_read.h> is to the CO-RE driver: the same names, on structures whose offsets
 * were written into them when the program was compiled (kernel_layout.py). With these, both drivers
 * share the headers that look into tasks, files and executables.
 */
#ifndef FALCORE_READ_BPF_H
#define FALCORE_READ_BPF_H

/*
 * Helpers by their numbers (uapi/linux/bpf.h). Under their own names bcc would look each up in
 * /proc/kallsyms first, which takes longer than the rest of its first pass.
 */
#define HELPER(name, number) static long (*name)(void *, __u32, const void *) = (void *)number
#ifdef FALCORE_OLD_HELPERS
/* Before Linux 5.5 (6ae08ae3dea2) one helper read both kinds of memory. */
HELPER(read_kernel, 4);
HELPER(read_user, 4);
HELPER(read_kernel_str, 45);
HELPER(read_user_str, 45);
#else
HELPER(read_user, 112);
HELPER(read_kernel, 113);
HELPER(read_user_str, 114);
HELPER(read_kernel_str, 115);
#endif
#define bpf_probe_read_kernel	  read_kernel
#define bpf_probe_read_user	  read_user
#define bpf_probe_read_kernel_str read_kernel_str
#define bpf_probe_read_user_str	  read_user_str

/* A field this kernel lacks has an alignment that no field of a kernel has. */
#define FIELD_EXISTS(field) (__alignof__(field) < 2048)

#define bpf_core_field_exists(field)	   FIELD_EXISTS(field)
#define bpf_core_field_offset(type, field) __builtin_offsetof(type, field)
/* Not sizeof: a field that is absent makes a structure as large as its alignment. */
#define bpf_core_type_size(type)	     sizeof(((type *)0)->whole_)
#define bpf_core_enum_value_exists(type, id) EXISTS_##id
#define bpf_core_enum_value(type, id)	     id
#define bpf_core_read(to, size, from)	     bpf_probe_read_kernel(to, size, from)

/* One step of a chain of pointers. A statement as the operand of typeof drops its qualifiers. */
#define READ_STEP(pointer, field)                                                                  \
	({                                                                                         \
		__auto_type step_ = (pointer);                                                     \
		typeof(({ step_->field; })) value_;                                                \
                                                                                                   \
		__builtin_memset(&value_, 0, sizeof(value_));                                      \
		if (FIELD_EXISTS(step_->field))                                                    \
			bpf_probe_read_kernel(&value_, sizeof(value_), (void *)&step_->field);     \
		value_;                                                                            \
	})

#define READ_1(p, a)				READ_STEP(p, a)
#define READ_2(p, a, b)				READ_STEP(READ_1(p, a), b)
#define READ_3(p, a, b, c)			READ_STEP(READ_2(p, a, b), c)
#define READ_4(p, a, b, c, d)			READ_STEP(READ_3(p, a, b, c), d)
#define READ_5(p, a, b, c, d, e)		READ_STEP(READ_4(p, a, b, c, d), e)
#define READ_NTH(_1, _2, _3, _4, _5, name, ...) name
#define FIELD(p, ...)				READ_NTH(__VA_ARGS__, READ_5, READ_4, READ_3, READ_2, READ_1)(p, __VA_ARGS__)

/* The pointer that lies at an address. */
static __always_inline void *pointer_at(const void *address)
{
	void *pointer = NULL;

	bpf_probe_read_kernel(&pointer, sizeof(pointer), address);
	return pointer;
}

static __always_inline bool read_bit(const void *structure, int bit)
{
	__u8 byte = 0;

	if (bit < 0)
		return false;
	bpf_probe_read_kernel(&byte, sizeof(byte), structure + bit / 8);
	return byte >> (bit & 7) & 1;
}

#define BPF_CORE_READ_BITFIELD_PROBED(p, field) read_bit(p, BIT_##field)

#endif
