// What Swift's Glibc module leaves out: plain functions over calls that only GNU headers declare or
// that take variable arguments.
#pragma once
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

/// The arguments of main, and how many there are, with the program's name.
int linux_arguments(char ***values);

/// openat(2) with every argument given.
int linux_openat(int directory, const char *path, int flags, unsigned int mode);

/// The status of an open file, as fstatat(2) says it.
int linux_stat(int descriptor, struct stat *status);

/// fcntl(2) with F_SETLEASE.
int linux_set_lease(int descriptor, int type);

/// The list of access of an open file: fgetxattr(2), fsetxattr(2), fremovexattr(2).
ssize_t linux_access_list(int descriptor, void *list, size_t size);
int linux_set_access_list(int descriptor, const void *list, size_t size);
int linux_remove_access_list(int descriptor);

/// The magic number of the file system a descriptor is on (fstatfs(2)), or -1.
int64_t linux_file_system_type(int descriptor);

/// readdir(3): the next name and its DT_ type; null at the end (errno 0) or upon an error.
const char *linux_next_entry(DIR *stream, unsigned char *type);

/// The bytes of a signal that a signalfd reports, read one at a time; -1 upon an error.
int linux_read_signal(int descriptor);

/// Starts a thread with the given stack size in bytes; returns an error number.
int linux_start_thread(pthread_t *thread, size_t stack, void *(*body)(void *), void *argument);

/// Names the calling thread; at most 15 bytes are kept.
void linux_name_thread(const char *name);

/// Initialises a condition whose time-outs are measured by CLOCK_MONOTONIC.
void linux_condition_init(pthread_cond_t *condition);

/// pthread_cond_timedwait(3) for a number of nanoseconds from now.
int linux_condition_wait(pthread_cond_t *condition, pthread_mutex_t *mutex, int64_t nanoseconds);

/// The text of an error number, such as "No space left on device", or null.
const char *linux_error_text(int code);

/// The name of an error number, such as "ENOSPC", or null.
const char *linux_error_name(int code);

/// A listening Unix stream socket at a path, or -1.
int linux_listen(const char *path, unsigned int mode);

/// A Unix stream socket connected to a path, or -1.
int linux_connect(const char *path);

/// accept4(2) with SOCK_CLOEXEC and SOCK_NONBLOCK.
int linux_accept(int descriptor);

/// Bounds malloc's arenas, so that threads at rest hold little memory.
void linux_limit_arenas(int count);

/// Gives memory that malloc no longer needs back to the kernel.
void linux_trim_memory(void);
