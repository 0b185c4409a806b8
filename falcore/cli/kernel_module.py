# SPDX-License-Identifier: Apache-2.0
"""`falcore driver build | load | unload`: the kernel module of a driver that has one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from falcore.cli.terminal import line, printable
from falcore.errors import ConfigError, DriverError

if TYPE_CHECKING:
    from falcore.capture.kernel_module import KernelModule, ModuleOutcome

DriverName = Annotated[str, typer.Argument(metavar="DRIVER", help="Name of the driver, as in falcore driver list.")]


def build_module(
    driver: DriverName,
    *,
    headers: Annotated[
        Path | None,
        typer.Option("--headers", metavar="DIR", help="Kernel build tree; the running kernel's if not given."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Build again what is there already.")] = False,
    dkms: Annotated[
        Path | None, typer.Option("--dkms", metavar="DIR", help="Build nothing; write a source tree for dkms add.")
    ] = None,
) -> None:
    """Build a driver's kernel module and keep it for this kernel, or write its sources for DKMS."""
    if dkms is not None:
        if headers is not None or force:
            raise ConfigError("--dkms builds nothing: --headers and --force go without it")
        _tell(_module_of(driver).export(dkms.absolute()))
        return
    _tell(_module_of(driver).build(headers.absolute() if headers is not None else None, force=force))


def load_module(
    driver: DriverName,
    *,
    module: Annotated[
        Path | None,
        typer.Option("--module", metavar="FILE", help="Load this file, one that you have signed for example."),
    ] = None,
) -> None:
    """Load a driver's kernel module, building it first where that is needed.

    It stays until it is unloaded. Captures use it without --allow-kmod: loading it was the consent.
    """
    _tell(_module_of(driver).load(module.absolute() if module is not None else None))


def unload_module(driver: DriverName) -> None:
    """Take a driver's kernel module out of the kernel, if nobody uses it."""
    _tell(_module_of(driver).unload())


def _module_of(name: str) -> KernelModule:
    from falcore.capture.registry import load

    registry = load([name])
    if name in registry.broken:
        raise DriverError(f"driver {name!r} cannot be used: {registry.broken[name].text}")
    module = registry.drivers[name].kernel_module()
    if module is None:
        raise DriverError(f"driver {name!r} has no kernel module: there is nothing to build, load or unload")
    return module


def _tell(outcome: ModuleOutcome) -> None:
    for note in outcome.notes:
        sys.stderr.write(f"falcore: {printable(note)}\n")
    line(outcome.summary + (f": {outcome.path}" if outcome.path is not None else ""))
