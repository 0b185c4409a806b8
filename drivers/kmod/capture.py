# SPDX-License-Identifier: Apache-2.0
"""An opened kmod driver: the module, its device, the rings in the device's mapping, and the switch."""

from __future__ import annotations

import errno
from collections.abc import Sequence

from falcore import _native
from falcore.capture.interface import (
    BUFFER_MIN,
    Capture,
    CaptureRequest,
    CaptureStats,
    RingDescriptor,
    RingKind,
)
from falcore.drivers.abi.attachment import (
    SYSCALLS_MAX,
    attached_programs,
    condition_bits,
    conditional_programs,
    runs_ia32_programs,
    wanted_calls,
)
from falcore.drivers.abi.counters import name_counters, slot_names
from falcore.drivers.abi.ring_tracepoints import EVENTS as RING_EVENTS
from falcore.drivers.kmod.device import Device
from falcore.drivers.kmod.falcore_module import FalcoreModule, is_current
from falcore.drivers.kmod.loaded import loaded_module
from falcore.errors import CaptureError

#: Nothing keeps the kernel from calling the module's handlers.
MISSED = 0


class KmodCapture(Capture):
    """Loads the module unless it is loaded, and opens its device; attaches at `start`.

    A module that it loaded itself is taken out again by `close`; one that was there stays.

    Args:
        request: what to capture.
        module: the host's module.

    Raises:
        CaptureError: it cannot be built, loaded or opened; `log` holds the decisive lines.
    """

    def __init__(self, request: CaptureRequest, module: FalcoreModule) -> None:
        if request.ring_kind not in {None, RingKind.DEVICE}:
            raise CaptureError(f"kmod: has rings in its device's memory only, not of kind {request.ring_kind}")
        self._notes: list[str] = []
        self._request = self._possible(request)
        self._module = module
        self._device: Device | None = None
        self._counters: _native.Counters | None = None
        self._last: CaptureStats | None = None  # once closed
        self._unload = False
        self._settled = False
        self._provide()
        try:
            self._device = Device()
            self._size = self._set_up(request.buffer_bytes)
            info = self._device.info()
            self._cpus, self._stride, self._tgid = info.cpus, info.stride, info.tgid
            self._counters = _native.Counters(self._device.fd, self._cpus, self._stride)
        except BaseException:
            self.close()
            raise

    @property
    def rings(self) -> Sequence[RingDescriptor]:
        fd = self._opened().fd
        return [RingDescriptor(RingKind.DEVICE, fd, self._size, cpu, cpu * self._stride) for cpu in range(self._cpus)]

    @property
    def counters(self) -> _native.Counters | None:
        """The module's counters, for the native reader to watch."""
        return self._counters

    @property
    def counter_names(self) -> Sequence[str]:
        return slot_names()

    def start(self) -> None:
        self._apply(self._request)

    def update(self, request: CaptureRequest) -> None:
        self._request = self._possible(request)
        self._apply(self._request)
        if self._settled:
            self.settle()

    def settle(self) -> None:
        self._settled = True
        if self._request.conditions:
            self._opened().set_conditions(self._request.conditions, self._request.shadow)
            self._set_live(self._request, condition_bits(self._request.conditions))

    def stop(self) -> None:
        self._opened().attach(())

    def stats(self) -> CaptureStats:
        if self._last is not None:
            return self._last
        if self._counters is None:
            return CaptureStats()
        return name_counters(self._counters.read(), self._opened().homeless(), MISSED)

    def notes(self) -> Sequence[str]:
        return tuple(self._notes)

    def close(self) -> None:
        if self._device is not None:
            self._last = self.stats()
            self._counters = None  # its mapping would keep the module in use
            self._device.close()
            self._device = None
        if self._unload:
            self._unload = False
            try:
                self._module.unload()
            except CaptureError as error:
                self._notes.append(f"the module stays loaded: {error}")

    # Opening

    def _possible(self, request: CaptureRequest) -> CaptureRequest:
        asked = request.tracepoints & RING_EVENTS
        if not asked:
            return request
        self._notes.append(f"{', '.join(sorted(asked))}: not captured: the module looks into no rings")
        return request.model_copy(update={"tracepoints": request.tracepoints - asked})

    def _provide(self) -> None:
        before = loaded_module()
        if before is not None and is_current(before):
            return
        outcome = self._module.load()
        self._notes += outcome.notes
        self._unload = before is None and outcome.changed
        if before is not None and outcome.changed:
            self._notes.append(f"{outcome.summary}; it stays loaded")

    def _set_up(self, size: int) -> int:
        """Makes rings as large as there is memory for; returns their size."""
        asked = size
        while True:
            try:
                self._opened().set_up(size)
            except CaptureError as error:
                if error.errno == errno.ENOMEM and size > BUFFER_MIN:
                    size //= 2
                    continue
                if error.errno == errno.ENOMEM:
                    raise CaptureError(
                        f"kmod: no memory for rings of {size} bytes per CPU; free some, there is no smaller ring",
                        errno=errno.ENOMEM,
                    ) from error
                raise
            if size != asked:
                self._notes.append(f"the kernel has no memory for rings of {asked} bytes per CPU; using {size}")
            return size

    # Running

    def _apply(self, request: CaptureRequest) -> None:
        self._set_live(request)
        self._opened().attach(attached_programs(request) | conditional_programs(request))

    def _set_live(self, request: CaptureRequest, conditions: bytes = bytes(SYSCALLS_MAX)) -> None:
        """What is wanted; without `conditions`, all of it."""
        self_tgid = 0 if request.include_self else self._tgid
        wanted = wanted_calls(request, ia32_calls=runs_ia32_programs())
        bits = int.from_bytes(wanted, "little") | int.from_bytes(conditions, "little")
        self._opened().set_live(self_tgid, request.snaplen, bits.to_bytes(SYSCALLS_MAX, "little"))

    def _opened(self) -> Device:
        if self._device is None:
            raise CaptureError("kmod: the capture is closed; open a new one")
        return self._device
