// SPDX-License-Identifier: Apache-2.0
// A BPF object file in the kernel: loaded through libbpf, attached and taken down.
#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

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
    // Another tracepoint than the file says.
    void set_tracepoint(const std::string &program, const std::string &tracepoint);
    void set_initial_value(const std::string &map, const std::string &bytes);
    std::string initial_value(const std::string &map) const;
    // For kernels that do not know the instruction may_goto: it goes on, always.
    void replace_may_goto();

    // The verifier takes one program after the other: shares of them are loaded at once. Once.
    void load();

    // After load():
    int map_fd(const std::string &map) const;
    int program_fd(const std::string &program) const;
    void set_element(const std::string &map, uint32_t key, int fd);
    // To the BTF tracepoint that the program was loaded for.
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
    using Descriptors = std::map<std::string, int>;

    // The file once more, with the settings that are programs' own.
    bpf_object *parsed() const;
    bpf_map *map(const std::string &name) const;
    bpf_program *program(const std::string &name) const;
    std::vector<std::vector<std::string>> shares() const;
    // Loads these programs, on the maps there are; adds them to `loaded`.
    void load_share(const std::vector<std::string> &programs, Descriptors &loaded) const;

    std::string elf_, name_;
    bool has_may_goto_ = true;
    std::map<std::string, std::string> tracepoints_;
    bpf_object *object_ = nullptr; // until loaded
    Descriptors maps_, programs_, links_;
};

// A new BPF_MAP_TYPE_RINGBUF of `bytes`; the caller owns the descriptor. Throws BpfError.
int create_bpf_ringbuf(uint32_t bytes);

} // namespace falcore
