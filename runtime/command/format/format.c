/* Answers in one of the formats. Private to the command. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/form.h"
#include "base/number.h"
#include "check/checks.h"
#include "json/walk.h"
#include <oac/gen/pages.h>

#include "format/format.h"

static const oac_string format_names[] = {{"json", 4}, {"ndjson", 6}, {"table", 5}, {"csv", 3}};

#define FORMATS (sizeof format_names / sizeof format_names[0])

bool oac_format_named(const char *text, oac_format *format)
{
    size_t i;
    for (i = 0; i < FORMATS; i++) {
        if (strcmp(text, format_names[i].data) == 0) {
            *format = (oac_format)i;
            return true;
        }
    }
    return false;
}

bool oac_format_read(const char *text, oac_format *format)
{
    const oac_string *nearest = NULL;
    if (text == NULL || oac_format_named(text, format)) {
        return true;
    }
    nearest = oac_nearest(oac_text(text), format_names, FORMATS);
    oac_complain("--output: expected json, ndjson, table or csv, got \"%s\"; %s%s%s", text,
                 nearest != NULL ? "did you mean " : "the answer goes to standard output",
                 nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    return false;
}

/* What the rows of an operation's answers are. */
static void find_rows(oac_formatting *formatting, const oac_operation *operation)
{
    const oac_type *response = operation->response;
    size_t i;
    formatting->type = response;
    if (operation->paging != NULL) {
        formatting->type = operation->paging->list->item;
        for (i = 0; i < response->count; i++) {
            if (response->fields[i].offset == operation->paging->items) {
                formatting->items = response->fields[i].name;
            }
            if (response->fields[i].offset == operation->paging->total) {
                formatting->total = response->fields[i].name;
            }
        }
    } else if (response != NULL && (response->flags & OAC_TYPE_DOCUMENT) != 0) {
        formatting->type = response->fields->type;
        formatting->is_list = formatting->type->kind == OAC_TYPE_LIST;
        formatting->type = formatting->is_list ? formatting->type->item : formatting->type;
    }
}

bool oac_formatting_begin(oac_formatting *formatting, oac_format format, const oac_operation *operation,
                          const char *fields, bool unknown)
{
    formatting->format = format;
    formatting->chosen = fields != NULL;
    find_rows(formatting, operation);
    formatting->columns.whole = formatting->type;
    formatting->columns.around = formatting->items;
    if (formatting->type == NULL && fields != NULL && !unknown) {
        oac_complain("--fields: the answer has no members");
        return false;
    }
    if (fields != NULL) {
        return oac_columns_of_text(&formatting->columns, formatting->type, fields, unknown,
                                   formatting->items != NULL || formatting->is_list ? "an item" : "the answer");
    }
    if ((format == OAC_FORMAT_CSV || format == OAC_FORMAT_TABLE) &&
        !oac_columns_of_type(&formatting->columns, formatting->type, format == OAC_FORMAT_CSV)) {
        oac_complain("out of memory");
        return false;
    }
    return true;
}

/* A row that is cut into cells, without secrets. */
static void put_cells(oac_formatting *formatting, oac_string text)
{
    bool done = false;
    oac_buffer_clear(&formatting->safe);
    done = oac_secret_take_out(text, &formatting->safe) == OAC_OK;
    text.data = formatting->safe.data;
    text.length = formatting->safe.length;
    done = done && oac_row_read(&formatting->row, &formatting->columns, text);
    if (done && formatting->format == OAC_FORMAT_CSV) {
        if (formatting->rows == 0) {
            oac_csv_header(&formatting->columns);
        }
        done = oac_csv_row(&formatting->columns, &formatting->row);
    } else if (done) {
        done = oac_table_row(&formatting->table, &formatting->columns, &formatting->row, formatting->chosen);
    }
    formatting->no_memory = formatting->no_memory || !done;
}

/* The members of a text that are asked for: all of them, or a text of its own, which holds until the next one. */
static oac_string pick(oac_formatting *formatting, oac_string text)
{
    if (!formatting->chosen) {
        return text;
    }
    oac_buffer_clear(&formatting->picked);
    if (oac_select(&formatting->columns.root, text, &formatting->picked) != OAC_OK) {
        formatting->no_memory = true;
        return oac_text("null");
    }
    text.data = formatting->picked.data;
    text.length = formatting->picked.length;
    return text;
}

static void put_json(oac_formatting *formatting, oac_string text)
{
    const bool lines = formatting->format == OAC_FORMAT_JSON && oac_out.terminal;
    const oac_paint paint = {.lines = lines, .colours = oac_output_is_styled(&oac_out), .depth = 1};
    if (formatting->format == OAC_FORMAT_JSON) {
        const char *before = formatting->rows > 0 ? "," : "[";
        oac_output_write(&oac_out, before, 1);
        oac_output_write(&oac_out, "\n  ", lines ? 3 : 0);
    }
    oac_paint_json(&oac_out, paint, pick(formatting, text));
    if (formatting->format == OAC_FORMAT_NDJSON) {
        oac_output_write(&oac_out, "\n", 1);
    }
}

void oac_formatting_row(oac_formatting *formatting, oac_string text)
{
    if (oac_out.fault != 0 || formatting->no_memory) {
        return;
    }
    if (formatting->format == OAC_FORMAT_CSV || formatting->format == OAC_FORMAT_TABLE) {
        put_cells(formatting, text);
    } else {
        put_json(formatting, text);
    }
    formatting->rows++;
}

void oac_formatting_flush(oac_formatting *formatting)
{
    if (formatting->format == OAC_FORMAT_TABLE) {
        oac_table_flush(&formatting->table, &formatting->columns, formatting->chosen);
    }
    oac_output_flush(&oac_out);
}

void oac_formatting_close(oac_formatting *formatting)
{
    const bool is_empty = formatting->rows == 0;
    if (formatting->format == OAC_FORMAT_JSON) {
        oac_output_write(&oac_out, "[", is_empty ? 1 : 0);
        oac_output_write(&oac_out, "\n", oac_out.terminal && !is_empty ? 1 : 0);
        oac_output_write(&oac_out, "]\n", 2);
    } else if (formatting->format == OAC_FORMAT_CSV && is_empty) {
        oac_csv_header(&formatting->columns);
    }
    oac_formatting_flush(formatting);
    if (formatting->format == OAC_FORMAT_TABLE && oac_err.terminal && is_empty) {
        oac_complain("nothing was found");
    } else if (formatting->table.left_out > 0 && oac_err.terminal) {
        oac_complain("%zu columns have no room: choose by --fields, or --output csv", formatting->table.left_out);
    }
}

static oac_string member_named(const char *name, oac_string object)
{
    oac_json_walk walk = oac_walk_begin(object.data);
    while (object.data[0] == '{' && oac_walk_next(&walk)) {
        if (oac_row_name_is(walk.name, oac_text(name))) {
            return walk.value;
        }
    }
    return (oac_string){"[]", 2};
}

/* Says on a terminal that a page is not all. */
static void tell_total(const oac_formatting *formatting, oac_string answer)
{
    int64_t total = 0;
    oac_string told = {"", 0};
    if (formatting->total == NULL || !oac_err.terminal) {
        return;
    }
    told = member_named(formatting->total, answer);
    if (oac_number_length(told.data, told.data + told.length) == told.length &&
        oac_number_to_int(told.data, told.length, &total) == OAC_NUMBER_OK && total > (int64_t)formatting->rows) {
        oac_complain("%" PRIu64 " of %" PRId64 " items; --all prints all", formatting->rows, total);
    }
}

static void put_rows(oac_formatting *formatting, oac_string text)
{
    const bool is_many = formatting->items != NULL || formatting->is_list;
    const oac_string answer = text;
    if (formatting->items != NULL) {
        text = member_named(formatting->items, text);
    }
    if (is_many && text.data[0] == '[') {
        oac_json_walk walk = oac_walk_begin(text.data);
        while (oac_walk_next(&walk)) {
            oac_formatting_row(formatting, walk.value);
        }
    } else if (!is_many) {
        oac_formatting_row(formatting, text);
    }
    oac_formatting_close(formatting);
    tell_total(formatting, answer);
}

/* The answer with the members that are asked for, of a page those of its items. */
static oac_string choose(oac_formatting *formatting, oac_string text)
{
    const oac_string items = formatting->items != NULL ? member_named(formatting->items, text) : text;
    const size_t before = (size_t)(items.data - text.data);
    oac_status status = OAC_OK;
    if (!formatting->chosen || (formatting->items != NULL && items.data[0] != '[') || items.data[1] == ']') {
        return text;
    }
    oac_buffer_clear(&formatting->picked);
    status = oac_buffer_append(&formatting->picked, text.data, before);
    status = status == OAC_OK ? oac_select(&formatting->columns.root, items, &formatting->picked) : status;
    if (status == OAC_OK) {
        status = oac_buffer_append(&formatting->picked, text.data + before + items.length,
                                   text.length - before - items.length);
    }
    formatting->no_memory = status != OAC_OK;
    text.data = status == OAC_OK ? formatting->picked.data : "null";
    text.length = status == OAC_OK ? formatting->picked.length : 4;
    return text;
}

void oac_formatting_answer(oac_formatting *formatting, oac_string text)
{
    const oac_paint paint = {.lines = true, .colours = oac_output_is_styled(&oac_out)};
    if (formatting->format != OAC_FORMAT_JSON) {
        if (text.length > 0) {
            put_rows(formatting, text);
        }
        return;
    }
    if (text.length > 0 && oac_out.terminal) {
        oac_paint_json(&oac_out, paint, choose(formatting, text));
    } else if (text.length > 0) {
        text = choose(formatting, text);
        oac_output_json(&oac_out, text.data, text.length);
    }
    oac_output_write(&oac_out, "\n", 1);
}

void oac_formatting_end(oac_formatting *formatting)
{
    oac_columns_end(&formatting->columns);
    free(formatting->row.cells);
    free(formatting->row.begins);
    oac_buffer_dispose(&formatting->row.made);
    oac_table_end(&formatting->table);
    oac_buffer_dispose(&formatting->safe);
    oac_buffer_dispose(&formatting->picked);
}
