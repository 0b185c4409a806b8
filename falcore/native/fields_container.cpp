// SPDX-License-Identifier: Apache-2.0
// Fields of the container. Its id follows from the control groups; all else has to be asked of the
// runtime and is not known yet.
#include "container_id.h"
#include "fields.h"

namespace falcore {

void extract_container(FieldId field, const FieldArgument &, Context &context, Value &out) {
    const ThreadInfo *thread = context.thread();
    if (thread == nullptr)
        return;
    const std::string_view id = container_id(thread->process->cgroups);
    switch (field) {
    case FieldId::container_id: out.set_text(id.empty() ? kHostId : short_container_id(id)); return;
    case FieldId::container_full_id:
        if (!id.empty())
            out.set_text(id);
        return;
    case FieldId::container_name:
        // Outside of containers everything is known.
        if (id.empty())
            out.set_text(kHostId);
        else
            out.set_unknown();
        return;
    default:
        if (!id.empty())
            out.set_unknown();
    }
}

} // namespace falcore
