// SPDX-License-Identifier: Apache-2.0
// Fields of connections, containers and lists, and formats with transformers.
#include "check.h"
#include "filter.h"
#include "format.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

// A client (descriptor 3) and a server (4) of 10.0.0.1:4711->10.0.0.2:80, a listener (5), IPv6 (6).
struct Network : Machine {
    std::vector<uint8_t> bytes;
    EventView view;
    Context context{table(), state.users()};

    Network() {
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
        fd.source.ip =
            v6 ? std::array<uint8_t, 16>{0xfe, 0x80} : std::array<uint8_t, 16>{10, 0, 0, 1};
        fd.source.port = 4711;
        if (type != FdType::ipv4_server) {
            fd.dest.ip =
                v6 ? std::array<uint8_t, 16>{0x20, 1} : std::array<uint8_t, 16>{10, 0, 0, 2};
            fd.dest.port = 80;
        }
        thread(100)->fds->set(number, std::make_shared<FdInfo>(fd));
    }

    void use(int64_t fd) {
        now += 1000;
        bytes = encode(*table().find("read", false), now, 100,
                       {{"res", 1}, {"data", "\x1b"s}, {"fd", fd}, {"size", 1}});
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
    Network at;
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
    Network at;
    at.use(5);
    CHECK_EQ(at.value("fd.sip") + " " + at.value("fd.sport"), "10.0.0.1 4711");
    CHECK_EQ(at.value("fd.cip") + at.value("fd.lip"), "(none)(none)");
    CHECK_EQ(at.value("fd.connected"), "false");
    CHECK_EQ(at.value("fd.ip") + " " + at.value("fd.port"), "10.0.0.1 4711");
}

TEST(addresses_print_by_their_family) {
    Network at;
    at.use(6);
    CHECK_EQ(at.value("fd.cip") + " " + at.value("fd.sip"), "fe80:: 2001::");
}

TEST(networks_hold_addresses_of_their_own_family) {
    Network at;
    CHECK(at.match(FieldId::fd_sip, FilterOp::eq, {kNet}, Manner::any));
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, {kElse}, Manner::any));
    CHECK(at.match(FieldId::fd_sip, FilterOp::in, {kElse, kTwo}, Manner::any));
    CHECK(at.match(FieldId::fd_sip, FilterOp::ne, {std::string(16, '\0') + '\0'}, Manner::any));
}

TEST(of_both_ends_one_is_enough_for_equal_and_neither_may_be_for_unequal) {
    Network at;
    CHECK(at.match(FieldId::fd_ip, FilterOp::eq, {kOne}, Manner::ends));
    CHECK(at.match(FieldId::fd_ip, FilterOp::eq, {kTwo}, Manner::ends));
    CHECK(!at.match(FieldId::fd_ip, FilterOp::ne, {kOne}, Manner::ends));
    CHECK(at.match(FieldId::fd_net, FilterOp::ne, {kElse}, Manner::ends));
}

TEST(a_quantifier_counts_the_values_it_holds_for) {
    Network at;
    const std::vector<std::string> both = {kNet, kTwo}, one = {kNet, kElse};
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, both, Manner::any, Quantifier::one_of));
    CHECK(at.match(FieldId::fd_sip, FilterOp::eq, one, Manner::any, Quantifier::one_of));
    CHECK(at.match(FieldId::fd_sip, FilterOp::eq, both, Manner::any, Quantifier::all_of));
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, one, Manner::any, Quantifier::all_of));
    CHECK(!at.match(FieldId::fd_sip, FilterOp::eq, {}, Manner::any, Quantifier::all_of));
}

TEST(a_container_id_is_known_and_the_rest_is_not_yet) {
    Network at;
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
    Network at;
    CHECK_EQ(at.value("fd.types"), "ipv4 ipv6 ipv4");
    CHECK_EQ(at.value("fd.types[6]"), "ipv6");
    CHECK_EQ(at.value("fd.types[77]"), "(none)");
}

TEST(formats_take_transformers) {
    Network at;
    CHECK_EQ(at.line("%toupper(proc.name)!"), "SH!");
    CHECK_EQ(at.line("%len(proc.args) %basename(proc.exe)"), "12 sh");
    CHECK_EQ(at.line("%join('-', (proc.name, fd.num, 'x'))"), "sh-3-x");
    CHECK_EQ(at.line("%getopt(proc.args, 'nt:')[t]"), "value");
    CHECK_EQ(at.line("%concat(tolower('A'), proc.name)|"), "ash|");
    CHECK_EQ(at.line("%6toupper(proc.name)|%-4proc.name|"), "SH    |sh  |");
    CHECK_EQ(at.line("[%b64(proc.name)]"), ""); // no base64: the value is missing
    CHECK_EQ(at.line("*[%b64(proc.name)]"), "[<NA>]");
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
    Network at;
    CHECK_EQ(at.line("*%fd.num %fd.sip %fd.is_server %fd.types %evt.buffer %fd.ino "
                     "%container.image %evt.latency",
                     {.object = true}),
             "{\"fd.num\":3,\"fd.sip\":\"10.0.0.2\",\"fd.is_server\":false,\"fd.types\":[\"ipv4\","
             "\"ipv6\",\"ipv4\"],"
             "\"evt.buffer\":\"\\u001b\",\"fd.ino\":0,\"container.image\":null,\"evt.latency\":0}");
}

TEST(times_print_as_sysdig_has_them) {
    Network at;
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

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
