/* Between JSON text and cJSON trees. The only file that includes cJSON.h.
 *
 * The text is read by this library's reader and written by its writer; of cJSON only trees are made and looked at. Its
 * numbers are doubles and its strings end at the first NUL, so what would not come back the same is refused. */
#include "oac/cjson.h"

#include <cjson/cJSON.h>
#include <string.h>

#include "base/number.h"
#include "oac/arena.h"
#include "oac/fields.h"
#include "oac/gen/json_reader.h"
#include "oac/gen/json_writer.h"
#include "json/read.h"
#include "json/reading.h"
#include "json/scalar.h"
#include "json/scan.h"
#include "json/write.h"
#include "json/writing.h"

static const char fault_inexact[] = "cJSON cannot hold this number exactly";
static const char fault_nul[] = "cJSON cannot hold U+0000 in a string";

/* 2^63: the whole numbers below are written in full. */
#define OAC_WHOLE 9223372036854775808.0

static char *write_number(char *out, double number)
{
    if (number >= -OAC_WHOLE && number < OAC_WHOLE && number == (double)(int64_t)number &&
        (number != 0 || 1 / number > 0)) {
        return oac_number_write_int(out, (int64_t)number);
    }
    return oac_number_write_double(out, number);
}

static cJSON *read_value(oac_reader *reader, char *at);

static cJSON *out_of_memory(oac_reader *reader, char *at, cJSON *tree)
{
    oac_reader_fail(reader, at, OAC_ERROR_MEMORY, oac_fault_memory);
    cJSON_Delete(tree);
    return NULL;
}

static cJSON *made(oac_reader *reader, char *at, cJSON *node)
{
    return node != NULL ? node : out_of_memory(reader, at, NULL);
}

static cJSON *read_cjson_string(oac_reader *reader, char *at)
{
    oac_string text;
    char *past = oac_value_string(reader, at, &text);
    if (past == NULL) {
        return NULL;
    }
    reader->next = past;
    if (memchr(text.data, '\0', text.length) != NULL) {
        oac_reader_fail(reader, at, OAC_ERROR_TYPE, fault_nul);
        return NULL;
    }
    return made(reader, at, cJSON_CreateString(text.data));
}

static cJSON *read_number(oac_reader *reader, char *at)
{
    char written[OAC_NUMBER_ROOM];
    double number = 0;
    char *past = oac_value_number(reader, at, &number);
    if (past == NULL) {
        return NULL;
    }
    reader->next = past;
    const size_t length = (size_t)(write_number(written, number) - written);
    if (!oac_number_equal(at, (size_t)(past - at), written, length)) {
        oac_reader_fail(reader, at, OAC_ERROR_TYPE, fault_inexact);
        return NULL;
    }
    return made(reader, at, cJSON_CreateNumber(number));
}

static cJSON *read_object(oac_reader *reader, char *at)
{
    oac_string name;
    cJSON *object = made(reader, at, cJSON_CreateObject());
    if (object == NULL) {
        return NULL;
    }
    at = oac_read_object(reader, at);
    if (at != NULL) {
        for (at = oac_read_member(reader, at, &name); name.data != NULL;
             at = oac_read_member(reader, reader->next, &name)) {
            if (memchr(name.data, '\0', name.length) != NULL) {
                oac_reader_fail(reader, name.data - 1, OAC_ERROR_TYPE, fault_nul);
                break;
            }
            if (!oac_reader_remember(reader, name)) {
                break;
            }
            cJSON *value = read_value(reader, at);
            if (value == NULL) {
                break;
            }
            if (!cJSON_AddItemToObject(object, name.data, value)) {
                cJSON_Delete(value);
                return out_of_memory(reader, at, object);
            }
        }
        reader->next = at;
    }
    if (reader->status != OAC_OK) {
        cJSON_Delete(object);
        return NULL;
    }
    return object;
}

static cJSON *read_array(oac_reader *reader, char *at)
{
    oac_presence state = OAC_ABSENT;
    cJSON *array = made(reader, at, cJSON_CreateArray());
    if (array == NULL) {
        return NULL;
    }
    at = oac_reader_open_array(reader, at, &state);
    if (at != NULL) {
        bool first = true;
        for (char *item = oac_reader_element(reader, at, &first); item != NULL;
             item = oac_reader_element(reader, reader->next, &first)) {
            cJSON *value = read_value(reader, item);
            if (value == NULL) {
                break;
            }
            if (!cJSON_AddItemToArray(array, value)) {
                cJSON_Delete(value);
                return out_of_memory(reader, item, array);
            }
        }
    }
    if (reader->status != OAC_OK) {
        cJSON_Delete(array);
        return NULL;
    }
    return array;
}

/* Moves `next` past the value. Recursion ends at the reader's depth. Null when the reader has failed. */
static cJSON *read_value(oac_reader *reader, char *at)
{
    bool boolean = false;
    char *past = NULL;
    at = oac_reader_skip_space(at);
    switch (*at) {
    case '{':
        return read_object(reader, at);
    case '[':
        return read_array(reader, at);
    case '"':
        return read_cjson_string(reader, at);
    case 't':
    case 'f':
        past = oac_value_bool(reader, at, &boolean);
        if (past == NULL) {
            return NULL;
        }
        reader->next = past;
        return made(reader, at, cJSON_CreateBool(boolean));
    case 'n':
        if (memcmp(at, "null", 4) == 0) {
            reader->next = at + 4;
            return made(reader, at, cJSON_CreateNull());
        }
        oac_reader_fail(reader, at, OAC_ERROR_JSON, oac_fault_value);
        return NULL;
    default:
        return read_number(reader, at);
    }
}

oac_status oac_cjson_from_text(const char *text, size_t length, struct cJSON **tree, oac_error *error)
{
    oac_reader reader;
    oac_extra *extra = NULL;
    if (tree == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the tree is a null pointer");
    }
    *tree = NULL;
    oac_status status = oac_reader_begin(&reader, text, length, NULL, error);
    if (status != OAC_OK) {
        return status;
    }
    cJSON *root = read_value(&reader, reader.next);
    status = oac_reader_end(&reader, &extra, error);
    if (status != OAC_OK) {
        cJSON_Delete(root);
        return status;
    }
    oac_arena_free(extra->arena);
    *tree = root;
    return OAC_OK;
}

static void write_value(oac_writer *writer, const cJSON *node);

static void write_members(oac_writer *writer, const cJSON *node)
{
    oac_write_object_begin(writer);
    for (const cJSON *child = node->child; child != NULL && writer->status == OAC_OK; child = child->next) {
        if (child->string == NULL) {
            oac_writer_fail(writer, OAC_ERROR_INVALID, "a member of a cJSON object has no name");
            return;
        }
        oac_writer_put_name(writer, oac_text(child->string));
        write_value(writer, child);
    }
    oac_write_object_end(writer);
}

static void write_items(oac_writer *writer, const cJSON *node)
{
    oac_write_array_begin(writer);
    for (const cJSON *child = node->child; child != NULL && writer->status == OAC_OK; child = child->next) {
        write_value(writer, child);
    }
    oac_write_array_end(writer);
}

static void write_cjson_number(oac_writer *writer, double number)
{
    char written[OAC_NUMBER_ROOM];
    if (!(number - number == 0)) {
        oac_write_number(writer, number); /* refuses it */
        return;
    }
    oac_string text = {.data = written, .length = (size_t)(write_number(written, number) - written)};
    oac_write_json(writer, text);
}

/* Recursion ends at the writer's depth. */
static void write_value(oac_writer *writer, const cJSON *node)
{
    switch (node->type & 0xFF) {
    case cJSON_False:
        oac_write_bool(writer, false);
        break;
    case cJSON_True:
        oac_write_bool(writer, true);
        break;
    case cJSON_NULL:
        oac_write_null(writer);
        break;
    case cJSON_Number:
        write_cjson_number(writer, node->valuedouble);
        break;
    case cJSON_String:
        if (node->valuestring == NULL) {
            oac_writer_fail(writer, OAC_ERROR_INVALID, "a cJSON string has no text");
        } else {
            oac_write_string(writer, oac_text(node->valuestring));
        }
        break;
    case cJSON_Raw:
        oac_write_json(writer, oac_text(node->valuestring));
        break;
    case cJSON_Array:
        write_items(writer, node);
        break;
    case cJSON_Object:
        writer->recheck = true; /* cJSON allows duplicates */
        write_members(writer, node);
        break;
    default:
        oac_writer_fail(writer, OAC_ERROR_INVALID, "a cJSON node is of no known type");
        break;
    }
}

oac_status oac_cjson_to_text(const struct cJSON *tree, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (tree == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the tree or the buffer is a null pointer");
    }
    oac_writer_begin(&writer, buffer);
    write_value(&writer, tree);
    return oac_writer_end(&writer, error);
}
