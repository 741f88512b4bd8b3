/* Cells of a table: one line, nothing that a terminal obeys, cut where there is no room. Private to the command. */
#include <string.h>

#include "base/utf8.h"

#include "format/format.h"

static const char gap[] = "                                ";

static bool is_space(uint32_t character)
{
    return character == '\t' || character == '\n' || character == '\r' || character == 0xA0 || character == 0x1680 ||
           (character >= 0x2000 && character <= 0x200A) || character == 0x2028 || character == 0x2029 ||
           character == 0x202F || character == 0x205F || character == 0x3000;
}

/* What stands for a character: itself, a space, a replacement, or nothing. */
static oac_string shown(const char *text, size_t size)
{
    const uint32_t character = size > 0 ? oac_utf8_decode(text, size) : 0;
    const oac_string itself = {text, size};
    if (size > 0 && (character == ' ' || oac_utf8_is_seen(character))) {
        return itself;
    }
    if (is_space(character)) {
        return oac_text(" ");
    }
    return oac_text(character < 0xA0 ? "\xEF\xBF\xBD" : "");
}

/* Appends what is shown of a text, until it is wider than `most`. */
static oac_status clean(oac_string text, size_t most, oac_buffer *to, size_t *width)
{
    oac_status status = OAC_OK;
    size_t at = 0;
    *width = 0;
    while (at < text.length && status == OAC_OK && *width <= most) {
        const size_t size = oac_utf8_length(text.data + at, text.length - at);
        const oac_string piece = shown(text.data + at, size);
        if (piece.length > 0) {
            *width += oac_width_of(oac_utf8_decode(piece.data, piece.length));
            status = oac_buffer_append(to, piece.data, piece.length);
        }
        at += size > 0 ? size : 1;
    }
    return status;
}

bool oac_table_text(oac_string json, size_t most, oac_buffer *to, size_t *width)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cell_show(json, &text);
    const oac_string whole = {text.data != NULL ? text.data : "", text.length};
    status = status == OAC_OK ? clean(whole, most, to, width) : status;
    oac_buffer_dispose(&text);
    return status == OAC_OK;
}

void oac_table_measure(const char *title, size_t *width)
{
    const char *end = title + strlen(title);
    *width = 0;
    while (title < end) {
        const size_t size = oac_utf8_length(title, (size_t)(end - title));
        const oac_string piece = shown(title, size);
        *width += piece.length > 0 ? oac_width_of(oac_utf8_decode(piece.data, piece.length)) : 0;
        title += size > 0 ? size : 1;
    }
}

static void put_blanks(size_t count)
{
    while (count > 0) {
        const size_t some = count < sizeof gap - 1 ? count : sizeof gap - 1;
        oac_output_write(&oac_out, gap, some);
        count -= some;
    }
}

/* What of a text has room, and how wide that is; what stands over the last character goes with it. */
static size_t put_part(oac_string text, size_t room)
{
    size_t used = 0;
    size_t at = 0;
    while (at < text.length) {
        const size_t size = oac_utf8_length(text.data + at, text.length - at);
        const oac_string piece = shown(text.data + at, size);
        const size_t width = piece.length > 0 ? oac_width_of(oac_utf8_decode(piece.data, piece.length)) : 0;
        if (used + width > room) {
            break;
        }
        oac_output_write(&oac_out, piece.data, piece.length);
        used += width;
        at += size > 0 ? size : 1;
    }
    return used;
}

void oac_table_put(oac_table_place place, oac_string text)
{
    size_t used = 0;
    if (place.to_the_right && place.width < place.room) {
        put_blanks(place.room - place.width);
        used = place.room - place.width;
    }
    if (place.width > place.room) {
        used += put_part(text, place.room - 1) + 1;
        oac_output_write(&oac_out, "…", strlen("…"));
    } else {
        used += put_part(text, place.room);
    }
    if (!place.is_last) {
        put_blanks(place.room - used + 2);
    }
}
