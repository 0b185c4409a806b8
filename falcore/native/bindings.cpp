// SPDX-License-Identifier: Apache-2.0
// falcore._native: the only file that includes Python, and over 500 lines because it is. Python
// never runs per captured event: a Pipeline works with the lock released and hands over batches of
// matches.
#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <variant>

#include "bpf_abilities.h"
#include "bpf_descriptor.h"
#include "bpf_load.h"
#include "bpf_object.h"
#include "param_text.h"
#include "pipeline.h"
#include "scap_reader.h"
#include "scap_write.h"
#include "sysdig_form.h"
#include "tracepoint.h"

namespace nb = nanobind;
using namespace nb::literals;

namespace falcore {
namespace {

nb::bytes to_bytes(std::string_view text) {
    return nb::bytes(text.data(), text.size());
}

// Text of the traced world: what is not UTF-8 survives as lone surrogates, as os.fsdecode does it.
nb::object to_str(std::string_view text) {
    return nb::steal(
        PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "surrogateescape"));
}

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

// A match as Python holds it: its snapshot, and the tables its text is made with.
struct PyEvent {
    Snapshot snapshot;
    std::shared_ptr<Pipeline> pipeline;

    Context context() const {
        Context context(*pipeline->events(), pipeline->state().users());
        context.reset_snapshot(snapshot.view, snapshot);
        context.num = snapshot.num;
        context.first_ts = snapshot.first_ts;
        return context;
    }
};

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

std::vector<FilterNode> filter_nodes(const nb::list &tuples) {
    std::vector<FilterNode> nodes;
    for (nb::handle item : tuples) {
        auto tuple = nb::cast<nb::tuple>(item);
        FilterNode node;
        node.op = nb::cast<int>(tuple[0]);
        node.left = nb::cast<int>(tuple[1]);
        node.right = nb::cast<int>(tuple[2]);
        node.field = nb::cast<int>(tuple[3]);
        node.argument = nb::cast<std::string>(tuple[4]);
        node.value_kind = static_cast<FilterValueKind>(nb::cast<uint8_t>(tuple[6]));
        node.quantifier = static_cast<Quantifier>(nb::cast<uint8_t>(tuple[7]));
        node.manner = static_cast<Manner>(nb::cast<uint8_t>(tuple[8]));
        for (nb::handle value : nb::cast<nb::tuple>(tuple[5])) {
            if (nb::isinstance<nb::bytes>(value)) {
                auto bytes = nb::cast<nb::bytes>(value);
                node.texts.emplace_back(bytes.c_str(), bytes.size());
            } else if (nb::isinstance<nb::float_>(value)) {
                node.floats.push_back(nb::cast<double>(value));
            } else {
                // A comparison with an unsigned number may be above INT64_MAX: the bits are kept.
                node.ints.push_back(
                    static_cast<int64_t>(PyLong_AsUnsignedLongLongMask(value.ptr())));
            }
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

nb::dict thread_dict(const ThreadInfo &thread) {
    const ProcessInfo &process = *thread.process;
    nb::dict out;
    out["tid"] = thread.tid;
    out["pid"] = thread.pid;
    out["ptid"] = thread.ptid;
    out["vtid"] = thread.vtid;
    out["vpid"] = thread.vpid;
    out["comm"] = to_str(thread.comm);
    out["uid"] = thread.uid;
    out["gid"] = thread.gid;
    out["flags"] = thread.flags;
    out["start_ts"] = thread.start_ts;
    out["pfmajor"] = thread.pfmajor;
    out["pfminor"] = thread.pfminor;
    out["vm_size"] = thread.vm_size;
    out["vm_rss"] = thread.vm_rss;
    out["vm_swap"] = thread.vm_swap;
    out["uncertain"] = thread.uncertain;
    out["exe"] = to_str(process.exe);
    out["exepath"] = to_str(process.exepath);
    out["args"] = to_bytes(process.args);
    out["env"] = to_bytes(process.env);
    out["cgroups"] = to_bytes(process.cgroups);
    out["cwd"] = to_str(process.cwd);
    out["root"] = to_str(process.root);
    out["sid"] = process.sid;
    out["pgid"] = process.pgid;
    out["vpgid"] = process.vpgid;
    out["tty"] = process.tty;
    out["loginuid"] = process.loginuid;
    out["fdlimit"] = process.fdlimit;
    return out;
}

void bind_bpf(nb::module_ &m) {
    nb::exception<BpfError> error(m, "BpfError");
    // args: message, errno, log
    nb::register_exception_translator(
        [](const std::exception_ptr &p, void *type) {
            try {
                std::rethrow_exception(p);
            } catch (const BpfError &e) {
                PyObject *args = Py_BuildValue("(sis)", e.what(), e.error, e.log.c_str());
                PyErr_SetObject(static_cast<PyObject *>(type), args);
                Py_XDECREF(args);
            }
        },
        error.ptr());
    nb::class_<BpfObject>(m, "BpfObject", "A BPF object file in the kernel, through libbpf.")
        .def(
            "__init__",
            [](BpfObject *self, const nb::bytes &elf, const std::string &name) {
                new (self) BpfObject(std::string(elf.c_str(), elf.size()), name);
            },
            "elf"_a, "name"_a)
        .def("set_value_size", &BpfObject::set_value_size, "map"_a, "bytes"_a)
        .def("set_max_entries", &BpfObject::set_max_entries, "map"_a, "entries"_a)
        .def("set_autoload", &BpfObject::set_autoload, "program"_a, "on"_a)
        .def(
            "set_initial_value",
            [](BpfObject &self, const std::string &map, const nb::bytes &value) {
                self.set_initial_value(map, std::string(value.c_str(), value.size()));
            },
            "map"_a, "value"_a)
        .def(
            "initial_value",
            [](const BpfObject &self, const std::string &map) {
                return to_bytes(self.initial_value(map));
            },
            "map"_a)
        .def("load", &BpfObject::load, nb::call_guard<nb::gil_scoped_release>())
        .def("map_fd", &BpfObject::map_fd, "map"_a)
        .def("program_fd", &BpfObject::program_fd, "program"_a)
        .def("set_element", &BpfObject::set_element, "map"_a, "key"_a, "fd"_a)
        .def("attach", &BpfObject::attach, "program"_a)
        .def("detach", &BpfObject::detach, "program"_a, nb::call_guard<nb::gil_scoped_release>())
        .def("detach_all", &BpfObject::detach_all, nb::call_guard<nb::gil_scoped_release>())
        .def("run", &BpfObject::run, "program"_a)
        .def("recursion_misses", &BpfObject::recursion_misses)
        .def("close", &BpfObject::close,
             "Gives everything back; the object is of no use afterwards.");
    m.def("create_bpf_ringbuf", &create_bpf_ringbuf, "bytes"_a);
    m.def("attach_raw_tracepoint", &attach_raw_tracepoint, "tracepoint"_a, "program_fd"_a,
          "Attaches; closing the descriptor detaches.");
    m.def("attach_tracepoint", &attach_tracepoint, "tracepoint"_a, "program_fd"_a,
          "Attaches to a plain tracepoint, \"category/event\"; closing the descriptor detaches.");
    nb::class_<BpfAbilities>(m, "BpfAbilities", "What this kernel's BPF takes, by trying.")
        .def_ro("loops", &BpfAbilities::loops)
        .def_ro("boot_clock", &BpfAbilities::boot_clock)
        .def_ro("mapped_arrays", &BpfAbilities::mapped_arrays)
        .def_ro("raw_tracepoints", &BpfAbilities::raw_tracepoints)
        .def_ro("map_arguments", &BpfAbilities::map_arguments);
    m.def("bpf_abilities", &bpf_abilities);
    m.def(
        "create_map",
        [](const std::string &name, uint32_t type, uint32_t key_size, uint32_t value_size,
           uint32_t max_entries, uint32_t flags) {
            return create_map(name, {type, key_size, value_size, max_entries, flags});
        },
        "name"_a, "type"_a, "key_size"_a, "value_size"_a, "max_entries"_a, "flags"_a,
        "Makes a BPF map; the caller owns the descriptor.");
    m.def(
        "load_tracepoint_program",
        [](const std::string &name, const nb::bytes &instructions, bool raw) {
            const std::string code(instructions.c_str(), instructions.size());
            nb::gil_scoped_release release;
            return load_tracepoint_program(name, code, raw);
        },
        "name"_a, "instructions"_a, "raw"_a,
        "Loads a program for tracepoints; the caller owns the descriptor.");
    m.def("run_raw_tracepoint", &run_raw_tracepoint, "program_fd"_a);
    m.def("recursion_misses", &recursion_misses, "program_fds"_a);
    m.def("vmlinux_btf", [] { return to_bytes(vmlinux_btf()); });
    m.def("open_bpf_output", &open_bpf_output, "cpu"_a);
    m.def(
        "lookup_element",
        [](int fd, uint32_t key, size_t size) { return to_bytes(lookup_element(fd, key, size)); },
        "map_fd"_a, "key"_a, "size"_a);
    m.def(
        "update_element",
        [](int fd, uint32_t key, const nb::bytes &value) {
            update_element(fd, key, std::string(value.c_str(), value.size()));
        },
        "map_fd"_a, "key"_a, "value"_a);
}

void bind_rings(nb::module_ &m) {
    m.attr("RING_DATA") = FALCORE_RING_DATA;
    m.attr("RING_SLACK") = FALCORE_RING_SLACK;
    m.attr("SLOTS") = FALCORE_SLOTS;
    nb::class_<RingCounters>(m, "RingCounters", "Counters of the kernel side, by slot.")
        .def_ro("seen", &RingCounters::seen)
        .def_ro("lost", &RingCounters::lost)
        .def_ro("self", &RingCounters::self)
        .def_ro("compat", &RingCounters::compat)
        .def_ro("filtered", &RingCounters::filtered);
    nb::class_<CounterView>(m, "Counters",
                            "The counters beside array rings, read from their mapping.")
        .def(nb::init<int, unsigned, uint64_t, bool>(), "fd"_a, "cpus"_a, "stride"_a,
             "mapped"_a = true)
        .def("read", &CounterView::read)
        .def("lost", &CounterView::lost);
}

std::unique_ptr<Ring> open_ring(const std::string &kind, int fd, uint64_t size, int cpu,
                                uint64_t offset) {
    if (kind == "array" || kind == "device") // the module lays its memory out the same way
        return map_array_ring(fd, size, cpu, offset);
    if (kind == "bpf_ringbuf")
        return map_bpf_ringbuf(fd, size, cpu);
    if (kind == "perf" || kind == "perf_numbered")
        return map_perf_ring(fd, size, cpu, kind == "perf_numbered");
    throw nb::value_error(("no reader for rings of kind " + kind).c_str());
}

void add_rule(Pipeline &self, const nb::list &nodes, const std::string &style,
              const std::string &format, int fd, bool collect, uint8_t buffers, uint8_t time,
              std::shared_ptr<ScapWriter> file) {
    if (buffers > static_cast<uint8_t>(BufferForm::base64) ||
        time > static_cast<uint8_t>(TimeForm::delta))
        throw nb::value_error("no such form of data or time");
    Rule rule;
    rule.filter = std::make_unique<Filter>(filter_nodes(nodes), *self.events());
    rule.collect = collect;
    rule.file = std::move(file);
    rule.json = style == "json" && format.empty();
    rule.sysdig = style == "sysdig";
    if (fd >= 0) {
        rule.output = std::make_shared<Output>(fd);
        if (!rule.json)
            rule.line = std::make_unique<LineFormat>(
                format, *self.events(),
                LineOptions{.style = style == "sysdig" ? Style::sysdig : Style::text,
                            .buffers = static_cast<BufferForm>(buffers),
                            .time = static_cast<TimeForm>(time),
                            .object = style == "json",
                            .running = true});
    }
    self.add_rule(std::move(rule));
}

void bind_writer(nb::module_ &m) {
    nb::class_<ScapWriter>(m, "CaptureWriter", "Capture files that a rule's matches go to.")
        .def(
            "__init__",
            [](ScapWriter *self, std::string path, bool compress, const std::string &layout,
               bool keep_state, uint64_t rotate_bytes, uint64_t rotate_ns, uint64_t rotate_events,
               uint64_t files, std::pair<uint64_t, uint64_t> input) {
                if (layout != "sysdig" && layout != "libs")
                    throw nb::value_error("no such layout");
                ScapOptions options;
                options.path = std::move(path);
                options.compress = compress;
                options.layout = layout == "libs" ? ScapLayout::libs : ScapLayout::sysdig;
                options.keep_state = keep_state;
                options.rotate_bytes = rotate_bytes;
                options.rotate_ns = rotate_ns;
                options.rotate_events = rotate_events;
                options.files = files;
                options.input = {static_cast<dev_t>(input.first), static_cast<ino_t>(input.second)};
                new (self) ScapWriter(std::move(options));
            },
            "path"_a, "compress"_a = false, "layout"_a = "sysdig", "keep_state"_a = false,
            "rotate_bytes"_a = 0, "rotate_ns"_a = 0, "rotate_events"_a = 0, "files"_a = 0,
            "input"_a = std::pair<uint64_t, uint64_t>{},
            "Opens the first file; input: device and inode of the file that is read.")
        .def_prop_ro("events", &ScapWriter::events, "Events written.")
        .def_prop_ro("files", &ScapWriter::files, "Files begun.");
}

// A structure of the Arrow C data interface in a capsule, which releases what nobody moved out.
template<typename Structure, typename Fill> nb::object capsule(const char *name, Fill fill) {
    auto structure = std::make_unique<Structure>();
    fill(*structure);
    PyObject *object = PyCapsule_New(structure.get(), name, [](PyObject *self) {
        auto *held = static_cast<Structure *>(PyCapsule_GetPointer(self, PyCapsule_GetName(self)));
        if (held->release)
            held->release(held);
        delete held;
    });
    if (!object) {
        structure->release(structure.get());
        throw nb::python_error();
    }
    structure.release();
    return nb::steal(object);
}

template<typename Held> nb::object schema_capsule(const Held &held) {
    return capsule<ArrowSchema>("arrow_schema",
                                [&](ArrowSchema &schema) { held.export_schema(schema); });
}

void bind_columns(nb::module_ &m) {
    nb::class_<RecordBatch>(m, "RecordBatch",
                            "Matches as Arrow columns; pyarrow.record_batch() takes it as it is.")
        .def("__len__", &RecordBatch::rows)
        .def("__arrow_c_schema__", &schema_capsule<RecordBatch>)
        .def(
            "__arrow_c_array__",
            [](const RecordBatch &self, nb::object) {
                return nb::make_tuple(schema_capsule(self),
                                      capsule<ArrowArray>("arrow_array", [&](ArrowArray &array) {
                                          self.export_array(array);
                                      }));
            },
            "requested_schema"_a = nb::none(), "The schema asked for is left to the caller.");
    nb::class_<Columns>(m, "Columns", "Gathers matches as rows of Arrow columns.")
        .def(
            "__init__",
            [](Columns *self, const std::vector<std::string> &names,
               const std::shared_ptr<EventTable> &table,
               int64_t rows) { new (self) Columns(names, *table, rows); },
            "names"_a, "table"_a, "rows"_a)
        .def("__len__", &Columns::rows, "Rows that wait to be taken.")
        .def_prop_ro("full", &Columns::full)
        .def("take", &Columns::take, "The rows so far as a batch; the next row begins another.")
        .def("__arrow_c_schema__", &schema_capsule<Columns>);
}

void bind_pipeline(nb::module_ &m) {
    nb::class_<EventTable>(m, "EventTable",
                           "Event types by id: the built-in ones and drivers' own.")
        .def(nb::init<>())
        .def(
            "add",
            [](EventTable &self, std::string name, const nb::list &params) {
                std::vector<EventTable::NewParam> rows;
                for (nb::handle item : params) {
                    auto tuple = nb::cast<nb::tuple>(item);
                    rows.push_back(
                        {nb::cast<std::string>(tuple[0]),
                         static_cast<ParamType>(nb::cast<int>(tuple[1])),
                         static_cast<Format>(nb::cast<int>(tuple[2])),
                         nb::cast<std::vector<std::pair<uint32_t, std::string>>>(tuple[3])});
                }
                return self.add(std::move(name), std::move(rows));
            },
            "name"_a, "params"_a);
    nb::class_<StateStats>(m, "StateStats", "What is known of the machine's processes.")
        .def_ro("threads", &StateStats::threads)
        .def_ro("fds", &StateStats::fds)
        .def_ro("evicted", &StateStats::evicted)
        .def_ro("proc_lookups", &StateStats::proc_lookups)
        .def_ro("uncertain", &StateStats::uncertain)
        .def_ro("repaired", &StateStats::repaired);
    nb::class_<PipelineStats>(m, "PipelineStats")
        .def_ro("delivered", &PipelineStats::delivered)
        .def_ro("matched", &PipelineStats::matched)
        .def_ro("late", &PipelineStats::late)
        .def_ro("damaged", &PipelineStats::damaged)
        .def_ro("announced_lost", &PipelineStats::announced_lost,
                "Loss the kernel announced in perf pages; counted by cause already.")
        .def_ro("gaps", &PipelineStats::gaps,
                "Numbered records that never came; counted by no cause yet.")
        .def_ro("unknown", &PipelineStats::unknown)
        .def_ro("bytes", &PipelineStats::bytes)
        .def_ro("clock_steps", &PipelineStats::clock_steps)
        .def_ro("marked", &PipelineStats::marked, "Shadow mode: events the kernel would leave out.")
        .def_ro("marked_wrongly", &PipelineStats::marked_wrongly, "Those that a filter matched.")
        .def_ro("by_name", &PipelineStats::by_name, "(event name, delivered, matched)")
        .def_ro("state", &PipelineStats::state);
    nb::class_<Progress>(m, "Progress")
        .def_ro("delivered", &Progress::delivered)
        .def_ro("matched", &Progress::matched)
        .def_ro("output_closed", &Progress::output_closed)
        .def_ro("output_error", &Progress::output_error,
                "errno of the output that cannot be written; EPIPE: nobody reads it")
        .def_ro("interrupted", &Progress::interrupted)
        .def_ro("ended", &Progress::ended, "The capture files have been read to their ends.");
    nb::class_<Pipeline>(m, "Pipeline", "Drain, merge, decode, state, filter, format; no Python.")
        .def(
            "__init__",
            [](Pipeline *self, std::shared_ptr<EventTable> table, const std::string &proc_root,
               bool recorded) {
                StateConfig config;
                config.proc_root = proc_root;
                config.recorded = recorded;
                table->set_recorded(recorded);
                new (self) Pipeline(std::move(table), std::move(config));
            },
            "table"_a, "proc_root"_a = "/proc", "recorded"_a = false)
        .def(
            "add_ring",
            [](Pipeline &self, const std::string &kind, int fd, uint64_t size, int cpu,
               uint64_t offset) { self.add_ring(open_ring(kind, fd, size, cpu, offset)); },
            "kind"_a, "fd"_a, "size"_a, "cpu"_a, "offset"_a = 0)
        .def(
            "add_file",
            [](Pipeline &self, int fd, const std::string &name) {
                self.add_ring(std::make_unique<ScapReader>(fd, name, *self.events(), self.state()));
            },
            "fd"_a, "name"_a, "Reads a capture file from where the descriptor stands.")
        .def("file_error", &Pipeline::file_error,
             "Why a capture file was not read to its end; empty when none was cut short.")
        .def(
            "feed",
            [](Pipeline &self, const nb::list &events) {
                std::vector<std::string> out;
                for (nb::handle item : events) {
                    auto bytes = nb::cast<nb::bytes>(item);
                    out.emplace_back(bytes.c_str(), bytes.size());
                }
                self.feed(std::move(out));
            },
            "events"_a)
        .def("add_rule", &add_rule, "nodes"_a, "style"_a, "format"_a, "fd"_a, "collect"_a,
             "buffers"_a = 0, "time"_a = 0, "file"_a = nb::none())
        .def("finish_files", &Pipeline::finish_files, nb::call_guard<nb::gil_scoped_release>(),
             "Ends the capture files that are written.")
        .def("write_error", &Pipeline::write_error,
             "Why a capture file cannot be written any more; empty when all can.")
        .def("gather", &Pipeline::gather, "rule"_a, "columns"_a.none(),
             "From now on a rule's matches become rows of these columns; None: events again.")
        .def("watch", &Pipeline::watch, "counters"_a)
        .def("disconnect", &Pipeline::disconnect,
             "Give rings and counters up; what they counted and all tables stay.")
        .def("leave", &Pipeline::leave, "share"_a,
             "Leave at least this share of every tenth of a second to others.")
        .def(
            "scan", [](Pipeline &self) { return self.state().scan(); },
            nb::call_guard<nb::gil_scoped_release>())
        .def("run", &Pipeline::run, "matches"_a, "timeout_ns"_a, "final"_a,
             nb::call_guard<nb::gil_scoped_release>())
        .def("take",
             [](std::shared_ptr<Pipeline> self) {
                 std::vector<std::shared_ptr<PyEvent>> out;
                 for (Snapshot &snapshot : self->take())
                     out.push_back(std::make_shared<PyEvent>(PyEvent{std::move(snapshot), self}));
                 return out;
             })
        .def("stats", &Pipeline::stats)
        .def("threads",
             [](Pipeline &self) {
                 nb::list out;
                 self.state().threads().each(
                     [&](const ThreadInfo &thread) { out.append(thread_dict(thread)); });
                 return out;
             })
        .def(
            "fds",
            [](Pipeline &self, int64_t tid) {
                nb::list out;
                const ThreadInfo *thread = self.state().threads().find(tid);
                if (thread && thread->fds)
                    thread->fds->each([&](int64_t number, const FdInfo &fd) {
                        nb::dict row;
                        row["fd"] = number;
                        row["type"] = static_cast<int>(fd.type);
                        row["type_name"] = std::string(fd_type_name(fd.type));
                        row["name"] = to_str(fd.name);
                        row["l4"] = fd.l4;
                        row["open_flags"] = fd.open_flags;
                        row["dev"] = fd.dev;
                        row["ino"] = fd.ino;
                        out.append(row);
                    });
                return out;
            },
            "tid"_a);
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

} // namespace
} // namespace falcore

NB_MODULE(_native, m) {
    using namespace falcore;
    m.doc() = "The native core of falcore.";
    nb::exception<FormatError> format_error(m, "FormatError");
    // args: message, begin, end
    nb::register_exception_translator(
        [](const std::exception_ptr &p, void *type) {
            try {
                std::rethrow_exception(p);
            } catch (const FormatError &e) {
                PyObject *args = Py_BuildValue("(snn)", e.what(), static_cast<Py_ssize_t>(e.begin),
                                               static_cast<Py_ssize_t>(e.end));
                PyErr_SetObject(static_cast<PyObject *>(type), args);
                Py_XDECREF(args);
            }
        },
        format_error.ptr());
    m.attr("TEXT_FORMAT") = std::string(kTextFormat);
    m.attr("SYSDIG_FORMAT") = std::string(kSysdigFormat);
    bind_bpf(m);
    bind_rings(m);
    bind_writer(m);
    bind_columns(m);
    bind_pipeline(m);
    bind_process(m);
    bind_event(m);
}
