/* Dates of HTTP (RFC 9110, 5.6.7). Private. */
#ifndef OAC_CURL_HTTP_DATE_H
#define OAC_CURL_HTTP_DATE_H

#include <stdint.h>

/* Seconds since 1970, 0 for what was before; -1 where the text is no date in one of the three forms. libcurl's own
 * function gives a time_t, which ends in 2038 where that has 32 bits. */
int64_t oac_http_date(const char *text);

#endif
