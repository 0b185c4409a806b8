# SPDX-License-Identifier: Apache-2.0
"""falcore: system-call capture for Linux with interchangeable drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falcore._native import Event
    from falcore.capture.report import RunReport
    from falcore.live import LiveCapture, open_capture, open_file

__version__ = "0.1.0"
__all__ = ["Event", "LiveCapture", "RunReport", "__version__", "open_capture", "open_file"]

# Imported when asked for: `import falcore` costs nothing that the caller does not use.
_HOMES = {
    "Event": "falcore._native",
    "LiveCapture": "falcore.live",
    "open_capture": "falcore.live",
    "open_file": "falcore.live",
    "RunReport": "falcore.capture.report",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'falcore' has no attribute {name!r}")
