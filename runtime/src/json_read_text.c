/* Reading strings: checked, unescaped in place, NUL-terminated. */
#include "json_read_text.h"

#include <string.h>

#include "json_read.h"
#include "json_text.h"
#include "utf8.h"

/* What the letters of the short escapes stand for. */
static const char short_escapes[256] = {
    ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t'};

/* An escape, or a fault; see oac_text_escape. */
static size_t any_escape(oac_reader *reader, char **in, char *out)
{
    const char *fault = NULL;
    const char *past = *in;
    const size_t written = oac_text_escape(&past, reader->end, out, &fault);
    *in += past - *in;
    if (written == 0) {
        oac_reader_fail(reader, *in, OAC_ERROR_JSON, fault);
    }
    return written;
}

/* A byte that no string may hold as it is. */
static bool bad_byte(oac_reader *reader, const char *in)
{
    const char *fault = (unsigned char)*in >= 0x80 ? oac_fault_utf8
                        : in >= reader->end        ? oac_fault_string_open
                                                   : oac_fault_control;
    oac_reader_fail(reader, in, OAC_ERROR_JSON, fault);
    return false;
}

/* The string is complete at its closing quote, at `in`; its text ends at `out`. */
static inline bool finish(oac_reader *reader, char *start, char *in, char *out, oac_string *text)
{
    *out = '\0';
    text->data = start;
    text->length = (size_t)(out - start);
    reader->next = in + 1;
    return true;
}

/* Goes on with a string whose content moves from `in` to the front, to `out`: character by character, whatever there
 * is. */
static OAC_COLD bool unescape_slowly(oac_reader *reader, char *start, char *in, char *out, oac_string *text)
{
    for (;;) {
        const unsigned char byte = (unsigned char)*in;
        if (!oac_byte_special[byte]) {
            *out++ = *in++;
        } else if (byte == '"') {
            return finish(reader, start, in, out, text);
        } else if (byte == '\\') {
            const size_t written = any_escape(reader, &in, out);
            if (written == 0) {
                return false;
            }
            out += written;
        } else {
            const size_t length = byte < 0x80 ? 0 : oac_utf8_length(in, (size_t)(reader->end - in));
            if (length == 0) {
                return bad_byte(reader, in);
            }
            memmove(out, in, length);
            in += length;
            out += length;
        }
    }
}

/* The same in chunks, from a special byte on, for short escapes and most characters beyond ASCII; the rest is left to
 * unescape_slowly. Calls nothing, for the registers' sake. */
static OAC_COLD bool unescape(oac_reader *reader, char *start, char *in, oac_string *text)
{
    char *out = in;
    for (;;) {
        const unsigned char byte = (unsigned char)*in;
        if (byte == '\\') {
            const char plain = short_escapes[(unsigned char)in[1]];
            if (OAC_UNLIKELY(plain == 0)) {
                break;
            }
            *out++ = plain;
            in += 2;
        } else if (byte == '"') {
            return finish(reader, start, in, out, text);
        } else {
            const size_t length = oac_utf8_quick(in, OAC_READER_PADDING); /* NUL bytes are no part of a character */
            if (length == 0) {
                break;
            }
            out[0] = in[0];
            out[1] = in[1];
            if (length == 3) {
                out[2] = in[2];
            }
            in += length;
            out += length;
        }
        oac_chunk chunk = oac_chunk_load(in);
        unsigned special = oac_chunk_special(chunk);
        while (special == 0) {
            oac_chunk_store(out, chunk);
            in += OAC_CHUNK;
            out += OAC_CHUNK;
            chunk = oac_chunk_load(in);
            special = oac_chunk_special(chunk);
        }
        /* The whole chunk is stored, which spoils bytes that are still to be read; they are put back. */
        const size_t first = oac_mask_first(special);
        in += first;
        const oac_chunk ahead = oac_chunk_load(in);
        oac_chunk_store(out, chunk);
        oac_chunk_store(in, ahead);
        out += first;
    }
    return unescape_slowly(reader, start, in, out, text);
}

bool oac_reader_text_rest(oac_reader *reader, char *start, char *in, oac_string *text)
{
    for (;;) {
        const unsigned char byte = (unsigned char)*in;
        if (byte == '"') {
            return finish(reader, start, in, in, text);
        }
        if (byte < 0x80) {
            return unescape(reader, start, in, text);
        }
        const size_t length = oac_utf8_quick(in, OAC_READER_PADDING);
        if (length == 0) {
            return unescape_slowly(reader, start, in, in, text);
        }
        in += length;
        unsigned special = oac_chunk_special(oac_chunk_load(in));
        while (special == 0) {
            in += OAC_CHUNK;
            special = oac_chunk_special(oac_chunk_load(in));
        }
        in += oac_mask_first(special);
    }
}
