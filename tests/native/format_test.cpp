// SPDX-License-Identifier: Apache-2.0
// What events look like: parameters, lines, the public form, JSON.
#include <algorithm>
#include <random>
#include <set>

#include "check.h"
#include "escape.h"
#include "format.h"
#include "json.h"
#include "state_fixture.h"
#include "sysdig_form.h"

using namespace falcore;
using namespace falcore::test;
using namespace std::string_literals;

namespace {

using Values = std::initializer_list<std::pair<std::string_view, falcore::test::Value>>;

// A machine with the process 100, and one event of it at a time.
struct Scene : Host {
    std::vector<uint8_t> bytes;
    EventView view;
    Context context{table(), state.users()};

    Scene() {
        start(100);
        ThreadInfo &thread = state.threads().edit(100);
        thread.comm = "cat";
        auto process = std::make_shared<ProcessInfo>(*thread.process);
        process->cwd = "/home/u/";
        thread.process = std::move(process);
        open(100, 3, "/etc/hosts");
    }

    void show(const char *name, bool enter, Values values, int64_t tid = 100) {
        show(encode(*table().find(name, enter), 1'700'000'000'123'456'789, tid, values));
    }
    void show(std::vector<uint8_t> event) {
        bytes = std::move(event);
        if (!view.parse(bytes.data(), bytes.size(), table()))
            std::abort();
        view.cpu = 1;
        context.reset_live(view, state);
        context.num = 5;
        context.first_ts = view.ts - 1'500'000'000;
    }

    std::string line(std::string_view format, Style style = Style::text) {
        std::string out;
        return LineFormat(format, table(), LineOptions{.style = style}).render(context, out)
                   ? out
                   : "(refused)" + out;
    }
    std::string args() { return line("%evt.args"); }
    std::string public_args() { return line("%evt.args", Style::sysdig); }
    std::string json() {
        std::string out;
        render_json(context, out);
        return out;
    }
    std::vector<uint8_t> public_bytes() {
        std::vector<uint8_t> out;
        to_sysdig_form(view, table(), out);
        return out;
    }
};

std::string with_getppid(Scene &scene, std::string_view format, Style style = Style::text) {
    scene.show("getppid", false, {{"res", 1}});
    return scene.line(format, style);
}

template<typename T> T get(const std::vector<uint8_t> &bytes, size_t at) {
    T value{};
    if (at + sizeof value <= bytes.size())
        std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

size_t error_begin(std::string_view format, std::string &message) {
    try {
        LineFormat(format, table(), LineOptions{.style = Style::text});
    } catch (const FormatError &error) {
        message = error.what();
        return error.begin;
    }
    return 999;
}

bool is_clean_utf8(const std::string &text) {
    std::string again;
    append_printable(again, text);
    return again == text;
}

// Whether the text is one JSON value: structure only, enough to see an unescaped quote or control
// byte.
struct JsonReader {
    const std::string &text;
    size_t at = 0;

    bool value() {
        if (at >= text.size())
            return false;
        switch (text[at]) {
        case '{': return sequence('}', true);
        case '[': return sequence(']', false);
        case '"': return string();
        default: return word();
        }
    }
    bool sequence(char close, bool keyed) {
        ++at;
        if (at < text.size() && text[at] == close)
            return ++at, true;
        for (;;) {
            if (keyed && !(string() && at < text.size() && text[at++] == ':'))
                return false;
            if (!value() || at >= text.size())
                return false;
            const char next = text[at++];
            if (next == close)
                return true;
            if (next != ',')
                return false;
        }
    }
    bool string() {
        if (at >= text.size() || text[at++] != '"')
            return false;
        while (at < text.size() && text[at] != '"') {
            if (static_cast<unsigned char>(text[at]) < 0x20)
                return false;
            at += text[at] == '\\' ? 2 : 1;
        }
        return at < text.size() && text[at++] == '"';
    }
    bool word() {
        const size_t start = at;
        while (at < text.size() && std::strchr("-+.0123456789eEtrufalsn", text[at]))
            ++at;
        return at > start;
    }
};

bool is_json(const std::string &text) {
    JsonReader reader{text};
    return reader.value() && reader.at == text.size() && is_clean_utf8(text);
}

std::vector<uint8_t> raw_event(uint16_t id, const std::vector<std::string> &params) {
    std::vector<uint8_t> bytes(kHeaderSize + 2 * params.size());
    for (size_t i = 0; i < params.size(); ++i) {
        put(bytes, kHeaderSize + 2 * i, static_cast<uint16_t>(params[i].size()));
        bytes.insert(bytes.end(), params[i].begin(), params[i].end());
    }
    put(bytes, 0, uint64_t{1'700'000'000'000'000'000});
    put(bytes, 8, uint64_t{100});
    put(bytes, 16, static_cast<uint32_t>(bytes.size()));
    put(bytes, 20, id);
    put(bytes, 22, static_cast<uint32_t>(params.size()));
    return bytes;
}

// Events that sysdig 0.29.3 shows nothing of, some of them at least: newer public ones, which come
// from files alone, falcore's own tracepoints, and those that it keeps to itself (EC_INTERNAL).
bool is_unknown_to_sysdig(const EventInfo &row) {
    constexpr uint16_t kInternal = 256;
    return (row.id > 335 && row.id < 0x8000) || row.id >= 0x9000 || (row.category & kInternal) != 0;
}

} // namespace

TEST(default_line_has_number_cpu_process_thread_direction_type_and_arguments) {
    setenv("TZ", "UTC", 1);
    tzset();
    Scene scene;
    CHECK_EQ(with_getppid(scene, kTextFormat),
             "5 22:13:20.123456789 1 cat (100.100) < getppid res=1");
    CHECK_EQ(with_getppid(scene, kSysdigFormat, Style::sysdig),
             "5 22:13:20.123456789 1 cat (100) < getppid ");
}

TEST(an_open_shows_descriptor_directory_path_and_flag_names) {
    Scene scene;
    scene.show("openat", false,
               {{"fd", 3},
                {"dirfd", -100},
                {"name", "/etc/hosts"},
                {"flags", 4097},
                {"mode", 0644},
                {"dev", 0x801},
                {"ino", 12},
                {"path", "/etc/hosts"}});
    const auto common = "fd=3(<f>/etc/hosts) dirfd=-100(AT_FDCWD) name=/etc/hosts "
                        "flags=4097(O_RDONLY|O_CLOEXEC) mode=0644 dev=801 "s;
    CHECK_EQ(scene.args(), common + "ino=12 path=/etc/hosts");
    CHECK_EQ(scene.line("%evt.path_check"), "same");
    CHECK_EQ(scene.public_args(), common);
}

TEST(a_path_is_checked_against_the_kernels) {
    Scene scene;
    const auto check = [&](int64_t fd, int64_t dirfd, const char *name, const char *path) {
        scene.show("openat", false, {{"fd", fd}, {"dirfd", dirfd}, {"name", name}, {"path", path}});
        return scene.line("%evt.path_check");
    };
    CHECK_EQ(check(3, -100, "/etc//./hosts", "/etc/hosts"), "same");
    CHECK_EQ(check(3, -100, "../u/b", "/home/u/b"), "same");
    CHECK_EQ(check(3, -100, "b", "/home/u/c"), "differs");
    CHECK_EQ(check(3, -100, "/etc/hosts", "/etc/shadow"), "differs");
    CHECK_EQ(check(3, 9, "b", "/b"), "differs"); // from nobody knows where
    CHECK_EQ(check(3, -100, "/proc/self/fd/0", ""), "unverified");
    CHECK_EQ(check(-2, -100, "/etc/hosts", ""), "unverified");
    scene.show("read", false, {{"res", 1}});
    CHECK_EQ(scene.line("%evt.path_check"), "(refused)");
}

TEST(names_that_sysdig_does_not_know_are_only_in_our_own_style) {
    Scene scene;
    scene.show("openat", false, {{"fd", -2}, {"flags", 16388}});
    CHECK(scene.args().find("flags=16388(O_CREAT|O_F_CREATED)") != std::string::npos);
    CHECK(scene.public_args().find("flags=16388(O_CREAT)") != std::string::npos);
}

TEST(errors_show_number_and_name) {
    Scene scene;
    scene.show("access", false, {{"res", -2}, {"name", "/x"}});
    CHECK(scene.args().starts_with("res=-2(ENOENT) name=/x "));
    scene.show("open", false, {{"fd", -13}, {"name", "/x"}});
    CHECK_EQ(scene.line("%evt.arg.fd"), "EACCES");
    CHECK_EQ(scene.line("%evt.res"), "EACCES");
    CHECK_EQ(scene.line("%evt.failed"), "true");
}

TEST(a_relative_path_shows_the_absolute_one_too) {
    Scene scene;
    scene.show("openat", false, {{"fd", -2}, {"dirfd", -100}, {"name", "a/../b"}});
    CHECK_EQ(scene.line("%evt.arg.name"), "/home/u/b");
    CHECK_EQ(scene.line("%fd.name"), "/home/u/b");
    CHECK_EQ(scene.line("%fd.nameraw"), "a/../b");
    scene.show("openat", false, {{"fd", -2}, {"dirfd", 3}, {"name", "b"}});
    CHECK_EQ(scene.line("%evt.arg.name"), "/etc/hosts/b");
    // From a directory that is not known the path stays what it is; sysdig takes it for absolute.
    scene.show("openat", false, {{"fd", -2}, {"dirfd", 9}, {"name", "b"}});
    CHECK(scene.args().find("name=b flags") != std::string::npos);
    CHECK(scene.public_args().find("name=b(b) flags") != std::string::npos);
}

TEST(an_address_that_mmap_returns_is_hexadecimal_and_its_error_has_a_name) {
    Scene scene;
    scene.show("mmap", false, {{"res", 0x7FA69774E000}});
    CHECK(scene.args().starts_with("res=7FA69774E000 "));
    CHECK(scene.public_args().starts_with("res=7FA69774E000 "));
    scene.show("mmap", false, {{"res", -12}});
    CHECK(scene.args().starts_with("res=-12(ENOMEM) "));
    CHECK(scene.public_args().starts_with("res=FFFFFFFFFFFFFFF4 "));
}

TEST(the_public_form_has_the_old_names_and_types_of_exec) {
    Scene scene;
    scene.show("execve", false,
               {{"res", 0},
                {"exe", "cat"},
                {"args", "/etc/hosts\0"s},
                {"tid", 100},
                {"tty", 0},
                {"vpgid", 100},
                {"loginuid", -1},
                {"flags", 3},
                {"uid", 0}});
    const auto ours = scene.args();
    const auto theirs = scene.public_args();
    CHECK(ours.find("args=/etc/hosts. tid=100(cat)") != std::string::npos);
    CHECK(ours.find("vpgid=100(cat) loginuid=-1(<NONE>) flags=3(EXE_WRITABLE|EXE_UPPER_LAYER)") !=
          std::string::npos);
    CHECK(theirs.ends_with("pgid=100(cat) loginuid=-1 flags=3(EXE_WRITABLE) "));
}

TEST(a_call_without_a_public_row_is_the_generic_event) {
    Scene scene;
    scene.show("getppid", false, {{"res", 1}});
    const auto bytes = scene.public_bytes();
    CHECK_EQ(get<uint16_t>(bytes, 20), 1);
    CHECK_EQ(get<uint32_t>(bytes, 22), 2u);
    CHECK_EQ(get<uint16_t>(bytes, kHeaderSize + 4), scene.view.info->sc);
    CHECK_EQ(get<uint16_t>(bytes, kHeaderSize + 6), 110);
    CHECK_EQ(get<uint32_t>(bytes, 16), bytes.size());
    // Calls that sysdig has no code for, for which it would crash, go by the native number.
    scene.show("rseq", true, {});
    CHECK_EQ(get<uint16_t>(scene.public_bytes(), kHeaderSize + 4), 0);
    CHECK_EQ(get<uint16_t>(scene.public_bytes(), kHeaderSize + 6), 334);
    CHECK_EQ(scene.line("%evt.type", Style::sysdig), "<unknown>");
    CHECK_EQ(scene.line("%evt.type"), "rseq");
}

TEST(calls_with_a_new_id_take_their_old_form) {
    Scene scene;
    scene.show("dup3", false, {{"res", 4}, {"oldfd", 3}, {"newfd", 4}});
    auto bytes = scene.public_bytes();
    CHECK_EQ(get<uint16_t>(bytes, 20), 125);
    CHECK_EQ(get<uint32_t>(bytes, 22), 1u);
    CHECK_EQ(scene.line("%evt.type %evt.args", Style::sysdig), "dup res=4 ");
    scene.show("pipe2", false, {{"res", 0}, {"fd1", 4}, {"fd2", 5}, {"ino", 9}, {"flags", 64}});
    bytes = scene.public_bytes();
    CHECK_EQ(get<uint16_t>(bytes, 20), 61);
    CHECK_EQ(get<uint32_t>(bytes, 22), 4u);
    CHECK_EQ(scene.line("%evt.type %evt.args", Style::sysdig), "pipe res=0 fd1=4 fd2=5 ino=9 ");
}

TEST(values_that_are_missing_are_written_as_sysdig_needs_them) {
    Scene scene;
    scene.show("openat", false, {{"fd", 3}});
    const auto bytes = scene.public_bytes();
    const uint16_t expected[] = {8, 8, 5, 4, 4, 4};
    CHECK_EQ(get<uint32_t>(bytes, 22), std::size(expected));
    for (size_t i = 0; i < std::size(expected); ++i)
        CHECK_EQ(get<uint16_t>(bytes, kHeaderSize + 2 * i), expected[i]);
    CHECK_EQ(scene.public_args(),
             "fd=3(<f>/etc/hosts) dirfd=0 name=<NA> flags=0(O_NONE) mode=0 dev=0 ");
    CHECK(scene.args().find("name=<NA> flags=<NA>") != std::string::npos);
    // An exec with 14 to 16 parameters crashes that reader.
    std::vector<std::string> params(15);
    params[0] = std::string(8, '\0');
    scene.show(raw_event(293, params));
    CHECK_EQ(get<uint32_t>(scene.public_bytes(), 22), 17u);
}

TEST(every_row_has_a_public_form_of_its_own_direction) {
    const PublicForms forms(table());
    for (const EventInfo *row : table().rows()) {
        if (is_unknown_to_sysdig(*row) && !forms.find(row->id))
            continue;
        const PublicForm *form = forms.find(row->id);
        CHECK(form != nullptr);
        if (!form)
            continue;
        CHECK_EQ(form->id & 1, row->id & 1);
        CHECK(form->id <= 335);
        CHECK(!form->name.empty());
    }
}

TEST(binary_data_is_dots_and_long_data_is_cut_for_sysdig) {
    Scene scene;
    scene.show("read", false, {{"res", 5}, {"data", "a\0\n\x7f\xff"s}});
    CHECK(scene.args().starts_with("res=5 data=a...."));
    scene.show("read", false, {{"res", 100}, {"data", std::string(100, 'x')}});
    CHECK_EQ(scene.public_args(), "res=100 data=" + std::string(77, 'x') + "... ");
    CHECK(scene.args().find("data=" + std::string(100, 'x') + " ") != std::string::npos);
}

TEST(text_of_the_traced_world_never_reaches_a_terminal_raw) {
    std::string all;
    for (int c = 1; c < 256; ++c)
        all += static_cast<char>(c);
    all += "\xc3\xa9\xc2\x9b\xe2\x80\xae\xf0\x9f\x98\x80";
    Scene scene;
    scene.state.threads().edit(100).comm = all;
    scene.show("chdir", false, {{"res", 0}, {"path", all}});
    for (const Style style : {Style::text, Style::sysdig}) {
        const auto line = scene.line(style == Style::text ? kTextFormat : kSysdigFormat, style);
        CHECK(is_clean_utf8(line));
    }
    CHECK(scene.line("%proc.name").ends_with("\xc3\xa9..\xf0\x9f\x98\x80"));
    CHECK(is_json(scene.json()));
}

TEST(json_has_typed_arguments_and_names_beside_numbers) {
    Scene scene;
    scene.show("openat", false,
               {{"fd", 3}, {"dirfd", -100}, {"name", "/etc/hosts"}, {"flags", 4097}, {"mode", 0}});
    const auto json = scene.json();
    CHECK(is_json(json));
    CHECK(json.find("\"evt.time\":\"2023-11-14T22:13:20.123456789Z\"") != std::string::npos);
    CHECK(json.find(
              "\"fd\":3,\"fd.name\":\"/etc/hosts\",\"dirfd\":-100,\"dirfd.name\":\"AT_FDCWD\"") !=
          std::string::npos);
    CHECK(json.find("\"flags\":\"O_RDONLY|O_CLOEXEC\",\"flags.value\":4097") != std::string::npos);
    scene.show("execve", false, {{"res", 0}, {"args", "-n\0/etc/\xff\0"s}});
    CHECK(scene.json().find("\"args\":[\"-n\",\"/etc/\\u00ff\"]") != std::string::npos);
    scene.show("getppid", true, {}, 4711);
    CHECK(scene.json().find("\"proc.name\":null,\"proc.pid\":null,\"thread.tid\":4711") !=
          std::string::npos);
}

TEST(a_missing_value_is_NA_with_a_star_and_no_line_without) {
    Scene scene;
    scene.show("getppid", false, {{"res", 1}}, 4711);
    CHECK_EQ(scene.line("*%proc.name|%proc.pid|%thread.tid|%fd.name"), "<NA>|<NA>|4711|<NA>");
    CHECK_EQ(scene.line("x %proc.name"), "(refused)");
}

TEST(a_width_fills_or_cuts_and_keeps_characters_whole) {
    Scene scene;
    CHECK_EQ(with_getppid(scene, "[%6proc.name][%2proc.name]"), "[cat   ][ca]");
    scene.state.threads().edit(100).comm = "a\xc3\xa9";
    CHECK_EQ(with_getppid(scene, "[%2proc.name]"), "[a ]");
    CHECK_EQ(with_getppid(scene, "100%% %proc.pid.%thread.tid"), "100% 100.100");
}

TEST(a_broken_format_names_the_culprit) {
    std::string message;
    CHECK_EQ(error_begin("%evt.num %proc.nam x", message), 10u);
    CHECK_EQ(message, "unknown field proc.nam");
    CHECK_EQ(error_begin("ab%", message), 2u);
    CHECK_EQ(error_begin("%evt.arg", message), 1u);
    CHECK_EQ(error_begin("%proc.name[1]", message), 1u);
    CHECK_EQ(error_begin("%evt.arg[fd", message), 1u);
    CHECK_EQ(error_begin("%proc.aname[x]", message), 1u);
    CHECK_EQ(error_begin("%99999proc.name", message), 1u);
    CHECK_EQ(error_begin("", message), 0u);
}

TEST(random_events_of_every_type_render_in_every_style) {
    Scene scene;
    std::mt19937_64 random(1);
    LineFormat text(kTextFormat, table(), LineOptions{.style = Style::text});
    LineFormat sysdig(kSysdigFormat, table(), LineOptions{.style = Style::sysdig});
    std::string out;
    for (int round = 0; round < 20; ++round) {
        for (const EventInfo *row : table().rows()) {
            if (is_unknown_to_sysdig(*row))
                continue;
            std::vector<std::string> params(random() % (row->nparams + 2u));
            for (auto &param : params) {
                param.resize(random() % 40);
                for (char &byte : param)
                    byte = static_cast<char>(random());
            }
            const auto made = raw_event(row->id, params);
            if (EventView view; !view.parse(made.data(), made.size(), table()))
                continue; // of files alone
            scene.show(made);
            out.clear();
            CHECK(text.render(scene.context, out) && is_clean_utf8(out));
            out.clear();
            CHECK(sysdig.render(scene.context, out) && is_clean_utf8(out));
            CHECK(is_json(scene.json()));
            const auto bytes = scene.public_bytes();
            CHECK_EQ(get<uint32_t>(bytes, 16), bytes.size());
        }
    }
}

TEST(a_drivers_own_event_prints_and_has_no_public_form) {
    EventTable own;
    const uint16_t id = own.add("driver.beat", {{"count", ParamType::UINT32, Format::DEC, {}}});
    auto bytes = raw_event(id, {"\x07\0\0\0"s});
    Host machine;
    EventView view;
    CHECK(view.parse(bytes.data(), bytes.size(), own));
    Context context(own, machine.state.users());
    context.reset_live(view, machine.state);
    std::string out;
    CHECK(LineFormat("%evt.type %evt.args %evt.arg.count", own, LineOptions{.style = Style::text})
              .render(context, out));
    CHECK_EQ(out, "driver.beat count=7 7");
    CHECK(!LineFormat("%evt.type", own, LineOptions{.style = Style::sysdig}).render(context, out));
    std::vector<uint8_t> form;
    CHECK(!to_sysdig_form(view, own, form));
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
