// SPDX-License-Identifier: Apache-2.0
// clang-format off
// Rows of the decode tables. Written by falcore/schema/generate.py from the event table; change the table instead.

#include "../tables.h"

namespace falcore {

namespace {

const FlagValue kFlags0[] = { // file_flags
    {2048u, "O_LARGEFILE", Since::sysdig_0293},
    {1024u, "O_DIRECTORY", Since::sysdig_0293},
    {512u, "O_DIRECT", Since::sysdig_0293},
    {256u, "O_TRUNC", Since::sysdig_0293},
    {128u, "O_SYNC", Since::sysdig_0293},
    {64u, "O_NONBLOCK", Since::sysdig_0293},
    {32u, "O_EXCL", Since::sysdig_0293},
    {16u, "O_DSYNC", Since::sysdig_0293},
    {8u, "O_APPEND", Since::sysdig_0293},
    {4u, "O_CREAT", Since::sysdig_0293},
    {3u, "O_RDWR", Since::sysdig_0293},
    {2u, "O_WRONLY", Since::sysdig_0293},
    {1u, "O_RDONLY", Since::sysdig_0293},
    {4096u, "O_CLOEXEC", Since::sysdig_0293},
    {0u, "O_NONE", Since::sysdig_0293},
    {8192u, "O_TMPFILE", Since::sysdig_0293},
    {16384u, "O_F_CREATED", Since::current},
    {32768u, "FD_UPPER_LAYER", Since::current},
    {65536u, "FD_LOWER_LAYER", Since::current},
};
const FlagValue kFlags1[] = { // creat_flags
    {1u, "FD_UPPER_LAYER_CREAT", Since::current},
    {2u, "FD_LOWER_LAYER_CREAT", Since::current},
};
const FlagValue kFlags2[] = { // clone_flags
    {1u, "CLONE_FILES", Since::sysdig_0293},
    {2u, "CLONE_FS", Since::sysdig_0293},
    {4u, "CLONE_IO", Since::sysdig_0293},
    {8u, "CLONE_NEWIPC", Since::sysdig_0293},
    {16u, "CLONE_NEWNET", Since::sysdig_0293},
    {32u, "CLONE_NEWNS", Since::sysdig_0293},
    {64u, "CLONE_NEWPID", Since::sysdig_0293},
    {128u, "CLONE_NEWUTS", Since::sysdig_0293},
    {256u, "CLONE_PARENT", Since::sysdig_0293},
    {512u, "CLONE_PARENT_SETTID", Since::sysdig_0293},
    {1024u, "CLONE_PTRACE", Since::sysdig_0293},
    {2048u, "CLONE_SIGHAND", Since::sysdig_0293},
    {4096u, "CLONE_SYSVSEM", Since::sysdig_0293},
    {8192u, "CLONE_THREAD", Since::sysdig_0293},
    {16384u, "CLONE_UNTRACED", Since::sysdig_0293},
    {32768u, "CLONE_VM", Since::sysdig_0293},
    {65536u, "CLONE_INVERTED", Since::sysdig_0293},
    {131072u, "NAME_CHANGED", Since::sysdig_0293},
    {262144u, "CLOSED", Since::sysdig_0293},
    {1048576u, "CLONE_NEWUSER", Since::sysdig_0293},
    {8388608u, "CLONE_CHILD_CLEARTID", Since::sysdig_0293},
    {16777216u, "CLONE_CHILD_SETTID", Since::sysdig_0293},
    {33554432u, "CLONE_SETTLS", Since::sysdig_0293},
    {67108864u, "CLONE_STOPPED", Since::sysdig_0293},
    {134217728u, "CLONE_VFORK", Since::sysdig_0293},
    {268435456u, "CLONE_NEWCGROUP", Since::sysdig_0293},
    {536870912u, "CLONE_CHILD_IN_PIDNS", Since::current},
};
const FlagValue kFlags3[] = { // execve_flags
    {1u, "EXE_WRITABLE", Since::sysdig_0293},
    {2u, "EXE_UPPER_LAYER", Since::current},
    {4u, "EXE_FROM_MEMFD", Since::current},
    {8u, "EXE_LOWER_LAYER", Since::current},
};
const FlagValue kFlags4[] = { // execveat_flags
    {1u, "AT_EMPTY_PATH", Since::sysdig_0293},
    {2u, "AT_SYMLINK_NOFOLLOW", Since::sysdig_0293},
};
const FlagValue kFlags5[] = { // prot_flags
    {1u, "PROT_READ", Since::sysdig_0293},
    {2u, "PROT_WRITE", Since::sysdig_0293},
    {4u, "PROT_EXEC", Since::sysdig_0293},
    {8u, "PROT_SEM", Since::sysdig_0293},
    {16u, "PROT_GROWSDOWN", Since::sysdig_0293},
    {32u, "PROT_GROWSUP", Since::sysdig_0293},
    {64u, "PROT_SAO", Since::sysdig_0293},
    {0u, "PROT_NONE", Since::sysdig_0293},
};
const FlagValue kFlags6[] = { // mmap_flags
    {1u, "MAP_SHARED", Since::sysdig_0293},
    {2u, "MAP_PRIVATE", Since::sysdig_0293},
    {4u, "MAP_FIXED", Since::sysdig_0293},
    {8u, "MAP_ANONYMOUS", Since::sysdig_0293},
    {16u, "MAP_32BIT", Since::sysdig_0293},
    {32u, "MAP_RENAME", Since::sysdig_0293},
    {64u, "MAP_NORESERVE", Since::sysdig_0293},
    {128u, "MAP_POPULATE", Since::sysdig_0293},
    {256u, "MAP_NONBLOCK", Since::sysdig_0293},
    {512u, "MAP_GROWSDOWN", Since::sysdig_0293},
    {1024u, "MAP_DENYWRITE", Since::sysdig_0293},
    {2048u, "MAP_EXECUTABLE", Since::sysdig_0293},
    {4096u, "MAP_INHERIT", Since::sysdig_0293},
    {8192u, "MAP_FILE", Since::sysdig_0293},
    {16384u, "MAP_LOCKED", Since::sysdig_0293},
};
const FlagValue kFlags7[] = { // access_flags
    {0u, "F_OK", Since::sysdig_0293},
    {4u, "R_OK", Since::sysdig_0293},
    {2u, "W_OK", Since::sysdig_0293},
    {1u, "X_OK", Since::sysdig_0293},
};
const FlagValue kFlags8[] = { // openat2_flags
    {1u, "RESOLVE_BENEATH", Since::sysdig_0293},
    {2u, "RESOLVE_IN_ROOT", Since::sysdig_0293},
    {4u, "RESOLVE_NO_MAGICLINKS", Since::sysdig_0293},
    {8u, "RESOLVE_NO_SYMLINKS", Since::sysdig_0293},
    {16u, "RESOLVE_NO_XDEV", Since::sysdig_0293},
    {32u, "RESOLVE_CACHED", Since::sysdig_0293},
};
const FlagValue kFlags9[] = { // newfstatat_flags
    {4096u, "AT_EMPTY_PATH", Since::current},
    {2048u, "AT_NO_AUTOMOUNT", Since::current},
    {256u, "AT_SYMLINK_NOFOLLOW", Since::current},
};
const FlagValue kFlags10[] = { // prctl_options
    {3u, "PR_GET_DUMPABLE", Since::current},
    {4u, "PR_SET_DUMPABLE", Since::current},
    {7u, "PR_GET_KEEPCAPS", Since::current},
    {8u, "PR_SET_KEEPCAPS", Since::current},
    {15u, "PR_SET_NAME", Since::current},
    {16u, "PR_GET_NAME", Since::current},
    {21u, "PR_GET_SECCOMP", Since::current},
    {22u, "PR_SET_SECCOMP", Since::current},
    {23u, "PR_CAPBSET_READ", Since::current},
    {24u, "PR_CAPBSET_DROP", Since::current},
    {27u, "PR_GET_SECUREBITS", Since::current},
    {28u, "PR_SET_SECUREBITS", Since::current},
    {33u, "PR_MCE_KILL", Since::current},
    {35u, "PR_SET_MM", Since::current},
    {36u, "PR_SET_CHILD_SUBREAPER", Since::current},
    {37u, "PR_GET_CHILD_SUBREAPER", Since::current},
    {38u, "PR_SET_NO_NEW_PRIVS", Since::current},
    {39u, "PR_GET_NO_NEW_PRIVS", Since::current},
    {40u, "PR_GET_TID_ADDRESS", Since::current},
    {41u, "PR_SET_THP_DISABLE", Since::current},
    {42u, "PR_GET_THP_DISABLE", Since::current},
    {47u, "PR_CAP_AMBIENT", Since::current},
    {1u, "PR_SET_PDEATHSIG", Since::falcore},
    {2u, "PR_GET_PDEATHSIG", Since::falcore},
    {25u, "PR_GET_TSC", Since::falcore},
    {26u, "PR_SET_TSC", Since::falcore},
    {29u, "PR_SET_TIMERSLACK", Since::falcore},
    {30u, "PR_GET_TIMERSLACK", Since::falcore},
    {31u, "PR_TASK_PERF_EVENTS_DISABLE", Since::falcore},
    {32u, "PR_TASK_PERF_EVENTS_ENABLE", Since::falcore},
    {34u, "PR_MCE_KILL_GET", Since::falcore},
    {52u, "PR_GET_SPECULATION_CTRL", Since::falcore},
    {53u, "PR_SET_SPECULATION_CTRL", Since::falcore},
    {57u, "PR_SET_IO_FLUSHER", Since::falcore},
    {58u, "PR_GET_IO_FLUSHER", Since::falcore},
    {59u, "PR_SET_SYSCALL_USER_DISPATCH", Since::falcore},
    {62u, "PR_SCHED_CORE", Since::falcore},
    {1398164801u, "PR_SET_VMA", Since::falcore},
    {1499557217u, "PR_SET_PTRACER", Since::falcore},
};
const FlagValue kFlags11[] = { // arch_prctl_codes
    {4097u, "ARCH_SET_GS", Since::falcore},
    {4098u, "ARCH_SET_FS", Since::falcore},
    {4099u, "ARCH_GET_FS", Since::falcore},
    {4100u, "ARCH_GET_GS", Since::falcore},
    {4113u, "ARCH_GET_CPUID", Since::falcore},
    {4114u, "ARCH_SET_CPUID", Since::falcore},
    {4129u, "ARCH_GET_XCOMP_SUPP", Since::falcore},
    {4130u, "ARCH_GET_XCOMP_PERM", Since::falcore},
    {4131u, "ARCH_REQ_XCOMP_PERM", Since::falcore},
    {4132u, "ARCH_GET_XCOMP_GUEST_PERM", Since::falcore},
    {4133u, "ARCH_REQ_XCOMP_GUEST_PERM", Since::falcore},
    {8193u, "ARCH_MAP_VDSO_X32", Since::falcore},
    {8194u, "ARCH_MAP_VDSO_32", Since::falcore},
    {8195u, "ARCH_MAP_VDSO_64", Since::falcore},
    {16385u, "ARCH_GET_UNTAG_MASK", Since::falcore},
    {16386u, "ARCH_ENABLE_TAGGED_ADDR", Since::falcore},
    {16387u, "ARCH_GET_MAX_TAG_BITS", Since::falcore},
    {16388u, "ARCH_FORCE_TAGGED_SVA", Since::falcore},
    {20481u, "ARCH_SHSTK_ENABLE", Since::falcore},
    {20482u, "ARCH_SHSTK_DISABLE", Since::falcore},
    {20483u, "ARCH_SHSTK_LOCK", Since::falcore},
    {20484u, "ARCH_SHSTK_UNLOCK", Since::falcore},
    {20485u, "ARCH_SHSTK_STATUS", Since::falcore},
};
const FlagValue kFlags12[] = { // faccessat2_flags
    {4096u, "AT_EMPTY_PATH", Since::falcore},
    {512u, "AT_EACCESS", Since::falcore},
    {256u, "AT_SYMLINK_NOFOLLOW", Since::falcore},
};

const ParamInfo kParams0[] = {
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
};
const ParamInfo kParams1[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "dev", ParamType::UINT32},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64},
};
const ParamInfo kParams2[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
};
const ParamInfo kParams3[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD},
};
const ParamInfo kParams4[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32},
};
const ParamInfo kParams5[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32},
};
const ParamInfo kParams6[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32},
};
const ParamInfo kParams7[] = {
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
};
const ParamInfo kParams8[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "dev", ParamType::UINT32},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64},
    {"creat_flags", ParamType::FLAGS16, Format::HEX, 1, -1, Since::current, "creat_flags", ParamType::FLAGS16},
};
const ParamInfo kParams9[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"fd1", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd1", ParamType::FD},
    {"fd2", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd2", ParamType::FD},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "ino", ParamType::UINT64},
};
const ParamInfo kParams10[] = {
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
};
const ParamInfo kParams11[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::current, "fd", ParamType::FD},
};
const ParamInfo kParams12[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"path", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "path", ParamType::CHARBUF},
};
const ParamInfo kParams13[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pos", ParamType::UINT64},
};
const ParamInfo kParams14[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pos", ParamType::UINT64},
};
const ParamInfo kParams15[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pos", ParamType::UINT64},
};
const ParamInfo kParams16[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64},
};
const ParamInfo kParams17[] = {
    {"res", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "res", ParamType::UINT64},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64},
};
const ParamInfo kParams18[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "length", ParamType::UINT64},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::sysdig_0293, "prot", ParamType::FLAGS32},
    {"flags", ParamType::FLAGS32, Format::HEX, 6, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offset", ParamType::UINT64},
};
const ParamInfo kParams19[] = {
    {"res", ParamType::ERRNO, Format::HEX, -1, -1, Since::sysdig_0293, "res", ParamType::UINT64},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::current, "prot", ParamType::FLAGS32},
    {"flags", ParamType::FLAGS32, Format::HEX, 6, -1, Since::current, "flags", ParamType::FLAGS32},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "offset", ParamType::UINT64},
};
const ParamInfo kParams20[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "length", ParamType::UINT64},
};
const ParamInfo kParams21[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64},
};
const ParamInfo kParams22[] = {
    {"status", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "status", ParamType::ERRNO},
    {"ret", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "ret", ParamType::ERRNO},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::sysdig_0293, "sig", ParamType::SIGTYPE},
    {"core", ParamType::UINT8, Format::DEC, -1, -1, Since::sysdig_0293, "core", ParamType::UINT8},
    {"reaper_tid", ParamType::PID, Format::DEC, -1, -1, Since::current, "reaper_tid", ParamType::PID},
};
const ParamInfo kParams23[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::PID},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF},
    {"fdlimit", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::INT64},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF},
    {"flags", ParamType::FLAGS32, Format::HEX, 2, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "uid", ParamType::UINT32},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "gid", ParamType::UINT32},
    {"vtid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "vtid", ParamType::PID},
    {"vpid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "vpid", ParamType::PID},
    {"pidns_init_start_ts", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pidns_init_start_ts", ParamType::UINT64},
};
const ParamInfo kParams24[] = {
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::sysdig_0293, "mode", ParamType::FLAGS32},
};
const ParamInfo kParams25[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::current, "mode", ParamType::FLAGS32},
};
const ParamInfo kParams26[] = {
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "filename", ParamType::FSPATH},
};
const ParamInfo kParams27[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF},
    {"tty", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "tty", ParamType::INT32},
    {"vpgid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pgid", ParamType::PID},
    {"loginuid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "loginuid", ParamType::INT32},
    {"flags", ParamType::FLAGS32, Format::HEX, 3, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"cap_inheritable", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_inheritable", ParamType::UINT64},
    {"cap_permitted", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_permitted", ParamType::UINT64},
    {"cap_effective", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_effective", ParamType::UINT64},
    {"exe_ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "exe_ino", ParamType::UINT64},
    {"exe_ino_ctime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_ctime", ParamType::ABSTIME},
    {"exe_ino_mtime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_mtime", ParamType::ABSTIME},
    {"uid", ParamType::UID, Format::DEC, -1, -1, Since::current, "uid", ParamType::UID},
    {"trusted_exepath", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "trusted_exepath", ParamType::FSPATH},
    {"pgid", ParamType::PID, Format::NA, -1, -1, Since::current, "pgid", ParamType::PID},
    {"gid", ParamType::GID, Format::DEC, -1, -1, Since::current, "gid", ParamType::GID},
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "filename", ParamType::FSPATH},
};
const ParamInfo kParams28[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 0, Since::sysdig_0293, "name", ParamType::FSRELPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
};
const ParamInfo kParams29[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "name", ParamType::FSRELPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "dev", ParamType::UINT32},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64},
};
const ParamInfo kParams30[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 0, Since::sysdig_0293, "name", ParamType::FSRELPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
    {"resolve", ParamType::FLAGS32, Format::HEX, 8, -1, Since::sysdig_0293, "resolve", ParamType::FLAGS32},
};
const ParamInfo kParams31[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "name", ParamType::FSRELPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32},
    {"resolve", ParamType::FLAGS32, Format::HEX, 8, -1, Since::sysdig_0293, "resolve", ParamType::FLAGS32},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "dev", ParamType::UINT32},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64},
};
const ParamInfo kParams32[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "length", ParamType::UINT64},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::sysdig_0293, "prot", ParamType::FLAGS32},
};
const ParamInfo kParams33[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::current, "prot", ParamType::FLAGS32},
};
const ParamInfo kParams34[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::sysdig_0293, "pathname", ParamType::FSRELPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 4, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
};
const ParamInfo kParams35[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF},
    {"tty", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "tty", ParamType::INT32},
    {"vpgid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pgid", ParamType::PID},
    {"loginuid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "loginuid", ParamType::INT32},
    {"flags", ParamType::FLAGS32, Format::HEX, 3, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32},
    {"cap_inheritable", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_inheritable", ParamType::UINT64},
    {"cap_permitted", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_permitted", ParamType::UINT64},
    {"cap_effective", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_effective", ParamType::UINT64},
    {"exe_ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "exe_ino", ParamType::UINT64},
    {"exe_ino_ctime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_ctime", ParamType::ABSTIME},
    {"exe_ino_mtime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_mtime", ParamType::ABSTIME},
    {"uid", ParamType::UID, Format::DEC, -1, -1, Since::current, "uid", ParamType::UID},
    {"trusted_exepath", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "trusted_exepath", ParamType::FSPATH},
    {"pgid", ParamType::PID, Format::NA, -1, -1, Since::current, "pgid", ParamType::PID},
    {"gid", ParamType::GID, Format::DEC, -1, -1, Since::current, "gid", ParamType::GID},
};
const ParamInfo kParams36[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD},
};
const SysdigForm kForm0 = {124, {0}, 1};
const ParamInfo kParams37[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD},
    {"oldfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "oldfd", ParamType::FD},
    {"newfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "newfd", ParamType::FD},
};
const SysdigForm kForm1 = {125, {0}, 1};
const ParamInfo kParams38[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD},
    {"oldfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "oldfd", ParamType::FD},
    {"newfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "newfd", ParamType::FD},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS32},
};
const ParamInfo kParams39[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD},
    {"oldfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "oldfd", ParamType::FD},
};
const SysdigForm kForm2 = {60, {}, 0};
const ParamInfo kParams40[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO},
    {"fd1", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd1", ParamType::FD},
    {"fd2", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd2", ParamType::FD},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS32},
};
const SysdigForm kForm3 = {61, {0, 1, 2, 3}, 4};
const ParamInfo kParams41[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO},
    {"option", ParamType::ENUMFLAGS32, Format::DEC, 10, -1, Since::current, "option", ParamType::ENUMFLAGS32},
    {"arg2_str", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "arg2_str", ParamType::CHARBUF},
    {"arg2_int", ParamType::INT64, Format::DEC, -1, -1, Since::current, "arg2_int", ParamType::INT64},
};
const ParamInfo kParams42[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "dirfd", ParamType::FD},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 1, Since::current, "path", ParamType::FSRELPATH},
    {"flags", ParamType::FLAGS32, Format::HEX, 9, -1, Since::current, "flags", ParamType::FLAGS32},
};
const ParamInfo kParams43[] = {
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64},
};
const ParamInfo kParams44[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64},
};
const ParamInfo kParams45[] = {
    {"ufds", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufds", ParamType::UINT64},
    {"nfds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nfds", ParamType::UINT64},
    {"timeout_msecs", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout_msecs", ParamType::INT64},
};
const ParamInfo kParams46[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ufds", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufds", ParamType::UINT64},
    {"nfds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nfds", ParamType::UINT64},
    {"timeout_msecs", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout_msecs", ParamType::INT64},
};
const ParamInfo kParams47[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"whence", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "whence", ParamType::UINT64},
};
const ParamInfo kParams48[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"whence", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "whence", ParamType::UINT64},
};
const ParamInfo kParams49[] = {
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"act", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "act", ParamType::UINT64},
    {"oact", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oact", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams50[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"act", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "act", ParamType::UINT64},
    {"oact", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oact", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams51[] = {
    {"how", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "how", ParamType::INT64},
    {"nset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nset", ParamType::UINT64},
    {"oset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oset", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams52[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"how", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "how", ParamType::INT64},
    {"nset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nset", ParamType::UINT64},
    {"oset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oset", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams53[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
};
const ParamInfo kParams54[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"arg", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg", ParamType::UINT64},
};
const ParamInfo kParams55[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"arg", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg", ParamType::UINT64},
};
const ParamInfo kParams56[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
};
const ParamInfo kParams57[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
};
const ParamInfo kParams58[] = {
    {"n", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "n", ParamType::INT64},
    {"inp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "inp", ParamType::UINT64},
    {"outp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "outp", ParamType::UINT64},
    {"exp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "exp", ParamType::UINT64},
    {"tvp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tvp", ParamType::UINT64},
};
const ParamInfo kParams59[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"n", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "n", ParamType::INT64},
    {"inp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "inp", ParamType::UINT64},
    {"outp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "outp", ParamType::UINT64},
    {"exp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "exp", ParamType::UINT64},
    {"tvp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tvp", ParamType::UINT64},
};
const ParamInfo kParams60[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"old_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "old_len", ParamType::UINT64},
    {"new_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "new_len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"new_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_addr", ParamType::UINT64},
};
const ParamInfo kParams61[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"old_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "old_len", ParamType::UINT64},
    {"new_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "new_len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"new_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_addr", ParamType::UINT64},
};
const ParamInfo kParams62[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams63[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams64[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
};
const ParamInfo kParams65[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
};
const ParamInfo kParams66[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len_in", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_in", ParamType::UINT64},
    {"behavior", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "behavior", ParamType::INT64},
};
const ParamInfo kParams67[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len_in", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_in", ParamType::UINT64},
    {"behavior", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "behavior", ParamType::INT64},
};
const ParamInfo kParams68[] = {
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"shmflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmflg", ParamType::INT64},
};
const ParamInfo kParams69[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"shmflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmflg", ParamType::INT64},
};
const ParamInfo kParams70[] = {
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64},
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64},
    {"shmflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmflg", ParamType::INT64},
};
const ParamInfo kParams71[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64},
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64},
    {"shmflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmflg", ParamType::INT64},
};
const ParamInfo kParams72[] = {
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams73[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams74[] = {
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64},
};
const ParamInfo kParams75[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64},
};
const ParamInfo kParams76[] = {
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
};
const ParamInfo kParams77[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
};
const ParamInfo kParams78[] = {
    {"seconds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "seconds", ParamType::UINT64},
};
const ParamInfo kParams79[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"seconds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "seconds", ParamType::UINT64},
};
const ParamInfo kParams80[] = {
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"ovalue", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ovalue", ParamType::UINT64},
};
const ParamInfo kParams81[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"ovalue", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ovalue", ParamType::UINT64},
};
const ParamInfo kParams82[] = {
    {"out_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "out_fd", ParamType::FD},
    {"in_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "in_fd", ParamType::FD},
    {"offset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "offset", ParamType::UINT64},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams83[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"out_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "out_fd", ParamType::FD},
    {"in_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "in_fd", ParamType::FD},
    {"offset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "offset", ParamType::UINT64},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams84[] = {
    {"family", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "family", ParamType::INT64},
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"protocol", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "protocol", ParamType::INT64},
};
const ParamInfo kParams85[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"family", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "family", ParamType::INT64},
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"protocol", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "protocol", ParamType::INT64},
};
const ParamInfo kParams86[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"uservaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uservaddr", ParamType::UINT64},
    {"addrlen", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "addrlen", ParamType::INT64},
};
const ParamInfo kParams87[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"uservaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uservaddr", ParamType::UINT64},
    {"addrlen", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "addrlen", ParamType::INT64},
};
const ParamInfo kParams88[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"upeer_sockaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_sockaddr", ParamType::UINT64},
    {"upeer_addrlen", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_addrlen", ParamType::UINT64},
};
const ParamInfo kParams89[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"upeer_sockaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_sockaddr", ParamType::UINT64},
    {"upeer_addrlen", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_addrlen", ParamType::UINT64},
};
const ParamInfo kParams90[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"buff", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buff", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"addr_len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "addr_len", ParamType::INT64},
};
const ParamInfo kParams91[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"buff", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buff", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"addr_len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "addr_len", ParamType::INT64},
};
const ParamInfo kParams92[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"addr_len", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr_len", ParamType::UINT64},
};
const ParamInfo kParams93[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"addr_len", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr_len", ParamType::UINT64},
};
const ParamInfo kParams94[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"msg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msg", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams95[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"msg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msg", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams96[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"how", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "how", ParamType::INT64},
};
const ParamInfo kParams97[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"how", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "how", ParamType::INT64},
};
const ParamInfo kParams98[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"umyaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "umyaddr", ParamType::UINT64},
    {"addrlen", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "addrlen", ParamType::INT64},
};
const ParamInfo kParams99[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"umyaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "umyaddr", ParamType::UINT64},
    {"addrlen", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "addrlen", ParamType::INT64},
};
const ParamInfo kParams100[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"backlog", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "backlog", ParamType::INT64},
};
const ParamInfo kParams101[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"backlog", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "backlog", ParamType::INT64},
};
const ParamInfo kParams102[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"usockaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usockaddr", ParamType::UINT64},
    {"usockaddr_len", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usockaddr_len", ParamType::UINT64},
};
const ParamInfo kParams103[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"usockaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usockaddr", ParamType::UINT64},
    {"usockaddr_len", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usockaddr_len", ParamType::UINT64},
};
const ParamInfo kParams104[] = {
    {"family", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "family", ParamType::INT64},
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"protocol", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "protocol", ParamType::INT64},
    {"usockvec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usockvec", ParamType::UINT64},
};
const ParamInfo kParams105[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"family", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "family", ParamType::INT64},
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"protocol", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "protocol", ParamType::INT64},
    {"usockvec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usockvec", ParamType::UINT64},
};
const ParamInfo kParams106[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"level", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::INT64},
    {"optname", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "optname", ParamType::INT64},
    {"optval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "optval", ParamType::UINT64},
    {"optlen", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "optlen", ParamType::INT64},
};
const ParamInfo kParams107[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"level", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::INT64},
    {"optname", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "optname", ParamType::INT64},
    {"optval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "optval", ParamType::UINT64},
    {"optlen", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "optlen", ParamType::INT64},
};
const ParamInfo kParams108[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"level", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::INT64},
    {"optname", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "optname", ParamType::INT64},
    {"optval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "optval", ParamType::UINT64},
    {"optlen", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "optlen", ParamType::UINT64},
};
const ParamInfo kParams109[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"level", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::INT64},
    {"optname", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "optname", ParamType::INT64},
    {"optval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "optval", ParamType::UINT64},
    {"optlen", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "optlen", ParamType::UINT64},
};
const ParamInfo kParams110[] = {
    {"status", ParamType::INT32, Format::DEC, -1, -1, Since::falcore, "status", ParamType::INT32},
};
const ParamInfo kParams111[] = {
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64},
    {"stat_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "stat_addr", ParamType::UINT64},
    {"options", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "options", ParamType::INT64},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64},
};
const ParamInfo kParams112[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64},
    {"stat_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "stat_addr", ParamType::UINT64},
    {"options", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "options", ParamType::INT64},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64},
};
const ParamInfo kParams113[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
};
const ParamInfo kParams114[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
};
const ParamInfo kParams115[] = {
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams116[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams117[] = {
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64},
    {"nsems", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nsems", ParamType::INT64},
    {"semflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semflg", ParamType::INT64},
};
const ParamInfo kParams118[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64},
    {"nsems", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nsems", ParamType::INT64},
    {"semflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semflg", ParamType::INT64},
};
const ParamInfo kParams119[] = {
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64},
    {"tsops", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsops", ParamType::UINT64},
    {"nsops", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nsops", ParamType::UINT64},
};
const ParamInfo kParams120[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64},
    {"tsops", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsops", ParamType::UINT64},
    {"nsops", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nsops", ParamType::UINT64},
};
const ParamInfo kParams121[] = {
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64},
    {"semnum", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semnum", ParamType::INT64},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"arg", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg", ParamType::UINT64},
};
const ParamInfo kParams122[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64},
    {"semnum", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semnum", ParamType::INT64},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"arg", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg", ParamType::UINT64},
};
const ParamInfo kParams123[] = {
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64},
};
const ParamInfo kParams124[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64},
};
const ParamInfo kParams125[] = {
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64},
    {"msgflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgflg", ParamType::INT64},
};
const ParamInfo kParams126[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64},
    {"msgflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgflg", ParamType::INT64},
};
const ParamInfo kParams127[] = {
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64},
    {"msgflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgflg", ParamType::INT64},
};
const ParamInfo kParams128[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64},
    {"msgflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgflg", ParamType::INT64},
};
const ParamInfo kParams129[] = {
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64},
    {"msgtyp", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgtyp", ParamType::INT64},
    {"msgflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgflg", ParamType::INT64},
};
const ParamInfo kParams130[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64},
    {"msgtyp", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgtyp", ParamType::INT64},
    {"msgflg", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgflg", ParamType::INT64},
};
const ParamInfo kParams131[] = {
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams132[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams133[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
};
const ParamInfo kParams134[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
};
const ParamInfo kParams135[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
};
const ParamInfo kParams136[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
};
const ParamInfo kParams137[] = {
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64},
};
const ParamInfo kParams138[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64},
};
const ParamInfo kParams139[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64},
};
const ParamInfo kParams140[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64},
};
const ParamInfo kParams141[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"dirent", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dirent", ParamType::UINT64},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams142[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"dirent", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dirent", ParamType::UINT64},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams143[] = {
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams144[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams145[] = {
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
};
const ParamInfo kParams146[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
};
const ParamInfo kParams147[] = {
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams148[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams149[] = {
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
};
const ParamInfo kParams150[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
};
const ParamInfo kParams151[] = {
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64},
};
const ParamInfo kParams152[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64},
};
const ParamInfo kParams153[] = {
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams154[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams155[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams156[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams157[] = {
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"user", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "user", ParamType::UINT64},
    {"group", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "group", ParamType::UINT64},
};
const ParamInfo kParams158[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"user", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "user", ParamType::UINT64},
    {"group", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "group", ParamType::UINT64},
};
const ParamInfo kParams159[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"user", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "user", ParamType::UINT64},
    {"group", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "group", ParamType::UINT64},
};
const ParamInfo kParams160[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"user", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "user", ParamType::UINT64},
    {"group", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "group", ParamType::UINT64},
};
const ParamInfo kParams161[] = {
    {"mask", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::INT64},
};
const ParamInfo kParams162[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"mask", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::INT64},
};
const ParamInfo kParams163[] = {
    {"tv", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tv", ParamType::UINT64},
    {"tz", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tz", ParamType::UINT64},
};
const ParamInfo kParams164[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"tv", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tv", ParamType::UINT64},
    {"tz", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tz", ParamType::UINT64},
};
const ParamInfo kParams165[] = {
    {"resource", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "resource", ParamType::UINT64},
    {"rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rlim", ParamType::UINT64},
};
const ParamInfo kParams166[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"resource", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "resource", ParamType::UINT64},
    {"rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rlim", ParamType::UINT64},
};
const ParamInfo kParams167[] = {
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64},
};
const ParamInfo kParams168[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64},
};
const ParamInfo kParams169[] = {
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64},
};
const ParamInfo kParams170[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64},
};
const ParamInfo kParams171[] = {
    {"tbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tbuf", ParamType::UINT64},
};
const ParamInfo kParams172[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"tbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tbuf", ParamType::UINT64},
};
const ParamInfo kParams173[] = {
    {"request", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "request", ParamType::INT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"data", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "data", ParamType::UINT64},
};
const ParamInfo kParams174[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"request", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "request", ParamType::INT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"data", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "data", ParamType::UINT64},
};
const ParamInfo kParams175[] = {
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64},
};
const ParamInfo kParams176[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64},
};
const ParamInfo kParams177[] = {
    {"uid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "uid", ParamType::UINT64},
};
const ParamInfo kParams178[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "uid", ParamType::UINT64},
};
const ParamInfo kParams179[] = {
    {"gid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "gid", ParamType::UINT64},
};
const ParamInfo kParams180[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"gid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "gid", ParamType::UINT64},
};
const ParamInfo kParams181[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"pgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pgid", ParamType::INT64},
};
const ParamInfo kParams182[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"pgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pgid", ParamType::INT64},
};
const ParamInfo kParams183[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::falcore, "res", ParamType::PID},
};
const ParamInfo kParams184[] = {
    {"ruid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "ruid", ParamType::UINT64},
    {"euid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "euid", ParamType::UINT64},
};
const ParamInfo kParams185[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ruid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "ruid", ParamType::UINT64},
    {"euid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "euid", ParamType::UINT64},
};
const ParamInfo kParams186[] = {
    {"rgid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rgid", ParamType::UINT64},
    {"egid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "egid", ParamType::UINT64},
};
const ParamInfo kParams187[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"rgid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rgid", ParamType::UINT64},
    {"egid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "egid", ParamType::UINT64},
};
const ParamInfo kParams188[] = {
    {"gidsetsize", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "gidsetsize", ParamType::INT64},
    {"grouplist", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "grouplist", ParamType::UINT64},
};
const ParamInfo kParams189[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"gidsetsize", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "gidsetsize", ParamType::INT64},
    {"grouplist", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "grouplist", ParamType::UINT64},
};
const ParamInfo kParams190[] = {
    {"ruid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "ruid", ParamType::UINT64},
    {"euid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "euid", ParamType::UINT64},
    {"suid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "suid", ParamType::UINT64},
};
const ParamInfo kParams191[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ruid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "ruid", ParamType::UINT64},
    {"euid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "euid", ParamType::UINT64},
    {"suid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "suid", ParamType::UINT64},
};
const ParamInfo kParams192[] = {
    {"ruidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ruidp", ParamType::UINT64},
    {"euidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "euidp", ParamType::UINT64},
    {"suidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "suidp", ParamType::UINT64},
};
const ParamInfo kParams193[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ruidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ruidp", ParamType::UINT64},
    {"euidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "euidp", ParamType::UINT64},
    {"suidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "suidp", ParamType::UINT64},
};
const ParamInfo kParams194[] = {
    {"rgid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rgid", ParamType::UINT64},
    {"egid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "egid", ParamType::UINT64},
    {"sgid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sgid", ParamType::UINT64},
};
const ParamInfo kParams195[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"rgid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rgid", ParamType::UINT64},
    {"egid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "egid", ParamType::UINT64},
    {"sgid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sgid", ParamType::UINT64},
};
const ParamInfo kParams196[] = {
    {"rgidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rgidp", ParamType::UINT64},
    {"egidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "egidp", ParamType::UINT64},
    {"sgidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sgidp", ParamType::UINT64},
};
const ParamInfo kParams197[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"rgidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rgidp", ParamType::UINT64},
    {"egidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "egidp", ParamType::UINT64},
    {"sgidp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sgidp", ParamType::UINT64},
};
const ParamInfo kParams198[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
};
const ParamInfo kParams199[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
};
const ParamInfo kParams200[] = {
    {"header", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "header", ParamType::UINT64},
    {"dataptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dataptr", ParamType::UINT64},
};
const ParamInfo kParams201[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"header", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "header", ParamType::UINT64},
    {"dataptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dataptr", ParamType::UINT64},
};
const ParamInfo kParams202[] = {
    {"header", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "header", ParamType::UINT64},
    {"data", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "data", ParamType::UINT64},
};
const ParamInfo kParams203[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"header", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "header", ParamType::UINT64},
    {"data", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "data", ParamType::UINT64},
};
const ParamInfo kParams204[] = {
    {"uset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uset", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams205[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uset", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams206[] = {
    {"uthese", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uthese", ParamType::UINT64},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64},
    {"uts", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uts", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams207[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uthese", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uthese", ParamType::UINT64},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64},
    {"uts", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uts", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams208[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64},
};
const ParamInfo kParams209[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64},
};
const ParamInfo kParams210[] = {
    {"unewset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unewset", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams211[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"unewset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unewset", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams212[] = {
    {"uss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uss", ParamType::UINT64},
    {"uoss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uoss", ParamType::UINT64},
};
const ParamInfo kParams213[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uss", ParamType::UINT64},
    {"uoss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uoss", ParamType::UINT64},
};
const ParamInfo kParams214[] = {
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"times", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "times", ParamType::UINT64},
};
const ParamInfo kParams215[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"times", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "times", ParamType::UINT64},
};
const ParamInfo kParams216[] = {
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64},
};
const ParamInfo kParams217[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64},
};
const ParamInfo kParams218[] = {
    {"arg0", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg0", ParamType::UINT64},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64},
    {"arg3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg3", ParamType::UINT64},
    {"arg4", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg4", ParamType::UINT64},
    {"arg5", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg5", ParamType::UINT64},
};
const ParamInfo kParams219[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"arg0", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg0", ParamType::UINT64},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64},
    {"arg3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg3", ParamType::UINT64},
    {"arg4", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg4", ParamType::UINT64},
    {"arg5", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg5", ParamType::UINT64},
};
const ParamInfo kParams220[] = {
    {"personality", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "personality", ParamType::UINT64},
};
const ParamInfo kParams221[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"personality", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "personality", ParamType::UINT64},
};
const ParamInfo kParams222[] = {
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64},
};
const ParamInfo kParams223[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64},
};
const ParamInfo kParams224[] = {
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams225[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams226[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams227[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
};
const ParamInfo kParams228[] = {
    {"option", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "option", ParamType::INT64},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64},
};
const ParamInfo kParams229[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"option", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "option", ParamType::INT64},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64},
};
const ParamInfo kParams230[] = {
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
};
const ParamInfo kParams231[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
};
const ParamInfo kParams232[] = {
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
    {"niceval", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "niceval", ParamType::INT64},
};
const ParamInfo kParams233[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
    {"niceval", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "niceval", ParamType::INT64},
};
const ParamInfo kParams234[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64},
};
const ParamInfo kParams235[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64},
};
const ParamInfo kParams236[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"policy", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "policy", ParamType::INT64},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64},
};
const ParamInfo kParams237[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"policy", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "policy", ParamType::INT64},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64},
};
const ParamInfo kParams238[] = {
    {"policy", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "policy", ParamType::INT64},
};
const ParamInfo kParams239[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"policy", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "policy", ParamType::INT64},
};
const ParamInfo kParams240[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"interval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "interval", ParamType::UINT64},
};
const ParamInfo kParams241[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"interval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "interval", ParamType::UINT64},
};
const ParamInfo kParams242[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
};
const ParamInfo kParams243[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
};
const ParamInfo kParams244[] = {
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams245[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams246[] = {
    {"func", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "func", ParamType::INT64},
    {"ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ptr", ParamType::UINT64},
    {"bytecount", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bytecount", ParamType::UINT64},
};
const ParamInfo kParams247[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"func", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "func", ParamType::INT64},
    {"ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ptr", ParamType::UINT64},
    {"bytecount", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bytecount", ParamType::UINT64},
};
const ParamInfo kParams248[] = {
    {"new_root", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_root", ParamType::UINT64},
    {"put_old", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "put_old", ParamType::UINT64},
};
const ParamInfo kParams249[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"new_root", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_root", ParamType::UINT64},
    {"put_old", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "put_old", ParamType::UINT64},
};
const ParamInfo kParams250[] = {
    {"code", ParamType::ENUMFLAGS32, Format::HEX, 11, -1, Since::falcore, "code", ParamType::ENUMFLAGS32},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
};
const ParamInfo kParams251[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"code", ParamType::ENUMFLAGS32, Format::HEX, 11, -1, Since::falcore, "code", ParamType::ENUMFLAGS32},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
};
const ParamInfo kParams252[] = {
    {"txc_p", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "txc_p", ParamType::UINT64},
};
const ParamInfo kParams253[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"txc_p", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "txc_p", ParamType::UINT64},
};
const ParamInfo kParams254[] = {
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
};
const ParamInfo kParams255[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
};
const ParamInfo kParams256[] = {
    {"dev_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dev_name", ParamType::UINT64},
    {"dir_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dir_name", ParamType::UINT64},
    {"type", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "type", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"data", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "data", ParamType::UINT64},
};
const ParamInfo kParams257[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dev_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dev_name", ParamType::UINT64},
    {"dir_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dir_name", ParamType::UINT64},
    {"type", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "type", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"data", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "data", ParamType::UINT64},
};
const ParamInfo kParams258[] = {
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams259[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams260[] = {
    {"specialfile", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "specialfile", ParamType::UINT64},
    {"swap_flags", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "swap_flags", ParamType::INT64},
};
const ParamInfo kParams261[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"specialfile", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "specialfile", ParamType::UINT64},
    {"swap_flags", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "swap_flags", ParamType::INT64},
};
const ParamInfo kParams262[] = {
    {"specialfile", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "specialfile", ParamType::UINT64},
};
const ParamInfo kParams263[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"specialfile", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "specialfile", ParamType::UINT64},
};
const ParamInfo kParams264[] = {
    {"magic1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic1", ParamType::INT64},
    {"magic2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic2", ParamType::INT64},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64},
};
const ParamInfo kParams265[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"magic1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic1", ParamType::INT64},
    {"magic2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic2", ParamType::INT64},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64},
};
const ParamInfo kParams266[] = {
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64},
};
const ParamInfo kParams267[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64},
};
const ParamInfo kParams268[] = {
    {"level", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::UINT64},
};
const ParamInfo kParams269[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"level", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::UINT64},
};
const ParamInfo kParams270[] = {
    {"from", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "from", ParamType::UINT64},
    {"num", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "num", ParamType::UINT64},
    {"turn_on", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "turn_on", ParamType::INT64},
};
const ParamInfo kParams271[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"from", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "from", ParamType::UINT64},
    {"num", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "num", ParamType::UINT64},
    {"turn_on", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "turn_on", ParamType::INT64},
};
const ParamInfo kParams272[] = {
    {"umod", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "umod", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
};
const ParamInfo kParams273[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"umod", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "umod", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
};
const ParamInfo kParams274[] = {
    {"name_user", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name_user", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams275[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"name_user", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name_user", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams276[] = {
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"special", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "special", ParamType::UINT64},
    {"id", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "id", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
};
const ParamInfo kParams277[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"special", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "special", ParamType::UINT64},
    {"id", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "id", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
};
const ParamInfo kParams278[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams279[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams280[] = {
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams281[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams282[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams283[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams284[] = {
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams285[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams286[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams287[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams288[] = {
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams289[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams290[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams291[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams292[] = {
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams293[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams294[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams295[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams296[] = {
    {"tloc", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tloc", ParamType::UINT64},
};
const ParamInfo kParams297[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"tloc", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tloc", ParamType::UINT64},
};
const ParamInfo kParams298[] = {
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64},
    {"op", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::INT64},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64},
    {"utime", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utime", ParamType::UINT64},
    {"uaddr2", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr2", ParamType::UINT64},
    {"val3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val3", ParamType::UINT64},
};
const ParamInfo kParams299[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64},
    {"op", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::INT64},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64},
    {"utime", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utime", ParamType::UINT64},
    {"uaddr2", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr2", ParamType::UINT64},
    {"val3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val3", ParamType::UINT64},
};
const ParamInfo kParams300[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"user_mask_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask_ptr", ParamType::UINT64},
};
const ParamInfo kParams301[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"user_mask_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask_ptr", ParamType::UINT64},
};
const ParamInfo kParams302[] = {
    {"nr_events", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_events", ParamType::UINT64},
    {"ctxp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctxp", ParamType::UINT64},
};
const ParamInfo kParams303[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"nr_events", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_events", ParamType::UINT64},
    {"ctxp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctxp", ParamType::UINT64},
};
const ParamInfo kParams304[] = {
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64},
};
const ParamInfo kParams305[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64},
};
const ParamInfo kParams306[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
};
const ParamInfo kParams307[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
};
const ParamInfo kParams308[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"iocbpp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocbpp", ParamType::UINT64},
};
const ParamInfo kParams309[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"iocbpp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocbpp", ParamType::UINT64},
};
const ParamInfo kParams310[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"iocb", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocb", ParamType::UINT64},
    {"result", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "result", ParamType::UINT64},
};
const ParamInfo kParams311[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"iocb", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocb", ParamType::UINT64},
    {"result", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "result", ParamType::UINT64},
};
const ParamInfo kParams312[] = {
    {"size", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::INT64},
};
const ParamInfo kParams313[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"size", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::INT64},
};
const ParamInfo kParams314[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"prot", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "prot", ParamType::UINT64},
    {"pgoff", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pgoff", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams315[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"prot", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "prot", ParamType::UINT64},
    {"pgoff", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pgoff", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams316[] = {
    {"tidptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tidptr", ParamType::UINT64},
};
const ParamInfo kParams317[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"tidptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tidptr", ParamType::UINT64},
};
const ParamInfo kParams318[] = {
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64},
    {"tsops", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsops", ParamType::UINT64},
    {"nsops", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nsops", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
};
const ParamInfo kParams319[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64},
    {"tsops", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsops", ParamType::UINT64},
    {"nsops", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nsops", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
};
const ParamInfo kParams320[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"advice", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "advice", ParamType::INT64},
};
const ParamInfo kParams321[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"advice", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "advice", ParamType::INT64},
};
const ParamInfo kParams322[] = {
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"timer_event_spec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timer_event_spec", ParamType::UINT64},
    {"created_timer_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "created_timer_id", ParamType::UINT64},
};
const ParamInfo kParams323[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"timer_event_spec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timer_event_spec", ParamType::UINT64},
    {"created_timer_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "created_timer_id", ParamType::UINT64},
};
const ParamInfo kParams324[] = {
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"new_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_setting", ParamType::UINT64},
    {"old_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_setting", ParamType::UINT64},
};
const ParamInfo kParams325[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"new_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_setting", ParamType::UINT64},
    {"old_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_setting", ParamType::UINT64},
};
const ParamInfo kParams326[] = {
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64},
    {"setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "setting", ParamType::UINT64},
};
const ParamInfo kParams327[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64},
    {"setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "setting", ParamType::UINT64},
};
const ParamInfo kParams328[] = {
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64},
};
const ParamInfo kParams329[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64},
};
const ParamInfo kParams330[] = {
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"tp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tp", ParamType::UINT64},
};
const ParamInfo kParams331[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"tp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tp", ParamType::UINT64},
};
const ParamInfo kParams332[] = {
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64},
};
const ParamInfo kParams333[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64},
};
const ParamInfo kParams334[] = {
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout", ParamType::INT64},
};
const ParamInfo kParams335[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout", ParamType::INT64},
};
const ParamInfo kParams336[] = {
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"op", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::INT64},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"event", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "event", ParamType::UINT64},
};
const ParamInfo kParams337[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"op", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::INT64},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"event", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "event", ParamType::UINT64},
};
const ParamInfo kParams338[] = {
    {"tgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "tgid", ParamType::INT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
};
const ParamInfo kParams339[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"tgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "tgid", ParamType::INT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
};
const ParamInfo kParams340[] = {
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64},
};
const ParamInfo kParams341[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64},
};
const ParamInfo kParams342[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams343[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams344[] = {
    {"mode", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::INT64},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
};
const ParamInfo kParams345[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"mode", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::INT64},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
};
const ParamInfo kParams346[] = {
    {"policy", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "policy", ParamType::UINT64},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams347[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"policy", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "policy", ParamType::UINT64},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams348[] = {
    {"u_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_name", ParamType::UINT64},
    {"oflag", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "oflag", ParamType::INT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"u_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_attr", ParamType::UINT64},
};
const ParamInfo kParams349[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"u_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_name", ParamType::UINT64},
    {"oflag", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "oflag", ParamType::INT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"u_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_attr", ParamType::UINT64},
};
const ParamInfo kParams350[] = {
    {"u_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_name", ParamType::UINT64},
};
const ParamInfo kParams351[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"u_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_name", ParamType::UINT64},
};
const ParamInfo kParams352[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64},
    {"msg_prio", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_prio", ParamType::UINT64},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64},
};
const ParamInfo kParams353[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64},
    {"msg_prio", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_prio", ParamType::UINT64},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64},
};
const ParamInfo kParams354[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64},
    {"u_msg_prio", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_prio", ParamType::UINT64},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64},
};
const ParamInfo kParams355[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64},
    {"u_msg_prio", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_prio", ParamType::UINT64},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64},
};
const ParamInfo kParams356[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_notification", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_notification", ParamType::UINT64},
};
const ParamInfo kParams357[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_notification", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_notification", ParamType::UINT64},
};
const ParamInfo kParams358[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_mqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_mqstat", ParamType::UINT64},
    {"u_omqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_omqstat", ParamType::UINT64},
};
const ParamInfo kParams359[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64},
    {"u_mqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_mqstat", ParamType::UINT64},
    {"u_omqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_omqstat", ParamType::UINT64},
};
const ParamInfo kParams360[] = {
    {"entry", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "entry", ParamType::UINT64},
    {"nr_segments", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segments", ParamType::UINT64},
    {"segments", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "segments", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams361[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"entry", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "entry", ParamType::UINT64},
    {"nr_segments", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segments", ParamType::UINT64},
    {"segments", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "segments", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams362[] = {
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64},
    {"infop", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "infop", ParamType::UINT64},
    {"options", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "options", ParamType::INT64},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64},
};
const ParamInfo kParams363[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64},
    {"infop", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "infop", ParamType::UINT64},
    {"options", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "options", ParamType::INT64},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64},
};
const ParamInfo kParams364[] = {
    {"_type", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_type", ParamType::UINT64},
    {"_description", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_description", ParamType::UINT64},
    {"_payload", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_payload", ParamType::UINT64},
    {"plen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "plen", ParamType::UINT64},
    {"ringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ringid", ParamType::INT64},
};
const ParamInfo kParams365[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"_type", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_type", ParamType::UINT64},
    {"_description", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_description", ParamType::UINT64},
    {"_payload", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_payload", ParamType::UINT64},
    {"plen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "plen", ParamType::UINT64},
    {"ringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ringid", ParamType::INT64},
};
const ParamInfo kParams366[] = {
    {"_type", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_type", ParamType::UINT64},
    {"_description", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_description", ParamType::UINT64},
    {"_callout_info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_callout_info", ParamType::UINT64},
    {"destringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "destringid", ParamType::INT64},
};
const ParamInfo kParams367[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"_type", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_type", ParamType::UINT64},
    {"_description", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_description", ParamType::UINT64},
    {"_callout_info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_callout_info", ParamType::UINT64},
    {"destringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "destringid", ParamType::INT64},
};
const ParamInfo kParams368[] = {
    {"option", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "option", ParamType::INT64},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64},
    {"arg3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg3", ParamType::UINT64},
    {"arg4", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg4", ParamType::UINT64},
    {"arg5", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg5", ParamType::UINT64},
};
const ParamInfo kParams369[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"option", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "option", ParamType::INT64},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64},
    {"arg3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg3", ParamType::UINT64},
    {"arg4", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg4", ParamType::UINT64},
    {"arg5", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg5", ParamType::UINT64},
};
const ParamInfo kParams370[] = {
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
    {"ioprio", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ioprio", ParamType::INT64},
};
const ParamInfo kParams371[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which", ParamType::INT64},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64},
    {"ioprio", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ioprio", ParamType::INT64},
};
const ParamInfo kParams372[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
};
const ParamInfo kParams373[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
};
const ParamInfo kParams374[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"wd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "wd", ParamType::INT64},
};
const ParamInfo kParams375[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"wd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "wd", ParamType::INT64},
};
const ParamInfo kParams376[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
    {"old_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_nodes", ParamType::UINT64},
    {"new_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_nodes", ParamType::UINT64},
};
const ParamInfo kParams377[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64},
    {"old_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_nodes", ParamType::UINT64},
    {"new_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_nodes", ParamType::UINT64},
};
const ParamInfo kParams378[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams379[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams380[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64},
};
const ParamInfo kParams381[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64},
};
const ParamInfo kParams382[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"user", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "user", ParamType::UINT64},
    {"group", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "group", ParamType::UINT64},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64},
};
const ParamInfo kParams383[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"user", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "user", ParamType::UINT64},
    {"group", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "group", ParamType::UINT64},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64},
};
const ParamInfo kParams384[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64},
};
const ParamInfo kParams385[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64},
};
const ParamInfo kParams386[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64},
};
const ParamInfo kParams387[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64},
};
const ParamInfo kParams388[] = {
    {"olddfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "olddfd", ParamType::FD},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
};
const ParamInfo kParams389[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"olddfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "olddfd", ParamType::FD},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
};
const ParamInfo kParams390[] = {
    {"olddfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "olddfd", ParamType::FD},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams391[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"olddfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "olddfd", ParamType::FD},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams392[] = {
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
};
const ParamInfo kParams393[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
};
const ParamInfo kParams394[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64},
};
const ParamInfo kParams395[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64},
};
const ParamInfo kParams396[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams397[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
};
const ParamInfo kParams398[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32},
};
const ParamInfo kParams399[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32},
};
const ParamInfo kParams400[] = {
    {"n", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "n", ParamType::INT64},
    {"inp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "inp", ParamType::UINT64},
    {"outp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "outp", ParamType::UINT64},
    {"exp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "exp", ParamType::UINT64},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64},
    {"sig", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sig", ParamType::UINT64},
};
const ParamInfo kParams401[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"n", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "n", ParamType::INT64},
    {"inp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "inp", ParamType::UINT64},
    {"outp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "outp", ParamType::UINT64},
    {"exp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "exp", ParamType::UINT64},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64},
    {"sig", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sig", ParamType::UINT64},
};
const ParamInfo kParams402[] = {
    {"ufds", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufds", ParamType::UINT64},
    {"nfds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nfds", ParamType::UINT64},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams403[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ufds", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufds", ParamType::UINT64},
    {"nfds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nfds", ParamType::UINT64},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams404[] = {
    {"unshare_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "unshare_flags", ParamType::UINT64},
};
const ParamInfo kParams405[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"unshare_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "unshare_flags", ParamType::UINT64},
};
const ParamInfo kParams406[] = {
    {"head", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
};
const ParamInfo kParams407[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"head", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
};
const ParamInfo kParams408[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"head_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head_ptr", ParamType::UINT64},
    {"len_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "len_ptr", ParamType::UINT64},
};
const ParamInfo kParams409[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"head_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head_ptr", ParamType::UINT64},
    {"len_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "len_ptr", ParamType::UINT64},
};
const ParamInfo kParams410[] = {
    {"fd_in", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd_in", ParamType::FD},
    {"off_in", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "off_in", ParamType::UINT64},
    {"fd_out", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd_out", ParamType::FD},
    {"off_out", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "off_out", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams411[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd_in", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd_in", ParamType::FD},
    {"off_in", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "off_in", ParamType::UINT64},
    {"fd_out", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd_out", ParamType::FD},
    {"off_out", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "off_out", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams412[] = {
    {"fdin", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdin", ParamType::FD},
    {"fdout", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdout", ParamType::FD},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams413[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fdin", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdin", ParamType::FD},
    {"fdout", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdout", ParamType::FD},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams414[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"nbytes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nbytes", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams415[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"nbytes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nbytes", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams416[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"uiov", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uiov", ParamType::UINT64},
    {"nr_segs", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segs", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams417[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"uiov", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uiov", ParamType::UINT64},
    {"nr_segs", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segs", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams418[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"nr_pages", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_pages", ParamType::UINT64},
    {"pages", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pages", ParamType::UINT64},
    {"nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodes", ParamType::UINT64},
    {"status", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "status", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams419[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"nr_pages", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_pages", ParamType::UINT64},
    {"pages", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pages", ParamType::UINT64},
    {"nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodes", ParamType::UINT64},
    {"status", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "status", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams420[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams421[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams422[] = {
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout", ParamType::INT64},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams423[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout", ParamType::INT64},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams424[] = {
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"user_mask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask", ParamType::UINT64},
    {"sizemask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sizemask", ParamType::UINT64},
};
const ParamInfo kParams425[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"user_mask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask", ParamType::UINT64},
    {"sizemask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sizemask", ParamType::UINT64},
};
const ParamInfo kParams426[] = {
    {"clockid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "clockid", ParamType::INT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams427[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"clockid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "clockid", ParamType::INT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams428[] = {
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams429[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
};
const ParamInfo kParams430[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mode", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::INT64},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64},
};
const ParamInfo kParams431[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mode", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::INT64},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64},
};
const ParamInfo kParams432[] = {
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"utmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utmr", ParamType::UINT64},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64},
};
const ParamInfo kParams433[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"utmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utmr", ParamType::UINT64},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64},
};
const ParamInfo kParams434[] = {
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64},
};
const ParamInfo kParams435[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64},
};
const ParamInfo kParams436[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"upeer_sockaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_sockaddr", ParamType::UINT64},
    {"upeer_addrlen", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_addrlen", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams437[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"upeer_sockaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_sockaddr", ParamType::UINT64},
    {"upeer_addrlen", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "upeer_addrlen", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams438[] = {
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"user_mask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask", ParamType::UINT64},
    {"sizemask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sizemask", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams439[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD},
    {"user_mask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask", ParamType::UINT64},
    {"sizemask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sizemask", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams440[] = {
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams441[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams442[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"pos_l", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_l", ParamType::UINT64},
    {"pos_h", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_h", ParamType::UINT64},
};
const ParamInfo kParams443[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"pos_l", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_l", ParamType::UINT64},
    {"pos_h", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_h", ParamType::UINT64},
};
const ParamInfo kParams444[] = {
    {"tgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "tgid", ParamType::INT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64},
};
const ParamInfo kParams445[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"tgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "tgid", ParamType::INT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64},
};
const ParamInfo kParams446[] = {
    {"attr_uptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr_uptr", ParamType::UINT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"cpu", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu", ParamType::INT64},
    {"group_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "group_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams447[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"attr_uptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr_uptr", ParamType::UINT64},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"cpu", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu", ParamType::INT64},
    {"group_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "group_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams448[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mmsg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mmsg", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
};
const ParamInfo kParams449[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mmsg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mmsg", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
};
const ParamInfo kParams450[] = {
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"event_f_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "event_f_flags", ParamType::UINT64},
};
const ParamInfo kParams451[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"event_f_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "event_f_flags", ParamType::UINT64},
};
const ParamInfo kParams452[] = {
    {"fanotify_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fanotify_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
};
const ParamInfo kParams453[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fanotify_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fanotify_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
};
const ParamInfo kParams454[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"resource", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "resource", ParamType::UINT64},
    {"new_rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_rlim", ParamType::UINT64},
    {"old_rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_rlim", ParamType::UINT64},
};
const ParamInfo kParams455[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"resource", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "resource", ParamType::UINT64},
    {"new_rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_rlim", ParamType::UINT64},
    {"old_rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_rlim", ParamType::UINT64},
};
const ParamInfo kParams456[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"handle", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handle", ParamType::UINT64},
    {"mnt_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_id", ParamType::UINT64},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64},
};
const ParamInfo kParams457[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"handle", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handle", ParamType::UINT64},
    {"mnt_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_id", ParamType::UINT64},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64},
};
const ParamInfo kParams458[] = {
    {"mountdirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "mountdirfd", ParamType::FD},
    {"handle", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handle", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams459[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"mountdirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "mountdirfd", ParamType::FD},
    {"handle", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handle", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams460[] = {
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"utx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utx", ParamType::UINT64},
};
const ParamInfo kParams461[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"which_clock", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "which_clock", ParamType::INT64},
    {"utx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utx", ParamType::UINT64},
};
const ParamInfo kParams462[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mmsg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mmsg", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams463[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"mmsg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mmsg", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams464[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams465[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams466[] = {
    {"cpup", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cpup", ParamType::UINT64},
    {"nodep", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodep", ParamType::UINT64},
    {"unused", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unused", ParamType::UINT64},
};
const ParamInfo kParams467[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"cpup", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cpup", ParamType::UINT64},
    {"nodep", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodep", ParamType::UINT64},
    {"unused", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unused", ParamType::UINT64},
};
const ParamInfo kParams468[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"lvec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "lvec", ParamType::UINT64},
    {"liovcnt", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "liovcnt", ParamType::UINT64},
    {"rvec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rvec", ParamType::UINT64},
    {"riovcnt", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "riovcnt", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams469[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"lvec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "lvec", ParamType::UINT64},
    {"liovcnt", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "liovcnt", ParamType::UINT64},
    {"rvec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rvec", ParamType::UINT64},
    {"riovcnt", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "riovcnt", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams470[] = {
    {"pid1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid1", ParamType::INT64},
    {"pid2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid2", ParamType::INT64},
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"idx1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx1", ParamType::UINT64},
    {"idx2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx2", ParamType::UINT64},
};
const ParamInfo kParams471[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid1", ParamType::INT64},
    {"pid2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid2", ParamType::INT64},
    {"type", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "type", ParamType::INT64},
    {"idx1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx1", ParamType::UINT64},
    {"idx2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx2", ParamType::UINT64},
};
const ParamInfo kParams472[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams473[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams474[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams475[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams476[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams477[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams478[] = {
    {"olddfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "olddfd", ParamType::FD},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams479[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"olddfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "olddfd", ParamType::FD},
    {"oldname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oldname", ParamType::UINT64},
    {"newdfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newdfd", ParamType::FD},
    {"newname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "newname", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams480[] = {
    {"op", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
};
const ParamInfo kParams481[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"op", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
};
const ParamInfo kParams482[] = {
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams483[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams484[] = {
    {"uname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uname", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams485[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uname", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams486[] = {
    {"kernel_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "kernel_fd", ParamType::FD},
    {"initrd_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "initrd_fd", ParamType::FD},
    {"cmdline_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmdline_len", ParamType::UINT64},
    {"cmdline", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cmdline", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams487[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"kernel_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "kernel_fd", ParamType::FD},
    {"initrd_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "initrd_fd", ParamType::FD},
    {"cmdline_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmdline_len", ParamType::UINT64},
    {"cmdline", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cmdline", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams488[] = {
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams489[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams490[] = {
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"cpu_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu_id", ParamType::INT64},
};
const ParamInfo kParams491[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"cpu_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu_id", ParamType::INT64},
};
const ParamInfo kParams492[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"pos_l", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_l", ParamType::UINT64},
    {"pos_h", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_h", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams493[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"pos_l", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_l", ParamType::UINT64},
    {"pos_h", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_h", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
};
const ParamInfo kParams494[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"prot", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "prot", ParamType::UINT64},
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64},
};
const ParamInfo kParams495[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"prot", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "prot", ParamType::UINT64},
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64},
};
const ParamInfo kParams496[] = {
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"init_val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "init_val", ParamType::UINT64},
};
const ParamInfo kParams497[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"init_val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "init_val", ParamType::UINT64},
};
const ParamInfo kParams498[] = {
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64},
};
const ParamInfo kParams499[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64},
};
const ParamInfo kParams500[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"buffer", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buffer", ParamType::UINT64},
};
const ParamInfo kParams501[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"buffer", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buffer", ParamType::UINT64},
};
const ParamInfo kParams502[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"usig", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usig", ParamType::UINT64},
};
const ParamInfo kParams503[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"usig", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usig", ParamType::UINT64},
};
const ParamInfo kParams504[] = {
    {"rseq", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rseq", ParamType::UINT64},
    {"rseq_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rseq_len", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"sig", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::UINT64},
};
const ParamInfo kParams505[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"rseq", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rseq", ParamType::UINT64},
    {"rseq_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rseq_len", ParamType::UINT64},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64},
    {"sig", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::UINT64},
};
const ParamInfo kParams506[] = {
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams507[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"sig", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::INT64},
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams508[] = {
    {"entries", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "entries", ParamType::UINT64},
    {"params", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "params", ParamType::UINT64},
};
const ParamInfo kParams509[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"entries", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "entries", ParamType::UINT64},
    {"params", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "params", ParamType::UINT64},
};
const ParamInfo kParams510[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"to_submit", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "to_submit", ParamType::UINT64},
    {"min_complete", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "min_complete", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"argp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "argp", ParamType::UINT64},
    {"argsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "argsz", ParamType::UINT64},
};
const ParamInfo kParams511[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"to_submit", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "to_submit", ParamType::UINT64},
    {"min_complete", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "min_complete", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"argp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "argp", ParamType::UINT64},
    {"argsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "argsz", ParamType::UINT64},
};
const ParamInfo kParams512[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"opcode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "opcode", ParamType::UINT64},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64},
    {"nr_args", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_args", ParamType::UINT64},
};
const ParamInfo kParams513[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"opcode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "opcode", ParamType::UINT64},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64},
    {"nr_args", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_args", ParamType::UINT64},
};
const ParamInfo kParams514[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams515[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams516[] = {
    {"from_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "from_dfd", ParamType::FD},
    {"from_pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "from_pathname", ParamType::UINT64},
    {"to_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "to_dfd", ParamType::FD},
    {"to_pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "to_pathname", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams517[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"from_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "from_dfd", ParamType::FD},
    {"from_pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "from_pathname", ParamType::UINT64},
    {"to_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "to_dfd", ParamType::FD},
    {"to_pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "to_pathname", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams518[] = {
    {"_fs_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_fs_name", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams519[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"_fs_name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_fs_name", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams520[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"_key", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_key", ParamType::UINT64},
    {"_value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_value", ParamType::UINT64},
    {"aux", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "aux", ParamType::INT64},
};
const ParamInfo kParams521[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"_key", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_key", ParamType::UINT64},
    {"_value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_value", ParamType::UINT64},
    {"aux", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "aux", ParamType::INT64},
};
const ParamInfo kParams522[] = {
    {"fs_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fs_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"attr_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr_flags", ParamType::UINT64},
};
const ParamInfo kParams523[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fs_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fs_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"attr_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr_flags", ParamType::UINT64},
};
const ParamInfo kParams524[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams525[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams526[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams527[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams528[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"max_fd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "max_fd", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams529[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"max_fd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "max_fd", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams530[] = {
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams531[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams532[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32},
    {"flags", ParamType::FLAGS32, Format::HEX, 12, -1, Since::falcore, "flags", ParamType::FLAGS32},
};
const ParamInfo kParams533[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32},
    {"flags", ParamType::FLAGS32, Format::HEX, 12, -1, Since::falcore, "flags", ParamType::FLAGS32},
};
const ParamInfo kParams534[] = {
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"behavior", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "behavior", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams535[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64},
    {"behavior", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "behavior", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams536[] = {
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams537[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64},
};
const ParamInfo kParams538[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
};
const ParamInfo kParams539[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"path", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "path", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
};
const ParamInfo kParams540[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"id", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "id", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
};
const ParamInfo kParams541[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64},
    {"id", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "id", ParamType::UINT64},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
};
const ParamInfo kParams542[] = {
    {"attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams543[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams544[] = {
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD},
    {"rule_type", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rule_type", ParamType::UINT64},
    {"rule_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rule_attr", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams545[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD},
    {"rule_type", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rule_type", ParamType::UINT64},
    {"rule_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rule_attr", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams546[] = {
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams547[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams548[] = {
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams549[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams550[] = {
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams551[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams552[] = {
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64},
    {"nr_futexes", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_futexes", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"clockid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "clockid", ParamType::INT64},
};
const ParamInfo kParams553[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64},
    {"nr_futexes", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_futexes", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"clockid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "clockid", ParamType::INT64},
};
const ParamInfo kParams554[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"home_node", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "home_node", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams555[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"home_node", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "home_node", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams556[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cstat_range", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat_range", ParamType::UINT64},
    {"cstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams557[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD},
    {"cstat_range", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat_range", ParamType::UINT64},
    {"cstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams558[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams559[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams560[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams561[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams562[] = {
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams563[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams564[] = {
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"clockid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "clockid", ParamType::INT64},
};
const ParamInfo kParams565[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64},
    {"clockid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "clockid", ParamType::INT64},
};
const ParamInfo kParams566[] = {
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"nr_wake", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_wake", ParamType::INT64},
    {"nr_requeue", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_requeue", ParamType::INT64},
};
const ParamInfo kParams567[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"nr_wake", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_wake", ParamType::INT64},
    {"nr_requeue", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_requeue", ParamType::INT64},
};
const ParamInfo kParams568[] = {
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"bufsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bufsize", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams569[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64},
    {"bufsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bufsize", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams570[] = {
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64},
    {"mnt_ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_ids", ParamType::UINT64},
    {"nr_mnt_ids", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_mnt_ids", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams571[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64},
    {"mnt_ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_ids", ParamType::UINT64},
    {"nr_mnt_ids", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_mnt_ids", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams572[] = {
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams573[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams574[] = {
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams575[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams576[] = {
    {"ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ids", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams577[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ids", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams578[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams579[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
};
const ParamInfo kParams580[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
};
const ParamInfo kParams581[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
};
const ParamInfo kParams582[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams583[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64},
};
const ParamInfo kParams584[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams585[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"pathname", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pathname", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64},
};
const ParamInfo kParams586[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
};
const ParamInfo kParams587[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
};
const ParamInfo kParams588[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"ufattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
};
const ParamInfo kParams589[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD},
    {"filename", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "filename", ParamType::UINT64},
    {"ufattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufattr", ParamType::UINT64},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64},
    {"at_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "at_flags", ParamType::UINT64},
};

} // namespace

const EventInfo kEvents[] = {
    {2, "open", 514, 33, StateKind::none, 3, 3, kParams0, nullptr, 2, 5},
    {3, "open", 514, 33, StateKind::open, 6, 5, kParams1, nullptr, 2, 5},
    {4, "close", 546, 38, StateKind::none, 1, 1, kParams2, nullptr, 3, 6},
    {5, "close", 546, 38, StateKind::close, 2, 1, kParams3, nullptr, 3, 6},
    {6, "read", 544, 12, StateKind::none, 2, 2, kParams4, nullptr, 0, 3},
    {7, "read", 544, 12, StateKind::none, 4, 2, kParams5, nullptr, 0, 3},
    {8, "write", 545, 20, StateKind::none, 2, 2, kParams4, nullptr, 1, 4},
    {9, "write", 545, 20, StateKind::none, 4, 2, kParams6, nullptr, 1, 4},
    {58, "creat", 514, 33, StateKind::none, 2, 2, kParams7, nullptr, 85, 7},
    {59, "creat", 514, 33, StateKind::open, 6, 4, kParams8, nullptr, 85, 7},
    {60, "pipe", 516, 33, StateKind::none, 0, 0, nullptr, nullptr, 22, 30},
    {61, "pipe", 516, 33, StateKind::pipe, 4, 4, kParams9, nullptr, 22, 30},
    {70, "fstat", 514, 4, StateKind::none, 1, 1, kParams10, nullptr, 5, 20},
    {71, "fstat", 514, 4, StateKind::none, 2, 1, kParams11, nullptr, 5, 20},
    {94, "chdir", 514, 32, StateKind::none, 0, 0, nullptr, nullptr, 80, 10},
    {95, "chdir", 514, 32, StateKind::chdir, 2, 2, kParams12, nullptr, 80, 10},
    {96, "fchdir", 514, 36, StateKind::none, 1, 1, kParams10, nullptr, 81, 80},
    {97, "fchdir", 514, 36, StateKind::fchdir, 2, 1, kParams11, nullptr, 81, 80},
    {112, "pread", 544, 12, StateKind::none, 3, 3, kParams13, nullptr, 17, 294},
    {113, "pread", 544, 12, StateKind::none, 5, 2, kParams14, nullptr, 17, 294},
    {114, "pwrite", 545, 20, StateKind::none, 3, 3, kParams13, nullptr, 18, 295},
    {115, "pwrite", 545, 20, StateKind::none, 5, 2, kParams15, nullptr, 18, 295},
    {158, "brk", 517, 0, StateKind::none, 1, 1, kParams16, nullptr, 12, 32},
    {159, "brk", 517, 0, StateKind::none, 5, 4, kParams17, nullptr, 12, 32},
    {160, "mmap", 517, 4, StateKind::none, 6, 6, kParams18, nullptr, 9, 55},
    {161, "mmap", 517, 4, StateKind::none, 10, 4, kParams19, nullptr, 9, 55},
    {164, "munmap", 517, 0, StateKind::none, 2, 2, kParams20, nullptr, 11, 56},
    {165, "munmap", 517, 0, StateKind::none, 6, 4, kParams21, nullptr, 11, 56},
    {186, "procexit", 1030, 32, StateKind::procexit, 5, 4, kParams22, nullptr, -1, 0},
    {222, "clone", 518, 32, StateKind::none, 0, 0, nullptr, nullptr, 56, 327},
    {223, "clone", 518, 32, StateKind::clone, 21, 20, kParams23, nullptr, 56, 327},
    {224, "fork", 518, 32, StateKind::none, 0, 0, nullptr, nullptr, 57, 303},
    {225, "fork", 518, 32, StateKind::clone, 21, 20, kParams23, nullptr, 57, 303},
    {226, "vfork", 518, 32, StateKind::none, 0, 0, nullptr, nullptr, 58, 304},
    {227, "vfork", 518, 32, StateKind::clone, 21, 20, kParams23, nullptr, 58, 304},
    {264, "access", 514, 0, StateKind::none, 1, 1, kParams24, nullptr, 21, 23},
    {265, "access", 514, 0, StateKind::none, 3, 2, kParams25, nullptr, 21, 23},
    {292, "execve", 518, 32, StateKind::none, 1, 1, kParams26, nullptr, 59, 324},
    {293, "execve", 518, 32, StateKind::exec, 31, 20, kParams27, nullptr, 59, 324},
    {306, "openat", 514, 33, StateKind::none, 4, 4, kParams28, nullptr, 257, 197},
    {307, "openat", 514, 33, StateKind::open, 7, 6, kParams29, nullptr, 257, 197},
    {326, "openat2", 514, 33, StateKind::none, 5, 5, kParams30, nullptr, 437, 322},
    {327, "openat2", 514, 33, StateKind::open, 8, 6, kParams31, nullptr, 437, 322},
    {328, "mprotect", 517, 0, StateKind::none, 3, 3, kParams32, nullptr, 10, 75},
    {329, "mprotect", 517, 0, StateKind::none, 4, 1, kParams33, nullptr, 10, 75},
    {330, "execveat", 518, 32, StateKind::none, 3, 3, kParams34, nullptr, 322, 325},
    {331, "execveat", 518, 32, StateKind::exec, 30, 20, kParams35, nullptr, 322, 325},
    {334, "clone3", 518, 32, StateKind::none, 0, 0, nullptr, nullptr, 435, 328},
    {335, "clone3", 518, 32, StateKind::clone, 21, 20, kParams23, nullptr, 435, 328},
    {362, "dup2", 546, 37, StateKind::none, 1, 0, kParams36, &kForm0, 33, 40},
    {363, "dup2", 546, 37, StateKind::dup, 3, 0, kParams37, &kForm1, 33, 40},
    {364, "dup3", 546, 37, StateKind::none, 1, 0, kParams36, &kForm0, 292, 228},
    {365, "dup3", 546, 37, StateKind::dup, 4, 0, kParams38, &kForm1, 292, 228},
    {366, "dup", 546, 37, StateKind::none, 1, 0, kParams36, &kForm0, 32, 29},
    {367, "dup", 546, 37, StateKind::dup, 2, 0, kParams39, &kForm1, 32, 29},
    {392, "pipe2", 516, 33, StateKind::none, 0, 0, nullptr, &kForm2, 293, 229},
    {393, "pipe2", 516, 33, StateKind::pipe, 5, 0, kParams40, &kForm3, 293, 229},
    {400, "prctl", 518, 32, StateKind::none, 0, 0, nullptr, nullptr, 157, 106},
    {401, "prctl", 518, 32, StateKind::prctl, 4, 0, kParams41, nullptr, 157, 106},
    {418, "newfstatat", 514, 4, StateKind::none, 0, 0, nullptr, nullptr, 262, 300},
    {419, "newfstatat", 514, 4, StateKind::none, 4, 0, kParams42, nullptr, 262, 300},
    {32776, "stat", 514, 0, StateKind::none, 2, 0, kParams43, nullptr, 4, 14},
    {32777, "stat", 514, 0, StateKind::none, 3, 0, kParams44, nullptr, 4, 14},
    {32780, "lstat", 514, 0, StateKind::none, 2, 0, kParams43, nullptr, 6, 50},
    {32781, "lstat", 514, 0, StateKind::none, 3, 0, kParams44, nullptr, 6, 50},
    {32782, "poll", 576, 0, StateKind::none, 3, 0, kParams45, nullptr, 7, 105},
    {32783, "poll", 576, 0, StateKind::none, 4, 0, kParams46, nullptr, 7, 105},
    {32784, "lseek", 514, 4, StateKind::none, 3, 0, kParams47, nullptr, 8, 15},
    {32785, "lseek", 514, 4, StateKind::none, 4, 0, kParams48, nullptr, 8, 15},
    {32794, "rt_sigaction", 513, 0, StateKind::none, 4, 0, kParams49, nullptr, 13, 107},
    {32795, "rt_sigaction", 513, 0, StateKind::none, 5, 0, kParams50, nullptr, 13, 107},
    {32796, "rt_sigprocmask", 513, 0, StateKind::none, 4, 0, kParams51, nullptr, 14, 108},
    {32797, "rt_sigprocmask", 513, 0, StateKind::none, 5, 0, kParams52, nullptr, 14, 108},
    {32798, "rt_sigreturn", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 15, 298},
    {32799, "rt_sigreturn", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 15, 298},
    {32800, "ioctl", 546, 4, StateKind::none, 3, 0, kParams54, nullptr, 16, 34},
    {32801, "ioctl", 546, 4, StateKind::none, 4, 0, kParams55, nullptr, 16, 34},
    {32806, "readv", 544, 12, StateKind::none, 3, 0, kParams56, nullptr, 19, 87},
    {32807, "readv", 544, 12, StateKind::none, 4, 0, kParams57, nullptr, 19, 87},
    {32808, "writev", 545, 20, StateKind::none, 3, 0, kParams56, nullptr, 20, 88},
    {32809, "writev", 545, 20, StateKind::none, 4, 0, kParams57, nullptr, 20, 88},
    {32814, "select", 576, 0, StateKind::none, 5, 0, kParams58, nullptr, 23, 84},
    {32815, "select", 576, 0, StateKind::none, 6, 0, kParams59, nullptr, 23, 84},
    {32816, "sched_yield", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 24, 99},
    {32817, "sched_yield", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 24, 99},
    {32818, "mremap", 513, 0, StateKind::none, 5, 0, kParams60, nullptr, 25, 104},
    {32819, "mremap", 513, 0, StateKind::none, 6, 0, kParams61, nullptr, 25, 104},
    {32820, "msync", 513, 0, StateKind::none, 3, 0, kParams62, nullptr, 26, 86},
    {32821, "msync", 513, 0, StateKind::none, 4, 0, kParams63, nullptr, 26, 86},
    {32822, "mincore", 513, 0, StateKind::none, 3, 0, kParams64, nullptr, 27, 138},
    {32823, "mincore", 513, 0, StateKind::none, 4, 0, kParams65, nullptr, 27, 138},
    {32824, "madvise", 513, 0, StateKind::none, 3, 0, kParams66, nullptr, 28, 139},
    {32825, "madvise", 513, 0, StateKind::none, 4, 0, kParams67, nullptr, 28, 139},
    {32826, "shmget", 513, 0, StateKind::none, 3, 0, kParams68, nullptr, 29, 267},
    {32827, "shmget", 513, 0, StateKind::none, 4, 0, kParams69, nullptr, 29, 267},
    {32828, "shmat", 513, 0, StateKind::none, 3, 0, kParams70, nullptr, 30, 297},
    {32829, "shmat", 513, 0, StateKind::none, 4, 0, kParams71, nullptr, 30, 297},
    {32830, "shmctl", 513, 0, StateKind::none, 3, 0, kParams72, nullptr, 31, 268},
    {32831, "shmctl", 513, 0, StateKind::none, 4, 0, kParams73, nullptr, 31, 268},
    {32836, "pause", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 34, 21},
    {32837, "pause", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 34, 21},
    {32838, "nanosleep", 519, 0, StateKind::none, 2, 0, kParams74, nullptr, 35, 103},
    {32839, "nanosleep", 519, 0, StateKind::none, 3, 0, kParams75, nullptr, 35, 103},
    {32840, "getitimer", 513, 0, StateKind::none, 2, 0, kParams76, nullptr, 36, 66},
    {32841, "getitimer", 513, 0, StateKind::none, 3, 0, kParams77, nullptr, 36, 66},
    {32842, "alarm", 513, 0, StateKind::none, 1, 0, kParams78, nullptr, 37, 19},
    {32843, "alarm", 513, 0, StateKind::none, 2, 0, kParams79, nullptr, 37, 19},
    {32844, "setitimer", 513, 0, StateKind::none, 3, 0, kParams80, nullptr, 38, 65},
    {32845, "setitimer", 513, 0, StateKind::none, 4, 0, kParams81, nullptr, 38, 65},
    {32846, "getpid", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 39, 16},
    {32847, "getpid", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 39, 16},
    {32848, "sendfile", 545, 20, StateKind::none, 4, 0, kParams82, nullptr, 40, 116},
    {32849, "sendfile", 545, 20, StateKind::none, 5, 0, kParams83, nullptr, 40, 116},
    {32850, "socket", 515, 33, StateKind::none, 3, 0, kParams84, nullptr, 41, 241},
    {32851, "socket", 515, 33, StateKind::new_fd, 4, 0, kParams85, nullptr, 41, 241},
    {32852, "connect", 515, 4, StateKind::none, 3, 0, kParams86, nullptr, 42, 243},
    {32853, "connect", 515, 4, StateKind::none, 4, 0, kParams87, nullptr, 42, 243},
    {32854, "accept", 515, 37, StateKind::none, 3, 0, kParams88, nullptr, 43, 245},
    {32855, "accept", 515, 37, StateKind::new_fd, 4, 0, kParams89, nullptr, 43, 245},
    {32856, "sendto", 545, 20, StateKind::none, 6, 0, kParams90, nullptr, 44, 249},
    {32857, "sendto", 545, 20, StateKind::none, 7, 0, kParams91, nullptr, 44, 249},
    {32858, "recvfrom", 544, 12, StateKind::none, 6, 0, kParams92, nullptr, 45, 250},
    {32859, "recvfrom", 544, 12, StateKind::none, 7, 0, kParams93, nullptr, 45, 250},
    {32860, "sendmsg", 545, 20, StateKind::none, 3, 0, kParams94, nullptr, 46, 254},
    {32861, "sendmsg", 545, 20, StateKind::none, 4, 0, kParams95, nullptr, 46, 254},
    {32862, "recvmsg", 544, 12, StateKind::none, 3, 0, kParams94, nullptr, 47, 256},
    {32863, "recvmsg", 544, 12, StateKind::none, 4, 0, kParams95, nullptr, 47, 256},
    {32864, "shutdown", 515, 4, StateKind::none, 2, 0, kParams96, nullptr, 48, 251},
    {32865, "shutdown", 515, 4, StateKind::none, 3, 0, kParams97, nullptr, 48, 251},
    {32866, "bind", 515, 4, StateKind::none, 3, 0, kParams98, nullptr, 49, 242},
    {32867, "bind", 515, 4, StateKind::none, 4, 0, kParams99, nullptr, 49, 242},
    {32868, "listen", 515, 4, StateKind::none, 2, 0, kParams100, nullptr, 50, 244},
    {32869, "listen", 515, 4, StateKind::none, 3, 0, kParams101, nullptr, 50, 244},
    {32870, "getsockname", 515, 4, StateKind::none, 3, 0, kParams102, nullptr, 51, 246},
    {32871, "getsockname", 515, 4, StateKind::none, 4, 0, kParams103, nullptr, 51, 246},
    {32872, "getpeername", 515, 4, StateKind::none, 3, 0, kParams102, nullptr, 52, 247},
    {32873, "getpeername", 515, 4, StateKind::none, 4, 0, kParams103, nullptr, 52, 247},
    {32874, "socketpair", 516, 0, StateKind::none, 4, 0, kParams104, nullptr, 53, 248},
    {32875, "socketpair", 516, 0, StateKind::none, 5, 0, kParams105, nullptr, 53, 248},
    {32876, "setsockopt", 515, 4, StateKind::none, 5, 0, kParams106, nullptr, 54, 252},
    {32877, "setsockopt", 515, 4, StateKind::none, 6, 0, kParams107, nullptr, 54, 252},
    {32878, "getsockopt", 515, 4, StateKind::none, 5, 0, kParams108, nullptr, 55, 253},
    {32879, "getsockopt", 515, 4, StateKind::none, 6, 0, kParams109, nullptr, 55, 253},
    {32888, "exit", 518, 0, StateKind::none, 1, 0, kParams110, nullptr, 60, 2},
    {32890, "wait4", 513, 0, StateKind::none, 4, 0, kParams111, nullptr, 61, 69},
    {32891, "wait4", 513, 0, StateKind::none, 5, 0, kParams112, nullptr, 61, 69},
    {32892, "kill", 521, 0, StateKind::none, 2, 0, kParams113, nullptr, 62, 25},
    {32893, "kill", 521, 0, StateKind::none, 3, 0, kParams114, nullptr, 62, 25},
    {32894, "uname", 513, 0, StateKind::none, 1, 0, kParams115, nullptr, 63, 67},
    {32895, "uname", 513, 0, StateKind::none, 2, 0, kParams116, nullptr, 63, 67},
    {32896, "semget", 518, 0, StateKind::none, 3, 0, kParams117, nullptr, 64, 260},
    {32897, "semget", 518, 0, StateKind::none, 4, 0, kParams118, nullptr, 64, 260},
    {32898, "semop", 518, 0, StateKind::none, 3, 0, kParams119, nullptr, 65, 259},
    {32899, "semop", 518, 0, StateKind::none, 4, 0, kParams120, nullptr, 65, 259},
    {32900, "semctl", 518, 0, StateKind::none, 4, 0, kParams121, nullptr, 66, 261},
    {32901, "semctl", 518, 0, StateKind::none, 5, 0, kParams122, nullptr, 66, 261},
    {32902, "shmdt", 513, 0, StateKind::none, 1, 0, kParams123, nullptr, 67, 266},
    {32903, "shmdt", 513, 0, StateKind::none, 2, 0, kParams124, nullptr, 67, 266},
    {32904, "msgget", 513, 0, StateKind::none, 2, 0, kParams125, nullptr, 68, 264},
    {32905, "msgget", 513, 0, StateKind::none, 3, 0, kParams126, nullptr, 68, 264},
    {32906, "msgsnd", 513, 0, StateKind::none, 4, 0, kParams127, nullptr, 69, 262},
    {32907, "msgsnd", 513, 0, StateKind::none, 5, 0, kParams128, nullptr, 69, 262},
    {32908, "msgrcv", 513, 0, StateKind::none, 5, 0, kParams129, nullptr, 70, 263},
    {32909, "msgrcv", 513, 0, StateKind::none, 6, 0, kParams130, nullptr, 70, 263},
    {32910, "msgctl", 513, 0, StateKind::none, 3, 0, kParams131, nullptr, 71, 265},
    {32911, "msgctl", 513, 0, StateKind::none, 4, 0, kParams132, nullptr, 71, 265},
    {32912, "fcntl", 546, 37, StateKind::none, 3, 0, kParams54, nullptr, 72, 35},
    {32913, "fcntl", 546, 37, StateKind::fcntl, 4, 0, kParams55, nullptr, 72, 35},
    {32914, "flock", 514, 4, StateKind::none, 2, 0, kParams133, nullptr, 73, 85},
    {32915, "flock", 514, 4, StateKind::none, 3, 0, kParams134, nullptr, 73, 85},
    {32916, "fsync", 513, 4, StateKind::none, 1, 0, kParams135, nullptr, 74, 72},
    {32917, "fsync", 513, 4, StateKind::none, 2, 0, kParams136, nullptr, 74, 72},
    {32918, "fdatasync", 513, 4, StateKind::none, 1, 0, kParams135, nullptr, 75, 90},
    {32919, "fdatasync", 513, 4, StateKind::none, 2, 0, kParams136, nullptr, 75, 90},
    {32920, "truncate", 513, 0, StateKind::none, 2, 0, kParams137, nullptr, 76, 57},
    {32921, "truncate", 513, 0, StateKind::none, 3, 0, kParams138, nullptr, 76, 57},
    {32922, "ftruncate", 513, 4, StateKind::none, 2, 0, kParams139, nullptr, 77, 58},
    {32923, "ftruncate", 513, 4, StateKind::none, 3, 0, kParams140, nullptr, 77, 58},
    {32924, "getdents", 514, 4, StateKind::none, 3, 0, kParams141, nullptr, 78, 83},
    {32925, "getdents", 514, 4, StateKind::none, 4, 0, kParams142, nullptr, 78, 83},
    {32926, "getcwd", 514, 0, StateKind::none, 2, 0, kParams143, nullptr, 79, 113},
    {32927, "getcwd", 514, 0, StateKind::none, 3, 0, kParams144, nullptr, 79, 113},
    {32932, "rename", 514, 0, StateKind::none, 2, 0, kParams145, nullptr, 82, 26},
    {32933, "rename", 514, 0, StateKind::none, 3, 0, kParams146, nullptr, 82, 26},
    {32934, "mkdir", 514, 0, StateKind::none, 2, 0, kParams147, nullptr, 83, 27},
    {32935, "mkdir", 514, 0, StateKind::none, 3, 0, kParams148, nullptr, 83, 27},
    {32936, "rmdir", 514, 0, StateKind::none, 1, 0, kParams149, nullptr, 84, 28},
    {32937, "rmdir", 514, 0, StateKind::none, 2, 0, kParams150, nullptr, 84, 28},
    {32940, "link", 514, 0, StateKind::none, 2, 0, kParams145, nullptr, 86, 8},
    {32941, "link", 514, 0, StateKind::none, 3, 0, kParams146, nullptr, 86, 8},
    {32942, "unlink", 514, 0, StateKind::none, 1, 0, kParams149, nullptr, 87, 9},
    {32943, "unlink", 514, 0, StateKind::none, 2, 0, kParams150, nullptr, 87, 9},
    {32944, "symlink", 514, 0, StateKind::none, 2, 0, kParams145, nullptr, 88, 49},
    {32945, "symlink", 514, 0, StateKind::none, 3, 0, kParams146, nullptr, 88, 49},
    {32946, "readlink", 513, 0, StateKind::none, 3, 0, kParams151, nullptr, 89, 51},
    {32947, "readlink", 513, 0, StateKind::none, 4, 0, kParams152, nullptr, 89, 51},
    {32948, "chmod", 514, 0, StateKind::none, 2, 0, kParams153, nullptr, 90, 13},
    {32949, "chmod", 514, 0, StateKind::none, 3, 0, kParams154, nullptr, 90, 13},
    {32950, "fchmod", 514, 4, StateKind::none, 2, 0, kParams155, nullptr, 91, 59},
    {32951, "fchmod", 514, 4, StateKind::none, 3, 0, kParams156, nullptr, 91, 59},
    {32952, "chown", 514, 0, StateKind::none, 3, 0, kParams157, nullptr, 92, 132},
    {32953, "chown", 514, 0, StateKind::none, 4, 0, kParams158, nullptr, 92, 132},
    {32954, "fchown", 514, 4, StateKind::none, 3, 0, kParams159, nullptr, 93, 127},
    {32955, "fchown", 514, 4, StateKind::none, 4, 0, kParams160, nullptr, 93, 127},
    {32956, "lchown", 514, 0, StateKind::none, 3, 0, kParams157, nullptr, 94, 118},
    {32957, "lchown", 514, 0, StateKind::none, 4, 0, kParams158, nullptr, 94, 118},
    {32958, "umask", 513, 0, StateKind::none, 1, 0, kParams161, nullptr, 95, 37},
    {32959, "umask", 513, 0, StateKind::none, 2, 0, kParams162, nullptr, 95, 37},
    {32960, "gettimeofday", 513, 0, StateKind::none, 2, 0, kParams163, nullptr, 96, 47},
    {32961, "gettimeofday", 513, 0, StateKind::none, 3, 0, kParams164, nullptr, 96, 47},
    {32962, "getrlimit", 518, 0, StateKind::none, 2, 0, kParams165, nullptr, 97, 117},
    {32963, "getrlimit", 518, 0, StateKind::none, 3, 0, kParams166, nullptr, 97, 117},
    {32964, "getrusage", 513, 0, StateKind::none, 2, 0, kParams167, nullptr, 98, 46},
    {32965, "getrusage", 513, 0, StateKind::none, 3, 0, kParams168, nullptr, 98, 46},
    {32966, "sysinfo", 513, 0, StateKind::none, 1, 0, kParams169, nullptr, 99, 71},
    {32967, "sysinfo", 513, 0, StateKind::none, 2, 0, kParams170, nullptr, 99, 71},
    {32968, "times", 513, 0, StateKind::none, 1, 0, kParams171, nullptr, 100, 31},
    {32969, "times", 513, 0, StateKind::none, 2, 0, kParams172, nullptr, 100, 31},
    {32970, "ptrace", 518, 0, StateKind::none, 4, 0, kParams173, nullptr, 101, 18},
    {32971, "ptrace", 518, 0, StateKind::none, 5, 0, kParams174, nullptr, 101, 18},
    {32972, "getuid", 522, 0, StateKind::none, 0, 0, nullptr, nullptr, 102, 119},
    {32973, "getuid", 522, 0, StateKind::none, 1, 0, kParams53, nullptr, 102, 119},
    {32974, "syslog", 513, 0, StateKind::none, 3, 0, kParams175, nullptr, 103, 64},
    {32975, "syslog", 513, 0, StateKind::none, 4, 0, kParams176, nullptr, 103, 64},
    {32976, "getgid", 522, 0, StateKind::none, 0, 0, nullptr, nullptr, 104, 120},
    {32977, "getgid", 522, 0, StateKind::none, 1, 0, kParams53, nullptr, 104, 120},
    {32978, "setuid", 522, 0, StateKind::none, 1, 0, kParams177, nullptr, 105, 133},
    {32979, "setuid", 522, 0, StateKind::none, 2, 0, kParams178, nullptr, 105, 133},
    {32980, "setgid", 522, 0, StateKind::none, 1, 0, kParams179, nullptr, 106, 134},
    {32981, "setgid", 522, 0, StateKind::none, 2, 0, kParams180, nullptr, 106, 134},
    {32982, "geteuid", 522, 0, StateKind::none, 0, 0, nullptr, nullptr, 107, 121},
    {32983, "geteuid", 522, 0, StateKind::none, 1, 0, kParams53, nullptr, 107, 121},
    {32984, "getegid", 522, 0, StateKind::none, 0, 0, nullptr, nullptr, 108, 122},
    {32985, "getegid", 522, 0, StateKind::none, 1, 0, kParams53, nullptr, 108, 122},
    {32986, "setpgid", 518, 0, StateKind::none, 2, 0, kParams181, nullptr, 109, 36},
    {32987, "setpgid", 518, 0, StateKind::none, 3, 0, kParams182, nullptr, 109, 36},
    {32988, "getppid", 518, 0, StateKind::none, 0, 0, nullptr, nullptr, 110, 41},
    {32989, "getppid", 518, 0, StateKind::none, 1, 0, kParams183, nullptr, 110, 41},
    {32990, "getpgrp", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 111, 42},
    {32991, "getpgrp", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 111, 42},
    {32992, "setsid", 518, 0, StateKind::none, 0, 0, nullptr, nullptr, 112, 43},
    {32993, "setsid", 518, 0, StateKind::none, 1, 0, kParams53, nullptr, 112, 43},
    {32994, "setreuid", 522, 0, StateKind::none, 2, 0, kParams184, nullptr, 113, 123},
    {32995, "setreuid", 522, 0, StateKind::none, 3, 0, kParams185, nullptr, 113, 123},
    {32996, "setregid", 522, 0, StateKind::none, 2, 0, kParams186, nullptr, 114, 124},
    {32997, "setregid", 522, 0, StateKind::none, 3, 0, kParams187, nullptr, 114, 124},
    {32998, "getgroups", 513, 0, StateKind::none, 2, 0, kParams188, nullptr, 115, 125},
    {32999, "getgroups", 513, 0, StateKind::none, 3, 0, kParams189, nullptr, 115, 125},
    {33000, "setgroups", 513, 0, StateKind::none, 2, 0, kParams188, nullptr, 116, 126},
    {33001, "setgroups", 513, 0, StateKind::none, 3, 0, kParams189, nullptr, 116, 126},
    {33002, "setresuid", 522, 0, StateKind::none, 3, 0, kParams190, nullptr, 117, 128},
    {33003, "setresuid", 522, 0, StateKind::none, 4, 0, kParams191, nullptr, 117, 128},
    {33004, "getresuid", 522, 0, StateKind::none, 3, 0, kParams192, nullptr, 118, 129},
    {33005, "getresuid", 522, 0, StateKind::none, 4, 0, kParams193, nullptr, 118, 129},
    {33006, "setresgid", 522, 0, StateKind::none, 3, 0, kParams194, nullptr, 119, 130},
    {33007, "setresgid", 522, 0, StateKind::none, 4, 0, kParams195, nullptr, 119, 130},
    {33008, "getresgid", 522, 0, StateKind::none, 3, 0, kParams196, nullptr, 120, 131},
    {33009, "getresgid", 522, 0, StateKind::none, 4, 0, kParams197, nullptr, 120, 131},
    {33010, "getpgid", 513, 0, StateKind::none, 1, 0, kParams198, nullptr, 121, 79},
    {33011, "getpgid", 513, 0, StateKind::none, 2, 0, kParams199, nullptr, 121, 79},
    {33012, "setfsuid", 513, 0, StateKind::none, 1, 0, kParams177, nullptr, 122, 135},
    {33013, "setfsuid", 513, 0, StateKind::none, 2, 0, kParams178, nullptr, 122, 135},
    {33014, "setfsgid", 513, 0, StateKind::none, 1, 0, kParams179, nullptr, 123, 136},
    {33015, "setfsgid", 513, 0, StateKind::none, 2, 0, kParams180, nullptr, 123, 136},
    {33016, "getsid", 513, 0, StateKind::none, 1, 0, kParams198, nullptr, 124, 89},
    {33017, "getsid", 513, 0, StateKind::none, 2, 0, kParams199, nullptr, 124, 89},
    {33018, "capget", 513, 0, StateKind::none, 2, 0, kParams200, nullptr, 125, 114},
    {33019, "capget", 513, 0, StateKind::none, 3, 0, kParams201, nullptr, 125, 114},
    {33020, "capset", 518, 0, StateKind::none, 2, 0, kParams202, nullptr, 126, 115},
    {33021, "capset", 518, 0, StateKind::none, 3, 0, kParams203, nullptr, 126, 115},
    {33022, "rt_sigpending", 513, 0, StateKind::none, 2, 0, kParams204, nullptr, 127, 109},
    {33023, "rt_sigpending", 513, 0, StateKind::none, 3, 0, kParams205, nullptr, 127, 109},
    {33024, "rt_sigtimedwait", 513, 0, StateKind::none, 4, 0, kParams206, nullptr, 128, 110},
    {33025, "rt_sigtimedwait", 513, 0, StateKind::none, 5, 0, kParams207, nullptr, 128, 110},
    {33026, "rt_sigqueueinfo", 513, 0, StateKind::none, 3, 0, kParams208, nullptr, 129, 111},
    {33027, "rt_sigqueueinfo", 513, 0, StateKind::none, 4, 0, kParams209, nullptr, 129, 111},
    {33028, "rt_sigsuspend", 513, 0, StateKind::none, 2, 0, kParams210, nullptr, 130, 112},
    {33029, "rt_sigsuspend", 513, 0, StateKind::none, 3, 0, kParams211, nullptr, 130, 112},
    {33030, "sigaltstack", 513, 0, StateKind::none, 2, 0, kParams212, nullptr, 131, 317},
    {33031, "sigaltstack", 513, 0, StateKind::none, 3, 0, kParams213, nullptr, 131, 317},
    {33032, "utime", 513, 0, StateKind::none, 2, 0, kParams214, nullptr, 132, 22},
    {33033, "utime", 513, 0, StateKind::none, 3, 0, kParams215, nullptr, 132, 22},
    {33034, "mknod", 513, 0, StateKind::none, 3, 0, kParams216, nullptr, 133, 12},
    {33035, "mknod", 513, 0, StateKind::none, 4, 0, kParams217, nullptr, 133, 12},
    {33036, "uselib", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 134, 0},
    {33037, "uselib", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 134, 0},
    {33038, "personality", 513, 0, StateKind::none, 1, 0, kParams220, nullptr, 135, 82},
    {33039, "personality", 513, 0, StateKind::none, 2, 0, kParams221, nullptr, 135, 82},
    {33040, "ustat", 513, 0, StateKind::none, 2, 0, kParams222, nullptr, 136, 39},
    {33041, "ustat", 513, 0, StateKind::none, 3, 0, kParams223, nullptr, 136, 39},
    {33042, "statfs", 513, 0, StateKind::none, 2, 0, kParams224, nullptr, 137, 62},
    {33043, "statfs", 513, 0, StateKind::none, 3, 0, kParams225, nullptr, 137, 62},
    {33044, "fstatfs", 513, 4, StateKind::none, 2, 0, kParams226, nullptr, 138, 63},
    {33045, "fstatfs", 513, 4, StateKind::none, 3, 0, kParams227, nullptr, 138, 63},
    {33046, "sysfs", 513, 0, StateKind::none, 3, 0, kParams228, nullptr, 139, 81},
    {33047, "sysfs", 513, 0, StateKind::none, 4, 0, kParams229, nullptr, 139, 81},
    {33048, "getpriority", 513, 0, StateKind::none, 2, 0, kParams230, nullptr, 140, 60},
    {33049, "getpriority", 513, 0, StateKind::none, 3, 0, kParams231, nullptr, 140, 60},
    {33050, "setpriority", 513, 0, StateKind::none, 3, 0, kParams232, nullptr, 141, 61},
    {33051, "setpriority", 513, 0, StateKind::none, 4, 0, kParams233, nullptr, 141, 61},
    {33052, "sched_setparam", 513, 0, StateKind::none, 2, 0, kParams234, nullptr, 142, 95},
    {33053, "sched_setparam", 513, 0, StateKind::none, 3, 0, kParams235, nullptr, 142, 95},
    {33054, "sched_getparam", 513, 0, StateKind::none, 2, 0, kParams234, nullptr, 143, 96},
    {33055, "sched_getparam", 513, 0, StateKind::none, 3, 0, kParams235, nullptr, 143, 96},
    {33056, "sched_setscheduler", 513, 0, StateKind::none, 3, 0, kParams236, nullptr, 144, 97},
    {33057, "sched_setscheduler", 513, 0, StateKind::none, 4, 0, kParams237, nullptr, 144, 97},
    {33058, "sched_getscheduler", 513, 0, StateKind::none, 1, 0, kParams198, nullptr, 145, 98},
    {33059, "sched_getscheduler", 513, 0, StateKind::none, 2, 0, kParams199, nullptr, 145, 98},
    {33060, "sched_get_priority_max", 513, 0, StateKind::none, 1, 0, kParams238, nullptr, 146, 100},
    {33061, "sched_get_priority_max", 513, 0, StateKind::none, 2, 0, kParams239, nullptr, 146, 100},
    {33062, "sched_get_priority_min", 513, 0, StateKind::none, 1, 0, kParams238, nullptr, 147, 101},
    {33063, "sched_get_priority_min", 513, 0, StateKind::none, 2, 0, kParams239, nullptr, 147, 101},
    {33064, "sched_rr_get_interval", 513, 0, StateKind::none, 2, 0, kParams240, nullptr, 148, 102},
    {33065, "sched_rr_get_interval", 513, 0, StateKind::none, 3, 0, kParams241, nullptr, 148, 102},
    {33066, "mlock", 517, 0, StateKind::none, 2, 0, kParams242, nullptr, 149, 91},
    {33067, "mlock", 517, 0, StateKind::none, 3, 0, kParams243, nullptr, 149, 91},
    {33068, "munlock", 517, 0, StateKind::none, 2, 0, kParams242, nullptr, 150, 92},
    {33069, "munlock", 517, 0, StateKind::none, 3, 0, kParams243, nullptr, 150, 92},
    {33070, "mlockall", 517, 0, StateKind::none, 1, 0, kParams244, nullptr, 151, 93},
    {33071, "mlockall", 517, 0, StateKind::none, 2, 0, kParams245, nullptr, 151, 93},
    {33072, "munlockall", 517, 0, StateKind::none, 0, 0, nullptr, nullptr, 152, 94},
    {33073, "munlockall", 517, 0, StateKind::none, 1, 0, kParams53, nullptr, 152, 94},
    {33074, "vhangup", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 153, 68},
    {33075, "vhangup", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 153, 68},
    {33076, "modify_ldt", 513, 0, StateKind::none, 3, 0, kParams246, nullptr, 154, 366},
    {33077, "modify_ldt", 513, 0, StateKind::none, 4, 0, kParams247, nullptr, 154, 366},
    {33078, "pivot_root", 513, 0, StateKind::none, 2, 0, kParams248, nullptr, 155, 137},
    {33079, "pivot_root", 513, 0, StateKind::none, 3, 0, kParams249, nullptr, 155, 137},
    {33080, "_sysctl", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 156, 0},
    {33081, "_sysctl", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 156, 0},
    {33084, "arch_prctl", 518, 0, StateKind::none, 2, 0, kParams250, nullptr, 158, 296},
    {33085, "arch_prctl", 518, 0, StateKind::none, 3, 0, kParams251, nullptr, 158, 296},
    {33086, "adjtimex", 513, 0, StateKind::none, 1, 0, kParams252, nullptr, 159, 74},
    {33087, "adjtimex", 513, 0, StateKind::none, 2, 0, kParams253, nullptr, 159, 74},
    {33088, "setrlimit", 518, 0, StateKind::none, 2, 0, kParams165, nullptr, 160, 45},
    {33089, "setrlimit", 518, 0, StateKind::none, 3, 0, kParams166, nullptr, 160, 45},
    {33090, "chroot", 518, 0, StateKind::none, 1, 0, kParams254, nullptr, 161, 38},
    {33091, "chroot", 518, 0, StateKind::none, 2, 0, kParams255, nullptr, 161, 38},
    {33092, "sync", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 162, 24},
    {33093, "sync", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 162, 24},
    {33094, "acct", 513, 0, StateKind::none, 1, 0, kParams115, nullptr, 163, 33},
    {33095, "acct", 513, 0, StateKind::none, 2, 0, kParams116, nullptr, 163, 33},
    {33096, "settimeofday", 513, 0, StateKind::none, 2, 0, kParams163, nullptr, 164, 48},
    {33097, "settimeofday", 513, 0, StateKind::none, 3, 0, kParams164, nullptr, 164, 48},
    {33098, "mount", 514, 0, StateKind::none, 5, 0, kParams256, nullptr, 165, 17},
    {33099, "mount", 514, 0, StateKind::none, 6, 0, kParams257, nullptr, 165, 17},
    {33100, "umount2", 514, 0, StateKind::none, 2, 0, kParams258, nullptr, 166, 323},
    {33101, "umount2", 514, 0, StateKind::none, 3, 0, kParams259, nullptr, 166, 323},
    {33102, "swapon", 513, 0, StateKind::none, 2, 0, kParams260, nullptr, 167, 53},
    {33103, "swapon", 513, 0, StateKind::none, 3, 0, kParams261, nullptr, 167, 53},
    {33104, "swapoff", 513, 0, StateKind::none, 1, 0, kParams262, nullptr, 168, 70},
    {33105, "swapoff", 513, 0, StateKind::none, 2, 0, kParams263, nullptr, 168, 70},
    {33106, "reboot", 513, 0, StateKind::none, 4, 0, kParams264, nullptr, 169, 54},
    {33107, "reboot", 513, 0, StateKind::none, 5, 0, kParams265, nullptr, 169, 54},
    {33108, "sethostname", 513, 0, StateKind::none, 2, 0, kParams266, nullptr, 170, 44},
    {33109, "sethostname", 513, 0, StateKind::none, 3, 0, kParams267, nullptr, 170, 44},
    {33110, "setdomainname", 513, 0, StateKind::none, 2, 0, kParams266, nullptr, 171, 73},
    {33111, "setdomainname", 513, 0, StateKind::none, 3, 0, kParams267, nullptr, 171, 73},
    {33112, "iopl", 513, 0, StateKind::none, 1, 0, kParams268, nullptr, 172, 391},
    {33113, "iopl", 513, 0, StateKind::none, 2, 0, kParams269, nullptr, 172, 391},
    {33114, "ioperm", 513, 0, StateKind::none, 3, 0, kParams270, nullptr, 173, 344},
    {33115, "ioperm", 513, 0, StateKind::none, 4, 0, kParams271, nullptr, 173, 344},
    {33116, "create_module", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 174, 0},
    {33117, "create_module", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 174, 0},
    {33118, "init_module", 513, 0, StateKind::none, 3, 0, kParams272, nullptr, 175, 76},
    {33119, "init_module", 513, 0, StateKind::none, 4, 0, kParams273, nullptr, 175, 76},
    {33120, "delete_module", 513, 0, StateKind::none, 2, 0, kParams274, nullptr, 176, 77},
    {33121, "delete_module", 513, 0, StateKind::none, 3, 0, kParams275, nullptr, 176, 77},
    {33122, "get_kernel_syms", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 177, 0},
    {33123, "get_kernel_syms", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 177, 0},
    {33124, "query_module", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 178, 0},
    {33125, "query_module", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 178, 0},
    {33126, "quotactl", 522, 0, StateKind::none, 4, 0, kParams276, nullptr, 179, 78},
    {33127, "quotactl", 522, 0, StateKind::none, 5, 0, kParams277, nullptr, 179, 78},
    {33128, "nfsservctl", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 180, 0},
    {33129, "nfsservctl", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 180, 0},
    {33130, "getpmsg", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 181, 0},
    {33131, "getpmsg", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 181, 0},
    {33132, "putpmsg", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 182, 0},
    {33133, "putpmsg", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 182, 0},
    {33134, "afs_syscall", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 183, 0},
    {33135, "afs_syscall", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 183, 0},
    {33136, "tuxcall", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 184, 0},
    {33137, "tuxcall", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 184, 0},
    {33138, "security", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 185, 0},
    {33139, "security", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 185, 0},
    {33140, "gettid", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 186, 140},
    {33141, "gettid", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 186, 140},
    {33142, "readahead", 513, 4, StateKind::none, 3, 0, kParams278, nullptr, 187, 373},
    {33143, "readahead", 513, 4, StateKind::none, 4, 0, kParams279, nullptr, 187, 373},
    {33144, "setxattr", 513, 0, StateKind::none, 5, 0, kParams280, nullptr, 188, 141},
    {33145, "setxattr", 513, 0, StateKind::none, 6, 0, kParams281, nullptr, 188, 141},
    {33146, "lsetxattr", 513, 0, StateKind::none, 5, 0, kParams280, nullptr, 189, 142},
    {33147, "lsetxattr", 513, 0, StateKind::none, 6, 0, kParams281, nullptr, 189, 142},
    {33148, "fsetxattr", 513, 4, StateKind::none, 5, 0, kParams282, nullptr, 190, 143},
    {33149, "fsetxattr", 513, 4, StateKind::none, 6, 0, kParams283, nullptr, 190, 143},
    {33150, "getxattr", 513, 0, StateKind::none, 4, 0, kParams284, nullptr, 191, 144},
    {33151, "getxattr", 513, 0, StateKind::none, 5, 0, kParams285, nullptr, 191, 144},
    {33152, "lgetxattr", 513, 0, StateKind::none, 4, 0, kParams284, nullptr, 192, 145},
    {33153, "lgetxattr", 513, 0, StateKind::none, 5, 0, kParams285, nullptr, 192, 145},
    {33154, "fgetxattr", 513, 4, StateKind::none, 4, 0, kParams286, nullptr, 193, 146},
    {33155, "fgetxattr", 513, 4, StateKind::none, 5, 0, kParams287, nullptr, 193, 146},
    {33156, "listxattr", 513, 0, StateKind::none, 3, 0, kParams288, nullptr, 194, 147},
    {33157, "listxattr", 513, 0, StateKind::none, 4, 0, kParams289, nullptr, 194, 147},
    {33158, "llistxattr", 513, 0, StateKind::none, 3, 0, kParams288, nullptr, 195, 148},
    {33159, "llistxattr", 513, 0, StateKind::none, 4, 0, kParams289, nullptr, 195, 148},
    {33160, "flistxattr", 513, 4, StateKind::none, 3, 0, kParams290, nullptr, 196, 149},
    {33161, "flistxattr", 513, 4, StateKind::none, 4, 0, kParams291, nullptr, 196, 149},
    {33162, "removexattr", 513, 0, StateKind::none, 2, 0, kParams292, nullptr, 197, 150},
    {33163, "removexattr", 513, 0, StateKind::none, 3, 0, kParams293, nullptr, 197, 150},
    {33164, "lremovexattr", 513, 0, StateKind::none, 2, 0, kParams292, nullptr, 198, 151},
    {33165, "lremovexattr", 513, 0, StateKind::none, 3, 0, kParams293, nullptr, 198, 151},
    {33166, "fremovexattr", 513, 4, StateKind::none, 2, 0, kParams294, nullptr, 199, 152},
    {33167, "fremovexattr", 513, 4, StateKind::none, 3, 0, kParams295, nullptr, 199, 152},
    {33168, "tkill", 521, 0, StateKind::none, 2, 0, kParams113, nullptr, 200, 153},
    {33169, "tkill", 521, 0, StateKind::none, 3, 0, kParams114, nullptr, 200, 153},
    {33170, "time", 513, 0, StateKind::none, 1, 0, kParams296, nullptr, 201, 11},
    {33171, "time", 513, 0, StateKind::none, 2, 0, kParams297, nullptr, 201, 11},
    {33172, "futex", 516, 0, StateKind::none, 6, 0, kParams298, nullptr, 202, 154},
    {33173, "futex", 516, 0, StateKind::none, 7, 0, kParams299, nullptr, 202, 154},
    {33174, "sched_setaffinity", 513, 0, StateKind::none, 3, 0, kParams300, nullptr, 203, 155},
    {33175, "sched_setaffinity", 513, 0, StateKind::none, 4, 0, kParams301, nullptr, 203, 155},
    {33176, "sched_getaffinity", 513, 0, StateKind::none, 3, 0, kParams300, nullptr, 204, 156},
    {33177, "sched_getaffinity", 513, 0, StateKind::none, 4, 0, kParams301, nullptr, 204, 156},
    {33178, "set_thread_area", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 205, 157},
    {33179, "set_thread_area", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 205, 157},
    {33180, "io_setup", 513, 0, StateKind::none, 2, 0, kParams302, nullptr, 206, 159},
    {33181, "io_setup", 513, 0, StateKind::none, 3, 0, kParams303, nullptr, 206, 159},
    {33182, "io_destroy", 513, 0, StateKind::none, 1, 0, kParams304, nullptr, 207, 160},
    {33183, "io_destroy", 513, 0, StateKind::none, 2, 0, kParams305, nullptr, 207, 160},
    {33184, "io_getevents", 513, 0, StateKind::none, 5, 0, kParams306, nullptr, 208, 161},
    {33185, "io_getevents", 513, 0, StateKind::none, 6, 0, kParams307, nullptr, 208, 161},
    {33186, "io_submit", 513, 0, StateKind::none, 3, 0, kParams308, nullptr, 209, 162},
    {33187, "io_submit", 513, 0, StateKind::none, 4, 0, kParams309, nullptr, 209, 162},
    {33188, "io_cancel", 513, 0, StateKind::none, 3, 0, kParams310, nullptr, 210, 163},
    {33189, "io_cancel", 513, 0, StateKind::none, 4, 0, kParams311, nullptr, 210, 163},
    {33190, "get_thread_area", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 211, 158},
    {33191, "get_thread_area", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 211, 158},
    {33192, "lookup_dcookie", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 212, 365},
    {33193, "lookup_dcookie", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 212, 365},
    {33194, "epoll_create", 576, 33, StateKind::none, 1, 0, kParams312, nullptr, 213, 165},
    {33195, "epoll_create", 576, 33, StateKind::new_fd, 2, 0, kParams313, nullptr, 213, 165},
    {33196, "epoll_ctl_old", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 214, 364},
    {33197, "epoll_ctl_old", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 214, 364},
    {33198, "epoll_wait_old", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 215, 379},
    {33199, "epoll_wait_old", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 215, 379},
    {33200, "remap_file_pages", 513, 0, StateKind::none, 5, 0, kParams314, nullptr, 216, 168},
    {33201, "remap_file_pages", 513, 0, StateKind::none, 6, 0, kParams315, nullptr, 216, 168},
    {33202, "getdents64", 514, 4, StateKind::none, 3, 0, kParams141, nullptr, 217, 240},
    {33203, "getdents64", 514, 4, StateKind::none, 4, 0, kParams142, nullptr, 217, 240},
    {33204, "set_tid_address", 513, 0, StateKind::none, 1, 0, kParams316, nullptr, 218, 169},
    {33205, "set_tid_address", 513, 0, StateKind::none, 2, 0, kParams317, nullptr, 218, 169},
    {33206, "restart_syscall", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 219, 1},
    {33207, "restart_syscall", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 219, 1},
    {33208, "semtimedop", 513, 0, StateKind::none, 4, 0, kParams318, nullptr, 220, 371},
    {33209, "semtimedop", 513, 0, StateKind::none, 5, 0, kParams319, nullptr, 220, 371},
    {33210, "fadvise64", 513, 4, StateKind::none, 4, 0, kParams320, nullptr, 221, 319},
    {33211, "fadvise64", 513, 4, StateKind::none, 5, 0, kParams321, nullptr, 221, 319},
    {33212, "timer_create", 513, 0, StateKind::none, 3, 0, kParams322, nullptr, 222, 170},
    {33213, "timer_create", 513, 0, StateKind::none, 4, 0, kParams323, nullptr, 222, 170},
    {33214, "timer_settime", 513, 0, StateKind::none, 4, 0, kParams324, nullptr, 223, 171},
    {33215, "timer_settime", 513, 0, StateKind::none, 5, 0, kParams325, nullptr, 223, 171},
    {33216, "timer_gettime", 513, 0, StateKind::none, 2, 0, kParams326, nullptr, 224, 172},
    {33217, "timer_gettime", 513, 0, StateKind::none, 3, 0, kParams327, nullptr, 224, 172},
    {33218, "timer_getoverrun", 513, 0, StateKind::none, 1, 0, kParams328, nullptr, 225, 173},
    {33219, "timer_getoverrun", 513, 0, StateKind::none, 2, 0, kParams329, nullptr, 225, 173},
    {33220, "timer_delete", 513, 0, StateKind::none, 1, 0, kParams328, nullptr, 226, 174},
    {33221, "timer_delete", 513, 0, StateKind::none, 2, 0, kParams329, nullptr, 226, 174},
    {33222, "clock_settime", 513, 0, StateKind::none, 2, 0, kParams330, nullptr, 227, 175},
    {33223, "clock_settime", 513, 0, StateKind::none, 3, 0, kParams331, nullptr, 227, 175},
    {33224, "clock_gettime", 513, 0, StateKind::none, 2, 0, kParams330, nullptr, 228, 176},
    {33225, "clock_gettime", 513, 0, StateKind::none, 3, 0, kParams331, nullptr, 228, 176},
    {33226, "clock_getres", 513, 0, StateKind::none, 2, 0, kParams330, nullptr, 229, 177},
    {33227, "clock_getres", 513, 0, StateKind::none, 3, 0, kParams331, nullptr, 229, 177},
    {33228, "clock_nanosleep", 513, 0, StateKind::none, 4, 0, kParams332, nullptr, 230, 178},
    {33229, "clock_nanosleep", 513, 0, StateKind::none, 5, 0, kParams333, nullptr, 230, 178},
    {33230, "exit_group", 518, 0, StateKind::none, 1, 0, kParams110, nullptr, 231, 164},
    {33232, "epoll_wait", 576, 4, StateKind::none, 4, 0, kParams334, nullptr, 232, 167},
    {33233, "epoll_wait", 576, 4, StateKind::none, 5, 0, kParams335, nullptr, 232, 167},
    {33234, "epoll_ctl", 513, 4, StateKind::none, 4, 0, kParams336, nullptr, 233, 166},
    {33235, "epoll_ctl", 513, 4, StateKind::none, 5, 0, kParams337, nullptr, 233, 166},
    {33236, "tgkill", 521, 0, StateKind::none, 3, 0, kParams338, nullptr, 234, 179},
    {33237, "tgkill", 521, 0, StateKind::none, 4, 0, kParams339, nullptr, 234, 179},
    {33238, "utimes", 513, 0, StateKind::none, 2, 0, kParams340, nullptr, 235, 180},
    {33239, "utimes", 513, 0, StateKind::none, 3, 0, kParams341, nullptr, 235, 180},
    {33240, "vserver", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 236, 0},
    {33241, "vserver", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 236, 0},
    {33242, "mbind", 513, 0, StateKind::none, 6, 0, kParams342, nullptr, 237, 363},
    {33243, "mbind", 513, 0, StateKind::none, 7, 0, kParams343, nullptr, 237, 363},
    {33244, "set_mempolicy", 513, 0, StateKind::none, 3, 0, kParams344, nullptr, 238, 368},
    {33245, "set_mempolicy", 513, 0, StateKind::none, 4, 0, kParams345, nullptr, 238, 368},
    {33246, "get_mempolicy", 513, 0, StateKind::none, 5, 0, kParams346, nullptr, 239, 387},
    {33247, "get_mempolicy", 513, 0, StateKind::none, 6, 0, kParams347, nullptr, 239, 387},
    {33248, "mq_open", 513, 33, StateKind::none, 4, 0, kParams348, nullptr, 240, 181},
    {33249, "mq_open", 513, 33, StateKind::new_fd, 5, 0, kParams349, nullptr, 240, 181},
    {33250, "mq_unlink", 513, 0, StateKind::none, 1, 0, kParams350, nullptr, 241, 182},
    {33251, "mq_unlink", 513, 0, StateKind::none, 2, 0, kParams351, nullptr, 241, 182},
    {33252, "mq_timedsend", 513, 0, StateKind::none, 5, 0, kParams352, nullptr, 242, 183},
    {33253, "mq_timedsend", 513, 0, StateKind::none, 6, 0, kParams353, nullptr, 242, 183},
    {33254, "mq_timedreceive", 513, 0, StateKind::none, 5, 0, kParams354, nullptr, 243, 184},
    {33255, "mq_timedreceive", 513, 0, StateKind::none, 6, 0, kParams355, nullptr, 243, 184},
    {33256, "mq_notify", 513, 0, StateKind::none, 2, 0, kParams356, nullptr, 244, 185},
    {33257, "mq_notify", 513, 0, StateKind::none, 3, 0, kParams357, nullptr, 244, 185},
    {33258, "mq_getsetattr", 513, 0, StateKind::none, 3, 0, kParams358, nullptr, 245, 186},
    {33259, "mq_getsetattr", 513, 0, StateKind::none, 4, 0, kParams359, nullptr, 245, 186},
    {33260, "kexec_load", 513, 0, StateKind::none, 4, 0, kParams360, nullptr, 246, 187},
    {33261, "kexec_load", 513, 0, StateKind::none, 5, 0, kParams361, nullptr, 246, 187},
    {33262, "waitid", 513, 0, StateKind::none, 5, 0, kParams362, nullptr, 247, 188},
    {33263, "waitid", 513, 0, StateKind::none, 6, 0, kParams363, nullptr, 247, 188},
    {33264, "add_key", 513, 0, StateKind::none, 5, 0, kParams364, nullptr, 248, 189},
    {33265, "add_key", 513, 0, StateKind::none, 6, 0, kParams365, nullptr, 248, 189},
    {33266, "request_key", 513, 0, StateKind::none, 4, 0, kParams366, nullptr, 249, 190},
    {33267, "request_key", 513, 0, StateKind::none, 5, 0, kParams367, nullptr, 249, 190},
    {33268, "keyctl", 513, 0, StateKind::none, 5, 0, kParams368, nullptr, 250, 191},
    {33269, "keyctl", 513, 0, StateKind::none, 6, 0, kParams369, nullptr, 250, 191},
    {33270, "ioprio_set", 513, 0, StateKind::none, 3, 0, kParams370, nullptr, 251, 192},
    {33271, "ioprio_set", 513, 0, StateKind::none, 4, 0, kParams371, nullptr, 251, 192},
    {33272, "ioprio_get", 513, 0, StateKind::none, 2, 0, kParams230, nullptr, 252, 193},
    {33273, "ioprio_get", 513, 0, StateKind::none, 3, 0, kParams231, nullptr, 252, 193},
    {33274, "inotify_init", 516, 33, StateKind::none, 0, 0, nullptr, nullptr, 253, 194},
    {33275, "inotify_init", 516, 33, StateKind::new_fd, 1, 0, kParams53, nullptr, 253, 194},
    {33276, "inotify_add_watch", 513, 4, StateKind::none, 3, 0, kParams372, nullptr, 254, 195},
    {33277, "inotify_add_watch", 513, 4, StateKind::none, 4, 0, kParams373, nullptr, 254, 195},
    {33278, "inotify_rm_watch", 513, 4, StateKind::none, 2, 0, kParams374, nullptr, 255, 196},
    {33279, "inotify_rm_watch", 513, 4, StateKind::none, 3, 0, kParams375, nullptr, 255, 196},
    {33280, "migrate_pages", 513, 0, StateKind::none, 4, 0, kParams376, nullptr, 256, 357},
    {33281, "migrate_pages", 513, 0, StateKind::none, 5, 0, kParams377, nullptr, 256, 357},
    {33284, "mkdirat", 514, 4, StateKind::none, 3, 0, kParams378, nullptr, 258, 198},
    {33285, "mkdirat", 514, 4, StateKind::none, 4, 0, kParams379, nullptr, 258, 198},
    {33286, "mknodat", 513, 4, StateKind::none, 4, 0, kParams380, nullptr, 259, 199},
    {33287, "mknodat", 513, 4, StateKind::none, 5, 0, kParams381, nullptr, 259, 199},
    {33288, "fchownat", 514, 4, StateKind::none, 5, 0, kParams382, nullptr, 260, 200},
    {33289, "fchownat", 514, 4, StateKind::none, 6, 0, kParams383, nullptr, 260, 200},
    {33290, "futimesat", 513, 4, StateKind::none, 3, 0, kParams384, nullptr, 261, 201},
    {33291, "futimesat", 513, 4, StateKind::none, 4, 0, kParams385, nullptr, 261, 201},
    {33294, "unlinkat", 514, 4, StateKind::none, 3, 0, kParams386, nullptr, 263, 202},
    {33295, "unlinkat", 514, 4, StateKind::none, 4, 0, kParams387, nullptr, 263, 202},
    {33296, "renameat", 514, 4, StateKind::none, 4, 0, kParams388, nullptr, 264, 203},
    {33297, "renameat", 514, 4, StateKind::none, 5, 0, kParams389, nullptr, 264, 203},
    {33298, "linkat", 514, 4, StateKind::none, 5, 0, kParams390, nullptr, 265, 204},
    {33299, "linkat", 514, 4, StateKind::none, 6, 0, kParams391, nullptr, 265, 204},
    {33300, "symlinkat", 514, 4, StateKind::none, 3, 0, kParams392, nullptr, 266, 205},
    {33301, "symlinkat", 514, 4, StateKind::none, 4, 0, kParams393, nullptr, 266, 205},
    {33302, "readlinkat", 513, 4, StateKind::none, 4, 0, kParams394, nullptr, 267, 206},
    {33303, "readlinkat", 513, 4, StateKind::none, 5, 0, kParams395, nullptr, 267, 206},
    {33304, "fchmodat", 514, 4, StateKind::none, 3, 0, kParams396, nullptr, 268, 207},
    {33305, "fchmodat", 514, 4, StateKind::none, 4, 0, kParams397, nullptr, 268, 207},
    {33306, "faccessat", 514, 0, StateKind::none, 3, 0, kParams398, nullptr, 269, 208},
    {33307, "faccessat", 514, 0, StateKind::none, 4, 0, kParams399, nullptr, 269, 208},
    {33308, "pselect6", 513, 0, StateKind::none, 6, 0, kParams400, nullptr, 270, 209},
    {33309, "pselect6", 513, 0, StateKind::none, 7, 0, kParams401, nullptr, 270, 209},
    {33310, "ppoll", 576, 0, StateKind::none, 5, 0, kParams402, nullptr, 271, 210},
    {33311, "ppoll", 576, 0, StateKind::none, 6, 0, kParams403, nullptr, 271, 210},
    {33312, "unshare", 518, 0, StateKind::none, 1, 0, kParams404, nullptr, 272, 211},
    {33313, "unshare", 518, 0, StateKind::none, 2, 0, kParams405, nullptr, 272, 211},
    {33314, "set_robust_list", 513, 0, StateKind::none, 2, 0, kParams406, nullptr, 273, 212},
    {33315, "set_robust_list", 513, 0, StateKind::none, 3, 0, kParams407, nullptr, 273, 212},
    {33316, "get_robust_list", 513, 0, StateKind::none, 3, 0, kParams408, nullptr, 274, 213},
    {33317, "get_robust_list", 513, 0, StateKind::none, 4, 0, kParams409, nullptr, 274, 213},
    {33318, "splice", 546, 4, StateKind::none, 6, 0, kParams410, nullptr, 275, 214},
    {33319, "splice", 546, 4, StateKind::none, 7, 0, kParams411, nullptr, 275, 214},
    {33320, "tee", 513, 4, StateKind::none, 4, 0, kParams412, nullptr, 276, 215},
    {33321, "tee", 513, 4, StateKind::none, 5, 0, kParams413, nullptr, 276, 215},
    {33322, "sync_file_range", 513, 4, StateKind::none, 4, 0, kParams414, nullptr, 277, 388},
    {33323, "sync_file_range", 513, 4, StateKind::none, 5, 0, kParams415, nullptr, 277, 388},
    {33324, "vmsplice", 513, 4, StateKind::none, 4, 0, kParams416, nullptr, 278, 216},
    {33325, "vmsplice", 513, 4, StateKind::none, 5, 0, kParams417, nullptr, 278, 216},
    {33326, "move_pages", 513, 0, StateKind::none, 6, 0, kParams418, nullptr, 279, 358},
    {33327, "move_pages", 513, 0, StateKind::none, 7, 0, kParams419, nullptr, 279, 358},
    {33328, "utimensat", 513, 4, StateKind::none, 4, 0, kParams420, nullptr, 280, 219},
    {33329, "utimensat", 513, 4, StateKind::none, 5, 0, kParams421, nullptr, 280, 219},
    {33330, "epoll_pwait", 513, 4, StateKind::none, 6, 0, kParams422, nullptr, 281, 218},
    {33331, "epoll_pwait", 513, 4, StateKind::none, 7, 0, kParams423, nullptr, 281, 218},
    {33332, "signalfd", 521, 37, StateKind::none, 3, 0, kParams424, nullptr, 282, 220},
    {33333, "signalfd", 521, 37, StateKind::new_fd, 4, 0, kParams425, nullptr, 282, 220},
    {33334, "timerfd_create", 523, 33, StateKind::none, 2, 0, kParams426, nullptr, 283, 221},
    {33335, "timerfd_create", 523, 33, StateKind::new_fd, 3, 0, kParams427, nullptr, 283, 221},
    {33336, "eventfd", 516, 33, StateKind::none, 1, 0, kParams428, nullptr, 284, 222},
    {33337, "eventfd", 516, 33, StateKind::new_fd, 2, 0, kParams429, nullptr, 284, 222},
    {33338, "fallocate", 513, 4, StateKind::none, 4, 0, kParams430, nullptr, 285, 299},
    {33339, "fallocate", 513, 4, StateKind::none, 5, 0, kParams431, nullptr, 285, 299},
    {33340, "timerfd_settime", 513, 4, StateKind::none, 4, 0, kParams432, nullptr, 286, 223},
    {33341, "timerfd_settime", 513, 4, StateKind::none, 5, 0, kParams433, nullptr, 286, 223},
    {33342, "timerfd_gettime", 513, 4, StateKind::none, 2, 0, kParams434, nullptr, 287, 224},
    {33343, "timerfd_gettime", 513, 4, StateKind::none, 3, 0, kParams435, nullptr, 287, 224},
    {33344, "accept4", 515, 37, StateKind::none, 4, 0, kParams436, nullptr, 288, 258},
    {33345, "accept4", 515, 37, StateKind::new_fd, 5, 0, kParams437, nullptr, 288, 258},
    {33346, "signalfd4", 521, 37, StateKind::none, 4, 0, kParams438, nullptr, 289, 225},
    {33347, "signalfd4", 521, 37, StateKind::new_fd, 5, 0, kParams439, nullptr, 289, 225},
    {33348, "eventfd2", 516, 33, StateKind::none, 2, 0, kParams440, nullptr, 290, 226},
    {33349, "eventfd2", 516, 33, StateKind::new_fd, 3, 0, kParams441, nullptr, 290, 226},
    {33350, "epoll_create1", 576, 33, StateKind::none, 1, 0, kParams244, nullptr, 291, 227},
    {33351, "epoll_create1", 576, 33, StateKind::new_fd, 2, 0, kParams245, nullptr, 291, 227},
    {33356, "inotify_init1", 516, 33, StateKind::none, 1, 0, kParams244, nullptr, 294, 230},
    {33357, "inotify_init1", 516, 33, StateKind::new_fd, 2, 0, kParams245, nullptr, 294, 230},
    {33358, "preadv", 544, 12, StateKind::none, 5, 0, kParams442, nullptr, 295, 231},
    {33359, "preadv", 544, 12, StateKind::none, 6, 0, kParams443, nullptr, 295, 231},
    {33360, "pwritev", 545, 20, StateKind::none, 5, 0, kParams442, nullptr, 296, 232},
    {33361, "pwritev", 545, 20, StateKind::none, 6, 0, kParams443, nullptr, 296, 232},
    {33362, "rt_tgsigqueueinfo", 513, 0, StateKind::none, 4, 0, kParams444, nullptr, 297, 233},
    {33363, "rt_tgsigqueueinfo", 513, 0, StateKind::none, 5, 0, kParams445, nullptr, 297, 233},
    {33364, "perf_event_open", 513, 37, StateKind::none, 5, 0, kParams446, nullptr, 298, 234},
    {33365, "perf_event_open", 513, 37, StateKind::new_fd, 6, 0, kParams447, nullptr, 298, 234},
    {33366, "recvmmsg", 544, 12, StateKind::none, 5, 0, kParams448, nullptr, 299, 257},
    {33367, "recvmmsg", 544, 12, StateKind::none, 6, 0, kParams449, nullptr, 299, 257},
    {33368, "fanotify_init", 513, 33, StateKind::none, 2, 0, kParams450, nullptr, 300, 235},
    {33369, "fanotify_init", 513, 33, StateKind::new_fd, 3, 0, kParams451, nullptr, 300, 235},
    {33370, "fanotify_mark", 513, 4, StateKind::none, 5, 0, kParams452, nullptr, 301, 393},
    {33371, "fanotify_mark", 513, 4, StateKind::none, 6, 0, kParams453, nullptr, 301, 393},
    {33372, "prlimit64", 518, 0, StateKind::none, 4, 0, kParams454, nullptr, 302, 236},
    {33373, "prlimit64", 518, 0, StateKind::none, 5, 0, kParams455, nullptr, 302, 236},
    {33374, "name_to_handle_at", 513, 4, StateKind::none, 5, 0, kParams456, nullptr, 303, 376},
    {33375, "name_to_handle_at", 513, 4, StateKind::none, 6, 0, kParams457, nullptr, 303, 376},
    {33376, "open_by_handle_at", 514, 37, StateKind::none, 3, 0, kParams458, nullptr, 304, 329},
    {33377, "open_by_handle_at", 514, 37, StateKind::new_fd, 4, 0, kParams459, nullptr, 304, 329},
    {33378, "clock_adjtime", 513, 0, StateKind::none, 2, 0, kParams460, nullptr, 305, 237},
    {33379, "clock_adjtime", 513, 0, StateKind::none, 3, 0, kParams461, nullptr, 305, 237},
    {33380, "syncfs", 513, 4, StateKind::none, 1, 0, kParams135, nullptr, 306, 238},
    {33381, "syncfs", 513, 4, StateKind::none, 2, 0, kParams136, nullptr, 306, 238},
    {33382, "sendmmsg", 545, 20, StateKind::none, 4, 0, kParams462, nullptr, 307, 255},
    {33383, "sendmmsg", 545, 20, StateKind::none, 5, 0, kParams463, nullptr, 307, 255},
    {33384, "setns", 518, 4, StateKind::none, 2, 0, kParams464, nullptr, 308, 239},
    {33385, "setns", 518, 4, StateKind::none, 3, 0, kParams465, nullptr, 308, 239},
    {33386, "getcpu", 513, 0, StateKind::none, 3, 0, kParams466, nullptr, 309, 217},
    {33387, "getcpu", 513, 0, StateKind::none, 4, 0, kParams467, nullptr, 309, 217},
    {33388, "process_vm_readv", 516, 0, StateKind::none, 6, 0, kParams468, nullptr, 310, 301},
    {33389, "process_vm_readv", 516, 0, StateKind::none, 7, 0, kParams469, nullptr, 310, 301},
    {33390, "process_vm_writev", 516, 0, StateKind::none, 6, 0, kParams468, nullptr, 311, 302},
    {33391, "process_vm_writev", 516, 0, StateKind::none, 7, 0, kParams469, nullptr, 311, 302},
    {33392, "kcmp", 513, 0, StateKind::none, 5, 0, kParams470, nullptr, 312, 361},
    {33393, "kcmp", 513, 0, StateKind::none, 6, 0, kParams471, nullptr, 312, 361},
    {33394, "finit_module", 513, 4, StateKind::none, 3, 0, kParams472, nullptr, 313, 314},
    {33395, "finit_module", 513, 4, StateKind::none, 4, 0, kParams473, nullptr, 313, 314},
    {33396, "sched_setattr", 513, 0, StateKind::none, 3, 0, kParams474, nullptr, 314, 362},
    {33397, "sched_setattr", 513, 0, StateKind::none, 4, 0, kParams475, nullptr, 314, 362},
    {33398, "sched_getattr", 513, 0, StateKind::none, 4, 0, kParams476, nullptr, 315, 383},
    {33399, "sched_getattr", 513, 0, StateKind::none, 5, 0, kParams477, nullptr, 315, 383},
    {33400, "renameat2", 514, 4, StateKind::none, 5, 0, kParams478, nullptr, 316, 320},
    {33401, "renameat2", 514, 4, StateKind::none, 6, 0, kParams479, nullptr, 316, 320},
    {33402, "seccomp", 513, 0, StateKind::none, 3, 0, kParams480, nullptr, 317, 316},
    {33403, "seccomp", 513, 0, StateKind::none, 4, 0, kParams481, nullptr, 317, 316},
    {33404, "getrandom", 513, 0, StateKind::none, 3, 0, kParams482, nullptr, 318, 318},
    {33405, "getrandom", 513, 0, StateKind::none, 4, 0, kParams483, nullptr, 318, 318},
    {33406, "memfd_create", 517, 33, StateKind::none, 2, 0, kParams484, nullptr, 319, 342},
    {33407, "memfd_create", 517, 33, StateKind::new_fd, 3, 0, kParams485, nullptr, 319, 342},
    {33408, "kexec_file_load", 513, 4, StateKind::none, 5, 0, kParams486, nullptr, 320, 345},
    {33409, "kexec_file_load", 513, 4, StateKind::none, 6, 0, kParams487, nullptr, 320, 345},
    {33410, "bpf", 513, 0, StateKind::none, 3, 0, kParams488, nullptr, 321, 315},
    {33411, "bpf", 513, 0, StateKind::none, 4, 0, kParams489, nullptr, 321, 315},
    {33414, "userfaultfd", 514, 33, StateKind::none, 1, 0, kParams244, nullptr, 323, 321},
    {33415, "userfaultfd", 514, 33, StateKind::new_fd, 2, 0, kParams245, nullptr, 323, 321},
    {33416, "membarrier", 513, 0, StateKind::none, 3, 0, kParams490, nullptr, 324, 390},
    {33417, "membarrier", 513, 0, StateKind::none, 4, 0, kParams491, nullptr, 324, 390},
    {33418, "mlock2", 517, 0, StateKind::none, 3, 0, kParams62, nullptr, 325, 333},
    {33419, "mlock2", 517, 0, StateKind::none, 4, 0, kParams63, nullptr, 325, 333},
    {33420, "copy_file_range", 514, 4, StateKind::none, 6, 0, kParams410, nullptr, 326, 326},
    {33421, "copy_file_range", 514, 4, StateKind::none, 7, 0, kParams411, nullptr, 326, 326},
    {33422, "preadv2", 513, 4, StateKind::none, 6, 0, kParams492, nullptr, 327, 359},
    {33423, "preadv2", 513, 4, StateKind::none, 7, 0, kParams493, nullptr, 327, 359},
    {33424, "pwritev2", 513, 4, StateKind::none, 6, 0, kParams492, nullptr, 328, 360},
    {33425, "pwritev2", 513, 4, StateKind::none, 7, 0, kParams493, nullptr, 328, 360},
    {33426, "pkey_mprotect", 513, 0, StateKind::none, 4, 0, kParams494, nullptr, 329, 350},
    {33427, "pkey_mprotect", 513, 0, StateKind::none, 5, 0, kParams495, nullptr, 329, 350},
    {33428, "pkey_alloc", 513, 0, StateKind::none, 2, 0, kParams496, nullptr, 330, 349},
    {33429, "pkey_alloc", 513, 0, StateKind::none, 3, 0, kParams497, nullptr, 330, 349},
    {33430, "pkey_free", 513, 0, StateKind::none, 1, 0, kParams498, nullptr, 331, 351},
    {33431, "pkey_free", 513, 0, StateKind::none, 2, 0, kParams499, nullptr, 331, 351},
    {33432, "statx", 513, 4, StateKind::none, 5, 0, kParams500, nullptr, 332, 367},
    {33433, "statx", 513, 4, StateKind::none, 6, 0, kParams501, nullptr, 332, 367},
    {33434, "io_pgetevents", 513, 0, StateKind::none, 6, 0, kParams502, nullptr, 333, 369},
    {33435, "io_pgetevents", 513, 0, StateKind::none, 7, 0, kParams503, nullptr, 333, 369},
    {33436, "rseq", 513, 0, StateKind::none, 4, 0, kParams504, nullptr, 334, 380},
    {33437, "rseq", 513, 0, StateKind::none, 5, 0, kParams505, nullptr, 334, 380},
    {33438, "uretprobe", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 335, 443},
    {33439, "uretprobe", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 335, 443},
    {33440, "uprobe", 513, 0, StateKind::none, 0, 0, nullptr, nullptr, 336, 452},
    {33441, "uprobe", 513, 0, StateKind::none, 1, 0, kParams53, nullptr, 336, 452},
    {33616, "pidfd_send_signal", 513, 4, StateKind::none, 4, 0, kParams506, nullptr, 424, 348},
    {33617, "pidfd_send_signal", 513, 4, StateKind::none, 5, 0, kParams507, nullptr, 424, 348},
    {33618, "io_uring_setup", 546, 33, StateKind::none, 2, 0, kParams508, nullptr, 425, 330},
    {33619, "io_uring_setup", 546, 33, StateKind::new_fd, 3, 0, kParams509, nullptr, 425, 330},
    {33620, "io_uring_enter", 546, 4, StateKind::none, 6, 0, kParams510, nullptr, 426, 331},
    {33621, "io_uring_enter", 546, 4, StateKind::none, 7, 0, kParams511, nullptr, 426, 331},
    {33622, "io_uring_register", 546, 4, StateKind::none, 4, 0, kParams512, nullptr, 427, 332},
    {33623, "io_uring_register", 546, 4, StateKind::none, 5, 0, kParams513, nullptr, 427, 332},
    {33624, "open_tree", 513, 37, StateKind::none, 3, 0, kParams514, nullptr, 428, 339},
    {33625, "open_tree", 513, 37, StateKind::new_fd, 4, 0, kParams515, nullptr, 428, 339},
    {33626, "move_mount", 513, 4, StateKind::none, 5, 0, kParams516, nullptr, 429, 340},
    {33627, "move_mount", 513, 4, StateKind::none, 6, 0, kParams517, nullptr, 429, 340},
    {33628, "fsopen", 513, 33, StateKind::none, 2, 0, kParams518, nullptr, 430, 338},
    {33629, "fsopen", 513, 33, StateKind::new_fd, 3, 0, kParams519, nullptr, 430, 338},
    {33630, "fsconfig", 520, 4, StateKind::none, 5, 0, kParams520, nullptr, 431, 335},
    {33631, "fsconfig", 520, 4, StateKind::none, 6, 0, kParams521, nullptr, 431, 335},
    {33632, "fsmount", 513, 37, StateKind::none, 3, 0, kParams522, nullptr, 432, 337},
    {33633, "fsmount", 513, 37, StateKind::new_fd, 4, 0, kParams523, nullptr, 432, 337},
    {33634, "fspick", 513, 37, StateKind::none, 3, 0, kParams524, nullptr, 433, 336},
    {33635, "fspick", 513, 37, StateKind::new_fd, 4, 0, kParams525, nullptr, 433, 336},
    {33636, "pidfd_open", 518, 33, StateKind::none, 2, 0, kParams526, nullptr, 434, 347},
    {33637, "pidfd_open", 518, 33, StateKind::new_fd, 3, 0, kParams527, nullptr, 434, 347},
    {33640, "close_range", 546, 38, StateKind::none, 3, 0, kParams528, nullptr, 436, 392},
    {33641, "close_range", 546, 38, StateKind::close_range, 4, 0, kParams529, nullptr, 436, 392},
    {33644, "pidfd_getfd", 518, 37, StateKind::none, 3, 0, kParams530, nullptr, 438, 346},
    {33645, "pidfd_getfd", 518, 37, StateKind::new_fd, 4, 0, kParams531, nullptr, 438, 346},
    {33646, "faccessat2", 514, 0, StateKind::none, 4, 0, kParams532, nullptr, 439, 384},
    {33647, "faccessat2", 514, 0, StateKind::none, 5, 0, kParams533, nullptr, 439, 384},
    {33648, "process_madvise", 513, 4, StateKind::none, 5, 0, kParams534, nullptr, 440, 389},
    {33649, "process_madvise", 513, 4, StateKind::none, 6, 0, kParams535, nullptr, 440, 389},
    {33650, "epoll_pwait2", 513, 4, StateKind::none, 6, 0, kParams536, nullptr, 441, 356},
    {33651, "epoll_pwait2", 513, 4, StateKind::none, 7, 0, kParams537, nullptr, 441, 356},
    {33652, "mount_setattr", 513, 4, StateKind::none, 5, 0, kParams538, nullptr, 442, 341},
    {33653, "mount_setattr", 513, 4, StateKind::none, 6, 0, kParams539, nullptr, 442, 341},
    {33654, "quotactl_fd", 513, 4, StateKind::none, 4, 0, kParams540, nullptr, 443, 353},
    {33655, "quotactl_fd", 513, 4, StateKind::none, 5, 0, kParams541, nullptr, 443, 353},
    {33656, "landlock_create_ruleset", 513, 0, StateKind::none, 3, 0, kParams542, nullptr, 444, 352},
    {33657, "landlock_create_ruleset", 513, 0, StateKind::none, 4, 0, kParams543, nullptr, 444, 352},
    {33658, "landlock_add_rule", 513, 4, StateKind::none, 4, 0, kParams544, nullptr, 445, 355},
    {33659, "landlock_add_rule", 513, 4, StateKind::none, 5, 0, kParams545, nullptr, 445, 355},
    {33660, "landlock_restrict_self", 513, 4, StateKind::none, 2, 0, kParams546, nullptr, 446, 354},
    {33661, "landlock_restrict_self", 513, 4, StateKind::none, 3, 0, kParams547, nullptr, 446, 354},
    {33662, "memfd_secret", 513, 33, StateKind::none, 1, 0, kParams548, nullptr, 447, 343},
    {33663, "memfd_secret", 513, 33, StateKind::new_fd, 2, 0, kParams549, nullptr, 447, 343},
    {33664, "process_mrelease", 513, 4, StateKind::none, 2, 0, kParams550, nullptr, 448, 377},
    {33665, "process_mrelease", 513, 4, StateKind::none, 3, 0, kParams551, nullptr, 448, 377},
    {33666, "futex_waitv", 513, 0, StateKind::none, 5, 0, kParams552, nullptr, 449, 374},
    {33667, "futex_waitv", 513, 0, StateKind::none, 6, 0, kParams553, nullptr, 449, 374},
    {33668, "set_mempolicy_home_node", 513, 0, StateKind::none, 4, 0, kParams554, nullptr, 450, 370},
    {33669, "set_mempolicy_home_node", 513, 0, StateKind::none, 5, 0, kParams555, nullptr, 450, 370},
    {33670, "cachestat", 513, 4, StateKind::none, 4, 0, kParams556, nullptr, 451, 412},
    {33671, "cachestat", 513, 4, StateKind::none, 5, 0, kParams557, nullptr, 451, 412},
    {33672, "fchmodat2", 513, 4, StateKind::none, 4, 0, kParams558, nullptr, 452, 413},
    {33673, "fchmodat2", 513, 4, StateKind::none, 5, 0, kParams559, nullptr, 452, 413},
    {33674, "map_shadow_stack", 513, 0, StateKind::none, 3, 0, kParams560, nullptr, 453, 414},
    {33675, "map_shadow_stack", 513, 0, StateKind::none, 4, 0, kParams561, nullptr, 453, 414},
    {33676, "futex_wake", 513, 0, StateKind::none, 4, 0, kParams562, nullptr, 454, 417},
    {33677, "futex_wake", 513, 0, StateKind::none, 5, 0, kParams563, nullptr, 454, 417},
    {33678, "futex_wait", 513, 0, StateKind::none, 6, 0, kParams564, nullptr, 455, 419},
    {33679, "futex_wait", 513, 0, StateKind::none, 7, 0, kParams565, nullptr, 455, 419},
    {33680, "futex_requeue", 513, 0, StateKind::none, 4, 0, kParams566, nullptr, 456, 418},
    {33681, "futex_requeue", 513, 0, StateKind::none, 5, 0, kParams567, nullptr, 456, 418},
    {33682, "statmount", 513, 0, StateKind::none, 4, 0, kParams568, nullptr, 457, 438},
    {33683, "statmount", 513, 0, StateKind::none, 5, 0, kParams569, nullptr, 457, 438},
    {33684, "listmount", 513, 0, StateKind::none, 4, 0, kParams570, nullptr, 458, 437},
    {33685, "listmount", 513, 0, StateKind::none, 5, 0, kParams571, nullptr, 458, 437},
    {33686, "lsm_get_self_attr", 513, 0, StateKind::none, 4, 0, kParams572, nullptr, 459, 439},
    {33687, "lsm_get_self_attr", 513, 0, StateKind::none, 5, 0, kParams573, nullptr, 459, 439},
    {33688, "lsm_set_self_attr", 513, 0, StateKind::none, 4, 0, kParams574, nullptr, 460, 440},
    {33689, "lsm_set_self_attr", 513, 0, StateKind::none, 5, 0, kParams575, nullptr, 460, 440},
    {33690, "lsm_list_modules", 513, 0, StateKind::none, 3, 0, kParams576, nullptr, 461, 441},
    {33691, "lsm_list_modules", 513, 0, StateKind::none, 4, 0, kParams577, nullptr, 461, 441},
    {33692, "mseal", 513, 0, StateKind::none, 3, 0, kParams578, nullptr, 462, 442},
    {33693, "mseal", 513, 0, StateKind::none, 4, 0, kParams579, nullptr, 462, 442},
    {33694, "setxattrat", 513, 4, StateKind::none, 6, 0, kParams580, nullptr, 463, 447},
    {33695, "setxattrat", 513, 4, StateKind::none, 7, 0, kParams581, nullptr, 463, 447},
    {33696, "getxattrat", 513, 4, StateKind::none, 6, 0, kParams580, nullptr, 464, 446},
    {33697, "getxattrat", 513, 4, StateKind::none, 7, 0, kParams581, nullptr, 464, 446},
    {33698, "listxattrat", 513, 4, StateKind::none, 5, 0, kParams582, nullptr, 465, 445},
    {33699, "listxattrat", 513, 4, StateKind::none, 6, 0, kParams583, nullptr, 465, 445},
    {33700, "removexattrat", 513, 4, StateKind::none, 4, 0, kParams584, nullptr, 466, 444},
    {33701, "removexattrat", 513, 4, StateKind::none, 5, 0, kParams585, nullptr, 466, 444},
    {33702, "open_tree_attr", 513, 37, StateKind::none, 5, 0, kParams586, nullptr, 467, 448},
    {33703, "open_tree_attr", 513, 37, StateKind::new_fd, 6, 0, kParams587, nullptr, 467, 448},
    {33704, "file_getattr", 513, 4, StateKind::none, 5, 0, kParams588, nullptr, 468, 449},
    {33705, "file_getattr", 513, 4, StateKind::none, 6, 0, kParams589, nullptr, 468, 449},
    {33706, "file_setattr", 513, 4, StateKind::none, 5, 0, kParams588, nullptr, 469, 450},
    {33707, "file_setattr", 513, 4, StateKind::none, 6, 0, kParams589, nullptr, 469, 450},
    {33708, "listns", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 470, 451},
    {33709, "listns", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 470, 451},
    {33710, "rseq_slice_yield", 513, 0, StateKind::none, 6, 0, kParams218, nullptr, 471, 453},
    {33711, "rseq_slice_yield", 513, 0, StateKind::none, 7, 0, kParams219, nullptr, 471, 453},
};
const size_t kEventCount = 769;

const FlagFamily kFlagFamilies[] = {
    {"file_flags", kFlags0, 19},
    {"creat_flags", kFlags1, 2},
    {"clone_flags", kFlags2, 27},
    {"execve_flags", kFlags3, 4},
    {"execveat_flags", kFlags4, 2},
    {"prot_flags", kFlags5, 8},
    {"mmap_flags", kFlags6, 15},
    {"access_flags", kFlags7, 4},
    {"openat2_flags", kFlags8, 6},
    {"newfstatat_flags", kFlags9, 3},
    {"prctl_options", kFlags10, 39},
    {"arch_prctl_codes", kFlags11, 23},
    {"faccessat2_flags", kFlags12, 3},
};
const size_t kFlagFamilyCount = 13;

const SyscallInfo kSyscalls[] = {
    {0, "read", 3},
    {1, "write", 4},
    {2, "open", 5},
    {3, "close", 6},
    {4, "stat", 14},
    {5, "fstat", 20},
    {6, "lstat", 50},
    {7, "poll", 105},
    {8, "lseek", 15},
    {9, "mmap", 55},
    {10, "mprotect", 75},
    {11, "munmap", 56},
    {12, "brk", 32},
    {13, "rt_sigaction", 107},
    {14, "rt_sigprocmask", 108},
    {15, "rt_sigreturn", 298},
    {16, "ioctl", 34},
    {17, "pread64", 294},
    {18, "pwrite64", 295},
    {19, "readv", 87},
    {20, "writev", 88},
    {21, "access", 23},
    {22, "pipe", 30},
    {23, "select", 84},
    {24, "sched_yield", 99},
    {25, "mremap", 104},
    {26, "msync", 86},
    {27, "mincore", 138},
    {28, "madvise", 139},
    {29, "shmget", 267},
    {30, "shmat", 297},
    {31, "shmctl", 268},
    {32, "dup", 29},
    {33, "dup2", 40},
    {34, "pause", 21},
    {35, "nanosleep", 103},
    {36, "getitimer", 66},
    {37, "alarm", 19},
    {38, "setitimer", 65},
    {39, "getpid", 16},
    {40, "sendfile", 116},
    {41, "socket", 241},
    {42, "connect", 243},
    {43, "accept", 245},
    {44, "sendto", 249},
    {45, "recvfrom", 250},
    {46, "sendmsg", 254},
    {47, "recvmsg", 256},
    {48, "shutdown", 251},
    {49, "bind", 242},
    {50, "listen", 244},
    {51, "getsockname", 246},
    {52, "getpeername", 247},
    {53, "socketpair", 248},
    {54, "setsockopt", 252},
    {55, "getsockopt", 253},
    {56, "clone", 327},
    {57, "fork", 303},
    {58, "vfork", 304},
    {59, "execve", 324},
    {60, "exit", 2},
    {61, "wait4", 69},
    {62, "kill", 25},
    {63, "uname", 67},
    {64, "semget", 260},
    {65, "semop", 259},
    {66, "semctl", 261},
    {67, "shmdt", 266},
    {68, "msgget", 264},
    {69, "msgsnd", 262},
    {70, "msgrcv", 263},
    {71, "msgctl", 265},
    {72, "fcntl", 35},
    {73, "flock", 85},
    {74, "fsync", 72},
    {75, "fdatasync", 90},
    {76, "truncate", 57},
    {77, "ftruncate", 58},
    {78, "getdents", 83},
    {79, "getcwd", 113},
    {80, "chdir", 10},
    {81, "fchdir", 80},
    {82, "rename", 26},
    {83, "mkdir", 27},
    {84, "rmdir", 28},
    {85, "creat", 7},
    {86, "link", 8},
    {87, "unlink", 9},
    {88, "symlink", 49},
    {89, "readlink", 51},
    {90, "chmod", 13},
    {91, "fchmod", 59},
    {92, "chown", 132},
    {93, "fchown", 127},
    {94, "lchown", 118},
    {95, "umask", 37},
    {96, "gettimeofday", 47},
    {97, "getrlimit", 117},
    {98, "getrusage", 46},
    {99, "sysinfo", 71},
    {100, "times", 31},
    {101, "ptrace", 18},
    {102, "getuid", 119},
    {103, "syslog", 64},
    {104, "getgid", 120},
    {105, "setuid", 133},
    {106, "setgid", 134},
    {107, "geteuid", 121},
    {108, "getegid", 122},
    {109, "setpgid", 36},
    {110, "getppid", 41},
    {111, "getpgrp", 42},
    {112, "setsid", 43},
    {113, "setreuid", 123},
    {114, "setregid", 124},
    {115, "getgroups", 125},
    {116, "setgroups", 126},
    {117, "setresuid", 128},
    {118, "getresuid", 129},
    {119, "setresgid", 130},
    {120, "getresgid", 131},
    {121, "getpgid", 79},
    {122, "setfsuid", 135},
    {123, "setfsgid", 136},
    {124, "getsid", 89},
    {125, "capget", 114},
    {126, "capset", 115},
    {127, "rt_sigpending", 109},
    {128, "rt_sigtimedwait", 110},
    {129, "rt_sigqueueinfo", 111},
    {130, "rt_sigsuspend", 112},
    {131, "sigaltstack", 317},
    {132, "utime", 22},
    {133, "mknod", 12},
    {134, "uselib", 0},
    {135, "personality", 82},
    {136, "ustat", 39},
    {137, "statfs", 62},
    {138, "fstatfs", 63},
    {139, "sysfs", 81},
    {140, "getpriority", 60},
    {141, "setpriority", 61},
    {142, "sched_setparam", 95},
    {143, "sched_getparam", 96},
    {144, "sched_setscheduler", 97},
    {145, "sched_getscheduler", 98},
    {146, "sched_get_priority_max", 100},
    {147, "sched_get_priority_min", 101},
    {148, "sched_rr_get_interval", 102},
    {149, "mlock", 91},
    {150, "munlock", 92},
    {151, "mlockall", 93},
    {152, "munlockall", 94},
    {153, "vhangup", 68},
    {154, "modify_ldt", 366},
    {155, "pivot_root", 137},
    {156, "_sysctl", 0},
    {157, "prctl", 106},
    {158, "arch_prctl", 296},
    {159, "adjtimex", 74},
    {160, "setrlimit", 45},
    {161, "chroot", 38},
    {162, "sync", 24},
    {163, "acct", 33},
    {164, "settimeofday", 48},
    {165, "mount", 17},
    {166, "umount2", 323},
    {167, "swapon", 53},
    {168, "swapoff", 70},
    {169, "reboot", 54},
    {170, "sethostname", 44},
    {171, "setdomainname", 73},
    {172, "iopl", 391},
    {173, "ioperm", 344},
    {174, "create_module", 0},
    {175, "init_module", 76},
    {176, "delete_module", 77},
    {177, "get_kernel_syms", 0},
    {178, "query_module", 0},
    {179, "quotactl", 78},
    {180, "nfsservctl", 0},
    {181, "getpmsg", 0},
    {182, "putpmsg", 0},
    {183, "afs_syscall", 0},
    {184, "tuxcall", 0},
    {185, "security", 0},
    {186, "gettid", 140},
    {187, "readahead", 373},
    {188, "setxattr", 141},
    {189, "lsetxattr", 142},
    {190, "fsetxattr", 143},
    {191, "getxattr", 144},
    {192, "lgetxattr", 145},
    {193, "fgetxattr", 146},
    {194, "listxattr", 147},
    {195, "llistxattr", 148},
    {196, "flistxattr", 149},
    {197, "removexattr", 150},
    {198, "lremovexattr", 151},
    {199, "fremovexattr", 152},
    {200, "tkill", 153},
    {201, "time", 11},
    {202, "futex", 154},
    {203, "sched_setaffinity", 155},
    {204, "sched_getaffinity", 156},
    {205, "set_thread_area", 157},
    {206, "io_setup", 159},
    {207, "io_destroy", 160},
    {208, "io_getevents", 161},
    {209, "io_submit", 162},
    {210, "io_cancel", 163},
    {211, "get_thread_area", 158},
    {212, "lookup_dcookie", 365},
    {213, "epoll_create", 165},
    {214, "epoll_ctl_old", 364},
    {215, "epoll_wait_old", 379},
    {216, "remap_file_pages", 168},
    {217, "getdents64", 240},
    {218, "set_tid_address", 169},
    {219, "restart_syscall", 1},
    {220, "semtimedop", 371},
    {221, "fadvise64", 319},
    {222, "timer_create", 170},
    {223, "timer_settime", 171},
    {224, "timer_gettime", 172},
    {225, "timer_getoverrun", 173},
    {226, "timer_delete", 174},
    {227, "clock_settime", 175},
    {228, "clock_gettime", 176},
    {229, "clock_getres", 177},
    {230, "clock_nanosleep", 178},
    {231, "exit_group", 164},
    {232, "epoll_wait", 167},
    {233, "epoll_ctl", 166},
    {234, "tgkill", 179},
    {235, "utimes", 180},
    {236, "vserver", 0},
    {237, "mbind", 363},
    {238, "set_mempolicy", 368},
    {239, "get_mempolicy", 387},
    {240, "mq_open", 181},
    {241, "mq_unlink", 182},
    {242, "mq_timedsend", 183},
    {243, "mq_timedreceive", 184},
    {244, "mq_notify", 185},
    {245, "mq_getsetattr", 186},
    {246, "kexec_load", 187},
    {247, "waitid", 188},
    {248, "add_key", 189},
    {249, "request_key", 190},
    {250, "keyctl", 191},
    {251, "ioprio_set", 192},
    {252, "ioprio_get", 193},
    {253, "inotify_init", 194},
    {254, "inotify_add_watch", 195},
    {255, "inotify_rm_watch", 196},
    {256, "migrate_pages", 357},
    {257, "openat", 197},
    {258, "mkdirat", 198},
    {259, "mknodat", 199},
    {260, "fchownat", 200},
    {261, "futimesat", 201},
    {262, "newfstatat", 300},
    {263, "unlinkat", 202},
    {264, "renameat", 203},
    {265, "linkat", 204},
    {266, "symlinkat", 205},
    {267, "readlinkat", 206},
    {268, "fchmodat", 207},
    {269, "faccessat", 208},
    {270, "pselect6", 209},
    {271, "ppoll", 210},
    {272, "unshare", 211},
    {273, "set_robust_list", 212},
    {274, "get_robust_list", 213},
    {275, "splice", 214},
    {276, "tee", 215},
    {277, "sync_file_range", 388},
    {278, "vmsplice", 216},
    {279, "move_pages", 358},
    {280, "utimensat", 219},
    {281, "epoll_pwait", 218},
    {282, "signalfd", 220},
    {283, "timerfd_create", 221},
    {284, "eventfd", 222},
    {285, "fallocate", 299},
    {286, "timerfd_settime", 223},
    {287, "timerfd_gettime", 224},
    {288, "accept4", 258},
    {289, "signalfd4", 225},
    {290, "eventfd2", 226},
    {291, "epoll_create1", 227},
    {292, "dup3", 228},
    {293, "pipe2", 229},
    {294, "inotify_init1", 230},
    {295, "preadv", 231},
    {296, "pwritev", 232},
    {297, "rt_tgsigqueueinfo", 233},
    {298, "perf_event_open", 234},
    {299, "recvmmsg", 257},
    {300, "fanotify_init", 235},
    {301, "fanotify_mark", 393},
    {302, "prlimit64", 236},
    {303, "name_to_handle_at", 376},
    {304, "open_by_handle_at", 329},
    {305, "clock_adjtime", 237},
    {306, "syncfs", 238},
    {307, "sendmmsg", 255},
    {308, "setns", 239},
    {309, "getcpu", 217},
    {310, "process_vm_readv", 301},
    {311, "process_vm_writev", 302},
    {312, "kcmp", 361},
    {313, "finit_module", 314},
    {314, "sched_setattr", 362},
    {315, "sched_getattr", 383},
    {316, "renameat2", 320},
    {317, "seccomp", 316},
    {318, "getrandom", 318},
    {319, "memfd_create", 342},
    {320, "kexec_file_load", 345},
    {321, "bpf", 315},
    {322, "execveat", 325},
    {323, "userfaultfd", 321},
    {324, "membarrier", 390},
    {325, "mlock2", 333},
    {326, "copy_file_range", 326},
    {327, "preadv2", 359},
    {328, "pwritev2", 360},
    {329, "pkey_mprotect", 350},
    {330, "pkey_alloc", 349},
    {331, "pkey_free", 351},
    {332, "statx", 367},
    {333, "io_pgetevents", 369},
    {334, "rseq", 380},
    {335, "uretprobe", 443},
    {336, "uprobe", 452},
    {424, "pidfd_send_signal", 348},
    {425, "io_uring_setup", 330},
    {426, "io_uring_enter", 331},
    {427, "io_uring_register", 332},
    {428, "open_tree", 339},
    {429, "move_mount", 340},
    {430, "fsopen", 338},
    {431, "fsconfig", 335},
    {432, "fsmount", 337},
    {433, "fspick", 336},
    {434, "pidfd_open", 347},
    {435, "clone3", 328},
    {436, "close_range", 392},
    {437, "openat2", 322},
    {438, "pidfd_getfd", 346},
    {439, "faccessat2", 384},
    {440, "process_madvise", 389},
    {441, "epoll_pwait2", 356},
    {442, "mount_setattr", 341},
    {443, "quotactl_fd", 353},
    {444, "landlock_create_ruleset", 352},
    {445, "landlock_add_rule", 355},
    {446, "landlock_restrict_self", 354},
    {447, "memfd_secret", 343},
    {448, "process_mrelease", 377},
    {449, "futex_waitv", 374},
    {450, "set_mempolicy_home_node", 370},
    {451, "cachestat", 412},
    {452, "fchmodat2", 413},
    {453, "map_shadow_stack", 414},
    {454, "futex_wake", 417},
    {455, "futex_wait", 419},
    {456, "futex_requeue", 418},
    {457, "statmount", 438},
    {458, "listmount", 437},
    {459, "lsm_get_self_attr", 439},
    {460, "lsm_set_self_attr", 440},
    {461, "lsm_list_modules", 441},
    {462, "mseal", 442},
    {463, "setxattrat", 447},
    {464, "getxattrat", 446},
    {465, "listxattrat", 445},
    {466, "removexattrat", 444},
    {467, "open_tree_attr", 448},
    {468, "file_getattr", 449},
    {469, "file_setattr", 450},
    {470, "listns", 451},
    {471, "rseq_slice_yield", 453},
};
const size_t kSyscallCount = 385;

const ScName kScNames[] = {
    {0, "unknown"},
    {1, "restart_syscall"},
    {2, "exit"},
    {3, "read"},
    {4, "write"},
    {5, "open"},
    {6, "close"},
    {7, "creat"},
    {8, "link"},
    {9, "unlink"},
    {10, "chdir"},
    {11, "time"},
    {12, "mknod"},
    {13, "chmod"},
    {14, "stat"},
    {15, "lseek"},
    {16, "getpid"},
    {17, "mount"},
    {18, "ptrace"},
    {19, "alarm"},
    {20, "fstat"},
    {21, "pause"},
    {22, "utime"},
    {23, "access"},
    {24, "sync"},
    {25, "kill"},
    {26, "rename"},
    {27, "mkdir"},
    {28, "rmdir"},
    {29, "dup"},
    {30, "pipe"},
    {31, "times"},
    {32, "brk"},
    {33, "acct"},
    {34, "ioctl"},
    {35, "fcntl"},
    {36, "setpgid"},
    {37, "umask"},
    {38, "chroot"},
    {39, "ustat"},
    {40, "dup2"},
    {41, "getppid"},
    {42, "getpgrp"},
    {43, "setsid"},
    {44, "sethostname"},
    {45, "setrlimit"},
    {46, "getrusage"},
    {47, "gettimeofday"},
    {48, "settimeofday"},
    {49, "symlink"},
    {50, "lstat"},
    {51, "readlink"},
    {52, "uselib"},
    {53, "swapon"},
    {54, "reboot"},
    {55, "mmap"},
    {56, "munmap"},
    {57, "truncate"},
    {58, "ftruncate"},
    {59, "fchmod"},
    {60, "getpriority"},
    {61, "setpriority"},
    {62, "statfs"},
    {63, "fstatfs"},
    {64, "syslog"},
    {65, "setitimer"},
    {66, "getitimer"},
    {67, "uname"},
    {68, "vhangup"},
    {69, "wait4"},
    {70, "swapoff"},
    {71, "sysinfo"},
    {72, "fsync"},
    {73, "setdomainname"},
    {74, "adjtimex"},
    {75, "mprotect"},
    {76, "init_module"},
    {77, "delete_module"},
    {78, "quotactl"},
    {79, "getpgid"},
    {80, "fchdir"},
    {81, "sysfs"},
    {82, "personality"},
    {83, "getdents"},
    {84, "select"},
    {85, "flock"},
    {86, "msync"},
    {87, "readv"},
    {88, "writev"},
    {89, "getsid"},
    {90, "fdatasync"},
    {91, "mlock"},
    {92, "munlock"},
    {93, "mlockall"},
    {94, "munlockall"},
    {95, "sched_setparam"},
    {96, "sched_getparam"},
    {97, "sched_setscheduler"},
    {98, "sched_getscheduler"},
    {99, "sched_yield"},
    {100, "sched_get_priority_max"},
    {101, "sched_get_priority_min"},
    {102, "sched_rr_get_interval"},
    {103, "nanosleep"},
    {104, "mremap"},
    {105, "poll"},
    {106, "prctl"},
    {107, "rt_sigaction"},
    {108, "rt_sigprocmask"},
    {109, "rt_sigpending"},
    {110, "rt_sigtimedwait"},
    {111, "rt_sigqueueinfo"},
    {112, "rt_sigsuspend"},
    {113, "getcwd"},
    {114, "capget"},
    {115, "capset"},
    {116, "sendfile"},
    {117, "getrlimit"},
    {118, "lchown"},
    {119, "getuid"},
    {120, "getgid"},
    {121, "geteuid"},
    {122, "getegid"},
    {123, "setreuid"},
    {124, "setregid"},
    {125, "getgroups"},
    {126, "setgroups"},
    {127, "fchown"},
    {128, "setresuid"},
    {129, "getresuid"},
    {130, "setresgid"},
    {131, "getresgid"},
    {132, "chown"},
    {133, "setuid"},
    {134, "setgid"},
    {135, "setfsuid"},
    {136, "setfsgid"},
    {137, "pivot_root"},
    {138, "mincore"},
    {139, "madvise"},
    {140, "gettid"},
    {141, "setxattr"},
    {142, "lsetxattr"},
    {143, "fsetxattr"},
    {144, "getxattr"},
    {145, "lgetxattr"},
    {146, "fgetxattr"},
    {147, "listxattr"},
    {148, "llistxattr"},
    {149, "flistxattr"},
    {150, "removexattr"},
    {151, "lremovexattr"},
    {152, "fremovexattr"},
    {153, "tkill"},
    {154, "futex"},
    {155, "sched_setaffinity"},
    {156, "sched_getaffinity"},
    {157, "set_thread_area"},
    {158, "get_thread_area"},
    {159, "io_setup"},
    {160, "io_destroy"},
    {161, "io_getevents"},
    {162, "io_submit"},
    {163, "io_cancel"},
    {164, "exit_group"},
    {165, "epoll_create"},
    {166, "epoll_ctl"},
    {167, "epoll_wait"},
    {168, "remap_file_pages"},
    {169, "set_tid_address"},
    {170, "timer_create"},
    {171, "timer_settime"},
    {172, "timer_gettime"},
    {173, "timer_getoverrun"},
    {174, "timer_delete"},
    {175, "clock_settime"},
    {176, "clock_gettime"},
    {177, "clock_getres"},
    {178, "clock_nanosleep"},
    {179, "tgkill"},
    {180, "utimes"},
    {181, "mq_open"},
    {182, "mq_unlink"},
    {183, "mq_timedsend"},
    {184, "mq_timedreceive"},
    {185, "mq_notify"},
    {186, "mq_getsetattr"},
    {187, "kexec_load"},
    {188, "waitid"},
    {189, "add_key"},
    {190, "request_key"},
    {191, "keyctl"},
    {192, "ioprio_set"},
    {193, "ioprio_get"},
    {194, "inotify_init"},
    {195, "inotify_add_watch"},
    {196, "inotify_rm_watch"},
    {197, "openat"},
    {198, "mkdirat"},
    {199, "mknodat"},
    {200, "fchownat"},
    {201, "futimesat"},
    {202, "unlinkat"},
    {203, "renameat"},
    {204, "linkat"},
    {205, "symlinkat"},
    {206, "readlinkat"},
    {207, "fchmodat"},
    {208, "faccessat"},
    {209, "pselect6"},
    {210, "ppoll"},
    {211, "unshare"},
    {212, "set_robust_list"},
    {213, "get_robust_list"},
    {214, "splice"},
    {215, "tee"},
    {216, "vmsplice"},
    {217, "getcpu"},
    {218, "epoll_pwait"},
    {219, "utimensat"},
    {220, "signalfd"},
    {221, "timerfd_create"},
    {222, "eventfd"},
    {223, "timerfd_settime"},
    {224, "timerfd_gettime"},
    {225, "signalfd4"},
    {226, "eventfd2"},
    {227, "epoll_create1"},
    {228, "dup3"},
    {229, "pipe2"},
    {230, "inotify_init1"},
    {231, "preadv"},
    {232, "pwritev"},
    {233, "rt_tgsigqueueinfo"},
    {234, "perf_event_open"},
    {235, "fanotify_init"},
    {236, "prlimit64"},
    {237, "clock_adjtime"},
    {238, "syncfs"},
    {239, "setns"},
    {240, "getdents64"},
    {241, "socket"},
    {242, "bind"},
    {243, "connect"},
    {244, "listen"},
    {245, "accept"},
    {246, "getsockname"},
    {247, "getpeername"},
    {248, "socketpair"},
    {249, "sendto"},
    {250, "recvfrom"},
    {251, "shutdown"},
    {252, "setsockopt"},
    {253, "getsockopt"},
    {254, "sendmsg"},
    {255, "sendmmsg"},
    {256, "recvmsg"},
    {257, "recvmmsg"},
    {258, "accept4"},
    {259, "semop"},
    {260, "semget"},
    {261, "semctl"},
    {262, "msgsnd"},
    {263, "msgrcv"},
    {264, "msgget"},
    {265, "msgctl"},
    {266, "shmdt"},
    {267, "shmget"},
    {268, "shmctl"},
    {269, "statfs64"},
    {270, "fstatfs64"},
    {271, "fstatat64"},
    {272, "sendfile64"},
    {273, "ugetrlimit"},
    {274, "bdflush"},
    {275, "sigprocmask"},
    {276, "ipc"},
    {277, "socketcall"},
    {278, "stat64"},
    {279, "lstat64"},
    {280, "fstat64"},
    {281, "fcntl64"},
    {282, "mmap2"},
    {283, "newselect"},
    {284, "sgetmask"},
    {285, "ssetmask"},
    {286, "sigpending"},
    {287, "olduname"},
    {288, "umount"},
    {289, "signal"},
    {290, "nice"},
    {291, "stime"},
    {292, "llseek"},
    {293, "waitpid"},
    {294, "pread64"},
    {295, "pwrite64"},
    {296, "arch_prctl"},
    {297, "shmat"},
    {298, "rt_sigreturn"},
    {299, "fallocate"},
    {300, "newfstatat"},
    {301, "process_vm_readv"},
    {302, "process_vm_writev"},
    {303, "fork"},
    {304, "vfork"},
    {305, "setuid"},
    {306, "getuid"},
    {307, "setgid"},
    {308, "geteuid"},
    {309, "getgid"},
    {310, "setresuid"},
    {311, "setresgid"},
    {312, "getresuid"},
    {313, "getresgid"},
    {314, "finit_module"},
    {315, "bpf"},
    {316, "seccomp"},
    {317, "sigaltstack"},
    {318, "getrandom"},
    {319, "fadvise64"},
    {320, "renameat2"},
    {321, "userfaultfd"},
    {322, "openat2"},
    {323, "umount2"},
    {324, "execve"},
    {325, "execveat"},
    {326, "copy_file_range"},
    {327, "clone"},
    {328, "clone3"},
    {329, "open_by_handle_at"},
    {330, "io_uring_setup"},
    {331, "io_uring_enter"},
    {332, "io_uring_register"},
    {333, "mlock2"},
    {334, "getegid32"},
    {335, "fsconfig"},
    {336, "fspick"},
    {337, "fsmount"},
    {338, "fsopen"},
    {339, "open_tree"},
    {340, "move_mount"},
    {341, "mount_setattr"},
    {342, "memfd_create"},
    {343, "memfd_secret"},
    {344, "ioperm"},
    {345, "kexec_file_load"},
    {346, "pidfd_getfd"},
    {347, "pidfd_open"},
    {348, "pidfd_send_signal"},
    {349, "pkey_alloc"},
    {350, "pkey_mprotect"},
    {351, "pkey_free"},
    {352, "landlock_create_ruleset"},
    {353, "quotactl_fd"},
    {354, "landlock_restrict_self"},
    {355, "landlock_add_rule"},
    {356, "epoll_pwait2"},
    {357, "migrate_pages"},
    {358, "move_pages"},
    {359, "preadv2"},
    {360, "pwritev2"},
    {361, "kcmp"},
    {362, "sched_setattr"},
    {363, "mbind"},
    {364, "epoll_ctl_old"},
    {365, "lookup_dcookie"},
    {366, "modify_ldt"},
    {367, "statx"},
    {368, "set_mempolicy"},
    {369, "io_pgetevents"},
    {370, "set_mempolicy_home_node"},
    {371, "semtimedop"},
    {372, "get_kernel_syms"},
    {373, "readahead"},
    {374, "futex_waitv"},
    {375, "getpmsg"},
    {376, "name_to_handle_at"},
    {377, "process_mrelease"},
    {378, "nfsservctl"},
    {379, "epoll_wait_old"},
    {380, "rseq"},
    {381, "create_module"},
    {383, "sched_getattr"},
    {384, "faccessat2"},
    {385, "_sysctl"},
    {386, "query_module"},
    {387, "get_mempolicy"},
    {388, "sync_file_range"},
    {389, "process_madvise"},
    {390, "membarrier"},
    {391, "iopl"},
    {392, "close_range"},
    {393, "fanotify_mark"},
    {394, "recv"},
    {395, "send"},
    {396, "sched_process_exit"},
    {397, "sched_switch"},
    {398, "page_fault_user"},
    {399, "page_fault_kernel"},
    {400, "signal_deliver"},
    {401, "timerfd"},
    {402, "s390_pci_mmio_read"},
    {403, "sigaction"},
    {404, "s390_pci_mmio_write"},
    {405, "readdir"},
    {406, "s390_sthyi"},
    {407, "sigsuspend"},
    {408, "idle"},
    {409, "s390_runtime_instr"},
    {410, "sigreturn"},
    {411, "s390_guarded_storage"},
    {412, "cachestat"},
    {413, "fchmodat2"},
    {414, "map_shadow_stack"},
    {415, "riscv_flush_icache"},
    {416, "riscv_hwprobe"},
    {417, "futex_wake"},
    {418, "futex_requeue"},
    {419, "futex_wait"},
    {420, "oldstat"},
    {421, "switch_endian"},
    {422, "multiplexer"},
    {423, "oldlstat"},
    {424, "spu_create"},
    {425, "sync_file_range2"},
    {426, "oldfstat"},
    {427, "spu_run"},
    {428, "swapcontext"},
    {429, "pciconfig_write"},
    {430, "rtas"},
    {431, "pciconfig_read"},
    {432, "sys_debug_setcontext"},
    {433, "vm86"},
    {434, "oldolduname"},
    {435, "subpage_prot"},
    {436, "pciconfig_iobase"},
    {437, "listmount"},
    {438, "statmount"},
    {439, "lsm_get_self_attr"},
    {440, "lsm_set_self_attr"},
    {441, "lsm_list_modules"},
    {442, "mseal"},
    {443, "uretprobe"},
    {444, "removexattrat"},
    {445, "listxattrat"},
    {446, "getxattrat"},
    {447, "setxattrat"},
    {448, "open_tree_attr"},
    {449, "file_getattr"},
    {450, "file_setattr"},
    {451, "listns"},
    {452, "uprobe"},
    {453, "rseq_slice_yield"},
};
const size_t kScNameCount = 453;

const FieldInfo kFields[] = {
    {FieldId::evt_num, "evt.num", ParamType::UINT64, Format::ID, false, false},
    {FieldId::evt_time, "evt.time", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_time_s, "evt.time.s", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_time_iso8601, "evt.time.iso8601", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_datetime, "evt.datetime", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_rawtime, "evt.rawtime", ParamType::ABSTIME, Format::DEC, false, false},
    {FieldId::evt_rawtime_s, "evt.rawtime.s", ParamType::ABSTIME, Format::DEC, false, false},
    {FieldId::evt_rawtime_ns, "evt.rawtime.ns", ParamType::ABSTIME, Format::PADDED_DEC, false, false},
    {FieldId::evt_reltime, "evt.reltime", ParamType::RELTIME, Format::PADDED_DEC, false, false},
    {FieldId::evt_reltime_s, "evt.reltime.s", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::evt_reltime_ns, "evt.reltime.ns", ParamType::RELTIME, Format::PADDED_DEC, false, false},
    {FieldId::evt_outputtime, "evt.outputtime", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_dir, "evt.dir", ParamType::CHARBUF, Format::DIR, false, false},
    {FieldId::evt_type, "evt.type", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_type_is, "evt.type.is", ParamType::UINT32, Format::NA, true, true},
    {FieldId::syscall_type, "syscall.type", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_category, "evt.category", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_cpu, "evt.cpu", ParamType::INT16, Format::ID, false, false},
    {FieldId::evt_args, "evt.args", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_arg, "evt.arg", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::evt_rawarg, "evt.rawarg", ParamType::DYN, Format::NA, true, true},
    {FieldId::evt_info, "evt.info", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_res, "evt.res", ParamType::CHARBUF, Format::DEC, false, false},
    {FieldId::evt_rawres, "evt.rawres", ParamType::INT64, Format::DEC, false, false},
    {FieldId::evt_failed, "evt.failed", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_is_io, "evt.is_io", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_is_io_read, "evt.is_io_read", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_is_io_write, "evt.is_io_write", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_io_dir, "evt.io_dir", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_buffer, "evt.buffer", ParamType::BYTEBUF, Format::NA, false, false},
    {FieldId::evt_buflen, "evt.buflen", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_count, "evt.count", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_is_open_read, "evt.is_open_read", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_is_open_write, "evt.is_open_write", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_datetime_s, "evt.datetime.s", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_latency, "evt.latency", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::evt_latency_s, "evt.latency.s", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::evt_latency_ns, "evt.latency.ns", ParamType::RELTIME, Format::PADDED_DEC, false, false},
    {FieldId::evt_latency_quantized, "evt.latency.quantized", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_latency_human, "evt.latency.human", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_deltatime, "evt.deltatime", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::evt_deltatime_s, "evt.deltatime.s", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::evt_deltatime_ns, "evt.deltatime.ns", ParamType::RELTIME, Format::PADDED_DEC, false, false},
    {FieldId::evt_is_wait, "evt.is_wait", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_wait_latency, "evt.wait_latency", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::evt_is_syslog, "evt.is_syslog", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_count_error, "evt.count.error", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_count_error_file, "evt.count.error.file", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_count_error_net, "evt.count.error.net", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_count_error_memory, "evt.count.error.memory", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_count_error_other, "evt.count.error.other", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_count_exit, "evt.count.exit", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_count_procinfo, "evt.count.procinfo", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_count_threadinfo, "evt.count.threadinfo", ParamType::UINT32, Format::DEC, false, false},
    {FieldId::evt_around, "evt.around", ParamType::UINT64, Format::DEC, true, true},
    {FieldId::evt_abspath, "evt.abspath", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::evt_buflen_in, "evt.buflen.in", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_buflen_out, "evt.buflen.out", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_buflen_file, "evt.buflen.file", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_buflen_file_in, "evt.buflen.file.in", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_buflen_file_out, "evt.buflen.file.out", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_buflen_net, "evt.buflen.net", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_buflen_net_in, "evt.buflen.net.in", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_buflen_net_out, "evt.buflen.net.out", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::evt_infra_docker_name, "evt.infra.docker.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_infra_docker_container_id, "evt.infra.docker.container.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_infra_docker_container_name, "evt.infra.docker.container.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_infra_docker_container_image, "evt.infra.docker.container.image", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_is_open_exec, "evt.is_open_exec", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_is_open_create, "evt.is_open_create", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_pluginname, "evt.pluginname", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_plugininfo, "evt.plugininfo", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_source, "evt.source", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_is_async, "evt.is_async", ParamType::BOOL, Format::NA, false, false},
    {FieldId::evt_asynctype, "evt.asynctype", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::evt_hostname, "evt.hostname", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::util_cnt, "util.cnt", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_pid, "proc.pid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_name, "proc.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_exe, "proc.exe", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_exepath, "proc.exepath", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_args, "proc.args", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_cmdline, "proc.cmdline", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_exeline, "proc.exeline", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_cwd, "proc.cwd", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_env, "proc.env", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_ppid, "proc.ppid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_pname, "proc.pname", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_pexe, "proc.pexe", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_pexepath, "proc.pexepath", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_pcmdline, "proc.pcmdline", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_aname, "proc.aname", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_apid, "proc.apid", ParamType::INT64, Format::ID, true, false},
    {FieldId::proc_sid, "proc.sid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_vpid, "proc.vpid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_vpgid, "proc.vpgid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_pgid, "proc.pgid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_tty, "proc.tty", ParamType::UINT32, Format::ID, false, false},
    {FieldId::proc_duration, "proc.duration", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::proc_pid_ts, "proc.pid.ts", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::proc_nthreads, "proc.nthreads", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_fdopencount, "proc.fdopencount", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_fdlimit, "proc.fdlimit", ParamType::INT64, Format::DEC, false, false},
    {FieldId::proc_vmsize, "proc.vmsize", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_vmrss, "proc.vmrss", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_vmswap, "proc.vmswap", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_is_exe_writable, "proc.is_exe_writable", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_is_exe_upper_layer, "proc.is_exe_upper_layer", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_is_exe_from_memfd, "proc.is_exe_from_memfd", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_exe_ino, "proc.exe_ino", ParamType::INT64, Format::DEC, false, false},
    {FieldId::proc_exe_ino_ctime, "proc.exe_ino.ctime", ParamType::ABSTIME, Format::DEC, false, false},
    {FieldId::proc_exe_ino_mtime, "proc.exe_ino.mtime", ParamType::ABSTIME, Format::DEC, false, false},
    {FieldId::proc_aexe, "proc.aexe", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_aexepath, "proc.aexepath", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_acmdline, "proc.acmdline", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_aargs, "proc.aargs", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_aenv, "proc.aenv", ParamType::CHARBUF, Format::NA, true, false},
    {FieldId::proc_cmdnargs, "proc.cmdnargs", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_cmdlenargs, "proc.cmdlenargs", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_loginshellid, "proc.loginshellid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_pvpid, "proc.pvpid", ParamType::INT64, Format::ID, false, false},
    {FieldId::proc_sname, "proc.sname", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_sid_exe, "proc.sid.exe", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_sid_exepath, "proc.sid.exepath", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_vpgid_name, "proc.vpgid.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_vpgid_exe, "proc.vpgid.exe", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_vpgid_exepath, "proc.vpgid.exepath", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_pgid_name, "proc.pgid.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_pgid_exe, "proc.pgid.exe", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_pgid_exepath, "proc.pgid.exepath", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_ppid_duration, "proc.ppid.duration", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::proc_ppid_ts, "proc.ppid.ts", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::proc_is_exe_lower_layer, "proc.is_exe_lower_layer", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_is_sid_leader, "proc.is_sid_leader", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_is_vpgid_leader, "proc.is_vpgid_leader", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_is_pgid_leader, "proc.is_pgid_leader", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_exe_ino_ctime_duration_proc_start, "proc.exe_ino.ctime_duration_proc_start", ParamType::ABSTIME, Format::DEC, false, false},
    {FieldId::proc_exe_ino_ctime_duration_pidns_start, "proc.exe_ino.ctime_duration_pidns_start", ParamType::ABSTIME, Format::DEC, false, false},
    {FieldId::proc_pidns_init_start_ts, "proc.pidns_init_start_ts", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_fdusage, "proc.fdusage", ParamType::DOUBLE, Format::NA, false, false},
    {FieldId::proc_nchilds, "proc.nchilds", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::proc_stdin_type, "proc.stdin.type", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_stdin_name, "proc.stdin.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_stdout_type, "proc.stdout.type", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_stdout_name, "proc.stdout.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_stderr_type, "proc.stderr.type", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_stderr_name, "proc.stderr.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::thread_tid, "thread.tid", ParamType::INT64, Format::ID, false, false},
    {FieldId::thread_ismain, "thread.ismain", ParamType::BOOL, Format::NA, false, false},
    {FieldId::thread_vtid, "thread.vtid", ParamType::INT64, Format::ID, false, false},
    {FieldId::thread_nametid, "thread.nametid", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::thread_cgroups, "thread.cgroups", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::thread_cgroup, "thread.cgroup", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::thread_pfmajor, "thread.pfmajor", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::thread_pfminor, "thread.pfminor", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::thread_vmsize, "thread.vmsize", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::thread_vmrss, "thread.vmrss", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::thread_cap_permitted, "thread.cap_permitted", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::thread_cap_inheritable, "thread.cap_inheritable", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::thread_cap_effective, "thread.cap_effective", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::thread_exectime, "thread.exectime", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::thread_totexectime, "thread.totexectime", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::thread_vmsize_b, "thread.vmsize.b", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::thread_vmrss_b, "thread.vmrss.b", ParamType::UINT64, Format::DEC, false, false},
    {FieldId::fd_num, "fd.num", ParamType::INT64, Format::ID, false, false},
    {FieldId::fd_type, "fd.type", ParamType::CHARBUF, Format::DEC, false, false},
    {FieldId::fd_typechar, "fd.typechar", ParamType::CHARBUF, Format::DEC, false, false},
    {FieldId::fd_name, "fd.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_directory, "fd.directory", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_filename, "fd.filename", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_dev, "fd.dev", ParamType::INT32, Format::HEX, false, false},
    {FieldId::fd_dev_major, "fd.dev.major", ParamType::INT32, Format::DEC, false, false},
    {FieldId::fd_dev_minor, "fd.dev.minor", ParamType::INT32, Format::DEC, false, false},
    {FieldId::fd_ino, "fd.ino", ParamType::INT64, Format::DEC, false, false},
    {FieldId::fd_nameraw, "fd.nameraw", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_ip, "fd.ip", ParamType::IPADDR, Format::NA, false, false},
    {FieldId::fd_cip, "fd.cip", ParamType::IPADDR, Format::NA, false, false},
    {FieldId::fd_sip, "fd.sip", ParamType::IPADDR, Format::NA, false, false},
    {FieldId::fd_lip, "fd.lip", ParamType::IPADDR, Format::NA, false, false},
    {FieldId::fd_rip, "fd.rip", ParamType::IPADDR, Format::NA, false, false},
    {FieldId::fd_port, "fd.port", ParamType::PORT, Format::DEC, false, false},
    {FieldId::fd_cport, "fd.cport", ParamType::PORT, Format::DEC, false, false},
    {FieldId::fd_sport, "fd.sport", ParamType::PORT, Format::DEC, false, false},
    {FieldId::fd_lport, "fd.lport", ParamType::PORT, Format::DEC, false, false},
    {FieldId::fd_rport, "fd.rport", ParamType::PORT, Format::DEC, false, false},
    {FieldId::fd_l4proto, "fd.l4proto", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_sockfamily, "fd.sockfamily", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_is_server, "fd.is_server", ParamType::BOOL, Format::NA, false, false},
    {FieldId::fd_uid, "fd.uid", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_containername, "fd.containername", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_containerdirectory, "fd.containerdirectory", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_proto, "fd.proto", ParamType::PORT, Format::NA, false, false},
    {FieldId::fd_cproto, "fd.cproto", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_sproto, "fd.sproto", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_lproto, "fd.lproto", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_rproto, "fd.rproto", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fd_net, "fd.net", ParamType::IPNET, Format::NA, false, false},
    {FieldId::fd_cnet, "fd.cnet", ParamType::IPNET, Format::NA, false, false},
    {FieldId::fd_snet, "fd.snet", ParamType::IPNET, Format::NA, false, false},
    {FieldId::fd_lnet, "fd.lnet", ParamType::IPNET, Format::NA, false, false},
    {FieldId::fd_rnet, "fd.rnet", ParamType::IPNET, Format::NA, false, false},
    {FieldId::fd_connected, "fd.connected", ParamType::BOOL, Format::NA, false, false},
    {FieldId::fd_types, "fd.types", ParamType::CHARBUF, Format::DEC, true, false},
    {FieldId::fd_is_upper_layer, "fd.is_upper_layer", ParamType::BOOL, Format::NA, false, false},
    {FieldId::fd_is_lower_layer, "fd.is_lower_layer", ParamType::BOOL, Format::NA, false, false},
    {FieldId::fdlist_nums, "fdlist.nums", ParamType::CHARBUF, Format::ID, false, false},
    {FieldId::fdlist_names, "fdlist.names", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fdlist_cips, "fdlist.cips", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fdlist_sips, "fdlist.sips", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fdlist_cports, "fdlist.cports", ParamType::CHARBUF, Format::DEC, false, false},
    {FieldId::fdlist_sports, "fdlist.sports", ParamType::CHARBUF, Format::DEC, false, false},
    {FieldId::fs_path_name, "fs.path.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fs_path_nameraw, "fs.path.nameraw", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fs_path_source, "fs.path.source", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fs_path_sourceraw, "fs.path.sourceraw", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fs_path_target, "fs.path.target", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::fs_path_targetraw, "fs.path.targetraw", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::user_uid, "user.uid", ParamType::UINT32, Format::ID, false, false},
    {FieldId::user_name, "user.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::user_homedir, "user.homedir", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::user_shell, "user.shell", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::user_loginuid, "user.loginuid", ParamType::INT64, Format::ID, false, false},
    {FieldId::user_loginname, "user.loginname", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::group_gid, "group.gid", ParamType::UINT32, Format::ID, false, false},
    {FieldId::group_name, "group.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_id, "container.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_full_id, "container.full_id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_name, "container.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_image, "container.image", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_image_id, "container.image.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_type, "container.type", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_mounts, "container.mounts", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_mount_source, "container.mount.source", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::container_mount_dest, "container.mount.dest", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::container_mount_mode, "container.mount.mode", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::container_mount_rdwr, "container.mount.rdwr", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::container_mount_propagation, "container.mount.propagation", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::container_image_repository, "container.image.repository", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_image_tag, "container.image.tag", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_image_digest, "container.image.digest", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_healthcheck, "container.healthcheck", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_liveness_probe, "container.liveness_probe", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_readiness_probe, "container.readiness_probe", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_ip, "container.ip", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_cni_json, "container.cni.json", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_labels, "container.labels", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::container_mount, "container.mount", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::container_label, "container.label", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::container_privileged, "container.privileged", ParamType::BOOL, Format::NA, false, false},
    {FieldId::container_host_pid, "container.host_pid", ParamType::BOOL, Format::NA, false, false},
    {FieldId::container_host_network, "container.host_network", ParamType::BOOL, Format::NA, false, false},
    {FieldId::container_host_ipc, "container.host_ipc", ParamType::BOOL, Format::NA, false, false},
    {FieldId::container_start_ts, "container.start_ts", ParamType::ABSTIME, Format::DEC, false, false},
    {FieldId::container_duration, "container.duration", ParamType::RELTIME, Format::DEC, false, false},
    {FieldId::proc_is_container_healthcheck, "proc.is_container_healthcheck", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_is_container_liveness_probe, "proc.is_container_liveness_probe", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_is_container_readiness_probe, "proc.is_container_readiness_probe", ParamType::BOOL, Format::NA, false, false},
    {FieldId::k8s_ns_name, "k8s.ns.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_name, "k8s.pod.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_id, "k8s.pod.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_uid, "k8s.pod.uid", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_sandbox_id, "k8s.pod.sandbox_id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_full_sandbox_id, "k8s.pod.full_sandbox_id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_labels, "k8s.pod.labels", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_ip, "k8s.pod.ip", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_cni_json, "k8s.pod.cni.json", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_pod_label, "k8s.pod.label", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::k8s_rc_name, "k8s.rc.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_rc_id, "k8s.rc.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_rc_label, "k8s.rc.label", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::k8s_rc_labels, "k8s.rc.labels", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_svc_name, "k8s.svc.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_svc_id, "k8s.svc.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_svc_label, "k8s.svc.label", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::k8s_svc_labels, "k8s.svc.labels", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_ns_id, "k8s.ns.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_ns_label, "k8s.ns.label", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::k8s_ns_labels, "k8s.ns.labels", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_rs_name, "k8s.rs.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_rs_id, "k8s.rs.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_rs_label, "k8s.rs.label", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::k8s_rs_labels, "k8s.rs.labels", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_deployment_name, "k8s.deployment.name", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_deployment_id, "k8s.deployment.id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::k8s_deployment_label, "k8s.deployment.label", ParamType::CHARBUF, Format::NA, true, true},
    {FieldId::k8s_deployment_labels, "k8s.deployment.labels", ParamType::CHARBUF, Format::NA, false, false},
};
const size_t kFieldCount = 286;

} // namespace falcore
