/* Reading one scalar where it stands, as a member or as an element. Internal.
 *
 * Each returns where the value ends, or reports what is there instead and returns null (`next` is behind it). */
#ifndef OAC_JSON_SCALAR_H
#define OAC_JSON_SCALAR_H

#include "oac/gen/json_reader.h"

char *oac_value_bool(oac_reader *reader, char *at, bool *value);
char *oac_value_int(oac_reader *reader, char *at, int64_t *value);
char *oac_value_number(oac_reader *reader, char *at, double *value);
char *oac_value_string(oac_reader *reader, char *at, oac_string *value);

#endif
