// SPDX-License-Identifier: Apache-2.0
// mutated_captures COUNT SEED FILE...: so many changed copies of the files are read, one after the
// other. One that takes more than ten seconds ends the program; a crash leaves its copy behind in
// "mutated.scap" of the current directory.
#include <signal.h>
#include <sys/resource.h>

#include <cstdio>
#include <fstream>
#include <iterator>

#include "capture_mutations.h"
#include "replayed_capture.h"

using namespace falcore::fuzz;

namespace {

constexpr unsigned kSecondsMax = 10;

Bytes contents(const char *path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: mutated_captures COUNT SEED FILE...\n");
        return 2;
    }
    const uint64_t count = std::strtoull(argv[1], nullptr, 10);
    const uint64_t seed = std::strtoull(argv[2], nullptr, 10);
    std::vector<CaptureMutations> files;
    for (int i = 3; i < argc; i++)
        files.emplace_back(contents(argv[i]), seed + static_cast<uint64_t>(i));
    uint64_t events = 0;
    for (uint64_t i = 0; i < count; i++) {
        const Bytes copy = files[i % files.size()].next();
        std::ofstream("mutated.scap", std::ios::binary)
            .write(reinterpret_cast<const char *>(copy.data()), static_cast<long>(copy.size()));
        alarm(kSecondsMax);
        events += replay(copy.data(), copy.size());
    }
    std::printf("%llu files, %llu events\n", static_cast<unsigned long long>(count),
                static_cast<unsigned long long>(events));
    return 0;
}
