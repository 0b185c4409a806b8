/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Sockets: the ends of one, and the queue of one that listens. */
#ifndef FALCORE_SOCKET_H
#define FALCORE_SOCKET_H

#include <linux/net.h>
#include <linux/stat.h>
#include <linux/un.h>
#include <net/af_unix.h>
#include <net/sock.h>

#include "file.h"
#include "socket_block.h"

/* 32-bit calls are left out before anything is filled. */
#define WORD(c)		8
#define call_snaplen(c) READ_ONCE((c)->consumer->live.snaplen)

#include "fill_iov.h"

/* The socket behind a descriptor, or NULL; the file that keeps it is held. */
static inline struct sock *fd_sock(const struct call *c, __s64 fd)
{
	struct file *file = held_file(c, (__s32)fd);
	struct socket *socket;

	/* a descriptor of its name alone (O_PATH) has no socket */
	if (!file || !S_ISSOCK(file_inode(file)->i_mode))
		return NULL;
	socket = file->private_data;
	return socket ? READ_ONCE(socket->sk) : NULL;
}

static inline __u32 socket_queue(const struct call *c, __s64 fd)
{
	struct sock *sk = fd_sock(c, fd);

	return sk ? READ_ONCE(sk->sk_ack_backlog) : 0;
}

static inline __u32 socket_queue_max(const struct call *c, __s64 fd)
{
	struct sock *sk = fd_sock(c, fd);

	return sk ? READ_ONCE(sk->sk_max_ack_backlog) : 0;
}

/* Stores the name of a unix socket at `pos`, its length at `len`; a name once given stays. */
static inline void put_unix_name(EVENT_T e, __u32 pos, __u32 len, struct sock *sk)
{
	struct unix_address *address = sk ? smp_load_acquire(&unix_sk(sk)->addr) : NULL;
	int size = 0;

	/* its length counts the family too */
	if (address)
		size = address->len - (int)offsetof(struct sockaddr_un, sun_path);
	if (size < 0 || size > FALCORE_UNIX_NAME_MAX)
		size = 0;
	if (size)
		memcpy(e + pos, address->name->sun_path, size);
	put_u16(e, len, size);
}

/* The other end of a unix socket, held, or NULL. Later kernels keep unix_peer_get() to themselves.
 */
static inline struct sock *held_peer(struct sock *sk)
{
	struct sock *peer;

	unix_state_lock(sk);
	peer = unix_sk(sk)->peer;
	if (peer)
		sock_hold(peer);
	unix_state_unlock(sk);
	return peer;
}

static noinline __u32 put_unix_socket(EVENT_T e, __u32 pos, struct sock *sk)
{
	struct sock *peer = held_peer(sk);

	put_u64(e, pos + 8, (unsigned long)sk);
	put_u64(e, pos + 16, (unsigned long)peer);
	put_unix_name(e, pos + FALCORE_UNIX_OWN_NAME, pos + 2, sk);
	put_unix_name(e, pos + FALCORE_UNIX_PEER_NAME, pos + 4, peer);
	if (peer)
		sock_put(peer);
	return FALCORE_UNIX_BLOCK;
}

/* The ends of a socket (abi/socket_block.h); returns the bytes stored, 0 when there is none. */
static noinline __u32 put_socket(EVENT_T e, __u32 pos, const struct call *c, __s64 fd)
{
	struct sock *sk = fd_sock(c, fd);

	if (!sk)
		return 0;
	put_u16(e, pos, sk->sk_family);
	put_u16(e, pos + 2, sk->sk_num);
	put_u16(e, pos + 4, ntohs(sk->sk_dport));
	switch (sk->sk_family) {
	case FALCORE_AF_UNIX:
		return put_unix_socket(e, pos, sk);
	case FALCORE_AF_INET:
		put_u32(e, pos + 8, (__force __u32)sk->sk_rcv_saddr);
		put_u32(e, pos + 24, (__force __u32)sk->sk_daddr);
		return FALCORE_INET_BLOCK;
#if IS_ENABLED(CONFIG_IPV6)
	case FALCORE_AF_INET6:
		memcpy(e + pos + 8, &sk->sk_v6_rcv_saddr, 16);
		memcpy(e + pos + 24, &sk->sk_v6_daddr, 16);
		return FALCORE_INET_BLOCK;
#endif
	default:
		return 0;
	}
}

#endif
