/* ecwid_discount_coupon_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:13494 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/discount_coupon_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_discount_coupon_status[ECWID_DISCOUNT_COUPON_STATUS_COUNT + 1] = {
    [ECWID_DISCOUNT_COUPON_STATUS_UNLISTED] = {"", 0},
    [ECWID_DISCOUNT_COUPON_STATUS_ACTIVE] = {"ACTIVE", 6},
    [ECWID_DISCOUNT_COUPON_STATUS_PAUSED] = {"PAUSED", 6},
    [ECWID_DISCOUNT_COUPON_STATUS_EXPIRED] = {"EXPIRED", 7},
    [ECWID_DISCOUNT_COUPON_STATUS_USEDUP] = {"USEDUP", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_discount_coupon_status[] = {
    0, 2, 4, 0, 1, 0, 3, 0,
};
/* clang-format on */

const oac_type ecwid_discount_coupon_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_discount_coupon_status, 4, 7),
    .names = names_of_ecwid_discount_coupon_status,
    .index = index_of_ecwid_discount_coupon_status,
};

const char *ecwid_discount_coupon_status_name(ecwid_discount_coupon_status value)
{
    return oac_enum_name(&ecwid_discount_coupon_status_oac_type, (unsigned)value);
}

ecwid_discount_coupon_status ecwid_discount_coupon_status_from(oac_string text)
{
    return (ecwid_discount_coupon_status)oac_enum_from(&ecwid_discount_coupon_status_oac_type, text);
}
