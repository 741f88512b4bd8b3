/* Names that the description knows, of the members of a type or in a list. */
#include "check/typed.h"

#include "base/lookup.h"

size_t oac_known_count(const oac_known *known)
{
    return known->type != NULL ? known->type->count : known->count;
}

oac_string oac_known_name(const oac_known *known, size_t number)
{
    if (known->type == NULL) {
        return known->names[number];
    }
    const oac_string name = {known->type->fields[number].name, known->type->fields[number].length};
    return name;
}

bool oac_is_known(const oac_known *known, oac_string name)
{
    return known->type != NULL ? oac_lookup_field(known->type, name.data, name.length) != 0
                               : oac_string_is_among(name, known->names, known->count);
}
