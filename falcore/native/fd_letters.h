// SPDX-License-Identifier: Apache-2.0
// The letters that stand before a descriptor's name.
#pragma once

#include "param_text.h"

namespace falcore {

// The last descriptor type that sysdig 0.29.3 knows; it files the later ones under "unsupported".
inline constexpr auto kLastSysdigFd = FdType::file_v2;

inline char fd_letter(FdType type, Style style) {
    if (style == Style::sysdig && type > kLastSysdigFd)
        type = FdType::unsupported;
    return fd_type_char(type);
}

// A descriptor as it is printed, null when unknown. sysdig takes no note of what events that are
// new to it make.
inline const FdInfo *printed_fd(int64_t number, const ParamSource &source) {
    const FdInfo *fd = source.context.fd(number);
    return fd != nullptr && fd->unseen && source.style == Style::sysdig ? fd->seen() : fd;
}

inline char l4_letter(const FdInfo &fd, Style style) {
    constexpr char letters[] = {0, 0, 't', 'u', 'i', 'r'};
    // There a connection has its protocol, but for raw ones, once it is known which side this is.
    if (style == Style::sysdig && (fd.type == FdType::ipv4 || fd.type == FdType::ipv6) &&
        fd.role == Role::none && fd.l4 != 5)
        return '\0';
    return fd.type >= FdType::ipv4 && fd.type <= FdType::ipv6_server && fd.l4 < sizeof letters
               ? letters[fd.l4]
               : '\0';
}

} // namespace falcore
