/* ecwid_promotion_discount_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:13953 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_discount_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_promotion_discount_type[ECWID_PROMOTION_DISCOUNT_TYPE_COUNT + 1] = {
    [ECWID_PROMOTION_DISCOUNT_TYPE_UNLISTED] = {"", 0},
    [ECWID_PROMOTION_DISCOUNT_TYPE_PERCENT] = {"PERCENT", 7},
    [ECWID_PROMOTION_DISCOUNT_TYPE_ABSOLUTE] = {"ABSOLUTE", 8},
    [ECWID_PROMOTION_DISCOUNT_TYPE_FIXED_PRICE] = {"FIXED_PRICE", 11},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_promotion_discount_type[] = {
    0, 2, 0, 0, 1, 3, 0, 0,
};
/* clang-format on */

const oac_type ecwid_promotion_discount_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_promotion_discount_type, 3, 7),
    .names = names_of_ecwid_promotion_discount_type,
    .index = index_of_ecwid_promotion_discount_type,
};

const char *ecwid_promotion_discount_type_name(ecwid_promotion_discount_type value)
{
    return oac_enum_name(&ecwid_promotion_discount_type_oac_type, (unsigned)value);
}

ecwid_promotion_discount_type ecwid_promotion_discount_type_from(oac_string text)
{
    return (ecwid_promotion_discount_type)oac_enum_from(&ecwid_promotion_discount_type_oac_type, text);
}
