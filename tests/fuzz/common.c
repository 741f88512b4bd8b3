/* Checks and values that the fuzz targets share; see fuzz.h. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

_Noreturn void fuzz_failed(const char *file, int line, const char *condition)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    abort();
}

const fuzz_type *fuzz_type_of(uint8_t byte)
{
    return &fuzz_types[byte % fuzz_type_count];
}

void *fuzz_new(const fuzz_type *type)
{
    void *value = calloc(1, type->size);
    FUZZ_CHECK(value != NULL);
    return value;
}

bool fuzz_is_utf8(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t i = 0;
    while (i < length) {
        const unsigned lead = bytes[i++];
        const size_t more = lead < 0x80 ? 0 : lead < 0xC0 ? 9 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF8 ? 3 : 9;
        unsigned long point = more == 0 ? lead : lead & (0x3FU >> more);
        size_t k;
        if (more > 3 || more > length - i) {
            return false;
        }
        for (k = 0; k < more; k++) {
            if ((bytes[i] & 0xC0U) != 0x80) {
                return false;
            }
            point = point << 6 | (bytes[i++] & 0x3FU);
        }
        if ((more == 1 && point < 0x80) || (more == 2 && point < 0x800) || (more == 3 && point < 0x10000) ||
            point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) {
            return false;
        }
    }
    return true;
}

bool fuzz_is_inexact(oac_status status, const oac_error *error)
{
    return status == OAC_ERROR_TYPE && strcmp(error->message, "cJSON cannot hold this number exactly") == 0;
}

bool fuzz_is_shallow(const char *text, size_t length)
{
    unsigned depth = 0;
    size_t i;
    for (i = 0; i < length && depth <= 10; i++) {
        depth += text[i] == '{';
        depth -= text[i] == '}' && depth > 0;
    }
    return depth <= 10;
}

bool fuzz_is_message(const char *text, size_t size)
{
    const char *end = memchr(text, '\0', size);
    return end != NULL && fuzz_is_utf8(text, (size_t)(end - text));
}

void fuzz_check_error(const oac_error *error, oac_status status, size_t length)
{
    FUZZ_CHECK(error->status == status);
    FUZZ_CHECK(error->message[0] != '\0');
    FUZZ_CHECK(fuzz_is_message(error->message, sizeof error->message));
    FUZZ_CHECK(fuzz_is_message(error->path, sizeof error->path));
    FUZZ_CHECK(fuzz_is_message(error->server_code, sizeof error->server_code));
    FUZZ_CHECK(fuzz_is_message(error->server_message, sizeof error->server_message));
    FUZZ_CHECK(fuzz_is_message(error->request_id, sizeof error->request_id));
    FUZZ_CHECK(error->offset <= length);
    FUZZ_CHECK((error->line == 0) == (error->column == 0));
    FUZZ_CHECK(error->line <= length + 1 && error->column <= length + 1);
}

/* ---- The input's bytes ------------------------------------------------------------------------------------------- */

void fuzz_source_begin(fuzz_source *source, const uint8_t *data, size_t size)
{
    memset(source, 0, sizeof *source);
    source->next = data;
    source->end = data + size;
}

void fuzz_source_end(fuzz_source *source)
{
    while (source->block_count > 0) {
        free(source->blocks[--source->block_count]);
    }
    free(source->blocks);
    source->blocks = NULL;
}

static void *block(fuzz_source *source, size_t size)
{
    void *made = calloc(1, size > 0 ? size : 1);
    void **blocks = realloc(source->blocks, (source->block_count + 1) * sizeof *blocks);
    FUZZ_CHECK(made != NULL && blocks != NULL);
    source->blocks = blocks;
    source->blocks[source->block_count++] = made;
    return made;
}

uint8_t fuzz_byte(fuzz_source *source)
{
    return source->next < source->end ? *source->next++ : 0;
}

uint64_t fuzz_word(fuzz_source *source)
{
    uint64_t word = 0;
    int i;
    for (i = 0; i < 8; i++) {
        word = word << 8 | fuzz_byte(source);
    }
    return word;
}

/* A length, and then that many bytes; lengths from 240 repeat 16 bytes up to 960 times. */
oac_string fuzz_text(fuzz_source *source)
{
    const uint8_t asked = fuzz_byte(source);
    const size_t left = (size_t)(source->end - source->next);
    const size_t wanted = asked >= 240 ? 16 : asked;
    const size_t piece = wanted < left ? wanted : left;
    const size_t times = asked >= 240 ? (asked - 239U) * 60 : 1;
    char *data = malloc(piece * times + (piece * times == 0));
    oac_string text = OAC_ZERO;
    size_t i;
    FUZZ_CHECK(data != NULL);
    for (i = 0; i < times && piece > 0; i++) {
        memcpy(data + i * piece, source->next, piece);
    }
    source->next += piece;
    free(block(source, 0)); /* its place in the list is taken by the text's own block of exactly its size */
    source->blocks[source->block_count - 1] = data;
    text.data = data;
    text.length = piece * times;
    return text;
}

const char *fuzz_c_text(fuzz_source *source)
{
    const oac_string text = fuzz_text(source);
    char *copy = block(source, text.length + 1);
    memcpy(copy, text.data, text.length);
    return text.length == 0 ? NULL : copy;
}

/* ---- Values ------------------------------------------------------------------------------------------------------ */

oac_presence fuzz_presence(fuzz_source *source)
{
    const uint8_t byte = fuzz_byte(source);
    int state = byte >> 3;
    source->beside = (byte & 7) <= 1 && state == 31;
    if ((byte & 7) == 0) {
        return OAC_ABSENT;
    }
    if ((byte & 7) == 1) {
        return OAC_NULL;
    }
    if ((byte & 7) > 2 || state == OAC_VALUE) {
        return OAC_VALUE;
    }
    source->unsound |= state != OAC_ABSENT && state != OAC_NULL;
    return (oac_presence)state;
}

/* A presence for what has an element: sometimes the element's pointer is left out, which is told to the caller. */
static oac_string string(fuzz_source *source)
{
    oac_string text = fuzz_text(source);
    if (!fuzz_is_utf8(text.data, text.length)) {
        source->unsound = true;
    } else if (text.length == 13) {
        text.data = NULL;
        source->unsound = true;
    } else if (text.length == 12) {
        text.data = NULL;
        text.length = 0;
        source->unsound = true;
    }
    return text;
}

static oac_string json(fuzz_source *source)
{
    const oac_string text = fuzz_text(source);
    source->unsound |= oac_json_check(text.data, text.length, OAC_JSON_DEPTH, NULL) != OAC_OK;
    return text;
}

static int64_t integer(fuzz_source *source)
{
    const uint8_t byte = fuzz_byte(source);
    return byte < 0xF0 ? (int64_t)byte - 16 : (int64_t)fuzz_word(source);
}

static double number(fuzz_source *source)
{
    const uint8_t byte = fuzz_byte(source);
    const uint64_t word = byte < 0xC0 ? 0 : fuzz_word(source);
    double value = ((double)byte - 16) / 4;
    if (byte >= 0xC0) {
        memcpy(&value, &word, sizeof value);
        source->unsound |= !(value - value == 0);
    }
    return value;
}

/* How many elements there are; their array is to be left out when it says so. */
static size_t count_of(fuzz_source *source, bool *leave_out)
{
    const uint8_t byte = fuzz_byte(source);
    const size_t count = byte < 0xF8 ? byte % 5U : 40U;
    *leave_out = byte == 0xF7;
    source->unsound |= *leave_out && count > 0;
    return count;
}

#define FUZZ_SCALAR(function, type, make, is_zero)   \
    void function(fuzz_source *source, type *value)  \
    {                                                \
        value->state = fuzz_presence(source);        \
        if (value->state == OAC_VALUE) {             \
            value->value = make;                     \
        } else if (source->beside) {                 \
            const bool unsound = source->unsound;    \
            value->value = make;                     \
            source->unsound = unsound || !(is_zero); \
        }                                            \
    }
FUZZ_SCALAR(fuzz_bool, oac_opt_bool, (fuzz_byte(source) & 1) != 0, !value->value)
FUZZ_SCALAR(fuzz_int, oac_opt_int, integer(source), value->value == 0)
FUZZ_SCALAR(fuzz_number, oac_opt_number, number(source), value->value == 0)
FUZZ_SCALAR(fuzz_string, oac_opt_string, string(source), value->value.data == NULL && value->value.length == 0)
FUZZ_SCALAR(fuzz_json, oac_opt_json, json(source), value->value.data == NULL && value->value.length == 0)

#define FUZZ_LIST(function, list, type, make)                    \
    void function(fuzz_source *source, list *value)              \
    {                                                            \
        bool leave_out = false;                                  \
        size_t i;                                                \
        type *items;                                             \
        value->state = fuzz_presence(source);                    \
        if (value->state != OAC_VALUE) {                         \
            value->count = source->beside ? 1 : 0;               \
            source->unsound = source->unsound || source->beside; \
            return;                                              \
        }                                                        \
        value->count = count_of(source, &leave_out);             \
        if (!leave_out && value->count > 0) {                    \
            items = block(source, value->count * sizeof *items); \
            for (i = 0; i < value->count; i++) {                 \
                items[i] = make;                                 \
            }                                                    \
            value->items = items;                                \
        }                                                        \
    }
FUZZ_LIST(fuzz_bool_list, oac_bool_list, bool, (fuzz_byte(source) & 1) != 0)
FUZZ_LIST(fuzz_int_list, oac_int_list, int64_t, integer(source))
FUZZ_LIST(fuzz_number_list, oac_number_list, double, number(source))
FUZZ_LIST(fuzz_string_list, oac_string_list, oac_string, string(source))
FUZZ_LIST(fuzz_enum_list, oac_string_list, oac_string, string(source))
FUZZ_LIST(fuzz_json_list, oac_json_list, oac_string, json(source))

/* Items that may be null; one that is absent cannot be written. */
#define FUZZ_OPTIONAL(name, type, make)                                 \
    static type name(fuzz_source *source)                               \
    {                                                                   \
        type value = OAC_ZERO;                                          \
        make(source, &value);                                           \
        source->unsound = source->unsound || value.state == OAC_ABSENT; \
        return value;                                                   \
    }
FUZZ_OPTIONAL(opt_bool, oac_opt_bool, fuzz_bool)
FUZZ_OPTIONAL(opt_int, oac_opt_int, fuzz_int)
FUZZ_OPTIONAL(opt_number, oac_opt_number, fuzz_number)
FUZZ_OPTIONAL(opt_string, oac_opt_string, fuzz_string)
FUZZ_LIST(fuzz_opt_bool_list, oac_opt_bool_list, oac_opt_bool, opt_bool(source))
FUZZ_LIST(fuzz_opt_int_list, oac_opt_int_list, oac_opt_int, opt_int(source))
FUZZ_LIST(fuzz_opt_number_list, oac_opt_number_list, oac_opt_number, opt_number(source))
FUZZ_LIST(fuzz_opt_string_list, oac_opt_string_list, oac_opt_string, opt_string(source))

/* Keys may be there twice. */
#define FUZZ_MAP(function, map, make)                                \
    void function(fuzz_source *source, map *value)                   \
    {                                                                \
        bool leave_out = false;                                      \
        size_t i;                                                    \
        map##_entry *entries;                                        \
        value->state = fuzz_presence(source);                        \
        if (value->state != OAC_VALUE) {                             \
            value->count = source->beside ? 1 : 0;                   \
            source->unsound = source->unsound || source->beside;     \
            return;                                                  \
        }                                                            \
        value->count = count_of(source, &leave_out);                 \
        if (!leave_out && value->count > 0) {                        \
            source->foreign = true;                                  \
            entries = block(source, value->count * sizeof *entries); \
            for (i = 0; i < value->count; i++) {                     \
                entries[i].key = string(source);                     \
                entries[i].value = make;                             \
            }                                                        \
            value->entries = entries;                                \
        }                                                            \
    }
FUZZ_MAP(fuzz_bool_map, oac_bool_map, (fuzz_byte(source) & 1) != 0)
FUZZ_MAP(fuzz_int_map, oac_int_map, integer(source))
FUZZ_MAP(fuzz_number_map, oac_number_map, number(source))
FUZZ_MAP(fuzz_string_map, oac_string_map, string(source))
FUZZ_MAP(fuzz_json_map, oac_json_map, json(source))
FUZZ_MAP(fuzz_opt_bool_map, oac_opt_bool_map, opt_bool(source))
FUZZ_MAP(fuzz_opt_int_map, oac_opt_int_map, opt_int(source))
FUZZ_MAP(fuzz_opt_number_map, oac_opt_number_map, opt_number(source))
FUZZ_MAP(fuzz_opt_string_map, oac_opt_string_map, opt_string(source))

unsigned fuzz_union(fuzz_source *source, unsigned count, oac_presence *state, oac_string *text)
{
    uint8_t byte;
    *state = fuzz_presence(source);
    if (*state != OAC_VALUE) {
        source->unsound = source->unsound || source->beside;
        return source->beside ? 1 : 0;
    }
    byte = fuzz_byte(source);
    if (byte == 0xFF) {
        source->unsound = true;
        return count + 1;
    }
    if (byte % (count + 1) == 0) {
        *text = json(source);
        source->recast = true;
    }
    return byte % (count + 1);
}

const void *fuzz_branch(fuzz_source *source, size_t size, fuzz_builder build)
{
    void *branch;
    if (source->depth >= 70 || (source->next < source->end && *source->next == 0xF7)) {
        source->unsound = true;
        return NULL;
    }
    branch = block(source, size);
    source->depth++;
    build(source, branch);
    source->depth--;
    return branch;
}

bool fuzz_any_bool(fuzz_source *source)
{
    return (fuzz_byte(source) & 1) != 0;
}

int64_t fuzz_any_int(fuzz_source *source)
{
    return integer(source);
}

double fuzz_any_number(fuzz_source *source)
{
    return number(source);
}

oac_string fuzz_any_string(fuzz_source *source)
{
    return string(source);
}

oac_string fuzz_any_json(fuzz_source *source)
{
    return json(source);
}

int fuzz_enum(fuzz_source *source, int count, oac_presence *state, oac_string *text)
{
    uint8_t byte;
    *state = fuzz_presence(source);
    if (*state != OAC_VALUE) {
        source->unsound = source->unsound || source->beside;
        return source->beside ? 1 : 0;
    }
    byte = fuzz_byte(source);
    if (byte < 0x80 && byte % (count + 1) != 0) {
        return byte % (count + 1);
    }
    *text = string(source);
    source->unsound = source->unsound || byte >= 0xFE;
    return byte == 0xFF ? count + 1 : byte == 0xFE ? -1 : 0;
}

const void *fuzz_object(fuzz_source *source, oac_presence *state, size_t size, fuzz_builder build)
{
    void *object;
    if (source->depth >= 70) {
        return NULL;
    }
    *state = fuzz_presence(source);
    if (*state != OAC_VALUE) {
        source->unsound = source->unsound || source->beside;
        return source->beside ? source : NULL;
    }
    if (source->next < source->end && *source->next == 0xF7) {
        source->unsound = true;
        return NULL;
    }
    object = block(source, size);
    source->depth++;
    build(source, object);
    source->depth--;
    return object;
}

const void *fuzz_items(fuzz_source *source, oac_presence *state, size_t *count, size_t size, fuzz_builder build)
{
    bool leave_out = false;
    char *items;
    size_t i;
    if (source->depth >= 70) {
        return NULL;
    }
    *state = fuzz_presence(source);
    if (*state != OAC_VALUE) {
        source->unsound = source->unsound || source->beside;
        return source->beside ? source : NULL;
    }
    *count = source->next < source->end ? count_of(source, &leave_out) : 0;
    if (leave_out || *count == 0) {
        return NULL;
    }
    items = block(source, *count * size);
    source->depth++;
    for (i = 0; i < *count; i++) {
        build(source, items + i * size);
    }
    source->depth--;
    return items;
}

oac_extra *fuzz_extra(fuzz_source *source)
{
    oac_extra *extra;
    oac_member *members;
    size_t i;
    if ((fuzz_byte(source) & 7) != 7) {
        return NULL;
    }
    extra = block(source, sizeof *extra);
    extra->count = fuzz_byte(source) % 5U;
    members = block(source, extra->count * sizeof *members);
    for (i = 0; i < extra->count; i++) {
        members[i].name = string(source);
        members[i].value = json(source);
        source->foreign = true;
    }
    extra->members = members;
    return extra;
}
