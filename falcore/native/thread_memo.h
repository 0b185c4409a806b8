// SPDX-License-Identifier: Apache-2.0
// What conditions that look at nothing but threads said of them: good until any thread changes.
#pragma once

#include <array>
#include <cstdint>

namespace falcore {

class ThreadMemo {
public:
    static constexpr unsigned kConditions = 64;

    // Of one thread, a bit for each condition.
    struct Answers {
        int64_t tid = -1;
        uint64_t version = 0; // of the thread table
        uint64_t known = 0, held = 0;
    };

    // Empty when nothing was said since that version; of two threads with one place the later one
    // has it.
    Answers &of(int64_t tid, uint64_t version) {
        Answers &answers = threads_[static_cast<uint64_t>(tid) % kThreads];
        if (answers.tid != tid || answers.version != version)
            answers = {tid, version, 0, 0};
        return answers;
    }

private:
    static constexpr size_t kThreads = 256;

    std::array<Answers, kThreads> threads_;
};

} // namespace falcore
