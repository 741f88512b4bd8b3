/* Members of the body that are given by flags, put into its text. Private to the command. */
#include <string.h>

#include "json/writing.h"

#include "line/line.h"
#include "texts/texts.h"

bool oac_has_members(const oac_arguments *arguments)
{
    size_t i;
    for (i = arguments->flags.command->parameter_count; i < arguments->flags.count; i++) {
        if (arguments->values[i].given) {
            return true;
        }
    }
    return false;
}

static oac_status append_member_value(oac_buffer *to, const oac_command_flag *flag, const oac_command_value *value)
{
    const bool list = flag->list && !value->is_null;
    oac_status status = list ? oac_buffer_append(to, "[", 1) : OAC_OK;
    status = status == OAC_OK ? oac_buffer_append(to, value->json.data, value->json.length) : status;
    return status == OAC_OK && list ? oac_buffer_append(to, "]", 1) : status;
}

static oac_status append_name(oac_buffer *to, const char *name)
{
    oac_writer writer;
    oac_writer_begin(&writer, to);
    oac_write_string(&writer, oac_text(name));
    return oac_writer_end(&writer, NULL);
}

/* Where the brace is that closes an object. */
static size_t closing_brace(oac_string object)
{
    size_t at = object.length - 1;
    while (object.data[at] != '}') {
        at--;
    }
    return at;
}

/* The object with one member more, or with another value of one. */
static oac_status put_into_object(const char *name, oac_string value, oac_string object, oac_buffer *to)
{
    const oac_string old = oac_place_of_member(name, object);
    const bool found = old.length > 0;
    const size_t head = found ? (size_t)(old.data - object.data) : closing_brace(object);
    const size_t tail = head + old.length;
    oac_status status = oac_buffer_append(to, object.data, head);
    if (!found) {
        status = status == OAC_OK && !oac_place_is_empty(object) ? oac_buffer_append(to, ",", 1) : status;
        status = status == OAC_OK ? append_name(to, name) : status;
        status = status == OAC_OK ? oac_buffer_append(to, ":", 1) : status;
    }
    status = status == OAC_OK ? oac_buffer_append(to, value.data, value.length) : status;
    return status == OAC_OK ? oac_buffer_append(to, object.data + tail, object.length - tail) : status;
}

/* The object that is the value of a flag's member as the body has it, or an empty one; the body itself: of null. */
static oac_string object_of(const oac_command_flag *flag, oac_string body)
{
    const oac_command_flag *chain[OAC_FLAG_DEPTH + 1];
    size_t depth = 0;
    for (; flag != NULL && depth <= OAC_FLAG_DEPTH; flag = flag->within) {
        chain[depth++] = flag;
    }
    while (depth > 0) {
        body = oac_place_of_member(chain[--depth]->json_name, body);
        if (body.length == 0 || body.data[0] != '{') {
            return oac_text("{}");
        }
    }
    return body;
}

/* From the inside out: each object around it gets what was put together before. */
static oac_status put_member_of(const oac_command_flag *flag, oac_buffer *value, oac_string body)
{
    oac_status status = OAC_OK;
    for (; flag != NULL && status == OAC_OK; flag = flag->within) {
        oac_buffer whole = OAC_BUFFER_INIT;
        const oac_string text = {value->data, value->length};
        status = put_into_object(flag->json_name, text, object_of(flag->within, body), &whole);
        oac_buffer_dispose(value);
        *value = whole;
    }
    return status;
}

oac_status oac_members_merge(const oac_arguments *arguments, oac_buffer *body)
{
    oac_status status = body->length == 0 ? oac_buffer_append(body, "{}", 2) : OAC_OK;
    size_t i;
    for (i = arguments->flags.command->parameter_count; i < arguments->flags.count && status == OAC_OK; i++) {
        const oac_command_flag *flag = &arguments->flags.items[i];
        const oac_string before = {body->data, body->length};
        oac_buffer merged = OAC_BUFFER_INIT;
        if (!arguments->values[i].sound) {
            continue;
        }
        status = append_member_value(&merged, flag, &arguments->values[i]);
        status = status == OAC_OK ? put_member_of(flag, &merged, before) : status;
        oac_buffer_dispose(body);
        *body = merged;
    }
    return status;
}
