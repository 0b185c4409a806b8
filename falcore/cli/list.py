# SPDX-License-Identifier: Apache-2.0
"""`falcore list`: what there is to filter, print and capture with."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any

import typer

from falcore.cli.main import SETTINGS
from falcore.cli.terminal import line, table
from falcore.errors import ConfigError

app = typer.Typer(no_args_is_help=True, **SETTINGS)

JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON.")]
MarkdownFlag = Annotated[bool, typer.Option("--markdown", help="Print the page of the documentation.")]


@app.callback()
def list_all() -> None:
    """List fields, events or drivers."""


@app.command("fields")
def list_fields(
    prefix: Annotated[str, typer.Argument(help="Only names that begin so: fd, proc.a.")] = "",
    as_json: JsonFlag = False,
    markdown: MarkdownFlag = False,
) -> None:
    """List the fields of filters and formats, and the names that are refused."""
    from falcore.schema.emit_fields import fields_md, group_of, use_of
    from falcore.schema.fields import FIELDS, REFUSED, type_word

    if _page(fields_md if markdown else None, as_json, prefix):
        return
    rows = [
        {
            "name": field.name,
            "class": group_of(field),
            "argument": field.argument,
            "value": type_word(field),
            "use": use_of(field),
            "known": not field.later,
            "refused": None,
            "description": field.doc,
        }
        for field in FIELDS
    ]
    rows += [
        {
            "name": name,
            "class": name.split(".")[0],
            "argument": "none",
            "value": "",
            "use": "",
            "known": False,
            "refused": reason,
            "description": "",
        }
        for name, reason in REFUSED.items()
    ]
    rows = [row for row in rows if str(row["name"]).startswith(prefix)]
    if not rows:
        raise ConfigError(f"no field begins with {prefix}; falcore list fields prints all")
    if as_json:
        _print_json(rows)
        return
    brackets = {"none": "", "optional": "[]", "required": "[...]"}
    table(
        ["FIELD", "VALUE", "USE", "DESCRIPTION"],
        [
            [
                f"{row['name']}{brackets[str(row['argument'])]}",
                str(row["value"]),
                "refused" if row["refused"] else str(row["use"]),
                str(row["refused"] or row["description"]),
            ]
            for row in rows
        ],
    )


@app.command("events")
def list_events(
    prefix: Annotated[str, typer.Argument(help="Only names that begin so.")] = "",
    as_json: JsonFlag = False,
    markdown: MarkdownFlag = False,
) -> None:
    """List the event types with their parameters."""
    from falcore.schema.emit_docs import events_md
    from falcore.schema.events import EVENTS
    from falcore.schema.row import Direction

    if _page(events_md if markdown else None, as_json, prefix):
        return
    rows: list[dict[str, Any]] = []
    for event in EVENTS:
        for way, sign in ((Direction.ENTER, ">"), (Direction.EXIT, "<")):
            params = event.params(way)
            if params is not None and event.name.startswith(prefix):
                rows.append(
                    {
                        "name": event.name,
                        "id": event.id + way,
                        "direction": sign,
                        "syscall": event.nr if event.syscall else None,
                        "decoded": not event.raw,
                        "parameters": [
                            {"name": param.name, "type": param.type.name, "flags": param.family or None}
                            for param in params
                        ],
                    }
                )
    if not rows:
        raise ConfigError(f"no event begins with {prefix}; falcore list events prints all")
    rows.sort(key=lambda row: (row["name"], row["id"]))
    if as_json:
        _print_json(rows)
        return
    table(
        ["EVENT", "", "ID", "PARAMETERS"],
        [
            [
                row["name"],
                row["direction"],
                str(row["id"]),
                ", ".join(f"{param['name']} {param['type']}" for param in row["parameters"]),
            ]
            for row in rows
        ],
    )


@app.command("drivers")
def list_drivers(as_json: JsonFlag = False, markdown: MarkdownFlag = False) -> None:
    """List the drivers and where they come from."""
    from falcore.capture.registry import load

    if as_json and markdown:
        raise ConfigError("--json and --markdown: one of them")
    registry = load()
    rows: list[dict[str, Any]] = [
        {
            "name": name,
            "selectable": driver.selectable,
            "origin": registry.origins[name],
            "summary": driver.summary,
            "error": None,
        }
        for name, driver in registry.drivers.items()
    ]
    rows += [
        {"name": name, "selectable": False, "origin": registry.origins[name], "summary": "", "error": reason.text}
        for name, reason in registry.broken.items()
    ]
    rows.sort(key=lambda row: str(row["name"]))
    if as_json:
        _print_json(rows)
        return
    heads = ["DRIVER", "SELECTABLE", "FROM", "SUMMARY"]
    cells = [
        [row["name"], "yes" if row["selectable"] else "no", row["origin"], row["error"] or row["summary"]]
        for row in rows
    ]
    if not markdown:
        table(heads, cells)
        return
    line(f"| {' | '.join(head.lower() for head in heads)} |")
    line("|---" * len(heads) + "|")
    for cell in cells:
        line(f"| {' | '.join(text.replace('|', '/') for text in cell)} |")


def _page(text: Any, as_json: bool, prefix: str) -> bool:
    """Prints a page of the documentation, where one is asked for."""
    if text is None:
        return False
    if as_json or prefix:
        raise ConfigError("--markdown prints a whole page: it goes with neither --json nor a name")
    sys.stdout.write(text())
    return True


def _print_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=True) + "\n")
