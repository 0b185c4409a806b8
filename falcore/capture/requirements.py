# SPDX-License-Identifier: Apache-2.0
"""What a driver needs from a host, as data: judged by falcore.capture.choose, never executed."""

from __future__ import annotations

from typing import Literal

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from falcore.capture.facts import NAME_PATTERN, TEXT_MAX, FactValue

Workload = Literal["general", "io"]

#: Rank of a driver that says nothing about it: after the built-in ones (lower is preferred).
RANK_DEFAULT = 100


class Condition(BaseModel):
    """One thing a fact has to say.

    Attributes:
        fact: the fact's name.
        wanted: the values that satisfy it. Ignored when `refused` is given.
        refused: the values that break it: anything else, an unknown value included, is left to the trial.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    fact: str = Field(pattern=NAME_PATTERN)
    wanted: tuple[FactValue, ...] = (True,)
    refused: tuple[FactValue, ...] = ()

    @field_validator("wanted", "refused", mode="before")
    @classmethod
    def _one_is_a_tuple_of_one(cls, value: object) -> object:
        return value if isinstance(value, (tuple, list)) else (value,)


class Need(Condition):
    """A condition with the words for it.

    Attributes:
        label: how people call the thing: `CAP_BPF`.
        because: what it is needed for, after "needed": `to load BPF programs`.
        remedy: what to change on the host.
        remedy_fact: a fact that says it for this very host: its value, where known, is put after `remedy`.
        alternatives: each a set of conditions that together do as well.
    """

    label: str = Field(min_length=1, max_length=80)
    because: str = Field(max_length=TEXT_MAX)
    remedy: str = Field(max_length=TEXT_MAX)
    remedy_fact: str | None = Field(default=None, pattern=NAME_PATTERN)
    alternatives: tuple[tuple[Condition, ...], ...] = ()


class BlindSpot(BaseModel):
    """What a driver cannot tell, or not for certain, on some hosts.

    Attributes:
        events: the events concerned; empty: every event that has one of the parameters.
        parameters: their parameters that are not to be relied on; empty: the events never come.
        because: the fact behind it: `the kernel has no BTF`.
        instead: what such a parameter holds: `0 or empty`.
        unless: sets of conditions; where all of one set hold there is no such blind spot. Empty: it is everywhere.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    events: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    because: str = Field(min_length=1, max_length=TEXT_MAX)
    instead: str = Field(default="", max_length=TEXT_MAX)
    unless: tuple[tuple[Condition, ...], ...] = ()

    @model_validator(mode="after")
    def _is_about_something(self) -> BlindSpot:
        if not self.events and not self.parameters:
            raise ValueError("a blind spot names events, parameters or both")
        return self

    def covers(self, event: str, parameter: str) -> bool:
        """Whether that parameter of that event is not to be relied on."""
        return (not self.events or event in self.events) and (not self.parameters or parameter in self.parameters)

    @property
    def subject(self) -> str:
        """What it is about: `dev and ino of every event`."""
        events = _listed(self.events) or "every event"
        return f"{_listed(self.parameters)} of {events}" if self.parameters else events

    def __str__(self) -> str:
        if not self.parameters:
            return f"no {self.subject}: {self.because}"
        value = f" {'is' if len(self.parameters) == 1 else 'are'} {self.instead}" if self.instead else ""
        return f"{self.subject}{value}: {self.because}"


class Note(BaseModel):
    """What a driver does otherwise on some hosts, without knowing less: how, not what.

    Attributes:
        text: the sentence.
        unless: sets of conditions; where all of one set hold it does not apply.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str = Field(min_length=1, max_length=TEXT_MAX)
    unless: tuple[tuple[Condition, ...], ...]

    def __str__(self) -> str:
        return self.text


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


class Requirements(BaseModel):
    """Everything a driver asks of a host, and where it stands among the others.

    Attributes:
        needs: all have to hold.
        blind_spots: what it cannot tell, and where.
        notes: what it does otherwise, and where.
        preferred_kernel: the kernels this driver was made for, a PEP 440 specifier; it ranks and never decides.
        rank: place among the drivers on such a kernel, lower first.
        rank_elsewhere: place on any other kernel; None: the same.
        workload_ranks: place for a declared workload, whatever the kernel.
        loads_module: it loads a kernel module, which above 4.12 takes the user's consent.
        loaded: holds where its module is in the kernel already: nothing gets loaded, so nobody has to consent.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    needs: tuple[Need, ...] = ()
    blind_spots: tuple[BlindSpot, ...] = ()
    notes: tuple[Note, ...] = ()
    preferred_kernel: str = ""
    rank: int = Field(default=RANK_DEFAULT, ge=0, le=1_000_000)
    rank_elsewhere: int | None = Field(default=None, ge=0, le=1_000_000)
    workload_ranks: dict[Workload, int] = Field(default_factory=dict)
    loads_module: bool = False
    loaded: Condition | None = None

    @field_validator("preferred_kernel")
    @classmethod
    def _is_a_specifier(cls, value: str) -> str:
        try:
            SpecifierSet(value)
        except InvalidSpecifier as error:
            raise ValueError(f"{value!r} is no version specifier; write it like '>=5.8'") from error
        return value
