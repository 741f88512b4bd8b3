/* Whether two values of one type are equal. Internal. */
#ifndef OAC_CHECK_EQUAL_VALUE_H
#define OAC_CHECK_EQUAL_VALUE_H

#include "oac/type.h"

/* As JSON has it: items in the same order, members and entries in any, numbers by their value; an object's unknown
 * members count. `optional`: both stand in their optional form. What has a null pointer where something should be, or
 * nests deeper than JSON may, is equal to nothing. */
bool oac_equal_value(const oac_type *type, bool optional, const void *one, const void *other);

#endif
