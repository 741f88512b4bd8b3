/* ecwid_promotion_discount_base: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:13945 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_discount_base.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_promotion_discount_base[ECWID_PROMOTION_DISCOUNT_BASE_COUNT + 1] = {
    [ECWID_PROMOTION_DISCOUNT_BASE_UNLISTED] = {"", 0},
    [ECWID_PROMOTION_DISCOUNT_BASE_ITEM] = {"ITEM", 4},
    [ECWID_PROMOTION_DISCOUNT_BASE_SUBTOTAL] = {"SUBTOTAL", 8},
    [ECWID_PROMOTION_DISCOUNT_BASE_SHIPPING] = {"SHIPPING", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_promotion_discount_base[] = {
    0, 0, 0, 0, 2, 0, 1, 3,
};
/* clang-format on */

const oac_type ecwid_promotion_discount_base_oac_type = {
    OAC_ENUM_TABLE(ecwid_promotion_discount_base, 3, 7),
    .names = names_of_ecwid_promotion_discount_base,
    .index = index_of_ecwid_promotion_discount_base,
};

const char *ecwid_promotion_discount_base_name(ecwid_promotion_discount_base value)
{
    return oac_enum_name(&ecwid_promotion_discount_base_oac_type, (unsigned)value);
}

ecwid_promotion_discount_base ecwid_promotion_discount_base_from(oac_string text)
{
    return (ecwid_promotion_discount_base)oac_enum_from(&ecwid_promotion_discount_base_oac_type, text);
}
