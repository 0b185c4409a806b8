// SPDX-License-Identifier: Apache-2.0
#include "scap_forms.h"

#include <algorithm>

#include "scap_own.h"

namespace falcore {

namespace {

constexpr uint16_t kLibsIds = 454;
constexpr uint32_t kLargePayload = 2048; // EF_LARGE_PAYLOAD

bool knows_all(const EventInfo &row, const PublicForm &form) {
    if (form.id != row.id || row.sysdig != nullptr)
        return false;
    return std::none_of(row.params, row.params + row.nparams,
                        [](const ParamInfo &param) { return param.since == Since::falcore; });
}

} // namespace

ScapForms::ScapForms(const EventTable &events, ScapLayout layout, bool live)
    : events_(events), layout_(layout), live_(live), public_(events), plans_(65536) {
    for (const EventInfo *row : events.rows())
        plans_[row->id] = layout == ScapLayout::sysdig ? sysdig_plan(*row) : libs_plan(*row);
}

ScapForms::Plan ScapForms::sysdig_plan(const EventInfo &row) {
    Plan plan;
    const PublicForm *form = public_.find(row.id);
    if (form == nullptr || row.id >= kDriverIds) {
        // It does not show its internal events, but reads them.
        plan.kind = row.id <= kLastSysdigId ? Kind::as_it_is : Kind::own;
        return plan;
    }
    if (row.id > kLastSysdigId || !knows_all(row, *form)) {
        plan.kind = Kind::paired;
        return plan;
    }
    plan.kind = Kind::as_it_is;
    if (row.flags & kLargePayload)
        return plan;
    Sizes sizes{};
    sizes.of.fill(kAny);
    sizes.count = form->nparams;
    for (size_t i = 0; i < form->nparams; ++i) {
        switch (form->params[i].type) {
        case ParamType::CHARBUF:
        case ParamType::FSPATH:
        case ParamType::FSRELPATH: sizes.of[i] = kText; break;
        case ParamType::FDLIST:
        case ParamType::DYN: sizes.of[i] = kSome; break;
        default:
            if (const size_t size = fixed_size(form->params[i].type))
                sizes.of[i] = static_cast<uint8_t>(size);
        }
        plan.checked |= sizes.of[i] != kAny;
    }
    plan.sizes = static_cast<uint16_t>(sizes_.size());
    sizes_.push_back(sizes);
    return plan;
}

ScapForms::Plan ScapForms::libs_plan(const EventInfo &row) const {
    Plan plan;
    const bool leaves = (row.id & 1) != 0;
    if (row.id < kLibsIds && (row.libs_nparams >= 0 || !live_)) {
        // Libs make an event of the way out of what an old file has in both.
        plan.kind = live_ && row.nparams > row.libs_nparams ? Kind::translated : Kind::as_it_is;
    } else if (row.sc != 0 || row.syscall >= 0) {
        plan.kind = leaves || !live_ ? Kind::translated : Kind::left_out;
    }
    return plan;
}

bool ScapForms::fits(const EventView &event, const Plan &plan) const {
    const Sizes &sizes = sizes_[plan.sizes];
    const uint32_t count = std::min<uint32_t>(event.nparams, sizes.count);
    for (uint32_t i = 0; i < count; ++i) {
        const uint32_t size = event.offset[i + 1] - event.offset[i];
        switch (const uint8_t want = sizes.of[i]; want) {
        case kAny: break;
        case kText:
            if (size == 0 || event.data[event.offset[i + 1] - 1] != 0)
                return false;
            break;
        case kSome:
            if (size == 0)
                return false;
            break;
        default:
            if (size != want)
                return false;
        }
    }
    return (event.type != kExecveExit && event.type != kExecveatExit) ||
           event.nparams < kExecBadParams || event.nparams >= kExecParams;
}

void ScapForms::encode(const EventView &event, std::vector<uint8_t> &out) const {
    const EventInfo &row = *event.info;
    if (layout_ == ScapLayout::sysdig)
        public_.encode(event, out);
    else if (row.id < kLibsIds && row.libs_nparams >= 0)
        encode_prefix(event, static_cast<size_t>(row.libs_nparams), out);
    else
        encode_generic(event, row.sc, static_cast<uint16_t>(std::max<int>(row.syscall, 0)), out);
}

} // namespace falcore
