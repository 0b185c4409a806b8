// SPDX-License-Identifier: Apache-2.0
// What events do to threads and processes.
#include "check.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

constexpr int64_t kFlagsThread = kCloneThread | kCloneFiles;

void clone_by_parent(Host &m, int64_t parent, int64_t child, int64_t flags) {
    m.send("clone", parent,
           {{"res", child},
            {"exe", "/bin/sh"},
            {"tid", parent},
            {"pid", m.thread(parent)->pid},
            {"comm", "sh"},
            {"flags", flags},
            {"uid", 1000},
            {"gid", 1000},
            {"vtid", parent},
            {"vpid", m.thread(parent)->pid}});
}

void clone_by_child(Host &m, int64_t parent, int64_t child, int64_t flags) {
    const int64_t pid = flags & kCloneThread ? m.thread(parent)->pid : child;
    const int64_t ptid = flags & kCloneThread ? m.thread(parent)->ptid : parent;
    m.send("clone", child,
           {{"res", 0},
            {"exe", "/bin/sh"},
            {"tid", child},
            {"pid", pid},
            {"ptid", ptid},
            {"comm", "sh"},
            {"flags", flags},
            {"uid", 1000},
            {"gid", 1000},
            {"vtid", child},
            {"vpid", pid}});
}

} // namespace

TEST(clone_reported_by_the_parent_makes_the_child) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/passwd");
    clone_by_parent(m, 100, 101, 0);
    const ThreadInfo *child = m.thread(101);
    CHECK(child != nullptr);
    CHECK_EQ(child->pid, 101);
    CHECK_EQ(child->ptid, 100);
    CHECK_EQ(child->vpid, 101);
    CHECK_EQ(child->uid, 1000u);
    CHECK_EQ(child->comm, "sh");
    CHECK_EQ(child->process->cwd, "/");
    CHECK_EQ(m.fd_name(101, 3), "/etc/passwd");
    m.open(101, 4, "/only/in/child");
    CHECK_EQ(m.fd_name(100, 4), "<none>");
    m.open(100, 5, "/only/in/parent");
    CHECK_EQ(m.fd_name(101, 5), "<none>");
    clone_by_child(m, 100, 101, 0);
    CHECK_EQ(m.fd_name(101, 4), "/only/in/child");
    CHECK_EQ(m.thread(101)->ptid, 100);
}

TEST(clone_reported_by_the_child_first_is_kept_when_the_parent_reports_it) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/passwd");
    clone_by_child(m, 100, 101, 0);
    CHECK_EQ(m.fd_name(101, 3), "/etc/passwd");
    m.exec(101, "/usr/bin/cat");
    m.open(101, 7, "/etc/hosts");
    clone_by_parent(m, 100, 101, 0);
    CHECK_EQ(m.thread(101)->comm, "cat");
    CHECK_EQ(m.fd_name(101, 7), "/etc/hosts");
}

TEST(parent_event_after_the_childs_end_does_not_bring_it_back) {
    Host m;
    m.start(100);
    clone_by_child(m, 100, 101, 0);
    m.send("procexit", 101, {{"status", 0}, {"reaper_tid", 0}});
    clone_by_parent(m, 100, 101, 0);
    CHECK(m.thread(101) == nullptr);
}

// What a kernel tells whose structures are not known: numbers of the running task, else 0.
void untold_clone_by_child(Host &m, int64_t child) {
    m.send("clone", child,
           {{"res", 0},
            {"exe", ""},
            {"args", ""s},
            {"tid", child},
            {"pid", child},
            {"ptid", 0},
            {"fdlimit", 0},
            {"comm", "sh"},
            {"flags", 0},
            {"vtid", 0},
            {"vpid", 0}});
}

TEST(a_child_that_does_not_know_its_parent_is_adopted_by_it) {
    Host m;
    m.start(100);
    m.open(100, 3, "/etc/passwd");
    untold_clone_by_child(m, 101);
    CHECK_EQ(m.thread(101)->vtid, 101);
    CHECK_EQ(m.thread(101)->vpid, 101);
    m.exec(101, "/usr/bin/cat");
    clone_by_parent(m, 100, 101, kCloneVfork);
    CHECK_EQ(m.thread(101)->ptid, 100);
    CHECK_EQ(m.thread(101)->process->exe, "cat");
}

TEST(a_clone_that_tells_nothing_of_the_program_leaves_the_parents) {
    Host m;
    m.start(100);
    m.exec(100, "/bin/sh");
    clone_by_parent(m, 100, 101, 0);
    untold_clone_by_child(m, 101);
    CHECK_EQ(m.thread(101)->process->exe, "/bin/sh");
    CHECK_EQ(m.thread(101)->process->args, "");
    CHECK_EQ(m.thread(101)->ptid, 100);
}

TEST(child_in_another_pid_namespace_is_made_by_its_own_event_only) {
    Host m;
    m.start(100);
    clone_by_parent(m, 100, 7, kCloneNewPid);
    CHECK(m.thread(7) == nullptr);
    m.send("clone", 101,
           {{"res", 0},
            {"exe", "/bin/sh"},
            {"tid", 101},
            {"pid", 101},
            {"ptid", 100},
            {"comm", "sh"},
            {"flags", int64_t{kCloneNewPid}},
            {"vtid", 1},
            {"vpid", 1}});
    CHECK_EQ(m.thread(101)->vpid, 1);
    CHECK_EQ(m.thread(101)->vtid, 1);
    CHECK_EQ(m.thread(101)->ptid, 100);
}

TEST(a_stale_thread_of_the_same_number_is_replaced) {
    Host m;
    m.start(100);
    m.start(101);
    m.open(101, 9, "/old");
    m.now += 10'000'000'000;
    clone_by_parent(m, 100, 101, 0);
    CHECK_EQ(m.fd_name(101, 9), "<none>");
    CHECK_EQ(m.thread(101)->ptid, 100);
}

TEST(threads_share_descriptors_and_directory) {
    Host m;
    m.start(100);
    clone_by_parent(m, 100, 101, kFlagsThread);
    CHECK_EQ(m.thread(101)->pid, 100);
    CHECK_EQ(m.thread(101)->ptid, 1);
    CHECK_EQ(m.state.threads().thread_count(100), size_t{2});
    m.open(101, 5, "/tmp/x");
    CHECK_EQ(m.fd_name(100, 5), "/tmp/x");
    m.send("chdir", 101, {{"res", 0}, {"path", "tmp/../var/./log//"}});
    CHECK_EQ(m.thread(100)->process->cwd, "/var/log/");
    CHECK(m.thread(100)->process == m.thread(101)->process);
    m.open(100, 6, "../run/x.pid");
    CHECK_EQ(m.fd_name(101, 6), "/var/run/x.pid");
}

TEST(chdir_of_a_child_leaves_the_parent_where_it_is) {
    Host m;
    m.start(100);
    clone_by_parent(m, 100, 101, 0);
    m.send("chdir", 101, {{"res", 0}, {"path", "/srv"}});
    CHECK_EQ(m.thread(101)->process->cwd, "/srv/");
    CHECK_EQ(m.thread(100)->process->cwd, "/");
    m.send("chdir", 101, {{"res", -2}, {"path", "/none"}});
    CHECK_EQ(m.thread(101)->process->cwd, "/srv/");
    m.open(101, 4, "/opt/app", 1 | 1024);
    m.send("fchdir", 101, {{"res", 0}, {"fd", 4}});
    CHECK_EQ(m.thread(101)->process->cwd, "/opt/app/");
}

TEST(exec_replaces_the_program_and_closes_on_exec) {
    Host m;
    m.start(100);
    clone_by_parent(m, 100, 101, kFlagsThread);
    m.open(100, 3, "/keep", 1);
    m.open(100, 4, "/gone", 1 | 4096);
    m.exec(100, "/usr/bin/cat");
    const ThreadInfo *thread = m.thread(100);
    CHECK_EQ(thread->comm, "cat");
    CHECK_EQ(thread->process->exe, "cat");
    CHECK_EQ(thread->process->exepath, "/usr/bin/cat");
    CHECK_EQ(thread->process->args, "/etc/hosts\0-n\0"s);
    CHECK_EQ(thread->process->env, "A=1\0"s);
    CHECK_EQ(thread->process->cwd, "/");
    CHECK_EQ(thread->process->tty, 34816u);
    CHECK_EQ(thread->caps.effective, 255u);
    CHECK_EQ(thread->process->fdlimit, 1024u);
    CHECK_EQ(thread->gid, 100u);
    CHECK_EQ(m.fd_name(100, 3), "/keep");
    CHECK_EQ(m.fd_name(100, 4), "<none>");
    CHECK(m.thread(101) == nullptr);
    m.send("execve", 100, {{"res", -2}, {"exe", "none"}, {"comm", "none"}});
    CHECK_EQ(m.thread(100)->comm, "cat");
}

TEST(exec_of_another_thread_takes_over_the_main_threads_number) {
    Host m;
    m.start(100);
    clone_by_parent(m, 100, 101, kFlagsThread);
    m.open(101, 3, "/keep", 1);
    m.state.threads().erase(100); // its end was seen, or its start was not
    m.exec(100, "/usr/bin/cat");
    CHECK_EQ(m.thread(100)->comm, "cat");
    CHECK_EQ(m.fd_name(100, 3), "/keep");
    CHECK(m.thread(101) == nullptr);
}

TEST(exec_of_an_unknown_thread_makes_it) {
    Host m;
    m.exec(500, "/usr/bin/cat");
    CHECK_EQ(m.thread(500)->ptid, 1);
    CHECK_EQ(m.thread(500)->process->exepath, "/usr/bin/cat");
}

TEST(main_thread_stays_until_the_last_thread_has_ended) {
    Host m;
    m.start(50);
    m.start(100, 50);
    clone_by_parent(m, 100, 101, kFlagsThread);
    m.start(102, 100);
    m.send("procexit", 100, {{"status", 0}, {"reaper_tid", 101}});
    CHECK(m.thread(100) != nullptr);
    CHECK_EQ(m.state.threads().thread_count(100), size_t{1});
    CHECK_EQ(m.thread(102)->ptid, 100);
    m.send("procexit", 101, {{"status", 0}, {"reaper_tid", 50}});
    CHECK(m.thread(100) == nullptr);
    CHECK(m.thread(101) == nullptr);
    CHECK_EQ(m.thread(102)->ptid, 50);
}

TEST(prctl_names_the_thread) {
    Host m;
    m.start(100);
    m.send("prctl", 100, {{"res", 0}, {"option", 15}, {"arg2_str", "a-name-that-is-too-long"}});
    CHECK_EQ(m.thread(100)->comm, "a-name-that-is-");
    m.send("prctl", 100, {{"res", -14}, {"option", 15}, {"arg2_str", "no"}});
    m.send("prctl", 100, {{"res", 0}, {"option", 4}, {"arg2_str", "no"}});
    CHECK_EQ(m.thread(100)->comm, "a-name-that-is-");
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
