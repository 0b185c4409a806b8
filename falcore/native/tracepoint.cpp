// SPDX-License-Identifier: Apache-2.0
#include "tracepoint.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/mount.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace falcore {
namespace {

[[noreturn]] void refuse(const std::string &what, int error) {
    throw BpfError(what + ": " + std::strerror(error), error, "");
}

int open_folder(const char *path) {
    return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

// A mount that is in nobody's tree; fsopen(2) came with Linux 5.2.
int detached_tracefs() {
    const int context = static_cast<int>(syscall(SYS_fsopen, "tracefs", FSOPEN_CLOEXEC));
    if (context < 0)
        return -1;
    int mount = -1;
    if (syscall(SYS_fsconfig, context, FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) == 0)
        mount = static_cast<int>(syscall(SYS_fsmount, context, FSMOUNT_CLOEXEC, 0));
    const int error = errno;
    close(context);
    errno = error;
    return mount;
}

// The same before that: a thread of its own mounts it in a mount namespace of its own and goes;
// what stays is the descriptor.
int private_tracefs() {
    int folder = -1, error = 0;
    std::thread([&] {
        if (unshare(CLONE_NEWNS) == 0 &&
            mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
            mount("tracefs", "/sys", "tracefs", MS_RDONLY, nullptr) == 0)
            folder = open_folder("/sys");
        error = errno;
    }).join();
    errno = error;
    return folder;
}

// tracefs as a descriptor that the caller owns; -1 and errno. Nothing is mounted into the host's
// tree.
int open_tracefs() {
    const int folder = detached_tracefs();
    return folder >= 0 ? folder : private_tracefs();
}

uint64_t number_of(const std::string &tracepoint) {
    const int tracefs = open_tracefs();
    if (tracefs < 0)
        refuse("tracefs, which numbers the tracepoints, cannot be mounted even for ourselves",
               errno);
    const int fd = openat(tracefs, ("events/" + tracepoint + "/id").c_str(), O_RDONLY | O_CLOEXEC);
    int error = errno;
    close(tracefs);
    if (fd < 0)
        refuse("tracefs has no tracepoint " + tracepoint, error);
    char text[24] = "";
    const ssize_t length = read(fd, text, sizeof text - 1);
    error = errno;
    close(fd);
    if (length <= 0)
        refuse("the number of tracepoint " + tracepoint + " cannot be read", error);
    return std::strtoull(text, nullptr, 10);
}

} // namespace

int attach_tracepoint(const std::string &tracepoint, int program_fd) {
    perf_event_attr attr{};
    attr.type = PERF_TYPE_TRACEPOINT;
    attr.size = sizeof attr;
    attr.config = number_of(tracepoint);
    attr.sample_period = 1;
    attr.wakeup_events = 1;
    // One event, on whichever CPU: the program is the tracepoint's, not the event's.
    const int fd =
        static_cast<int>(syscall(SYS_perf_event_open, &attr, -1, 0, -1, PERF_FLAG_FD_CLOEXEC));
    if (fd < 0)
        refuse("no perf event can be opened for tracepoint " + tracepoint, errno);
    if (ioctl(fd, PERF_EVENT_IOC_SET_BPF, program_fd) == 0 &&
        ioctl(fd, PERF_EVENT_IOC_ENABLE, 0) == 0)
        return fd;
    const int error = errno;
    close(fd);
    // Before Linux 4.15 (e87c6bc3852b) a tracepoint takes one program.
    refuse("tracepoint " + tracepoint +
               (error == EEXIST ? " has the program of another tool" : " cannot be attached to"),
           error);
}

} // namespace falcore
