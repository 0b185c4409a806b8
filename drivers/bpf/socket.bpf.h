/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Sockets: the ends of one, and the queue of one that listens. */
#ifndef FALCORE_SOCKET_BPF_H
#define FALCORE_SOCKET_BPF_H

#include "../abi/socket_block.h"
#include "file.bpf.h"

#define WORD(c)		((c)->ia32 ? 4 : 8)
#define call_snaplen(c) snaplen()

#include "../abi/fill_iov.h"

#define S_IFMT	 0170000 /* uapi/linux/stat.h */
#define S_IFSOCK 0140000

static __always_inline __u16 from_network(__be16 v)
{
	return __builtin_bswap16(v);
}

/* The socket behind a descriptor, or NULL; a descriptor of its name alone (O_PATH) has none. */
static __always_inline struct sock *fd_sock(const struct call *c, __s64 fd)
{
	struct file *file = fd_file(c, fd);
	struct socket *socket;

	if (!file || (FIELD(file, f_inode, i_mode) & S_IFMT) != S_IFSOCK)
		return NULL;
	socket = FIELD(file, private_data);
	return socket ? FIELD(socket, sk) : NULL;
}

static __always_inline __u32 socket_queue(const struct call *c, __s64 fd)
{
	struct sock *sk = fd_sock(c, (__s32)fd);

	return sk ? FIELD(sk, sk_ack_backlog) : 0;
}

static __always_inline __u32 socket_queue_max(const struct call *c, __s64 fd)
{
	struct sock *sk = fd_sock(c, (__s32)fd);

	return sk ? FIELD(sk, sk_max_ack_backlog) : 0;
}

static __always_inline void put_field(EVENT_T e, __u32 pos, struct sock *sk, __u32 offset,
				      __u32 size)
{
	bpf_probe_read_kernel(AT(e, pos), size, (void *)sk + offset);
}

/* Stores the name of a unix socket at `pos`, its length at `len`. */
static __always_inline void put_unix_name(EVENT_T e, __u32 pos, __u32 len, struct sock *sk)
{
	struct unix_address *address = NULL;
	__u32 size = 0;

	if (sk)
		address = FIELD((struct unix_sock *)sk, addr);
	/* its length counts the family, two bytes, too */
	if (address)
		size = FIELD(address, len) - 2;
	if (size > FALCORE_UNIX_NAME_MAX)
		size = 0;
	if (size)
		bpf_probe_read_kernel(AT(e, pos), FALCORE_UNIX_NAME_MAX,
				      (void *)address +
					      bpf_core_field_offset(struct unix_address, name) + 2);
	put_u16(e, len, size);
}

/* The ends of a socket (abi/socket_block.h); returns the bytes stored, 0 when there is none. */
static __always_inline __u32 put_socket(EVENT_T e, __u32 pos, const struct call *c, __s64 fd)
{
	struct sock *sk = fd_sock(c, (__s32)fd), *peer;
	__u16 family;

	if (!sk)
		return 0;
	family = FIELD(sk, __sk_common.skc_family);
	put_u16(e, pos, family);
	if (family == FALCORE_AF_UNIX && bpf_core_field_exists(((struct unix_sock *)0)->peer)) {
		peer = FIELD((struct unix_sock *)sk, peer);
		put_u64(e, pos + 8, (__u64)sk);
		put_u64(e, pos + 16, (__u64)peer);
		put_unix_name(e, pos + FALCORE_UNIX_OWN_NAME, pos + 2, sk);
		put_unix_name(e, pos + FALCORE_UNIX_PEER_NAME, pos + 4, peer);
		return FALCORE_UNIX_BLOCK;
	}
	put_u16(e, pos + 2, FIELD(sk, __sk_common.skc_num));
	put_u16(e, pos + 4, from_network(FIELD(sk, __sk_common.skc_dport)));
	if (family == FALCORE_AF_INET) {
		put_u32(e, pos + 8, FIELD(sk, __sk_common.skc_rcv_saddr));
		put_u32(e, pos + 24, FIELD(sk, __sk_common.skc_daddr));
		return FALCORE_INET_BLOCK;
	}
	if (family != FALCORE_AF_INET6 ||
	    !bpf_core_field_exists(((struct sock *)0)->__sk_common.skc_v6_daddr))
		return 0;
	put_field(e, pos + 8, sk, bpf_core_field_offset(struct sock, __sk_common.skc_v6_rcv_saddr),
		  16);
	put_field(e, pos + 24, sk, bpf_core_field_offset(struct sock, __sk_common.skc_v6_daddr),
		  16);
	return FALCORE_INET_BLOCK;
}

#endif
