/* How checks look at values by the table of their type (oac/gen/type.h). Internal. */
#ifndef OAC_CHECK_TYPED_H
#define OAC_CHECK_TYPED_H

#include "check/check_internal.h"
#include "oac/gen/constraint.h"
#include "json/path_text.h"

/* What every list and map looks like; entries of maps begin with their keys. */
typedef struct oac_typed_items {
    oac_presence state;
    size_t count;
    const char *items;
} oac_typed_items;

/* What an enumeration looks like in its optional form. */
typedef struct oac_typed_enum {
    oac_presence state;
    unsigned number;
    oac_string text;
} oac_typed_enum;

/* What a nested object looks like. */
typedef struct oac_typed_ref {
    oac_presence state;
    const void *value;
} oac_typed_ref;

static inline oac_presence oac_typed_state(const void *value)
{
    oac_presence state;
    memcpy(&state, value, sizeof state);
    return state;
}

/* Fields that are walked: those with names, and the map of other members. */
static inline size_t oac_typed_field_count(const oac_type *type)
{
    return type->count + ((type->flags & OAC_TYPE_ADDITIONAL) != 0 ? 1u : 0u);
}

static inline const oac_extra *oac_typed_extra(const oac_type *type, const void *value)
{
    const oac_extra *extra;
    memcpy(&extra, (const char *)value + type->offset, sizeof extra);
    return extra;
}

/* Reports a broken row, with words that follow from it; `shown` is the value that was there, as JSON text, "" for none.
 * `type` is that of the value, or the record that the row is about. */
void oac_report_row(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                    const oac_constraint *row, const char *shown);
/* The same with the value, in its element form, or with how many there are. */
void oac_report_value(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                      const oac_constraint *row, const void *value);
void oac_report_count(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                      const oac_constraint *row, size_t count);
/* Whether a value, which is sound, keeps to one row about single values. Enumerations are asked for their text. */
bool oac_row_is_kept(const oac_constraint *row, unsigned kind, const void *value);
/* Reports the rows that it breaks. `value` is in its element form. */
void oac_check_rows(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                    const oac_constraint *rows, const void *value);

/* Whether a record in its element form passes all tests; an item of another type, if that is what they are about. */
bool oac_tests_are_passed(const oac_test *tests, const oac_type *type, const void *value);
/* The same of an item of a list, in the form that it has there. */
bool oac_item_passes(const oac_test *tests, const oac_type *type, bool optional, const void *item);
/* What a row asks for, and tests, in words. */
void oac_out_expected(oac_text_out *out, const oac_type *type, const oac_constraint *row);
void oac_out_tests(oac_text_out *out, const oac_test *tests, const oac_type *type);
/* The rules of a record over several of its members. */
void oac_check_together(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value);

/* Whether two values are equal, as JSON has it, both in their optional form, or in that of elements. */
bool oac_values_are_equal(const oac_type *type, bool optional, const void *one, const void *other);

/* The check of what is in a list or a map, whose presence is sound: the member `name` of `path`, or `path` itself. */
void oac_check_items(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                     const oac_typed_items *list, const oac_constraint *rules);

#endif
