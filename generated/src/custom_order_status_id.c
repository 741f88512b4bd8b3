/* ecwid_custom_order_status_id: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:10970 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/custom_order_status_id.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_custom_order_status_id[ECWID_CUSTOM_ORDER_STATUS_ID_COUNT + 1] = {
    [ECWID_CUSTOM_ORDER_STATUS_ID_UNLISTED] = {"", 0},
    [ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_1] = {"CUSTOM_PAYMENT_STATUS_1", 23},
    [ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_2] = {"CUSTOM_PAYMENT_STATUS_2", 23},
    [ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_3] = {"CUSTOM_PAYMENT_STATUS_3", 23},
    [ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_1] = {"CUSTOM_FULFILLMENT_STATUS_1", 27},
    [ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_2] = {"CUSTOM_FULFILLMENT_STATUS_2", 27},
    [ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_3] = {"CUSTOM_FULFILLMENT_STATUS_3", 27},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_custom_order_status_id[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 5, 4, 6,
};
/* clang-format on */

const oac_type ecwid_custom_order_status_id_oac_type = {
    OAC_ENUM_TABLE(ecwid_custom_order_status_id, 6, 15),
    .names = names_of_ecwid_custom_order_status_id,
    .index = index_of_ecwid_custom_order_status_id,
};

const char *ecwid_custom_order_status_id_name(ecwid_custom_order_status_id value)
{
    return oac_enum_name(&ecwid_custom_order_status_id_oac_type, (unsigned)value);
}

ecwid_custom_order_status_id ecwid_custom_order_status_id_from(oac_string text)
{
    return (ecwid_custom_order_status_id)oac_enum_from(&ecwid_custom_order_status_id_oac_type, text);
}
