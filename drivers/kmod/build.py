# SPDX-License-Identifier: Apache-2.0
"""Building the module: sources into a private folder, make, a look at the result, and into the cache."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from falcore.drivers.kmod.headers import PATH, Headers
from falcore.drivers.kmod.module_cache import ModuleCache
from falcore.drivers.kmod.module_file import ModuleFile
from falcore.drivers.kmod.source import FILE, copy_sources, module_version, source_hash
from falcore.errors import CaptureError

#: A build takes seconds; on an emulated machine minutes.
SECONDS = 900.0
#: Lines of make's output by which a build failed, and how many of them are told.
DECISIVE = re.compile(r"\berror\b|fatal|undefined!|No such file|not found|\*\*\*|No rule to make", re.IGNORECASE)
LINES = 12


@dataclass(frozen=True, slots=True)
class Built:
    """A module in the cache.

    Attributes:
        path: its file.
        release: the kernel it is for.
        seconds: how long the build took; 0: it was there.
        compiler: what it was built with; empty: it was there.
        notes: what a user should know.
    """

    path: Path
    release: str
    seconds: float = 0.0
    compiler: str = ""
    notes: tuple[str, ...] = ()


def build_module(headers: Headers, cache: ModuleCache, *, force: bool = False) -> Built:
    """The module for a kernel: the one that is kept, or a new one.

    Args:
        headers: of that kernel.
        cache: where it is kept.
        force: build it anyway.

    Raises:
        CaptureError: it cannot be built; `log` has the decisive lines of make's output.
    """
    kept = cache.find(headers.release, headers.build, source_hash())
    if kept and not force and cache.doubt() is None:
        return Built(kept[0], headers.release)
    compiler = headers.compiler()
    if shutil.which("make", path=PATH) is None:
        raise CaptureError(f"kmod: no make in {PATH}, and the module is built with it; install make")
    start = time.monotonic()
    with cache.building() as folder:
        copy_sources(folder)
        run_make(folder / "module", headers, compiler.command)
        result = folder / "module" / FILE
        with ModuleFile(result) as module:
            module.check_ours()
            release = module.vermagic.partition(" ")[0]
            if release != headers.release or module.version != module_version():
                raise CaptureError(
                    f"kmod: the build with {headers.folder} made module {module.version!r} for {release!r}, "
                    f"not {module_version()!r} for {headers.release!r}; are the headers of one kernel?"
                )
            path = cache.keep(result, module.vermagic, headers.build, source_hash())
    return Built(path, release, time.monotonic() - start, compiler.command, (*headers.notes, *compiler.notes))


def run_make(module: Path, headers: Headers, compiler: str) -> None:
    """Runs Kbuild in a folder of sources.

    Raises:
        CaptureError: make failed; `log` has the decisive lines.
    """
    command = [
        *("make", "-C", str(headers.folder), f"M={module}", f"CC={compiler}"),
        f"FALCORE_VERSION={module_version()}",
        # Type information of modules takes pahole, and nobody needs it of this one.
        "CONFIG_DEBUG_INFO_BTF_MODULES=",
        "modules",
    ]
    log = module / "make.log"
    with log.open("wb") as output:
        # Nothing of the caller's environment: make and Kbuild listen to many variables.
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={"PATH": PATH, "LC_ALL": "C", "HOME": str(module)},
            cwd=module,
            start_new_session=True,
        )
        try:
            code = child.wait(SECONDS)
        except BaseException as error:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            if isinstance(error, subprocess.TimeoutExpired):
                raise CaptureError(f"kmod: make did not end within {SECONDS:.0f} s", decisive_lines(log)) from None
            raise
    if code != 0 or not (module / FILE).is_file():
        raise CaptureError(
            f"kmod: the module does not build with {headers.folder} and {compiler} (make ended with {code}); "
            "the lines below say why",
            decisive_lines(log),
        )


def decisive_lines(log: Path) -> str:
    """The lines of make's output that say why it failed: the first errors, or else the end."""
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    decisive = [line for line in lines if DECISIVE.search(line)]
    return "\n".join(decisive[:LINES] or lines[-LINES:])
