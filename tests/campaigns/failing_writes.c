/* Fail the n-th write below a folder, and all after it where asked, with an error of the system.
   A process that has this loaded says when: failing_begin(folder, which call from 1 or 0 for none, errno,
   whether to go on failing), and is told by failing_count() how many calls there were since.
   A write is what may find the disk full or broken: of bytes, of a length, of a name, and of all to the disk itself. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long count, at;
static int number, goes_on;
static char below[PATH_MAX];
static size_t length_of_below;

void failing_begin(const char *folder, long which, int error, int on) {
    snprintf(below, sizeof below, "%s", folder);
    length_of_below = strlen(below);
    count = 0, at = which, number = error, goes_on = on;
}

long failing_count(void) { return count; }

static int turn_fails(void) {
    long turn = __sync_add_and_fetch(&count, 1);
    return at > 0 && (goes_on ? turn >= at : turn == at);
}

static int is_below(int fd) {
    char link[64], path[PATH_MAX];
    ssize_t length;
    if (!length_of_below) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strncmp(path, below, length_of_below) == 0;
}

static int fails(int fd) {
    int saved = errno, bad;
    if (!is_below(fd)) { errno = saved; return 0; }
    bad = turn_fails();
    errno = bad ? number : saved;
    return bad;
}

static int name_fails(const char *path) {
    int saved = errno, bad;
    if (!length_of_below || !path || strncmp(path, below, length_of_below) != 0) return 0;
    bad = turn_fails();
    errno = bad ? number : saved;
    return bad;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return fails(fd) ? -1 : real(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t place) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return fails(fd) ? -1 : real(fd, data, size, place);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return fails(fd) ? -1 : real(fd, data, size, place);
}
int ftruncate(int fd, off_t size) {
    REAL(int, "ftruncate", int, off_t);
    return fails(fd) ? -1 : real(fd, size);
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    return fails(fd) ? -1 : real(fd, size);
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    return fails(fd) ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return fails(fd) ? -1 : real(fd);
}
int posix_fallocate(int fd, off_t from, off_t size) {
    REAL(int, "posix_fallocate", int, off_t, off_t);
    return fails(fd) ? number : real(fd, from, size);
}
ssize_t writev(int fd, const struct iovec *parts, int size) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    return fails(fd) ? -1 : real(fd, parts, size);
}
ssize_t sendfile(int to, int from, off_t *place, size_t size) {
    REAL(ssize_t, "sendfile", int, int, off_t *, size_t);
    return fails(to) ? -1 : real(to, from, place, size);
}
ssize_t sendfile64(int to, int from, off64_t *place, size_t size) {
    REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
    return fails(to) ? -1 : real(to, from, place, size);
}
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t size, unsigned flags) {
    REAL(ssize_t, "copy_file_range", int, off64_t *, int, off64_t *, size_t, unsigned);
    return fails(to) ? -1 : real(from, a, to, b, size, flags);
}
int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return name_fails(to) ? -1 : real(from, to);
}
int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    return name_fails(path) ? -1 : real(path, mode);
}
static int creates(const char *path, int flags) {
    return (flags & O_CREAT) && access(path, F_OK) != 0;
}
int open(const char *path, int flags, ...) {
    REAL(int, "open", const char *, int, ...);
    va_list more; va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return creates(path, flags) && name_fails(path) ? -1 : real(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    REAL(int, "open64", const char *, int, ...);
    va_list more; va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return creates(path, flags) && name_fails(path) ? -1 : real(path, flags, mode);
}
