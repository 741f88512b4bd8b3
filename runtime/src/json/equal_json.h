/* Whether two JSON texts mean the same. Internal. */
#ifndef OAC_JSON_EQUAL_JSON_H
#define OAC_JSON_EQUAL_JSON_H

#include "oac/value.h"

/* As JSON Schema has it: members in any order, numbers by their value, texts by what they mean. Both have been checked
 * before; what is no JSON, or nests deeper than that allows, is equal to nothing. */
bool oac_json_equal(oac_string one, oac_string other);

#endif
