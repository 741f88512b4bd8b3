/* ecwid_discount_coupon_application_limit: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:13519 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/discount_coupon_application_limit.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_discount_coupon_application_limit[ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_COUNT +
                                                                         1] = {
    [ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_UNLISTED] = {"", 0},
    [ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_UNLIMITED] = {"UNLIMITED", 9},
    [ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_NEW_CUSTOMER_ONLY] = {"NEW_CUSTOMER_ONLY", 17},
    [ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_REPEAT_CUSTOMER_ONLY] = {"REPEAT_CUSTOMER_ONLY", 20},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_discount_coupon_application_limit[] = {
    3, 0, 0, 0, 1, 0, 2, 0,
};
/* clang-format on */

const oac_type ecwid_discount_coupon_application_limit_oac_type = {
    OAC_ENUM_TABLE(ecwid_discount_coupon_application_limit, 3, 7),
    .names = names_of_ecwid_discount_coupon_application_limit,
    .index = index_of_ecwid_discount_coupon_application_limit,
};

const char *ecwid_discount_coupon_application_limit_name(ecwid_discount_coupon_application_limit value)
{
    return oac_enum_name(&ecwid_discount_coupon_application_limit_oac_type, (unsigned)value);
}

ecwid_discount_coupon_application_limit ecwid_discount_coupon_application_limit_from(oac_string text)
{
    return (ecwid_discount_coupon_application_limit)oac_enum_from(&ecwid_discount_coupon_application_limit_oac_type,
                                                                  text);
}
