/* ecwid_customer_extra_field_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:12767 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_extra_field_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_customer_extra_field_type[ECWID_CUSTOMER_EXTRA_FIELD_TYPE_COUNT + 1] = {
    [ECWID_CUSTOMER_EXTRA_FIELD_TYPE_UNLISTED] = {"", 0},
    [ECWID_CUSTOMER_EXTRA_FIELD_TYPE_TEXT] = {"TEXT", 4},
    [ECWID_CUSTOMER_EXTRA_FIELD_TYPE_DATETIME] = {"DATETIME", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_customer_extra_field_type[] = {
    2, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_customer_extra_field_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_customer_extra_field_type, 2, 3),
    .names = names_of_ecwid_customer_extra_field_type,
    .index = index_of_ecwid_customer_extra_field_type,
};

const char *ecwid_customer_extra_field_type_name(ecwid_customer_extra_field_type value)
{
    return oac_enum_name(&ecwid_customer_extra_field_type_oac_type, (unsigned)value);
}

ecwid_customer_extra_field_type ecwid_customer_extra_field_type_from(oac_string text)
{
    return (ecwid_customer_extra_field_type)oac_enum_from(&ecwid_customer_extra_field_type_oac_type, text);
}
