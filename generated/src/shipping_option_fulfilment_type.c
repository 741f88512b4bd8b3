/* ecwid_shipping_option_fulfilment_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:23709 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_fulfilment_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_shipping_option_fulfilment_type[ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_COUNT +
                                                                       1] = {
    [ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_UNLISTED] = {"", 0},
    [ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_PICKUP] = {"pickup", 6},
    [ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_DELIVERY] = {"delivery", 8},
    [ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_SHIPPING] = {"shipping", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_shipping_option_fulfilment_type[] = {
    0, 3, 0, 0, 2, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_shipping_option_fulfilment_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_shipping_option_fulfilment_type, 3, 7),
    .names = names_of_ecwid_shipping_option_fulfilment_type,
    .index = index_of_ecwid_shipping_option_fulfilment_type,
};

const char *ecwid_shipping_option_fulfilment_type_name(ecwid_shipping_option_fulfilment_type value)
{
    return oac_enum_name(&ecwid_shipping_option_fulfilment_type_oac_type, (unsigned)value);
}

ecwid_shipping_option_fulfilment_type ecwid_shipping_option_fulfilment_type_from(oac_string text)
{
    return (ecwid_shipping_option_fulfilment_type)oac_enum_from(&ecwid_shipping_option_fulfilment_type_oac_type, text);
}
