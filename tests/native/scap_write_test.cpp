// SPDX-License-Identifier: Apache-2.0
// Capture files that are written come back as they were.
#include "scap_write.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <functional>

#include "check.h"
#include "scap_own.h"
#include "scap_reader.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

struct Folder {
    std::string path;

    Folder() {
        char name[] = "/tmp/scap_write_test.XXXXXX";
        path = mkdtemp(name);
    }
    ~Folder() {
        const std::string command = "rm -rf " + path;
        if (system(command.c_str()) != 0)
            std::abort();
    }
};

// A file being written from a state, and what a reader makes of it.
struct File {
    Folder folder;
    ScapOptions options;
    std::unique_ptr<ScapWriter> writer;

    explicit File(ScapOptions given = {}) : options(std::move(given)) {
        options.path = folder.path + "/a.scap";
    }

    void write(State &state, const std::vector<uint8_t> &bytes, bool hidden = false) {
        if (!writer) {
            writer = std::make_unique<ScapWriter>(options);
            writer->attach(table());
        }
        EventView view;
        if (!view.parse(bytes.data(), bytes.size(), table()))
            std::abort();
        view.cpu = 3;
        writer->prepare(view, state);
        writer->write(view, state, hidden);
    }

    struct Read {
        EventTable table;
        std::unique_ptr<State> state;
        std::vector<std::vector<uint8_t>> events;
        std::vector<Record> records;
        std::string error;
    };

    std::unique_ptr<Read> read(State &state) {
        writer->finish(state);
        CHECK_EQ(writer->error(), "");
        auto read = std::make_unique<Read>();
        read->table.set_recorded(true);
        StateConfig config = offline();
        config.recorded = true;
        read->state = std::make_unique<State>(read->table, config);
        const int fd = open(options.path.c_str(), O_RDONLY | O_CLOEXEC);
        ScapReader reader(fd, "a.scap", read->table, *read->state);
        close(fd);
        while (!reader.ended()) {
            reader.refresh();
            Record record;
            while (reader.peek(record)) {
                EventView view;
                CHECK(view.parse(record.data, record.available, read->table, true));
                read->events.emplace_back(view.data, view.data + view.len);
                read->records.push_back(record);
                reader.advance(view.len);
            }
        }
        read->error = reader.error();
        CHECK_EQ(read->error, "");
        return read;
    }
};

void check_same(const FdInfo &one, const FdInfo *other) {
    CHECK(other);
    if (!other)
        return;
    CHECK_EQ(static_cast<int>(one.type), static_cast<int>(other->type));
    CHECK_EQ(one.name, other->name);
    CHECK_EQ(one.open_flags, other->open_flags);
    CHECK_EQ(static_cast<int>(one.l4), static_cast<int>(other->l4));
    CHECK_EQ(one.dev, other->dev);
    CHECK_EQ(one.ino, other->ino);
    CHECK_EQ(static_cast<int>(one.role), static_cast<int>(other->role));
    CHECK(one.source() == other->source() && one.dest() == other->dest());
    CHECK_EQ(one.unix_source(), other->unix_source());
    CHECK_EQ(one.unix_dest(), other->unix_dest());
}

std::vector<uint8_t> call(const char *name, bool enter,
                          std::initializer_list<std::pair<std::string_view, test::Value>> values) {
    return encode(*table().find(name, enter), 1'700'000'000'000'000'000, 10, values);
}

} // namespace

TEST(threads_and_descriptors_come_back_whole) {
    Host host;
    host.start(10);
    ThreadInfo &thread = host.state.threads().edit(10);
    auto process = std::make_shared<ProcessInfo>(*thread.process);
    process->tty = 34816;
    process->pgid = 77;
    process->exe_ino = 4711;
    process->exe_flags = 15;
    process->pidns_init_start_ts = 99;
    process->env = std::string(6000, 'x') + '\0';
    thread.caps.effective = 1ull << 40;
    thread.process = process;
    thread.uncertain = true;
    const auto put = [&](int64_t number, FdType type, const std::function<void(FdInfo &)> &fill) {
        auto fd = make_ref<FdInfo>();
        fd->type = type;
        fd->ino = static_cast<uint64_t>(1000 + number);
        fill(*fd);
        thread.fds->set(number, std::move(fd));
    };
    put(0, FdType::file_v2, [](FdInfo &fd) {
        fd.name = "/dev/null";
        fd.open_flags = 4097;
        fd.dev = 7;
    });
    put(1, FdType::file, [](FdInfo &fd) {
        fd.name = "/tmp/x";
        fd.open_flags = 1;
    });
    put(2, FdType::directory, [](FdInfo &fd) {
        fd.name = "/etc";
        fd.open_flags = kOpenCloexec;
    });
    put(3, FdType::memfd, [](FdInfo &fd) { fd.name = "made"; });
    put(4, FdType::unknown, [](FdInfo &) {});
    for (const Role role : {Role::none, Role::client, Role::server})
        put(10 + static_cast<int64_t>(role), FdType::ipv4, [&](FdInfo &fd) {
            fd.role = role;
            fd.l4 = 2;
            fd.name = "1.0.0.0:80->2.0.0.0:443";
            fd.edit_more().source.ip[0] = 1;
            fd.edit_more().dest.ip[0] = 2;
            fd.edit_more().source.port = 80;
            fd.edit_more().dest.port = 443;
        });
    put(20, FdType::unix_socket, [](FdInfo &fd) {
        fd.name = "/run/s";
        fd.edit_more().unix_source = 5;
        fd.edit_more().unix_dest = 6;
        fd.role = Role::client;
    });
    File file;
    file.write(host.state, call("close", false, {{"res", 0}, {"fd", 3}}));
    const auto read = file.read(host.state);
    CHECK_EQ(read->events.size(), 1u);
    CHECK(read->state->exact());
    const ThreadInfo *back = read->state->threads().find(10);
    CHECK(back);
    CHECK_EQ(back->process->tty, 34816u);
    CHECK_EQ(back->process->pgid, 77);
    CHECK_EQ(back->process->exe_ino, 4711u);
    CHECK_EQ(back->process->exe_flags, 15u);
    CHECK_EQ(back->caps.effective, 1ull << 40);
    CHECK_EQ(back->process->pidns_init_start_ts, 99u);
    CHECK_EQ(back->process->env.size(), 4096u); // 4095, and the NUL that the cut took
    CHECK_EQ(back->start_ts, thread.start_ts);
    CHECK(back->uncertain);
    CHECK_EQ(back->fds->size(), thread.fds->size());
    thread.fds->each(
        [&](int64_t number, const FdInfo &fd) { check_same(fd, back->fds->find(number)); });
}

TEST(threads_that_were_looked_up_come_back_before_their_event) {
    State state(table(), StateConfig{});
    state.keep_lookups();
    File file;
    file.write(state, call("close", false, {{"res", 0}, {"fd", 3}}));
    CHECK(state.lookup(getpid()));
    file.write(state, call("close", false, {{"res", 0}, {"fd", 4}}));
    const auto read = file.read(state);
    CHECK_EQ(read->events.size(), 2u);
    const ThreadInfo *self = state.threads().find(getpid());
    const ThreadInfo *back = read->state->threads().find(getpid());
    CHECK(back && back->uncertain);
    CHECK_EQ(back->process->exepath, self->process->exepath);
    CHECK_EQ(back->start_ts, self->start_ts);
    CHECK_EQ(back->fds->size(), self->fds->size());
    self->fds->each(
        [&](int64_t number, const FdInfo &fd) { check_same(fd, back->fds->find(number)); });
}

TEST(a_loss_makes_threads_doubtful_again) {
    Host host;
    host.start(10);
    File file;
    file.write(host.state, call("close", false, {{"res", 0}, {"fd", 3}}));
    file.writer->note_loss();
    file.write(host.state, call("close", false, {{"res", 0}, {"fd", 4}}));
    const auto read = file.read(host.state);
    CHECK_EQ(read->events.size(), 2u);
    CHECK(!read->state->threads().find(10)->uncertain);
    CHECK(read->state->lookup(10)->uncertain);
}

TEST(events_come_back_byte_by_byte_whatever_their_public_form) {
    Host host;
    host.start(10);
    File file;
    const std::vector<std::vector<uint8_t>> events = {
        call("close", true, {{"fd", 3}}),
        call("openat", false, {{"fd", 3}}),                   // texts that could not be read
        call("getppid", false, {{"res", 1}}),                 // no public event
        call("mlock", false, {{"res", 0}, {"addr", 1}}),      // a newer one
        call("dup3", false, {{"res", 5}, {"oldfd", 3}}),      // an older one instead
        call("write", false, {{"res", 9}, {"data", "abc"s}}), // as it is
        call("write", false, {{"res", 9}, {"data", std::string(65400, 'x')}}), // large
    };
    for (const auto &event : events)
        file.write(host.state, event);
    file.write(host.state, events[2], true);
    const auto read = file.read(host.state);
    CHECK_EQ(read->events.size(), events.size() + 1);
    for (size_t i = 0; i < events.size() && i < read->events.size(); ++i) {
        CHECK(read->events[i] == events[i]);
        CHECK_EQ(read->records[i].cpu, 3);
    }
    CHECK_EQ(read->records[0].notes, kRecorded);
    for (const size_t i : {1, 2, 3, 4})
        CHECK_EQ(read->records[i].notes, kRecorded | kRestored);
    CHECK_EQ(read->records.back().notes, kRecorded | kRestored | kStateOnly);
}

TEST(a_disk_without_room_is_an_error) {
    Host host;
    ScapOptions options;
    options.path = "/dev/full";
    ScapWriter writer(options);
    writer.attach(table());
    writer.finish(host.state);
    CHECK(writer.failed());
    CHECK(writer.error().starts_with("/dev/full: No space left on device"));
}

TEST(names_count_up_with_digits_for_the_last) {
    std::string expired;
    ScapNames plain("a", false, false, 0), counted("a", true, false, 0), ring("a", true, false, 11);
    CHECK_EQ(plain.next(expired), "a");
    CHECK_EQ(plain.next(expired), "a");
    for (const char *name : {"a0", "a1", "a2"})
        CHECK_EQ(counted.next(expired), name);
    for (int i = 0; i < 11; ++i)
        ring.next(expired);
    CHECK_EQ(ring.next(expired), "a00");
    ScapNames timed("100%%", true, true, 2);
    CHECK_EQ(timed.next(expired), "100%");
    CHECK_EQ(timed.next(expired), "100%.1");
    CHECK_EQ(expired, "");
    CHECK_EQ(timed.next(expired), "100%.2");
    CHECK_EQ(expired, "100%");
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
