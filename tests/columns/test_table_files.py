# SPDX-License-Identifier: Apache-2.0
"""`falcore run --arrow` and `--parquet`: what is written, how files are made, and how runs end."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from struct import pack

import pyarrow as pa
import pytest
from columns_of import json_rows, rows_of, rows_of_file, run
from falcore_process import COMMAND, FalcoreProcess
from pyarrow import parquet

from falcore.columns import BATCH_ROWS, DEFAULT_COLUMNS

sys.path.insert(0, str(Path(__file__).parents[1] / "scap"))

from capture_file import CaptureFile, Thread

#: Events of a run that takes long enough to be ended.
LONG = 1_000_000
Run = Callable[..., FalcoreProcess]
SYNTHETIC = ("--driver", "synthetic")


@pytest.mark.parametrize("option", ["--arrow", "--parquet"])
def test_a_file_holds_the_matches_of_the_filter(option: str, tmp_path: Path) -> None:
    path, columns = tmp_path / "table", ("evt.num", "evt.type", "fd.name", "proc.aname", "evt.rawtime")
    done = run(*SYNTHETIC, option, str(path), "--columns", ",".join(columns), "-n", "90", "evt.type=read")
    assert done.stdout == ""
    assert f"90 rows written to {path}" in done.stderr
    table = parquet.read_table(path) if option == "--parquet" else pa.ipc.open_file(path).read_all()
    assert table.schema.names == list(columns)
    rows = rows_of(table.combine_chunks().to_batches())
    lines = json_rows(columns[:-1], *SYNTHETIC, "-n", "90", "evt.type=read")
    assert [{name: row[name] for name in columns[:-1]} for row in rows] == lines
    assert table.schema.field("evt.rawtime").type == pa.timestamp("ns")


def test_both_files_come_from_one_run_and_hold_more_than_a_batch(tmp_path: Path) -> None:
    arrow, other = tmp_path / "a.arrow", tmp_path / "a.parquet"
    count = BATCH_ROWS + 100
    capture = str(long_capture(tmp_path / "a.scap", count + 1))
    run("-r", capture, "--arrow", str(arrow), "--parquet", str(other), "-n", str(count))
    table = pa.ipc.open_file(arrow).read_all()
    assert table.num_rows == count
    assert table.schema.names == list(DEFAULT_COLUMNS)
    assert parquet.read_table(other).equals(table)


def test_a_table_without_rows_has_its_columns(tmp_path: Path) -> None:
    for option in ("--arrow", "--parquet"):
        run(*SYNTHETIC, option, str(tmp_path / option), "-d", "0.1", "proc.name=nobody")
    assert rows_of_file(tmp_path / "--arrow") == []
    assert parquet.read_schema(tmp_path / "--parquet").names == list(DEFAULT_COLUMNS)


def test_a_comma_within_brackets_does_not_separate(tmp_path: Path) -> None:
    path = tmp_path / "a"
    run(*SYNTHETIC, "--arrow", str(path), "--columns", "evt.num, proc.env[a,b]", "-n", "1")
    assert list(rows_of_file(path)[0]) == ["evt.num", "proc.env[a,b]"]


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ("proc.nam", "unknown field proc.nam; did you mean proc.name?"),
        ("evt.arg", "evt.arg needs an argument"),
        ("fd.name[1]", "fd.name takes no argument"),
        ("proc.aname[x]", "proc.aname takes the number of an ancestor"),
        ("evt.num,,fd.num", "column (empty): not a field"),
        ("evt.num,evt.num", "column evt.num is there twice"),
        ("evt.arg[x", "column evt.arg[x: not a field"),
        ("fd.sip.name", "this version does not have fd.sip.name"),
    ],
)
def test_a_wrong_column_is_named(columns: str, message: str, tmp_path: Path) -> None:
    done = run(*SYNTHETIC, "--arrow", str(tmp_path / "a"), "--columns", columns, code=2)
    assert message in done.stderr
    assert not (tmp_path / "a").exists()


def test_options_that_do_not_go_together_are_refused(tmp_path: Path) -> None:
    assert "--columns" in run(*SYNTHETIC, "--columns", "evt.num", code=2).stderr
    assert "-p" in run(*SYNTHETIC, "--arrow", str(tmp_path / "a"), "-p", "%evt.num", code=2).stderr


def test_without_pyarrow_the_error_names_the_remedy(tmp_path: Path) -> None:
    program = "import sys; sys.modules['pyarrow'] = None; from falcore.cli.main import main; main()"
    command = [sys.executable, "-c", program, "run", *SYNTHETIC, "--arrow", str(tmp_path / "a")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "pip install 'falcore[arrow]'" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "a").exists()


def test_a_file_is_for_its_owner_alone_even_if_it_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(100_000))
    path.chmod(0o666)
    run(*SYNTHETIC, "--arrow", str(path), "-n", "1")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(rows_of_file(path)) == 1


def refused(path: Path) -> str:
    return run(*SYNTHETIC, "--parquet", str(path), "-n", "1", code=2).stderr


def test_what_is_no_file_of_ours_is_left_alone(tmp_path: Path) -> None:
    victim, link, hard, fifo = (tmp_path / name for name in ("victim", "link", "hard", "fifo"))
    victim.write_text("precious")
    link.symlink_to(victim)
    assert "is a symbolic link" in refused(link)
    hard.hardlink_to(victim)
    assert "hard links" in refused(hard)
    os.mkfifo(fifo)
    assert str(fifo) in refused(fifo)
    assert "Is a directory" in refused(tmp_path)
    assert "No such file" in refused(tmp_path / "none" / "a")
    assert victim.read_text() == "precious"


@pytest.mark.root
def test_a_file_of_another_user_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("theirs")
    os.chown(path, 65534, 65534)
    assert "belongs to user 65534" in refused(path)
    assert path.read_text() == "theirs"


def test_one_run_does_not_write_a_file_twice(tmp_path: Path) -> None:
    path = str(tmp_path / "a")
    assert "used by this run already" in run(*SYNTHETIC, "--arrow", path, "--parquet", path, code=2).stderr
    capture = tmp_path / "a.scap"
    capture.write_text("no capture, but precious")
    assert "used by this run already" in run("-r", str(capture), "--arrow", str(capture), code=2).stderr
    assert capture.read_text() == "no capture, but precious"


@pytest.mark.parametrize("option", ["--arrow", "--parquet"])
def test_a_full_disk_ends_the_run_with_an_error(option: str) -> None:
    done = run(*SYNTHETIC, option, "/dev/full", "-n", "1000000", code=1)
    assert f"{option} /dev/full: No space left on device" in done.stderr
    assert "docs/columns.md" in done.stderr or "cannot be read" in done.stderr


def long_capture(path: Path, events: int) -> Path:
    """A capture of so many reads."""
    file = CaptureFile().processes([Thread(10)])
    head = len(file.data)
    file.event(7, [pack("<q", 4), b"data"])
    file.data = file.data[:head] + file.data[head:] * events
    return file.write(path)


def begin(folder: Path, *options: str) -> subprocess.Popen[str]:
    """A run that reads a long file, when it has written a part of what it writes."""
    capture, arrow = long_capture(folder / "long.scap", LONG), folder / "a.arrow"
    command = [*COMMAND, "run", "-r", str(capture), "--arrow", str(arrow), *options]
    child = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 60
    while not arrow.exists() or arrow.stat().st_size < 5_000_000:
        assert child.poll() is None
        assert time.monotonic() < end
        time.sleep(0.01)
    return child


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_files_that_can_be_read(number: signal.Signals, tmp_path: Path) -> None:
    arrow, other = tmp_path / "a.arrow", tmp_path / "a.parquet"
    with begin(tmp_path, "--parquet", str(other)) as child:
        child.send_signal(number)
        assert child.stderr is not None
        said = child.stderr.read()
    assert child.returncode == 0, said
    rows = pa.ipc.open_file(arrow).read_all().num_rows
    assert 0 < rows < LONG
    assert rows == parquet.read_metadata(other).num_rows
    assert f"{rows} rows written to {arrow}" in said


def test_a_killed_run_leaves_whole_batches_that_read_as_a_stream(tmp_path: Path) -> None:
    with begin(tmp_path) as child:
        child.kill()
    rows = 0
    with (tmp_path / "a.arrow").open("rb") as file:
        file.seek(8)
        try:
            for batch in pa.ipc.open_stream(file):
                batch.validate()
                rows += batch.num_rows
        except (OSError, pa.ArrowInvalid) as error:
            print(f"the batch that was being written: {error}")
    assert BATCH_ROWS <= rows < LONG


@pytest.mark.root
def test_a_live_capture_becomes_a_table(falcore_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "live.parquet"
    process = falcore_run("--parquet", str(path), "proc.name=cat")
    subprocess.run(["cat", "/etc/hosts"], check=True, stdout=subprocess.DEVNULL)
    time.sleep(0.5)
    outcome = process.interrupt()
    assert outcome.code == 0, outcome.errors
    columns = ["evt.rawres", "evt.latency", "proc.exepath", "user.uid"]
    found = parquet.read_table(
        path,
        columns=columns,
        filters=[("evt.type", "=", "read"), ("evt.dir", "=", "<"), ("fd.name", "=", "/etc/hosts")],
    ).to_pylist()
    read = next(row for row in found if row["evt.rawres"] == Path("/etc/hosts").stat().st_size)
    assert read["evt.latency"] > 0
    assert read["proc.exepath"].endswith("/cat")
    assert read["user.uid"] == 0
