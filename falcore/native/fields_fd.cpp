// SPDX-License-Identifier: Apache-2.0
// Fields of the descriptor that the event works on.
#include "container_id.h"
#include "fields.h"
#include "param_text.h"
#include "path.h"
#include "time_text.h"

namespace falcore {

namespace {

// PPM_FD_*
constexpr uint32_t kUpperLayer = 32768;
constexpr uint32_t kLowerLayer = 65536;

bool is_file(const FdInfo &fd) {
    return fd.type == FdType::file || fd.type == FdType::file_v2;
}

// The path parameter that an open names its file with, -1: the event opens nothing.
int opened_path(const EventView &event) {
    if (event.is_enter() || event.info->state != StateKind::open)
        return -1;
    for (int i = 0; i < event.info->nparams; ++i) {
        const ParamType type = event.info->params[i].type;
        if ((type == ParamType::FSPATH || type == ParamType::FSRELPATH) &&
            event.param(static_cast<size_t>(i)).size != 0)
            return i;
    }
    return -1;
}

// The path as the program passed it.
bool raw_path(Context &context, std::string_view &path) {
    const int index = opened_path(*context.event);
    if (index < 0)
        return false;
    path = context.event->param(static_cast<size_t>(index)).text();
    return true;
}

// What the descriptor is called; of an open that failed, what it would be called.
bool full_name(const FdInfo *fd, Context &context, std::string_view &name) {
    if (fd != nullptr) {
        name = fd->name;
        return true;
    }
    const int index = opened_path(*context.event);
    if (index < 0)
        return false;
    name = context.event->param(static_cast<size_t>(index)).text();
    if (name.starts_with('/'))
        return true;
    const auto base = path_base(context.event->info->params[index], context);
    if (base.empty())
        return true;
    std::string &text = context.scratch();
    text = join_path(base, name);
    name = text;
    return true;
}

bool directory(const FdInfo *fd, Context &context, std::string_view &name) {
    if (fd != nullptr && !is_file(*fd) && fd->type != FdType::directory)
        return false;
    if (!full_name(fd, context, name))
        return false;
    if (fd != nullptr && !is_file(*fd))
        return true;
    const size_t slash = name.rfind('/');
    if (slash == std::string_view::npos || slash == 0)
        name = "/";
    else if (slash + 1 < name.size())
        name = name.substr(0, slash);
    return true;
}

// The same inside the container that the process is in.
void in_container(std::string_view name, Context &context, Value &out) {
    const ThreadInfo *thread = context.thread();
    if (thread == nullptr)
        return;
    const std::string_view id = container_id(thread->process->cgroups);
    std::string &text = context.scratch();
    text = id.empty() ? kHostId : short_container_id(id);
    text += ':';
    text += name;
    out.set_text(text);
}

void types(const FieldArgument &argument, Context &context, Value &out) {
    if (argument.given()) {
        if (const FdInfo *fd = context.fd(argument.number)) {
            auto *one = room<std::string_view>(context, 1);
            new (one) std::string_view(fd_type_name(fd->type));
            out.set_list({one, 1});
        }
        return;
    }
    if (context.thread() == nullptr)
        return;
    const uint32_t known = context.fd_types();
    auto *names = room<std::string_view>(context, 32);
    size_t count = 0;
    for (unsigned type = 0; type < 32; ++type)
        if ((known >> type & 1) != 0)
            new (names + count++) std::string_view(fd_type_name(static_cast<FdType>(type)));
    out.set_list({names, count});
}

void file_name(const FdInfo &fd, Value &out) {
    if (!is_file(fd))
        return;
    std::string_view name = fd.name;
    const size_t slash = name.rfind('/');
    if (slash == std::string_view::npos)
        name = "/";
    else if (slash + 1 < name.size())
        name = name.substr(slash + 1);
    out.set_text(name);
}

// Letters live longer than a value does.
std::string_view letter(char c, Context &context) {
    std::string &text = context.scratch();
    text = c;
    return text;
}

} // namespace

void extract_fd(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    const int64_t number = context.fd_number();
    if (field == FieldId::fd_num) {
        if (number >= 0)
            out.set_s64(number);
        return;
    }
    const FdInfo *fd = context.event_fd();
    std::string_view name;
    switch (field) {
    case FieldId::fd_name:
        if (full_name(fd, context, name))
            out.set_text(name);
        return;
    case FieldId::fd_nameraw:
        if (raw_path(context, name) || full_name(fd, context, name))
            out.set_text(name);
        return;
    case FieldId::fd_directory:
        if (directory(fd, context, name))
            out.set_text(name);
        return;
    case FieldId::fd_containername:
        if (full_name(fd, context, name))
            in_container(name, context, out);
        return;
    case FieldId::fd_containerdirectory:
        if (directory(fd, context, name))
            in_container(name, context, out);
        return;
    case FieldId::fd_types: types(argument, context, out); return;
    case FieldId::fd_uid:
        if (number >= 0 && context.thread() != nullptr) {
            std::string &text = context.scratch();
            append_signed(text, static_cast<int64_t>(context.event->tid));
            append_signed(text, number);
            out.set_text(text);
        }
        return;
    default: break;
    }
    if (fd == nullptr)
        return;
    switch (field) {
    case FieldId::fd_type: out.set_text(fd_type_name(fd->type)); return;
    case FieldId::fd_typechar: out.set_text(letter(fd_type_char(fd->type), context)); return;
    case FieldId::fd_filename: file_name(*fd, out); return;
    // The kernel's 32-bit form: minor bits 0-7, major, the rest of minor.
    case FieldId::fd_dev: out.set_s64(fd->dev); return;
    case FieldId::fd_dev_major: out.set_s64(fd->dev >> 8 & 0xfff); return;
    case FieldId::fd_dev_minor: out.set_s64((fd->dev & 0xff) | (fd->dev >> 12 & 0xfff00)); return;
    case FieldId::fd_ino: out.set_s64(static_cast<int64_t>(fd->ino)); return;
    case FieldId::fd_is_upper_layer: out.set_boolean((fd->open_flags & kUpperLayer) != 0); return;
    case FieldId::fd_is_lower_layer: out.set_boolean((fd->open_flags & kLowerLayer) != 0); return;
    default: return;
    }
}

} // namespace falcore
