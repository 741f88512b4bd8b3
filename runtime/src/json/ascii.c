/* JSON text in ASCII alone. */
#include "json/ascii.h"

#include <stdio.h>

#include "base/utf8.h"

oac_status oac_json_to_ascii(oac_buffer *to, oac_string json)
{
    oac_status status = OAC_OK;
    size_t at = 0;
    while (at < json.length && status == OAC_OK) {
        const size_t size = oac_utf8_length(json.data + at, json.length - at);
        const uint32_t character = size > 1 ? oac_utf8_decode(json.data + at, size) : 0;
        const unsigned beyond = character > 0xFFFF ? (unsigned)(character - 0x10000) : 0;
        char escape[16];
        if (character == 0) {
            status = oac_buffer_append(to, json.data + at, 1);
        } else {
            const int length = beyond != 0 || character == 0x10000
                                   ? snprintf(escape, sizeof escape, "\\u%04X\\u%04X", 0xD800 + (beyond >> 10),
                                              0xDC00 + (beyond & 0x3FF))
                                   : snprintf(escape, sizeof escape, "\\u%04X", (unsigned)character);
            status = oac_buffer_append(to, escape, (size_t)length);
        }
        at += size > 0 ? size : 1;
    }
    return status;
}
