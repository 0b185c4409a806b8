# SPDX-License-Identifier: Apache-2.0
"""What it takes to build a kernel module, beside the headers."""

from __future__ import annotations

from falcore.capture.facts import Fact
from falcore.probes.host import Host

#: Never the caller's PATH: what is found there may be another user's.
FOLDERS = ("/usr/local/bin", "/usr/bin", "/bin")
TOOLS = ("make", "gcc")


def module_tools(host: Host) -> Fact:
    """`module_tools`: make and gcc are there, or `missing`."""
    found = {
        tool: next((f"{folder}/{tool}" for folder in FOLDERS if _is_there(host, folder, tool)), "") for tool in TOOLS
    }
    evidence = ", ".join(found[tool] or f"no {tool} in {', '.join(FOLDERS)}" for tool in TOOLS)
    return Fact(name="module_tools", value="present" if all(found.values()) else "missing", evidence=evidence)


def _is_there(host: Host, folder: str, tool: str) -> bool:
    return host.stat(f"{folder}/{tool}").found
