/* Copies of what is in lists, maps, unions and sources. */
#include "type/convert_parts.h"

#include "base/source.h"
#include "check/keyed.h"
#include "type/counterpart.h"

/* The items of a list or the entries of a map; false where a null pointer stands in for some. */
static bool content_of(oac_converter *converter, const oac_path *path, const void *list, size_t *count,
                       const void **items)
{
    *count = oac_held_count(list);
    *items = oac_held_pointer(list, OAC_HELD_ITEMS);
    return *count == 0 || *items != NULL ||
           OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "there are %zu items at a null pointer", *count);
}

/* Room for what is in a list or a map; none for none. */
static void *room_for(oac_converter *converter, const oac_type *type, size_t count, void *list)
{
    void *room = count > 0 ? oac_convert_room(converter, count, type->step) : NULL;
    oac_held_set_pointer(list, OAC_HELD_ITEMS, room);
    *(size_t *)oac_held_place(list, OAC_HELD_COUNT) = room != NULL ? count : 0;
    return room;
}

bool oac_convert_items(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                       const void *list, const oac_type *to, void *out, oac_convert_within *within)
{
    size_t count = 0;
    const void *items = NULL;
    if (!content_of(converter, path, list, &count, &items)) {
        return false;
    }
    oac_counterparts before = oac_counterparts_of(from, to, was);
    void *room = room_for(converter, to, count, out);
    for (size_t i = 0; i < count; i++) {
        const oac_path here = oac_path_item(path, i);
        const void *item = oac_held_at(items, i * from->step);
        if (room == NULL || !within(converter, &here, oac_form_of_items(from), oac_counterpart(&before, item), item,
                                    oac_form_of_items(to), oac_held_place(room, i * to->step))) {
            return false;
        }
    }
    return true;
}

bool oac_convert_entries(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                         const void *map, const oac_type *to, void *out, oac_convert_within *within)
{
    size_t count = 0;
    const void *items = NULL;
    oac_keyed before;
    bool done = true;
    if (!content_of(converter, path, map, &count, &items)) {
        return false;
    }
    oac_keyed_begin(&before, was != NULL ? oac_held_pointer(was, OAC_HELD_ITEMS) : NULL,
                    was != NULL ? oac_held_count(was) : 0, from->step);
    void *room = room_for(converter, to, count, out);
    for (size_t i = 0; done && i < count; i++) {
        const void *entry = oac_held_at(items, i * from->step);
        const oac_string key = *(const oac_string *)entry;
        const oac_path here = oac_path_entry(path, key);
        void *copy = room != NULL ? oac_held_place(room, i * to->step) : NULL;
        const void *found = key.data != NULL ? oac_keyed_find(&before, i, key) : NULL;
        done =
            copy != NULL && oac_convert_text(converter, &here, key, (oac_string *)copy) &&
            within(converter, &here, oac_form_of_items(from), found != NULL ? oac_held_at(found, from->offset) : NULL,
                   oac_held_at(entry, from->offset), oac_form_of_items(to), oac_held_place(copy, to->offset));
    }
    oac_keyed_end(&before);
    return done;
}

bool oac_convert_branch(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                        const void *value, const oac_type *to, void *out, oac_convert_within *within)
{
    const void *element = NULL;
    const void *element_was = NULL;
    const unsigned which = oac_held_number(value);
    const oac_branch *branch = oac_form_branch(from, value, &element);
    if (which == 0) {
        return oac_convert_text(converter, path, *(const oac_string *)oac_held_at(value, from->json),
                                (oac_string *)oac_held_place(out, to->json));
    }
    if (branch == NULL || element == NULL) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "the value is none of those that it may be");
    }
    if (from != to && (from->count != to->count || to->branches[which - 1].type->kind != branch->type->kind)) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "%s and %s have not the same types", from->name,
                                  to->name);
    }
    const oac_branch *target = &to->branches[which - 1];
    void *room = oac_held_place(out, to->offset);
    if (target->is_pointer) {
        room = oac_convert_room(converter, 1, target->type->size);
        oac_held_set_pointer(out, to->offset, room);
    }
    oac_held_set_number(out, which);
    if (was != NULL && oac_form_branch(from, was, &element_was) != branch) {
        element_was = NULL;
    }
    return room != NULL &&
           within(converter, path, oac_form_of_branch(branch), element_was, element, oac_form_of_branch(target), room);
}

/* A text that ends in NUL, or null. */
static bool convert_words(oac_converter *converter, const oac_path *path, const char **words)
{
    oac_string copy = {NULL, 0};
    if (*words == NULL) {
        return true;
    }
    const bool done = oac_convert_text(converter, path, oac_text(*words), &copy);
    *words = copy.data;
    return done;
}

bool oac_convert_source(oac_converter *converter, const oac_path *path, const oac_source *source, oac_source *out)
{
    if (!oac_source_is_one(source)) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path,
                                  "a source is either memory, a file or a function");
    }
    if (!oac_source_is_known(source)) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "the source was made for a newer liboac");
    }
    *out = *source;
    if (source->data != NULL) {
        if (source->length >= SIZE_MAX) {
            return OAC_CONVERT_REFUSE(converter, OAC_ERROR_LIMIT, path, "there are more bytes than memory has");
        }
        const oac_string bytes = {(const char *)source->data, (size_t)source->length};
        oac_string copy = {NULL, 0};
        if (!oac_convert_text(converter, path, bytes, &copy)) {
            return false;
        }
        out->data = copy.data;
    }
    return convert_words(converter, path, &out->path) && convert_words(converter, path, &out->content_type) &&
           convert_words(converter, path, &out->filename);
}

bool oac_convert_sources(oac_converter *converter, const oac_path *path, const void *list, void *out)
{
    size_t count = 0;
    const void *items = NULL;
    if (!content_of(converter, path, list, &count, &items)) {
        return false;
    }
    oac_source *room = (oac_source *)room_for(converter, &oac_type_source_list, count, out);
    for (size_t i = 0; i < count; i++) {
        const oac_path item = oac_path_item(path, i);
        if (room == NULL || !oac_convert_source(converter, &item, (const oac_source *)items + i, &room[i])) {
            return false;
        }
    }
    return true;
}
