# SPDX-License-Identifier: Apache-2.0
"""The Python package that compiles classic eBPF, told apart from a namesake."""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from pathlib import Path

from falcore.capture.facts import Fact
from falcore.probes.host import Host


def bcc_package(host: Host) -> Fact:
    """`bcc`: importable, and the BPF Compiler Collection: the package index has another of that name."""
    if not host.live:
        return Fact(name="bcc", value=None, evidence=f"not looked for, the facts come from files in {host.root}")
    spec = PathFinder.find_spec("bcc")
    if spec is None or not spec.submodule_search_locations:
        return Fact(name="bcc", value=False, evidence=f"no package bcc on the path of {sys.executable}")
    place = Path(next(iter(spec.submodule_search_locations)))
    if not (place / "libbcc.py").is_file():
        return Fact(name="bcc", value=False, evidence=f"{place}: a package of that name without libbcc: another bcc")
    return Fact(name="bcc", value=True, evidence=f"{place}: has libbcc")
