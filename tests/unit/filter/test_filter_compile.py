# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from falcore.errors import FilterError
from falcore.filter import Op, ValueKind, compile_filter
from falcore.filter.compile import ProgramNode
from falcore.filter.op import Manner, Quantifier
from falcore.schema.fields import FIELD_INDEX, FIELDS


def only(text: str) -> ProgramNode:
    (node,) = compile_filter(text).nodes
    return node


def test_empty_filter_is_one_true_node() -> None:
    assert only("  ") == (Op.TRUE, -1, -1, -1, "", (), ValueKind.NONE, Quantifier.NONE, Manner.ANY)


def test_program_nodes_are_plain_tuples_of_plain_numbers() -> None:
    node = only("proc.aname[2] = cat")
    assert node == (4, -1, -1, FIELD_INDEX["proc.aname"], "2", (b"cat",), 1, 0, 0)
    assert [type(part) for part in node] == [int, int, int, int, str, tuple, int, int, int]


def test_children_come_before_parents_and_the_root_is_last() -> None:
    nodes = compile_filter("not (proc.name = a or fd.num = 3) and evt.cpu = 0 and evt.args contains x").nodes
    assert nodes[-1].op == Op.AND
    for index, node in enumerate(nodes):
        children = node.values if node.op in (Op.AND, Op.OR) else [node.left] if node.op == Op.NOT else []
        assert all(0 <= child < index for child in children)


def test_nested_conjunctions_become_one_node() -> None:
    nodes = compile_filter("(evt.num=1 and (evt.num=2 and evt.num=3)) and evt.num=4").nodes
    assert [node.op for node in nodes].count(Op.AND) == 1
    assert len(nodes[-1].values) == 4


def test_cheap_conditions_are_tried_first() -> None:
    nodes = compile_filter("evt.args contains x and fd.name = y and proc.name = z and evt.type = open").nodes
    order = [FIELDS[nodes[int(child)].field].name for child in nodes[-1].values]
    assert order == ["evt.type", "proc.name", "fd.name", "evt.args"]


@pytest.mark.parametrize(
    ("text", "op", "kind", "values"),
    [
        ("proc.name = cat", Op.EQ, ValueKind.TEXT, (b"cat",)),
        ("proc.name == 'é'", Op.EQ, ValueKind.TEXT, ("é".encode(),)),
        ("proc.name != '\\xff'", Op.NE, ValueKind.TEXT, (b"\xff",)),
        ("proc.name < 5", Op.LT, ValueKind.TEXT, (b"5",)),
        ("proc.name in (a, 'b c')", Op.IN, ValueKind.TEXT, (b"a", b"b c")),
        ("proc.name intersects (a)", Op.IN, ValueKind.TEXT, (b"a",)),
        ("fd.name pmatch (/etc, /usr/*/x)", Op.PMATCH, ValueKind.TEXT, (b"/etc", b"/usr/*/x")),
        ("fd.name glob /etc/*", Op.GLOB, ValueKind.TEXT, (b"/etc/*",)),
        ("fd.name iglob /ETC/*", Op.IGLOB, ValueKind.TEXT, (b"/ETC/*",)),
        ("fd.name icontains ETC", Op.ICONTAINS, ValueKind.TEXT, (b"ETC",)),
        ("fd.name startswith /etc", Op.STARTSWITH, ValueKind.TEXT, (b"/etc",)),
        ("fd.name endswith .so", Op.ENDSWITH, ValueKind.TEXT, (b".so",)),
        ("evt.buffer contains '\\x00'", Op.CONTAINS, ValueKind.TEXT, (b"\0",)),
        ("evt.buffer bcontains 7f454C46", Op.CONTAINS, ValueKind.TEXT, (b"\x7fELF",)),
        ("evt.buffer bstartswith 7f45", Op.STARTSWITH, ValueKind.TEXT, (b"\x7fE",)),
        ("evt.num >= 0x10", Op.GE, ValueKind.UNSIGNED, (16,)),
        ("evt.num = 18446744073709551615", Op.EQ, ValueKind.UNSIGNED, (2**64 - 1,)),
        ("evt.rawres = -2", Op.EQ, ValueKind.SIGNED, (-2,)),
        ("evt.cpu in (0, +1)", Op.IN, ValueKind.SIGNED, (0, 1)),
        ("evt.failed = true", Op.EQ, ValueKind.BOOL, (1,)),
        ("evt.failed != 0", Op.NE, ValueKind.BOOL, (0,)),
        ("evt.rawtime > 1700000000000000000", Op.GT, ValueKind.UNSIGNED, (1700000000000000000,)),
        ("evt.rawarg.size > 10", Op.GT, ValueKind.SIGNED, (10,)),
        ("evt.rawarg.addr = 0xffffffffffffffff", Op.EQ, ValueKind.UNSIGNED, (2**64 - 1,)),
        ("evt.rawarg.x >= 1.5", Op.GE, ValueKind.FLOAT, (1.5,)),
        ("evt.rawarg.name = '10'", Op.EQ, ValueKind.TEXT, (b"10",)),
        ("evt.rawarg.name contains 10", Op.CONTAINS, ValueKind.TEXT, (b"10",)),
        ("evt.arg.fd exists", Op.EXISTS, ValueKind.NONE, ()),
    ],
)
def test_values_take_the_type_of_the_field(text: str, op: Op, kind: ValueKind, values: tuple[object, ...]) -> None:
    node = only(text)
    assert (node.op, node.value_kind, node.values) == (op, kind, values)


@pytest.mark.parametrize(
    ("text", "field", "argument"),
    [
        ("evt.arg.fd = 3", "evt.arg", "fd"),
        ("evt.arg[0] = 3", "evt.arg", "0"),
        ("evt.rawarg.flags = 3", "evt.rawarg", "flags"),
        ("proc.env[PATH] exists", "proc.env", "PATH"),
        ("proc.env.PATH exists", "proc.env", "PATH"),
        ("proc.env exists", "proc.env", ""),
        ("thread.cgroup.cpuset exists", "thread.cgroup", "cpuset"),
        ("evt.type.is[open] = 1", "evt.type.is", "open"),
        ("evt.type.is.open = 1", "evt.type.is", "open"),
        ("evt.time.s exists", "evt.time.s", ""),
    ],
)
def test_arguments_stand_in_brackets_or_after_a_dot(text: str, field: str, argument: str) -> None:
    node = only(text)
    assert (FIELDS[node.field].name, node.argument) == (field, argument)


@pytest.mark.parametrize(
    ("text", "culprit", "message"),
    [
        ("proc.nmae = cat", "proc.nmae", "did you mean proc.name?"),
        ("zzz.qqq = 1", "zzz.qqq", "docs/fields.md lists them"),
        ("proc.name[1] = cat", "proc.name[1]", "takes no argument"),
        ("proc.aname[x] = cat", "proc.aname[x]", "number of an ancestor"),
        ("proc.aname[99999999999] = cat", "proc.aname[99999999999]", "number of an ancestor"),
        ("evt.arg = cat", "evt.arg", "needs an argument"),
        ("proc.env[''] = cat", "proc.env['']", "is empty"),
        ("evt.outputtime = 3", "evt.outputtime", "not for filters"),
        ("evt.num = abc", "abc", "evt.num is a number; abc is not"),
        ("evt.num=>5", ">5", "did you mean >= 5?"),
        ("evt.num in (1, x, 3)", "x", "evt.num is a number"),
        ("evt.num = -1", "-1", "from 0 to 18446744073709551615"),
        ("evt.cpu = 32768", "32768", "from -32768 to 32767"),
        ("evt.buflen > 1.5", "1.5", "whole number"),
        ("evt.num = " + "9" * 5000, "9" * 5000, "is a number"),
        ("evt.failed = yes", "yes", "true or false"),
        ("evt.failed > 1", ">", "does not work on evt.failed"),
        ("evt.num contains 1", "contains", "does not work on evt.num"),
        ("proc.name bcontains 41", "bcontains", "does not work on proc.name"),
        ("evt.buffer bcontains 4", "4", "pairs of hexadecimal digits"),
        ("evt.buffer glob x", "glob", "does not work on evt.buffer"),
        ("evt.dir = enter", "enter", "evt.dir is >"),
        ("proc.name = 'a\\x00'", "'a\\x00'", "no NUL byte"),
        ("proc.name in shells", "shells", "write (shells)"),
        ("evt.num=1 and container", "container", "no macro is named container"),
        ("proc.name regex 'a(b'", "(b", "this '(' is not closed"),
        ("proc.name regex '[z-a]'", "z-a", "the range ends before it begins"),
        ("proc.name regex '\\x5cd'", "'\\x5cd'", "there is no escape \\d; classes are written [[:digit:]]"),
        ("proc.name regex (a)", "(", "expected a value"),
        ("evt.num regex a", "regex", "does not work on evt.num, which is a number"),
        ("evt.num < anyof (1)", "anyof", "expected a number"),
        ("tolower(evt.num) = 1", "evt.num", "tolower() works on text"),
        ("toupper(proc.aname) = a", "proc.aname", "cannot stand between a transformer's parentheses"),
        ("concat(proc.name) = a", "concat(proc.name)", "concat() takes two texts or more"),
        ("join(',', proc.name) = a", "proc.name", "join() needs a list there"),
        ("getopt(proc.args, 'n')[nt] = a", "getopt(proc.args, 'n')[nt]", "takes one option letter"),
        ("getopt(proc.args, 'n') = a", "=", "which is a list; there are in intersects"),
        ("len(fd.sip) = 4", "fd.sip", "len() counts bytes of a text or items of a list"),
        ("tolower(proc.name)[x] = a", "tolower(proc.name)[x]", "takes no argument in brackets"),
        ("proc.name = val(evt.num)", "val(evt.num)", "proc.name is text, and evt.num is a number"),
        ("proc.name = val(proc.aname)", "val(proc.aname)", "proc.aname cannot be compared with another field"),
        ("evt.rawarg.fd = val(fd.num)", "evt.rawarg.fd", "evt.rawarg cannot be compared with another field"),
        ("proc.name pmatch val(fd.name)", "val(fd.name)", "no field can follow"),
        ("proc.name in join(proc.exe)", "join(proc.exe)", "join() takes a separator and a list"),
        ("fd.sip = 10.0.0.0/33", "10.0.0.0/33", "is no address and no network"),
        ("fd.sip = 10.0.0.0/255.0.0.0", "10.0.0.0/255.0.0.0", "is no address and no network"),
        ("fd.sip > 1", ">", "which is an address; there are"),
        ("fd.sport = 70000", "70000", "fd.sport is from 0 to 65535"),
        ("fd.sport = nosuchservice", "nosuchservice", "no number and no service"),
        ("evt.outputtime = 1", "evt.outputtime", "is for output formats"),
        ("util.cnt > 1", "util.cnt", "is for output formats"),
        ("evt.around[1] > 5", ">", "takes only '='"),
        ("evt.abspath[x] exists", "evt.abspath[x]", "takes the number of a path"),
    ],
)
def test_errors_point_at_the_culprit(text: str, culprit: str, message: str) -> None:
    with pytest.raises(FilterError) as caught:
        compile_filter(text)
    assert text[slice(*caught.value.span)] == culprit
    assert message in caught.value.message


def test_event_and_parameter_names_are_checked_when_they_are_known() -> None:
    events = {"openat", "read"}
    compile_filter("evt.type in (openat, read) and syscall.type != read and evt.type.is[5] = 1", events=events)
    with pytest.raises(FilterError, match="no event type is named opnat; did you mean openat"):
        compile_filter("evt.type = opnat", events=events)
    with pytest.raises(FilterError, match="no event type is named opnat"):
        compile_filter("evt.type.is.opnat = 1", events=events)
    compile_filter("evt.arg.fd = 3 and evt.arg[0] = 3", parameters={"fd"})
    with pytest.raises(FilterError, match="no event parameter is named fdd; did you mean fd"):
        compile_filter("evt.arg.fdd = 3", parameters={"fd"})


def test_long_flat_filters_and_deep_ones_compile() -> None:
    wide = " or ".join(f"proc.pid = {pid}" for pid in range(5000))
    assert len(compile_filter(wide).nodes) == 5001
    deep = "not (evt.num = 1 and (evt.cpu = 2 or " * 50 + "evt.num = 3" + "))" * 50
    compile_filter(deep)


def test_bytes_that_are_not_utf8_compile_to_themselves() -> None:
    assert only("proc.name = \udcff").values == (b"\xff",)
    assert only("proc.name = \udcc3\udca9").values == ("é".encode(),)
    with pytest.raises(FilterError, match="half a surrogate pair"):
        compile_filter("proc.name = \ud800")


@pytest.mark.parametrize(
    ("text", "quantifier", "manner"),
    [
        ("proc.name = anyof (a, b)", Quantifier.ANYOF, Manner.ANY),
        ("proc.name contains allof (a, b)", Quantifier.ALLOF, Manner.ANY),
        ("proc.name regex oneof (a, b)", Quantifier.ONEOF, Manner.ANY),
        ("fd.types in (file)", Quantifier.NONE, Manner.EVERY),
        ("fd.types intersects (file)", Quantifier.NONE, Manner.ANY),
        ("fd.net != 10.0.0.0/8", Quantifier.NONE, Manner.ENDS),
        ("fd.port in (80, https)", Quantifier.NONE, Manner.ENDS),
    ],
)
def test_lists_and_ends_say_what_several_values_mean(text: str, quantifier: Quantifier, manner: Manner) -> None:
    assert only(text)[-2:] == (quantifier, manner)


def test_networks_are_bytes_of_the_address_and_the_length_of_the_prefix() -> None:
    assert only("fd.sip in (10.1.2.3/8, ::1)").values == (b"\x0a\0\0\0\x08", b"\0" * 15 + b"\x01\x80")


def test_transformers_become_values_that_a_condition_names() -> None:
    nodes = compile_filter("join(',', (proc.name, 'x')) = val(proc.exe)").nodes
    assert [node.op for node in nodes] == [Op.CONSTANT, Op.FIELD, Op.CONSTANT, Op.GROUP, Op.JOIN, Op.FIELD, Op.EQ]
    assert (nodes[4].values, nodes[3].values, nodes[-1].left, nodes[-1].right) == ((0, 3), (1, 2), 4, 5)


def test_a_condition_with_a_transformer_comes_after_plain_ones() -> None:
    nodes = compile_filter("tolower(proc.name) regex 'a+' and proc.name contains a").nodes
    assert nodes[int(nodes[-1].values[0])].op == Op.CONTAINS
