/* Differences as people see them. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "edit/edit.h"

/* A value is shown so far, in bytes. */
#define SHOWN_MOST ((size_t)160)

static void put_colour(const char *colour)
{
    if (oac_output_is_styled(&oac_err)) {
        oac_output_write(&oac_err, colour, strlen(colour));
    }
}

/* On one line; cut between two characters. */
static void put_value(oac_string value)
{
    oac_buffer line = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    size_t length = 0;
    if (value.data == NULL) {
        oac_output_write(&oac_err, "(none)", 6);
        return;
    }
    if (oac_json_print(value.data, value.length, 0, &line, &error) == OAC_OK) {
        length = line.length < SHOWN_MOST ? line.length : SHOWN_MOST;
        while (length < line.length && length > 0 && ((unsigned char)line.data[length] & 0xC0) == 0x80) {
            length--;
        }
        oac_output_show(&oac_err, line.data, length);
        if (length < line.length) {
            oac_output_write(&oac_err, "\xE2\x80\xA6", 3);
        }
    }
    oac_buffer_dispose(&line);
}

void oac_differences_show(const oac_differences *found)
{
    size_t i;
    for (i = 0; i < found->count; i++) {
        const oac_difference_row *row = &found->rows[i];
        oac_output_write(&oac_err, "  ", 2);
        oac_output_show(&oac_err, row->path, strlen(row->path));
        oac_output_write(&oac_err, ": ", 2);
        put_colour("\033[31m");
        put_value(row->was);
        put_colour("\033[0m");
        oac_output_write(&oac_err, " -> ", 4);
        put_colour("\033[32m");
        put_value(row->is);
        put_colour("\033[0m");
        oac_output_write(&oac_err, "\n", 1);
    }
    oac_output_flush(&oac_err);
}

void oac_differences_names(const oac_differences *found, char *to, size_t size)
{
    size_t length = 0;
    size_t i;
    to[0] = '\0';
    for (i = 0; i < found->count && length < size; i++) {
        const oac_difference_row *row = &found->rows[i];
        const bool again = i > 0 && row[-1].step == row->step && memcmp(row[-1].path, row->path, row->step) == 0;
        if (!again) {
            length += (size_t)snprintf(to + length, size - length, "%s%.*s", length > 0 ? ", " : "", (int)row->step,
                                       row->path);
        }
    }
}
