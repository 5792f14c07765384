/* Fail the n-th write below a folder, and all after it where asked, with an error of the system.
   FAIL_BELOW: the folder; FAIL_AT: which call, from 1; FAIL_WITH: errno; FAIL_ON: 1 to go on failing;
   FAIL_LOG: a file that gets the number of calls counted when the process ends. */
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

static long count, at = -1;
static int number, goes_on;
static const char *below;

__attribute__((constructor)) static void begin(void) {
    below = getenv("FAIL_BELOW");
    if (getenv("FAIL_AT")) at = atol(getenv("FAIL_AT"));
    if (getenv("FAIL_WITH")) number = atoi(getenv("FAIL_WITH"));
    goes_on = getenv("FAIL_ON") != NULL;
}

__attribute__((destructor)) static void end(void) {
    const char *log = getenv("FAIL_LOG");
    FILE *file = log ? fopen(log, "a") : NULL;
    if (file) { fprintf(file, "%ld\n", count); fclose(file); }
}

static int is_below(int fd) {
    char link[64], path[PATH_MAX];
    ssize_t length;
    if (!below) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strncmp(path, below, strlen(below)) == 0;
}

static int fails(int fd) {
    int saved = errno, bad;
    if (!is_below(fd)) { errno = saved; return 0; }
    long turn = __sync_add_and_fetch(&count, 1);
    bad = at > 0 && (goes_on ? turn >= at : turn == at);
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
