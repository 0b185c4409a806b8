// SPDX-License-Identifier: Apache-2.0
#include "bpf_object.h"

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace falcore {
namespace {

// libbpf prints through a process-wide callback; every call below collects what was printed for it.
thread_local std::string *g_log = nullptr;
constexpr size_t kLogKept = 1 << 20;

int collect(enum libbpf_print_level level, const char *format, va_list args) {
    if (!g_log || level == LIBBPF_DEBUG)
        return 0;
    // A verifier log is one message; what was refused stands at its end.
    va_list again;
    va_copy(again, args);
    const int size = vsnprintf(nullptr, 0, format, again);
    va_end(again);
    if (size <= 0)
        return size;
    std::string line(static_cast<size_t>(size) + 1, '\0');
    vsnprintf(line.data(), line.size(), format, args);
    line.pop_back();
    g_log->append(line);
    if (g_log->size() > kLogKept)
        g_log->erase(0, g_log->size() - kLogKept);
    return size;
}

class LogScope {
public:
    LogScope() {
        libbpf_set_print(collect);
        g_log = &text_;
    }
    ~LogScope() { g_log = nullptr; }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

[[noreturn]] void fail(const std::string &what, int error, LogScope &log) {
    throw BpfError(what + ": " + std::strerror(error), error, log.take());
}

} // namespace

BpfObject::BpfObject(const std::string &elf, const std::string &name) {
    LogScope log;
    LIBBPF_OPTS(bpf_object_open_opts, opts, .object_name = name.c_str());
    libbpf_set_strict_mode(LIBBPF_STRICT_ALL);
    object_ = bpf_object__open_mem(elf.data(), elf.size(), &opts);
    if (!object_)
        fail("BPF object " + name + " cannot be opened", errno, log);
}

BpfObject::~BpfObject() {
    close();
}

void BpfObject::close() {
    detach_all();
    bpf_object__close(object_);
    object_ = nullptr;
}

bpf_map *BpfObject::map(const std::string &name) const {
    bpf_map *found = object_ ? bpf_object__find_map_by_name(object_, name.c_str()) : nullptr;
    if (!found)
        throw BpfError("BPF object has no map " + name, ENOENT, "");
    return found;
}

bpf_program *BpfObject::program(const std::string &name) const {
    bpf_program *found =
        object_ ? bpf_object__find_program_by_name(object_, name.c_str()) : nullptr;
    if (!found)
        throw BpfError("BPF object has no program " + name, ENOENT, "");
    return found;
}

void BpfObject::set_value_size(const std::string &name, uint32_t bytes) {
    LogScope log;
    if (int error = bpf_map__set_value_size(map(name), bytes))
        fail("value size of map " + name, -error, log);
}

void BpfObject::set_max_entries(const std::string &name, uint32_t entries) {
    LogScope log;
    if (int error = bpf_map__set_max_entries(map(name), entries))
        fail("entries of map " + name, -error, log);
}

void BpfObject::set_autoload(const std::string &name, bool on) {
    LogScope log;
    if (int error = bpf_program__set_autoload(program(name), on))
        fail("program " + name, -error, log);
}

void BpfObject::set_tracepoint(const std::string &name, const std::string &tracepoint) {
    LogScope log;
    if (int error = bpf_program__set_attach_target(program(name), 0, tracepoint.c_str()))
        fail("tracepoint " + tracepoint + " of program " + name, -error, log);
}

std::string BpfObject::initial_value(const std::string &name) const {
    size_t size = 0;
    const void *value = bpf_map__initial_value(map(name), &size);
    return value ? std::string(static_cast<const char *>(value), size) : std::string();
}

void BpfObject::set_initial_value(const std::string &name, const std::string &bytes) {
    LogScope log;
    if (int error = bpf_map__set_initial_value(map(name), bytes.data(), bytes.size()))
        fail("initial value of map " + name, -error, log);
}

void BpfObject::load() {
    LogScope log;
    if (int error = bpf_object__load(object_))
        fail("the kernel refused the BPF object", -error, log);
}

int BpfObject::map_fd(const std::string &name) const {
    return bpf_map__fd(map(name));
}

int BpfObject::program_fd(const std::string &name) const {
    return bpf_program__fd(program(name));
}

void BpfObject::set_element(const std::string &name, uint32_t key, int fd) {
    LogScope log;
    if (bpf_map_update_elem(map_fd(name), &key, &fd, BPF_ANY))
        fail("element " + std::to_string(key) + " of map " + name, errno, log);
}

void BpfObject::attach(const std::string &name) {
    LogScope log;
    if (links_.count(name) && links_[name])
        return;
    bpf_link *link = bpf_program__attach(program(name));
    if (!link)
        fail("program " + name + " cannot be attached", errno, log);
    links_[name] = link;
}

void BpfObject::detach(const std::string &name) {
    auto found = links_.find(name);
    if (found == links_.end())
        return;
    bpf_link__destroy(found->second); // NULL is fine
    found->second = nullptr;          // what it missed still counts
}

void BpfObject::detach_all() {
    for (auto &[name, link] : links_)
        bpf_link__destroy(link);
    links_.clear();
}

void BpfObject::run(const std::string &name) {
    LogScope log;
    LIBBPF_OPTS(bpf_test_run_opts, opts);
    if (int error = bpf_prog_test_run_opts(program_fd(name), &opts))
        fail("program " + name + " cannot be run", -error, log);
}

int64_t BpfObject::recursion_misses() const {
    int64_t missed = 0;
    for (const auto &[name, link] : links_) {
        bpf_prog_info info{};
        uint32_t size = sizeof(info);
        if (bpf_obj_get_info_by_fd(program_fd(name), &info, &size))
            return -1;
        // The field is younger (Linux 5.12) than the structure: the kernel says how much it filled.
        if (size < offsetof(bpf_prog_info, recursion_misses) + sizeof(info.recursion_misses))
            return -1;
        missed += info.recursion_misses;
    }
    return missed;
}

int create_bpf_ringbuf(uint32_t bytes) {
    int fd = bpf_map_create(BPF_MAP_TYPE_RINGBUF, "falcore_ring", 0, 0, bytes, nullptr);
    if (fd < 0)
        throw BpfError("BPF ring buffer of " + std::to_string(bytes) +
                           " bytes: " + std::strerror(errno),
                       errno, "");
    return fd;
}

} // namespace falcore
