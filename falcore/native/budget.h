// SPDX-License-Identifier: Apache-2.0
// The time that a reader nobody can interrupt owes to others.
#pragma once

#include <algorithm>
#include <cstdint>

namespace falcore {

// Of any stretch of work and rest at least a share is rest. Times are in ns, of one clock.
class Budget {
public:
    // Work goes on for as long as a window allows before the rest that it costs is due.
    static constexpr uint64_t kWindow = 100000000;

    void leave(double share) {
        rest_per_work_ = share / (1 - share);
        due_ = share * kWindow;
    }

    // Work begins: the time since the last ended was rest.
    void begin(uint64_t now) {
        owed_ = std::max(0.0, owed_ - static_cast<double>(now - std::min(now, last_)));
        last_ = now;
    }

    void end(uint64_t now) {
        owed_ += static_cast<double>(now - std::min(now, last_)) * rest_per_work_;
        last_ = now;
    }

    // Whether work that goes on until now has used up what is allowed.
    bool spent(uint64_t now) const {
        return limited() &&
               owed_ + static_cast<double>(now - std::min(now, last_)) * rest_per_work_ >= due_;
    }

    bool limited() const { return rest_per_work_ > 0; }

    // How long to rest now: all that is owed, once it is due, else nothing.
    uint64_t rest() const { return limited() && owed_ >= due_ ? static_cast<uint64_t>(owed_) : 0; }

private:
    double rest_per_work_ = 0, due_ = 0, owed_ = 0;
    uint64_t last_ = 0;
};

} // namespace falcore
