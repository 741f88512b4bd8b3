/* A file that an answer is written to: whole, or not at all. Private half of oac_sink in oac/bytes.h. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "http/call_internal.h"

#define OAC_LONGEST_LINK 4096
#define OAC_LINKS 40

static bool fail_file(oac_call *call, const char *what, int number)
{
    oac_transfer_fail_file(call, what, call->transfer.in.sink->path, number);
    return false;
}

static bool set(oac_buffer *text, const char *start, size_t length, const char *end)
{
    oac_buffer_clear(text);
    return oac_buffer_append(text, start, length) == OAC_OK && oac_buffer_append(text, end, strlen(end)) == OAC_OK;
}

/* Follows links to where the file is, or will be: what they lead to is replaced, and not they. */
static bool find_target(oac_call *call)
{
    oac_buffer *path = &call->transfer.in.path;
    char target[OAC_LONGEST_LINK];
    unsigned links = 0;
    ssize_t length = 0;
    bool is_kept = set(path, call->transfer.in.sink->path, strlen(call->transfer.in.sink->path), "");
    while (is_kept && (length = readlink(path->data, target, sizeof target - 1)) > 0) {
        const char *slash = strrchr(path->data, '/');
        target[length] = '\0';
        if (++links > OAC_LINKS) {
            return fail_file(call, "cannot write", ELOOP);
        }
        if (slash == NULL || target[0] == '/') {
            is_kept = set(path, target, (size_t)length, "");
        } else {
            path->length = (size_t)(slash - path->data) + 1;
            is_kept = oac_buffer_append(path, target, (size_t)length) == OAC_OK;
        }
    }
    if (!is_kept) {
        oac_transfer_fail(call, OAC_ERROR_MEMORY, "out of memory for the name of a file");
    }
    return is_kept;
}

/* The name that the file has until it is whole: in the same folder, since a name can only be changed within one. */
static bool name_aside(oac_call *call)
{
    oac_incoming *in = &call->transfer.in;
    const char *slash = strrchr(in->path.data, '/');
    char name[64];
    (void)snprintf(name, sizeof name, ".%s.part", call->request_id);
    return set(&in->aside, in->path.data, slash != NULL ? (size_t)(slash - in->path.data) + 1 : 0, name);
}

/* The file is to be replaced, or made: under another name first, with the rights of the one that is there. */
static bool open_aside(oac_call *call, const struct stat *there)
{
    oac_incoming *in = &call->transfer.in;
    if (!name_aside(call)) {
        oac_transfer_fail(call, OAC_ERROR_MEMORY, "out of memory for the name of a file");
        return false;
    }
    if (there != NULL && access(in->path.data, W_OK) != 0) {
        return fail_file(call, "cannot write", errno);
    }
    in->file = open(in->aside.data, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (in->file < 0) {
        return fail_file(call, "cannot make a file beside", errno);
    }
    in->is_aside = true;
    if (there != NULL && fchmod(in->file, there->st_mode & 0777) != 0) {
        return fail_file(call, "cannot give its rights to a file beside", errno);
    }
    return true;
}

bool oac_sink_file_open(oac_call *call)
{
    oac_incoming *in = &call->transfer.in;
    const char *path = in->sink->path;
    struct stat there;
    bool exists = false;
    if (path[0] == '\0') {
        return fail_file(call, "cannot write", ENOENT);
    }
    exists = stat(path, &there) == 0;
    if (!exists && errno != ENOENT) {
        return fail_file(call, "cannot write", errno);
    }
    if (exists && S_ISDIR(there.st_mode)) {
        return fail_file(call, "cannot write", EISDIR);
    }
    if (exists && !S_ISREG(there.st_mode)) {
        in->file = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        return in->file >= 0 ? true : fail_file(call, "cannot write", errno);
    }
    return find_target(call) && open_aside(call, exists ? &there : NULL);
}

bool oac_sink_file_empty(oac_call *call)
{
    const oac_incoming *in = &call->transfer.in;
    if (!in->has_taken) {
        return true;
    }
    if (!in->is_aside) {
        oac_transfer_fail(call, OAC_ERROR_CANCELLED, "the sink cannot start anew");
        return false;
    }
    return ftruncate(in->file, 0) == 0 && lseek(in->file, 0, SEEK_SET) == 0 ? true
                                                                            : fail_file(call, "cannot empty", errno);
}

bool oac_sink_file_write(oac_call *call, const char *data, size_t length)
{
    const oac_incoming *in = &call->transfer.in;
    if (!in->is_aside) {
        call->transfer.is_spent = true;
    }
    while (length > 0) {
        const ssize_t written = write(in->file, data, length);
        if (written < 0 && errno != EINTR) {
            return fail_file(call, "cannot write", errno);
        }
        data += written > 0 ? written : 0;
        length -= written > 0 ? (size_t)written : 0;
    }
    return true;
}

bool oac_sink_file_keep(oac_call *call)
{
    oac_incoming *in = &call->transfer.in;
    const int file = in->file;
    in->file = -1;
    if (close(file) != 0 && errno != EINTR) { /* what some file systems notice only now */
        return fail_file(call, "cannot write", errno);
    }
    if (in->is_aside && rename(in->aside.data, in->path.data) != 0) {
        return fail_file(call, "cannot give its name to", errno);
    }
    in->is_aside = false;
    return true;
}

void oac_sink_file_drop(oac_incoming *in)
{
    if (in->file >= 0) {
        (void)close(in->file);
        in->file = -1;
    }
    if (in->is_aside) {
        (void)unlink(in->aside.data);
        in->is_aside = false;
    }
}
