// SPDX-License-Identifier: Apache-2.0
// Binary data as text, in the forms that sysdig has for it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace falcore {

enum class BufferForm : uint8_t {
    dots,      // printable ASCII, every other byte a dot
    ascii,     // the printable ASCII only, lines kept (-A)
    hex,       // rows of sixteen bytes (-x)
    hex_ascii, // the same with the dots beside (-X)
    base64,    // (-b)
};

// Appends data in a form. `indented`: every line of the ascii form begins with a tab, so that none
// can be taken for a line of ours.
void append_buffer(std::string &out, std::string_view data, BufferForm form, bool indented);

} // namespace falcore
