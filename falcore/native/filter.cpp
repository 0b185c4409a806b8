// SPDX-License-Identifier: Apache-2.0
#include "filter.h"

namespace falcore {

// A thread that is not known may become known without a change of the table's, and is not
// remembered.
bool Filter::recall(const Node &node, Context &context) const {
    const auto condition = static_cast<size_t>(node.memo);
    const ThreadInfo *thread = context.thread();
    const uint64_t version = context.threads_version();
    if (thread == nullptr || version == 0)
        return run(memo_entries_[condition], context);
    ThreadMemo::Answers &answers = memo_.of(thread->tid, version);
    const uint64_t bit = uint64_t{1} << condition;
    if ((answers.known & bit) == 0) {
        answers.known |= bit;
        if (run(memo_entries_[condition], context))
            answers.held |= bit;
    }
    return (answers.held & bit) != 0;
}

bool Filter::holds(const Node &node, Context &context) const {
    if (node.types >= 0)
        return type_sets_[static_cast<size_t>(node.types)].test(context.event->type);
    Value value;
    if (node.left == kNone)
        node.extract(node.field, node.argument, context, value);
    else
        values_[static_cast<size_t>(node.left)].value(context, value);
    if (!value.present())
        return false;
    if (node.test.op == FilterOp::exists)
        return true;
    if (node.right == kNone)
        return node.test.holds(value, context.changed_text());
    Value right;
    values_[static_cast<size_t>(node.right)].value(context, right);
    return right.present() && node.test.holds_beside(value, right);
}

} // namespace falcore
