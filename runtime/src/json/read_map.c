/* Reading maps: objects with members of any name. */
#include "json/read.h"

#include "base/arena_internal.h"

bool oac_read_entries(oac_reader *reader, char *at, oac_presence *state, oac_items *entries, size_t entry_size)
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
