# SPDX-License-Identifier: Apache-2.0
"""What was decided about each driver, and why."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from falcore.capture.facts import QuotedText
from falcore.capture.requirements import BlindSpot, Note


class Reason(BaseModel):
    """One fact's part in a verdict.

    Attributes:
        fact: the fact's name; `trial`, `open`, `plugin` and `consent` for what is not a host fact.
        ok: it speaks for the driver.
        text: the finding in words.
        evidence: what was looked at and found.
        remedy: what to change; empty when `ok`.
    """

    model_config = ConfigDict(frozen=True)

    fact: str
    ok: bool
    text: QuotedText
    evidence: QuotedText = ""
    remedy: str = ""


class Verdict(BaseModel):
    """Whether one driver can be used here, and what it would not see.

    Attributes:
        driver: its name.
        usable: nothing speaks against it.
        rank: its place in the list, 1 first.
        reasons: what speaks for it and against it.
        blind_spots: what it cannot tell on this host.
        notes: what it does otherwise on this host.
    """

    model_config = ConfigDict(frozen=True)

    driver: str
    usable: bool
    rank: int
    reasons: tuple[Reason, ...] = ()
    blind_spots: tuple[BlindSpot, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def objections(self) -> tuple[Reason, ...]:
        """The reasons that speak against the driver."""
        return tuple(reason for reason in self.reasons if not reason.ok)

    def overruled(self, reason: Reason) -> Verdict:
        """This verdict with one more reason against the driver, which makes it unusable."""
        return self.model_copy(update={"usable": False, "reasons": (*self.reasons, reason)})


class Selection(BaseModel):
    """Ranked verdicts; `chosen` is the first usable driver, `untried` until a trial has proven it."""

    model_config = ConfigDict(frozen=True)

    chosen: str | None
    untried: bool
    verdicts: tuple[Verdict, ...]
