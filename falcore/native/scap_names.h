// SPDX-License-Identifier: Apache-2.0
// The names of the files that a capture is written to, one after another, as sysdig and tcpdump
// make them.
#pragma once

#include <cstdint>
#include <deque>
#include <string>

namespace falcore {

class ScapNames {
public:
    // `timed`: the name is a time format (strftime), where it has one. `limit`: so many files at
    // most, 0: any number.
    ScapNames(std::string base, bool rotates, bool timed, uint64_t limit);

    // The next file's. `expired` is the file that has to go for it, empty when none has.
    std::string next(std::string &expired);

private:
    std::string base_;
    bool rotates_, timed_;
    uint64_t limit_, index_ = 0;
    int digits_ = 1;
    std::deque<std::string> past_; // of names by time, where there is a limit
    std::string last_;
    uint64_t repeated_ = 0;
};

} // namespace falcore
