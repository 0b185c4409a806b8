// SPDX-License-Identifier: Apache-2.0
// Fields of the process and the thread.
#include <array>

#include "errno_names.h"
#include "fields.h"
#include "text_list.h"
#include "time_text.h"

namespace falcore {

namespace {

// PPM_EXE_*
constexpr uint32_t kExeWritable = 1;
constexpr uint32_t kExeUpperLayer = 2;
constexpr uint32_t kExeFromMemfd = 4;
constexpr uint32_t kExeLowerLayer = 8;

void set_joined(std::string_view list, Context &context, Value &out) {
    std::string &text = context.scratch();
    append_joined(text, list);
    out.set_text(text);
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

// All arguments, or one of them: empty when there are not so many.
void arguments(const ProcessInfo &process, const FieldArgument &argument, Context &context,
               Value &out) {
    std::string_view one;
    if (!argument.given())
        set_joined(process.args, context, out);
    else if (text_at(process.args, static_cast<size_t>(argument.number), one))
        out.set_text(one);
    else
        out.set_text({});
}

// From `begin` to `end`, missing when either is or it did not come later.
void between(uint64_t begin, uint64_t end, Value &out) {
    if (begin != 0 && end > begin)
        out.set_u64(end - begin);
}

void standard_fd(int64_t number, bool type, Context &context, Value &out) {
    if (const FdInfo *fd = context.fd(number))
        out.set_text(type ? fd_type_name(fd->type) : std::string_view(fd->name));
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

ThreadText thread_text(FieldId field) {
    switch (field) {
    case FieldId::proc_name: return {.own = &ThreadInfo::comm};
    case FieldId::proc_exe: return {.shared = &ProcessInfo::exe};
    case FieldId::proc_exepath: return {.shared = &ProcessInfo::exepath};
    case FieldId::proc_cwd: return {.shared = &ProcessInfo::cwd};
    default: return {};
    }
}

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
    switch (field) {
    case FieldId::proc_name:
    case FieldId::proc_exe:
    case FieldId::proc_exepath:
    case FieldId::proc_cwd: out.set_text(thread_text(field).of(thread)); return;
    case FieldId::proc_pid: out.set_s64(thread.pid); return;
    case FieldId::proc_args: arguments(process, argument, context, out); return;
    case FieldId::proc_cmdnargs: out.set_u64(count_texts(process.args)); return;
    case FieldId::proc_cmdlenargs:
        out.set_u64(process.args.size() - count_texts(process.args));
        return;
    case FieldId::proc_cmdline: set_command_line(thread.comm, thread, context, out); return;
    case FieldId::proc_exeline: set_command_line(process.exe, thread, context, out); return;
    case FieldId::proc_env: environment(thread, argument, context, out); return;
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
    case FieldId::proc_is_exe_lower_layer:
        out.set_boolean((process.exe_flags & kExeLowerLayer) != 0);
        return;
    case FieldId::proc_exe_ino_ctime_duration_proc_start:
        between(process.exe_ino_ctime, thread.start_ts, out);
        return;
    case FieldId::proc_exe_ino_ctime_duration_pidns_start:
        between(process.pidns_init_start_ts, process.exe_ino_ctime, out);
        return;
    case FieldId::proc_pidns_init_start_ts: unless_zero(process.pidns_init_start_ts, out); return;
    case FieldId::proc_fdusage:
        if (static_cast<int64_t>(process.fdlimit) > 0)
            out.set_f64(100.0 * static_cast<double>(context.fd_count()) /
                        static_cast<double>(process.fdlimit));
        return;
    case FieldId::proc_nchilds: {
        // The first thread may be gone while others live on.
        const uint64_t threads = context.thread_count(thread.pid);
        const ThreadInfo *main = context.process(thread.pid);
        const bool led = main != nullptr && (main->flags & kThreadClosed) == 0;
        out.set_u64(threads - (led && threads != 0 ? 1 : 0));
        return;
    }
    case FieldId::proc_stdin_type: standard_fd(0, true, context, out); return;
    case FieldId::proc_stdin_name: standard_fd(0, false, context, out); return;
    case FieldId::proc_stdout_type: standard_fd(1, true, context, out); return;
    case FieldId::proc_stdout_name: standard_fd(1, false, context, out); return;
    case FieldId::proc_stderr_type: standard_fd(2, true, context, out); return;
    case FieldId::proc_stderr_name: standard_fd(2, false, context, out); return;
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
    case FieldId::thread_vmsize_b:
        out.set_u64(thread.is_main() ? uint64_t{thread.vm_size} * 1024 : 0);
        return;
    case FieldId::thread_vmrss_b:
        out.set_u64(thread.is_main() ? uint64_t{thread.vm_rss} * 1024 : 0);
        return;
    case FieldId::thread_cap_permitted: capabilities(thread.caps.permitted, context, out); return;
    case FieldId::thread_cap_inheritable:
        capabilities(thread.caps.inheritable, context, out);
        return;
    case FieldId::thread_cap_effective: capabilities(thread.caps.effective, context, out); return;
    case FieldId::thread_uncertain: out.set_boolean(thread.uncertain); return;
    default: return;
    }
}

} // namespace falcore
