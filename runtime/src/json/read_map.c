/* Reading maps: objects with members of any name. */
#include "json/read.h"

#include "base/arena_internal.h"
#include "json/scalar.h"

bool oac_read_map(oac_reader *reader, char *at, oac_presence *state, oac_items *entries, size_t entry_size)
{
    entries->items = NULL;
    entries->count = 0;
    entries->capacity = 0;
    entries->size = entry_size;
    entries->at = NULL;
    at = oac_reader_value(reader, at, state);
    if (at != NULL) {
        entries->at = oac_read_object(reader, at);
    }
    if (entries->at == NULL) {
        return false;
    }
    *state = OAC_VALUE;
    return true;
}

void *oac_read_additional(oac_reader *reader, char *at, oac_string name, oac_items *entries, size_t entry_size)
{
    entries->size = entry_size;
    entries->at = at;
    if (reader->status != OAC_OK || !oac_reader_remember(reader, name)) {
        return NULL;
    }
    oac_string *entry = (oac_string *)oac_reader_add_item(reader, entries);
    if (entry != NULL) {
        *entry = name;
    }
    return entry;
}

void *oac_read_entry(oac_reader *reader, oac_items *entries)
{
    oac_string name;
    char *at = oac_read_member(reader, entries->at, &name);
    if (name.data == NULL) {
        reader->next = at;
        oac_reader_last_item(reader, entries);
        return NULL;
    }
    return oac_read_additional(reader, at, name, entries, entries->size);
}

/* As for lists: one function for each type. */
#define OAC_READ_MAP(name, map_type, read_item)                                          \
    char *name(oac_reader *reader, char *at, map_type *value)                            \
    {                                                                                    \
        oac_items entries;                                                               \
        map_type##_entry *entry;                                                         \
        if (!oac_read_map(reader, at, &value->state, &entries, sizeof *entry)) {         \
            return reader->next;                                                         \
        }                                                                                \
        while ((entry = (map_type##_entry *)oac_read_entry(reader, &entries)) != NULL) { \
            entries.at = read_item(reader, entries.at, &entry->value);                   \
        }                                                                                \
        value->entries = (const map_type##_entry *)entries.items;                        \
        value->count = entries.count;                                                    \
        return reader->next;                                                             \
    }

OAC_READ_MAP(oac_read_bool_map, oac_bool_map, oac_read_bool_item)
OAC_READ_MAP(oac_read_int_map, oac_int_map, oac_read_int_item)
OAC_READ_MAP(oac_read_number_map, oac_number_map, oac_read_number_item)
OAC_READ_MAP(oac_read_string_map, oac_string_map, oac_read_string_item)
OAC_READ_MAP(oac_read_json_map, oac_json_map, oac_read_json_item)
OAC_READ_MAP(oac_read_opt_bool_map, oac_opt_bool_map, oac_read_bool)
OAC_READ_MAP(oac_read_opt_int_map, oac_opt_int_map, oac_read_int)
OAC_READ_MAP(oac_read_opt_number_map, oac_opt_number_map, oac_read_number)
OAC_READ_MAP(oac_read_opt_string_map, oac_opt_string_map, oac_read_string)
