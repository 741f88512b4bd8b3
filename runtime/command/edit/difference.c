/* How two JSON texts differ, member by member, and which of that the types say cannot be sent. Private to the command.
 */
#include <stdlib.h>
#include <string.h>

#include "edit/edit.h"
#include "edit/steps.h"
#include "json/equal_json.h"
#include "json/walk.h"

static bool make_room(oac_differences *found)
{
    const size_t room = found->room * 2 + 16;
    oac_difference_row *rows = NULL;
    if (found->count < found->room) {
        return true;
    }
    rows = realloc(found->rows, room * sizeof *rows);
    if (rows == NULL) {
        return false;
    }
    found->rows = rows;
    found->room = room;
    return true;
}

static void add_row(oac_differences *found, const oac_edit_place *place, oac_string was, oac_string is, char *fault)
{
    oac_difference_row *row = NULL;
    found->failed = found->failed || !make_room(found);
    if (!found->failed) {
        row = &found->rows[found->count];
        row->path = strdup(place->path);
        found->failed = row->path == NULL;
    }
    if (found->failed) {
        free(fault);
        return;
    }
    row->was = was;
    row->is = is;
    row->fault = fault;
    row->step = place->step;
    found->faults += fault != NULL ? 1 : 0;
    found->count++;
}

static bool begins_with(oac_string text, char c)
{
    return text.data != NULL && text.data[0] == c;
}

static void find_in(oac_differences *found, const oac_edit_types *types, const oac_edit_place *place, oac_string was,
                    oac_string is);

/* One member, which may be missing on one side. What is null and has gone is as it was. */
static void find_in_member(oac_differences *found, const oac_edit_types *types, const oac_edit_place *around,
                           oac_string name, oac_string was, oac_string is)
{
    oac_edit_place place;
    char *fault = NULL;
    if (was.data != NULL && is.data != NULL && oac_json_equal(was, is)) {
        return;
    }
    if (is.data == NULL && begins_with(was, 'n')) {
        return;
    }
    found->failed =
        !oac_edit_step(&place, around, name, is.data == NULL || begins_with(is, 'n'), types, &fault) || found->failed;
    if (fault != NULL || was.data == NULL || is.data == NULL) {
        add_row(found, &place, was, is, fault);
    } else {
        find_in(found, types, &place, was, is);
    }
}

static const oac_string absent = {NULL, 0};

static void find_in_object(oac_differences *found, const oac_edit_types *types, const oac_edit_place *place,
                           oac_string was, oac_string is)
{
    oac_json_walk walk = oac_walk_begin(is.data);
    while (!found->failed && oac_walk_next(&walk)) {
        const oac_string old = oac_edit_member(was, walk.name);
        find_in_member(found, types, place, walk.name, old, walk.value);
    }
    walk = oac_walk_begin(was.data);
    while (!found->failed && oac_walk_next(&walk)) {
        if (oac_edit_member(is, walk.name).data == NULL) {
            find_in_member(found, types, place, walk.name, walk.value, absent);
        }
    }
}

/* The items of both lists, or null when memory is out. */
static oac_string *items_of(oac_string list, size_t *count)
{
    oac_json_walk walk = oac_walk_begin(list.data);
    oac_string *items = NULL;
    *count = 0;
    while (oac_walk_next(&walk)) {
        ++*count;
    }
    items = malloc((*count + 1) * sizeof *items);
    walk = oac_walk_begin(list.data);
    for (size_t i = 0; items != NULL && oac_walk_next(&walk); i++) {
        items[i] = walk.value;
    }
    return items;
}

/* Whether two items are about the same, as far as what identifies them says. */
static bool is_counterpart(const oac_edit_place *list, oac_string was, oac_string is)
{
    const oac_type *item = list->from != NULL && list->from->kind == OAC_TYPE_LIST ? list->from->item : NULL;
    size_t i = 0;
    if (item == NULL || item->kind != OAC_TYPE_RECORD || !begins_with(was, '{') || !begins_with(is, '{')) {
        return true;
    }
    while (i < item->count && (item->fields[i].flags & OAC_FIELD_IDENTIFIES) == 0) {
        i++;
    }
    if (i < item->count) {
        const oac_string name = {item->fields[i].name, item->fields[i].length};
        was = oac_edit_member(was, name);
        is = oac_edit_member(is, name);
        return was.data == NULL || is.data == NULL || oac_json_equal(was, is);
    }
    return true;
}

/* What both lists begin and end with is passed over; between that, items are compared one by one. */
static void find_in_list(oac_differences *found, const oac_edit_types *types, const oac_edit_place *place,
                         oac_string was, oac_string is)
{
    size_t old_count;
    size_t new_count;
    oac_string *before = items_of(was, &old_count);
    oac_string *after = items_of(is, &new_count);
    size_t at = 0;
    found->failed = found->failed || before == NULL || after == NULL;
    while (!found->failed && at < old_count && at < new_count && oac_json_equal(before[at], after[at])) {
        at++;
    }
    while (!found->failed && old_count > at && new_count > at &&
           oac_json_equal(before[old_count - 1], after[new_count - 1])) {
        old_count--;
        new_count--;
    }
    for (; !found->failed && (at < old_count || at < new_count); at++) {
        const oac_string old = at < old_count ? before[at] : absent;
        const oac_string now = at < new_count ? after[at] : absent;
        oac_edit_place item;
        oac_edit_step_to_item(&item, place, at);
        if (old.data != NULL && now.data != NULL && is_counterpart(place, old, now)) {
            find_in(found, types, &item, old, now);
        } else {
            add_row(found, &item, old, now, NULL);
        }
    }
    free(before);
    free(after);
}

static void find_in(oac_differences *found, const oac_edit_types *types, const oac_edit_place *place, oac_string was,
                    oac_string is)
{
    if (oac_json_equal(was, is)) {
        return;
    }
    if (begins_with(was, '{') && begins_with(is, '{')) {
        find_in_object(found, types, place, was, is);
    } else if (begins_with(was, '[') && begins_with(is, '[')) {
        find_in_list(found, types, place, was, is);
    } else {
        add_row(found, place, was, is, NULL);
    }
}

bool oac_differences_find(oac_differences *found, const char *was, const char *is, const oac_edit_types *types)
{
    oac_edit_place place = OAC_ZERO;
    const oac_string old = {oac_walk_space(was), strlen(oac_walk_space(was))};
    const oac_string now = {oac_walk_space(is), strlen(oac_walk_space(is))};
    place.from = types != NULL ? types->from : NULL;
    place.to = types != NULL ? types->to : NULL;
    find_in_object(found, types, &place, old, now);
    if (found->failed) {
        oac_complain("out of memory");
    }
    return !found->failed;
}

void oac_differences_dispose(oac_differences *found)
{
    size_t i;
    for (i = 0; i < found->count; i++) {
        free(found->rows[i].path);
        free(found->rows[i].fault);
    }
    free(found->rows);
    memset(found, 0, sizeof *found);
}
