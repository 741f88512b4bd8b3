/* Text of any origin made fit for a terminal or a log (oac/printable.h). */
#include "oac/printable.h"

#include <string.h>

#include "base/utf8.h"

static bool is_space(uint32_t unseen)
{
    return unseen <= 0xA0 || unseen == 0x1680 || (unseen >= 0x2000 && unseen <= 0x200A) || unseen == 0x2028 ||
           unseen == 0x2029 || unseen == 0x202F || unseen == 0x205F || unseen == 0x3000;
}

/* Tags repeat ASCII invisibly. */
static bool is_tag(uint32_t character)
{
    return character >= 0xE0000 && character <= 0xE007F;
}

/* The character at `text` as it is shown: `*shown` with the length that is returned. `*step` is its own length. */
static size_t show(const char *text, size_t available, const char **shown, size_t *step)
{
    const size_t whole = oac_utf8_length(text, available);
    *step = whole > 0 ? whole : 1;
    *shown = "?";
    if (whole > 0 && *text != ' ') {
        const uint32_t character = oac_utf8_decode(text, whole);
        if (oac_utf8_is_seen(character) && !is_tag(character)) {
            *shown = text;
            return whole;
        }
        *shown = is_space(character) ? " " : "?";
    } else if (whole > 0) {
        *shown = " ";
    }
    return 1;
}

size_t oac_printable(char *to, size_t size, const char *text, size_t length)
{
    size_t at = 0;
    size_t out = 0;
    if (to == NULL || size == 0) {
        return 0;
    }
    if (text == NULL) {
        length = 0;
    }
    while (at < length) {
        const char *shown = NULL;
        size_t step = 0;
        const size_t bytes = show(text + at, length - at, &shown, &step);
        if (size - 1 - out < bytes) {
            break;
        }
        memmove(to + out, shown, bytes);
        out += bytes;
        at += step;
    }
    to[out] = '\0';
    return out;
}
