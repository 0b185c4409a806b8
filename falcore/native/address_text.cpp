// SPDX-License-Identifier: Apache-2.0
#include "address_text.h"

#include <algorithm>
#include <arpa/inet.h>

#include "escape.h"
#include "time_text.h"

namespace falcore {

namespace {

constexpr uint8_t kAfUnix = 1;
constexpr uint8_t kAfInet = 2;
constexpr uint8_t kAfInet6 = 10;

void append_port(std::string &out, const uint8_t *at) {
    out += ':';
    append_unsigned(out, static_cast<unsigned>(at[0] | at[1] << 8));
}

void append_family(std::string &out, uint8_t family) {
    out += "family ";
    append_unsigned(out, family);
}

void append_unix_path(std::string &out, const Param &param, size_t from, bool ascii) {
    if (param.size <= from)
        return;
    auto text = param.bytes().substr(from);
    text = text.substr(0, text.find('\0'));
    if (ascii)
        append_ascii_only(out, text);
    else
        append_printable(out, text);
}

} // namespace

bool is_mapped_ipv4(const uint8_t *at) {
    constexpr uint8_t prefix[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    constexpr uint8_t any[16] = {};
    return std::equal(prefix, prefix + 12, at) || std::equal(any, any + 16, at);
}

void append_ipv4(std::string &out, const uint8_t *at) {
    for (int i = 0; i < 4; ++i) {
        if (i != 0)
            out += '.';
        append_unsigned(out, at[i]);
    }
}

void append_ipv6(std::string &out, const uint8_t *at) {
    char text[INET6_ADDRSTRLEN];
    if (inet_ntop(AF_INET6, at, text, sizeof text) != nullptr)
        out += text;
}

void append_sockaddr(std::string &out, const Param &param, bool ascii) {
    if (param.size == 0) {
        out += "NULL";
        return;
    }
    const uint8_t *data = param.data;
    switch (data[0]) {
    case kAfUnix: append_unix_path(out, param, 1, ascii); return;
    case kAfInet:
        if (param.size != 7) {
            out += "INVALID IPv4";
            return;
        }
        append_ipv4(out, data + 1);
        append_port(out, data + 5);
        return;
    case kAfInet6:
        if (param.size != 19) {
            out += "INVALID IPv6";
            return;
        }
        append_ipv6(out, data + 1);
        append_port(out, data + 17);
        return;
    default: append_family(out, data[0]);
    }
}

void append_socktuple(std::string &out, const Param &param, bool ascii) {
    if (param.size == 0) {
        out += "NULL";
        return;
    }
    const uint8_t *data = param.data;
    switch (data[0]) {
    case kAfUnix:
        if (param.size < 17) {
            out += "INVALID UNIX";
            return;
        }
        for (int end = 0; end < 2; ++end) {
            uint64_t address;
            std::memcpy(&address, data + 1 + 8 * end, 8);
            append_lower_hex(out, address);
            out += end == 0 ? "->" : " ";
        }
        append_unix_path(out, param, 17, ascii);
        return;
    case kAfInet:
        if (param.size != 13) {
            out += "INVALID IPv4";
            return;
        }
        append_ipv4(out, data + 1);
        append_port(out, data + 5);
        out += "->";
        append_ipv4(out, data + 7);
        append_port(out, data + 11);
        return;
    case kAfInet6: {
        if (param.size != 37) {
            out += "INVALID IPv6";
            return;
        }
        const bool mapped = is_mapped_ipv4(data + 1) && is_mapped_ipv4(data + 19);
        for (const uint8_t *end : {data + 1, data + 19}) {
            if (end != data + 1)
                out += "->";
            if (mapped)
                append_ipv4(out, end + 12);
            else
                append_ipv6(out, end);
            append_port(out, end + 16);
        }
        return;
    }
    default: append_family(out, data[0]);
    }
}

} // namespace falcore
