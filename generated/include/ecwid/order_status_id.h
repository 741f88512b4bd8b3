/* ecwid_order_status_id: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:19319 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_STATUS_ID_H
#define ECWID_ORDER_STATUS_ID_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Name of the status for programs. */
typedef enum ecwid_order_status_id {
    ECWID_ORDER_STATUS_ID_UNLISTED = 0,
    ECWID_ORDER_STATUS_ID_AWAITING_PAYMENT = 1,
    ECWID_ORDER_STATUS_ID_PAID = 2,
    ECWID_ORDER_STATUS_ID_CANCELLED = 3,
    ECWID_ORDER_STATUS_ID_REFUNDED = 4,
    ECWID_ORDER_STATUS_ID_PARTIALLY_REFUNDED = 5,
    ECWID_ORDER_STATUS_ID_INCOMPLETE = 6,
    ECWID_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_1 = 7,
    ECWID_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_2 = 8,
    ECWID_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_3 = 9,
    ECWID_ORDER_STATUS_ID_AWAITING_PROCESSING = 10,
    ECWID_ORDER_STATUS_ID_PROCESSING = 11,
    ECWID_ORDER_STATUS_ID_SHIPPED = 12,
    ECWID_ORDER_STATUS_ID_DELIVERED = 13,
    ECWID_ORDER_STATUS_ID_WILL_NOT_DELIVER = 14,
    ECWID_ORDER_STATUS_ID_RETURNED = 15,
    ECWID_ORDER_STATUS_ID_READY_FOR_PICKUP = 16,
    ECWID_ORDER_STATUS_ID_OUT_FOR_DELIVERY = 17,
    ECWID_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_1 = 18,
    ECWID_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_2 = 19,
    ECWID_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_3 = 20
} ecwid_order_status_id;

#define ECWID_ORDER_STATUS_ID_COUNT 20

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_status_id_opt {
    oac_presence state;
    ecwid_order_status_id value;
    oac_string text;
} ecwid_order_status_id_opt;
extern OAC_API const oac_type ecwid_order_status_id_oac_type;
OAC_API const char *ecwid_order_status_id_name(ecwid_order_status_id value);
OAC_API ecwid_order_status_id ecwid_order_status_id_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_status_id)

OAC_END_DECLS

#endif
