/* Optional values: every field of every struct is absent, null, or a value. Public; header only.
 *
 * An all-zero field is absent and is not sent. 0, false, "" and [] are values and are sent. A field is set as a whole:
 * by oac_int(), oac_str() and their kin here, and by the functions of generated types that are called alike (_of,
 * _text, _ref_of, _list_of, _null). Serializer and validator refuse one that was set by halves: a presence other than
 * the three (as left behind by `{.tax_exempt = true}`, which sets the presence to 1, and which does not compile as
 * C++), anything that is not zero beside absent or null (as left behind by `name.value = oac_text("x")`), and a
 * value without its pointer (`name.state = OAC_VALUE` alone).
 *
 * The functions that read, write and check values keep nothing between calls: any number of threads may use them at
 * once, on one value too while none changes or disposes of it.
 *
 * Guides: oac-values(7), oac-ownership(7). */
#ifndef OAC_VALUE_H
#define OAC_VALUE_H

#include <string.h>

#include "base.h"

OAC_BEGIN_DECLS

/* Which of the three states a field has. */
typedef enum oac_presence {
    OAC_ABSENT = 0, /* the member is not there */
    OAC_NULL = 2,   /* the member is there and is null */
    OAC_VALUE = 3   /* the member is there and has a value; 1 is left out on purpose */
} oac_presence;

/* The name of a presence, such as "OAC_NULL"; "OAC_PRESENCE_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_presence_name(oac_presence presence);

/* UTF-8 text with its length in bytes, which may hold U+0000. What a parser made is NUL-terminated as well. Borrowed:
 * the struct never owns the bytes. A null pointer is no text, and refused where one is sent: the empty text is "". */
typedef struct oac_string {
    const char *data; /* borrowed */
    size_t length;    /* bytes, not characters; without the NUL */
} oac_string;

/* True or false, null, or absent. As with all optional values, `value` counts where `state` is OAC_VALUE, and is zero
 * otherwise. */
typedef struct oac_opt_bool {
    oac_presence state;
    bool value;
} oac_opt_bool;
/* A text. */
typedef struct oac_opt_string {
    oac_presence state;
    oac_string value;
} oac_opt_string;

/* A whole number. Read from every JSON number that fits and has no fraction, however it is written (7, 7.0, 0.7e1);
 * others are refused.
 */
typedef struct oac_opt_int {
    oac_presence state;
    int64_t value;
} oac_opt_int;

/* A number. Read as the nearest double, beyond the largest refused; written with the fewest digits that read back the
 * same, with a decimal point in every locale. One that is not finite is refused. */
typedef struct oac_opt_number {
    oac_presence state;
    double value;
} oac_opt_number;

/* A value without a schema, as its JSON text (RFC 8259): nothing is lost, whatever it holds. oac/cjson.h turns it into
 * a cJSON tree and back. */
typedef struct oac_opt_json {
    oac_presence state;
    oac_string value;
} oac_opt_json;

/* An array of booleans. As with all lists, `items` has `count` elements and is borrowed; no elements are the empty
 * list, which is a value. */
typedef struct oac_bool_list {
    oac_presence state;
    size_t count;
    const bool *items;
} oac_bool_list;
/* An array of whole numbers. */
typedef struct oac_int_list {
    oac_presence state;
    size_t count;
    const int64_t *items;
} oac_int_list;
/* An array of numbers. */
typedef struct oac_number_list {
    oac_presence state;
    size_t count;
    const double *items;
} oac_number_list;
/* An array of texts. */
typedef struct oac_string_list {
    oac_presence state;
    size_t count;
    const oac_string *items;
} oac_string_list;
/* An array of values without a schema, each a JSON text. */
typedef struct oac_json_list {
    oac_presence state;
    size_t count;
    const oac_string *items;
} oac_json_list;

/* A member that the description does not know: its name (decoded) and its value as JSON text. */
typedef struct oac_member {
    oac_string name;
    oac_string value;
} oac_member;

/* The memory of a parsed document: oac/arena.h. */
typedef struct oac_arena oac_arena;

/* What a struct carries besides its documented fields. Null in a struct that a program fills in, unless it wants to
 * send members of its own; the parser sets it where there is something to say. */
typedef struct oac_extra {
    const oac_member *members; /* unknown members, kept on request, in the order of the text */
    size_t count;              /* of `members` */
    size_t skipped;   /* unknown members, kept or not, in the whole document; counted at the outermost object */
    oac_arena *arena; /* owned by the outermost object of a parsed document; null elsewhere */
} oac_extra;

OAC_END_DECLS

#include "containers.h"
#include "fields.h"

#endif
