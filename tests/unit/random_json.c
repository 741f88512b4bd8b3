/* Random JSON texts of any type, made from its table. */
#include "random_json.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include <oac/gen/type.h>

/* Objects within objects. */
#define DEEPEST 6u

typedef struct maker {
    uint64_t *seed;
    oac_buffer *text;
    unsigned depth;
} maker;

static void make_value(maker *m, const oac_type *type);

unsigned random_below(uint64_t *seed, unsigned most)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (unsigned)(*seed >> 33) % most;
}

static unsigned below(maker *m, unsigned most)
{
    return random_below(m->seed, most);
}

static void put(maker *m, const char *words)
{
    ck_assert(oac_buffer_append(m->text, words, strlen(words)) == OAC_OK);
}

/* A text as JSON: names of the tests' description have nothing but quotes, backslashes and signs below 32 to escape. */
static void put_quoted(maker *m, const char *data, size_t length)
{
    put(m, "\"");
    for (size_t i = 0; i < length; i++) {
        char piece[8] = {data[i], '\0'};
        if (data[i] == '"' || data[i] == '\\') {
            snprintf(piece, sizeof piece, "\\%c", data[i]);
        } else if ((unsigned char)data[i] < 32) {
            snprintf(piece, sizeof piece, "\\u%04x", (unsigned)data[i]);
        }
        put(m, piece);
    }
    put(m, "\"");
}

static void make_json(maker *m)
{
    static const char *const texts[] = {"{}",    "[1,{\"a\":null}]",          "0.5", "\"x\"",
                                        "false", "{\"z\":[],\"a\":{\"b\":1}}"};
    put(m, texts[below(m, 6)]);
}

static void make_text(maker *m)
{
    static const char *const texts[] = {"\"\"", "\"Oslo\"", "\"\\u00e9 \\\"\\n\"", "\"a\\u0000b\"",
                                        "\"\xF0\x9F\x8E\x81\""};
    put(m, texts[below(m, 5)]);
}

static void make_items(maker *m, const oac_type *type)
{
    const unsigned count = m->depth > DEEPEST ? 0 : below(m, 4);
    for (unsigned i = 0; i < count; i++) {
        put(m, i > 0 ? "," : "");
        if (type->kind == OAC_TYPE_MAP) {
            char key[32];
            snprintf(key, sizeof key, "\"key %u.%u\":", i, below(m, 3));
            put(m, key);
        }
        if ((type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0 && below(m, 3) == 0) {
            put(m, "null");
        } else {
            make_value(m, type->item);
        }
    }
}

static bool is_needed(const oac_branch *branch, const oac_field *field)
{
    for (size_t i = 0; branch != NULL && i < branch->need_count; i++) {
        if (branch->needs[i].length == field->length &&
            memcmp(branch->needs[i].data, field->name, field->length) == 0) {
            return true;
        }
    }
    return false;
}

static void make_object(maker *m, const oac_type *type, const oac_string *tag_name, const oac_branch *branch)
{
    const char *between = "";
    put(m, "{");
    for (size_t i = 0; i < type->count; i++) {
        const oac_field *field = &type->fields[i];
        const bool is_tag = tag_name != NULL && branch->tag_count > 0 && tag_name->length == field->length &&
                            memcmp(tag_name->data, field->name, field->length) == 0;
        const bool is_bytes = field->type->kind == OAC_TYPE_SOURCE || field->type->kind == OAC_TYPE_SOURCES;
        if (!is_tag && !is_needed(branch, field) && (is_bytes || m->depth > DEEPEST || below(m, 2) == 0)) {
            continue;
        }
        put(m, between);
        put_quoted(m, field->name, field->length);
        put(m, ":");
        between = ",";
        if (is_tag) {
            const oac_string tag = branch->tags[below(m, branch->tag_count)];
            ck_assert(oac_buffer_append(m->text, tag.data, tag.length) == OAC_OK);
        } else if (below(m, 8) == 0 && !is_needed(branch, field)) {
            put(m, "null");
        } else {
            make_value(m, field->type);
        }
    }
    if ((type->flags & OAC_TYPE_ADDITIONAL) != 0) {
        if (below(m, 2) == 0) {
            put(m, between);
            put(m, "\"other name\":");
            make_value(m, type->fields[type->count].type->item);
        }
    } else if (below(m, 6) == 0 && branch == NULL) {
        put(m, between);
        put(m, "\"un known\":");
        make_json(m);
    }
    put(m, "}");
}

static void make_number(maker *m, bool whole)
{
    char digits[48];
    if (whole) {
        snprintf(digits, sizeof digits, "%d", (int)below(m, 2000) - 1000);
    } else {
        snprintf(digits, sizeof digits, "%d.%ue%d", (int)below(m, 2000) - 1000, below(m, 100), (int)below(m, 9) - 4);
    }
    put(m, digits);
}

static void make_value(maker *m, const oac_type *type)
{
    unsigned number = 0;
    m->depth++;
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        put(m, below(m, 2) == 0 ? "true" : "false");
        break;
    case OAC_TYPE_INT:
    case OAC_TYPE_NUMBER:
        make_number(m, type->kind == OAC_TYPE_INT);
        break;
    case OAC_TYPE_JSON:
        make_json(m);
        break;
    case OAC_TYPE_ENUM:
        number = below(m, type->count + 1u);
        if (number > 0) {
            put_quoted(m, type->names[number].data, type->names[number].length);
            break;
        }
        make_text(m);
        break;
    case OAC_TYPE_RECORD:
        make_object(m, type, NULL, NULL);
        break;
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
        put(m, type->kind == OAC_TYPE_MAP ? "{" : "[");
        make_items(m, type);
        put(m, type->kind == OAC_TYPE_MAP ? "}" : "]");
        break;
    case OAC_TYPE_UNION:
        number = below(m, type->count);
        if (type->branches[number].type->kind == OAC_TYPE_RECORD) {
            make_object(m, type->branches[number].type, type->discriminant, &type->branches[number]);
        } else {
            make_value(m, type->branches[number].type);
        }
        break;
    default:
        make_text(m);
        break;
    }
    m->depth--;
}

void random_record(uint64_t *seed, const oac_type *type, oac_buffer *text)
{
    maker m = {seed, text, 0};
    if ((type->flags & OAC_TYPE_DOCUMENT) != 0) {
        make_value(&m, type->fields->type);
    } else {
        make_object(&m, type, NULL, NULL);
    }
}
