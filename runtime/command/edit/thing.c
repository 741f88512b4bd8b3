/* How a thing is read and changed: two commands, and what each is given of one command line. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "edit/edit.h"
#include <oac/gen/pages.h>

const oac_command *oac_edit_reader(const oac_command *change)
{
    return change->read != NULL ? change->read : change->list;
}

static const oac_type *type_listed(const oac_command *list, const char *member)
{
    const oac_operation *operation = list->operation;
    size_t i = 0;
    if (operation->paging != NULL) {
        return operation->paging->list->item;
    }
    while ((operation->response->flags & OAC_TYPE_DOCUMENT) == 0 &&
           strcmp(operation->response->fields[i].name, member) != 0) {
        i++;
    }
    return operation->response->fields[i].type->item;
}

/* Where the value of a parameter stands in `from`; null: nowhere. Those of paths go by their places, as other names may
 * stand for the same. */
static const oac_command_value *value_for(const oac_arguments *from, const oac_command_flag *flag, size_t place)
{
    size_t i;
    for (i = 0; i < from->flags.command->parameter_count; i++) {
        const oac_command_flag *other = &from->flags.items[i];
        const bool is_it = flag->in_path ? other->in_path && place == i
                                         : !other->in_path && strcmp(other->json_name, flag->json_name) == 0;
        if (is_it) {
            return &from->values[i];
        }
    }
    return NULL;
}

/* The same command line for one command of the two. */
static bool derive(oac_arguments *to, const oac_arguments *from, const oac_command *command)
{
    size_t i;
    bool done = oac_flags_begin(&to->flags, command, 0, NULL);
    memcpy(to->given, from->given, sizeof(char *) * OAC_OPTION_COUNT);
    to->timeout_ms = from->timeout_ms;
    to->attempts = from->attempts;
    to->values = done ? calloc(to->flags.count + 1, sizeof *to->values) : NULL;
    done = done && to->values != NULL;
    for (i = 0; done && i < command->parameter_count; i++) {
        const oac_command_value *value = value_for(from, &command->parameters[i], i);
        if (value != NULL) {
            const oac_buffer json = value->json;
            to->values[i] = *value;
            to->values[i].json = (oac_buffer)OAC_BUFFER_INIT;
            done = oac_buffer_append(&to->values[i].json, json.data, json.length) == OAC_OK;
        }
    }
    if (!done) {
        oac_complain("out of memory");
    }
    return done;
}

/* The last value of the path, as items of a list have it. */
static bool write_id(oac_edit_thing *thing)
{
    const oac_command *change = thing->change;
    size_t last = 0;
    while (last + 1 < change->parameter_count && change->parameters[last + 1].in_path) {
        last++;
    }
    if (oac_buffer_append(&thing->id, thing->changing.values[last].text.data,
                          thing->changing.values[last].text.length) != OAC_OK) {
        oac_complain("out of memory");
        return false;
    }
    return true;
}

bool oac_edit_thing_begin(oac_edit_thing *thing, const oac_command *change, const oac_arguments *arguments, bool sound)
{
    thing->change = change;
    thing->reader = oac_edit_reader(change);
    if (thing->reader == NULL) {
        oac_complain("nothing reads what %s changes", change->name);
        return false;
    }
    thing->listed = thing->reader != change->read;
    thing->types.from =
        thing->listed ? type_listed(thing->reader, change->list_member) : thing->reader->operation->response;
    thing->types.to = change->operation->request;
    thing->types.command = change->name;
    thing->types.allow_unknown = arguments->given[OAC_OPTION_ALLOW_UNKNOWN] != NULL;
    return derive(&thing->changing, arguments, change) && derive(&thing->reading, arguments, thing->reader) &&
           oac_check_parameters(&thing->changing, sound, &thing->change_params) &&
           oac_check_parameters(&thing->reading, true, &thing->read_params) && (!thing->listed || write_id(thing));
}

void oac_edit_thing_end(oac_edit_thing *thing)
{
    oac_arguments_dispose(&thing->changing);
    oac_arguments_dispose(&thing->reading);
    oac_buffer_dispose(&thing->change_params);
    oac_buffer_dispose(&thing->read_params);
    oac_buffer_dispose(&thing->id);
}
