// SPDX-License-Identifier: Apache-2.0
#include "bpf_object.h"

#include "bpf_code.h"
#include "bpf_descriptor.h"

#include <algorithm>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <malloc.h>
#include <memory>
#include <sched.h>
#include <system_error>
#include <thread>
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

// More do not pay: the longest program takes a tenth of the time of all.
constexpr size_t kSharesMax = 4;

// A descriptor of our own for what libbpf has open.
int own(int fd) {
    const int made = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (made < 0)
        throw BpfError(std::string("a BPF descriptor cannot be kept: ") + std::strerror(errno),
                       errno, "");
    return made;
}

int found(const std::map<std::string, int> &all, const std::string &what, const std::string &name) {
    const auto place = all.find(name);
    if (place == all.end())
        throw BpfError("BPF object has no " + what + " " + name + " loaded", ENOENT, "");
    return place->second;
}

void close_all(std::map<std::string, int> &descriptors) {
    for (const auto &[name, fd] : descriptors)
        ::close(fd);
    descriptors.clear();
}

// As it is looked up: a section's map, "object.bss" to the kernel, is ".bss".
std::string map_name(const bpf_map *map) {
    const std::string name = bpf_map__name(map);
    return bpf_map__is_internal(map) ? name.substr(name.find('.')) : name;
}

// What replace_may_goto() promises.
int without_may_goto(bpf_program *program) {
    const bpf_insn *code = bpf_program__insns(program);
    std::vector<bpf_insn> changed(code, code + bpf_program__insn_cnt(program));
    for (bpf_insn &instruction : changed)
        if (instruction.code == kMayGoto) {
            instruction.code = BPF_JMP | BPF_JA;
            instruction.off = 0;
        }
    return bpf_program__set_insns(program, changed.data(), changed.size());
}

using Object = std::unique_ptr<bpf_object, decltype(&bpf_object__close)>;

} // namespace

BpfObject::BpfObject(const std::string &elf, const std::string &name) : elf_(elf), name_(name) {
    libbpf_set_strict_mode(LIBBPF_STRICT_ALL);
    object_ = parsed();
}

BpfObject::~BpfObject() {
    close();
}

void BpfObject::close() {
    detach_all();
    close_all(programs_);
    close_all(maps_);
    bpf_object__close(object_); // NULL is fine
    object_ = nullptr;
}

bpf_object *BpfObject::parsed() const {
    LogScope log;
    LIBBPF_OPTS(bpf_object_open_opts, opts, .object_name = name_.c_str());
    Object object(bpf_object__open_mem(elf_.data(), elf_.size(), &opts), bpf_object__close);
    if (!object)
        fail("BPF object " + name_ + " cannot be opened", errno, log);
    for (const auto &[name, tracepoint] : tracepoints_) {
        bpf_program *program = bpf_object__find_program_by_name(object.get(), name.c_str());
        if (int error = bpf_program__set_attach_target(program, 0, tracepoint.c_str()))
            fail("tracepoint " + tracepoint + " of program " + name, -error, log);
    }
    bpf_program *each = nullptr;
    while (!has_may_goto_ && (each = bpf_object__next_program(object.get(), each)))
        if (int error = without_may_goto(each))
            fail(std::string("program ") + bpf_program__name(each), -error, log);
    return object.release();
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
    program(name);
    tracepoints_[name] = tracepoint;
}

void BpfObject::replace_may_goto() {
    has_may_goto_ = false;
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

// The programs to load, in shares that have about as many instructions each.
std::vector<std::vector<std::string>> BpfObject::shares() const {
    std::vector<std::pair<size_t, std::string>> wanted;
    bpf_program *each = nullptr;
    while ((each = bpf_object__next_program(object_, each)))
        if (bpf_program__autoload(each))
            wanted.emplace_back(bpf_program__insn_cnt(each), bpf_program__name(each));
    std::sort(wanted.rbegin(), wanted.rend());
    cpu_set_t cpus;
    const int usable = sched_getaffinity(0, sizeof cpus, &cpus) ? 1 : CPU_COUNT(&cpus);
    std::vector<std::vector<std::string>> shares(
        std::clamp(static_cast<size_t>(usable), size_t{1}, kSharesMax));
    std::vector<size_t> sizes(shares.size());
    for (const auto &[size, name] : wanted) {
        const auto least = std::min_element(sizes.begin(), sizes.end()) - sizes.begin();
        sizes[static_cast<size_t>(least)] += size;
        shares[static_cast<size_t>(least)].push_back(name);
    }
    return shares;
}

void BpfObject::load() {
    const auto parts = shares();
    {
        LogScope log;
        bpf_program *each = nullptr;
        while ((each = bpf_object__next_program(object_, each)))
            bpf_program__set_autoload(each, false);
        if (int error = bpf_object__load(object_))
            fail("the kernel refused the BPF object's maps", -error, log);
    }
    bpf_map *each = nullptr;
    while ((each = bpf_object__next_map(object_, each)))
        if (bpf_map__fd(each) >= 0)
            maps_[map_name(each)] = own(bpf_map__fd(each));
    bpf_object__close(object_);
    object_ = nullptr;

    std::vector<Descriptors> loaded(parts.size());
    std::vector<std::exception_ptr> failures(parts.size());
    const auto run = [&](size_t part) {
        try {
            load_share(parts[part], loaded[part]);
        } catch (...) {
            failures[part] = std::current_exception();
        }
    };
    std::vector<std::thread> threads;
    for (size_t part = 1; part < parts.size(); part++)
        try {
            threads.emplace_back(run, part);
        } catch (const std::system_error &) { // no more threads are allowed
            run(part);
        }
    run(0);
    for (std::thread &thread : threads)
        thread.join();
    for (Descriptors &part : loaded)
        programs_.merge(part);
    elf_ = {};
    malloc_trim(0); // libbpf's copies of the kernel's types, one in the arena of each thread
    for (const std::exception_ptr &failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

void BpfObject::load_share(const std::vector<std::string> &programs, Descriptors &loaded) const {
    Object object(parsed(), bpf_object__close);
    LogScope log;
    bpf_program *each = nullptr;
    while ((each = bpf_object__next_program(object.get(), each)))
        bpf_program__set_autoload(each, std::find(programs.begin(), programs.end(),
                                                  bpf_program__name(each)) != programs.end());
    bpf_map *map = nullptr;
    while ((map = bpf_object__next_map(object.get(), map)))
        if (const auto made = maps_.find(map_name(map)); made != maps_.end())
            if (int error = bpf_map__reuse_fd(map, made->second))
                fail("map " + made->first, -error, log);
    if (int error = bpf_object__load(object.get()))
        fail("the kernel refused the BPF object", -error, log);
    for (const std::string &name : programs)
        loaded[name] =
            own(bpf_program__fd(bpf_object__find_program_by_name(object.get(), name.c_str())));
}

int BpfObject::map_fd(const std::string &name) const {
    return found(maps_, "map", name);
}

int BpfObject::program_fd(const std::string &name) const {
    return found(programs_, "program", name);
}

void BpfObject::set_element(const std::string &name, uint32_t key, int fd) {
    if (bpf_map_update_elem(map_fd(name), &key, &fd, BPF_ANY))
        throw BpfError("element " + std::to_string(key) + " of map " + name + ": " +
                           std::strerror(errno),
                       errno, "");
}

void BpfObject::attach(const std::string &name) {
    if (links_.count(name))
        return;
    const int link = bpf_raw_tracepoint_open(nullptr, program_fd(name));
    if (link < 0)
        throw BpfError("program " + name + " cannot be attached: " + std::strerror(errno), errno,
                       "");
    links_[name] = link;
}

void BpfObject::detach(const std::string &name) {
    if (const auto link = links_.find(name); link != links_.end()) {
        ::close(link->second);
        links_.erase(link);
    }
}

void BpfObject::detach_all() {
    close_all(links_);
}

void BpfObject::run(const std::string &name) {
    run_raw_tracepoint(program_fd(name));
}

int64_t BpfObject::recursion_misses() const {
    std::vector<int> programs;
    for (const auto &[name, fd] : programs_)
        programs.push_back(fd);
    return falcore::recursion_misses(programs);
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
