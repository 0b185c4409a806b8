// SPDX-License-Identifier: Apache-2.0
// Events whose parameters are filled here: drivers send the bare arguments of the call, and the
// same generated bodies that fill other events in the kernel fill these from them. It keeps kernel
// programs small, and gives every driver every row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace falcore {

class ReaderRows {
public:
    ReaderRows();

    // Whether a kernel driver's event of this type has to be filled.
    bool fills(uint16_t type) const;
    // Fills the event whose raw form is at `raw`; returns the raw form's length, 0 when it is
    // damaged. What was filled lasts until the next call.
    uint32_t fill(const uint8_t *raw, size_t available);
    const uint8_t *data() const { return event_.get(); }
    uint32_t size() const { return size_; }

private:
    std::unique_ptr<uint8_t[]> event_;
    uint32_t size_ = 0;
};

} // namespace falcore
