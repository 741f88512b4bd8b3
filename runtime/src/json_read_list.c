/* Reading arrays of scalars and of free-form values. */
#include "arena_internal.h"
#include "json_read.h"
#include "json_value.h"

/* One function for each type, as they differ in how an element is read and in nothing else. A mistyped element that
 * was only noted stays behind as zero: the parse fails at its end. */
#define OAC_READ_LIST(name, list_type, item_type, read_item)                                                       \
    void name(oac_reader *reader, list_type *value)                                                                \
    {                                                                                                              \
        oac_items items;                                                                                           \
        if (!oac_read_array(reader, &value->state, &items, sizeof(item_type))) {                                   \
            return;                                                                                                \
        }                                                                                                          \
        bool first = true;                                                                                         \
        for (char *at = oac_reader_element(reader, &first); at != NULL; at = oac_reader_element(reader, &first)) { \
            item_type *item = (item_type *)add_scalar(reader, &items);                                             \
            if (item == NULL) {                                                                                    \
                return;                                                                                            \
            }                                                                                                      \
            (void)read_item(reader, at, item);                                                                     \
        }                                                                                                          \
        value->items = (const item_type *)finish(reader, &items);                                                  \
        value->count = items.count;                                                                                \
    }

/* Scalars are small: room is made for several at a time. */
static void *add_scalar(oac_reader *reader, oac_items *items)
{
    if (items->count == items->capacity) {
        const size_t capacity = items->capacity < 8 ? 8 : items->capacity * 2;
        void *moved =
            oac_arena_extend(reader->arena, items->items, items->capacity * items->size, capacity * items->size);
        if (moved == NULL) {
            oac_reader_out_of_memory(reader);
            return NULL;
        }
        items->items = moved;
        items->capacity = capacity;
    }
    return (char *)items->items + items->count++ * items->size;
}

static void *finish(oac_reader *reader, oac_items *items)
{
    if (items->items != NULL) {
        oac_arena_shrink(reader->arena, items->items, items->capacity * items->size, items->count * items->size);
    }
    return items->items;
}

OAC_READ_LIST(oac_read_bool_list, oac_bool_list, bool, oac_value_bool)
OAC_READ_LIST(oac_read_int_list, oac_int_list, int64_t, oac_value_int)
OAC_READ_LIST(oac_read_number_list, oac_number_list, double, oac_value_number)
OAC_READ_LIST(oac_read_string_list, oac_string_list, oac_string, oac_value_string)
OAC_READ_LIST(oac_read_json_list, oac_json_list, oac_string, oac_reader_raw)
