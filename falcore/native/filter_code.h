// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "filter.h"

namespace falcore {

// Writes a filter's steps. And, or and not are no steps: they are where conditions lead to.
class Filter::Coder {
public:
    Coder(Filter &filter, const EventTable &events);
    void code();

private:
    enum class Truth : uint8_t { no, yes, unknown };

    Truth judge(const Node &node, const EventInfo &row) const;
    uint32_t emit(uint32_t at, uint32_t yes, uint32_t no);

    Filter &filter_;
    const EventTable &events_;
    std::vector<Truth> truths_; // of the type that is coded, by node
    // Types that judge every condition alike share their steps.
    std::map<std::vector<Truth>, uint32_t> coded_;
};

} // namespace falcore
