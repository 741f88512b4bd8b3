/* Texts of bounded length that people read: JSON paths, and values as they are shown. Internal.
 *
 * One spelling for all: a path that a parser tells and one that a validator tells are the same for the same value. */
#ifndef OAC_JSON_PATH_TEXT_H
#define OAC_JSON_PATH_TEXT_H

#include <stddef.h>

/* A text that grows in a fixed place. It is cut at a character when it is full, and nothing comes after the cut. */
typedef struct oac_text_out {
    char *data; /* always NUL-terminated */
    size_t size;
    size_t length;
} oac_text_out;

/* `size`, at least 1, counts the NUL. */
void oac_out_begin(oac_text_out *out, char *data, size_t size);
/* A NUL-terminated text. Bytes that are no UTF-8 become "?". */
void oac_out_words(oac_text_out *out, const char *text);
/* As a JSON string: quoted and escaped; `most` bytes of its content at most, then "...". */
void oac_out_quoted(oac_text_out *out, const char *text, size_t length, size_t most);

/* The step to a member: `.name`, or `["na me"]` for what is no identifier. `name` is decoded. */
void oac_out_member(oac_text_out *out, const char *name, size_t length);
/* The same from the content of a JSON string that may hold escapes, even broken ones. */
void oac_out_raw_member(oac_text_out *out, const char *name, size_t length);
/* The step to an element: `[5]`. */
void oac_out_index(oac_text_out *out, size_t index);

#endif
