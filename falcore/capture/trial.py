# SPDX-License-Identifier: Apache-2.0
"""Proof by loading: a driver is opened, attached, has to deliver one real event, and is torn down."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import BaseModel, ConfigDict

from falcore.capture.facts import QuotedText
from falcore.capture.interface import BUFFER_MIN, CaptureRequest, Driver
from falcore.capture.verdict import Reason
from falcore.errors import CaptureError

#: Long enough for a loaded machine; a working driver takes milliseconds.
TIMEOUT = 5.0
#: Between two provoked calls.
PAUSE = 0.005


def request() -> CaptureRequest:
    """Everything there is: a driver that cannot load one of its programs must not pass."""
    from falcore.schema.syscalls import by_name

    names = frozenset(by_name())
    return CaptureRequest(enter=names, exit=names, include_self=True, buffer_bytes=BUFFER_MIN)


class Trial(BaseModel):
    """How a trial ended.

    Attributes:
        first_event: the type of the event that was delivered; None if there was none.
        milliseconds: from before opening to the event, or to giving up.
        error: what went wrong; None if nothing did.
        log: the decisive lines of the kernel's own answer, if it gave one.
    """

    model_config = ConfigDict(frozen=True)

    ok: bool
    driver: str
    first_event: str | None = None
    milliseconds: float
    error: QuotedText | None = None
    log: QuotedText = ""

    def objection(self) -> Reason:
        """A failed trial as a reason against the driver."""
        text = f"trial failed: {self.error}"
        evidence = self.log or f"open, attach and wait for an event: {self.milliseconds:.0f} ms"
        remedy = f"change what it names; try this driver alone with: falcore driver select --driver {self.driver}"
        return Reason(fact="trial", ok=False, text=text, evidence=evidence, remedy=remedy)


def try_driver(name: str, driver: Driver, timeout: float = TIMEOUT) -> Trial:
    """Try a driver on this host; whatever it raises is a result."""
    start = time.perf_counter()
    event: str | None = None
    error: str | None = None
    log = ""
    try:
        with driver.open(request()) as capture:
            # Here, because it brings the native reader: a driver that does not open needs none.
            from falcore.capture.reading import first_event

            capture.start()
            with _provoked_calls():
                # The call we make ourselves, where the driver knows it: nobody else can make it for us.
                known = "getppid" in driver.supported_events()
                info = first_event(capture, timeout, "evt.type = getppid" if known else "")
            milliseconds = (time.perf_counter() - start) * 1000
            capture.stop()
        if info is None:
            error = f"attached, but no event came within {timeout:g} s of getppid calls"
        else:
            event = info.type
    except CaptureError as failure:
        error, log = str(failure), failure.log
    except Exception as failure:  # a driver is others' code: any failure is a reason, none is a crash
        error = f"{type(failure).__name__}: {failure}"
    if error is not None or event is None:
        milliseconds = (time.perf_counter() - start) * 1000
    return Trial(
        ok=error is None, driver=name, first_event=event, milliseconds=round(milliseconds, 1), error=error, log=log
    )


@contextmanager
def _provoked_calls() -> Iterator[None]:
    done = threading.Event()

    def call() -> None:
        while not done.is_set():
            os.getppid()
            done.wait(PAUSE)

    thread = threading.Thread(target=call, name="falcore-trial", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
