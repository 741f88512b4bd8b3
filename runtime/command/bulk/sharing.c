/* Whether others use the same token. All runs of a user hold a lock on one empty file, each at the place that follows
 * from its token: nothing of it is written anywhere, and the place has 31 bits, of which nobody makes a token. Private
 * to the command. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bulk/bulk.h"

#define PATH_MOST 4096

static int64_t place_of(const char *token)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    size_t round;
    for (round = 0; round < 16; round++) { /* so that each bit depends on all characters */
        const char *at = token;
        for (; *at != '\0'; at++) {
            hash = (hash ^ (unsigned char)*at) * UINT64_C(0x100000001B3);
            hash ^= hash >> 29;
        }
    }
    return (int64_t)(hash >> 33);
}

/* Adds a name to the path, and makes the folder where there is none. */
static bool enter(char *path, const char *name)
{
    const size_t length = strlen(path);
    const int size = snprintf(path + length, PATH_MOST - length, "%s%s", length > 0 ? "/" : "", name);
    return size > 0 && (size_t)size < PATH_MOST - length && (mkdir(path, 0700) == 0 || errno == EEXIST);
}

static bool find_folder(char *path)
{
    const char *runtime = getenv("XDG_RUNTIME_DIR");
    const char *state = getenv("XDG_STATE_HOME");
    const char *home = getenv("HOME");
    path[0] = '\0';
    if (runtime != NULL && runtime[0] == '/' && enter(path, runtime) && enter(path, oac_command_program)) {
        return true;
    }
    path[0] = '\0';
    if (state != NULL && state[0] == '/') {
        return enter(path, state) && enter(path, oac_command_program);
    }
    return home != NULL && home[0] == '/' && strlen(home) < PATH_MOST && enter(path, home) && enter(path, ".local") &&
           enter(path, "state") && enter(path, oac_command_program);
}

static struct flock lock_at(int64_t place, short kind)
{
    struct flock lock = OAC_ZERO;
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = (off_t)place;
    lock.l_len = 1;
    return lock;
}

void oac_sharing_begin(oac_sharing *sharing, const char *token)
{
    char path[PATH_MOST];
    struct flock lock;
    sharing->descriptor = -1;
    sharing->told = false;
    if (token == NULL || token[0] == '\0' || !find_folder(path) ||
        snprintf(path + strlen(path), sizeof path - strlen(path), "/tokens.lock") >=
            (int)(sizeof path - strlen(path))) {
        return;
    }
    sharing->place = place_of(token);
    sharing->descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0600);
    lock = lock_at(sharing->place, F_RDLCK); /* which all of them can have */
    if (sharing->descriptor != -1 && fcntl(sharing->descriptor, F_SETLK, &lock) != 0) {
        oac_sharing_end(sharing);
    }
    oac_sharing_look(sharing);
}

void oac_sharing_look(oac_sharing *sharing)
{
    struct flock lock = lock_at(sharing->place, F_WRLCK);
    char who[40] = "";
    if (sharing->descriptor == -1 || sharing->told || fcntl(sharing->descriptor, F_GETLK, &lock) != 0 ||
        lock.l_type == F_UNLCK) {
        return;
    }
    sharing->told = true;
    if (lock.l_pid > 0) { /* otherwise it is one of another container */
        (void)snprintf(who, sizeof who, " (process %ld)", (long)lock.l_pid);
    }
    oac_complain("another run%s has the same token: they share its rate, so both are slower; what one may send in a "
                 "minute can be set by --rate",
                 who);
}

void oac_sharing_end(oac_sharing *sharing)
{
    if (sharing->descriptor != -1) {
        (void)close(sharing->descriptor);
    }
    sharing->descriptor = -1;
}
