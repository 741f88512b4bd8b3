/* What texts say: numbers, where in JSON that is held as a text something stands, cells. Private to the command. */
#ifndef OAC_COMMAND_TEXTS_H
#define OAC_COMMAND_TEXTS_H

#include <oac/oac.h>

/* ---- numbers.c: all read the whole text, decimal digits only, and are false when it is something else ---- */
bool oac_read_integer(const char *text, int64_t *value);
/* Seconds with up to nine decimals, as milliseconds. */
bool oac_read_seconds(const char *text, uint32_t *milliseconds);
/* Requests in a second, a minute or an hour: 600/m. */
bool oac_read_rate(const char *text, uint32_t *requests, uint32_t *seconds);

/* ---- place.c ---- */
/* The offset of what a JSON path names in a text that is JSON; of its nearest parent where it is not there. */
size_t oac_place_of(const char *path, oac_string text);
/* Where the value of the object's last member with this name stands; of length 0 where there is none. */
oac_string oac_place_of_member(const char *name, oac_string object);
/* Whether nothing is in an object. */
bool oac_place_is_empty(oac_string object);

/* What an object or an array holds, one after the other. `name` and `value` are as they are written, the name without
 * its quotes; of an array it is empty. */
typedef struct oac_children {
    const char *at;
    const char *end;
    oac_string name;
    oac_string value;
} oac_children;

/* Nothing is in what is neither an object nor an array. */
oac_children oac_children_of(oac_string container);
/* False at the end. */
bool oac_children_next(oac_children *children);

/* ---- overlay.c ---- */
/* The value of an object's member whose name is written like this. False: there is none. */
bool oac_text_member(oac_string object, oac_string name, oac_string *value);
/* Appends an object with the members of `patch` put into it: objects into objects, anything else in place of what is
 * there. Names are the same that are written the same. */
oac_status oac_text_overlay(oac_string object, oac_string patch, oac_buffer *to);
/* Whether `state` holds all that `wanted` says: members of objects, for each item of an array one of its own, and
 * other values as they are, numbers by their value. What is null may be missing. */
bool oac_text_holds(oac_string state, oac_string wanted);

/* ---- cell.c: texts in cells of CSV ---- */
/* Whether a spreadsheet may take what stands in a cell for a formula: it begins, behind what is not seen, with = + - @
 * in one of their widths, or with a tab or the end of a line. So is what has apostrophes before that: each stands for
 * one that was there. Such a text is written with an apostrophe before it, unless it is a number; where one is read
 * behind an apostrophe, that is taken off. */
bool oac_cell_is_formula(oac_string text);
/* Whether a text is a number of JSON, which no spreadsheet runs. */
bool oac_cell_is_number(oac_string text);

#endif
