// SPDX-License-Identifier: Apache-2.0
// What threads may do, and where they live, as the events of their calls tell it.
#include "check.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

namespace {

constexpr int64_t kKeep = -1;
constexpr int64_t kNewUser = 1048576, kNewNs = 32; // public clone_flags
constexpr uint64_t kAll = (uint64_t{1} << 41) - 1;

void make_root(Host &m, int64_t tid) {
    m.start(tid);
    m.state.threads().edit(tid).caps = {0, 0xff, 0xff};
}

} // namespace

TEST(setuid_of_root_takes_every_capability) {
    Host m;
    make_root(m, 100);
    m.send("setuid", 100, {{"res", -1}, {"uid", 1000}});
    CHECK_EQ(m.thread(100)->uid, 0u);
    CHECK_EQ(m.thread(100)->caps.effective, 0xffu);
    m.send("setuid", 100, {{"res", 0}, {"uid", 1000}});
    CHECK_EQ(m.thread(100)->uid, 1000u);
    CHECK_EQ(m.thread(100)->caps.effective, 0u);
    CHECK_EQ(m.thread(100)->caps.permitted, 0u);
}

TEST(a_user_that_can_come_back_keeps_what_is_permitted) {
    Host m;
    make_root(m, 100);
    m.send("setresuid", 100, {{"res", 0}, {"ruid", kKeep}, {"euid", 1000}, {"suid", kKeep}});
    CHECK_EQ(m.thread(100)->uid, 1000u);
    CHECK_EQ(m.thread(100)->caps.effective, 0u);
    CHECK_EQ(m.thread(100)->caps.permitted, 0xffu);
    m.send("setreuid", 100, {{"res", 0}, {"ruid", kKeep}, {"euid", 0}});
    CHECK_EQ(m.thread(100)->caps.effective, 0xffu);
    m.send("setreuid", 100, {{"res", 0}, {"ruid", 7}, {"euid", 8}});
    CHECK_EQ(m.thread(100)->caps.permitted, 0u);
}

TEST(keepcaps_keeps_what_is_permitted_until_an_exec) {
    Host m;
    make_root(m, 100);
    m.send("prctl", 100, {{"res", 0}, {"option", 8}, {"arg2_str", ""}, {"arg2_int", 1}});
    m.send("setuid", 100, {{"res", 0}, {"uid", 1000}});
    CHECK_EQ(m.thread(100)->caps.permitted, 0xffu);
    CHECK_EQ(m.thread(100)->caps.effective, 0u);
    m.exec(100, "/usr/bin/cat");
    CHECK(!m.thread(100)->keeps_caps);
}

TEST(one_thread_changes_its_own_rights_alone) {
    Host m;
    make_root(m, 100);
    make_root(m, 101);
    m.send("capset", 101,
           {{"res", 0}, {"cap_inheritable", 1}, {"cap_permitted", 7}, {"cap_effective", 3}});
    m.send("setgid", 101, {{"res", 0}, {"gid", 5}});
    CHECK_EQ(m.thread(101)->caps.inheritable, 1u);
    CHECK_EQ(m.thread(101)->caps.permitted, 7u);
    CHECK_EQ(m.thread(101)->caps.effective, 3u);
    CHECK_EQ(m.thread(101)->gid, 5u);
    CHECK_EQ(m.thread(100)->caps.effective, 0xffu);
    CHECK_EQ(m.thread(100)->gid, 0u);
    m.send("capset", 100,
           {{"res", -1}, {"cap_inheritable", 1}, {"cap_permitted", 7}, {"cap_effective", 3}});
    CHECK_EQ(m.thread(100)->caps.effective, 0xffu);
}

TEST(a_user_namespace_gives_every_capability) {
    Host m;
    m.start(100);
    m.send("unshare", 100, {{"res", 0}, {"flags", kNewNs}});
    CHECK_EQ(m.thread(100)->caps.effective, 0u);
    m.send("unshare", 100, {{"res", 0}, {"flags", kNewUser}});
    CHECK_EQ(m.thread(100)->caps.effective, kAll);
    m.start(200);
    m.open(200, 5, "user:[4026531837]");
    m.send("setns", 200, {{"res", 0}, {"fd", 5}, {"nstype", 0}});
    CHECK_EQ(m.thread(200)->caps.permitted, kAll);
}

TEST(a_mount_namespace_that_is_joined_has_a_root_of_its_own) {
    Host m;
    m.start(100);
    m.send("chdir", 100, {{"res", 0}, {"path", "/etc"}});
    m.open(100, 5, "/proc/7/ns/mnt");
    m.send("setns", 100, {{"res", -1}, {"fd", 5}, {"nstype", 0}});
    CHECK_EQ(m.thread(100)->process->cwd, "/etc/");
    m.send("setns", 100, {{"res", 0}, {"fd", 5}, {"nstype", 0}});
    CHECK_EQ(m.thread(100)->process->cwd, "/");
}

TEST(a_session_and_groups_are_told_by_the_callers_numbers) {
    Host m;
    m.start(100);
    m.start(101, 100);
    m.send("setpgid", 100, {{"res", 0}, {"pid", 101}, {"pgid", 0}});
    CHECK_EQ(m.thread(101)->process->pgid, 101);
    CHECK_EQ(m.thread(101)->process->vpgid, 101);
    m.send("setsid", 100, {{"res", 100}});
    CHECK_EQ(m.thread(100)->process->sid, 100);
    CHECK_EQ(m.thread(100)->process->vpgid, 100);
    m.start(300);
    m.state.threads().edit(300).vtid = m.state.threads().edit(300).vpid = 7;
    m.send("setsid", 300, {{"res", 7}});
    CHECK_EQ(m.thread(300)->process->sid, 300);
    CHECK_EQ(m.thread(300)->process->pgid, 300);
    CHECK_EQ(m.thread(300)->process->vpgid, 7);
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
