/* ecwid_discount_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:2627 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/discount_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_discount_type[ECWID_DISCOUNT_TYPE_COUNT + 1] = {
    [ECWID_DISCOUNT_TYPE_UNLISTED] = {"", 0},
    [ECWID_DISCOUNT_TYPE_ABS] = {"ABS", 3},
    [ECWID_DISCOUNT_TYPE_PERCENT] = {"PERCENT", 7},
    [ECWID_DISCOUNT_TYPE_SHIPPING] = {"SHIPPING", 8},
    [ECWID_DISCOUNT_TYPE_ABS_AND_SHIPPING] = {"ABS_AND_SHIPPING", 16},
    [ECWID_DISCOUNT_TYPE_PERCENT_AND_SHIPPING] = {"PERCENT_AND_SHIPPING", 20},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_discount_type[] = {
    0, 0, 0, 0, 2, 5, 0, 3, 0, 1, 4, 0, 0, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_discount_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_discount_type, 5, 15),
    .names = names_of_ecwid_discount_type,
    .index = index_of_ecwid_discount_type,
};

const char *ecwid_discount_type_name(ecwid_discount_type value)
{
    return oac_enum_name(&ecwid_discount_type_oac_type, (unsigned)value);
}

ecwid_discount_type ecwid_discount_type_from(oac_string text)
{
    return (ecwid_discount_type)oac_enum_from(&ecwid_discount_type_oac_type, text);
}
