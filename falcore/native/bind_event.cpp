// SPDX-License-Identifier: Apache-2.0
// Matches as Python sees them, and the processes they are of.
#include "bindings.h"

#include "param_text.h"
#include "sysdig_form.h"

namespace falcore {

namespace {

nb::object param_value(const ParamInfo &info, const Param &param) {
    if (!param.present())
        return nb::none();
    switch (info.type) {
    case ParamType::CHARBUF:
    case ParamType::FSPATH:
    case ParamType::FSRELPATH: return param.size ? to_str(param.text()) : nb::none();
    case ParamType::BYTEBUF:
    case ParamType::SOCKADDR:
    case ParamType::SOCKTUPLE:
    case ParamType::FDLIST:
    case ParamType::DYN: return to_bytes(param.bytes());
    default: break;
    }
    if (param.size == 0)
        return nb::none();
    switch (info.type) {
    case ParamType::DOUBLE: {
        double number = 0;
        std::memcpy(&number, param.data, std::min<size_t>(param.size, sizeof number));
        return nb::cast(number);
    }
    case ParamType::BOOL: return nb::cast(param.u64() != 0);
    case ParamType::INT8:
    case ParamType::INT16:
    case ParamType::INT32:
    case ParamType::INT64:
    case ParamType::ERRNO:
    case ParamType::FD:
    case ParamType::FD32:
    case ParamType::PID:
    case ParamType::PID32: return nb::cast(param.s64());
    default: return nb::cast(param.u64());
    }
}

nb::object to_object(const Value &value) {
    switch (value.kind) {
    case Value::Kind::none:
    case Value::Kind::unknown: return nb::none();
    case Value::Kind::text: return to_str(value.text);
    case Value::Kind::bytes: return to_bytes(value.text);
    case Value::Kind::s64: return nb::cast(value.s64);
    case Value::Kind::u64: return nb::cast(value.u64);
    case Value::Kind::f64: return nb::cast(value.f64);
    case Value::Kind::boolean: return nb::cast(value.boolean);
    case Value::Kind::list: {
        nb::list out;
        for (std::string_view item : value.list)
            out.append(to_str(item));
        return out;
    }
    case Value::Kind::numbers: {
        nb::list out;
        for (int64_t item : value.numbers)
            out.append(item);
        return out;
    }
    case Value::Kind::address: {
        std::string text;
        append_value(text, value, Format::NA);
        return to_str(text);
    }
    case Value::Kind::addresses: {
        nb::list out;
        for (std::string_view item : value.list) {
            Value one;
            one.set_address(item);
            out.append(to_object(one));
        }
        return out;
    }
    }
    return nb::none();
}

nb::dict event_args(const PyEvent &event) {
    nb::dict out;
    const EventInfo &info = *event.snapshot.view.info;
    for (size_t i = 0; i < info.nparams; i++)
        out[info.params[i].name] = param_value(info.params[i], event.snapshot.view.param(i));
    return out;
}

nb::object event_field(const PyEvent &event, const std::string &text) {
    FieldUse use;
    if (std::string error = parse_field(text, *event.pipeline->events(), use); !error.empty())
        throw nb::key_error(error.c_str());
    Context context = event.context();
    Value value;
    extract(use.field, use.argument, context, value);
    return to_object(value);
}

nb::object event_line(const PyEvent &event, std::string_view format, Style style) {
    LineFormat line(format, *event.pipeline->events(), LineOptions{.style = style});
    Context context = event.context();
    std::string text;
    if (!line.render(context, text))
        return nb::none();
    return to_str(text);
}

// The process of a match, as it was then. `level` 0 is the thread itself, 1 its parent, and so on.
struct PyProcess {
    std::shared_ptr<PyEvent> event;
    size_t level;

    const ThreadInfo &thread() const {
        const Snapshot &snapshot = event->snapshot;
        return level ? *snapshot.ancestors[level - 1] : *snapshot.thread;
    }
};

nb::object process_at(const std::shared_ptr<PyEvent> &event, size_t level) {
    const Snapshot &snapshot = event->snapshot;
    if (level ? level > snapshot.ancestors.size() : !snapshot.thread)
        return nb::none();
    return nb::cast(PyProcess{event, level});
}

// What the kernel keeps as NUL-ended strings.
nb::list string_list(std::string_view text) {
    nb::list out;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\0'), text.size());
        out.append(to_str(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

} // namespace

void bind_process(nb::module_ &m) {
    nb::class_<PyProcess>(m, "Process", "A process as it was at an event.")
        .def_prop_ro("name", [](const PyProcess &p) { return to_str(p.thread().comm); })
        .def_prop_ro("tid", [](const PyProcess &p) { return p.thread().tid; })
        .def_prop_ro("pid", [](const PyProcess &p) { return p.thread().pid; })
        .def_prop_ro("ppid", [](const PyProcess &p) { return p.thread().ptid; })
        .def_prop_ro("uid", [](const PyProcess &p) { return p.thread().uid; })
        .def_prop_ro("gid", [](const PyProcess &p) { return p.thread().gid; })
        .def_prop_ro(
            "exe", [](const PyProcess &p) { return to_str(p.thread().process->exe); }, "argv[0]")
        .def_prop_ro("exepath",
                     [](const PyProcess &p) { return to_str(p.thread().process->exepath); })
        .def_prop_ro(
            "args", [](const PyProcess &p) { return string_list(p.thread().process->args); },
            "argv[1:]")
        .def_prop_ro("env", [](const PyProcess &p) { return string_list(p.thread().process->env); })
        .def_prop_ro("cwd", [](const PyProcess &p) { return to_str(p.thread().process->cwd); })
        .def_prop_ro(
            "uncertain", [](const PyProcess &p) { return p.thread().uncertain; },
            "Events of it were lost, or it was guessed.")
        .def_prop_ro(
            "parent", [](const PyProcess &p) { return process_at(p.event, p.level + 1); },
            "The parent process, None when it is not known.")
        .def("__repr__",
             [](const PyProcess &p) { return "<Process " + std::to_string(p.thread().pid) + ">"; });
}

void bind_event(nb::module_ &m) {
    nb::class_<PyEvent>(m, "Event", "A match, with the state it referred to as it was then.")
        .def_prop_ro("num", [](const PyEvent &e) { return e.snapshot.num; })
        .def_prop_ro(
            "ts", [](const PyEvent &e) { return e.snapshot.view.ts; },
            "Nanoseconds since the epoch.")
        .def_prop_ro("cpu", [](const PyEvent &e) { return e.snapshot.view.cpu; })
        .def_prop_ro("tid",
                     [](const PyEvent &e) { return static_cast<int64_t>(e.snapshot.view.tid); })
        .def_prop_ro(
            "id", [](const PyEvent &e) { return e.snapshot.view.type; },
            "The event id on the wire.")
        .def_prop_ro("type", [](const PyEvent &e) { return e.snapshot.view.info->name; })
        .def_prop_ro("direction",
                     [](const PyEvent &e) { return e.snapshot.view.is_enter() ? ">" : "<"; })
        .def_prop_ro("late", [](const PyEvent &e) { return e.snapshot.view.late; })
        .def_prop_ro(
            "marked", [](const PyEvent &e) { return e.snapshot.view.marked; },
            "Shadow mode: the kernel would have left it out.")
        .def_prop_ro(
            "process", [](const std::shared_ptr<PyEvent> &e) { return process_at(e, 0); },
            "The thread's process at the event, None when it is not known.")
        .def_prop_ro("args", &event_args, "Parameter name -> int, str, bytes or None.")
        .def_prop_ro("info",
                     [](const PyEvent &e) { return event_line(e, "*%evt.info", Style::text); })
        .def_prop_ro(
            "raw",
            [](const PyEvent &e) {
                return to_bytes({reinterpret_cast<const char *>(e.snapshot.bytes.data()),
                                 e.snapshot.bytes.size()});
            },
            "The event in the wire format.")
        .def_prop_ro(
            "sysdig_raw",
            [](const PyEvent &e) -> nb::object {
                std::vector<uint8_t> out;
                if (!to_sysdig_form(e.snapshot.view, *e.pipeline->events(), out))
                    return nb::none();
                return to_bytes({reinterpret_cast<const char *>(out.data()), out.size()});
            },
            "The public event that sysdig 0.29.3 knows, None when there is none.")
        .def("__getitem__", &event_field, "field"_a,
             "The value of a filter field, `event[\"fd.name\"]`; None when the event has none.")
        .def(
            "format",
            [](const PyEvent &e, const std::string &format) {
                return event_line(e, format, Style::text);
            },
            "format"_a, "The event as a line of this output format; None when a field is missing.")
        .def(
            "sysdig_line",
            [](const PyEvent &e) { return event_line(e, kSysdigFormat, Style::sysdig); },
            "The line that sysdig 0.29.3 prints.")
        .def("__str__",
             [](const PyEvent &e) { return nb::str(event_line(e, kTextFormat, Style::text)); })
        .def("__repr__", [](const PyEvent &e) {
            return "<Event " + std::to_string(e.snapshot.num) + " " + e.snapshot.view.info->name +
                   (e.snapshot.view.is_enter() ? " >" : " <") +
                   " tid=" + std::to_string(e.snapshot.view.tid) + ">";
        });
}

} // namespace falcore
