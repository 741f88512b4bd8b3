/* ecwid_order_status_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:19342 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_STATUS_TYPE_H
#define ECWID_ORDER_STATUS_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether it is about payment or fulfillment. */
typedef enum ecwid_order_status_type {
    ECWID_ORDER_STATUS_TYPE_UNLISTED = 0,
    ECWID_ORDER_STATUS_TYPE_PAYMENT_STATUS = 1,
    ECWID_ORDER_STATUS_TYPE_FULFILLMENT_STATUS = 2
} ecwid_order_status_type;

#define ECWID_ORDER_STATUS_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_status_type_opt {
    oac_presence state;
    ecwid_order_status_type value;
    oac_string text;
} ecwid_order_status_type_opt;
extern OAC_API const oac_type ecwid_order_status_type_oac_type;
OAC_API const char *ecwid_order_status_type_name(ecwid_order_status_type value);
OAC_API ecwid_order_status_type ecwid_order_status_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_status_type)

OAC_END_DECLS

#endif
