/* RFC 4180: a row a line, with CRLF at its end. Private to the command. */
#include <string.h>

#include "base/utf8.h"

#include "format/format.h"
#include "texts/texts.h"

static bool is_blank(char character)
{
    return character == ' ' || character == '\t';
}

/* Whether a cell stands between quotes: the empty text does, as a cell without anything is what is not there. */
static bool needs_quotes(oac_string text)
{
    size_t i;
    if (text.length == 0 || is_blank(text.data[0]) || is_blank(text.data[text.length - 1])) {
        return true;
    }
    for (i = 0; i < text.length; i++) {
        if (text.data[i] == '"' || text.data[i] == ',' || text.data[i] == ';' || text.data[i] == '\r' ||
            text.data[i] == '\n' || text.data[i] == '\t') {
            return true;
        }
    }
    return false;
}

/* A character as it is; on a terminal, one that it would obey is escaped as JSON does. */
static void put_character(const char *text, size_t size)
{
    const uint32_t character = size > 0 ? oac_utf8_decode(text, size) : 0;
    const bool is_harmful = oac_out.terminal && size > 0 && character != ' ' && character != '\n' &&
                            character != '\t' && !oac_utf8_is_seen(character);
    if (*text == '"') {
        oac_output_write(&oac_out, "\"\"", 2);
    } else if (is_harmful) {
        oac_output_format(&oac_out, "\\u%04x", (unsigned)character);
    } else {
        oac_output_write(&oac_out, text, size > 0 ? size : 1);
    }
}

static void put_text(oac_string text)
{
    const bool quoted = needs_quotes(text);
    size_t at = 0;
    oac_output_write(&oac_out, "\"", quoted ? 1 : 0);
    if (oac_cell_is_formula(text) && !oac_cell_is_number(text)) {
        oac_output_write(&oac_out, "'", 1);
    }
    while (at < text.length) {
        const size_t size = oac_utf8_length(text.data + at, text.length - at);
        put_character(text.data + at, size);
        at += size > 0 ? size : 1;
    }
    oac_output_write(&oac_out, "\"", quoted ? 1 : 0);
}

/* Whether a text would be read as JSON, as the column may have values of several types. */
static bool is_ambiguous(const oac_type *type, oac_string text)
{
    const bool is_open = type == NULL || type->kind == OAC_TYPE_JSON || type->kind == OAC_TYPE_UNION;
    return is_open && text.length > 0 &&
           (strchr("{[\"", text.data[0]) != NULL || oac_json_check(text.data, text.length, 0, NULL) == OAC_OK);
}

static bool put_cell(const oac_type *type, oac_string json, oac_buffer *shown)
{
    oac_string text = json;
    if (json.length == 0 || json.data[0] == 'n') {
        return true;
    }
    if (json.data[0] == '"') {
        oac_buffer_clear(shown);
        if (oac_cell_show(json, shown) != OAC_OK) {
            return false;
        }
        text.data = shown->data != NULL ? shown->data : "";
        text.length = shown->length;
        text = is_ambiguous(type, text) ? json : text;
    }
    put_text(text);
    return true;
}

void oac_csv_header(const oac_columns *columns)
{
    size_t i;
    for (i = 0; i < columns->count; i++) {
        oac_output_write(&oac_out, ",", i > 0 ? 1 : 0);
        put_text(oac_text(columns->items[i].title));
    }
    oac_output_write(&oac_out, columns->count > 0 ? "\r\n" : "value\r\n", columns->count > 0 ? 2 : 7);
}

bool oac_csv_row(const oac_columns *columns, const oac_row *row)
{
    oac_buffer shown = OAC_BUFFER_INIT;
    const size_t count = columns->count > 0 ? columns->count : 1;
    bool done = true;
    size_t i;
    for (i = 0; done && i < count; i++) {
        oac_output_write(&oac_out, ",", i > 0 ? 1 : 0);
        done = put_cell(columns->count > 0 ? columns->items[i].type : columns->whole, row->cells[i], &shown);
    }
    oac_output_write(&oac_out, "\r\n", 2);
    oac_buffer_dispose(&shown);
    return done;
}
