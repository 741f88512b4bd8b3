/* Between the parts of the checks (rules.c, report.c, extra.c, value.c). Internal. */
#ifndef OAC_CHECK_CHECK_INTERNAL_H
#define OAC_CHECK_CHECK_INTERNAL_H

#include "check/checks.h"
#include "oac/gen/type.h"

/* Longest value that is shown, in bytes of JSON text. */
#define OAC_SHOWN 64

/* Room for the message of a violation. */
#define OAC_MESSAGE_ROOM sizeof(((oac_error *)0)->message)

/* Adds one violation at the member `name` of `path`, or at `path` itself where `name` is null. `message` is ready. */
void oac_report(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                const char *value, const char *message);
/* The same about a member with any name, U+0000 included. */
void oac_report_member(oac_checker *checker, oac_rule rule, const oac_path *path, oac_string name, const char *message);
/* Whether the rule refuses nothing and nobody lists violations: then it has been counted, and no text is made for it.
 */
bool oac_report_is_only_counted(oac_checker *checker, oac_rule rule);
/* Whether anybody gets to see the texts of one more violation of this rule: mostly not, once there are very many. */
bool oac_report_is_seen(const oac_checker *checker, oac_rule rule);

/* Whether the text is JSON; if not, `message` says why, after `words`. A lack of memory is no verdict: it is noted in
 * the checker, and the answer is true. */
bool oac_check_is_json(oac_checker *checker, oac_string text, const char *words, char message[OAC_MESSAGE_ROOM]);

/* Reports what is nested deeper than it can be written, at the member `name` of `path` or at `path` itself. */
bool oac_check_is_too_deep(oac_checker *checker, const oac_path *path, const char *name);

/* The keys of a map's entries, sorted by their bytes; to be freed. Null when memory is out. */
const oac_string **oac_sorted_keys(const void *entries, size_t count, size_t size);
/* The one of them that is equal to `key`; null when there is none. The entry begins with it. */
const oac_string *oac_find_key(const oac_string *const *sorted, size_t count, const oac_string *key);

/* Names that the description knows: those of `type`, or where that is null, `names`. */
typedef struct oac_known {
    const oac_string *names;
    size_t count;
    const oac_type *type;
} oac_known;

static inline size_t oac_known_count(const oac_known *known)
{
    return known->type != NULL ? known->type->count : known->count;
}

/* The name with this number, from 0. */
static inline oac_string oac_known_name(const oac_known *known, size_t number)
{
    const oac_field *field = known->type != NULL ? &known->type->fields[number] : NULL;
    const oac_string name = {field != NULL ? field->name : known->names[number].data,
                             field != NULL ? field->length : known->names[number].length};
    return name;
}

bool oac_is_known(const oac_known *known, oac_string name);
/* The number of the nearest of them (oac_nearest), or how many there are. */
size_t oac_nearest_known(const oac_known *known, oac_string text);
/* Members without names of their own: a map, which cannot be null, with none of the names that are known; and unknown
 * members. */
bool oac_check_other_members(oac_checker *checker, const oac_path *path, oac_presence state, size_t count,
                             const void *entries, size_t size, const oac_known *known);
void oac_check_unknown(oac_checker *checker, const oac_path *path, const oac_extra *extra, const oac_known *known);

bool oac_string_is_utf8(oac_string text);
bool oac_string_is_among(oac_string text, const oac_string *known, size_t known_count);

#endif
