// SPDX-License-Identifier: Apache-2.0
// The container of a process, from the names of its control groups.
#pragma once

#include <string_view>

namespace falcore {

// What stands for processes outside of containers.
inline constexpr std::string_view kHostId = "host";

// The whole id in a list of `controller=path`, each ended by NUL; empty when there is none.
// Runtimes name a group by 64 hexadecimal digits, alone or as in `docker-ID.scope`, `crio-ID`.
std::string_view container_id(std::string_view cgroups);

// The first twelve digits, by which runtimes list containers.
std::string_view short_container_id(std::string_view id);

} // namespace falcore
