// SPDX-License-Identifier: Apache-2.0
// The bytes of a capture file on their way out, plain or gzip. Each write ends with a
// whole block, and a whole member if it is compressed: whoever is killed leaves a readable file.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace falcore {

// The file that is being read meanwhile.
struct InputFile {
    dev_t dev = 0;
    ino_t ino = 0;
};

class ScapOutput {
public:
    // Creates the file, or empties one that is the caller's own alone; "-" is standard output.
    // Throws std::runtime_error with what stands against it, without the file's name.
    ScapOutput(const std::string &path, bool compress, const InputFile &input);
    ~ScapOutput();
    ScapOutput(const ScapOutput &) = delete;
    ScapOutput &operator=(const ScapOutput &) = delete;

    // Room for the next block of that many bytes, to be filled before anything else is called.
    uint8_t *block(size_t size) {
        if (used_ + size > capacity_)
            make_room(size);
        uint8_t *at = buffer_.get() + used_;
        used_ += size;
        return at;
    }
    // Writes what has gathered.
    void flush();
    // The same if it has been gathering for long, as seen at `now` (ns, any clock).
    void flush_if_old(uint64_t now);

    // Bytes of the file with what has not been written yet; of a compressed one without.
    uint64_t size() const { return written_ + (compress_ ? 0 : used_); }
    int error() const { return error_; } // errno of a write that failed

private:
    void make_room(size_t size);
    bool write_all(const uint8_t *data, size_t size, size_t &done);
    void deflate_member();
    // Takes a block that was written in part away again.
    void cut(size_t done);

    int fd_ = -1;
    bool compress_, regular_ = false;
    int error_ = 0;
    uint64_t written_ = 0, oldest_ = 0;
    size_t used_ = 0, capacity_ = 0;
    std::unique_ptr<uint8_t[]> buffer_;
    std::vector<uint8_t> member_;
};

} // namespace falcore
