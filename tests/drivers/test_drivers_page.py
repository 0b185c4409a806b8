# SPDX-License-Identifier: Apache-2.0
"""docs/drivers.md says what the code says today; the measured table is held against a run in test_equivalence.py."""

from __future__ import annotations

from comparison import Column, Comparison, Difference, Row, Seen, Witness, compare
from drivers_page import PAGE, area_of, equivalence, merged, table_of, written

from falcore.capture.requirements import BlindSpot

REMEDY = "run: .venv/bin/python tests/drivers/drivers_page.py"


def seen(**args: object) -> Seen:
    return Seen("open", "<", 0, args)


def test_the_generated_parts_of_the_page_are_fresh() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == written(page), REMEDY


def test_tables_of_other_kernels_stay_and_all_are_in_order() -> None:
    newer, older = (
        Comparison(kernel, [Column("ebpf", rows={"open": Row("open", 1, equal=2)})]) for kernel in ("6.18", "6.1")
    )
    area = merged(merged("", [newer]), [older])
    assert [line for line in area.splitlines() if line.startswith("### ")] == ["### Linux 6.1", "### Linux 6.18"]
    page = f"<!-- generated: equivalence -->\n{area}\n<!-- end -->"
    assert area_of(page, "equivalence") == area
    assert table_of("6.1", page) == equivalence(older)
    assert table_of("6.18", page) == equivalence(newer)
    assert table_of("6", page) is None


def test_a_comparison_survives_the_way_through_json() -> None:
    column = Column(
        "ebpf", rows={"open": Row("open", 3)}, differences=[Difference("< open", "ino", values=[("1", "2")])]
    )
    comparison = Comparison("6.1", [column])
    assert Comparison.read(comparison.as_json()) == comparison


def test_a_missing_event_does_not_hide_the_rest() -> None:
    other = Seen("close", ">", 0, {"fd": 3})
    full = Witness("one", {7: [seen(fd=3), other, seen(fd=4)], 8: [other]})
    less = Witness("two", {7: [seen(fd=3), seen(fd=5)]})
    column = compare("6.1", [full, less]).columns[1]
    assert column.rows["close"] == Row("close", count=0, missing=2)
    assert column.rows["open"] == Row("open", count=2, equal=1, different=1)
    assert [(one.event, one.parameter, one.values) for one in column.differences] == [("< open", "fd", [("4", "5")])]


def test_a_parameter_that_one_side_lacks_is_a_difference() -> None:
    column = compare("6.1", [Witness("one", {7: [seen(fd=3)]}), Witness("two", {7: [seen(fd=3, ino=1)]})]).columns[1]
    assert column.rows["open"].different == 1


def test_a_declared_difference_is_counted_apart_whoever_declares_it() -> None:
    spot = BlindSpot(events=("open",), parameters=("ino",), because="a test")
    for spots in (((spot,), ()), ((), (spot,))):
        one = Witness("one", {7: [seen(fd=3, ino=1)]}, blind_spots=spots[0])
        two = Witness("two", {7: [seen(fd=4, ino=2)]}, blind_spots=spots[1])
        column = compare("6.1", [one, two]).columns[1]
        assert (column.rows["open"].declared, column.rows["open"].different) == (1, 1)
        assert [difference.parameter for difference in column.undeclared()] == ["fd"]
        assert "- `< open` `fd`, 1 times: `4`, not `3`" in equivalence(
            Comparison("6.1", [compare("", [one]).columns[0], column])
        )


def test_a_driver_that_refused_is_no_reference() -> None:
    comparison = compare("6.1", [Witness("one", refused="one: no"), Witness("two", {7: [seen(fd=3)]})])
    assert [column.driver for column in comparison.columns] == ["two", "one"]
    assert "Not watched by `one`: one: no" in equivalence(comparison)
