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
#define OAC_NEXT(name) ",\"" name "\":", sizeof(",\"" name "\":") - 1

/* How far beyond the text NUL bytes stand, and so the longest OAC_NEXT that may be looked for. */
#define OAC_READER_PADDING 64

/* Copies the text and gets ready. */
OAC_API OAC_MUST_CHECK oac_status oac_reader_begin(oac_reader *reader, const char *text, size_t length,
                                                   const oac_parse_options *options, oac_error *error);
/* Sets `size` bytes to zero. A call, as compilers spell out a known size in a way that costs several times as much. */
OAC_API void oac_zero(void *memory, size_t size);
/* Checks that nothing but white space follows and hands the arena to `*extra` (allocated in it), unless it is the
 * caller's. On failure the arena is freed, `*extra` is null, and `error` says what was wrong and where (offset, line,
 * column, path). */
OAC_API OAC_MUST_CHECK oac_status oac_reader_end(oac_reader *reader, oac_extra **extra, oac_error *error);

/* All functions that read get the place `at` where their value stands and return the place behind it. The place goes
 * from one to the next in a register, never through memory, and so a text is read as fast as it can be looked at. After
 * an error the place is the text's end, where nothing is found, so that all loops end. A reader of a type is
 *     char *person_read(oac_reader *reader, char *at, person *out);
 * and a whole text is read by `reader.next = person_read(&reader, reader.next, out)` between begin and end. */

/* Steps into the object at `at`; null when there is none (that is an error, or a mistyped value that was noted; the
 * text goes on at reader->next). */
OAC_API char *oac_read_object(oac_reader *reader, char *at);
/* An object as a member: `size` zeroed bytes in the arena for it, and the state becomes value. Null when the member is
 * null (the state tells), mistyped, a duplicate, or when memory is out; the text then goes on at reader->next. The
 * object itself is still to be read:
 *     person *value = oac_read_object_member(reader, at, &out->person.state, sizeof(person));
 *     out->person.value = value;
 *     at = value != NULL ? person_read(reader, at, value) : reader->next;                                     */
OAC_API void *oac_read_object_member(oac_reader *reader, char *at, oac_presence *state, size_t size);
/* True, and `*at` behind it, when the member that comes next is this one. */
static inline bool oac_at_key(char **at, const char *key, size_t key_length)
{
    if (memcmp(*at, key, key_length) != 0) {
        return false;
    }
    *at += key_length;
    return true;
}
/* The name of the next member, whatever it is and however it is written. Its data are null at the end of the object,
 * which is then stepped out of, and on error. */
OAC_API char *oac_read_member(oac_reader *reader, char *at, oac_string *name);
/* A member that the description does not know: checked, counted, and kept when that was asked for. */
OAC_API char *oac_read_unknown(oac_reader *reader, char *at, oac_string name, oac_extra **extra);

/* Values of members. Each refuses a duplicate (the state is no longer absent) and takes null. */
OAC_API char *oac_read_bool(oac_reader *reader, char *at, oac_opt_bool *value);
OAC_API char *oac_read_int(oac_reader *reader, char *at, oac_opt_int *value);
OAC_API char *oac_read_number(oac_reader *reader, char *at, oac_opt_number *value);
OAC_API char *oac_read_string(oac_reader *reader, char *at, oac_opt_string *value);
OAC_API char *oac_read_json(oac_reader *reader, char *at, oac_opt_json *value);
/* The text of an enumeration's value; the caller maps it to the enumerator. */
OAC_API char *oac_read_enum(oac_reader *reader, char *at, oac_presence *state, oac_string *text);
OAC_API char *oac_read_bool_list(oac_reader *reader, char *at, oac_bool_list *value);
OAC_API char *oac_read_int_list(oac_reader *reader, char *at, oac_int_list *value);
OAC_API char *oac_read_number_list(oac_reader *reader, char *at, oac_number_list *value);
OAC_API char *oac_read_string_list(oac_reader *reader, char *at, oac_string_list *value);
OAC_API char *oac_read_json_list(oac_reader *reader, char *at, oac_json_list *value);
OAC_API char *oac_read_opt_bool_list(oac_reader *reader, char *at, oac_opt_bool_list *value);
OAC_API char *oac_read_opt_int_list(oac_reader *reader, char *at, oac_opt_int_list *value);
OAC_API char *oac_read_opt_number_list(oac_reader *reader, char *at, oac_opt_number_list *value);
OAC_API char *oac_read_opt_string_list(oac_reader *reader, char *at, oac_opt_string_list *value);
OAC_API char *oac_read_bool_map(oac_reader *reader, char *at, oac_bool_map *value);
OAC_API char *oac_read_int_map(oac_reader *reader, char *at, oac_int_map *value);
OAC_API char *oac_read_number_map(oac_reader *reader, char *at, oac_number_map *value);
OAC_API char *oac_read_string_map(oac_reader *reader, char *at, oac_string_map *value);
OAC_API char *oac_read_json_map(oac_reader *reader, char *at, oac_json_map *value);
OAC_API char *oac_read_opt_bool_map(oac_reader *reader, char *at, oac_opt_bool_map *value);
OAC_API char *oac_read_opt_int_map(oac_reader *reader, char *at, oac_opt_int_map *value);
OAC_API char *oac_read_opt_number_map(oac_reader *reader, char *at, oac_opt_number_map *value);
OAC_API char *oac_read_opt_string_map(oac_reader *reader, char *at, oac_opt_string_map *value);
/* Values of elements, entries and branches: never null, and there are no duplicates of them. */
OAC_API char *oac_read_bool_item(oac_reader *reader, char *at, bool *value);
OAC_API char *oac_read_int_item(oac_reader *reader, char *at, int64_t *value);
OAC_API char *oac_read_number_item(oac_reader *reader, char *at, double *value);
OAC_API char *oac_read_string_item(oac_reader *reader, char *at, oac_string *value);
OAC_API char *oac_read_json_item(oac_reader *reader, char *at, oac_string *value);

/* Arrays of objects: oac_read_array, then oac_read_item until null, each filled in by the item's reader.
 *     oac_items items;
 *     if (oac_read_array(reader, at, &list->state, &items, sizeof(item))) {
 *         while ((item = oac_read_item(reader, &items)) != NULL) items.at = item_read(reader, items.at, item);
 *         list->items = items.items; list->count = items.count;
 *     }
 *     return reader->next;                                                                                    */
typedef struct oac_items {
    char *at; /* where the text goes on */
    void *items;
    size_t count;
    size_t capacity;
    size_t size; /* of one item, in bytes */
} oac_items;

/* Steps into the array at `at`; false when there is none (null, mistyped, a duplicate): then the text goes on at
 * reader->next. */
OAC_API bool oac_read_array(oac_reader *reader, char *at, oac_presence *state, oac_items *items, size_t item_size);
/* Room for the next item, zeroed, in the arena; null at the array's end, which is then stepped out of, and on error. */
OAC_API void *oac_read_item(oac_reader *reader, oac_items *items);

/* Maps, in the same way: entries begin with their key, which is set; the value is at items.at.
 *     if (oac_read_map(reader, at, &map->state, &entries, sizeof *entry)) {
 *         while ((entry = oac_read_entry(reader, &entries)) != NULL) {
 *             entries.at = value_read(reader, entries.at, &entry->value);
 *         }
 *         map->entries = entries.items; map->count = entries.count;
 *     }
 *     return reader->next;                                                                                    */
OAC_API bool oac_read_map(oac_reader *reader, char *at, oac_presence *state, oac_items *entries, size_t entry_size);
OAC_API void *oac_read_entry(oac_reader *reader, oac_items *entries);
/* A member of any name whose value is at `at`, as an entry of its own: for objects that have such members beside those
 * that are described. `entries` is all-zero before the first; null on error. */
OAC_API void *oac_read_additional(oac_reader *reader, char *at, oac_string name, oac_items *entries, size_t entry_size);

/* Looks at the union's value at `at`, no further than to its end: 1 and up for a branch, whose value is still to be
 * read at `*at`; 0 when it is null, a duplicate or none of them (then its text is in `json`), and the text goes on at
 * `*at`. `discriminant` is the member that has the tags. */
OAC_API unsigned oac_read_branch(oac_reader *reader, char **at, oac_presence *state, oac_string *json,
                                 oac_string discriminant, const oac_branch *branches, size_t count);
/* `size` zeroed bytes in the arena for a branch that is read at `at`; null when memory is out. */
OAC_API void *oac_read_room(oac_reader *reader, char *at, size_t size);

OAC_END_DECLS

#endif
