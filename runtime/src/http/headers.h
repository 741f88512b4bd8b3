/* Headers: which ones a program may send, which are secrets, those of an answer. Internal. */
#ifndef OAC_HTTP_HEADERS_H
#define OAC_HTTP_HEADERS_H

#include "oac/exchange.h"

/* The headers a client sends: these, then those of the call's credentials, and the program's own. The first is for
 * requests with a body, so a list without it begins at the second. */
enum {
    OAC_HEADER_CONTENT_TYPE,
    OAC_HEADER_ACCEPT,
    OAC_HEADER_USER_AGENT,
    OAC_CLIENT_HEADERS = 32, /* most of a program's own for all calls */
    OAC_CALL_HEADERS = 128,  /* … and for one: as many as a description may have parameters for */
    OAC_ACCESS_HEADERS = 8,  /* … of what a call says who it is with */
    OAC_HEADER_MOST = 3 + OAC_CLIENT_HEADERS,
    OAC_REQUEST_HEADERS = OAC_HEADER_MOST + OAC_ACCESS_HEADERS + OAC_CALL_HEADERS + 1 /* the request id */
};

/* Whether two names are the same but for the case of letters. */
bool oac_header_is(const char *name, const char *other);
/* Null, or why a program may not send this header. */
const char *oac_header_check(const oac_header *header, bool has_request_id);
/* Whether a text may be the value of a header. */
bool oac_header_has_value(const char *value);
/* Whether its name can be shown. */
bool oac_header_has_name(const oac_header *header);
/* Whether the value is kept out of logs and hooks. */
bool oac_header_is_secret(const char *name);
/* Takes in a header line of an answer, as it came. */
oac_status oac_http_response_keep(oac_http_response *response, const char *line, size_t length);

#endif
