/* The check of values by the tables of their types (oac/gen/constraint.h): presence, what every value of a kind must
 * be, and the rows that are asked. */
#include "check/typed.h"

#include "base/lookup.h"
#include "check/sent.h"
#include "json/chunk.h"

/* Reports a text that is neither listed nor allowed beside those that are. */
static void check_text(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                       oac_string text)
{
    if ((type->flags & OAC_TYPE_OPEN) == 0 && oac_lookup_value(type, text.data, text.length) == 0) {
        oac_violate_unlisted(checker, path, name, text, type->names + 1, type->count);
    }
}

static void check_ref(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                      const void *value, const oac_constraint *rules, unsigned flags)
{
    oac_held_ref held;
    memcpy(&held, value, sizeof held);
    if (!oac_check_object(checker, path, name, held.state, held.pointer, flags) || type->kind != OAC_TYPE_RECORD) {
        return;
    }
    const oac_path member = name != NULL ? oac_path_member(path, name) : (oac_path)OAC_ZERO;
    const oac_path *here = name != NULL ? &member : path;
    oac_check_elsewhere(checker, here, type, held.pointer, rules);
    oac_check_record(checker, here, type, held.pointer);
}

static void check_enum(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                       const void *value, const oac_constraint *rules, unsigned flags)
{
    oac_held_enum held;
    memcpy(&held, value, sizeof held);
    if (!oac_check_enum(checker, path, name, held.state, held.number, held.text, type->names, type->count, flags)) {
        return;
    }
    if (held.number == 0) {
        check_text(checker, path, name, type, held.text);
    }
    if (rules != NULL) {
        const oac_string text = held.number != 0 ? type->names[held.number] : held.text;
        oac_check_rows(checker, path, name, type, rules, &text);
    }
}

/* Bytes, and scalars of which nothing is asked, are all alike. */
static bool is_looked_at(const oac_type *item, bool optional, const oac_constraint *rules)
{
    return rules != NULL || optional ||
           (item->kind != OAC_TYPE_BOOL && item->kind != OAC_TYPE_INT && item->kind != OAC_TYPE_SOURCE);
}

static void check_items(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                        const oac_typed_items *list, const oac_constraint *rules)
{
    const oac_type *item = type->item;
    const bool optional = (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0;
    const bool is_map = type->kind == OAC_TYPE_MAP;
    const oac_constraint *each = NULL;
    const oac_constraint *unique = NULL;
    if (rules != NULL) {
        oac_check_whole(checker, path, name, type, list, rules, &each, &unique);
    }
    const oac_constraint *asked = each != NULL ? each->of.rows : NULL;
    if (unique == NULL && !is_looked_at(item, optional, asked)) {
        return;
    }
    /* Lists, maps and unions have a state in any case; everything else where it may be null. */
    const bool always = item->kind >= OAC_TYPE_LIST && item->kind != OAC_TYPE_SOURCE;
    const bool nullable = always ? each != NULL && (each->flags & OAC_CHECK_NULLABLE) != 0 : optional;
    const unsigned flags = OAC_CHECK_PRESENT | (nullable ? OAC_CHECK_NULLABLE : 0u);
    const oac_path member = name != NULL ? oac_path_member(path, name) : (oac_path)OAC_ZERO;
    const oac_path *here = name != NULL ? &member : path;
    const char *at = list->items;
    for (size_t i = 0; i < list->count; i++, at += type->step) {
        const oac_path step =
            is_map ? oac_path_entry(here, *(const oac_string *)(const void *)at) : oac_path_item(here, i);
        const char *value = at + type->offset;
        if (optional) {
            oac_check_value(checker, &step, NULL, item, value, asked, flags);
        } else {
            oac_check_element(checker, &step, item, value, asked, flags);
        }
        if (unique != NULL && !checker->answer) { /* an answer is not refused for it, and may be long */
            oac_check_unique(checker, &step, type, unique, list, i);
        }
    }
}

static void check_list(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                       const void *value, const oac_constraint *rules, unsigned flags)
{
    oac_typed_items held;
    memcpy(&held, value, sizeof held);
    if (type->kind == OAC_TYPE_MAP
            ? oac_check_map(checker, path, name, held.state, held.count, held.items, type->step, flags)
            : oac_check_list(checker, path, name, held.state, held.count, held.items, flags)) {
        check_items(checker, path, name, type, &held, rules);
    }
}

static void check_branch(oac_checker *checker, const oac_path *path, const oac_branch *branch, const char *as)
{
    const void *value = as;
    if (branch->is_pointer) {
        memcpy(&value, as, sizeof value);
        if (!oac_check_object(checker, path, NULL, OAC_VALUE, value, OAC_CHECK_OPTIONAL)) {
            return;
        }
    }
    oac_check_element(checker, path, branch->type, value, branch->rules, OAC_CHECK_PRESENT);
}

static void check_union(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                        const void *value, unsigned flags)
{
    const char *at = (const char *)value;
    const oac_path member = name != NULL ? oac_path_member(path, name) : (oac_path)OAC_ZERO;
    const oac_path *here = name != NULL ? &member : path;
    oac_string json;
    unsigned which;
    memcpy(&json, at + type->json, sizeof json);
    memcpy(&which, at + sizeof(oac_presence), sizeof which);
    if (oac_check_union(checker, here, oac_held_state(value), which, type->count, json, at + type->offset, type->step,
                        flags)) {
        check_branch(checker, here, &type->branches[which - 1], at + type->offset);
    }
}

static OAC_HOT void check_any(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                              const void *value, const oac_constraint *rules, unsigned flags)
{
    const oac_opt_bool *boolean;
    const oac_opt_int *integer;
    const oac_opt_number *number;
    const oac_opt_string *text;
    switch (type->kind) {
    case OAC_TYPE_BOOL:
        boolean = (const oac_opt_bool *)value;
        if (oac_check_bool(checker, path, name, boolean->state, boolean->value, flags) && rules != NULL) {
            oac_check_rows(checker, path, name, type, rules, &boolean->value);
        }
        break;
    case OAC_TYPE_INT:
        integer = (const oac_opt_int *)value;
        if (oac_check_int(checker, path, name, integer->state, integer->value, flags) && rules != NULL) {
            oac_check_rows(checker, path, name, type, rules, &integer->value);
        }
        break;
    case OAC_TYPE_NUMBER:
        number = (const oac_opt_number *)value;
        if (oac_check_number(checker, path, name, number->state, number->value, flags) && rules != NULL) {
            oac_check_rows(checker, path, name, type, rules, &number->value);
        }
        break;
    case OAC_TYPE_STRING:
        text = (const oac_opt_string *)value;
        if (oac_check_string(checker, path, name, text->state, text->value, flags) && rules != NULL) {
            oac_check_rows(checker, path, name, type, rules, &text->value);
        }
        break;
    case OAC_TYPE_JSON:
        text = (const oac_opt_string *)value;
        if (oac_check_json(checker, path, name, text->state, text->value, flags) && rules != NULL) {
            oac_check_rows(checker, path, name, type, rules, &text->value);
        }
        break;
    case OAC_TYPE_ENUM:
        check_enum(checker, path, name, type, value, rules, flags);
        break;
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
    case OAC_TYPE_SOURCES:
        check_list(checker, path, name, type, value, rules, flags);
        break;
    case OAC_TYPE_UNION:
        check_union(checker, path, name, type, value, flags);
        break;
    default:
        check_ref(checker, path, name, type, value, rules, flags);
        break;
    }
}

void oac_check_value(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                     const void *value, const oac_constraint *rules, unsigned flags)
{
    check_any(checker, path, name, type, value, rules, flags);
}

/* The text of an enumeration where it stands without a state. */
static void check_listed(oac_checker *checker, const oac_path *path, const oac_type *type, oac_string text,
                         const oac_constraint *rules)
{
    if (oac_check_enum(checker, path, NULL, OAC_VALUE, 0, text, NULL, 0, OAC_CHECK_OPTIONAL)) {
        check_text(checker, path, NULL, type, text);
        oac_check_rows(checker, path, NULL, type, rules, &text);
    }
}

void oac_check_element(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value,
                       const oac_constraint *rules, unsigned flags)
{
    switch (type->kind) {
    case OAC_TYPE_BOOL:
    case OAC_TYPE_INT:
        oac_check_rows(checker, path, NULL, type, rules, value);
        break;
    case OAC_TYPE_NUMBER:
        if (oac_check_number(checker, path, NULL, OAC_VALUE, *(const double *)value, OAC_CHECK_OPTIONAL)) {
            oac_check_rows(checker, path, NULL, type, rules, value);
        }
        break;
    case OAC_TYPE_STRING:
        if (rules != NULL && (rules->flags & OAC_ROW_LISTED) != 0) {
            check_listed(checker, path, rules->of.type, *(const oac_string *)value, oac_row_next(rules));
        } else if (oac_check_string(checker, path, NULL, OAC_VALUE, *(const oac_string *)value, OAC_CHECK_OPTIONAL)) {
            oac_check_rows(checker, path, NULL, type, rules, value);
        }
        break;
    case OAC_TYPE_JSON:
        if (oac_check_json(checker, path, NULL, OAC_VALUE, *(const oac_string *)value, OAC_CHECK_OPTIONAL)) {
            oac_check_rows(checker, path, NULL, type, rules, value);
        }
        break;
    case OAC_TYPE_ENUM:
        check_listed(checker, path, type, *(const oac_string *)value, rules);
        break;
    case OAC_TYPE_RECORD:
        oac_check_elsewhere(checker, path, type, value, rules);
        oac_check_record(checker, path, type, value);
        break;
    case OAC_TYPE_SOURCE:
        break;
    default: /* these have a state in either form */
        oac_check_value(checker, path, NULL, type, value, rules, flags);
        break;
    }
}

static void check_additional(oac_checker *checker, const oac_path *path, const oac_type *type, const char *value)
{
    const oac_field *more = &type->fields[type->count];
    const oac_known known = {NULL, 0, type};
    oac_typed_items held;
    memcpy(&held, value + more->offset, sizeof held);
    if (oac_check_other_members(checker, path, held.state, held.count, held.items, more->type->step, &known)) {
        check_items(checker, path, NULL, more->type, &held, more->rules);
    }
}

void oac_check_record(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value)
{
    const char *at = (const char *)value;
    if (type->rules != NULL) {
        oac_check_together(checker, path, type, value);
    }
    for (const oac_field *field = type->fields, *const end = field + type->count; field < end; field++) {
        check_any(checker, path, field->name, field->type, at + field->offset, field->rules, field->flags);
    }
    if ((type->flags & OAC_TYPE_ADDITIONAL) != 0) {
        check_additional(checker, path, type, at);
    }
    const oac_extra *extra = oac_held_extra(value, type);
    if (extra != NULL && extra->count > 0 && (type->flags & OAC_TYPE_DOCUMENT) == 0) {
        const oac_known known = {NULL, 0, type};
        oac_check_unknown(checker, path, extra, &known);
    }
}
