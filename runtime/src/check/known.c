/* Names that the description knows, of the members of a type or in a list. */
#include "check/typed.h"

#include "base/lookup.h"

bool oac_is_known(const oac_known *known, oac_string name)
{
    return known->type != NULL ? oac_lookup_field(known->type, name.data, name.length) != 0
                               : oac_string_is_among(name, known->names, known->count);
}
