/* ecwid_order_shipping_option_fulfillment_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17456 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_shipping_option_fulfillment_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_order_shipping_option_fulfillment_type[ECWID_ORDER_SHIPPING_OPTION_FULFILLMENT_TYPE_COUNT + 1] = {
    [ECWID_ORDER_SHIPPING_OPTION_FULFILLMENT_TYPE_UNLISTED] = {"", 0},
    [ECWID_ORDER_SHIPPING_OPTION_FULFILLMENT_TYPE_SHIPPING] = {"SHIPPING", 8},
    [ECWID_ORDER_SHIPPING_OPTION_FULFILLMENT_TYPE_PICKUP] = {"PICKUP", 6},
    [ECWID_ORDER_SHIPPING_OPTION_FULFILLMENT_TYPE_DELIVERY] = {"DELIVERY", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_shipping_option_fulfillment_type[] = {
    0, 3, 0, 0, 2, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_order_shipping_option_fulfillment_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_shipping_option_fulfillment_type, 3, 7),
    .names = names_of_ecwid_order_shipping_option_fulfillment_type,
    .index = index_of_ecwid_order_shipping_option_fulfillment_type,
};

const char *ecwid_order_shipping_option_fulfillment_type_name(ecwid_order_shipping_option_fulfillment_type value)
{
    return oac_enum_name(&ecwid_order_shipping_option_fulfillment_type_oac_type, (unsigned)value);
}

ecwid_order_shipping_option_fulfillment_type ecwid_order_shipping_option_fulfillment_type_from(oac_string text)
{
    return (ecwid_order_shipping_option_fulfillment_type)oac_enum_from(
        &ecwid_order_shipping_option_fulfillment_type_oac_type, text);
}
