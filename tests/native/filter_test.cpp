// SPDX-License-Identifier: Apache-2.0
// Fields, and the filters that compare them.
#include <algorithm>
#include <set>

#include "check.h"
#include "filter.h"
#include "glob.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;
using namespace std::string_literals;

namespace {

FilterNode text_node(FieldId field, FilterOp op, std::vector<std::string> texts,
                     std::string argument = {}) {
    FilterNode node;
    node.op = static_cast<int>(op);
    node.field = static_cast<int>(field);
    node.argument = std::move(argument);
    node.value_kind = FilterValueKind::text;
    node.texts = std::move(texts);
    return node;
}

FilterNode number_node(FieldId field, FilterOp op, std::vector<int64_t> ints,
                       FilterValueKind kind = FilterValueKind::signed_number,
                       std::string argument = {}) {
    FilterNode node;
    node.op = static_cast<int>(op);
    node.field = static_cast<int>(field);
    node.argument = std::move(argument);
    node.value_kind = kind;
    node.ints = std::move(ints);
    return node;
}

FilterNode exists_node(FieldId field, std::string argument = {}) {
    FilterNode node;
    node.op = static_cast<int>(FilterOp::exists);
    node.field = static_cast<int>(field);
    node.argument = std::move(argument);
    return node;
}

FilterNode join_node(FilterOp op, std::vector<int64_t> children) {
    FilterNode node;
    node.op = static_cast<int>(op);
    node.ints = std::move(children);
    return node;
}

FilterNode not_node(int child) {
    FilterNode node;
    node.op = static_cast<int>(FilterOp::negate);
    node.left = child;
    return node;
}

// init (1) started sh (50), which started cat (100); cat reads descriptor 3.
struct Scene : Host {
    std::vector<uint8_t> bytes;
    EventView view;
    Context context{table(), state.users()};

    Scene() {
        add(1, 0, "init");
        add(50, 1, "sh");
        add(100, 50, "cat");
        open(100, 3, "/etc/ssl/openssl.cnf");
        show("read", false, {{"res", 4}, {"data", "a\0bc"s}, {"fd", 3}, {"size", 4096}});
    }

    void add(int64_t pid, int64_t ptid, const char *comm) {
        start(pid, ptid);
        ThreadInfo &thread = state.threads().edit(pid);
        thread.comm = comm;
        auto process = std::make_shared<ProcessInfo>(*thread.process);
        process->exepath = "/bin/"s + comm;
        process->args = "-n\0/etc/hosts\0"s;
        process->env = "HOME=/root\0A= b \0"s;
        process->cgroups = "cpu=/a\0memory=/b\0"s;
        process->exe_ino = process->exe_ino_ctime = process->exe_ino_mtime = 7;
        thread.caps.permitted = thread.caps.effective = 1;
        process->fdlimit = 1024;
        thread.process = std::move(process);
    }

    void show(const char *name, bool enter,
              std::initializer_list<std::pair<std::string_view, falcore::test::Value>> values,
              int64_t tid = 100) {
        now += 1000;
        bytes = encode(*table().find(name, enter), now, tid, values);
        if (!view.parse(bytes.data(), bytes.size(), table()))
            std::abort();
        view.cpu = 1;
        context.reset_live(view, state);
        context.num = 5;
        context.first_ts = now - 1'500'000'000;
    }

    bool match(std::vector<FilterNode> nodes) {
        const Filter filter(std::move(nodes), table());
        const bool result = filter.match(context);
        if (result)
            CHECK(filter.possible(view.type));
        return result;
    }

    std::string value(std::string_view field) {
        FieldUse use;
        if (auto error = parse_field(field, table(), use); !error.empty())
            return error;
        falcore::Value found;
        extract(use.field, use.argument, context, found);
        std::string out;
        append_value(out, found, kFields[static_cast<size_t>(use.field)].format);
        return found.present() ? out : "(none)";
    }
};

} // namespace

TEST(process_fields_tell_of_the_process_and_its_ancestors) {
    Scene scene;
    CHECK_EQ(scene.value("proc.name"), "cat");
    CHECK_EQ(scene.value("proc.cmdline"), "cat -n /etc/hosts");
    CHECK_EQ(scene.value("proc.exeline"), "/bin/sh -n /etc/hosts");
    CHECK_EQ(scene.value("proc.args"), "-n /etc/hosts");
    CHECK_EQ(scene.value("proc.env"), "HOME=/root A= b ");
    CHECK_EQ(scene.value("proc.env[HOME]"), "/root");
    CHECK_EQ(scene.value("proc.env[A]"), "b");
    CHECK_EQ(scene.value("proc.env[HOM]"), "");
    CHECK_EQ(scene.value("proc.ppid"), "50");
    CHECK_EQ(scene.value("proc.pname"), "sh");
    CHECK_EQ(scene.value("proc.aname[0]"), "cat");
    CHECK_EQ(scene.value("proc.aname[2]"), "init");
    CHECK_EQ(scene.value("proc.aname[3]"), "(none)");
    CHECK_EQ(scene.value("proc.aname"), "sh init");
    CHECK_EQ(scene.value("proc.apid"), "50 1");
    CHECK_EQ(scene.value("thread.cgroup[memory]"), "/b");
    CHECK_EQ(scene.value("thread.cgroup[mem]"), "(none)");
    CHECK_EQ(scene.value("thread.cap_effective"), "CAP_CHOWN");
    CHECK_EQ(scene.value("thread.nametid"), "cat100");
}

TEST(event_and_descriptor_fields_tell_of_the_event) {
    Scene scene;
    CHECK_EQ(scene.value("evt.category"), "file");
    CHECK_EQ(scene.value("evt.reltime.s"), "1");
    CHECK_EQ(scene.value("evt.reltime.ns"), "500000000");
    CHECK_EQ(scene.value("evt.res"), "SUCCESS");
    CHECK_EQ(scene.value("evt.buflen"), "4");
    CHECK_EQ(scene.value("evt.buffer"), "a.bc");
    CHECK_EQ(scene.value("evt.io_dir"), "read");
    CHECK_EQ(scene.value("evt.arg[2]"), "<f>/etc/ssl/openssl.cnf");
    CHECK_EQ(scene.value("evt.rawarg.size"), "4096");
    CHECK_EQ(scene.value("evt.type.is[read]"), "1");
    CHECK_EQ(scene.value("fd.num"), "3");
    CHECK_EQ(scene.value("fd.directory"), "/etc/ssl");
    CHECK_EQ(scene.value("fd.filename"), "openssl.cnf");
    CHECK_EQ(scene.value("fd.typechar"), "f");
    scene.show("read", true, {{"fd", 9}, {"size", 1}});
    CHECK_EQ(scene.value("evt.rawres"), "(none)");
    CHECK_EQ(scene.value("fd.name"), "(none)");
    CHECK_EQ(scene.value("fd.num"), "9");
}

TEST(text_conditions_compare_bytes) {
    Scene scene;
    const auto holds = [&](FilterOp op, std::vector<std::string> texts) {
        return scene.match({text_node(FieldId::fd_name, op, std::move(texts))});
    };
    CHECK(holds(FilterOp::eq, {"/etc/ssl/openssl.cnf"}));
    CHECK(!holds(FilterOp::eq, {"/etc/ssl"}));
    CHECK(holds(FilterOp::ne, {"/etc/ssl"}));
    CHECK(holds(FilterOp::lt, {"/f"}));
    CHECK(holds(FilterOp::ge, {"/etc"}));
    CHECK(holds(FilterOp::contains, {"ssl/o"}));
    CHECK(!holds(FilterOp::contains, {"SSL"}));
    CHECK(holds(FilterOp::icontains, {"SSL"}));
    CHECK(holds(FilterOp::startswith, {"/etc"}));
    CHECK(holds(FilterOp::endswith, {".cnf"}));
    CHECK(holds(FilterOp::in, {"x", "/etc/ssl/openssl.cnf"}));
    CHECK(holds(FilterOp::in, {"x", "a", "b", "c", "d", "e", "f", "/etc/ssl/openssl.cnf"}));
    CHECK(!holds(FilterOp::in, {}));
    CHECK(holds(FilterOp::glob, {"/etc/*.c?f"}));
    CHECK(holds(FilterOp::iglob, {"/ETC/*"}));
    CHECK(holds(FilterOp::pmatch, {"/usr", "/etc/ssl"}));
    CHECK(!holds(FilterOp::pmatch, {"/etc/ss"}));
}

TEST(number_conditions_compare_across_signedness) {
    Scene scene;
    CHECK(scene.match({number_node(FieldId::evt_rawres, FilterOp::eq, {4})}));
    CHECK(scene.match({number_node(FieldId::evt_rawres, FilterOp::gt, {-1})}));
    CHECK(scene.match({number_node(FieldId::evt_buflen, FilterOp::gt, {-1})}));
    CHECK(!scene.match(
        {number_node(FieldId::evt_rawres, FilterOp::ge, {-1}, FilterValueKind::unsigned_number)}));
    CHECK(scene.match({number_node(FieldId::evt_rawres, FilterOp::in, {9, 4, 1})}));
    CHECK(scene.match({number_node(FieldId::evt_rawarg, FilterOp::eq, {4096},
                                   FilterValueKind::signed_number, "size")}));
    CHECK(scene.match({number_node(FieldId::proc_apid, FilterOp::eq, {1})}));
    CHECK(scene.match(
        {number_node(FieldId::evt_failed, FilterOp::eq, {0}, FilterValueKind::boolean)}));
}

TEST(a_condition_on_a_missing_value_is_false_also_when_it_says_unequal) {
    Scene scene;
    scene.show("getppid", false, {{"res", 1}}, 4711);
    CHECK(!scene.match({text_node(FieldId::proc_name, FilterOp::eq, {"cat"})}));
    CHECK(!scene.match({text_node(FieldId::proc_name, FilterOp::ne, {"cat"})}));
    CHECK(!scene.match({exists_node(FieldId::proc_name)}));
    CHECK(scene.match({text_node(FieldId::proc_name, FilterOp::eq, {"cat"}), not_node(0)}));
    // A value of another kind is as good as missing.
    CHECK(!scene.match({text_node(FieldId::evt_rawarg, FilterOp::ne, {"x"}, "res")}));
}

TEST(any_ancestor_may_match) {
    Scene scene;
    CHECK(scene.match({text_node(FieldId::proc_aname, FilterOp::eq, {"init"})}));
    CHECK(!scene.match({text_node(FieldId::proc_aname, FilterOp::eq, {"cat"})}));
    CHECK(scene.match({text_node(FieldId::proc_aname, FilterOp::in, {"x", "sh"})}));
}

TEST(and_or_and_not_combine) {
    Scene scene;
    const auto yes = text_node(FieldId::proc_name, FilterOp::eq, {"cat"});
    const auto no = text_node(FieldId::proc_name, FilterOp::eq, {"dog"});
    CHECK(!scene.match({yes, no, join_node(FilterOp::all, {0, 1})}));
    CHECK(scene.match({yes, no, join_node(FilterOp::any, {1, 0})}));
    CHECK(scene.match({yes, no, not_node(1), join_node(FilterOp::all, {0, 2})}));
    CHECK(scene.match({FilterNode{}}));
}

TEST(types_that_cannot_match_are_known_beforehand) {
    const auto possible = [](std::vector<FilterNode> nodes, const char *name, bool enter) {
        return Filter(std::move(nodes), table()).possible(table().find(name, enter)->id);
    };
    const auto type = text_node(FieldId::evt_type, FilterOp::eq, {"getppid"});
    const auto exit = text_node(FieldId::evt_dir, FilterOp::eq, {"<"});
    const auto name = text_node(FieldId::proc_name, FilterOp::eq, {"cat"});
    CHECK(possible({type}, "getppid", true));
    CHECK(!possible({type}, "read", true));
    CHECK(!possible({type, exit, join_node(FilterOp::all, {0, 1})}, "getppid", true));
    CHECK(possible({type, exit, join_node(FilterOp::any, {0, 1})}, "read", false));
    CHECK(possible({name, not_node(0)}, "read", true));
    CHECK(!possible({type, name, join_node(FilterOp::all, {1, 0})}, "read", true));
    const auto result = number_node(FieldId::evt_rawres, FilterOp::ge, {0});
    CHECK(!possible({result}, "read", true));
    CHECK(possible({result}, "read", false));
    CHECK(possible({result, not_node(0)}, "read", true));
    const auto some = text_node(FieldId::evt_type, FilterOp::startswith, {"getp"});
    CHECK(possible({some}, "getpid", true));
    CHECK(!possible({some}, "read", true));
}

TEST(conditions_on_what_a_type_never_has_are_decided_beforehand) {
    const auto possible = [](std::vector<FilterNode> nodes, const char *name) {
        return Filter(std::move(nodes), table()).possible(table().find(name, false)->id);
    };
    const auto number = number_node(FieldId::fd_num, FilterOp::ne, {7});
    CHECK(!possible({number}, "getppid"));
    CHECK(possible({number, not_node(0)}, "getppid"));
    CHECK(possible({number}, "read"));
    const auto path = text_node(FieldId::fd_name, FilterOp::startswith, {"/etc"});
    CHECK(!possible({path}, "getppid"));
    CHECK(possible({path}, "openat")); // of one that failed, too
    CHECK(possible({exists_node(FieldId::fd_types)}, "getppid"));
    CHECK(!possible({exists_node(FieldId::evt_arg, "flags")}, "getppid"));
    CHECK(possible({exists_node(FieldId::evt_arg, "flags")}, "openat"));
}

TEST(what_is_remembered_of_a_thread_is_good_until_one_changes) {
    Scene scene;
    const Filter filter({text_node(FieldId::proc_cmdline, FilterOp::contains, {"cat"}),
                         text_node(FieldId::proc_pname, FilterOp::eq, {"sh"}),
                         number_node(FieldId::evt_rawres, FilterOp::eq, {4}),
                         join_node(FilterOp::all, {0, 1, 2})},
                        table());
    const auto read = [&](int64_t tid) {
        scene.show("read", false, {{"res", 4}, {"data", "a"s}, {"fd", 3}, {"size", 1}}, tid);
        return filter.match(scene.context);
    };
    CHECK(read(100));
    CHECK(read(100));
    scene.state.threads().edit(50).comm = "bash"; // the parent
    CHECK(!read(100));
    CHECK(!read(100));
    scene.state.threads().edit(50).comm = "sh";
    CHECK(read(100));
    CHECK(!read(50)); // whose parent is init
    CHECK(!read(100 + 256));
    scene.add(100 + 256, 50, "cat");
    CHECK(read(100 + 256));
    CHECK(read(100));
    scene.state.threads().erase(50);
    CHECK(!read(100));
    scene.state.threads().edit(100).comm = "tac";
    CHECK(!read(100));
}

TEST(a_program_that_is_none_is_refused) {
    const auto refused = [](std::vector<FilterNode> nodes) {
        try {
            Filter(std::move(nodes), table());
        } catch (const std::invalid_argument &) {
            return true;
        }
        return false;
    };
    CHECK(refused({}));
    CHECK(refused({not_node(0)}));
    CHECK(refused({not_node(-1)}));
    CHECK(refused({join_node(FilterOp::all, {0})}));
    CHECK(refused({text_node(static_cast<FieldId>(kFieldCount), FilterOp::eq, {"x"})}));
    CHECK(refused({text_node(FieldId::evt_type, FilterOp::eq, {})}));
    CHECK(refused({number_node(FieldId::evt_num, FilterOp::contains, {1})}));
    CHECK(refused({text_node(FieldId::evt_type, static_cast<FilterOp>(77), {"x"})}));
}

TEST(shell_patterns_match_as_fnmatch_does) {
    CHECK(glob_match("", "", false));
    CHECK(glob_match("*", "", false));
    CHECK(!glob_match("?", "", false));
    CHECK(glob_match("a*b*c", "a/xb/b/yc", false));
    CHECK(!glob_match("a*b*c", "acb", false));
    CHECK(glob_match("[a-c]x", "bx", false));
    CHECK(!glob_match("[!a-c]x", "bx", false));
    CHECK(glob_match("[]-]", "]", false));
    CHECK(glob_match("[[:digit:]x]*", "7z", false));
    CHECK(!glob_match("[[:nonsense:]]", "n", false));
    CHECK(glob_match("[ab", "[ab", false));
    CHECK(glob_match("\\*", "*", false));
    CHECK(!glob_match("a\\", "a", false));
    CHECK(glob_match("[A-C]", "b", true));
    CHECK(!glob_match("[!a]", "A", true));
    // No pattern takes more than the product of both lengths.
    CHECK(!glob_match("*a*a*a*a*a*a*a*a*a*a*b", std::string(5000, 'a'), false));
    CHECK(under_path("/etc/ssl", "/etc/"));
    CHECK(under_path("/etc//ssl", "/e*/ssl"));
    CHECK(!under_path("/etc", "/etc/ssl"));
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
