// SPDX-License-Identifier: Apache-2.0
// Fields of the user and the group.
#include "fields.h"
#include "user_table.h"

namespace falcore {

namespace {

constexpr std::string_view kUnknown = "<NA>";

// A name that is not in the files: root is root even where there are none.
std::string_view known(std::string_view name, uint32_t id, std::string_view root) {
    if (!name.empty())
        return name;
    return id == 0 && !root.empty() ? root : kUnknown;
}

} // namespace

void extract_user(FieldId field, const FieldArgument &, Context &context, Value &out) {
    const ThreadInfo *thread = context.thread();
    if (thread == nullptr)
        return;
    const UserTable &users = context.users;
    const uint32_t uid = thread->uid;
    const uint32_t login = thread->process->loginuid;
    switch (field) {
    case FieldId::user_uid: out.set_u64(uid); return;
    case FieldId::user_name: out.set_text(known(users.name(uid), uid, "root")); return;
    case FieldId::user_homedir: out.set_text(known(users.home(uid), uid, "/root")); return;
    case FieldId::user_shell: out.set_text(known(users.shell(uid), uid, {})); return;
    case FieldId::user_loginuid: out.set_s64(login == UINT32_MAX ? -1 : int64_t{login}); return;
    case FieldId::user_loginname: out.set_text(known(users.name(login), login, "root")); return;
    case FieldId::group_gid: out.set_u64(thread->gid); return;
    case FieldId::group_name:
        out.set_text(known(users.group(thread->gid), thread->gid, "root"));
        return;
    default: return;
    }
}

} // namespace falcore
