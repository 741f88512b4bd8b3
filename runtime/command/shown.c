/* Other people's text, piece by piece, as it may be shown: printable, on one line, without the token. Private to the
 * command. */
#include <string.h>

#include "base/utf8.h"
#include "core.h"

size_t oac_show(const char *text, size_t length, char to[OAC_SHOWN_MOST], size_t *shown)
{
    const size_t secret = oac_secret_part(text, length);
    size_t size = 0;
    if (secret > 0) {
        *shown = strlen(OAC_REDACTED);
        memcpy(to, OAC_REDACTED, *shown);
        return secret;
    }
    size = oac_utf8_length(text, length);
    size = size > 0 ? size : 1;
    *shown = oac_printable(to, OAC_SHOWN_MOST, text, size);
    return size;
}
