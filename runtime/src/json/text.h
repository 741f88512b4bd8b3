/* JSON strings: their grammar and their escapes. Internal. */
#ifndef OAC_JSON_TEXT_H
#define OAC_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What is wrong with a text that is not UTF-8, as static text for messages. */
extern const char oac_fault_utf8[];

/* Nonzero for the bytes that oac_chunk_special marks. */
extern const unsigned char oac_byte_special[256];

/* Finds the closing quote of the string whose first byte after the opening quote is `text`, checking everything in
 * between, and says whether there are escapes. On a fault returns null; `*at` is where, `*fault` what. */
const char *oac_text_scan(const char *text, const char *end, bool *escaped, const char **at, const char **fault);

/* Reads the escape whose backslash is at `*text` as UTF-8 (a surrogate pair is one escape), moves `*text` past it and
 * returns how many bytes, 1 to 4, were written at `out`. 0 on a fault: `*fault` says what, `*text` is where. */
size_t oac_text_escape(const char **text, const char *end, char *out, const char **fault);

/* The bytes of a string's content, decoded one after the other. */
typedef struct oac_text_cursor {
    const char *next;
    const char *end;
    unsigned char pending[4];
    unsigned pending_count;
} oac_text_cursor;

/* The next byte of a content that oac_text_scan has found good; -1 at its end. */
int oac_text_next(oac_text_cursor *cursor);

#endif
