// SPDX-License-Identifier: Apache-2.0
// Shapes of the decode tables that falcore/schema/generate.py writes (generated/tables.cpp).
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "by_id.h"
#include "generated/ids.h" // enum class ParamType, Format, FieldId, StateKind, Since

namespace falcore {

struct FlagValue {
    uint32_t value;
    const char *name;
    Since since; // sysdig 0.29.3 does not print the newer ones
};

struct FlagFamily {
    const char *name;
    const FlagValue *values; // in table order, which is print order
    uint16_t count;
    bool enumeration = false; // a number is one of the values, whatever its type
};

// What a DYN parameter holds, by the index in its first byte.
struct DynTable {
    uint8_t count;
    struct {
        ParamType type;
        Format format;
    } options[8];
};

struct ParamInfo {
    const char *name;
    ParamType type;
    Format format;
    int16_t family; // index into kFlagFamilies, -1: none
    int8_t dirfd;   // FSRELPATH: index of the parameter with the directory fd, -1: none
    Since since;
    const char *sysdig_name; // as sysdig 0.29.3 has it; equal to name and type for nearly all
    ParamType sysdig_type;
    const DynTable *dyn; // of a DYN, else null
};

// The largest id that sysdig 0.29.3 reads; it skips events with later ones.
inline constexpr uint16_t kLastSysdigId = 335;

// How sysdig 0.29.3 sees an event that it does not know in this form.
struct SysdigForm {
    uint16_t id;      // the id to show it as
    int8_t params[8]; // its parameters as indexes into ours
    uint8_t nparams;
};

struct EventInfo {
    uint16_t id;
    const char *name;  // evt.type
    uint16_t category; // EC_* bits
    uint32_t flags;    // EF_* bits
    StateKind state;   // which state handler runs
    uint8_t nparams;
    uint8_t sysdig_nparams; // the leading parameters that sysdig 0.29.3 has
    int8_t libs_nparams;    // those that current libs has, -1: it makes no such event
    const ParamInfo *params;
    const SysdigForm *sysdig; // null: id and leading parameters as they are
    int16_t syscall;          // x86_64 number, -1: a tracepoint or meta event
    uint16_t sc;              // PPM_SC code of the syscall, 0 when none
    const char *sysdig_name;  // evt.type there; equal to name for nearly all
};

struct SyscallInfo {
    int16_t nr;
    const char *name;
    uint16_t sc; // PPM_SC code; 0: none is assigned
};

extern const EventInfo kEvents[];
extern const size_t kEventCount;
extern const FlagFamily kFlagFamilies[];
extern const size_t kFlagFamilyCount;
extern const SyscallInfo kSyscalls[]; // sorted by nr
extern const size_t kSyscallCount;

struct FieldInfo {
    FieldId id;
    const char *name;
    ParamType type;
    Format format;
    bool argument_allowed, argument_required;
};
extern const FieldInfo kFields[]; // indexed by FieldId
extern const size_t kFieldCount;

struct ScName {
    uint16_t code;
    const char *name;
};
extern const ScName kScNames[]; // sorted by code; those of other architectures included
extern const size_t kScNameCount;

// The name that a PPM_SC code stands for, or an empty view.
std::string_view sc_name(uint16_t code);

// Id -> row: the built-in rows, and those that drivers add at start (0xC000-0xFFFF).
class EventTable {
public:
    EventTable();
    const EventInfo *find(uint16_t id) const { return by_id_[id]; }
    // The newest row of that name and direction; null when there is none.
    const EventInfo *find(std::string_view name, bool enter) const;

    struct NewParam {
        std::string name;
        ParamType type;
        Format format;
        std::vector<std::pair<uint32_t, std::string>> flags; // empty: no family
    };
    // Adds a driver's own event type; returns its id. Throws std::invalid_argument when the table
    // is full, the name is taken or does not start with "driver.", or a type cannot be a driver's
    // parameter.
    uint16_t add(std::string name, std::vector<NewParam> params);

    const FlagFamily *family(const ParamInfo &param) const;
    const std::vector<const EventInfo *> &rows() const { return rows_; }

    // Events are a capture file's: what its readers skip they skip in sysdig's form too.
    bool recorded() const { return recorded_; }
    void set_recorded(bool recorded) { recorded_ = recorded; }

private:
    struct OwnRow;
    ById<const EventInfo *> by_id_;
    std::vector<const EventInfo *> rows_;
    std::deque<std::shared_ptr<OwnRow>> own_; // keeps the strings alive
    std::vector<const FlagFamily *> families_;
    bool recorded_ = false;
};

} // namespace falcore
