/* ecwid_order_shipping_service_carrier: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17810 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_shipping_service_carrier.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_shipping_service_carrier[ECWID_ORDER_SHIPPING_SERVICE_CARRIER_COUNT +
                                                                      1] = {
    [ECWID_ORDER_SHIPPING_SERVICE_CARRIER_UNLISTED] = {"", 0},
    [ECWID_ORDER_SHIPPING_SERVICE_CARRIER_USPS] = {"USPS", 4},
    [ECWID_ORDER_SHIPPING_SERVICE_CARRIER_UPS] = {"UPS", 3},
    [ECWID_ORDER_SHIPPING_SERVICE_CARRIER_FEDEX] = {"FEDEX", 5},
    [ECWID_ORDER_SHIPPING_SERVICE_CARRIER_CANADA_POST] = {"CANADA_POST", 11},
    [ECWID_ORDER_SHIPPING_SERVICE_CARRIER_AUSTRALIA_POST] = {"AUSTRALIA_POST", 14},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_shipping_service_carrier[] = {
    0, 2, 0, 3, 0, 0, 0, 1, 5, 0, 0, 0, 4, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_order_shipping_service_carrier_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_shipping_service_carrier, 5, 15),
    .names = names_of_ecwid_order_shipping_service_carrier,
    .index = index_of_ecwid_order_shipping_service_carrier,
};

const char *ecwid_order_shipping_service_carrier_name(ecwid_order_shipping_service_carrier value)
{
    return oac_enum_name(&ecwid_order_shipping_service_carrier_oac_type, (unsigned)value);
}

ecwid_order_shipping_service_carrier ecwid_order_shipping_service_carrier_from(oac_string text)
{
    return (ecwid_order_shipping_service_carrier)oac_enum_from(&ecwid_order_shipping_service_carrier_oac_type, text);
}
