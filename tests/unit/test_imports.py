# SPDX-License-Identifier: Apache-2.0
"""The shape of the tree: what may import what, what stays out of where, how long and how licensed files are."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

#: The pipeline, left to right: a module imports from its own stage and from those before it, never from one behind.
STAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("errors", ("falcore.errors",)),
    ("schema", ("falcore.schema",)),
    ("filter", ("falcore.filter",)),
    ("columns", ("falcore.columns",)),
    # What facts, requirements and captures are: all that drivers and probes know of falcore.capture.
    (
        "interface",
        (
            "falcore.capture.facts",
            "falcore.capture.requirements",
            "falcore.capture.needs",
            "falcore.capture.verdict",
            "falcore.capture.interface",
            "falcore.capture.kernel_module",
            "falcore.capture.trust",
        ),
    ),
    ("probes", ("falcore.probes",)),
    ("drivers", ("falcore.drivers",)),
    ("capture", ("falcore.capture",)),
    ("engine", ("falcore.engine",)),
    ("live", ("falcore.live",)),
    ("cli", ("falcore.cli", "falcore.__main__")),
)
ORDER = [name for name, _ in STAGES]
#: Beside the order: these two know nothing of each other, and the choice alone knows drivers, by their entry points.
STRANGERS = {
    ("drivers", "probes"),
    ("capture", "drivers"),
    ("engine", "drivers"),
    ("live", "drivers"),
    ("cli", "drivers"),
}
#: The native extension is the native core's face: what is pure data and policy does without it.
NATIVE_USERS = {"drivers", "capture", "engine", "live", "cli"}

KERNEL = "MIT OR GPL-2.0-only"
APACHE = "Apache-2.0"
CODE = {".py", ".c", ".h", ".cpp", ".toml"}
ALSO_CODE = {"Makefile", "CMakeLists.txt", "run"}
BUILT = {".git", ".venv", "build", "dist", "bin", "__pycache__"}


def files() -> Iterator[Path]:
    """Every file of the project that a person wrote or a generator committed; links are not followed."""
    for folder, names, found in os.walk(ROOT):
        names[:] = [
            name for name in names if name not in BUILT and not name.endswith("_cache") and name != ".hypothesis"
        ]
        yield from (Path(folder) / name for name in found if not (Path(folder) / name).is_symlink())


def module_of(path: Path) -> str:
    """The name that a Python file of the package has when it is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    parts = parts if parts[0] == "falcore" else ("falcore", *parts)
    return ".".join(parts).removesuffix(".__init__")


MODULES = {
    module_of(path): path
    for path in files()
    if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in ("falcore", "drivers", "probes")
}


def stage_of(module: str) -> str | None:
    """The stage a module belongs to, by the longest prefix; None for falcore itself."""
    best: tuple[int, str | None] = (0, None)
    for stage, prefixes in STAGES:
        for prefix in prefixes:
            if (module == prefix or module.startswith(prefix + ".")) and len(prefix) > best[0]:
                best = (len(prefix), stage)
    return best[1]


def imports_of(path: Path) -> set[str]:
    """The falcore modules that a file imports, wherever in it, but for type checkers only."""
    tree = ast.parse(path.read_text())
    checked_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for child in node.body
        for inner in ast.walk(child)
    }
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in checked_only:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in MODULES or name == "falcore._native" else str(node.module) for name in whole}
    return {name for name in found if name == "falcore" or name.startswith("falcore.")}


IMPORTS = {module: imports_of(path) - {module} for module, path in MODULES.items()}


def test_every_module_belongs_to_a_stage() -> None:
    packages = {"falcore", "falcore.capture"}
    assert [module for module in MODULES if stage_of(module) is None and module not in packages] == []
    assert len(MODULES) > 70
    assert {"falcore._native", "falcore.capture.interface"} <= IMPORTS["falcore.engine"]


def test_imports_never_go_right_to_left() -> None:
    wrong = []
    for module, imported in IMPORTS.items():
        here = stage_of(module)
        for other in imported - {"falcore._native"}:
            there = stage_of(other)
            if here is None or there is None:
                wrong.append(f"{module} imports {other}")
            elif ORDER.index(there) > ORDER.index(here) or (here, there) in STRANGERS:
                wrong.append(f"{module} ({here}) imports {other} ({there})")
    assert wrong == []


def test_the_native_core_is_imported_by_those_who_read_captures_only() -> None:
    users = {module for module, imported in IMPORTS.items() if "falcore._native" in imported}
    assert {stage_of(module) for module in users} <= NATIVE_USERS


def test_no_module_imports_itself_through_others() -> None:
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " -> ".join((*way, module))
        if module not in done:
            for other in IMPORTS.get(module, ()):
                visit(other, (*way, module))
            done.add(module)

    for module in IMPORTS:
        visit(module, ())


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("falcore", ("pydantic", "typer", "rich", "stevedore", "elftools", "falcore._native", "falcore.capture")),
        ("falcore.errors", ("pydantic",)),
        ("falcore.filter", ("pydantic", "typer", "rich", "stevedore", "falcore._native", "falcore.capture")),
        ("falcore.schema.events", ("pydantic", "falcore.filter", "falcore._native")),
        ("falcore.cli.main", ("pydantic", "rich", "stevedore", "elftools", "falcore._native", "falcore.capture")),
        ("falcore.engine", ("typer", "rich", "stevedore", "elftools", "falcore.probes", "falcore.drivers")),
        ("falcore.capture.choose", ("stevedore", "falcore._native", "falcore.probes", "falcore.drivers")),
    ],
)
def test_import_costs_nothing_that_is_not_used(module: str, absent: tuple[str, ...]) -> None:
    program = f"import sys, {module}; print(*sorted(set(sys.modules) & set(sys.argv[1:])))"
    done = subprocess.run([sys.executable, "-c", program, *absent], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_public_names_are_there_when_asked_for_and_no_others() -> None:
    import falcore

    assert all(getattr(falcore, name) is not None for name in falcore.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = falcore.nonsense


def test_only_the_bindings_know_python() -> None:
    native = [
        path for path in files() if path.is_relative_to(ROOT / "falcore/native") and path.suffix in (".cpp", ".h")
    ]
    knows = re.compile(r'#\s*include\s*[<"](Python\.h|nanobind/|pybind11/)|\bPy[A-Z]\w*_\w+\(', re.M)
    assert len(native) > 50
    faces = {path.name for path in native if knows.search(path.read_text())}
    assert faces
    assert all(name.startswith("bind") for name in faces), faces
    inner = [path for path in native if not path.name.startswith("bind")]
    assert [path.name for path in inner if '"bindings.h"' in path.read_text()] == []


def test_kernel_code_includes_nothing_of_user_space() -> None:
    kernel = [path for path in files() if licence_of(path) == KERNEL]
    wrong = [
        f"{path.name}: {name}"
        for path in kernel
        for name in re.findall(r'#include "(.*)"', path.read_text())
        if "falcore" in name
    ]
    assert kernel
    assert wrong == []


def licence_of(path: Path) -> str:
    """What is compiled into kernel code is dual-licensed, everything else is not."""
    parts = path.relative_to(ROOT).parts
    kernel = parts[0] == "drivers" and path.suffix in (".c", ".h")
    return KERNEL if kernel or path.name.endswith((".bpf.c", ".bpf.h")) else APACHE


def test_every_code_file_says_its_licence_first() -> None:
    wrong = []
    for path in files():
        if path.suffix not in CODE and path.name not in ALSO_CODE:
            continue
        lines = path.read_text().splitlines()
        head = [line for line in lines[:2] if not line.startswith("#!")][:1]
        if lines and (
            not head or not re.search(rf"SPDX-License-Identifier: {re.escape(licence_of(path))}( \*/)?$", head[0])
        ):
            wrong.append(str(path.relative_to(ROOT)))
    assert wrong == []


def test_no_file_is_longer_than_500_lines_without_saying_why() -> None:
    long = []
    for path in files():
        if (path.suffix not in CODE and path.name not in ALSO_CODE) or "generated" in path.parts:
            continue
        lines = path.read_text().splitlines()
        if len(lines) > 500 and "500 lines" not in " ".join(lines[:8]):
            long.append(f"{path.relative_to(ROOT)}: {len(lines)}")
    assert long == []


def test_no_file_is_named_after_nothing() -> None:
    names = {path.stem for path in files() if path.suffix in CODE}
    assert not names & {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
