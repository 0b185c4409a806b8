// SPDX-License-Identifier: Apache-2.0
// Recorded system calls that carry nothing but their number (ids 0 and 1): each is shown as the
// event of that call, without parameters.
#pragma once

#include <array>
#include <vector>

#include "event.h"

namespace falcore {

class GenericCalls {
public:
    explicit GenericCalls(const EventTable &events);

    // Gives a generic event the type of its call, where there is one, and its code; leaves all
    // others alone.
    void name(EventView &event) const {
        if (event.type <= 1)
            look_up(event);
    }

private:
    void look_up(EventView &event) const;

    struct Ways {
        const EventInfo *enter = nullptr, *exit = nullptr;
    };
    std::vector<Ways> by_nr_;   // x86_64 numbers
    std::vector<Ways> by_code_; // PPM_SC codes
};

// What sysdig 0.29.3 calls a generic event with this code.
std::string_view sysdig_call_name(uint16_t code);

} // namespace falcore
