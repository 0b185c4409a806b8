// SPDX-License-Identifier: Apache-2.0
// falcore._native, which bind_*.cpp is made of: the only files that include Python. Python never
// runs per captured event: a Pipeline works with the lock released and hands over batches of
// matches.
#pragma once

#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <string_view>

#include "pipeline.h"

namespace falcore {

namespace nb = nanobind;
using namespace nb::literals;

inline nb::bytes to_bytes(std::string_view text) {
    return nb::bytes(text.data(), text.size());
}

// Text of the traced world: what is not UTF-8 survives as lone surrogates, as os.fsdecode does it.
inline nb::object to_str(std::string_view text) {
    return nb::steal(
        PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "surrogateescape"));
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

void bind_bpf(nb::module_ &m);
void bind_rings(nb::module_ &m);
void bind_writer(nb::module_ &m);
void bind_columns(nb::module_ &m);
void bind_pipeline(nb::module_ &m);
void bind_process(nb::module_ &m);
void bind_event(nb::module_ &m);

} // namespace falcore
