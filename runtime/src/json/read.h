/* What the files of the JSON reader share. Internal. */
#ifndef OAC_JSON_READ_H
#define OAC_JSON_READ_H

#include "json/reading.h"

/* What the description wanted to be there; see oac_reader_mistyped. */
typedef enum oac_expected {
    OAC_EXPECTED_OBJECT,
    OAC_EXPECTED_ARRAY,
    OAC_EXPECTED_STRING,
    OAC_EXPECTED_BOOLEAN,
    OAC_EXPECTED_INTEGER,
    OAC_EXPECTED_INTEGER_RANGE, /* an integer it is, but not one of 64 bits */
    OAC_EXPECTED_NUMBER,
    OAC_EXPECTED_NUMBER_RANGE, /* beyond the largest double */
    OAC_EXPECTED_BYTES,        /* which JSON text does not have */
    OAC_EXPECTED_PATH          /* a text that can be the path of a file */
} oac_expected;

/* The first error sticks; `at` is in the reader's copy. From then on nothing is found at `next`, so all loops end. */
void oac_reader_fail(oac_reader *reader, const char *at, oac_status status, const char *fault);

/* A value of another type than expected stands at `at`: an error, or a violation that is noted and stepped over. It is
 * an error of its own when what stands there is no value at all. */
void oac_reader_mistyped(oac_reader *reader, char *at, oac_expected expected);

/* For a member's value at `at` that is not just what was expected: refuses a duplicate, steps over white space and
 * null. Returns where a value must stand; null when there is nothing left to read (`next` is behind it). */
char *oac_reader_value(oac_reader *reader, char *at, oac_presence *state);

/* Fails with what the arena had to say; `at` is in the reader's copy. */
void oac_reader_out_of_memory(oac_reader *reader, const char *at);

/* Past white space. */
static inline char *oac_reader_skip_space(char *text)
{
    while (*text == ' ' || *text == '\n' || *text == '\t' || *text == '\r') {
        text++;
    }
    return text;
}

/* Steps over any value at `at`, strictly checked; null on an error. Returns where it ends. `next` stays. */
char *oac_reader_skip(oac_reader *reader, char *at);

/* Any value at `at` as its text, NUL-terminated (so it is moved by a byte). Returns where it ends; null on an error. */
char *oac_reader_raw(oac_reader *reader, char *at, oac_string *text);

/* The elements of an array, one after the other: `at` is behind its bracket (then `*first` is true) or an element.
 * Returns where the next element stands; null at the end, and on an error (`next` is behind the array). */
char *oac_reader_element(oac_reader *reader, char *at, bool *first);

/* Steps into an array as a member's value; null when there is none (`next` is behind what was there instead). */
char *oac_reader_open_array(oac_reader *reader, char *at, oac_presence *state);

/* Items of an array, entries of a map: read one after the other, into an array in the arena. */
typedef struct oac_items {
    char *at; /* where the text goes on */
    void *items;
    size_t count;
    size_t capacity;
    size_t size; /* of one item, in bytes */
} oac_items;

/* Zeroed room for one more item; null when memory is out. */
void *oac_reader_add_item(oac_reader *reader, oac_items *items);

/* Gives back the room for items that did not come. */
void oac_reader_last_item(oac_reader *reader, oac_items *items);

/* Remembers the name of a member of the object being read; duplicates are found when it ends. */
bool oac_reader_remember(oac_reader *reader, oac_string name);

/* Steps into the array at `at`; false when there is none (null, mistyped, a duplicate): then the text goes on at
 * reader->next. */
bool oac_read_array(oac_reader *reader, char *at, oac_presence *state, oac_items *items, size_t item_size);
/* Room for the next item, zeroed, in the arena; its text is at items->at. Null at the array's end, which is then
 * stepped out of, and on error. */
void *oac_reader_any_item(oac_reader *reader, oac_items *items);
/* The same, with the usual case of an object decided where it is called. */
static inline void *oac_read_item(oac_reader *reader, oac_items *items)
{
    char *at = items->at;
    if (OAC_LIKELY(items->count < items->capacity && at[0] == ',' && at[1] == '{')) {
        items->at = at + 1;
        return (char *)items->items + items->count++ * items->size;
    }
    return oac_reader_any_item(reader, items);
}

/* Maps, in the same way: entries begin with their key, which is set. */
bool oac_read_entries(oac_reader *reader, char *at, oac_presence *state, oac_items *entries, size_t entry_size);
void *oac_read_entry(oac_reader *reader, oac_items *entries);
/* A member of any name whose value is at `at`, as an entry of its own: for objects that have such members beside those
 * that are described. `entries` is all-zero before the first; null on error. */
void *oac_read_additional(oac_reader *reader, char *at, oac_string name, oac_items *entries, size_t entry_size);

/* Values of elements, entries and branches: never null, and there are no duplicates of them. */
char *oac_read_bool_item(oac_reader *reader, char *at, bool *value);
char *oac_read_int_item(oac_reader *reader, char *at, int64_t *value);
char *oac_read_number_item(oac_reader *reader, char *at, double *value);
char *oac_read_string_item(oac_reader *reader, char *at, oac_string *value);
char *oac_read_json_item(oac_reader *reader, char *at, oac_string *value);
/* The same by the table of the type: in the element form, and as an item of a list or a map. */
char *oac_read_element(oac_reader *reader, char *at, void *value, const oac_type *type);
char *oac_read_item_of(oac_reader *reader, char *at, void *item, const oac_type *type);

/* Looks at the union's value at `at`, no further than to its end: 1 and up for a branch, whose value is still to be
 * read at `*at`; 0 when it is null, a duplicate or none of them (then its text is in `json`), and the text goes on at
 * `*at`. `discriminant` is the member that has the tags. */
unsigned oac_read_branch(oac_reader *reader, char **at, oac_presence *state, oac_string *json, oac_string discriminant,
                         const oac_branch *branches, size_t count);

#endif
