// SPDX-License-Identifier: Apache-2.0
// The reader's budget, against every way in which work and rest can alternate.
#include <random>

#include "budget.h"
#include "check.h"

using namespace falcore;
using namespace falcore::test;

namespace {

constexpr double kShare = 0.2;
constexpr uint64_t kMillisecond = 1000000;

// The share of a minute that is work, by a reader that always has more to do, whose looks at the
// clock are up to `step` apart and who is sent away for other reasons now and then.
double work_share(uint64_t step, bool interrupted) {
    std::mt19937_64 random(step);
    Budget budget;
    budget.leave(kShare);
    uint64_t now = 1, work = 0;
    while (now < 60000 * kMillisecond) {
        budget.begin(now);
        const uint64_t begun = now;
        do
            now += random() % step + 1;
        while (!budget.spent(now) && !(interrupted && random() % 8 == 0));
        work += now - begun;
        budget.end(now);
        // The caller's own deadline can cut a rest short.
        if (const uint64_t rest = budget.rest())
            now += interrupted && random() % 2 ? rest / 2 : rest;
    }
    return static_cast<double>(work) / static_cast<double>(now);
}

} // namespace

TEST(a_reader_with_more_to_do_than_it_can_keeps_to_its_share) {
    for (const uint64_t step :
         {kMillisecond / 100, kMillisecond, 10 * kMillisecond, 99 * kMillisecond})
        for (const bool interrupted : {false, true})
            CHECK(work_share(step, interrupted) <= 1 - kShare + 0.005);
}

TEST(a_reader_that_rests_by_itself_is_never_sent_away) {
    Budget budget;
    budget.leave(kShare);
    uint64_t now = 1;
    for (int i = 0; i < 1000; i++) {
        budget.begin(now);
        now += 10 * kMillisecond;
        CHECK(!budget.spent(now));
        budget.end(now);
        CHECK(budget.rest() == 0);
        now += 5 * kMillisecond;
    }
}

TEST(without_a_share_nothing_is_owed) {
    Budget budget;
    budget.begin(1);
    CHECK(!budget.spent(UINT64_MAX));
    budget.end(UINT64_MAX);
    CHECK(budget.rest() == 0);
}

int main(int argc, char **argv) {
    return run_tests(argc, argv);
}
