// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace falcore {

// Appends the bytes that base64 stands for, with or without padding; false when it is none.
bool append_decoded_base64(std::string &out, std::string_view text);
// Appends bytes as base64, with padding.
void append_base64(std::string &out, std::string_view bytes);

} // namespace falcore
