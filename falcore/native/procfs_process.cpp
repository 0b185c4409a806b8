// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <algorithm>

#include "procfs.h"

namespace falcore {

namespace {

constexpr size_t kMaxArgs = 4096, kMaxEnv = 4096; // bytes, as in events
constexpr size_t kMaxComm = 15;
constexpr std::string_view kDeleted = " (deleted)";
constexpr uint32_t kExeFromMemfd = 4; // PPM_EXE_FROM_MEMFD

// The last number of a line: the id in the innermost namespace. Counts how many there are.
int64_t last_number(std::string_view line, int &count) {
    int64_t value = -1;
    for (count = 0; take_number(line, value);)
        ++count;
    return value;
}

// The second number of a Uid or Gid line: the effective one, as in events.
uint32_t effective(std::string_view line) {
    uint32_t real, id;
    return take_number(line, real) && take_number(line, id) ? id : UINT32_MAX;
}

// KiB in the width that events have; a sanitizer's shadow alone is more than that.
uint32_t kib(std::string_view line) {
    uint64_t value = 0;
    take_number(line, value);
    return static_cast<uint32_t>(std::min<uint64_t>(value, UINT32_MAX));
}

// Cut so that the last NUL still fits in `limit`.
std::string ended_by_nul(std::string_view text, size_t limit) {
    std::string ended(text);
    if (ended.empty() || ended.back() == '\0')
        return ended;
    ended.resize(std::min(ended.size(), limit - 1));
    ended.push_back('\0');
    return ended;
}

uint64_t stamp_ns(const statx_timestamp &ts) {
    return static_cast<uint64_t>(ts.tv_sec) * 1'000'000'000 + ts.tv_nsec;
}

} // namespace

int64_t Procfs::parent_of(int64_t pid) const {
    const FileHandle dir(root_.fd(), std::to_string(pid).c_str(), O_PATH | O_DIRECTORY);
    ThreadInfo thread;
    ProcessInfo process;
    Status status;
    return dir.valid() && read_status(dir.fd(), thread, process, status) ? thread.ptid : 0;
}

bool Procfs::read_status(int dir, ThreadInfo &thread, ProcessInfo &process, Status &status) const {
    char buffer[8192];
    std::string_view text = read_file_at(dir, "status", buffer, sizeof buffer), line;
    if (text.empty())
        return false;
    int depth = 1, ignored = 0;
    while (take_line(text, line)) {
        const size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string_view key = line.substr(0, colon);
        std::string_view value = line.substr(colon + 1);
        switch (key.empty() ? '\0' : key[0]) {
        case 'T':
            if (key == "Tgid")
                take_number(value, status.tgid);
            else if (key == "Threads")
                take_number(value, status.threads);
            break;
        case 'P':
            if (key == "PPid")
                take_number(value, thread.ptid);
            break;
        case 'U':
            if (key == "Uid")
                thread.uid = effective(value);
            break;
        case 'G':
            if (key == "Gid")
                thread.gid = effective(value);
            break;
        case 'N':
            if (key == "NSpid")
                thread.vtid = last_number(value, depth);
            else if (key == "NStgid")
                thread.vpid = last_number(value, ignored);
            else if (key == "NSpgid")
                process.vpgid = last_number(value, ignored);
            break;
        case 'V':
            if (key == "VmSize")
                thread.vm_size = kib(value);
            else if (key == "VmRSS")
                thread.vm_rss = kib(value);
            else if (key == "VmSwap")
                thread.vm_swap = kib(value);
            break;
        case 'C':
            if (key == "CapInh")
                take_number(value, thread.caps.inheritable, 16);
            else if (key == "CapPrm")
                take_number(value, thread.caps.permitted, 16);
            else if (key == "CapEff")
                take_number(value, thread.caps.effective, 16);
            break;
        default: break;
        }
    }
    status.nested = depth > 1;
    return status.tgid > 0;
}

bool Procfs::read_stat(int dir, ThreadInfo &thread, ProcessInfo &process, Status &status) const {
    char buffer[2048];
    std::string_view text = read_file_at(dir, "stat", buffer, sizeof buffer);
    // The name stands in parentheses and may hold parentheses itself.
    const size_t open = text.find('('), close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return false;
    thread.comm = text.substr(open + 1, std::min(close - open - 1, kMaxComm));
    text.remove_prefix(close + 1);

    const std::string_view state = take_word(text);
    status.ended = state == "Z" || state == "X";
    int64_t skipped;
    uint64_t unused, started = 0;
    bool ok = take_number(text, skipped) && take_number(text, process.pgid) &&
              take_number(text, process.sid) && take_number(text, process.tty) &&
              take_number(text, skipped) && take_number(text, unused) &&
              take_number(text, thread.pfminor) && take_number(text, unused) &&
              take_number(text, thread.pfmajor);
    // cmajflt utime stime cutime cstime priority nice threads itrealvalue
    for (int i = 0; ok && i < 9; ++i)
        ok = take_number(text, skipped);
    ok = ok && take_number(text, started);
    if (ok)
        thread.start_ts = boot_time_ + started * tick_ns_;
    return ok;
}

void Procfs::read_limits(int dir, ProcessInfo &process) const {
    constexpr std::string_view kKey = "Max open files";
    char buffer[4096];
    std::string_view text = read_file_at(dir, "limits", buffer, sizeof buffer), line;
    while (take_line(text, line)) {
        if (line.substr(0, kKey.size()) != kKey)
            continue;
        line.remove_prefix(kKey.size());
        if (!take_number(line, process.fdlimit))
            process.fdlimit = UINT64_MAX; // "unlimited"
        return;
    }
}

void Procfs::read_program(int dir, ProcessInfo &process) {
    char buffer[kMaxArgs > kMaxEnv ? kMaxArgs : kMaxEnv];
    // argv[0] and the rest. A program may have overwritten it all with a title of its own.
    const std::string_view words = read_file_at(dir, "cmdline", buffer, kMaxArgs);
    const size_t end = words.find('\0');
    process.exe = words.substr(0, end);
    if (end != std::string_view::npos)
        process.args = ended_by_nul(words.substr(end + 1), kMaxArgs);
    process.env = ended_by_nul(read_file_at(dir, "environ", buffer, kMaxEnv), kMaxEnv);

    std::string_view path = read_link_at(dir, "exe", buffer, sizeof buffer);
    if (path.size() > kDeleted.size() && path.substr(path.size() - kDeleted.size()) == kDeleted)
        path.remove_suffix(kDeleted.size());
    process.exepath = path;
    if (path.substr(0, 7) == "/memfd:")
        process.exe_flags |= kExeFromMemfd;
    struct statx st {};
    if (!path.empty() &&
        statx(dir, "exe", AT_STATX_DONT_SYNC, STATX_INO | STATX_CTIME | STATX_MTIME, &st) == 0) {
        process.exe_ino = st.stx_ino;
        process.exe_ino_ctime = stamp_ns(st.stx_ctime);
        process.exe_ino_mtime = stamp_ns(st.stx_mtime);
    }
    process.cwd = read_link_at(dir, "cwd", buffer, sizeof buffer);
    if (!process.cwd.empty() && process.cwd.back() != '/')
        process.cwd.push_back('/');
    process.root = read_link_at(dir, "root", buffer, sizeof buffer);
    process.cgroups = cgroups_.read(dir);
    std::string_view login = read_file_at(dir, "loginuid", buffer, 32);
    take_number(login, process.loginuid);
    read_limits(dir, process);
}

bool Procfs::read_thread(int dir, int64_t tid, ThreadInfo &thread, ProcessInfo &process,
                         Status &status) const {
    thread.tid = tid;
    if (!read_status(dir, thread, process, status) || !read_stat(dir, thread, process, status))
        return false;
    thread.pid = status.tgid;
    if (thread.vtid < 0) { // a kernel before 4.1 does not say
        thread.vtid = tid;
        thread.vpid = thread.pid;
    }
    if (!thread.is_main())
        thread.flags |= kCloneThread | kCloneFiles;
    if (status.nested)
        thread.flags |= kChildInPidns;
    return true;
}

bool Procfs::read_process(int dir, int64_t pid, ThreadInfo &main, Status &status) {
    auto process = std::make_shared<ProcessInfo>();
    if (!read_thread(dir, pid, main, *process, status))
        return false;
    // Of a main thread that has ended nothing is to be seen; the others' folders have it all.
    const FileHandle other = status.ended ? living_thread(dir, pid) : FileHandle();
    if (other.valid())
        main.flags |= kThreadClosed;
    const int living = other.valid() ? other.fd() : dir;
    read_program(living, *process);
    if (!status.nested)
        process->pidns_init_start_ts = boot_time_;
    main.process = std::move(process);
    main.fds = read_fds(living);
    return true;
}

FileHandle Procfs::living_thread(int dir, int64_t pid) const {
    FileHandle found;
    const FileHandle tasks(dir, "task", O_RDONLY | O_DIRECTORY);
    if (!tasks.valid())
        return found;
    each_number(tasks.fd(), [&](const char *name) {
        int64_t tid;
        if (found.valid() || !pid_of(name, tid) || tid == pid)
            return;
        FileHandle task(tasks.fd(), name, O_PATH | O_DIRECTORY);
        ThreadInfo thread;
        ProcessInfo unused;
        Status status;
        if (task.valid() && read_stat(task.fd(), thread, unused, status) && !status.ended)
            found = std::move(task);
    });
    return found;
}

} // namespace falcore
