# SPDX-License-Identifier: Apache-2.0
"""What may be asked of a driver, and what `--buffer` makes of text."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from falcore.capture.interface import BUFFER_MAX, BUFFER_MIN, SNAPLEN_MAX, CaptureRequest, RingKind
from falcore.cli.size import buffer_size
from falcore.errors import ConfigError


@pytest.mark.parametrize("size", [BUFFER_MIN, 1 << 20, BUFFER_MAX])
def test_powers_of_two_within_bounds_are_buffer_sizes(size: int) -> None:
    assert CaptureRequest(buffer_bytes=size).buffer_bytes == size


@pytest.mark.parametrize("size", [0, -1, 1, BUFFER_MIN // 2, BUFFER_MAX * 2, 2**64, "x", None])
def test_sizes_out_of_bounds_are_refused(size: object) -> None:
    with pytest.raises(ValidationError, match="buffer_bytes"):
        CaptureRequest.model_validate({"buffer_bytes": size})


@pytest.mark.parametrize(("size", "proposed"), [(3 << 20, 4 << 20), (BUFFER_MIN + 1, BUFFER_MIN * 2)])
def test_a_size_that_is_no_power_of_two_is_refused_with_one_that_is(size: int, proposed: int) -> None:
    with pytest.raises(ValidationError, match=f"{size} is not a power of two; try {proposed}"):
        CaptureRequest(buffer_bytes=size)


@pytest.mark.parametrize("length", [-1, SNAPLEN_MAX + 1])
def test_snap_lengths_out_of_bounds_are_refused(length: int) -> None:
    with pytest.raises(ValidationError, match="snaplen"):
        CaptureRequest(snaplen=length)


def test_a_request_cannot_be_changed_and_is_equal_to_its_twin() -> None:
    request = CaptureRequest(exit=frozenset({"read"}), ring_kind=RingKind.ARRAY)
    assert request == CaptureRequest.model_validate({"exit": ["read"], "ring_kind": "array"})
    with pytest.raises(ValidationError, match="frozen"):
        request.snaplen = 3  # type: ignore[misc]
    with pytest.raises(ValidationError, match="ring_kind"):
        CaptureRequest.model_validate({"ring_kind": "paper"})


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("8M", 8 << 20),
        ("8m", 8 << 20),
        ("8MB", 8 << 20),
        ("8MiB", 8 << 20),
        (" 128k ", 128 << 10),
        ("131072", 128 << 10),
        ("131072b", 128 << 10),
        ("512M", 512 << 20),
        ("0016M", 16 << 20),
    ],
)
def test_buffer_sizes_are_read_with_their_units(text: str, size: int) -> None:
    assert buffer_size(text) == size


@pytest.mark.parametrize(
    "text", ["", "M", "x", "8T", "8 M", "-8M", "+8M", "8.0M", "0x800000", "1e6", "٨M", "8M8M", "9" * 13]
)
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="not a size; write 8M, 512K or a number of bytes"):
        buffer_size(text)


@pytest.mark.parametrize("text", ["0", "1", "3M", "64K", "1G", "131073", "9" * 12])
def test_sizes_that_no_ring_can_have_are_refused_with_the_bounds(text: str) -> None:
    with pytest.raises(ConfigError, match="power of two from 128K to 512M"):
        buffer_size(text)
