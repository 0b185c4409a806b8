// SPDX-License-Identifier: Apache-2.0
// Fields of the paths that calls name: fs.path.* and evt.abspath. By the names that the parameters
// have in the event table.
#include "fields.h"
#include "param_text.h"
#include "path.h"
#include "paths.h"

namespace falcore {

namespace {

constexpr const char *kOwnFd = ""; // the path is that of the event's descriptor

// Which parameters of an event are paths: one, or a source and a target.
struct Paths {
    std::string_view event;
    const char *path, *source, *target;
};

constexpr Paths kPaths[] = {
    {"mkdir", "path", nullptr, nullptr},          {"mkdirat", "path", nullptr, nullptr},
    {"rmdir", "path", nullptr, nullptr},          {"unlink", "path", nullptr, nullptr},
    {"unlinkat", "name", nullptr, nullptr},       {"open", "name", nullptr, nullptr},
    {"openat", "name", nullptr, nullptr},         {"openat2", "name", nullptr, nullptr},
    {"fchmodat", "filename", nullptr, nullptr},   {"chmod", "filename", nullptr, nullptr},
    {"fchmod", kOwnFd, nullptr, nullptr},         {"chown", "path", nullptr, nullptr},
    {"lchown", "path", nullptr, nullptr},         {"fchown", kOwnFd, nullptr, nullptr},
    {"fchownat", "pathname", nullptr, nullptr},   {"quotactl", "special", nullptr, nullptr},
    {"umount", "name", nullptr, nullptr},         {"umount2", "name", nullptr, nullptr},
    {"rename", nullptr, "oldpath", "newpath"},    {"renameat", nullptr, "oldpath", "newpath"},
    {"renameat2", nullptr, "oldpath", "newpath"}, {"link", nullptr, "newpath", "oldpath"},
    {"linkat", nullptr, "newpath", "oldpath"},    {"symlink", nullptr, "linkpath", "target"},
    {"symlinkat", nullptr, "linkpath", "target"}, {"mount", nullptr, "dev", "dir"},
};

// evt.abspath: the first path, and the second where there are two.
struct Absolute {
    std::string_view event;
    const char *first, *second;
};

constexpr Absolute kAbsolute[] = {
    {"openat", "name", nullptr},         {"openat2", "name", nullptr},
    {"unlinkat", "name", nullptr},       {"mkdirat", "path", nullptr},
    {"fchmodat", "filename", nullptr},   {"fchownat", "pathname", nullptr},
    {"symlinkat", "linkpath", nullptr},  {"renameat", "oldpath", "newpath"},
    {"renameat2", "oldpath", "newpath"}, {"linkat", "oldpath", "newpath"},
};

bool is_path(ParamType type) {
    return type == ParamType::CHARBUF || type == ParamType::FSPATH || type == ParamType::FSRELPATH;
}

// The path parameter of that name, -1: the event has none such, or it is empty.
int path_param(const EventView &event, std::string_view name) {
    for (int i = 0; i < event.info->nparams; ++i)
        if (name == event.info->params[i].name && is_path(event.info->params[i].type))
            return event.param(static_cast<size_t>(i)).size > 1 ? i : -1;
    return -1;
}

void absolute(int index, Context &context, Value &out) {
    const auto path = context.event->param(static_cast<size_t>(index)).text();
    std::string &text = context.scratch();
    const auto base = path.starts_with('/')
                          ? std::string_view()
                          : path_base(context.event->info->params[index], context);
    if (!path.starts_with('/') && base.empty()) // nobody knows where
        text = std::string("<UNKNOWN>/").append(path);
    else
        text = join_path(base, path);
    out.set_text(text);
}

const char *wanted(const Paths &paths, FieldId field) {
    switch (field) {
    case FieldId::fs_path_name:
    case FieldId::fs_path_nameraw: return paths.path;
    case FieldId::fs_path_source:
    case FieldId::fs_path_sourceraw: return paths.source;
    default: return paths.target;
    }
}

bool is_raw(FieldId field) {
    return field == FieldId::fs_path_nameraw || field == FieldId::fs_path_sourceraw ||
           field == FieldId::fs_path_targetraw;
}

void absolute_path(const FieldArgument &argument, Context &context, Value &out) {
    if (context.event->is_enter() || context.thread() == nullptr)
        return;
    for (const Absolute &row : kAbsolute) {
        if (row.event != context.event->info->name)
            continue;
        const char *name = argument.number == 2 && row.second != nullptr ? row.second : row.first;
        const int index = path_param(*context.event, name);
        if (index >= 0)
            absolute(index, context, out);
        return;
    }
}

// Whether the path, as the caller passed it, is the one that the kernel has for the file.
bool is_same(int index, std::string_view kernel, Context &context) {
    const auto path = context.event->param(static_cast<size_t>(index)).text();
    if (path.starts_with('/')) {
        if (join_path({}, path) == kernel)
            return true;
        // A process that has changed its root names its files from there.
        const ThreadInfo *thread = context.thread();
        return thread != nullptr && thread->process->root.size() > 1 &&
               join_path(thread->process->root + '/', path.substr(1)) == kernel;
    }
    const auto base = path_base(context.event->info->params[index], context);
    return !base.empty() && !path.empty() && join_path(base, path) == kernel;
}

void path_check(Context &context, Value &out) {
    const EventView &event = *context.event;
    const int index = event.is_enter() ? -1 : named_path(event);
    int64_t result;
    if (index < 0 || !event_result(event, result))
        return;
    const bool exec = event.info->state == StateKind::exec;
    const int at = named_param(event, exec ? "trusted_exepath" : "path");
    const auto kernel = at < 0 ? std::string_view() : event.param(static_cast<size_t>(at)).text();
    if (context.timing.renamed)
        out.set_text("rewritten");
    else if (result < 0 || !kernel.starts_with('/') || event.param(index).size == 0)
        out.set_text("unverified");
    else
        out.set_text(is_same(index, kernel, context) ? "same" : "differs");
}

} // namespace

int named_path(const EventView &event) {
    const std::string_view name = event.info->name;
    if (name == "open" || name == "openat" || name == "openat2" || name == "creat")
        return named_param(event, "name");
    // Of execveat the kernel tells what it made of the path, not what it was.
    return name == "execve" ? named_param(event, "filename") : -1;
}

void extract_path(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    if (field == FieldId::evt_abspath) {
        absolute_path(argument, context, out);
        return;
    }
    if (field == FieldId::evt_path_check) {
        path_check(context, out);
        return;
    }
    const EventView &event = *context.event;
    int64_t result;
    if (!event_result(event, result) || result < 0)
        return;
    for (const Paths &paths : kPaths) {
        if (paths.event != event.info->name)
            continue;
        const char *name = wanted(paths, field);
        if (name == nullptr)
            return;
        const FdInfo *fd = context.event_fd();
        const bool opened = event.info->state == StateKind::open && fd != nullptr;
        // What a descriptor stands for is known better than what the program wrote.
        if (name == kOwnFd || (opened && !is_raw(field))) {
            if (fd != nullptr)
                out.set_text(fd->name);
            return;
        }
        const int index = path_param(event, name);
        if (index < 0)
            return;
        if (is_raw(field))
            out.set_text(event.param(static_cast<size_t>(index)).text());
        else if (context.thread() != nullptr)
            absolute(index, context, out);
        return;
    }
}

} // namespace falcore
