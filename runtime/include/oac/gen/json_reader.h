/* Reads JSON text (RFC 8259, nothing else) straight into structs. For generated code; a program calls its _parse
 * functions.
 *
 * The text is copied into the arena of the result and read there, so only strings with escapes need a copy of their
 * own. The documented order of members is predicted (oac_at_key); any other order is read too. The first error sticks:
 * later calls do nothing and the loops end. */
#ifndef OAC_GEN_JSON_READER_H
#define OAC_GEN_JSON_READER_H

#include "../json.h"
#include "type.h"

OAC_BEGIN_DECLS

/* One parse under way, from oac_reader_begin to oac_reader_end. On the stack of one thread. */
typedef struct oac_reader {
    char *next; /* where the text goes on when a function below returned null; at first the text's first byte */
    char *text; /* the arena's copy; NUL bytes follow it, so looking a little ahead is safe */
    char *end;
    oac_arena *arena;
    const char *source; /* the caller's text, for telling places; it must stay as it is until oac_reader_end */
    struct oac_violations *mistyped; /* of the options, as the next two */
    struct oac_names *names;         /* of unknown members, for finding duplicates; null until needed */
    size_t skipped;                  /* unknown members so far */
    size_t noted;                    /* mistyped values so far */
    size_t fault_offset;             /* of the first error, or of the first mistyped value */
    const char *fault;               /* static text: what was expected, or wrong */
    unsigned depth;
    unsigned max_depth;
    bool keep_unknown;
    bool paths;
    bool owns_arena;
    oac_status status;
} oac_reader;

/* A member's name as it is met when the documented order is kept: a comma (or what was the opening brace), the name, a
 * colon, no white space. */
#define OAC_NEXT(name) OAC_MEMBER_TEXT(name), sizeof(",\"" name "\":") - 1

/* How far beyond the text NUL bytes stand, and so the longest OAC_NEXT that may be looked for. */
#define OAC_READER_PADDING 64

/* All functions that read get the place `at` where their value stands and return the place behind it. The place goes
 * from one to the next in a register, never through memory, and so a text is read as fast as it can be looked at. After
 * an error the place is the text's end, where nothing is found, so that all loops end. */

/* Steps into the object at `at`; null when there is none (that is an error, or a mistyped value that was noted; the
 * text goes on at reader->next). */
OAC_API char *oac_read_object(oac_reader *reader, char *at);
/* Whether bytes are the same, in the number of one comparison. */
static inline bool oac_at_eight(const char *at, const char *key)
{
    return OAC_LIKELY(memcmp(at, key, 8) == 0);
}

static inline bool oac_at_four(const char *at, const char *key)
{
    return OAC_LIKELY(memcmp(at, key, 4) == 0);
}

/* The same of the last bytes, of which there are 8 or more: those beyond whole eights, and some before them. */
static inline bool oac_at_end(const char *at, const char *key, size_t length)
{
    const size_t rest = length % 8;
    return rest >= 1 && rest <= 4 ? oac_at_four(at + length - 4, key + length - 4)
                                  : oac_at_eight(at + length - 8, key + length - 8);
}

/* True, and `*at` behind it, when the member that comes next is this one. The length is a constant, and the steps are
 * what compilers make the shortest code of. */
static inline bool oac_at_key(char **at, const char *key, size_t key_length)
{
    const char *text = *at;
    if (key_length < 8 ? memcmp(text, key, key_length) != 0
                       : !oac_at_eight(text, key) || (key_length > 16 && !oac_at_eight(text + 8, key + 8)) ||
                             (key_length > 24 && memcmp(text + 16, key + 16, (key_length - 17) / 8 * 8) != 0) ||
                             (key_length > 8 && !oac_at_end(text, key, key_length))) {
        return false;
    }
    *at += key_length;
    return true;
}
/* All that is left of the object at `at`, by the table of its type: members that come in another order or with white
 * space, with long names or without a name of their own, and those that the description does not know. Steps out of
 * the object. A record is read by
 *     static char *read_person(oac_reader *reader, char *at, void *into)
 *     {
 *         person *value = into;
 *         at = oac_read_object(reader, at);
 *         if (at == NULL) return reader->next;
 *         if (oac_at_key(&at, OAC_NEXT("age"))) at = oac_read_int(reader, at, &value->age);
 *         return oac_read_rest(reader, at, value, &person_oac_type);
 *     }                                                                                                          */
OAC_API char *oac_read_rest(oac_reader *reader, char *at, void *value, const oac_type *type);

/* Values of members. Each refuses a duplicate (the state is no longer absent) and takes null. */
OAC_API char *oac_read_bool(oac_reader *reader, char *at, oac_opt_bool *value);
OAC_API char *oac_read_int(oac_reader *reader, char *at, oac_opt_int *value);
OAC_API char *oac_read_number(oac_reader *reader, char *at, oac_opt_number *value);
OAC_API char *oac_read_string(oac_reader *reader, char *at, oac_opt_string *value);
OAC_API char *oac_read_json(oac_reader *reader, char *at, oac_opt_json *value);
/* The same by the tables of their types; `value` has the optional form. */
OAC_API char *oac_read_enum(oac_reader *reader, char *at, void *value, const oac_type *type);
OAC_API char *oac_read_record(oac_reader *reader, char *at, void *value, const oac_type *type);
OAC_API char *oac_read_list(oac_reader *reader, char *at, void *value, const oac_type *type);
OAC_API char *oac_read_map(oac_reader *reader, char *at, void *value, const oac_type *type);
OAC_API char *oac_read_union(oac_reader *reader, char *at, void *value, const oac_type *type);

OAC_END_DECLS

#endif
