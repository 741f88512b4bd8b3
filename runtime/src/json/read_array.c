/* Reading arrays: stepping from element to element, and the room for the items. */
#include "json/read.h"

#include "base/arena_internal.h"
#include "json/chunk.h"
#include "json/fault.h"
#include "json/scan.h"

char *oac_reader_element(oac_reader *reader, char *at, bool *first)
{
    if (reader->status != OAC_OK) {
        return NULL;
    }
    at = oac_reader_skip_space(at);
    if (*at == ']') {
        reader->depth--;
        reader->next = at + 1;
        return NULL;
    }
    if (*first) {
        *first = false;
        return at;
    }
    if (*at != ',') {
        oac_reader_fail(reader, at, OAC_ERROR_JSON, oac_fault_item_end);
        return NULL;
    }
    return oac_reader_skip_space(at + 1);
}

char *oac_reader_open_array(oac_reader *reader, char *at, oac_presence *state)
{
    if (OAC_UNLIKELY(*at != '[' || *state != OAC_ABSENT)) {
        at = oac_reader_value(reader, at, state);
        if (at == NULL) {
            return NULL;
        }
        if (*at != '[') {
            oac_reader_mistyped(reader, at, OAC_EXPECTED_ARRAY);
            return NULL;
        }
    }
    if (reader->depth >= reader->max_depth) {
        oac_reader_fail(reader, at, OAC_ERROR_LIMIT, oac_fault_depth);
        return NULL;
    }
    reader->depth++;
    *state = OAC_VALUE;
    return at + 1;
}

bool oac_read_array(oac_reader *reader, char *at, oac_presence *state, oac_items *items, size_t item_size)
{
    items->items = NULL;
    items->count = 0;
    items->capacity = 0;
    items->size = item_size;
    items->at = oac_reader_open_array(reader, at, state);
    return items->at != NULL;
}

/* Room for twice as many items, mostly in place. */
static OAC_COLD bool more_items(oac_reader *reader, oac_items *items)
{
    const size_t used = items->capacity * items->size;
    const size_t capacity = items->capacity == 0 ? (items->size > 16 ? 4 : 8) : items->capacity * 2;
    void *moved = oac_arena_extend(reader->arena, items->items, used, capacity * items->size);
    if (moved == NULL) {
        oac_reader_out_of_memory(reader, items->at);
        return false;
    }
    items->items = moved;
    items->capacity = capacity;
    return true;
}

void *oac_reader_add_item(oac_reader *reader, oac_items *items)
{
    if (items->count == items->capacity && !more_items(reader, items)) {
        return NULL;
    }
    return (char *)items->items + items->count++ * items->size;
}

void oac_reader_last_item(oac_reader *reader, oac_items *items)
{
    if (items->capacity > items->count) {
        oac_arena_shrink(reader->arena, items->items, items->capacity * items->size, items->count * items->size);
        items->capacity = items->count;
    }
}

void *oac_reader_any_item(oac_reader *reader, oac_items *items)
{
    bool first = items->count == 0;
    char *at = oac_reader_element(reader, items->at, &first);
    if (at == NULL) {
        oac_reader_last_item(reader, items);
        return NULL;
    }
    items->at = at;
    return oac_reader_add_item(reader, items);
}
