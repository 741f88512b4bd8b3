/* Text for people: lines that fit, unless a word is longer. Private to the command. */
#include <string.h>

#include "show/page.h"

#define WIDTH ((size_t)79)
#define LEAST ((size_t)30)
#define MOST ((size_t)100) /* longer lines are hard to read */

oac_page oac_page_on(oac_output *output)
{
    oac_page page = {output, 0, WIDTH, 2, oac_output_is_styled(output)};
    if (output->terminal) {
        const size_t columns = oac_screen_of(output).columns;
        page.width = columns > MOST ? MOST : columns > LEAST ? columns - 1 : LEAST;
    }
    return page;
}

void oac_page_put(oac_page *to, const char *text, size_t length)
{
    oac_output_show(to->output, text, length);
    to->column += length;
}

static void put_style(const oac_page *to, const char *sequence)
{
    if (to->styled) {
        oac_output_write(to->output, sequence, strlen(sequence));
    }
}

void oac_page_put_bold(oac_page *to, const char *text, size_t length)
{
    put_style(to, "\033[1m");
    oac_page_put(to, text, length);
    put_style(to, "\033[0m");
}

void oac_page_end_line(oac_page *to)
{
    oac_output_write(to->output, "\n", 1);
    to->column = 0;
}

void oac_page_indent(oac_page *to, size_t column)
{
    while (to->column < column) {
        oac_output_write(to->output, " ", 1);
        to->column++;
    }
}

void oac_page_wrap(oac_page *to, const char *text, size_t indent)
{
    static const char spaces[] = " \t\r\n";
    bool first = true;
    text += strspn(text, spaces);
    while (*text != '\0') {
        const size_t length = strcspn(text, spaces);
        if (!first && to->column + 1 + length > to->width) {
            oac_page_end_line(to);
            oac_page_indent(to, indent);
        } else if (!first) {
            oac_page_put(to, " ", 1);
        }
        oac_page_put(to, text, length);
        first = false;
        text += length;
        text += strspn(text, spaces);
    }
}

void oac_page_line(oac_page *to, const char *text)
{
    oac_page_wrap(to, text, 0);
    oac_page_end_line(to);
}

void oac_page_heading(oac_page *to, const char *text, size_t indent)
{
    oac_page_end_line(to);
    oac_page_indent(to, indent);
    put_style(to, "\033[1m");
    oac_page_wrap(to, text, indent);
    put_style(to, "\033[0m");
    oac_page_end_line(to);
}

/* The second column of a list, after what stands in the first one; on a line of its own where that is too long. */
static void put_entry(oac_page *to, const char *text)
{
    const size_t column = OAC_PAGE_INDENT + to->left - 2;
    if (text[0] == '\0') {
        oac_page_end_line(to);
        return;
    }
    if (to->column >= column) {
        oac_page_end_line(to);
    }
    oac_page_indent(to, column);
    oac_page_wrap(to, text, column);
    oac_page_end_line(to);
}

void oac_page_row(oac_page *to, const char *name, const char *text)
{
    oac_page_indent(to, to->left);
    oac_page_put_bold(to, name, strlen(name));
    put_entry(to, text);
}

void oac_page_put_flag(oac_page *to, char letter, const char *name, const char *value)
{
    if (letter != '\0') {
        const char short_form[] = {'-', letter};
        oac_page_put_bold(to, short_form, sizeof short_form);
        oac_page_put(to, ", ", 2);
    }
    put_style(to, "\033[1m");
    oac_page_put(to, "--", 2);
    oac_page_put(to, name, strlen(name));
    put_style(to, "\033[0m");
    if (value != NULL) {
        oac_page_put(to, " ", 1);
        oac_page_put(to, value, strlen(value));
    }
}

void oac_page_flag(oac_page *to, char letter, const char *name, const char *value, const char *text)
{
    oac_page_indent(to, to->left);
    oac_page_put_flag(to, letter, name, value);
    put_entry(to, text);
}
