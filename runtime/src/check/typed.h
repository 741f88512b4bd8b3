/* How checks look at values by the table of their type (oac/gen/type.h). Internal. */
#ifndef OAC_CHECK_TYPED_H
#define OAC_CHECK_TYPED_H

#include "base/form.h"
#include "check/check_internal.h"
#include "oac/gen/constraint.h"

/* What every list and map looks like; entries of maps begin with their keys. */
typedef struct oac_typed_items {
    oac_presence state;
    size_t count;
    const char *items;
} oac_typed_items;

/* The one behind it; null behind the last one. */
static inline const oac_constraint *oac_row_next(const oac_constraint *row)
{
    return (row->flags & OAC_ROW_LAST) == 0 ? row + 1 : NULL;
}

static inline const oac_test *oac_test_next(const oac_test *test)
{
    return (test->flags & OAC_TEST_LAST) == 0 ? test + 1 : NULL;
}

/* Checks a value in its optional form, the member `name` of `path`, or `path` itself where `name` is null. */
void oac_check_value(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                     const void *value, const oac_constraint *rules, unsigned flags);
/* The same of a value in its element form. The flags are those of types that have a state in either form. */
void oac_check_element(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value,
                       const oac_constraint *rules, unsigned flags);

/* Reports a broken row, with words that follow from it; `shown` is the value that was there, as JSON text, "" for none.
 * `type` is that of the value, or the record that the row is about. */
/* What a row asks for, such as "at least 2 items", with a NUL behind it; cut where there is no more room. */
void oac_row_words(const oac_type *type, const oac_constraint *row, char *to, size_t room);
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
/* The rules of a record over several of its members. */
void oac_check_together(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value);

/* The rows about a record that stands at one of several places. `value` is in its element form. */
void oac_check_elsewhere(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value,
                         const oac_constraint *rules);

/* The rows about a list or a map as a whole: of the member `name` of `path`, or `path` itself. Says what is asked of
 * its items one by one, where anything is. */
void oac_check_whole(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                     const oac_typed_items *list, const oac_constraint *rules, const oac_constraint **each,
                     const oac_constraint **unique);
/* Reports an item, whose path is `at`, that an earlier one is equal to. */
void oac_check_unique(oac_checker *checker, const oac_path *at, const oac_type *type, const oac_constraint *row,
                      const oac_typed_items *list, size_t index);

#endif
