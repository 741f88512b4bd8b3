/* The world around a run, put before the C library by LD_PRELOAD: a disk that fills up, power that goes, a program that
 * is killed at a chosen record, a clock that runs faster. What is not asked for is as always.
 *
 *   WORLD_JOURNAL     the journal's path, as /proc shows it
 *   WORLD_KILL_AT     ends with SIGKILL once the journal has got so many records by this process; 1 is the first
 *   WORLD_TORN        and so many bytes of the next one, where it comes with it
 *   WORLD_KILL_SENDS  ends with SIGKILL behind so many sends to the network
 *   WORLD_POWER       at the end all is lost that was not synced
 *   WORLD_FULL        there is no room for files whose path holds this,
 *   WORLD_ROOM        behind so many bytes written to all of them,
 *   WORLD_ERRNO       which fails with this number
 *   WORLD_SYNCS       so many syncs work, and the next one fails with WORLD_ERRNO
 *   WORLD_LOCKLESS    the file system keeps no locks
 *   WORLD_FASTER      how many times faster clocks run */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && value[0] != '\0' ? value : NULL;
}

static long number(const char *name, long otherwise)
{
    const char *value = setting(name);
    return value != NULL ? atol(value) : otherwise;
}

static void *real(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

/* dlsym() gives an object pointer; what it is of is known by whoever asks. */
#define REAL(type, name)                         \
    static type function = NULL;                 \
    if (function == NULL) {                      \
        void *found = real(name);                \
        memcpy(&function, &found, sizeof found); \
    }

static long records;
static long sends;
static long syncs; /* of the journal */
static long used;  /* of the room */
static off_t synced = -1;
static bool was_made; /* by this process */
static bool folder_synced;

static bool path_of(int descriptor, char path[PATH_MAX])
{
    char name[64];
    ssize_t size;
    (void)snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    size = readlink(name, path, PATH_MAX - 1);
    path[size > 0 ? size : 0] = '\0';
    return size > 0;
}

static bool is_journal(const char *path)
{
    const char *journal = setting("WORLD_JOURNAL");
    return journal != NULL && strcmp(path, journal) == 0;
}

static void lose_power(void)
{
    const char *journal = setting("WORLD_JOURNAL");
    if (journal == NULL || synced < 0) {
        return;
    }
    if (was_made && !folder_synced) {
        (void)unlink(journal);
    } else if (truncate(journal, synced) != 0) {
        abort();
    }
}

static void end(void)
{
    if (setting("WORLD_POWER") != NULL) {
        lose_power();
    }
    (void)kill(getpid(), SIGKILL);
    for (;;) {
        (void)pause();
    }
}

static ssize_t really_write(int descriptor, const void *data, size_t length)
{
    typedef ssize_t (*write_function)(int, const void *, size_t);
    REAL(write_function, "write")
    return function(descriptor, data, length);
}

static void write_whole(int descriptor, const char *data, size_t length)
{
    while (length > 0) {
        const ssize_t size = really_write(descriptor, data, length);
        if (size <= 0) {
            abort();
        }
        data += size;
        length -= (size_t)size;
    }
}

static void note_journal(int descriptor)
{
    struct stat facts;
    if (synced < 0 && fstat(descriptor, &facts) == 0) {
        was_made = facts.st_size == 0;
        synced = facts.st_size;
    }
}

/* Ends within this write where its turn has come. */
static void count_records(int descriptor, const char *data, size_t length)
{
    const long most = number("WORLD_KILL_AT", 0);
    size_t i;
    note_journal(descriptor);
    for (i = 0; i < length; i++) {
        if (data[i] == '\n' && ++records == most) {
            const size_t torn = (size_t)number("WORLD_TORN", 0);
            const size_t more = torn < length - i - 1 ? torn : length - i - 1;
            write_whole(descriptor, data, i + 1 + more);
            end();
        }
    }
}

ssize_t write(int descriptor, const void *data, size_t length)
{
    char path[PATH_MAX];
    const char *full = setting("WORLD_FULL");
    if ((full == NULL && setting("WORLD_JOURNAL") == NULL) || !path_of(descriptor, path)) {
        return really_write(descriptor, data, length);
    }
    if (full != NULL && strstr(path, full) != NULL) {
        const long room = number("WORLD_ROOM", 0) - used;
        if (room <= 0 && length > 0) {
            errno = (int)number("WORLD_ERRNO", ENOSPC);
            return -1;
        }
        length = length < (size_t)room ? length : (size_t)room;
        used += (long)length;
    }
    if (is_journal(path)) {
        count_records(descriptor, data, length);
    }
    return really_write(descriptor, data, length);
}

/* A file system that is about to be full does not do this. */
int fallocate(int descriptor, int mode, off_t offset, off_t length)
{
    typedef int (*fallocate_function)(int, int, off_t, off_t);
    char path[PATH_MAX];
    const char *full = setting("WORLD_FULL");
    REAL(fallocate_function, "fallocate")
    if (full != NULL && path_of(descriptor, path) && strstr(path, full) != NULL) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return function(descriptor, mode, offset, length);
}

int fallocate64(int descriptor, int mode, off_t offset, off_t length)
{
    return fallocate(descriptor, mode, offset, length);
}

int fsync(int descriptor)
{
    typedef int (*fsync_function)(int);
    char path[PATH_MAX];
    struct stat facts;
    int result;
    REAL(fsync_function, "fsync")
    if (setting("WORLD_SYNCS") != NULL && path_of(descriptor, path) && is_journal(path) &&
        syncs++ == number("WORLD_SYNCS", 0)) {
        errno = (int)number("WORLD_ERRNO", EIO);
        return -1;
    }
    result = setting("WORLD_POWER") != NULL ? 0 : function(descriptor); /* the model needs no real disk */
    if (result == 0 && path_of(descriptor, path) && fstat(descriptor, &facts) == 0) {
        const char *journal = setting("WORLD_JOURNAL");
        char folder[PATH_MAX];
        (void)snprintf(folder, sizeof folder, "%s", journal != NULL ? journal : "");
        if (is_journal(path)) {
            synced = facts.st_size;
        } else if (S_ISDIR(facts.st_mode) && strcmp(dirname(folder), path) == 0) {
            folder_synced = true;
        }
    }
    return result;
}

int fdatasync(int descriptor)
{
    return fsync(descriptor);
}

int flock(int descriptor, int operation)
{
    typedef int (*flock_function)(int, int);
    REAL(flock_function, "flock")
    if (setting("WORLD_LOCKLESS") != NULL) {
        errno = ENOLCK;
        return -1;
    }
    return function(descriptor, operation);
}

ssize_t send(int descriptor, const void *data, size_t length, int flags)
{
    typedef ssize_t (*send_function)(int, const void *, size_t, int);
    ssize_t size;
    REAL(send_function, "send")
    size = function(descriptor, data, length, flags);
    if (size > 100 && ++sends == number("WORLD_KILL_SENDS", 0)) { /* a request, and no byte that wakes somebody */
        end();
    }
    return size;
}

static int64_t first[16]; /* what clocks told first, in nanoseconds */

int clock_gettime(clockid_t clock, struct timespec *to)
{
    typedef int (*clock_function)(clockid_t, struct timespec *);
    const long faster = number("WORLD_FASTER", 1);
    int result;
    REAL(clock_function, "clock_gettime")
    result = function(clock, to);
    if (result == 0 && faster > 1 && clock >= 0 && clock < 16) {
        const int64_t now = (int64_t)to->tv_sec * 1000000000 + to->tv_nsec;
        int64_t then;
        first[clock] = first[clock] == 0 ? now : first[clock];
        then = first[clock] + (now - first[clock]) * faster;
        to->tv_sec = (time_t)(then / 1000000000);
        to->tv_nsec = (long)(then % 1000000000);
    }
    return result;
}

/* liboac waits by the clock that never jumps. */
int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *lock, const struct timespec *until)
{
    typedef int (*wait_function)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
    const long faster = number("WORLD_FASTER", 1);
    struct timespec real_until = *until;
    REAL(wait_function, "pthread_cond_timedwait")
    if (faster > 1 && first[CLOCK_MONOTONIC] != 0) {
        const int64_t then = (int64_t)until->tv_sec * 1000000000 + until->tv_nsec;
        const int64_t when = first[CLOCK_MONOTONIC] + (then - first[CLOCK_MONOTONIC]) / faster;
        real_until.tv_sec = (time_t)(when / 1000000000);
        real_until.tv_nsec = (long)(when % 1000000000);
    }
    return function(condition, lock, &real_until);
}

int poll(struct pollfd *items, nfds_t count, int timeout)
{
    typedef int (*poll_function)(struct pollfd *, nfds_t, int);
    const long faster = number("WORLD_FASTER", 1);
    REAL(poll_function, "poll")
    return function(items, count, timeout > 0 && faster > 1 ? (int)(timeout / faster) + 1 : timeout);
}
