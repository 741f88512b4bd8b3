/* Files with secrets: read only where nobody else can read or change them. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "settings/settings.h"

/* What is wrong with a file that has been opened; a link has been followed by then. Null: nothing. */
static const char *judge(int file, size_t most)
{
    static char why[128];
    struct stat about;
    if (fstat(file, &about) != 0) {
        return strerror(errno);
    }
    if (S_ISDIR(about.st_mode)) {
        return "it is a folder; expected a file";
    }
    if (!S_ISREG(about.st_mode)) {
        return "it is no regular file";
    }
    if (about.st_uid != geteuid()) {
        return "it belongs to another user, who can read and change it; make a copy of your own";
    }
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        (void)snprintf(why, sizeof why, "others can read or change it (mode %04o); take that from them with chmod 600",
                       (unsigned)(about.st_mode & 07777));
        return why;
    }
    return (size_t)about.st_size > most ? "it is too long" : NULL;
}

/* Null: all of it was appended. */
static const char *read_all(int file, size_t most, oac_buffer *text)
{
    char piece[4096];
    for (;;) {
        const ssize_t got = read(file, piece, sizeof piece);
        if (got == 0) {
            return NULL;
        }
        if (got < 0 && errno != EINTR) {
            return strerror(errno);
        }
        if (got > 0 && text->length + (size_t)got > most) {
            return "it is too long";
        }
        if (got > 0 && oac_buffer_append(text, piece, (size_t)got) != OAC_OK) {
            return "out of memory";
        }
    }
}

bool oac_private_read(const char *path, size_t most, oac_buffer *text, const char **why)
{
    /* A pipe is refused, and not waited for. */
    const int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0) {
        *why = strerror(errno);
        return false;
    }
    *why = judge(file, most);
    if (*why == NULL) {
        *why = read_all(file, most, text);
    }
    (void)close(file);
    return *why == NULL;
}
