# SPDX-License-Identifier: Apache-2.0
"""The `falcore` command. Each subcommand's module is imported when it is called for, not before."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from falcore.cli.terminal import printable
from falcore.errors import CaptureError, FalcoreError, exit_code

#: Subcommand -> where it lives: a typer.Typer, or a function with typer annotations.
COMMANDS = {
    "driver": "falcore.cli.driver:app",
    "list": "falcore.cli.list:app",
    "run": "falcore.cli.run:run",
}

#: No rich in help and usage errors: it costs more to import than the command takes.
SETTINGS: dict[str, Any] = {
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "add_completion": False,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}


class LazyCommands(TyperGroup):
    """The subcommands of COMMANDS."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, _, attribute = place.partition(":")
        found = getattr(import_module(module), attribute)
        if not isinstance(found, typer.Typer):
            alone = typer.Typer(**SETTINGS)
            alone.command(name=cmd_name)(found)
            found = alone
        command = typer.main.get_command(found)
        command.name = cmd_name
        return command


app = typer.Typer(cls=LazyCommands, no_args_is_help=True, **SETTINGS)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        sys.stdout.write(f"falcore {version('falcore')}\n")
        raise typer.Exit


@app.callback()
def falcore(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Capture system calls: choose a driver that works here, and see what every process does."""


def main() -> None:
    """Run the command line; a FalcoreError becomes one message and its documented exit code."""
    try:
        app(prog_name="falcore")
    except FalcoreError as error:
        for number, text in enumerate(str(error).splitlines() or [type(error).__name__]):
            sys.stderr.write(("" if number else "falcore: ") + printable(text) + "\n")
        if isinstance(error, CaptureError):
            sys.stderr.writelines(f"  {printable(text)}\n" for text in error.log.splitlines())
        raise SystemExit(exit_code(error)) from None


if __name__ == "__main__":
    main()
