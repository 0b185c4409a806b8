// SPDX-License-Identifier: Apache-2.0
// The pipeline, its tables and its account.
#include "bindings.h"

#include "scap_reader.h"

#include <variant>

namespace falcore {

namespace {

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

} // namespace

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
        .def_ro("repaired", &StateStats::repaired)
        .def_ro("told_lost", &StateStats::told_lost,
                "Events that drop events of a capture file told to be lost.");
    nb::class_<MemoryUse>(m, "MemoryUse", "The process's own memory, rings aside, in bytes.")
        .def_ro("limit", &MemoryUse::limit, "0: none")
        .def_ro("used", &MemoryUse::used)
        .def_ro("peak", &MemoryUse::peak)
        .def_ro("reached", &MemoryUse::reached, "Times that the limit was reached.")
        .def_ro("evicted", &MemoryUse::evicted,
                "Threads and descriptors that were let go of for it.");
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
        .def_ro("gaps_by_cpu", &PipelineStats::gaps_by_cpu, "(cpu, gaps)")
        .def_ro("memory", &PipelineStats::memory)
        .def_ro("state", &PipelineStats::state);
    nb::class_<Progress>(m, "Progress")
        .def_ro("delivered", &Progress::delivered)
        .def_ro("matched", &Progress::matched)
        .def_ro("output_closed", &Progress::output_closed)
        .def_ro("output_error", &Progress::output_error,
                "errno of the output that cannot be written; EPIPE: nobody reads it")
        .def_ro("interrupted", &Progress::interrupted)
        .def_ro("ended", &Progress::ended, "The capture files have been read to their ends.")
        .def_ro("lost", &Progress::lost, "Events known to be lost so far.");
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
                self.add_file(std::make_unique<ScapReader>(fd, name, *self.events(), self.state()));
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
        .def("watch", &Pipeline::watch, "counters"_a, "slot_names"_a,
             "Loss that these counters tell becomes events in the stream.")
        .def("limit_memory", &Pipeline::limit_memory, "bytes"_a,
             "The process's own memory, rings aside, is not to grow beyond so much.")
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

} // namespace falcore
