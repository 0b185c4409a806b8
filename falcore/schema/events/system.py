# SPDX-License-Identifier: Apache-2.0
"""Rows about the whole system: kernel modules, quotas, file system contexts; and memory locks."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event
from falcore.schema.source import Data

ROWS: tuple[Event, ...] = (
    published(344, "mlock", addr=0, len=1),
    published(346, "munlock", addr=0, len=1),
    published(348, "mlockall", flags=0),
    published(350, "munlockall"),
    published(370, "mlock2", addr=0, len=1, flags=2),
    published(
        *(410, "init_module"), img=Data(0, "call_arg(c, 1)"), length=1, uargs=2, pointees=((0, carriage.DATA),)
    ),
    published(412, "finit_module", fd=0, uargs=1, flags=2),
    published(424, "delete_module", name=0, flags=1),
)
