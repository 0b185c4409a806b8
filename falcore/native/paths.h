// SPDX-License-Identifier: Apache-2.0
// Which parameters of an open or exec are its paths.
#pragma once

#include <string_view>

#include "event.h"

namespace falcore {

// The parameter of that name, -1: the event has none such.
inline int named_param(const EventView &event, std::string_view name) {
    for (int i = 0; i < event.info->nparams && i < static_cast<int>(event.nparams); ++i)
        if (name == event.info->params[i].name)
            return i;
    return -1;
}

// The path that the caller passed, on either way; -1: the event opens and executes nothing.
int named_path(const EventView &event);

} // namespace falcore
