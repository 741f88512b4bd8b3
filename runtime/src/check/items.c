/* Rows about a list or a map as a whole (oac/gen/constraint.h). */
#include "check/equal_value.h"
#include "check/typed.h"

static bool size_is_kept(const oac_constraint *row, size_t count)
{
    switch (row->rule) {
    case OAC_RULE_MIN_ITEMS:
    case OAC_RULE_MIN_PROPERTIES:
        return count >= row->of.count;
    case OAC_RULE_MAX_ITEMS:
    case OAC_RULE_MAX_PROPERTIES:
        return count <= row->of.count;
    default:
        return true;
    }
}

/* How many records pass the first of the tests, which is about an enumerator or a boolean: mostly few do, and no other
 * test need be looked at. */
static size_t count_first(const oac_type *type, const oac_typed_items *list, const oac_test *test)
{
    const oac_field *field = &type->item->fields[test->field];
    const char *at = list->items + field->offset;
    const bool is_bool = field->type->kind == OAC_TYPE_BOOL;
    size_t found = 0;
    for (size_t i = 0; i < list->count; i++, at += type->step) {
        int32_t held; /* behind the state, in both */
        if (is_bool) {
            held = ((const oac_opt_bool *)(const void *)at)->value;
        } else {
            memcpy(&held, at + sizeof(oac_presence), sizeof held);
        }
        found += held == test->value;
    }
    return found;
}

/* Whether the first test is one of those that count_first knows, and the member has to be there. */
static bool is_counted_first(const oac_test *test)
{
    return test != NULL && (test->flags & ~OAC_TEST_LAST) == (OAC_TEST_NEEDED | OAC_TEST_IS);
}

/* Whether as many items pass as may; `found` says how many do. */
static bool contains_is_kept(const oac_type *type, const oac_typed_items *list, const oac_constraint *row,
                             size_t *found)
{
    const bool optional = (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0;
    const bool least = (row->flags & OAC_ROW_LEAST) != 0;
    const char *item = list->items;
    *found = 0;
    if (!least && list->count <= row->count) { /* too few for too many */
        return true;
    }
    if (!optional && type->item->kind == OAC_TYPE_RECORD && !least && is_counted_first(row->of.tests) &&
        count_first(type, list, row->of.tests) <= row->count) {
        return true;
    }
    for (size_t i = 0; i < list->count; i++, item += type->step) {
        if ((row->flags & OAC_ROW_NULL) != 0 && oac_held_state(item) == OAC_NULL) {
            ++*found;
        } else {
            *found += oac_item_passes(row->of.tests, type->item, optional, item);
        }
    }
    return least ? *found >= row->count : *found <= row->count;
}

void oac_check_unique(oac_checker *checker, const oac_path *at, const oac_type *type, const oac_constraint *row,
                      const oac_typed_items *list, size_t index)
{
    const bool optional = (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0;
    const char *item = list->items + index * type->step;
    for (const char *other = list->items; other < item; other += type->step) {
        if (!oac_equal_value(type->item, optional, item, other)) {
            continue;
        }
        if (!optional && (type->item->kind <= OAC_TYPE_STRING || type->item->kind == OAC_TYPE_ENUM)) {
            oac_report_value(checker, at, NULL, type->item, row, item);
        } else {
            oac_report_row(checker, at, NULL, type->item, row, "");
        }
        return;
    }
}

void oac_check_whole(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                     const oac_typed_items *list, const oac_constraint *rules, const oac_constraint **each,
                     const oac_constraint **unique)
{
    bool contains = false;
    size_t found = 0;
    for (const oac_constraint *row = rules; row != NULL; row = oac_row_next(row)) {
        if (row->rule == OAC_ROWS_OF_ITEMS) {
            *each = row;
        } else if (row->rule == OAC_RULE_UNIQUE_ITEMS) {
            *unique = row;
        } else if (row->rule == OAC_RULE_CONTAINS) {
            contains = true;
        } else if (!size_is_kept(row, list->count)) {
            oac_report_count(checker, path, name, type, row, list->count);
        }
    }
    for (const oac_constraint *row = contains ? rules : NULL; row != NULL; row = oac_row_next(row)) {
        if (row->rule == OAC_RULE_CONTAINS && !contains_is_kept(type, list, row, &found)) {
            oac_report_count(checker, path, name, type, row, found);
        }
    }
}
