/* A copy of what can be read only once. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bulk/input.h"

#define COPY_STEP ((size_t)65536)

static bool write_all(int descriptor, const char *data, size_t length)
{
    while (length > 0) {
        const ssize_t put = write(descriptor, data, length);
        if (put < 0 && errno != EINTR) {
            return false;
        }
        data += put > 0 ? put : 0;
        length -= put > 0 ? (size_t)put : 0;
    }
    return true;
}

/* A new file of nobody else's. Without a path it has no name; -1 after saying why. */
static int make_copy(const char *path)
{
    int descriptor = -1;
    if (path != NULL) {
        descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    } else {
        FILE *file = tmpfile();
        descriptor = file != NULL ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 3) : -1;
        if (file != NULL) {
            (void)fclose(file);
        }
    }
    if (descriptor == -1) {
        oac_complain("%s: %s", path != NULL ? path : "a temporary file", strerror(errno));
    }
    return descriptor;
}

static bool copy_all(int from, const char *name, int to, const char *path)
{
    char room[COPY_STEP];
    ssize_t got = 1;
    if (isatty(from) == 1) {
        oac_complain("reading the items from the terminal; end them with Ctrl-D on a line of its own");
    }
    while (got != 0) {
        got = read(from, room, sizeof room);
        if (got < 0 && errno != EINTR) {
            oac_complain("%s: %s", name, strerror(errno));
            return false;
        }
        if (got > 0 && !write_all(to, room, (size_t)got)) {
            oac_complain("%s: %s", path, strerror(errno));
            return false;
        }
    }
    if (fsync(to) != 0) {
        oac_complain("%s: %s", path, strerror(errno));
        return false;
    }
    return true;
}

/* Puts a copy that is whole where it is kept. */
static bool keep_copy(oac_bulk_input *input, const char *draft, const char *path)
{
    if (rename(draft, path) != 0) {
        oac_complain("%s: %s", path, strerror(errno));
        return false;
    }
    oac_bulk_sync_folder(path);
    input->copy = strdup(path);
    return true;
}

int oac_input_copy(oac_bulk_input *input, int from, const char *path)
{
    const size_t size = path != NULL ? strlen(path) + sizeof ".part" : 0;
    char *draft = size > 0 ? malloc(size) : NULL;
    int to = -1;
    bool done = false;
    if (path != NULL && access(path, F_OK) == 0) {
        oac_complain("%s: an earlier run has kept its input there; --resume goes on with it", path);
    } else if (path != NULL && draft == NULL) {
        oac_complain("out of memory");
    } else {
        if (draft != NULL) {
            (void)snprintf(draft, size, "%s.part", path);
        }
        to = make_copy(draft);
        done = to != -1 && copy_all(from, input->view.name, to, draft != NULL ? draft : "a temporary file") &&
               (draft == NULL || keep_copy(input, draft, path));
    }
    if (to != -1 && !done) {
        (void)close(to);
        to = -1;
        if (draft != NULL) {
            (void)unlink(draft);
        }
    }
    free(draft);
    return to;
}

bool oac_input_is_kept(int from, const char *path)
{
    char room[4096];
    char kept[sizeof room];
    FILE *file = fopen(path, "rb");
    ssize_t got = 1;
    bool is_same = file != NULL;
    bool any = false;
    while (is_same && got != 0) {
        got = read(from, room, sizeof room);
        if (got > 0) {
            any = true;
            is_same = fread(kept, 1, (size_t)got, file) == (size_t)got && memcmp(room, kept, (size_t)got) == 0;
        } else if (got < 0 && errno != EINTR) {
            got = 0; /* it is closed: nothing is given */
        }
    }
    is_same = is_same && (!any || fgetc(file) == EOF);
    if (file != NULL) {
        (void)fclose(file);
    }
    return is_same;
}
