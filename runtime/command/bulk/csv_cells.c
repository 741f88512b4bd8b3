/* Records of CSV (RFC 4180), and the cells in them. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "bulk/input.h"
#include "texts/texts.h"

/* A quote opens a cell only at its begin; within one that is not quoted it is a fault, and stands for itself here. */
size_t oac_csv_end(oac_csv_scan *scan, char delimiter, const char *data, size_t length, bool last)
{
    size_t at = scan->at;
    while (at < length) {
        if (scan->quoted) {
            const char *found = memchr(data + at, '"', length - at);
            at = found != NULL ? (size_t)(found - data) : length;
            if (at + 1 >= length && !last) { /* what comes behind the quote tells what it is */
                break;
            }
            if (at + 1 < length && data[at + 1] == '"') {
                at += 2;
            } else if (at < length) {
                scan->quoted = false;
                at++;
            }
            continue;
        }
        while (at < length && data[at] != '\n' && data[at] != '"') {
            at++;
        }
        if (at < length && data[at] == '\n') {
            return at;
        }
        if (at < length) {
            scan->quoted = at == 0 || data[at - 1] == delimiter;
            at++;
        }
    }
    scan->at = at;
    return length;
}

char oac_csv_delimiter(const char *data, size_t length)
{
    bool quoted = false;
    size_t i;
    for (i = 0; i < length && (quoted || data[i] != '\n'); i++) {
        quoted = quoted != (data[i] == '"');
        if (!quoted && (data[i] == ',' || data[i] == ';' || data[i] == '\t')) {
            return data[i];
        }
    }
    return ',';
}

static oac_csv_cell *add_cell(oac_csv *csv)
{
    if (csv->cell_count == csv->cell_room) {
        const size_t room = csv->cell_room == 0 ? 64 : csv->cell_room * 2;
        oac_csv_cell *cells = realloc(csv->cells, room * sizeof *cells);
        if (cells == NULL) {
            return NULL;
        }
        csv->cells = cells;
        csv->cell_room = room;
    }
    memset(&csv->cells[csv->cell_count], 0, sizeof csv->cells[0]);
    return &csv->cells[csv->cell_count++];
}

/* The first fault stays. */
static void blame(const char **fault, size_t *at, const char *message, size_t where)
{
    if (*fault == NULL) {
        *fault = message;
        *at = where;
    }
}

/* A cell that begins with a quote. Where it ends. */
static size_t take_quoted(oac_csv_cell *cell, oac_string record, size_t at, char delimiter, const char **fault,
                          size_t *where)
{
    const size_t begin = at++;
    cell->quoted = true;
    cell->offset = at;
    for (;;) {
        const char *found = memchr(record.data + at, '"', record.length - at);
        if (found == NULL) {
            blame(fault, where, "the quote that begins here is not closed", begin);
            cell->length = record.length - cell->offset;
            return record.length;
        }
        at = (size_t)(found - record.data) + 1;
        if (at == record.length || record.data[at] != '"') {
            break;
        }
        cell->doubled = true;
        at++;
    }
    cell->length = at - 1 - cell->offset;
    if (at < record.length && record.data[at] != delimiter) {
        blame(fault, where, "something stands behind the closing quote; a quote within a quoted cell is written twice",
              at);
        while (at < record.length && record.data[at] != delimiter) {
            at++;
        }
    }
    return at;
}

static size_t take_plain(oac_csv_cell *cell, oac_string record, size_t at, char delimiter, const char **fault,
                         size_t *where)
{
    cell->offset = at;
    for (; at < record.length && record.data[at] != delimiter; at++) {
        if (record.data[at] == '"') {
            blame(fault, where,
                  "a quote within a cell that has none around it; such a cell is written in quotes, and "
                  "the quote twice",
                  at);
        } else if (record.data[at] == '\r') {
            blame(fault, where, "a carriage return without a line feed", at);
        }
    }
    cell->length = at - cell->offset;
    return at;
}

/* What is no text at all. */
static void look_at_bytes(oac_string record, const char **fault, size_t *where)
{
    size_t at = 0;
    while (at < record.length) {
        const size_t size =
            (unsigned char)record.data[at] < 0x80 ? 1 : oac_utf8_length(record.data + at, record.length - at);
        if (record.data[at] == '\0') {
            blame(fault, where, "a NUL byte", at);
            return;
        }
        if (size == 0) {
            blame(fault, where,
                  "it is not valid UTF-8; save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8", at);
            return;
        }
        at += size;
    }
}

bool oac_csv_take(oac_csv *csv, oac_string record, const char **fault, size_t *at)
{
    size_t next = 0;
    *fault = NULL;
    csv->cell_count = 0;
    look_at_bytes(record, fault, at);
    for (;;) {
        oac_csv_cell *cell = add_cell(csv);
        if (cell == NULL) {
            return false;
        }
        next = next < record.length && record.data[next] == '"'
                   ? take_quoted(cell, record, next, csv->delimiter, fault, at)
                   : take_plain(cell, record, next, csv->delimiter, fault, at);
        if (next >= record.length) {
            return true;
        }
        next++;
    }
}

/* An apostrophe that keeps a spreadsheet from running what stands behind it is none of the text. */
static oac_string without_apostrophe(oac_string text)
{
    const oac_string rest = {text.data + 1, text.length - 1};
    return text.length > 1 && text.data[0] == '\'' && oac_cell_is_formula(rest) ? rest : text;
}

oac_string oac_csv_text(oac_csv *csv, oac_string record, const oac_csv_cell *cell)
{
    oac_string text = {record.data + cell->offset, cell->length};
    const char *at = text.data;
    const char *end = at + text.length;
    if (cell->doubled) {
        oac_buffer_clear(&csv->text);
        if (oac_buffer_reserve(&csv->text, text.length) != OAC_OK) {
            return (oac_string){NULL, 0};
        }
        while (at < end) {
            csv->text.data[csv->text.length++] = *at;
            at += *at == '"' ? 2 : 1;
        }
        text = (oac_string){csv->text.data, csv->text.length};
    }
    return without_apostrophe(text);
}
