/* Reading JSON text into structs: the reader's life, its errors, and what all values have in common. Objects are in
 * read_object.c, arrays in read_array.c and read_list.c, scalars in read_value.c, strings in read_text.c. */
#include "json/read.h"

#include <stdio.h>
#include <string.h>

#include "base/arena_internal.h"
#include "base/storage.h"
#include "oac/buffer.h"
#include "oac/gen/json_writer.h"
#include "oac/validate.h"
#include "json/fault.h"
#include "json/read_text.h"
#include "json/scan.h"

#define OAC_READER_BYTES OAC_BUFFER_CEILING
/* Of a result, besides 16 times its text: objects of which a text has few members are larger than that. */
#define OAC_READER_MEMORY ((size_t)64 * 1024 * 1024)

static const char fault_too_long[] = "the text is longer than its ceiling";
static const char fault_result[] = "the result would need more memory than its ceiling";

/* Indexed by oac_expected: the sentence's beginning, and the rule's limit as JSON text. */
static const struct {
    const char *fault;
    const char *limit;
} oac_wanted[] = {
    {"expected an object", "\"object\""},
    {"expected an array", "\"array\""},
    {"expected a string", "\"string\""},
    {"expected true or false", "\"boolean\""},
    {"expected an integer", "\"integer\""},
    {"expected an integer from -9223372036854775808 to 9223372036854775807", "\"integer\""},
    {"expected a number", "\"number\""},
    {"expected a number up to 1.7976931348623157e308", "\"number\""},
    {"JSON text does not hold bytes", "\"string\""},
    {"expected the path of a file", "\"string\""},
};

/* ---- Life ------------------------------------------------------------------------------------------------------- */

oac_status oac_reader_begin(oac_reader *reader, const char *text, size_t length, const oac_parse_options *options,
                            oac_error *error)
{
    static const oac_parse_options usual = OAC_ZERO;
    oac_error_clear(error);
    if (reader == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the reader is a null pointer");
    }
    memset(reader, 0, sizeof *reader);
    reader->next = reader->text = reader->end = (char *)(uintptr_t) "";
    if (text == NULL && length > 0) {
        reader->status = OAC_ERROR_ARGUMENT;
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the text is a null pointer");
    }
    options = options != NULL ? options : &usual;
    const size_t longest = options->max_bytes != 0 ? options->max_bytes : OAC_READER_BYTES;
    if (length > longest || length > SIZE_MAX / 32) {
        reader->status = OAC_ERROR_LIMIT;
        return oac_error_set(error, OAC_ERROR_LIMIT, OAC_STAGE_PARSE, "%s", fault_too_long);
    }
    /* Bytes in front: one for oac_reader_raw, as many as it takes for the copy to begin a line of the cache. */
    const size_t copy = OAC_READER_PADDING + length + OAC_READER_PADDING;
    oac_arena *arena = options->arena;
    if (arena == NULL) {
        const size_t ceiling = options->max_memory != 0 ? options->max_memory : 16 * length + OAC_READER_MEMORY;
        const size_t room = copy + 2 * length + length / 4 + 1024; /* mostly for all there will be */
        if (copy + sizeof(oac_extra) > ceiling) {
            reader->status = OAC_ERROR_LIMIT;
            return oac_error_set(error, OAC_ERROR_LIMIT, OAC_STAGE_PARSE, "%s", fault_result);
        }
        arena = oac_arena_new(options->allocator, room < ceiling ? room : ceiling, ceiling);
    }
    char *own = arena != NULL ? (char *)oac_arena_raw(arena, copy) : NULL;
    if (own == NULL) {
        const bool limit = arena != NULL && oac_arena_status(arena) == OAC_ERROR_LIMIT;
        reader->status = limit ? OAC_ERROR_LIMIT : OAC_ERROR_MEMORY;
        if (options->arena == NULL) {
            oac_arena_free(arena);
        }
        return oac_error_set(error, reader->status, OAC_STAGE_PARSE, "%s", limit ? fault_result : oac_fault_memory);
    }
    own += OAC_READER_PADDING - ((uintptr_t)own & (OAC_READER_PADDING - 1));
    own[-1] = '\0';
    if (length > 0) {
        memcpy(own, text, length);
    }
    memset(own + length, 0, OAC_READER_PADDING);
    reader->next = own;
    reader->text = own;
    reader->end = own + length;
    reader->arena = arena;
    reader->source = text;
    reader->options = options;
    reader->max_depth = oac_depth_limit(options->max_depth);
    return OAC_OK;
}

void oac_zero(void *memory, size_t size)
{
    memset(memory, 0, size);
}

static bool owns_arena(const oac_reader *reader)
{
    return reader->options != NULL && reader->options->arena == NULL;
}

/* Gives the result what it must carry. */
static oac_status hand_over(oac_reader *reader, oac_extra **extra)
{
    if (extra == NULL) {
        return owns_arena(reader) ? OAC_ERROR_ARGUMENT : OAC_OK;
    }
    if (*extra == NULL && (owns_arena(reader) || reader->skipped > 0)) {
        *extra = (oac_extra *)oac_arena_allocate(reader->arena, sizeof(oac_extra));
        if (*extra == NULL) {
            return oac_arena_status(reader->arena);
        }
    }
    if (*extra != NULL) {
        (*extra)->skipped = reader->skipped;
        (*extra)->arena = owns_arena(reader) ? reader->arena : NULL;
    }
    return OAC_OK;
}

static void release_names(oac_reader *reader)
{
    if (reader->names != NULL) {
        oac_names_end(reader->names);
        oac_storage_release(oac_arena_allocator(reader->arena), reader->names);
        reader->names = NULL;
    }
}

/* The names that were met, made when needed; null when memory is out. */
static oac_names *names_of(oac_reader *reader)
{
    if (reader->names == NULL) {
        const oac_allocator *allocator = oac_arena_allocator(reader->arena);
        reader->names = (oac_names *)oac_storage_allocate(allocator, sizeof(oac_names));
        if (reader->names == NULL) {
            oac_reader_fail(reader, reader->next, OAC_ERROR_MEMORY, oac_fault_memory);
            return NULL;
        }
        oac_names_begin(reader->names, allocator);
    }
    return reader->names;
}

/* A mistyped value leaves its member absent, so that the same name is read again: the text is walked once more. */
static OAC_COLD void find_duplicates(oac_reader *reader)
{
    oac_names *names = names_of(reader);
    if (names == NULL) {
        return;
    }
    oac_scan scan = {.next = reader->source,
                     .end = reader->source + (reader->end - reader->text),
                     .names = names,
                     .max_depth = reader->max_depth};
    if (!oac_scan_value(&scan)) {
        oac_reader_fail(reader, reader->text + (scan.at - reader->source), scan.status, scan.fault);
    }
}

oac_status oac_reader_end(oac_reader *reader, oac_extra **extra, oac_error *error)
{
    oac_error_clear(error);
    if (reader == NULL || reader->arena == NULL) {
        const bool failed = reader != NULL && reader->status != OAC_OK;
        return oac_error_set(error, failed ? reader->status : OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "the reader was not begun, or has ended");
    }
    if (reader->status == OAC_OK) {
        char *past = oac_reader_skip_space(reader->next);
        if (past != reader->end) {
            oac_reader_fail(reader, past, OAC_ERROR_JSON, oac_fault_text_end);
        } else if (reader->noted > 0) {
            find_duplicates(reader);
            reader->status = reader->status != OAC_OK ? reader->status : OAC_ERROR_TYPE;
        } else {
            const oac_status status = hand_over(reader, extra);
            if (status != OAC_OK) {
                oac_reader_fail(reader, reader->text, status,
                                status == OAC_ERROR_LIMIT ? fault_result : oac_fault_memory);
            }
        }
    }
    release_names(reader);
    const oac_status status = reader->status;
    if (status != OAC_OK) {
        oac_fault_report(error, status, reader->fault, reader->source, (size_t)(reader->end - reader->text),
                         reader->fault_offset);
        if (error != NULL && status == OAC_ERROR_TYPE) {
            error->violations = reader->noted > 0 ? (unsigned)reader->noted : 1;
        }
        if (extra != NULL) {
            *extra = NULL;
        }
        if (owns_arena(reader)) {
            oac_arena_free(reader->arena);
        }
    }
    reader->arena = NULL;
    return status;
}

/* ---- Errors ------------------------------------------------------------------------------------------------------ */

void oac_reader_fail(oac_reader *reader, const char *at, oac_status status, const char *fault)
{
    if (reader->status == OAC_OK) {
        reader->status = status;
        reader->fault = fault;
        reader->fault_offset = (size_t)(at - reader->text);
    }
    reader->next = reader->end;
}

void oac_reader_out_of_memory(oac_reader *reader, const char *at)
{
    const oac_status status = oac_arena_status(reader->arena);
    oac_reader_fail(reader, at, status != OAC_OK ? status : OAC_ERROR_MEMORY,
                    status == OAC_ERROR_LIMIT ? fault_result : oac_fault_memory);
}

char *oac_reader_skip(oac_reader *reader, char *at)
{
    oac_names *names = names_of(reader);
    if (names == NULL) {
        return NULL;
    }
    oac_scan scan = {
        .next = at, .end = reader->end, .names = names, .depth = reader->depth, .max_depth = reader->max_depth};
    if (!oac_scan_value(&scan)) {
        oac_reader_fail(reader, scan.at, scan.status, scan.fault);
        return NULL;
    }
    return reader->text + (scan.next - reader->text);
}

/* Notes a mistyped value from `at` to `past`. */
static bool note_violation(oac_reader *reader, const char *at, const char *past, oac_expected expected)
{
    char message[OAC_FAULT_ROOM];
    char path[sizeof(((oac_error *)NULL)->path)];
    char shown[65];
    const size_t offset = (size_t)(at - reader->text);
    const size_t length = (size_t)(reader->end - reader->text);
    oac_violations *list = reader->options->mistyped;
    const size_t ceiling = list->ceiling != 0 ? list->ceiling : OAC_VIOLATIONS_CEILING;
    oac_violation violation = {.rule = OAC_RULE_TYPE, .refused = true};
    if (list->count < ceiling) {
        oac_fault_sentence(message, oac_wanted[expected].fault, reader->source, length, offset);
        oac_json_locate(reader->source, length, offset, NULL, NULL, path, sizeof path);
        oac_fault_show(shown, sizeof shown - 1, at, past);
        violation.path = path;
        violation.message = message;
        violation.limit = oac_wanted[expected].limit;
        violation.value = shown;
    }
    if (oac_violations_add(list, &violation) != OAC_OK) {
        oac_reader_fail(reader, at, OAC_ERROR_MEMORY, oac_fault_memory);
        return false;
    }
    return true;
}

void oac_reader_mistyped(oac_reader *reader, char *at, oac_expected expected)
{
    char *past = oac_reader_skip(reader, at);
    if (past == NULL) {
        return;
    }
    if (reader->options->mistyped == NULL) {
        oac_reader_fail(reader, at, OAC_ERROR_TYPE, oac_wanted[expected].fault);
        return;
    }
    if (!note_violation(reader, at, past, expected)) {
        return;
    }
    if (reader->noted++ == 0) {
        reader->fault = oac_wanted[expected].fault;
        reader->fault_offset = (size_t)(at - reader->text);
    }
    reader->next = past;
}

/* ---- Names ------------------------------------------------------------------------------------------------------- */

bool oac_reader_remember(oac_reader *reader, oac_string name)
{
    oac_names *names = names_of(reader);
    if (names == NULL) {
        return false;
    }
    if (!oac_names_add(names, name.data, name.length, false, reader->depth)) {
        oac_reader_fail(reader, name.data, OAC_ERROR_MEMORY, oac_fault_memory);
        return false;
    }
    return true;
}

/* ---- Values in general ------------------------------------------------------------------------------------------- */

char *oac_reader_value(oac_reader *reader, char *at, oac_presence *state)
{
    if (reader->status != OAC_OK) {
        return NULL;
    }
    at = oac_reader_skip_space(at);
    if (*state != OAC_ABSENT) {
        oac_reader_fail(reader, at, OAC_ERROR_JSON, oac_fault_duplicate);
        return NULL;
    }
    if (memcmp(at, "null", 4) == 0) {
        *state = OAC_NULL;
        reader->next = at + 4;
        return NULL;
    }
    return at;
}

char *oac_reader_raw(oac_reader *reader, char *at, oac_string *text)
{
    char *past = oac_reader_skip(reader, at);
    if (past == NULL) {
        return NULL;
    }
    /* The byte behind the value is still needed, the one before it is not: the value moves there to make room for the
     * NUL. */
    const size_t length = (size_t)(past - at);
    memmove(at - 1, at, length);
    at[length - 1] = '\0';
    text->data = at - 1;
    text->length = length;
    return past;
}
