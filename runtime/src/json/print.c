/* JSON text as people read it: a member or an item a line. */
#include "oac/json.h"
#include "json/scan.h"

/* One text under way; the first error sticks. */
typedef struct oac_printer {
    oac_buffer *buffer;
    oac_status status;
    size_t indent; /* spaces a level; 0: no lines */
    size_t depth;
} oac_printer;

static void print_bytes(oac_printer *printer, const char *bytes, size_t length)
{
    if (printer->status == OAC_OK) {
        printer->status = oac_buffer_append(printer->buffer, bytes, length);
    }
}

/* A line of its own, as far in as the depth says. */
static void print_line(oac_printer *printer)
{
    static const char spaces[] = "                                ";
    size_t left = printer->depth * printer->indent;
    if (printer->indent > 0) {
        print_bytes(printer, "\n", 1);
    }
    while (left > 0) {
        const size_t some = left < sizeof spaces - 1 ? left : sizeof spaces - 1;
        print_bytes(printer, spaces, some);
        left -= some;
    }
}

/* Past a string, a number or a word. The text is right. */
static const char *past_scalar(const char *at, const char *end)
{
    if (*at != '"') {
        while (at < end && *at != ',' && *at != ']' && *at != '}' && *at != ' ' && *at != '\n' && *at != '\t' &&
               *at != '\r') {
            at++;
        }
        return at;
    }
    for (at++; *at != '"'; at++) {
        at += *at == '\\';
    }
    return at + 1;
}

/* One piece of a text that is right; returns what is behind it. */
static const char *print_piece(oac_printer *printer, const char *at, const char *end)
{
    const char *next = at + 1;
    switch (*at) {
    case '{':
    case '[':
        next = oac_skip_space(next, end);
        print_bytes(printer, at, 1);
        if (*next == '}' || *next == ']') { /* nothing in it: no lines */
            print_bytes(printer, next, 1);
            return next + 1;
        }
        printer->depth++;
        print_line(printer);
        return next;
    case '}':
    case ']':
        printer->depth--;
        print_line(printer);
        print_bytes(printer, at, 1);
        return next;
    case ',':
        print_bytes(printer, at, 1);
        print_line(printer);
        return next;
    case ':':
        print_bytes(printer, ": ", printer->indent > 0 ? 2 : 1);
        return next;
    default:
        next = past_scalar(at, end);
        print_bytes(printer, at, (size_t)(next - at));
        return next;
    }
}

oac_status oac_json_print(const char *text, size_t length, unsigned indent, oac_buffer *buffer, oac_error *error)
{
    oac_printer printer = {.buffer = buffer, .indent = indent};
    if (text == NULL || buffer == NULL || indent > OAC_JSON_INDENT_MOST) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "text and buffer must not be null, and indent is %u at most", OAC_JSON_INDENT_MOST);
    }
    const size_t before = buffer->length;
    const char *end = text + length;
    const oac_status status = oac_json_check(text, length, OAC_DEPTH_MOST, error);
    for (const char *at = oac_skip_space(text, end); status == OAC_OK && printer.status == OAC_OK && at < end;) {
        at = oac_skip_space(print_piece(&printer, at, end), end);
    }
    if (printer.status != OAC_OK) {
        buffer->length = before;
        if (buffer->data != NULL) {
            buffer->data[before] = '\0';
        }
        return oac_error_set(error, printer.status, OAC_STAGE_SERIALIZE, "%s",
                             printer.status == OAC_ERROR_LIMIT ? "the text is longer than the buffer's ceiling"
                                                               : "out of memory");
    }
    return status;
}
