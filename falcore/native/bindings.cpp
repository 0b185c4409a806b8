// SPDX-License-Identifier: Apache-2.0
#include "bindings.h"

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
