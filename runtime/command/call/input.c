/* Reads the body that is to be sent. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "call/call.h"

/* Longest body, in bytes. */
#define BODY_CEILING ((size_t)16 * 1024 * 1024)
#define STEP ((size_t)65536)

/* Whether a read that failed may be done again: another program may have made the pipe one that does not wait. */
static bool may_read_on(int descriptor)
{
    struct pollfd ready = {.fd = descriptor, .events = POLLIN};
    return errno == EINTR ||
           ((errno == EAGAIN || errno == EWOULDBLOCK) && (poll(&ready, 1, -1) == 1 || errno == EINTR));
}

static bool read_all(int descriptor, const char *name, oac_buffer *buffer)
{
    ssize_t size = 1;
    if (isatty(descriptor) == 1) {
        oac_complain("reading the body from the terminal; end it with Ctrl-D on a line of its own");
    }
    while (size != 0 && buffer->length <= BODY_CEILING) {
        if (oac_buffer_reserve(buffer, STEP) != OAC_OK) {
            oac_complain("%s: out of memory", name);
            return false;
        }
        size = read(descriptor, buffer->data + buffer->length, STEP);
        if (size < 0 && !may_read_on(descriptor)) {
            oac_complain("%s: %s", name, strerror(errno));
            return false;
        }
        buffer->length += size > 0 ? (size_t)size : 0;
    }
    if (buffer->length > BODY_CEILING) {
        oac_complain("%s: larger than 16 MiB", name);
        return false;
    }
    if (buffer->length == 0) {
        oac_complain("%s: it is empty; expected a JSON object", name);
        return false;
    }
    if (buffer->length >= 3 && memcmp(buffer->data, "\xEF\xBB\xBF", 3) == 0) {
        oac_complain("%s: it begins with a byte order mark, which JSON does not have; save it as UTF-8 without one",
                     name);
        return false;
    }
    return true;
}

static void complain_unopened(const char *path)
{
    const int fault = errno;
    const char first = path[strspn(path, " \t\r\n")];
    if (first == '{' || first == '[') {
        oac_complain("--body takes a file, and this looks like JSON; write it to standard input and give --body -: "
                     "%.40s%s",
                     path, strlen(path) > 40 ? "…" : "");
    } else if (path[0] == '\0') {
        oac_complain("--body: the name of the file is empty; - reads standard input");
    } else if (path[0] == '@' && fault == ENOENT) {
        oac_complain("%s: %s; --body takes the name of a file without @", path, strerror(fault));
    } else {
        oac_complain("%s: %s", path, strerror(fault));
    }
}

bool oac_input_read(const char *path, oac_buffer *buffer)
{
    int descriptor;
    bool done;
    if (strcmp(path, "-") == 0) {
        return read_all(STDIN_FILENO, "standard input", buffer);
    }
    descriptor = open(path, O_RDONLY);
    if (descriptor == -1) {
        complain_unopened(path);
        return false;
    }
    done = read_all(descriptor, path, buffer);
    (void)close(descriptor);
    return done;
}
