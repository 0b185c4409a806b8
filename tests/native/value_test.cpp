// SPDX-License-Identifier: Apache-2.0
// What values are made of: patterns, base64, options, container ids, times, forms of data.
#include "base64.h"
#include "buffer_text.h"
#include "check.h"
#include "container_id.h"
#include "event_builder.h"
#include "option_letters.h"
#include "pattern.h"
#include "timing.h"

using namespace falcore;
using namespace falcore::test;
using namespace std::string_literals;

namespace {

bool matches(std::string_view pattern, std::string_view text) {
    std::string scratch;
    return Pattern(pattern).matches(text, scratch);
}

std::string options(std::vector<std::string_view> arguments, std::string_view letters,
                    char selector = 0) {
    std::string_view results[64];
    const size_t count = read_options(arguments, OptionLetters(letters),
                                      static_cast<unsigned char>(selector), results);
    std::string out;
    for (size_t i = 0; i < count; ++i)
        out.append(results[i]).append("|");
    return out;
}

std::string form(std::string_view data, BufferForm form, bool indented = false) {
    std::string out;
    append_buffer(out, data, form, indented);
    return out;
}

} // namespace

TEST(a_pattern_has_to_match_the_whole_text) {
    CHECK(matches("c.t", "cat"));
    CHECK(!matches("a", "cat"));
    CHECK(matches(".*a.*", "cat"));
    CHECK(matches("[[:alpha:]]+", "cat"));
    CHECK(matches("", ""));
}

TEST(a_pattern_knows_lines) {
    CHECK(!matches("a.b", "a\nb"));
    CHECK(matches("a$(.|\n)^b", "a\nb"));
}

TEST(bytes_that_are_not_utf8_are_replacement_characters) {
    CHECK(matches("a..", "a\xff\xfe"));
    CHECK(matches("a\xef\xbf\xbd", "a\xff"));
    CHECK(matches(".", "\xc3\xa9"));
}

TEST(what_is_no_pattern_is_refused) {
    for (const char *pattern : {"(", "a**(", "[z-a]", "\\d", "(?:a)", "*"}) {
        bool refused = false;
        try {
            matches(pattern, "");
        } catch (const std::invalid_argument &) {
            refused = true;
        }
        CHECK(refused);
    }
}

TEST(base64_is_decoded_with_and_without_padding) {
    for (const char *text : {"YWFhYg==", "YWFhYg"}) {
        std::string out;
        CHECK(append_decoded_base64(out, text));
        CHECK_EQ(out, "aaab");
    }
    std::string out = "kept";
    for (const char *text : {"A", "=", "YW Fh", "YWFhY"})
        CHECK(!append_decoded_base64(out, text));
    CHECK_EQ(out, "kept");
}

TEST(base64_is_written_with_padding) {
    std::string out;
    for (const char *text : {"", "a", "ab", "abc", "abcd"}) {
        append_base64(out, text);
        out += ' ';
    }
    CHECK_EQ(out, " YQ== YWI= YWJj YWJjZA== ");
}

TEST(options_are_read_as_getopt_does) {
    CHECK_EQ(options({"-nt", "hello"}, "nt:"), "n|t|hello|");
    CHECK_EQ(options({"-thello"}, "t:"), "t|hello|");
    CHECK_EQ(options({"-n", "--", "-t"}, "nt:"), "n|");
    CHECK_EQ(options({"--exec", "-n"}, "n"), "n|");
    CHECK_EQ(options({"word", "-n"}, "n"), "");
    CHECK_EQ(options({"-x"}, "n"), "?|");
    CHECK_EQ(options({"-t"}, "t:"), "|");
}

TEST(a_selected_option_is_its_last_value) {
    CHECK_EQ(options({"-t", "a", "-n", "-tb"}, "nt:", 't'), "a|b|");
    CHECK_EQ(options({"-n"}, "nt:", 't'), "");
    CHECK_EQ(options({"-n"}, "nt:", 'n'), "n|");
}

TEST(a_container_id_is_64_digits_in_a_control_group) {
    const std::string id(64, 'a');
    CHECK_EQ(container_id("cpu=/docker/" + id + "\0"s), id);
    CHECK_EQ(container_id("cpu=/\0memory=/x/crio-"s + id + ".scope\0"s), id);
    CHECK_EQ(container_id("cpu=/user.slice\0"s), "");
    CHECK_EQ(container_id("cpu=/" + id + "f\0"s), "");
    CHECK_EQ(short_container_id(id), "aaaaaaaaaaaa");
}

TEST(times_between_events_are_kept_by_thread) {
    static const EventTable table;
    Timings timings;
    const auto note = [&](const char *name, bool enter, uint64_t ts, int64_t tid) {
        const auto bytes = test::encode(*table.find(name, enter), ts, tid, {});
        EventView view;
        if (!view.parse(bytes.data(), bytes.size(), table))
            std::abort();
        return timings.note(view);
    };
    CHECK_EQ(note("read", true, 100, 1).previous, 0u);
    note("read", true, 120, 2);
    const Timing first = note("read", false, 150, 1);
    CHECK_EQ(first.latency, 50u);
    CHECK_EQ(first.previous, 120u);
    CHECK_EQ(note("read", false, 170, 2).latency, 50u);
    // Another call's way in does not count.
    note("write", true, 200, 1);
    CHECK_EQ(note("read", false, 210, 1).latency, 0u);
}

TEST(a_path_that_changes_during_the_call_is_noticed) {
    static const EventTable table;
    Timings timings;
    const auto note = [&](bool enter, const char *name, int64_t tid = 1) {
        const auto bytes = test::encode(*table.find("open", enter), 100, tid, {{"name", name}});
        EventView view;
        if (!view.parse(bytes.data(), bytes.size(), table))
            std::abort();
        return timings.note(view).renamed;
    };
    note(true, "/a");
    CHECK(!note(false, "/a"));
    note(true, "/a");
    CHECK(!note(false, "/b", 2)); // another thread's
    CHECK(note(false, "/b"));
    CHECK(!note(false, "/c")); // its way in was not seen
    note(true, "");
    CHECK(!note(false, "/b")); // the page was not there yet
}

TEST(data_prints_in_the_forms_of_sysdig) {
    CHECK_EQ(form("a\x01", BufferForm::dots), "a.");
    CHECK_EQ(form("GET\r\nb\n\nc\x1b", BufferForm::ascii), "\nGET\nb\n\nc");
    CHECK_EQ(form("x\ny", BufferForm::ascii, true), "\n\tx\n\ty");
    CHECK_EQ(form("abc", BufferForm::base64), "YWJj");
    CHECK_EQ(form("0123456789abcdefg", BufferForm::hex),
             "\n\t0x0000: 3031 3233 3435 3637 3839 6162 6364 6566\n\t0x0010: 67\n");
    CHECK_EQ(form("0123456789abcdefgh", BufferForm::hex_ascii),
             "\n\t0x0000: 3031 3233 3435 3637 3839 6162 6364 6566  0123456789abcdef"
             "\n\t0x0010: 6768                                     gh\n");
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
