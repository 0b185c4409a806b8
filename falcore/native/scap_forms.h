// SPDX-License-Identifier: Apache-2.0
// Which form an event takes in a capture file, by the readers that the file is for.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "event.h"
#include "sysdig_form.h"

namespace falcore {

enum class ScapLayout : uint8_t {
    sysdig, // what sysdig 0.29.3 opens; falcore's own reader gets everything back
    libs,   // what current libs make: nothing else is in the file
};

class ScapForms {
public:
    // `live`: the events are a driver's, not those of another file.
    ScapForms(const EventTable &events, ScapLayout layout, bool live);

    enum class Kind : uint8_t {
        left_out, // the readers have nothing like it
        as_it_is,
        translated, // to a public event, and no more
        own,        // no public event: under an id that other readers skip
        paired      // a public event, and before it the event itself, under such an id
    };
    // How to write the event.
    Kind kind(const EventView &event) const {
        const Plan &plan = plans_[event.type];
        return plan.kind == Kind::as_it_is && plan.checked && !fits(event, plan) ? Kind::paired
                                                                                 : plan.kind;
    }
    // Appends the public event of one that is paired or translated.
    void encode(const EventView &event, std::vector<uint8_t> &out) const;

private:
    struct Plan {
        Kind kind = Kind::left_out;
        bool checked = false;
        uint16_t sizes = 0; // index into sizes_
    };
    // What sysdig misreads is written in another way.
    bool fits(const EventView &event, const Plan &plan) const;
    Plan sysdig_plan(const EventInfo &row);
    Plan libs_plan(const EventInfo &row) const;

    // Bytes that a parameter has to have, or one of these.
    static constexpr uint8_t kAny = 255, kSome = 254, kText = 253;
    struct Sizes {
        std::array<uint8_t, kMaxParams> of;
        uint8_t count;
    };

    const EventTable &events_;
    ScapLayout layout_;
    bool live_;
    PublicForms public_;
    std::vector<Plan> plans_; // by event id
    std::vector<Sizes> sizes_;
};

} // namespace falcore
