/* Steps from an object to its members and from a list to its items, in texts and in types. Private to the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/form.h"
#include "edit/steps.h"
#include "json/path_text.h"
#include "json/text.h"
#include "json/walk.h"

static bool is_same_name(oac_string one, oac_string other)
{
    oac_text_cursor a = {one.data, one.data + one.length, {0}, 0};
    oac_text_cursor b = {other.data, other.data + other.length, {0}, 0};
    int c;
    if (memchr(one.data, '\\', one.length) == NULL && memchr(other.data, '\\', other.length) == NULL) {
        return one.length == other.length && memcmp(one.data, other.data, one.length) == 0;
    }
    do {
        c = oac_text_next(&a);
        if (c != oac_text_next(&b)) {
            return false;
        }
    } while (c != -1);
    return true;
}

oac_string oac_edit_member(oac_string object, oac_string name)
{
    oac_json_walk walk = oac_walk_begin(object.data);
    while (oac_walk_next(&walk)) {
        if (is_same_name(walk.name, name)) {
            return walk.value;
        }
    }
    return (oac_string){NULL, 0};
}

/* What a name means; its length, 0 where that does not fit, as no member of a type is called so. */
static size_t decode(oac_string name, char *to, size_t size)
{
    oac_text_cursor cursor = {name.data, name.data + name.length, {0}, 0};
    size_t length = 0;
    int c;
    for (c = oac_text_next(&cursor); c != -1; c = oac_text_next(&cursor)) {
        if (length == size) {
            return 0;
        }
        to[length++] = (char)c;
    }
    return length;
}

static const oac_field *field_of(const oac_type *type, const char *name, size_t length)
{
    const bool is_record = type != NULL && type->kind == OAC_TYPE_RECORD && (type->flags & OAC_TYPE_DOCUMENT) == 0;
    size_t i;
    for (i = 0; is_record && i < type->count; i++) {
        if (type->fields[i].length == length && memcmp(type->fields[i].name, name, length) == 0) {
            return &type->fields[i];
        }
    }
    return NULL;
}

/* The type of members that have no field. */
static const oac_type *type_of_others(const oac_type *type)
{
    if (type == NULL || type->kind == OAC_TYPE_MAP) {
        return type != NULL ? type->item : NULL;
    }
    return type->kind == OAC_TYPE_RECORD && (type->flags & OAC_TYPE_ADDITIONAL) != 0
               ? type->fields[type->count].type->item
               : NULL;
}

static const oac_type *type_of(const oac_type *around, const oac_field *field)
{
    return field != NULL ? field->type : type_of_others(around);
}

/* Why a member cannot be changed: what stands before and behind the name of the command; null: it can be. */
typedef struct oac_edit_fault {
    const char *before;
    const char *behind;
} oac_edit_fault;

static oac_edit_fault fault_of(const oac_edit_place *around, const oac_field *from, const oac_field *to, bool null,
                               bool allow_unknown)
{
    const bool is_closed =
        around->to != NULL && around->to->kind == OAC_TYPE_RECORD && type_of_others(around->to) == NULL;
    if ((from != NULL && (from->flags & OAC_CHECK_READ_ONLY) != 0) ||
        (to != NULL && (to->flags & OAC_CHECK_READ_ONLY) != 0)) {
        return (oac_edit_fault){"it is read-only: ", " cannot change it"};
    }
    if (to == NULL && is_closed && from != NULL) {
        return (oac_edit_fault){"", " cannot change it"};
    }
    if (to == NULL && is_closed && !allow_unknown) {
        return (oac_edit_fault){"", " knows no such member; --allow-unknown sends it all the same"};
    }
    if (null && to != NULL && (to->flags & OAC_CHECK_NULLABLE) == 0) {
        return (oac_edit_fault){"", " cannot remove it, and takes no null"};
    }
    return (oac_edit_fault){"", NULL};
}

bool oac_edit_step(oac_edit_place *to, const oac_edit_place *from, oac_string name, bool null,
                   const oac_edit_types *types, char **fault)
{
    char decoded[512];
    const size_t length = decode(name, decoded, sizeof decoded);
    const oac_field *read = field_of(from->from, decoded, length);
    const oac_field *sent = field_of(from->to, decoded, length);
    oac_edit_fault why = {"", NULL};
    oac_text_out out;
    oac_out_begin(&out, to->path, sizeof to->path);
    oac_out_words(&out, from->path);
    oac_out_raw_member(&out, name.data, name.length);
    to->step = from->step != 0 ? from->step : out.length;
    to->from = type_of(from->from, read);
    to->to = type_of(from->to, sent);
    if (types != NULL) {
        why = fault_of(from, read, sent, null, types->allow_unknown);
    }
    if (why.behind != NULL) {
        const size_t size = strlen(why.before) + strlen(types->command) + strlen(why.behind) + 1;
        *fault = malloc(size);
        if (*fault == NULL) {
            return false;
        }
        (void)snprintf(*fault, size, "%s%s%s", why.before, types->command, why.behind);
    }
    return true;
}

void oac_edit_step_to_item(oac_edit_place *to, const oac_edit_place *from, size_t index)
{
    oac_text_out out;
    oac_out_begin(&out, to->path, sizeof to->path);
    oac_out_words(&out, from->path);
    oac_out_index(&out, index);
    to->step = from->step;
    to->from = from->from != NULL && from->from->kind == OAC_TYPE_LIST ? from->from->item : NULL;
    to->to = from->to != NULL && from->to->kind == OAC_TYPE_LIST ? from->to->item : NULL;
}
