/* Between a program and the files of one folder: writes down every change, lets the disk be full from one
 * change on, kills the program before a change, or denies it all of them. Loaded with LD_PRELOAD; the program
 * itself is the real one.
 *
 * FAULTS_FOLDER  the folder that is watched
 * FAULTS_LOG     every change of its files goes here, in order (see change)
 * FAULTS_FULL    from this change on (the first is 1) nothing more can be written: ENOSPC
 * FAULTS_KILL    before this change the program is killed: SIGKILL, nothing is flushed
 * FAULTS_DENY    nothing can be changed or opened for writing: the number of the error that says so
 * FAULTS_ONLY    the file of the folder that this is said of; none means every file
 * FAULTS_COUNT   how many changes there were is written here at the end
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *only;
static int log_fd = -1;
static long full_at = -1, kill_at = -1, changes = 0;
static int denied = 0;

#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name); real; })

static void start(void) {
    static int started = 0;
    if (started) return;
    started = 1;
    folder = getenv("FAULTS_FOLDER");
    const char *full = getenv("FAULTS_FULL"), *log = getenv("FAULTS_LOG");
    const char *at = getenv("FAULTS_KILL"), *deny = getenv("FAULTS_DENY");
    if (full) full_at = atol(full);
    if (at) kill_at = atol(at);
    if (deny) denied = atoi(deny);
    only = getenv("FAULTS_ONLY");
    if (log) log_fd = REAL(open)(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void) {
    const char *count = getenv("FAULTS_COUNT");
    if (!count) return;
    char text[32];
    int length = snprintf(text, sizeof text, "%ld", changes);
    int fd = REAL(open)(count, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd >= 0) { (void)!REAL(write)(fd, text, length); REAL(close)(fd); }
}

/* The name of a watched file inside the folder; none for any other. */
static const char *watched_path(const char *path) {
    start();
    if (!folder || !path) return NULL;
    size_t length = strlen(folder);
    return strncmp(path, folder, length) == 0 && path[length] == '/' ? path + length + 1 : NULL;
}

static const char *watched_fd(int fd, char *buffer) {
    start();
    if (!folder || fd == log_fd) return NULL;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, buffer, PATH_MAX - 1);
    if (length <= 0) return NULL;
    buffer[length] = 0;
    return watched_path(buffer);
}

static void put(const void *bytes, size_t length) {
    while (length > 0) {
        ssize_t done = REAL(write)(log_fd, bytes, length);
        if (done <= 0) abort();
        bytes = (const char *)bytes + done;
        length -= done;
    }
}

/* Whether this file may not be changed. */
static int is_denied(const char *name) {
    if (!denied || (only && strcmp(only, name) != 0)) return 0;
    errno = denied;
    return 1;
}

/* kind: w write, t truncate, s sync, u unlink, c create, r rename. Then: length of the name, offset, length
 * of the data, as little-endian 64-bit numbers; the name; the data. */
static int change(char kind, const char *name, uint64_t offset, const void *data, uint64_t length) {
    if (kind != 's' && is_denied(name)) return 1;
    pthread_mutex_lock(&lock);
    changes++;
    if (changes == kill_at) kill(getpid(), SIGKILL);
    int fails = full_at > 0 && changes >= full_at && (kind == 'w' || kind == 'c');
    if (log_fd >= 0 && !fails) {
        uint64_t head[3] = { strlen(name), offset, length };
        put(&kind, 1);
        put(head, sizeof head);
        put(name, head[0]);
        if (data) put(data, length);
    }
    pthread_mutex_unlock(&lock);
    if (fails) errno = ENOSPC;
    return fails;
}

static uint64_t here(int fd) {
    off_t at = lseek(fd, 0, SEEK_CUR);
    return at < 0 ? 0 : (uint64_t)at;
}

ssize_t write(int fd, const void *data, size_t length) {
    char path[PATH_MAX];
    const char *name = watched_fd(fd, path);
    if (name && change('w', name, here(fd), data, length)) return -1;
    return REAL(write)(fd, data, length);
}

/* The same for files that are larger than 32 bits count, under a name of their own. */
#define PWRITE(name_, offset_) \
    ssize_t name_(int fd, const void *data, size_t length, offset_ offset) { \
        char path[PATH_MAX]; \
        const char *name = watched_fd(fd, path); \
        if (name && change('w', name, offset, data, length)) return -1; \
        return REAL(name_)(fd, data, length, offset); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define FTRUNCATE(name_, offset_) \
    int name_(int fd, offset_ length) { \
        char path[PATH_MAX]; \
        const char *name = watched_fd(fd, path); \
        if (name && change('t', name, length, NULL, 0)) return -1; \
        return REAL(name_)(fd, length); \
    }
FTRUNCATE(ftruncate, off_t)
FTRUNCATE(ftruncate64, off64_t)

#define FSYNC(name_) \
    int name_(int fd) { \
        char path[PATH_MAX]; \
        const char *name = watched_fd(fd, path); \
        if (name) change('s', name, 0, NULL, 0); \
        return REAL(name_)(fd); \
    }
FSYNC(fsync)
FSYNC(fdatasync)

int unlink(const char *path) {
    const char *name = watched_path(path);
    if (name && change('u', name, 0, NULL, 0)) return -1;
    return REAL(unlink)(path);
}

int rename(const char *from, const char *to) {
    const char *name = watched_path(from), *new = watched_path(to);
    if (name && new && change('r', name, 0, new, strlen(new))) return -1;
    return REAL(rename)(from, to);
}

static int opened(const char *path, int flags) {
    const char *name = watched_path(path);
    struct stat status;
    if (!name) return 0;
    if ((flags & O_ACCMODE) != O_RDONLY && is_denied(name)) return 1;
    if (!(flags & O_CREAT) || stat(path, &status) == 0) return 0;
    return change('c', name, 0, NULL, 0);
}

#define OPEN(name_) \
    int name_(const char *path, int flags, ...) { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (opened(path, flags)) return -1; \
        return REAL(name_)(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)
