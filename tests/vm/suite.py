# SPDX-License-Identifier: Apache-2.0
"""A suite of a Debian archive, asked by apt without touching how apt is set up on this host."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path

#: The archive label apt knows a suite's archive by.
LABELS = {"main": "Debian", "security": "Debian-Security"}
APT_SECONDS = 900


class FetchError(RuntimeError):
    """apt does not offer a package, or cannot bring it."""


class Suite:
    """A suite behind an apt configuration of its own: this host's sources and lists stay as they are.

    Args:
        folder: for its lists and what it downloads.
        suite: its name.
        component: "main" or "security": which archive it is in.
    """

    def __init__(self, folder: Path, suite: str, component: str) -> None:
        self._folder = folder
        address = archive(LABELS[component])
        apt = made(folder / "apt")
        for name in ("lists/partial", "cache/archives/partial"):
            made(apt / name)
        (apt / "status").touch()
        (apt / "sources.list").write_text(f"deb [arch=amd64] {address} {suite} main\n")
        settings = {
            "APT::Architecture": "amd64",
            "Acquire::Languages": "none",
            "Dir::Etc::sourcelist": str(apt / "sources.list"),
            "Dir::Etc::sourceparts": "-",
            "Dir::State::lists": str(apt / "lists"),
            "Dir::State::status": str(apt / "status"),
            "Dir::Cache": str(apt / "cache"),
        }
        (apt / "apt.conf").write_text("".join(f'{key} "{value}";\n' for key, value in settings.items()))
        self._environment = {"APT_CONFIG": str(apt / "apt.conf")}
        run(["apt-get", "update", "-qq", "--error-on=any"], self._environment)

    def dependencies(self, package: str, wanted: re.Pattern[str], *options: str) -> list[str]:
        """Names of packages that a package depends on."""
        plain = ["--no-recommends", "--no-suggests", "--no-conflicts", "--no-breaks", "--no-replaces"]
        known = run(["apt-cache", "depends", *plain, *options, package], self._environment)
        names = {line.strip().rpartition("Depends: ")[2].split(":")[0] for line in known.splitlines()}
        return sorted(name for name in names if wanted.fullmatch(name))

    def download(self, packages: list[str]) -> list[Path]:
        """Brings the packages' files."""
        return download(packages, self._folder, self._environment)


def archive(label: str) -> str:
    """Address of the archive with this label that apt is set up with here.

    Raises:
        FetchError: apt knows none; FALCORE_VM_MIRROR can name one.
    """
    named = os.environ.get("FALCORE_VM_MIRROR")
    if named:
        return named + ("-security" if label == LABELS["security"] else "")
    known = run(["apt-get", "indextargets", "--format", "$(LABEL)|$(REPO_URI)", "Created-By: Packages"], {})
    for line in known.splitlines():
        found, _, address = line.partition("|")
        if found == label:
            return address.rstrip("/")
    raise FetchError(
        f"apt on this host knows no archive labelled {label}; run apt-get update, "
        "or set FALCORE_VM_MIRROR to the address of a Debian archive"
    )


def download(packages: list[str], folder: Path, environment: dict[str, str]) -> list[Path]:
    """Brings packages' files below a folder, with the apt settings of an environment."""
    files = Path(tempfile.mkdtemp(dir=made(folder), prefix="packages."))
    # As apt's own user it could not write here.
    run(["apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", *packages], environment, files)
    return sorted(files.glob("*.deb"))


def unpack(packages: list[Path], folder: Path) -> None:
    """Unpacks packages below a folder."""
    made(folder)
    for package in packages:
        run(["dpkg-deb", "-x", str(package), str(folder)], {})


def run(command: list[str], environment: dict[str, str], folder: Path | None = None) -> str:
    """What a command prints.

    Raises:
        FetchError: it fails, or is not there.
    """
    try:
        result = subprocess.run(
            command,
            env={**os.environ, **environment},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=APT_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise FetchError(f"no {command[0]} here: kernels are fetched on Debian and its relatives") from None
    if result.returncode:
        raise FetchError(f"{' '.join(command)}: exit code {result.returncode}\n{result.stderr}")
    return result.stdout


def made(folder: Path) -> Path:
    """The folder, which is there afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder
