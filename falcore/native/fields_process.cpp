// SPDX-License-Identifier: Apache-2.0
// Fields of the process and the thread.
#include <array>

#include "errno_names.h"
#include "fields.h"
#include "time_text.h"

namespace falcore {

namespace {

// PPM_EXE_*
constexpr uint32_t kExeWritable = 1;
constexpr uint32_t kExeUpperLayer = 2;
constexpr uint32_t kExeFromMemfd = 4;

// Calls `use` with each of the texts of a list that are ended by NUL, until it returns false.
template<typename Use> void each_text(std::string_view list, Use use) {
    while (!list.empty()) {
        const size_t end = list.find('\0');
        if (!use(list.substr(0, end)))
            return;
        if (end == std::string_view::npos)
            return;
        list.remove_prefix(end + 1);
    }
}

void append_joined(std::string &out, std::string_view list) {
    bool first = true;
    each_text(list, [&](std::string_view text) {
        if (!first)
            out += ' ';
        out += text;
        first = false;
        return true;
    });
}

void set_joined(std::string_view list, Context &context, Value &out) {
    std::string &text = context.scratch();
    append_joined(text, list);
    out.set_text(text);
}

void command_line(std::string_view first, const ThreadInfo &thread, Context &context, Value &out) {
    std::string &text = context.scratch();
    text = first;
    if (!thread.process->args.empty()) {
        text += ' ';
        append_joined(text, thread.process->args);
    }
    out.set_text(text);
}

// The value of `key=value` in a list; false when the key is not in it.
bool find_key(std::string_view list, std::string_view key, std::string_view &value) {
    bool found = false;
    each_text(list, [&](std::string_view text) {
        if (text.size() <= key.size() || text[key.size()] != '=' || !text.starts_with(key))
            return true;
        value = text.substr(key.size() + 1);
        found = true;
        return false;
    });
    return found;
}

// One variable as libs gives it: without spaces around it, empty when it is not set.
void environment(const ThreadInfo &thread, const FieldArgument &argument, Context &context,
                 Value &out) {
    const std::string_view env = thread.process->env;
    if (!argument.given()) {
        set_joined(env, context, out);
        return;
    }
    std::string_view value;
    find_key(env, argument.text, value);
    const size_t first = value.find_first_not_of(' ');
    if (first == std::string_view::npos)
        value = {};
    else
        value = value.substr(first, value.find_last_not_of(' ') - first + 1);
    out.set_text(value);
}

// Room for one value per ancestor in a scratch text, so that nothing is allocated per event.
template<typename Item> Item *ancestor_room(Context &context) {
    std::string &text = context.scratch();
    text.resize(kMaxAncestors * sizeof(Item) + alignof(Item));
    auto at = reinterpret_cast<uintptr_t>(text.data());
    at = (at + alignof(Item) - 1) / alignof(Item) * alignof(Item);
    return reinterpret_cast<Item *>(at);
}

const ThreadInfo *ancestor(int64_t level, const ThreadInfo &thread, Context &context) {
    if (level == 0)
        return thread.is_main() ? &thread : context.process(thread.pid);
    return level <= kMaxAncestors ? context.ancestor(static_cast<int>(level)) : nullptr;
}

void ancestor_names(Context &context, Value &out) {
    auto *names = ancestor_room<std::string_view>(context);
    size_t count = 0;
    while (count < kMaxAncestors) {
        const ThreadInfo *at = context.ancestor(static_cast<int>(count) + 1);
        if (at == nullptr)
            break;
        new (names + count++) std::string_view(at->comm);
    }
    if (count != 0)
        out.set_list({names, count});
}

void ancestor_pids(Context &context, Value &out) {
    auto *pids = ancestor_room<int64_t>(context);
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

void parent_id(const ThreadInfo &thread, Context &context, Value &out) {
    if (const ThreadInfo *parent = context.ancestor(1))
        out.set_s64(parent->pid);
    else if (thread.ptid > 0)
        out.set_s64(thread.ptid);
}

void capabilities(uint64_t set, Context &context, Value &out) {
    std::string &text = context.scratch();
    append_capabilities(text, set);
    out.set_text(text);
}

void unless_zero(uint64_t number, Value &out) {
    if (number != 0)
        out.set_u64(number);
}

} // namespace

void extract_process(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    const auto tid = static_cast<int64_t>(context.event->tid);
    if (field == FieldId::thread_tid) {
        if (tid >= -1 && tid <= int64_t{UINT32_MAX})
            out.set_s64(tid);
        return;
    }
    const ThreadInfo *found = context.thread();
    if (found == nullptr)
        return;
    const ThreadInfo &thread = *found;
    const ProcessInfo &process = *thread.process;
    const ThreadInfo *other;
    switch (field) {
    case FieldId::proc_pid: out.set_s64(thread.pid); return;
    case FieldId::proc_name: out.set_text(thread.comm); return;
    case FieldId::proc_exe: out.set_text(process.exe); return;
    case FieldId::proc_exepath: out.set_text(process.exepath); return;
    case FieldId::proc_args: set_joined(process.args, context, out); return;
    case FieldId::proc_cmdline: command_line(thread.comm, thread, context, out); return;
    case FieldId::proc_exeline: command_line(process.exe, thread, context, out); return;
    case FieldId::proc_cwd: out.set_text(process.cwd); return;
    case FieldId::proc_env: environment(thread, argument, context, out); return;
    case FieldId::proc_ppid: parent_id(thread, context, out); return;
    case FieldId::proc_pname:
        if ((other = context.ancestor(1)) != nullptr)
            out.set_text(other->comm);
        return;
    case FieldId::proc_pexe:
        if ((other = context.ancestor(1)) != nullptr)
            out.set_text(other->process->exe);
        return;
    case FieldId::proc_pexepath:
        if ((other = context.ancestor(1)) != nullptr)
            out.set_text(other->process->exepath);
        return;
    case FieldId::proc_pcmdline:
        if ((other = context.ancestor(1)) != nullptr)
            command_line(other->comm, *other, context, out);
        return;
    case FieldId::proc_aname:
        if (!argument.given())
            ancestor_names(context, out);
        else if ((other = ancestor(argument.number, thread, context)) != nullptr)
            out.set_text(other->comm);
        return;
    case FieldId::proc_apid:
        if (!argument.given())
            ancestor_pids(context, out);
        else if ((other = ancestor(argument.number, thread, context)) != nullptr)
            out.set_s64(other->pid);
        return;
    case FieldId::proc_sid: out.set_s64(process.sid); return;
    case FieldId::proc_vpid:
        if (thread.vpid != -1)
            out.set_s64(thread.vpid);
        return;
    case FieldId::proc_vpgid: out.set_s64(process.vpgid); return;
    case FieldId::proc_pgid: out.set_s64(process.pgid); return;
    case FieldId::proc_tty: out.set_u64(process.tty); return;
    case FieldId::proc_duration:
        if (thread.start_ts != 0 && context.event->ts >= thread.start_ts)
            out.set_u64(context.event->ts - thread.start_ts);
        return;
    case FieldId::proc_pid_ts: unless_zero(thread.start_ts, out); return;
    case FieldId::proc_nthreads: out.set_u64(context.thread_count(thread.pid)); return;
    case FieldId::proc_fdopencount: out.set_u64(context.fd_count()); return;
    case FieldId::proc_fdlimit: out.set_s64(static_cast<int64_t>(process.fdlimit)); return;
    case FieldId::proc_vmsize: out.set_u64(thread.vm_size); return;
    case FieldId::proc_vmrss: out.set_u64(thread.vm_rss); return;
    case FieldId::proc_vmswap: out.set_u64(thread.vm_swap); return;
    case FieldId::proc_is_exe_writable:
        out.set_boolean((process.exe_flags & kExeWritable) != 0);
        return;
    case FieldId::proc_is_exe_upper_layer:
        out.set_boolean((process.exe_flags & kExeUpperLayer) != 0);
        return;
    case FieldId::proc_is_exe_from_memfd:
        out.set_boolean((process.exe_flags & kExeFromMemfd) != 0);
        return;
    case FieldId::proc_exe_ino: unless_zero(process.exe_ino, out); return;
    case FieldId::proc_exe_ino_ctime: unless_zero(process.exe_ino_ctime, out); return;
    case FieldId::proc_exe_ino_mtime: unless_zero(process.exe_ino_mtime, out); return;
    case FieldId::thread_ismain: out.set_boolean(thread.is_main()); return;
    case FieldId::thread_vtid:
        if (thread.vtid != -1)
            out.set_s64(thread.vtid);
        return;
    case FieldId::thread_nametid: {
        std::string &text = context.scratch();
        text = thread.comm;
        append_signed(text, tid);
        out.set_text(text);
        return;
    }
    case FieldId::thread_cgroups:
        if (!process.cgroups.empty())
            set_joined(process.cgroups, context, out);
        return;
    case FieldId::thread_cgroup: {
        std::string_view path;
        if (find_key(process.cgroups, argument.text, path))
            out.set_text(path);
        return;
    }
    case FieldId::thread_pfmajor: out.set_u64(thread.pfmajor); return;
    case FieldId::thread_pfminor: out.set_u64(thread.pfminor); return;
    case FieldId::thread_vmsize: out.set_u64(thread.is_main() ? thread.vm_size : 0); return;
    case FieldId::thread_vmrss: out.set_u64(thread.is_main() ? thread.vm_rss : 0); return;
    case FieldId::thread_cap_permitted: capabilities(process.cap_permitted, context, out); return;
    case FieldId::thread_cap_inheritable:
        capabilities(process.cap_inheritable, context, out);
        return;
    case FieldId::thread_cap_effective: capabilities(process.cap_effective, context, out); return;
    default: return;
    }
}

} // namespace falcore
