/* A line of the configuration's file: its bytes, white space, values. Private to the command. */
#include <string.h>

#include "base/utf8.h"
#include "settings/settings.h"

#define LINE_MOST ((size_t)16 * 1024)

bool oac_line_fault(const oac_line *line, const char *what)
{
    oac_fault_add("%s:%zu:%zu: error: %s", line->file->path, line->number, (size_t)(line->at - line->start) + 1, what);
    return false;
}

static bool is_white(char c)
{
    return c == ' ' || c == '\t';
}

void oac_line_skip(oac_line *line)
{
    while (line->at < line->end && is_white(*line->at)) {
        line->at++;
    }
}

/* At the end of the line, or at a comment. */
bool oac_line_is_over(const oac_line *line)
{
    return line->at == line->end || *line->at == '#';
}

/* Whether it is text in UTF-8. */
bool oac_line_check(oac_line *line)
{
    char *const start = line->at;
    if ((size_t)(line->end - line->at) > LINE_MOST) {
        return oac_line_fault(line, "the line is longer than 16 KiB");
    }
    while (line->at < line->end) {
        const size_t length = oac_utf8_length(line->at, (size_t)(line->end - line->at));
        if (length == 0) {
            return oac_line_fault(line, "the file must be UTF-8; save it so");
        }
        if (((unsigned char)*line->at < ' ' && *line->at != '\t') || *line->at == 0x7F) {
            return oac_line_fault(line, *line->at == '\0' ? "a zero byte: the file must be text"
                                                          : "a control character: the file must be text");
        }
        line->at += length;
    }
    line->at = start;
    return true;
}

/* "…" with \" and \\ in it. */
static char *read_quoted(oac_line *line)
{
    char *const start = line->at;
    char *value = start + 1;
    char *to = value;
    line->at++;
    while (line->at < line->end && *line->at != '"') {
        if (*line->at == '\\') {
            line->at++;
            if (line->at == line->end || (*line->at != '"' && *line->at != '\\')) {
                (void)oac_line_fault(line, "within quotes \\ is written \\\\, and \" is written \\\"");
                return NULL;
            }
        }
        *to++ = *line->at++;
    }
    if (line->at == line->end) {
        line->at = start;
        (void)oac_line_fault(line, "the quote is not closed");
        return NULL;
    }
    line->at++;
    oac_line_skip(line);
    if (!oac_line_is_over(line)) {
        (void)oac_line_fault(line, "unexpected text behind the closing quote; put quotes around the whole value");
        return NULL;
    }
    *to = '\0';
    return value;
}

/* Up to the end, or to a # behind white space. */
static char *read_plain(oac_line *line)
{
    char *const value = line->at;
    char *end = value;
    while (line->at < line->end && !(*line->at == '#' && is_white(line->at[-1]))) {
        line->at++;
        end = is_white(line->at[-1]) ? end : line->at;
    }
    line->at = value;
    if (*value == '\'') {
        (void)oac_line_fault(line, "quotes are double ones; put them around the whole value");
        return NULL;
    }
    *end = '\0';
    return value;
}

/* Null after saying what is wrong. */
const char *oac_line_value(oac_line *line)
{
    char *value = NULL;
    oac_line_skip(line);
    if (line->at == line->end || (*line->at == '#' && is_white(line->at[-1]))) {
        (void)oac_line_fault(line, "the key has no value; leave the line out, or make it a comment with #");
        return NULL;
    }
    value = *line->at == '"' ? read_quoted(line) : read_plain(line);
    if (value != NULL && *value == '\0') {
        (void)oac_line_fault(line, "the value is empty; leave the line out");
        return NULL;
    }
    return value;
}
