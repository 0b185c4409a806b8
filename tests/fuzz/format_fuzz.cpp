// SPDX-License-Identifier: Apache-2.0
// Any bytes as an output format: it is refused with a place in it, or it prints, and no control
// byte but the format's own and line ends of data reaches the line.
#include "format.h"
#include "input.h"
#include "state.h"

using namespace falcore;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const EventTable events;
    static State *state = fuzz::state(events);
    static const std::vector<std::vector<uint8_t>> samples = fuzz::events(events);
    fuzz::Input input(data, size);
    LineOptions options;
    options.style = input.byte() % 2 != 0 ? Style::sysdig : Style::text;
    options.buffers = static_cast<BufferForm>(input.byte() % 5);
    options.time = static_cast<TimeForm>(input.byte() % 5);
    options.object = input.byte() % 2 != 0;
    const std::string format = input.rest();
    try {
        LineFormat line(format, events, options);
        Context context(events, state->users());
        for (const auto &bytes : samples) {
            EventView view;
            if (!view.parse(bytes.data(), bytes.size(), events))
                continue;
            context.reset_live(view, *state);
            std::string out;
            line.render(context, out);
            const bool own = format.find('\x1b') != std::string::npos;
            if (!own && out.find('\x1b') != std::string::npos)
                __builtin_trap();
        }
    } catch (const FormatError &error) {
        if (error.begin > error.end || error.end > format.size())
            __builtin_trap(); // the culprit lies outside of the format
    }
    return 0;
}
