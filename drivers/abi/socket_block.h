/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The ends of a socket as drivers send them to the native reader, which makes tuples of them:
 *
 *   offset  size
 *   0       2     address family
 *
 * of AF_INET and AF_INET6, FALCORE_INET_BLOCK bytes:
 *
 *   2       2     own port
 *   4       2     the peer's port
 *   8       16    own address; of AF_INET the first 4 bytes
 *   24      16    the peer's
 *
 * of AF_UNIX, FALCORE_UNIX_BLOCK bytes:
 *
 *   2       2     bytes of the own name; an abstract one begins with a NUL
 *   4       2     bytes of the peer's
 *   8       8     the socket, as the kernel's address of it
 *   16      8     its peer, likewise; 0: none
 *   24      108   own name
 *   132     108   the peer's name
 *
 * Numbers are in the machine's order, addresses in the network's. Other families: nothing.
 */
#ifndef FALCORE_ABI_SOCKET_BLOCK_H
#define FALCORE_ABI_SOCKET_BLOCK_H

#define FALCORE_AF_UNIX	 1
#define FALCORE_AF_INET	 2
#define FALCORE_AF_INET6 10

#define FALCORE_INET_BLOCK     40
#define FALCORE_UNIX_BLOCK     240
#define FALCORE_UNIX_NAME_MAX  108
#define FALCORE_UNIX_OWN_NAME  24
#define FALCORE_UNIX_PEER_NAME 132

#endif
