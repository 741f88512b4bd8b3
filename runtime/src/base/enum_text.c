/* The texts of enumerations, and back. */
#include "base/lookup.h"

const char *oac_enum_name(const oac_type *type, unsigned number)
{
    return type != NULL && type->abi == OAC_ABI && number <= type->count ? type->names[number].data : "";
}

unsigned oac_enum_from(const oac_type *type, oac_string text)
{
    return type != NULL && type->abi == OAC_ABI && (text.data != NULL || text.length == 0)
               ? oac_lookup_value(type, text.data, text.length)
               : 0;
}
