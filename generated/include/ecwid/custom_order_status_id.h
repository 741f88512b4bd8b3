/* ecwid_custom_order_status_id: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:10970 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOM_ORDER_STATUS_ID_H
#define ECWID_CUSTOM_ORDER_STATUS_ID_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* A status of orders that a store names itself. */
typedef enum ecwid_custom_order_status_id {
    ECWID_CUSTOM_ORDER_STATUS_ID_UNLISTED = 0,
    ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_1 = 1,
    ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_2 = 2,
    ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_PAYMENT_STATUS_3 = 3,
    ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_1 = 4,
    ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_2 = 5,
    ECWID_CUSTOM_ORDER_STATUS_ID_CUSTOM_FULFILLMENT_STATUS_3 = 6
} ecwid_custom_order_status_id;

#define ECWID_CUSTOM_ORDER_STATUS_ID_COUNT 6

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_custom_order_status_id_opt {
    oac_presence state;
    ecwid_custom_order_status_id value;
    oac_string text;
} ecwid_custom_order_status_id_opt;
extern OAC_API const oac_type ecwid_custom_order_status_id_oac_type;
OAC_API const char *ecwid_custom_order_status_id_name(ecwid_custom_order_status_id value);
OAC_API ecwid_custom_order_status_id ecwid_custom_order_status_id_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_custom_order_status_id)

OAC_END_DECLS

#endif
