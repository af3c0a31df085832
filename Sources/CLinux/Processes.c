#include "Processes.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

enum { most_descriptors = 8 };

static int prepare_actions(posix_spawn_file_actions_t *actions, const int *copies, int count) {
  for (int i = 0; i < count; i++) {
    int error = posix_spawn_file_actions_adddup2(actions, copies[i], i);
    if (error != 0) return error;
  }
  return posix_spawn_file_actions_addclosefrom_np(actions, count);
}

static int prepare_attributes(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  int error = posix_spawnattr_setsigmask(attributes, &none);
  if (error == 0) error = posix_spawnattr_setsigdefault(attributes, &all);
  if (error == 0) error = posix_spawnattr_setpgroup(attributes, 0);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP;
  return error == 0 ? posix_spawnattr_setflags(attributes, flags) : error;
}

static int spawn(const char *path, char *const arguments[], char *const environment[],
                 const int *copies, int count, pid_t *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  int error = prepare_actions(&actions, copies, count);
  if (error == 0) error = prepare_attributes(&attributes);
  if (error == 0) error = posix_spawn(process, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int linux_spawn(const char *path, char *const arguments[], char *const environment[],
                const int *descriptors, int count, pid_t *process) {
  // The copies lie above all targets, so that no dup2 overwrites one that is still to come.
  int copies[most_descriptors];
  int copied = 0, error = count > most_descriptors ? EINVAL : 0;
  for (; error == 0 && copied < count; copied++) {
    copies[copied] = fcntl(descriptors[copied], F_DUPFD_CLOEXEC, most_descriptors);
    if (copies[copied] < 0) {
      error = errno;
      break;
    }
  }
  if (error == 0) error = spawn(path, arguments, environment, copies, count, process);
  for (int i = 0; i < copied; i++) close(copies[i]);
  if (error != 0) {
    errno = error;
    return -1;
  }
  int descriptor = (int)syscall(SYS_pidfd_open, *process, 0);
  if (descriptor < 0) {
    error = errno;
    kill(-*process, SIGKILL);
    waitpid(*process, NULL, 0);
    errno = error;
  }
  return descriptor;
}

int linux_reap(int descriptor, bool blocking, bool *is_signal, int *status) {
  siginfo_t info;
  memset(&info, 0, sizeof info);
  int result;
  do {
    result = waitid(P_PIDFD, (id_t)descriptor, &info, WEXITED | (blocking ? 0 : WNOHANG));
  } while (result != 0 && errno == EINTR);
  if (result != 0) return -1;
  if (info.si_pid == 0) return 0;
  *is_signal = info.si_code != CLD_EXITED;
  *status = info.si_status;
  return 1;
}

int linux_socket_pair(int descriptors[2]) {
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, descriptors);
}

int linux_pipe(int descriptors[2]) { return pipe2(descriptors, O_CLOEXEC); }

int linux_memory_file(void) { return memfd_create("annotated", MFD_CLOEXEC | MFD_ALLOW_SEALING); }

int linux_seal_size(int descriptor) {
  return fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
}

uint8_t *linux_map_page(int descriptor) {
  void *page = mmap(NULL, (size_t)getpagesize(), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  return page == MAP_FAILED ? NULL : page;
}

void linux_unmap_page(uint8_t *page) { munmap(page, (size_t)getpagesize()); }

ssize_t linux_send(int socket, const void *bytes, size_t count, int descriptor) {
  union {
    char space[CMSG_SPACE(sizeof(int))];
    struct cmsghdr alignment;
  } control;
  struct iovec part = {.iov_base = (void *)bytes, .iov_len = count};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
  if (descriptor >= 0) {
    memset(&control, 0, sizeof control);
    message.msg_control = control.space;
    message.msg_controllen = sizeof control.space;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
  }
  return sendmsg(socket, &message, MSG_NOSIGNAL);
}

ssize_t linux_receive(int socket, void *bytes, size_t count, int *descriptor) {
  union {
    char space[CMSG_SPACE(sizeof(int))];
    struct cmsghdr alignment;
  } control;
  struct iovec part = {.iov_base = bytes, .iov_len = count};
  struct msghdr message = {.msg_iov = &part,
                           .msg_iovlen = 1,
                           .msg_control = control.space,
                           .msg_controllen = sizeof control.space};
  *descriptor = -1;
  ssize_t result = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  if (result < 0) return -1;
  for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header != NULL;
       header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
      memcpy(descriptor, CMSG_DATA(header), sizeof(int));
  }
  return result;
}

int linux_renounce_privileges(void) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return -1;
  return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}

const int linux_limit_memory = RLIMIT_AS, linux_limit_seconds = RLIMIT_CPU,
          linux_limit_file_size = RLIMIT_FSIZE, linux_limit_descriptors = RLIMIT_NOFILE,
          linux_limit_core = RLIMIT_CORE;

// A sanitiser takes terabytes of address space for its own ends.
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
static const bool limits_memory = false;
#else
static const bool limits_memory = true;
#endif

int linux_limit(int resource, uint64_t value) {
  if (resource == RLIMIT_AS && !limits_memory) return 0;
  struct rlimit current;
  if (getrlimit(resource, &current) != 0) return -1;
  if (current.rlim_max != RLIM_INFINITY && value > current.rlim_max) value = current.rlim_max;
  struct rlimit limit = {.rlim_cur = value, .rlim_max = value};
  return setrlimit(resource, &limit);
}

int linux_limit_processor(uint64_t seconds) {
  struct rusage usage;
  struct rlimit limit;
  if (getrusage(RUSAGE_SELF, &usage) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0) return -1;
  uint64_t used = (uint64_t)usage.ru_utime.tv_sec + (uint64_t)usage.ru_stime.tv_sec + 2;
  limit.rlim_cur = used + seconds < limit.rlim_max ? used + seconds : limit.rlim_max;
  return setrlimit(RLIMIT_CPU, &limit);
}

// Accesses that newer kernels know and Debian's headers do not.
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#define ACCESS_FS_TRUNCATE (1ULL << 14)
#define ACCESS_FS_IOCTL_DEV (1ULL << 15)
#define ACCESS_NET_ALL 3ULL
#define SCOPE_ALL 3ULL

struct ruleset_attributes {
  uint64_t handled_access_fs;
  uint64_t handled_access_net;
  uint64_t scoped;
};

int linux_landlock_version(void) {
  long version =
      syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return version > 0 ? (int)version : 0;
}

int linux_landlock_ruleset(bool network) {
  int version = linux_landlock_version();
  if (version == 0) {
    errno = EOPNOTSUPP;
    return -1;
  }
  struct ruleset_attributes attributes = {.handled_access_fs = (1ULL << 13) - 1};
  size_t size = sizeof attributes.handled_access_fs;
  if (version >= 2) attributes.handled_access_fs |= LANDLOCK_ACCESS_FS_REFER;
  if (version >= 3) attributes.handled_access_fs |= ACCESS_FS_TRUNCATE;
  if (version >= 4) {
    attributes.handled_access_net = network ? 0 : ACCESS_NET_ALL;
    size += sizeof attributes.handled_access_net;
  }
  if (version >= 5) attributes.handled_access_fs |= ACCESS_FS_IOCTL_DEV;
  if (version >= 6) {
    attributes.scoped = SCOPE_ALL;
    size += sizeof attributes.scoped;
  }
  return (int)syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
}

int linux_open_path(const char *path) { return open(path, O_PATH | O_CLOEXEC); }

int linux_landlock_allow(int ruleset, int path, bool executable, bool writable) {
  struct stat status;
  if (fstat(path, &status) != 0) return -1;
  uint64_t access = LANDLOCK_ACCESS_FS_READ_FILE;
  if (S_ISDIR(status.st_mode)) access |= LANDLOCK_ACCESS_FS_READ_DIR;
  if (executable) access |= LANDLOCK_ACCESS_FS_EXECUTE;
  if (writable) access |= LANDLOCK_ACCESS_FS_WRITE_FILE;
  struct landlock_path_beneath_attr rule = {.allowed_access = access, .parent_fd = path};
  return (int)syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

int linux_landlock_restrict(int ruleset) {
  return (int)syscall(SYS_landlock_restrict_self, ruleset, 0);
}

int64_t linux_resident_bytes(pid_t process) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/statm", (int)process);
  FILE *file = fopen(path, "re");
  if (file == NULL) return -1;
  long long total, resident;
  int count = fscanf(file, "%lld %lld", &total, &resident);
  fclose(file);
  return count == 2 ? resident * getpagesize() : -1;
}

void linux_volunteer_for_memory(void) {
  int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  ssize_t written = write(file, "500", 3);
  (void)written;
  close(file);
}
