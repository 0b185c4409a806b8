// SPDX-License-Identifier: Apache-2.0
// A connection to itself over loopback: socket, connect, accept, close, close.
#define _GNU_SOURCE
#include "workload.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

int main(int argc, char **argv)
{
	// A reset instead of an orderly end: connections leave nothing behind, ports do not run
	// out.
	struct linger reset = {.l_onoff = 1, .l_linger = 0};
	struct sockaddr_in address = {.sin_family = AF_INET,
				      .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof(address);
	int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	struct workload w;

	// What is accepted inherits the option.
	if (server < 0 || setsockopt(server, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset)) ||
	    bind(server, (struct sockaddr *)&address, sizeof(address)) || listen(server, 8) ||
	    getsockname(server, (struct sockaddr *)&address, &length))
		return 1;
	w = workload_begin(argc, argv);
	for (long i = 0; i < w.count; i++) {
		int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), accepted;

		if (client < 0 || connect(client, (struct sockaddr *)&address, length))
			return 1;
		accepted = accept4(server, NULL, NULL, SOCK_CLOEXEC);
		if (accepted < 0)
			return 1;
		close(accepted);
		close(client);
	}
	return workload_end(&w);
}
