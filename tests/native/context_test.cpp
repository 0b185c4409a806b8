// SPDX-License-Identifier: Apache-2.0
// What an event's context and its snapshots know, and the thread table under them.
#include <random>

#include "check.h"
#include "state_fixture.h"

using namespace falcore;
using namespace falcore::test;

TEST(a_snapshot_keeps_what_was_known_at_its_event) {
    Host m;
    m.start(50);
    m.start(100, 50);
    m.open(100, 3, "/etc/hosts");
    const auto bytes = m.exit_event("close", 100, {{"res", 0}, {"fd", 3}});
    EventView view;
    CHECK(view.parse(bytes.data(), bytes.size(), table()));
    Context context(table(), m.state.users());
    m.state.before(view);
    context.reset_live(view, m.state);
    context.num = 7;
    CHECK_EQ(context.fd_number(), 3);
    CHECK_EQ(context.event_fd()->name, "/etc/hosts");
    Snapshot taken = take_snapshot(context);
    m.state.after(view);
    m.exec(100, "/usr/bin/cat");
    m.send("procexit", 50, {{"status", 0}});
    m.send("procexit", 100, {{"status", 0}});
    CHECK(m.thread(100) == nullptr);

    const Snapshot snapshot = std::move(taken);
    Context later(table(), m.state.users());
    later.reset_snapshot(snapshot.view, snapshot);
    CHECK_EQ(later.thread()->comm, "sh");
    CHECK_EQ(later.thread()->process->exe, "/bin/sh");
    CHECK_EQ(later.event_fd()->name, "/etc/hosts");
    CHECK_EQ(later.ancestor(1)->tid, 50);
    CHECK(later.ancestor(2) == nullptr);
    CHECK_EQ(later.thread_count(100), 1u);
    CHECK_EQ(later.fd_count(), 1u);
    CHECK_EQ(snapshot.num, 7u);
    CHECK(snapshot.view.bytes() ==
          std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
}

TEST(ancestors_end_at_a_loop) {
    Host m;
    m.start(100, 101);
    m.start(101, 100);
    const auto bytes = m.exit_event("close", 100, {{"res", 0}, {"fd", 3}});
    EventView view;
    CHECK(view.parse(bytes.data(), bytes.size(), table()));
    Context context(table(), m.state.users());
    context.reset_live(view, m.state);
    CHECK_EQ(context.ancestor(1)->tid, 101);
    CHECK(context.ancestor(kMaxAncestors) != nullptr);
    CHECK(context.ancestor(kMaxAncestors + 1) == nullptr);
}

TEST(scratch_texts_stay_where_they_are) {
    Host m;
    Context context(table(), m.state.users());
    std::string &first = context.scratch();
    first = "first";
    for (int i = 0; i < 100; ++i)
        context.scratch() = "another";
    CHECK_EQ(first, "first");
}

TEST(a_loss_makes_known_threads_uncertain_once) {
    Host m;
    m.start(100);
    CHECK(!m.state.lookup(100)->uncertain);
    const ThreadRef held = m.state.threads().ref(100);
    m.state.note_loss();
    CHECK(m.state.lookup(100)->uncertain);
    CHECK(m.state.lookup(100)->uncertain);
    CHECK(!held->uncertain);
    CHECK_EQ(m.state.stats().uncertain, 1u);
    m.exec(200, "/usr/bin/cat"); // seen whole after the loss
    CHECK(!m.state.lookup(200)->uncertain);
}

TEST(the_thread_table_is_bounded_and_keeps_its_relations) {
    ThreadTable threads(1000);
    std::mt19937 random(1);
    for (int i = 0; i < 200000; ++i) {
        const auto tid = static_cast<int64_t>(1 + random() % 5000);
        if (random() % 3 == 0) {
            threads.erase(tid);
        } else {
            ThreadInfo thread;
            thread.tid = tid;
            thread.pid = tid - tid % 4 + 1;
            thread.ptid = thread.pid / 2;
            threads.insert(std::move(thread));
        }
    }
    CHECK(threads.size() <= 1000);
    CHECK(threads.evicted() > 0);
    size_t seen = 0, counted = 0;
    threads.each([&](const ThreadInfo &thread) {
        ++seen;
        CHECK(threads.find(thread.tid) == &thread);
    });
    for (int64_t pid = 1; pid <= 5001; pid += 4)
        counted += threads.thread_count(pid);
    CHECK_EQ(seen, threads.size());
    CHECK_EQ(counted, threads.size());
}

TEST(editing_leaves_a_held_thread_as_it_was) {
    Host m;
    m.start(100);
    const ThreadInfo *before = m.thread(100);
    CHECK(&m.state.threads().edit(100) == before);
    const ThreadRef held = m.state.threads().ref(100);
    m.state.threads().edit(100).comm = "other";
    CHECK_EQ(held->comm, "sh");
    CHECK_EQ(m.thread(100)->comm, "other");
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
