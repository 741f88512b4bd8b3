/* The parameters that an item has. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "json/equal_json.h"
#include "json/fault.h"
#include "json/reading.h"

#include "bulk/items.h"

oac_status oac_item_blame(oac_violations *violations, oac_rule rule, const char *path, const char *message)
{
    const oac_violation violation = {
        .rule = rule, .refused = true, .path = path, .message = message, .limit = "", .value = ""};
    return oac_violations_add(violations, &violation);
}

static oac_status expected(oac_violations *violations, const oac_command_flag *flag, const char *what, oac_string value)
{
    char sentence[OAC_FAULT_ROOM];
    oac_fault_sentence(sentence, what, value.data, value.length, 0);
    return oac_item_blame(violations, OAC_RULE_TYPE, flag->json_name, sentence);
}

/* The text that a JSON string means, into the buffer, with a NUL behind it. */
static oac_status decode(oac_bulk_request *request, oac_string value, oac_buffer *to, bool *is_text)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_opt_string text = OAC_ZERO;
    oac_reader reader;
    oac_status status;
    *is_text = false;
    if (value.length >= 2 && value.data[0] == '"' && memchr(value.data, '\\', value.length) == NULL &&
        memchr(value.data + 1, '"', value.length - 1) == value.data + value.length - 1) { /* mostly */
        *is_text = true;
        return oac_buffer_append(to, value.data + 1, value.length - 2);
    }
    options.arena = request->arena;
    status = oac_reader_begin(&reader, value.data, value.length, &options, NULL);
    if (status == OAC_OK) {
        oac_extra *none = NULL;
        reader.next = oac_read_string(&reader, reader.next, &text);
        status = oac_reader_end(&reader, &none, NULL);
    }
    *is_text = status == OAC_OK && text.state == OAC_VALUE;
    if (status == OAC_ERROR_MEMORY) {
        return status;
    }
    return *is_text ? oac_buffer_append(to, text.value.data, text.value.length) : OAC_OK;
}

/* A text for the path. */
static oac_status take_text(oac_bulk_request *request, size_t number, oac_string value, oac_violations *violations)
{
    const oac_command_flag *flag = &request->command->parameters[number];
    oac_command_value *to = &request->own.values[number];
    oac_buffer *text = &request->values[number];
    const char *fault = NULL;
    bool is_text = false;
    oac_status status = decode(request, value, text, &is_text);
    if (status != OAC_OK) {
        return status;
    }
    if (!is_text) {
        return expected(violations, flag, "expected a string", value);
    }
    if (text->length == 0) {
        status = oac_buffer_reserve(text, 1);
        if (status != OAC_OK) {
            return status;
        }
        text->data[0] = '\0';
    }
    fault = memchr(text->data, '\0', text->length) != NULL ? "it holds a control character"
                                                           : oac_value_piece_fault(text->data);
    if (fault != NULL) {
        return oac_item_blame(violations, OAC_RULE_TYPE, flag->json_name, fault);
    }
    to->text = (oac_string){text->data, text->length};
    to->sound = true;
    return OAC_OK;
}

/* A number, or true or false, for the path. */
static oac_status take_scalar(oac_command_value *to, const oac_command_flag *flag, oac_string value,
                              oac_violations *violations)
{
    const bool is_number = value.length > 0 && oac_number_length(value.data, value.data + value.length) == value.length;
    oac_number_result result = OAC_NUMBER_FRACTION;
    switch (flag->kind) {
    case OAC_FLAG_INTEGER:
        result = is_number ? oac_number_to_int(value.data, value.length, &to->integer) : OAC_NUMBER_FRACTION;
        to->sound = result == OAC_NUMBER_OK;
        return to->sound ? OAC_OK
                         : expected(violations, flag,
                                    result == OAC_NUMBER_RANGE
                                        ? "expected an integer from -9223372036854775808 to 9223372036854775807"
                                        : "expected an integer",
                                    value);
    case OAC_FLAG_NUMBER:
        to->sound = is_number && oac_number_to_double(value.data, value.length, &to->number);
        return to->sound ? OAC_OK : expected(violations, flag, "expected a number", value);
    default:
        to->boolean = value.length == 4 && memcmp(value.data, "true", 4) == 0;
        to->sound = to->boolean || (value.length == 5 && memcmp(value.data, "false", 5) == 0);
        return to->sound ? OAC_OK : expected(violations, flag, "expected true or false", value);
    }
}

/* Whether the flags say the same of a parameter. */
static bool is_same(const oac_command_value *one, const oac_command_value *other, const oac_command_flag *flag)
{
    if (flag->in_path && !flag->list) {
        switch (flag->kind) {
        case OAC_FLAG_INTEGER:
            return one->integer == other->integer;
        case OAC_FLAG_NUMBER:
            return !(one->number < other->number) && !(one->number > other->number);
        case OAC_FLAG_BOOLEAN:
            return one->boolean == other->boolean;
        case OAC_FLAG_TEXT:
            return one->text.length == other->text.length &&
                   memcmp(one->text.data, other->text.data, one->text.length) == 0;
        default:
            break;
        }
    }
    return oac_json_equal((oac_string){one->json.data, one->json.length},
                          (oac_string){other->json.data, other->json.length});
}

/* JSON text: between the brackets where the command line would have it so. */
static oac_status take_json(oac_command_value *to, oac_buffer *room, const oac_command_flag *flag, oac_string value,
                            oac_violations *violations)
{
    oac_status status = OAC_OK;
    if (flag->list && !flag->in_path) {
        if (value.length < 2 || value.data[0] != '[') {
            return expected(violations, flag, "expected an array", value);
        }
        value.data++;
        value.length -= 2;
    }
    status = oac_buffer_append(room, value.data, value.length);
    to->json = *room;
    to->closed = true;
    to->sound = status == OAC_OK;
    return status;
}

oac_status oac_item_take(oac_bulk_request *request, size_t number, oac_string value, oac_violations *violations)
{
    const oac_command_flag *flag = &request->command->parameters[number];
    const oac_command_value *given = &request->arguments->values[number];
    oac_command_value *to = &request->own.values[number];
    const bool is_plain = flag->in_path && flag->kind != OAC_FLAG_JSON && !flag->list;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    if (request->taken[number]) {
        return oac_item_blame(violations, OAC_RULE_TYPE, flag->json_name, "the member's name is there twice");
    }
    request->taken[number] = true;
    memset(to, 0, sizeof *to);
    to->given = true;
    if (!is_plain && oac_json_check(value.data, value.length, 0, &error) != OAC_OK) {
        return oac_item_blame(violations, OAC_RULE_TYPE, flag->json_name, error.message);
    }
    if (flag->in_path && value.length == 4 && memcmp(value.data, "null", 4) == 0) {
        return oac_item_blame(violations, OAC_RULE_NULL, flag->json_name, "must not be null");
    }
    oac_buffer_clear(&request->values[number]);
    status = !is_plain                     ? take_json(to, &request->values[number], flag, value, violations)
             : flag->kind == OAC_FLAG_TEXT ? take_text(request, number, value, violations)
                                           : take_scalar(to, flag, value, violations);
    if (status == OAC_OK && to->sound && given->given && given->origin == NULL && given->sound &&
        !is_same(to, given, flag)) {
        char message[120];
        (void)snprintf(message, sizeof message, "it is another than --%.60s on the command line", flag->name);
        status = oac_item_blame(violations, OAC_RULE_CONST, flag->json_name, message);
    }
    return status;
}

/* A text as a piece of a key: what keys are put together with does not stand in it. */
static oac_status append_text(oac_buffer *key, oac_string text)
{
    oac_status status = OAC_OK;
    size_t i;
    for (i = 0; i < text.length && status == OAC_OK; i++) {
        const char c = text.data[i];
        status = c == '/'   ? oac_buffer_append(key, "%2F", 3)
                 : c == '%' ? oac_buffer_append(key, "%25", 3)
                            : oac_buffer_append(key, &c, 1);
    }
    return status;
}

static oac_status append_value(oac_buffer *key, const oac_command_flag *flag, const oac_command_value *value)
{
    char room[OAC_NUMBER_ROOM];
    if (flag->list || flag->kind == OAC_FLAG_JSON) {
        return append_text(key, (oac_string){value->json.data, value->json.length});
    }
    switch (flag->kind) {
    case OAC_FLAG_INTEGER:
        return oac_buffer_append(key, room, (size_t)(oac_number_write_int(room, value->integer) - room));
    case OAC_FLAG_NUMBER:
        return oac_buffer_append(key, room, (size_t)(oac_number_write_double(room, value->number) - room));
    case OAC_FLAG_BOOLEAN:
        return oac_buffer_append(key, value->boolean ? "true" : "false", value->boolean ? 4 : 5);
    default:
        return append_text(key, value->text);
    }
}

oac_status oac_item_write_key(oac_bulk_request *request)
{
    const oac_command *command = request->command;
    oac_status status = OAC_OK;
    size_t i;
    oac_buffer_clear(&request->key);
    for (i = 0; i < command->parameter_count && command->parameters[i].in_path && status == OAC_OK; i++) {
        status = i > 0 ? oac_buffer_append(&request->key, "/", 1) : OAC_OK;
        status =
            status == OAC_OK ? append_value(&request->key, &command->parameters[i], &request->own.values[i]) : status;
    }
    return status;
}
