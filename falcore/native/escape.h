// SPDX-License-Identifier: Apache-2.0
// Text from the traced world made safe for a terminal or a JSON document.
#pragma once

#include <string>
#include <string_view>

namespace falcore {

// Appends bytes as sysdig prints binary data: printable ASCII as it is, every other byte as a dot.
void append_dots(std::string &out, std::string_view bytes);

// Appends text for a terminal: printable ASCII and valid UTF-8 as they are; control characters (C0,
// C1, DEL, directional overrides, line separators) and bytes that are not UTF-8 as a dot each.
void append_printable(std::string &out, std::string_view text);

// Appends only the printable ASCII characters: what sysdig 0.29.3 keeps of a path.
void append_ascii_only(std::string &out, std::string_view text);

// Whether text is valid UTF-8 as a whole.
bool is_utf8(std::string_view text);
// Appends text with U+FFFD for each byte that is not UTF-8.
void append_utf8(std::string &out, std::string_view text);

// Appends text with the character U+00XX for each byte XX that is not UTF-8: what a reader of JSON
// gets from append_json_string.
void append_as_utf8(std::string &out, std::string_view text);

// Appends text as a quoted JSON string. Bytes that are not UTF-8 become \u00XX, so the result is
// always valid JSON; control characters are escaped.
void append_json_string(std::string &out, std::string_view text);

} // namespace falcore
