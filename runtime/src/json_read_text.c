/* Reading strings: checked, unescaped in place, NUL-terminated. */
#include "json_read_text.h"

#include "json_read.h"
#include "json_text.h"
#include "utf8.h"

/* What the letters of the short escapes stand for. */
static const char short_escapes[256] = {
    ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t'};

/* An escape, or a fault; see oac_text_escape. */
static OAC_COLD size_t long_escape(oac_reader *reader, char **in, char *out)
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
static OAC_COLD bool bad_byte(oac_reader *reader, const char *in)
{
    const char *fault = (unsigned char)*in >= 0x80 ? oac_fault_utf8
                        : in >= reader->end        ? oac_fault_string_open
                                                   : oac_fault_control;
    oac_reader_fail(reader, in, OAC_ERROR_JSON, fault);
    return false;
}

/* Goes on from the first escape of a string on: what follows moves to the front. */
static bool unescape(oac_reader *reader, char *start, char *in, oac_string *text)
{
    char *out = in;
    for (;;) {
        const oac_chunk chunk = oac_chunk_load(in);
        const unsigned special = oac_chunk_special(chunk);
        if (special == 0) {
            oac_chunk_store(out, chunk);
            in += OAC_CHUNK;
            out += OAC_CHUNK;
            continue;
        }
        /* The whole chunk is stored, which spoils bytes that are still to be read; they are put back. */
        const unsigned first = oac_mask_first(special);
        in += first;
        const oac_chunk ahead = oac_chunk_load(in);
        oac_chunk_store(out, chunk);
        oac_chunk_store(in, ahead);
        out += first;
        const unsigned char byte = (unsigned char)*in;
        if (byte == '\\') {
            const char plain = short_escapes[(unsigned char)in[1]];
            if (OAC_LIKELY(plain != 0)) {
                *out++ = plain;
                in += 2;
                continue;
            }
            const size_t written = long_escape(reader, &in, out);
            if (written == 0) {
                return false;
            }
            out += written;
        } else if (byte == '"') {
            *out = '\0';
            text->data = start;
            text->length = (size_t)(out - start);
            reader->next = in + 1;
            return true;
        } else {
            const size_t length = byte < 0x80 ? 0 : oac_utf8_measure(in, (size_t)(reader->end - in));
            if (length == 0) {
                return bad_byte(reader, in);
            }
            for (size_t i = 0; i < length; i++) {
                *out++ = *in++;
            }
        }
    }
}

bool oac_reader_text_rest(oac_reader *reader, char *start, char *in, oac_string *text)
{
    for (;;) {
        const unsigned special = oac_chunk_special(oac_chunk_load(in));
        if (special == 0) {
            in += OAC_CHUNK;
            continue;
        }
        in += oac_mask_first(special);
        const unsigned char byte = (unsigned char)*in;
        if (byte == '"') {
            *in = '\0';
            text->data = start;
            text->length = (size_t)(in - start);
            reader->next = in + 1;
            return true;
        }
        if (byte < 0x80) {
            return unescape(reader, start, in, text);
        }
        do {
            const size_t length = oac_utf8_measure(in, (size_t)(reader->end - in));
            if (length == 0) {
                oac_reader_fail(reader, in, OAC_ERROR_JSON, oac_fault_utf8);
                return false;
            }
            in += length;
        } while ((unsigned char)*in >= 0x80);
    }
}
