// SPDX-License-Identifier: Apache-2.0
// Any bytes as a capture file.
#include "replayed_capture.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    falcore::fuzz::replay(data, size);
    return 0;
}
