/* Rows as a table for people: what is in it, and how wide its columns are. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "format/format.h"

/* Rows that wait for each other, to be aligned. */
#define ROWS_MOST ((size_t)100)
#define GAP ((size_t)2)
/* What a column takes of a width that does not do for all. */
#define COMFORTABLE ((size_t)24)
#define LEAST ((size_t)6)

static bool begin(oac_table *table, const oac_columns *columns)
{
    const size_t count = columns->count > 0 ? columns->count : 1;
    table->width = oac_terminal_width();
    table->ends = calloc(count * ROWS_MOST, sizeof *table->ends);
    table->widths = calloc(count * ROWS_MOST, sizeof *table->widths);
    table->chosen = calloc(count, sizeof *table->chosen);
    table->room = calloc(count, sizeof *table->room);
    table->natural = calloc(count, sizeof *table->natural);
    return table->ends != NULL && table->widths != NULL && table->chosen != NULL && table->room != NULL &&
           table->natural != NULL;
}

bool oac_table_row(oac_table *table, const oac_columns *columns, const oac_row *row, bool all)
{
    const size_t count = columns->count > 0 ? columns->count : 1;
    bool done = table->ends != NULL || begin(table, columns);
    size_t i;
    for (i = 0; done && i < count; i++) {
        const size_t at = table->rows * count + i;
        done = oac_table_text(row->cells[i], table->width, &table->text, &table->widths[at]);
        table->ends[at] = table->text.length;
        if (table->natural[i] < table->widths[at]) {
            table->natural[i] = table->widths[at];
        }
    }
    table->rows += done ? 1 : 0;
    return done && (table->rows < ROWS_MOST || oac_table_flush(table, columns, all));
}

static bool is_number(const oac_columns *columns, size_t column)
{
    const oac_type *type = columns->count > 0 ? columns->items[column].type : columns->whole;
    return type != NULL && (type->kind == OAC_TYPE_INT || type->kind == OAC_TYPE_NUMBER);
}

static size_t smaller(size_t one, size_t other)
{
    return one < other ? one : other;
}

/* The columns that have something to show, those of the row itself before those of objects in it, as long as there is
 * room. */
static void choose(oac_table *table, const oac_columns *columns, bool all)
{
    size_t used = 0;
    size_t i;
    unsigned depth;
    if (all || columns->count == 0) {
        for (table->count = 0; table->count < columns->count || table->count == 0; table->count++) {
            table->chosen[table->count] = table->count;
        }
        return;
    }
    for (depth = 1; depth <= columns->deepest; depth++) {
        for (i = 0; i < columns->count; i++) {
            const size_t title = strlen(columns->items[i].title);
            const size_t natural = table->natural[i] < title ? title : table->natural[i];
            const size_t needed = (table->count > 0 ? GAP : 0) + smaller(natural, COMFORTABLE);
            if (columns->items[i].depth != depth || table->natural[i] == 0) {
                continue;
            }
            if (table->left_out > 0 || (table->count > 0 && used + needed > table->width)) {
                table->left_out++;
                continue;
            }
            used += needed;
            table->chosen[table->count++] = i;
        }
    }
}

/* Makes the widest columns narrower until all fit; those of numbers stay as they are. */
static void fit(oac_table *table, const oac_columns *columns)
{
    size_t total = 0;
    size_t i;
    for (i = 0; i < table->count; i++) {
        const size_t column = table->chosen[i];
        size_t title = 0;
        size_t length = 0;
        if (columns->count > 0) {
            oac_table_measure(columns->items[column].title, &title);
        }
        length = table->natural[column] < title ? title : table->natural[column];
        table->room[i] = length;
        total += length + (i > 0 ? GAP : 0);
    }
    while (total > table->width) {
        size_t widest = SIZE_MAX;
        for (i = 0; i < table->count; i++) {
            if (!is_number(columns, table->chosen[i]) && table->room[i] > LEAST &&
                (widest == SIZE_MAX || table->room[i] > table->room[widest])) {
                widest = i;
            }
        }
        if (widest == SIZE_MAX) {
            return;
        }
        table->room[widest]--;
        total--;
    }
}

static void put_header(const oac_table *table, const oac_columns *columns)
{
    const bool colours = oac_output_is_styled(&oac_out);
    size_t i;
    if (columns->count == 0) {
        return;
    }
    oac_output_write(&oac_out, "\x1b[1m", colours ? 4 : 0);
    for (i = 0; i < table->count; i++) {
        const char *title = columns->items[table->chosen[i]].title;
        oac_table_place place = {.room = table->room[i], .is_last = i + 1 == table->count};
        place.to_the_right = is_number(columns, table->chosen[i]);
        oac_table_measure(title, &place.width);
        oac_table_put(place, oac_text(title));
    }
    oac_output_write(&oac_out, "\x1b[0m", colours ? 4 : 0);
    oac_output_write(&oac_out, "\n", 1);
}

static void put_row(const oac_table *table, const oac_columns *columns, size_t row)
{
    const size_t count = columns->count > 0 ? columns->count : 1;
    size_t last = table->count;
    size_t i;
    while (last > 1 && table->widths[row * count + table->chosen[last - 1]] == 0) {
        last--; /* no blanks at the end */
    }
    for (i = 0; i < last; i++) {
        const size_t at = row * count + table->chosen[i];
        const size_t begin = at > 0 ? table->ends[at - 1] : 0;
        const oac_string text = {table->text.data != NULL ? table->text.data + begin : "", table->ends[at] - begin};
        oac_table_place place = {.room = table->room[i], .width = table->widths[at], .is_last = i + 1 == last};
        place.to_the_right = is_number(columns, table->chosen[i]);
        oac_table_put(place, text);
    }
    oac_output_write(&oac_out, "\n", 1);
}

bool oac_table_flush(oac_table *table, const oac_columns *columns, bool all)
{
    size_t i;
    if (table->rows == 0) {
        return true;
    }
    if (!table->is_begun) {
        choose(table, columns, all);
    }
    fit(table, columns);
    if (!table->is_begun) {
        put_header(table, columns);
        table->is_begun = true;
    }
    for (i = 0; i < table->rows && oac_out.fault == 0; i++) {
        put_row(table, columns, i);
    }
    table->rows = 0;
    oac_buffer_clear(&table->text);
    return true;
}

void oac_table_end(oac_table *table)
{
    oac_buffer_dispose(&table->text);
    free(table->ends);
    free(table->widths);
    free(table->chosen);
    free(table->room);
    free(table->natural);
    memset(table, 0, sizeof *table);
}
