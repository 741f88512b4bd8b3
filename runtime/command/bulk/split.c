/* Where the members of an item go: to the path and the other parameters, or to the body. Private to the command. */
#include <string.h>

#include "check/checks.h"
#include "json/ahead.h"
#include "json/path_text.h"

#include "bulk/items.h"

static bool is_named(oac_string written, const char *name)
{
    if (memchr(written.data, '\\', written.length) == NULL) {
        return strlen(name) == written.length && memcmp(name, written.data, written.length) == 0;
    }
    return oac_ahead_is(&(oac_raw_text){written.data, written.data + written.length}, oac_text(name));
}

/* The number of the parameter that a member is; the count of parameters: it is none. */
static size_t parameter_of(const oac_command *command, oac_string written)
{
    size_t i = 0;
    while (i < command->parameter_count && !is_named(written, command->parameters[i].json_name)) {
        i++;
    }
    return i;
}

/* Whether the body has members of this name, so that the item's is one of them. */
static bool body_has(const oac_command *command, const char *name)
{
    const oac_type *body = oac_flags_body(command);
    size_t i;
    for (i = 0; body != NULL && i < body->count; i++) {
        if (strcmp(body->fields[i].name, name) == 0) {
            return true;
        }
    }
    return false;
}

static void blank(char *from, const char *to)
{
    memset(from, ' ', (size_t)(to - from));
}

/* Takes a member out of the body's text, with a comma; all else stays where it is, as messages tell of that place. */
static void take_out(oac_buffer *body, oac_string text, const oac_item_member *member, oac_item_split *split)
{
    char *begin = body->data + (member->name.data - 1 - text.data);
    if (member->more) {
        blank(begin, body->data + (member->comma + 1 - text.data));
        return;
    }
    blank(begin, body->data + (member->value.data + member->value.length - text.data));
    if (member->comma == NULL && split->comma != NULL) {
        *split->comma = ' ';
        split->comma = NULL;
    }
}

/* Of what does not stay in the body, which is read: whether it is JSON. */
static oac_status check_member(const oac_item_member *member)
{
    const oac_status status = oac_json_check(member->name.data - 1, member->name.length + 2, 0, NULL);
    return status == OAC_OK ? oac_json_check(member->value.data, member->value.length, 0, NULL) : status;
}

/* Of an operation without a body there is nothing that the member could be. */
static oac_status blame_unknown(oac_violations *violations, const oac_item_member *member)
{
    char room[192];
    oac_text_out path;
    const oac_status status = check_member(member);
    oac_out_begin(&path, room, sizeof room);
    oac_out_raw_member(&path, member->name.data, member->name.length);
    return status == OAC_OK ? oac_item_blame(violations, OAC_RULE_UNKNOWN_MEMBER, room, "unknown member") : status;
}

/* Sends one member where it goes. */
static oac_status take_member(oac_bulk_request *request, oac_string text, const oac_item_member *member,
                              oac_item_split *split, oac_violations *violations)
{
    const oac_command *command = request->command;
    const size_t number = parameter_of(command, member->name);
    if (number < command->parameter_count) {
        take_out(&request->body, text, member, split);
        return oac_item_take(request, number, member->value, violations);
    }
    if (member->name.length > 0 && member->name.data[0] == '$') { /* ours: what was said of it before */
        take_out(&request->body, text, member, split);
        request->in_doubt = request->in_doubt || (is_named(member->name, "$state") &&
                                                  oac_string_is(member->value, OAC_IN_DOUBT, strlen(OAC_IN_DOUBT)));
        split->aside++;
        return check_member(member);
    }
    if (command->operation->request != NULL && split->whole.data == NULL && is_named(member->name, "body") &&
        !body_has(command, "body")) {
        split->whole = member->value;
        return OAC_OK;
    }
    if (command->operation->request == NULL) {
        take_out(&request->body, text, member, split);
        split->aside++;
        return blame_unknown(violations, member);
    }
    split->others++;
    split->comma = member->comma != NULL ? request->body.data + (member->comma - text.data) : NULL;
    return OAC_OK;
}

oac_status oac_item_split_up(oac_bulk_request *request, oac_string text, oac_item_split *split,
                             oac_violations *violations)
{
    oac_item_walk walk;
    oac_item_member member;
    oac_status status = oac_buffer_append(&request->body, text.data, text.length);
    if (status != OAC_OK || !oac_item_begin(&walk, text)) {
        return status != OAC_OK ? status : OAC_ERROR_JSON;
    }
    while (status == OAC_OK && oac_item_next(&walk, &member)) {
        status = take_member(request, text, &member, split, violations);
    }
    if (status != OAC_OK || !walk.whole) {
        return status != OAC_OK ? status : OAC_ERROR_JSON;
    }
    if (split->aside > 1) { /* their names may be the same */
        status = oac_json_check(text.data, text.length, 0, NULL);
    }
    if (split->whole.data != NULL && split->others == 0) {
        char *data = request->body.data;
        char *begin = data + (split->whole.data - text.data);
        blank(data, begin);
        blank(begin + split->whole.length, data + request->body.length);
        request->body_member = true;
    }
    return status;
}
