/* Reads one thing: by what answers with it, or from a list. Private to the command. */
#include <string.h>

#include "edit/edit.h"
#include "edit/steps.h"
#include "exits.h"
#include "pages/pages.h"
#include "json/text.h"
#include "json/walk.h"
#include <oac/gen/pages.h>

static bool is_text(oac_string value, const char *id)
{
    oac_text_cursor cursor = {value.data + 1, value.data + value.length - 1, {0}, 0};
    int c = oac_text_next(&cursor);
    for (; c != -1 && c == (unsigned char)*id; c = oac_text_next(&cursor)) {
        id++;
    }
    return c == -1 && *id == '\0';
}

/* Whether the item is the one with this id: a text, or a number. */
static bool is_wanted(oac_string item, const char *member, const char *id)
{
    const oac_string value = oac_edit_member(item, oac_text(member));
    char digits[32];
    int64_t number;
    int64_t wanted;
    if (value.data != NULL && value.data[0] == '"') {
        return is_text(value, id);
    }
    if (value.data == NULL || value.length >= sizeof digits) {
        return false;
    }
    memcpy(digits, value.data, value.length);
    digits[value.length] = '\0';
    return oac_read_integer(digits, &number) && oac_read_integer(id, &wanted) && number == wanted;
}

/* Looks at the items of an answer. */
static bool find_in_answer(const oac_edit_thing *thing, oac_string answer, oac_string *found)
{
    const char *member = thing->change->list_member;
    const oac_string list = member[0] != '\0' ? oac_edit_member(answer, oac_text(member)) : answer;
    oac_json_walk walk;
    if (list.data == NULL || *oac_walk_space(list.data) != '[') {
        return false;
    }
    walk = oac_walk_begin(list.data);
    while (oac_walk_next(&walk)) {
        if (is_wanted(walk.value, thing->change->list_id, thing->id.data)) {
            *found = walk.value;
            return true;
        }
    }
    return false;
}

static oac_status find_in_pages(const oac_edit_thing *thing, oac_client *client, const oac_given *given,
                                oac_buffer *text, oac_error *error)
{
    const oac_operation *operation = thing->reader->operation;
    oac_pages pages = OAC_ZERO;
    const void *item = NULL;
    bool found = false;
    oac_status status = oac_pages_begin(&pages, client, operation, given, error);
    while (status == OAC_OK && !found) {
        status = oac_pages_next(&pages, operation, (void *)&item, error);
        if (item == NULL) {
            break;
        }
        status = status == OAC_OK ? oac_pages_write(operation->paging->list, item, text, error) : status;
        found = status == OAC_OK &&
                is_wanted((oac_string){text->data, text->length}, thing->change->list_id, thing->id.data);
    }
    oac_pages_end(&pages);
    if (!found) {
        oac_buffer_clear(text);
    }
    return status;
}

/* The answer as the server wrote it, once it has been read as it is described. */
static oac_status read_answer(const oac_edit_thing *thing, oac_client *client, const oac_given *given, oac_buffer *text,
                              oac_error *error)
{
    const oac_operation *operation = thing->reader->operation;
    oac_call *call = NULL;
    oac_string answer = OAC_ZERO;
    oac_status status = oac_operation_prepare(client, operation, given, &call, error);
    status = status == OAC_OK ? oac_interrupt_perform(client, call, error) : status;
    status = status == OAC_OK ? oac_operation_finish(call, operation, NULL, error) : status;
    if (status == OAC_OK) {
        answer = oac_call_answer(call);
        if (!thing->listed || find_in_answer(thing, answer, &answer)) {
            status = oac_buffer_append(text, answer.data, answer.length);
        }
    }
    oac_call_end(call);
    return status;
}

int oac_edit_thing_read(const oac_edit_thing *thing, oac_client *client, oac_buffer *text)
{
    oac_exchange_given given = OAC_ZERO;
    oac_command_input input = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    oac_status status;
    int code = EXIT_DONE;
    input.params.data = thing->read_params.data;
    input.params.length = thing->read_params.length;
    oac_buffer_clear(text);
    status = oac_exchange_begin(&given, &thing->reading, &input, &error);
    if (status == OAC_OK && thing->listed && thing->reader->operation->paging != NULL) {
        status = find_in_pages(thing, client, &given.given, text, &error);
    } else if (status == OAC_OK) {
        status = read_answer(thing, client, &given.given, text, &error);
    }
    oac_exchange_end(&given, thing->reader->operation);
    if (status != OAC_OK) {
        code = oac_report_error(&error, NULL);
    } else if (text->length == 0) {
        oac_complain("%s lists no %s with %s %s", thing->reader->name, thing->change->resource, thing->change->list_id,
                     thing->id.data);
        code = EXIT_REFUSED;
    }
    return code;
}
