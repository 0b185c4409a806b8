# SPDX-License-Identifier: Apache-2.0
"""The module as a DKMS source tree: what `dkms add` takes, with nothing of falcore's Python."""

from __future__ import annotations

from pathlib import Path

from falcore.capture.kernel_module import ModuleOutcome
from falcore.drivers.kmod.source import HERE, NAME, copy_sources, module_version
from falcore.errors import CaptureError

TEMPLATE = HERE / "dkms.conf"


def export_tree(folder: Path) -> ModuleOutcome:
    """Writes the tree into a new or empty folder.

    Raises:
        CaptureError: the folder holds something, or cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise CaptureError(f"kmod: {folder} is not empty; name a new folder for the DKMS tree")
        copy_sources(folder)
        text = TEMPLATE.read_text(encoding="utf-8").replace("@VERSION@", module_version())
        (folder / TEMPLATE.name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise CaptureError(f"kmod: {folder} cannot be written ({error.strerror}); name another with --dkms") from error
    summary = f"wrote the DKMS tree of {NAME} {module_version()}; next: dkms add {folder}"
    return ModuleOutcome(summary, path=folder)
