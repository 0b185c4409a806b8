// SPDX-License-Identifier: Apache-2.0
// Lookups in the decode tables, and the rows that drivers add to them.
#include "tables.h"

#include <algorithm>
#include <span>
#include <stdexcept>

namespace falcore {

namespace {

constexpr uint32_t kDriverIds = 0xC000; // up to 0xFFFF, even numbers: one direction, as tracepoints
constexpr size_t kMaxOwnParams = 32;
constexpr size_t kMaxOwnName = 64;
constexpr size_t kMaxOwnFlags = 256;
constexpr std::string_view kOwnPrefix = "driver.";
constexpr uint16_t kOtherCategory = 1; // EC_OTHER

bool is_word(std::string_view text, std::string_view also) {
    return !text.empty() && text.size() <= kMaxOwnName &&
           std::all_of(text.begin(), text.end(), [also](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      also.find(c) != also.npos;
           });
}

// Types that stand alone: no table of options, no directory descriptor, no layout of their own.
bool is_own_type(ParamType type) {
    switch (type) {
    case ParamType::NONE:
    case ParamType::DYN:
    case ParamType::FSRELPATH:
    case ParamType::FDLIST:
    case ParamType::SOCKADDR:
    case ParamType::SOCKTUPLE:
    case ParamType::SYSCALLID:
    case ParamType::IPADDR:
    case ParamType::IPNET: return false;
    default: return type <= ParamType::PID32;
    }
}

bool has_flags(ParamType type) {
    switch (type) {
    case ParamType::FLAGS8:
    case ParamType::FLAGS16:
    case ParamType::FLAGS32:
    case ParamType::ENUMFLAGS8:
    case ParamType::ENUMFLAGS16:
    case ParamType::ENUMFLAGS32: return true;
    default: return false;
    }
}

std::string printable(std::string_view text) {
    std::string out;
    for (char c : text.substr(0, kMaxOwnName))
        out += c > ' ' && c < 127 ? c : '?';
    return out;
}

} // namespace

std::string_view sc_name(uint16_t code) {
    std::span names(kScNames, kScNameCount);
    auto at = std::lower_bound(names.begin(), names.end(), code,
                               [](const ScName &row, uint16_t value) { return row.code < value; });
    return at != names.end() && at->code == code ? std::string_view(at->name) : std::string_view();
}

// A driver's row with the text and tables that its EventInfo points to.
struct EventTable::OwnRow {
    std::string name;
    std::vector<NewParam> source;
    std::vector<std::vector<FlagValue>> values;
    std::deque<FlagFamily> families;
    std::vector<ParamInfo> params;
    EventInfo info{};
};

EventTable::EventTable() {
    rows_.reserve(kEventCount);
    for (const EventInfo &row : std::span(kEvents, kEventCount)) {
        by_id_[row.id] = &row;
        rows_.push_back(&row);
    }
    for (const FlagFamily &family : std::span(kFlagFamilies, kFlagFamilyCount))
        families_.push_back(&family);
}

const EventInfo *EventTable::find(std::string_view name, bool enter) const {
    const EventInfo *newest = nullptr;
    for (const EventInfo *row : rows_)
        if (((row->id & 1) == 0) == enter && name == row->name)
            newest = row;
    return newest;
}

const FlagFamily *EventTable::family(const ParamInfo &param) const {
    if (param.family < 0 || static_cast<size_t>(param.family) >= families_.size())
        return nullptr;
    return families_[param.family];
}

uint16_t EventTable::add(std::string name, std::vector<NewParam> params) {
    const std::string subject = "event type " + printable(name) + ": ";
    if (!name.starts_with(kOwnPrefix) || name.size() == kOwnPrefix.size() || !is_word(name, "._-"))
        throw std::invalid_argument(subject +
                                    "the name has to be driver.<name> of at most 64 letters, "
                                    "digits, dots, dashes and underscores");
    if (find(name, true))
        throw std::invalid_argument(subject + "the name is taken; choose another");
    if (params.size() > kMaxOwnParams)
        throw std::invalid_argument(subject + "more than 32 parameters");
    const uint32_t id = kDriverIds + 2 * static_cast<uint32_t>(own_.size());
    if (id > 0xFFFF)
        throw std::invalid_argument(subject + "the table is full; it holds 8192 types of drivers");
    size_t families = 0;
    for (const NewParam &param : params) {
        const std::string what = subject + "parameter " + printable(param.name) + ": ";
        if (!is_word(param.name, "_"))
            throw std::invalid_argument(
                what + "the name has to be 1 to 64 letters, digits and underscores");
        if (!is_own_type(param.type))
            throw std::invalid_argument(what + "a driver's parameter cannot have this type");
        if (param.format > Format::OCT)
            throw std::invalid_argument(what + "unknown format");
        if (!param.flags.empty() && !has_flags(param.type))
            throw std::invalid_argument(what + "only flags and enumerations have named values");
        if (param.flags.size() > kMaxOwnFlags)
            throw std::invalid_argument(what + "more than 256 named values");
        for (const auto &[value, flag] : param.flags)
            if (!is_word(flag, "_"))
                throw std::invalid_argument(what + "value name " + printable(flag) +
                                            " has to be letters, digits and underscores");
        families += !param.flags.empty();
    }
    if (families_.size() + families > INT16_MAX)
        throw std::invalid_argument(subject + "too many parameters with named values");

    auto row = std::make_shared<OwnRow>();
    row->name = std::move(name);
    row->source = std::move(params);
    row->values.reserve(row->source.size()); // families point into it
    for (const NewParam &param : row->source) {
        int16_t family = -1;
        if (!param.flags.empty()) {
            auto &values = row->values.emplace_back();
            for (const auto &[value, flag] : param.flags)
                values.push_back({value, flag.c_str(), Since::falcore});
            row->families.push_back(
                {param.name.c_str(), values.data(), static_cast<uint16_t>(values.size())});
            family = static_cast<int16_t>(families_.size());
            families_.push_back(&row->families.back());
        }
        row->params.push_back({param.name.c_str(), param.type, param.format, family, -1,
                               Since::falcore, param.name.c_str(), param.type, nullptr});
    }
    row->info.id = static_cast<uint16_t>(id);
    row->info.name = row->info.sysdig_name = row->name.c_str();
    row->info.category = kOtherCategory;
    row->info.libs_nparams = -1;
    row->info.nparams = static_cast<uint8_t>(row->params.size());
    row->info.params = row->params.data();
    row->info.syscall = -1;
    by_id_[id] = &row->info;
    rows_.push_back(&row->info);
    own_.push_back(std::move(row));
    return static_cast<uint16_t>(id);
}

} // namespace falcore
