/* Our own text, with the names of the program in it. Private to the command. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "show/page.h"

/* Longer paragraphs are cut. */
#define PARAGRAPH ((size_t)4096)

const char *oac_page_prefix(void)
{
    static char prefix[64];
    size_t i;
    (void)snprintf(prefix, sizeof prefix, "%s", oac_command_program);
    for (i = 0; prefix[i] != '\0'; i++) {
        prefix[i] = prefix[i] == '-' ? '_' : (char)toupper((unsigned char)prefix[i]);
    }
    return prefix;
}

/* Appends a piece of the text with the names in it. */
static size_t fill(char *to, size_t length, const char *text, size_t size)
{
    const char *const end = text + size;
    while (text < end && length < PARAGRAPH - 1) {
        const bool program = strncmp(text, "{program}", strlen("{program}")) == 0;
        const bool prefix = strncmp(text, "{PREFIX}", strlen("{PREFIX}")) == 0;
        if (program || prefix) {
            (void)snprintf(to + length, PARAGRAPH - length, "%s", program ? oac_command_program : oac_page_prefix());
            length += strlen(to + length);
            text += program ? strlen("{program}") : strlen("{PREFIX}");
        } else {
            to[length++] = *text++;
        }
    }
    to[length] = '\0';
    return length;
}

static void end_paragraph(oac_page *to, char *words, size_t *length, size_t indent)
{
    if (*length > 0) {
        oac_page_indent(to, indent);
        oac_page_wrap(to, words, indent);
        oac_page_end_line(to);
    }
    *length = 0;
}

void oac_page_prose(oac_page *to, const char *text, size_t indent)
{
    char words[PARAGRAPH] = "";
    size_t length = 0;
    while (*text != '\0') {
        const size_t size = strcspn(text, "\n");
        if (size == 0) {
            end_paragraph(to, words, &length, indent);
            oac_page_end_line(to);
        } else if (strncmp(text, "  ", 2) == 0) {
            end_paragraph(to, words, &length, indent);
            length = fill(words, 0, text, size);
            oac_page_indent(to, indent);
            oac_page_put(to, words, length);
            oac_page_end_line(to);
            length = 0;
        } else {
            length = fill(words, length, text, size);
            length = fill(words, length, " ", 1);
        }
        text += size + (text[size] != '\0' ? 1 : 0);
    }
    end_paragraph(to, words, &length, indent);
}
