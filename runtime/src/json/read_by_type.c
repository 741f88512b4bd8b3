/* Reading values by the tables of their types: objects, enumerations, unions, lists and maps, and the members of
 * objects that do not come as the description has them. */
#include <string.h>

#include "base/arena_internal.h"
#include "base/held.h"
#include "base/lookup.h"
#include "oac/gen/sources.h"
#include "json/chunk.h"
#include "json/read.h"

/* Whether the member at `at` is this one, written as the documented order is predicted (OAC_NEXT). */
static inline bool at_field(char **at, const oac_field *field)
{
    const char *text = *at;
    const size_t length = field->length;
    if ((field->flags & OAC_FIELD_APART) != 0 || text[0] != ',' || text[1] != '"' ||
        memcmp(text + 2, field->name, length) != 0 || text[length + 2] != '"' || text[length + 3] != ':') {
        return false;
    }
    *at += length + 4;
    return true;
}

static char *read_additional(oac_reader *reader, char *at, oac_string name, oac_items *entries, const oac_type *map)
{
    char *entry = oac_read_additional(reader, at, name, entries, map->step);
    return entry != NULL ? oac_read_item_of(reader, at, entry + map->offset, map) : reader->next;
}

/* One member after the other, in any order; mostly the one behind the last. */
static OAC_COLD char *read_members(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    const oac_field *fields = type->fields;
    const bool open = (type->flags & OAC_TYPE_ADDITIONAL) != 0; /* the row behind the last is the map of all others */
    oac_items entries = OAC_ZERO;
    unsigned next = 0; /* how many fields stand before the one that is expected */
    for (;;) {
        oac_string name;
        for (; next < type->count && at_field(&at, &fields[next]); next++) {
            at = oac_read_value(reader, at, oac_held_place(value, fields[next].offset), fields[next].type);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            break;
        }
        const bool expected = next < type->count && oac_lookup_is(&fields[next], name.data, name.length);
        const unsigned number = expected ? next + 1 : oac_lookup_field(type, name.data, name.length);
        if (number != 0) {
            const oac_field *field = &fields[number - 1];
            at = oac_read_value(reader, at, oac_held_place(value, field->offset), field->type);
            next = number;
        } else if (open) {
            at = read_additional(reader, at, name, &entries, fields[type->count].type);
        } else {
            at = oac_read_unknown(reader, at, name, (oac_extra **)oac_held_place(value, type->offset));
        }
    }
    if (entries.count > 0) {
        void *map = oac_held_place(value, fields[type->count].offset);
        *(oac_presence *)map = OAC_VALUE;
        oac_held_set_items(map, entries.items, entries.count);
    }
    return at;
}

char *oac_read_rest(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    if (OAC_LIKELY(*at == '}' && reader->names == NULL)) {
        reader->depth--;
        return at + 1;
    }
    return read_members(reader, at, value, type);
}

char *oac_read_record(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    oac_presence *state = value;
    if (OAC_UNLIKELY(*at != '{' || *state != OAC_ABSENT)) {
        at = oac_reader_value(reader, at, state);
        if (at == NULL) {
            return reader->next;
        }
        if (*at != '{') {
            oac_reader_mistyped(reader, at, OAC_EXPECTED_OBJECT);
            return reader->next;
        }
    }
    void *object = oac_arena_allocate(reader->arena, type->size);
    if (object == NULL) {
        oac_reader_out_of_memory(reader, at);
        return reader->next;
    }
    *state = OAC_VALUE;
    oac_held_set_pointer(value, OAC_HELD_POINTER, object);
    return type->read(reader, at, object);
}

char *oac_read_list(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    oac_items items;
    void *item;
    if (!oac_read_array(reader, at, value, &items, type->step)) {
        return reader->next;
    }
    if (type->item->kind == OAC_TYPE_RECORD && (type->flags & OAC_TYPE_OPTIONAL_ITEMS) == 0) {
        while ((item = oac_read_item(reader, &items)) != NULL) {
            items.at = type->item->read(reader, items.at, item);
        }
    } else {
        while ((item = oac_read_item(reader, &items)) != NULL) {
            items.at = oac_read_item_of(reader, items.at, item, type);
        }
    }
    oac_held_set_items(value, items.items, items.count);
    return reader->next;
}

char *oac_read_map(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    oac_items entries;
    char *entry;
    if (!oac_read_entries(reader, at, value, &entries, type->step)) {
        return reader->next;
    }
    while ((entry = oac_read_entry(reader, &entries)) != NULL) {
        entries.at = oac_read_item_of(reader, entries.at, entry + type->offset, type);
    }
    oac_held_set_items(value, entries.items, entries.count);
    return reader->next;
}

char *oac_read_union(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    static const oac_string none = OAC_ZERO;
    const oac_string discriminant = type->discriminant != NULL ? *type->discriminant : none;
    const unsigned which = oac_read_branch(reader, &at, value, oac_held_place(value, type->json), discriminant,
                                           type->branches, type->count);
    oac_held_set_number(value, which);
    if (which == 0) {
        return at;
    }
    const oac_branch *branch = &type->branches[which - 1];
    void *as = oac_held_place(value, type->offset);
    if (branch->is_pointer) {
        void *room = oac_arena_allocate(reader->arena, branch->type->size);
        if (room == NULL) {
            oac_reader_out_of_memory(reader, at);
            return reader->next;
        }
        memcpy(as, &room, sizeof room);
        as = room;
    }
    return oac_read_element(reader, at, as, branch->type);
}

char *oac_read_element(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        return oac_read_bool_item(reader, at, value);
    case OAC_TYPE_INT:
        return oac_read_int_item(reader, at, value);
    case OAC_TYPE_NUMBER:
        return oac_read_number_item(reader, at, value);
    case OAC_TYPE_STRING:
    case OAC_TYPE_ENUM:
        return oac_read_string_item(reader, at, value);
    case OAC_TYPE_JSON:
        return oac_read_json_item(reader, at, value);
    case OAC_TYPE_RECORD:
        return type->read(reader, at, value);
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
    case OAC_TYPE_UNION:
    case OAC_TYPE_SOURCE:
    case OAC_TYPE_SOURCES:
        break;
    }
    return oac_read_value(reader, at, value, type);
}

char *oac_read_item_of(oac_reader *reader, char *at, void *item, const oac_type *type)
{
    return (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0 ? oac_read_value(reader, at, item, type->item)
                                                        : oac_read_element(reader, at, item, type->item);
}

char *oac_read_value(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        return oac_read_bool(reader, at, value);
    case OAC_TYPE_INT:
        return oac_read_int(reader, at, value);
    case OAC_TYPE_NUMBER:
        return oac_read_number(reader, at, value);
    case OAC_TYPE_STRING:
        return oac_read_string(reader, at, value);
    case OAC_TYPE_JSON:
        return oac_read_json(reader, at, value);
    case OAC_TYPE_ENUM:
        return oac_read_enum(reader, at, value, type);
    case OAC_TYPE_RECORD:
        return oac_read_record(reader, at, value, type);
    case OAC_TYPE_LIST:
        return oac_read_list(reader, at, value, type);
    case OAC_TYPE_MAP:
        return oac_read_map(reader, at, value, type);
    case OAC_TYPE_UNION:
        return oac_read_union(reader, at, value, type);
    case OAC_TYPE_SOURCE:
        return oac_read_source(reader, at, value);
    case OAC_TYPE_SOURCES:
        return oac_read_source_list(reader, at, value);
    }
    return at;
}

char *oac_read_whole(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    if ((type->flags & OAC_TYPE_DOCUMENT) == 0) {
        return type->read(reader, at, value);
    }
    return oac_read_value(reader, at, oac_held_place(value, type->fields[0].offset), type->fields[0].type);
}
