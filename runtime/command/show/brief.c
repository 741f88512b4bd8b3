/* Entries of one line. Private to the command. */
#include <string.h>

#include "base/utf8.h"
#include "show/page.h"

/* Where a sentence is cut that is longer than the room: behind a part that stands by itself, or else at the last whole
 * word, or the last comma if one is not far before it. */
static size_t cut(const char *text, size_t room, const char **after)
{
    size_t at = oac_utf8_cut(text, strlen(text), room);
    size_t part = room / 4;
    *after = "";
    while (part < at && (strchr(";:", text[part]) == NULL || text[part + 1] != ' ')) {
        part++;
    }
    if (part < at) {
        return part;
    }
    at = room > strlen(" …") ? oac_utf8_cut(text, strlen(text), room - strlen(" …")) : 0;
    while (at > 0 && text[at] != ' ') {
        at--;
    }
    part = at;
    while (part > room / 2 && text[part - 1] != ',') {
        part--;
    }
    *after = at > 0 ? " …" : "";
    return part > room / 2 ? part - 1 : at;
}

/* Up to the end of the first sentence, without the full stop: a sentence begins with a capital letter or a digit. */
static size_t first_sentence(const char *text)
{
    const char *end = text;
    while ((end = strstr(end, ". ")) != NULL) {
        if ((end[2] >= 'A' && end[2] <= 'Z') || (end[2] >= '0' && end[2] <= '9')) {
            return (size_t)(end - text);
        }
        end += 2;
    }
    return strlen(text) - (text[0] != '\0' && text[strlen(text) - 1] == '.' ? 1 : 0);
}

void oac_page_brief(oac_page *to, const char *text, size_t column)
{
    char sentence[512];
    const char *after = "";
    size_t length = first_sentence(text);
    size_t room;
    if (to->column > 0 && to->column + 2 > column) {
        column = to->column + 2;
    }
    room = to->width > column ? to->width - column : 0;
    length = length < sizeof sentence ? length : oac_utf8_cut(text, length, sizeof sentence - 1);
    memcpy(sentence, text, length);
    sentence[length] = '\0';
    if (length > room) {
        length = cut(sentence, room, &after);
    }
    if (length > 0) {
        oac_page_indent(to, column);
        oac_page_put(to, sentence, length);
        oac_page_put(to, after, strlen(after));
    }
    oac_page_end_line(to);
}
