/* Writing values by the tables of their types: objects, enumerations, unions, lists and maps. */
#include "base/held.h"
#include "base/memory.h"
#include "oac/gen/sources.h"
#include "json/write.h"

static const char fault_absent[] = "an item of a list, a value of a map or a whole document is absent";
static const char fault_branch[] = "a union says that it is one of its branches, and that is a null pointer";
static const char fault_unnumbered[] = "a union has a branch, and `which` does not say which one it is";
static const char fault_which[] = "a union is none of its branches: its number is no enumerator";

void oac_write_present(oac_writer *writer, const void *value, const oac_type *type)
{
    if (OAC_UNLIKELY(oac_held_state(value) == OAC_ABSENT)) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_absent);
    }
    oac_write_value(writer, OAC_ITEM, value, type);
}

/* The element form of a value. */
static void write_element(oac_writer *writer, const void *value, const oac_type *type)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        oac_write_bool(writer, *(const bool *)value);
        return;
    case OAC_TYPE_INT:
        oac_write_int(writer, *(const int64_t *)value);
        return;
    case OAC_TYPE_NUMBER:
        oac_write_number(writer, *(const double *)value);
        return;
    case OAC_TYPE_STRING:
    case OAC_TYPE_ENUM:
        oac_write_string(writer, *(const oac_string *)value);
        return;
    case OAC_TYPE_JSON:
        oac_write_json(writer, *(const oac_string *)value);
        return;
    case OAC_TYPE_RECORD:
        type->write(writer, value);
        return;
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
    case OAC_TYPE_UNION:
    case OAC_TYPE_SOURCE:
    case OAC_TYPE_SOURCES:
        oac_write_present(writer, value, type);
        return;
    }
}

static void write_item(oac_writer *writer, const void *item, const oac_type *type)
{
    if ((type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0) {
        oac_write_present(writer, item, type->item);
    } else {
        write_element(writer, item, type->item);
    }
}

void oac_write_record(oac_writer *writer, const char *key, size_t key_length, const void *value, const oac_type *type)
{
    const void *object = oac_held_pointer(value, OAC_HELD_POINTER);
    if (oac_write_object_member(writer, key, key_length, oac_held_state(value), object)) {
        type->write(writer, object);
    }
}

void oac_write_enum(oac_writer *writer, const char *key, size_t key_length, const void *value, const oac_type *type)
{
    const oac_presence state = oac_held_state(value);
    const unsigned number = oac_held_number(value);
    if (OAC_LIKELY(state == OAC_VALUE && number - 1 < type->count)) {
        oac_write_enum_member(writer, key, key_length, &type->names[number]);
    } else {
        const oac_string *text = oac_held_at(value, OAC_HELD_TEXT);
        oac_write_unlisted_member(writer, key, key_length, state, number, text);
    }
}

void oac_write_list(oac_writer *writer, const char *key, size_t key_length, const void *value, const oac_type *type)
{
    const size_t count = oac_held_count(value);
    const char *items = oac_held_pointer(value, OAC_HELD_ITEMS);
    if (!oac_write_array_member(writer, key, key_length, oac_held_state(value), count, items)) {
        return;
    }
    const bool records = type->item->kind == OAC_TYPE_RECORD && (type->flags & OAC_TYPE_OPTIONAL_ITEMS) == 0;
    for (size_t i = 0; i < count && writer->status == OAC_OK; i++, items += type->step) {
        if (records) {
            type->item->write(writer, items);
        } else {
            write_item(writer, items, type);
        }
    }
    oac_write_array_end(writer);
}

static void write_entries(oac_writer *writer, const void *value, const oac_type *type)
{
    const size_t count = oac_held_count(value);
    const char *entry = oac_held_pointer(value, OAC_HELD_ITEMS);
    for (size_t i = 0; i < count && writer->status == OAC_OK; i++, entry += type->step) {
        oac_writer_put_name(writer, *(const oac_string *)(const void *)entry);
        write_item(writer, entry + type->offset, type);
    }
}

void oac_write_map(oac_writer *writer, const char *key, size_t key_length, const void *value, const oac_type *type)
{
    const void *entries = oac_held_pointer(value, OAC_HELD_ITEMS);
    if (oac_write_map_member(writer, key, key_length, oac_held_state(value), oac_held_count(value), entries)) {
        write_entries(writer, value, type);
        oac_write_object_end(writer);
    }
}

void oac_write_union(oac_writer *writer, const char *key, size_t key_length, const void *value, const oac_type *type)
{
    const oac_presence state = oac_held_state(value);
    const unsigned which = oac_held_number(value);
    const oac_string *json = oac_held_at(value, type->json);
    const void *as = oac_held_at(value, type->offset);
    if (state != OAC_VALUE) {
        const bool filled = which != 0 || oac_string_is_filled(json) || !oac_memory_is_zero(as, type->step);
        oac_writer_no_value(writer, key, key_length, state, filled);
        return;
    }
    oac_write_key(writer, key, key_length);
    if (which == 0 && !oac_memory_is_zero(as, type->step)) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_unnumbered);
        return;
    }
    if (which == 0) {
        oac_write_json(writer, *json);
        return;
    }
    if (which > type->count) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_which);
        return;
    }
    const oac_branch *branch = &type->branches[which - 1];
    const void *held = branch->is_pointer ? oac_held_pointer(as, 0) : as;
    if (held == NULL) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_branch);
    } else if (writer->status == OAC_OK) {
        write_element(writer, held, branch->type);
    }
}

void oac_write_value(oac_writer *writer, const char *key, size_t key_length, const void *value, const oac_type *type)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        oac_write_bool_member(writer, key, key_length, value);
        return;
    case OAC_TYPE_INT:
        oac_write_int_member(writer, key, key_length, value);
        return;
    case OAC_TYPE_NUMBER:
        oac_write_number_member(writer, key, key_length, value);
        return;
    case OAC_TYPE_STRING:
        oac_write_string_member(writer, key, key_length, value);
        return;
    case OAC_TYPE_JSON:
        oac_write_json_member(writer, key, key_length, value);
        return;
    case OAC_TYPE_ENUM:
        oac_write_enum(writer, key, key_length, value, type);
        return;
    case OAC_TYPE_RECORD:
        oac_write_record(writer, key, key_length, value, type);
        return;
    case OAC_TYPE_LIST:
        oac_write_list(writer, key, key_length, value, type);
        return;
    case OAC_TYPE_MAP:
        oac_write_map(writer, key, key_length, value, type);
        return;
    case OAC_TYPE_UNION:
        oac_write_union(writer, key, key_length, value, type);
        return;
    case OAC_TYPE_SOURCE:
        oac_write_source_member(writer, key, key_length, value);
        return;
    case OAC_TYPE_SOURCES:
        oac_write_source_list(writer, key, key_length, value);
        return;
    }
}

/* Members that the struct has no name for. */
static OAC_COLD void write_others(oac_writer *writer, const void *value, const oac_type *type)
{
    if ((type->flags & OAC_TYPE_ADDITIONAL) != 0) {
        const oac_field *others = &type->fields[type->count];
        const void *map = oac_held_at(value, others->offset);
        const void *entries = oac_held_pointer(map, OAC_HELD_ITEMS);
        if (oac_write_additional(writer, oac_held_state(map), oac_held_count(map), entries)) {
            write_entries(writer, map, others->type);
        }
    }
    oac_write_extra(writer, oac_held_extra(value, type));
}

void oac_write_rest(oac_writer *writer, const void *value, const oac_type *type)
{
    if (OAC_UNLIKELY(oac_held_extra(value, type) != NULL || (type->flags & OAC_TYPE_ADDITIONAL) != 0)) {
        write_others(writer, value, type);
    }
    oac_write_object_end(writer);
}

void oac_write_whole(oac_writer *writer, const void *value, const oac_type *type)
{
    if ((type->flags & OAC_TYPE_DOCUMENT) != 0) {
        oac_write_present(writer, oac_held_at(value, type->fields[0].offset), type->fields[0].type);
    } else {
        type->write(writer, value);
    }
}
