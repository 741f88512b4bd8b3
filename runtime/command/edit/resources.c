/* What can be edited. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"
#include "edit/edit.h"

/* How well a command changes a thing in place; 0: it does not. */
static unsigned rank_of(const oac_command *command)
{
    static const char *const methods[] = {"POST", "PUT", "PATCH"};
    const oac_type *request = command->operation->request;
    unsigned rank = 3;
    if (command->resource == NULL || oac_edit_reader(command) == NULL || request == NULL ||
        request->kind != OAC_TYPE_RECORD || (request->flags & OAC_TYPE_DOCUMENT) != 0) {
        return 0;
    }
    while (rank > 0 && strcmp(methods[rank - 1], command->operation->method) != 0) {
        rank--;
    }
    return rank;
}

const oac_command *oac_edit_resource(const char *name)
{
    const oac_command *found = NULL;
    unsigned best = 0;
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        const unsigned rank = rank_of(&oac_commands[i]);
        if (rank > best && strcmp(oac_commands[i].resource, name) == 0) {
            best = rank;
            found = &oac_commands[i];
        }
    }
    return found;
}

/* Whether it is what changes its resource. */
static bool is_chosen(const oac_command *command)
{
    return rank_of(command) > 0 && oac_edit_resource(command->resource) == command;
}

/* The values that are given behind the resource, in their order. */
static bool write_places(const oac_command *command, oac_buffer *places)
{
    oac_status status = OAC_OK;
    size_t i;
    for (i = 0; i < command->parameter_count && command->parameters[i].in_path && status == OAC_OK; i++) {
        const char *name = command->parameters[i].name;
        status = oac_buffer_append(places, i > 0 ? " --" : "--", i > 0 ? 3 : 2);
        status = status == OAC_OK ? oac_buffer_append(places, name, strlen(name)) : status;
    }
    return status == OAC_OK;
}

void oac_edit_list(oac_page *to)
{
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        oac_buffer places = OAC_BUFFER_INIT;
        if (is_chosen(&oac_commands[i]) && write_places(&oac_commands[i], &places)) {
            oac_page_row(to, oac_commands[i].resource, places.data != NULL ? places.data : "");
        }
        oac_buffer_dispose(&places);
    }
}

void oac_edit_unknown(const char *name)
{
    oac_string *names = calloc(oac_command_count + 1, sizeof *names);
    const oac_string *nearest = NULL;
    size_t count = 0;
    size_t i;
    for (i = 0; names != NULL && i < oac_command_count; i++) {
        if (is_chosen(&oac_commands[i])) {
            names[count++] = oac_text(oac_commands[i].resource);
        }
    }
    nearest = names != NULL ? oac_nearest(oac_text(name), names, count) : NULL;
    oac_complain("nothing is called \"%s\" that can be edited%s%s%s", name, nearest != NULL ? "; did you mean " : "",
                 nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    oac_complain("`%s edit` lists what can", oac_command_program);
    free(names);
}
