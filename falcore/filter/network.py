# SPDX-License-Identifier: Apache-2.0
"""Addresses and networks as filters compare them: the bytes of an address, then the length of its prefix."""

from __future__ import annotations

import ipaddress
import re


def network(text: str) -> bytes | None:
    """The network that `text` names, or a single address as a network of its own; None when it is neither.

    The bits behind the prefix are cleared: 10.1.2.3/8 is 10.0.0.0/8.
    """
    # An interface is no part of an address, and a prefix is a length, not a mask.
    if not re.fullmatch(r"[0-9a-fA-F.:]+(/[0-9]{1,3})?", text):
        return None
    try:
        found = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
    return found.network_address.packed + bytes((found.prefixlen,))


def within(address: str, wanted: bytes) -> bool:
    """Whether an address lies in a network from `network`; one of the other family never does."""
    packed = ipaddress.ip_address(address).packed
    if len(packed) != len(wanted) - 1:
        return False
    shift = 8 * len(packed) - wanted[-1]
    return int.from_bytes(packed, "big") >> shift == int.from_bytes(wanted[:-1], "big") >> shift
