/* Media types: what a request says of its body, and answers that are something else than what was asked for. Private.
 */
#include <stdio.h>

#include "base/letters.h"
#include "http/call_internal.h"

/* The media type at the beginning of `text`, without parameters and white space around it. */
static oac_string essence(const char *text)
{
    oac_string type = OAC_ZERO;
    text += strspn(text, " \t,");
    type.data = text;
    type.length = strcspn(text, "; \t,");
    return type;
}

/* Whether `type` is `other` (with `/` and a star at the end: begins with it), whatever the case of letters. */
static bool is(oac_string type, oac_string other)
{
    const bool is_range = other.length >= 2 && memcmp(other.data + other.length - 2, "/*", 2) == 0;
    const size_t length = is_range ? other.length - 1 : other.length;
    size_t at = 0;
    if (is_range ? type.length < length : type.length != length) {
        return false;
    }
    while (at < length && oac_lower(type.data[at]) == oac_lower(other.data[at])) {
        at++;
    }
    return at == length;
}

static bool ends_with(oac_string type, const char *end)
{
    const oac_string other = oac_text(end);
    const oac_string rest = {type.data + type.length - other.length, other.length};
    return type.length >= other.length && is(rest, other);
}

/* What servers send in place of what was asked for: pages and errors in JSON. */
static bool is_suspicious(oac_string type)
{
    return is(type, oac_text("text/html")) || is(type, oac_text("application/xhtml+xml")) ||
           is(type, oac_text("application/json")) || is(type, oac_text("text/json")) || ends_with(type, "+json");
}

bool oac_media_is_foreign(const char *accept, const char *type)
{
    const oac_string found = essence(type);
    const char *at = accept;
    if (accept == NULL || !is_suspicious(found)) {
        return false;
    }
    while (*at != '\0') {
        const oac_string wanted = essence(at);
        if (is(found, wanted) || is(wanted, oac_text("*/*")) || is(wanted, oac_text("application/octet-stream"))) {
            return false;
        }
        at += strcspn(at, ",");
        at += strspn(at, ", \t");
    }
    return true;
}

oac_status oac_media_tell(oac_call *call, const char *type)
{
    static const char name[] = "Content-Type: ";
    oac_buffer *line = &call->transfer.type;
    oac_status status = OAC_OK;
    if (!oac_header_has_value(type)) {
        return OAC_ERROR_ARGUMENT;
    }
    oac_buffer_clear(line);
    status = oac_buffer_append(line, name, sizeof name - 1);
    return status == OAC_OK ? oac_buffer_append(line, type, strlen(type)) : status;
}
