# SPDX-License-Identifier: Apache-2.0
"""falcore's kernel module on this host: built, kept, loaded, exchanged, unloaded."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from falcore.capture.kernel_module import KernelModule, ModuleOutcome
from falcore.drivers.kmod.build import Built, build_module
from falcore.drivers.kmod.dkms import export_tree
from falcore.drivers.kmod.headers import Headers
from falcore.drivers.kmod.loaded import Loaded, loaded_module, named_users
from falcore.drivers.kmod.loading import insert, remove
from falcore.drivers.kmod.module_cache import ModuleCache
from falcore.drivers.kmod.module_file import ModuleFile
from falcore.drivers.kmod.release import MODULES, running_release
from falcore.drivers.kmod.source import FILE, NAME, hash_of, source_hash
from falcore.errors import CaptureError

#: Where DKMS and administrators put modules, below /lib/modules/<release>.
INSTALLED = ("updates/dkms", "updates", "extra")


class FalcoreModule(KernelModule):
    """The module in drivers/kmod/module.

    Args:
        cache: where built modules are kept; None: the host's.
    """

    def __init__(self, cache: ModuleCache | None = None) -> None:
        self._cache = cache or ModuleCache()

    def build(self, headers: Path | None = None, *, force: bool = False) -> ModuleOutcome:
        return _told(build_module(Headers(headers), self._cache, force=force))

    def load(self, file: Path | None = None) -> ModuleOutcome:
        before = loaded_module()
        if file is None and before is not None and is_current(before):
            return ModuleOutcome(f"module {NAME} {before.version} is loaded already", changed=False)
        path, notes = (file, ()) if file is not None else self.provide()
        with ModuleFile(path) as module:
            module.check_ours()
            module.check_kernel()
            notes = (*notes, *module.notes)
            if before is None:
                insert(module)
                return ModuleOutcome(f"loaded module {NAME} {module.version}", path=path, notes=notes)
            if before.version == module.version:
                return ModuleOutcome(f"module {NAME} {before.version} is loaded already", changed=False, notes=notes)
            self._exchange(before, module)
            summary = f"loaded module {NAME} {module.version} in place of {before.version}"
            return ModuleOutcome(summary, path=path, notes=notes)

    def unload(self) -> ModuleOutcome:
        before = loaded_module()
        if before is None:
            return ModuleOutcome(f"module {NAME} is not loaded", changed=False)
        remove()
        return ModuleOutcome(f"unloaded module {NAME} {before.version}")

    def export(self, folder: Path) -> ModuleOutcome:
        return export_tree(folder)

    def provide(self) -> tuple[Path, tuple[str, ...]]:
        """A module of these sources for the running kernel: the one that is kept, or a new one; and notes.

        Raises:
            CaptureError: it cannot be built.
        """
        kept = self.kept()
        if kept is not None:
            return kept, ()
        built = build_module(Headers(), self._cache)
        return built.path, (_told(built).summary, *built.notes)

    def kept(self) -> Path | None:
        """The module of these sources for the running kernel in the cache, if that can be trusted."""
        found = self._cache.find(running_release(), platform.version(), source_hash())
        return found[0] if found and self._cache.doubt() is None else None

    def _exchange(self, before: Loaded, module: ModuleFile) -> None:
        """Two modules of one name cannot be loaded at once: all that can be known is known before one goes."""
        if before.uses:
            raise CaptureError(
                f"kmod: module {NAME} {before.version} is loaded and in use by {named_users()}; "
                f"end that capture before {module.version} is loaded"
            )
        old_path = self._file_of(before)
        if old_path is None:
            raise CaptureError(
                f"kmod: module {NAME} {before.version} is loaded, and its file is not here to put it back if "
                f"{module.version} failed; take it out first: falcore driver unload kmod"
            )
        with ModuleFile(old_path) as old:
            old.check_kernel()
            remove()
            try:
                insert(module)
            except CaptureError as error:
                try:
                    insert(old)
                except CaptureError as second:
                    raise CaptureError(
                        f"{error}; and {before.version} did not load again: {second}: none is loaded now",
                        error.log,
                        error.errno,
                    ) from error
                raise CaptureError(f"{error}; {before.version} is loaded again", error.log, error.errno) from error

    def _file_of(self, loaded: Loaded) -> Path | None:
        """The file that a loaded module came from."""
        release = running_release()
        found = self._cache.find(release, platform.version(), hash_of(loaded.version) or "none")
        found += [MODULES / release / folder / FILE for folder in INSTALLED]
        for path in found:
            if os.path.lexists(path):
                try:
                    with ModuleFile(path) as module:
                        if module.name == NAME and module.version == loaded.version:
                            return path
                except CaptureError:
                    continue
        return None


def is_current(loaded: Loaded) -> bool:
    """Whether a loaded module is built of these sources."""
    return hash_of(loaded.version) == source_hash()


def _told(built: Built) -> ModuleOutcome:
    if not built.compiler:
        summary = f"module {NAME} of these sources for {built.release} is there already"
        return ModuleOutcome(summary, changed=False, path=built.path)
    summary = f"built module {NAME} for {built.release} with {built.compiler} in {built.seconds:.1f} s"
    return ModuleOutcome(summary, path=built.path, notes=built.notes)
