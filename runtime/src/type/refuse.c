/* Refusals of what works on values of any type: where, and why. */
#include "type/refuse.h"

#include <stdarg.h>
#include <stdio.h>

#include "oac/arena.h"
#include "json/path_text.h"

static void put_steps(oac_text_out *out, const oac_path *path)
{
    if (path == NULL) {
        return;
    }
    put_steps(out, path->parent);
    if (path->name != NULL) {
        oac_out_member(out, path->name, path->index != 0 ? path->index : strlen(path->name));
    } else {
        oac_out_index(out, path->index);
    }
}

oac_status oac_refuse(oac_error *error, oac_status status, const oac_path *path, const char *format, ...)
{
    char message[sizeof error->message];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    oac_error_set(error, status, OAC_STAGE_ARGUMENT, "%s", message);
    if (error != NULL) {
        oac_text_out out;
        oac_out_begin(&out, error->path, sizeof error->path);
        put_steps(&out, path);
    }
    return status;
}

oac_status oac_refuse_memory(oac_error *error, const oac_arena *arena)
{
    const oac_status status = arena != NULL ? oac_arena_status(arena) : OAC_ERROR_MEMORY;
    return status == OAC_ERROR_LIMIT
               ? oac_error_set(error, status, OAC_STAGE_ARGUMENT, "the memory that the value may take is used up")
               : oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory");
}

const char *oac_refuse_kind(const oac_type *type)
{
    static const char *const words[] = {[OAC_TYPE_BOOL] = "a boolean",   [OAC_TYPE_INT] = "an integer",
                                        [OAC_TYPE_NUMBER] = "a number",  [OAC_TYPE_STRING] = "a text",
                                        [OAC_TYPE_JSON] = "JSON text",   [OAC_TYPE_ENUM] = "a text",
                                        [OAC_TYPE_RECORD] = "an object", [OAC_TYPE_LIST] = "a list",
                                        [OAC_TYPE_MAP] = "a map",        [OAC_TYPE_UNION] = "one of several types",
                                        [OAC_TYPE_SOURCE] = "bytes",     [OAC_TYPE_SOURCES] = "a list of bytes"};
    return type->kind <= OAC_TYPE_SOURCES ? words[type->kind] : "something else";
}

/* The name of the field that is nearest to this one; null: none is near. */
static const char *nearest_field(const oac_type *type, oac_string name)
{
    oac_string near[2]; /* the nearest so far, and the next one */
    size_t count = 0;
    for (size_t i = 0; i < type->count; i++) {
        near[count].data = type->fields[i].name;
        near[count].length = type->fields[i].length;
        if (oac_nearest(name, &near[count], 1) != NULL) {
            near[0] = *oac_nearest(name, near, count + 1);
            count = 1;
        }
    }
    return count > 0 ? near[0].data : NULL;
}

oac_status oac_refuse_unknown(oac_error *error, oac_status status, const oac_path *path, const oac_type *type,
                              oac_string name)
{
    char quoted[96];
    char other[96];
    const oac_path member = oac_path_entry(path, name);
    const char *nearest = nearest_field(type, name);
    oac_text_out out;
    oac_out_begin(&out, quoted, sizeof quoted);
    oac_out_quoted(&out, name.data, name.length, 64);
    oac_out_begin(&out, other, sizeof other);
    if (nearest != NULL) {
        oac_out_quoted(&out, nearest, strlen(nearest), 64);
    }
    return oac_refuse(error, status, &member, "%s has no member %s%s%s%s", type->name, quoted,
                      nearest != NULL ? "; did you mean " : "", other, nearest != NULL ? "?" : "");
}
