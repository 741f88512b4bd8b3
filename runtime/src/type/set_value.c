/* A value as its text says: the end of the path of oac_record_set. */
#include "type/set.h"

#include "check/check_internal.h"
#include "oac/arena.h"
#include "oac/gen/json_reader.h"
#include "json/path_text.h"
#include "json/read.h"
#include "json/reading.h"

/* Tells of `path` what the reader has told of the text, which it took for a whole document. */
static void tell_from(const oac_path *path, oac_error *error)
{
    oac_error inner = *error;
    const size_t room = sizeof error->path;
    (void)oac_refuse(error, inner.status, path, "%s", inner.message);
    size_t length = strlen(error->path);
    if (inner.path[0] != '\0' && length + 1 < room) {
        if (inner.path[0] != '[' && length > 0) {
            error->path[length++] = '.';
        }
        oac_text_out out = {error->path, room, length};
        error->path[length] = '\0';
        oac_out_words(&out, inner.path);
    }
    error->offset = inner.offset;
    error->line = inner.line;
    error->column = inner.column;
}

/* The value in a JSON text. */
static bool read_json(oac_setter *setter, const oac_path *path, oac_form form, void *value)
{
    oac_converter *converter = &setter->converter;
    const oac_parse_options options = {
        .size = sizeof(oac_parse_options), .arena = converter->arena, .keep_unknown = true};
    oac_error error = OAC_ERROR_INIT;
    oac_reader reader;
    oac_extra *extra = NULL;
    converter->status = oac_reader_begin(&reader, setter->text, strlen(setter->text), &options, &error);
    if (converter->status == OAC_OK) {
        reader.next = form.optional ? oac_read_value(&reader, reader.next, value, form.type)
                                    : oac_read_element(&reader, reader.next, value, form.type);
        converter->status = oac_reader_end(&reader, &extra, &error);
    }
    if (converter->status != OAC_OK && converter->error != NULL) {
        *converter->error = error;
        tell_from(path, converter->error);
    }
    return converter->status == OAC_OK;
}

/* Whether texts that are no JSON are meant as they are: one branch is a text. */
static const oac_branch *branch_of_texts(const oac_type *type, unsigned *which)
{
    for (*which = 1; *which <= type->count; ++*which) {
        const uint8_t kind = type->branches[*which - 1].type->kind;
        if (kind == OAC_TYPE_STRING || kind == OAC_TYPE_ENUM) {
            return &type->branches[*which - 1];
        }
    }
    return NULL;
}

static bool set_text(oac_setter *setter, const oac_path *path, oac_form form, void *value)
{
    oac_scalar scalar = {.text = oac_text(setter->text)};
    if (!oac_string_is_utf8(scalar.text)) {
        return OAC_CONVERT_REFUSE(&setter->converter, OAC_ERROR_INVALID, path, "the text is not valid UTF-8");
    }
    if (!oac_convert_text(&setter->converter, path, scalar.text, &scalar.text)) {
        return false;
    }
    oac_form_set_scalar(form, value, &scalar);
    return true;
}

/* JSON text; where it is none and may be a text, that. */
static bool set_union(oac_setter *setter, const oac_path *path, oac_form form, void *value)
{
    unsigned which = 0;
    const oac_branch *branch = branch_of_texts(form.type, &which);
    const oac_status status = oac_json_check(setter->text, strlen(setter->text), 0, NULL);
    if (branch == NULL || status != OAC_ERROR_JSON) {
        return read_json(setter, path, form, value);
    }
    void *room = oac_held_place(value, form.type->offset);
    if (branch->is_pointer) {
        room = oac_convert_room(&setter->converter, 1, branch->type->size);
        oac_held_set_pointer(value, form.type->offset, room);
    }
    oac_held_set_number(value, which);
    oac_form_set_state(value, OAC_VALUE);
    return room != NULL && set_text(setter, path, oac_form_of_branch(branch), room);
}

bool oac_set_value(oac_setter *setter, const oac_path *path, oac_form form, void *value)
{
    memset(value, 0, oac_form_size(form));
    if (setter->kind != OAC_SET_TEXT) {
        if (!oac_form_has_state(form)) {
            return OAC_CONVERT_REFUSE(&setter->converter, OAC_ERROR_INVALID, path, "%s cannot be null here",
                                      oac_refuse_kind(form.type));
        }
        oac_form_set_state(value, setter->kind == OAC_SET_NULL ? OAC_NULL : OAC_ABSENT);
        return true;
    }
    switch (form.type->kind) {
    case OAC_TYPE_STRING:
    case OAC_TYPE_ENUM:
        return set_text(setter, path, form, value);
    case OAC_TYPE_UNION:
        return set_union(setter, path, form, value);
    case OAC_TYPE_SOURCE:
    case OAC_TYPE_SOURCES:
        return OAC_CONVERT_REFUSE(&setter->converter, OAC_ERROR_ARGUMENT, path,
                                  "this is %s, which cannot be set by a text", oac_refuse_kind(form.type));
    default:
        return read_json(setter, path, form, value);
    }
}
