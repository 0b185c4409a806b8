// SPDX-License-Identifier: Apache-2.0
// One event as one JSON object; the keys are described in docs/output.md.
#pragma once

#include <string>

#include "context.h"
#include "value.h"

namespace falcore {

// Appends the object, without a newline. Always valid JSON in UTF-8, whatever the event's bytes.
void render_json(Context &context, std::string &out);

// Appends a value as JSON: numbers as numbers, several values as an array, null for none.
void append_json_value(std::string &out, const Value &value);

} // namespace falcore
