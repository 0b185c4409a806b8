// SPDX-License-Identifier: Apache-2.0
// The public event that sysdig 0.29.3 has for one of ours: for files that it reads and lines that
// it would print.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "event.h"

namespace falcore {

// What is left of an event, and under which names.
struct PublicForm {
    uint16_t id = 0;
    std::string_view name; // evt.type as sysdig prints it
    bool generic = false;  // ids 0 and 1: a syscall by its number alone; `params` is empty
    uint16_t code = 0;     // of a generic event: PPM_SC code, 0 when sysdig has none
    uint16_t native = 0;   // of a generic event: the x86_64 number
    uint8_t nparams = 0;
    std::array<ParamInfo, kMaxParams> params; // types and names as sysdig has them
    std::array<uint8_t, kMaxParams> source;   // index of each in our event
};

// Works out the public form of an event type; false when it has none (a driver's own event, a
// tracepoint that sysdig does not know).
bool public_form(const EventInfo &info, const EventTable &table, PublicForm &form);

// Appends the bytes of the public event to `out`, header included. Missing texts become `<NA>`,
// missing numbers 0, as that reader needs it. False, leaving `out` alone, when the event has no
// public form.
bool to_sysdig_form(const EventView &event, const EventTable &table, std::vector<uint8_t> &out);

// sysdig's handler of these can do with fewer parameters than the first number, or with as many as
// the second and more.
inline constexpr uint16_t kExecveExit = 293, kExecveatExit = 331;
inline constexpr size_t kExecBadParams = 14, kExecParams = 17;

// Appends the event that knows nothing but the call's number, ids 0 and 1.
void encode_generic(const EventView &event, uint16_t code, uint16_t native,
                    std::vector<uint8_t> &out);
// Appends the event with its first `count` parameters alone.
void encode_prefix(const EventView &event, size_t count, std::vector<uint8_t> &out);

// Bytes that a parameter of the type always has, 0: there is no such number.
size_t fixed_size(ParamType type);

// The public forms of all event types, worked out once.
class PublicForms {
public:
    explicit PublicForms(const EventTable &table);

    // Null when the type has no public form.
    const PublicForm *find(uint16_t id) const {
        const uint16_t at = by_id_[id];
        return at != 0 ? &forms_[at - 1] : nullptr;
    }
    bool encode(const EventView &event, std::vector<uint8_t> &out) const;

private:
    std::vector<PublicForm> forms_;
    ById<uint16_t> by_id_; // index in forms_ + 1, 0: none
};

} // namespace falcore
