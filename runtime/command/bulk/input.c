/* Items one after the other, and one again by its place. Private to the command. */
#include <string.h>

#include "bulk/input.h"

static const char too_long[] = "longer than 16 MiB";

/* Where the item ends that begins at the view's begin: at a line feed, or where the file ends. False at the end of
 * the file, or when it is broken. `*length` is longer than an item may be where no end was found. */
static bool find_end(oac_bulk_input *input, size_t *length, bool *broken)
{
    oac_view *view = &input->view;
    oac_csv_scan scan = OAC_ZERO;
    for (;;) {
        const char *data = view->data + view->begin;
        const size_t there = view->end - view->begin;
        const bool last = view->ended;
        if (input->csv != NULL) {
            *length = oac_csv_end(&scan, input->csv->delimiter, data, there, last);
        } else {
            const char *found = there > scan.at ? memchr(data + scan.at, '\n', there - scan.at) : NULL;
            *length = found != NULL ? (size_t)(found - data) : there;
            scan.at = there;
        }
        if (*length < there || *length > OAC_ITEM_MOST || last) {
            return there > 0;
        }
        (void)oac_view_more(view, broken);
        if (*broken) {
            return false;
        }
    }
}

static uint32_t line_feeds(const char *data, size_t length)
{
    const char *end = data + length;
    uint32_t count = 0;
    while ((data = memchr(data, '\n', (size_t)(end - data))) != NULL) {
        count++;
        data++;
    }
    return count;
}

/* Of what is too long: passes over it, up to the end of the line. */
static bool pass_over(oac_bulk_input *input, bool *broken)
{
    oac_view *view = &input->view;
    size_t step = OAC_ITEM_MOST;
    for (;;) {
        const char *data = view->data + view->begin + step;
        const char *found = memchr(data, '\n', view->end - view->begin - step);
        const size_t begin = view->begin;
        view->begin = found != NULL ? (size_t)(found + 1 - view->data) : view->end;
        input->line += line_feeds(view->data + begin, view->begin - begin);
        if (found != NULL || !oac_view_more(view, broken)) {
            return !*broken;
        }
        step = 0;
    }
}

static bool is_blank(const char *data, size_t length)
{
    size_t i = 0;
    while (i < length && (data[i] == ' ' || data[i] == '\t' || data[i] == '\r')) {
        i++;
    }
    return i == length;
}

static void set_fault(oac_bulk_input *input, const char *message, size_t at)
{
    const char *data = input->bytes.data;
    const uint32_t before = line_feeds(data, at);
    size_t begin = at;
    while (begin > 0 && data[begin - 1] != '\n') {
        begin--;
    }
    input->fault.message = message;
    input->fault.line = input->item_line + before;
    input->fault.column = at - begin + 1;
}

/* What the bytes say; false when memory is out. */
static bool read_bytes(oac_bulk_input *input, oac_string *text)
{
    const char *fault = NULL;
    size_t at = 0;
    *text = input->bytes;
    input->fault.message = NULL;
    if (input->csv == NULL) {
        return true;
    }
    if (!oac_csv_make(input->csv, input->bytes, &fault, &at)) {
        oac_complain("%s: out of memory", input->view.name);
        return false;
    }
    if (fault != NULL) {
        set_fault(input, fault, at);
    }
    text->data = fault == NULL ? input->csv->json.data : "{}";
    text->length = fault == NULL ? input->csv->json.length : 2;
    return true;
}

static void say_too_long(oac_bulk_input *input, oac_string *text)
{
    input->fault.message = too_long;
    input->fault.line = input->item_line;
    input->fault.column = 1;
    *text = (oac_string){"{}", 2};
}

int oac_bulk_input_next(oac_bulk_input *input, oac_item_place *place, oac_string *text)
{
    oac_view *view = &input->view;
    bool broken = false;
    size_t length = 0;
    while (find_end(input, &length, &broken)) {
        const char *data = view->data + view->begin;
        const size_t taken = length < view->end - view->begin ? length + 1 : length;
        place->offset = view->base + view->begin;
        place->line = input->item_line = input->line;
        if (length > OAC_ITEM_MOST) {
            place->length = (uint32_t)OAC_ITEM_MOST + 1;
            place->hash = 0;
            input->bytes = (oac_string){data, 0};
            say_too_long(input, text);
            return pass_over(input, &broken) ? 1 : -1;
        }
        view->begin += taken;
        input->line += input->csv != NULL ? line_feeds(data, taken) : 1;
        length -= length > 0 && data[length - 1] == '\r' ? 1 : 0;
        if (is_blank(data, length)) {
            continue;
        }
        input->bytes = (oac_string){data, length};
        place->length = (uint32_t)length;
        place->hash = oac_hash_bytes(0, data, length);
        input->hash = oac_hash_bytes(input->hash ^ place->hash, (const char *)&place->offset, sizeof place->offset);
        if (!read_bytes(input, text)) {
            return -1;
        }
        if (input->csv == NULL || input->fault.message != NULL || !oac_csv_is_blank(input->csv)) {
            return 1;
        }
    }
    return broken ? -1 : 0;
}

bool oac_bulk_input_read(oac_bulk_input *input, const oac_item_place *place, oac_string *text)
{
    input->item_line = place->line;
    oac_buffer_clear(&input->again);
    if (place->length > OAC_ITEM_MOST) {
        input->bytes = (oac_string){"", 0};
        say_too_long(input, text);
        return true;
    }
    if (oac_buffer_reserve(&input->again, place->length) != OAC_OK) {
        oac_complain("%s: out of memory", input->view.name);
        return false;
    }
    if (!oac_view_read(&input->view, place->offset, input->again.data, place->length) ||
        oac_hash_bytes(0, input->again.data, place->length) != place->hash) {
        oac_complain("%s:%u: the file was changed after it was read", input->view.name, place->line);
        return false;
    }
    input->bytes = (oac_string){input->again.data, place->length};
    return read_bytes(input, text);
}

oac_bulk_fault oac_bulk_input_fault(const oac_bulk_input *input)
{
    return input->fault;
}

oac_string oac_bulk_input_bytes(const oac_bulk_input *input)
{
    return input->bytes;
}

void oac_bulk_input_locate(const oac_bulk_input *input, const char *path, size_t offset, uint32_t *line, size_t *column)
{
    const char *data = input->bytes.data;
    const size_t at = input->csv != NULL ? oac_csv_place(input->csv, path) : offset;
    size_t begin = at;
    while (begin > 0 && data[begin - 1] != '\n') {
        begin--;
    }
    *line = input->item_line + line_feeds(data, begin);
    *column = at - begin + 1;
}

const char *oac_bulk_input_name(const oac_bulk_input *input)
{
    return input->view.name;
}

uint64_t oac_bulk_input_size(const oac_bulk_input *input)
{
    return input->view.base + input->view.end;
}

uint64_t oac_bulk_input_hash(const oac_bulk_input *input)
{
    return input->hash;
}

bool oac_bulk_input_is_whole(const oac_bulk_input *input)
{
    struct stat now;
    const bool same = fstat(input->view.descriptor, &now) == 0 && now.st_size == input->facts.st_size &&
                      now.st_mtim.tv_sec == input->facts.st_mtim.tv_sec &&
                      now.st_mtim.tv_nsec == input->facts.st_mtim.tv_nsec &&
                      (uint64_t)now.st_size == oac_bulk_input_size(input);
    if (!same) {
        oac_complain("%s: the file was changed while it was read", input->view.name);
    }
    return same;
}
