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

bool oac_view_more(oac_view *view, bool *broken)
{
    ssize_t got = 0;
    size_t left = view->end - view->begin;
    if (view->ended) {
        return false;
    }
    if (view->capacity - left < STEP / 2) {
        const size_t capacity = view->capacity == 0 ? STEP : view->capacity * 2;
        char *data = realloc(view->data, capacity);
        if (data == NULL) {
            oac_complain("%s: out of memory", view->name);
            *broken = true;
            return false;
        }
        view->data = data;
        view->capacity = capacity;
    }
    if (view->begin > 0) {
        memmove(view->data, view->data + view->begin, left);
        view->base += view->begin;
        view->begin = 0;
        view->end = left;
    }
    got = read_at(view->descriptor, view->data + left, view->capacity - left, view->base + left);
    if (got < 0) {
        oac_complain("%s: %s", view->name, strerror(errno));
        *broken = true;
        return false;
    }
    view->end += (size_t)got;
    view->ended = got == 0;
    return got > 0;
}

bool oac_view_read(const oac_view *view, uint64_t offset, char *to, size_t length)
{
    while (length > 0) {
        const ssize_t got = read_at(view->descriptor, to, length, offset);
        if (got < 0) {
            oac_complain("%s: %s", view->name, strerror(errno));
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
