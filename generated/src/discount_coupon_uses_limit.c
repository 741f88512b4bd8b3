/* ecwid_discount_coupon_uses_limit: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:13513 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/discount_coupon_uses_limit.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_discount_coupon_uses_limit[ECWID_DISCOUNT_COUPON_USES_LIMIT_COUNT + 1] = {
    [ECWID_DISCOUNT_COUPON_USES_LIMIT_UNLISTED] = {"", 0},
    [ECWID_DISCOUNT_COUPON_USES_LIMIT_UNLIMITED] = {"UNLIMITED", 9},
    [ECWID_DISCOUNT_COUPON_USES_LIMIT_ONCEPERCUSTOMER] = {"ONCEPERCUSTOMER", 15},
    [ECWID_DISCOUNT_COUPON_USES_LIMIT_SINGLE] = {"SINGLE", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_discount_coupon_uses_limit[] = {
    0, 0, 3, 0, 1, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_discount_coupon_uses_limit_oac_type = {
    OAC_ENUM_TABLE(ecwid_discount_coupon_uses_limit, 3, 7),
    .names = names_of_ecwid_discount_coupon_uses_limit,
    .index = index_of_ecwid_discount_coupon_uses_limit,
};

const char *ecwid_discount_coupon_uses_limit_name(ecwid_discount_coupon_uses_limit value)
{
    return oac_enum_name(&ecwid_discount_coupon_uses_limit_oac_type, (unsigned)value);
}

ecwid_discount_coupon_uses_limit ecwid_discount_coupon_uses_limit_from(oac_string text)
{
    return (ecwid_discount_coupon_uses_limit)oac_enum_from(&ecwid_discount_coupon_uses_limit_oac_type, text);
}
