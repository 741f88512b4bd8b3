/* One value within a record is set by its path (oac/type.h).
 *
 * What is borrowed is never written to: everything on the way is copied into the record's arena, one level each, and
 * the record itself is changed last, when nothing can fail any more. */
#include "type/set.h"

#include "base/lookup.h"
#include "base/sized.h"
#include "oac/arena.h"

/* What an arena of a record that has none begins with, in bytes. */
#define OAC_SET_FIRST 512u

static bool set_within(oac_setter *setter, const oac_path *path, size_t step, oac_form form, void *value);

/* Whether there is nothing to do: what is taken away is not there. */
static bool is_gone_already(const oac_setter *setter, size_t step)
{
    return setter->kind == OAC_SET_NOTHING && step < setter->steps.count;
}

/* An item or an entry is taken out of its list or map. */
static void take_out(void *container, const oac_type *type, size_t at, void *items)
{
    size_t *count = (size_t *)oac_held_place(container, OAC_HELD_COUNT);
    void *place = oac_held_place(items, at * type->step);
    memmove(place, oac_held_place(place, type->step), (--*count - at) * type->step);
    if (*count == 0) {
        oac_held_set_pointer(container, OAC_HELD_ITEMS, NULL);
    }
}

/* How many items or entries there are. */
static size_t count_in(const void *container)
{
    return oac_held_state(container) == OAC_VALUE ? oac_held_count(container) : 0;
}

/* Items or entries in memory of their own, and room for one more; null: refused. */
static void *own_items(oac_setter *setter, const oac_path *path, const oac_type *type, void *container)
{
    const size_t count = count_in(container);
    const void *items = oac_held_pointer(container, OAC_HELD_ITEMS);
    if (count > 0 && items == NULL) {
        setter->converter.status = oac_refuse(setter->converter.error, OAC_ERROR_INVALID, path,
                                              "there are %zu items at a null pointer", count);
        return NULL;
    }
    void *own = count < SIZE_MAX ? oac_convert_room(&setter->converter, count + 1, type->step) : NULL;
    if (own != NULL && count > 0) {
        memcpy(own, items, count * type->step);
    }
    return own;
}

/* A list or a map with `count` things that are its own. */
static void own_container(void *container, void *items, size_t count)
{
    oac_form_set_state(container, OAC_VALUE);
    *(size_t *)oac_held_place(container, OAC_HELD_COUNT) = count;
    oac_held_set_pointer(container, OAC_HELD_ITEMS, items);
}

static bool set_in_list(oac_setter *setter, const oac_path *path, size_t step, const oac_type *type, void *list)
{
    const size_t count = count_in(list);
    const oac_string name = setter->steps.steps[step];
    size_t index = 0;
    if (!oac_step_index(name, count, &index)) {
        return OAC_CONVERT_REFUSE(&setter->converter, OAC_ERROR_ARGUMENT, path,
                                  "items of a list have numbers, and \"%.64s\" is none", name.data);
    }
    if (index >= count && setter->kind == OAC_SET_NOTHING) {
        return true;
    }
    const oac_path here = oac_path_item(path, index);
    if (index > count) {
        return OAC_CONVERT_REFUSE(&setter->converter, OAC_ERROR_ARGUMENT, &here,
                                  "the list has %zu items: the next one has the number %zu", count, count);
    }
    void *items = own_items(setter, path, type, list);
    if (items == NULL) {
        return false;
    }
    own_container(list, items, index == count ? count + 1 : count);
    if (setter->kind == OAC_SET_NOTHING && step + 1 == setter->steps.count) {
        take_out(list, type, index, items);
        return true;
    }
    return set_within(setter, &here, step + 1, oac_form_of_items(type), oac_held_place(items, index * type->step));
}

static bool set_in_map(oac_setter *setter, const oac_path *path, size_t step, const oac_type *type, void *map)
{
    const size_t count = count_in(map);
    const void *entries = oac_held_pointer(map, OAC_HELD_ITEMS);
    const oac_string key = setter->steps.steps[step];
    const oac_path here = oac_path_entry(path, key);
    const void *found = count > 0 && entries != NULL ? oac_map_find(entries, count, type->step, key) : NULL;
    const size_t index = found != NULL ? (size_t)((const char *)found - (const char *)entries) / type->step : count;
    if (found == NULL && setter->kind == OAC_SET_NOTHING) {
        return true;
    }
    void *own = own_items(setter, path, type, map);
    if (own == NULL) {
        return false;
    }
    void *entry = oac_held_place(own, index * type->step);
    own_container(map, own, index == count ? count + 1 : count);
    if (setter->kind == OAC_SET_NOTHING && step + 1 == setter->steps.count) {
        take_out(map, type, index, own);
        return true;
    }
    *(oac_string *)entry = found != NULL ? *(const oac_string *)entry : key;
    return set_within(setter, &here, step + 1, oac_form_of_items(type), oac_held_place(entry, type->offset));
}

static bool set_in_record(oac_setter *setter, const oac_path *path, size_t step, const oac_type *type, void *record)
{
    if ((type->flags & OAC_TYPE_DOCUMENT) != 0) {
        return set_within(setter, path, step, oac_form_of_field(type->fields),
                          oac_held_place(record, type->fields->offset));
    }
    const oac_string name = setter->steps.steps[step];
    const oac_path here = oac_path_entry(path, name);
    const unsigned number = oac_lookup_field(type, name.data, name.length);
    const oac_field *field = number > 0 ? &type->fields[number - 1] : oac_form_additional(type);
    if (field == NULL) {
        setter->converter.status = oac_refuse_unknown(setter->converter.error, OAC_ERROR_ARGUMENT, path, type, name);
        return false;
    }
    void *member = oac_held_place(record, field->offset);
    if (number == 0) {
        return set_in_map(setter, path, step, field->type, member);
    }
    return set_within(setter, &here, step + 1, oac_form_of_field(field), member);
}

static bool set_in_union(oac_setter *setter, const oac_path *path, size_t step, const oac_type *type, void *value)
{
    const void *element = NULL;
    const oac_branch *branch = oac_held_state(value) == OAC_VALUE ? oac_form_branch(type, value, &element) : NULL;
    if (branch == NULL || element == NULL || !branch->is_pointer) {
        return OAC_CONVERT_REFUSE(&setter->converter, OAC_ERROR_ARGUMENT, path,
                                  "the value is one of several types, and none with members now: set it as a whole");
    }
    void *own = oac_convert_room(&setter->converter, 1, branch->type->size);
    if (own == NULL) {
        return false;
    }
    memcpy(own, element, branch->type->size);
    oac_held_set_pointer(value, type->offset, own);
    return set_within(setter, path, step, oac_form_of_branch(branch), own);
}

/* An object as a member, in memory of its own. */
static void *own_record(oac_setter *setter, oac_form form, void *value)
{
    if (!form.optional) {
        return value;
    }
    const void *record = oac_held_state(value) == OAC_VALUE ? oac_held_pointer(value, OAC_HELD_POINTER) : NULL;
    void *own = oac_convert_room(&setter->converter, 1, form.type->size);
    if (own != NULL && record != NULL) {
        memcpy(own, record, form.type->size);
    }
    oac_form_set_state(value, OAC_VALUE);
    oac_held_set_pointer(value, OAC_HELD_POINTER, own);
    return own;
}

/* `value` is memory of its own; what it points to is not. */
static bool set_within(oac_setter *setter, const oac_path *path, size_t step, oac_form form, void *value)
{
    const oac_type *type = form.type;
    if (step == setter->steps.count) {
        return oac_set_value(setter, path, form, value);
    }
    if (is_gone_already(setter, step) && oac_form_state(form, value) != OAC_VALUE) {
        return true;
    }
    void *own = value;
    switch (type->kind) {
    case OAC_TYPE_RECORD:
        own = own_record(setter, form, value);
        return own != NULL && set_in_record(setter, path, step, type, own);
    case OAC_TYPE_LIST:
        return set_in_list(setter, path, step, type, value);
    case OAC_TYPE_MAP:
        return set_in_map(setter, path, step, type, value);
    case OAC_TYPE_UNION:
        return set_in_union(setter, path, step, type, value);
    default:
        return OAC_CONVERT_REFUSE(&setter->converter, OAC_ERROR_ARGUMENT, path, "this is %s, which is set as a whole",
                                  oac_refuse_kind(type));
    }
}

/* The record with an arena that is its own, for what is set; null: memory is out. */
static oac_extra *own_extra(oac_converter *converter, const oac_extra *extra)
{
    oac_extra *own = (oac_extra *)oac_convert_room(converter, 1, sizeof *own);
    if (own != NULL) {
        *own = extra != NULL ? *extra : *own;
        own->arena = converter->arena;
    }
    return own;
}

static oac_status change(oac_setter *setter, const oac_type *type, void *value, const char *path)
{
    const oac_extra *extra = oac_held_extra(value, type);
    const bool has_arena = extra != NULL && extra->arena != NULL;
    oac_converter *converter = &setter->converter;
    if (!has_arena) {
        converter->arena = oac_arena_new(NULL, OAC_SET_FIRST, 0);
    } else {
        converter->arena = extra->arena;
    }
    converter->status = converter->arena == NULL
                            ? oac_refuse_memory(converter->error, NULL)
                            : oac_steps_parse(&setter->steps, converter->arena, path, converter->error);
    void *copy = converter->status == OAC_OK ? oac_convert_room(converter, 1, type->size) : NULL;
    if (copy != NULL) {
        memcpy(copy, value, type->size);
        oac_extra *own = has_arena ? NULL : own_extra(converter, extra);
        if (converter->status == OAC_OK && set_in_record(setter, NULL, 0, type, copy)) {
            memcpy(value, copy, type->size);
            if (own != NULL) {
                oac_held_set_pointer(value, type->offset, own);
            }
        }
    }
    if (converter->status != OAC_OK && !has_arena) {
        oac_arena_free(converter->arena);
    }
    return converter->status;
}

static oac_status begin(oac_setter *setter, const oac_type *type, void *value, const char *path, oac_error *error)
{
    if (type == NULL || value == NULL || path == NULL || (setter->kind == OAC_SET_TEXT && setter->text == NULL)) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value, path and text must not be null");
    }
    if (oac_table_check(type, error) != OAC_OK) {
        return OAC_ERROR_ARGUMENT;
    }
    oac_error_clear(error);
    setter->converter.error = error;
    if (path[0] == '\0' && (type->flags & OAC_TYPE_DOCUMENT) == 0) {
        return oac_refuse(error, OAC_ERROR_ARGUMENT, NULL, "the path is empty: it must lead to a member");
    }
    return change(setter, type, value, path);
}

oac_status oac_record_set(const oac_type *type, void *value, const char *path, const char *text, oac_error *error)
{
    oac_setter setter = {.kind = OAC_SET_TEXT, .text = text};
    return begin(&setter, type, value, path, error);
}

oac_status oac_record_set_null(const oac_type *type, void *value, const char *path, oac_error *error)
{
    oac_setter setter = {.kind = OAC_SET_NULL};
    return begin(&setter, type, value, path, error);
}

oac_status oac_record_unset(const oac_type *type, void *value, const char *path, oac_error *error)
{
    oac_setter setter = {.kind = OAC_SET_NOTHING};
    return begin(&setter, type, value, path, error);
}
