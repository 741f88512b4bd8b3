/* What is said on stderr, one a line, each line written at once. Private to the command. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "show/show.h"

#define LINE_MOST ((size_t)4096)

void (*oac_tell_clear)(void) = NULL;

void oac_tell(const char *prefix, const char *text, size_t length)
{
    char line[LINE_MOST + sizeof "…\n"];
    size_t size = strlen(prefix) < LINE_MOST ? strlen(prefix) : LINE_MOST;
    const size_t room = LINE_MOST - size;
    oac_string shown;
    const bool whole = oac_secret_hide(text, length, &shown) == length && shown.length <= room;
    if (oac_tell_clear != NULL) {
        oac_tell_clear();
    }
    memcpy(line, prefix, size);
    shown.length = oac_utf8_cut(shown.data, shown.length, room);
    memcpy(line + size, shown.data, shown.length);
    size += shown.length;
    if (!whole) {
        memcpy(line + size, "…", strlen("…"));
        size += strlen("…");
    }
    line[size++] = '\n';
    oac_output_write(&oac_err, line, size);
    oac_output_flush(&oac_err);
}

void oac_complain(const char *format, ...)
{
    /* Longer than what is shown, so that no part of a token that is cut here stands at its end. */
    char text[LINE_MOST * 2];
    const int start = snprintf(text, sizeof text, "%s: ", oac_command_program);
    va_list arguments;
    va_start(arguments, format);
    if (start < 0 || (size_t)start >= LINE_MOST ||
        vsnprintf(text + start, sizeof text - (size_t)start, format, arguments) < 0) {
        text[0] = '\0';
    }
    va_end(arguments);
    oac_tell("", text, strlen(text));
}
