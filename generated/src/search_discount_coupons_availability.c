/* ecwid_search_discount_coupons_availability: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:2637 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_discount_coupons_availability.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_search_discount_coupons_availability[ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_COUNT + 1] = {
    [ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_UNLISTED] = {"", 0},
    [ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_ACTIVE] = {"ACTIVE", 6},
    [ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_PAUSED] = {"PAUSED", 6},
    [ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_EXPIRED] = {"EXPIRED", 7},
    [ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_USEDUP] = {"USEDUP", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_discount_coupons_availability[] = {
    0, 2, 4, 0, 1, 0, 3, 0,
};
/* clang-format on */

const oac_type ecwid_search_discount_coupons_availability_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_discount_coupons_availability, 4, 7),
    .names = names_of_ecwid_search_discount_coupons_availability,
    .index = index_of_ecwid_search_discount_coupons_availability,
};

const char *ecwid_search_discount_coupons_availability_name(ecwid_search_discount_coupons_availability value)
{
    return oac_enum_name(&ecwid_search_discount_coupons_availability_oac_type, (unsigned)value);
}

ecwid_search_discount_coupons_availability ecwid_search_discount_coupons_availability_from(oac_string text)
{
    return (ecwid_search_discount_coupons_availability)oac_enum_from(
        &ecwid_search_discount_coupons_availability_oac_type, text);
}
