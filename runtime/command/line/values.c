/* Values of flags from the command line: a piece of the path, or JSON. Private to the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/writing.h"
#include <oac/gen/check.h>
#include <oac/gen/json_reader.h>

#include "base/number.h"
#include "base/utf8.h"
#include "line/line.h"

/* What is no text at all, wherever it is sent. */
static const char *text_fault(const char *text, bool in_path)
{
    const char *at = text;
    while (*at != '\0') {
        const size_t size = oac_utf8_length(at, strlen(at) < 4 ? strlen(at) : 4);
        const uint32_t character = size > 0 ? oac_utf8_decode(at, size) : 0;
        if (size == 0) {
            return "it is not valid UTF-8";
        }
        if (in_path && (character < 0x20 || (character >= 0x7F && character <= 0x9F))) {
            return "it holds a control character";
        }
        at += size;
    }
    return NULL;
}

/* A piece of a path. What no server means by one is most likely a slip of a script. */
const char *oac_value_piece_fault(const char *text)
{
    if (text[0] == '\0') {
        return "it is empty";
    }
    if (strcmp(text, ".") == 0 || strcmp(text, "..") == 0) {
        return ". and .. would lead elsewhere";
    }
    return text_fault(text, true);
}

const char *oac_value_named(const oac_command_value *value, const oac_command_flag *flag)
{
    static char name[512];
    (void)snprintf(name, sizeof name, "--%s", flag->name);
    return value->origin != NULL ? value->origin : name;
}

static bool complain_value(const oac_command_value *value, const oac_command_flag *flag, const char *expected,
                           const char *text)
{
    oac_complain("%s: expected %s, got \"%s\"", oac_value_named(value, flag), expected, text);
    return false;
}

/* One value that is no list. */
static bool read_one(oac_command_value *value, const oac_command_flag *flag, const char *text)
{
    const size_t length = strlen(text);
    const char *fault = NULL;
    oac_error error = OAC_ERROR_INIT;
    switch (flag->kind) {
    case OAC_FLAG_INTEGER:
        return oac_read_integer(text, &value->integer) ||
               complain_value(value, flag, "a whole number of at most 64 bits", text);
    case OAC_FLAG_NUMBER:
        return (length > 0 && oac_number_length(text, text + length) == length &&
                oac_number_to_double(text, length, &value->number)) ||
               complain_value(value, flag, "a number such as 2.5", text);
    case OAC_FLAG_BOOLEAN:
        value->boolean = strcmp(text, "true") == 0;
        return value->boolean || strcmp(text, "false") == 0 || complain_value(value, flag, "true or false", text);
    case OAC_FLAG_JSON:
        if (oac_json_check(text, length, 0, &error) != OAC_OK) {
            oac_complain("%s: expected JSON: %s", oac_value_named(value, flag), error.message);
            return false;
        }
        return true;
    default:
        fault = flag->in_path ? oac_value_piece_fault(text) : text_fault(text, false);
        if (fault != NULL) {
            oac_complain("%s: %s", oac_value_named(value, flag), fault);
        }
        return fault == NULL;
    }
}

/* Appends one value as JSON, after a comma where others stand before it. */
static oac_status append_value(oac_buffer *json, uint8_t kind, const char *text)
{
    oac_status status = json->length > 0 ? oac_buffer_append(json, ",", 1) : OAC_OK;
    oac_writer writer;
    if (status != OAC_OK || kind != OAC_FLAG_TEXT) {
        return status != OAC_OK ? status : oac_buffer_append(json, text, strlen(text));
    }
    oac_writer_begin(&writer, json);
    oac_write_string(&writer, oac_text(text));
    return oac_writer_end(&writer, NULL);
}

static bool add_one(oac_command_value *value, const oac_command_flag *flag, const char *text)
{
    if (!read_one(value, flag, text)) {
        return false;
    }
    if (append_value(&value->json, flag->kind, text) != OAC_OK) {
        oac_complain("%s: out of memory", oac_value_named(value, flag));
        return false;
    }
    return true;
}

/* A list as JSON text: what stands between its brackets. */
static bool add_items(oac_command_value *value, const oac_command_flag *flag, const char *text)
{
    oac_error error = OAC_ERROR_INIT;
    size_t length = strlen(text);
    size_t begin = 1;
    oac_status status = oac_json_check(text, length, 0, &error);
    if (status != OAC_OK) {
        oac_complain("%s: expected JSON: %s", oac_value_named(value, flag), error.message);
        return false;
    }
    length -= strlen(strrchr(text, ']'));
    while (begin < length && strchr(" \t\r\n", text[begin]) != NULL) {
        begin++;
    }
    if (begin < length && value->json.length > 0) {
        status = oac_buffer_append(&value->json, ",", 1);
    }
    if (status == OAC_OK && begin < length) {
        status = oac_buffer_append(&value->json, text + begin, length - begin);
    }
    if (status != OAC_OK) {
        oac_complain("%s: out of memory", oac_value_named(value, flag));
    }
    return status == OAC_OK;
}

/* Values with commas between them, cut apart. */
static bool add_several(oac_command_value *value, const oac_command_flag *flag, const char *text)
{
    char *copy = strdup(text);
    char *at = copy;
    bool sound = copy != NULL;
    if (copy == NULL) {
        oac_complain("%s: out of memory", oac_value_named(value, flag));
    }
    while (sound && at != NULL) {
        char *comma = strchr(at, ',');
        if (comma != NULL) {
            *comma = '\0';
        }
        sound = add_one(value, flag, at);
        at = comma != NULL ? comma + 1 : NULL;
    }
    free(copy);
    return sound;
}

bool oac_value_read(oac_command_value *value, const oac_command_flag *flag, const char *text)
{
    const bool again = value->given;
    if (again && (!flag->list || value->is_null)) {
        oac_complain(value->is_null ? "--%s: --null makes it null" : "--%s is given twice", flag->name);
        return false;
    }
    value->given = true;
    value->text = oac_text(text);
    if (flag->list) {
        const bool sound = text[0] == '[' ? add_items(value, flag, text) : add_several(value, flag, text);
        value->sound = sound && (value->sound || !again);
        return sound;
    }
    value->sound =
        flag->in_path && flag->kind != OAC_FLAG_JSON ? read_one(value, flag, text) : add_one(value, flag, text);
    return value->sound;
}

/* One member of the object; what went wrong before stays. */
static oac_status write_member(oac_buffer *text, const oac_command_flag *flag, const oac_command_value *value)
{
    const bool first = text->length == 0;
    oac_writer writer;
    oac_status status = oac_buffer_append(text, first ? "{" : ",", 1);
    if (status != OAC_OK) {
        return status;
    }
    oac_writer_begin(&writer, text);
    oac_write_string(&writer, oac_text(flag->json_name));
    status = oac_writer_end(&writer, NULL);
    status = status == OAC_OK ? oac_buffer_append(text, flag->list ? ":[" : ":", flag->list ? 2 : 1) : status;
    status = status == OAC_OK ? oac_buffer_append(text, value->json.data, value->json.length) : status;
    return status == OAC_OK && flag->list ? oac_buffer_append(text, "]", 1) : status;
}

/* A list in the path is a JSON text of its own. */
static oac_status close_list(oac_buffer *json)
{
    oac_buffer whole = OAC_BUFFER_INIT;
    oac_status status = oac_buffer_append(&whole, "[", 1);
    status = status == OAC_OK ? oac_buffer_append(&whole, json->data, json->length) : status;
    status = status == OAC_OK ? oac_buffer_append(&whole, "]", 1) : status;
    oac_buffer_dispose(json);
    *json = whole;
    return status;
}

bool oac_values_write(const oac_arguments *arguments, oac_buffer *text)
{
    oac_status status = OAC_OK;
    size_t i;
    for (i = 0; i < arguments->flags.count && status == OAC_OK; i++) {
        const oac_command_flag *flag = &arguments->flags.items[i];
        if (flag->member != NULL) {
            break;
        }
        if (!flag->in_path && arguments->values[i].sound) {
            status = write_member(text, flag, &arguments->values[i]);
        } else if (flag->in_path && flag->list && arguments->values[i].sound && !arguments->values[i].closed) {
            status = close_list(&arguments->values[i].json);
            arguments->values[i].closed = true;
        }
    }
    if (status == OAC_OK && text->length > 0) {
        status = oac_buffer_append(text, "}", 1);
    }
    if (status != OAC_OK) {
        oac_complain("out of memory for the parameters");
    }
    return status == OAC_OK;
}
