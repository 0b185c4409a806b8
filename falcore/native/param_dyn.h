// SPDX-License-Identifier: Apache-2.0
// Parameters whose type is in their first byte.
#pragma once

#include "param_text.h"

namespace falcore {

// What a DYN parameter holds, as a parameter of that type; false for any other, and for one whose
// index stands for no type. To sysdig the format stays the row's own.
inline bool inner_of(const ParamSource &source, ParamInfo &info, Param &param) {
    const DynTable *table = source.info.dyn;
    if (source.info.type != ParamType::DYN || table == nullptr || source.param.size == 0 ||
        source.param.data[0] >= table->count)
        return false;
    const auto &option = table->options[source.param.data[0]];
    info = source.info;
    info.type = option.type;
    if (source.style == Style::text)
        info.format = option.format;
    info.dyn = nullptr;
    param = {source.param.data + 1, source.param.size - 1};
    return true;
}

} // namespace falcore
