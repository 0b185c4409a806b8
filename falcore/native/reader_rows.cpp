// SPDX-License-Identifier: Apache-2.0
#include "reader_rows.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <linux/types.h>

#include "../../drivers/abi/generated/ids.h"
#include "../../drivers/abi/wire.h"
#include "event.h"
#include "socket_block.h"

namespace falcore {
namespace {

using EVENT_T = uint8_t *;

constexpr size_t kArguments = 6;
// What no raw event reaches, so that bodies need not look at every store.
constexpr size_t kRoom = 2 * kMaxEvent;

// One traced call, as its raw event has it.
struct call {
    std::array<Param, kArguments> arguments;
    int64_t ret = 0;
    uint32_t nr = 0;
};

// The vocabulary of the bodies. An address is the number of an argument and an offset in what it
// points to: what the call itself had there is of no use any more.

uint64_t pointee(const call *, unsigned n) {
    return static_cast<uint64_t>(n + 1) << 32;
}

uint64_t call_arg(const call *c, unsigned n) {
    return c->arguments[n].u64();
}

int64_t call_ret(const call *c) {
    return c->ret;
}

[[maybe_unused]] uint32_t call_nr(const call *c) {
    return c->nr;
}

void put_len(EVENT_T e, uint32_t i, uint32_t n) {
    const auto size = static_cast<uint16_t>(n);
    std::memcpy(e + kHeaderSize + 2 * i, &size, sizeof size);
}

template<class T> void put(EVENT_T e, uint32_t pos, T value) {
    std::memcpy(e + pos, &value, sizeof value);
}

[[maybe_unused]] void put_u8(EVENT_T e, uint32_t pos, uint8_t v) {
    put(e, pos, v);
}
[[maybe_unused]] void put_u16(EVENT_T e, uint32_t pos, uint16_t v) {
    put(e, pos, v);
}
[[maybe_unused]] void put_u32(EVENT_T e, uint32_t pos, uint32_t v) {
    put(e, pos, v);
}
[[maybe_unused]] void put_u64(EVENT_T e, uint32_t pos, uint64_t v) {
    put(e, pos, v);
}

// The rest of an argument's bytes from an address on.
std::string_view at(const call *c, uint64_t address) {
    const uint64_t n = (address >> 32) - 1, offset = static_cast<uint32_t>(address);
    if (n >= kArguments || offset > c->arguments[n].size)
        return {};
    return c->arguments[n].bytes().substr(offset);
}

uint32_t put_bytes(EVENT_T e, uint32_t pos, std::string_view bytes) {
    std::memcpy(e + pos, bytes.data(), bytes.size());
    return static_cast<uint32_t>(bytes.size());
}

uint64_t user_number(const call *c, uint64_t address, size_t size) {
    uint64_t value = 0;
    const std::string_view bytes = at(c, address);
    if (bytes.size() >= size)
        std::memcpy(&value, bytes.data(), size);
    return value;
}

// The bodies name the call `c` in every function.
#define put_user_str(e, pos, address) put_bytes(e, pos, at(c, address))
#define put_user_data(e, pos, address, size) put_bytes(e, pos, at(c, address).substr(0, size))
// How many of `wanted` bytes are there.
#define user_size(address, wanted) std::min<uint64_t>(at(c, address).size(), wanted)
#define user_u16(address) static_cast<uint16_t>(user_number(c, address, 2))
#define user_u32(address) static_cast<uint32_t>(user_number(c, address, 4))
#define user_u64(address) user_number(c, address, 8)

// Number `i` of the `n` that are pointed to, as wide as the caller has them; all ones stay all
// ones.
uint64_t part_of(std::string_view bytes, size_t i, size_t n) {
    const size_t width = std::min<size_t>(bytes.size() / n, 8);
    uint64_t value = 0;
    if (width)
        std::memcpy(&value, bytes.data() + i * width, width);
    const bool ones = width && value == ~uint64_t{0} >> (64 - 8 * width);
    return ones ? ~uint64_t{0} : value;
}
#define user_part(address, i, n) part_of(at(c, address), i, n)

// What is sent at a place; nothing where the place is -1.
std::string_view sent(const call *c, int place) {
    return place < 0 ? std::string_view{} : c->arguments[place].bytes();
}

uint32_t put_tuple(EVENT_T e, uint32_t pos, const call *c, int socket, int address, bool inbound) {
    return write_tuple(e + pos, sent(c, socket), sent(c, address), inbound);
}

uint32_t put_address(EVENT_T e, uint32_t pos, const call *c, int place) {
    return write_address(e + pos, sent(c, place));
}

// Arguments of setsockopt and getsockopt.
uint32_t put_option(EVENT_T e, uint32_t pos, const call *c) {
    return write_option(e + pos, static_cast<int>(call_arg(c, 1)), static_cast<int>(call_arg(c, 2)),
                        sent(c, 3));
}

uint8_t option_level(uint64_t level) {
    return public_option_level(static_cast<int>(level));
}

uint8_t option_name(uint64_t level, uint64_t name) {
    return public_option_name(static_cast<int>(level), static_cast<int>(name));
}

#ifndef __always_inline
#define __always_inline inline
#endif
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include "../../drivers/abi/generated/flags.h"
#include "generated/reader_rows.h"
#pragma GCC diagnostic pop

struct Body {
    uint32_t (*fill)(EVENT_T, const call *) = nullptr;
    uint16_t id = 0;
    uint32_t nparams = 0;
};

std::array<Body, 2 * FALCORE_SYSCALLS_MAX> all_bodies() {
    std::array<Body, 2 * FALCORE_SYSCALLS_MAX> bodies;
#define READER_ROW(nr, direction, body, id, nparams)                                               \
    bodies[2 * (nr) + (direction)] = {body, id, nparams};
    READER_ROWS(READER_ROW)
#undef READER_ROW
    return bodies;
}

const std::array<Body, 2 *FALCORE_SYSCALLS_MAX> kBodies = all_bodies();

const Body *body_of(uint16_t type) {
    const size_t slot = type - static_cast<size_t>(FALCORE_ID_OWN);
    return slot < kBodies.size() && kBodies[slot].fill ? &kBodies[slot] : nullptr;
}

// Reads the arguments of a raw event; its length, or 0.
uint32_t read_raw(const uint8_t *raw, size_t available, bool exit, call &c) {
    uint32_t length = 0, nparams = 0;
    if (available < kHeaderSize)
        return 0;
    std::memcpy(&length, raw + FALCORE_OFFSET_LEN, sizeof length);
    std::memcpy(&nparams, raw + FALCORE_OFFSET_TYPE + 2, sizeof nparams);
    uint64_t at = kHeaderSize + 2ULL * nparams;
    if (nparams > kArguments + exit || nparams < exit || length > available || at > length ||
        length > kMaxEvent)
        return 0;
    for (uint32_t i = 0; i < nparams; i++) {
        uint16_t size = 0;
        std::memcpy(&size, raw + kHeaderSize + 2 * i, sizeof size);
        if (size > length - at)
            return 0;
        const Param param{raw + at, size};
        if (exit && i == 0)
            c.ret = param.s64();
        else
            c.arguments[i - exit] = param;
        at += size;
    }
    return length;
}

} // namespace

ReaderRows::ReaderRows() : event_(new uint8_t[kRoom]) {}

bool ReaderRows::fills(uint16_t type) const {
    return body_of(type) != nullptr;
}

uint32_t ReaderRows::fill(const uint8_t *raw, size_t available) {
    uint16_t type = 0;
    std::memcpy(&type, raw + FALCORE_OFFSET_TYPE, sizeof type);
    const Body &body = *body_of(type);
    call c;
    c.nr = (type - FALCORE_ID_OWN) / 2;
    const uint32_t length = read_raw(raw, available, type & 1, c);
    if (!length)
        return 0;
    uint8_t *event = event_.get();
    std::memcpy(event, raw, FALCORE_OFFSET_LEN); // time and thread
    size_ = body.fill(event, &c);
    std::memcpy(event + FALCORE_OFFSET_LEN, &size_, sizeof size_);
    std::memcpy(event + FALCORE_OFFSET_TYPE, &body.id, sizeof body.id);
    std::memcpy(event + FALCORE_OFFSET_TYPE + 2, &body.nparams, sizeof body.nparams);
    return length;
}

} // namespace falcore
