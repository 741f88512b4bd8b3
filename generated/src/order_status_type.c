/* ecwid_order_status_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:19342 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_status_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_status_type[ECWID_ORDER_STATUS_TYPE_COUNT + 1] = {
    [ECWID_ORDER_STATUS_TYPE_UNLISTED] = {"", 0},
    [ECWID_ORDER_STATUS_TYPE_PAYMENT_STATUS] = {"PAYMENT_STATUS", 14},
    [ECWID_ORDER_STATUS_TYPE_FULFILLMENT_STATUS] = {"FULFILLMENT_STATUS", 18},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_status_type[] = {
    1, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_order_status_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_status_type, 2, 3),
    .names = names_of_ecwid_order_status_type,
    .index = index_of_ecwid_order_status_type,
};

const char *ecwid_order_status_type_name(ecwid_order_status_type value)
{
    return oac_enum_name(&ecwid_order_status_type_oac_type, (unsigned)value);
}

ecwid_order_status_type ecwid_order_status_type_from(oac_string text)
{
    return (ecwid_order_status_type)oac_enum_from(&ecwid_order_status_type_oac_type, text);
}
