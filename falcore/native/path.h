// SPDX-License-Identifier: Apache-2.0
// Path arithmetic on text, without looking at the file system: the traced process has its own view
// of it.
#pragma once

#include <string>
#include <string_view>

namespace falcore {

// The longest path the event model keeps.
inline constexpr size_t kMaxPath = 1024;

// `path` seen from the directory `base`, with `.`, `..`, `//` and a final slash resolved as libs
// does: an absolute path ignores `base`; `base` itself is taken as it is. Never climbs above the
// root.
std::string join_path(std::string_view base, std::string_view path);

} // namespace falcore
