# SPDX-License-Identifier: Apache-2.0
"""Writes the generated parts of docs/drivers.md: `python tests/drivers/drivers_page.py [FOLDER]`.

FOLDER holds comparisons as shared_run.py writes them, one a kernel; tables of other kernels stay as they are.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent)]

from comparison import Column, Comparison, Row  # noqa: E402

from falcore.capture.choose import Policy, choose  # noqa: E402
from falcore.capture.facts import load_facts  # noqa: E402
from falcore.capture.registry import load  # noqa: E402
from falcore.capture.requirements import Condition, Requirements  # noqa: E402
from falcore.capture.verdict import Verdict  # noqa: E402
from falcore.schema.events import RAW_ROWS  # noqa: E402

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "drivers.md"
HOSTS = ROOT / "tests" / "hosts"
KERNEL = re.compile(r"^### Linux ", re.MULTILINE)
_RAW = {row.name for row in RAW_ROWS}


def drivers() -> dict[str, Requirements]:
    """What the drivers of this project need that are chosen without being named."""
    registry = load()
    return {
        name: requirements
        for name, requirements in registry.requirements.items()
        if registry.drivers[name].selectable and registry.origins[name].startswith("falcore")
    }


def needs() -> str:
    """The table of what each driver needs of a host."""
    required = {name: drivers()[name] for name in ("modern_ebpf", "ebpf", "kmod")}
    found: dict[tuple[str, str], set[str]] = {}
    for name, requirements in required.items():
        for need in requirements.needs:
            others = _alternatives(need.alternatives)
            label = f"{need.label} (or {others})" if others else need.label
            found.setdefault((label, need.because), set()).add(name)
    lines = _head(["needs", "", *required])
    for (label, because), names in found.items():
        lines.append(_line([label, because, *("yes" if name in names else "" for name in required)]))
    kernels = (requirements.preferred_kernel for requirements in required.values())
    lines.append(_line(["made for Linux", "the version ranks, the facts decide", *kernels]))
    return "\n".join(lines)


def blind_spots() -> str:
    """What each driver declares not to know or to do otherwise, and which facts lift it."""
    lines = []
    for name, requirements in drivers().items():
        for spot in requirements.blind_spots:
            lifted = _alternatives(spot.unless)
            lines.append(f"- `{name}`{f', without {lifted}' if lifted else ''}: {spot}")
        lines += [f"- `{name}`, without {_alternatives(note.unless)}: {note}" for note in requirements.notes]
    return "\n".join(lines) or "None."


def hosts() -> str:
    """The choice on every described host."""
    lines = _head(["host", "chosen", "with `--workload io --allow-kmod`", "why not the others"])
    for path in sorted(HOSTS.glob("*.json"), key=lambda path: _version(path.stem)):
        facts = load_facts(path)
        plain = choose(facts, drivers(), Policy())
        moved = choose(facts, drivers(), Policy(workload="io", allow_kmod=True))
        against = "; ".join(map(_against, plain.verdicts))
        lines.append(_line([path.stem, _code(plain.chosen), _code(moved.chosen), against.strip("; ")]))
    return "\n".join(lines)


def equivalence(comparison: Comparison) -> str:
    """The tables of one kernel."""
    opened = [column for column in comparison.columns if not column.refused]
    lines = [f"### Linux {comparison.kernel}", "", *_head(["", *(column.driver for column in opened)])]
    sums = [_sum(column) for column in opened]
    lines.append(_line(["events", *(str(row.count) for row in sums)]))
    lines.append(_line(["lost", *(str(sum(column.lost.values())) for column in opened)]))
    lines.append(_line(["parameters compared", *(str(row.equal + row.declared + row.different) for row in sums)]))
    lines.append(_line(["equal", *(str(row.equal) for row in sums)]))
    lines.append(_line(["in a declared blind spot", *(str(row.declared) for row in sums)]))
    lines.append(_line(["different", *(str(row.different) for row in sums)]))
    if any(row.missing or row.extra for row in sums):
        lines.append(_line(["events that only the first has", *(str(row.missing) for row in sums)]))
        lines.append(_line(["events that the first has not", *(str(row.extra) for row in sums)]))
    lines += ["", *(f"Not watched by `{column.driver}`: {column.refused}\n" for column in _refused(comparison))]
    lines += _head(["event", "events", *(column.driver for column in opened)])
    first = opened[0]
    for name in sorted(first.rows.keys() - _RAW):
        lines.append(
            _line([f"`{name}`", str(first.rows[name].count), *(_cell(column.rows, [name]) for column in opened)])
        )
    rest = sorted({name for column in opened for name in column.rows} & _RAW)
    count = str(sum(first.rows[name].count for name in rest if name in first.rows))
    lines.append(_line([f"{len(rest)} other system calls", count, *(_cell(column.rows, rest) for column in opened)]))
    lines += ["", *(_difference(column) for column in opened if column.undeclared())]
    return "\n".join(lines).strip()


def merged(area: str, comparisons: Iterable[Comparison]) -> str:
    """The tables of all kernels, oldest first: those of `area` but for what was measured anew."""
    tables = {text.split("\n", 1)[0].strip(): f"### Linux {text.strip()}" for text in KERNEL.split(area)[1:]}
    tables |= {one.kernel: equivalence(one) for one in comparisons}
    return "\n\n".join(tables[kernel] for kernel in sorted(tables, key=_version))


def table_of(kernel: str, page: str) -> str | None:
    """The tables that the page has of one kernel."""
    texts = (f"### Linux {text.strip()}" for text in KERNEL.split(area_of(page, "equivalence"))[1:])
    return next((text for text in texts if text.startswith(f"### Linux {kernel}\n")), None)


def area_of(page: str, name: str) -> str:
    """What stands between the markers of a generated part."""
    return page.split(f"<!-- generated: {name} -->\n", 1)[1].split("\n<!-- end -->", 1)[0]


def written(page: str, comparisons: Sequence[Comparison] = ()) -> str:
    """The page with every generated part as it is today."""
    parts = {"needs": needs(), "blind spots": blind_spots(), "hosts": hosts()}
    parts["equivalence"] = merged(area_of(page, "equivalence"), comparisons)
    for name, text in parts.items():
        head, tail = page.split(f"<!-- generated: {name} -->\n", 1)
        page = f"{head}<!-- generated: {name} -->\n{text}\n<!-- end -->{tail.split('<!-- end -->', 1)[1]}"
    return page


def _head(cells: Sequence[str]) -> list[str]:
    return [_line(cells), "|" + "---|" * len(cells)]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _alternatives(sets: Iterable[Iterable[Condition]]) -> str:
    return " or ".join(" and ".join(map(_condition, parts)) for parts in sets)


def _condition(part: Condition) -> str:
    return part.fact if part.wanted == (True,) else f"{part.fact} {' or '.join(map(str, part.wanted))}"


def _code(name: str | None) -> str:
    return f"`{name}`" if name else "none"


def _against(verdict: Verdict) -> str:
    if verdict.usable:
        return ""
    text = verdict.objections[0].text.split(";")[0]
    more = len(verdict.objections) - 1
    return f"`{verdict.driver}`: {text}" + (f" (and {more} more)" if more else "")


def _version(text: str) -> tuple[tuple[int, ...], str]:
    numbers = re.match(r"\d+(?:\.\d+)*", text)
    return (tuple(map(int, numbers[0].split("."))) if numbers else (1 << 16,)), text


def _refused(comparison: Comparison) -> list[Column]:
    return [column for column in comparison.columns if column.refused]


def _sum(column: Column, names: Iterable[str] | None = None) -> Row:
    total = Row("")
    for name in column.rows if names is None else names:
        row = column.rows.get(name, Row(name))
        for part in ("count", "missing", "extra", "equal", "declared", "different"):
            setattr(total, part, getattr(total, part) + getattr(row, part))
    return total


def _cell(rows: dict[str, Row], names: Sequence[str]) -> str:
    row = _sum(Column("", rows=rows), names)
    parts = [f"{row.equal} equal"] if row.equal or not row.declared else []
    parts += [f"{row.declared} declared"] if row.declared else []
    parts += [f"**{row.different} different**"] if row.different else []
    parts += [f"**{row.missing} events missing**"] if row.missing else []
    parts += [f"**{row.extra} events too many**"] if row.extra else []
    return ", ".join(parts)


def _difference(column: Column) -> str:
    lines = [f"Different in `{column.driver}`, undeclared:", ""]
    for one in column.undeclared():
        here, there = one.values[0]
        lines.append(f"- `{one.event}` `{one.parameter}`, {one.count} times: `{there}`, not `{here}`")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    """The command."""
    folder = Path(arguments[0]) if arguments else None
    results = sorted(folder.glob("*.json")) if folder else []
    if folder and not results:
        print(f"{folder}: holds no comparison; make one with tests/drivers/shared_run.py -o {folder}", file=sys.stderr)
        return 1
    comparisons = [Comparison.read(json.loads(path.read_text(encoding="utf-8"))) for path in results]
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), comparisons), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
