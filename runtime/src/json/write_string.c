/* Writing JSON strings: copied as long as nothing is special, then with escapes and a look at every character beyond
 * ASCII. */
#include "json/write.h"

#include <string.h>

#include "base/utf8.h"
#include "json/scan.h"
#include "json/text.h"

static const char fault_null_text[] = "a text is a null pointer; \"\" is the empty one";
static const char fault_enumerator[] = "a number is none of its enumeration's";
static const char fault_unlisted[] = "a value is none of those that its enumeration lists, and has no text";

/* The letters of the short escapes. */
static const char oac_short_escapes[256] = {
    ['"'] = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};

static char *put_long_escape(char *out, unsigned char byte)
{
    static const char digits[] = "0123456789abcdef";
    memcpy(out, "\\u00", 4);
    out[4] = digits[byte >> 4];
    out[5] = digits[byte & 15];
    return out + 6;
}

/* Writes the one character at `*in` that is special, and moves past it; null on an error. */
static OAC_COLD char *put_one(oac_writer *writer, char *out, const char **in, const char *last)
{
    const unsigned char byte = (unsigned char)**in;
    if (byte >= 0x80) {
        const size_t length = oac_utf8_length(*in, (size_t)(last - *in));
        if (length == 0) {
            oac_writer_fail(writer, OAC_ERROR_INVALID, oac_fault_utf8);
            return NULL;
        }
        memcpy(out, *in, length);
        *in += length;
        return out + length;
    }
    *in += 1;
    if (oac_short_escapes[byte] != 0) {
        out[0] = '\\';
        out[1] = oac_short_escapes[byte];
        out += 2;
    } else {
        out = put_long_escape(out, byte);
    }
    if (writer->end - out <= last - *in) {
        return oac_writer_grow(writer, out, (size_t)(last - *in));
    }
    return out;
}

/* The same, one character after the other: for what put_special leaves. */
static OAC_COLD void put_slowly(oac_writer *writer, char *out, const char *in, const char *last, char closing)
{
    while (in < last) {
        if (!oac_byte_special[(unsigned char)*in]) {
            *out++ = *in++;
            continue;
        }
        out = put_one(writer, out, &in, last);
        if (out == NULL) {
            return;
        }
    }
    out[0] = '"';
    out[1] = closing;
    writer->next = out + 2;
}

/* The short escapes with their backslash; 0 for none. */
static const char oac_escape_pairs[128][2] = {
    ['"'] = "\\\"", ['\\'] = "\\\\", ['\b'] = "\\b", ['\f'] = "\\f", ['\n'] = "\\n", ['\r'] = "\\r", ['\t'] = "\\t"};

/* The bytes from `in` on, up to a chunk and not beyond `last`, with zeros behind them. */
static inline oac_chunk load_up_to(const char *in, const char *last)
{
    const size_t rest = (size_t)(last - in);
    if (OAC_LIKELY(rest >= OAC_CHUNK)) {
        return oac_chunk_load(in);
    }
    return rest != 0 ? oac_chunk_load_short(in, rest) : oac_chunk_none();
}

/* Bytes of the character beyond ASCII at `in`; 0 when it is none. */
static inline size_t character_length(const char *in, const char *last)
{
    return OAC_LIKELY(last - in >= 4) ? oac_utf8_quick(in) : oac_utf8_length(in, (size_t)(last - in));
}

/* Goes on with the string that began at `start`, from the chunk at `in` where something special is: short escapes and
 * characters beyond ASCII, as long as there is room; the rest is left to put_slowly. `out` has room for the rest of the
 * text and the slack. Where the next byte is written depends on the number of escapes only, so that the processor can
 * go on with what follows while characters are still looked at. */
static OAC_COLD void put_special(oac_writer *writer, char *start, char *out, const char *in, const char *last,
                                 char closing)
{
    const char *checked = in;                            /* so far all characters are well formed */
    ptrdiff_t spare = (writer->end - out) - (last - in); /* room for the bytes that escapes add */
    writer->next = start;                                /* where an error is */
    while (in < last) {
        const oac_chunk chunk = load_up_to(in, last);
        unsigned stops = oac_chunk_stops(chunk);
        unsigned high = oac_chunk_high(chunk);
        oac_chunk_store(out, chunk);
        while (high != 0) {
            const char *const character = in + oac_mask_first(high);
            if (character >= checked) {
                const size_t length = character_length(character, last);
                if (OAC_UNLIKELY(length == 0)) {
                    put_slowly(writer, out, character, last, closing); /* says what is wrong */
                    return;
                }
                checked = character + length;
                high &= high - 1; /* its first byte, and the others below as far as they are in this chunk */
                if (length > 2) {
                    high &= high - 1;
                }
                if (length > 3) {
                    high &= high - 1;
                }
            }
            high &= high - 1;
        }
        while (stops != 0) {
            const size_t first = oac_mask_first(stops);
            if (in + first >= last) {
                break; /* the zeros behind the text */
            }
            memcpy(out + first, oac_escape_pairs[(unsigned char)in[first]], 2);
            spare--;
            if (OAC_UNLIKELY(out[first] == 0 || spare <= 0)) {
                put_slowly(writer, out + first, in + first, last, closing);
                return;
            }
            out++; /* one byte has become two */
            oac_chunk_store(out + first + 1, load_up_to(in + first + 1, last));
            stops &= stops - 1;
        }
        in += OAC_CHUNK;
        out += OAC_CHUNK;
    }
    out -= in - last;
    out[0] = '"';
    out[1] = closing;
    writer->next = out + 2;
}

static OAC_COLD void put_null_text(oac_writer *writer, char *out)
{
    writer->next = out;
    oac_writer_fail(writer, OAC_ERROR_INVALID, fault_null_text);
}

/* Copies text as long as nothing is special; a null pointer is, too. 0 when that was all of it; otherwise `*in` and
 * `*out` are where to go on. */
static OAC_HOT unsigned put_plain(char **out, const char **in, size_t length)
{
    const char *from = *in;
    char *to = *out;
    if (length >= OAC_CHUNK) {
        const char *const final = from + length - OAC_CHUNK;
        if (length <= (size_t)2 * OAC_CHUNK) {
            /* Both ends at once; where they overlap, they agree. */
            const oac_chunk head = oac_chunk_load(from);
            const oac_chunk tail = oac_chunk_load(final);
            oac_chunk_store(to, head);
            oac_chunk_store(to + length - OAC_CHUNK, tail);
            return oac_chunks_special(head, tail);
        }
        for (; from < final; from += OAC_CHUNK, to += OAC_CHUNK) {
            const oac_chunk chunk = oac_chunk_load(from);
            oac_chunk_store(to, chunk);
            const unsigned special = oac_chunk_special(chunk);
            if (OAC_UNLIKELY(special != 0)) {
                *in = from;
                *out = to;
                return special;
            }
        }
        /* The last chunk overlaps what has been copied. */
        const oac_chunk chunk = oac_chunk_load(final);
        oac_chunk_store(to - (from - final), chunk);
        *in = from;
        *out = to;
        return oac_chunk_special(chunk);
    }
    return length != 0 ? oac_chunk_copy_plain(to, from, length) : from == NULL;
}

/* Writes text in quotes and a `closing` byte after it. `out` has room for the text and the slack. */
static OAC_HOT void put_string(oac_writer *writer, char *out, const char *data, size_t length, char closing)
{
    const char *in = data;
    char *to = out + 1;
    *out = '"';
    if (OAC_UNLIKELY(in == NULL) && length > 0) {
        put_null_text(writer, out);
        return;
    }
    if (OAC_UNLIKELY(put_plain(&to, &in, length) != 0)) {
        if (in == NULL) { /* nor is it the empty text; found where that costs other texts nothing */
            put_null_text(writer, out);
            return;
        }
        put_special(writer, out, to, in, data + length, closing);
        return;
    }
    out += length;
    out[1] = '"';
    out[2] = closing;
    writer->next = out + 3;
}

static OAC_COLD void put_string_member_slowly(oac_writer *writer, const char *key, size_t key_length,
                                              oac_presence state, const oac_string *text);

static OAC_HOT void put_string_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                      const oac_string *text)
{
    if (OAC_UNLIKELY(state != OAC_VALUE || !oac_writer_has_room(writer, key_length + text->length))) {
        put_string_member_slowly(writer, key, key_length, state, text);
        return;
    }
    put_string(writer, oac_writer_put_key(writer->next, key, key_length), text->data, text->length, ',');
}

/* Apart, so that the usual case calls nothing. */
static void put_string_member_slowly(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                     const oac_string *text)
{
    if (state != OAC_VALUE) {
        oac_writer_no_value(writer, key, key_length, state, oac_string_is_filled(text));
    } else if (oac_writer_room(writer, key_length + text->length) != NULL) {
        put_string_member(writer, key, key_length, state, text);
    }
}

void oac_write_string_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_string *value)
{
    put_string_member(writer, key, key_length, value->state, &value->value);
}

void oac_write_enum_member(oac_writer *writer, const char *key, size_t key_length, const oac_string *text)
{
    put_string_member(writer, key, key_length, OAC_VALUE, text);
}

void oac_write_unlisted_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                               unsigned number, const oac_string *text)
{
    if (state != OAC_VALUE) {
        oac_writer_no_value(writer, key, key_length, state, number != 0 || oac_string_is_filled(text));
    } else if (number != 0 || !oac_string_is_filled(text)) {
        oac_write_key(writer, key, key_length);
        oac_writer_fail(writer, OAC_ERROR_INVALID, number != 0 ? fault_enumerator : fault_unlisted);
    } else {
        put_string_member(writer, key, key_length, OAC_VALUE, text);
    }
}

void oac_write_string(oac_writer *writer, oac_string value)
{
    char *out = oac_writer_room(writer, value.length);
    if (out != NULL) {
        put_string(writer, out, value.data, value.length, ',');
    }
}

void oac_writer_put_name(oac_writer *writer, oac_string name)
{
    char *out = oac_writer_room(writer, name.length);
    if (out != NULL) {
        put_string(writer, out, name.data, name.length, ':');
    }
}
