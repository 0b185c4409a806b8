# SPDX-License-Identifier: Apache-2.0
"""On every row the right driver is chosen, by proof, and the others are refused for the right reason."""

from __future__ import annotations

import re

import pytest
from booted import Booted
from matrix import CAPTURES

NO_DRIVER, CAPTURE_FAILED = 4, 6  # docs/exit-codes.md

pytestmark = [pytest.mark.vm, pytest.mark.timeout(3600)]


def test_the_guest_runs_the_kernel_of_its_row(booted: Booted) -> None:
    assert booted.ask("uname", "-r").out.startswith(booted.row.kernel)
    assert booted.row.command_line in booted.ask("cat", "/proc/cmdline").out


def test_the_driver_is_chosen_and_proved(booted: Booted) -> None:
    selection = booted.selection()
    assert selection["chosen"] == booted.row.chosen
    if booted.row.chosen is None:
        assert booted.falcore("driver", "select", "--json").code == NO_DRIVER
    else:
        assert selection["trial"]["ok"] is True
        assert selection["trial"]["first_event"]


def test_every_driver_that_captures_passes_its_trial(booted: Booted, captured_by: str) -> None:
    selection = booted.selection("--driver", captured_by, "--allow-kmod")
    assert selection["chosen"] == captured_by, selection["verdicts"]
    assert selection["trial"]["ok"] is True


def test_a_refused_driver_is_refused_for_the_right_reason(booted: Booted, refused: str) -> None:
    verdict = booted.verdict(refused)
    assert verdict["usable"] is False
    against = [reason for reason in verdict["reasons"] if not reason["ok"]]
    word = booted.row.drivers[refused]
    assert any(word in f"{reason['fact']} {reason['text']} {reason['remedy']}" for reason in against), against


def test_run_with_a_refused_driver_says_why_and_ends(booted: Booted, refused: str) -> None:
    result = booted.falcore("run", "-q", "-d", "1", "--driver", refused, "--allow-kmod")
    against = [reason["fact"] for reason in booted.verdict(refused)["reasons"] if not reason["ok"]]
    # Where every fact speaks for it, it is chosen, and cannot be opened.
    assert result.code == (CAPTURE_FAILED if against == ["trial"] else NO_DRIVER), result.err
    assert "Traceback" not in result.err
    assert re.search(rf"{refused}: .*{re.escape(booted.row.drivers[refused])}", result.err), result.err


def test_heavy_input_and_output_prefers_the_module_where_it_can_be_loaded(booted: Booted) -> None:
    selection = booted.selection("--workload", "io", "--allow-kmod")
    loadable = booted.row.drivers.get("kmod") == CAPTURES
    assert selection["chosen"] == ("kmod" if loadable else booted.row.chosen)


def test_what_may_not_be_found_out_is_never_called_missing(booted: Booted, lacking_capabilities: str) -> None:
    looked_at = [fact for fact in booted.facts().values() if "bpf(" in fact["evidence"]]
    assert len(looked_at) >= 5
    for fact in looked_at:
        assert (fact["value"], fact["permitted"]) == (None, False), fact
