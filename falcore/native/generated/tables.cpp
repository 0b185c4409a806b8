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
const FlagValue kFlags13[] = { // bpf_commands
    {0u, "BPF_MAP_CREATE", Since::current},
    {1u, "BPF_MAP_LOOKUP_ELEM", Since::current},
    {2u, "BPF_MAP_UPDATE_ELEM", Since::current},
    {3u, "BPF_MAP_DELETE_ELEM", Since::current},
    {4u, "BPF_MAP_GET_NEXT_KEY", Since::current},
    {5u, "BPF_PROG_LOAD", Since::current},
    {6u, "BPF_OBJ_PIN", Since::current},
    {7u, "BPF_OBJ_GET", Since::current},
    {8u, "BPF_PROG_ATTACH", Since::current},
    {9u, "BPF_PROG_DETACH", Since::current},
    {10u, "BPF_PROG_TEST_RUN", Since::current},
    {10u, "BPF_PROG_RUN", Since::current},
    {11u, "BPF_PROG_GET_NEXT_ID", Since::current},
    {12u, "BPF_MAP_GET_NEXT_ID", Since::current},
    {13u, "BPF_PROG_GET_FD_BY_ID", Since::current},
    {14u, "BPF_MAP_GET_FD_BY_ID", Since::current},
    {15u, "BPF_OBJ_GET_INFO_BY_FD", Since::current},
    {16u, "BPF_PROG_QUERY", Since::current},
    {17u, "BPF_RAW_TRACEPOINT_OPEN", Since::current},
    {18u, "BPF_BTF_LOAD", Since::current},
    {19u, "BPF_BTF_GET_FD_BY_ID", Since::current},
    {20u, "BPF_TASK_FD_QUERY", Since::current},
    {21u, "BPF_MAP_LOOKUP_AND_DELETE_ELEM", Since::current},
    {22u, "BPF_MAP_FREEZE", Since::current},
    {23u, "BPF_BTF_GET_NEXT_ID", Since::current},
    {24u, "BPF_MAP_LOOKUP_BATCH", Since::current},
    {25u, "BPF_MAP_LOOKUP_AND_DELETE_BATCH", Since::current},
    {26u, "BPF_MAP_UPDATE_BATCH", Since::current},
    {27u, "BPF_MAP_DELETE_BATCH", Since::current},
    {28u, "BPF_LINK_CREATE", Since::current},
    {29u, "BPF_LINK_UPDATE", Since::current},
    {30u, "BPF_LINK_GET_FD_BY_ID", Since::current},
    {31u, "BPF_LINK_GET_NEXT_ID", Since::current},
    {32u, "BPF_ENABLE_STATS", Since::current},
    {33u, "BPF_ITER_CREATE", Since::current},
    {34u, "BPF_LINK_DETACH", Since::current},
    {35u, "BPF_PROG_BIND_MAP", Since::current},
};
const FlagValue kFlags14[] = { // chmod_mode
    {1u, "S_IXOTH", Since::sysdig_0293},
    {2u, "S_IWOTH", Since::sysdig_0293},
    {4u, "S_IROTH", Since::sysdig_0293},
    {8u, "S_IXGRP", Since::sysdig_0293},
    {16u, "S_IWGRP", Since::sysdig_0293},
    {32u, "S_IRGRP", Since::sysdig_0293},
    {64u, "S_IXUSR", Since::sysdig_0293},
    {128u, "S_IWUSR", Since::sysdig_0293},
    {256u, "S_IRUSR", Since::sysdig_0293},
    {512u, "S_ISVTX", Since::sysdig_0293},
    {1024u, "S_ISGID", Since::sysdig_0293},
    {2048u, "S_ISUID", Since::sysdig_0293},
};
const FlagValue kFlags15[] = { // close_range_flags
    {2u, "CLOSE_RANGE_UNSHARE", Since::current},
    {4u, "CLOSE_RANGE_CLOEXEC", Since::current},
};
const FlagValue kFlags16[] = { // finit_module_flags
    {1u, "MODULE_INIT_IGNORE_MODVERSIONS", Since::current},
    {2u, "MODULE_INIT_IGNORE_VERMAGIC", Since::current},
    {4u, "MODULE_INIT_COMPRESSED_FILE", Since::current},
};
const FlagValue kFlags17[] = { // flock_flags
    {1u, "LOCK_SH", Since::sysdig_0293},
    {2u, "LOCK_EX", Since::sysdig_0293},
    {4u, "LOCK_NB", Since::sysdig_0293},
    {8u, "LOCK_UN", Since::sysdig_0293},
    {0u, "LOCK_NONE", Since::sysdig_0293},
};
const FlagValue kFlags18[] = { // fsconfig_cmds
    {0u, "FSCONFIG_SET_FLAG", Since::current},
    {1u, "FSCONFIG_SET_STRING", Since::current},
    {2u, "FSCONFIG_SET_BINARY", Since::current},
    {3u, "FSCONFIG_SET_PATH", Since::current},
    {4u, "FSCONFIG_SET_PATH_EMPTY", Since::current},
    {5u, "FSCONFIG_SET_FD", Since::current},
    {6u, "FSCONFIG_CMD_CREATE", Since::current},
    {7u, "FSCONFIG_CMD_RECONFIGURE", Since::current},
};
const FlagValue kFlags19[] = { // io_uring_enter_flags
    {1u, "IORING_ENTER_GETEVENTS", Since::current},
    {2u, "IORING_ENTER_SQ_WAKEUP", Since::current},
    {4u, "IORING_ENTER_SQ_WAIT", Since::current},
    {8u, "IORING_ENTER_EXT_ARG", Since::current},
};
const FlagValue kFlags20[] = { // io_uring_register_opcodes
    {0u, "IORING_REGISTER_BUFFERS", Since::current},
    {1u, "IORING_UNREGISTER_BUFFERS", Since::current},
    {2u, "IORING_REGISTER_FILES", Since::current},
    {3u, "IORING_UNREGISTER_FILES", Since::current},
    {4u, "IORING_REGISTER_EVENTFD", Since::current},
    {5u, "IORING_UNREGISTER_EVENTFD", Since::current},
    {6u, "IORING_REGISTER_FILES_UPDATE", Since::current},
    {7u, "IORING_REGISTER_EVENTFD_ASYNC", Since::current},
    {8u, "IORING_REGISTER_PROBE", Since::current},
    {9u, "IORING_REGISTER_PERSONALITY", Since::current},
    {10u, "IORING_UNREGISTER_PERSONALITY", Since::current},
    {11u, "IORING_REGISTER_RESTRICTIONS", Since::current},
    {12u, "IORING_REGISTER_ENABLE_RINGS", Since::current},
    {13u, "IORING_REGISTER_FILES2", Since::current},
    {14u, "IORING_REGISTER_FILES_UPDATE2", Since::current},
    {15u, "IORING_REGISTER_BUFFERS2", Since::current},
    {16u, "IORING_REGISTER_BUFFERS_UPDATE", Since::current},
    {17u, "IORING_REGISTER_IOWQ_AFF", Since::current},
    {18u, "IORING_UNREGISTER_IOWQ_AFF", Since::current},
    {19u, "IORING_REGISTER_IOWQ_MAX_WORKERS", Since::current},
    {20u, "IORING_REGISTER_RING_FDS", Since::current},
    {21u, "IORING_UNREGISTER_RING_FDS", Since::current},
};
const FlagValue kFlags21[] = { // io_uring_setup_feats
    {1u, "IORING_FEAT_SINGLE_MMAP", Since::current},
    {2u, "IORING_FEAT_NODROP", Since::current},
    {4u, "IORING_FEAT_SUBMIT_STABLE", Since::current},
    {8u, "IORING_FEAT_RW_CUR_POS", Since::current},
    {16u, "IORING_FEAT_CUR_PERSONALITY", Since::current},
    {32u, "IORING_FEAT_FAST_POLL", Since::current},
    {64u, "IORING_FEAT_POLL_32BITS", Since::current},
    {128u, "IORING_FEAT_SQPOLL_NONFIXED", Since::current},
    {256u, "IORING_FEAT_ENTER_EXT_ARG", Since::current},
    {512u, "IORING_FEAT_NATIVE_WORKERS", Since::current},
    {1024u, "IORING_FEAT_RSRC_TAGS", Since::current},
};
const FlagValue kFlags22[] = { // linkat_flags
    {1024u, "AT_SYMLINK_FOLLOW", Since::sysdig_0293},
    {4096u, "AT_EMPTY_PATH", Since::sysdig_0293},
};
const FlagValue kFlags23[] = { // lseek_whence
    {2u, "SEEK_END", Since::sysdig_0293},
    {1u, "SEEK_CUR", Since::sysdig_0293},
    {0u, "SEEK_SET", Since::sysdig_0293},
};
const FlagValue kFlags24[] = { // memfd_create_flags
    {1u, "MFD_CLOEXEC", Since::current},
    {2u, "MFD_ALLOW_SEALING", Since::current},
    {4u, "MFD_HUGETLB", Since::current},
};
const FlagValue kFlags25[] = { // mknod_mode
    {1u, "S_IXOTH", Since::current},
    {2u, "S_IWOTH", Since::current},
    {4u, "S_IROTH", Since::current},
    {8u, "S_IXGRP", Since::current},
    {16u, "S_IWGRP", Since::current},
    {32u, "S_IRGRP", Since::current},
    {64u, "S_IXUSR", Since::current},
    {128u, "S_IWUSR", Since::current},
    {256u, "S_IRUSR", Since::current},
    {512u, "S_ISVTX", Since::current},
    {1024u, "S_ISGID", Since::current},
    {2048u, "S_ISUID", Since::current},
    {32768u, "S_IFREG", Since::current},
    {8192u, "S_IFCHR", Since::current},
    {24576u, "S_IFBLK", Since::current},
    {4096u, "S_IFIFO", Since::current},
    {49152u, "S_IFSOCK", Since::current},
};
const FlagValue kFlags26[] = { // mlock2_flags
    {1u, "MLOCK_ONFAULT", Since::current},
};
const FlagValue kFlags27[] = { // mlockall_flags
    {1u, "MCL_CURRENT", Since::current},
    {2u, "MCL_FUTURE", Since::current},
    {4u, "MCL_ONFAULT", Since::current},
};
const FlagValue kFlags28[] = { // mount_flags
    {1u, "RDONLY", Since::sysdig_0293},
    {2u, "NOSUID", Since::sysdig_0293},
    {4u, "NODEV", Since::sysdig_0293},
    {8u, "NOEXEC", Since::sysdig_0293},
    {16u, "SYNCHRONOUS", Since::sysdig_0293},
    {32u, "REMOUNT", Since::sysdig_0293},
    {64u, "MANDLOCK", Since::sysdig_0293},
    {128u, "DIRSYNC", Since::sysdig_0293},
    {1024u, "NOATIME", Since::sysdig_0293},
    {2048u, "NODIRATIME", Since::sysdig_0293},
    {4096u, "BIND", Since::sysdig_0293},
    {8192u, "MOVE", Since::sysdig_0293},
    {16384u, "REC", Since::sysdig_0293},
    {32768u, "SILENT", Since::sysdig_0293},
    {65536u, "POSIXACL", Since::sysdig_0293},
    {131072u, "UNBINDABLE", Since::sysdig_0293},
    {262144u, "PRIVATE", Since::sysdig_0293},
    {524288u, "SLAVE", Since::sysdig_0293},
    {1048576u, "SHARED", Since::sysdig_0293},
    {2097152u, "RELATIME", Since::sysdig_0293},
    {4194304u, "KERNMOUNT", Since::sysdig_0293},
    {8388608u, "I_VERSION", Since::sysdig_0293},
    {16777216u, "STRICTATIME", Since::sysdig_0293},
    {33554432u, "LAZYTIME", Since::sysdig_0293},
    {268435456u, "NOSEC", Since::sysdig_0293},
    {536870912u, "BORN", Since::sysdig_0293},
    {1073741824u, "ACTIVE", Since::sysdig_0293},
    {2147483648u, "NOUSER", Since::sysdig_0293},
};
const FlagValue kFlags29[] = { // renameat2_flags
    {1u, "RENAME_NOREPLACE", Since::sysdig_0293},
    {2u, "RENAME_EXCHANGE", Since::sysdig_0293},
    {4u, "RENAME_WHITEOUT", Since::sysdig_0293},
};
const FlagValue kFlags30[] = { // splice_flags
    {1u, "SPLICE_F_MOVE", Since::sysdig_0293},
    {2u, "SPLICE_F_NONBLOCK", Since::sysdig_0293},
    {4u, "SPLICE_F_MORE", Since::sysdig_0293},
    {8u, "SPLICE_F_GIFT", Since::sysdig_0293},
};
const FlagValue kFlags31[] = { // umount_flags
    {1u, "FORCE", Since::sysdig_0293},
    {2u, "DETACH", Since::sysdig_0293},
    {4u, "EXPIRE", Since::sysdig_0293},
    {8u, "NOFOLLOW", Since::sysdig_0293},
};
const FlagValue kFlags32[] = { // unlinkat_flags
    {512u, "AT_REMOVEDIR", Since::sysdig_0293},
};
const FlagValue kFlags33[] = { // keyctl_operations
    {0u, "KEYCTL_GET_KEYRING_ID", Since::current},
    {1u, "KEYCTL_JOIN_SESSION_KEYRING", Since::current},
    {2u, "KEYCTL_UPDATE", Since::current},
    {3u, "KEYCTL_REVOKE", Since::current},
    {4u, "KEYCTL_CHOWN", Since::current},
    {5u, "KEYCTL_SETPERM", Since::current},
    {6u, "KEYCTL_DESCRIBE", Since::current},
    {7u, "KEYCTL_CLEAR", Since::current},
    {8u, "KEYCTL_LINK", Since::current},
    {9u, "KEYCTL_UNLINK", Since::current},
    {10u, "KEYCTL_SEARCH", Since::current},
    {11u, "KEYCTL_READ", Since::current},
    {12u, "KEYCTL_INSTANTIATE", Since::current},
    {13u, "KEYCTL_NEGATE", Since::current},
    {14u, "KEYCTL_SET_REQKEY_KEYRING", Since::current},
    {15u, "KEYCTL_SET_TIMEOUT", Since::current},
    {16u, "KEYCTL_ASSUME_AUTHORITY", Since::current},
    {17u, "KEYCTL_GET_SECURITY", Since::current},
    {18u, "KEYCTL_SESSION_TO_PARENT", Since::current},
    {19u, "KEYCTL_REJECT", Since::current},
    {20u, "KEYCTL_INSTANTIATE_IOV", Since::current},
    {21u, "KEYCTL_INVALIDATE", Since::current},
    {22u, "KEYCTL_GET_PERSISTENT", Since::current},
    {23u, "KEYCTL_DH_COMPUTE", Since::current},
    {24u, "KEYCTL_PKEY_QUERY", Since::current},
    {25u, "KEYCTL_PKEY_ENCRYPT", Since::current},
    {26u, "KEYCTL_PKEY_DECRYPT", Since::current},
    {27u, "KEYCTL_PKEY_SIGN", Since::current},
    {28u, "KEYCTL_PKEY_VERIFY", Since::current},
    {29u, "KEYCTL_RESTRICT_KEYRING", Since::current},
    {30u, "KEYCTL_MOVE", Since::current},
    {31u, "KEYCTL_CAPABILITIES", Since::current},
    {32u, "KEYCTL_WATCH_KEY", Since::current},
};
const FlagValue kFlags34[] = { // delete_module_flags
    {2u, "O_NONBLOCK", Since::current},
    {1u, "O_TRUNC", Since::current},
};
const FlagValue kFlags35[] = { // epoll_create1_flags
    {1u, "EPOLL_CLOEXEC", Since::current},
};
const FlagValue kFlags36[] = { // fchownat_flags
    {1024u, "AT_SYMLINK_NOFOLLOW", Since::current},
    {4096u, "AT_EMPTY_PATH", Since::current},
};
const FlagValue kFlags37[] = { // io_uring_setup_flags
    {1u, "IORING_SETUP_IOPOLL", Since::current},
    {2u, "IORING_SETUP_SQPOLL", Since::current},
    {4u, "IORING_SQ_NEED_WAKEUP", Since::current},
    {8u, "IORING_SETUP_SQ_AFF", Since::current},
    {16u, "IORING_SETUP_CQSIZE", Since::current},
    {32u, "IORING_SETUP_CLAMP", Since::current},
    {64u, "IORING_SETUP_ATTACH_RW", Since::current},
    {128u, "IORING_SETUP_R_DISABLED", Since::current},
};
const FlagValue kFlags38[] = { // pidfd_open_flags
    {1u, "PIDFD_NONBLOCK", Since::current},
};
const FlagValue kFlags39[] = { // poll_flags
    {1u, "POLLIN", Since::sysdig_0293},
    {2u, "POLLPRI", Since::sysdig_0293},
    {4u, "POLLOUT", Since::sysdig_0293},
    {8u, "POLLRDHUP", Since::sysdig_0293},
    {16u, "POLLERR", Since::sysdig_0293},
    {32u, "POLLHUP", Since::sysdig_0293},
    {64u, "POLLNVAL", Since::sysdig_0293},
    {128u, "POLLRDNORM", Since::sysdig_0293},
    {256u, "POLLRDBAND", Since::sysdig_0293},
    {512u, "POLLWRNORM", Since::sysdig_0293},
    {1024u, "POLLWRBAND", Since::sysdig_0293},
};
const FlagValue kFlags40[] = { // semget_flags
    {16384u, "IPC_EXCL", Since::sysdig_0293},
    {8192u, "IPC_CREAT", Since::sysdig_0293},
};
const FlagValue kFlags41[] = { // semop_flags
    {1u, "IPC_NOWAIT", Since::sysdig_0293},
    {2u, "SEM_UNDO", Since::sysdig_0293},
};
const FlagValue kFlags42[] = { // fcntl_commands
    {29u, "F_GETPIPE_SZ", Since::sysdig_0293},
    {28u, "F_SETPIPE_SZ", Since::sysdig_0293},
    {27u, "F_NOTIFY", Since::sysdig_0293},
    {26u, "F_DUPFD_CLOEXEC", Since::sysdig_0293},
    {25u, "F_CANCELLK", Since::sysdig_0293},
    {24u, "F_GETLEASE", Since::sysdig_0293},
    {23u, "F_SETLEASE", Since::sysdig_0293},
    {22u, "F_GETOWN_EX", Since::sysdig_0293},
    {21u, "F_SETOWN_EX", Since::sysdig_0293},
    {19u, "F_SETLKW64", Since::sysdig_0293},
    {18u, "F_SETLK64", Since::sysdig_0293},
    {17u, "F_GETLK64", Since::sysdig_0293},
    {15u, "F_GETSIG", Since::sysdig_0293},
    {13u, "F_SETSIG", Since::sysdig_0293},
    {12u, "F_GETOWN", Since::sysdig_0293},
    {10u, "F_SETOWN", Since::sysdig_0293},
    {9u, "F_SETLKW", Since::sysdig_0293},
    {8u, "F_SETLK", Since::sysdig_0293},
    {6u, "F_GETLK", Since::sysdig_0293},
    {5u, "F_SETFL", Since::sysdig_0293},
    {4u, "F_GETFL", Since::sysdig_0293},
    {3u, "F_SETFD", Since::sysdig_0293},
    {2u, "F_GETFD", Since::sysdig_0293},
    {1u, "F_DUPFD", Since::sysdig_0293},
    {30u, "F_OFD_GETLK", Since::sysdig_0293},
    {31u, "F_OFD_SETLK", Since::sysdig_0293},
    {32u, "F_OFD_SETLKW", Since::sysdig_0293},
    {0u, "UNKNOWN", Since::sysdig_0293},
};
const FlagValue kFlags43[] = { // quotactl_cmds
    {1u, "Q_QUOTAON", Since::sysdig_0293},
    {2u, "Q_QUOTAOFF", Since::sysdig_0293},
    {4u, "Q_GETFMT", Since::sysdig_0293},
    {8u, "Q_GETINFO", Since::sysdig_0293},
    {16u, "Q_SETINFO", Since::sysdig_0293},
    {32u, "Q_GETQUOTA", Since::sysdig_0293},
    {64u, "Q_SETQUOTA", Since::sysdig_0293},
    {128u, "Q_SYNC", Since::sysdig_0293},
    {256u, "Q_XQUOTAON", Since::sysdig_0293},
    {512u, "Q_XQUOTAOFF", Since::sysdig_0293},
    {1024u, "Q_XGETQUOTA", Since::sysdig_0293},
    {2048u, "Q_XSETQLIM", Since::sysdig_0293},
    {4096u, "Q_XGETQSTAT", Since::sysdig_0293},
    {8192u, "Q_XQUOTARM", Since::sysdig_0293},
    {16384u, "Q_XQUOTASYNC", Since::sysdig_0293},
};
const FlagValue kFlags44[] = { // quotactl_quota_fmts
    {1u, "QFMT_NOT_USED", Since::sysdig_0293},
    {2u, "QFMT_VFS_OLD", Since::sysdig_0293},
    {4u, "QFMT_VFS_V0", Since::sysdig_0293},
    {8u, "QFMT_VFS_V1", Since::sysdig_0293},
};
const FlagValue kFlags45[] = { // quotactl_types
    {1u, "USRQUOTA", Since::sysdig_0293},
    {2u, "GRPQUOTA", Since::sysdig_0293},
};
const FlagValue kFlags46[] = { // ptrace_requests
    {38u, "PTRACE_SINGLEBLOCK", Since::sysdig_0293},
    {37u, "PTRACE_SYSEMU_SINGLESTEP", Since::sysdig_0293},
    {36u, "PTRACE_SYSEMU", Since::sysdig_0293},
    {35u, "PTRACE_ARCH_PRCTL", Since::sysdig_0293},
    {34u, "PTRACE_SET_THREAD_AREA", Since::sysdig_0293},
    {33u, "PTRACE_GET_THREAD_AREA", Since::sysdig_0293},
    {32u, "PTRACE_OLDSETOPTIONS", Since::sysdig_0293},
    {31u, "PTRACE_SETFPXREGS", Since::sysdig_0293},
    {30u, "PTRACE_GETFPXREGS", Since::sysdig_0293},
    {29u, "PTRACE_SETFPREGS", Since::sysdig_0293},
    {28u, "PTRACE_GETFPREGS", Since::sysdig_0293},
    {27u, "PTRACE_SETREGS", Since::sysdig_0293},
    {26u, "PTRACE_GETREGS", Since::sysdig_0293},
    {25u, "PTRACE_SETSIGMASK", Since::sysdig_0293},
    {24u, "PTRACE_GETSIGMASK", Since::sysdig_0293},
    {23u, "PTRACE_PEEKSIGINFO", Since::sysdig_0293},
    {22u, "PTRACE_LISTEN", Since::sysdig_0293},
    {21u, "PTRACE_INTERRUPT", Since::sysdig_0293},
    {20u, "PTRACE_SEIZE", Since::sysdig_0293},
    {19u, "PTRACE_SETREGSET", Since::sysdig_0293},
    {18u, "PTRACE_GETREGSET", Since::sysdig_0293},
    {17u, "PTRACE_SETSIGINFO", Since::sysdig_0293},
    {16u, "PTRACE_GETSIGINFO", Since::sysdig_0293},
    {15u, "PTRACE_GETEVENTMSG", Since::sysdig_0293},
    {14u, "PTRACE_SETOPTIONS", Since::sysdig_0293},
    {13u, "PTRACE_SYSCALL", Since::sysdig_0293},
    {12u, "PTRACE_DETACH", Since::sysdig_0293},
    {11u, "PTRACE_ATTACH", Since::sysdig_0293},
    {10u, "PTRACE_SINGLESTEP", Since::sysdig_0293},
    {9u, "PTRACE_KILL", Since::sysdig_0293},
    {8u, "PTRACE_CONT", Since::sysdig_0293},
    {7u, "PTRACE_POKEUSR", Since::sysdig_0293},
    {6u, "PTRACE_POKEDATA", Since::sysdig_0293},
    {5u, "PTRACE_POKETEXT", Since::sysdig_0293},
    {4u, "PTRACE_PEEKUSR", Since::sysdig_0293},
    {3u, "PTRACE_PEEKDATA", Since::sysdig_0293},
    {2u, "PTRACE_PEEKTEXT", Since::sysdig_0293},
    {1u, "PTRACE_TRACEME", Since::sysdig_0293},
    {0u, "PTRACE_UNKNOWN", Since::sysdig_0293},
};
const FlagValue kFlags47[] = { // semctl_commands
    {1u, "IPC_STAT", Since::sysdig_0293},
    {2u, "IPC_SET", Since::sysdig_0293},
    {4u, "IPC_RMID", Since::sysdig_0293},
    {8u, "IPC_INFO", Since::sysdig_0293},
    {16u, "SEM_INFO", Since::sysdig_0293},
    {32u, "SEM_STAT", Since::sysdig_0293},
    {64u, "GETALL", Since::sysdig_0293},
    {128u, "GETNCNT", Since::sysdig_0293},
    {256u, "GETPID", Since::sysdig_0293},
    {512u, "GETVAL", Since::sysdig_0293},
    {1024u, "GETZCNT", Since::sysdig_0293},
    {2048u, "SETALL", Since::sysdig_0293},
    {4096u, "SETVAL", Since::sysdig_0293},
};
const FlagValue kFlags48[] = { // socket_families
    {39u, "AF_NFC", Since::sysdig_0293},
    {38u, "AF_ALG", Since::sysdig_0293},
    {37u, "AF_CAIF", Since::sysdig_0293},
    {36u, "AF_IEEE802154", Since::sysdig_0293},
    {35u, "AF_PHONET", Since::sysdig_0293},
    {34u, "AF_ISDN", Since::sysdig_0293},
    {33u, "AF_RXRPC", Since::sysdig_0293},
    {32u, "AF_IUCV", Since::sysdig_0293},
    {31u, "AF_BLUETOOTH", Since::sysdig_0293},
    {30u, "AF_TIPC", Since::sysdig_0293},
    {29u, "AF_CAN", Since::sysdig_0293},
    {26u, "AF_LLC", Since::sysdig_0293},
    {25u, "AF_WANPIPE", Since::sysdig_0293},
    {24u, "AF_PPPOX", Since::sysdig_0293},
    {23u, "AF_IRDA", Since::sysdig_0293},
    {22u, "AF_SNA", Since::sysdig_0293},
    {21u, "AF_RDS", Since::sysdig_0293},
    {20u, "AF_ATMSVC", Since::sysdig_0293},
    {19u, "AF_ECONET", Since::sysdig_0293},
    {18u, "AF_ASH", Since::sysdig_0293},
    {17u, "AF_PACKET", Since::sysdig_0293},
    {16u, "AF_ROUTE", Since::sysdig_0293},
    {16u, "AF_NETLINK", Since::sysdig_0293},
    {15u, "AF_KEY", Since::sysdig_0293},
    {14u, "AF_SECURITY", Since::sysdig_0293},
    {13u, "AF_NETBEUI", Since::sysdig_0293},
    {12u, "AF_DECnet", Since::sysdig_0293},
    {11u, "AF_ROSE", Since::sysdig_0293},
    {10u, "AF_INET6", Since::sysdig_0293},
    {9u, "AF_X25", Since::sysdig_0293},
    {8u, "AF_ATMPVC", Since::sysdig_0293},
    {7u, "AF_BRIDGE", Since::sysdig_0293},
    {6u, "AF_NETROM", Since::sysdig_0293},
    {5u, "AF_APPLETALK", Since::sysdig_0293},
    {4u, "AF_IPX", Since::sysdig_0293},
    {3u, "AF_AX25", Since::sysdig_0293},
    {2u, "AF_INET", Since::sysdig_0293},
    {1u, "AF_LOCAL", Since::sysdig_0293},
    {1u, "AF_UNIX", Since::sysdig_0293},
    {0u, "AF_UNSPEC", Since::sysdig_0293},
};
const FlagValue kFlags49[] = { // futex_operations
    {256u, "FUTEX_CLOCK_REALTIME", Since::sysdig_0293},
    {128u, "FUTEX_PRIVATE_FLAG", Since::sysdig_0293},
    {12u, "FUTEX_CMP_REQUEUE_PI", Since::sysdig_0293},
    {11u, "FUTEX_WAIT_REQUEUE_PI", Since::sysdig_0293},
    {10u, "FUTEX_WAKE_BITSET", Since::sysdig_0293},
    {9u, "FUTEX_WAIT_BITSET", Since::sysdig_0293},
    {8u, "FUTEX_TRYLOCK_PI", Since::sysdig_0293},
    {7u, "FUTEX_UNLOCK_PI", Since::sysdig_0293},
    {6u, "FUTEX_LOCK_PI", Since::sysdig_0293},
    {5u, "FUTEX_WAKE_OP", Since::sysdig_0293},
    {4u, "FUTEX_CMP_REQUEUE", Since::sysdig_0293},
    {3u, "FUTEX_REQUEUE", Since::sysdig_0293},
    {2u, "FUTEX_FD", Since::sysdig_0293},
    {1u, "FUTEX_WAKE", Since::sysdig_0293},
    {0u, "FUTEX_WAIT", Since::sysdig_0293},
};
const FlagValue kFlags50[] = { // shutdown_how
    {65535u, "SHUT_UNKNOWN", Since::current},
    {2u, "SHUT_RDWR", Since::sysdig_0293},
    {1u, "SHUT_WR", Since::sysdig_0293},
    {0u, "SHUT_RD", Since::sysdig_0293},
};
const FlagValue kFlags51[] = { // rlimit_resources
    {255u, "RLIMIT_UNKNOWN", Since::sysdig_0293},
    {15u, "RLIMIT_RTTIME", Since::sysdig_0293},
    {14u, "RLIMIT_RTPRIO", Since::sysdig_0293},
    {13u, "RLIMIT_NICE", Since::sysdig_0293},
    {12u, "RLIMIT_MSGQUEUE", Since::sysdig_0293},
    {11u, "RLIMIT_SIGPENDING", Since::sysdig_0293},
    {10u, "RLIMIT_LOCKS", Since::sysdig_0293},
    {9u, "RLIMIT_AS", Since::sysdig_0293},
    {8u, "RLIMIT_MEMLOCK", Since::sysdig_0293},
    {7u, "RLIMIT_NOFILE", Since::sysdig_0293},
    {6u, "RLIMIT_NPROC", Since::sysdig_0293},
    {5u, "RLIMIT_RSS", Since::sysdig_0293},
    {4u, "RLIMIT_CORE", Since::sysdig_0293},
    {3u, "RLIMIT_STACK", Since::sysdig_0293},
    {2u, "RLIMIT_DATA", Since::sysdig_0293},
    {1u, "RLIMIT_FSIZE", Since::sysdig_0293},
    {0u, "RLIMIT_CPU", Since::sysdig_0293},
};
const FlagValue kFlags52[] = { // sockopt_levels
    {1u, "SOL_SOCKET", Since::sysdig_0293},
    {2u, "SOL_TCP", Since::sysdig_0293},
    {0u, "UNKNOWN", Since::sysdig_0293},
};
const FlagValue kFlags53[] = { // sockopt_options
    {53u, "SO_COOKIE", Since::sysdig_0293},
    {52u, "SO_MEMINFO", Since::sysdig_0293},
    {51u, "SO_PEERGROUPS", Since::sysdig_0293},
    {50u, "SO_ATTACH_BPF", Since::sysdig_0293},
    {49u, "SO_INCOMING_CPU", Since::sysdig_0293},
    {48u, "SO_BPF_EXTENSIONS", Since::sysdig_0293},
    {47u, "SO_MAX_PACING_RATE", Since::sysdig_0293},
    {46u, "SO_BUSY_POLL", Since::sysdig_0293},
    {45u, "SO_SELECT_ERR_QUEUE", Since::sysdig_0293},
    {44u, "SO_LOCK_FILTER", Since::sysdig_0293},
    {43u, "SO_NOFCS", Since::sysdig_0293},
    {42u, "SO_PEEK_OFF", Since::sysdig_0293},
    {41u, "SO_WIFI_STATUS", Since::sysdig_0293},
    {40u, "SO_RXQ_OVFL", Since::sysdig_0293},
    {39u, "SO_DOMAIN", Since::sysdig_0293},
    {38u, "SO_PROTOCOL", Since::sysdig_0293},
    {37u, "SO_TIMESTAMPING", Since::sysdig_0293},
    {36u, "SO_MARK", Since::sysdig_0293},
    {35u, "SO_TIMESTAMPNS", Since::sysdig_0293},
    {34u, "SO_PASSSEC", Since::sysdig_0293},
    {31u, "SO_PEERSEC", Since::sysdig_0293},
    {30u, "SO_ACCEPTCONN", Since::sysdig_0293},
    {29u, "SO_TIMESTAMP", Since::sysdig_0293},
    {28u, "SO_PEERNAME", Since::sysdig_0293},
    {27u, "SO_DETACH_FILTER", Since::sysdig_0293},
    {26u, "SO_ATTACH_FILTER", Since::sysdig_0293},
    {25u, "SO_BINDTODEVICE", Since::sysdig_0293},
    {24u, "SO_SECURITY_ENCRYPTION_NETWORK", Since::sysdig_0293},
    {23u, "SO_SECURITY_ENCRYPTION_TRANSPORT", Since::sysdig_0293},
    {22u, "SO_SECURITY_AUTHENTICATION", Since::sysdig_0293},
    {21u, "SO_SNDTIMEO", Since::sysdig_0293},
    {20u, "SO_RCVTIMEO", Since::sysdig_0293},
    {19u, "SO_SNDLOWAT", Since::sysdig_0293},
    {18u, "SO_RCVLOWAT", Since::sysdig_0293},
    {17u, "SO_PEERCRED", Since::sysdig_0293},
    {16u, "SO_PASSCRED", Since::sysdig_0293},
    {15u, "SO_REUSEPORT", Since::sysdig_0293},
    {14u, "SO_BSDCOMPAT", Since::sysdig_0293},
    {13u, "SO_LINGER", Since::sysdig_0293},
    {12u, "SO_PRIORITY", Since::sysdig_0293},
    {11u, "SO_NO_CHECK", Since::sysdig_0293},
    {10u, "SO_OOBINLINE", Since::sysdig_0293},
    {9u, "SO_KEEPALIVE", Since::sysdig_0293},
    {33u, "SO_RCVBUFFORCE", Since::sysdig_0293},
    {32u, "SO_SNDBUFFORCE", Since::sysdig_0293},
    {8u, "SO_RCVBUF", Since::sysdig_0293},
    {7u, "SO_SNDBUF", Since::sysdig_0293},
    {6u, "SO_BROADCAST", Since::sysdig_0293},
    {5u, "SO_DONTROUTE", Since::sysdig_0293},
    {4u, "SO_ERROR", Since::sysdig_0293},
    {3u, "SO_TYPE", Since::sysdig_0293},
    {2u, "SO_REUSEADDR", Since::sysdig_0293},
    {1u, "SO_DEBUG", Since::sysdig_0293},
    {0u, "UNKNOWN", Since::sysdig_0293},
};
const FlagValue kFlags54[] = { // quotactl_dqi_flags
    {1u, "DQF_NONE", Since::sysdig_0293},
    {2u, "V1_DQF_RSQUASH", Since::sysdig_0293},
};
const FlagValue kFlags55[] = { // pf_flags
    {1u, "PROTECTION_VIOLATION", Since::sysdig_0293},
    {2u, "PAGE_NOT_PRESENT", Since::sysdig_0293},
    {4u, "WRITE_ACCESS", Since::sysdig_0293},
    {8u, "READ_ACCESS", Since::sysdig_0293},
    {16u, "USER_FAULT", Since::sysdig_0293},
    {32u, "SUPERVISOR_FAULT", Since::sysdig_0293},
    {64u, "RESERVED_PAGE", Since::sysdig_0293},
    {128u, "INSTRUCTION_FETCH", Since::sysdig_0293},
};
const FlagValue kFlags56[] = { // anon_inode_fd_types
    {0u, "ANON_INODE_FD_TYPE_UNKNOWN", Since::current},
    {1u, "ANON_INODE_FD_TYPE_EVENTFD", Since::current},
    {2u, "ANON_INODE_FD_TYPE_EVENTPOLL", Since::current},
    {3u, "ANON_INODE_FD_TYPE_INOTIFY", Since::current},
    {4u, "ANON_INODE_FD_TYPE_SIGNALFD", Since::current},
    {5u, "ANON_INODE_FD_TYPE_TIMERFD", Since::current},
    {6u, "ANON_INODE_FD_TYPE_IO_URING", Since::current},
    {7u, "ANON_INODE_FD_TYPE_USERFAULTFD", Since::current},
    {8u, "ANON_INODE_FD_TYPE_PIDFD", Since::current},
    {9u, "ANON_INODE_FD_TYPE_BPF_MAP", Since::current},
    {10u, "ANON_INODE_FD_TYPE_BPF_PROG", Since::current},
    {11u, "ANON_INODE_FD_TYPE_BPF_LINK", Since::current},
    {12u, "ANON_INODE_FD_TYPE_BPF_ITER", Since::current},
    {13u, "ANON_INODE_FD_TYPE_PERF_EVENT", Since::current},
};
const FlagValue kFlags57[] = { // loss_causes
    {1u, "buffer_full", Since::falcore},
    {2u, "nested", Since::falcore},
    {4u, "tail_call", Since::falcore},
};
const FlagValue kFlags58[] = { // at_flags
    {256u, "AT_SYMLINK_NOFOLLOW", Since::falcore},
    {1024u, "AT_SYMLINK_FOLLOW", Since::falcore},
    {2048u, "AT_NO_AUTOMOUNT", Since::falcore},
    {4096u, "AT_EMPTY_PATH", Since::falcore},
    {8192u, "AT_STATX_FORCE_SYNC", Since::falcore},
    {16384u, "AT_STATX_DONT_SYNC", Since::falcore},
    {32768u, "AT_RECURSIVE", Since::falcore},
};
const FlagValue kFlags59[] = { // open_tree_flags
    {256u, "AT_SYMLINK_NOFOLLOW", Since::falcore},
    {1024u, "AT_SYMLINK_FOLLOW", Since::falcore},
    {2048u, "AT_NO_AUTOMOUNT", Since::falcore},
    {4096u, "AT_EMPTY_PATH", Since::falcore},
    {8192u, "AT_STATX_FORCE_SYNC", Since::falcore},
    {16384u, "AT_STATX_DONT_SYNC", Since::falcore},
    {32768u, "AT_RECURSIVE", Since::falcore},
    {1u, "OPEN_TREE_CLONE", Since::falcore},
    {524288u, "OPEN_TREE_CLOEXEC", Since::falcore},
};
const FlagValue kFlags60[] = { // mremap_flags
    {1u, "MREMAP_MAYMOVE", Since::falcore},
    {2u, "MREMAP_FIXED", Since::falcore},
    {4u, "MREMAP_DONTUNMAP", Since::falcore},
};
const FlagValue kFlags61[] = { // msync_flags
    {1u, "MS_ASYNC", Since::falcore},
    {2u, "MS_INVALIDATE", Since::falcore},
    {4u, "MS_SYNC", Since::falcore},
};
const FlagValue kFlags62[] = { // shmget_flags
    {512u, "IPC_CREAT", Since::falcore},
    {1024u, "IPC_EXCL", Since::falcore},
    {2048u, "SHM_HUGETLB", Since::falcore},
    {4096u, "SHM_NORESERVE", Since::falcore},
};
const FlagValue kFlags63[] = { // shmat_flags
    {4096u, "SHM_RDONLY", Since::falcore},
    {8192u, "SHM_RND", Since::falcore},
    {16384u, "SHM_REMAP", Since::falcore},
    {32768u, "SHM_EXEC", Since::falcore},
};
const FlagValue kFlags64[] = { // msgget_flags
    {512u, "IPC_CREAT", Since::falcore},
    {1024u, "IPC_EXCL", Since::falcore},
};
const FlagValue kFlags65[] = { // msg_flags
    {2048u, "IPC_NOWAIT", Since::falcore},
    {4096u, "MSG_NOERROR", Since::falcore},
    {8192u, "MSG_EXCEPT", Since::falcore},
    {16384u, "MSG_COPY", Since::falcore},
};
const FlagValue kFlags66[] = { // wait_options
    {1u, "WNOHANG", Since::falcore},
    {2u, "WSTOPPED", Since::falcore},
    {4u, "WEXITED", Since::falcore},
    {8u, "WCONTINUED", Since::falcore},
    {16777216u, "WNOWAIT", Since::falcore},
    {536870912u, "__WNOTHREAD", Since::falcore},
    {1073741824u, "__WALL", Since::falcore},
    {2147483648u, "__WCLONE", Since::falcore},
};
const FlagValue kFlags67[] = { // timer_flags
    {1u, "TIMER_ABSTIME", Since::falcore},
};
const FlagValue kFlags68[] = { // timerfd_flags
    {1u, "TFD_TIMER_ABSTIME", Since::falcore},
    {2u, "TFD_TIMER_CANCEL_ON_SET", Since::falcore},
};
const FlagValue kFlags69[] = { // mbind_flags
    {1u, "MPOL_MF_STRICT", Since::falcore},
    {2u, "MPOL_MF_MOVE", Since::falcore},
    {4u, "MPOL_MF_MOVE_ALL", Since::falcore},
};
const FlagValue kFlags70[] = { // get_mempolicy_flags
    {1u, "MPOL_F_NODE", Since::falcore},
    {2u, "MPOL_F_ADDR", Since::falcore},
    {4u, "MPOL_F_MEMS_ALLOWED", Since::falcore},
};
const FlagValue kFlags71[] = { // inotify_mask
    {1u, "IN_ACCESS", Since::falcore},
    {2u, "IN_MODIFY", Since::falcore},
    {4u, "IN_ATTRIB", Since::falcore},
    {8u, "IN_CLOSE_WRITE", Since::falcore},
    {16u, "IN_CLOSE_NOWRITE", Since::falcore},
    {32u, "IN_OPEN", Since::falcore},
    {64u, "IN_MOVED_FROM", Since::falcore},
    {128u, "IN_MOVED_TO", Since::falcore},
    {256u, "IN_CREATE", Since::falcore},
    {512u, "IN_DELETE", Since::falcore},
    {1024u, "IN_DELETE_SELF", Since::falcore},
    {2048u, "IN_MOVE_SELF", Since::falcore},
    {16777216u, "IN_ONLYDIR", Since::falcore},
    {33554432u, "IN_DONT_FOLLOW", Since::falcore},
    {67108864u, "IN_EXCL_UNLINK", Since::falcore},
    {268435456u, "IN_MASK_CREATE", Since::falcore},
    {536870912u, "IN_MASK_ADD", Since::falcore},
    {1073741824u, "IN_ISDIR", Since::falcore},
    {2147483648u, "IN_ONESHOT", Since::falcore},
};
const FlagValue kFlags72[] = { // setxattr_flags
    {1u, "XATTR_CREATE", Since::falcore},
    {2u, "XATTR_REPLACE", Since::falcore},
};
const FlagValue kFlags73[] = { // statx_mask
    {1u, "STATX_TYPE", Since::falcore},
    {2u, "STATX_MODE", Since::falcore},
    {4u, "STATX_NLINK", Since::falcore},
    {8u, "STATX_UID", Since::falcore},
    {16u, "STATX_GID", Since::falcore},
    {32u, "STATX_ATIME", Since::falcore},
    {64u, "STATX_MTIME", Since::falcore},
    {128u, "STATX_CTIME", Since::falcore},
    {256u, "STATX_INO", Since::falcore},
    {512u, "STATX_SIZE", Since::falcore},
    {1024u, "STATX_BLOCKS", Since::falcore},
    {2048u, "STATX_BTIME", Since::falcore},
    {4096u, "STATX_MNT_ID", Since::falcore},
    {8192u, "STATX_DIOALIGN", Since::falcore},
    {16384u, "STATX_MNT_ID_UNIQUE", Since::falcore},
    {32768u, "STATX_SUBVOL", Since::falcore},
};
const FlagValue kFlags74[] = { // pipe_splice_flags
    {1u, "SPLICE_F_MOVE", Since::falcore},
    {2u, "SPLICE_F_NONBLOCK", Since::falcore},
    {4u, "SPLICE_F_MORE", Since::falcore},
    {8u, "SPLICE_F_GIFT", Since::falcore},
};
const FlagValue kFlags75[] = { // sync_file_range_flags
    {1u, "SYNC_FILE_RANGE_WAIT_BEFORE", Since::falcore},
    {2u, "SYNC_FILE_RANGE_WRITE", Since::falcore},
    {4u, "SYNC_FILE_RANGE_WAIT_AFTER", Since::falcore},
};
const FlagValue kFlags76[] = { // fallocate_mode
    {1u, "FALLOC_FL_KEEP_SIZE", Since::falcore},
    {2u, "FALLOC_FL_PUNCH_HOLE", Since::falcore},
    {4u, "FALLOC_FL_NO_HIDE_STALE", Since::falcore},
    {8u, "FALLOC_FL_COLLAPSE_RANGE", Since::falcore},
    {16u, "FALLOC_FL_ZERO_RANGE", Since::falcore},
    {32u, "FALLOC_FL_INSERT_RANGE", Since::falcore},
    {64u, "FALLOC_FL_UNSHARE_RANGE", Since::falcore},
};
const FlagValue kFlags77[] = { // perf_event_open_flags
    {1u, "PERF_FLAG_FD_NO_GROUP", Since::falcore},
    {2u, "PERF_FLAG_FD_OUTPUT", Since::falcore},
    {4u, "PERF_FLAG_PID_CGROUP", Since::falcore},
    {8u, "PERF_FLAG_FD_CLOEXEC", Since::falcore},
};
const FlagValue kFlags78[] = { // getrandom_flags
    {1u, "GRND_NONBLOCK", Since::falcore},
    {2u, "GRND_RANDOM", Since::falcore},
    {4u, "GRND_INSECURE", Since::falcore},
};
const FlagValue kFlags79[] = { // rw_flags
    {1u, "RWF_HIPRI", Since::falcore},
    {2u, "RWF_DSYNC", Since::falcore},
    {4u, "RWF_SYNC", Since::falcore},
    {8u, "RWF_NOWAIT", Since::falcore},
    {16u, "RWF_APPEND", Since::falcore},
    {32u, "RWF_NOAPPEND", Since::falcore},
    {64u, "RWF_ATOMIC", Since::falcore},
};
const FlagValue kFlags80[] = { // rseq_flags
    {1u, "RSEQ_FLAG_UNREGISTER", Since::falcore},
};
const FlagValue kFlags81[] = { // fsopen_flags
    {1u, "FSOPEN_CLOEXEC", Since::falcore},
};
const FlagValue kFlags82[] = { // fsmount_flags
    {1u, "FSMOUNT_CLOEXEC", Since::falcore},
};
const FlagValue kFlags83[] = { // fspick_flags
    {1u, "FSPICK_CLOEXEC", Since::falcore},
    {2u, "FSPICK_SYMLINK_NOFOLLOW", Since::falcore},
    {4u, "FSPICK_NO_AUTOMOUNT", Since::falcore},
    {8u, "FSPICK_EMPTY_PATH", Since::falcore},
};
const FlagValue kFlags84[] = { // io_uring_sqe_flags
    {1u, "IOSQE_FIXED_FILE", Since::falcore},
    {2u, "IOSQE_IO_DRAIN", Since::falcore},
    {4u, "IOSQE_IO_LINK", Since::falcore},
    {8u, "IOSQE_IO_HARDLINK", Since::falcore},
    {16u, "IOSQE_ASYNC", Since::falcore},
    {32u, "IOSQE_BUFFER_SELECT", Since::falcore},
    {64u, "IOSQE_CQE_SKIP_SUCCESS", Since::falcore},
};
const FlagValue kFlags85[] = { // io_uring_cqe_flags
    {1u, "IORING_CQE_F_BUFFER", Since::falcore},
    {2u, "IORING_CQE_F_MORE", Since::falcore},
    {4u, "IORING_CQE_F_SOCK_NONEMPTY", Since::falcore},
    {8u, "IORING_CQE_F_NOTIF", Since::falcore},
    {16u, "IORING_CQE_F_BUF_MORE", Since::falcore},
    {32u, "IORING_CQE_F_SKIP", Since::falcore},
};
const FlagValue kFlags86[] = { // kernel_prot
    {1u, "PROT_READ", Since::falcore},
    {2u, "PROT_WRITE", Since::falcore},
    {4u, "PROT_EXEC", Since::falcore},
    {8u, "PROT_SEM", Since::falcore},
    {16777216u, "PROT_GROWSDOWN", Since::falcore},
    {33554432u, "PROT_GROWSUP", Since::falcore},
    {0u, "PROT_NONE", Since::falcore},
};
const FlagValue kFlags87[] = { // signals
    {1u, "SIGHUP", Since::falcore},
    {2u, "SIGINT", Since::falcore},
    {3u, "SIGQUIT", Since::falcore},
    {4u, "SIGILL", Since::falcore},
    {5u, "SIGTRAP", Since::falcore},
    {6u, "SIGABRT", Since::falcore},
    {7u, "SIGBUS", Since::falcore},
    {8u, "SIGFPE", Since::falcore},
    {9u, "SIGKILL", Since::falcore},
    {10u, "SIGUSR1", Since::falcore},
    {11u, "SIGSEGV", Since::falcore},
    {12u, "SIGUSR2", Since::falcore},
    {13u, "SIGPIPE", Since::falcore},
    {14u, "SIGALRM", Since::falcore},
    {15u, "SIGTERM", Since::falcore},
    {16u, "SIGSTKFLT", Since::falcore},
    {17u, "SIGCHLD", Since::falcore},
    {18u, "SIGCONT", Since::falcore},
    {19u, "SIGSTOP", Since::falcore},
    {20u, "SIGTSTP", Since::falcore},
    {21u, "SIGTTIN", Since::falcore},
    {22u, "SIGTTOU", Since::falcore},
    {23u, "SIGURG", Since::falcore},
    {24u, "SIGXCPU", Since::falcore},
    {25u, "SIGXFSZ", Since::falcore},
    {26u, "SIGVTALRM", Since::falcore},
    {27u, "SIGPROF", Since::falcore},
    {28u, "SIGWINCH", Since::falcore},
    {29u, "SIGIO", Since::falcore},
    {30u, "SIGPWR", Since::falcore},
    {31u, "SIGSYS", Since::falcore},
    {32u, "SIGRTMIN", Since::falcore},
    {33u, "SIGRT_1", Since::falcore},
    {34u, "SIGRT_2", Since::falcore},
    {35u, "SIGRT_3", Since::falcore},
    {36u, "SIGRT_4", Since::falcore},
    {37u, "SIGRT_5", Since::falcore},
    {38u, "SIGRT_6", Since::falcore},
    {39u, "SIGRT_7", Since::falcore},
    {40u, "SIGRT_8", Since::falcore},
    {41u, "SIGRT_9", Since::falcore},
    {42u, "SIGRT_10", Since::falcore},
    {43u, "SIGRT_11", Since::falcore},
    {44u, "SIGRT_12", Since::falcore},
    {45u, "SIGRT_13", Since::falcore},
    {46u, "SIGRT_14", Since::falcore},
    {47u, "SIGRT_15", Since::falcore},
    {48u, "SIGRT_16", Since::falcore},
    {49u, "SIGRT_17", Since::falcore},
    {50u, "SIGRT_18", Since::falcore},
    {51u, "SIGRT_19", Since::falcore},
    {52u, "SIGRT_20", Since::falcore},
    {53u, "SIGRT_21", Since::falcore},
    {54u, "SIGRT_22", Since::falcore},
    {55u, "SIGRT_23", Since::falcore},
    {56u, "SIGRT_24", Since::falcore},
    {57u, "SIGRT_25", Since::falcore},
    {58u, "SIGRT_26", Since::falcore},
    {59u, "SIGRT_27", Since::falcore},
    {60u, "SIGRT_28", Since::falcore},
    {61u, "SIGRT_29", Since::falcore},
    {62u, "SIGRT_30", Since::falcore},
    {63u, "SIGRT_31", Since::falcore},
    {64u, "SIGRT_32", Since::falcore},
};
const FlagValue kFlags88[] = { // io_uring_opcodes
    {0u, "IORING_OP_NOP", Since::falcore},
    {1u, "IORING_OP_READV", Since::falcore},
    {2u, "IORING_OP_WRITEV", Since::falcore},
    {3u, "IORING_OP_FSYNC", Since::falcore},
    {4u, "IORING_OP_READ_FIXED", Since::falcore},
    {5u, "IORING_OP_WRITE_FIXED", Since::falcore},
    {6u, "IORING_OP_POLL_ADD", Since::falcore},
    {7u, "IORING_OP_POLL_REMOVE", Since::falcore},
    {8u, "IORING_OP_SYNC_FILE_RANGE", Since::falcore},
    {9u, "IORING_OP_SENDMSG", Since::falcore},
    {10u, "IORING_OP_RECVMSG", Since::falcore},
    {11u, "IORING_OP_TIMEOUT", Since::falcore},
    {12u, "IORING_OP_TIMEOUT_REMOVE", Since::falcore},
    {13u, "IORING_OP_ACCEPT", Since::falcore},
    {14u, "IORING_OP_ASYNC_CANCEL", Since::falcore},
    {15u, "IORING_OP_LINK_TIMEOUT", Since::falcore},
    {16u, "IORING_OP_CONNECT", Since::falcore},
    {17u, "IORING_OP_FALLOCATE", Since::falcore},
    {18u, "IORING_OP_OPENAT", Since::falcore},
    {19u, "IORING_OP_CLOSE", Since::falcore},
    {20u, "IORING_OP_FILES_UPDATE", Since::falcore},
    {21u, "IORING_OP_STATX", Since::falcore},
    {22u, "IORING_OP_READ", Since::falcore},
    {23u, "IORING_OP_WRITE", Since::falcore},
    {24u, "IORING_OP_FADVISE", Since::falcore},
    {25u, "IORING_OP_MADVISE", Since::falcore},
    {26u, "IORING_OP_SEND", Since::falcore},
    {27u, "IORING_OP_RECV", Since::falcore},
    {28u, "IORING_OP_OPENAT2", Since::falcore},
    {29u, "IORING_OP_EPOLL_CTL", Since::falcore},
    {30u, "IORING_OP_SPLICE", Since::falcore},
    {31u, "IORING_OP_PROVIDE_BUFFERS", Since::falcore},
    {32u, "IORING_OP_REMOVE_BUFFERS", Since::falcore},
    {33u, "IORING_OP_TEE", Since::falcore},
    {34u, "IORING_OP_SHUTDOWN", Since::falcore},
    {35u, "IORING_OP_RENAMEAT", Since::falcore},
    {36u, "IORING_OP_UNLINKAT", Since::falcore},
    {37u, "IORING_OP_MKDIRAT", Since::falcore},
    {38u, "IORING_OP_SYMLINKAT", Since::falcore},
    {39u, "IORING_OP_LINKAT", Since::falcore},
    {40u, "IORING_OP_MSG_RING", Since::falcore},
    {41u, "IORING_OP_FSETXATTR", Since::falcore},
    {42u, "IORING_OP_SETXATTR", Since::falcore},
    {43u, "IORING_OP_FGETXATTR", Since::falcore},
    {44u, "IORING_OP_GETXATTR", Since::falcore},
    {45u, "IORING_OP_SOCKET", Since::falcore},
    {46u, "IORING_OP_URING_CMD", Since::falcore},
    {47u, "IORING_OP_SEND_ZC", Since::falcore},
    {48u, "IORING_OP_SENDMSG_ZC", Since::falcore},
    {49u, "IORING_OP_READ_MULTISHOT", Since::falcore},
    {50u, "IORING_OP_WAITID", Since::falcore},
    {51u, "IORING_OP_FUTEX_WAIT", Since::falcore},
    {52u, "IORING_OP_FUTEX_WAKE", Since::falcore},
    {53u, "IORING_OP_FUTEX_WAITV", Since::falcore},
    {54u, "IORING_OP_FIXED_FD_INSTALL", Since::falcore},
    {55u, "IORING_OP_FTRUNCATE", Since::falcore},
    {56u, "IORING_OP_BIND", Since::falcore},
    {57u, "IORING_OP_LISTEN", Since::falcore},
    {58u, "IORING_OP_RECV_ZC", Since::falcore},
    {59u, "IORING_OP_EPOLL_WAIT", Since::falcore},
    {60u, "IORING_OP_READV_FIXED", Since::falcore},
    {61u, "IORING_OP_WRITEV_FIXED", Since::falcore},
    {62u, "IORING_OP_PIPE", Since::falcore},
    {255u, "UNKNOWN", Since::falcore},
};
const FlagValue kFlags89[] = { // file_kinds
    {0u, "DT_UNKNOWN", Since::falcore},
    {1u, "DT_FIFO", Since::falcore},
    {2u, "DT_CHR", Since::falcore},
    {4u, "DT_DIR", Since::falcore},
    {6u, "DT_BLK", Since::falcore},
    {8u, "DT_REG", Since::falcore},
    {10u, "DT_LNK", Since::falcore},
    {12u, "DT_SOCK", Since::falcore},
};
const FlagValue kFlags90[] = { // sigprocmask_how
    {0u, "SIG_BLOCK", Since::falcore},
    {1u, "SIG_UNBLOCK", Since::falcore},
    {2u, "SIG_SETMASK", Since::falcore},
};
const FlagValue kFlags91[] = { // madvise_behavior
    {0u, "MADV_NORMAL", Since::falcore},
    {1u, "MADV_RANDOM", Since::falcore},
    {2u, "MADV_SEQUENTIAL", Since::falcore},
    {3u, "MADV_WILLNEED", Since::falcore},
    {4u, "MADV_DONTNEED", Since::falcore},
    {8u, "MADV_FREE", Since::falcore},
    {9u, "MADV_REMOVE", Since::falcore},
    {10u, "MADV_DONTFORK", Since::falcore},
    {11u, "MADV_DOFORK", Since::falcore},
    {12u, "MADV_MERGEABLE", Since::falcore},
    {13u, "MADV_UNMERGEABLE", Since::falcore},
    {14u, "MADV_HUGEPAGE", Since::falcore},
    {15u, "MADV_NOHUGEPAGE", Since::falcore},
    {16u, "MADV_DONTDUMP", Since::falcore},
    {17u, "MADV_DODUMP", Since::falcore},
    {18u, "MADV_WIPEONFORK", Since::falcore},
    {19u, "MADV_KEEPONFORK", Since::falcore},
    {20u, "MADV_COLD", Since::falcore},
    {21u, "MADV_PAGEOUT", Since::falcore},
    {22u, "MADV_POPULATE_READ", Since::falcore},
    {23u, "MADV_POPULATE_WRITE", Since::falcore},
    {24u, "MADV_DONTNEED_LOCKED", Since::falcore},
    {25u, "MADV_COLLAPSE", Since::falcore},
    {100u, "MADV_HWPOISON", Since::falcore},
    {101u, "MADV_SOFT_OFFLINE", Since::falcore},
    {102u, "MADV_GUARD_INSTALL", Since::falcore},
    {103u, "MADV_GUARD_REMOVE", Since::falcore},
};
const FlagValue kFlags92[] = { // shmctl_commands
    {0u, "IPC_RMID", Since::falcore},
    {1u, "IPC_SET", Since::falcore},
    {2u, "IPC_STAT", Since::falcore},
    {3u, "IPC_INFO", Since::falcore},
    {11u, "SHM_LOCK", Since::falcore},
    {12u, "SHM_UNLOCK", Since::falcore},
    {13u, "SHM_STAT", Since::falcore},
    {14u, "SHM_INFO", Since::falcore},
    {15u, "SHM_STAT_ANY", Since::falcore},
};
const FlagValue kFlags93[] = { // msgctl_commands
    {0u, "IPC_RMID", Since::falcore},
    {1u, "IPC_SET", Since::falcore},
    {2u, "IPC_STAT", Since::falcore},
    {3u, "IPC_INFO", Since::falcore},
    {11u, "MSG_STAT", Since::falcore},
    {12u, "MSG_INFO", Since::falcore},
    {13u, "MSG_STAT_ANY", Since::falcore},
};
const FlagValue kFlags94[] = { // itimers
    {0u, "ITIMER_REAL", Since::falcore},
    {1u, "ITIMER_VIRTUAL", Since::falcore},
    {2u, "ITIMER_PROF", Since::falcore},
};
const FlagValue kFlags95[] = { // waitid_which
    {0u, "P_ALL", Since::falcore},
    {1u, "P_PID", Since::falcore},
    {2u, "P_PGID", Since::falcore},
    {3u, "P_PIDFD", Since::falcore},
};
const FlagValue kFlags96[] = { // rusage_who
    {0u, "RUSAGE_SELF", Since::falcore},
    {1u, "RUSAGE_THREAD", Since::falcore},
    {4294967295u, "RUSAGE_CHILDREN", Since::falcore},
};
const FlagValue kFlags97[] = { // priority_which
    {0u, "PRIO_PROCESS", Since::falcore},
    {1u, "PRIO_PGRP", Since::falcore},
    {2u, "PRIO_USER", Since::falcore},
};
const FlagValue kFlags98[] = { // sched_policies
    {0u, "SCHED_OTHER", Since::falcore},
    {1u, "SCHED_FIFO", Since::falcore},
    {2u, "SCHED_RR", Since::falcore},
    {3u, "SCHED_BATCH", Since::falcore},
    {5u, "SCHED_IDLE", Since::falcore},
    {6u, "SCHED_DEADLINE", Since::falcore},
    {7u, "SCHED_EXT", Since::falcore},
};
const FlagValue kFlags99[] = { // syslog_actions
    {0u, "SYSLOG_ACTION_CLOSE", Since::falcore},
    {1u, "SYSLOG_ACTION_OPEN", Since::falcore},
    {2u, "SYSLOG_ACTION_READ", Since::falcore},
    {3u, "SYSLOG_ACTION_READ_ALL", Since::falcore},
    {4u, "SYSLOG_ACTION_READ_CLEAR", Since::falcore},
    {5u, "SYSLOG_ACTION_CLEAR", Since::falcore},
    {6u, "SYSLOG_ACTION_CONSOLE_OFF", Since::falcore},
    {7u, "SYSLOG_ACTION_CONSOLE_ON", Since::falcore},
    {8u, "SYSLOG_ACTION_CONSOLE_LEVEL", Since::falcore},
    {9u, "SYSLOG_ACTION_SIZE_UNREAD", Since::falcore},
    {10u, "SYSLOG_ACTION_SIZE_BUFFER", Since::falcore},
};
const FlagValue kFlags100[] = { // reboot_commands
    {19088743u, "LINUX_REBOOT_CMD_RESTART", Since::falcore},
    {3454992675u, "LINUX_REBOOT_CMD_HALT", Since::falcore},
    {2309737967u, "LINUX_REBOOT_CMD_CAD_ON", Since::falcore},
    {0u, "LINUX_REBOOT_CMD_CAD_OFF", Since::falcore},
    {1126301404u, "LINUX_REBOOT_CMD_POWER_OFF", Since::falcore},
    {2712847316u, "LINUX_REBOOT_CMD_RESTART2", Since::falcore},
    {3489725666u, "LINUX_REBOOT_CMD_SW_SUSPEND", Since::falcore},
    {1163412803u, "LINUX_REBOOT_CMD_KEXEC", Since::falcore},
};
const FlagValue kFlags101[] = { // clocks
    {0u, "CLOCK_REALTIME", Since::falcore},
    {1u, "CLOCK_MONOTONIC", Since::falcore},
    {2u, "CLOCK_PROCESS_CPUTIME_ID", Since::falcore},
    {3u, "CLOCK_THREAD_CPUTIME_ID", Since::falcore},
    {4u, "CLOCK_MONOTONIC_RAW", Since::falcore},
    {5u, "CLOCK_REALTIME_COARSE", Since::falcore},
    {6u, "CLOCK_MONOTONIC_COARSE", Since::falcore},
    {7u, "CLOCK_BOOTTIME", Since::falcore},
    {8u, "CLOCK_REALTIME_ALARM", Since::falcore},
    {9u, "CLOCK_BOOTTIME_ALARM", Since::falcore},
    {10u, "CLOCK_SGI_CYCLE", Since::falcore},
    {11u, "CLOCK_TAI", Since::falcore},
};
const FlagValue kFlags102[] = { // epoll_operations
    {1u, "EPOLL_CTL_ADD", Since::falcore},
    {2u, "EPOLL_CTL_DEL", Since::falcore},
    {3u, "EPOLL_CTL_MOD", Since::falcore},
};
const FlagValue kFlags103[] = { // fadvise_advice
    {0u, "POSIX_FADV_NORMAL", Since::falcore},
    {1u, "POSIX_FADV_RANDOM", Since::falcore},
    {2u, "POSIX_FADV_SEQUENTIAL", Since::falcore},
    {3u, "POSIX_FADV_WILLNEED", Since::falcore},
    {4u, "POSIX_FADV_DONTNEED", Since::falcore},
    {5u, "POSIX_FADV_NOREUSE", Since::falcore},
};
const FlagValue kFlags104[] = { // mempolicy_modes
    {0u, "MPOL_DEFAULT", Since::falcore},
    {1u, "MPOL_PREFERRED", Since::falcore},
    {2u, "MPOL_BIND", Since::falcore},
    {3u, "MPOL_INTERLEAVE", Since::falcore},
    {4u, "MPOL_LOCAL", Since::falcore},
    {5u, "MPOL_PREFERRED_MANY", Since::falcore},
    {6u, "MPOL_WEIGHTED_INTERLEAVE", Since::falcore},
};
const FlagValue kFlags105[] = { // ioprio_which
    {1u, "IOPRIO_WHO_PROCESS", Since::falcore},
    {2u, "IOPRIO_WHO_PGRP", Since::falcore},
    {3u, "IOPRIO_WHO_USER", Since::falcore},
};
const FlagValue kFlags106[] = { // kcmp_types
    {0u, "KCMP_FILE", Since::falcore},
    {1u, "KCMP_VM", Since::falcore},
    {2u, "KCMP_FILES", Since::falcore},
    {3u, "KCMP_FS", Since::falcore},
    {4u, "KCMP_SIGHAND", Since::falcore},
    {5u, "KCMP_IO", Since::falcore},
    {6u, "KCMP_SYSVSEM", Since::falcore},
    {7u, "KCMP_EPOLL_TFD", Since::falcore},
};
const FlagValue kFlags107[] = { // landlock_rules
    {1u, "LANDLOCK_RULE_PATH_BENEATH", Since::falcore},
    {2u, "LANDLOCK_RULE_NET_PORT", Since::falcore},
};
const FlagValue kFlags108[] = { // membarrier_commands
    {0u, "MEMBARRIER_CMD_QUERY", Since::falcore},
    {1u, "MEMBARRIER_CMD_GLOBAL", Since::falcore},
    {2u, "MEMBARRIER_CMD_GLOBAL_EXPEDITED", Since::falcore},
    {4u, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED", Since::falcore},
    {8u, "MEMBARRIER_CMD_PRIVATE_EXPEDITED", Since::falcore},
    {16u, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED", Since::falcore},
    {32u, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE", Since::falcore},
    {64u, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE", Since::falcore},
    {128u, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ", Since::falcore},
    {256u, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ", Since::falcore},
    {512u, "MEMBARRIER_CMD_GET_REGISTRATIONS", Since::falcore},
};

const DynTable kDyn_sockopt = {5, {{ParamType::BYTEBUF, Format::HEX}, {ParamType::ERRNO, Format::DEC}, {ParamType::UINT32, Format::DEC}, {ParamType::UINT64, Format::DEC}, {ParamType::RELTIME, Format::DEC}}};
const DynTable kDyn_ptrace = {2, {{ParamType::UINT64, Format::HEX}, {ParamType::SIGTYPE, Format::DEC}}};
const DynTable kDyn_bpf = {2, {{ParamType::FD, Format::DEC}, {ParamType::ERRNO, Format::DEC}}};
const DynTable kDyn_keyctl = {2, {{ParamType::INT64, Format::DEC}, {ParamType::CHARBUF, Format::NA}}};

const ParamInfo kParams0[] = {
    {"ID", ParamType::SYSCALLID, Format::DEC, -1, -1, Since::sysdig_0293, "ID", ParamType::SYSCALLID, nullptr},
    {"nativeID", ParamType::UINT16, Format::DEC, -1, -1, Since::sysdig_0293, "nativeID", ParamType::UINT16, nullptr},
};
const ParamInfo kParams1[] = {
    {"ID", ParamType::SYSCALLID, Format::DEC, -1, -1, Since::sysdig_0293, "ID", ParamType::SYSCALLID, nullptr},
    {"nativeID", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "nativeID", ParamType::UINT16, nullptr},
};
const ParamInfo kParams2[] = {
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams3[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "dev", ParamType::UINT32, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams4[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams5[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams6[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams7[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams8[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams9[] = {
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams10[] = {
    {"res", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "res", ParamType::UINT64, nullptr},
};
const ParamInfo kParams11[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
};
const ParamInfo kParams12[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::PID, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::INT64, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 2, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "gid", ParamType::UINT32, nullptr},
};
const ParamInfo kParams13[] = {
    {"domain", ParamType::ENUMFLAGS32, Format::DEC, 48, -1, Since::sysdig_0293, "domain", ParamType::FLAGS32, nullptr},
    {"type", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "type", ParamType::UINT32, nullptr},
    {"proto", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "proto", ParamType::UINT32, nullptr},
};
const ParamInfo kParams14[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"domain", ParamType::ENUMFLAGS32, Format::DEC, 48, -1, Since::current, "domain", ParamType::FLAGS32, nullptr},
    {"type", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "type", ParamType::UINT32, nullptr},
    {"proto", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "proto", ParamType::UINT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams15[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::SOCKADDR, Format::NA, -1, -1, Since::sysdig_0293, "addr", ParamType::SOCKADDR, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams16[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"addr", ParamType::SOCKADDR, Format::NA, -1, -1, Since::sysdig_0293, "addr", ParamType::SOCKADDR, nullptr},
};
const ParamInfo kParams17[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"addr", ParamType::SOCKADDR, Format::NA, -1, -1, Since::current, "addr", ParamType::SOCKADDR, nullptr},
};
const ParamInfo kParams18[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"backlog", ParamType::INT32, Format::DEC, -1, -1, Since::sysdig_0293, "backlog", ParamType::UINT32, nullptr},
};
const ParamInfo kParams19[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"backlog", ParamType::INT32, Format::DEC, -1, -1, Since::current, "backlog", ParamType::INT32, nullptr},
};
const ParamInfo kParams20[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"queuepct", ParamType::UINT8, Format::DEC, -1, -1, Since::sysdig_0293, "queuepct", ParamType::UINT8, nullptr},
};
const ParamInfo kParams21[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams22[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::current, "tuple", ParamType::SOCKTUPLE, nullptr},
};
const ParamInfo kParams23[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
};
const ParamInfo kParams24[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::current, "tuple", ParamType::SOCKTUPLE, nullptr},
};
const ParamInfo kParams25[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams26[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"how", ParamType::ENUMFLAGS8, Format::HEX, 50, -1, Since::sysdig_0293, "how", ParamType::FLAGS8, nullptr},
};
const ParamInfo kParams27[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"how", ParamType::ENUMFLAGS8, Format::HEX, 50, -1, Since::current, "how", ParamType::FLAGS8, nullptr},
};
const ParamInfo kParams28[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"addr", ParamType::SOCKADDR, Format::NA, -1, -1, Since::falcore, "addr", ParamType::SOCKADDR, nullptr},
};
const ParamInfo kParams29[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd1", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd1", ParamType::FD, nullptr},
    {"fd2", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd2", ParamType::FD, nullptr},
    {"source", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "source", ParamType::UINT64, nullptr},
    {"peer", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "peer", ParamType::UINT64, nullptr},
    {"domain", ParamType::ENUMFLAGS32, Format::DEC, 48, -1, Since::current, "domain", ParamType::FLAGS32, nullptr},
    {"type", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "type", ParamType::UINT32, nullptr},
    {"proto", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "proto", ParamType::UINT32, nullptr},
};
const ParamInfo kParams30[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"level", ParamType::ENUMFLAGS8, Format::DEC, 52, -1, Since::sysdig_0293, "level", ParamType::FLAGS8, nullptr},
    {"optname", ParamType::ENUMFLAGS8, Format::DEC, 53, -1, Since::sysdig_0293, "optname", ParamType::FLAGS8, nullptr},
    {"val", ParamType::DYN, Format::DEC, -1, -1, Since::sysdig_0293, "val", ParamType::DYN, &kDyn_sockopt},
    {"optlen", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "optlen", ParamType::UINT32, nullptr},
};
const ParamInfo kParams31[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"level", ParamType::ENUMFLAGS8, Format::DEC, 52, -1, Since::sysdig_0293, "level", ParamType::FLAGS8, nullptr},
    {"optname", ParamType::ENUMFLAGS8, Format::DEC, 53, -1, Since::sysdig_0293, "optname", ParamType::FLAGS8, nullptr},
    {"val", ParamType::DYN, Format::DEC, -1, -1, Since::sysdig_0293, "val", ParamType::DYN, &kDyn_sockopt},
    {"optlen", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "optlen", ParamType::UINT32, nullptr},
};
const ParamInfo kParams32[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
};
const ParamInfo kParams33[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::current, "tuple", ParamType::SOCKTUPLE, nullptr},
};
const ParamInfo kParams34[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "data", ParamType::BYTEBUF, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::current, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"messages", ParamType::INT32, Format::DEC, -1, -1, Since::falcore, "messages", ParamType::INT32, nullptr},
};
const ParamInfo kParams35[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"msgcontrol", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "msgcontrol", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams36[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "data", ParamType::BYTEBUF, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::current, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"msgcontrol", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "msgcontrol", ParamType::BYTEBUF, nullptr},
    {"messages", ParamType::INT32, Format::DEC, -1, -1, Since::falcore, "messages", ParamType::INT32, nullptr},
};
const ParamInfo kParams37[] = {
    {"flags", ParamType::INT32, Format::HEX, -1, -1, Since::sysdig_0293, "flags", ParamType::INT32, nullptr},
};
const ParamInfo kParams38[] = {
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams39[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "dev", ParamType::UINT32, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64, nullptr},
    {"creat_flags", ParamType::FLAGS16, Format::HEX, 1, -1, Since::current, "creat_flags", ParamType::FLAGS16, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams40[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd1", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd1", ParamType::FD, nullptr},
    {"fd2", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd2", ParamType::FD, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "ino", ParamType::UINT64, nullptr},
};
const ParamInfo kParams41[] = {
    {"initval", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "initval", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams42[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::FD, nullptr},
    {"initval", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "initval", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "flags", ParamType::UINT32, nullptr},
};
const ParamInfo kParams43[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64, nullptr},
    {"op", ParamType::FLAGS16, Format::HEX, 49, -1, Since::sysdig_0293, "op", ParamType::FLAGS16, nullptr},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "val", ParamType::UINT64, nullptr},
};
const ParamInfo kParams44[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
    {"op", ParamType::FLAGS16, Format::HEX, 49, -1, Since::current, "op", ParamType::FLAGS16, nullptr},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "val", ParamType::UINT64, nullptr},
};
const ParamInfo kParams45[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams46[] = {
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams47[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams48[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams49[] = {
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams50[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
};
const ParamInfo kParams51[] = {
    {"maxevents", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "maxevents", ParamType::ERRNO, nullptr},
};
const ParamInfo kParams52[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"maxevents", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "maxevents", ParamType::ERRNO, nullptr},
};
const ParamInfo kParams53[] = {
    {"fds", ParamType::FDLIST, Format::DEC, -1, -1, Since::sysdig_0293, "fds", ParamType::FDLIST, nullptr},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "timeout", ParamType::INT64, nullptr},
};
const ParamInfo kParams54[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fds", ParamType::FDLIST, Format::DEC, -1, -1, Since::sysdig_0293, "fds", ParamType::FDLIST, nullptr},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::current, "timeout", ParamType::INT64, nullptr},
};
const ParamInfo kParams55[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
};
const ParamInfo kParams56[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offset", ParamType::UINT64, nullptr},
    {"whence", ParamType::ENUMFLAGS8, Format::DEC, 23, -1, Since::sysdig_0293, "whence", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams57[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "offset", ParamType::UINT64, nullptr},
    {"whence", ParamType::ENUMFLAGS8, Format::DEC, 23, -1, Since::current, "whence", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams58[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offset", ParamType::UINT64, nullptr},
    {"whence", ParamType::ENUMFLAGS8, Format::DEC, 23, -1, Since::sysdig_0293, "whence", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams59[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "offset", ParamType::UINT64, nullptr},
    {"whence", ParamType::ENUMFLAGS8, Format::DEC, 23, -1, Since::current, "whence", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams60[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"request", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "request", ParamType::UINT64, nullptr},
};
const ParamInfo kParams61[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "path", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams62[] = {
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "path", ParamType::FSPATH, nullptr},
    {"mode", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams63[] = {
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams64[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams65[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams66[] = {
    {"oldpath", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "oldpath", ParamType::FSPATH, nullptr},
    {"newpath", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "newpath", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams67[] = {
    {"olddir", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "olddir", ParamType::FD, nullptr},
    {"oldpath", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "oldpath", ParamType::CHARBUF, nullptr},
    {"newdir", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "newdir", ParamType::FD, nullptr},
    {"newpath", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "newpath", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams68[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams69[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pos", ParamType::UINT64, nullptr},
};
const ParamInfo kParams70[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pos", ParamType::UINT64, nullptr},
};
const ParamInfo kParams71[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pos", ParamType::UINT64, nullptr},
};
const ParamInfo kParams72[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams73[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams74[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
};
const ParamInfo kParams75[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pos", ParamType::UINT64, nullptr},
};
const ParamInfo kParams76[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pos", ParamType::UINT64, nullptr},
};
const ParamInfo kParams77[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT32, nullptr},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pos", ParamType::UINT64, nullptr},
};
const ParamInfo kParams78[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "data", ParamType::BYTEBUF, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT32, nullptr},
    {"pos", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pos", ParamType::UINT64, nullptr},
};
const ParamInfo kParams79[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::FD, nullptr},
};
const ParamInfo kParams80[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"mask", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "mask", ParamType::UINT32, nullptr},
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::sysdig_0293, "flags", ParamType::FLAGS8, nullptr},
};
const ParamInfo kParams81[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::FD, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"mask", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "mask", ParamType::UINT32, nullptr},
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::current, "flags", ParamType::UINT8, nullptr},
};
const ParamInfo kParams82[] = {
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::sysdig_0293, "sig", ParamType::SIGTYPE, nullptr},
};
const ParamInfo kParams83[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::current, "pid", ParamType::PID, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::current, "sig", ParamType::SIGTYPE, nullptr},
};
const ParamInfo kParams84[] = {
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::sysdig_0293, "sig", ParamType::SIGTYPE, nullptr},
};
const ParamInfo kParams85[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::current, "tid", ParamType::PID, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::current, "sig", ParamType::SIGTYPE, nullptr},
};
const ParamInfo kParams86[] = {
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::sysdig_0293, "sig", ParamType::SIGTYPE, nullptr},
};
const ParamInfo kParams87[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::current, "pid", ParamType::PID, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::current, "tid", ParamType::PID, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::current, "sig", ParamType::SIGTYPE, nullptr},
};
const ParamInfo kParams88[] = {
    {"interval", ParamType::RELTIME, Format::DEC, -1, -1, Since::sysdig_0293, "interval", ParamType::RELTIME, nullptr},
};
const ParamInfo kParams89[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"interval", ParamType::RELTIME, Format::DEC, -1, -1, Since::current, "interval", ParamType::RELTIME, nullptr},
};
const ParamInfo kParams90[] = {
    {"clockid", ParamType::UINT8, Format::DEC, -1, -1, Since::sysdig_0293, "clockid", ParamType::UINT8, nullptr},
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::sysdig_0293, "flags", ParamType::FLAGS8, nullptr},
};
const ParamInfo kParams91[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::FD, nullptr},
    {"clockid", ParamType::UINT8, Format::DEC, -1, -1, Since::current, "clockid", ParamType::UINT8, nullptr},
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::current, "flags", ParamType::UINT8, nullptr},
};
const ParamInfo kParams92[] = {
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::sysdig_0293, "flags", ParamType::FLAGS8, nullptr},
};
const ParamInfo kParams93[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::FD, nullptr},
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::current, "flags", ParamType::UINT8, nullptr},
};
const ParamInfo kParams94[] = {
    {"resource", ParamType::ENUMFLAGS8, Format::DEC, 51, -1, Since::sysdig_0293, "resource", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams95[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"cur", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "cur", ParamType::INT64, nullptr},
    {"max", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "max", ParamType::INT64, nullptr},
    {"resource", ParamType::ENUMFLAGS8, Format::DEC, 51, -1, Since::current, "resource", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams96[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"cur", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "cur", ParamType::INT64, nullptr},
    {"max", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "max", ParamType::INT64, nullptr},
    {"resource", ParamType::ENUMFLAGS8, Format::DEC, 51, -1, Since::current, "resource", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams97[] = {
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"resource", ParamType::ENUMFLAGS8, Format::DEC, 51, -1, Since::sysdig_0293, "resource", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams98[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"newcur", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "newcur", ParamType::INT64, nullptr},
    {"newmax", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "newmax", ParamType::INT64, nullptr},
    {"oldcur", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "oldcur", ParamType::INT64, nullptr},
    {"oldmax", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "oldmax", ParamType::INT64, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::current, "pid", ParamType::INT64, nullptr},
    {"resource", ParamType::ENUMFLAGS8, Format::DEC, 51, -1, Since::current, "resource", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams99[] = {
    {"next", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "next", ParamType::PID, nullptr},
};
const ParamInfo kParams100[] = {
    {"ratio", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "ratio", ParamType::UINT32, nullptr},
    {"lost", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "lost", ParamType::UINT64, nullptr},
    {"cause", ParamType::FLAGS32, Format::HEX, 57, -1, Since::falcore, "cause", ParamType::FLAGS32, nullptr},
    {"cpu", ParamType::UINT32, Format::DEC, -1, -1, Since::falcore, "cpu", ParamType::UINT32, nullptr},
    {"since", ParamType::ABSTIME, Format::DEC, -1, -1, Since::falcore, "since", ParamType::ABSTIME, nullptr},
};
const ParamInfo kParams101[] = {
    {"ratio", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "ratio", ParamType::UINT32, nullptr},
    {"lost", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "lost", ParamType::UINT64, nullptr},
    {"cause", ParamType::FLAGS32, Format::HEX, 57, -1, Since::falcore, "cause", ParamType::FLAGS32, nullptr},
    {"cpu", ParamType::UINT32, Format::DEC, -1, -1, Since::falcore, "cpu", ParamType::UINT32, nullptr},
    {"since", ParamType::ABSTIME, Format::DEC, -1, -1, Since::falcore, "since", ParamType::ABSTIME, nullptr},
    {"duration", ParamType::RELTIME, Format::DEC, -1, -1, Since::falcore, "duration", ParamType::RELTIME, nullptr},
    {"types", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "types", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams102[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"cmd", ParamType::ENUMFLAGS8, Format::DEC, 42, -1, Since::sysdig_0293, "cmd", ParamType::ENUMFLAGS8, nullptr},
};
const ParamInfo kParams103[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::FD, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"cmd", ParamType::ENUMFLAGS8, Format::DEC, 42, -1, Since::current, "cmd", ParamType::ENUMFLAGS8, nullptr},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "arg", ParamType::UINT64, nullptr},
};
const ParamInfo kParams104[] = {
    {"next", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "next", ParamType::PID, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
};
const ParamInfo kParams105[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
};
const ParamInfo kParams106[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::PID, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::INT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 2, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "gid", ParamType::UINT32, nullptr},
};
const ParamInfo kParams107[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams108[] = {
    {"res", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "res", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams109[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "length", ParamType::UINT64, nullptr},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::sysdig_0293, "prot", ParamType::FLAGS32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 6, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams110[] = {
    {"res", ParamType::ERRNO, Format::HEX, -1, -1, Since::sysdig_0293, "res", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64, nullptr},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::current, "prot", ParamType::FLAGS32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 6, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "offset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams111[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "length", ParamType::UINT64, nullptr},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::sysdig_0293, "prot", ParamType::FLAGS32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 6, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"pgoffset", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgoffset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams112[] = {
    {"res", ParamType::ERRNO, Format::HEX, -1, -1, Since::sysdig_0293, "res", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64, nullptr},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::current, "prot", ParamType::FLAGS32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 6, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"pgoffset", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pgoffset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams113[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "length", ParamType::UINT64, nullptr},
};
const ParamInfo kParams114[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64, nullptr},
};
const ParamInfo kParams115[] = {
    {"fd_in", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd_in", ParamType::FD, nullptr},
    {"fd_out", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd_out", ParamType::FD, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 30, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams116[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd_in", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd_in", ParamType::FD, nullptr},
    {"fd_out", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd_out", ParamType::FD, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 30, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams117[] = {
    {"request", ParamType::ENUMFLAGS16, Format::DEC, 46, -1, Since::sysdig_0293, "request", ParamType::ENUMFLAGS16, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
};
const ParamInfo kParams118[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::DYN, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::DYN, &kDyn_ptrace},
    {"data", ParamType::DYN, Format::HEX, -1, -1, Since::sysdig_0293, "data", ParamType::DYN, &kDyn_ptrace},
    {"request", ParamType::ENUMFLAGS16, Format::DEC, 46, -1, Since::current, "request", ParamType::ENUMFLAGS16, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::current, "pid", ParamType::PID, nullptr},
};
const ParamInfo kParams119[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"request", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "request", ParamType::UINT64, nullptr},
    {"argument", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "argument", ParamType::UINT64, nullptr},
};
const ParamInfo kParams120[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"request", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "request", ParamType::UINT64, nullptr},
    {"argument", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "argument", ParamType::UINT64, nullptr},
};
const ParamInfo kParams121[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF, nullptr},
};
const ParamInfo kParams122[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"oldpath", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "oldpath", ParamType::FSPATH, nullptr},
    {"newpath", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "newpath", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams123[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"olddirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "olddirfd", ParamType::FD, nullptr},
    {"oldpath", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "oldpath", ParamType::FSRELPATH, nullptr},
    {"newdirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "newdirfd", ParamType::FD, nullptr},
    {"newpath", ParamType::FSRELPATH, Format::NA, -1, 3, Since::sysdig_0293, "newpath", ParamType::FSRELPATH, nullptr},
};
const ParamInfo kParams124[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"target", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "target", ParamType::CHARBUF, nullptr},
    {"linkpath", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "linkpath", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams125[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"target", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "target", ParamType::CHARBUF, nullptr},
    {"linkdirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "linkdirfd", ParamType::FD, nullptr},
    {"linkpath", ParamType::FSRELPATH, Format::NA, -1, 2, Since::sysdig_0293, "linkpath", ParamType::FSRELPATH, nullptr},
};
const ParamInfo kParams126[] = {
    {"status", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "status", ParamType::ERRNO, nullptr},
    {"ret", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "ret", ParamType::ERRNO, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::sysdig_0293, "sig", ParamType::SIGTYPE, nullptr},
    {"core", ParamType::UINT8, Format::DEC, -1, -1, Since::sysdig_0293, "core", ParamType::UINT8, nullptr},
    {"reaper_tid", ParamType::PID, Format::DEC, -1, -1, Since::current, "reaper_tid", ParamType::PID, nullptr},
};
const ParamInfo kParams127[] = {
    {"out_fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "out_fd", ParamType::FD, nullptr},
    {"in_fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "in_fd", ParamType::FD, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offset", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams128[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"offset", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offset", ParamType::UINT64, nullptr},
    {"out_fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "out_fd", ParamType::FD, nullptr},
    {"in_fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "in_fd", ParamType::FD, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams129[] = {
    {"cmd", ParamType::FLAGS16, Format::DEC, 43, -1, Since::sysdig_0293, "cmd", ParamType::FLAGS16, nullptr},
    {"type", ParamType::FLAGS8, Format::DEC, 45, -1, Since::sysdig_0293, "type", ParamType::FLAGS8, nullptr},
    {"id", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "id", ParamType::UINT32, nullptr},
    {"quota_fmt", ParamType::FLAGS8, Format::DEC, 44, -1, Since::sysdig_0293, "quota_fmt", ParamType::FLAGS8, nullptr},
};
const ParamInfo kParams130[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"special", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "special", ParamType::CHARBUF, nullptr},
    {"quotafilepath", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "quotafilepath", ParamType::CHARBUF, nullptr},
    {"dqb_bhardlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "dqb_bhardlimit", ParamType::UINT64, nullptr},
    {"dqb_bsoftlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "dqb_bsoftlimit", ParamType::UINT64, nullptr},
    {"dqb_curspace", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "dqb_curspace", ParamType::UINT64, nullptr},
    {"dqb_ihardlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "dqb_ihardlimit", ParamType::UINT64, nullptr},
    {"dqb_isoftlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "dqb_isoftlimit", ParamType::UINT64, nullptr},
    {"dqb_btime", ParamType::RELTIME, Format::DEC, -1, -1, Since::sysdig_0293, "dqb_btime", ParamType::RELTIME, nullptr},
    {"dqb_itime", ParamType::RELTIME, Format::DEC, -1, -1, Since::sysdig_0293, "dqb_itime", ParamType::RELTIME, nullptr},
    {"dqi_bgrace", ParamType::RELTIME, Format::DEC, -1, -1, Since::sysdig_0293, "dqi_bgrace", ParamType::RELTIME, nullptr},
    {"dqi_igrace", ParamType::RELTIME, Format::DEC, -1, -1, Since::sysdig_0293, "dqi_igrace", ParamType::RELTIME, nullptr},
    {"dqi_flags", ParamType::FLAGS8, Format::DEC, 54, -1, Since::sysdig_0293, "dqi_flags", ParamType::FLAGS8, nullptr},
    {"quota_fmt_out", ParamType::FLAGS8, Format::DEC, 44, -1, Since::sysdig_0293, "quota_fmt_out", ParamType::FLAGS8, nullptr},
    {"cmd", ParamType::FLAGS16, Format::DEC, 43, -1, Since::current, "cmd", ParamType::FLAGS16, nullptr},
    {"type", ParamType::FLAGS8, Format::DEC, 45, -1, Since::current, "type", ParamType::FLAGS8, nullptr},
    {"id", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "id", ParamType::UINT32, nullptr},
    {"quota_fmt", ParamType::FLAGS8, Format::DEC, 44, -1, Since::current, "quota_fmt", ParamType::FLAGS8, nullptr},
};
const ParamInfo kParams131[] = {
    {"ruid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "ruid", ParamType::UID, nullptr},
    {"euid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "euid", ParamType::UID, nullptr},
    {"suid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "suid", ParamType::UID, nullptr},
};
const ParamInfo kParams132[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"ruid", ParamType::UID, Format::DEC, -1, -1, Since::current, "ruid", ParamType::UID, nullptr},
    {"euid", ParamType::UID, Format::DEC, -1, -1, Since::current, "euid", ParamType::UID, nullptr},
    {"suid", ParamType::UID, Format::DEC, -1, -1, Since::current, "suid", ParamType::UID, nullptr},
};
const ParamInfo kParams133[] = {
    {"rgid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "rgid", ParamType::GID, nullptr},
    {"egid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "egid", ParamType::GID, nullptr},
    {"sgid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "sgid", ParamType::GID, nullptr},
};
const ParamInfo kParams134[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"rgid", ParamType::GID, Format::DEC, -1, -1, Since::current, "rgid", ParamType::GID, nullptr},
    {"egid", ParamType::GID, Format::DEC, -1, -1, Since::current, "egid", ParamType::GID, nullptr},
    {"sgid", ParamType::GID, Format::DEC, -1, -1, Since::current, "sgid", ParamType::GID, nullptr},
};
const ParamInfo kParams135[] = {
    {"event_type", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "event_type", ParamType::UINT32, nullptr},
    {"event_data", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "event_data", ParamType::UINT64, nullptr},
};
const ParamInfo kParams136[] = {
    {"uid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "uid", ParamType::UID, nullptr},
};
const ParamInfo kParams137[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"uid", ParamType::UID, Format::DEC, -1, -1, Since::current, "uid", ParamType::UID, nullptr},
};
const ParamInfo kParams138[] = {
    {"gid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "gid", ParamType::GID, nullptr},
};
const ParamInfo kParams139[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"gid", ParamType::GID, Format::DEC, -1, -1, Since::current, "gid", ParamType::GID, nullptr},
};
const ParamInfo kParams140[] = {
    {"uid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "uid", ParamType::UID, nullptr},
};
const ParamInfo kParams141[] = {
    {"euid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "euid", ParamType::UID, nullptr},
};
const ParamInfo kParams142[] = {
    {"gid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "gid", ParamType::GID, nullptr},
};
const ParamInfo kParams143[] = {
    {"egid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "egid", ParamType::GID, nullptr},
};
const ParamInfo kParams144[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"ruid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "ruid", ParamType::UID, nullptr},
    {"euid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "euid", ParamType::UID, nullptr},
    {"suid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "suid", ParamType::UID, nullptr},
};
const ParamInfo kParams145[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"rgid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "rgid", ParamType::GID, nullptr},
    {"egid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "egid", ParamType::GID, nullptr},
    {"sgid", ParamType::GID, Format::DEC, -1, -1, Since::sysdig_0293, "sgid", ParamType::GID, nullptr},
};
const ParamInfo kParams146[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF, nullptr},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF, nullptr},
};
const ParamInfo kParams147[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::PID, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::INT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 2, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "gid", ParamType::UINT32, nullptr},
};
const ParamInfo kParams148[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::PID, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::INT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF, nullptr},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 2, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "gid", ParamType::UINT32, nullptr},
    {"vtid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "vtid", ParamType::PID, nullptr},
    {"vpid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "vpid", ParamType::PID, nullptr},
    {"pidns_init_start_ts", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pidns_init_start_ts", ParamType::UINT64, nullptr},
};
const ParamInfo kParams149[] = {
    {"id", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "id", ParamType::CHARBUF, nullptr},
    {"type", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "type", ParamType::UINT32, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::CHARBUF, nullptr},
    {"image", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "image", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams150[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF, nullptr},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF, nullptr},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF, nullptr},
};
const ParamInfo kParams151[] = {
    {"spid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "spid", ParamType::PID, nullptr},
    {"dpid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "dpid", ParamType::PID, nullptr},
    {"sig", ParamType::SIGTYPE, Format::DEC, -1, -1, Since::sysdig_0293, "sig", ParamType::SIGTYPE, nullptr},
};
const ParamInfo kParams152[] = {
    {"cpu_usr", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "cpu_usr", ParamType::UINT64, nullptr},
    {"cpu_sys", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "cpu_sys", ParamType::UINT64, nullptr},
};
const ParamInfo kParams153[] = {
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"nstype", ParamType::FLAGS32, Format::HEX, 2, -1, Since::sysdig_0293, "nstype", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams154[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"nstype", ParamType::FLAGS32, Format::HEX, 2, -1, Since::current, "nstype", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams155[] = {
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"operation", ParamType::FLAGS32, Format::HEX, 17, -1, Since::sysdig_0293, "operation", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams156[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::NA, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"operation", ParamType::FLAGS32, Format::HEX, 17, -1, Since::current, "operation", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams157[] = {
    {"cpu", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "cpu", ParamType::UINT32, nullptr},
    {"action", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "action", ParamType::UINT32, nullptr},
};
const ParamInfo kParams158[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"queuepct", ParamType::UINT8, Format::DEC, -1, -1, Since::sysdig_0293, "queuepct", ParamType::UINT8, nullptr},
    {"queuelen", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "queuelen", ParamType::UINT32, nullptr},
    {"queuemax", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "queuemax", ParamType::UINT32, nullptr},
};
const ParamInfo kParams159[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::sysdig_0293, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"queuepct", ParamType::UINT8, Format::DEC, -1, -1, Since::sysdig_0293, "queuepct", ParamType::UINT8, nullptr},
    {"queuelen", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "queuelen", ParamType::UINT32, nullptr},
    {"queuemax", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "queuemax", ParamType::UINT32, nullptr},
};
const ParamInfo kParams160[] = {
    {"semid", ParamType::INT32, Format::DEC, -1, -1, Since::sysdig_0293, "semid", ParamType::INT32, nullptr},
};
const ParamInfo kParams161[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"nsops", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "nsops", ParamType::UINT32, nullptr},
    {"sem_num_0", ParamType::UINT16, Format::DEC, -1, -1, Since::sysdig_0293, "sem_num_0", ParamType::UINT16, nullptr},
    {"sem_op_0", ParamType::INT16, Format::DEC, -1, -1, Since::sysdig_0293, "sem_op_0", ParamType::INT16, nullptr},
    {"sem_flg_0", ParamType::FLAGS16, Format::HEX, 41, -1, Since::sysdig_0293, "sem_flg_0", ParamType::FLAGS16, nullptr},
    {"sem_num_1", ParamType::UINT16, Format::DEC, -1, -1, Since::sysdig_0293, "sem_num_1", ParamType::UINT16, nullptr},
    {"sem_op_1", ParamType::INT16, Format::DEC, -1, -1, Since::sysdig_0293, "sem_op_1", ParamType::INT16, nullptr},
    {"sem_flg_1", ParamType::FLAGS16, Format::HEX, 41, -1, Since::sysdig_0293, "sem_flg_1", ParamType::FLAGS16, nullptr},
    {"semid", ParamType::INT32, Format::DEC, -1, -1, Since::current, "semid", ParamType::INT32, nullptr},
};
const ParamInfo kParams162[] = {
    {"semid", ParamType::INT32, Format::DEC, -1, -1, Since::sysdig_0293, "semid", ParamType::INT32, nullptr},
    {"semnum", ParamType::INT32, Format::DEC, -1, -1, Since::sysdig_0293, "semnum", ParamType::INT32, nullptr},
    {"cmd", ParamType::FLAGS16, Format::HEX, 47, -1, Since::sysdig_0293, "cmd", ParamType::FLAGS16, nullptr},
    {"val", ParamType::INT32, Format::DEC, -1, -1, Since::sysdig_0293, "val", ParamType::INT32, nullptr},
};
const ParamInfo kParams163[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"semid", ParamType::INT32, Format::DEC, -1, -1, Since::current, "semid", ParamType::INT32, nullptr},
    {"semnum", ParamType::INT32, Format::DEC, -1, -1, Since::current, "semnum", ParamType::INT32, nullptr},
    {"cmd", ParamType::FLAGS16, Format::HEX, 47, -1, Since::current, "cmd", ParamType::FLAGS16, nullptr},
    {"val", ParamType::INT32, Format::DEC, -1, -1, Since::current, "val", ParamType::INT32, nullptr},
};
const ParamInfo kParams164[] = {
    {"fds", ParamType::FDLIST, Format::DEC, -1, -1, Since::sysdig_0293, "fds", ParamType::FDLIST, nullptr},
    {"timeout", ParamType::RELTIME, Format::DEC, -1, -1, Since::sysdig_0293, "timeout", ParamType::RELTIME, nullptr},
    {"sigmask", ParamType::SIGSET, Format::DEC, -1, -1, Since::sysdig_0293, "sigmask", ParamType::SIGSET, nullptr},
};
const ParamInfo kParams165[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fds", ParamType::FDLIST, Format::DEC, -1, -1, Since::sysdig_0293, "fds", ParamType::FDLIST, nullptr},
    {"timeout", ParamType::RELTIME, Format::DEC, -1, -1, Since::current, "timeout", ParamType::RELTIME, nullptr},
    {"sigmask", ParamType::SIGSET, Format::DEC, -1, -1, Since::current, "sigmask", ParamType::SIGSET, nullptr},
};
const ParamInfo kParams166[] = {
    {"flags", ParamType::FLAGS32, Format::HEX, 28, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams167[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"dev", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "dev", ParamType::CHARBUF, nullptr},
    {"dir", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "dir", ParamType::FSPATH, nullptr},
    {"type", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "type", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 28, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams168[] = {
    {"flags", ParamType::FLAGS32, Format::HEX, 31, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams169[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams170[] = {
    {"json", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "json", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams171[] = {
    {"key", ParamType::INT32, Format::HEX, -1, -1, Since::sysdig_0293, "key", ParamType::INT32, nullptr},
    {"nsems", ParamType::INT32, Format::DEC, -1, -1, Since::sysdig_0293, "nsems", ParamType::INT32, nullptr},
    {"semflg", ParamType::FLAGS32, Format::HEX, 40, -1, Since::sysdig_0293, "semflg", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams172[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"key", ParamType::INT32, Format::HEX, -1, -1, Since::current, "key", ParamType::INT32, nullptr},
    {"nsems", ParamType::INT32, Format::DEC, -1, -1, Since::current, "nsems", ParamType::INT32, nullptr},
    {"semflg", ParamType::FLAGS32, Format::HEX, 40, -1, Since::current, "semflg", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams173[] = {
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::sysdig_0293, "mode", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams174[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::FSPATH, nullptr},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::current, "mode", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams175[] = {
    {"id", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "id", ParamType::INT64, nullptr},
    {"tags", ParamType::CHARBUFARRAY, Format::NA, -1, -1, Since::sysdig_0293, "tags", ParamType::CHARBUFARRAY, nullptr},
    {"args", ParamType::CHARBUF_PAIR_ARRAY, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::CHARBUF_PAIR_ARRAY, nullptr},
};
const ParamInfo kParams176[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::PID, nullptr},
};
const ParamInfo kParams177[] = {
    {"mode", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams178[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "path", ParamType::FSPATH, nullptr},
    {"mode", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams179[] = {
    {"id", ParamType::CHARBUF, Format::DEC, -1, -1, Since::sysdig_0293, "id", ParamType::CHARBUF, nullptr},
    {"desc", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "desc", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams180[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF, nullptr},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF, nullptr},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF, nullptr},
    {"tty", ParamType::INT32, Format::DEC, -1, -1, Since::sysdig_0293, "tty", ParamType::INT32, nullptr},
};
const ParamInfo kParams181[] = {
    {"flags", ParamType::FLAGS32, Format::HEX, 2, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams182[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 2, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams183[] = {
    {"source", ParamType::CHARBUF, Format::DEC, -1, -1, Since::sysdig_0293, "source", ParamType::CHARBUF, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "name", ParamType::CHARBUF, nullptr},
    {"description", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "description", ParamType::CHARBUF, nullptr},
    {"scope", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "scope", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams184[] = {
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "filename", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams185[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64, nullptr},
    {"ip", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "ip", ParamType::UINT64, nullptr},
    {"error", ParamType::FLAGS32, Format::HEX, 55, -1, Since::sysdig_0293, "error", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams186[] = {
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "filename", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams187[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF, nullptr},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF, nullptr},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF, nullptr},
    {"tty", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "tty", ParamType::INT32, nullptr},
    {"vpgid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pgid", ParamType::PID, nullptr},
    {"loginuid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "loginuid", ParamType::INT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 3, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"cap_inheritable", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_inheritable", ParamType::UINT64, nullptr},
    {"cap_permitted", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_permitted", ParamType::UINT64, nullptr},
    {"cap_effective", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_effective", ParamType::UINT64, nullptr},
    {"exe_ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "exe_ino", ParamType::UINT64, nullptr},
    {"exe_ino_ctime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_ctime", ParamType::ABSTIME, nullptr},
    {"exe_ino_mtime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_mtime", ParamType::ABSTIME, nullptr},
    {"uid", ParamType::UID, Format::DEC, -1, -1, Since::current, "uid", ParamType::UID, nullptr},
    {"trusted_exepath", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "trusted_exepath", ParamType::FSPATH, nullptr},
    {"pgid", ParamType::PID, Format::NA, -1, -1, Since::current, "pgid", ParamType::PID, nullptr},
    {"gid", ParamType::GID, Format::DEC, -1, -1, Since::current, "gid", ParamType::GID, nullptr},
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "filename", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams188[] = {
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"pgid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pgid", ParamType::PID, nullptr},
};
const ParamInfo kParams189[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::current, "pid", ParamType::PID, nullptr},
    {"pgid", ParamType::PID, Format::DEC, -1, -1, Since::current, "pgid", ParamType::PID, nullptr},
};
const ParamInfo kParams190[] = {
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::sysdig_0293, "cmd", ParamType::INT64, nullptr},
};
const ParamInfo kParams191[] = {
    {"res_or_fd", ParamType::DYN, Format::DEC, -1, -1, Since::sysdig_0293, "res_or_fd", ParamType::DYN, &kDyn_bpf},
};
const ParamInfo kParams192[] = {
    {"op", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "op", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams193[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"op", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "op", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams194[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "name", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 32, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams195[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "path", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams196[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 0, Since::sysdig_0293, "name", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
};
const ParamInfo kParams197[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "name", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::sysdig_0293, "dev", ParamType::UINT32, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams198[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"olddir", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "olddir", ParamType::FD, nullptr},
    {"oldpath", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "oldpath", ParamType::FSRELPATH, nullptr},
    {"newdir", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "newdir", ParamType::FD, nullptr},
    {"newpath", ParamType::FSRELPATH, Format::NA, -1, 3, Since::sysdig_0293, "newpath", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 22, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams199[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "filename", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::MODE, Format::OCT, 14, -1, Since::sysdig_0293, "mode", ParamType::MODE, nullptr},
};
const ParamInfo kParams200[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::sysdig_0293, "filename", ParamType::FSPATH, nullptr},
    {"mode", ParamType::MODE, Format::OCT, 14, -1, Since::sysdig_0293, "mode", ParamType::MODE, nullptr},
};
const ParamInfo kParams201[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"mode", ParamType::MODE, Format::OCT, 14, -1, Since::sysdig_0293, "mode", ParamType::MODE, nullptr},
};
const ParamInfo kParams202[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"olddirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "olddirfd", ParamType::FD, nullptr},
    {"oldpath", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "oldpath", ParamType::FSRELPATH, nullptr},
    {"newdirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "newdirfd", ParamType::FD, nullptr},
    {"newpath", ParamType::FSRELPATH, Format::NA, -1, 3, Since::sysdig_0293, "newpath", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 29, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams203[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams204[] = {
    {"plugin_id", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "plugin ID", ParamType::UINT32, nullptr},
    {"event_data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "event_data", ParamType::BYTEBUF, nullptr},
};
const ParamInfo kParams205[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 0, Since::sysdig_0293, "name", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
    {"resolve", ParamType::FLAGS32, Format::HEX, 8, -1, Since::sysdig_0293, "resolve", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams206[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fd", ParamType::FD, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 1, Since::sysdig_0293, "name", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"mode", ParamType::UINT32, Format::OCT, -1, -1, Since::sysdig_0293, "mode", ParamType::UINT32, nullptr},
    {"resolve", ParamType::FLAGS32, Format::HEX, 8, -1, Since::sysdig_0293, "resolve", ParamType::FLAGS32, nullptr},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "dev", ParamType::UINT32, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams207[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::sysdig_0293, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "length", ParamType::UINT64, nullptr},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::sysdig_0293, "prot", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams208[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64, nullptr},
    {"prot", ParamType::FLAGS32, Format::HEX, 5, -1, Since::current, "prot", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams209[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "dirfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::sysdig_0293, "pathname", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 4, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams210[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"exe", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "exe", ParamType::CHARBUF, nullptr},
    {"args", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "args", ParamType::BYTEBUF, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "tid", ParamType::PID, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pid", ParamType::PID, nullptr},
    {"ptid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "ptid", ParamType::PID, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "fdlimit", ParamType::UINT64, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "pgft_min", ParamType::UINT64, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "vm_swap", ParamType::UINT32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::sysdig_0293, "comm", ParamType::CHARBUF, nullptr},
    {"cgroups", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "cgroups", ParamType::BYTEBUF, nullptr},
    {"env", ParamType::BYTEBUF, Format::NA, -1, -1, Since::sysdig_0293, "env", ParamType::BYTEBUF, nullptr},
    {"tty", ParamType::UINT32, Format::DEC, -1, -1, Since::sysdig_0293, "tty", ParamType::INT32, nullptr},
    {"vpgid", ParamType::PID, Format::DEC, -1, -1, Since::sysdig_0293, "pgid", ParamType::PID, nullptr},
    {"loginuid", ParamType::UID, Format::DEC, -1, -1, Since::sysdig_0293, "loginuid", ParamType::INT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 3, -1, Since::sysdig_0293, "flags", ParamType::FLAGS32, nullptr},
    {"cap_inheritable", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_inheritable", ParamType::UINT64, nullptr},
    {"cap_permitted", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_permitted", ParamType::UINT64, nullptr},
    {"cap_effective", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_effective", ParamType::UINT64, nullptr},
    {"exe_ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "exe_ino", ParamType::UINT64, nullptr},
    {"exe_ino_ctime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_ctime", ParamType::ABSTIME, nullptr},
    {"exe_ino_mtime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_mtime", ParamType::ABSTIME, nullptr},
    {"uid", ParamType::UID, Format::DEC, -1, -1, Since::current, "uid", ParamType::UID, nullptr},
    {"trusted_exepath", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "trusted_exepath", ParamType::FSPATH, nullptr},
    {"pgid", ParamType::PID, Format::NA, -1, -1, Since::current, "pgid", ParamType::PID, nullptr},
    {"gid", ParamType::GID, Format::DEC, -1, -1, Since::current, "gid", ParamType::GID, nullptr},
};
const ParamInfo kParams211[] = {
    {"fdin", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fdin", ParamType::FD, nullptr},
    {"offin", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offin", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "len", ParamType::UINT64, nullptr},
};
const ParamInfo kParams212[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::sysdig_0293, "res", ParamType::ERRNO, nullptr},
    {"fdout", ParamType::FD, Format::DEC, -1, -1, Since::sysdig_0293, "fdout", ParamType::FD, nullptr},
    {"offout", ParamType::UINT64, Format::DEC, -1, -1, Since::sysdig_0293, "offout", ParamType::UINT64, nullptr},
    {"fdin", ParamType::FD, Format::DEC, -1, -1, Since::current, "fdin", ParamType::FD, nullptr},
    {"offin", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "offin", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "len", ParamType::UINT64, nullptr},
};
const ParamInfo kParams213[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"mountfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "mountfd", ParamType::FD, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "path", ParamType::FSPATH, nullptr},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "dev", ParamType::UINT32, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64, nullptr},
};
const ParamInfo kParams214[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"entries", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "entries", ParamType::UINT32, nullptr},
    {"sq_entries", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "sq_entries", ParamType::UINT32, nullptr},
    {"cq_entries", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "cq_entries", ParamType::UINT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 37, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
    {"sq_thread_cpu", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "sq_thread_cpu", ParamType::UINT32, nullptr},
    {"sq_thread_idle", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "sq_thread_idle", ParamType::UINT32, nullptr},
    {"features", ParamType::FLAGS32, Format::HEX, 21, -1, Since::current, "features", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams215[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"to_submit", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "to_submit", ParamType::UINT32, nullptr},
    {"min_complete", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "min_complete", ParamType::UINT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 19, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
    {"sig", ParamType::SIGSET, Format::DEC, -1, -1, Since::current, "sig", ParamType::SIGSET, nullptr},
};
const ParamInfo kParams216[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"opcode", ParamType::ENUMFLAGS16, Format::DEC, 20, -1, Since::current, "opcode", ParamType::ENUMFLAGS16, nullptr},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "arg", ParamType::UINT64, nullptr},
    {"nr_args", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "nr_args", ParamType::UINT32, nullptr},
};
const ParamInfo kParams217[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "len", ParamType::UINT64, nullptr},
};
const ParamInfo kParams218[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 27, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams219[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
};
const ParamInfo kParams220[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"cap_inheritable", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_inheritable", ParamType::UINT64, nullptr},
    {"cap_permitted", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_permitted", ParamType::UINT64, nullptr},
    {"cap_effective", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_effective", ParamType::UINT64, nullptr},
};
const ParamInfo kParams221[] = {
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "gid", ParamType::UINT32, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "name", ParamType::CHARBUF, nullptr},
    {"home", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "home", ParamType::CHARBUF, nullptr},
    {"shell", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "shell", ParamType::CHARBUF, nullptr},
    {"container_id", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "container_id", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams222[] = {
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "gid", ParamType::UINT32, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "name", ParamType::CHARBUF, nullptr},
    {"container_id", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "container_id", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams223[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
};
const SysdigForm kForm0 = {124, {0}, 1};
const ParamInfo kParams224[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD, nullptr},
    {"oldfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "oldfd", ParamType::FD, nullptr},
    {"newfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "newfd", ParamType::FD, nullptr},
};
const SysdigForm kForm1 = {125, {0}, 1};
const ParamInfo kParams225[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD, nullptr},
    {"oldfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "oldfd", ParamType::FD, nullptr},
    {"newfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "newfd", ParamType::FD, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams226[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD, nullptr},
    {"oldfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "oldfd", ParamType::FD, nullptr},
};
const ParamInfo kParams227[] = {
    {"cmd", ParamType::INT64, Format::DEC, -1, -1, Since::current, "cmd", ParamType::INT64, nullptr},
};
const ParamInfo kParams228[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"cmd", ParamType::ENUMFLAGS32, Format::DEC, 13, -1, Since::current, "cmd", ParamType::ENUMFLAGS32, nullptr},
};
const ParamInfo kParams229[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "addr", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 26, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams230[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"cmd", ParamType::ENUMFLAGS32, Format::DEC, 18, -1, Since::current, "cmd", ParamType::ENUMFLAGS32, nullptr},
    {"key", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "key", ParamType::CHARBUF, nullptr},
    {"value_bytebuf", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "value_bytebuf", ParamType::BYTEBUF, nullptr},
    {"value_charbuf", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "value_charbuf", ParamType::CHARBUF, nullptr},
    {"aux", ParamType::INT32, Format::DEC, -1, -1, Since::current, "aux", ParamType::INT32, nullptr},
};
const ParamInfo kParams231[] = {
    {"size", ParamType::INT32, Format::DEC, -1, -1, Since::current, "size", ParamType::INT32, nullptr},
};
const ParamInfo kParams232[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"size", ParamType::INT32, Format::DEC, -1, -1, Since::current, "size", ParamType::INT32, nullptr},
};
const ParamInfo kParams233[] = {
    {"flags", ParamType::FLAGS32, Format::HEX, 35, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams234[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 35, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams235[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "path", ParamType::FSPATH, nullptr},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "gid", ParamType::UINT32, nullptr},
};
const ParamInfo kParams236[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "gid", ParamType::UINT32, nullptr},
};
const ParamInfo kParams237[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "dirfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::current, "pathname", ParamType::FSRELPATH, nullptr},
    {"uid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "uid", ParamType::UINT32, nullptr},
    {"gid", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "gid", ParamType::UINT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 36, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams238[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "name", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams239[] = {
    {"flags", ParamType::INT32, Format::HEX, -1, -1, Since::current, "flags", ParamType::INT32, nullptr},
};
const SysdigForm kForm2 = {248, {0}, 1};
const ParamInfo kParams240[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"tuple", ParamType::SOCKTUPLE, Format::NA, -1, -1, Since::current, "tuple", ParamType::SOCKTUPLE, nullptr},
    {"queuepct", ParamType::UINT8, Format::DEC, -1, -1, Since::current, "queuepct", ParamType::UINT8, nullptr},
    {"queuelen", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "queuelen", ParamType::UINT32, nullptr},
    {"queuemax", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "queuemax", ParamType::UINT32, nullptr},
    {"flags", ParamType::INT32, Format::HEX, -1, -1, Since::current, "flags", ParamType::INT32, nullptr},
};
const SysdigForm kForm3 = {249, {0, 1, 2, 3, 4}, 5};
const ParamInfo kParams241[] = {
    {"flags", ParamType::FLAGS32, Format::HEX, 31, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const SysdigForm kForm4 = {258, {0}, 1};
const ParamInfo kParams242[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "name", ParamType::FSPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 31, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const SysdigForm kForm5 = {259, {0, 1}, 2};
const SysdigForm kForm6 = {60, {}, 0};
const ParamInfo kParams243[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd1", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd1", ParamType::FD, nullptr},
    {"fd2", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd2", ParamType::FD, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino", ParamType::UINT64, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const SysdigForm kForm7 = {61, {0, 1, 2, 3}, 4};
const ParamInfo kParams244[] = {
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT8, nullptr},
};
const SysdigForm kForm8 = {138, {0}, 1};
const ParamInfo kParams245[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD, nullptr},
    {"flags", ParamType::FLAGS16, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS16, nullptr},
};
const SysdigForm kForm9 = {139, {0}, 1};
const ParamInfo kParams246[] = {
    {"initval", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "initval", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT32, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT32, nullptr},
};
const SysdigForm kForm10 = {62, {0, 1}, 2};
const ParamInfo kParams247[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD, nullptr},
    {"flags", ParamType::FLAGS16, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS16, nullptr},
    {"initval", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "initval", ParamType::UINT64, nullptr},
};
const SysdigForm kForm11 = {63, {0}, 1};
const ParamInfo kParams248[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"mask", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "mask", ParamType::UINT32, nullptr},
    {"flags", ParamType::UINT8, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT8, nullptr},
};
const SysdigForm kForm12 = {126, {0, 1, 2}, 3};
const ParamInfo kParams249[] = {
    {"res", ParamType::FD, Format::DEC, -1, -1, Since::current, "res", ParamType::FD, nullptr},
    {"flags", ParamType::FLAGS16, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS16, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"mask", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "mask", ParamType::UINT32, nullptr},
};
const SysdigForm kForm13 = {127, {0}, 1};
const ParamInfo kParams250[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"option", ParamType::ENUMFLAGS32, Format::DEC, 10, -1, Since::current, "option", ParamType::ENUMFLAGS32, nullptr},
    {"arg2_str", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "arg2_str", ParamType::CHARBUF, nullptr},
    {"arg2_int", ParamType::INT64, Format::DEC, -1, -1, Since::current, "arg2_int", ParamType::INT64, nullptr},
};
const ParamInfo kParams251[] = {
    {"plugin_id", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "plugin_id", ParamType::UINT32, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "name", ParamType::CHARBUF, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "data", ParamType::BYTEBUF, nullptr},
};
const ParamInfo kParams252[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "name", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 24, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams253[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"pid_fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "pid_fd", ParamType::FD, nullptr},
    {"target_fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "target_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT32, Format::HEX, -1, -1, Since::current, "flags", ParamType::UINT32, nullptr},
};
const ParamInfo kParams254[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::current, "pid", ParamType::PID, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 38, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams255[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"img", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "img", ParamType::BYTEBUF, nullptr},
    {"length", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "length", ParamType::UINT64, nullptr},
    {"uargs", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "uargs", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams256[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD, nullptr},
    {"uargs", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "uargs", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 16, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams257[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "path", ParamType::FSPATH, nullptr},
    {"mode", ParamType::MODE, Format::OCT, 25, -1, Since::current, "mode", ParamType::MODE, nullptr},
    {"dev", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "dev", ParamType::UINT32, nullptr},
};
const ParamInfo kParams258[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "dirfd", ParamType::FD, nullptr},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 1, Since::current, "path", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::MODE, Format::OCT, 25, -1, Since::current, "mode", ParamType::MODE, nullptr},
    {"dev", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "dev", ParamType::UINT32, nullptr},
};
const ParamInfo kParams259[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::current, "dirfd", ParamType::FD, nullptr},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 1, Since::current, "path", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 9, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams260[] = {
    {"res", ParamType::INT64, Format::DEC, -1, -1, Since::current, "res", ParamType::INT64, nullptr},
    {"pid", ParamType::PID, Format::DEC, -1, -1, Since::current, "pid", ParamType::PID, nullptr},
    {"data", ParamType::BYTEBUF, Format::NA, -1, -1, Since::current, "data", ParamType::BYTEBUF, nullptr},
};
const ParamInfo kParams261[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "name", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 34, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams262[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"ruid", ParamType::UID, Format::DEC, -1, -1, Since::current, "ruid", ParamType::UID, nullptr},
    {"euid", ParamType::UID, Format::DEC, -1, -1, Since::current, "euid", ParamType::UID, nullptr},
};
const ParamInfo kParams263[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"rgid", ParamType::UID, Format::DEC, -1, -1, Since::current, "rgid", ParamType::UID, nullptr},
    {"egid", ParamType::UID, Format::DEC, -1, -1, Since::current, "egid", ParamType::UID, nullptr},
};
const ParamInfo kParams264[] = {
    {"ppid", ParamType::PID32, Format::DEC, -1, -1, Since::current, "ppid", ParamType::PID32, nullptr},
    {"pgid", ParamType::PID32, Format::DEC, -1, -1, Since::current, "pgid", ParamType::PID32, nullptr},
    {"vpgid", ParamType::PID32, Format::DEC, -1, -1, Since::current, "vpgid", ParamType::PID32, nullptr},
    {"sid", ParamType::PID32, Format::DEC, -1, -1, Since::current, "sid", ParamType::PID32, nullptr},
    {"comm", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "comm", ParamType::CHARBUF, nullptr},
    {"argv", ParamType::CHARBUFARRAY, Format::NA, -1, -1, Since::current, "argv", ParamType::CHARBUFARRAY, nullptr},
    {"exepath", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "exepath", ParamType::FSPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 3, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
    {"env", ParamType::CHARBUFARRAY, Format::NA, -1, -1, Since::current, "env", ParamType::CHARBUFARRAY, nullptr},
    {"cwd", ParamType::CHARBUF, Format::NA, -1, -1, Since::current, "cwd", ParamType::CHARBUF, nullptr},
    {"fdlimit", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "fdlimit", ParamType::UINT64, nullptr},
    {"euid", ParamType::UID, Format::DEC, -1, -1, Since::current, "euid", ParamType::UID, nullptr},
    {"egid", ParamType::GID, Format::DEC, -1, -1, Since::current, "egid", ParamType::GID, nullptr},
    {"cap_permitted", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_permitted", ParamType::UINT64, nullptr},
    {"cap_effective", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_effective", ParamType::UINT64, nullptr},
    {"cap_inheritable", ParamType::UINT64, Format::HEX, -1, -1, Since::current, "cap_inheritable", ParamType::UINT64, nullptr},
    {"exe_ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "exe_ino_num", ParamType::UINT64, nullptr},
    {"exe_ino_ctime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_ctime", ParamType::ABSTIME, nullptr},
    {"exe_ino_mtime", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "exe_ino_mtime", ParamType::ABSTIME, nullptr},
    {"vm_size", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "vm_size", ParamType::UINT32, nullptr},
    {"vm_rss", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "vm_rss", ParamType::UINT32, nullptr},
    {"vm_swap", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "vm_swap", ParamType::UINT32, nullptr},
    {"pgft_maj", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pgft_maj", ParamType::UINT64, nullptr},
    {"pgft_min", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pgft_min", ParamType::UINT64, nullptr},
    {"vtgid", ParamType::PID32, Format::DEC, -1, -1, Since::current, "vtgid", ParamType::PID32, nullptr},
    {"vpid", ParamType::PID32, Format::DEC, -1, -1, Since::current, "vpid", ParamType::PID32, nullptr},
    {"pidns_init_start_ts", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "pidns_init_start_ts", ParamType::UINT64, nullptr},
    {"cgroups", ParamType::CHARBUFARRAY, Format::NA, -1, -1, Since::current, "cgroups", ParamType::CHARBUFARRAY, nullptr},
    {"root", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "root", ParamType::FSPATH, nullptr},
    {"start_time", ParamType::ABSTIME, Format::DEC, -1, -1, Since::current, "start_time", ParamType::ABSTIME, nullptr},
    {"tty", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "tty", ParamType::UINT32, nullptr},
    {"loginuid", ParamType::UID, Format::DEC, -1, -1, Since::current, "loginuid", ParamType::UID, nullptr},
};
const ParamInfo kParams265[] = {
    {"fd", ParamType::FD32, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD32, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "path", ParamType::FSPATH, nullptr},
    {"ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino_num", ParamType::UINT64, nullptr},
};
const ParamInfo kParams266[] = {
    {"fd", ParamType::FD32, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD32, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "path", ParamType::FSPATH, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 0, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
    {"mnt_id", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "mnt_id", ParamType::UINT32, nullptr},
    {"ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino_num", ParamType::UINT64, nullptr},
};
const ParamInfo kParams267[] = {
    {"fd", ParamType::FD32, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD32, nullptr},
    {"sk_type", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_type", ParamType::UINT16, nullptr},
    {"sk_proto", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_proto", ParamType::UINT16, nullptr},
    {"local_ip", ParamType::IPV4ADDR, Format::HEX, -1, -1, Since::current, "local_ip", ParamType::IPV4ADDR, nullptr},
    {"local_port", ParamType::PORT, Format::HEX, -1, -1, Since::current, "local_port", ParamType::PORT, nullptr},
    {"remote_ip", ParamType::IPV4ADDR, Format::HEX, -1, -1, Since::current, "remote_ip", ParamType::IPV4ADDR, nullptr},
    {"remote_port", ParamType::PORT, Format::HEX, -1, -1, Since::current, "remote_port", ParamType::PORT, nullptr},
    {"ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino_num", ParamType::UINT64, nullptr},
};
const ParamInfo kParams268[] = {
    {"fd", ParamType::FD32, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD32, nullptr},
    {"sk_type", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_type", ParamType::UINT16, nullptr},
    {"sk_proto", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_proto", ParamType::UINT16, nullptr},
    {"local_ip", ParamType::IPV6ADDR, Format::HEX, -1, -1, Since::current, "local_ip", ParamType::IPV6ADDR, nullptr},
    {"local_port", ParamType::PORT, Format::HEX, -1, -1, Since::current, "local_port", ParamType::PORT, nullptr},
    {"remote_ip", ParamType::IPV6ADDR, Format::HEX, -1, -1, Since::current, "remote_ip", ParamType::IPV6ADDR, nullptr},
    {"remote_port", ParamType::PORT, Format::HEX, -1, -1, Since::current, "remote_port", ParamType::PORT, nullptr},
    {"ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino_num", ParamType::UINT64, nullptr},
};
const ParamInfo kParams269[] = {
    {"fd", ParamType::FD32, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD32, nullptr},
    {"sk_type", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_type", ParamType::UINT16, nullptr},
    {"sk_proto", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_proto", ParamType::UINT16, nullptr},
    {"sk_pointer", ParamType::UINT64, Format::NA, -1, -1, Since::current, "sk_pointer", ParamType::UINT64, nullptr},
    {"sun_path", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "sun_path", ParamType::FSPATH, nullptr},
    {"ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino_num", ParamType::UINT64, nullptr},
};
const ParamInfo kParams270[] = {
    {"fd", ParamType::FD32, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD32, nullptr},
    {"sk_type", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_type", ParamType::UINT16, nullptr},
    {"sk_proto", ParamType::UINT16, Format::DEC, -1, -1, Since::current, "sk_proto", ParamType::UINT16, nullptr},
    {"ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino_num", ParamType::UINT64, nullptr},
};
const ParamInfo kParams271[] = {
    {"fd", ParamType::FD32, Format::DEC, -1, -1, Since::current, "fd", ParamType::FD32, nullptr},
    {"fd_type", ParamType::FLAGS8, Format::DEC, 56, -1, Since::current, "fd_type", ParamType::FLAGS8, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::current, "path", ParamType::FSPATH, nullptr},
    {"ino_num", ParamType::UINT64, Format::DEC, -1, -1, Since::current, "ino_num", ParamType::UINT64, nullptr},
};
const ParamInfo kParams272[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"first", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "first", ParamType::UINT32, nullptr},
    {"last", ParamType::UINT32, Format::DEC, -1, -1, Since::current, "last", ParamType::UINT32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 15, -1, Since::current, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams273[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::current, "res", ParamType::ERRNO, nullptr},
    {"operation", ParamType::ENUMFLAGS32, Format::DEC, 33, -1, Since::current, "operation", ParamType::ENUMFLAGS32, nullptr},
    {"arg2", ParamType::DYN, Format::DEC, -1, -1, Since::current, "arg2", ParamType::DYN, &kDyn_keyctl},
    {"arg3", ParamType::DYN, Format::DEC, -1, -1, Since::current, "arg3", ParamType::DYN, &kDyn_keyctl},
    {"arg4", ParamType::DYN, Format::DEC, -1, -1, Since::current, "arg4", ParamType::DYN, &kDyn_keyctl},
    {"arg5", ParamType::DYN, Format::DEC, -1, -1, Since::current, "arg5", ParamType::DYN, &kDyn_keyctl},
};
const ParamInfo kParams274[] = {
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"act", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "act", ParamType::UINT64, nullptr},
    {"oact", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oact", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams275[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"act", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "act", ParamType::UINT64, nullptr},
    {"oact", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oact", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams276[] = {
    {"how", ParamType::INT64, Format::DEC, 90, -1, Since::falcore, "how", ParamType::INT64, nullptr},
    {"nset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nset", ParamType::UINT64, nullptr},
    {"oset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oset", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams277[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"how", ParamType::INT64, Format::DEC, 90, -1, Since::falcore, "how", ParamType::INT64, nullptr},
    {"nset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nset", ParamType::UINT64, nullptr},
    {"oset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oset", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams278[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
};
const ParamInfo kParams279[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"old_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "old_len", ParamType::UINT64, nullptr},
    {"new_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "new_len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 60, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"new_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams280[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"old_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "old_len", ParamType::UINT64, nullptr},
    {"new_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "new_len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 60, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"new_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams281[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 61, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams282[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 61, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams283[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64, nullptr},
};
const ParamInfo kParams284[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64, nullptr},
};
const ParamInfo kParams285[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len_in", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_in", ParamType::UINT64, nullptr},
    {"behavior", ParamType::INT64, Format::DEC, 91, -1, Since::falcore, "behavior", ParamType::INT64, nullptr},
};
const ParamInfo kParams286[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len_in", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_in", ParamType::UINT64, nullptr},
    {"behavior", ParamType::INT64, Format::DEC, 91, -1, Since::falcore, "behavior", ParamType::INT64, nullptr},
};
const ParamInfo kParams287[] = {
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"shmflg", ParamType::INT64, Format::DEC, 62, -1, Since::falcore, "shmflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams288[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"shmflg", ParamType::INT64, Format::DEC, 62, -1, Since::falcore, "shmflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams289[] = {
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64, nullptr},
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64, nullptr},
    {"shmflg", ParamType::INT64, Format::DEC, 63, -1, Since::falcore, "shmflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams290[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64, nullptr},
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64, nullptr},
    {"shmflg", ParamType::INT64, Format::DEC, 63, -1, Since::falcore, "shmflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams291[] = {
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64, nullptr},
    {"cmd", ParamType::INT64, Format::DEC, 92, -1, Since::falcore, "cmd", ParamType::INT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams292[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"shmid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "shmid", ParamType::INT64, nullptr},
    {"cmd", ParamType::INT64, Format::DEC, 92, -1, Since::falcore, "cmd", ParamType::INT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams293[] = {
    {"which", ParamType::INT64, Format::DEC, 94, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
};
const ParamInfo kParams294[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which", ParamType::INT64, Format::DEC, 94, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
};
const ParamInfo kParams295[] = {
    {"seconds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "seconds", ParamType::UINT64, nullptr},
};
const ParamInfo kParams296[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"seconds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "seconds", ParamType::UINT64, nullptr},
};
const ParamInfo kParams297[] = {
    {"which", ParamType::INT64, Format::DEC, 94, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"ovalue", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ovalue", ParamType::UINT64, nullptr},
};
const ParamInfo kParams298[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which", ParamType::INT64, Format::DEC, 94, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"ovalue", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ovalue", ParamType::UINT64, nullptr},
};
const ParamInfo kParams299[] = {
    {"status", ParamType::INT32, Format::DEC, -1, -1, Since::falcore, "status", ParamType::INT32, nullptr},
};
const ParamInfo kParams300[] = {
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64, nullptr},
    {"stat_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "stat_addr", ParamType::UINT64, nullptr},
    {"options", ParamType::INT64, Format::DEC, 66, -1, Since::falcore, "options", ParamType::INT64, nullptr},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64, nullptr},
};
const ParamInfo kParams301[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64, nullptr},
    {"stat_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "stat_addr", ParamType::UINT64, nullptr},
    {"options", ParamType::INT64, Format::DEC, 66, -1, Since::falcore, "options", ParamType::INT64, nullptr},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64, nullptr},
};
const ParamInfo kParams302[] = {
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64, nullptr},
};
const ParamInfo kParams303[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "name", ParamType::UINT64, nullptr},
};
const ParamInfo kParams304[] = {
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams305[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"shmaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "shmaddr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams306[] = {
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64, nullptr},
    {"msgflg", ParamType::INT64, Format::DEC, 64, -1, Since::falcore, "msgflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams307[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"key", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "key", ParamType::INT64, nullptr},
    {"msgflg", ParamType::INT64, Format::DEC, 64, -1, Since::falcore, "msgflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams308[] = {
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64, nullptr},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64, nullptr},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64, nullptr},
    {"msgflg", ParamType::INT64, Format::DEC, 65, -1, Since::falcore, "msgflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams309[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64, nullptr},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64, nullptr},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64, nullptr},
    {"msgflg", ParamType::INT64, Format::DEC, 65, -1, Since::falcore, "msgflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams310[] = {
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64, nullptr},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64, nullptr},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64, nullptr},
    {"msgtyp", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgtyp", ParamType::INT64, nullptr},
    {"msgflg", ParamType::INT64, Format::DEC, 65, -1, Since::falcore, "msgflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams311[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64, nullptr},
    {"msgp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "msgp", ParamType::UINT64, nullptr},
    {"msgsz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msgsz", ParamType::UINT64, nullptr},
    {"msgtyp", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msgtyp", ParamType::INT64, nullptr},
    {"msgflg", ParamType::INT64, Format::DEC, 65, -1, Since::falcore, "msgflg", ParamType::INT64, nullptr},
};
const ParamInfo kParams312[] = {
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64, nullptr},
    {"cmd", ParamType::INT64, Format::DEC, 93, -1, Since::falcore, "cmd", ParamType::INT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams313[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"msqid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "msqid", ParamType::INT64, nullptr},
    {"cmd", ParamType::INT64, Format::DEC, 93, -1, Since::falcore, "cmd", ParamType::INT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams314[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams315[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
};
const ParamInfo kParams316[] = {
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64, nullptr},
};
const ParamInfo kParams317[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64, nullptr},
};
const ParamInfo kParams318[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64, nullptr},
};
const ParamInfo kParams319[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"length", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "length", ParamType::INT64, nullptr},
};
const ParamInfo kParams320[] = {
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64, nullptr},
};
const ParamInfo kParams321[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64, nullptr},
};
const ParamInfo kParams322[] = {
    {"mask", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::INT64, nullptr},
};
const ParamInfo kParams323[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"mask", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::INT64, nullptr},
};
const ParamInfo kParams324[] = {
    {"tv", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tv", ParamType::UINT64, nullptr},
    {"tz", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tz", ParamType::UINT64, nullptr},
};
const ParamInfo kParams325[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"tv", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tv", ParamType::UINT64, nullptr},
    {"tz", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tz", ParamType::UINT64, nullptr},
};
const ParamInfo kParams326[] = {
    {"who", ParamType::INT64, Format::DEC, 96, -1, Since::falcore, "who", ParamType::INT64, nullptr},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64, nullptr},
};
const ParamInfo kParams327[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"who", ParamType::INT64, Format::DEC, 96, -1, Since::falcore, "who", ParamType::INT64, nullptr},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64, nullptr},
};
const ParamInfo kParams328[] = {
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64, nullptr},
};
const ParamInfo kParams329[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64, nullptr},
};
const ParamInfo kParams330[] = {
    {"tbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tbuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams331[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"tbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tbuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams332[] = {
    {"type", ParamType::INT64, Format::DEC, 99, -1, Since::falcore, "type", ParamType::INT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64, nullptr},
};
const ParamInfo kParams333[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"type", ParamType::INT64, Format::DEC, 99, -1, Since::falcore, "type", ParamType::INT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64, nullptr},
};
const ParamInfo kParams334[] = {
    {"res", ParamType::PID, Format::DEC, -1, -1, Since::falcore, "res", ParamType::PID, nullptr},
};
const ParamInfo kParams335[] = {
    {"gidsetsize", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "gidsetsize", ParamType::INT64, nullptr},
    {"grouplist", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "grouplist", ParamType::UINT64, nullptr},
};
const ParamInfo kParams336[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"gidsetsize", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "gidsetsize", ParamType::INT64, nullptr},
    {"grouplist", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "grouplist", ParamType::UINT64, nullptr},
};
const ParamInfo kParams337[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
};
const ParamInfo kParams338[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
};
const ParamInfo kParams339[] = {
    {"uid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "uid", ParamType::UINT64, nullptr},
};
const ParamInfo kParams340[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "uid", ParamType::UINT64, nullptr},
};
const ParamInfo kParams341[] = {
    {"gid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "gid", ParamType::UINT64, nullptr},
};
const ParamInfo kParams342[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"gid", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "gid", ParamType::UINT64, nullptr},
};
const ParamInfo kParams343[] = {
    {"header", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "header", ParamType::UINT64, nullptr},
    {"dataptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dataptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams344[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"header", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "header", ParamType::UINT64, nullptr},
    {"dataptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dataptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams345[] = {
    {"uset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uset", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams346[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uset", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams347[] = {
    {"uthese", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uthese", ParamType::UINT64, nullptr},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64, nullptr},
    {"uts", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uts", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams348[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uthese", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uthese", ParamType::UINT64, nullptr},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64, nullptr},
    {"uts", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uts", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams349[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64, nullptr},
};
const ParamInfo kParams350[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64, nullptr},
};
const ParamInfo kParams351[] = {
    {"unewset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unewset", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams352[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"unewset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unewset", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams353[] = {
    {"uss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uss", ParamType::UINT64, nullptr},
    {"uoss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uoss", ParamType::UINT64, nullptr},
};
const ParamInfo kParams354[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uss", ParamType::UINT64, nullptr},
    {"uoss", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uoss", ParamType::UINT64, nullptr},
};
const ParamInfo kParams355[] = {
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"times", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "times", ParamType::UINT64, nullptr},
};
const ParamInfo kParams356[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"times", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "times", ParamType::UINT64, nullptr},
};
const ParamInfo kParams357[] = {
    {"arg0", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg0", ParamType::UINT64, nullptr},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64, nullptr},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64, nullptr},
    {"arg3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg3", ParamType::UINT64, nullptr},
    {"arg4", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg4", ParamType::UINT64, nullptr},
    {"arg5", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg5", ParamType::UINT64, nullptr},
};
const ParamInfo kParams358[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"arg0", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg0", ParamType::UINT64, nullptr},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64, nullptr},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64, nullptr},
    {"arg3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg3", ParamType::UINT64, nullptr},
    {"arg4", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg4", ParamType::UINT64, nullptr},
    {"arg5", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg5", ParamType::UINT64, nullptr},
};
const ParamInfo kParams359[] = {
    {"personality", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "personality", ParamType::UINT64, nullptr},
};
const ParamInfo kParams360[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"personality", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "personality", ParamType::UINT64, nullptr},
};
const ParamInfo kParams361[] = {
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64, nullptr},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams362[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dev", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "dev", ParamType::UINT64, nullptr},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams363[] = {
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams364[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams365[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams366[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams367[] = {
    {"option", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "option", ParamType::INT64, nullptr},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64, nullptr},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64, nullptr},
};
const ParamInfo kParams368[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"option", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "option", ParamType::INT64, nullptr},
    {"arg1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg1", ParamType::UINT64, nullptr},
    {"arg2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg2", ParamType::UINT64, nullptr},
};
const ParamInfo kParams369[] = {
    {"which", ParamType::INT64, Format::DEC, 97, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
};
const ParamInfo kParams370[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which", ParamType::INT64, Format::DEC, 97, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
};
const ParamInfo kParams371[] = {
    {"which", ParamType::INT64, Format::DEC, 97, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
    {"niceval", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "niceval", ParamType::INT64, nullptr},
};
const ParamInfo kParams372[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which", ParamType::INT64, Format::DEC, 97, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
    {"niceval", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "niceval", ParamType::INT64, nullptr},
};
const ParamInfo kParams373[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64, nullptr},
};
const ParamInfo kParams374[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64, nullptr},
};
const ParamInfo kParams375[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"policy", ParamType::INT64, Format::DEC, 98, -1, Since::falcore, "policy", ParamType::INT64, nullptr},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64, nullptr},
};
const ParamInfo kParams376[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"policy", ParamType::INT64, Format::DEC, 98, -1, Since::falcore, "policy", ParamType::INT64, nullptr},
    {"param", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "param", ParamType::UINT64, nullptr},
};
const ParamInfo kParams377[] = {
    {"policy", ParamType::INT64, Format::DEC, 98, -1, Since::falcore, "policy", ParamType::INT64, nullptr},
};
const ParamInfo kParams378[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"policy", ParamType::INT64, Format::DEC, 98, -1, Since::falcore, "policy", ParamType::INT64, nullptr},
};
const ParamInfo kParams379[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"interval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "interval", ParamType::UINT64, nullptr},
};
const ParamInfo kParams380[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"interval", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "interval", ParamType::UINT64, nullptr},
};
const ParamInfo kParams381[] = {
    {"func", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "func", ParamType::INT64, nullptr},
    {"ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ptr", ParamType::UINT64, nullptr},
    {"bytecount", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bytecount", ParamType::UINT64, nullptr},
};
const ParamInfo kParams382[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"func", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "func", ParamType::INT64, nullptr},
    {"ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ptr", ParamType::UINT64, nullptr},
    {"bytecount", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bytecount", ParamType::UINT64, nullptr},
};
const ParamInfo kParams383[] = {
    {"new_root", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "new_root", ParamType::FSPATH, nullptr},
    {"put_old", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "put_old", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams384[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"new_root", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "new_root", ParamType::FSPATH, nullptr},
    {"put_old", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "put_old", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams385[] = {
    {"code", ParamType::ENUMFLAGS32, Format::HEX, 11, -1, Since::falcore, "code", ParamType::ENUMFLAGS32, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams386[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"code", ParamType::ENUMFLAGS32, Format::HEX, 11, -1, Since::falcore, "code", ParamType::ENUMFLAGS32, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams387[] = {
    {"txc_p", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "txc_p", ParamType::UINT64, nullptr},
};
const ParamInfo kParams388[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"txc_p", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "txc_p", ParamType::UINT64, nullptr},
};
const ParamInfo kParams389[] = {
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams390[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams391[] = {
    {"specialfile", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "specialfile", ParamType::FSPATH, nullptr},
    {"swap_flags", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "swap_flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams392[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"specialfile", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "specialfile", ParamType::FSPATH, nullptr},
    {"swap_flags", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "swap_flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams393[] = {
    {"specialfile", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "specialfile", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams394[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"specialfile", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "specialfile", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams395[] = {
    {"magic1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic1", ParamType::INT64, nullptr},
    {"magic2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic2", ParamType::INT64, nullptr},
    {"cmd", ParamType::UINT64, Format::DEC, 100, -1, Since::falcore, "cmd", ParamType::UINT64, nullptr},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64, nullptr},
};
const ParamInfo kParams396[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"magic1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic1", ParamType::INT64, nullptr},
    {"magic2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "magic2", ParamType::INT64, nullptr},
    {"cmd", ParamType::UINT64, Format::DEC, 100, -1, Since::falcore, "cmd", ParamType::UINT64, nullptr},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64, nullptr},
};
const ParamInfo kParams397[] = {
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64, nullptr},
};
const ParamInfo kParams398[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64, nullptr},
};
const ParamInfo kParams399[] = {
    {"level", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::UINT64, nullptr},
};
const ParamInfo kParams400[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"level", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "level", ParamType::UINT64, nullptr},
};
const ParamInfo kParams401[] = {
    {"from", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "from", ParamType::UINT64, nullptr},
    {"num", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "num", ParamType::UINT64, nullptr},
    {"turn_on", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "turn_on", ParamType::INT64, nullptr},
};
const ParamInfo kParams402[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"from", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "from", ParamType::UINT64, nullptr},
    {"num", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "num", ParamType::UINT64, nullptr},
    {"turn_on", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "turn_on", ParamType::INT64, nullptr},
};
const ParamInfo kParams403[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
};
const ParamInfo kParams404[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
};
const ParamInfo kParams405[] = {
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 72, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams406[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 72, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams407[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 72, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams408[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 72, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams409[] = {
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams410[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams411[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams412[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"value", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "value", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams413[] = {
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams414[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams415[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams416[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams417[] = {
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams418[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams419[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams420[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams421[] = {
    {"tloc", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tloc", ParamType::UINT64, nullptr},
};
const ParamInfo kParams422[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"tloc", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tloc", ParamType::UINT64, nullptr},
};
const ParamInfo kParams423[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"user_mask_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask_ptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams424[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"user_mask_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_mask_ptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams425[] = {
    {"nr_events", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_events", ParamType::UINT64, nullptr},
    {"ctxp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctxp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams426[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"nr_events", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_events", ParamType::UINT64, nullptr},
    {"ctxp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctxp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams427[] = {
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64, nullptr},
};
const ParamInfo kParams428[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64, nullptr},
};
const ParamInfo kParams429[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams430[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams431[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"iocbpp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocbpp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams432[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"iocbpp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocbpp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams433[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"iocb", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocb", ParamType::UINT64, nullptr},
    {"result", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "result", ParamType::UINT64, nullptr},
};
const ParamInfo kParams434[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"iocb", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "iocb", ParamType::UINT64, nullptr},
    {"result", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "result", ParamType::UINT64, nullptr},
};
const ParamInfo kParams435[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"prot", ParamType::UINT64, Format::HEX, 86, -1, Since::falcore, "prot", ParamType::UINT64, nullptr},
    {"pgoff", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pgoff", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams436[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"prot", ParamType::UINT64, Format::HEX, 86, -1, Since::falcore, "prot", ParamType::UINT64, nullptr},
    {"pgoff", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pgoff", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams437[] = {
    {"tidptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tidptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams438[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"tidptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tidptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams439[] = {
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64, nullptr},
    {"tsops", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsops", ParamType::UINT64, nullptr},
    {"nsops", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nsops", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams440[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"semid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "semid", ParamType::INT64, nullptr},
    {"tsops", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsops", ParamType::UINT64, nullptr},
    {"nsops", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nsops", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams441[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"advice", ParamType::INT64, Format::DEC, 103, -1, Since::falcore, "advice", ParamType::INT64, nullptr},
};
const ParamInfo kParams442[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"advice", ParamType::INT64, Format::DEC, 103, -1, Since::falcore, "advice", ParamType::INT64, nullptr},
};
const ParamInfo kParams443[] = {
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"timer_event_spec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timer_event_spec", ParamType::UINT64, nullptr},
    {"created_timer_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "created_timer_id", ParamType::UINT64, nullptr},
};
const ParamInfo kParams444[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"timer_event_spec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timer_event_spec", ParamType::UINT64, nullptr},
    {"created_timer_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "created_timer_id", ParamType::UINT64, nullptr},
};
const ParamInfo kParams445[] = {
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 67, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"new_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_setting", ParamType::UINT64, nullptr},
    {"old_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_setting", ParamType::UINT64, nullptr},
};
const ParamInfo kParams446[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 67, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"new_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_setting", ParamType::UINT64, nullptr},
    {"old_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_setting", ParamType::UINT64, nullptr},
};
const ParamInfo kParams447[] = {
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
    {"setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "setting", ParamType::UINT64, nullptr},
};
const ParamInfo kParams448[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
    {"setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "setting", ParamType::UINT64, nullptr},
};
const ParamInfo kParams449[] = {
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
};
const ParamInfo kParams450[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
};
const ParamInfo kParams451[] = {
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"tp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams452[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"tp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams453[] = {
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 67, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64, nullptr},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams454[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 67, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64, nullptr},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams455[] = {
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD, nullptr},
    {"op", ParamType::INT64, Format::DEC, 102, -1, Since::falcore, "op", ParamType::INT64, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"event", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "event", ParamType::UINT64, nullptr},
};
const ParamInfo kParams456[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD, nullptr},
    {"op", ParamType::INT64, Format::DEC, 102, -1, Since::falcore, "op", ParamType::INT64, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"event", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "event", ParamType::UINT64, nullptr},
};
const ParamInfo kParams457[] = {
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
};
const ParamInfo kParams458[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
};
const ParamInfo kParams459[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"mode", ParamType::UINT64, Format::DEC, 104, -1, Since::falcore, "mode", ParamType::UINT64, nullptr},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 69, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams460[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"mode", ParamType::UINT64, Format::DEC, 104, -1, Since::falcore, "mode", ParamType::UINT64, nullptr},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 69, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams461[] = {
    {"mode", ParamType::INT64, Format::DEC, 104, -1, Since::falcore, "mode", ParamType::INT64, nullptr},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
};
const ParamInfo kParams462[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"mode", ParamType::INT64, Format::DEC, 104, -1, Since::falcore, "mode", ParamType::INT64, nullptr},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
};
const ParamInfo kParams463[] = {
    {"policy", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "policy", ParamType::UINT64, nullptr},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 70, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams464[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"policy", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "policy", ParamType::UINT64, nullptr},
    {"nmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nmask", ParamType::UINT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 70, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams465[] = {
    {"u_name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "u_name", ParamType::CHARBUF, nullptr},
    {"oflag", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "oflag", ParamType::INT64, nullptr},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64, nullptr},
    {"u_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_attr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams466[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"u_name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "u_name", ParamType::CHARBUF, nullptr},
    {"oflag", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "oflag", ParamType::INT64, nullptr},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64, nullptr},
    {"u_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_attr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams467[] = {
    {"u_name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "u_name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams468[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"u_name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "u_name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams469[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64, nullptr},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64, nullptr},
    {"msg_prio", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_prio", ParamType::UINT64, nullptr},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams470[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64, nullptr},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64, nullptr},
    {"msg_prio", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_prio", ParamType::UINT64, nullptr},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams471[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64, nullptr},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64, nullptr},
    {"u_msg_prio", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_prio", ParamType::UINT64, nullptr},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams472[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_msg_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_ptr", ParamType::UINT64, nullptr},
    {"msg_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "msg_len", ParamType::UINT64, nullptr},
    {"u_msg_prio", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_msg_prio", ParamType::UINT64, nullptr},
    {"u_abs_timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_abs_timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams473[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_notification", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_notification", ParamType::UINT64, nullptr},
};
const ParamInfo kParams474[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_notification", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_notification", ParamType::UINT64, nullptr},
};
const ParamInfo kParams475[] = {
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_mqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_mqstat", ParamType::UINT64, nullptr},
    {"u_omqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_omqstat", ParamType::UINT64, nullptr},
};
const ParamInfo kParams476[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"mqdes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mqdes", ParamType::INT64, nullptr},
    {"u_mqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_mqstat", ParamType::UINT64, nullptr},
    {"u_omqstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "u_omqstat", ParamType::UINT64, nullptr},
};
const ParamInfo kParams477[] = {
    {"entry", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "entry", ParamType::UINT64, nullptr},
    {"nr_segments", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segments", ParamType::UINT64, nullptr},
    {"segments", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "segments", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams478[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"entry", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "entry", ParamType::UINT64, nullptr},
    {"nr_segments", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segments", ParamType::UINT64, nullptr},
    {"segments", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "segments", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams479[] = {
    {"which", ParamType::INT64, Format::DEC, 95, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64, nullptr},
    {"infop", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "infop", ParamType::UINT64, nullptr},
    {"options", ParamType::INT64, Format::DEC, 66, -1, Since::falcore, "options", ParamType::INT64, nullptr},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64, nullptr},
};
const ParamInfo kParams480[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which", ParamType::INT64, Format::DEC, 95, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"upid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "upid", ParamType::INT64, nullptr},
    {"infop", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "infop", ParamType::UINT64, nullptr},
    {"options", ParamType::INT64, Format::DEC, 66, -1, Since::falcore, "options", ParamType::INT64, nullptr},
    {"ru", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ru", ParamType::UINT64, nullptr},
};
const ParamInfo kParams481[] = {
    {"_type", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_type", ParamType::CHARBUF, nullptr},
    {"_description", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_description", ParamType::CHARBUF, nullptr},
    {"_payload", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_payload", ParamType::UINT64, nullptr},
    {"plen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "plen", ParamType::UINT64, nullptr},
    {"ringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ringid", ParamType::INT64, nullptr},
};
const ParamInfo kParams482[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"_type", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_type", ParamType::CHARBUF, nullptr},
    {"_description", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_description", ParamType::CHARBUF, nullptr},
    {"_payload", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "_payload", ParamType::UINT64, nullptr},
    {"plen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "plen", ParamType::UINT64, nullptr},
    {"ringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ringid", ParamType::INT64, nullptr},
};
const ParamInfo kParams483[] = {
    {"_type", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_type", ParamType::CHARBUF, nullptr},
    {"_description", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_description", ParamType::CHARBUF, nullptr},
    {"_callout_info", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_callout_info", ParamType::CHARBUF, nullptr},
    {"destringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "destringid", ParamType::INT64, nullptr},
};
const ParamInfo kParams484[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"_type", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_type", ParamType::CHARBUF, nullptr},
    {"_description", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_description", ParamType::CHARBUF, nullptr},
    {"_callout_info", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_callout_info", ParamType::CHARBUF, nullptr},
    {"destringid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "destringid", ParamType::INT64, nullptr},
};
const ParamInfo kParams485[] = {
    {"which", ParamType::INT64, Format::DEC, 105, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
    {"ioprio", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ioprio", ParamType::INT64, nullptr},
};
const ParamInfo kParams486[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which", ParamType::INT64, Format::DEC, 105, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
    {"ioprio", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "ioprio", ParamType::INT64, nullptr},
};
const ParamInfo kParams487[] = {
    {"which", ParamType::INT64, Format::DEC, 105, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
};
const ParamInfo kParams488[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which", ParamType::INT64, Format::DEC, 105, -1, Since::falcore, "which", ParamType::INT64, nullptr},
    {"who", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "who", ParamType::INT64, nullptr},
};
const ParamInfo kParams489[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, 71, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
};
const ParamInfo kParams490[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, 71, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
};
const ParamInfo kParams491[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"wd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "wd", ParamType::INT64, nullptr},
};
const ParamInfo kParams492[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"wd", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "wd", ParamType::INT64, nullptr},
};
const ParamInfo kParams493[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
    {"old_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_nodes", ParamType::UINT64, nullptr},
    {"new_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_nodes", ParamType::UINT64, nullptr},
};
const ParamInfo kParams494[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"maxnode", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "maxnode", ParamType::UINT64, nullptr},
    {"old_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_nodes", ParamType::UINT64, nullptr},
    {"new_nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_nodes", ParamType::UINT64, nullptr},
};
const ParamInfo kParams495[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
};
const ParamInfo kParams496[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
};
const ParamInfo kParams497[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64, nullptr},
};
const ParamInfo kParams498[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"bufsiz", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "bufsiz", ParamType::INT64, nullptr},
};
const ParamInfo kParams499[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams500[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams501[] = {
    {"n", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "n", ParamType::INT64, nullptr},
    {"inp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "inp", ParamType::UINT64, nullptr},
    {"outp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "outp", ParamType::UINT64, nullptr},
    {"exp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "exp", ParamType::UINT64, nullptr},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64, nullptr},
    {"sig", ParamType::UINT64, Format::HEX, 87, -1, Since::falcore, "sig", ParamType::UINT64, nullptr},
};
const ParamInfo kParams502[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"n", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "n", ParamType::INT64, nullptr},
    {"inp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "inp", ParamType::UINT64, nullptr},
    {"outp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "outp", ParamType::UINT64, nullptr},
    {"exp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "exp", ParamType::UINT64, nullptr},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64, nullptr},
    {"sig", ParamType::UINT64, Format::HEX, 87, -1, Since::falcore, "sig", ParamType::UINT64, nullptr},
};
const ParamInfo kParams503[] = {
    {"head", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
};
const ParamInfo kParams504[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"head", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
};
const ParamInfo kParams505[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"head_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head_ptr", ParamType::UINT64, nullptr},
    {"len_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "len_ptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams506[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"head_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "head_ptr", ParamType::UINT64, nullptr},
    {"len_ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "len_ptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams507[] = {
    {"fdin", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdin", ParamType::FD, nullptr},
    {"fdout", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdout", ParamType::FD, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 74, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams508[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fdin", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdin", ParamType::FD, nullptr},
    {"fdout", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fdout", ParamType::FD, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 74, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams509[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"nbytes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nbytes", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 75, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams510[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"nbytes", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nbytes", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 75, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams511[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"uiov", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uiov", ParamType::UINT64, nullptr},
    {"nr_segs", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segs", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 74, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams512[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"uiov", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uiov", ParamType::UINT64, nullptr},
    {"nr_segs", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_segs", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 74, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams513[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"nr_pages", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_pages", ParamType::UINT64, nullptr},
    {"pages", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pages", ParamType::UINT64, nullptr},
    {"nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodes", ParamType::UINT64, nullptr},
    {"status", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "status", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams514[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"nr_pages", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_pages", ParamType::UINT64, nullptr},
    {"pages", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "pages", ParamType::UINT64, nullptr},
    {"nodes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodes", ParamType::UINT64, nullptr},
    {"status", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "status", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams515[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams516[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams517[] = {
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64, nullptr},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout", ParamType::INT64, nullptr},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams518[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64, nullptr},
    {"timeout", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timeout", ParamType::INT64, nullptr},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams519[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"mode", ParamType::INT64, Format::DEC, 76, -1, Since::falcore, "mode", ParamType::INT64, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64, nullptr},
};
const ParamInfo kParams520[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"mode", ParamType::INT64, Format::DEC, 76, -1, Since::falcore, "mode", ParamType::INT64, nullptr},
    {"offset", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "offset", ParamType::INT64, nullptr},
    {"len", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::INT64, nullptr},
};
const ParamInfo kParams521[] = {
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 68, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"utmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utmr", ParamType::UINT64, nullptr},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams522[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 68, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"utmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utmr", ParamType::UINT64, nullptr},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams523[] = {
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD, nullptr},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams524[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD, nullptr},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams525[] = {
    {"tgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "tgid", ParamType::INT64, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64, nullptr},
};
const ParamInfo kParams526[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"tgid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "tgid", ParamType::INT64, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"uinfo", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uinfo", ParamType::UINT64, nullptr},
};
const ParamInfo kParams527[] = {
    {"attr_uptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr_uptr", ParamType::UINT64, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"cpu", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu", ParamType::INT64, nullptr},
    {"group_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "group_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 77, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams528[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"attr_uptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr_uptr", ParamType::UINT64, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"cpu", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu", ParamType::INT64, nullptr},
    {"group_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "group_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 77, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams529[] = {
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"event_f_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "event_f_flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams530[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"event_f_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "event_f_flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams531[] = {
    {"fanotify_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fanotify_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 3, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
};
const ParamInfo kParams532[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fanotify_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fanotify_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 4, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
};
const ParamInfo kParams533[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"handle", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handle", ParamType::UINT64, nullptr},
    {"mnt_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_id", ParamType::UINT64, nullptr},
    {"flag", ParamType::INT64, Format::HEX, 58, -1, Since::falcore, "flag", ParamType::INT64, nullptr},
};
const ParamInfo kParams534[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"handle", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handle", ParamType::UINT64, nullptr},
    {"mnt_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_id", ParamType::UINT64, nullptr},
    {"flag", ParamType::INT64, Format::HEX, 58, -1, Since::falcore, "flag", ParamType::INT64, nullptr},
};
const ParamInfo kParams535[] = {
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"utx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utx", ParamType::UINT64, nullptr},
};
const ParamInfo kParams536[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"utx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utx", ParamType::UINT64, nullptr},
};
const ParamInfo kParams537[] = {
    {"cpup", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cpup", ParamType::UINT64, nullptr},
    {"nodep", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodep", ParamType::UINT64, nullptr},
    {"unused", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unused", ParamType::UINT64, nullptr},
};
const ParamInfo kParams538[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"cpup", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cpup", ParamType::UINT64, nullptr},
    {"nodep", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nodep", ParamType::UINT64, nullptr},
    {"unused", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "unused", ParamType::UINT64, nullptr},
};
const ParamInfo kParams539[] = {
    {"pid1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid1", ParamType::INT64, nullptr},
    {"pid2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid2", ParamType::INT64, nullptr},
    {"type", ParamType::INT64, Format::DEC, 106, -1, Since::falcore, "type", ParamType::INT64, nullptr},
    {"idx1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx1", ParamType::UINT64, nullptr},
    {"idx2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx2", ParamType::UINT64, nullptr},
};
const ParamInfo kParams540[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid1", ParamType::INT64, nullptr},
    {"pid2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid2", ParamType::INT64, nullptr},
    {"type", ParamType::INT64, Format::DEC, 106, -1, Since::falcore, "type", ParamType::INT64, nullptr},
    {"idx1", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx1", ParamType::UINT64, nullptr},
    {"idx2", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "idx2", ParamType::UINT64, nullptr},
};
const ParamInfo kParams541[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams542[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams543[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams544[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams545[] = {
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 78, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams546[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 78, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams547[] = {
    {"kernel_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "kernel_fd", ParamType::FD, nullptr},
    {"initrd_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "initrd_fd", ParamType::FD, nullptr},
    {"cmdline_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmdline_len", ParamType::UINT64, nullptr},
    {"cmdline", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cmdline", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams548[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"kernel_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "kernel_fd", ParamType::FD, nullptr},
    {"initrd_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "initrd_fd", ParamType::FD, nullptr},
    {"cmdline_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmdline_len", ParamType::UINT64, nullptr},
    {"cmdline", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cmdline", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams549[] = {
    {"cmd", ParamType::INT64, Format::DEC, 108, -1, Since::falcore, "cmd", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"cpu_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu_id", ParamType::INT64, nullptr},
};
const ParamInfo kParams550[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"cmd", ParamType::INT64, Format::DEC, 108, -1, Since::falcore, "cmd", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"cpu_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "cpu_id", ParamType::INT64, nullptr},
};
const ParamInfo kParams551[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64, nullptr},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64, nullptr},
    {"pos_l", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_l", ParamType::UINT64, nullptr},
    {"pos_h", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_h", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 79, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams552[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64, nullptr},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64, nullptr},
    {"pos_l", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_l", ParamType::UINT64, nullptr},
    {"pos_h", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_h", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 79, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams553[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"prot", ParamType::UINT64, Format::HEX, 86, -1, Since::falcore, "prot", ParamType::UINT64, nullptr},
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64, nullptr},
};
const ParamInfo kParams554[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"prot", ParamType::UINT64, Format::HEX, 86, -1, Since::falcore, "prot", ParamType::UINT64, nullptr},
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64, nullptr},
};
const ParamInfo kParams555[] = {
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"init_val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "init_val", ParamType::UINT64, nullptr},
};
const ParamInfo kParams556[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"init_val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "init_val", ParamType::UINT64, nullptr},
};
const ParamInfo kParams557[] = {
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64, nullptr},
};
const ParamInfo kParams558[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pkey", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pkey", ParamType::INT64, nullptr},
};
const ParamInfo kParams559[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, 73, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"buffer", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buffer", ParamType::UINT64, nullptr},
};
const ParamInfo kParams560[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, 73, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"buffer", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buffer", ParamType::UINT64, nullptr},
};
const ParamInfo kParams561[] = {
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"usig", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usig", ParamType::UINT64, nullptr},
};
const ParamInfo kParams562[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ctx_id", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx_id", ParamType::UINT64, nullptr},
    {"min_nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "min_nr", ParamType::INT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"usig", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "usig", ParamType::UINT64, nullptr},
};
const ParamInfo kParams563[] = {
    {"rseq", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rseq", ParamType::UINT64, nullptr},
    {"rseq_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rseq_len", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 80, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"sig", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::UINT64, nullptr},
};
const ParamInfo kParams564[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"rseq", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rseq", ParamType::UINT64, nullptr},
    {"rseq_len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "rseq_len", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, 80, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"sig", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sig", ParamType::UINT64, nullptr},
};
const ParamInfo kParams565[] = {
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams566[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"info", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "info", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams567[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 59, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams568[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 59, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams569[] = {
    {"from_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "from_dfd", ParamType::FD, nullptr},
    {"from_pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "from_pathname", ParamType::FSRELPATH, nullptr},
    {"to_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "to_dfd", ParamType::FD, nullptr},
    {"to_pathname", ParamType::FSRELPATH, Format::NA, -1, 2, Since::falcore, "to_pathname", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams570[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"from_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "from_dfd", ParamType::FD, nullptr},
    {"from_pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "from_pathname", ParamType::FSRELPATH, nullptr},
    {"to_dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "to_dfd", ParamType::FD, nullptr},
    {"to_pathname", ParamType::FSRELPATH, Format::NA, -1, 3, Since::falcore, "to_pathname", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams571[] = {
    {"_fs_name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_fs_name", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 81, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams572[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"_fs_name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "_fs_name", ParamType::CHARBUF, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 81, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams573[] = {
    {"fs_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fs_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 82, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"attr_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr_flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams574[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fs_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fs_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 82, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"attr_flags", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr_flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams575[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "path", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 83, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams576[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "path", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 83, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams577[] = {
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 12, -1, Since::falcore, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams578[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::FLAGS32, Format::HEX, 7, -1, Since::falcore, "mode", ParamType::FLAGS32, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 12, -1, Since::falcore, "flags", ParamType::FLAGS32, nullptr},
};
const ParamInfo kParams579[] = {
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD, nullptr},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64, nullptr},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64, nullptr},
    {"behavior", ParamType::INT64, Format::DEC, 91, -1, Since::falcore, "behavior", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams580[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD, nullptr},
    {"vec", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "vec", ParamType::UINT64, nullptr},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64, nullptr},
    {"behavior", ParamType::INT64, Format::DEC, 91, -1, Since::falcore, "behavior", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams581[] = {
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams582[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"epfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "epfd", ParamType::FD, nullptr},
    {"events", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "events", ParamType::UINT64, nullptr},
    {"maxevents", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "maxevents", ParamType::INT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams583[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "path", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams584[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"path", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "path", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams585[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64, nullptr},
    {"id", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "id", ParamType::UINT64, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams586[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64, nullptr},
    {"id", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "id", ParamType::UINT64, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams587[] = {
    {"attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams588[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "attr", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams589[] = {
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD, nullptr},
    {"rule_type", ParamType::UINT64, Format::DEC, 107, -1, Since::falcore, "rule_type", ParamType::UINT64, nullptr},
    {"rule_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rule_attr", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams590[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD, nullptr},
    {"rule_type", ParamType::UINT64, Format::DEC, 107, -1, Since::falcore, "rule_type", ParamType::UINT64, nullptr},
    {"rule_attr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rule_attr", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams591[] = {
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams592[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ruleset_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ruleset_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams593[] = {
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams594[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams595[] = {
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams596[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pidfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "pidfd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams597[] = {
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64, nullptr},
    {"nr_futexes", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_futexes", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"clockid", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "clockid", ParamType::INT64, nullptr},
};
const ParamInfo kParams598[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64, nullptr},
    {"nr_futexes", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_futexes", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"clockid", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "clockid", ParamType::INT64, nullptr},
};
const ParamInfo kParams599[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"home_node", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "home_node", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams600[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"home_node", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "home_node", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams601[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"cstat_range", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat_range", ParamType::UINT64, nullptr},
    {"cstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams602[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"cstat_range", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat_range", ParamType::UINT64, nullptr},
    {"cstat", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "cstat", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams603[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams604[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"mode", ParamType::UINT64, Format::OCT, -1, -1, Since::falcore, "mode", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 58, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams605[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams606[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams607[] = {
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams608[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"nr", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr", ParamType::INT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams609[] = {
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64, nullptr},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"clockid", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "clockid", ParamType::INT64, nullptr},
};
const ParamInfo kParams610[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64, nullptr},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
    {"clockid", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "clockid", ParamType::INT64, nullptr},
};
const ParamInfo kParams611[] = {
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"nr_wake", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_wake", ParamType::INT64, nullptr},
    {"nr_requeue", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_requeue", ParamType::INT64, nullptr},
};
const ParamInfo kParams612[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"waiters", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "waiters", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"nr_wake", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_wake", ParamType::INT64, nullptr},
    {"nr_requeue", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "nr_requeue", ParamType::INT64, nullptr},
};
const ParamInfo kParams613[] = {
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"bufsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bufsize", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams614[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"bufsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "bufsize", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams615[] = {
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64, nullptr},
    {"mnt_ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_ids", ParamType::UINT64, nullptr},
    {"nr_mnt_ids", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_mnt_ids", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams616[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"req", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "req", ParamType::UINT64, nullptr},
    {"mnt_ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mnt_ids", ParamType::UINT64, nullptr},
    {"nr_mnt_ids", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nr_mnt_ids", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams617[] = {
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64, nullptr},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams618[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64, nullptr},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams619[] = {
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64, nullptr},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams620[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"attr", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "attr", ParamType::UINT64, nullptr},
    {"ctx", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ctx", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams621[] = {
    {"ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ids", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams622[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ids", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ids", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams623[] = {
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams624[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"start", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "start", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams625[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams626[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
    {"uargs", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uargs", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams627[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams628[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
    {"list", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "list", ParamType::UINT64, nullptr},
    {"size", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "size", ParamType::UINT64, nullptr},
};
const ParamInfo kParams629[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams630[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
    {"name", ParamType::CHARBUF, Format::NA, -1, -1, Since::falcore, "name", ParamType::CHARBUF, nullptr},
};
const ParamInfo kParams631[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 59, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams632[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, 59, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"uattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams633[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"ufattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams634[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"ufattr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufattr", ParamType::UINT64, nullptr},
    {"usize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "usize", ParamType::UINT64, nullptr},
    {"at_flags", ParamType::UINT64, Format::DEC, 58, -1, Since::falcore, "at_flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams635[] = {
    {"opcode", ParamType::ENUMFLAGS8, Format::DEC, 88, -1, Since::falcore, "opcode", ParamType::ENUMFLAGS8, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"user_data", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_data", ParamType::UINT64, nullptr},
    {"flags", ParamType::FLAGS8, Format::HEX, 84, -1, Since::falcore, "flags", ParamType::FLAGS8, nullptr},
    {"off", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "off", ParamType::INT64, nullptr},
    {"len", ParamType::UINT32, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT32, nullptr},
    {"index", ParamType::INT32, Format::DEC, -1, -1, Since::falcore, "index", ParamType::INT32, nullptr},
    {"dirfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dirfd", ParamType::FD, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::falcore, "tid", ParamType::PID, nullptr},
    {"kind", ParamType::ENUMFLAGS8, Format::DEC, 89, -1, Since::falcore, "kind", ParamType::ENUMFLAGS8, nullptr},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::falcore, "dev", ParamType::UINT32, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "ino", ParamType::UINT64, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
    {"name", ParamType::FSRELPATH, Format::NA, -1, 7, Since::falcore, "name", ParamType::FSRELPATH, nullptr},
};
const ParamInfo kParams636[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"opcode", ParamType::ENUMFLAGS8, Format::DEC, 88, -1, Since::falcore, "opcode", ParamType::ENUMFLAGS8, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"user_data", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_data", ParamType::UINT64, nullptr},
    {"flags", ParamType::FLAGS32, Format::HEX, 85, -1, Since::falcore, "flags", ParamType::FLAGS32, nullptr},
    {"newfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "newfd", ParamType::FD, nullptr},
    {"tid", ParamType::PID, Format::DEC, -1, -1, Since::falcore, "tid", ParamType::PID, nullptr},
    {"kind", ParamType::ENUMFLAGS8, Format::DEC, 89, -1, Since::falcore, "kind", ParamType::ENUMFLAGS8, nullptr},
    {"dev", ParamType::UINT32, Format::HEX, -1, -1, Since::falcore, "dev", ParamType::UINT32, nullptr},
    {"ino", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "ino", ParamType::UINT64, nullptr},
    {"path", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "path", ParamType::FSPATH, nullptr},
};
const ParamInfo kParams637[] = {
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"stat_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "stat_addr", ParamType::UINT64, nullptr},
    {"options", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "options", ParamType::INT64, nullptr},
};
const ParamInfo kParams638[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pid", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "pid", ParamType::INT64, nullptr},
    {"stat_addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "stat_addr", ParamType::UINT64, nullptr},
    {"options", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "options", ParamType::INT64, nullptr},
};
const ParamInfo kParams639[] = {
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams640[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams641[] = {
    {"tptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams642[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"tptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tptr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams643[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams644[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams645[] = {
    {"increment", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "increment", ParamType::INT64, nullptr},
};
const ParamInfo kParams646[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"increment", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "increment", ParamType::INT64, nullptr},
};
const ParamInfo kParams647[] = {
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"handler", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handler", ParamType::UINT64, nullptr},
};
const ParamInfo kParams648[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"handler", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "handler", ParamType::UINT64, nullptr},
};
const ParamInfo kParams649[] = {
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"act", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "act", ParamType::UINT64, nullptr},
    {"oact", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oact", ParamType::UINT64, nullptr},
};
const ParamInfo kParams650[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"sig", ParamType::INT64, Format::DEC, 87, -1, Since::falcore, "sig", ParamType::INT64, nullptr},
    {"act", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "act", ParamType::UINT64, nullptr},
    {"oact", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oact", ParamType::UINT64, nullptr},
};
const ParamInfo kParams651[] = {
    {"newmask", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "newmask", ParamType::INT64, nullptr},
};
const ParamInfo kParams652[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"newmask", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "newmask", ParamType::INT64, nullptr},
};
const ParamInfo kParams653[] = {
    {"unused1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "unused1", ParamType::INT64, nullptr},
    {"unused2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "unused2", ParamType::INT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
};
const ParamInfo kParams654[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"unused1", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "unused1", ParamType::INT64, nullptr},
    {"unused2", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "unused2", ParamType::INT64, nullptr},
    {"mask", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask", ParamType::UINT64, nullptr},
};
const ParamInfo kParams655[] = {
    {"uset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams656[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams657[] = {
    {"resource", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "resource", ParamType::UINT64, nullptr},
    {"rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rlim", ParamType::UINT64, nullptr},
};
const ParamInfo kParams658[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"resource", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "resource", ParamType::UINT64, nullptr},
    {"rlim", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rlim", ParamType::UINT64, nullptr},
};
const ParamInfo kParams659[] = {
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64, nullptr},
};
const ParamInfo kParams660[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"arg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "arg", ParamType::UINT64, nullptr},
};
const ParamInfo kParams661[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"dirent", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dirent", ParamType::UINT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
};
const ParamInfo kParams662[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"dirent", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "dirent", ParamType::UINT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
};
const ParamInfo kParams663[] = {
    {"call", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "call", ParamType::INT64, nullptr},
    {"args", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "args", ParamType::UINT64, nullptr},
};
const ParamInfo kParams664[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"call", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "call", ParamType::INT64, nullptr},
    {"args", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "args", ParamType::UINT64, nullptr},
};
const ParamInfo kParams665[] = {
    {"user_vm86", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_vm86", ParamType::UINT64, nullptr},
};
const ParamInfo kParams666[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"user_vm86", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "user_vm86", ParamType::UINT64, nullptr},
};
const ParamInfo kParams667[] = {
    {"call", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "call", ParamType::UINT64, nullptr},
    {"first", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "first", ParamType::INT64, nullptr},
    {"second", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "second", ParamType::UINT64, nullptr},
    {"third", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "third", ParamType::UINT64, nullptr},
    {"ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ptr", ParamType::UINT64, nullptr},
    {"fifth", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "fifth", ParamType::INT64, nullptr},
};
const ParamInfo kParams668[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"call", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "call", ParamType::UINT64, nullptr},
    {"first", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "first", ParamType::INT64, nullptr},
    {"second", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "second", ParamType::UINT64, nullptr},
    {"third", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "third", ParamType::UINT64, nullptr},
    {"ptr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ptr", ParamType::UINT64, nullptr},
    {"fifth", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "fifth", ParamType::INT64, nullptr},
};
const ParamInfo kParams669[] = {
    {"how", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "how", ParamType::INT64, nullptr},
    {"nset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nset", ParamType::UINT64, nullptr},
    {"oset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams670[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"how", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "how", ParamType::INT64, nullptr},
    {"nset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "nset", ParamType::UINT64, nullptr},
    {"oset", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "oset", ParamType::UINT64, nullptr},
};
const ParamInfo kParams671[] = {
    {"func", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "func", ParamType::INT64, nullptr},
    {"data", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "data", ParamType::INT64, nullptr},
};
const ParamInfo kParams672[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"func", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "func", ParamType::INT64, nullptr},
    {"data", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "data", ParamType::INT64, nullptr},
};
const ParamInfo kParams673[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"result", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "result", ParamType::UINT64, nullptr},
    {"whence", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "whence", ParamType::UINT64, nullptr},
};
const ParamInfo kParams674[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"result", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "result", ParamType::UINT64, nullptr},
    {"whence", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "whence", ParamType::UINT64, nullptr},
};
const ParamInfo kParams675[] = {
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64, nullptr},
    {"arg", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg", ParamType::UINT64, nullptr},
};
const ParamInfo kParams676[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"cmd", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cmd", ParamType::UINT64, nullptr},
    {"arg", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "arg", ParamType::UINT64, nullptr},
};
const ParamInfo kParams677[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
    {"pos_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_low", ParamType::UINT64, nullptr},
    {"pos_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams678[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"ubuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ubuf", ParamType::UINT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
    {"pos_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_low", ParamType::UINT64, nullptr},
    {"pos_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pos_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams679[] = {
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"prot", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "prot", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"pgoff", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pgoff", ParamType::UINT64, nullptr},
};
const ParamInfo kParams680[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"addr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "addr", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"prot", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "prot", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"pgoff", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "pgoff", ParamType::UINT64, nullptr},
};
const ParamInfo kParams681[] = {
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams682[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"filename", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "filename", ParamType::FSPATH, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams683[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams684[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams685[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
};
const ParamInfo kParams686[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"count", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "count", ParamType::UINT64, nullptr},
};
const ParamInfo kParams687[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"advice", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "advice", ParamType::INT64, nullptr},
};
const ParamInfo kParams688[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
    {"advice", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "advice", ParamType::INT64, nullptr},
};
const ParamInfo kParams689[] = {
    {"cookie_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cookie_low", ParamType::UINT64, nullptr},
    {"cookie_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cookie_high", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
};
const ParamInfo kParams690[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"cookie_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cookie_low", ParamType::UINT64, nullptr},
    {"cookie_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "cookie_high", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
    {"len", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len", ParamType::UINT64, nullptr},
};
const ParamInfo kParams691[] = {
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"sz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sz", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams692[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"pathname", ParamType::FSPATH, Format::NA, -1, -1, Since::falcore, "pathname", ParamType::FSPATH, nullptr},
    {"sz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sz", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams693[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"sz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sz", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams694[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"sz", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sz", ParamType::UINT64, nullptr},
    {"buf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "buf", ParamType::UINT64, nullptr},
};
const ParamInfo kParams695[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"len_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_low", ParamType::UINT64, nullptr},
    {"len_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_high", ParamType::UINT64, nullptr},
    {"advice", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "advice", ParamType::INT64, nullptr},
};
const ParamInfo kParams696[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"len_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_low", ParamType::UINT64, nullptr},
    {"len_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_high", ParamType::UINT64, nullptr},
    {"advice", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "advice", ParamType::INT64, nullptr},
};
const ParamInfo kParams697[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64, nullptr},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64, nullptr},
};
const ParamInfo kParams698[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"statbuf", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "statbuf", ParamType::UINT64, nullptr},
    {"flag", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flag", ParamType::INT64, nullptr},
};
const ParamInfo kParams699[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"off_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "off_low", ParamType::UINT64, nullptr},
    {"off_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "off_high", ParamType::UINT64, nullptr},
    {"n_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "n_low", ParamType::UINT64, nullptr},
    {"n_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "n_high", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams700[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"off_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "off_low", ParamType::UINT64, nullptr},
    {"off_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "off_high", ParamType::UINT64, nullptr},
    {"n_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "n_low", ParamType::UINT64, nullptr},
    {"n_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "n_high", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
};
const ParamInfo kParams701[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"mode", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::INT64, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"len_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_low", ParamType::UINT64, nullptr},
    {"len_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams702[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"mode", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "mode", ParamType::INT64, nullptr},
    {"offset_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_low", ParamType::UINT64, nullptr},
    {"offset_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "offset_high", ParamType::UINT64, nullptr},
    {"len_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_low", ParamType::UINT64, nullptr},
    {"len_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "len_high", ParamType::UINT64, nullptr},
};
const ParamInfo kParams703[] = {
    {"fanotify_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fanotify_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"mask_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask_low", ParamType::UINT64, nullptr},
    {"mask_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask_high", ParamType::UINT64, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 4, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
};
const ParamInfo kParams704[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fanotify_fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fanotify_fd", ParamType::FD, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"mask_low", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask_low", ParamType::UINT64, nullptr},
    {"mask_high", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "mask_high", ParamType::UINT64, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"pathname", ParamType::FSRELPATH, Format::NA, -1, 5, Since::falcore, "pathname", ParamType::FSRELPATH, nullptr},
};
const ParamInfo kParams705[] = {
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64, nullptr},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams706[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"which_clock", ParamType::INT64, Format::DEC, 101, -1, Since::falcore, "which_clock", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"rqtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rqtp", ParamType::UINT64, nullptr},
    {"rmtp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "rmtp", ParamType::UINT64, nullptr},
};
const ParamInfo kParams707[] = {
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"new_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_setting", ParamType::UINT64, nullptr},
    {"old_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_setting", ParamType::UINT64, nullptr},
};
const ParamInfo kParams708[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"timer_id", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "timer_id", ParamType::INT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"new_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "new_setting", ParamType::UINT64, nullptr},
    {"old_setting", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "old_setting", ParamType::UINT64, nullptr},
};
const ParamInfo kParams709[] = {
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"utmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utmr", ParamType::UINT64, nullptr},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams710[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ufd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "ufd", ParamType::FD, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
    {"utmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utmr", ParamType::UINT64, nullptr},
    {"otmr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "otmr", ParamType::UINT64, nullptr},
};
const ParamInfo kParams711[] = {
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 0, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams712[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"dfd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "dfd", ParamType::FD, nullptr},
    {"filename", ParamType::FSRELPATH, Format::NA, -1, 1, Since::falcore, "filename", ParamType::FSRELPATH, nullptr},
    {"utimes", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utimes", ParamType::UINT64, nullptr},
    {"flags", ParamType::INT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::INT64, nullptr},
};
const ParamInfo kParams713[] = {
    {"ufds", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufds", ParamType::UINT64, nullptr},
    {"nfds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nfds", ParamType::UINT64, nullptr},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64, nullptr},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams714[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"ufds", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "ufds", ParamType::UINT64, nullptr},
    {"nfds", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "nfds", ParamType::UINT64, nullptr},
    {"tsp", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "tsp", ParamType::UINT64, nullptr},
    {"sigmask", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "sigmask", ParamType::UINT64, nullptr},
    {"sigsetsize", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "sigsetsize", ParamType::UINT64, nullptr},
};
const ParamInfo kParams715[] = {
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"mmsg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mmsg", ParamType::UINT64, nullptr},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams716[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"fd", ParamType::FD, Format::DEC, -1, -1, Since::falcore, "fd", ParamType::FD, nullptr},
    {"mmsg", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "mmsg", ParamType::UINT64, nullptr},
    {"vlen", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "vlen", ParamType::UINT64, nullptr},
    {"flags", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "flags", ParamType::UINT64, nullptr},
    {"timeout", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "timeout", ParamType::UINT64, nullptr},
};
const ParamInfo kParams717[] = {
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64, nullptr},
    {"op", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::INT64, nullptr},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64, nullptr},
    {"utime", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utime", ParamType::UINT64, nullptr},
    {"uaddr2", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr2", ParamType::UINT64, nullptr},
    {"val3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val3", ParamType::UINT64, nullptr},
};
const ParamInfo kParams718[] = {
    {"res", ParamType::ERRNO, Format::DEC, -1, -1, Since::falcore, "res", ParamType::ERRNO, nullptr},
    {"uaddr", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr", ParamType::UINT64, nullptr},
    {"op", ParamType::INT64, Format::DEC, -1, -1, Since::falcore, "op", ParamType::INT64, nullptr},
    {"val", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val", ParamType::UINT64, nullptr},
    {"utime", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "utime", ParamType::UINT64, nullptr},
    {"uaddr2", ParamType::UINT64, Format::HEX, -1, -1, Since::falcore, "uaddr2", ParamType::UINT64, nullptr},
    {"val3", ParamType::UINT64, Format::DEC, -1, -1, Since::falcore, "val3", ParamType::UINT64, nullptr},
};

} // namespace

const EventInfo kEvents[] = {
    {0, "syscall", 513, 512, StateKind::none, 2, 2, -1, kParams0, nullptr, -1, 0, "syscall"},
    {1, "syscall", 513, 0, StateKind::none, 2, 1, 2, kParams1, nullptr, -1, 0, "syscall"},
    {2, "open", 514, 33, StateKind::none, 3, 3, 3, kParams2, nullptr, 2, 5, "open"},
    {3, "open", 514, 33, StateKind::open, 7, 5, 6, kParams3, nullptr, 2, 5, "open"},
    {4, "close", 546, 38, StateKind::none, 1, 1, -1, kParams4, nullptr, 3, 6, "close"},
    {5, "close", 546, 38, StateKind::close, 2, 1, 2, kParams5, nullptr, 3, 6, "close"},
    {6, "read", 544, 12, StateKind::none, 2, 2, -1, kParams6, nullptr, 0, 3, "read"},
    {7, "read", 544, 12, StateKind::none, 4, 2, 4, kParams7, nullptr, 0, 3, "read"},
    {8, "write", 545, 20, StateKind::none, 2, 2, -1, kParams6, nullptr, 1, 4, "write"},
    {9, "write", 545, 20, StateKind::none, 4, 2, 4, kParams8, nullptr, 1, 4, "write"},
    {10, "brk", 517, 512, StateKind::none, 1, 1, -1, kParams9, nullptr, -1, 0, "brk"},
    {11, "brk", 517, 512, StateKind::memory, 1, 1, -1, kParams10, nullptr, -1, 0, "brk"},
    {12, "execve", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "execve"},
    {13, "execve", 518, 544, StateKind::exec, 8, 8, -1, kParams11, nullptr, -1, 0, "execve"},
    {14, "clone", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "clone"},
    {15, "clone", 518, 544, StateKind::clone, 11, 11, -1, kParams12, nullptr, -1, 0, "clone"},
    {16, "procexit", 1030, 544, StateKind::procexit, 0, 0, -1, nullptr, nullptr, -1, 0, "procexit"},
    {17, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA1"},
    {18, "socket", 515, 33, StateKind::none, 3, 3, -1, kParams13, nullptr, 41, 241, "socket"},
    {19, "socket", 515, 33, StateKind::new_fd, 5, 1, 5, kParams14, nullptr, 41, 241, "socket"},
    {20, "bind", 515, 36, StateKind::none, 1, 1, -1, kParams4, nullptr, 49, 242, "bind"},
    {21, "bind", 515, 36, StateKind::bind, 3, 2, 3, kParams15, nullptr, 49, 242, "bind"},
    {22, "connect", 515, 36, StateKind::connect, 2, 2, 2, kParams16, nullptr, 42, 243, "connect"},
    {23, "connect", 515, 36, StateKind::connect, 4, 2, 4, kParams17, nullptr, 42, 243, "connect"},
    {24, "listen", 515, 4, StateKind::none, 2, 2, -1, kParams18, nullptr, 50, 244, "listen"},
    {25, "listen", 515, 4, StateKind::none, 3, 1, 3, kParams19, nullptr, 50, 244, "listen"},
    {26, "accept", 515, 545, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "accept"},
    {27, "accept", 515, 545, StateKind::accept, 3, 3, -1, kParams20, nullptr, -1, 0, "accept"},
    {28, "send", 545, 532, StateKind::none, 2, 2, -1, kParams21, nullptr, -1, 0, "send"},
    {29, "send", 545, 20, StateKind::transfer, 5, 2, 5, kParams22, nullptr, -1, 0, "send"},
    {30, "sendto", 545, 52, StateKind::none, 3, 3, -1, kParams23, nullptr, 44, 249, "sendto"},
    {31, "sendto", 545, 52, StateKind::transfer, 5, 2, 5, kParams24, nullptr, 44, 249, "sendto"},
    {32, "recv", 544, 524, StateKind::none, 2, 2, -1, kParams21, nullptr, -1, 0, "recv"},
    {33, "recv", 544, 12, StateKind::transfer, 5, 2, 5, kParams22, nullptr, -1, 0, "recv"},
    {34, "recvfrom", 544, 44, StateKind::none, 2, 2, -1, kParams6, nullptr, 45, 250, "recvfrom"},
    {35, "recvfrom", 544, 44, StateKind::transfer, 5, 3, 5, kParams25, nullptr, 45, 250, "recvfrom"},
    {36, "shutdown", 515, 36, StateKind::none, 2, 2, -1, kParams26, nullptr, 48, 251, "shutdown"},
    {37, "shutdown", 515, 36, StateKind::none, 3, 1, 3, kParams27, nullptr, 48, 251, "shutdown"},
    {38, "getsockname", 515, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 51, 246, "getsockname"},
    {39, "getsockname", 515, 0, StateKind::none, 3, 0, 0, kParams28, nullptr, 51, 246, "getsockname"},
    {40, "getpeername", 515, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 52, 247, "getpeername"},
    {41, "getpeername", 515, 0, StateKind::none, 3, 0, 0, kParams28, nullptr, 52, 247, "getpeername"},
    {42, "socketpair", 516, 33, StateKind::none, 3, 3, -1, kParams13, nullptr, 53, 248, "socketpair"},
    {43, "socketpair", 516, 33, StateKind::socketpair, 8, 5, 8, kParams29, nullptr, 53, 248, "socketpair"},
    {44, "setsockopt", 515, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 54, 252, "setsockopt"},
    {45, "setsockopt", 515, 4, StateKind::none, 6, 6, 6, kParams30, nullptr, 54, 252, "setsockopt"},
    {46, "getsockopt", 515, 36, StateKind::none, 0, 0, -1, nullptr, nullptr, 55, 253, "getsockopt"},
    {47, "getsockopt", 515, 36, StateKind::none, 6, 6, 6, kParams31, nullptr, 55, 253, "getsockopt"},
    {48, "sendmsg", 545, 52, StateKind::none, 3, 3, -1, kParams32, nullptr, 46, 254, "sendmsg"},
    {49, "sendmsg", 545, 52, StateKind::transfer, 5, 2, 5, kParams33, nullptr, 46, 254, "sendmsg"},
    {50, "sendmmsg", 545, 52, StateKind::none, 0, 0, -1, nullptr, nullptr, 307, 255, "sendmmsg"},
    {51, "sendmmsg", 545, 52, StateKind::transfer, 6, 0, 5, kParams34, nullptr, 307, 255, "sendmmsg"},
    {52, "recvmsg", 544, 44, StateKind::none, 1, 1, -1, kParams4, nullptr, 47, 256, "recvmsg"},
    {53, "recvmsg", 544, 44, StateKind::transfer, 6, 4, 6, kParams35, nullptr, 47, 256, "recvmsg"},
    {54, "recvmmsg", 544, 44, StateKind::none, 0, 0, -1, nullptr, nullptr, 299, 257, "recvmmsg"},
    {55, "recvmmsg", 544, 44, StateKind::transfer, 7, 0, 6, kParams36, nullptr, 299, 257, "recvmmsg"},
    {56, "accept", 515, 545, StateKind::none, 1, 1, -1, kParams37, nullptr, -1, 0, "accept"},
    {57, "accept", 515, 545, StateKind::accept, 3, 3, -1, kParams20, nullptr, -1, 0, "accept"},
    {58, "creat", 514, 33, StateKind::none, 2, 2, 2, kParams38, nullptr, 85, 7, "creat"},
    {59, "creat", 514, 33, StateKind::open, 7, 4, 6, kParams39, nullptr, 85, 7, "creat"},
    {60, "pipe", 516, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 22, 30, "pipe"},
    {61, "pipe", 516, 33, StateKind::pipe, 4, 4, 4, kParams40, nullptr, 22, 30, "pipe"},
    {62, "eventfd", 516, 33, StateKind::none, 2, 2, -1, kParams41, nullptr, 284, 222, "eventfd"},
    {63, "eventfd", 516, 33, StateKind::new_fd, 3, 1, 3, kParams42, nullptr, 284, 222, "eventfd"},
    {64, "futex", 516, 0, StateKind::none, 3, 3, -1, kParams43, nullptr, 202, 154, "futex"},
    {65, "futex", 516, 0, StateKind::none, 4, 1, 4, kParams44, nullptr, 202, 154, "futex"},
    {66, "stat", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 4, 14, "stat"},
    {67, "stat", 514, 0, StateKind::none, 2, 2, 2, kParams45, nullptr, 4, 14, "stat"},
    {68, "lstat", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 6, 50, "lstat"},
    {69, "lstat", 514, 0, StateKind::none, 2, 2, 2, kParams45, nullptr, 6, 50, "lstat"},
    {70, "fstat", 514, 4, StateKind::none, 1, 1, -1, kParams46, nullptr, 5, 20, "fstat"},
    {71, "fstat", 514, 4, StateKind::none, 2, 1, 2, kParams47, nullptr, 5, 20, "fstat"},
    {72, "stat64", 514, 512, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "stat64"},
    {73, "stat64", 514, 0, StateKind::none, 2, 2, 2, kParams48, nullptr, -1, 0, "stat64"},
    {74, "lstat64", 514, 512, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "lstat64"},
    {75, "lstat64", 514, 0, StateKind::none, 2, 2, 2, kParams48, nullptr, -1, 0, "lstat64"},
    {76, "fstat64", 514, 516, StateKind::none, 1, 1, -1, kParams49, nullptr, -1, 0, "fstat64"},
    {77, "fstat64", 514, 0, StateKind::none, 1, 1, 1, kParams50, nullptr, -1, 0, "fstat64"},
    {78, "epoll_wait", 576, 128, StateKind::none, 1, 1, -1, kParams51, nullptr, 232, 167, "epoll_wait"},
    {79, "epoll_wait", 576, 128, StateKind::none, 2, 1, 2, kParams52, nullptr, 232, 167, "epoll_wait"},
    {80, "poll", 576, 128, StateKind::none, 2, 2, -1, kParams53, nullptr, 7, 105, "poll"},
    {81, "poll", 576, 128, StateKind::none, 3, 2, 3, kParams54, nullptr, 7, 105, "poll"},
    {82, "select", 576, 128, StateKind::none, 0, 0, -1, nullptr, nullptr, 23, 84, "select"},
    {83, "select", 576, 128, StateKind::none, 1, 1, 1, kParams55, nullptr, 23, 84, "select"},
    {84, "select", 576, 640, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "select"},
    {85, "select", 576, 640, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "select"},
    {86, "lseek", 514, 4, StateKind::none, 3, 3, -1, kParams56, nullptr, 8, 15, "lseek"},
    {87, "lseek", 514, 4, StateKind::none, 4, 1, 4, kParams57, nullptr, 8, 15, "lseek"},
    {88, "llseek", 514, 516, StateKind::none, 3, 3, -1, kParams58, nullptr, -1, 0, "llseek"},
    {89, "llseek", 514, 4, StateKind::none, 4, 1, 4, kParams59, nullptr, -1, 0, "llseek"},
    {90, "ioctl", 546, 516, StateKind::none, 2, 2, -1, kParams60, nullptr, -1, 0, "ioctl"},
    {91, "ioctl", 546, 516, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "ioctl"},
    {92, "getcwd", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 79, 113, "getcwd"},
    {93, "getcwd", 514, 0, StateKind::getcwd, 2, 2, 2, kParams61, nullptr, 79, 113, "getcwd"},
    {94, "chdir", 514, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 80, 10, "chdir"},
    {95, "chdir", 514, 32, StateKind::chdir, 2, 2, 2, kParams61, nullptr, 80, 10, "chdir"},
    {96, "fchdir", 514, 36, StateKind::none, 1, 1, -1, kParams46, nullptr, 81, 80, "fchdir"},
    {97, "fchdir", 514, 36, StateKind::fchdir, 2, 1, 2, kParams47, nullptr, 81, 80, "fchdir"},
    {98, "mkdir", 514, 512, StateKind::none, 2, 2, -1, kParams62, nullptr, -1, 0, "mkdir"},
    {99, "mkdir", 514, 512, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "mkdir"},
    {100, "rmdir", 514, 512, StateKind::none, 1, 1, -1, kParams63, nullptr, -1, 0, "rmdir"},
    {101, "rmdir", 514, 512, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "rmdir"},
    {102, "openat", 514, 545, StateKind::none, 4, 4, -1, kParams64, nullptr, -1, 0, "openat"},
    {103, "openat", 514, 545, StateKind::open, 1, 1, -1, kParams65, nullptr, -1, 0, "openat"},
    {104, "link", 514, 512, StateKind::none, 2, 2, -1, kParams66, nullptr, -1, 0, "link"},
    {105, "link", 514, 512, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "link"},
    {106, "linkat", 514, 512, StateKind::none, 4, 4, -1, kParams67, nullptr, -1, 0, "linkat"},
    {107, "linkat", 514, 512, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "linkat"},
    {108, "unlink", 514, 512, StateKind::none, 1, 1, -1, kParams63, nullptr, -1, 0, "unlink"},
    {109, "unlink", 514, 512, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "unlink"},
    {110, "unlinkat", 514, 512, StateKind::none, 2, 2, -1, kParams68, nullptr, -1, 0, "unlinkat"},
    {111, "unlinkat", 514, 512, StateKind::none, 1, 1, -1, kParams50, nullptr, -1, 0, "unlinkat"},
    {112, "pread", 544, 12, StateKind::none, 3, 3, -1, kParams69, nullptr, 17, 294, "pread"},
    {113, "pread", 544, 12, StateKind::none, 5, 2, 5, kParams70, nullptr, 17, 294, "pread"},
    {114, "pwrite", 545, 20, StateKind::none, 3, 3, -1, kParams69, nullptr, 18, 295, "pwrite"},
    {115, "pwrite", 545, 20, StateKind::none, 5, 2, 5, kParams71, nullptr, 18, 295, "pwrite"},
    {116, "readv", 544, 12, StateKind::none, 1, 1, -1, kParams4, nullptr, 19, 87, "readv"},
    {117, "readv", 544, 12, StateKind::none, 4, 3, 4, kParams72, nullptr, 19, 87, "readv"},
    {118, "writev", 545, 20, StateKind::none, 2, 2, -1, kParams73, nullptr, 20, 88, "writev"},
    {119, "writev", 545, 20, StateKind::none, 4, 2, 4, kParams74, nullptr, 20, 88, "writev"},
    {120, "preadv", 544, 12, StateKind::none, 2, 2, -1, kParams75, nullptr, 295, 231, "preadv"},
    {121, "preadv", 544, 12, StateKind::none, 5, 3, 5, kParams76, nullptr, 295, 231, "preadv"},
    {122, "pwritev", 545, 20, StateKind::none, 3, 3, -1, kParams77, nullptr, 296, 232, "pwritev"},
    {123, "pwritev", 545, 20, StateKind::none, 5, 2, 5, kParams78, nullptr, 296, 232, "pwritev"},
    {124, "dup", 546, 549, StateKind::none, 1, 1, -1, kParams65, nullptr, -1, 0, "dup"},
    {125, "dup", 546, 549, StateKind::dup, 1, 1, -1, kParams79, nullptr, -1, 0, "dup"},
    {126, "signalfd", 521, 33, StateKind::none, 3, 3, -1, kParams80, nullptr, 282, 220, "signalfd"},
    {127, "signalfd", 521, 33, StateKind::new_fd, 4, 1, 4, kParams81, nullptr, 282, 220, "signalfd"},
    {128, "kill", 521, 0, StateKind::none, 2, 2, -1, kParams82, nullptr, 62, 25, "kill"},
    {129, "kill", 521, 0, StateKind::none, 3, 1, 3, kParams83, nullptr, 62, 25, "kill"},
    {130, "tkill", 521, 0, StateKind::none, 2, 2, -1, kParams84, nullptr, 200, 153, "tkill"},
    {131, "tkill", 521, 0, StateKind::none, 3, 1, 3, kParams85, nullptr, 200, 153, "tkill"},
    {132, "tgkill", 521, 0, StateKind::none, 3, 3, -1, kParams86, nullptr, 234, 179, "tgkill"},
    {133, "tgkill", 521, 0, StateKind::none, 4, 1, 4, kParams87, nullptr, 234, 179, "tgkill"},
    {134, "nanosleep", 519, 128, StateKind::none, 1, 1, -1, kParams88, nullptr, 35, 103, "nanosleep"},
    {135, "nanosleep", 519, 128, StateKind::none, 2, 1, 2, kParams89, nullptr, 35, 103, "nanosleep"},
    {136, "timerfd_create", 523, 33, StateKind::none, 2, 2, -1, kParams90, nullptr, 283, 221, "timerfd_create"},
    {137, "timerfd_create", 523, 33, StateKind::new_fd, 3, 1, 3, kParams91, nullptr, 283, 221, "timerfd_create"},
    {138, "inotify_init", 516, 33, StateKind::none, 1, 1, -1, kParams92, nullptr, 253, 194, "inotify_init"},
    {139, "inotify_init", 516, 33, StateKind::new_fd, 2, 1, 2, kParams93, nullptr, 253, 194, "inotify_init"},
    {140, "getrlimit", 518, 0, StateKind::none, 1, 1, -1, kParams94, nullptr, 97, 117, "getrlimit"},
    {141, "getrlimit", 518, 0, StateKind::none, 4, 3, 4, kParams95, nullptr, 97, 117, "getrlimit"},
    {142, "setrlimit", 518, 0, StateKind::none, 1, 1, -1, kParams94, nullptr, 160, 45, "setrlimit"},
    {143, "setrlimit", 518, 0, StateKind::none, 4, 3, 4, kParams96, nullptr, 160, 45, "setrlimit"},
    {144, "prlimit", 518, 0, StateKind::none, 2, 2, -1, kParams97, nullptr, 302, 236, "prlimit"},
    {145, "prlimit", 518, 0, StateKind::none, 7, 5, 7, kParams98, nullptr, 302, 236, "prlimit"},
    {146, "switch", 1152, 768, StateKind::switch_, 1, 1, -1, kParams99, nullptr, -1, 0, "switch"},
    {147, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA2"},
    {148, "drop", 4352, 256, StateKind::none, 5, 1, 1, kParams100, nullptr, -1, 0, "drop"},
    {149, "drop", 4352, 256, StateKind::loss, 7, 1, 1, kParams101, nullptr, -1, 0, "drop"},
    {150, "fcntl", 546, 36, StateKind::none, 2, 2, -1, kParams102, nullptr, 72, 35, "fcntl"},
    {151, "fcntl", 546, 36, StateKind::fcntl, 4, 1, 4, kParams103, nullptr, 72, 35, "fcntl"},
    {152, "switch", 1152, 0, StateKind::switch_, 6, 6, 6, kParams104, nullptr, -1, 0, "switch"},
    {153, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA2"},
    {154, "execve", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "execve"},
    {155, "execve", 518, 544, StateKind::exec, 13, 13, -1, kParams105, nullptr, -1, 0, "execve"},
    {156, "clone", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "clone"},
    {157, "clone", 518, 544, StateKind::clone, 16, 16, -1, kParams106, nullptr, -1, 0, "clone"},
    {158, "brk", 517, 0, StateKind::none, 1, 1, -1, kParams107, nullptr, 12, 32, "brk"},
    {159, "brk", 517, 0, StateKind::none, 5, 4, 5, kParams108, nullptr, 12, 32, "brk"},
    {160, "mmap", 517, 4, StateKind::none, 6, 6, -1, kParams109, nullptr, 9, 55, "mmap"},
    {161, "mmap", 517, 4, StateKind::none, 10, 4, 10, kParams110, nullptr, 9, 55, "mmap"},
    {162, "mmap2", 517, 516, StateKind::none, 6, 6, -1, kParams111, nullptr, -1, 0, "mmap2"},
    {163, "mmap2", 517, 4, StateKind::memory, 10, 4, 10, kParams112, nullptr, -1, 0, "mmap2"},
    {164, "munmap", 517, 0, StateKind::none, 2, 2, -1, kParams113, nullptr, 11, 56, "munmap"},
    {165, "munmap", 517, 0, StateKind::none, 6, 4, 6, kParams114, nullptr, 11, 56, "munmap"},
    {166, "splice", 546, 4, StateKind::none, 4, 4, -1, kParams115, nullptr, 275, 214, "splice"},
    {167, "splice", 546, 4, StateKind::none, 5, 1, 5, kParams116, nullptr, 275, 214, "splice"},
    {168, "ptrace", 518, 0, StateKind::none, 2, 2, -1, kParams117, nullptr, 101, 18, "ptrace"},
    {169, "ptrace", 518, 0, StateKind::none, 5, 3, 5, kParams118, nullptr, 101, 18, "ptrace"},
    {170, "ioctl", 546, 4, StateKind::none, 3, 3, -1, kParams119, nullptr, 16, 34, "ioctl"},
    {171, "ioctl", 546, 4, StateKind::none, 4, 1, 4, kParams120, nullptr, 16, 34, "ioctl"},
    {172, "execve", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "execve"},
    {173, "execve", 518, 544, StateKind::exec, 14, 14, -1, kParams121, nullptr, -1, 0, "execve"},
    {174, "rename", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 82, 26, "rename"},
    {175, "rename", 514, 0, StateKind::none, 3, 3, 3, kParams122, nullptr, 82, 26, "rename"},
    {176, "renameat", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 264, 203, "renameat"},
    {177, "renameat", 514, 0, StateKind::none, 5, 5, 5, kParams123, nullptr, 264, 203, "renameat"},
    {178, "symlink", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 88, 49, "symlink"},
    {179, "symlink", 514, 0, StateKind::none, 3, 3, 3, kParams124, nullptr, 88, 49, "symlink"},
    {180, "symlinkat", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 266, 205, "symlinkat"},
    {181, "symlinkat", 514, 4, StateKind::none, 4, 4, 4, kParams125, nullptr, 266, 205, "symlinkat"},
    {182, "fork", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "fork"},
    {183, "fork", 518, 544, StateKind::clone, 16, 16, -1, kParams106, nullptr, -1, 0, "fork"},
    {184, "vfork", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "vfork"},
    {185, "vfork", 518, 544, StateKind::clone, 16, 16, -1, kParams106, nullptr, -1, 0, "vfork"},
    {186, "procexit", 1030, 32, StateKind::procexit, 5, 4, 5, kParams126, nullptr, -1, 0, "procexit"},
    {187, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA1"},
    {188, "sendfile", 545, 4, StateKind::none, 4, 4, -1, kParams127, nullptr, 40, 116, "sendfile"},
    {189, "sendfile", 545, 4, StateKind::none, 5, 2, 5, kParams128, nullptr, 40, 116, "sendfile"},
    {190, "quotactl", 522, 0, StateKind::none, 4, 4, -1, kParams129, nullptr, 179, 78, "quotactl"},
    {191, "quotactl", 522, 0, StateKind::none, 18, 14, 18, kParams130, nullptr, 179, 78, "quotactl"},
    {192, "setresuid", 522, 32, StateKind::none, 3, 3, -1, kParams131, nullptr, 117, 128, "setresuid"},
    {193, "setresuid", 522, 32, StateKind::set_id, 4, 1, 4, kParams132, nullptr, 117, 128, "setresuid"},
    {194, "setresgid", 522, 32, StateKind::none, 3, 3, -1, kParams133, nullptr, 119, 130, "setresgid"},
    {195, "setresgid", 522, 32, StateKind::set_id, 4, 1, 4, kParams134, nullptr, 119, 130, "setresgid"},
    {196, "scapevent", 4352, 256, StateKind::none, 2, 2, 2, kParams135, nullptr, -1, 0, "sysdigevent"},
    {197, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "sysdigevent"},
    {198, "setuid", 522, 32, StateKind::none, 1, 1, -1, kParams136, nullptr, 105, 133, "setuid"},
    {199, "setuid", 522, 32, StateKind::set_id, 2, 1, 2, kParams137, nullptr, 105, 133, "setuid"},
    {200, "setgid", 522, 32, StateKind::none, 1, 1, -1, kParams138, nullptr, 106, 134, "setgid"},
    {201, "setgid", 522, 32, StateKind::set_id, 2, 1, 2, kParams139, nullptr, 106, 134, "setgid"},
    {202, "getuid", 522, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 102, 119, "getuid"},
    {203, "getuid", 522, 0, StateKind::none, 1, 1, 1, kParams140, nullptr, 102, 119, "getuid"},
    {204, "geteuid", 522, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 107, 121, "geteuid"},
    {205, "geteuid", 522, 0, StateKind::none, 1, 1, 1, kParams141, nullptr, 107, 121, "geteuid"},
    {206, "getgid", 522, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 104, 120, "getgid"},
    {207, "getgid", 522, 0, StateKind::none, 1, 1, 1, kParams142, nullptr, 104, 120, "getgid"},
    {208, "getegid", 522, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 108, 122, "getegid"},
    {209, "getegid", 522, 0, StateKind::none, 1, 1, 1, kParams143, nullptr, 108, 122, "getegid"},
    {210, "getresuid", 522, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 118, 129, "getresuid"},
    {211, "getresuid", 522, 0, StateKind::none, 4, 4, 4, kParams144, nullptr, 118, 129, "getresuid"},
    {212, "getresgid", 522, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 120, 131, "getresgid"},
    {213, "getresgid", 522, 0, StateKind::none, 4, 4, 4, kParams145, nullptr, 120, 131, "getresgid"},
    {214, "execve", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "execve"},
    {215, "execve", 518, 544, StateKind::exec, 15, 15, -1, kParams146, nullptr, -1, 0, "execve"},
    {216, "clone", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "clone"},
    {217, "clone", 518, 544, StateKind::clone, 17, 17, -1, kParams147, nullptr, -1, 0, "clone"},
    {218, "fork", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "fork"},
    {219, "fork", 518, 544, StateKind::clone, 17, 17, -1, kParams147, nullptr, -1, 0, "fork"},
    {220, "vfork", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "vfork"},
    {221, "vfork", 518, 544, StateKind::clone, 17, 17, -1, kParams147, nullptr, -1, 0, "vfork"},
    {222, "clone", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 56, 327, "clone"},
    {223, "clone", 518, 32, StateKind::clone, 21, 20, 21, kParams148, nullptr, 56, 327, "clone"},
    {224, "fork", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 57, 303, "fork"},
    {225, "fork", 518, 32, StateKind::clone, 21, 20, 21, kParams148, nullptr, 57, 303, "fork"},
    {226, "vfork", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 58, 304, "vfork"},
    {227, "vfork", 518, 32, StateKind::clone, 21, 20, 21, kParams148, nullptr, 58, 304, "vfork"},
    {228, "container", 4352, 800, StateKind::none, 4, 4, -1, kParams149, nullptr, -1, 0, "container"},
    {229, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "container"},
    {230, "execve", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "execve"},
    {231, "execve", 518, 544, StateKind::exec, 16, 16, -1, kParams150, nullptr, -1, 0, "execve"},
    {232, "signaldeliver", 1033, 0, StateKind::none, 3, 3, 3, kParams151, nullptr, -1, 0, "signaldeliver"},
    {233, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "signaldeliver"},
    {234, "procinfo", 4352, 256, StateKind::none, 2, 2, 2, kParams152, nullptr, -1, 0, "procinfo"},
    {235, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA2"},
    {236, "getdents", 514, 4, StateKind::none, 1, 1, -1, kParams46, nullptr, 78, 83, "getdents"},
    {237, "getdents", 514, 4, StateKind::none, 2, 1, 2, kParams47, nullptr, 78, 83, "getdents"},
    {238, "getdents64", 514, 4, StateKind::none, 1, 1, -1, kParams46, nullptr, 217, 240, "getdents64"},
    {239, "getdents64", 514, 4, StateKind::none, 2, 1, 2, kParams47, nullptr, 217, 240, "getdents64"},
    {240, "setns", 518, 4, StateKind::none, 2, 2, -1, kParams153, nullptr, 308, 239, "setns"},
    {241, "setns", 518, 4, StateKind::namespace_, 3, 1, 3, kParams154, nullptr, 308, 239, "setns"},
    {242, "flock", 514, 4, StateKind::none, 2, 2, -1, kParams155, nullptr, 73, 85, "flock"},
    {243, "flock", 514, 4, StateKind::none, 3, 1, 3, kParams156, nullptr, 73, 85, "flock"},
    {244, "cpu_hotplug", 4104, 288, StateKind::none, 2, 2, 2, kParams157, nullptr, -1, 0, "cpu_hotplug"},
    {245, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA2"},
    {246, "accept", 515, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 43, 245, "accept"},
    {247, "accept", 515, 33, StateKind::accept, 5, 5, 5, kParams158, nullptr, 43, 245, "accept"},
    {248, "accept", 515, 545, StateKind::none, 1, 1, -1, kParams37, nullptr, -1, 0, "accept"},
    {249, "accept", 515, 545, StateKind::accept, 5, 5, -1, kParams159, nullptr, -1, 0, "accept"},
    {250, "semop", 518, 0, StateKind::none, 1, 1, -1, kParams160, nullptr, 65, 259, "semop"},
    {251, "semop", 518, 0, StateKind::none, 9, 8, 9, kParams161, nullptr, 65, 259, "semop"},
    {252, "semctl", 518, 0, StateKind::none, 4, 4, -1, kParams162, nullptr, 66, 261, "semctl"},
    {253, "semctl", 518, 0, StateKind::none, 5, 1, 5, kParams163, nullptr, 66, 261, "semctl"},
    {254, "ppoll", 576, 128, StateKind::none, 3, 3, -1, kParams164, nullptr, 271, 210, "ppoll"},
    {255, "ppoll", 576, 128, StateKind::none, 4, 2, 4, kParams165, nullptr, 271, 210, "ppoll"},
    {256, "mount", 514, 32, StateKind::none, 1, 1, -1, kParams166, nullptr, 165, 17, "mount"},
    {257, "mount", 514, 32, StateKind::none, 5, 4, 5, kParams167, nullptr, 165, 17, "mount"},
    {258, "umount", 514, 544, StateKind::none, 1, 1, -1, kParams168, nullptr, -1, 0, "umount"},
    {259, "umount", 514, 544, StateKind::none, 2, 2, -1, kParams169, nullptr, -1, 0, "umount"},
    {260, "k8s", 4352, 800, StateKind::none, 1, 1, -1, kParams170, nullptr, -1, 0, "k8s"},
    {261, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA3"},
    {262, "semget", 518, 0, StateKind::none, 3, 3, -1, kParams171, nullptr, 64, 260, "semget"},
    {263, "semget", 518, 0, StateKind::none, 4, 1, 4, kParams172, nullptr, 64, 260, "semget"},
    {264, "access", 514, 0, StateKind::none, 1, 1, -1, kParams173, nullptr, 21, 23, "access"},
    {265, "access", 514, 0, StateKind::none, 3, 2, 3, kParams174, nullptr, 21, 23, "access"},
    {266, "chroot", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 161, 38, "chroot"},
    {267, "chroot", 518, 32, StateKind::chroot, 2, 2, 2, kParams45, nullptr, 161, 38, "chroot"},
    {268, "tracer", 4097, 512, StateKind::none, 3, 3, -1, kParams175, nullptr, -1, 0, "tracer"},
    {269, "NA", 0, 64, StateKind::none, 3, 3, -1, kParams175, nullptr, -1, 0, "tracer"},
    {270, "mesos", 4352, 800, StateKind::none, 1, 1, -1, kParams170, nullptr, -1, 0, "mesos"},
    {271, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA4"},
    {272, "container", 4102, 544, StateKind::none, 1, 1, -1, kParams170, nullptr, -1, 0, "container"},
    {273, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "container"},
    {274, "setsid", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 112, 43, "setsid"},
    {275, "setsid", 518, 32, StateKind::setsid, 1, 1, 1, kParams176, nullptr, 112, 43, "setsid"},
    {276, "mkdir", 514, 0, StateKind::none, 1, 1, -1, kParams177, nullptr, 83, 27, "mkdir"},
    {277, "mkdir", 514, 0, StateKind::none, 3, 2, 3, kParams178, nullptr, 83, 27, "mkdir"},
    {278, "rmdir", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 84, 28, "rmdir"},
    {279, "rmdir", 514, 0, StateKind::none, 2, 2, 2, kParams45, nullptr, 84, 28, "rmdir"},
    {280, "notification", 4097, 256, StateKind::none, 2, 2, 2, kParams179, nullptr, -1, 0, "notification"},
    {281, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA4"},
    {282, "execve", 518, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "execve"},
    {283, "execve", 518, 544, StateKind::exec, 17, 17, -1, kParams180, nullptr, -1, 0, "execve"},
    {284, "unshare", 518, 0, StateKind::none, 1, 1, -1, kParams181, nullptr, 272, 211, "unshare"},
    {285, "unshare", 518, 0, StateKind::namespace_, 2, 1, 2, kParams182, nullptr, 272, 211, "unshare"},
    {286, "infra", 4352, 256, StateKind::none, 4, 4, 4, kParams183, nullptr, -1, 0, "infra"},
    {287, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA4"},
    {288, "execve", 518, 544, StateKind::none, 1, 1, -1, kParams184, nullptr, -1, 0, "execve"},
    {289, "execve", 518, 544, StateKind::exec, 17, 17, -1, kParams180, nullptr, -1, 0, "execve"},
    {290, "page_fault", 1025, 256, StateKind::none, 3, 3, 3, kParams185, nullptr, -1, 0, "page_fault"},
    {291, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA5"},
    {292, "execve", 518, 32, StateKind::none, 1, 1, -1, kParams186, nullptr, 59, 324, "execve"},
    {293, "execve", 518, 32, StateKind::exec, 31, 20, 31, kParams187, nullptr, 59, 324, "execve"},
    {294, "setpgid", 518, 0, StateKind::none, 2, 2, -1, kParams188, nullptr, 109, 36, "setpgid"},
    {295, "setpgid", 518, 0, StateKind::setpgid, 3, 1, 3, kParams189, nullptr, 109, 36, "setpgid"},
    {296, "bpf", 513, 513, StateKind::none, 1, 1, -1, kParams190, nullptr, -1, 0, "bpf"},
    {297, "bpf", 513, 513, StateKind::new_fd, 1, 1, -1, kParams191, nullptr, -1, 0, "bpf"},
    {298, "seccomp", 513, 0, StateKind::none, 2, 1, -1, kParams192, nullptr, 317, 316, "seccomp"},
    {299, "seccomp", 513, 0, StateKind::none, 3, 1, 3, kParams193, nullptr, 317, 316, "seccomp"},
    {300, "unlink", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 87, 9, "unlink"},
    {301, "unlink", 514, 0, StateKind::none, 2, 2, 2, kParams45, nullptr, 87, 9, "unlink"},
    {302, "unlinkat", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 263, 202, "unlinkat"},
    {303, "unlinkat", 514, 4, StateKind::none, 4, 4, 4, kParams194, nullptr, 263, 202, "unlinkat"},
    {304, "mkdirat", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 258, 198, "mkdirat"},
    {305, "mkdirat", 514, 4, StateKind::none, 4, 4, 4, kParams195, nullptr, 258, 198, "mkdirat"},
    {306, "openat", 514, 33, StateKind::none, 4, 4, 4, kParams196, nullptr, 257, 197, "openat"},
    {307, "openat", 514, 33, StateKind::open, 8, 6, 7, kParams197, nullptr, 257, 197, "openat"},
    {308, "link", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 86, 8, "link"},
    {309, "link", 514, 0, StateKind::none, 3, 3, 3, kParams122, nullptr, 86, 8, "link"},
    {310, "linkat", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 265, 204, "linkat"},
    {311, "linkat", 514, 0, StateKind::none, 6, 6, 6, kParams198, nullptr, 265, 204, "linkat"},
    {312, "fchmodat", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 268, 207, "fchmodat"},
    {313, "fchmodat", 514, 4, StateKind::none, 4, 4, 4, kParams199, nullptr, 268, 207, "fchmodat"},
    {314, "chmod", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 90, 13, "chmod"},
    {315, "chmod", 514, 0, StateKind::none, 3, 3, 3, kParams200, nullptr, 90, 13, "chmod"},
    {316, "fchmod", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 91, 59, "fchmod"},
    {317, "fchmod", 514, 4, StateKind::none, 3, 3, 3, kParams201, nullptr, 91, 59, "fchmod"},
    {318, "renameat2", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 316, 320, "renameat2"},
    {319, "renameat2", 514, 0, StateKind::none, 6, 6, 6, kParams202, nullptr, 316, 320, "renameat2"},
    {320, "userfaultfd", 514, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 323, 321, "userfaultfd"},
    {321, "userfaultfd", 514, 33, StateKind::new_fd, 2, 2, 2, kParams203, nullptr, 323, 321, "userfaultfd"},
    {322, "pluginevent", 2049, 2048, StateKind::none, 2, 2, 2, kParams204, nullptr, -1, 0, "pluginevent"},
    {323, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "pluginevent"},
    {324, "container", 4102, 2080, StateKind::none, 1, 1, 1, kParams170, nullptr, -1, 0, "container"},
    {325, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "container"},
    {326, "openat2", 514, 33, StateKind::none, 5, 5, 5, kParams205, nullptr, 437, 322, "openat2"},
    {327, "openat2", 514, 33, StateKind::open, 9, 6, 8, kParams206, nullptr, 437, 322, "openat2"},
    {328, "mprotect", 517, 0, StateKind::none, 3, 3, -1, kParams207, nullptr, 10, 75, "mprotect"},
    {329, "mprotect", 517, 0, StateKind::none, 4, 1, 4, kParams208, nullptr, 10, 75, "mprotect"},
    {330, "execveat", 518, 32, StateKind::none, 3, 3, -1, kParams209, nullptr, 322, 325, "execveat"},
    {331, "execveat", 518, 32, StateKind::exec, 30, 20, 30, kParams210, nullptr, 322, 325, "execveat"},
    {332, "copy_file_range", 514, 28, StateKind::none, 3, 3, -1, kParams211, nullptr, 326, 326, "copy_file_range"},
    {333, "copy_file_range", 514, 28, StateKind::none, 6, 3, 6, kParams212, nullptr, 326, 326, "copy_file_range"},
    {334, "clone3", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 435, 328, "clone3"},
    {335, "clone3", 518, 32, StateKind::clone, 21, 20, 21, kParams148, nullptr, 435, 328, "clone3"},
    {336, "open_by_handle_at", 514, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 304, 329, "open_by_handle_at"},
    {337, "open_by_handle_at", 514, 33, StateKind::open, 6, 0, 6, kParams213, nullptr, 304, 329, "open_by_handle_at"},
    {338, "io_uring_setup", 546, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 425, 330, "io_uring_setup"},
    {339, "io_uring_setup", 546, 33, StateKind::new_fd, 8, 0, 8, kParams214, nullptr, 425, 330, "io_uring_setup"},
    {340, "io_uring_enter", 546, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 426, 331, "io_uring_enter"},
    {341, "io_uring_enter", 546, 4, StateKind::none, 6, 0, 6, kParams215, nullptr, 426, 331, "io_uring_enter"},
    {342, "io_uring_register", 546, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 427, 332, "io_uring_register"},
    {343, "io_uring_register", 546, 4, StateKind::none, 5, 0, 5, kParams216, nullptr, 427, 332, "io_uring_register"},
    {344, "mlock", 517, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 149, 91, "mlock"},
    {345, "mlock", 517, 0, StateKind::none, 3, 0, 3, kParams217, nullptr, 149, 91, "mlock"},
    {346, "munlock", 517, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 150, 92, "munlock"},
    {347, "munlock", 517, 0, StateKind::none, 3, 0, 3, kParams217, nullptr, 150, 92, "munlock"},
    {348, "mlockall", 517, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 151, 93, "mlockall"},
    {349, "mlockall", 517, 0, StateKind::none, 2, 0, 2, kParams218, nullptr, 151, 93, "mlockall"},
    {350, "munlockall", 517, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 152, 94, "munlockall"},
    {351, "munlockall", 517, 0, StateKind::none, 1, 0, 1, kParams219, nullptr, 152, 94, "munlockall"},
    {352, "capset", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 126, 115, "capset"},
    {353, "capset", 518, 32, StateKind::capset, 4, 0, 4, kParams220, nullptr, 126, 115, "capset"},
    {354, "useradded", 4102, 32, StateKind::account, 6, 0, 6, kParams221, nullptr, -1, 0, "useradded"},
    {355, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {356, "userdeleted", 4102, 32, StateKind::account, 6, 0, 6, kParams221, nullptr, -1, 0, "userdeleted"},
    {357, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {358, "groupadded", 4102, 32, StateKind::account, 3, 0, 3, kParams222, nullptr, -1, 0, "groupadded"},
    {359, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {360, "groupdeleted", 4102, 32, StateKind::account, 3, 0, 3, kParams222, nullptr, -1, 0, "groupdeleted"},
    {361, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {362, "dup2", 546, 37, StateKind::none, 1, 0, -1, kParams223, &kForm0, 33, 40, "dup2"},
    {363, "dup2", 546, 37, StateKind::dup, 3, 0, 3, kParams224, &kForm1, 33, 40, "dup2"},
    {364, "dup3", 546, 37, StateKind::none, 1, 0, -1, kParams223, &kForm0, 292, 228, "dup3"},
    {365, "dup3", 546, 37, StateKind::dup, 4, 0, 4, kParams225, &kForm1, 292, 228, "dup3"},
    {366, "dup", 546, 37, StateKind::none, 1, 0, -1, kParams223, &kForm0, 32, 29, "dup"},
    {367, "dup", 546, 37, StateKind::dup, 2, 0, 2, kParams226, &kForm1, 32, 29, "dup"},
    {368, "bpf", 513, 1, StateKind::none, 1, 0, -1, kParams227, nullptr, 321, 315, "bpf"},
    {369, "bpf", 513, 1, StateKind::new_fd, 2, 0, 2, kParams228, nullptr, 321, 315, "bpf"},
    {370, "mlock2", 517, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 325, 333, "mlock2"},
    {371, "mlock2", 517, 0, StateKind::none, 4, 0, 4, kParams229, nullptr, 325, 333, "mlock2"},
    {372, "fsconfig", 520, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 431, 335, "fsconfig"},
    {373, "fsconfig", 520, 4, StateKind::none, 7, 0, 7, kParams230, nullptr, 431, 335, "fsconfig"},
    {374, "epoll_create", 576, 33, StateKind::none, 1, 0, -1, kParams231, nullptr, 213, 165, "epoll_create"},
    {375, "epoll_create", 576, 33, StateKind::new_fd, 2, 0, 2, kParams232, nullptr, 213, 165, "epoll_create"},
    {376, "epoll_create1", 576, 33, StateKind::none, 1, 0, -1, kParams233, nullptr, 291, 227, "epoll_create1"},
    {377, "epoll_create1", 576, 33, StateKind::new_fd, 2, 0, 2, kParams234, nullptr, 291, 227, "epoll_create1"},
    {378, "chown", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 92, 132, "chown"},
    {379, "chown", 514, 0, StateKind::none, 4, 0, 4, kParams235, nullptr, 92, 132, "chown"},
    {380, "lchown", 514, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 94, 118, "lchown"},
    {381, "lchown", 514, 0, StateKind::none, 4, 0, 4, kParams235, nullptr, 94, 118, "lchown"},
    {382, "fchown", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 93, 127, "fchown"},
    {383, "fchown", 514, 4, StateKind::none, 4, 0, 4, kParams236, nullptr, 93, 127, "fchown"},
    {384, "fchownat", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 260, 200, "fchownat"},
    {385, "fchownat", 514, 4, StateKind::none, 6, 0, 6, kParams237, nullptr, 260, 200, "fchownat"},
    {386, "umount", 514, 544, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "umount"},
    {387, "umount", 514, 32, StateKind::none, 2, 0, 2, kParams238, nullptr, -1, 0, "umount"},
    {388, "accept4", 515, 33, StateKind::none, 1, 0, -1, kParams239, &kForm2, 288, 258, "accept4"},
    {389, "accept4", 515, 33, StateKind::accept, 6, 0, 6, kParams240, &kForm3, 288, 258, "accept4"},
    {390, "umount2", 514, 32, StateKind::none, 1, 0, -1, kParams241, &kForm4, 166, 323, "umount2"},
    {391, "umount2", 514, 32, StateKind::none, 3, 0, 3, kParams242, &kForm5, 166, 323, "umount2"},
    {392, "pipe2", 516, 33, StateKind::none, 0, 0, -1, nullptr, &kForm6, 293, 229, "pipe2"},
    {393, "pipe2", 516, 33, StateKind::pipe, 5, 0, 5, kParams243, &kForm7, 293, 229, "pipe2"},
    {394, "inotify_init1", 516, 33, StateKind::none, 1, 0, -1, kParams244, &kForm8, 294, 230, "inotify_init1"},
    {395, "inotify_init1", 516, 33, StateKind::new_fd, 2, 0, 2, kParams245, &kForm9, 294, 230, "inotify_init1"},
    {396, "eventfd2", 516, 33, StateKind::none, 2, 0, -1, kParams246, &kForm10, 290, 226, "eventfd2"},
    {397, "eventfd2", 516, 33, StateKind::new_fd, 3, 0, 3, kParams247, &kForm11, 290, 226, "eventfd2"},
    {398, "signalfd4", 521, 33, StateKind::none, 3, 0, -1, kParams248, &kForm12, 289, 225, "signalfd4"},
    {399, "signalfd4", 521, 33, StateKind::new_fd, 4, 0, 4, kParams249, &kForm13, 289, 225, "signalfd4"},
    {400, "prctl", 518, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 157, 106, "prctl"},
    {401, "prctl", 518, 32, StateKind::prctl, 4, 0, 4, kParams250, nullptr, 157, 106, "prctl"},
    {402, "asyncevent", 4097, 2048, StateKind::none, 3, 0, 3, kParams251, nullptr, -1, 0, "asyncevent"},
    {403, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {404, "memfd_create", 517, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 319, 342, "memfd_create"},
    {405, "memfd_create", 517, 33, StateKind::new_fd, 3, 0, 3, kParams252, nullptr, 319, 342, "memfd_create"},
    {406, "pidfd_getfd", 518, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 438, 346, "pidfd_getfd"},
    {407, "pidfd_getfd", 518, 33, StateKind::new_fd, 4, 0, 4, kParams253, nullptr, 438, 346, "pidfd_getfd"},
    {408, "pidfd_open", 518, 33, StateKind::none, 0, 0, -1, nullptr, nullptr, 434, 347, "pidfd_open"},
    {409, "pidfd_open", 518, 33, StateKind::new_fd, 3, 0, 3, kParams254, nullptr, 434, 347, "pidfd_open"},
    {410, "init_module", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 175, 76, "init_module"},
    {411, "init_module", 513, 0, StateKind::none, 4, 0, 4, kParams255, nullptr, 175, 76, "init_module"},
    {412, "finit_module", 513, 12, StateKind::none, 0, 0, -1, nullptr, nullptr, 313, 314, "finit_module"},
    {413, "finit_module", 513, 12, StateKind::none, 4, 0, 4, kParams256, nullptr, 313, 314, "finit_module"},
    {414, "mknod", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 133, 12, "mknod"},
    {415, "mknod", 513, 0, StateKind::none, 4, 0, 4, kParams257, nullptr, 133, 12, "mknod"},
    {416, "mknodat", 513, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 259, 199, "mknodat"},
    {417, "mknodat", 513, 4, StateKind::none, 5, 0, 5, kParams258, nullptr, 259, 199, "mknodat"},
    {418, "newfstatat", 514, 4, StateKind::none, 0, 0, -1, nullptr, nullptr, 262, 300, "newfstatat"},
    {419, "newfstatat", 514, 4, StateKind::none, 4, 0, 4, kParams259, nullptr, 262, 300, "newfstatat"},
    {420, "process_vm_readv", 516, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 310, 301, "process_vm_readv"},
    {421, "process_vm_readv", 516, 0, StateKind::none, 3, 0, 3, kParams260, nullptr, 310, 301, "process_vm_readv"},
    {422, "process_vm_writev", 516, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 311, 302, "process_vm_writev"},
    {423, "process_vm_writev", 516, 0, StateKind::none, 3, 0, 3, kParams260, nullptr, 311, 302, "process_vm_writev"},
    {424, "delete_module", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 176, 77, "delete_module"},
    {425, "delete_module", 513, 0, StateKind::none, 3, 0, 3, kParams261, nullptr, 176, 77, "delete_module"},
    {426, "setreuid", 522, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 113, 123, "setreuid"},
    {427, "setreuid", 522, 32, StateKind::set_id, 3, 0, 3, kParams262, nullptr, 113, 123, "setreuid"},
    {428, "setregid", 522, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 114, 124, "setregid"},
    {429, "setregid", 522, 32, StateKind::set_id, 3, 0, 3, kParams263, nullptr, 114, 124, "setregid"},
    {430, "task", 8198, 32, StateKind::none, 32, 0, 32, kParams264, nullptr, -1, 0, "task"},
    {431, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {432, "task_file_pipe", 8194, 32, StateKind::none, 3, 0, 3, kParams265, nullptr, -1, 0, "task_file_pipe"},
    {433, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {434, "task_file_memfd", 8194, 32, StateKind::none, 3, 0, 3, kParams265, nullptr, -1, 0, "task_file_memfd"},
    {435, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {436, "task_file_regular", 8194, 32, StateKind::none, 5, 0, 5, kParams266, nullptr, -1, 0, "task_file_regular"},
    {437, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {438, "task_file_directory", 8194, 32, StateKind::none, 3, 0, 3, kParams265, nullptr, -1, 0, "task_file_directory"},
    {439, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {440, "task_file_socket_inet", 8194, 32, StateKind::none, 8, 0, 8, kParams267, nullptr, -1, 0, "task_file_socket_inet"},
    {441, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {442, "task_file_socket_inet6", 8194, 32, StateKind::none, 8, 0, 8, kParams268, nullptr, -1, 0, "task_file_socket_inet6"},
    {443, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {444, "task_file_socket_unix", 8194, 32, StateKind::none, 6, 0, 6, kParams269, nullptr, -1, 0, "task_file_socket_unix"},
    {445, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {446, "task_file_socket_netlink", 8194, 32, StateKind::none, 4, 0, 4, kParams270, nullptr, -1, 0, "task_file_socket_netlink"},
    {447, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {448, "task_file_anon_inode", 8194, 32, StateKind::none, 4, 0, 4, kParams271, nullptr, -1, 0, "task_file_anon_inode"},
    {449, "NA", 0, 64, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 0, "NA"},
    {450, "close_range", 546, 32, StateKind::none, 0, 0, -1, nullptr, nullptr, 436, 392, "close_range"},
    {451, "close_range", 546, 32, StateKind::close_range, 4, 0, 4, kParams272, nullptr, 436, 392, "close_range"},
    {452, "keyctl", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 250, 191, "keyctl"},
    {453, "keyctl", 513, 0, StateKind::none, 6, 0, 6, kParams273, nullptr, 250, 191, "keyctl"},
    {32794, "rt_sigaction", 513, 0, StateKind::none, 4, 0, -1, kParams274, nullptr, 13, 107, "rt_sigaction"},
    {32795, "rt_sigaction", 513, 0, StateKind::none, 5, 0, -1, kParams275, nullptr, 13, 107, "rt_sigaction"},
    {32796, "rt_sigprocmask", 513, 0, StateKind::none, 4, 0, -1, kParams276, nullptr, 14, 108, "rt_sigprocmask"},
    {32797, "rt_sigprocmask", 513, 0, StateKind::none, 5, 0, -1, kParams277, nullptr, 14, 108, "rt_sigprocmask"},
    {32798, "rt_sigreturn", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 15, 298, "rt_sigreturn"},
    {32799, "rt_sigreturn", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 15, 298, "rt_sigreturn"},
    {32816, "sched_yield", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 24, 99, "sched_yield"},
    {32817, "sched_yield", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 24, 99, "sched_yield"},
    {32818, "mremap", 513, 0, StateKind::none, 5, 0, -1, kParams279, nullptr, 25, 104, "mremap"},
    {32819, "mremap", 513, 0, StateKind::none, 6, 0, -1, kParams280, nullptr, 25, 104, "mremap"},
    {32820, "msync", 513, 0, StateKind::none, 3, 0, -1, kParams281, nullptr, 26, 86, "msync"},
    {32821, "msync", 513, 0, StateKind::none, 4, 0, -1, kParams282, nullptr, 26, 86, "msync"},
    {32822, "mincore", 513, 0, StateKind::none, 3, 0, -1, kParams283, nullptr, 27, 138, "mincore"},
    {32823, "mincore", 513, 0, StateKind::none, 4, 0, -1, kParams284, nullptr, 27, 138, "mincore"},
    {32824, "madvise", 513, 0, StateKind::none, 3, 0, -1, kParams285, nullptr, 28, 139, "madvise"},
    {32825, "madvise", 513, 0, StateKind::none, 4, 0, -1, kParams286, nullptr, 28, 139, "madvise"},
    {32826, "shmget", 513, 0, StateKind::none, 3, 0, -1, kParams287, nullptr, 29, 267, "shmget"},
    {32827, "shmget", 513, 0, StateKind::none, 4, 0, -1, kParams288, nullptr, 29, 267, "shmget"},
    {32828, "shmat", 513, 0, StateKind::none, 3, 0, -1, kParams289, nullptr, 30, 297, "shmat"},
    {32829, "shmat", 513, 0, StateKind::none, 4, 0, -1, kParams290, nullptr, 30, 297, "shmat"},
    {32830, "shmctl", 513, 0, StateKind::none, 3, 0, -1, kParams291, nullptr, 31, 268, "shmctl"},
    {32831, "shmctl", 513, 0, StateKind::none, 4, 0, -1, kParams292, nullptr, 31, 268, "shmctl"},
    {32836, "pause", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 34, 21, "pause"},
    {32837, "pause", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 34, 21, "pause"},
    {32840, "getitimer", 513, 0, StateKind::none, 2, 0, -1, kParams293, nullptr, 36, 66, "getitimer"},
    {32841, "getitimer", 513, 0, StateKind::none, 3, 0, -1, kParams294, nullptr, 36, 66, "getitimer"},
    {32842, "alarm", 513, 0, StateKind::none, 1, 0, -1, kParams295, nullptr, 37, 19, "alarm"},
    {32843, "alarm", 513, 0, StateKind::none, 2, 0, -1, kParams296, nullptr, 37, 19, "alarm"},
    {32844, "setitimer", 513, 0, StateKind::none, 3, 0, -1, kParams297, nullptr, 38, 65, "setitimer"},
    {32845, "setitimer", 513, 0, StateKind::none, 4, 0, -1, kParams298, nullptr, 38, 65, "setitimer"},
    {32846, "getpid", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 39, 16, "getpid"},
    {32847, "getpid", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 39, 16, "getpid"},
    {32888, "exit", 518, 0, StateKind::none, 1, 0, -1, kParams299, nullptr, 60, 2, "exit"},
    {32890, "wait4", 513, 0, StateKind::none, 4, 0, -1, kParams300, nullptr, 61, 69, "wait4"},
    {32891, "wait4", 513, 0, StateKind::none, 5, 0, -1, kParams301, nullptr, 61, 69, "wait4"},
    {32894, "uname", 513, 0, StateKind::none, 1, 0, -1, kParams302, nullptr, 63, 67, "uname"},
    {32895, "uname", 513, 0, StateKind::none, 2, 0, -1, kParams303, nullptr, 63, 67, "uname"},
    {32902, "shmdt", 513, 0, StateKind::none, 1, 0, -1, kParams304, nullptr, 67, 266, "shmdt"},
    {32903, "shmdt", 513, 0, StateKind::none, 2, 0, -1, kParams305, nullptr, 67, 266, "shmdt"},
    {32904, "msgget", 513, 0, StateKind::none, 2, 0, -1, kParams306, nullptr, 68, 264, "msgget"},
    {32905, "msgget", 513, 0, StateKind::none, 3, 0, -1, kParams307, nullptr, 68, 264, "msgget"},
    {32906, "msgsnd", 513, 0, StateKind::none, 4, 0, -1, kParams308, nullptr, 69, 262, "msgsnd"},
    {32907, "msgsnd", 513, 0, StateKind::none, 5, 0, -1, kParams309, nullptr, 69, 262, "msgsnd"},
    {32908, "msgrcv", 513, 0, StateKind::none, 5, 0, -1, kParams310, nullptr, 70, 263, "msgrcv"},
    {32909, "msgrcv", 513, 0, StateKind::none, 6, 0, -1, kParams311, nullptr, 70, 263, "msgrcv"},
    {32910, "msgctl", 513, 0, StateKind::none, 3, 0, -1, kParams312, nullptr, 71, 265, "msgctl"},
    {32911, "msgctl", 513, 0, StateKind::none, 4, 0, -1, kParams313, nullptr, 71, 265, "msgctl"},
    {32916, "fsync", 513, 4, StateKind::none, 1, 0, -1, kParams314, nullptr, 74, 72, "fsync"},
    {32917, "fsync", 513, 4, StateKind::none, 2, 0, -1, kParams315, nullptr, 74, 72, "fsync"},
    {32918, "fdatasync", 513, 4, StateKind::none, 1, 0, -1, kParams314, nullptr, 75, 90, "fdatasync"},
    {32919, "fdatasync", 513, 4, StateKind::none, 2, 0, -1, kParams315, nullptr, 75, 90, "fdatasync"},
    {32920, "truncate", 513, 0, StateKind::none, 2, 0, -1, kParams316, nullptr, 76, 57, "truncate"},
    {32921, "truncate", 513, 0, StateKind::none, 3, 0, -1, kParams317, nullptr, 76, 57, "truncate"},
    {32922, "ftruncate", 513, 4, StateKind::none, 2, 0, -1, kParams318, nullptr, 77, 58, "ftruncate"},
    {32923, "ftruncate", 513, 4, StateKind::none, 3, 0, -1, kParams319, nullptr, 77, 58, "ftruncate"},
    {32946, "readlink", 513, 0, StateKind::none, 3, 0, -1, kParams320, nullptr, 89, 51, "readlink"},
    {32947, "readlink", 513, 0, StateKind::none, 4, 0, -1, kParams321, nullptr, 89, 51, "readlink"},
    {32958, "umask", 513, 0, StateKind::none, 1, 0, -1, kParams322, nullptr, 95, 37, "umask"},
    {32959, "umask", 513, 0, StateKind::none, 2, 0, -1, kParams323, nullptr, 95, 37, "umask"},
    {32960, "gettimeofday", 513, 0, StateKind::none, 2, 0, -1, kParams324, nullptr, 96, 47, "gettimeofday"},
    {32961, "gettimeofday", 513, 0, StateKind::none, 3, 0, -1, kParams325, nullptr, 96, 47, "gettimeofday"},
    {32964, "getrusage", 513, 0, StateKind::none, 2, 0, -1, kParams326, nullptr, 98, 46, "getrusage"},
    {32965, "getrusage", 513, 0, StateKind::none, 3, 0, -1, kParams327, nullptr, 98, 46, "getrusage"},
    {32966, "sysinfo", 513, 0, StateKind::none, 1, 0, -1, kParams328, nullptr, 99, 71, "sysinfo"},
    {32967, "sysinfo", 513, 0, StateKind::none, 2, 0, -1, kParams329, nullptr, 99, 71, "sysinfo"},
    {32968, "times", 513, 0, StateKind::none, 1, 0, -1, kParams330, nullptr, 100, 31, "times"},
    {32969, "times", 513, 0, StateKind::none, 2, 0, -1, kParams331, nullptr, 100, 31, "times"},
    {32974, "syslog", 513, 0, StateKind::none, 3, 0, -1, kParams332, nullptr, 103, 64, "syslog"},
    {32975, "syslog", 513, 0, StateKind::none, 4, 0, -1, kParams333, nullptr, 103, 64, "syslog"},
    {32988, "getppid", 518, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 110, 41, "getppid"},
    {32989, "getppid", 518, 0, StateKind::none, 1, 0, -1, kParams334, nullptr, 110, 41, "getppid"},
    {32990, "getpgrp", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 111, 42, "getpgrp"},
    {32991, "getpgrp", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 111, 42, "getpgrp"},
    {32998, "getgroups", 513, 0, StateKind::none, 2, 0, -1, kParams335, nullptr, 115, 125, "getgroups"},
    {32999, "getgroups", 513, 0, StateKind::none, 3, 0, -1, kParams336, nullptr, 115, 125, "getgroups"},
    {33000, "setgroups", 513, 0, StateKind::none, 2, 0, -1, kParams335, nullptr, 116, 126, "setgroups"},
    {33001, "setgroups", 513, 0, StateKind::none, 3, 0, -1, kParams336, nullptr, 116, 126, "setgroups"},
    {33010, "getpgid", 513, 0, StateKind::none, 1, 0, -1, kParams337, nullptr, 121, 79, "getpgid"},
    {33011, "getpgid", 513, 0, StateKind::none, 2, 0, -1, kParams338, nullptr, 121, 79, "getpgid"},
    {33012, "setfsuid", 513, 0, StateKind::none, 1, 0, -1, kParams339, nullptr, 122, 135, "setfsuid"},
    {33013, "setfsuid", 513, 0, StateKind::none, 2, 0, -1, kParams340, nullptr, 122, 135, "setfsuid"},
    {33014, "setfsgid", 513, 0, StateKind::none, 1, 0, -1, kParams341, nullptr, 123, 136, "setfsgid"},
    {33015, "setfsgid", 513, 0, StateKind::none, 2, 0, -1, kParams342, nullptr, 123, 136, "setfsgid"},
    {33016, "getsid", 513, 0, StateKind::none, 1, 0, -1, kParams337, nullptr, 124, 89, "getsid"},
    {33017, "getsid", 513, 0, StateKind::none, 2, 0, -1, kParams338, nullptr, 124, 89, "getsid"},
    {33018, "capget", 513, 0, StateKind::none, 2, 0, -1, kParams343, nullptr, 125, 114, "capget"},
    {33019, "capget", 513, 0, StateKind::none, 3, 0, -1, kParams344, nullptr, 125, 114, "capget"},
    {33022, "rt_sigpending", 513, 0, StateKind::none, 2, 0, -1, kParams345, nullptr, 127, 109, "rt_sigpending"},
    {33023, "rt_sigpending", 513, 0, StateKind::none, 3, 0, -1, kParams346, nullptr, 127, 109, "rt_sigpending"},
    {33024, "rt_sigtimedwait", 513, 0, StateKind::none, 4, 0, -1, kParams347, nullptr, 128, 110, "rt_sigtimedwait"},
    {33025, "rt_sigtimedwait", 513, 0, StateKind::none, 5, 0, -1, kParams348, nullptr, 128, 110, "rt_sigtimedwait"},
    {33026, "rt_sigqueueinfo", 513, 0, StateKind::none, 3, 0, -1, kParams349, nullptr, 129, 111, "rt_sigqueueinfo"},
    {33027, "rt_sigqueueinfo", 513, 0, StateKind::none, 4, 0, -1, kParams350, nullptr, 129, 111, "rt_sigqueueinfo"},
    {33028, "rt_sigsuspend", 513, 0, StateKind::none, 2, 0, -1, kParams351, nullptr, 130, 112, "rt_sigsuspend"},
    {33029, "rt_sigsuspend", 513, 0, StateKind::none, 3, 0, -1, kParams352, nullptr, 130, 112, "rt_sigsuspend"},
    {33030, "sigaltstack", 513, 0, StateKind::none, 2, 0, -1, kParams353, nullptr, 131, 317, "sigaltstack"},
    {33031, "sigaltstack", 513, 0, StateKind::none, 3, 0, -1, kParams354, nullptr, 131, 317, "sigaltstack"},
    {33032, "utime", 513, 0, StateKind::none, 2, 0, -1, kParams355, nullptr, 132, 22, "utime"},
    {33033, "utime", 513, 0, StateKind::none, 3, 0, -1, kParams356, nullptr, 132, 22, "utime"},
    {33036, "uselib", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 134, 0, "uselib"},
    {33037, "uselib", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 134, 0, "uselib"},
    {33038, "personality", 513, 0, StateKind::none, 1, 0, -1, kParams359, nullptr, 135, 82, "personality"},
    {33039, "personality", 513, 0, StateKind::none, 2, 0, -1, kParams360, nullptr, 135, 82, "personality"},
    {33040, "ustat", 513, 0, StateKind::none, 2, 0, -1, kParams361, nullptr, 136, 39, "ustat"},
    {33041, "ustat", 513, 0, StateKind::none, 3, 0, -1, kParams362, nullptr, 136, 39, "ustat"},
    {33042, "statfs", 513, 0, StateKind::none, 2, 0, -1, kParams363, nullptr, 137, 62, "statfs"},
    {33043, "statfs", 513, 0, StateKind::none, 3, 0, -1, kParams364, nullptr, 137, 62, "statfs"},
    {33044, "fstatfs", 513, 4, StateKind::none, 2, 0, -1, kParams365, nullptr, 138, 63, "fstatfs"},
    {33045, "fstatfs", 513, 4, StateKind::none, 3, 0, -1, kParams366, nullptr, 138, 63, "fstatfs"},
    {33046, "sysfs", 513, 0, StateKind::none, 3, 0, -1, kParams367, nullptr, 139, 81, "sysfs"},
    {33047, "sysfs", 513, 0, StateKind::none, 4, 0, -1, kParams368, nullptr, 139, 81, "sysfs"},
    {33048, "getpriority", 513, 0, StateKind::none, 2, 0, -1, kParams369, nullptr, 140, 60, "getpriority"},
    {33049, "getpriority", 513, 0, StateKind::none, 3, 0, -1, kParams370, nullptr, 140, 60, "getpriority"},
    {33050, "setpriority", 513, 0, StateKind::none, 3, 0, -1, kParams371, nullptr, 141, 61, "setpriority"},
    {33051, "setpriority", 513, 0, StateKind::none, 4, 0, -1, kParams372, nullptr, 141, 61, "setpriority"},
    {33052, "sched_setparam", 513, 0, StateKind::none, 2, 0, -1, kParams373, nullptr, 142, 95, "sched_setparam"},
    {33053, "sched_setparam", 513, 0, StateKind::none, 3, 0, -1, kParams374, nullptr, 142, 95, "sched_setparam"},
    {33054, "sched_getparam", 513, 0, StateKind::none, 2, 0, -1, kParams373, nullptr, 143, 96, "sched_getparam"},
    {33055, "sched_getparam", 513, 0, StateKind::none, 3, 0, -1, kParams374, nullptr, 143, 96, "sched_getparam"},
    {33056, "sched_setscheduler", 513, 0, StateKind::none, 3, 0, -1, kParams375, nullptr, 144, 97, "sched_setscheduler"},
    {33057, "sched_setscheduler", 513, 0, StateKind::none, 4, 0, -1, kParams376, nullptr, 144, 97, "sched_setscheduler"},
    {33058, "sched_getscheduler", 513, 0, StateKind::none, 1, 0, -1, kParams337, nullptr, 145, 98, "sched_getscheduler"},
    {33059, "sched_getscheduler", 513, 0, StateKind::none, 2, 0, -1, kParams338, nullptr, 145, 98, "sched_getscheduler"},
    {33060, "sched_get_priority_max", 513, 0, StateKind::none, 1, 0, -1, kParams377, nullptr, 146, 100, "sched_get_priority_max"},
    {33061, "sched_get_priority_max", 513, 0, StateKind::none, 2, 0, -1, kParams378, nullptr, 146, 100, "sched_get_priority_max"},
    {33062, "sched_get_priority_min", 513, 0, StateKind::none, 1, 0, -1, kParams377, nullptr, 147, 101, "sched_get_priority_min"},
    {33063, "sched_get_priority_min", 513, 0, StateKind::none, 2, 0, -1, kParams378, nullptr, 147, 101, "sched_get_priority_min"},
    {33064, "sched_rr_get_interval", 513, 0, StateKind::none, 2, 0, -1, kParams379, nullptr, 148, 102, "sched_rr_get_interval"},
    {33065, "sched_rr_get_interval", 513, 0, StateKind::none, 3, 0, -1, kParams380, nullptr, 148, 102, "sched_rr_get_interval"},
    {33074, "vhangup", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 153, 68, "vhangup"},
    {33075, "vhangup", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 153, 68, "vhangup"},
    {33076, "modify_ldt", 513, 0, StateKind::none, 3, 0, -1, kParams381, nullptr, 154, 366, "modify_ldt"},
    {33077, "modify_ldt", 513, 0, StateKind::none, 4, 0, -1, kParams382, nullptr, 154, 366, "modify_ldt"},
    {33078, "pivot_root", 513, 0, StateKind::none, 2, 0, -1, kParams383, nullptr, 155, 137, "pivot_root"},
    {33079, "pivot_root", 513, 0, StateKind::none, 3, 0, -1, kParams384, nullptr, 155, 137, "pivot_root"},
    {33080, "_sysctl", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 156, 0, "_sysctl"},
    {33081, "_sysctl", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 156, 0, "_sysctl"},
    {33084, "arch_prctl", 518, 0, StateKind::none, 2, 0, -1, kParams385, nullptr, 158, 296, "arch_prctl"},
    {33085, "arch_prctl", 518, 0, StateKind::none, 3, 0, -1, kParams386, nullptr, 158, 296, "arch_prctl"},
    {33086, "adjtimex", 513, 0, StateKind::none, 1, 0, -1, kParams387, nullptr, 159, 74, "adjtimex"},
    {33087, "adjtimex", 513, 0, StateKind::none, 2, 0, -1, kParams388, nullptr, 159, 74, "adjtimex"},
    {33092, "sync", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 162, 24, "sync"},
    {33093, "sync", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 162, 24, "sync"},
    {33094, "acct", 513, 0, StateKind::none, 1, 0, -1, kParams389, nullptr, 163, 33, "acct"},
    {33095, "acct", 513, 0, StateKind::none, 2, 0, -1, kParams390, nullptr, 163, 33, "acct"},
    {33096, "settimeofday", 513, 0, StateKind::none, 2, 0, -1, kParams324, nullptr, 164, 48, "settimeofday"},
    {33097, "settimeofday", 513, 0, StateKind::none, 3, 0, -1, kParams325, nullptr, 164, 48, "settimeofday"},
    {33102, "swapon", 513, 0, StateKind::none, 2, 0, -1, kParams391, nullptr, 167, 53, "swapon"},
    {33103, "swapon", 513, 0, StateKind::none, 3, 0, -1, kParams392, nullptr, 167, 53, "swapon"},
    {33104, "swapoff", 513, 0, StateKind::none, 1, 0, -1, kParams393, nullptr, 168, 70, "swapoff"},
    {33105, "swapoff", 513, 0, StateKind::none, 2, 0, -1, kParams394, nullptr, 168, 70, "swapoff"},
    {33106, "reboot", 513, 0, StateKind::none, 4, 0, -1, kParams395, nullptr, 169, 54, "reboot"},
    {33107, "reboot", 513, 0, StateKind::none, 5, 0, -1, kParams396, nullptr, 169, 54, "reboot"},
    {33108, "sethostname", 513, 0, StateKind::none, 2, 0, -1, kParams397, nullptr, 170, 44, "sethostname"},
    {33109, "sethostname", 513, 0, StateKind::none, 3, 0, -1, kParams398, nullptr, 170, 44, "sethostname"},
    {33110, "setdomainname", 513, 0, StateKind::none, 2, 0, -1, kParams397, nullptr, 171, 73, "setdomainname"},
    {33111, "setdomainname", 513, 0, StateKind::none, 3, 0, -1, kParams398, nullptr, 171, 73, "setdomainname"},
    {33112, "iopl", 513, 0, StateKind::none, 1, 0, -1, kParams399, nullptr, 172, 391, "iopl"},
    {33113, "iopl", 513, 0, StateKind::none, 2, 0, -1, kParams400, nullptr, 172, 391, "iopl"},
    {33114, "ioperm", 513, 0, StateKind::none, 3, 0, -1, kParams401, nullptr, 173, 344, "ioperm"},
    {33115, "ioperm", 513, 0, StateKind::none, 4, 0, -1, kParams402, nullptr, 173, 344, "ioperm"},
    {33116, "create_module", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 174, 0, "create_module"},
    {33117, "create_module", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 174, 0, "create_module"},
    {33122, "get_kernel_syms", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 177, 0, "get_kernel_syms"},
    {33123, "get_kernel_syms", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 177, 0, "get_kernel_syms"},
    {33124, "query_module", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 178, 0, "query_module"},
    {33125, "query_module", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 178, 0, "query_module"},
    {33128, "nfsservctl", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 180, 0, "nfsservctl"},
    {33129, "nfsservctl", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 180, 0, "nfsservctl"},
    {33130, "getpmsg", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 181, 0, "getpmsg"},
    {33131, "getpmsg", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 181, 0, "getpmsg"},
    {33132, "putpmsg", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 182, 0, "putpmsg"},
    {33133, "putpmsg", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 182, 0, "putpmsg"},
    {33134, "afs_syscall", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 183, 0, "afs_syscall"},
    {33135, "afs_syscall", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 183, 0, "afs_syscall"},
    {33136, "tuxcall", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 184, 0, "tuxcall"},
    {33137, "tuxcall", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 184, 0, "tuxcall"},
    {33138, "security", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 185, 0, "security"},
    {33139, "security", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 185, 0, "security"},
    {33140, "gettid", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 186, 140, "gettid"},
    {33141, "gettid", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 186, 140, "gettid"},
    {33142, "readahead", 513, 4, StateKind::none, 3, 0, -1, kParams403, nullptr, 187, 373, "readahead"},
    {33143, "readahead", 513, 4, StateKind::none, 4, 0, -1, kParams404, nullptr, 187, 373, "readahead"},
    {33144, "setxattr", 513, 0, StateKind::none, 5, 0, -1, kParams405, nullptr, 188, 141, "setxattr"},
    {33145, "setxattr", 513, 0, StateKind::none, 6, 0, -1, kParams406, nullptr, 188, 141, "setxattr"},
    {33146, "lsetxattr", 513, 0, StateKind::none, 5, 0, -1, kParams405, nullptr, 189, 142, "lsetxattr"},
    {33147, "lsetxattr", 513, 0, StateKind::none, 6, 0, -1, kParams406, nullptr, 189, 142, "lsetxattr"},
    {33148, "fsetxattr", 513, 4, StateKind::none, 5, 0, -1, kParams407, nullptr, 190, 143, "fsetxattr"},
    {33149, "fsetxattr", 513, 4, StateKind::none, 6, 0, -1, kParams408, nullptr, 190, 143, "fsetxattr"},
    {33150, "getxattr", 513, 0, StateKind::none, 4, 0, -1, kParams409, nullptr, 191, 144, "getxattr"},
    {33151, "getxattr", 513, 0, StateKind::none, 5, 0, -1, kParams410, nullptr, 191, 144, "getxattr"},
    {33152, "lgetxattr", 513, 0, StateKind::none, 4, 0, -1, kParams409, nullptr, 192, 145, "lgetxattr"},
    {33153, "lgetxattr", 513, 0, StateKind::none, 5, 0, -1, kParams410, nullptr, 192, 145, "lgetxattr"},
    {33154, "fgetxattr", 513, 4, StateKind::none, 4, 0, -1, kParams411, nullptr, 193, 146, "fgetxattr"},
    {33155, "fgetxattr", 513, 4, StateKind::none, 5, 0, -1, kParams412, nullptr, 193, 146, "fgetxattr"},
    {33156, "listxattr", 513, 0, StateKind::none, 3, 0, -1, kParams413, nullptr, 194, 147, "listxattr"},
    {33157, "listxattr", 513, 0, StateKind::none, 4, 0, -1, kParams414, nullptr, 194, 147, "listxattr"},
    {33158, "llistxattr", 513, 0, StateKind::none, 3, 0, -1, kParams413, nullptr, 195, 148, "llistxattr"},
    {33159, "llistxattr", 513, 0, StateKind::none, 4, 0, -1, kParams414, nullptr, 195, 148, "llistxattr"},
    {33160, "flistxattr", 513, 4, StateKind::none, 3, 0, -1, kParams415, nullptr, 196, 149, "flistxattr"},
    {33161, "flistxattr", 513, 4, StateKind::none, 4, 0, -1, kParams416, nullptr, 196, 149, "flistxattr"},
    {33162, "removexattr", 513, 0, StateKind::none, 2, 0, -1, kParams417, nullptr, 197, 150, "removexattr"},
    {33163, "removexattr", 513, 0, StateKind::none, 3, 0, -1, kParams418, nullptr, 197, 150, "removexattr"},
    {33164, "lremovexattr", 513, 0, StateKind::none, 2, 0, -1, kParams417, nullptr, 198, 151, "lremovexattr"},
    {33165, "lremovexattr", 513, 0, StateKind::none, 3, 0, -1, kParams418, nullptr, 198, 151, "lremovexattr"},
    {33166, "fremovexattr", 513, 4, StateKind::none, 2, 0, -1, kParams419, nullptr, 199, 152, "fremovexattr"},
    {33167, "fremovexattr", 513, 4, StateKind::none, 3, 0, -1, kParams420, nullptr, 199, 152, "fremovexattr"},
    {33170, "time", 513, 0, StateKind::none, 1, 0, -1, kParams421, nullptr, 201, 11, "time"},
    {33171, "time", 513, 0, StateKind::none, 2, 0, -1, kParams422, nullptr, 201, 11, "time"},
    {33174, "sched_setaffinity", 513, 0, StateKind::none, 3, 0, -1, kParams423, nullptr, 203, 155, "sched_setaffinity"},
    {33175, "sched_setaffinity", 513, 0, StateKind::none, 4, 0, -1, kParams424, nullptr, 203, 155, "sched_setaffinity"},
    {33176, "sched_getaffinity", 513, 0, StateKind::none, 3, 0, -1, kParams423, nullptr, 204, 156, "sched_getaffinity"},
    {33177, "sched_getaffinity", 513, 0, StateKind::none, 4, 0, -1, kParams424, nullptr, 204, 156, "sched_getaffinity"},
    {33178, "set_thread_area", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 205, 157, "set_thread_area"},
    {33179, "set_thread_area", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 205, 157, "set_thread_area"},
    {33180, "io_setup", 513, 0, StateKind::none, 2, 0, -1, kParams425, nullptr, 206, 159, "io_setup"},
    {33181, "io_setup", 513, 0, StateKind::none, 3, 0, -1, kParams426, nullptr, 206, 159, "io_setup"},
    {33182, "io_destroy", 513, 0, StateKind::none, 1, 0, -1, kParams427, nullptr, 207, 160, "io_destroy"},
    {33183, "io_destroy", 513, 0, StateKind::none, 2, 0, -1, kParams428, nullptr, 207, 160, "io_destroy"},
    {33184, "io_getevents", 513, 0, StateKind::none, 5, 0, -1, kParams429, nullptr, 208, 161, "io_getevents"},
    {33185, "io_getevents", 513, 0, StateKind::none, 6, 0, -1, kParams430, nullptr, 208, 161, "io_getevents"},
    {33186, "io_submit", 513, 0, StateKind::none, 3, 0, -1, kParams431, nullptr, 209, 162, "io_submit"},
    {33187, "io_submit", 513, 0, StateKind::none, 4, 0, -1, kParams432, nullptr, 209, 162, "io_submit"},
    {33188, "io_cancel", 513, 0, StateKind::none, 3, 0, -1, kParams433, nullptr, 210, 163, "io_cancel"},
    {33189, "io_cancel", 513, 0, StateKind::none, 4, 0, -1, kParams434, nullptr, 210, 163, "io_cancel"},
    {33190, "get_thread_area", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 211, 158, "get_thread_area"},
    {33191, "get_thread_area", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 211, 158, "get_thread_area"},
    {33192, "lookup_dcookie", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 212, 365, "lookup_dcookie"},
    {33193, "lookup_dcookie", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 212, 365, "lookup_dcookie"},
    {33196, "epoll_ctl_old", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 214, 364, "epoll_ctl_old"},
    {33197, "epoll_ctl_old", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 214, 364, "epoll_ctl_old"},
    {33198, "epoll_wait_old", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 215, 379, "epoll_wait_old"},
    {33199, "epoll_wait_old", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 215, 379, "epoll_wait_old"},
    {33200, "remap_file_pages", 513, 0, StateKind::none, 5, 0, -1, kParams435, nullptr, 216, 168, "remap_file_pages"},
    {33201, "remap_file_pages", 513, 0, StateKind::none, 6, 0, -1, kParams436, nullptr, 216, 168, "remap_file_pages"},
    {33204, "set_tid_address", 513, 0, StateKind::none, 1, 0, -1, kParams437, nullptr, 218, 169, "set_tid_address"},
    {33205, "set_tid_address", 513, 0, StateKind::none, 2, 0, -1, kParams438, nullptr, 218, 169, "set_tid_address"},
    {33206, "restart_syscall", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 219, 1, "restart_syscall"},
    {33207, "restart_syscall", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 219, 1, "restart_syscall"},
    {33208, "semtimedop", 513, 0, StateKind::none, 4, 0, -1, kParams439, nullptr, 220, 371, "semtimedop"},
    {33209, "semtimedop", 513, 0, StateKind::none, 5, 0, -1, kParams440, nullptr, 220, 371, "semtimedop"},
    {33210, "fadvise64", 513, 4, StateKind::none, 4, 0, -1, kParams441, nullptr, 221, 319, "fadvise64"},
    {33211, "fadvise64", 513, 4, StateKind::none, 5, 0, -1, kParams442, nullptr, 221, 319, "fadvise64"},
    {33212, "timer_create", 513, 0, StateKind::none, 3, 0, -1, kParams443, nullptr, 222, 170, "timer_create"},
    {33213, "timer_create", 513, 0, StateKind::none, 4, 0, -1, kParams444, nullptr, 222, 170, "timer_create"},
    {33214, "timer_settime", 513, 0, StateKind::none, 4, 0, -1, kParams445, nullptr, 223, 171, "timer_settime"},
    {33215, "timer_settime", 513, 0, StateKind::none, 5, 0, -1, kParams446, nullptr, 223, 171, "timer_settime"},
    {33216, "timer_gettime", 513, 0, StateKind::none, 2, 0, -1, kParams447, nullptr, 224, 172, "timer_gettime"},
    {33217, "timer_gettime", 513, 0, StateKind::none, 3, 0, -1, kParams448, nullptr, 224, 172, "timer_gettime"},
    {33218, "timer_getoverrun", 513, 0, StateKind::none, 1, 0, -1, kParams449, nullptr, 225, 173, "timer_getoverrun"},
    {33219, "timer_getoverrun", 513, 0, StateKind::none, 2, 0, -1, kParams450, nullptr, 225, 173, "timer_getoverrun"},
    {33220, "timer_delete", 513, 0, StateKind::none, 1, 0, -1, kParams449, nullptr, 226, 174, "timer_delete"},
    {33221, "timer_delete", 513, 0, StateKind::none, 2, 0, -1, kParams450, nullptr, 226, 174, "timer_delete"},
    {33222, "clock_settime", 513, 0, StateKind::none, 2, 0, -1, kParams451, nullptr, 227, 175, "clock_settime"},
    {33223, "clock_settime", 513, 0, StateKind::none, 3, 0, -1, kParams452, nullptr, 227, 175, "clock_settime"},
    {33224, "clock_gettime", 513, 0, StateKind::none, 2, 0, -1, kParams451, nullptr, 228, 176, "clock_gettime"},
    {33225, "clock_gettime", 513, 0, StateKind::none, 3, 0, -1, kParams452, nullptr, 228, 176, "clock_gettime"},
    {33226, "clock_getres", 513, 0, StateKind::none, 2, 0, -1, kParams451, nullptr, 229, 177, "clock_getres"},
    {33227, "clock_getres", 513, 0, StateKind::none, 3, 0, -1, kParams452, nullptr, 229, 177, "clock_getres"},
    {33228, "clock_nanosleep", 513, 0, StateKind::none, 4, 0, -1, kParams453, nullptr, 230, 178, "clock_nanosleep"},
    {33229, "clock_nanosleep", 513, 0, StateKind::none, 5, 0, -1, kParams454, nullptr, 230, 178, "clock_nanosleep"},
    {33230, "exit_group", 518, 0, StateKind::none, 1, 0, -1, kParams299, nullptr, 231, 164, "exit_group"},
    {33234, "epoll_ctl", 513, 4, StateKind::none, 4, 0, -1, kParams455, nullptr, 233, 166, "epoll_ctl"},
    {33235, "epoll_ctl", 513, 4, StateKind::none, 5, 0, -1, kParams456, nullptr, 233, 166, "epoll_ctl"},
    {33238, "utimes", 513, 0, StateKind::none, 2, 0, -1, kParams457, nullptr, 235, 180, "utimes"},
    {33239, "utimes", 513, 0, StateKind::none, 3, 0, -1, kParams458, nullptr, 235, 180, "utimes"},
    {33240, "vserver", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 236, 0, "vserver"},
    {33241, "vserver", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 236, 0, "vserver"},
    {33242, "mbind", 513, 0, StateKind::none, 6, 0, -1, kParams459, nullptr, 237, 363, "mbind"},
    {33243, "mbind", 513, 0, StateKind::none, 7, 0, -1, kParams460, nullptr, 237, 363, "mbind"},
    {33244, "set_mempolicy", 513, 0, StateKind::none, 3, 0, -1, kParams461, nullptr, 238, 368, "set_mempolicy"},
    {33245, "set_mempolicy", 513, 0, StateKind::none, 4, 0, -1, kParams462, nullptr, 238, 368, "set_mempolicy"},
    {33246, "get_mempolicy", 513, 0, StateKind::none, 5, 0, -1, kParams463, nullptr, 239, 387, "get_mempolicy"},
    {33247, "get_mempolicy", 513, 0, StateKind::none, 6, 0, -1, kParams464, nullptr, 239, 387, "get_mempolicy"},
    {33248, "mq_open", 513, 33, StateKind::none, 4, 0, -1, kParams465, nullptr, 240, 181, "mq_open"},
    {33249, "mq_open", 513, 33, StateKind::new_fd, 5, 0, -1, kParams466, nullptr, 240, 181, "mq_open"},
    {33250, "mq_unlink", 513, 0, StateKind::none, 1, 0, -1, kParams467, nullptr, 241, 182, "mq_unlink"},
    {33251, "mq_unlink", 513, 0, StateKind::none, 2, 0, -1, kParams468, nullptr, 241, 182, "mq_unlink"},
    {33252, "mq_timedsend", 513, 0, StateKind::none, 5, 0, -1, kParams469, nullptr, 242, 183, "mq_timedsend"},
    {33253, "mq_timedsend", 513, 0, StateKind::none, 6, 0, -1, kParams470, nullptr, 242, 183, "mq_timedsend"},
    {33254, "mq_timedreceive", 513, 0, StateKind::none, 5, 0, -1, kParams471, nullptr, 243, 184, "mq_timedreceive"},
    {33255, "mq_timedreceive", 513, 0, StateKind::none, 6, 0, -1, kParams472, nullptr, 243, 184, "mq_timedreceive"},
    {33256, "mq_notify", 513, 0, StateKind::none, 2, 0, -1, kParams473, nullptr, 244, 185, "mq_notify"},
    {33257, "mq_notify", 513, 0, StateKind::none, 3, 0, -1, kParams474, nullptr, 244, 185, "mq_notify"},
    {33258, "mq_getsetattr", 513, 0, StateKind::none, 3, 0, -1, kParams475, nullptr, 245, 186, "mq_getsetattr"},
    {33259, "mq_getsetattr", 513, 0, StateKind::none, 4, 0, -1, kParams476, nullptr, 245, 186, "mq_getsetattr"},
    {33260, "kexec_load", 513, 0, StateKind::none, 4, 0, -1, kParams477, nullptr, 246, 187, "kexec_load"},
    {33261, "kexec_load", 513, 0, StateKind::none, 5, 0, -1, kParams478, nullptr, 246, 187, "kexec_load"},
    {33262, "waitid", 513, 0, StateKind::none, 5, 0, -1, kParams479, nullptr, 247, 188, "waitid"},
    {33263, "waitid", 513, 0, StateKind::none, 6, 0, -1, kParams480, nullptr, 247, 188, "waitid"},
    {33264, "add_key", 513, 0, StateKind::none, 5, 0, -1, kParams481, nullptr, 248, 189, "add_key"},
    {33265, "add_key", 513, 0, StateKind::none, 6, 0, -1, kParams482, nullptr, 248, 189, "add_key"},
    {33266, "request_key", 513, 0, StateKind::none, 4, 0, -1, kParams483, nullptr, 249, 190, "request_key"},
    {33267, "request_key", 513, 0, StateKind::none, 5, 0, -1, kParams484, nullptr, 249, 190, "request_key"},
    {33270, "ioprio_set", 513, 0, StateKind::none, 3, 0, -1, kParams485, nullptr, 251, 192, "ioprio_set"},
    {33271, "ioprio_set", 513, 0, StateKind::none, 4, 0, -1, kParams486, nullptr, 251, 192, "ioprio_set"},
    {33272, "ioprio_get", 513, 0, StateKind::none, 2, 0, -1, kParams487, nullptr, 252, 193, "ioprio_get"},
    {33273, "ioprio_get", 513, 0, StateKind::none, 3, 0, -1, kParams488, nullptr, 252, 193, "ioprio_get"},
    {33276, "inotify_add_watch", 513, 4, StateKind::none, 3, 0, -1, kParams489, nullptr, 254, 195, "inotify_add_watch"},
    {33277, "inotify_add_watch", 513, 4, StateKind::none, 4, 0, -1, kParams490, nullptr, 254, 195, "inotify_add_watch"},
    {33278, "inotify_rm_watch", 513, 4, StateKind::none, 2, 0, -1, kParams491, nullptr, 255, 196, "inotify_rm_watch"},
    {33279, "inotify_rm_watch", 513, 4, StateKind::none, 3, 0, -1, kParams492, nullptr, 255, 196, "inotify_rm_watch"},
    {33280, "migrate_pages", 513, 0, StateKind::none, 4, 0, -1, kParams493, nullptr, 256, 357, "migrate_pages"},
    {33281, "migrate_pages", 513, 0, StateKind::none, 5, 0, -1, kParams494, nullptr, 256, 357, "migrate_pages"},
    {33290, "futimesat", 513, 4, StateKind::none, 3, 0, -1, kParams495, nullptr, 261, 201, "futimesat"},
    {33291, "futimesat", 513, 4, StateKind::none, 4, 0, -1, kParams496, nullptr, 261, 201, "futimesat"},
    {33302, "readlinkat", 513, 4, StateKind::none, 4, 0, -1, kParams497, nullptr, 267, 206, "readlinkat"},
    {33303, "readlinkat", 513, 4, StateKind::none, 5, 0, -1, kParams498, nullptr, 267, 206, "readlinkat"},
    {33306, "faccessat", 514, 0, StateKind::none, 3, 0, -1, kParams499, nullptr, 269, 208, "faccessat"},
    {33307, "faccessat", 514, 0, StateKind::none, 4, 0, -1, kParams500, nullptr, 269, 208, "faccessat"},
    {33308, "pselect6", 513, 0, StateKind::none, 6, 0, -1, kParams501, nullptr, 270, 209, "pselect6"},
    {33309, "pselect6", 513, 0, StateKind::none, 7, 0, -1, kParams502, nullptr, 270, 209, "pselect6"},
    {33314, "set_robust_list", 513, 0, StateKind::none, 2, 0, -1, kParams503, nullptr, 273, 212, "set_robust_list"},
    {33315, "set_robust_list", 513, 0, StateKind::none, 3, 0, -1, kParams504, nullptr, 273, 212, "set_robust_list"},
    {33316, "get_robust_list", 513, 0, StateKind::none, 3, 0, -1, kParams505, nullptr, 274, 213, "get_robust_list"},
    {33317, "get_robust_list", 513, 0, StateKind::none, 4, 0, -1, kParams506, nullptr, 274, 213, "get_robust_list"},
    {33320, "tee", 513, 4, StateKind::none, 4, 0, -1, kParams507, nullptr, 276, 215, "tee"},
    {33321, "tee", 513, 4, StateKind::none, 5, 0, -1, kParams508, nullptr, 276, 215, "tee"},
    {33322, "sync_file_range", 513, 4, StateKind::none, 4, 0, -1, kParams509, nullptr, 277, 388, "sync_file_range"},
    {33323, "sync_file_range", 513, 4, StateKind::none, 5, 0, -1, kParams510, nullptr, 277, 388, "sync_file_range"},
    {33324, "vmsplice", 513, 4, StateKind::none, 4, 0, -1, kParams511, nullptr, 278, 216, "vmsplice"},
    {33325, "vmsplice", 513, 4, StateKind::none, 5, 0, -1, kParams512, nullptr, 278, 216, "vmsplice"},
    {33326, "move_pages", 513, 0, StateKind::none, 6, 0, -1, kParams513, nullptr, 279, 358, "move_pages"},
    {33327, "move_pages", 513, 0, StateKind::none, 7, 0, -1, kParams514, nullptr, 279, 358, "move_pages"},
    {33328, "utimensat", 513, 4, StateKind::none, 4, 0, -1, kParams515, nullptr, 280, 219, "utimensat"},
    {33329, "utimensat", 513, 4, StateKind::none, 5, 0, -1, kParams516, nullptr, 280, 219, "utimensat"},
    {33330, "epoll_pwait", 513, 4, StateKind::none, 6, 0, -1, kParams517, nullptr, 281, 218, "epoll_pwait"},
    {33331, "epoll_pwait", 513, 4, StateKind::none, 7, 0, -1, kParams518, nullptr, 281, 218, "epoll_pwait"},
    {33338, "fallocate", 513, 4, StateKind::none, 4, 0, -1, kParams519, nullptr, 285, 299, "fallocate"},
    {33339, "fallocate", 513, 4, StateKind::none, 5, 0, -1, kParams520, nullptr, 285, 299, "fallocate"},
    {33340, "timerfd_settime", 513, 4, StateKind::none, 4, 0, -1, kParams521, nullptr, 286, 223, "timerfd_settime"},
    {33341, "timerfd_settime", 513, 4, StateKind::none, 5, 0, -1, kParams522, nullptr, 286, 223, "timerfd_settime"},
    {33342, "timerfd_gettime", 513, 4, StateKind::none, 2, 0, -1, kParams523, nullptr, 287, 224, "timerfd_gettime"},
    {33343, "timerfd_gettime", 513, 4, StateKind::none, 3, 0, -1, kParams524, nullptr, 287, 224, "timerfd_gettime"},
    {33362, "rt_tgsigqueueinfo", 513, 0, StateKind::none, 4, 0, -1, kParams525, nullptr, 297, 233, "rt_tgsigqueueinfo"},
    {33363, "rt_tgsigqueueinfo", 513, 0, StateKind::none, 5, 0, -1, kParams526, nullptr, 297, 233, "rt_tgsigqueueinfo"},
    {33364, "perf_event_open", 513, 37, StateKind::none, 5, 0, -1, kParams527, nullptr, 298, 234, "perf_event_open"},
    {33365, "perf_event_open", 513, 37, StateKind::new_fd, 6, 0, -1, kParams528, nullptr, 298, 234, "perf_event_open"},
    {33368, "fanotify_init", 513, 33, StateKind::none, 2, 0, -1, kParams529, nullptr, 300, 235, "fanotify_init"},
    {33369, "fanotify_init", 513, 33, StateKind::new_fd, 3, 0, -1, kParams530, nullptr, 300, 235, "fanotify_init"},
    {33370, "fanotify_mark", 513, 4, StateKind::none, 5, 0, -1, kParams531, nullptr, 301, 393, "fanotify_mark"},
    {33371, "fanotify_mark", 513, 4, StateKind::none, 6, 0, -1, kParams532, nullptr, 301, 393, "fanotify_mark"},
    {33374, "name_to_handle_at", 513, 4, StateKind::none, 5, 0, -1, kParams533, nullptr, 303, 376, "name_to_handle_at"},
    {33375, "name_to_handle_at", 513, 4, StateKind::none, 6, 0, -1, kParams534, nullptr, 303, 376, "name_to_handle_at"},
    {33378, "clock_adjtime", 513, 0, StateKind::none, 2, 0, -1, kParams535, nullptr, 305, 237, "clock_adjtime"},
    {33379, "clock_adjtime", 513, 0, StateKind::none, 3, 0, -1, kParams536, nullptr, 305, 237, "clock_adjtime"},
    {33380, "syncfs", 513, 4, StateKind::none, 1, 0, -1, kParams314, nullptr, 306, 238, "syncfs"},
    {33381, "syncfs", 513, 4, StateKind::none, 2, 0, -1, kParams315, nullptr, 306, 238, "syncfs"},
    {33386, "getcpu", 513, 0, StateKind::none, 3, 0, -1, kParams537, nullptr, 309, 217, "getcpu"},
    {33387, "getcpu", 513, 0, StateKind::none, 4, 0, -1, kParams538, nullptr, 309, 217, "getcpu"},
    {33392, "kcmp", 513, 0, StateKind::none, 5, 0, -1, kParams539, nullptr, 312, 361, "kcmp"},
    {33393, "kcmp", 513, 0, StateKind::none, 6, 0, -1, kParams540, nullptr, 312, 361, "kcmp"},
    {33396, "sched_setattr", 513, 0, StateKind::none, 3, 0, -1, kParams541, nullptr, 314, 362, "sched_setattr"},
    {33397, "sched_setattr", 513, 0, StateKind::none, 4, 0, -1, kParams542, nullptr, 314, 362, "sched_setattr"},
    {33398, "sched_getattr", 513, 0, StateKind::none, 4, 0, -1, kParams543, nullptr, 315, 383, "sched_getattr"},
    {33399, "sched_getattr", 513, 0, StateKind::none, 5, 0, -1, kParams544, nullptr, 315, 383, "sched_getattr"},
    {33404, "getrandom", 513, 0, StateKind::none, 3, 0, -1, kParams545, nullptr, 318, 318, "getrandom"},
    {33405, "getrandom", 513, 0, StateKind::none, 4, 0, -1, kParams546, nullptr, 318, 318, "getrandom"},
    {33408, "kexec_file_load", 513, 4, StateKind::none, 5, 0, -1, kParams547, nullptr, 320, 345, "kexec_file_load"},
    {33409, "kexec_file_load", 513, 4, StateKind::none, 6, 0, -1, kParams548, nullptr, 320, 345, "kexec_file_load"},
    {33416, "membarrier", 513, 0, StateKind::none, 3, 0, -1, kParams549, nullptr, 324, 390, "membarrier"},
    {33417, "membarrier", 513, 0, StateKind::none, 4, 0, -1, kParams550, nullptr, 324, 390, "membarrier"},
    {33422, "preadv2", 513, 4, StateKind::none, 6, 0, -1, kParams551, nullptr, 327, 359, "preadv2"},
    {33423, "preadv2", 513, 4, StateKind::none, 7, 0, -1, kParams552, nullptr, 327, 359, "preadv2"},
    {33424, "pwritev2", 513, 4, StateKind::none, 6, 0, -1, kParams551, nullptr, 328, 360, "pwritev2"},
    {33425, "pwritev2", 513, 4, StateKind::none, 7, 0, -1, kParams552, nullptr, 328, 360, "pwritev2"},
    {33426, "pkey_mprotect", 513, 0, StateKind::none, 4, 0, -1, kParams553, nullptr, 329, 350, "pkey_mprotect"},
    {33427, "pkey_mprotect", 513, 0, StateKind::none, 5, 0, -1, kParams554, nullptr, 329, 350, "pkey_mprotect"},
    {33428, "pkey_alloc", 513, 0, StateKind::none, 2, 0, -1, kParams555, nullptr, 330, 349, "pkey_alloc"},
    {33429, "pkey_alloc", 513, 0, StateKind::none, 3, 0, -1, kParams556, nullptr, 330, 349, "pkey_alloc"},
    {33430, "pkey_free", 513, 0, StateKind::none, 1, 0, -1, kParams557, nullptr, 331, 351, "pkey_free"},
    {33431, "pkey_free", 513, 0, StateKind::none, 2, 0, -1, kParams558, nullptr, 331, 351, "pkey_free"},
    {33432, "statx", 513, 4, StateKind::none, 5, 0, -1, kParams559, nullptr, 332, 367, "statx"},
    {33433, "statx", 513, 4, StateKind::none, 6, 0, -1, kParams560, nullptr, 332, 367, "statx"},
    {33434, "io_pgetevents", 513, 0, StateKind::none, 6, 0, -1, kParams561, nullptr, 333, 369, "io_pgetevents"},
    {33435, "io_pgetevents", 513, 0, StateKind::none, 7, 0, -1, kParams562, nullptr, 333, 369, "io_pgetevents"},
    {33436, "rseq", 513, 0, StateKind::none, 4, 0, -1, kParams563, nullptr, 334, 380, "rseq"},
    {33437, "rseq", 513, 0, StateKind::none, 5, 0, -1, kParams564, nullptr, 334, 380, "rseq"},
    {33438, "uretprobe", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 335, 443, "uretprobe"},
    {33439, "uretprobe", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 335, 443, "uretprobe"},
    {33440, "uprobe", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, 336, 452, "uprobe"},
    {33441, "uprobe", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, 336, 452, "uprobe"},
    {33616, "pidfd_send_signal", 513, 4, StateKind::none, 4, 0, -1, kParams565, nullptr, 424, 348, "pidfd_send_signal"},
    {33617, "pidfd_send_signal", 513, 4, StateKind::none, 5, 0, -1, kParams566, nullptr, 424, 348, "pidfd_send_signal"},
    {33624, "open_tree", 513, 37, StateKind::none, 3, 0, -1, kParams567, nullptr, 428, 339, "open_tree"},
    {33625, "open_tree", 513, 37, StateKind::new_fd, 4, 0, -1, kParams568, nullptr, 428, 339, "open_tree"},
    {33626, "move_mount", 513, 4, StateKind::none, 5, 0, -1, kParams569, nullptr, 429, 340, "move_mount"},
    {33627, "move_mount", 513, 4, StateKind::none, 6, 0, -1, kParams570, nullptr, 429, 340, "move_mount"},
    {33628, "fsopen", 513, 33, StateKind::none, 2, 0, -1, kParams571, nullptr, 430, 338, "fsopen"},
    {33629, "fsopen", 513, 33, StateKind::new_fd, 3, 0, -1, kParams572, nullptr, 430, 338, "fsopen"},
    {33632, "fsmount", 513, 37, StateKind::none, 3, 0, -1, kParams573, nullptr, 432, 337, "fsmount"},
    {33633, "fsmount", 513, 37, StateKind::new_fd, 4, 0, -1, kParams574, nullptr, 432, 337, "fsmount"},
    {33634, "fspick", 513, 37, StateKind::none, 3, 0, -1, kParams575, nullptr, 433, 336, "fspick"},
    {33635, "fspick", 513, 37, StateKind::new_fd, 4, 0, -1, kParams576, nullptr, 433, 336, "fspick"},
    {33646, "faccessat2", 514, 0, StateKind::none, 4, 0, -1, kParams577, nullptr, 439, 384, "faccessat2"},
    {33647, "faccessat2", 514, 0, StateKind::none, 5, 0, -1, kParams578, nullptr, 439, 384, "faccessat2"},
    {33648, "process_madvise", 513, 4, StateKind::none, 5, 0, -1, kParams579, nullptr, 440, 389, "process_madvise"},
    {33649, "process_madvise", 513, 4, StateKind::none, 6, 0, -1, kParams580, nullptr, 440, 389, "process_madvise"},
    {33650, "epoll_pwait2", 513, 4, StateKind::none, 6, 0, -1, kParams581, nullptr, 441, 356, "epoll_pwait2"},
    {33651, "epoll_pwait2", 513, 4, StateKind::none, 7, 0, -1, kParams582, nullptr, 441, 356, "epoll_pwait2"},
    {33652, "mount_setattr", 513, 4, StateKind::none, 5, 0, -1, kParams583, nullptr, 442, 341, "mount_setattr"},
    {33653, "mount_setattr", 513, 4, StateKind::none, 6, 0, -1, kParams584, nullptr, 442, 341, "mount_setattr"},
    {33654, "quotactl_fd", 513, 4, StateKind::none, 4, 0, -1, kParams585, nullptr, 443, 353, "quotactl_fd"},
    {33655, "quotactl_fd", 513, 4, StateKind::none, 5, 0, -1, kParams586, nullptr, 443, 353, "quotactl_fd"},
    {33656, "landlock_create_ruleset", 513, 0, StateKind::none, 3, 0, -1, kParams587, nullptr, 444, 352, "landlock_create_ruleset"},
    {33657, "landlock_create_ruleset", 513, 0, StateKind::none, 4, 0, -1, kParams588, nullptr, 444, 352, "landlock_create_ruleset"},
    {33658, "landlock_add_rule", 513, 4, StateKind::none, 4, 0, -1, kParams589, nullptr, 445, 355, "landlock_add_rule"},
    {33659, "landlock_add_rule", 513, 4, StateKind::none, 5, 0, -1, kParams590, nullptr, 445, 355, "landlock_add_rule"},
    {33660, "landlock_restrict_self", 513, 4, StateKind::none, 2, 0, -1, kParams591, nullptr, 446, 354, "landlock_restrict_self"},
    {33661, "landlock_restrict_self", 513, 4, StateKind::none, 3, 0, -1, kParams592, nullptr, 446, 354, "landlock_restrict_self"},
    {33662, "memfd_secret", 513, 33, StateKind::none, 1, 0, -1, kParams593, nullptr, 447, 343, "memfd_secret"},
    {33663, "memfd_secret", 513, 33, StateKind::new_fd, 2, 0, -1, kParams594, nullptr, 447, 343, "memfd_secret"},
    {33664, "process_mrelease", 513, 4, StateKind::none, 2, 0, -1, kParams595, nullptr, 448, 377, "process_mrelease"},
    {33665, "process_mrelease", 513, 4, StateKind::none, 3, 0, -1, kParams596, nullptr, 448, 377, "process_mrelease"},
    {33666, "futex_waitv", 513, 0, StateKind::none, 5, 0, -1, kParams597, nullptr, 449, 374, "futex_waitv"},
    {33667, "futex_waitv", 513, 0, StateKind::none, 6, 0, -1, kParams598, nullptr, 449, 374, "futex_waitv"},
    {33668, "set_mempolicy_home_node", 513, 0, StateKind::none, 4, 0, -1, kParams599, nullptr, 450, 370, "set_mempolicy_home_node"},
    {33669, "set_mempolicy_home_node", 513, 0, StateKind::none, 5, 0, -1, kParams600, nullptr, 450, 370, "set_mempolicy_home_node"},
    {33670, "cachestat", 513, 4, StateKind::none, 4, 0, -1, kParams601, nullptr, 451, 412, "cachestat"},
    {33671, "cachestat", 513, 4, StateKind::none, 5, 0, -1, kParams602, nullptr, 451, 412, "cachestat"},
    {33672, "fchmodat2", 513, 4, StateKind::none, 4, 0, -1, kParams603, nullptr, 452, 413, "fchmodat2"},
    {33673, "fchmodat2", 513, 4, StateKind::none, 5, 0, -1, kParams604, nullptr, 452, 413, "fchmodat2"},
    {33674, "map_shadow_stack", 513, 0, StateKind::none, 3, 0, -1, kParams605, nullptr, 453, 414, "map_shadow_stack"},
    {33675, "map_shadow_stack", 513, 0, StateKind::none, 4, 0, -1, kParams606, nullptr, 453, 414, "map_shadow_stack"},
    {33676, "futex_wake", 513, 0, StateKind::none, 4, 0, -1, kParams607, nullptr, 454, 417, "futex_wake"},
    {33677, "futex_wake", 513, 0, StateKind::none, 5, 0, -1, kParams608, nullptr, 454, 417, "futex_wake"},
    {33678, "futex_wait", 513, 0, StateKind::none, 6, 0, -1, kParams609, nullptr, 455, 419, "futex_wait"},
    {33679, "futex_wait", 513, 0, StateKind::none, 7, 0, -1, kParams610, nullptr, 455, 419, "futex_wait"},
    {33680, "futex_requeue", 513, 0, StateKind::none, 4, 0, -1, kParams611, nullptr, 456, 418, "futex_requeue"},
    {33681, "futex_requeue", 513, 0, StateKind::none, 5, 0, -1, kParams612, nullptr, 456, 418, "futex_requeue"},
    {33682, "statmount", 513, 0, StateKind::none, 4, 0, -1, kParams613, nullptr, 457, 438, "statmount"},
    {33683, "statmount", 513, 0, StateKind::none, 5, 0, -1, kParams614, nullptr, 457, 438, "statmount"},
    {33684, "listmount", 513, 0, StateKind::none, 4, 0, -1, kParams615, nullptr, 458, 437, "listmount"},
    {33685, "listmount", 513, 0, StateKind::none, 5, 0, -1, kParams616, nullptr, 458, 437, "listmount"},
    {33686, "lsm_get_self_attr", 513, 0, StateKind::none, 4, 0, -1, kParams617, nullptr, 459, 439, "lsm_get_self_attr"},
    {33687, "lsm_get_self_attr", 513, 0, StateKind::none, 5, 0, -1, kParams618, nullptr, 459, 439, "lsm_get_self_attr"},
    {33688, "lsm_set_self_attr", 513, 0, StateKind::none, 4, 0, -1, kParams619, nullptr, 460, 440, "lsm_set_self_attr"},
    {33689, "lsm_set_self_attr", 513, 0, StateKind::none, 5, 0, -1, kParams620, nullptr, 460, 440, "lsm_set_self_attr"},
    {33690, "lsm_list_modules", 513, 0, StateKind::none, 3, 0, -1, kParams621, nullptr, 461, 441, "lsm_list_modules"},
    {33691, "lsm_list_modules", 513, 0, StateKind::none, 4, 0, -1, kParams622, nullptr, 461, 441, "lsm_list_modules"},
    {33692, "mseal", 513, 0, StateKind::none, 3, 0, -1, kParams623, nullptr, 462, 442, "mseal"},
    {33693, "mseal", 513, 0, StateKind::none, 4, 0, -1, kParams624, nullptr, 462, 442, "mseal"},
    {33694, "setxattrat", 513, 4, StateKind::none, 6, 0, -1, kParams625, nullptr, 463, 447, "setxattrat"},
    {33695, "setxattrat", 513, 4, StateKind::none, 7, 0, -1, kParams626, nullptr, 463, 447, "setxattrat"},
    {33696, "getxattrat", 513, 4, StateKind::none, 6, 0, -1, kParams625, nullptr, 464, 446, "getxattrat"},
    {33697, "getxattrat", 513, 4, StateKind::none, 7, 0, -1, kParams626, nullptr, 464, 446, "getxattrat"},
    {33698, "listxattrat", 513, 4, StateKind::none, 5, 0, -1, kParams627, nullptr, 465, 445, "listxattrat"},
    {33699, "listxattrat", 513, 4, StateKind::none, 6, 0, -1, kParams628, nullptr, 465, 445, "listxattrat"},
    {33700, "removexattrat", 513, 4, StateKind::none, 4, 0, -1, kParams629, nullptr, 466, 444, "removexattrat"},
    {33701, "removexattrat", 513, 4, StateKind::none, 5, 0, -1, kParams630, nullptr, 466, 444, "removexattrat"},
    {33702, "open_tree_attr", 513, 37, StateKind::none, 5, 0, -1, kParams631, nullptr, 467, 448, "open_tree_attr"},
    {33703, "open_tree_attr", 513, 37, StateKind::new_fd, 6, 0, -1, kParams632, nullptr, 467, 448, "open_tree_attr"},
    {33704, "file_getattr", 513, 4, StateKind::none, 5, 0, -1, kParams633, nullptr, 468, 449, "file_getattr"},
    {33705, "file_getattr", 513, 4, StateKind::none, 6, 0, -1, kParams634, nullptr, 468, 449, "file_getattr"},
    {33706, "file_setattr", 513, 4, StateKind::none, 5, 0, -1, kParams633, nullptr, 469, 450, "file_setattr"},
    {33707, "file_setattr", 513, 4, StateKind::none, 6, 0, -1, kParams634, nullptr, 469, 450, "file_setattr"},
    {33708, "listns", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 470, 451, "listns"},
    {33709, "listns", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 470, 451, "listns"},
    {33710, "rseq_slice_yield", 513, 0, StateKind::none, 6, 0, -1, kParams357, nullptr, 471, 453, "rseq_slice_yield"},
    {33711, "rseq_slice_yield", 513, 0, StateKind::none, 7, 0, -1, kParams358, nullptr, 471, 453, "rseq_slice_yield"},
    {36864, "io_uring_submit", 1058, 4, StateKind::none, 14, 0, -1, kParams635, nullptr, -1, 0, "io_uring_submit"},
    {36866, "io_uring_complete", 1058, 36, StateKind::operation, 11, 0, -1, kParams636, nullptr, -1, 0, "io_uring_complete"},
    {40974, "waitpid", 513, 0, StateKind::none, 3, 0, -1, kParams637, nullptr, -1, 293, "waitpid"},
    {40975, "waitpid", 513, 0, StateKind::none, 4, 0, -1, kParams638, nullptr, -1, 293, "waitpid"},
    {40996, "oldstat", 514, 0, StateKind::none, 2, 0, -1, kParams639, nullptr, -1, 420, "oldstat"},
    {40997, "oldstat", 514, 0, StateKind::none, 3, 0, -1, kParams640, nullptr, -1, 420, "oldstat"},
    {41004, "umount", 514, 0, StateKind::none, 1, 0, -1, kParams389, nullptr, -1, 288, "umount"},
    {41005, "umount", 514, 0, StateKind::none, 2, 0, -1, kParams390, nullptr, -1, 288, "umount"},
    {41010, "stime", 513, 0, StateKind::none, 1, 0, -1, kParams641, nullptr, -1, 291, "stime"},
    {41011, "stime", 513, 0, StateKind::none, 2, 0, -1, kParams642, nullptr, -1, 291, "stime"},
    {41016, "oldfstat", 514, 4, StateKind::none, 2, 0, -1, kParams643, nullptr, -1, 426, "oldfstat"},
    {41017, "oldfstat", 514, 4, StateKind::none, 3, 0, -1, kParams644, nullptr, -1, 426, "oldfstat"},
    {41028, "nice", 513, 0, StateKind::none, 1, 0, -1, kParams645, nullptr, -1, 290, "nice"},
    {41029, "nice", 513, 0, StateKind::none, 2, 0, -1, kParams646, nullptr, -1, 290, "nice"},
    {41056, "signal", 521, 0, StateKind::none, 2, 0, -1, kParams647, nullptr, -1, 289, "signal"},
    {41057, "signal", 521, 0, StateKind::none, 3, 0, -1, kParams648, nullptr, -1, 289, "signal"},
    {41078, "oldolduname", 513, 0, StateKind::none, 1, 0, -1, kParams302, nullptr, -1, 434, "oldolduname"},
    {41079, "oldolduname", 513, 0, StateKind::none, 2, 0, -1, kParams303, nullptr, -1, 434, "oldolduname"},
    {41094, "sigaction", 521, 0, StateKind::none, 3, 0, -1, kParams649, nullptr, -1, 403, "sigaction"},
    {41095, "sigaction", 521, 0, StateKind::none, 4, 0, -1, kParams650, nullptr, -1, 403, "sigaction"},
    {41096, "sgetmask", 521, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 284, "sgetmask"},
    {41097, "sgetmask", 521, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, -1, 284, "sgetmask"},
    {41098, "ssetmask", 521, 0, StateKind::none, 1, 0, -1, kParams651, nullptr, -1, 285, "ssetmask"},
    {41099, "ssetmask", 521, 0, StateKind::none, 2, 0, -1, kParams652, nullptr, -1, 285, "ssetmask"},
    {41104, "sigsuspend", 521, 0, StateKind::none, 3, 0, -1, kParams653, nullptr, -1, 407, "sigsuspend"},
    {41105, "sigsuspend", 521, 0, StateKind::none, 4, 0, -1, kParams654, nullptr, -1, 407, "sigsuspend"},
    {41106, "sigpending", 521, 0, StateKind::none, 1, 0, -1, kParams655, nullptr, -1, 286, "sigpending"},
    {41107, "sigpending", 521, 0, StateKind::none, 2, 0, -1, kParams656, nullptr, -1, 286, "sigpending"},
    {41112, "ia32_getrlimit", 518, 0, StateKind::none, 2, 0, -1, kParams657, nullptr, -1, 0, "ia32_getrlimit"},
    {41113, "ia32_getrlimit", 518, 0, StateKind::none, 3, 0, -1, kParams658, nullptr, -1, 0, "ia32_getrlimit"},
    {41124, "ia32_select", 576, 0, StateKind::none, 1, 0, -1, kParams659, nullptr, -1, 0, "ia32_select"},
    {41125, "ia32_select", 576, 0, StateKind::none, 2, 0, -1, kParams660, nullptr, -1, 0, "ia32_select"},
    {41128, "oldlstat", 514, 0, StateKind::none, 2, 0, -1, kParams639, nullptr, -1, 423, "oldlstat"},
    {41129, "oldlstat", 514, 0, StateKind::none, 3, 0, -1, kParams640, nullptr, -1, 423, "oldlstat"},
    {41138, "readdir", 514, 4, StateKind::none, 3, 0, -1, kParams661, nullptr, -1, 405, "readdir"},
    {41139, "readdir", 514, 4, StateKind::none, 4, 0, -1, kParams662, nullptr, -1, 405, "readdir"},
    {41140, "ia32_mmap", 517, 0, StateKind::none, 1, 0, -1, kParams659, nullptr, -1, 0, "ia32_mmap"},
    {41141, "ia32_mmap", 517, 0, StateKind::none, 2, 0, -1, kParams660, nullptr, -1, 0, "ia32_mmap"},
    {41164, "socketcall", 515, 0, StateKind::none, 2, 0, -1, kParams663, nullptr, -1, 277, "socketcall"},
    {41165, "socketcall", 515, 0, StateKind::none, 3, 0, -1, kParams664, nullptr, -1, 277, "socketcall"},
    {41178, "olduname", 513, 0, StateKind::none, 1, 0, -1, kParams302, nullptr, -1, 287, "olduname"},
    {41179, "olduname", 513, 0, StateKind::none, 2, 0, -1, kParams303, nullptr, -1, 287, "olduname"},
    {41186, "vm86old", 513, 0, StateKind::none, 1, 0, -1, kParams665, nullptr, -1, 0, "vm86old"},
    {41187, "vm86old", 513, 0, StateKind::none, 2, 0, -1, kParams666, nullptr, -1, 0, "vm86old"},
    {41194, "ipc", 518, 0, StateKind::none, 6, 0, -1, kParams667, nullptr, -1, 276, "ipc"},
    {41195, "ipc", 518, 0, StateKind::none, 7, 0, -1, kParams668, nullptr, -1, 276, "ipc"},
    {41198, "sigreturn", 513, 0, StateKind::none, 0, 0, -1, nullptr, nullptr, -1, 410, "sigreturn"},
    {41199, "sigreturn", 513, 0, StateKind::none, 1, 0, -1, kParams278, nullptr, -1, 410, "sigreturn"},
    {41212, "sigprocmask", 521, 0, StateKind::none, 3, 0, -1, kParams669, nullptr, -1, 275, "sigprocmask"},
    {41213, "sigprocmask", 521, 0, StateKind::none, 4, 0, -1, kParams670, nullptr, -1, 275, "sigprocmask"},
    {41228, "bdflush", 513, 0, StateKind::none, 2, 0, -1, kParams671, nullptr, -1, 274, "bdflush"},
    {41229, "bdflush", 513, 0, StateKind::none, 3, 0, -1, kParams672, nullptr, -1, 274, "bdflush"},
    {41240, "_llseek", 514, 4, StateKind::none, 5, 0, -1, kParams673, nullptr, -1, 292, "_llseek"},
    {41241, "_llseek", 514, 4, StateKind::none, 6, 0, -1, kParams674, nullptr, -1, 292, "_llseek"},
    {41292, "vm86", 513, 0, StateKind::none, 2, 0, -1, kParams675, nullptr, -1, 433, "vm86"},
    {41293, "vm86", 513, 0, StateKind::none, 3, 0, -1, kParams676, nullptr, -1, 433, "vm86"},
    {41320, "ia32_pread64", 544, 12, StateKind::none, 5, 0, -1, kParams677, nullptr, -1, 0, "ia32_pread64"},
    {41321, "ia32_pread64", 544, 12, StateKind::none, 6, 0, -1, kParams678, nullptr, -1, 0, "ia32_pread64"},
    {41322, "ia32_pwrite64", 545, 20, StateKind::none, 5, 0, -1, kParams677, nullptr, -1, 0, "ia32_pwrite64"},
    {41323, "ia32_pwrite64", 545, 20, StateKind::none, 6, 0, -1, kParams678, nullptr, -1, 0, "ia32_pwrite64"},
    {41344, "mmap2", 517, 4, StateKind::none, 6, 0, -1, kParams679, nullptr, -1, 282, "mmap2"},
    {41345, "mmap2", 517, 4, StateKind::none, 7, 0, -1, kParams680, nullptr, -1, 282, "mmap2"},
    {41346, "truncate64", 513, 0, StateKind::none, 3, 0, -1, kParams681, nullptr, -1, 0, "truncate64"},
    {41347, "truncate64", 513, 0, StateKind::none, 4, 0, -1, kParams682, nullptr, -1, 0, "truncate64"},
    {41348, "ftruncate64", 513, 4, StateKind::none, 3, 0, -1, kParams683, nullptr, -1, 0, "ftruncate64"},
    {41349, "ftruncate64", 513, 4, StateKind::none, 4, 0, -1, kParams684, nullptr, -1, 0, "ftruncate64"},
    {41350, "stat64", 514, 0, StateKind::none, 2, 0, -1, kParams639, nullptr, -1, 278, "stat64"},
    {41351, "stat64", 514, 0, StateKind::none, 3, 0, -1, kParams640, nullptr, -1, 278, "stat64"},
    {41352, "lstat64", 514, 0, StateKind::none, 2, 0, -1, kParams639, nullptr, -1, 279, "lstat64"},
    {41353, "lstat64", 514, 0, StateKind::none, 3, 0, -1, kParams640, nullptr, -1, 279, "lstat64"},
    {41354, "fstat64", 514, 4, StateKind::none, 2, 0, -1, kParams643, nullptr, -1, 280, "fstat64"},
    {41355, "fstat64", 514, 4, StateKind::none, 3, 0, -1, kParams644, nullptr, -1, 280, "fstat64"},
    {41410, "ia32_readahead", 513, 4, StateKind::none, 4, 0, -1, kParams685, nullptr, -1, 0, "ia32_readahead"},
    {41411, "ia32_readahead", 513, 4, StateKind::none, 5, 0, -1, kParams686, nullptr, -1, 0, "ia32_readahead"},
    {41460, "ia32_fadvise64", 513, 4, StateKind::none, 5, 0, -1, kParams687, nullptr, -1, 0, "ia32_fadvise64"},
    {41461, "ia32_fadvise64", 513, 4, StateKind::none, 6, 0, -1, kParams688, nullptr, -1, 0, "ia32_fadvise64"},
    {41466, "ia32_lookup_dcookie", 513, 0, StateKind::none, 4, 0, -1, kParams689, nullptr, -1, 0, "ia32_lookup_dcookie"},
    {41467, "ia32_lookup_dcookie", 513, 0, StateKind::none, 5, 0, -1, kParams690, nullptr, -1, 0, "ia32_lookup_dcookie"},
    {41496, "statfs64", 513, 0, StateKind::none, 3, 0, -1, kParams691, nullptr, -1, 269, "statfs64"},
    {41497, "statfs64", 513, 0, StateKind::none, 4, 0, -1, kParams692, nullptr, -1, 269, "statfs64"},
    {41498, "fstatfs64", 513, 4, StateKind::none, 3, 0, -1, kParams693, nullptr, -1, 270, "fstatfs64"},
    {41499, "fstatfs64", 513, 4, StateKind::none, 4, 0, -1, kParams694, nullptr, -1, 270, "fstatfs64"},
    {41504, "fadvise64_64", 513, 4, StateKind::none, 6, 0, -1, kParams695, nullptr, -1, 0, "fadvise64_64"},
    {41505, "fadvise64_64", 513, 4, StateKind::none, 7, 0, -1, kParams696, nullptr, -1, 0, "fadvise64_64"},
    {41560, "fstatat64", 514, 4, StateKind::none, 4, 0, -1, kParams697, nullptr, -1, 271, "fstatat64"},
    {41561, "fstatat64", 514, 4, StateKind::none, 5, 0, -1, kParams698, nullptr, -1, 271, "fstatat64"},
    {41588, "ia32_sync_file_range", 513, 4, StateKind::none, 6, 0, -1, kParams699, nullptr, -1, 0, "ia32_sync_file_range"},
    {41589, "ia32_sync_file_range", 513, 4, StateKind::none, 7, 0, -1, kParams700, nullptr, -1, 0, "ia32_sync_file_range"},
    {41608, "ia32_fallocate", 513, 4, StateKind::none, 6, 0, -1, kParams701, nullptr, -1, 0, "ia32_fallocate"},
    {41609, "ia32_fallocate", 513, 4, StateKind::none, 7, 0, -1, kParams702, nullptr, -1, 0, "ia32_fallocate"},
    {41638, "ia32_fanotify_mark", 513, 4, StateKind::none, 6, 0, -1, kParams703, nullptr, -1, 0, "ia32_fanotify_mark"},
    {41639, "ia32_fanotify_mark", 513, 4, StateKind::none, 7, 0, -1, kParams704, nullptr, -1, 0, "ia32_fanotify_mark"},
    {41766, "clock_gettime64", 513, 0, StateKind::none, 2, 0, -1, kParams451, nullptr, -1, 0, "clock_gettime64"},
    {41767, "clock_gettime64", 513, 0, StateKind::none, 3, 0, -1, kParams452, nullptr, -1, 0, "clock_gettime64"},
    {41768, "clock_settime64", 513, 0, StateKind::none, 2, 0, -1, kParams451, nullptr, -1, 0, "clock_settime64"},
    {41769, "clock_settime64", 513, 0, StateKind::none, 3, 0, -1, kParams452, nullptr, -1, 0, "clock_settime64"},
    {41770, "clock_adjtime64", 513, 0, StateKind::none, 2, 0, -1, kParams535, nullptr, -1, 0, "clock_adjtime64"},
    {41771, "clock_adjtime64", 513, 0, StateKind::none, 3, 0, -1, kParams536, nullptr, -1, 0, "clock_adjtime64"},
    {41772, "clock_getres_time64", 513, 0, StateKind::none, 2, 0, -1, kParams451, nullptr, -1, 0, "clock_getres_time64"},
    {41773, "clock_getres_time64", 513, 0, StateKind::none, 3, 0, -1, kParams452, nullptr, -1, 0, "clock_getres_time64"},
    {41774, "clock_nanosleep_time64", 513, 0, StateKind::none, 4, 0, -1, kParams705, nullptr, -1, 0, "clock_nanosleep_time64"},
    {41775, "clock_nanosleep_time64", 513, 0, StateKind::none, 5, 0, -1, kParams706, nullptr, -1, 0, "clock_nanosleep_time64"},
    {41776, "timer_gettime64", 513, 0, StateKind::none, 2, 0, -1, kParams447, nullptr, -1, 0, "timer_gettime64"},
    {41777, "timer_gettime64", 513, 0, StateKind::none, 3, 0, -1, kParams448, nullptr, -1, 0, "timer_gettime64"},
    {41778, "timer_settime64", 513, 0, StateKind::none, 4, 0, -1, kParams707, nullptr, -1, 0, "timer_settime64"},
    {41779, "timer_settime64", 513, 0, StateKind::none, 5, 0, -1, kParams708, nullptr, -1, 0, "timer_settime64"},
    {41780, "timerfd_gettime64", 513, 4, StateKind::none, 2, 0, -1, kParams523, nullptr, -1, 0, "timerfd_gettime64"},
    {41781, "timerfd_gettime64", 513, 4, StateKind::none, 3, 0, -1, kParams524, nullptr, -1, 0, "timerfd_gettime64"},
    {41782, "timerfd_settime64", 513, 4, StateKind::none, 4, 0, -1, kParams709, nullptr, -1, 0, "timerfd_settime64"},
    {41783, "timerfd_settime64", 513, 4, StateKind::none, 5, 0, -1, kParams710, nullptr, -1, 0, "timerfd_settime64"},
    {41784, "utimensat_time64", 513, 4, StateKind::none, 4, 0, -1, kParams711, nullptr, -1, 0, "utimensat_time64"},
    {41785, "utimensat_time64", 513, 4, StateKind::none, 5, 0, -1, kParams712, nullptr, -1, 0, "utimensat_time64"},
    {41786, "pselect6_time64", 513, 0, StateKind::none, 6, 0, -1, kParams501, nullptr, -1, 0, "pselect6_time64"},
    {41787, "pselect6_time64", 513, 0, StateKind::none, 7, 0, -1, kParams502, nullptr, -1, 0, "pselect6_time64"},
    {41788, "ppoll_time64", 576, 0, StateKind::none, 5, 0, -1, kParams713, nullptr, -1, 0, "ppoll_time64"},
    {41789, "ppoll_time64", 576, 0, StateKind::none, 6, 0, -1, kParams714, nullptr, -1, 0, "ppoll_time64"},
    {41792, "io_pgetevents_time64", 513, 0, StateKind::none, 6, 0, -1, kParams561, nullptr, -1, 0, "io_pgetevents_time64"},
    {41793, "io_pgetevents_time64", 513, 0, StateKind::none, 7, 0, -1, kParams562, nullptr, -1, 0, "io_pgetevents_time64"},
    {41794, "recvmmsg_time64", 544, 12, StateKind::none, 5, 0, -1, kParams715, nullptr, -1, 0, "recvmmsg_time64"},
    {41795, "recvmmsg_time64", 544, 12, StateKind::none, 6, 0, -1, kParams716, nullptr, -1, 0, "recvmmsg_time64"},
    {41796, "mq_timedsend_time64", 513, 0, StateKind::none, 5, 0, -1, kParams469, nullptr, -1, 0, "mq_timedsend_time64"},
    {41797, "mq_timedsend_time64", 513, 0, StateKind::none, 6, 0, -1, kParams470, nullptr, -1, 0, "mq_timedsend_time64"},
    {41798, "mq_timedreceive_time64", 513, 0, StateKind::none, 5, 0, -1, kParams471, nullptr, -1, 0, "mq_timedreceive_time64"},
    {41799, "mq_timedreceive_time64", 513, 0, StateKind::none, 6, 0, -1, kParams472, nullptr, -1, 0, "mq_timedreceive_time64"},
    {41800, "semtimedop_time64", 513, 0, StateKind::none, 4, 0, -1, kParams439, nullptr, -1, 0, "semtimedop_time64"},
    {41801, "semtimedop_time64", 513, 0, StateKind::none, 5, 0, -1, kParams440, nullptr, -1, 0, "semtimedop_time64"},
    {41802, "rt_sigtimedwait_time64", 513, 0, StateKind::none, 4, 0, -1, kParams347, nullptr, -1, 0, "rt_sigtimedwait_time64"},
    {41803, "rt_sigtimedwait_time64", 513, 0, StateKind::none, 5, 0, -1, kParams348, nullptr, -1, 0, "rt_sigtimedwait_time64"},
    {41804, "futex_time64", 516, 0, StateKind::none, 6, 0, -1, kParams717, nullptr, -1, 0, "futex_time64"},
    {41805, "futex_time64", 516, 0, StateKind::none, 7, 0, -1, kParams718, nullptr, -1, 0, "futex_time64"},
    {41806, "sched_rr_get_interval_time64", 513, 0, StateKind::none, 2, 0, -1, kParams379, nullptr, -1, 0, "sched_rr_get_interval_time64"},
    {41807, "sched_rr_get_interval_time64", 513, 0, StateKind::none, 3, 0, -1, kParams380, nullptr, -1, 0, "sched_rr_get_interval_time64"},
};
const size_t kEventCount = 1046;

const FlagFamily kFlagFamilies[] = {
    {"file_flags", kFlags0, 19, false},
    {"creat_flags", kFlags1, 2, false},
    {"clone_flags", kFlags2, 27, false},
    {"execve_flags", kFlags3, 4, false},
    {"execveat_flags", kFlags4, 2, false},
    {"prot_flags", kFlags5, 8, false},
    {"mmap_flags", kFlags6, 15, false},
    {"access_flags", kFlags7, 4, false},
    {"openat2_flags", kFlags8, 6, false},
    {"newfstatat_flags", kFlags9, 3, false},
    {"prctl_options", kFlags10, 39, false},
    {"arch_prctl_codes", kFlags11, 23, false},
    {"faccessat2_flags", kFlags12, 3, false},
    {"bpf_commands", kFlags13, 37, false},
    {"chmod_mode", kFlags14, 12, false},
    {"close_range_flags", kFlags15, 2, false},
    {"finit_module_flags", kFlags16, 3, false},
    {"flock_flags", kFlags17, 5, false},
    {"fsconfig_cmds", kFlags18, 8, false},
    {"io_uring_enter_flags", kFlags19, 4, false},
    {"io_uring_register_opcodes", kFlags20, 22, false},
    {"io_uring_setup_feats", kFlags21, 11, false},
    {"linkat_flags", kFlags22, 2, false},
    {"lseek_whence", kFlags23, 3, false},
    {"memfd_create_flags", kFlags24, 3, false},
    {"mknod_mode", kFlags25, 17, false},
    {"mlock2_flags", kFlags26, 1, false},
    {"mlockall_flags", kFlags27, 3, false},
    {"mount_flags", kFlags28, 28, false},
    {"renameat2_flags", kFlags29, 3, false},
    {"splice_flags", kFlags30, 4, false},
    {"umount_flags", kFlags31, 4, false},
    {"unlinkat_flags", kFlags32, 1, false},
    {"keyctl_operations", kFlags33, 33, false},
    {"delete_module_flags", kFlags34, 2, false},
    {"epoll_create1_flags", kFlags35, 1, false},
    {"fchownat_flags", kFlags36, 2, false},
    {"io_uring_setup_flags", kFlags37, 8, false},
    {"pidfd_open_flags", kFlags38, 1, false},
    {"poll_flags", kFlags39, 11, false},
    {"semget_flags", kFlags40, 2, false},
    {"semop_flags", kFlags41, 2, false},
    {"fcntl_commands", kFlags42, 28, false},
    {"quotactl_cmds", kFlags43, 15, false},
    {"quotactl_quota_fmts", kFlags44, 4, false},
    {"quotactl_types", kFlags45, 2, false},
    {"ptrace_requests", kFlags46, 39, false},
    {"semctl_commands", kFlags47, 13, false},
    {"socket_families", kFlags48, 40, false},
    {"futex_operations", kFlags49, 15, false},
    {"shutdown_how", kFlags50, 4, false},
    {"rlimit_resources", kFlags51, 17, false},
    {"sockopt_levels", kFlags52, 3, false},
    {"sockopt_options", kFlags53, 54, false},
    {"quotactl_dqi_flags", kFlags54, 2, false},
    {"pf_flags", kFlags55, 8, false},
    {"anon_inode_fd_types", kFlags56, 14, false},
    {"loss_causes", kFlags57, 3, false},
    {"at_flags", kFlags58, 7, false},
    {"open_tree_flags", kFlags59, 9, false},
    {"mremap_flags", kFlags60, 3, false},
    {"msync_flags", kFlags61, 3, false},
    {"shmget_flags", kFlags62, 4, false},
    {"shmat_flags", kFlags63, 4, false},
    {"msgget_flags", kFlags64, 2, false},
    {"msg_flags", kFlags65, 4, false},
    {"wait_options", kFlags66, 8, false},
    {"timer_flags", kFlags67, 1, false},
    {"timerfd_flags", kFlags68, 2, false},
    {"mbind_flags", kFlags69, 3, false},
    {"get_mempolicy_flags", kFlags70, 3, false},
    {"inotify_mask", kFlags71, 19, false},
    {"setxattr_flags", kFlags72, 2, false},
    {"statx_mask", kFlags73, 16, false},
    {"pipe_splice_flags", kFlags74, 4, false},
    {"sync_file_range_flags", kFlags75, 3, false},
    {"fallocate_mode", kFlags76, 7, false},
    {"perf_event_open_flags", kFlags77, 4, false},
    {"getrandom_flags", kFlags78, 3, false},
    {"rw_flags", kFlags79, 7, false},
    {"rseq_flags", kFlags80, 1, false},
    {"fsopen_flags", kFlags81, 1, false},
    {"fsmount_flags", kFlags82, 1, false},
    {"fspick_flags", kFlags83, 4, false},
    {"io_uring_sqe_flags", kFlags84, 7, false},
    {"io_uring_cqe_flags", kFlags85, 6, false},
    {"kernel_prot", kFlags86, 7, false},
    {"signals", kFlags87, 64, true},
    {"io_uring_opcodes", kFlags88, 64, true},
    {"file_kinds", kFlags89, 8, true},
    {"sigprocmask_how", kFlags90, 3, true},
    {"madvise_behavior", kFlags91, 27, true},
    {"shmctl_commands", kFlags92, 9, true},
    {"msgctl_commands", kFlags93, 7, true},
    {"itimers", kFlags94, 3, true},
    {"waitid_which", kFlags95, 4, true},
    {"rusage_who", kFlags96, 3, true},
    {"priority_which", kFlags97, 3, true},
    {"sched_policies", kFlags98, 7, true},
    {"syslog_actions", kFlags99, 11, true},
    {"reboot_commands", kFlags100, 8, true},
    {"clocks", kFlags101, 12, true},
    {"epoll_operations", kFlags102, 3, true},
    {"fadvise_advice", kFlags103, 6, true},
    {"mempolicy_modes", kFlags104, 7, true},
    {"ioprio_which", kFlags105, 3, true},
    {"kcmp_types", kFlags106, 8, true},
    {"landlock_rules", kFlags107, 2, true},
    {"membarrier_commands", kFlags108, 11, true},
};
const size_t kFlagFamilyCount = 109;

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
    {FieldId::evt_path_check, "evt.path_check", ParamType::CHARBUF, Format::NA, false, false},
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
    {FieldId::thread_uncertain, "thread.uncertain", ParamType::BOOL, Format::NA, false, false},
    {FieldId::proc_exec_id, "proc.exec_id", ParamType::CHARBUF, Format::NA, false, false},
    {FieldId::proc_pexec_id, "proc.pexec_id", ParamType::CHARBUF, Format::NA, false, false},
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
const size_t kFieldCount = 290;

} // namespace falcore
