/* Reading strings. Internal. */
#ifndef OAC_JSON_READ_TEXT_H
#define OAC_JSON_READ_TEXT_H

#include "oac/gen/json_reader.h"
#include "json/chunk.h"

/* Reads a string that has more to it than plain characters; the first special byte (see
 * oac_chunk_special) is at `special`, in the chunk at `in`. */
char *oac_reader_text_rest(oac_reader *reader, char *start, char *in, oac_string *text, const char *special);

/* Reads the string whose first byte after the opening quote is at `start`, unescapes it in place and puts a NUL at its
 * end. Returns the place behind it; on an error, the text's end. Looking a chunk ahead is safe because of the padding.
 */
static inline char *oac_reader_text(oac_reader *reader, char *start, oac_string *text)
{
    char *in = start;
    unsigned special = oac_chunk_special(oac_chunk_load(in));
    while (special == 0) {
        in += OAC_CHUNK;
        special = oac_chunk_special(oac_chunk_load(in));
    }
    char *const end = in + oac_mask_first(special);
    if (OAC_UNLIKELY(*end != '"')) {
        return oac_reader_text_rest(reader, start, in, text, end);
    }
    *end = '\0';
    text->data = start;
    text->length = (size_t)(end - start);
    return end + 1;
}

#endif
