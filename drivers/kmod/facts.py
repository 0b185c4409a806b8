# SPDX-License-Identifier: Apache-2.0
"""What only this driver can find out: whether its module is loaded, or kept for this kernel."""

from __future__ import annotations

import platform

from falcore.capture.facts import Fact
from falcore.drivers.kmod.loaded import SYSFS, loaded_module
from falcore.drivers.kmod.module_cache import ModuleCache
from falcore.drivers.kmod.release import running_release
from falcore.drivers.kmod.source import hash_of, source_hash

FACT = "kmod_module"
LOADED, CACHED, NONE = "loaded", "cached", "none"


def module_fact(cache: ModuleCache) -> Fact:
    """`kmod_module`: this falcore's module is loaded, or kept in the cache, or none of both."""
    loaded = loaded_module()
    seen = f"{SYSFS}/version: {loaded.version or '(none)'}" if loaded is not None else f"{SYSFS}: not there"
    if loaded is not None and hash_of(loaded.version) == source_hash():
        return Fact(name=FACT, value=LOADED, evidence=seen)
    if loaded is not None:
        seen += f": built of other sources than {source_hash()}"
    try:
        doubt = cache.doubt()
        if doubt is not None:
            return Fact(name=FACT, value=NONE, evidence=f"{seen}; the cache is not used: {doubt}")
        kept = cache.find(running_release(), platform.version(), source_hash())
    except OSError as error:
        return Fact(name=FACT, value=None, evidence=f"{seen}; {cache.folder}: {error.strerror}", permitted=False)
    if kept:
        return Fact(name=FACT, value=CACHED, evidence=f"{seen}; {kept[0]}")
    return Fact(name=FACT, value=NONE, evidence=f"{seen}; nothing of these sources for this kernel in {cache.folder}")
