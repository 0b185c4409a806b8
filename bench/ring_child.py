# SPDX-License-Identifier: Apache-2.0
"""Reads one kind of ring until a line comes on standard input: `python -m bench.ring_child KIND FILTER`."""

from __future__ import annotations

import select
import sys

from falcore.capture.interface import RingKind
from falcore.capture.plan import Options, plan
from falcore.drivers.modern_ebpf.driver import ModernEbpfDriver
from falcore.engine import Engine, Rule
from falcore.filter.compile import compile_filter


def main() -> None:
    kind, text = sys.argv[1:3]
    program = compile_filter(text)
    request = plan(program, Options(exit_only=True))
    capture = ModernEbpfDriver().open(request.model_copy(update={"ring_kind": RingKind(kind)}))
    with Engine(capture, [Rule(program)]) as engine:
        engine.start()
        print("ready", flush=True)
        while not select.select([sys.stdin], [], [], 0)[0]:
            engine.step()
        engine.finish()
        print(engine.report().model_dump_json(by_alias=True), flush=True)


if __name__ == "__main__":
    main()
