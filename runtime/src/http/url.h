/* Base URLs (RFC 3986). Internal. */
#ifndef OAC_HTTP_URL_H
#define OAC_HTTP_URL_H

#include "oac/exchange.h"

/* Checks the form of a base URL, in which no two parsers differ: scheme, host, port and path of plain characters; no
 * user info, query or fragment. Null, or what is wrong. */
const char *oac_url_check_form(const char *url);
/* What a base URL is without a function of the transport: loopback in its plainest spellings alone. */
oac_status oac_url_check(const char *url, oac_url *found, oac_error *error);

#endif
