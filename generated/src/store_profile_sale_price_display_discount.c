/* ecwid_store_profile_sale_price_display_discount: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24378 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_sale_price_display_discount.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_sale_price_display_discount[ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_COUNT +
                                                             1] = {
    [ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_NONE] = {"NONE", 4},
    [ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_ABS] = {"ABS", 3},
    [ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_PERCENT] = {"PERCENT", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_sale_price_display_discount[] = {
    0, 2, 0, 1, 3, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_sale_price_display_discount_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_sale_price_display_discount, 3, 7),
    .names = names_of_ecwid_store_profile_sale_price_display_discount,
    .index = index_of_ecwid_store_profile_sale_price_display_discount,
};

const char *ecwid_store_profile_sale_price_display_discount_name(ecwid_store_profile_sale_price_display_discount value)
{
    return oac_enum_name(&ecwid_store_profile_sale_price_display_discount_oac_type, (unsigned)value);
}

ecwid_store_profile_sale_price_display_discount ecwid_store_profile_sale_price_display_discount_from(oac_string text)
{
    return (ecwid_store_profile_sale_price_display_discount)oac_enum_from(
        &ecwid_store_profile_sale_price_display_discount_oac_type, text);
}
