/* Writing JSON text: structure, scalars and their members. Lists and foreign members are in json_write_list.c. */
#include "json_write.h"

#include <float.h>
#include <string.h>

#include "buffer_internal.h"
#include "json_chunk.h"
#include "json_scan.h"
#include "json_text.h"
#include "number.h"
#include "oac/json_reader.h"
#include "utf8.h"

/* Room that is there beyond what is asked for: for a number or an escape with its punctuation, and for storing whole
 * chunks. */
#define OAC_WRITER_SLACK 64

static const char fault_ceiling[] = "the text would grow beyond its ceiling";
static const char fault_presence[] = "a presence is none of absent, null and value; was the struct initialized?";
static const char fault_null_text[] = "a text that has a length is a null pointer";
static const char fault_null_items[] = "an object, or a list that has items, is a null pointer";
static const char fault_number[] = "the number is not finite, so JSON has no text for it";
static const char fault_json[] = "the free-form value is not JSON";
static const char fault_open[] = "an object or array was not ended, or a member has no value";
static const char fault_nothing[] = "nothing was written";

void oac_writer_fail(oac_writer *writer, oac_status status, const char *fault)
{
    if (writer->status == OAC_OK) {
        writer->status = status;
        writer->fault = fault;
        writer->end = writer->next; /* no more room: all later calls come to grow and end there */
    }
}

/* Makes room for `more` bytes and the slack after `out`, up to where the text has come. Returns where `out` is now;
 * null after an error. */
static OAC_COLD char *grow(oac_writer *writer, char *out, size_t more)
{
    if (writer->status != OAC_OK) {
        return NULL;
    }
    oac_buffer *buffer = writer->buffer;
    const size_t used = (size_t)(out - buffer->data);
    const size_t next = (size_t)(writer->next - buffer->data);
    /* The last comma does not count: it will be taken back, or made a bracket. */
    const size_t counted = used > 0 ? used - 1 : 0;
    const oac_status status = oac_buffer_grow(buffer, counted, more, OAC_WRITER_SLACK + 2);
    if (status != OAC_OK) {
        oac_writer_fail(writer, status, status == OAC_ERROR_LIMIT ? fault_ceiling : oac_fault_memory);
        return NULL;
    }
    writer->next = buffer->data + next;
    writer->end = buffer->data + buffer->capacity - 1 - OAC_WRITER_SLACK;
    return buffer->data + used;
}

static inline bool has_room(const oac_writer *writer, size_t more)
{
    return OAC_LIKELY(writer->end - writer->next > (ptrdiff_t)more); /* signed: numbers may end in the slack */
}

/* Makes sure of room for `more` bytes and the slack at `next`; false after an error. */
static OAC_COLD bool make_room(oac_writer *writer, size_t more)
{
    return grow(writer, writer->next, more) != NULL;
}

/* Where to write, with room for `more` bytes and the slack; null after an error. */
static inline char *room(oac_writer *writer, size_t more)
{
    return has_room(writer, more) || make_room(writer, more) ? writer->next : NULL;
}

/* Copies a member's name, whole chunks at a time: OAC_KEY sees to it that they may be read, the slack that they may be
 * written. */
static inline char *put_key(char *out, const char *key, size_t length)
{
    oac_chunk_store(out, oac_chunk_load(key));
    for (size_t done = OAC_CHUNK; OAC_UNLIKELY(done < length); done += OAC_CHUNK) {
        oac_chunk_store(out + done, oac_chunk_load(key + done));
    }
    return out + length;
}

void oac_writer_begin(oac_writer *writer, oac_buffer *buffer)
{
    memset(writer, 0, sizeof(*writer));
    writer->buffer = buffer;
    const oac_status status = oac_buffer_grow(buffer, buffer->length, 0, OAC_WRITER_SLACK + 2);
    if (status != OAC_OK) {
        oac_writer_fail(writer, status, status == OAC_ERROR_LIMIT ? fault_ceiling : oac_fault_memory);
        return;
    }
    writer->next = buffer->data + buffer->length;
    writer->end = buffer->data + buffer->capacity - 1 - OAC_WRITER_SLACK;
}

static oac_status report(const oac_writer *writer, oac_error *error)
{
    const oac_buffer *buffer = writer->buffer;
    (void)oac_error_set(error, writer->status, OAC_STAGE_SERIALIZE, "%s", writer->fault);
    if (error != NULL && writer->next != NULL) {
        const char *text = buffer->data + buffer->length;
        const size_t length = (size_t)(writer->next - text);
        oac_json_locate(text, length, length, NULL, NULL, error->path, sizeof(error->path));
    }
    return writer->status;
}

oac_status oac_writer_end(oac_writer *writer, oac_error *error)
{
    oac_buffer *buffer = writer->buffer;
    if (writer->status == OAC_OK) {
        const size_t length = (size_t)(writer->next - buffer->data);
        if (length == buffer->length) {
            oac_writer_fail(writer, OAC_ERROR_ARGUMENT, fault_nothing);
        } else if (writer->depth != 0 || writer->next[-1] != ',') {
            oac_writer_fail(writer, OAC_ERROR_ARGUMENT, fault_open);
        } else if (length - 1 > oac_buffer_limit(buffer)) {
            oac_writer_fail(writer, OAC_ERROR_LIMIT, fault_ceiling);
        }
    }
    oac_status status = writer->status;
    if (status != OAC_OK) {
        status = report(writer, error);
    } else {
        const size_t length = (size_t)(writer->next - buffer->data) - 1;
        if (writer->recheck) {
            status = oac_json_check(buffer->data + buffer->length, length - buffer->length, OAC_JSON_DEPTH, error);
            if (status == OAC_ERROR_JSON) {
                status = OAC_ERROR_INVALID;
            }
            if (status != OAC_OK && error != NULL) {
                error->status = status;
                error->stage = OAC_STAGE_SERIALIZE;
            }
        }
        if (status == OAC_OK) {
            buffer->length = length;
        }
    }
    if (buffer->data != NULL) {
        buffer->data[buffer->length] = '\0';
    }
    return status;
}

static void begin_container(oac_writer *writer, const char *key, size_t key_length, char bracket)
{
    char *out = room(writer, key_length);
    if (out == NULL) {
        return;
    }
    if (writer->depth >= OAC_JSON_DEPTH) {
        oac_writer_fail(writer, OAC_ERROR_LIMIT, oac_fault_depth);
        return;
    }
    writer->depth++;
    if (key != NULL) {
        out = put_key(out, key, key_length);
    }
    *out = bracket;
    writer->next = out + 1;
}

static OAC_COLD void end_slowly(oac_writer *writer, char bracket)
{
    char *out = room(writer, 0);
    if (out == NULL) {
        return;
    }
    if (writer->depth == 0 || out[-1] == ':') {
        oac_writer_fail(writer, OAC_ERROR_ARGUMENT, fault_open);
        return;
    }
    writer->depth--;
    out -= out[-1] == ',';
    out[0] = bracket;
    out[1] = ',';
    writer->next = out + 2;
}

static inline void end_container(oac_writer *writer, char bracket)
{
    if (OAC_UNLIKELY(writer->depth == 0 || !has_room(writer, 0) || writer->next[-1] == ':')) {
        end_slowly(writer, bracket);
        return;
    }
    char *out = writer->next;
    writer->depth--;
    out -= out[-1] == ',';
    out[0] = bracket;
    out[1] = ',';
    writer->next = out + 2;
}

void oac_write_object_begin(oac_writer *writer)
{
    if (OAC_UNLIKELY(!has_room(writer, 0) || writer->depth >= OAC_JSON_DEPTH)) {
        begin_container(writer, NULL, 0, '{');
        return;
    }
    writer->depth++;
    *writer->next++ = '{';
}

void oac_write_object_end(oac_writer *writer)
{
    end_container(writer, '}');
}

void oac_write_array_begin(oac_writer *writer)
{
    begin_container(writer, NULL, 0, '[');
}

void oac_write_array_end(oac_writer *writer)
{
    end_container(writer, ']');
}

void oac_write_key(oac_writer *writer, const char *key, size_t key_length)
{
    char *out = room(writer, key_length);
    if (out != NULL) {
        writer->next = put_key(out, key, key_length);
    }
}

/* Any presence but value. */
static OAC_COLD void put_state(oac_writer *writer, const char *key, size_t key_length, oac_presence state)
{
    if (state != OAC_ABSENT) {
        oac_write_key(writer, key, key_length);
        if (state == OAC_NULL) {
            oac_write_null(writer);
        } else {
            oac_writer_fail(writer, OAC_ERROR_INVALID, fault_presence);
        }
    }
}

bool oac_write_object_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                             const void *object)
{
    if (OAC_UNLIKELY(state != OAC_VALUE)) {
        put_state(writer, key, key_length, state);
        return false;
    }
    oac_write_key(writer, key, key_length);
    if (object == NULL) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_null_items);
    }
    return writer->status == OAC_OK;
}

bool oac_write_array_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state, size_t count,
                            const void *items)
{
    if (OAC_UNLIKELY(state != OAC_VALUE)) {
        put_state(writer, key, key_length, state);
        return false;
    }
    if (OAC_UNLIKELY(items == NULL && count > 0)) {
        oac_write_key(writer, key, key_length);
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_null_items);
        return false;
    }
    begin_container(writer, key, key_length, '[');
    return writer->status == OAC_OK;
}

/* The letters of the short escapes. */
static const char short_escapes[256] = {
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
    if (short_escapes[byte] != 0) {
        out[0] = '\\';
        out[1] = short_escapes[byte];
        out += 2;
    } else {
        out = put_long_escape(out, byte);
    }
    if (writer->end - out <= last - *in) {
        return grow(writer, out, (size_t)(last - *in));
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
static const char escape_pairs[128][2] = {
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
            memcpy(out + first, escape_pairs[(unsigned char)in[first]], 2);
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

/* Copies text as long as nothing is special, and says whether that was all of it; if not, `*in` and `*out` are where
 * to go on. */
static OAC_HOT bool put_plain(char **out, const char **in, size_t length)
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
            return OAC_LIKELY(oac_chunks_special(head, tail) == 0);
        }
        for (; from < final; from += OAC_CHUNK, to += OAC_CHUNK) {
            const oac_chunk chunk = oac_chunk_load(from);
            oac_chunk_store(to, chunk);
            if (OAC_UNLIKELY(oac_chunk_special(chunk) != 0)) {
                *in = from;
                *out = to;
                return false;
            }
        }
        /* The last chunk overlaps what has been copied. */
        const oac_chunk chunk = oac_chunk_load(final);
        oac_chunk_store(to - (from - final), chunk);
        *in = from;
        *out = to;
        return OAC_LIKELY(oac_chunk_special(chunk) == 0);
    }
    if (length >= 4) {
        return OAC_LIKELY(oac_chunk_copy_plain(to, from, length));
    }
    if (length == 0) {
        return true;
    }
    /* First, middle and last are all there are, though not always three. */
    const unsigned char first = (unsigned char)from[0];
    const unsigned char middle = (unsigned char)from[length / 2];
    const unsigned char last = (unsigned char)from[length - 1];
    to[0] = (char)first;
    to[length / 2] = (char)middle;
    to[length - 1] = (char)last;
    return OAC_LIKELY((oac_byte_special[first] | oac_byte_special[middle] | oac_byte_special[last]) == 0);
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
    if (OAC_UNLIKELY(!put_plain(&to, &in, length))) {
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
    if (OAC_UNLIKELY(state != OAC_VALUE || !has_room(writer, key_length + text->length))) {
        put_string_member_slowly(writer, key, key_length, state, text);
        return;
    }
    put_string(writer, put_key(writer->next, key, key_length), text->data, text->length, ',');
}

/* Apart, so that the usual case calls nothing. */
static void put_string_member_slowly(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                     const oac_string *text)
{
    if (state != OAC_VALUE) {
        put_state(writer, key, key_length, state);
    } else if (make_room(writer, key_length + text->length)) {
        put_string_member(writer, key, key_length, state, text);
    }
}

void oac_write_string_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_string *value)
{
    put_string_member(writer, key, key_length, value->state, &value->value);
}

void oac_write_enum_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state, oac_string text)
{
    put_string_member(writer, key, key_length, state, &text);
}

void oac_write_string(oac_writer *writer, oac_string value)
{
    char *out = room(writer, value.length);
    if (out != NULL) {
        put_string(writer, out, value.data, value.length, ',');
    }
}

void oac_writer_put_name(oac_writer *writer, oac_string name)
{
    char *out = room(writer, name.length);
    if (out != NULL) {
        put_string(writer, out, name.data, name.length, ':');
    }
}

static char *put_bool(char *out, bool value)
{
    if (value) {
        memcpy(out, "true,", 5);
        return out + 5;
    }
    memcpy(out, "false,", 6);
    return out + 6;
}

/* Other states than value, and no room. True when the value can be written after all. */
static OAC_COLD bool member_slowly(oac_writer *writer, const char *key, size_t key_length, oac_presence state)
{
    if (state != OAC_VALUE) {
        put_state(writer, key, key_length, state);
        return false;
    }
    return make_room(writer, key_length);
}

static OAC_COLD void bool_slowly(oac_writer *writer, const char *key, size_t key_length, const oac_opt_bool *value)
{
    if (member_slowly(writer, key, key_length, value->state)) {
        oac_write_bool_member(writer, key, key_length, value);
    }
}

void oac_write_bool_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_bool *value)
{
    if (OAC_UNLIKELY(value->state != OAC_VALUE || !has_room(writer, key_length))) {
        bool_slowly(writer, key, key_length, value);
        return;
    }
    writer->next = put_bool(put_key(writer->next, key, key_length), value->value);
}

void oac_write_bool(oac_writer *writer, bool value)
{
    char *out = room(writer, 0);
    if (out != NULL) {
        writer->next = put_bool(out, value);
    }
}

static OAC_COLD void int_slowly(oac_writer *writer, const char *key, size_t key_length, const oac_opt_int *value)
{
    if (member_slowly(writer, key, key_length, value->state)) {
        oac_write_int_member(writer, key, key_length, value);
    }
}

void oac_write_int_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_int *value)
{
    if (OAC_UNLIKELY(value->state != OAC_VALUE || !has_room(writer, key_length))) {
        int_slowly(writer, key, key_length, value);
        return;
    }
    char *out = put_key(writer->next, key, key_length);
    if ((uint64_t)value->value < 10) {
        *out++ = (char)('0' + value->value);
    } else {
        out = oac_number_write_int(out, value->value);
    }
    *out = ',';
    writer->next = out + 1;
}

void oac_write_int(oac_writer *writer, int64_t value)
{
    char *out = room(writer, 0);
    if (out != NULL) {
        out = oac_number_write_int(out, value);
        *out = ',';
        writer->next = out + 1;
    }
}

void oac_write_number(oac_writer *writer, double value)
{
    char *out = room(writer, 0);
    if (out == NULL) {
        return;
    }
    if (!(value >= -DBL_MAX && value <= DBL_MAX)) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_number);
        return;
    }
    out = oac_number_write_double(out, value);
    *out = ',';
    writer->next = out + 1;
}

void oac_write_number_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_number *value)
{
    if (value->state != OAC_VALUE) {
        put_state(writer, key, key_length, value->state);
        return;
    }
    oac_write_key(writer, key, key_length);
    oac_write_number(writer, value->value);
}

void oac_write_null(oac_writer *writer)
{
    char *out = room(writer, 0);
    if (out != NULL) {
        memcpy(out, "null,", 5);
        writer->next = out + 5;
    }
}

void oac_write_json(oac_writer *writer, oac_string value)
{
    if (room(writer, 0) == NULL) {
        return;
    }
    if (value.data == NULL) {
        value.data = "";
        value.length = 0;
    }
    oac_names names;
    oac_names_begin(&names, writer->buffer->allocator);
    oac_scan scan = {.next = value.data,
                     .end = value.data + value.length,
                     .names = &names,
                     .depth = writer->depth,
                     .max_depth = OAC_JSON_DEPTH};
    const char *start = oac_skip_space(scan.next, scan.end);
    const bool good = oac_scan_value(&scan);
    oac_names_end(&names);
    if (!good || oac_skip_space(scan.next, scan.end) != scan.end) {
        const bool ours = scan.status == OAC_ERROR_MEMORY || scan.status == OAC_ERROR_LIMIT;
        oac_writer_fail(writer, ours ? scan.status : OAC_ERROR_INVALID, ours ? scan.fault : fault_json);
        return;
    }
    const size_t length = (size_t)(scan.next - start);
    char *out = room(writer, length);
    if (out != NULL) {
        memcpy(out, start, length);
        out[length] = ',';
        writer->next = out + length + 1;
    }
}

void oac_write_json_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_json *value)
{
    if (value->state != OAC_VALUE) {
        put_state(writer, key, key_length, value->state);
        return;
    }
    oac_write_key(writer, key, key_length);
    oac_write_json(writer, value->value);
}
