/* A record of CSV as a JSON object. A cell that is not what its column is for becomes a text, of which the check of the
 * item says what is wrong. Private to the command. */
#include <string.h>
#include <strings.h>

#include "base/number.h"
#include "json/writing.h"

#include "bulk/input.h"

static oac_status put(oac_csv *csv, oac_status status, const char *text, size_t length)
{
    return status == OAC_OK ? oac_buffer_append(&csv->json, text, length) : status;
}

static oac_status put_string(oac_csv *csv, oac_status status, oac_string text)
{
    oac_writer writer;
    if (status != OAC_OK) {
        return status;
    }
    oac_writer_begin(&writer, &csv->json);
    oac_write_string(&writer, text);
    return oac_writer_end(&writer, NULL);
}

static bool is_number(oac_string text)
{
    return text.length > 0 && oac_number_length(text.data, text.data + text.length) == text.length;
}

static bool is_word(oac_string text, const char *word)
{
    return text.length == strlen(word) && strncasecmp(text.data, word, text.length) == 0;
}

static bool is_json(oac_string text)
{
    return oac_json_check(text.data, text.length, 0, NULL) == OAC_OK;
}

/* One value that is no list. */
static oac_status put_scalar(oac_csv *csv, oac_status status, uint8_t kind, oac_string text)
{
    switch (kind) {
    case OAC_FLAG_INTEGER:
    case OAC_FLAG_NUMBER:
        return is_number(text) ? put(csv, status, text.data, text.length) : put_string(csv, status, text);
    case OAC_FLAG_BOOLEAN:
        return is_word(text, "true")    ? put(csv, status, "true", 4)
               : is_word(text, "false") ? put(csv, status, "false", 5)
                                        : put_string(csv, status, text);
    case OAC_FLAG_JSON:
        return is_json(text) ? put(csv, status, text.data, text.length) : put_string(csv, status, text);
    default:
        return put_string(csv, status, text);
    }
}

/* Values with commas between them, or JSON. */
static oac_status put_list(oac_csv *csv, oac_status status, uint8_t kind, oac_string text)
{
    if (text.data[0] == '[') {
        return put_scalar(csv, status, OAC_FLAG_JSON, text);
    }
    status = put(csv, status, "[", 1);
    for (;;) {
        const char *comma = memchr(text.data, ',', text.length);
        const size_t length = comma != NULL ? (size_t)(comma - text.data) : text.length;
        status = put_scalar(csv, status, kind, (oac_string){text.data, length});
        if (comma == NULL) {
            return put(csv, status, "]", 1);
        }
        status = put(csv, status, ",", 1);
        text.data += length + 1;
        text.length -= length + 1;
    }
}

/* Closes objects of the column before, down to what it shares with this one, and opens those of this one. */
static oac_status step_to(oac_csv *csv, oac_status status, const oac_csv_column *before, const oac_csv_column *column)
{
    size_t same = 0;
    size_t i;
    while (before != NULL && same + 1 < before->depth && same + 1 < column->depth &&
           before->ranks[same] == column->ranks[same] && before->steps[same].length == column->steps[same].length &&
           memcmp(before->steps[same].data, column->steps[same].data, column->steps[same].length) == 0) {
        same++;
    }
    for (i = same + 1; before != NULL && i < before->depth; i++) {
        status = put(csv, status, "}", 1);
    }
    if (before != NULL) {
        status = put(csv, status, ",", 1);
    }
    for (i = same; i < column->depth; i++) {
        status = put_string(csv, status, column->steps[i]);
        status = put(csv, status, i + 1 < column->depth ? ":{" : ":", i + 1 < column->depth ? 2 : 1);
    }
    return status;
}

/* Broken JSON where any text would do is a slip and no text. */
static bool is_broken(const oac_csv_column *column, oac_string text)
{
    return (column->kind == OAC_FLAG_JSON || column->list) && text.length > 0 && strchr("{[\"", text.data[0]) != NULL &&
           !is_json(text);
}

/* One cell that is not left out; a fault where it is none. */
static oac_status put_cell(oac_csv *csv, oac_status status, oac_string record, size_t number,
                           const oac_csv_column **before, const char **fault)
{
    const oac_csv_column *column = &csv->columns[number];
    const oac_csv_cell *cell = &csv->cells[number];
    const oac_string text = oac_csv_text(csv, record, cell);
    if (text.data == NULL) {
        return OAC_ERROR_MEMORY;
    }
    if (is_broken(column, text)) {
        *fault = "this is no JSON";
        return OAC_OK;
    }
    status = step_to(csv, status, *before, column);
    *before = column;
    if (!cell->quoted && csv->null_text != NULL && strlen(csv->null_text) == cell->length &&
        memcmp(csv->null_text, record.data + cell->offset, cell->length) == 0) {
        return put(csv, status, "null", 4);
    }
    return column->list && text.length > 0 ? put_list(csv, status, column->kind, text)
                                           : put_scalar(csv, status, column->kind, text);
}

static bool is_empty(const oac_csv_cell *cell)
{
    return cell->length == 0 && !cell->quoted;
}

bool oac_csv_is_blank(const oac_csv *csv)
{
    size_t i = 0;
    while (i < csv->cell_count && is_empty(&csv->cells[i])) {
        i++;
    }
    return i == csv->cell_count;
}

bool oac_csv_make(oac_csv *csv, oac_string record, const char **fault, size_t *at)
{
    const oac_csv_column *before = NULL;
    oac_status status = OAC_OK;
    size_t i;
    if (!oac_csv_take(csv, record, fault, at)) {
        return false;
    }
    if (csv->columns == NULL || oac_csv_is_blank(csv)) { /* the header is yet to be read, or there is nothing */
        return true;
    }
    if (*fault == NULL && csv->cell_count != csv->count) {
        *fault = csv->cell_count < csv->count ? "fewer cells than the header has" : "more cells than the header has";
        *at = csv->cell_count < csv->count ? record.length : csv->cells[csv->count].offset;
    }
    oac_buffer_clear(&csv->json);
    status = put(csv, status, "{", 1);
    for (i = 0; i < csv->count && status == OAC_OK && *fault == NULL; i++) {
        const size_t number = csv->order[i];
        if (csv->columns[number].depth > 0 && !is_empty(&csv->cells[number])) {
            status = put_cell(csv, status, record, number, &before, fault);
            *at = csv->cells[number].offset;
        } else if (csv->columns[number].name[0] == '\0' && !is_empty(&csv->cells[number])) {
            *fault = "a cell in a column without a name";
            *at = csv->cells[number].offset;
        }
    }
    for (i = 1; before != NULL && i < before->depth; i++) {
        status = put(csv, status, "}", 1);
    }
    status = put(csv, status, "}", 1);
    if (status == OAC_ERROR_LIMIT && *fault == NULL) {
        *fault = "longer than 64 MiB as JSON";
        *at = 0;
    }
    return status != OAC_ERROR_MEMORY;
}

size_t oac_csv_place(const oac_csv *csv, const char *path)
{
    size_t i;
    for (i = 0; i < csv->count && i < csv->cell_count; i++) {
        const char *column = csv->columns[i].path;
        const size_t length = column != NULL ? strlen(column) : 0;
        if (length > 0 && strncmp(path, column, length) == 0 &&
            (path[length] == '\0' || path[length] == '.' || path[length] == '[')) {
            return csv->cells[i].offset - (csv->cells[i].quoted ? 1 : 0);
        }
    }
    return 0;
}
