/* What the answer to a request of the library's own says, without a type: JSON text, looked at by names. Internal. */
#ifndef OAC_HTTP_SAID_H
#define OAC_HTTP_SAID_H

#include "http/call_internal.h"

/* The answer, checked to be JSON, so that all others may walk over it. On an error it is rejected as that of any call.
 */
oac_status oac_said_open(const oac_call *asked, oac_string *answer, oac_error *error);
/* Rejects it: `what` is wrong, with the member `name`. */
oac_status oac_said_reject(const oac_call *asked, oac_error *error, const char *what, const char *name);

/* A member of an object, as JSON text; a length of 0: it is not there, null, or the value is no object. */
oac_string oac_said_member(oac_string object, const char *name);
/* Whether a name, as it stands between its quotes, is this one; false for null. */
bool oac_said_is_named(oac_string inner, const char *name);

bool oac_said_is_string(oac_string json);
/* Whether a value is this text; false for null. */
bool oac_said_is(oac_string json, const char *text);
/* A number of up to nine digits; -1: it is none, or is not there. */
long oac_said_number(oac_string json);
/* Appends what a string means. On failure some of it may have been. */
oac_status oac_said_append(oac_buffer *to, oac_string json);

#endif
