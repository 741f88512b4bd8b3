/* Whether two values of one type are equal. */
#include "check/equal_value.h"

#include "base/form.h"
#include "base/held.h"
#include "base/source.h"
#include "check/check_internal.h"
#include "check/keyed.h"
#include "oac/gen/json_writer.h"
#include "json/equal_json.h"

/* Unions within unions and what they hold: each level of JSON may have one. */
#define OAC_EQUAL_DEPTH (2 * OAC_JSON_DEPTH)

static bool forms_equal(oac_form form, const void *one, const void *other, unsigned depth);

static bool texts_are_same(const char *one, const char *other)
{
    return one == other || (one != NULL && other != NULL && strcmp(one, other) == 0);
}

/* Bytes are the same where they come from the same place, or are the same in memory. What is no source, or of a newer
 * liboac, is equal to none. */
static bool sources_equal(const oac_source *one, const oac_source *other)
{
    if (!oac_source_is_one(one) || !oac_source_is_one(other) || !oac_source_is_known(one) ||
        !oac_source_is_known(other) || (one->path == NULL && one->length != other->length) ||
        (one->data == NULL) != (other->data == NULL)) {
        return false;
    }
    return (one->data == NULL || memcmp(one->data, other->data, (size_t)one->length) == 0) &&
           texts_are_same(one->path, other->path) && one->read == other->read && one->context == other->context &&
           texts_are_same(one->content_type, other->content_type) && texts_are_same(one->filename, other->filename);
}

static bool extras_equal(const oac_extra *one, const oac_extra *other)
{
    const size_t count = one != NULL && one->members != NULL ? one->count : 0;
    const size_t other_count = other != NULL && other->members != NULL ? other->count : 0;
    oac_keyed keyed;
    bool equal = count == other_count;
    if (count == 0 || !equal) {
        return equal;
    }
    oac_keyed_begin(&keyed, other->members, count, sizeof(oac_member));
    for (size_t i = 0; equal && i < count; i++) {
        const oac_member *found = (const oac_member *)oac_keyed_find(&keyed, i, one->members[i].name);
        equal = found != NULL && oac_json_equal(one->members[i].value, found->value);
    }
    oac_keyed_end(&keyed);
    return equal;
}

static bool records_equal(const oac_type *type, const void *one, const void *other, unsigned depth)
{
    const size_t count = oac_form_fields(type);
    for (size_t i = 0; i < count; i++) {
        const oac_field *field = &type->fields[i];
        if (!forms_equal(oac_form_of_field(field), oac_held_at(one, field->offset), oac_held_at(other, field->offset),
                         depth)) {
            return false;
        }
    }
    return extras_equal(oac_held_extra(one, type), oac_held_extra(other, type));
}

static bool lists_equal(const oac_type *type, const void *one, const void *other, unsigned depth)
{
    const size_t count = oac_held_count(one);
    const void *left = oac_held_pointer(one, OAC_HELD_ITEMS);
    const void *right = oac_held_pointer(other, OAC_HELD_ITEMS);
    bool equal = count == oac_held_count(other) && (count == 0 || (left != NULL && right != NULL));
    for (size_t i = 0; equal && i < count; i++) {
        const size_t offset = i * type->step;
        equal =
            type->kind == OAC_TYPE_SOURCES
                ? sources_equal((const oac_source *)left + i, (const oac_source *)right + i)
                : forms_equal(oac_form_of_items(type), oac_held_at(left, offset), oac_held_at(right, offset), depth);
    }
    return equal;
}

static bool maps_equal(const oac_type *type, const void *one, const void *other, unsigned depth)
{
    const size_t count = oac_held_count(one);
    const void *left = oac_held_pointer(one, OAC_HELD_ITEMS);
    const void *right = oac_held_pointer(other, OAC_HELD_ITEMS);
    bool equal = count == oac_held_count(other) && (count == 0 || (left != NULL && right != NULL));
    oac_keyed keyed;
    oac_keyed_begin(&keyed, right, count, type->step);
    for (size_t i = 0; equal && i < count; i++) {
        const void *entry = oac_held_at(left, i * type->step);
        const void *found = oac_keyed_find(&keyed, i, *(const oac_string *)entry);
        equal = found != NULL && forms_equal(oac_form_of_items(type), oac_held_at(entry, type->offset),
                                             oac_held_at(found, type->offset), depth);
    }
    oac_keyed_end(&keyed);
    return equal;
}

static bool unions_equal(const oac_type *type, const void *one, const void *other, unsigned depth)
{
    const void *left = NULL;
    const void *right = NULL;
    const oac_branch *branch = oac_form_branch(type, one, &left);
    const oac_branch *beside = oac_form_branch(type, other, &right);
    if (branch == NULL || beside == NULL) {
        return branch == beside && oac_json_equal(*(const oac_string *)oac_held_at(one, type->json),
                                                  *(const oac_string *)oac_held_at(other, type->json));
    }
    return branch == beside && left != NULL && right != NULL &&
           forms_equal(oac_form_of_branch(branch), left, right, depth);
}

static bool forms_equal(oac_form form, const void *one, const void *other, unsigned depth)
{
    const oac_presence state = oac_form_state(form, one);
    if (state != oac_form_state(form, other) || state != OAC_VALUE) {
        return state == oac_form_state(form, other);
    }
    if (form.type->kind == OAC_TYPE_ENUM) {
        return oac_string_equal(oac_form_scalar(form, one).text, oac_form_scalar(form, other).text);
    }
    const void *left = oac_form_element(form, one);
    const void *right = oac_form_element(form, other);
    if (left == NULL || right == NULL || depth == 0) {
        return false;
    }
    switch (form.type->kind) {
    case OAC_TYPE_BOOL:
        return *(const bool *)left == *(const bool *)right;
    case OAC_TYPE_INT:
        return *(const int64_t *)left == *(const int64_t *)right;
    case OAC_TYPE_NUMBER:
        return *(const double *)left == *(const double *)right;
    case OAC_TYPE_STRING:
        return oac_string_equal(*(const oac_string *)left, *(const oac_string *)right);
    case OAC_TYPE_JSON:
        return oac_json_equal(*(const oac_string *)left, *(const oac_string *)right);
    case OAC_TYPE_RECORD:
        return records_equal(form.type, left, right, depth - 1);
    case OAC_TYPE_LIST:
    case OAC_TYPE_SOURCES:
        return lists_equal(form.type, left, right, depth - 1);
    case OAC_TYPE_MAP:
        return maps_equal(form.type, left, right, depth - 1);
    case OAC_TYPE_UNION:
        return unions_equal(form.type, left, right, depth - 1);
    default:
        return sources_equal((const oac_source *)left, (const oac_source *)right);
    }
}

bool oac_equal_value(const oac_type *type, bool optional, const void *one, const void *other)
{
    const oac_form form = {type, optional};
    return forms_equal(form, one, other, OAC_EQUAL_DEPTH);
}
