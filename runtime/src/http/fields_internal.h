/* Values of parameters as text, by style: what stands in a query, a form, a header, a cookie, a path. Internal. */
#ifndef OAC_HTTP_FIELDS_INTERNAL_H
#define OAC_HTTP_FIELDS_INTERNAL_H

#include "http/percent.h"
#include "oac/gen/parameters.h"
#include "json/walk.h"

/* A text under way. */
typedef struct oac_fields {
    oac_buffer *to;
    const char *before;  /* what stands before the next name=value, */
    const char *between; /* and before all others */
    oac_status status;   /* the first that was not OAC_OK; nothing is appended after it */
} oac_fields;

/* Appends the value of a parameter, JSON text that is known to be right, as the parameter says. */
void oac_fields_add(oac_fields *fields, const oac_parameter *parameter, oac_string value);
/* The same of a member that no table has: `name` as it stands between its quotes. */
void oac_fields_add_unknown(oac_fields *fields, oac_string name, oac_string value);
/* The row of the member with this name (as it stands between its quotes); null: there is none. `*hint` is where it is
 * most likely to be, and moves on. */
const oac_parameter *oac_fields_find(const oac_parameter *parameters, size_t count, size_t *hint, oac_string name);
/* Appends all members of the JSON object `json` as name=value with & between them: the body of a form. Rows have
 * OAC_IN_QUERY for a place. OAC_ERROR_MEMORY or OAC_ERROR_LIMIT; a part may have been appended then. */
oac_status oac_fields_form(oac_buffer *to, const oac_parameter *parameters, size_t count, const char *json);

#endif
