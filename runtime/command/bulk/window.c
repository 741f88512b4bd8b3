/* A file that is looked at through a part of it, so that memory is flat however long it is. Private to the command. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bulk/input.h"

#define STEP ((size_t)256 * 1024)

static ssize_t read_at(int descriptor, char *to, size_t length, uint64_t offset)
{
    ssize_t got = 0;
    do {
        got = pread(descriptor, to, length, (off_t)offset);
    } while (got < 0 && errno == EINTR);
    return got;
}

bool oac_window_more(oac_window *window, bool *broken)
{
    ssize_t got = 0;
    size_t left = window->end - window->begin;
    if (window->ended) {
        return false;
    }
    if (window->capacity - left < STEP / 2) {
        const size_t capacity = window->capacity == 0 ? STEP : window->capacity * 2;
        char *data = realloc(window->data, capacity);
        if (data == NULL) {
            oac_complain("%s: out of memory", window->name);
            *broken = true;
            return false;
        }
        window->data = data;
        window->capacity = capacity;
    }
    if (window->begin > 0) {
        memmove(window->data, window->data + window->begin, left);
        window->base += window->begin;
        window->begin = 0;
        window->end = left;
    }
    got = read_at(window->descriptor, window->data + left, window->capacity - left, window->base + left);
    if (got < 0) {
        oac_complain("%s: %s", window->name, strerror(errno));
        *broken = true;
        return false;
    }
    window->end += (size_t)got;
    window->ended = got == 0;
    return got > 0;
}

bool oac_window_read(const oac_window *window, uint64_t offset, char *to, size_t length)
{
    while (length > 0) {
        const ssize_t got = read_at(window->descriptor, to, length, offset);
        if (got < 0) {
            oac_complain("%s: %s", window->name, strerror(errno));
        }
        if (got <= 0) {
            return false;
        }
        to += got;
        offset += (uint64_t)got;
        length -= (size_t)got;
    }
    return true;
}
