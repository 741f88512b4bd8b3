/* Percent-encoding (RFC 3986). Internal. */
#ifndef OAC_HTTP_PERCENT_H
#define OAC_HTTP_PERCENT_H

#include "oac/buffer.h"

/* Which bytes stay as they are. */
typedef enum oac_kept {
    OAC_KEPT_UNRESERVED, /* letters, digits, - . _ ~ */
    OAC_KEPT_RESERVED,   /* … and what RFC 3986 reserves, but # [ ], which no query holds; %XX, too */
    OAC_KEPT_COOKIE,     /* what RFC 6265 lets a cookie's value hold, but % */
    OAC_KEPT_ALL
} oac_kept;

/* Appends `text`. OAC_ERROR_MEMORY or OAC_ERROR_LIMIT leave the buffer as it was. */
oac_status oac_percent_encode(oac_buffer *to, oac_string text, oac_kept kept);
/* The same for what stands between the quotes of a JSON string that is known to be right. On failure a part may have
 * been appended. */
oac_status oac_percent_encode_json(oac_buffer *to, oac_string content, oac_kept kept);

#endif
