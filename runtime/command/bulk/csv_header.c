/* What the columns of CSV are, by their names. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "bulk/input.h"

static oac_string trimmed(oac_string text)
{
    while (text.length > 0 && text.data[0] == ' ') {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && text.data[text.length - 1] == ' ') {
        text.length--;
    }
    return text;
}

/* Whether it is one of the empty columns that spreadsheets leave behind the last one. */
static bool is_behind_all(const oac_csv *csv, size_t number)
{
    size_t i = number;
    while (i < csv->count && csv->columns[i].name[0] == '\0') {
        i++;
    }
    return number > 0 && i == csv->count;
}

/* One of the header's cells. False after saying what is wrong. */
static bool read_column(oac_csv *csv, const oac_bulk_input *input, size_t number, size_t place,
                        const oac_arguments *arguments)
{
    const oac_command *command = arguments->flags.command;
    oac_csv_column *column = &csv->columns[number];
    const oac_string name = oac_text(column->name);
    const uint32_t line = input->item_line;
    oac_csv_found found = OAC_ZERO;
    if (name.length == 0 && is_behind_all(csv, number)) {
        return true;
    }
    if (name.length == 0) {
        oac_bulk_error(input, line, place, "column %zu has no name", number + 1);
        return false;
    }
    if (name.data[0] == '$') {
        return true;
    }
    if (!oac_csv_find(command, name, &found)) {
        if (arguments->given[OAC_OPTION_ALLOW_UNKNOWN] == NULL) {
            oac_csv_complain_unknown(input, place, name, command);
            return false;
        }
        found.steps[0] = name;
        found.ranks[0] = SIZE_MAX;
        found.depth = 1;
        found.kind = OAC_FLAG_TEXT;
    }
    if (found.read_only) {
        oac_bulk_error(input, line, place, "%s is read-only; a column whose name begins with $ is passed over",
                       column->name);
        return false;
    }
    if (!oac_csv_keep(column, &found)) {
        oac_complain("%s: out of memory", input->view.name);
        return false;
    }
    return true;
}

/* Where a cell of the header begins, in bytes from 1. */
static size_t header_place(const oac_csv *csv, size_t number)
{
    return csv->cells[number].offset - (csv->cells[number].quoted ? 1 : 0) + 1;
}

static const oac_csv *sorted; /* what qsort sorts the columns of */

static int compare_columns(const void *one, const void *other)
{
    const oac_csv_column *a = &sorted->columns[*(const size_t *)one];
    const oac_csv_column *b = &sorted->columns[*(const size_t *)other];
    const size_t depth = a->depth < b->depth ? a->depth : b->depth;
    size_t i;
    for (i = 0; i < depth; i++) {
        const size_t length = a->steps[i].length < b->steps[i].length ? a->steps[i].length : b->steps[i].length;
        const int order = memcmp(a->steps[i].data, b->steps[i].data, length);
        if (a->ranks[i] != b->ranks[i]) {
            return a->ranks[i] < b->ranks[i] ? -1 : 1;
        }
        if (order != 0 || a->steps[i].length != b->steps[i].length) {
            return order != 0 ? order : a->steps[i].length < b->steps[i].length ? -1 : 1;
        }
    }
    if (a->depth != b->depth) {
        return a->depth < b->depth ? -1 : 1;
    }
    return *(const size_t *)one < *(const size_t *)other ? -1 : 1;
}

/* Whether one column holds the other's value, or an object around it. */
static bool is_around(const oac_csv_column *one, const oac_csv_column *other)
{
    size_t i;
    for (i = 0; i < one->depth && i < other->depth; i++) {
        if (!oac_string_is(one->steps[i], other->steps[i].data, other->steps[i].length)) {
            return false;
        }
    }
    return one->depth > 0 && one->depth <= other->depth;
}

/* Puts the columns in the order in which they are written; false after saying which of them cannot both be. */
static bool order_columns(oac_csv *csv, const oac_bulk_input *input)
{
    bool sound = true;
    size_t i;
    csv->order = calloc(csv->count + 1, sizeof *csv->order);
    if (csv->order == NULL) {
        oac_complain("%s: out of memory", input->view.name);
        return false;
    }
    for (i = 0; i < csv->count; i++) {
        csv->order[i] = i;
    }
    sorted = csv;
    qsort(csv->order, csv->count, sizeof *csv->order, compare_columns);
    for (i = 1; i < csv->count; i++) {
        const oac_csv_column *one = &csv->columns[csv->order[i - 1]];
        const oac_csv_column *other = &csv->columns[csv->order[i]];
        if (is_around(one, other)) {
            oac_bulk_error(input, input->item_line, header_place(csv, csv->order[i]),
                           "columns %zu and %zu cannot both be there: %s, %s", csv->order[i - 1] + 1, csv->order[i] + 1,
                           one->name, other->name);
            sound = false;
        }
    }
    return sound;
}

/* The texts of the header's cells, each with a NUL behind it. */
static bool keep_names(oac_csv *csv, oac_string record)
{
    size_t used = 0;
    size_t i;
    csv->count = csv->cell_count;
    csv->columns = calloc(csv->count + 1, sizeof *csv->columns);
    if (csv->columns == NULL || oac_buffer_reserve(&csv->names, record.length + csv->count) != OAC_OK) {
        return false;
    }
    for (i = 0; i < csv->count; i++) {
        oac_string text = oac_csv_text(csv, record, &csv->cells[i]);
        if (text.data == NULL) {
            return false;
        }
        text = trimmed(text);
        memcpy(csv->names.data + used, text.data, text.length);
        csv->names.data[used + text.length] = '\0';
        csv->columns[i].name = csv->names.data + used;
        used += text.length + 1;
    }
    return true;
}

bool oac_csv_read_header(oac_csv *csv, const oac_bulk_input *input, oac_string record, const oac_arguments *arguments)
{
    size_t told = 0;
    size_t i;
    if (!keep_names(csv, record)) {
        oac_complain("%s: out of memory", input->view.name);
        return false;
    }
    for (i = 0; i < csv->count && told < 100; i++) {
        told += read_column(csv, input, i, header_place(csv, i), arguments) ? 0 : 1;
    }
    return told == 0 && order_columns(csv, input);
}

void oac_csv_dispose(oac_csv *csv)
{
    size_t i;
    for (i = 0; i < csv->count && csv->columns != NULL; i++) {
        free(csv->columns[i].steps);
        free(csv->columns[i].ranks);
        free(csv->columns[i].path);
    }
    free(csv->columns);
    free(csv->order);
    free(csv->cells);
    oac_buffer_dispose(&csv->text);
    oac_buffer_dispose(&csv->json);
    oac_buffer_dispose(&csv->names);
}
