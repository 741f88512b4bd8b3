/* The columns of a row, found in its text. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "json/text.h"
#include "json/walk.h"

#include "format/format.h"

bool oac_row_name_is(oac_string raw, oac_string name)
{
    oac_text_cursor cursor = {.next = raw.data, .end = raw.data + raw.length};
    size_t i;
    if (memchr(raw.data, '\\', raw.length) == NULL) {
        return raw.length == name.length && memcmp(raw.data, name.data, raw.length) == 0;
    }
    for (i = 0; i < name.length; i++) {
        if (oac_text_next(&cursor) != (unsigned char)name.data[i]) {
            return false;
        }
    }
    return oac_text_next(&cursor) == -1;
}

/* A list of what the column of the node is in each item: of items that do not have it nothing. */
typedef struct oac_gather {
    oac_buffer *to;
    size_t column;
    oac_status status;
} oac_gather;

static void gather(oac_gather *into, const oac_node *node, oac_string text);

static bool leads_to(const oac_node *node, size_t column) /* NOLINT(misc-no-recursion) */
{
    const oac_node *one;
    if (node->column == column) {
        return true;
    }
    for (one = node->first; one != NULL && !leads_to(one, column); one = one->next) {
    }
    return one != NULL;
}

static void gather_member(oac_gather *into, const oac_node *node, oac_string text) /* NOLINT(misc-no-recursion) */
{
    oac_json_walk walk = oac_walk_begin(text.data);
    while (oac_walk_next(&walk)) {
        const oac_node *one;
        for (one = node->first; one != NULL; one = one->next) {
            if (oac_row_name_is(walk.name, one->name) && leads_to(one, into->column)) {
                gather(into, one, walk.value);
            }
        }
    }
}

static void add_value(oac_gather *into, oac_string text)
{
    if (into->to->data[into->to->length - 1] != '[') {
        into->status = into->status == OAC_OK ? oac_buffer_append(into->to, ",", 1) : into->status;
    }
    into->status = into->status == OAC_OK ? oac_buffer_append(into->to, text.data, text.length) : into->status;
}

static void gather(oac_gather *into, const oac_node *node, oac_string text) /* NOLINT(misc-no-recursion) */
{
    if (node->column == into->column) {
        add_value(into, text);
    } else if (text.data[0] == '{') {
        gather_member(into, node, text);
    } else if (text.data[0] == '[') {
        oac_json_walk walk = oac_walk_begin(text.data);
        while (oac_walk_next(&walk)) {
            gather(into, node, walk.value);
        }
    }
}

/* A row under way. */
typedef struct oac_filling {
    oac_row *row;
    const oac_columns *columns;
    size_t *begins; /* where in what is made the cells begin */
    oac_status status;
} oac_filling;

/* Where a list stands in the way, each column behind it is a list. */
static void fill_lists(oac_filling *filling, const oac_node *node, oac_string list)
{
    oac_buffer *made = &filling->row->made;
    size_t i;
    for (i = 0; i < filling->columns->count; i++) {
        if (i != node->column && leads_to(node, i)) {
            oac_gather into = {.to = made, .column = i};
            const size_t begin = made->length;
            into.status = oac_buffer_append(made, "[", 1);
            if (into.status == OAC_OK) {
                gather(&into, node, list);
            }
            into.status = into.status == OAC_OK ? oac_buffer_append(made, "]", 1) : into.status;
            filling->status = into.status == OAC_OK ? filling->status : into.status;
            filling->begins[i] = begin;
            filling->row->cells[i].data = NULL; /* it is among what is made, which moves */
            filling->row->cells[i].length = made->length - begin;
        }
    }
}

static void fill(oac_filling *filling, const oac_node *node, oac_string text) /* NOLINT(misc-no-recursion) */
{
    const oac_node *expected = node->first; /* members mostly come in the order of the columns */
    oac_json_walk walk;
    if (node->column != SIZE_MAX) {
        filling->row->cells[node->column] = text;
    }
    if (node->first == NULL || text.data[0] == '[') {
        if (node->first != NULL) {
            fill_lists(filling, node, text);
        }
        return;
    }
    walk = oac_walk_begin(text.data);
    while (text.data[0] == '{' && oac_walk_next(&walk)) {
        const oac_node *one = expected;
        while (one != NULL && !oac_row_name_is(walk.name, one->name)) {
            one = one->next;
        }
        if (one == NULL) {
            one = node->first;
            while (one != expected && one != NULL && !oac_row_name_is(walk.name, one->name)) {
                one = one->next;
            }
            one = one != expected ? one : NULL;
        }
        if (one != NULL) {
            fill(filling, one, walk.value);
            expected = one->next;
        }
    }
}

bool oac_row_read(oac_row *row, const oac_columns *columns, oac_string text)
{
    const size_t count = columns->count > 0 ? columns->count : 1;
    oac_filling filling = {.row = row, .columns = columns};
    size_t i;
    row->cells = row->cells != NULL ? row->cells : calloc(count, sizeof *row->cells);
    row->begins = row->begins != NULL ? row->begins : calloc(count, sizeof *row->begins);
    if (row->cells == NULL || row->begins == NULL) {
        return false;
    }
    memset(row->cells, 0, count * sizeof *row->cells);
    oac_buffer_clear(&row->made);
    filling.begins = row->begins;
    if (columns->count == 0) {
        row->cells[0] = text;
        return true;
    }
    fill(&filling, &columns->root, text);
    for (i = 0; i < count; i++) {
        if (row->cells[i].length > 0 && row->cells[i].data == NULL) {
            row->cells[i].data = row->made.data + row->begins[i];
        }
    }
    return filling.status == OAC_OK;
}

oac_status oac_cell_show(oac_string json, oac_buffer *to)
{
    oac_text_cursor cursor;
    oac_status status = OAC_OK;
    if (json.length == 0 || json.data[0] == 'n') {
        return OAC_OK;
    }
    if (json.data[0] != '"') {
        return oac_buffer_append(to, json.data, json.length);
    }
    if (memchr(json.data, '\\', json.length) == NULL) {
        return oac_buffer_append(to, json.data + 1, json.length - 2);
    }
    cursor = (oac_text_cursor){.next = json.data + 1, .end = json.data + json.length - 1};
    for (int byte = oac_text_next(&cursor); byte >= 0 && status == OAC_OK; byte = oac_text_next(&cursor)) {
        const char character = (char)byte;
        status = oac_buffer_append(to, &character, 1);
    }
    return status;
}
