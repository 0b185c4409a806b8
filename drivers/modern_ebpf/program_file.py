# SPDX-License-Identifier: Apache-2.0
"""The embedded BPF object as a file: what it holds, read with pyelftools before the kernel sees it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from importlib.resources import files

from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection

from falcore.errors import CaptureError

OBJECT_NAME = "modern.bpf.o"
_EM_BPF = "EM_BPF"


@dataclass(frozen=True, slots=True)
class Variable:
    """A global variable: where it is in its section, bytes."""

    section: str
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class ProgramFile:
    """The object's bytes and contents.

    Attributes:
        elf: the file, as libbpf takes it.
        programs: program name -> ELF section (its attach point).
        maps: names of the maps.
        variables: global variables by name.
        has_btf: whether type information and relocations (.BTF, .BTF.ext) are there: without them no CO-RE.
    """

    elf: bytes
    programs: dict[str, str]
    maps: frozenset[str]
    variables: dict[str, Variable]
    has_btf: bool


def read_program_file(elf: bytes | None = None) -> ProgramFile:
    """Reads the object that was installed with this package, or `elf`.

    Raises:
        CaptureError: it is missing, damaged or not a BPF object.
    """
    if elf is None:
        path = files("falcore.drivers.modern_ebpf").joinpath(OBJECT_NAME)
        try:
            elf = path.read_bytes()
        except OSError as error:
            raise CaptureError(
                f"modern_ebpf: the embedded object {OBJECT_NAME} cannot be read ({error.strerror}); reinstall falcore"
            ) from error
    try:
        return _parse(elf)
    except Exception as error:  # damage makes the parser raise whatever it meets
        raise CaptureError(
            f"modern_ebpf: the embedded object {OBJECT_NAME} is damaged ({error}); reinstall falcore"
        ) from error


def _parse(elf: bytes) -> ProgramFile:
    file = ELFFile(io.BytesIO(elf))
    if file["e_machine"] != _EM_BPF:
        raise ValueError(f"machine {file['e_machine']}, not {_EM_BPF}")
    sections = list(file.iter_sections())
    programs: dict[str, str] = {}
    maps: set[str] = set()
    variables: dict[str, Variable] = {}
    table = file.get_section_by_name(".symtab")
    if not isinstance(table, SymbolTableSection):
        raise ValueError("no symbol table")
    # Programs, maps and variables are global; before them are thousands of local labels (sh_info: the first global).
    for number in range(table["sh_info"], table.num_symbols()):
        symbol = table.get_symbol(number)
        index = symbol["st_shndx"]
        if not isinstance(index, int):
            continue
        section = sections[index]
        kind = symbol["st_info"]["type"]
        if kind == "STT_FUNC" and symbol["st_info"]["bind"] == "STB_GLOBAL":
            programs[symbol.name] = section.name
        elif kind == "STT_OBJECT" and section.name == ".maps":
            maps.add(symbol.name)
        elif kind == "STT_OBJECT":
            variables[symbol.name] = Variable(section.name, symbol["st_value"], symbol["st_size"])
    names = {section.name for section in sections}
    return ProgramFile(elf, programs, frozenset(maps), variables, {".BTF", ".BTF.ext"} <= names)
