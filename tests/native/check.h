// SPDX-License-Identifier: Apache-2.0
// The smallest test runner: TEST(name) { CHECK(...); CHECK_EQ(a, b); } and run_tests().
#pragma once

#include <cstdio>
#include <cstring>
#include <iostream>
#include <sstream>
#include <vector>

#include "text.h"

namespace falcore {

inline std::ostream &operator<<(std::ostream &out, const Text &text) {
    return out << text.view();
}

} // namespace falcore

namespace falcore::test {

struct Case {
    const char *name;
    void (*run)();
};

inline std::vector<Case> &cases() {
    static std::vector<Case> all;
    return all;
}

inline int &failures() {
    static int count = 0;
    return count;
}

struct Register {
    Register(const char *name, void (*run)()) { cases().push_back({name, run}); }
};

template<typename A, typename B>
void check_equal(const A &a, const B &b, const char *what, const char *file, int line) {
    if (a == b)
        return;
    ++failures();
    std::cerr << file << ':' << line << ": " << what << ": " << a << " != " << b << '\n';
}

inline void check(bool ok, const char *what, const char *file, int line) {
    if (ok)
        return;
    ++failures();
    std::cerr << file << ':' << line << ": " << what << '\n';
}

// Runs the cases whose name contains the first argument, all without one.
inline int run_tests(int argc, char **argv) {
    int ran = 0, failed = 0;
    for (const Case &one : cases()) {
        if (argc > 1 && !std::strstr(one.name, argv[1]))
            continue;
        const int before = failures();
        one.run();
        ++ran;
        const bool ok = failures() == before;
        failed += !ok;
        std::printf("%s %s\n", ok ? "ok  " : "FAIL", one.name);
    }
    std::printf("%d run, %d failed\n", ran, failed);
    return failed ? 1 : 0;
}

} // namespace falcore::test

#define TEST(name)                                                                                 \
    static void name();                                                                            \
    static const falcore::test::Register register_##name{#name, name};                             \
    static void name()
#define CHECK(what) falcore::test::check(static_cast<bool>(what), #what, __FILE__, __LINE__)
#define CHECK_EQ(a, b) falcore::test::check_equal(a, b, #a " == " #b, __FILE__, __LINE__)
