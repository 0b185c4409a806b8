// SPDX-License-Identifier: Apache-2.0
// What events do to descriptors, and paths.
#include <fcntl.h>
#include <sys/socket.h>

#include <cerrno>

#include "check.h"
#include "path.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

bool cloexec(Host &m, int64_t tid, int64_t fd) {
    const FdInfo *found = m.thread(tid)->fds->find(fd);
    return found && (found->open_flags & kOpenCloexec);
}

} // namespace

TEST(a_copy_of_a_descriptor_shares_its_name_and_nothing_that_changes) {
    FdInfo one;
    one.name = "/a";
    one.edit_more().source.port = 1;
    FdInfo other = one;
    CHECK(other.name.view().data() == one.name.view().data());
    other.name = "/b";
    other.edit_more().source.port = 2;
    CHECK_EQ(one.name, "/a");
    CHECK_EQ(one.source().port, 1);
    CHECK_EQ(FdInfo().source().port, 0);
    CHECK(FdInfo().name.empty() && one.name == std::string("/a") && !(one.name == other.name));

    const FdRef shared = make_ref<FdInfo>(one);
    const FdRef kept = shared;
    CHECK(kept.get() == shared.get() && kept->name == one.name);
    static_assert(sizeof(FdInfo) == 40 && sizeof(FdRef) == 8, "a machine has a million of them");
}

TEST(an_open_file_goes_by_the_kernels_path_and_for_sysdig_by_the_name) {
    Host m;
    m.start(100);
    m.send("openat", 100,
           {{"fd", 3}, {"dirfd", kAtFdcwd}, {"name", "/lib/x"}, {"path", "/usr/lib/x"}});
    CHECK_EQ(m.fd_name(100, 3), "/usr/lib/x");
    const FdInfo *fd = m.thread(100)->fds->find(3);
    CHECK(fd->unseen && fd->seen() && fd->seen()->name == "/lib/x");
    m.send("openat", 100, {{"fd", 4}, {"dirfd", 3}, {"name", "y"}, {"path", "/usr/lib/x/y"}});
    CHECK_EQ(m.thread(100)->fds->find(4)->seen()->name, "/lib/x/y");
    m.send("openat", 100, {{"fd", 5}, {"dirfd", kAtFdcwd}, {"name", "/a"}, {"path", "/a"}});
    CHECK(!m.thread(100)->fds->find(5)->unseen);
}

TEST(open_names_the_descriptor) {
    Host m;
    m.start(100);
    m.send("openat", 100,
           {{"fd", 3},
            {"dirfd", kAtFdcwd},
            {"name", "etc/./hosts"},
            {"flags", 4097},
            {"dev", 2049},
            {"ino", 77}});
    CHECK_EQ(m.fd_name(100, 3), "/etc/hosts");
    CHECK_EQ(m.fd_type(100, 3), 'f');
    CHECK_EQ(m.thread(100)->fds->find(3)->ino, 77u);
    CHECK_EQ(m.thread(100)->fds->find(3)->dev, 2049u);
    CHECK(cloexec(m, 100, 3));
    m.open(100, 4, "/var/lib/", 1 | 1024);
    CHECK_EQ(m.fd_type(100, 4), 'd');
    m.send("openat", 100, {{"fd", 5}, {"dirfd", 4}, {"name", "../x"}, {"flags", 1}});
    CHECK_EQ(m.fd_name(100, 5), "/var/x");
    m.send("openat", 100, {{"fd", 6}, {"dirfd", 99}, {"name", "x"}, {"flags", 1}});
    CHECK_EQ(m.fd_name(100, 6), "<UNKNOWN>x");
    m.send("open", 100, {{"fd", 7}, {"name", "/a/b/../c"}, {"flags", 1}});
    CHECK_EQ(m.fd_name(100, 7), "/a/c");
    m.send("creat", 100, {{"fd", 8}, {"name", "new"}});
    CHECK_EQ(m.fd_name(100, 8), "/new");
}

TEST(failed_calls_change_nothing) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/hosts");
    m.open(100, -2, "/none");
    m.send("dup2", 100, {{"res", -9}, {"oldfd", 50}, {"newfd", 3}});
    m.send("close", 100, {{"res", -9}, {"fd", 3}});
    m.send("pipe2", 100, {{"res", -24}, {"fd1", 3}, {"fd2", 4}, {"ino", 1}});
    m.send("socket", 100, {{"fd", -97}, {"domain", AF_INET}});
    m.send("close_range", 100, {{"res", -22}, {"first", 0}, {"last", 100}, {"flags", 0}});
    CHECK_EQ(m.thread(100)->fds->size(), size_t{1});
    CHECK_EQ(m.fd_name(100, 3), "/etc/hosts");
}

TEST(a_closed_descriptor_vanishes_after_its_event) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/hosts");
    const auto bytes = m.exit_event("close", 100, {{"res", 0}, {"fd", 3}});
    EventView view;
    CHECK(view.parse(bytes.data(), bytes.size(), table()));
    m.state.before(view);
    CHECK_EQ(m.fd_name(100, 3), "/etc/hosts");
    m.state.after(view);
    CHECK_EQ(m.fd_name(100, 3), "<none>");
    m.open(100, 3, "/etc/hosts");
    m.send("close", 100, {{"res", -4}, {"fd", 3}}); // EINTR: closed all the same
    CHECK_EQ(m.fd_name(100, 3), "<none>");
}

TEST(a_late_close_of_another_thread_spares_the_new_descriptor) {
    Host m;
    m.start(100);
    m.send("clone", 100,
           {{"res", 101},
            {"exe", "/bin/sh"},
            {"comm", "sh"},
            {"flags", int64_t{kCloneThread | kCloneFiles}}});
    m.open(100, 3, "/old");
    m.open(101, 3, "/new"); // 3 was free again before the close's exit came
    m.send("close", 100, {{"res", 0}, {"fd", 3}});
    CHECK_EQ(m.fd_name(101, 3), "/new");
    m.send("close", 101, {{"res", 0}, {"fd", 3}});
    CHECK_EQ(m.fd_name(101, 3), "<none>");
}

TEST(dup_copies_all_but_close_on_exec) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/hosts", 4097);
    m.send("dup", 100, {{"res", 4}, {"oldfd", 3}});
    CHECK_EQ(m.fd_name(100, 4), "/etc/hosts");
    CHECK(!cloexec(m, 100, 4));
    m.send("dup2", 100, {{"res", 1}, {"oldfd", 3}, {"newfd", 1}});
    CHECK_EQ(m.fd_name(100, 1), "/etc/hosts");
    m.send("dup3", 100, {{"res", 2}, {"oldfd", 4}, {"newfd", 2}, {"flags", 4096}});
    CHECK(cloexec(m, 100, 2));
    m.send("dup2", 100, {{"res", 3}, {"oldfd", 3}, {"newfd", 3}});
    CHECK(cloexec(m, 100, 3));
    m.send("dup2", 100, {{"res", 1}, {"oldfd", 77}, {"newfd", 1}}); // 77 was never seen
    CHECK_EQ(m.fd_name(100, 1), "<none>");
}

TEST(fcntl_duplicates_and_sets_close_on_exec) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/hosts");
    m.send("fcntl", 100, {{"res", 10}, {"fd", 3}, {"cmd", 26}, {"arg", 10}});
    CHECK(cloexec(m, 100, 10));
    CHECK(!cloexec(m, 100, 3));
    m.send("fcntl", 100, {{"res", 0}, {"fd", 3}, {"cmd", 3}, {"arg", FD_CLOEXEC}});
    CHECK(cloexec(m, 100, 3));
    m.send("fcntl", 100, {{"res", 0}, {"fd", 3}, {"cmd", 3}, {"arg", 0}});
    CHECK(!cloexec(m, 100, 3));
    m.send("fcntl", 100, {{"res", 0}, {"fd", 3}, {"cmd", 1}, {"arg", 0}});
    CHECK_EQ(m.fd_name(100, 0), "/etc/hosts");
    m.send("fcntl", 100, {{"res", 5}, {"fd", 3}, {"cmd", 4}, {"arg", 0}});
    CHECK_EQ(m.fd_name(100, 5), "<none>");
}

TEST(close_range_closes_or_marks) {
    Host m;
    m.start(100);
    for (int64_t fd = 0; fd < 10; ++fd)
        m.open(100, fd, "/x");
    m.open(100, 5000, "/far");
    m.send("close_range", 100, {{"res", 0}, {"first", 3}, {"last", 4}, {"flags", 4}});
    CHECK(cloexec(m, 100, 3));
    CHECK(!cloexec(m, 100, 5));
    m.send("close_range", 100, {{"res", 0}, {"first", 5}, {"last", 0xffffffff}, {"flags", 0}});
    CHECK_EQ(m.thread(100)->fds->size(), size_t{5});
    CHECK_EQ(m.fd_name(100, 5000), "<none>");
}

TEST(operations_of_a_ring_make_and_close_descriptors) {
    constexpr int64_t kAccept = 13, kOpenat = 18, kClose = 19;
    Host m;
    m.start(100);
    m.send(
        "io_uring_complete", 100,
        {{"res", 4}, {"opcode", kOpenat}, {"fd", -1}, {"newfd", 4}, {"kind", 8}, {"path", "/a"}});
    m.send(
        "io_uring_complete", 100,
        {{"res", 5}, {"opcode", kOpenat}, {"fd", -1}, {"newfd", 5}, {"kind", 4}, {"path", "/d"}});
    CHECK_EQ(m.fd_name(100, 4), "/a");
    CHECK_EQ(m.fd_type(100, 4), 'f');
    CHECK_EQ(m.fd_type(100, 5), 'd');
    auto listening = make_ref<FdInfo>();
    listening->type = FdType::ipv4_server;
    listening->l4 = 2;
    m.thread(100)->fds->set(6, listening);
    m.send("io_uring_complete", 100,
           {{"res", 7}, {"opcode", kAccept}, {"fd", 6}, {"newfd", 7}, {"kind", 12}});
    CHECK_EQ(m.fd_type(100, 7), '4');
    // Of a file that the ring has registered nothing is kept.
    m.send("io_uring_complete", 100,
           {{"res", 0}, {"opcode", kOpenat}, {"fd", -1}, {"newfd", -1}, {"path", "/r"}});
    CHECK(!m.thread(100)->fds->find(0));
    m.send("io_uring_complete", 100, {{"res", 0}, {"opcode", kClose}, {"fd", 4}, {"newfd", -1}});
    m.send("io_uring_complete", 100, {{"res", -EBADF}, {"opcode", kClose}, {"fd", 5}});
    m.send("io_uring_complete", 100, {{"res", 0}, {"opcode", kClose}, {"fd", -1}});
    CHECK(!m.thread(100)->fds->find(4));
    CHECK(m.thread(100)->fds->find(5));
}

TEST(descriptor_tables_are_bounded_and_counted) {
    auto budget = std::make_shared<FdBudget>();
    budget->limit = 100;
    budget->per_process = 60;
    FdTable table(budget);
    const FdRef fd = make_ref<FdInfo>();
    for (int64_t number = 0; number < 50; ++number)
        table.set(number, fd);
    for (int64_t number = 5000; number < 5050; ++number)
        table.set(number, fd);
    CHECK_EQ(table.size(), size_t{60});
    CHECK_EQ(budget->evicted.load(), 40u);
    {
        const auto copy = table.clone();
        CHECK_EQ(budget->used.load(), size_t{60}); // shared until one side changes
        CHECK_EQ(copy->size(), size_t{60});
        copy->set(51, fd); // no room for a second sixty
        CHECK_EQ(copy->size(), size_t{1});
        CHECK_EQ(table.size(), size_t{60});
        CHECK_EQ(budget->used.load(), size_t{61});
        CHECK_EQ(budget->evicted.load(), 100u);
    }
    CHECK_EQ(budget->used.load(), size_t{60});
    FdTable other(budget);
    for (int64_t number = 0; number < 60; ++number)
        other.set(number, fd);
    CHECK_EQ(other.size(), size_t{40});
    other.set(-1, fd);
    other.set(INT64_MAX, fd);
    CHECK_EQ(other.find(-1), nullptr);
    table.close_range(0, UINT64_MAX);
    CHECK_EQ(table.size(), size_t{0});
}

TEST(paths_join_as_libs_joins_them) {
    CHECK_EQ(join_path("/a/b/", "c"), "/a/b/c");
    CHECK_EQ(join_path("/a/b/", "../c"), "/a/c");
    CHECK_EQ(join_path("/a/b/", "./c/."), "/a/b/c");
    CHECK_EQ(join_path("/a/", "../../../c"), "/c");
    CHECK_EQ(join_path("/a/", "/x//y/"), "/x/y");
    CHECK_EQ(join_path("/a/", "/"), "/");
    CHECK_EQ(join_path("/a/", "/.."), "/");
    CHECK_EQ(join_path("/a/", "..."), "/a/...");
    CHECK_EQ(join_path("/a/", ".hidden/..x"), "/a/.hidden/..x");
    CHECK_EQ(join_path("", "foo/../a"), "a");
    CHECK_EQ(join_path("/", std::string(2000, 'x')), "/DIR_TOO_LONG/FILENAME_TOO_LONG");
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
