// SPDX-License-Identifier: Apache-2.0
#include "buffer_text.h"

#include <algorithm>

#include "base64.h"
#include "escape.h"

namespace falcore {

namespace {

constexpr size_t kRow = 16;
constexpr char kDigits[] = "0123456789abcdef";

bool is_printable(char c) {
    return c >= 0x20 && c < 0x7f;
}

void append_ascii(std::string &out, std::string_view data, bool indented) {
    const std::string_view line = indented ? "\n\t" : "\n";
    out += line;
    for (size_t i = 0; i < data.size(); ++i) {
        if (is_printable(data[i]))
            out += data[i];
        else if (data[i] == '\r' || (data[i] == '\n' && i > 0 && data[i - 1] != '\r'))
            out += line;
    }
}

void append_row(std::string &out, std::string_view row, size_t offset, bool ascii) {
    out += "\n\t0x";
    size_t digits = 4;
    while (digits < 8 && offset >> 4 * digits != 0)
        ++digits;
    while (digits-- > 0)
        out += kDigits[offset >> 4 * digits & 15];
    out += ':';
    for (size_t i = 0; i < row.size(); ++i) {
        if (i % 2 == 0)
            out += ' ';
        const auto byte = static_cast<unsigned char>(row[i]);
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    if (!ascii)
        return;
    // A row that is not full is as wide as the others, but for the half of a pair.
    out.append((kRow - row.size()) / 2 * 5 + 2, ' ');
    append_dots(out, row);
}

} // namespace

void append_buffer(std::string &out, std::string_view data, BufferForm form, bool indented) {
    switch (form) {
    case BufferForm::dots: append_dots(out, data); return;
    case BufferForm::ascii: append_ascii(out, data, indented); return;
    case BufferForm::base64: append_base64(out, data); return;
    case BufferForm::hex:
    case BufferForm::hex_ascii: break;
    }
    for (size_t at = 0; at < data.size(); at += kRow)
        append_row(out, data.substr(at, kRow), at, form == BufferForm::hex_ascii);
    if (!data.empty())
        out += '\n';
}

} // namespace falcore
