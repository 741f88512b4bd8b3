/* The memory of a deep copy, from its beginning to its end, and the texts in it. */
#include "type/convert.h"

#include "base/lookup.h"
#include "oac/arena.h"

/* What a copy's arena begins with, in bytes. */
#define OAC_CONVERT_FIRST 1024u

oac_status oac_convert_begin(oac_converter *converter, const oac_allocator *allocator, oac_error *error)
{
    oac_error_clear(error);
    converter->arena = oac_arena_new(allocator, OAC_CONVERT_FIRST, 0);
    converter->error = error;
    converter->to_send = false;
    converter->depth = 0;
    converter->status = converter->arena != NULL ? OAC_OK : oac_refuse_memory(error, NULL);
    return converter->status;
}

oac_status oac_convert_end(oac_converter *converter, const oac_type *type, void *made, void *to)
{
    oac_extra *extra = NULL;
    if (converter->status == OAC_OK) {
        const oac_extra *own = oac_held_extra(made, type);
        extra = (oac_extra *)oac_convert_room(converter, 1, sizeof *extra);
        if (extra != NULL) {
            *extra = own != NULL ? *own : *extra;
            extra->arena = converter->arena;
        }
    }
    if (extra == NULL) {
        oac_arena_free(converter->arena);
        return converter->status;
    }
    oac_held_set_pointer(made, type->offset, extra);
    memcpy(to, made, type->size);
    return OAC_OK;
}

void *oac_convert_room(oac_converter *converter, size_t count, size_t size)
{
    void *room = count <= SIZE_MAX / size ? oac_arena_allocate(converter->arena, count * size) : NULL;
    if (room == NULL) {
        converter->status = oac_refuse_memory(converter->error, converter->arena);
    }
    return room;
}

bool oac_convert_text(oac_converter *converter, const oac_path *path, oac_string text, oac_string *out)
{
    if (text.data == NULL) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "the text is a null pointer");
    }
    char *copy = (char *)oac_convert_room(converter, text.length < SIZE_MAX ? text.length + 1 : SIZE_MAX, 1);
    if (copy == NULL) {
        return false;
    }
    memcpy(copy, text.data, text.length);
    out->data = copy;
    out->length = text.length;
    return true;
}

bool oac_convert_member(oac_converter *converter, const oac_path *path, const oac_type *from, const oac_member *member,
                        const oac_type *to, oac_member *out)
{
    const oac_path here = oac_path_entry(path, member->name);
    if (from != to && member->name.data != NULL && oac_lookup_field(to, member->name.data, member->name.length) > 0) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, &here, "%s does not know this member, but %s does",
                                  from->name, to->name);
    }
    return oac_convert_text(converter, &here, member->name, &out->name) &&
           oac_convert_text(converter, &here, member->value, &out->value);
}
