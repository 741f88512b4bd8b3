/* What the files of the JSON reader share. Internal. */
#ifndef OAC_JSON_READ_H
#define OAC_JSON_READ_H

#include "oac/gen/json_reader.h"

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

/* Zeroed room for one more item; null when memory is out. */
void *oac_reader_add_item(oac_reader *reader, oac_items *items);

/* Gives back the room for items that did not come. */
void oac_reader_last_item(oac_reader *reader, oac_items *items);

/* Remembers the name of a member of the object being read; duplicates are found when it ends. */
bool oac_reader_remember(oac_reader *reader, oac_string name);

#endif
