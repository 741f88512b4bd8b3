/* ecwid_checkout_extra_details_display_section: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:12085 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_details_display_section.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_checkout_extra_details_display_section[ECWID_CHECKOUT_EXTRA_DETAILS_DISPLAY_SECTION_COUNT + 1] = {
    [ECWID_CHECKOUT_EXTRA_DETAILS_DISPLAY_SECTION_UNLISTED] = {"", 0},
    [ECWID_CHECKOUT_EXTRA_DETAILS_DISPLAY_SECTION_SHIPPING_INFO] = {"shipping_info", 13},
    [ECWID_CHECKOUT_EXTRA_DETAILS_DISPLAY_SECTION_BILLING_INFO] = {"billing_info", 12},
    [ECWID_CHECKOUT_EXTRA_DETAILS_DISPLAY_SECTION_CUSTOMER_INFO] = {"customer_info", 13},
    [ECWID_CHECKOUT_EXTRA_DETAILS_DISPLAY_SECTION_ORDER_COMMENTS] = {"order_comments", 14},
    [ECWID_CHECKOUT_EXTRA_DETAILS_DISPLAY_SECTION_HIDDEN] = {"hidden", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_checkout_extra_details_display_section[] = {
    5, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 2, 0, 0, 0, 3,
};
/* clang-format on */

const oac_type ecwid_checkout_extra_details_display_section_oac_type = {
    OAC_ENUM_TABLE(ecwid_checkout_extra_details_display_section, 5, 15),
    .names = names_of_ecwid_checkout_extra_details_display_section,
    .index = index_of_ecwid_checkout_extra_details_display_section,
};

const char *ecwid_checkout_extra_details_display_section_name(ecwid_checkout_extra_details_display_section value)
{
    return oac_enum_name(&ecwid_checkout_extra_details_display_section_oac_type, (unsigned)value);
}

ecwid_checkout_extra_details_display_section ecwid_checkout_extra_details_display_section_from(oac_string text)
{
    return (ecwid_checkout_extra_details_display_section)oac_enum_from(
        &ecwid_checkout_extra_details_display_section_oac_type, text);
}
