/* ecwid_order_status_id: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:19319 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_status_id.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_status_id[ECWID_ORDER_STATUS_ID_COUNT + 1] = {
    [ECWID_ORDER_STATUS_ID_UNLISTED] = {"", 0},
    [ECWID_ORDER_STATUS_ID_AWAITING_PAYMENT] = {"AWAITING_PAYMENT", 16},
    [ECWID_ORDER_STATUS_ID_PAID] = {"PAID", 4},
    [ECWID_ORDER_STATUS_ID_CANCELLED] = {"CANCELLED", 9},
    [ECWID_ORDER_STATUS_ID_REFUNDED] = {"REFUNDED", 8},
    [ECWID_ORDER_STATUS_ID_PARTIALLY_REFUNDED] = {"PARTIALLY_REFUNDED", 18},
    [ECWID_ORDER_STATUS_ID_INCOMPLETE] = {"INCOMPLETE", 10},
    [ECWID_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_1] = {"CUSTOM_PAYMENT_STATUS_1", 23},
    [ECWID_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_2] = {"CUSTOM_PAYMENT_STATUS_2", 23},
    [ECWID_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_3] = {"CUSTOM_PAYMENT_STATUS_3", 23},
    [ECWID_ORDER_STATUS_ID_AWAITING_PROCESSING] = {"AWAITING_PROCESSING", 19},
    [ECWID_ORDER_STATUS_ID_PROCESSING] = {"PROCESSING", 10},
    [ECWID_ORDER_STATUS_ID_SHIPPED] = {"SHIPPED", 7},
    [ECWID_ORDER_STATUS_ID_DELIVERED] = {"DELIVERED", 9},
    [ECWID_ORDER_STATUS_ID_WILL_NOT_DELIVER] = {"WILL_NOT_DELIVER", 16},
    [ECWID_ORDER_STATUS_ID_RETURNED] = {"RETURNED", 8},
    [ECWID_ORDER_STATUS_ID_READY_FOR_PICKUP] = {"READY_FOR_PICKUP", 16},
    [ECWID_ORDER_STATUS_ID_OUT_FOR_DELIVERY] = {"OUT_FOR_DELIVERY", 16},
    [ECWID_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_1] = {"CUSTOM_FULFILLMENT_STATUS_1", 27},
    [ECWID_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_2] = {"CUSTOM_FULFILLMENT_STATUS_2", 27},
    [ECWID_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_3] = {"CUSTOM_FULFILLMENT_STATUS_3", 27},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_status_id[] = {
    0, 0, 10, 0, 0, 11, 12, 0, 0, 0, 7, 8, 9, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 6, 14, 0, 0, 3, 0,
    0, 17, 0, 0, 0, 0, 13, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 2, 0, 0, 19, 18, 20,
};
/* clang-format on */

const oac_type ecwid_order_status_id_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_status_id, 20, 63),
    .names = names_of_ecwid_order_status_id,
    .index = index_of_ecwid_order_status_id,
};

const char *ecwid_order_status_id_name(ecwid_order_status_id value)
{
    return oac_enum_name(&ecwid_order_status_id_oac_type, (unsigned)value);
}

ecwid_order_status_id ecwid_order_status_id_from(oac_string text)
{
    return (ecwid_order_status_id)oac_enum_from(&ecwid_order_status_id_oac_type, text);
}
