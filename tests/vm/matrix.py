# SPDX-License-Identifier: Apache-2.0
"""The kernel matrix of kernels.toml as data."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PATH = Path(__file__).with_name("kernels.toml")
CAPTURES = "captures"
#: headers of the kernel, with any module built from them; the file of its type information; CAP_BPF,
#: CAP_PERFMON and CAP_SYS_ADMIN.
Lack = Literal["headers", "btf_file", "bpf_capabilities"]


class KernelSource(BaseModel):
    """A kernel that apt offers, or that somebody has built.

    Attributes:
        name: its release, as far as it is certain.
        suite: the Debian suite it comes from.
        component: "main" for the main archive's suites, "security" for the security archive's.
        package: the package that depends on the newest kernel of the suite.
        local: no suite has it: it is used where it lies in the cache (docs/vm.md), and left out where it does not.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    suite: str | None = None
    component: Literal["main", "security"] = "main"
    package: str = "linux-image-amd64"
    local: bool = False

    @model_validator(mode="after")
    def _has_one_source(self) -> KernelSource:
        if self.local == (self.suite is not None):
            raise ValueError(f"kernels.toml: kernel {self.name}: either a suite or local = true says where it is from")
        return self


class Row(BaseModel):
    """One boot and what must hold there.

    Attributes:
        kernel: name of a kernel source.
        command_line: added to the kernel's.
        without: what this boot lacks; conditions.py says how it is taken away.
        drivers: driver name -> "captures", or a word of the reason it must be refused with. The first one that
            captures is the one that is chosen unasked.
        blind: drivers that declare blind spots there: tests/syscalls, which hold every parameter against procfs, are
            not for them; the comparison with the others is.
        brief: whether `make test` boots it too.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kernel: str
    command_line: str = ""
    without: tuple[Lack, ...] = ()
    drivers: dict[str, str]
    blind: tuple[str, ...] = ()
    brief: bool = False

    @property
    def name(self) -> str:
        """The kernel and what is special about this boot."""
        return "-".join((self.kernel, *self.command_line.split(), *(f"without_{lack}" for lack in self.without)))

    @property
    def plain(self) -> bool:
        """Whether nothing is special about this boot: the whole suite of every driver runs there."""
        return not self.command_line and not self.without

    @property
    def chosen(self) -> str | None:
        """The driver that is chosen unasked; None if there is none."""
        return next(iter(self.capturing()), None)

    def capturing(self) -> list[str]:
        """Drivers that must capture."""
        return [name for name, expected in self.drivers.items() if expected == CAPTURES]

    def refused(self) -> dict[str, str]:
        """Drivers that must be refused -> the word the reason must contain."""
        return {name: word for name, word in self.drivers.items() if word != CAPTURES}


class Matrix(BaseModel):
    """All kernels, all rows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kernels: tuple[KernelSource, ...]
    rows: tuple[Row, ...]

    @model_validator(mode="after")
    def _names_agree(self) -> Matrix:
        known = [kernel.name for kernel in self.kernels]
        for row in self.rows:
            if row.kernel not in known:
                raise ValueError(f"kernels.toml: row {row.name}: no kernel {row.kernel}; there are {', '.join(known)}")
        names = [row.name for row in self.rows]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"kernels.toml: two rows are {name}")
        return self

    def source(self, row: Row) -> KernelSource:
        """The kernel of a row."""
        return next(kernel for kernel in self.kernels if kernel.name == row.kernel)


@dataclass(frozen=True, slots=True)
class Kernel:
    """A kernel that has been fetched.

    Attributes:
        release: as `uname -r` says there.
        image: the bootable file.
        modules: the folder of its modules.
        headers: its build tree; None if there is none.
    """

    release: str
    image: Path
    modules: Path
    headers: Path | None


def read_matrix(path: Path = PATH) -> Matrix:
    """The matrix; a mistake in the file is an error that names it."""
    return Matrix.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
