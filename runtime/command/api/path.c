/* What stands in a path and its query. Private to the command. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "api/api.h"

static bool is_escape(const char *text)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    return text[0] == '%' && text[1] != '\0' && strchr(digits, text[1]) != NULL && text[2] != '\0' &&
           strchr(digits, text[2]) != NULL;
}

/* Whether it stands in a path or a query as it is. */
static bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("-._~!$&'()*+,;=:@/?", c) != NULL);
}

oac_status oac_api_encode(oac_buffer *to, const char *text)
{
    oac_status status = OAC_OK;
    for (; *text != '\0' && status == OAC_OK; text++) {
        char escaped[4];
        if (is_plain(*text) || is_escape(text)) {
            status = oac_buffer_append(to, text, 1);
        } else {
            (void)snprintf(escaped, sizeof escaped, "%%%02X", (unsigned)(unsigned char)*text);
            status = oac_buffer_append(to, escaped, 3);
        }
    }
    return status;
}

/* Whether a piece is . or .., also escaped. */
static bool leads_elsewhere(const char *piece, size_t length)
{
    size_t dots = 0;
    size_t at = 0;
    while (at < length) {
        const bool escaped = length - at >= 3 && strncasecmp(piece + at, "%2e", 3) == 0;
        if (!escaped && piece[at] != '.') {
            return false;
        }
        at += escaped ? 3 : 1;
        dots++;
    }
    return dots == 1 || dots == 2;
}

const char *oac_api_path_fault(const char *text)
{
    const size_t length = strcspn(text, "?");
    const char *at = text;
    for (; *at != '\0'; at++) {
        if ((unsigned char)*at < 0x20 || *at == 0x7F) {
            return "it holds a control character";
        }
        if (*at == '#') {
            return "what is behind # is sent to no server; as a character it is %23";
        }
    }
    for (at = text; at < text + length;) {
        const size_t piece = strcspn(at, "/?");
        if (leads_elsewhere(at, piece)) {
            return ". and .. would lead elsewhere";
        }
        at += piece + (at[piece] == '/' ? 1 : 0);
        if (*at == '?') {
            break;
        }
    }
    return NULL;
}
