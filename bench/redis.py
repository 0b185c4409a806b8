# SPDX-License-Identifier: Apache-2.0
"""redis-benchmark GET against a server of its own."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.cpu_time import cpu_ns
from bench.mode import START_SECONDS
from bench.workload import Cost, Run, Workload

CLIENTS = "10"
#: Debian keeps the server in redis-tools as redis-check-rdb: it is a server when it is called so. Its package
#: redis-server adds that name, and a service that starts with the machine, which a bench has no use for.
_SERVERS = ("redis-server", "redis-check-rdb")


def server_program() -> str | None:
    """The path of the server's program, whatever its name."""
    return next((path for name in _SERVERS if (path := shutil.which(name))), None)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _pid(port: int) -> int:
    with socket.create_connection(("127.0.0.1", port), timeout=START_SECONDS) as connection:
        connection.sendall(b"INFO server\r\n")
        answer = b""
        while (found := re.search(rb"process_id:(\d+)\r\n", answer)) is None:
            part = connection.recv(4096)
            if not part:
                raise RuntimeError(f"redis-server does not tell its process id: {answer!r}")
            answer += part
        return int(found[1])


class _Serving:
    """A server that is ready, and a client that is not started yet."""

    def __init__(self, requests: int, wrapper: Sequence[str]) -> None:
        path = server_program()
        if path is None:
            raise RuntimeError("there is no redis-server")
        self._requests = requests
        self._wrapper = tuple(wrapper)
        self._folder = tempfile.TemporaryDirectory()
        self._port = _free_port()
        self._pid = 0
        name = Path(self._folder.name) / "redis-server"
        name.symlink_to(path)
        options = ["--port", str(self._port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self._server = subprocess.Popen(
            [*wrapper, str(name), *options],
            cwd=self._folder.name,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            self._pid = self._wait()
        except BaseException:
            self.abandon()
            raise

    def _wait(self) -> int:
        patience = time.monotonic() + START_SECONDS
        while True:
            try:
                return _pid(self._port)
            except OSError:
                if self._server.poll() is not None or time.monotonic() > patience:
                    raise RuntimeError("redis-server did not come up") from None
                time.sleep(0.02)

    def finish(self) -> Cost:
        before = cpu_ns(self._pid)
        command = ["redis-benchmark", "-p", str(self._port), "-t", "get", "-n", str(self._requests), "-c", CLIENTS]
        result = subprocess.run(
            [*self._wrapper, *command, "--csv"], capture_output=True, text=True, check=True, start_new_session=True
        )
        used = cpu_ns(self._pid) - before
        found = re.search(r'^"GET[^"]*","([\d.]+)"', result.stdout, re.MULTILINE)
        if found is None:
            raise RuntimeError(f"redis-benchmark told no rate: {result.stdout.strip()}")
        return Cost(used / self._requests, 1e9 / float(found[1]))

    def abandon(self) -> None:
        if self._server.poll() is None:
            if self._pid:  # behind a wrapper: a tracer that is killed lets go what it traced
                subprocess.run(["kill", str(self._pid)], check=False, capture_output=True)
            else:
                self._server.kill()
            self._server.wait()
        self._folder.cleanup()


@dataclass(frozen=True, slots=True)
class RedisGet(Workload):
    """GET requests over loopback; the CPU time is the server's, wall time is one over the client's rate."""

    def start(self, slow: bool = False, wrapper: Sequence[str] = ()) -> Run:
        return _Serving(self.slow_count if slow else self.count, wrapper)
