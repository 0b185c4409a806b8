// SPDX-License-Identifier: Apache-2.0
// What is known of a thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace falcore {

class FdTable;

// The part threads of one process have in common; shared until an exec (or a chdir) replaces it.
struct ProcessInfo {
    std::string exe;     // argv[0]
    std::string exepath; // the kernel's path of the executable
    std::string args;    // argv[1..], each ended by NUL
    std::string env;     // each ended by NUL
    std::string cgroups; // subsys=path, each ended by NUL
    std::string cwd;     // absolute, with a trailing slash unless unknown
    std::string root;
    int64_t sid = -1, pgid = -1, vpgid = -1;
    uint64_t fdlimit = 0;
    uint64_t exe_ino = 0, exe_ino_ctime = 0, exe_ino_mtime = 0; // ns since the epoch
    uint64_t pidns_init_start_ts = 0;
    uint64_t exec_ts = 0;   // of the exec that was seen, ns since the epoch; 0: it was there before
    uint32_t exe_flags = 0; // PPM_EXE_*
    uint32_t tty = 0;
    uint32_t loginuid = UINT32_MAX;
};

// A thread's capabilities, one bit each (CAP_*).
struct Capabilities {
    uint64_t inheritable = 0, permitted = 0, effective = 0;
};

// The latest event of the way in, of a thread whose file has both ways: its event of the way out
// may lack what this one tells. Belongs to the thread that keeps the table.
struct LastEnter {
    uint16_t type = UINT16_MAX;
    int64_t fd = -1;   // the descriptor that the call works on, -1: none
    std::string event; // its bytes, where the state needs them
};

// What every event of a thread looks at stands first, in as few lines of the cache as may be.
struct ThreadInfo {
    int64_t tid = -1;
    uint32_t epoch = 0;      // of the last loss that `uncertain` accounts for (State::note_loss)
    bool uncertain = false;  // events of it were lost, or it was guessed
    bool keeps_caps = false; // prctl(PR_SET_KEEPCAPS)
    mutable LastEnter enter;
    std::string comm;
    int64_t pid = -1, ptid = -1;                // ptid: tgid of the parent
    std::shared_ptr<const ProcessInfo> process; // never null in a table
    std::shared_ptr<FdTable> fds;               // shared by threads cloned with CLONE_FILES
    uint64_t pfmajor = 0, pfminor = 0;
    uint32_t vm_size = 0, vm_rss = 0, vm_swap = 0; // KiB
    uint32_t flags = 0;                            // PPM_CL_*
    int64_t vtid = -1, vpid = -1;
    uint32_t uid = UINT32_MAX, gid = UINT32_MAX; // effective
    Capabilities caps;
    uint64_t start_ts = 0;   // ns since the epoch, of the thread
    uint64_t read_again = 0; // when it was read from /proc while uncertain, ns since the epoch

    bool is_main() const { return tid == pid; }
};

// Public thread flags (PPM_CL_*) that the state itself acts on.
inline constexpr uint32_t kCloneFiles = 1;
inline constexpr uint32_t kCloneNewPid = 64;
inline constexpr uint32_t kCloneParent = 256;
inline constexpr uint32_t kCloneThread = 8192;
inline constexpr uint32_t kCloneNewNs = 32;
inline constexpr uint32_t kCloneNewUser = 1048576;
inline constexpr uint32_t kThreadClosed = 262144; // a dead main thread that others outlive
inline constexpr uint32_t kCloneVfork = 134217728;
inline constexpr uint32_t kChildInPidns = 536870912;

using ThreadRef = std::shared_ptr<const ThreadInfo>;

} // namespace falcore
