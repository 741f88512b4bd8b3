/* Base URLs and percent-encoding (RFC 3986). Internal. */
#ifndef OAC_HTTP_URL_H
#define OAC_HTTP_URL_H

#include "oac/client.h"

/* Checks the form of a base URL, in which no two parsers differ: scheme, host, port and path of plain characters; no
 * user info, query or fragment. Null, or what is wrong. */
const char *oac_url_check_form(const char *url);
/* What a base URL is without a function of the transport: loopback in its plainest spellings alone. */
oac_status oac_url_check(const char *url, oac_url *found, oac_error *error);
/* Writes one byte, as it is or percent-encoded: 1 or 3 characters. */
size_t oac_url_encode_byte(char *to, char c);
/* Appends `value` with everything but the unreserved characters of RFC 3986 percent-encoded. */
oac_status oac_url_encode(oac_buffer *buffer, oac_string value);

#endif
