/* Reading one scalar where it stands, as a member or as an element. Internal.
 *
 * Each moves `next` past the value and returns true, or reports what is there instead and returns false. */
#ifndef OAC_JSON_VALUE_H
#define OAC_JSON_VALUE_H

#include "oac/json_reader.h"

bool oac_value_bool(oac_reader *reader, char *at, bool *value);
bool oac_value_int(oac_reader *reader, char *at, int64_t *value);
bool oac_value_number(oac_reader *reader, char *at, double *value);
bool oac_value_string(oac_reader *reader, char *at, oac_string *value);

#endif
