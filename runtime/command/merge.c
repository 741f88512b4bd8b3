/* Members of the body that are given by flags, put into its text. Private to the command. */
#include <string.h>

#include "json/writing.h"

#include "core.h"

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
    oac_status status = flag->list ? oac_buffer_append(to, "[", 1) : OAC_OK;
    status = status == OAC_OK ? oac_buffer_append(to, value->json.data, value->json.length) : status;
    return status == OAC_OK && flag->list ? oac_buffer_append(to, "]", 1) : status;
}

static oac_status append_name(oac_buffer *to, const char *name)
{
    oac_writer writer;
    oac_writer_begin(&writer, to);
    oac_write_string(&writer, oac_text(name));
    return oac_writer_end(&writer, NULL);
}

/* The object with one member more, or with another value of one. */
static oac_status put_into_object(const oac_command_flag *flag, const oac_command_value *value, oac_string object,
                                  oac_buffer *to)
{
    const oac_string old = oac_place_of_member(flag->json_name, object);
    const bool found = old.length > 0;
    const size_t head = found ? (size_t)(old.data - object.data) : (size_t)(strrchr(object.data, '}') - object.data);
    const size_t tail = head + old.length;
    oac_status status = oac_buffer_append(to, object.data, head);
    if (!found) {
        status = status == OAC_OK && !oac_place_is_empty(object) ? oac_buffer_append(to, ",", 1) : status;
        status = status == OAC_OK ? append_name(to, flag->json_name) : status;
        status = status == OAC_OK ? oac_buffer_append(to, ":", 1) : status;
    }
    status = status == OAC_OK ? append_member_value(to, flag, value) : status;
    return status == OAC_OK ? oac_buffer_append(to, object.data + tail, object.length - tail) : status;
}

oac_status oac_members_merge(const oac_arguments *arguments, oac_buffer *body)
{
    oac_status status = body->length == 0 ? oac_buffer_append(body, "{}", 2) : OAC_OK;
    size_t i;
    for (i = arguments->flags.command->parameter_count; i < arguments->flags.count && status == OAC_OK; i++) {
        oac_buffer merged = OAC_BUFFER_INIT;
        oac_string object = OAC_ZERO;
        if (!arguments->values[i].sound) {
            continue;
        }
        status = oac_buffer_append(body, "", 1); /* a NUL behind the text */
        object.data = body->data;
        object.length = body->length - 1;
        status = status == OAC_OK ? put_into_object(&arguments->flags.items[i], &arguments->values[i], object, &merged)
                                  : status;
        oac_buffer_dispose(body);
        *body = merged;
    }
    return status;
}
