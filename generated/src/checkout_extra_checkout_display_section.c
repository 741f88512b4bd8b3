/* ecwid_checkout_extra_checkout_display_section: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:12076 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_checkout_display_section.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_checkout_extra_checkout_display_section[ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_COUNT + 1] = {
    [ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_UNLISTED] = {"", 0},
    [ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_EMAIL] = {"email", 5},
    [ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_SHIPPING_ADDRESS] = {"shipping_address", 16},
    [ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_PICKUP_DETAILS] = {"pickup_details", 14},
    [ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_SHIPPING_METHODS] = {"shipping_methods", 16},
    [ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_PICKUP_METHODS] = {"pickup_methods", 14},
    [ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_PAYMENT_DETAILS] = {"payment_details", 15},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_checkout_extra_checkout_display_section[] = {
    3, 0, 1, 0, 0, 6, 0, 4, 0, 0, 5, 0, 0, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_checkout_extra_checkout_display_section_oac_type = {
    OAC_ENUM_TABLE(ecwid_checkout_extra_checkout_display_section, 6, 15),
    .names = names_of_ecwid_checkout_extra_checkout_display_section,
    .index = index_of_ecwid_checkout_extra_checkout_display_section,
};

const char *ecwid_checkout_extra_checkout_display_section_name(ecwid_checkout_extra_checkout_display_section value)
{
    return oac_enum_name(&ecwid_checkout_extra_checkout_display_section_oac_type, (unsigned)value);
}

ecwid_checkout_extra_checkout_display_section ecwid_checkout_extra_checkout_display_section_from(oac_string text)
{
    return (ecwid_checkout_extra_checkout_display_section)oac_enum_from(
        &ecwid_checkout_extra_checkout_display_section_oac_type, text);
}
