// SPDX-License-Identifier: Apache-2.0
// The two structures of the Arrow C data interface, by which columns pass between libraries of one
// process without a copy: https://arrow.apache.org/docs/format/CDataInterface.html
#pragma once

#include <cstdint>

extern "C" {

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

// What a column is. Whoever holds one calls release, once.
struct ArrowSchema {
    const char *format;
    const char *name;
    const char *metadata;
    int64_t flags;
    int64_t n_children;
    ArrowSchema **children;
    ArrowSchema *dictionary;
    void (*release)(ArrowSchema *);
    void *private_data;
};

// What is in it.
struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void **buffers;
    ArrowArray **children;
    ArrowArray *dictionary;
    void (*release)(ArrowArray *);
    void *private_data;
};

#endif
}

namespace falcore {

inline constexpr int64_t kArrowNullable = 2; // ARROW_FLAG_NULLABLE

} // namespace falcore
