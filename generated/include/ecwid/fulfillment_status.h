/* ecwid_fulfillment_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/lists-in-queries.yaml:38), not this file. */
#ifndef ECWID_FULFILLMENT_STATUS_H
#define ECWID_FULFILLMENT_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How far packing and delivery have come. Custom ones are named by the store. */
typedef enum ecwid_fulfillment_status {
    ECWID_FULFILLMENT_STATUS_UNLISTED = 0,
    /* Nobody has begun with it. */
    ECWID_FULFILLMENT_STATUS_AWAITING_PROCESSING = 1,
    /* It is being packed. */
    ECWID_FULFILLMENT_STATUS_PROCESSING = 2,
    /* It is on its way. */
    ECWID_FULFILLMENT_STATUS_SHIPPED = 3,
    /* It has arrived. */
    ECWID_FULFILLMENT_STATUS_DELIVERED = 4,
    /* It will not be sent. */
    ECWID_FULFILLMENT_STATUS_WILL_NOT_DELIVER = 5,
    /* It was sent back. */
    ECWID_FULFILLMENT_STATUS_RETURNED = 6,
    /* It can be picked up. */
    ECWID_FULFILLMENT_STATUS_READY_FOR_PICKUP = 7,
    /* It is being delivered. */
    ECWID_FULFILLMENT_STATUS_OUT_FOR_DELIVERY = 8,
    /* First status that the store names. */
    ECWID_FULFILLMENT_STATUS_CUSTOM_FULFILLMENT_STATUS_1 = 9,
    /* Second status that the store names. */
    ECWID_FULFILLMENT_STATUS_CUSTOM_FULFILLMENT_STATUS_2 = 10,
    /* Third status that the store names. */
    ECWID_FULFILLMENT_STATUS_CUSTOM_FULFILLMENT_STATUS_3 = 11
} ecwid_fulfillment_status;

#define ECWID_FULFILLMENT_STATUS_COUNT 11

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_fulfillment_status_opt {
    oac_presence state;
    ecwid_fulfillment_status value;
    oac_string text;
} ecwid_fulfillment_status_opt;
extern OAC_API const oac_type ecwid_fulfillment_status_oac_type;
OAC_API const char *ecwid_fulfillment_status_name(ecwid_fulfillment_status value);
OAC_API ecwid_fulfillment_status ecwid_fulfillment_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_fulfillment_status)

OAC_END_DECLS

#endif
