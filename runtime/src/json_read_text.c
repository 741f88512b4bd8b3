/* Reading strings: checked, unescaped in place, NUL-terminated. */
#include "json_read.h"

#include "json_chunk.h"
#include "json_text.h"
#include "utf8.h"

/* Goes on from the first escape of a string on: what follows moves to the front. Looking a chunk ahead is safe because
 * of the padding. */
static bool unescape(oac_reader *reader, char *start, char *in, oac_string *text)
{
    const char *fault = NULL;
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
        const unsigned first = oac_mask_first(special);
        oac_chunk_store_short(out, chunk, first);
        in += first;
        out += first;
        const unsigned char byte = (unsigned char)*in;
        if (byte == '"') {
            *out = '\0';
            text->data = start;
            text->length = (size_t)(out - start);
            reader->next = in + 1;
            return true;
        }
        if (byte == '\\') {
            const char *past = in;
            const size_t written = oac_text_escape(&past, reader->end, out, &fault);
            if (written == 0) {
                break;
            }
            in += past - in;
            out += written;
            continue;
        }
        const size_t length = byte < 0x80 ? 0 : oac_utf8_length(in, (size_t)(reader->end - in));
        if (length == 0) {
            fault = byte >= 0x80 ? oac_fault_utf8 : in >= reader->end ? oac_fault_string_open : oac_fault_control;
            break;
        }
        for (size_t i = 0; i < length; i++) {
            *out++ = *in++;
        }
    }
    oac_reader_fail(reader, in, OAC_ERROR_JSON, fault);
    return false;
}

bool oac_reader_text(oac_reader *reader, char *in, oac_string *text)
{
    char *const start = in;
    for (;;) {
        const unsigned special = oac_chunk_special(oac_chunk_load(in));
        if (special == 0) {
            in += OAC_CHUNK;
            continue;
        }
        in += oac_mask_first(special);
        const unsigned char byte = (unsigned char)*in;
        if (OAC_LIKELY(byte == '"')) {
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
            const size_t length = oac_utf8_length(in, (size_t)(reader->end - in));
            if (length == 0) {
                oac_reader_fail(reader, in, OAC_ERROR_JSON, oac_fault_utf8);
                return false;
            }
            in += length;
        } while ((unsigned char)*in >= 0x80);
    }
}
