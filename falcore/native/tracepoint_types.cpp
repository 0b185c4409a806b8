// SPDX-License-Identifier: Apache-2.0
#include "tracepoint_types.h"

#include <bpf/btf.h>
#include <cerrno>
#include <memory>

#include "bpf_object.h"

namespace falcore {

namespace {

const btf_type *resolved(const btf *types, uint32_t id) {
    return btf__type_by_id(types, static_cast<uint32_t>(btf__resolve_type(types, id)));
}

} // namespace

std::optional<std::vector<bool>> tracepoint_pointers(const std::string &content,
                                                     const std::string &tracepoint) {
    const std::unique_ptr<btf, decltype(&btf__free)> types(
        btf__new(content.data(), static_cast<uint32_t>(content.size())), &btf__free);
    if (!types)
        throw BpfError("the kernel's type information is no BTF", errno, "");
    // include/trace/bpf_probe.h: typedef void (*btf_trace_NAME)(void *data, arguments)
    const int id =
        btf__find_by_name_kind(types.get(), ("btf_trace_" + tracepoint).c_str(), BTF_KIND_TYPEDEF);
    const btf_type *type = id < 0 ? nullptr : resolved(types.get(), static_cast<uint32_t>(id));
    if (!type || !btf_is_ptr(type))
        return std::nullopt;
    type = resolved(types.get(), type->type);
    if (!type || !btf_is_func_proto(type))
        return std::nullopt;
    std::vector<bool> found;
    for (uint32_t i = 1; i < btf_vlen(type); ++i) {
        const btf_type *argument = resolved(types.get(), btf_params(type)[i].type);
        found.push_back(argument && btf_is_ptr(argument));
    }
    return found;
}

} // namespace falcore
