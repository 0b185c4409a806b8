// SPDX-License-Identifier: Apache-2.0
// BPF objects, programs, maps and the counters of kernel code.
#include "bindings.h"

#include <nanobind/stl/optional.h>

#include "bpf_abilities.h"
#include "bpf_descriptor.h"
#include "bpf_load.h"
#include "bpf_object.h"
#include "tracepoint.h"
#include "tracepoint_types.h"

namespace falcore {

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
        .def("set_tracepoint", &BpfObject::set_tracepoint, "program"_a, "tracepoint"_a,
             "Another tracepoint than the file says, before load().")
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
        .def("replace_may_goto", &BpfObject::replace_may_goto)
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
    m.def(
        "tracepoint_pointers",
        [](const nb::bytes &btf, const std::string &tracepoint) {
            return tracepoint_pointers(std::string(btf.c_str(), btf.size()), tracepoint);
        },
        "btf"_a, "tracepoint"_a,
        "Of each argument of a tracepoint, whether it is a pointer; None: there is none of that "
        "name.");
    nb::class_<BpfAbilities>(m, "BpfAbilities", "What this kernel's BPF takes, by trying.")
        .def_ro("loops", &BpfAbilities::loops)
        .def_ro("boot_clock", &BpfAbilities::boot_clock)
        .def_ro("mapped_arrays", &BpfAbilities::mapped_arrays)
        .def_ro("raw_tracepoints", &BpfAbilities::raw_tracepoints)
        .def_ro("map_arguments", &BpfAbilities::map_arguments)
        .def_ro("may_goto", &BpfAbilities::may_goto);
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
        .def_ro("lost_by_cpu", &RingCounters::lost_by_cpu, "(cpu, cause, slot, count)")
        .def_ro("self", &RingCounters::self)
        .def_ro("compat", &RingCounters::compat)
        .def_ro("filtered", &RingCounters::filtered);
    nb::class_<CounterView>(m, "Counters",
                            "The counters beside array rings, read from their mapping.")
        .def(nb::init<int, unsigned, uint64_t, bool>(), "fd"_a, "cpus"_a, "stride"_a,
             "mapped"_a = true)
        .def("read", &CounterView::read)
        .def("lost", [](const CounterView &self) { return self.lost(); });
}

} // namespace falcore
