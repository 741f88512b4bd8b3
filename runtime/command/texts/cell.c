/* What of a text a spreadsheet would run. Private to the command. */
#include "base/number.h"
#include "base/utf8.h"

#include "texts/texts.h"

static bool begins_formula(uint32_t character)
{
    static const uint32_t beginnings[] = {'=',    '+',    '-',    '@',    '\t',   '\r',   '\n',  0xFF1D,
                                          0xFF0B, 0xFF0D, 0xFF20, 0xFE66, 0xFE62, 0xFE63, 0xFE6B};
    size_t i;
    for (i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++) {
        if (character == beginnings[i]) {
            return true;
        }
    }
    return false;
}

bool oac_cell_is_formula(oac_string text)
{
    size_t at = 0;
    while (at < text.length && text.data[at] == '\'') {
        at++;
    }
    while (at < text.length) {
        const size_t size = oac_utf8_length(text.data + at, text.length - at);
        const uint32_t character = size > 0 ? oac_utf8_decode(text.data + at, size) : 0;
        if (begins_formula(character)) {
            return true;
        }
        if (character != ' ' && oac_utf8_is_seen(character)) {
            return false;
        }
        at += size > 0 ? size : 1;
    }
    return false;
}

bool oac_cell_is_number(oac_string text)
{
    return text.length > 0 && oac_number_length(text.data, text.data + text.length) == text.length;
}
