// SPDX-License-Identifier: Apache-2.0
// Parameters of events as text: `fd=3(<f>/etc/hosts) flags=4097(O_RDONLY|O_CLOEXEC)`.
#pragma once

#include <string>

#include "context.h"
#include "sysdig_form.h"

namespace falcore {

enum class Style : uint8_t {
    text,   // falcore's own: every parameter and name that the tables have
    sysdig, // what sysdig 0.29.3 prints, byte for byte but for control characters, which become
            // dots
};

// Reading a parameter: its description, its bytes, and where it stands.
struct ParamSource {
    const ParamInfo &info;
    Param param;
    Context &context;
    Style style;
};

// Appends the plain form: a number, a path as it was passed, text.
void append_param_value(std::string &out, const ParamSource &source);
// Appends what the plain form stands for: an error's name, a descriptor's name, flags, the absolute
// path. False, with nothing appended, when there is no more to say.
bool append_param_meaning(std::string &out, const ParamSource &source);

// evt.arg: the meaning, or the plain form when there is none. `index` is the parameter's in the
// event.
void append_param(std::string &out, size_t index, Context &context, Style style);

// evt.args of falcore's own style: `name=value(meaning)` separated by a space.
void append_params(std::string &out, Context &context);
// The same of the public form, each one followed by a space.
void append_public_params(std::string &out, const PublicForm &form, Context &context);

// The names of the bits (or of the value) of a flag parameter, joined by `|`; false when there are
// none.
bool append_flag_names(std::string &out, uint32_t value, const ParamInfo &info,
                       const EventTable &events, Style style);

// The directory that a relative path of the event starts from; empty when it is not known.
std::string_view path_base(const ParamInfo &info, Context &context, Style style = Style::text);

} // namespace falcore
