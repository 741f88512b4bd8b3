/* Reading strings: checked, unescaped, NUL-terminated.
 *
 * Where a string ends is found before its content is looked at any further, so that what follows it can be read at the
 * same time: processors do that by themselves as long as the next place does not depend on the slower work. */
#include "json/read_text.h"

#include "base/arena_internal.h"
#include "base/utf8.h"
#include "json/read.h"
#include "json/text.h"

/* What the letters of the short escapes stand for. */
static const char oac_escaped_bytes[256] = {
    ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t'};

/* Reports the first fault of a string in which there is one. The source still has it as it was. */
static OAC_COLD char *refuse_string(oac_reader *reader, const char *start)
{
    const char *source_end = reader->source + (reader->end - reader->text);
    const char *at = reader->source;
    const char *fault = NULL;
    bool escaped = false;
    (void)oac_text_scan(reader->source + (start - reader->text), source_end, &escaped, &at, &fault);
    oac_reader_fail(reader, reader->text + (at - reader->source), OAC_ERROR_JSON, fault);
    return reader->next;
}

/* Says whether the bytes from `in` to `end`, which is a quote or a NUL, are UTF-8. */
static inline bool is_utf8(const char *in, const char *end)
{
    for (;;) {
        const unsigned high = oac_chunk_high(oac_chunk_load(in));
        if (high == 0) {
            in += OAC_CHUNK;
            if (in >= end) {
                return true;
            }
        } else {
            in += oac_mask_first(high);
            if (in >= end) {
                return true;
            }
            const size_t length = oac_utf8_quick(in);
            if (OAC_UNLIKELY(length == 0)) {
                return false;
            }
            in += length;
        }
    }
}

/* What a string's copy may take, with what is stored too much. */
#define ROOM(reader, start) ((size_t)((reader)->end - (start)) + (size_t)4 * OAC_CHUNK)

/* The string's copy in the arena is complete and ends at `end`. */
static inline char *finish_copy(oac_reader *reader, char *end, char *stop, oac_string *text)
{
    char *const copy = reader->arena->next;
    *end = '\0';
    text->data = copy;
    text->length = (size_t)(end - copy);
    oac_arena_end(reader->arena, end + 1);
    return stop + 1;
}

/* Goes on at something that is neither plain nor a short escape, at `in`, character by character, whatever there is.
 * The copy so far ends at `out`. */
static OAC_COLD char *read_slowly(oac_reader *reader, char *start, char *in, char *out, oac_string *text)
{
    while (*in != '"') {
        if (*in == '\\') {
            const char *fault = NULL;
            const char *past = in;
            const size_t written = oac_text_escape(&past, reader->end, out, &fault);
            if (written == 0) {
                return refuse_string(reader, start);
            }
            out += written;
            in += past - in;
        } else if ((unsigned char)*in < 0x20) {
            return refuse_string(reader, start);
        } else {
            *out++ = *in++;
        }
    }
    return is_utf8(start, in) ? finish_copy(reader, out, in, text) : refuse_string(reader, start);
}

static char *read_escaped(oac_reader *reader, char *start, char *in, oac_string *text);

/* As read_escaped, when the arena's block has no room left. */
static OAC_COLD char *read_escaped_elsewhere(oac_reader *reader, char *start, char *in, oac_string *text)
{
    char *const room = (char *)oac_arena_raw(reader->arena, ROOM(reader, start));
    if (room == NULL) {
        oac_reader_out_of_memory(reader, start);
        return reader->next;
    }
    oac_arena_end(reader->arena, room);
    return read_escaped(reader, start, in, text);
}

/* The string has an escape in its chunk at `in`: it is put together anew in the arena, in whole chunks. Calls nothing
 * but at its end, for the registers' sake. */
static OAC_COLD char *read_escaped(oac_reader *reader, char *start, char *in, oac_string *text)
{
    char *out = reader->arena->next; /* where the chunk's first byte goes */
    if (OAC_UNLIKELY((size_t)(reader->arena->end - out) < ROOM(reader, start))) {
        return read_escaped_elsewhere(reader, start, in, text);
    }
    for (const char *plain = start; plain != in; plain += OAC_CHUNK) {
        oac_chunk_store(out, oac_chunk_load(plain));
        out += OAC_CHUNK;
    }
    for (;;) {
        const oac_chunk chunk = oac_chunk_load(in);
        unsigned stops = oac_chunk_stops(chunk);
        size_t step = OAC_CHUNK;
        oac_chunk_store(out, chunk);
        while (stops != 0) {
            const size_t first = oac_mask_first(stops);
            char *const stop = in + first;
            if (*stop == '"') {
                return is_utf8(start, stop) ? finish_copy(reader, out + first, stop, text)
                                            : refuse_string(reader, start);
            }
            const char plain = oac_escaped_bytes[(unsigned char)stop[1]];
            if (OAC_UNLIKELY(*stop != '\\' || plain == 0)) {
                return read_slowly(reader, start, stop, out + first, text);
            }
            out[first] = plain;
            out--; /* from here on two bytes have become one */
            oac_chunk_store(out + first + 2, oac_chunk_load(stop + 2));
            if (first == OAC_CHUNK - 1) {
                step = OAC_CHUNK + 1;
                break;
            }
            stops &= ~0u << (first + 2);
        }
        in += step;
        out += step;
    }
}

char *oac_reader_text_rest(oac_reader *reader, char *start, char *in, oac_string *text, const char *special)
{
    if (*special == '\\') {
        return read_escaped(reader, start, in, text);
    }
    unsigned stops = oac_chunk_stops(oac_chunk_load(in));
    while (stops == 0) {
        in += OAC_CHUNK;
        stops = oac_chunk_stops(oac_chunk_load(in));
    }
    char *const stop = in + oac_mask_first(stops);
    if (*stop != '"') {
        return read_escaped(reader, start, in, text);
    }
    if (OAC_UNLIKELY(!is_utf8(special, stop))) {
        return refuse_string(reader, start);
    }
    *stop = '\0';
    text->data = start;
    text->length = (size_t)(stop - start);
    return stop + 1;
}
