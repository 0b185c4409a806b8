// SPDX-License-Identifier: Apache-2.0
// What a field depends on: what its value is the same for, a filter need not ask of every event.
#pragma once

#include "fields.h"

namespace falcore {

// Nothing but the type of the event.
bool is_type_field(FieldId field);

// Nothing but what the thread table holds of the event's thread and of its relatives. Neither time
// nor descriptors, nor the names of users.
bool is_thread_field(FieldId field);

// No event of a type has a value for the field.
bool never_has(const EventInfo &info, FieldId field, const FieldArgument &argument,
               const EventTable &events);

} // namespace falcore
