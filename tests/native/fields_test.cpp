// SPDX-License-Identifier: Apache-2.0
// Fields of connections, containers and lists, and formats with transformers.
#include <iostream>
#include <set>

#include "check.h"
#include "filter.h"
#include "format.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

// A client (descriptor 3) and a server (4) of 10.0.0.1:4711->10.0.0.2:80, a listener (5), IPv6 (6).
struct Connections : Host {
    std::vector<uint8_t> bytes;
    EventView view;
    Context context{table(), state.users()};

    Connections() {
        start(100);
        ThreadInfo &thread = state.threads().edit(100);
        auto process = std::make_shared<ProcessInfo>(*thread.process);
        process->args = "-nt\0value\0/x\0"s;
        process->cgroups = "memory=/docker/" + std::string(64, 'b') + '\0';
        thread.process = std::move(process);
        put(3, FdType::ipv4, Role::client);
        put(4, FdType::ipv4, Role::server);
        put(5, FdType::ipv4_server, Role::server);
        put(6, FdType::ipv6, Role::client);
        use(3);
    }

    void put(int64_t number, FdType type, Role role) {
        FdInfo fd;
        fd.type = type;
        fd.role = role;
        fd.l4 = 2;
        const bool v6 = type == FdType::ipv6;
        fd.edit_more().source.ip =
            v6 ? std::array<uint8_t, 16>{0xfe, 0x80} : std::array<uint8_t, 16>{10, 0, 0, 1};
        fd.edit_more().source.port = 4711;
        if (type != FdType::ipv4_server) {
            fd.edit_more().dest.ip =
                v6 ? std::array<uint8_t, 16>{0x20, 1} : std::array<uint8_t, 16>{10, 0, 0, 2};
            fd.edit_more().dest.port = 80;
        }
        thread(100)->fds->set(number, make_ref<FdInfo>(fd));
    }

    void use(int64_t fd) {
        now += 1000;
        bytes = encode(*table().find("read", false), now, 100,
                       {{"res", 1}, {"data", "\x1b"s}, {"fd", fd}, {"size", 1}});
        if (!view.parse(bytes.data(), bytes.size(), table()))
            std::abort();
        context.reset_live(view, state);
    }

    void show(const char *name,
              std::initializer_list<std::pair<std::string_view, falcore::test::Value>> values) {
        bytes = exit_event(name, 100, values);
        if (!view.parse(bytes.data(), bytes.size(), table()))
            std::abort();
        context.reset_live(view, state);
    }

    std::string value(std::string_view field) {
        FieldUse use;
        if (auto error = parse_field(field, table(), use); !error.empty())
            return error;
        falcore::Value found;
        extract(use.field, use.argument, context, found);
        std::string out;
        append_value(out, found, kFields[static_cast<size_t>(use.field)].format);
        return found.present()                               ? out
               : found.kind == falcore::Value::Kind::unknown ? "(unknown)"
                                                             : "(none)";
    }

    std::string line(std::string_view format, LineOptions options = {}) {
        std::string out;
        LineFormat(format, table(), options).render(context, out);
        return out;
    }

    bool match(FieldId field, FilterOp op, std::vector<std::string> networks, Manner manner,
               Quantifier quantifier = Quantifier::none) {
        FilterNode node;
        node.op = static_cast<int>(op);
        node.field = static_cast<int>(field);
        node.value_kind = FilterValueKind::network;
        node.texts = std::move(networks);
        node.manner = manner;
        node.quantifier = quantifier;
        return Filter({node}, table()).match(context);
    }
};

const std::string kOne = "\x0a\x00\x00\x01\x20"s;  // 10.0.0.1/32
const std::string kTwo = "\x0a\x00\x00\x02\x20"s;  // 10.0.0.2/32
const std::string kNet = "\x0a\x00\x00\x00\x1e"s;  // 10.0.0.0/30
const std::string kElse = "\xc0\xa8\x00\x00\x10"s; // 192.168.0.0/16

} // namespace

TEST(a_connection_has_a_client_a_server_and_an_end_on_this_host) {
    Connections at;
    CHECK_EQ(at.value("fd.cip") + " " + at.value("fd.cport"), "10.0.0.1 4711");
    CHECK_EQ(at.value("fd.sip") + " " + at.value("fd.sport"), "10.0.0.2 80");
    CHECK_EQ(at.value("fd.lip") + " " + at.value("fd.rip"), "10.0.0.1 10.0.0.2");
    CHECK_EQ(at.value("fd.is_server"), "false");
    at.use(4);
    CHECK_EQ(at.value("fd.lip") + " " + at.value("fd.rport"), "10.0.0.2 4711");
    CHECK_EQ(at.value("fd.is_server"), "true");
    CHECK_EQ(at.value("fd.ip"), "10.0.0.1 10.0.0.2");
    CHECK_EQ(at.value("fd.l4proto") + at.value("fd.sockfamily"), "tcpip");
}

TEST(a_listener_is_a_server_without_a_client) {
    Connections at;
    at.use(5);
    CHECK_EQ(at.value("fd.sip") + " " + at.value("fd.sport"), "10.0.0.1 4711");
    CHECK_EQ(at.value("fd.cip") + at.value("fd.lip"), "(none)(none)");
    CHECK_EQ(at.value("fd.connected"), "false");
    CHECK_EQ(at.value("fd.ip") + " " + at.value("fd.port"), "10.0.0.1 4711");
}

TEST(addresses_print_by_their_family) {
    Connections at;
    at.use(6);
    CHECK_EQ(at.value("fd.cip") + " " + at.value("fd.sip"), "fe80:: 2001::");
}

TEST(networks_hold_addresses_of_their_own_family) {
    Connections at;
    CHECK(at.match(FieldId::fd_sip, FilterOp::eq, {kNet}, Manner::any));
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, {kElse}, Manner::any));
    CHECK(at.match(FieldId::fd_sip, FilterOp::in, {kElse, kTwo}, Manner::any));
    CHECK(at.match(FieldId::fd_sip, FilterOp::ne, {std::string(16, '\0') + '\0'}, Manner::any));
}

TEST(of_both_ends_one_is_enough_for_equal_and_neither_may_be_for_unequal) {
    Connections at;
    CHECK(at.match(FieldId::fd_ip, FilterOp::eq, {kOne}, Manner::ends));
    CHECK(at.match(FieldId::fd_ip, FilterOp::eq, {kTwo}, Manner::ends));
    CHECK(!at.match(FieldId::fd_ip, FilterOp::ne, {kOne}, Manner::ends));
    CHECK(at.match(FieldId::fd_net, FilterOp::ne, {kElse}, Manner::ends));
}

TEST(a_quantifier_counts_the_values_it_holds_for) {
    Connections at;
    const std::vector<std::string> both = {kNet, kTwo}, one = {kNet, kElse};
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, both, Manner::any, Quantifier::one_of));
    CHECK(at.match(FieldId::fd_sip, FilterOp::eq, one, Manner::any, Quantifier::one_of));
    CHECK(at.match(FieldId::fd_sip, FilterOp::eq, both, Manner::any, Quantifier::all_of));
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, one, Manner::any, Quantifier::all_of));
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, {}, Manner::any, Quantifier::all_of));
}

TEST(a_container_id_is_known_and_the_rest_is_not_yet) {
    Connections at;
    CHECK_EQ(at.value("container.id"), "bbbbbbbbbbbb");
    CHECK_EQ(at.value("container.image"), "(unknown)");
    CHECK_EQ(at.value("k8s.pod.label[app]"), "(unknown)");
    CHECK_EQ(at.line("%container.id %container.image"), "bbbbbbbbbbbb <UNKNOWN>");
    at.start(100);
    at.use(3);
    CHECK_EQ(at.value("container.id") + " " + at.value("container.name"), "host host");
    CHECK_EQ(at.value("container.image"), "(none)");
}

TEST(kinds_of_descriptors_are_a_list) {
    Connections at;
    CHECK_EQ(at.value("fd.types"), "ipv4 ipv6 ipv4");
    CHECK_EQ(at.value("fd.types[6]"), "ipv6");
    CHECK_EQ(at.value("fd.types[77]"), "(none)");
}

TEST(formats_take_transformers) {
    Connections at;
    CHECK_EQ(at.line("%toupper(proc.name)!"), "SH!");
    CHECK_EQ(at.line("%len(proc.args) %basename(proc.exe)"), "12 sh");
    CHECK_EQ(at.line("%join('-', (proc.name, fd.num, 'x'))"), "sh-3-x");
    CHECK_EQ(at.line("%getopt(proc.args, 'nt:')[t]"), "value");
    CHECK_EQ(at.line("%concat(tolower('A'), proc.name)|"), "ash|");
    CHECK_EQ(at.line("%6toupper(proc.name)|%-4proc.name|"), "SH    |sh  |");
    CHECK_EQ(at.line("[%b64('a b')]"), ""); // no base64: the value is missing
    CHECK_EQ(at.line("*[%b64('a b')]"), "[<NA>]");
}

TEST(formats_refuse_transformers_of_what_is_no_text) {
    for (const char *format :
         {"%tolower(evt.num)", "%join('-', proc.name)", "%toupper(proc.name", "%concat('a')",
          "%len('x)", "%tolower()", "%getopt(fd.types, (proc.name))"}) {
        bool refused = false;
        try {
            LineFormat(format, table(), LineOptions{});
        } catch (const FormatError &error) {
            refused = error.begin <= error.end;
        }
        CHECK(refused);
    }
}

TEST(an_object_holds_the_fields_of_a_format_with_their_types) {
    Connections at;
    CHECK_EQ(at.line("*%fd.num %fd.sip %fd.is_server %fd.types %evt.buffer %fd.ino "
                     "%container.image %evt.latency",
                     {.object = true}),
             "{\"fd.num\":3,\"fd.sip\":\"10.0.0.2\",\"fd.is_server\":false,\"fd.types\":[\"ipv4\","
             "\"ipv6\",\"ipv4\"],"
             "\"evt.buffer\":\"\\u001b\",\"fd.ino\":0,\"container.image\":null,\"evt.latency\":0}");
}

TEST(times_print_as_sysdig_has_them) {
    Connections at;
    at.context.first_ts = at.now - 5'000'000'123;
    at.context.timing.latency = 1'000'000'835;
    CHECK_EQ(at.line("%evt.outputtime", {.time = TimeForm::absolute}), "1700000000.000001000");
    CHECK_EQ(at.line("%evt.outputtime", {.time = TimeForm::relative}), "5.000000123");
    CHECK_EQ(at.line("%evt.outputtime", {.time = TimeForm::latency}), "1.000000835");
    LineFormat format("%evt.outputtime %evt.deltatime %util.cnt", table(),
                      {.time = TimeForm::delta, .running = true});
    std::string out;
    format.render(at.context, out);
    out += '|';
    at.use(3);
    format.render(at.context, out);
    CHECK_EQ(out, "0.000000000 0 1|0.000001000 1000 2");
}

TEST(every_field_has_a_value_in_some_event) {
    Connections at;
    at.start(1, 0);
    auto init = std::make_shared<ProcessInfo>(*at.thread(1)->process);
    init->args = "--boot\0"s;
    at.state.threads().edit(1).process = std::move(init);
    ThreadInfo &thread = at.state.threads().edit(100);
    auto process = std::make_shared<ProcessInfo>(*thread.process);
    process->exepath = "/bin/sh";
    process->env = "fd=1\0"s;
    process->sid = process->pgid = process->vpgid = 100;
    process->exe_ino = 1;
    process->pidns_init_start_ts = 1;
    process->exe_ino_ctime = process->exe_ino_mtime = 2;
    process->fdlimit = 10;
    process->loginuid = 0;
    thread.process = std::move(process);
    thread.uid = thread.gid = 0;
    at.open(100, 0, "/dev/tty");
    at.open(100, 1, "/dev/tty");
    at.open(100, 2, "/dev/tty");
    at.context.timing = {1, 10, 5, 5};
    std::set<std::string> missing;
    const auto ask = [&](bool first) {
        for (size_t i = 0; i < kFieldCount; ++i) {
            std::string name = kFields[i].name;
            const std::string field = name;
            if (kFields[i].argument_required) {
                if (name == "thread.cgroup")
                    name += "[memory]";
                else if (name == "evt.abspath" || name == "evt.around")
                    name += "[1]";
                else
                    name += "[fd]";
            }
            if (at.value(name) != "(none)")
                missing.erase(field);
            else if (first)
                missing.insert(field);
        }
    };
    ask(true);
    for (const int64_t fd : {0, 5}) {
        at.use(fd);
        ask(false);
    }
    at.show("openat", {{"fd", 0}, {"dirfd", kAtFdcwd}, {"name", "x"}, {"flags", 1}});
    ask(false);
    for (const int64_t fd : {0, 3}) {
        at.show("write", {{"res", 1}, {"data", "x"s}, {"fd", fd}, {"size", 1}});
        ask(false);
    }
    for (const char *name : {"mmap", "getppid"}) {
        at.show(name, {{"res", -12}});
        ask(false);
    }
    // Of events that only capture files have, or that have no row yet, and of plugins, which none
    // come from.
    for (const char *name :
         {"evt.pluginname", "evt.plugininfo", "evt.infra.docker.name",
          "evt.infra.docker.container.id", "evt.infra.docker.container.name",
          "evt.infra.docker.container.image", "evt.asynctype", "evt.wait_latency", "fdlist.nums",
          "fdlist.names", "fdlist.cips", "fdlist.sips", "fdlist.cports", "fdlist.sports",
          "fs.path.source", "fs.path.sourceraw", "fs.path.target", "fs.path.targetraw"})
        missing.erase(name);
    CHECK(missing.empty());
    for (const auto &name : missing)
        std::cerr << "  no value: " << name << '\n';
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
