/* Looking over JSON text that nobody has checked, or that has been, without checking it. Internal.
 *
 * All that counts is to stay within the text and to call nothing that calls itself: what is wrong with the text is told
 * by whoever reads it. */
#ifndef OAC_JSON_AHEAD_H
#define OAC_JSON_AHEAD_H

#include "oac/value.h"

/* A string between its quotes, as it stands in the text. */
typedef struct oac_raw_text {
    const char *data;
    const char *end;
} oac_raw_text;

/* Past the string whose opening quote is at `at`; null where it does not end. */
const char *oac_ahead_string(const char *at, const char *end, oac_raw_text *text);

/* Past any value: to the comma or the bracket behind it. Null where the text ends first. */
const char *oac_ahead_value(const char *at, const char *end);

/* The next member of an object: `at` is at the brace or comma before it. Returns where its value stands; null when
 * there is none. */
const char *oac_ahead_member(const char *at, const char *end, oac_raw_text *name);

/* Whether the text means this one. */
bool oac_ahead_is(const oac_raw_text *text, oac_string other);

/* Whether two texts mean the same. */
bool oac_ahead_equal(const oac_raw_text *one, const oac_raw_text *other);

#endif
