# SPDX-License-Identifier: Apache-2.0
"""What the kernel module driver needs from a host."""

from __future__ import annotations

from falcore.capture.needs import ARCHITECTURE, INITIAL_USER_NAMESPACE
from falcore.capture.requirements import BlindSpot, Condition, Need, Requirements

#: A module that is in the kernel already needs nothing of what it takes to get it there.
LOADED = Condition(fact="kmod_module", wanted=("loaded",))
#: One that is kept for this kernel has been built.
CACHED = Condition(fact="kmod_module", wanted=("cached",))
SIGNED = "or load one that a trusted key has signed: falcore driver load kmod --module FILE"

REQUIREMENTS = Requirements(
    preferred_kernel="<=4.12",
    rank=30,
    rank_elsewhere=40,
    workload_ranks={"io": 5},
    loads_module=True,
    loaded=LOADED,
    blind_spots=(
        BlindSpot(
            events=("io_uring_submit", "io_uring_complete"),
            because="the module looks into no rings, and what a program does through one is not seen",
        ),
    ),
    needs=(
        ARCHITECTURE,
        INITIAL_USER_NAMESPACE,
        Need(
            fact="modules",
            label="loadable modules",
            because="to load the module",
            remedy="use a kernel with CONFIG_MODULES",
        ),
        Need(
            fact="cap_sys_admin",
            label="CAP_SYS_ADMIN",
            because="to open the module's device",
            remedy="run as root, or grant CAP_SYS_ADMIN",
        ),
        Need(
            fact="cap_sys_module",
            label="CAP_SYS_MODULE",
            because="to load the module",
            remedy="run as root, or grant CAP_SYS_MODULE",
            alternatives=((LOADED,),),
        ),
        Need(
            fact="modules_disabled",
            wanted=(False,),
            label="kernel.modules_disabled",
            because="off, to load the module",
            remedy="reboot: kernel.modules_disabled stays set until then",
            alternatives=((LOADED,),),
        ),
        Need(
            fact="lockdown",
            refused=("integrity", "confidentiality"),
            label="lockdown",
            because="off, to load a module that no trusted key has signed",
            remedy=f"boot without lockdown (it comes with secure boot on many distributions), {SIGNED}",
            alternatives=((LOADED,),),
        ),
        Need(
            fact="module_signatures_enforced",
            wanted=(False,),
            label="enforcement of module signatures",
            because="off, to load a module that no trusted key has signed",
            remedy=f"boot without module.sig_enforce, {SIGNED}",
            alternatives=((LOADED,),),
        ),
        Need(
            fact="kernel_headers",
            label="headers of the running kernel",
            because="to build the module",
            remedy="install the package with the headers of this kernel",
            remedy_fact="kernel_headers_package",
            alternatives=((LOADED,), (CACHED,)),
        ),
        Need(
            fact="module_tools",
            refused=("missing",),
            label="make and gcc",
            because="to build the module",
            remedy="install make and gcc",
            alternatives=((LOADED,), (CACHED,)),
        ),
    ),
)
