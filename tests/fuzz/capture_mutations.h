// SPDX-License-Identifier: Apache-2.0
// Capture files that are nearly right: one that is, changed in a few places, mostly where lengths,
// types and counts are.
#pragma once

#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

namespace falcore::fuzz {

using Bytes = std::vector<uint8_t>;

class CaptureMutations {
public:
    CaptureMutations(Bytes file, uint64_t seed) : file_(std::move(file)), random_(seed) {
        for (size_t at = 0; at + 12 <= file_.size();) {
            uint32_t size;
            std::memcpy(&size, &file_[at + 4], sizeof size);
            if (size < 12 || size > file_.size() - at)
                break;
            blocks_.push_back({at, size});
            at += size;
        }
    }

    Bytes next() {
        Bytes out = file_;
        for (size_t changes = 1 + below(4); changes > 0 && !out.empty(); changes--)
            change(out);
        return out;
    }

private:
    struct Block {
        size_t at, size;
    };

    size_t below(size_t limit) { return random_() % limit; }

    void change(Bytes &out) {
        const size_t place = below(out.size());
        switch (below(8)) {
        case 0: out[place] ^= static_cast<uint8_t>(1 << below(8)); break;
        case 1: out[place] = static_cast<uint8_t>(random_()); break;
        case 2: // a number on the edge of something
            put(out, place, kEdges[below(std::size(kEdges))], 1 << below(4));
            break;
        case 3: out.resize(place); break;
        case 4: // in a block's type or length, or in the header of its event
            if (const Block *block = any(out))
                put(out, block->at + below(std::min<size_t>(block->size, 48)),
                    below(2) != 0 ? random_() % 512 : kEdges[below(std::size(kEdges))],
                    1 << below(3));
            break;
        case 5: // a block twice
            if (const Block *block = any(out)) {
                const Bytes copy(&out[block->at], &out[block->at] + block->size);
                out.insert(out.begin() +
                               static_cast<long>(blocks_[below(blocks_.size())].at % out.size()),
                           copy.begin(), copy.end());
            }
            break;
        case 6: // a block missing, or part of one
            if (const Block *block = any(out)) {
                const auto begin = out.begin() + static_cast<long>(block->at);
                out.erase(begin, begin + static_cast<long>(1 + below(block->size)));
            }
            break;
        case 7: // bytes from elsewhere
            if (const Block *block = any(out))
                for (size_t i = 0; i < block->size && place + i < out.size(); i++)
                    out[place + i] = file_[block->at + i];
            break;
        }
    }

    // A block of the file that lies within what is left of it.
    const Block *any(const Bytes &out) {
        if (blocks_.empty())
            return nullptr;
        const Block &block = blocks_[below(blocks_.size())];
        return block.at + block.size <= out.size() ? &block : nullptr;
    }

    static void put(Bytes &out, size_t at, uint64_t value, size_t width) {
        std::memcpy(&out[at], &value, std::min(width, out.size() - at));
    }

    static constexpr uint64_t kEdges[] = {0,
                                          1,
                                          2,
                                          0x7f,
                                          0x80,
                                          0xff,
                                          0x7fff,
                                          0x8000,
                                          0xffff,
                                          0x10000,
                                          0xfffff,
                                          0x7fffffff,
                                          1u << 31,
                                          UINT32_MAX,
                                          uint64_t{1} << 32,
                                          uint64_t{1} << 63,
                                          UINT64_MAX};

    Bytes file_;
    std::vector<Block> blocks_;
    std::mt19937_64 random_;
};

} // namespace falcore::fuzz
