// SPDX-License-Identifier: Apache-2.0
// The build phase against this machine's own /proc and against a directory made to look like one.
#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "check.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;
namespace fs = std::filesystem;

namespace {

std::string type_and_name(const ThreadInfo &thread, int fd) {
    const FdInfo *found = thread.fds->find(fd);
    return found ? std::string(1, fd_type_char(found->type)) + ' ' + std::string(found->name)
                 : "none";
}

int tcp_port(int fd) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

// A directory removed at the end.
struct TemporaryDir {
    fs::path path;
    TemporaryDir() {
        std::string name = (fs::temp_directory_path() / "procfs_test.XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~TemporaryDir() { fs::remove_all(path); }
    void write(const fs::path &name, std::string_view text) const {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name, std::ios::binary) << text;
    }
};

} // namespace

TEST(scan_finds_this_process_as_it_is) {
    prctl(PR_SET_NAME, "a) (b c");
    State state(table());
    const auto start = std::chrono::steady_clock::now();
    CHECK(state.scan() > 1);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("     %zu threads, %lu fds in %.1f ms\n", state.threads().size(),
                static_cast<unsigned long>(state.stats().fds), took.count());

    const ThreadInfo *self = state.threads().find(getpid());
    CHECK(self != nullptr);
    if (!self)
        return;
    CHECK_EQ(self->comm, "a) (b c");
    CHECK_EQ(self->ptid, getppid());
    CHECK_EQ(self->uid, geteuid());
    CHECK_EQ(self->gid, getegid());
    CHECK_EQ(self->process->exepath, fs::read_symlink("/proc/self/exe").string());
    CHECK(self->process->exe.find("procfs_test") != std::string::npos);
    const std::string cwd = fs::current_path().string();
    CHECK_EQ(self->process->cwd, cwd == "/" ? cwd : cwd + '/');
    CHECK_EQ(self->process->root, "/");
    CHECK_EQ(self->process->sid, getsid(0));
    CHECK_EQ(self->process->pgid, getpgrp());
    struct stat st {};
    stat("/proc/self/exe", &st);
    CHECK_EQ(self->process->exe_ino, st.st_ino);
    CHECK_EQ(self->process->exe_ino_mtime / 1'000'000'000,
             static_cast<uint64_t>(st.st_mtim.tv_sec));
    CHECK(self->process->fdlimit > 0);
    CHECK(self->vm_size > 0 && self->vm_rss > 0);
    CHECK(self->process->env.find("PATH=") != std::string::npos);
    const auto now = static_cast<uint64_t>(time(nullptr)) * 1'000'000'000;
    CHECK(self->start_ts < now + 2'000'000'000 && self->start_ts > now - 600'000'000'000);
    const ThreadInfo *init = state.threads().find(1);
    CHECK(init && init->process->pidns_init_start_ts > 0);
    CHECK(init && !init->comm.empty());
}

TEST(scan_finds_descriptors_with_their_type_and_name) {
    TemporaryDir dir;
    dir.write("file", "x");
    const int file = open((dir.path / "file").c_str(), O_RDWR | O_APPEND | O_CLOEXEC);
    const int folder = open(dir.path.c_str(), O_RDONLY | O_DIRECTORY);
    int pipes[2];
    CHECK_EQ(pipe(pipes), 0);
    const int event = eventfd(0, EFD_CLOEXEC);
    const int poll = epoll_create1(0);
    const int memory = memfd_create("name", 0);
    const int listening = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_EQ(bind(listening, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    listen(listening, 1);
    address.sin_port = htons(static_cast<uint16_t>(tcp_port(listening)));
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_EQ(connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const int server = accept(listening, nullptr, nullptr);
    const int local = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const std::string socket_path = (dir.path / "socket").string();
    socket_path.copy(name.sun_path, sizeof name.sun_path - 1);
    CHECK_EQ(bind(local, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
    listen(local, 1);
    const int far = fcntl(file, F_DUPFD, 3000);

    State state(table());
    state.scan();
    const ThreadInfo *self = state.threads().find(getpid());
    CHECK(self && self->fds);
    const std::string path = (dir.path / "file").string();
    CHECK_EQ(type_and_name(*self, file), "f " + path);
    CHECK_EQ(self->fds->find(file)->open_flags & ~2048u, 3u | 8u | 4096u); // RDWR APPEND CLOEXEC
    struct stat st {};
    fstat(file, &st);
    CHECK_EQ(self->fds->find(file)->ino, st.st_ino);
    CHECK_EQ(type_and_name(*self, folder), "d " + dir.path.string());
    CHECK_EQ(type_and_name(*self, pipes[0]).substr(0, 8), "p pipe:[");
    CHECK_EQ(type_and_name(*self, event), "e ");
    CHECK_EQ(type_and_name(*self, poll), "l ");
    CHECK_EQ(type_and_name(*self, memory).substr(0, 13), "m /memfd:name");
    const std::string at = "127.0.0.1:" + std::to_string(tcp_port(listening));
    const std::string from = "127.0.0.1:" + std::to_string(tcp_port(client));
    CHECK_EQ(type_and_name(*self, listening), "4 " + at);
    CHECK_EQ(type_and_name(*self, client), "4 " + from + "->" + at);
    CHECK_EQ(type_and_name(*self, server), "4 " + from + "->" + at);
    CHECK_EQ(int{self->fds->find(client)->l4}, 2);
    CHECK_EQ(type_and_name(*self, local), "u " + socket_path);
    CHECK_EQ(type_and_name(*self, far), "f " + path);
    for (const int fd : {file, folder, pipes[0], pipes[1], event, poll, memory, listening, client,
                         server, local, far})
        close(fd);
}

TEST(scan_finds_threads_and_their_shared_state) {
    int64_t tid = 0;
    std::atomic<bool> ready{false}, done{false};
    std::thread other([&] {
        tid = syscall(SYS_gettid);
        prctl(PR_SET_NAME, "worker");
        ready = true;
        while (!done)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    while (!ready)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    State state(table());
    state.scan();
    const ThreadInfo *thread = state.threads().find(tid);
    const ThreadInfo *self = state.threads().find(getpid());
    CHECK(thread && self);
    CHECK_EQ(thread->comm, "worker");
    CHECK_EQ(thread->pid, getpid());
    CHECK(thread->fds == self->fds);
    CHECK(thread->process == self->process);
    CHECK_EQ(state.threads().thread_count(getpid()), size_t{2});

    State asked(table()); // without a scan
    const ThreadInfo *found = asked.lookup(tid);
    CHECK(found && found->pid == getpid() && found->uncertain);
    CHECK(asked.threads().find(getpid()) != nullptr);
    CHECK_EQ(asked.stats().proc_lookups, 1u);
    done = true;
    other.join();
}

TEST(a_thread_that_is_gone_is_asked_for_once) {
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    waitpid(child, nullptr, 0);
    State state(table());
    for (int i = 0; i < 100; ++i)
        CHECK(state.lookup(child) == nullptr);
    CHECK_EQ(state.stats().proc_lookups, 1u);
    for (int64_t tid = 5'000'000; tid < 5'010'000; ++tid)
        CHECK(state.lookup(tid) == nullptr);
    CHECK(state.stats().proc_lookups < 2000);
}

TEST(after_a_loss_a_thread_is_read_again_and_trusted_once_the_older_events_are_through) {
    State state(table());
    state.scan();
    // A child, for our own calls are not captured and cannot be lost.
    int go[2], done[2];
    CHECK(pipe(go) == 0 && pipe(done) == 0);
    const pid_t child = fork();
    if (child == 0) {
        char byte;
        prctl(PR_SET_NAME, "renamed");
        if (write(done[1], "x", 1) == 1 && read(go[0], &byte, 1) == 1)
            _exit(0);
        _exit(1);
    }
    char byte;
    CHECK(read(done[0], &byte, 1) == 1);
    const ThreadInfo *thread = state.lookup(child); // read while capturing: uncertain at first
    CHECK(thread && thread->uncertain);
    CHECK_EQ(thread->comm, "renamed");
    const uint64_t soon = thread->read_again + 1;
    state.at(soon);
    CHECK(!state.lookup(child)->uncertain);
    CHECK_EQ(state.stats().repaired, 1u);

    ThreadInfo &missed = state.threads().edit(child); // what a lost prctl leaves behind
    missed.comm = "stale";
    const uint64_t start = missed.start_ts += 1234; // as an event tells it
    state.note_loss();
    thread = state.lookup(child);
    CHECK_EQ(thread->comm, "renamed");
    CHECK_EQ(thread->start_ts, start);
    CHECK(thread->uncertain);
    state.at(thread->read_again); // an event from before the reading
    CHECK(state.lookup(child)->uncertain);
    state.at(thread->read_again + 1);
    CHECK(!state.lookup(child)->uncertain);
    CHECK_EQ(state.stats().repaired, 2u);

    CHECK(write(go[1], "x", 1) == 1);
    waitpid(child, nullptr, 0);
    state.note_loss();
    CHECK(state.lookup(child)->uncertain); // nobody is left to ask
    state.at(UINT64_MAX);
    CHECK(state.lookup(child)->uncertain);
}

TEST(events_from_before_a_reading_change_what_was_read_for_a_while) {
    TemporaryDir proc;
    proc.write("10/status", "Name:\tnewer\nTgid:\t10\nPPid:\t1\n");
    proc.write("10/stat", "10 (newer) R 1 7 8 0 -1 0 5 0 6 0 0 0 0 0 20 0 1 0 100 0");
    fs::create_directories(proc.path / "10/fd");
    fs::create_symlink("/newer", proc.path / "10/fd/3");
    State state(table(), {.proc_root = proc.path.string()});
    state.scan();
    state.note_loss();
    const uint64_t read = state.lookup(10)->read_again;
    CHECK(read != 0);
    state.at(read); // an exec and an open before those that were lost
    state.threads().edit(10).comm = "older";
    auto file = make_ref<FdInfo>();
    file->name = "/older";
    state.lookup(10)->fds->set(3, file);
    CHECK_EQ(state.lookup(10)->comm, "older");
    CHECK(state.lookup(10)->uncertain);
    state.at(read + 1);
    const ThreadInfo *thread = state.lookup(10);
    CHECK(!thread->uncertain);
    CHECK_EQ(thread->comm, "newer");
    CHECK_EQ(std::string_view(thread->fds->find(3)->name), "/newer");

    state.note_loss();
    const uint64_t again = state.lookup(10)->read_again;
    state.note_loss(); // and another loss before the reading is trusted
    state.at(again + 1);
    CHECK(state.lookup(10)->uncertain);
}

TEST(a_main_thread_that_is_read_for_another_is_a_reading_of_its_own) {
    TemporaryDir proc;
    const auto live = [&](const std::string &tid, const char *name) {
        proc.write(tid + "/status", std::string("Name:\t") + name + "\nTgid:\t10\nPPid:\t1\n");
        proc.write(tid + "/stat",
                   tid + " (" + name + ") R 1 7 8 0 -1 0 5 0 6 0 0 0 0 0 20 0 1 0 100 0");
    };
    live("10", "main");
    live("11", "other");
    State state(table(), {.proc_root = proc.path.string()});
    state.keep_lookups();
    const ThreadInfo *other = state.lookup(11);
    CHECK(other && other->uncertain);
    CHECK(state.take_lookups() == (std::vector<int64_t>{10, 11}));
    const uint64_t read = other->read_again;
    CHECK(state.lookup(10)->uncertain);
    CHECK_EQ(state.stats().proc_lookups, 1u);
    CHECK_EQ(state.stats().uncertain, 2u);
    state.at(read);
    state.threads().edit(10).comm = "older";
    state.at(read + 1);
    CHECK_EQ(state.lookup(10)->comm, "main");
    CHECK(!state.lookup(10)->uncertain);
    CHECK(!state.lookup(11)->uncertain);
}

TEST(a_main_thread_that_ends_while_a_reading_waits_has_ended) {
    TemporaryDir proc;
    proc.write("10/status", "Name:\tmain\nTgid:\t10\nPPid:\t1\n");
    proc.write("10/stat", "10 (main) R 1 7 8 0 -1 0 5 0 6 0 0 0 0 0 20 0 1 0 100 0");
    State state(table(), {.proc_root = proc.path.string()});
    state.scan();
    state.note_loss();
    const uint64_t read = state.lookup(10)->read_again;
    state.threads().edit(10).flags |= kThreadClosed; // its end is told before /proc shows it
    state.at(read + 1);
    CHECK(state.lookup(10)->flags & kThreadClosed);
}

TEST(what_is_read_again_of_a_number_that_another_process_has_now_is_that_process) {
    TemporaryDir proc;
    const auto live = [&](const char *name, int start) {
        proc.write("10/status", std::string("Name:\t") + name + "\nTgid:\t10\nPPid:\t1\n");
        proc.write("10/stat", std::string("10 (") + name +
                                  ") R 1 7 8 0 -1 0 5 0 6 0 0 0 0 0 20 0 1 0 " +
                                  std::to_string(start) + " 0");
    };
    live("first", 100);
    State state(table(), {.proc_root = proc.path.string()});
    state.scan();
    auto ran = std::make_shared<ProcessInfo>(*state.lookup(10)->process);
    ran->exec_ts = 5; // an exec that was seen
    state.threads().edit(10).process = ran;
    state.note_loss();
    CHECK_EQ(state.lookup(10)->process->exec_ts, 5u); // the same process

    live("other", 90000);
    state.note_loss();
    CHECK_EQ(state.lookup(10)->comm, "other");
    CHECK_EQ(state.lookup(10)->process->exec_ts, 0u);
}

TEST(hostile_proc_content_is_survived) {
    TemporaryDir proc;
    proc.write("10/status", "Name:\tx\nTgid:\t10\nPPid:\t1\nUid:\t0\t5\t0\t0\nNSpid:\t10\t3\t1\n"
                            "NStgid:\t10\t3\t1\nThreads:\t1\nVmSize:\t99999999999999999999 kB\n");
    proc.write("10/stat", "10 (a) b (c\n) R 1 7 8 0 -1 0 5 0 6 0 0 0 0 0 20 0 1 0 100 0");
    proc.write("10/cmdline", std::string(9000, 'x'));
    proc.write("10/environ", std::string(9000, '\xff'));
    proc.write("10/cgroup", "nonsense\n::\n0::relative\n5:a,b,:/x:y\n" + std::string(20000, ':'));
    proc.write("10/limits", "Max open files            unlimited            unlimited  files\n");
    proc.write("10/loginuid", "-1");
    proc.write("10/fd/99999999999999999999999", "");
    proc.write("10/fd/7x", "");
    proc.write("11/status", "Tgid:\t-5\n");
    proc.write("12/status", "");
    proc.write("13/status", "Tgid:\t13\n");
    proc.write("13/stat", ")(");
    proc.write("14x/status", "Tgid:\t14\n");
    proc.write("99999999999999999999999/status", "Tgid:\t1\n");
    fs::create_symlink("/usr/bin/x (deleted)", proc.path / "10/exe");
    fs::create_symlink("pipe:[", proc.path / "10/fd/3");
    fs::create_symlink("socket:[18446744073709551616]", proc.path / "10/fd/4");
    fs::create_symlink("anon_inode:[unheard-of]", proc.path / "10/fd/5");

    StateConfig config;
    config.proc_root = proc.path.string();
    State state(table(), config);
    CHECK_EQ(state.scan(), size_t{1});
    const ThreadInfo *thread = state.threads().find(10);
    CHECK(thread != nullptr);
    if (!thread)
        return;
    CHECK_EQ(thread->comm, "a) b (c\n");
    CHECK_EQ(thread->uid, 5u);
    CHECK_EQ(thread->vpid, 1);
    CHECK_EQ(thread->process->sid, 8);
    CHECK_EQ(thread->pfminor, 5u);
    CHECK_EQ(thread->pfmajor, 6u);
    CHECK_EQ(thread->process->exe.size(), size_t{4096});
    CHECK_EQ(thread->process->args, "");
    CHECK_EQ(thread->process->env.size(), size_t{4096});
    CHECK_EQ(thread->process->exepath, "/usr/bin/x");
    CHECK_EQ(thread->process->fdlimit, UINT64_MAX);
    CHECK_EQ(thread->process->cgroups.substr(0, 14), (std::string("a=/x:y\0b=/x:y\0", 14)));
    CHECK_EQ(fd_type_char(thread->fds->find(5)->type), 'X');
    CHECK_EQ(state.lookup(11), nullptr);
}

// The rows of net/tcp, as the kernel pads them.
std::string tcp_row(unsigned slot, const char *local, const char *remote, const char *state,
                    uint64_t ino) {
    char row[256];
    std::snprintf(row, sizeof row,
                  "%4u: %s %s %s 00000000:00000000 00:00000000 00000000     0        0 %llu 1 "
                  "0000000000000000 100 0 0 10 0\n",
                  slot, local, remote, state, static_cast<unsigned long long>(ino));
    return row;
}

TEST(a_socket_is_found_in_tables_of_any_length) {
    constexpr unsigned kRows = 2000; // several readings of the file
    TemporaryDir proc;
    proc.write("10/status", "Tgid:\t10\nPPid:\t1\nThreads:\t1\n");
    proc.write("10/stat", "10 (a) R 1 7 8 0 -1 0 5 0 6 0 0 0 0 0 20 0 1 0 100 0");
    std::string tcp = "  sl  local_address rem_address   st ...\n";
    tcp += tcp_row(0, "0100007F:0050", "00000000:0000", "0A", 5);
    for (unsigned i = kRows; i > 0; --i)
        tcp +=
            tcp_row(i, i == 7 ? "0100007F:0050" : "0100007F:1000", "0200007F:2000", "01", 1000 + i);
    tcp.pop_back(); // a file that ends within a line
    proc.write("10/net/tcp", tcp);
    std::string local = "Num       RefCount Protocol Flags    Type St Inode Path\n";
    for (unsigned i = 0; i < kRows; ++i)
        local += "0000000000000000: 00000002 00000000 00010000 0001 01 " +
                 std::to_string(9000 + i) + (i % 2 ? " /run/s" + std::to_string(i) : "") + "\n";
    proc.write("10/net/unix", local);
    proc.write("10/net/netlink", "sk Eth\n0 0 0 00000000 0 0 0 2 0 77\n");
    fs::create_directories(proc.path / "10/fd");
    const std::vector<uint64_t> inodes = {5, 1001, 1007, 1000 + kRows, 9001, 9998, 77, 4};
    for (size_t i = 0; i < inodes.size(); ++i)
        fs::create_symlink("socket:[" + std::to_string(inodes[i]) + "]",
                           proc.path / "10/fd" / std::to_string(i));

    StateConfig config;
    config.proc_root = proc.path.string();
    State state(table(), config);
    CHECK_EQ(state.scan(), size_t{1});
    const ThreadInfo *thread = state.threads().find(10);
    CHECK_EQ(type_and_name(*thread, 0), "4 127.0.0.1:80");
    CHECK_EQ(type_and_name(*thread, 1), "4 127.0.0.1:4096->127.0.0.2:8192");
    CHECK_EQ(type_and_name(*thread, 2),
             "4 127.0.0.2:8192->127.0.0.1:80"); // its port is listened on
    CHECK_EQ(static_cast<int>(thread->fds->find(2)->role), static_cast<int>(Role::server));
    CHECK_EQ(type_and_name(*thread, 3), "4 127.0.0.1:4096->127.0.0.2:8192");
    CHECK_EQ(type_and_name(*thread, 4), "u /run/s1");
    CHECK_EQ(type_and_name(*thread, 5), "u ");
    CHECK_EQ(type_and_name(*thread, 6), "n ");
    CHECK_EQ(type_and_name(*thread, 7), "o ");
    CHECK_EQ(thread->fds->find(7)->ino, uint64_t{4});
}

TEST(users_and_groups_are_reread_when_they_change) {
    TemporaryDir etc;
    etc.write("passwd",
              "root:x:0:0:root:/root:/bin/bash\nann:x:1000:1000::/home/ann:/bin/sh\nbad\n::::::\n"
              "second:x:0:0::/:/\nneg:x:-1:0::/:/\n");
    etc.write("group", "root:x:0:\nstaff:x:50:ann\n");
    UserTable users((etc.path / "passwd").string(), (etc.path / "group").string());
    CHECK_EQ(users.name(0), "root");
    CHECK_EQ(users.home(1000), "/home/ann");
    CHECK_EQ(users.shell(1000), "/bin/sh");
    CHECK_EQ(users.group(50), "staff");
    CHECK_EQ(users.name(4294967295u), "");
    CHECK(users.user(7) == nullptr);
    const std::string_view old = users.name(1000);
    etc.write("passwd", "bob:x:1000:1000::/home/bob:/bin/sh\n");
    users.refresh();
    CHECK_EQ(users.name(1000), "bob");
    CHECK_EQ(users.name(0), "");
    CHECK_EQ(old, "ann"); // what was handed out stays
    UserTable none("/nonexistent/passwd", "/nonexistent/group");
    CHECK_EQ(none.name(0), "");
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
