// SPDX-License-Identifier: Apache-2.0
// Fields of the processes around the thread's own: parent, ancestors, leaders of session and group.
#include <cstdio>

#include "fields.h"
#include "text_list.h"

namespace falcore {

namespace {

const ThreadInfo *ancestor(const FieldArgument &argument, const ThreadInfo &thread,
                           Context &context) {
    const int64_t level = argument.number;
    if (level == 0)
        return thread.is_main() ? &thread : context.process(thread.pid);
    return level <= kMaxAncestors ? context.ancestor(static_cast<int>(level)) : nullptr;
}

std::string_view command_line(std::string_view first, const ThreadInfo &thread, Context &context) {
    std::string &text = context.scratch();
    text = first;
    if (!thread.process->args.empty()) {
        text += ' ';
        append_joined(text, thread.process->args);
    }
    return text;
}

// What an ancestor is asked for.
std::string_view comm(const ThreadInfo &thread, Context &) {
    return thread.comm;
}
std::string_view exe(const ThreadInfo &thread, Context &) {
    return thread.process->exe;
}
std::string_view exepath(const ThreadInfo &thread, Context &) {
    return thread.process->exepath;
}
std::string_view cmdline(const ThreadInfo &thread, Context &context) {
    return command_line(thread.comm, thread, context);
}
// The process, when it started, and when it executed what it runs: 0 if that was not seen.
std::string_view exec_id(const ThreadInfo &thread, Context &context) {
    const ThreadInfo *main = context.process(thread.pid);
    char text[64];
    const int length =
        std::snprintf(text, sizeof text, "%lld-%llx-%llx", static_cast<long long>(thread.pid),
                      static_cast<unsigned long long>(main ? main->start_ts : thread.start_ts),
                      static_cast<unsigned long long>(thread.process->exec_ts));
    return context.scratch().assign(text, static_cast<size_t>(length));
}
using Ask = std::string_view (*)(const ThreadInfo &, Context &);

// Of the ancestor in brackets, or of all of them.
void ancestors(Ask ask, const ThreadInfo &thread, const FieldArgument &argument, Context &context,
               Value &out) {
    if (argument.given()) {
        if (const ThreadInfo *one = ancestor(argument, thread, context))
            out.set_text(ask(*one, context));
        return;
    }
    auto *texts = room<std::string_view>(context, kMaxAncestors);
    size_t count = 0;
    while (count < kMaxAncestors) {
        const ThreadInfo *at = context.ancestor(static_cast<int>(count) + 1);
        if (at == nullptr)
            break;
        new (texts + count++) std::string_view(ask(*at, context));
    }
    if (count != 0)
        out.set_list({texts, count});
}

void ancestor_pids(const ThreadInfo &thread, const FieldArgument &argument, Context &context,
                   Value &out) {
    if (argument.given()) {
        if (const ThreadInfo *one = ancestor(argument, thread, context))
            out.set_s64(one->pid);
        return;
    }
    auto *pids = room<int64_t>(context, kMaxAncestors);
    size_t count = 0;
    while (count < kMaxAncestors) {
        const ThreadInfo *at = context.ancestor(static_cast<int>(count) + 1);
        if (at == nullptr)
            break;
        new (pids + count++) int64_t(at->pid);
    }
    if (count != 0)
        out.set_numbers({pids, count});
}

void ancestor_args(const ThreadInfo &thread, const FieldArgument &argument, Context &context,
                   Value &out) {
    std::string &text = context.scratch();
    if (argument.given()) {
        const ThreadInfo *one = ancestor(argument, thread, context);
        if (one == nullptr)
            return;
        append_joined(text, one->process->args);
        out.set_text(text);
        return;
    }
    for (int level = 1; level <= kMaxAncestors; ++level) {
        const ThreadInfo *at = context.ancestor(level);
        if (at == nullptr)
            break;
        if (!text.empty())
            text += ' ';
        append_joined(text, at->process->args);
    }
    if (!text.empty())
        out.set_text(text);
}

// A number asks for the whole environment of an ancestor, a name for the nearest ancestor's
// variable.
void ancestor_env(const ThreadInfo &thread, const FieldArgument &argument, Context &context,
                  Value &out) {
    std::string_view value;
    if (argument.given() && argument.number < 0) {
        for (int level = 1; level <= kMaxAncestors && value.empty(); ++level) {
            const ThreadInfo *at = context.ancestor(level);
            if (at == nullptr)
                break;
            find_key(at->process->env, argument.text, value);
        }
        out.set_text(value);
        return;
    }
    const ThreadInfo *one = argument.number > 0 ? ancestor(argument, thread, context) : &thread;
    if (one == nullptr)
        return;
    std::string &text = context.scratch();
    append_joined(text, one->process->env);
    out.set_text(text);
}

using Id = int64_t (*)(const ThreadInfo &);

// The process that `id` names, or the oldest ancestor with the same one; an id of the thread's own
// namespace names no process of the host's, unless the two are one.
const ThreadInfo *leader(Id id, bool is_virtual, const ThreadInfo &thread, Context &context) {
    const int64_t wanted = id(thread);
    if (wanted == -1)
        return nullptr;
    if (!is_virtual || (thread.flags & kChildInPidns) == 0)
        if (const ThreadInfo *found = context.process(wanted))
            return found;
    const ThreadInfo *oldest = nullptr;
    for (int level = 1; level <= kMaxAncestors; ++level) {
        const ThreadInfo *at = context.ancestor(level);
        if (at == nullptr || id(*at) != wanted)
            break;
        oldest = at;
    }
    return oldest;
}

void of_leader(Id id, bool is_virtual, Ask ask, const ThreadInfo &thread, Context &context,
               Value &out) {
    const ThreadInfo *found = leader(id, is_virtual, thread, context);
    out.set_text(found != nullptr ? ask(*found, context) : std::string_view());
}

int64_t session(const ThreadInfo &thread) {
    return thread.process->sid;
}
int64_t group(const ThreadInfo &thread) {
    return thread.process->pgid;
}
int64_t own_group(const ThreadInfo &thread) {
    return thread.process->vpgid;
}

void of_parent(Ask ask, Context &context, Value &out) {
    if (const ThreadInfo *parent = context.ancestor(1))
        out.set_text(ask(*parent, context));
}

void parent_id(const ThreadInfo &thread, Context &context, Value &out) {
    if (const ThreadInfo *parent = context.ancestor(1))
        out.set_s64(parent->pid);
    else if (thread.ptid > 0)
        out.set_s64(thread.ptid);
}

void login_shell(const ThreadInfo &thread, Context &context, Value &out) {
    const auto is_shell = [](const ThreadInfo &at) { return at.comm.ends_with("sh"); };
    const ThreadInfo *main = thread.is_main() ? &thread : context.process(thread.pid);
    const ThreadInfo *oldest = main != nullptr && is_shell(*main) ? main : nullptr;
    for (int level = 1; level <= kMaxAncestors; ++level) {
        const ThreadInfo *at = context.ancestor(level);
        if (at == nullptr)
            break;
        if (is_shell(*at))
            oldest = at;
    }
    if (oldest != nullptr)
        out.set_s64(oldest->pid);
}

} // namespace

void set_command_line(std::string_view first, const ThreadInfo &thread, Context &context,
                      Value &out) {
    out.set_text(command_line(first, thread, context));
}

void extract_family(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    const ThreadInfo *found = context.thread();
    if (found == nullptr)
        return;
    const ThreadInfo &thread = *found;
    const ThreadInfo *parent;
    switch (field) {
    case FieldId::proc_ppid: parent_id(thread, context, out); return;
    case FieldId::proc_pname: of_parent(comm, context, out); return;
    case FieldId::proc_pexe: of_parent(exe, context, out); return;
    case FieldId::proc_exec_id: out.set_text(exec_id(thread, context)); return;
    case FieldId::proc_pexec_id: of_parent(exec_id, context, out); return;
    case FieldId::proc_pexepath: of_parent(exepath, context, out); return;
    case FieldId::proc_pcmdline: of_parent(cmdline, context, out); return;
    case FieldId::proc_pvpid:
        if ((parent = context.ancestor(1)) != nullptr)
            out.set_s64(parent->vpid);
        return;
    case FieldId::proc_ppid_ts:
        if ((parent = context.ancestor(1)) != nullptr && parent->start_ts != 0)
            out.set_u64(parent->start_ts);
        return;
    case FieldId::proc_ppid_duration:
        if ((parent = context.ancestor(1)) != nullptr && parent->start_ts != 0 &&
            context.event->ts >= parent->start_ts)
            out.set_u64(context.event->ts - parent->start_ts);
        return;
    case FieldId::proc_aname: ancestors(comm, thread, argument, context, out); return;
    case FieldId::proc_aexe: ancestors(exe, thread, argument, context, out); return;
    case FieldId::proc_aexepath: ancestors(exepath, thread, argument, context, out); return;
    case FieldId::proc_acmdline: ancestors(cmdline, thread, argument, context, out); return;
    case FieldId::proc_apid: ancestor_pids(thread, argument, context, out); return;
    case FieldId::proc_aargs: ancestor_args(thread, argument, context, out); return;
    case FieldId::proc_aenv: ancestor_env(thread, argument, context, out); return;
    case FieldId::proc_sname: of_leader(session, true, comm, thread, context, out); return;
    case FieldId::proc_sid_exe: of_leader(session, true, exe, thread, context, out); return;
    case FieldId::proc_sid_exepath: of_leader(session, true, exepath, thread, context, out); return;
    case FieldId::proc_vpgid_name: of_leader(own_group, true, comm, thread, context, out); return;
    case FieldId::proc_vpgid_exe: of_leader(own_group, true, exe, thread, context, out); return;
    case FieldId::proc_vpgid_exepath:
        of_leader(own_group, true, exepath, thread, context, out);
        return;
    case FieldId::proc_pgid_name: of_leader(group, false, comm, thread, context, out); return;
    case FieldId::proc_pgid_exe: of_leader(group, false, exe, thread, context, out); return;
    case FieldId::proc_pgid_exepath: of_leader(group, false, exepath, thread, context, out); return;
    case FieldId::proc_is_sid_leader: out.set_boolean(thread.process->sid == thread.vpid); return;
    case FieldId::proc_is_vpgid_leader:
        out.set_boolean(thread.process->vpgid == thread.vpid);
        return;
    case FieldId::proc_is_pgid_leader: out.set_boolean(thread.process->pgid == thread.pid); return;
    case FieldId::proc_loginshellid: login_shell(thread, context, out); return;
    default: return;
    }
}

} // namespace falcore
