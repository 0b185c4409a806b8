# SPDX-License-Identifier: Apache-2.0
"""Facts about a host: what was found, and what was looked at to find it.

A fact that could not be looked at has no value: "not permitted" is never "not supported".
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    ValidationError,
    model_validator,
)

from falcore.errors import FactsError

SCHEMA_VERSION = 1
#: A saved host is about 8 KiB; anything near this is not one.
FILE_MAX = 1 << 20
NAME_PATTERN = r"^[a-z][a-z0-9_.]{0,63}$"
TEXT_MAX = 2048
FACTS_MAX = 256
REMEDY = "write a new one with: falcore driver facts -o FILE"


def _bounded(text: object) -> object:
    # Paths and other people's error messages: any length, and bytes that are no UTF-8 as lone surrogates.
    return text.encode("utf-8", "replace").decode()[:TEXT_MAX] if isinstance(text, str) else text


#: Text quoted from the outside: cut to TEXT_MAX characters, always encodable.
QuotedText = Annotated[str, BeforeValidator(_bounded)]
FactValue = StrictBool | StrictInt | StrictStr | None


class Fact(BaseModel):
    """One thing known about a host.

    Attributes:
        name: what it is about, `cap_bpf`.
        value: what was found; None when it could not be found out.
        evidence: the path, system call, errno or value this rests on.
        permitted: False when the kernel refused to say (EPERM, EACCES); `value` is None then.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=NAME_PATTERN)
    value: FactValue = None
    evidence: QuotedText
    permitted: StrictBool = True

    @model_validator(mode="after")
    def _refusal_is_not_an_answer(self) -> Fact:
        if not self.permitted and self.value is not None:
            raise ValueError("a fact that was not permitted to be read cannot have a value")
        return self


class HostFacts(BaseModel):
    """Everything known about one host; round-trips through JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal[1] = 1
    facts: tuple[Fact, ...] = Field(default=(), max_length=FACTS_MAX)

    @model_validator(mode="after")
    def _names_are_unique(self) -> HostFacts:
        names = [fact.name for fact in self.facts]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"these facts are given twice: {', '.join(twice)}")
        return self

    def get(self, name: str) -> Fact | None:
        """The fact of that name, None where the host was never asked."""
        return next((fact for fact in self.facts if fact.name == name), None)

    def to_json(self) -> str:
        """The text of a facts file."""
        return self.model_dump_json(indent=2) + "\n"


def leading_release(text: str) -> str | None:
    """The leading N.N[.N] of a kernel release (`4.18.0-553.el8` is 4.18.0), None if it has none."""
    match = re.match(r"\d{1,6}\.\d{1,6}(?:\.\d{1,6})?(?!\d)", text)
    return match.group(0) if match else None


def preempts_programs(release: str) -> bool | None:
    """Whether a kernel lets BPF programs of system calls be preempted: those after 6.18 do; None: it is no release."""
    leading = leading_release(release)
    return tuple(map(int, leading.split(".")[:2])) > (6, 18) if leading else None


def load_facts(path: Path) -> HostFacts:
    """Read a facts file.

    Raises:
        FactsError: it cannot be read, is truncated, oversized or of another schema.
    """
    return parse_facts(_bytes_of(path), str(path))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(FILE_MAX + 1)
    except OSError as error:
        raise FactsError(f"facts file {path}: cannot be read: {error.strerror}; {REMEDY}") from error
    if len(content) > FILE_MAX:
        raise FactsError(f"facts file {path}: larger than {FILE_MAX} bytes, so not a facts file; {REMEDY}")
    return content


def parse_facts(content: bytes, source: str) -> HostFacts:
    """Facts from the bytes of a facts file; `source` names it in errors.

    Raises:
        FactsError: with the line or the field that is wrong.
    """
    try:
        data = json.loads(content.decode("utf-8"), object_pairs_hook=_without_repeats, parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise FactsError(f"facts file {source}: byte {error.start} is not UTF-8; {REMEDY}") from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        raise FactsError(f"facts file {source}: broken or truncated at {place}: {error.msg}; {REMEDY}") from error
    except RecursionError as error:
        raise FactsError(f"facts file {source}: nested too deeply to be a facts file; {REMEDY}") from error
    except ValueError as error:
        raise FactsError(f"facts file {source}: {error}; {REMEDY}") from error
    if not isinstance(data, dict):
        raise FactsError(f"facts file {source}: line 1 is not a JSON object; {REMEDY}")
    version = data.get("schema_version")
    if version != SCHEMA_VERSION or isinstance(version, bool):
        found = "is missing" if version is None else f"is {str(version)[:40]!r}"
        raise FactsError(
            f"facts file {source}: field schema_version {found}, this version reads {SCHEMA_VERSION}; {REMEDY}"
        )
    try:
        return HostFacts.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "facts"
        raise FactsError(f"facts file {source}: field {where}: {first['msg']}; {REMEDY}") from error


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"key {key[:40]!r} is given twice in one object")
        result[key] = value
    return result


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
