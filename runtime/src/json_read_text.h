/* Reading strings. Internal. */
#ifndef OAC_JSON_READ_TEXT_H
#define OAC_JSON_READ_TEXT_H

#include "json_chunk.h"
#include "oac/json_reader.h"

/* Goes on with a string at `in`, where something special is (see oac_chunk_special). */
bool oac_reader_text_rest(oac_reader *reader, char *start, char *in, oac_string *text);

/* Reads the string whose first byte after the opening quote is at `in`, unescapes it in place and puts a NUL at its
 * end. Moves `next` past it. False on an error. Looking a chunk ahead is safe because of the padding. */
static inline bool oac_reader_text(oac_reader *reader, char *in, oac_string *text)
{
    char *const start = in;
    unsigned special = oac_chunk_special(oac_chunk_load(in));
    while (special == 0) {
        in += OAC_CHUNK;
        special = oac_chunk_special(oac_chunk_load(in));
    }
    in += oac_mask_first(special);
    if (OAC_UNLIKELY(*in != '"')) {
        return oac_reader_text_rest(reader, start, in, text);
    }
    *in = '\0';
    text->data = start;
    text->length = (size_t)(in - start);
    reader->next = in + 1;
    return true;
}

#endif
