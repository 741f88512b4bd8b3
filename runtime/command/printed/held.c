/* Lists, maps, unions and files as initializers in C: what they hold is declared before them. Private to the command.
 */
#include <stdio.h>
#include <string.h>

#include "base/held.h"
#include "printed/initializers.h"

/* An item or the value of an entry. */
static void put_item(oac_values *values, oac_written *to, const oac_type *container, const void *at, const char *hint)
{
    if ((container->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0) {
        oac_put_optional(values, to, container->item, at, hint);
    } else {
        oac_put_element(values, to, container->item, at, hint);
    }
}

/* `{oac_text("key"), value}`; an object has a variable. */
static void put_entry(oac_values *values, oac_written *to, const oac_type *map, const void *entry, const char *hint)
{
    const void *value = oac_held_at(entry, map->offset);
    const bool is_record = map->item->kind == OAC_TYPE_RECORD && (map->flags & OAC_TYPE_OPTIONAL_ITEMS) == 0;
    char room[OAC_NAME_ROOM];
    const char *name = is_record ? oac_values_record(values, map->item, value, hint, room) : NULL;
    oac_written_put(to, "{");
    oac_put_text(to, *(const oac_string *)entry);
    oac_written_put(to, ", ");
    if (is_record) {
        oac_written_put(to, name);
    } else {
        put_item(values, to, map, value, hint);
    }
    oac_written_put(to, "}");
}

void oac_put_container(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint)
{
    const size_t count = oac_held_count(at);
    const char *items = oac_held_pointer(at, OAC_HELD_ITEMS);
    const bool is_map = type->kind == OAC_TYPE_MAP;
    oac_rows rows = OAC_ZERO;
    char room[OAC_NAME_ROOM];
    char name[OAC_NAME_ROOM];
    char inner[OAC_NAME_ROOM];
    size_t i;
    if (count == 0) {
        oac_written_put(to, oac_name_with(type->name, "_of", room));
        oac_written_put(to, "(NULL, 0)");
        return;
    }
    (void)oac_variable_take(&values->variables, hint, name);
    for (i = 0; i < count; i++) {
        oac_written row = oac_row_begin();
        (void)snprintf(inner, sizeof inner, "%.200s_%zu", name, i + 1);
        if (is_map) {
            put_entry(values, &row, type, items + i * type->step, inner);
        } else {
            put_item(values, &row, type, items + i * type->step, inner);
        }
        oac_rows_add(&rows, &row);
    }
    oac_rows_declare(values,
                     is_map ? oac_name_with(type->name, "_entry", room)
                            : oac_element_type(type->item, (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0, room),
                     name, &rows);
    oac_written_format(to, "OAC_LIST(%.200s)", name);
}

void oac_put_union(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint)
{
    const unsigned which = oac_held_number(at);
    const void *as = oac_held_at(at, type->offset);
    const oac_branch *branch = which > 0 ? &type->branches[which - 1] : NULL;
    char room[OAC_NAME_ROOM];
    char name[OAC_NAME_ROOM];
    if (branch == NULL) {
        oac_written_put(to, oac_name_with(type->name, "_json", room));
        oac_written_put(to, "(");
        oac_put_literal(to, *(const oac_string *)oac_held_at(at, type->json));
    } else if (branch->is_pointer) {
        const void *value = oac_held_pointer(as, 0);
        if (branch->type->kind == OAC_TYPE_RECORD) {
            (void)oac_values_record(values, branch->type, value, hint, name);
        } else {
            (void)oac_values_held(values, branch->type, value, hint, name);
        }
        oac_written_put(to, oac_name_of_branch(type, which));
        oac_written_put(to, "(&");
        oac_written_put(to, name);
    } else {
        oac_written_put(to, oac_name_of_branch(type, which));
        oac_written_put(to, "(");
        oac_put_element(values, to, branch->type, as, hint);
    }
    oac_written_put(to, ")");
}

void oac_put_file(oac_written *to, const oac_source *source)
{
    const char *path = source->path != NULL ? source->path : "";
    oac_written_put(to, "oac_source_of_file(");
    oac_put_literal(to, oac_text(path));
    oac_written_put(to, ")");
}

void oac_put_source(oac_values *values, oac_written *to, const void *at, const char *hint)
{
    oac_written all = OAC_ZERO;
    char name[OAC_NAME_ROOM];
    oac_written_format(&all, "    const oac_source %.200s = ", oac_variable_take(&values->variables, hint, name));
    oac_put_file(&all, oac_held_pointer(at, OAC_HELD_POINTER));
    oac_declare(values, &all);
    oac_written_format(to, "oac_source_value(&%.200s)", name);
}

void oac_put_sources(oac_values *values, oac_written *to, const void *at, const char *hint)
{
    const oac_source_list *list = at;
    oac_rows rows = OAC_ZERO;
    char name[OAC_NAME_ROOM];
    size_t i;
    if (list->count == 0) {
        oac_written_put(to, "{.state = OAC_VALUE}");
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_written row = oac_row_begin();
        oac_put_file(&row, &list->items[i]);
        oac_rows_add(&rows, &row);
    }
    oac_rows_declare(values, "oac_source", oac_variable_take(&values->variables, hint, name), &rows);
    oac_written_format(to, "OAC_LIST(%.200s)", name);
}
