// SPDX-License-Identifier: Apache-2.0
#include "field_scope.h"

namespace falcore {

namespace {

constexpr uint32_t kUsesFd = 4; // EF_USES_FD

// A result comes with the way out.
bool is_result(FieldId field) {
    return field == FieldId::evt_res || field == FieldId::evt_rawres ||
           field == FieldId::evt_failed;
}

// Fields of the event's own descriptor: fd.types is of all that the process has.
bool is_own_fd(FieldId field) {
    Extract *by = extract_of(field);
    return (by == extract_fd || by == extract_socket) && field != FieldId::fd_types;
}

// Neither the event names a descriptor, nor the way in that a file may have before it, nor a path
// that would be one.
bool has_no_fd(const EventInfo &info, const EventTable &events) {
    if (event_fd_param(info) >= 0 || (info.category & kTracepoint) != 0 ||
        info.state == StateKind::open)
        return false;
    const EventInfo *enter = (info.id & 1) != 0 ? events.find(info.id - 1) : nullptr;
    return enter == nullptr || (enter->flags & kUsesFd) == 0;
}

} // namespace

bool is_type_field(FieldId field) {
    switch (field) {
    case FieldId::evt_type:
    case FieldId::evt_type_is:
    case FieldId::syscall_type:
    case FieldId::evt_dir:
    case FieldId::evt_is_io:
    case FieldId::evt_is_io_read:
    case FieldId::evt_is_io_write:
    case FieldId::evt_io_dir:
    case FieldId::evt_is_wait:
    case FieldId::evt_source:
    case FieldId::evt_is_async:
    case FieldId::evt_count:
    case FieldId::evt_count_exit: return true;
    default: return false;
    }
}

bool is_thread_field(FieldId field) {
    switch (field) {
    case FieldId::proc_name:
    case FieldId::proc_exe:
    case FieldId::proc_exepath:
    case FieldId::proc_cwd:
    case FieldId::proc_pid:
    case FieldId::proc_args:
    case FieldId::proc_cmdnargs:
    case FieldId::proc_cmdlenargs:
    case FieldId::proc_cmdline:
    case FieldId::proc_exeline:
    case FieldId::proc_env:
    case FieldId::proc_sid:
    case FieldId::proc_vpid:
    case FieldId::proc_vpgid:
    case FieldId::proc_pgid:
    case FieldId::proc_tty:
    case FieldId::proc_pid_ts:
    case FieldId::proc_is_exe_writable:
    case FieldId::proc_is_exe_upper_layer:
    case FieldId::proc_is_exe_lower_layer:
    case FieldId::proc_is_exe_from_memfd:
    case FieldId::proc_exe_ino:
    case FieldId::proc_exe_ino_ctime:
    case FieldId::proc_exe_ino_mtime:
    case FieldId::proc_exe_ino_ctime_duration_proc_start:
    case FieldId::proc_ppid:
    case FieldId::proc_pname:
    case FieldId::proc_pexe:
    case FieldId::proc_pexepath:
    case FieldId::proc_pcmdline:
    case FieldId::proc_pvpid:
    case FieldId::proc_aname:
    case FieldId::proc_aexe:
    case FieldId::proc_aexepath:
    case FieldId::proc_acmdline:
    case FieldId::proc_aargs:
    case FieldId::proc_aenv:
    case FieldId::proc_apid:
    case FieldId::proc_sname:
    case FieldId::proc_sid_exe:
    case FieldId::proc_sid_exepath:
    case FieldId::proc_vpgid_name:
    case FieldId::proc_vpgid_exe:
    case FieldId::proc_vpgid_exepath:
    case FieldId::proc_pgid_name:
    case FieldId::proc_pgid_exe:
    case FieldId::proc_pgid_exepath:
    case FieldId::proc_is_sid_leader:
    case FieldId::proc_is_vpgid_leader:
    case FieldId::proc_is_pgid_leader:
    case FieldId::proc_loginshellid:
    case FieldId::thread_tid:
    case FieldId::thread_vtid:
    case FieldId::thread_ismain:
    case FieldId::thread_nametid:
    case FieldId::thread_cgroups:
    case FieldId::thread_cgroup:
    case FieldId::thread_cap_permitted:
    case FieldId::thread_cap_inheritable:
    case FieldId::thread_cap_effective:
    case FieldId::thread_uncertain:
    case FieldId::container_id:
    case FieldId::container_full_id:
    case FieldId::container_name:
    case FieldId::user_uid:
    case FieldId::user_loginuid:
    case FieldId::group_gid: return true;
    default: return false;
    }
}

bool never_has(const EventInfo &info, FieldId field, const FieldArgument &argument,
               const EventTable &events) {
    if (is_result(field))
        return (info.id & 1) == 0;
    if (field == FieldId::evt_arg || field == FieldId::evt_rawarg)
        return argument.param(info) < 0;
    return is_own_fd(field) && has_no_fd(info, events);
}

} // namespace falcore
