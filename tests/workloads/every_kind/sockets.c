// SPDX-License-Identifier: Apache-2.0
// Sockets of three families, connected to themselves.
#include "kinds.h"

#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>

static void talk(int one, int other)
{
	char buffer[32];
	struct iovec part = {buffer, sizeof(buffer)}, word = {"message", 7};
	struct msghdr in = {.msg_iov = &part, .msg_iovlen = 1},
		      out = {.msg_iov = &word, .msg_iovlen = 1};
	struct mmsghdr many = {.msg_hdr = out};

	CALL(write, one, "written", 7);
	CALL(read, other, buffer, sizeof(buffer));
	CALL(sendto, one, "sent", 4L, 0, NULL, 0);
	CALL(recvfrom, other, buffer, sizeof(buffer), 0, NULL, NULL);
	CALL(sendmsg, one, &out, 0);
	CALL(recvmsg, other, &in, 0);
	CALL(sendmmsg, one, &many, 1, 0);
	many.msg_hdr = in;
	CALL(recvmmsg, other, &many, 1, 0, NULL);
	CALL(recvfrom, other, buffer, sizeof(buffer), MSG_DONTWAIT, NULL, NULL);
}

static void connection(int family, const void *name, socklen_t size)
{
	struct sockaddr_storage address;
	socklen_t length = sizeof(address);
	// Not blocking: where the family has no network up, nobody connects.
	int server = RESULT(socket, family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	int client = RESULT(socket, family, SOCK_STREAM, 0), yes = 1, accepted;
	char none;

	CALL(setsockopt, server, SOL_SOCKET, SO_REUSEADDR, &yes, (int)sizeof(yes));
	CALL(bind, server, name, size);
	CALL(listen, server, 4);
	CALL(getsockname, server, &address, &length);
	CALL(connect, client, &address, length);
	length = sizeof(address);
	accepted = RESULT(accept4, server, &address, &length, SOCK_CLOEXEC);
	talk(client, accepted);
	CALL(getpeername, client, &address, &length);
	length = sizeof(yes);
	CALL(getsockopt, client, SOL_SOCKET, SO_ERROR, &yes, &length);
	CALL(shutdown, client, SHUT_WR);
	CALL(read, accepted, &none, 1);
	CALL(close, accepted);
	CALL(close, client);
	CALL(close, server);
}

static void datagrams(void)
{
	struct sockaddr_in here = {.sin_family = AF_INET,
				   .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct sockaddr_storage from;
	socklen_t length = sizeof(here);
	int one = RESULT(socket, AF_INET, SOCK_DGRAM, 0),
	    other = RESULT(socket, AF_INET, SOCK_DGRAM, 0);
	char buffer[16];

	CALL(bind, one, &here, length);
	CALL(getsockname, one, &here, &length);
	CALL(sendto, other, "datagram", 8L, 0, &here, length);
	length = sizeof(from);
	CALL(recvfrom, one, buffer, sizeof(buffer), MSG_DONTWAIT, &from, &length);
	CALL(close, one);
	CALL(close, other);
}

void sockets(void)
{
	struct sockaddr_un file = {.sun_family = AF_UNIX, .sun_path = "socket"};
	struct sockaddr_in here = {.sin_family = AF_INET,
				   .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct sockaddr_in6 here6 = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
	int ends[2] = {-1, -1};

	signal(SIGPIPE, SIG_IGN);
	connection(AF_UNIX, &file, sizeof(file));
	CALL(unlink, "socket");
	connection(AF_INET, &here, sizeof(here));
	connection(AF_INET6, &here6, sizeof(here6));
	datagrams();
	CALL(socketpair, AF_UNIX, SOCK_DGRAM, 0, ends);
	talk(ends[0], ends[1]);
	CALL(close, ends[0]);
	CALL(close, ends[1]);
	CALL(socket, 4242, SOCK_STREAM, 0);
	CALL(connect, 0, &here, (int)sizeof(here));
	CALL(accept, -1, NULL, NULL);
}
