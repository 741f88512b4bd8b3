/* Deep copies of values, into the same type or into another one. */
#include "type/convert.h"

#include "base/lookup.h"
#include "check/equal_value.h"
#include "oac/gen/json_writer.h"
#include "type/convert_parts.h"

/* Each level of JSON may have a union around what it holds. */
#define OAC_CONVERT_DEPTH (2 * OAC_JSON_DEPTH)

/* Whole numbers that a double has, all of them. */
#define OAC_CONVERT_WHOLE INT64_C(9007199254740992)

/* Unknown members, and how many were skipped. */
static bool convert_extra(oac_converter *converter, const oac_path *path, const oac_type *from, const oac_extra *extra,
                          const oac_type *to, void *out)
{
    if (extra == NULL || (extra->count == 0 && extra->skipped == 0)) {
        return true;
    }
    if (extra->count > 0 && extra->members == NULL) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path,
                                  "the unknown members are a null pointer with a count");
    }
    oac_extra *copy = (oac_extra *)oac_convert_room(converter, 1, sizeof *copy);
    oac_member *members = NULL;
    if (copy != NULL && extra->count > 0) {
        members = (oac_member *)oac_convert_room(converter, extra->count, sizeof *members);
    }
    for (size_t i = 0; i < extra->count; i++) {
        if (members == NULL || !oac_convert_member(converter, path, from, &extra->members[i], to, &members[i])) {
            return false;
        }
    }
    if (copy != NULL) {
        copy->members = members;
        copy->count = extra->count;
        copy->skipped = extra->skipped;
        oac_held_set_pointer(out, to->offset, copy);
    }
    return copy != NULL;
}

/* The field of `to` that a field of `from` becomes; null: there is none. */
static const oac_field *field_for(const oac_type *from, const oac_field *field, const oac_type *to)
{
    if (from == to) {
        return field;
    }
    if (field->name == NULL) { /* the only one of a document, or that of other members */
        return (from->flags & OAC_TYPE_DOCUMENT) != 0 ? to->fields : oac_form_additional(to);
    }
    const unsigned number = oac_lookup_field(to, field->name, field->length);
    return number > 0 ? &to->fields[number - 1] : NULL;
}

static bool refuse_field(oac_converter *converter, const oac_path *path, const oac_field *field, const oac_type *to)
{
    const oac_string name = {field->name, field->length};
    converter->status = field->name != NULL ? oac_refuse_unknown(converter->error, OAC_ERROR_INVALID, path, to, name)
                                            : oac_refuse(converter->error, OAC_ERROR_INVALID, path,
                                                         "%s has no members of other names", to->name);
    return false;
}

static bool is_read_only(const oac_field *field, const oac_field *target)
{
    return ((field->flags | (target != NULL ? target->flags : 0u)) & OAC_CHECK_READ_ONLY) != 0;
}

/* A member that was something else before, and is none now, or null: that is said by null. To whoever is told of a
 * change, a null that has gone is the same. */
static bool say_gone(oac_converter *converter, const oac_path *path, const void *was, const void *value,
                     const oac_field *target, const oac_type *to, void *out)
{
    const bool is_null = oac_held_state(value) == OAC_NULL;
    if ((target->flags & OAC_CHECK_NULLABLE) != 0) {
        oac_form_set_state(oac_held_place(out, target->offset), OAC_NULL);
        return true;
    }
    return (!is_null && oac_held_state(was) == OAC_NULL) ||
           OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "the member was %s, which %s cannot say",
                              is_null ? "set to null" : "removed", to->name);
}

bool oac_convert_field(oac_converter *converter, const oac_path *path, const oac_type *from, const oac_field *field,
                       const void *was, const void *value, const oac_type *to, void *out)
{
    const oac_field *target = field_for(from, field, to);
    const oac_string name = {field->name, field->length};
    const oac_path named = oac_path_entry(path, name);
    const oac_path *here = field->name != NULL ? &named : path;
    if (converter->to_send && is_read_only(field, target)) {
        return true;
    }
    const bool is_same = was != NULL && oac_equal_value(field->type, true, was, value);
    if (target == NULL) {
        return is_same || (was == NULL && oac_held_state(value) == OAC_ABSENT) ||
               refuse_field(converter, path, field, to);
    }
    if (was != NULL && !is_same && oac_held_state(value) != OAC_VALUE &&
        !oac_form_is_unsound(oac_form_of_field(field), value)) {
        return say_gone(converter, here, was, value, target, to, out);
    }
    return oac_convert(converter, here, oac_form_of_field(field), was, value, oac_form_of_field(target),
                       oac_held_place(out, target->offset));
}

bool oac_convert_record(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                        const void *value, const oac_type *to, void *out)
{
    const size_t count = oac_form_fields(from);
    if (((from->flags ^ to->flags) & OAC_TYPE_DOCUMENT) != 0) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "%s cannot become %s", from->name, to->name);
    }
    for (size_t i = 0; i < count; i++) {
        const oac_field *field = &from->fields[i];
        const void *member_was = was != NULL ? oac_held_at(was, field->offset) : NULL;
        if (!oac_convert_field(converter, path, from, field, member_was, oac_held_at(value, field->offset), to, out)) {
            return false;
        }
    }
    return convert_extra(converter, path, from, oac_held_extra(value, from), to, out);
}

/* A scalar as another kind, where nothing is lost by that. */
static bool scalar_becomes(oac_scalar *scalar, uint8_t from, uint8_t to)
{
    if (from == OAC_TYPE_INT && to == OAC_TYPE_NUMBER) {
        scalar->number = (double)scalar->integer;
        return scalar->integer >= -OAC_CONVERT_WHOLE && scalar->integer <= OAC_CONVERT_WHOLE;
    }
    if (from == OAC_TYPE_NUMBER && to == OAC_TYPE_INT) {
        if (!(scalar->number >= -9223372036854775808.0 && scalar->number < 9223372036854775808.0)) {
            return false;
        }
        scalar->integer = (int64_t)scalar->number;
        return (double)scalar->integer == scalar->number;
    }
    return from == to || (from == OAC_TYPE_STRING && to == OAC_TYPE_ENUM) ||
           (from == OAC_TYPE_ENUM && to == OAC_TYPE_STRING);
}

static bool convert_scalar(oac_converter *converter, const oac_path *path, oac_form from, const void *value,
                           oac_form to, void *out)
{
    oac_scalar scalar = oac_form_scalar(from, value);
    if (!scalar_becomes(&scalar, from.type->kind, to.type->kind)) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "%s cannot become %s", oac_refuse_kind(from.type),
                                  oac_refuse_kind(to.type));
    }
    if (from.type->kind >= OAC_TYPE_STRING && !oac_convert_text(converter, path, scalar.text, &scalar.text)) {
        return false;
    }
    oac_form_set_scalar(to, out, &scalar);
    return true;
}

static bool convert_within(oac_converter *converter, const oac_path *path, oac_form from, const void *was,
                           const void *value, oac_form to, void *out)
{
    switch (from.type->kind) {
    case OAC_TYPE_RECORD:
        return oac_convert_record(converter, path, from.type, was, value, to.type, out);
    case OAC_TYPE_LIST:
        return oac_convert_items(converter, path, from.type, was, value, to.type, out, oac_convert);
    case OAC_TYPE_MAP:
        return oac_convert_entries(converter, path, from.type, was, value, to.type, out, oac_convert);
    case OAC_TYPE_UNION:
        return oac_convert_branch(converter, path, from.type, was, value, to.type, out, oac_convert);
    case OAC_TYPE_SOURCE:
        return oac_convert_source(converter, path, (const oac_source *)value, (oac_source *)out);
    default:
        return oac_convert_sources(converter, path, value, out);
    }
}

/* Objects, lists, maps, unions and bytes that are there. */
static bool convert_whole(oac_converter *converter, const oac_path *path, oac_form from, const void *was,
                          const void *value, oac_form to, void *out)
{
    const void *element = oac_form_element(from, value);
    const bool was_there = was != NULL && oac_form_state(from, was) == OAC_VALUE;
    void *room = out;
    if (from.type->kind != to.type->kind) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "%s cannot become %s", oac_refuse_kind(from.type),
                                  oac_refuse_kind(to.type));
    }
    if (element == NULL) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "the value is a null pointer");
    }
    if (converter->depth >= OAC_CONVERT_DEPTH || (path != NULL && path->depth >= OAC_JSON_DEPTH)) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_LIMIT, path, "nested deeper than %u levels", OAC_JSON_DEPTH);
    }
    if (to.optional && (to.type->kind == OAC_TYPE_RECORD || to.type->kind == OAC_TYPE_SOURCE)) {
        room = oac_convert_room(converter, 1, to.type->size);
        oac_held_set_pointer(out, OAC_HELD_POINTER, room);
    }
    converter->depth++;
    const bool done = room != NULL && convert_within(converter, path, from,
                                                     was_there ? oac_form_element(from, was) : NULL, element, to, room);
    converter->depth--;
    if (oac_form_has_state(to)) {
        oac_form_set_state(out, OAC_VALUE);
    }
    return done;
}

bool oac_convert(oac_converter *converter, const oac_path *path, oac_form from, const void *was, const void *value,
                 oac_form to, void *out)
{
    const oac_presence state = oac_form_state(from, value);
    if (oac_form_has_state(from) && oac_form_is_unsound(from, value)) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "the value was set by halves: %s",
                                  "set it with oac_int(), oac_str() and their kin");
    }
    if (state == OAC_VALUE) {
        return oac_form_is_scalar(from) ? convert_scalar(converter, path, from, value, to, out)
                                        : convert_whole(converter, path, from, was, value, to, out);
    }
    if (!oac_form_has_state(to)) {
        return OAC_CONVERT_REFUSE(converter, OAC_ERROR_INVALID, path, "the value cannot be null");
    }
    oac_form_set_state(out, state);
    return true;
}
