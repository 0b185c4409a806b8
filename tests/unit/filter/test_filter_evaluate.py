# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import ctypes

import pytest

from falcore.errors import FilterError
from falcore.filter.evaluate import evaluate
from falcore.filter.glob import glob_pattern, under_path
from falcore.filter.parser import parse

EVENT: dict[tuple[str, str | None], object] = {
    ("evt.num", None): 7,
    ("evt.dir", None): "<",
    ("evt.type", None): "openat",
    ("evt.rawres", None): -2,
    ("evt.failed", None): True,
    ("evt.buffer", None): b"\x7fELF\0\1",
    ("evt.arg", "fd"): "-2(ENOENT)",
    ("evt.rawarg", "fd"): -2,
    ("evt.rawarg", "name"): "/etc/hosts",
    ("proc.name", None): "cat",
    ("proc.aname", None): ("bash", "sshd", "systemd"),
    ("proc.aname", "2"): "sshd",
    ("fd.name", None): "/etc/ssl/openssl.cnf",
    ("proc.cmdnargs", None): 3,
    ("proc.args", "0"): "-nt",
    ("proc.args", "1"): "value",
    ("proc.args", "2"): "/x",
    ("fd.types", None): ("file", "ipv4"),
    ("fd.sip", None): "10.1.2.3",
    ("fd.ip", None): ("10.1.2.3", "10.9.9.9"),
    ("fd.net", None): ("10.1.2.3", "10.9.9.9"),
}


def matches(text: str) -> bool:
    return evaluate(parse(text), lambda name, argument: EVENT.get((name, argument)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "proc.name = cat",
        "proc.name == cat",
        "proc.name != dog",
        "evt.num > 6 and evt.num <= 7",
        "evt.rawres < 0",
        "evt.dir=<",
        "evt.failed = true",
        "evt.failed = 1",
        "evt.failed in (1)",
        "evt.type in (open, openat)",
        "fd.name contains ssl",
        "fd.name icontains SSL",
        "fd.name startswith /etc",
        "fd.name endswith .cnf",
        "fd.name glob /etc/*.cnf",
        "fd.name iglob /ETC/*.CNF",
        "fd.name pmatch (/var, /etc)",
        "fd.name pmatch (/*/ssl)",
        "fd.name pmatch (/)",
        "evt.buffer bstartswith 7f454c46",
        "evt.buffer contains 'F\\x00'",
        "evt.arg.fd = '-2(ENOENT)'",
        "evt.rawarg.fd < 0",
        "evt.rawarg.fd = -2",
        "evt.rawarg.name startswith /etc",
        "proc.aname = sshd",
        "proc.aname != sshd",
        "proc.aname in (sshd, zsh)",
        "proc.aname[2] = sshd",
        "proc.aname exists and not proc.aname[9] exists",
        "proc.name = dog or proc.name = cat and evt.num = 7",
    ],
)
def test_event_matches(text: str) -> None:
    assert matches(text)


@pytest.mark.parametrize(
    "text",
    [
        "proc.name = ca",
        "evt.num < 7",
        "fd.name pmatch (/etc/s)",
        "fd.name pmatch ()",
        "proc.name in ()",
        "fd.name glob /etc",
        "proc.aname = cat",
        "not proc.name = cat",
        "evt.rawarg.name = 5",
        "evt.rawarg.fd = '-2'",
    ],
)
def test_event_does_not_match(text: str) -> None:
    assert not matches(text)


@pytest.mark.parametrize("operator", ["=", "!=", "<", ">=", "contains", "startswith", "endswith", "glob"])
def test_no_comparison_with_a_missing_value_holds(operator: str) -> None:
    assert not matches(f"proc.cwd {operator} 1")
    assert matches(f"not proc.cwd {operator} 1")


def test_a_macro_is_an_error() -> None:
    with pytest.raises(FilterError):
        matches("macro")


@pytest.mark.parametrize(
    "text",
    [
        "tolower(toupper(proc.name)) = cat",
        "toupper(proc.name) = CAT",
        "basename(fd.name) = openssl.cnf",
        "len(proc.name) = 3",
        "len(evt.buffer) >= 6",
        "len(fd.types) = 2",
        "b64(concat('YW', 'Fh')) = aaa",
        "concat(proc.name, '-', proc.name) = cat-cat",
        "join(', ', (proc.name, evt.num, 'x')) = 'cat, 7, x'",
        "join('|', proc.args) = '-nt|value|/x'",
        "getopt(proc.args, 'nt:')[t] = value",
        "getopt(proc.args, 'nt:') in (n, t, value)",
        "getopt(('-x'), 'n') intersects ('?')",
        "not getopt(proc.args, 'nt:') in (n, t)",
        "not getopt(proc.args, 'nt:')[z] exists",
        "not tolower(proc.cwd) exists",
        "proc.name = val(proc.name)",
        "fd.name endswith basename(fd.name)",
        "evt.num > len(proc.name)",
        "proc.name regex 'c.t'",
        "not proc.name regex a",
        "proc.name regex '(c|d)[[:alpha:]]{2}'",
        "proc.name = oneof (cat, dog)",
        "not proc.name contains oneof (c, a)",
        "proc.name contains allof (c, a)",
        "proc.name != allof (dog, bird)",
        "not proc.name = anyof ()",
        "fd.types in (file, ipv4, pipe)",
        "not fd.types in (file)",
        "fd.types intersects (file)",
        "fd.sip = 10.0.0.0/8",
        "fd.sip in (192.168.0.0/16, 10.1.2.3)",
        "fd.sip != ::/0",
        "fd.ip = 10.9.9.9",
        "not fd.ip != 10.1.2.3",
        "fd.net != 192.168.0.0/16",
    ],
)
def test_these_are_true_too(text: str) -> None:
    assert matches(text)


GLOBS = [
    "*",
    "?",
    "a*c",
    "a?c",
    "[abc]",
    "[!abc]",
    "[^abc]",
    "[a-c]x",
    "[]x]",
    "[!]x]",
    "[a-]",
    "[c-a]",
    "[",
    "[a",
    "a[",
    "\\*",
    "a\\",
    "\\a",
    "[\\]]",
    "[[:digit:]]",
    "[![:alpha:]x]",
    "[[:nope:]]",
    "*.so*",
    "/etc/*",
    "**",
    "",
]
TEXTS = ["", "a", "b", "abc", "ac", "a/c", "x", "]", "-", "*", "[", "[a", "a[", "a\\", "\\", "5", "/etc/x/y", "l.so.6"]


@pytest.mark.parametrize("pattern", GLOBS)
def test_globs_agree_with_the_c_library(pattern: str) -> None:
    fnmatch = ctypes.CDLL(None).fnmatch
    for text in TEXTS:
        expected = fnmatch(pattern.encode(), text.encode(), 0) == 0
        assert (glob_pattern(pattern.encode()).fullmatch(text.encode()) is not None) == expected, text


@pytest.mark.parametrize("pattern", GLOBS)
def test_globs_without_case_agree_with_the_c_library(pattern: str) -> None:
    fnmatch = ctypes.CDLL(None).fnmatch
    fnm_casefold = 1 << 4
    for text in TEXTS:
        for form in (text, text.upper()):
            expected = fnmatch(pattern.upper().encode(), form.encode(), fnm_casefold) == 0
            if ":" not in pattern:
                found = glob_pattern(pattern.upper().encode(), True).fullmatch(form.encode())
                assert (found is not None) == expected, form


def test_path_prefixes_end_at_a_slash() -> None:
    assert under_path(b"/var/run/docker", b"/var/run")
    assert under_path(b"//var///run", b"/var/run/")
    assert not under_path(b"/var/running", b"/var/run")
    assert not under_path(b"/var", b"/var/run")
    assert not under_path(b"/boot", b"/var")
