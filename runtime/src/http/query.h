/* The query of a call's URL: what is added to it, and what of it may be shown. Internal. */
#ifndef OAC_HTTP_QUERY_H
#define OAC_HTTP_QUERY_H

#include "http/call_internal.h"

/* What stands before the next name=value of a URL: "?" or "&". */
const char *oac_query_joint(const oac_buffer *url);

/* Appends a name=value of which the value is a secret, both as they mean; whatever its name, it is never shown. It
 * stands last: oac_query_forget_secrets takes it away again, and all that have been added like it. A failure is the
 * call's fault, as with other parts of the URL. */
void oac_query_add_secret(oac_call *call, const char *name, const char *value);
void oac_query_forget_secrets(oac_call *call);

/* One pair of a query after the other. */
typedef struct oac_query {
    const char *next;
    oac_string name; /* as they stand in the URL */
    oac_string value;
} oac_query;

oac_query oac_query_begin(const char *url);
/* False at the end. */
bool oac_query_next(oac_query *query);
/* Whether a parameter of this name, as it stands in a URL, holds what nobody is shown: one of its words is token, key,
 * secret, password and the like. */
bool oac_query_is_secret(oac_string name);
/* Appends `url` without the values of its secrets; what is at or behind `secret` (null: nothing) is one. Where memory
 * is out, it is cut before its query. */
void oac_query_show(oac_buffer *to, const char *url, const char *secret);

#endif
