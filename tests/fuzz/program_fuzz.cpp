// SPDX-License-Identifier: Apache-2.0
// Any bytes as a filter program: it is refused, or it answers for an event, whatever that holds.
#include <stdexcept>

#include "filter.h"
#include "input.h"
#include "state.h"
#include "tables.h"
#include "user_table.h"

using namespace falcore;

namespace {

FilterNode read_node(fuzz::Input &input) {
    FilterNode node;
    const uint8_t shape = input.byte();
    node.op = input.byte() % 48;
    // Mostly what may be right, at times anything.
    node.left = (shape & 1) != 0 ? input.byte() - 1 : -1;
    node.right = (shape & 2) != 0 ? input.byte() - 1 : -1;
    node.field = static_cast<int>(input.u16() % (kFieldCount + 2)) - 1;
    if ((shape & 4) != 0)
        node.argument = input.text(24);
    node.value_kind = static_cast<FilterValueKind>(input.byte() % 9);
    node.quantifier = static_cast<Quantifier>(input.byte() % 5);
    node.manner = static_cast<Manner>(input.byte() % 4);
    for (int count = input.byte() % 4; count > 0; --count)
        node.texts.push_back(input.text(40));
    for (int count = input.byte() % 4; count > 0; --count)
        node.ints.push_back((shape & 8) != 0 ? static_cast<int64_t>(input.u64())
                                             : static_cast<int64_t>(input.byte()));
    for (int count = input.byte() % 3; count > 0; --count)
        node.floats.push_back(static_cast<double>(input.u16()) / 8);
    return node;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const EventTable events;
    static State *state = fuzz::state(events);
    static const std::vector<std::vector<uint8_t>> samples = fuzz::events(events);
    fuzz::Input input(data, size);
    std::vector<FilterNode> nodes;
    for (int count = input.byte() % 12 + 1; count > 0; --count)
        nodes.push_back(read_node(input));
    try {
        const Filter filter(std::move(nodes), events);
        Context context(events, state->users());
        for (const auto &bytes : samples) {
            EventView view;
            if (!view.parse(bytes.data(), bytes.size(), events))
                continue;
            context.reset_live(view, *state);
            const bool matches = filter.match(context);
            if (matches && !filter.possible(view.type))
                __builtin_trap(); // what cannot match has matched
        }
    } catch (const std::invalid_argument &) {
    }
    return 0;
}
