// SPDX-License-Identifier: Apache-2.0
// What matches go to beside lines: capture files and Arrow columns.
#include "bindings.h"

#include "record_batch.h"
#include "scap_write.h"

namespace falcore {

namespace {

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

} // namespace

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

} // namespace falcore
