// Child processes, descriptors that travel between them, and what confines them.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Starts a program in a process group of its own, with `descriptors` as its 0, 1, 2 … and no others
/// open; gives a pidfd, or -1. The signal mask is emptied and all dispositions are the defaults.
int linux_spawn(const char *path, char *const arguments[], char *const environment[],
                const int *descriptors, int count, pid_t *process);

/// waitid(2) on a pidfd without blocking: 1 when the process has ended (and is reaped), 0 when not,
/// -1 upon an error. `is_signal` tells a signal's number from an exit status.
int linux_reap(int descriptor, bool blocking, bool *is_signal, int *status);

/// socketpair(2): two connected Unix stream sockets, both closed on exec.
int linux_socket_pair(int descriptors[2]);

/// pipe2(2) with O_CLOEXEC.
int linux_pipe(int descriptors[2]);

/// memfd_create(2), closed on exec, or -1.
int linux_memory_file(void);

/// fcntl(2) with F_ADD_SEALS: nobody can change the size of such a file any more; 0 or -1.
int linux_seal_size(int descriptor);

/// mmap(2) of a page that several processes share, or null.
uint8_t *linux_map_page(int descriptor);

/// munmap(2) of such a page.
void linux_unmap_page(uint8_t *page);

/// sendmsg(2), with a descriptor (or -1) that arrives with the first of the bytes.
ssize_t linux_send(int socket, const void *bytes, size_t count, int descriptor);

/// recvmsg(2) of at most `count` bytes, and of the descriptor among them (or -1).
ssize_t linux_receive(int socket, void *bytes, size_t count, int *descriptor);

/// prctl(2): no new privileges, no core dumps and tracing, SIGKILL when the parent dies.
int linux_renounce_privileges(void);

/// setrlimit(2) of both limits; `resource` is one of RLIMIT_….
int linux_limit(int resource, uint64_t value);

/// Lets the process use so many seconds more of a processor; the hard limit stays.
int linux_limit_processor(uint64_t seconds);

/// The numbers of the resources that are limited.
extern const int linux_limit_memory, linux_limit_seconds, linux_limit_file_size,
    linux_limit_descriptors, linux_limit_core;

/// The version of Landlock that the kernel has; 0 when it has none.
int linux_landlock_version(void);

/// A Landlock ruleset that handles every access the kernel knows of, save connections when `network`;
/// or -1.
int linux_landlock_ruleset(bool network);

/// open(2) with O_PATH.
int linux_open_path(const char *path);

/// Allows reading, running when `executable` and writing when `writable`, below a directory or of a
/// file; 0 or -1.
int linux_landlock_allow(int ruleset, int path, bool executable, bool writable);

/// The resident memory of a process in bytes, or -1.
int64_t linux_resident_bytes(pid_t process);

/// Makes a process one that the kernel ends before others when memory runs out.
void linux_volunteer_for_memory(void);

/// Confines the calling thread, and all it starts, to a ruleset; 0 or -1.
int linux_landlock_restrict(int ruleset);
