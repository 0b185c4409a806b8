// SPDX-License-Identifier: Apache-2.0
// A BPF object file in the kernel: loaded, attached and taken down through libbpf.
#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct bpf_link;
struct bpf_map;
struct bpf_object;
struct bpf_program;

namespace falcore {

// The kernel (or libbpf) refused. `log` holds what libbpf printed, a verifier log included.
struct BpfError : std::runtime_error {
    BpfError(const std::string &what, int error, std::string log)
        : std::runtime_error(what), error(error), log(std::move(log)) {}
    int error; // errno, positive
    std::string log;
};

// Owns the object, its links and its maps; everything goes when it is destroyed. Not thread safe.
class BpfObject {
public:
    // Parses the ELF bytes; nothing reaches the kernel yet. Throws BpfError.
    BpfObject(const std::string &elf, const std::string &name);
    ~BpfObject();
    BpfObject(const BpfObject &) = delete;
    BpfObject &operator=(const BpfObject &) = delete;

    // Before load():
    void set_value_size(const std::string &map, uint32_t bytes);
    void set_max_entries(const std::string &map, uint32_t entries);
    void set_autoload(const std::string &program, bool on);
    // Another tracepoint than the file says, before load().
    void set_tracepoint(const std::string &program, const std::string &tracepoint);
    void set_initial_value(const std::string &map, const std::string &bytes);
    std::string initial_value(const std::string &map) const;

    void load();

    // After load():
    int map_fd(const std::string &map) const;
    int program_fd(const std::string &program) const;
    void set_element(const std::string &map, uint32_t key, int fd);
    void attach(const std::string &program);
    void detach(const std::string &program);
    void detach_all();
    // Runs a raw tracepoint program once, here and now.
    void run(const std::string &program);
    // Runs that the kernel skipped because the program was already running on that CPU; -1: it does
    // not say.
    int64_t recursion_misses() const;
    // Detaches and frees everything; every other call then throws.
    void close();

private:
    bpf_map *map(const std::string &name) const;
    bpf_program *program(const std::string &name) const;

    bpf_object *object_ = nullptr;
    std::map<std::string, bpf_link *> links_; // NULL: detached again
};

// A new BPF_MAP_TYPE_RINGBUF of `bytes`; the caller owns the descriptor. Throws BpfError.
int create_bpf_ringbuf(uint32_t bytes);

} // namespace falcore
