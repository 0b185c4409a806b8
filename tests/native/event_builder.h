// SPDX-License-Identifier: Apache-2.0
// Encodes events for tests, parameter by name, from the table alone: independent of any driver.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "event.h"

namespace falcore::test {

using Value = std::variant<int64_t, std::string>;

inline size_t width(ParamType type) {
    switch (type) {
    case ParamType::INT8:
    case ParamType::UINT8:
    case ParamType::FLAGS8:
    case ParamType::ENUMFLAGS8:
    case ParamType::SIGTYPE: return 1;
    case ParamType::INT16:
    case ParamType::UINT16:
    case ParamType::FLAGS16:
    case ParamType::ENUMFLAGS16:
    case ParamType::SYSCALLID:
    case ParamType::PORT: return 2;
    case ParamType::INT32:
    case ParamType::UINT32:
    case ParamType::FLAGS32:
    case ParamType::ENUMFLAGS32:
    case ParamType::MODE:
    case ParamType::UID:
    case ParamType::GID:
    case ParamType::SIGSET:
    case ParamType::BOOL: return 4;
    default: return 8;
    }
}

template<typename T> void put(std::vector<uint8_t> &bytes, size_t at, T value) {
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

// Bytes of an event. Parameters not given have no bytes; a text gets its NUL, a list (BYTEBUF) does
// not.
inline std::vector<uint8_t>
encode(const EventInfo &info, uint64_t ts, int64_t tid,
       std::initializer_list<std::pair<std::string_view, Value>> values) {
    std::vector<std::string> params(info.nparams);
    for (const auto &[name, value] : values) {
        bool found = false;
        for (size_t i = 0; i < info.nparams && !found; ++i) {
            if (name != info.params[i].name)
                continue;
            found = true;
            if (const auto *number = std::get_if<int64_t>(&value))
                params[i].assign(reinterpret_cast<const char *>(number),
                                 width(info.params[i].type));
            else if (info.params[i].type == ParamType::BYTEBUF)
                params[i] = std::get<std::string>(value);
            else
                params[i] = std::get<std::string>(value) + '\0';
        }
        if (!found) {
            std::fprintf(stderr, "event_builder: %s has no parameter %.*s\n", info.name,
                         static_cast<int>(name.size()), name.data());
            std::abort();
        }
    }
    std::vector<uint8_t> bytes(kHeaderSize + 2 * params.size());
    for (size_t i = 0; i < params.size(); ++i) {
        put(bytes, kHeaderSize + 2 * i, static_cast<uint16_t>(params[i].size()));
        bytes.insert(bytes.end(), params[i].begin(), params[i].end());
    }
    put(bytes, 0, ts);
    put(bytes, 8, static_cast<uint64_t>(tid));
    put(bytes, 16, static_cast<uint32_t>(bytes.size()));
    put(bytes, 20, info.id);
    put(bytes, 22, static_cast<uint32_t>(params.size()));
    return bytes;
}

} // namespace falcore::test
