// SPDX-License-Identifier: Apache-2.0
#include "sysdig_form.h"

#include <algorithm>
#include <cstring>

namespace falcore {

namespace {

constexpr uint16_t kInternal = 256; // EC_INTERNAL: never shown
constexpr uint16_t kGenericEnter = 0;
constexpr uint16_t kGenericExit = 1;
constexpr uint16_t kDupEnter = 124;
constexpr uint16_t kDupExit = 125;
constexpr uint16_t kOpenat2Enter = 326;
constexpr uint16_t kLastCode = 328; // later PPM_SC codes crash it
constexpr uint16_t kSigreturnCode = 298;
// Calls of 32-bit programs alone: 0xA000 + 2 * i386 number (drivers/abi/wire.h).
constexpr uint16_t kIa32Ids = 0xA000, kIa32IdsEnd = kIa32Ids + 2 * 512;

// The other direction of three events that are shown to nobody; their rows are unused today.
constexpr uint16_t kUnusedInternal[] = {197, 229, 235};

bool is_internal(const EventInfo &info) {
    return (info.category & kInternal) != 0 ||
           std::find(std::begin(kUnusedInternal), std::end(kUnusedInternal), info.id) !=
               std::end(kUnusedInternal);
}

// The parameter as sysdig reads it. Enumerations were flag sets there.
ParamInfo as_public(const ParamInfo &ours) {
    ParamInfo param = ours;
    param.name = ours.sysdig_name;
    param.type = ours.sysdig_type;
    switch (param.type) {
    case ParamType::ENUMFLAGS8: param.type = ParamType::FLAGS8; break;
    case ParamType::ENUMFLAGS16: param.type = ParamType::FLAGS16; break;
    case ParamType::ENUMFLAGS32: param.type = ParamType::FLAGS32; break;
    default: break;
    }
    return param;
}

std::string_view generic_name(uint16_t code, int16_t nr) {
    if (code == 0)
        return "<unknown>";
    if (code == kSigreturnCode)
        return "sigreturn";
    const auto end = kSyscalls + kSyscallCount;
    const auto found = std::lower_bound(
        kSyscalls, end, nr, [](const SyscallInfo &row, int16_t key) { return row.nr < key; });
    return found != end && found->nr == nr ? found->name : sc_name(code);
}

template<typename Number> void put(std::vector<uint8_t> &out, size_t at, Number value) {
    std::memcpy(out.data() + at, &value, sizeof value);
}

void append(std::vector<uint8_t> &out, const void *data, size_t size) {
    const auto *bytes = static_cast<const uint8_t *>(data);
    out.insert(out.end(), bytes, bytes + size);
}

void append_param_bytes(std::vector<uint8_t> &out, const ParamInfo &info, const Param &param) {
    constexpr uint8_t zeros[16] = {};
    if (const size_t size = fixed_size(info.type)) {
        const size_t had = std::min<size_t>(param.size, size);
        append(out, param.data, had);
        append(out, zeros, size - had);
        return;
    }
    switch (info.type) {
    case ParamType::CHARBUF:
    case ParamType::FSPATH:
    case ParamType::FSRELPATH:
        if (param.size == 0) {
            append(out, "<NA>", 5);
        } else {
            const auto text = param.text();
            append(out, text.data(), text.size());
            append(out, zeros, 1);
        }
        return;
    case ParamType::FDLIST:
    case ParamType::DYN:
        if (param.size == 0) {
            append(out, zeros, 2);
            return;
        }
        break;
    default: break;
    }
    append(out, param.data, param.size);
}

// The header of the event that begins at `start` and ends with `out`.
void put_header(const EventView &event, uint16_t id, size_t count, size_t start,
                std::vector<uint8_t> &out) {
    put<uint64_t>(out, start, event.ts);
    put<uint64_t>(out, start + 8, event.tid);
    put<uint32_t>(out, start + 16, static_cast<uint32_t>(out.size() - start));
    put<uint16_t>(out, start + 20, id);
    put<uint32_t>(out, start + 22, static_cast<uint32_t>(count));
}

void encode_form(const EventView &event, const PublicForm &form, std::vector<uint8_t> &out) {
    if (form.generic)
        return encode_generic(event, form.code, form.native, out);
    size_t count = 0;
    while (count < form.nparams && form.source[count] < event.nparams)
        ++count;
    if ((form.id == kExecveExit || form.id == kExecveatExit) && count >= kExecBadParams)
        count = std::max(count, std::min<size_t>(kExecParams, form.nparams));
    const size_t start = out.size();
    out.resize(start + kHeaderSize + 2 * count);
    for (size_t i = 0; i < count; ++i) {
        const size_t before = out.size();
        append_param_bytes(out, form.params[i], event.param(form.source[i]));
        put<uint16_t>(out, start + kHeaderSize + 2 * i, static_cast<uint16_t>(out.size() - before));
    }
    put_header(event, form.id, count, start, out);
}

} // namespace

size_t fixed_size(ParamType type) {
    switch (type) {
    case ParamType::INT8:
    case ParamType::UINT8:
    case ParamType::FLAGS8:
    case ParamType::ENUMFLAGS8:
    case ParamType::SIGTYPE:
    case ParamType::L4PROTO:
    case ParamType::SOCKFAMILY: return 1;
    case ParamType::INT16:
    case ParamType::UINT16:
    case ParamType::FLAGS16:
    case ParamType::ENUMFLAGS16:
    case ParamType::SYSCALLID:
    case ParamType::PORT: return 2;
    case ParamType::INT32:
    case ParamType::UINT32:
    case ParamType::FLAGS32:
    case ParamType::ENUMFLAGS32:
    case ParamType::MODE:
    case ParamType::UID:
    case ParamType::GID:
    case ParamType::SIGSET:
    case ParamType::BOOL:
    case ParamType::IPV4ADDR:
    case ParamType::FD32:
    case ParamType::PID32: return 4;
    case ParamType::INT64:
    case ParamType::UINT64:
    case ParamType::ERRNO:
    case ParamType::FD:
    case ParamType::PID:
    case ParamType::RELTIME:
    case ParamType::ABSTIME:
    case ParamType::DOUBLE: return 8;
    case ParamType::IPV6ADDR: return 16;
    case ParamType::NONE:
    case ParamType::CHARBUF:
    case ParamType::BYTEBUF:
    case ParamType::SOCKADDR:
    case ParamType::SOCKTUPLE:
    case ParamType::FDLIST:
    case ParamType::FSPATH:
    case ParamType::DYN:
    case ParamType::CHARBUFARRAY:
    case ParamType::CHARBUF_PAIR_ARRAY:
    case ParamType::IPADDR:
    case ParamType::IPNET:
    case ParamType::FSRELPATH: break;
    }
    return 0;
}

void encode_generic(const EventView &event, uint16_t code, uint16_t native,
                    std::vector<uint8_t> &out) {
    const size_t start = out.size();
    out.resize(start + kHeaderSize + 4);
    put<uint16_t>(out, start + kHeaderSize, 2);
    put<uint16_t>(out, start + kHeaderSize + 2, 2);
    append(out, &code, 2);
    append(out, &native, 2);
    put_header(event, event.is_enter() ? kGenericEnter : kGenericExit, 2, start, out);
}

void encode_prefix(const EventView &event, size_t count, std::vector<uint8_t> &out) {
    count = std::min<size_t>(count, event.nparams);
    const size_t start = out.size();
    out.resize(start + kHeaderSize + 2 * count);
    for (size_t i = 0; i < count; ++i) {
        const Param param = event.param(i);
        put<uint16_t>(out, start + kHeaderSize + 2 * i, static_cast<uint16_t>(param.size));
        append(out, param.data, param.size);
    }
    put_header(event, event.type, count, start, out);
}

bool public_form(const EventInfo &info, const EventTable &table, PublicForm &form) {
    form.generic = false;
    form.nparams = 0;
    const bool ia32 = info.id >= kIa32Ids && info.id < kIa32IdsEnd;
    if (info.syscall < 0 && !ia32 &&
        ((info.category & kInternal) != 0 ||
         (table.recorded() && (info.id > kLastSysdigId || is_internal(info)))))
        return false;
    if (info.sysdig != nullptr) {
        const SysdigForm &shape = *info.sysdig;
        const EventInfo *row = table.find(shape.id);
        const bool dup = shape.id == kDupEnter || shape.id == kDupExit;
        form.id = shape.id;
        form.name = dup ? "dup" : row != nullptr ? row->name : info.name;
        form.nparams = shape.nparams;
        for (uint8_t i = 0; i < shape.nparams; ++i) {
            const auto from = static_cast<uint8_t>(shape.params[i]);
            const bool known = row != nullptr && i < row->nparams;
            form.params[i] = as_public(known ? row->params[i] : info.params[from]);
            form.source[i] = from;
        }
        return true;
    }
    if (info.id <= kLastSysdigId) {
        form.id = info.id;
        form.name = info.sysdig_name;
        form.nparams = static_cast<uint8_t>(std::min<size_t>(info.sysdig_nparams, kMaxParams));
        for (uint8_t i = 0; i < form.nparams; ++i) {
            form.params[i] = as_public(info.params[i]);
            form.source[i] = i;
            // Its row points at the wrong parameter, and the working directory is taken instead.
            if (info.id == kOpenat2Enter)
                form.params[i].dirfd = -1;
        }
        return true;
    }
    if (info.syscall < 0 && !ia32)
        return false;
    form.generic = true;
    form.id = (info.id & 1) != 0 ? kGenericExit : kGenericEnter;
    form.code = info.sc > kLastCode ? 0 : info.sc;
    form.native = static_cast<uint16_t>(ia32 ? (info.id - kIa32Ids) / 2 : info.syscall);
    form.name = generic_name(form.code, info.syscall);
    return true;
}

bool to_sysdig_form(const EventView &event, const EventTable &table, std::vector<uint8_t> &out) {
    PublicForm form;
    if (!public_form(*event.info, table, form))
        return false;
    encode_form(event, form, out);
    return true;
}

PublicForms::PublicForms(const EventTable &table) {
    forms_.reserve(table.rows().size());
    for (const EventInfo *row : table.rows()) {
        PublicForm form;
        if (!public_form(*row, table, form))
            continue;
        forms_.push_back(form);
        by_id_[row->id] = static_cast<uint16_t>(forms_.size());
    }
}

bool PublicForms::encode(const EventView &event, std::vector<uint8_t> &out) const {
    const PublicForm *form = find(event.type);
    if (form == nullptr)
        return false;
    encode_form(event, *form, out);
    return true;
}

} // namespace falcore
