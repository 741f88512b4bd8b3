/* ecwid_order_refund_source: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17700 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_REFUND_SOURCE_H
#define ECWID_ORDER_REFUND_SOURCE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether it was made in the control panel (CP), by a program (API), or at the payment service (External). */
typedef enum ecwid_order_refund_source {
    ECWID_ORDER_REFUND_SOURCE_UNLISTED = 0,
    /* Staff, in the control panel. */
    ECWID_ORDER_REFUND_SOURCE_CP = 1,
    /* A program. */
    ECWID_ORDER_REFUND_SOURCE_API = 2,
    /* The payment service. */
    ECWID_ORDER_REFUND_SOURCE_EXTERNAL = 3
} ecwid_order_refund_source;

#define ECWID_ORDER_REFUND_SOURCE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_refund_source_opt {
    oac_presence state;
    ecwid_order_refund_source value;
    oac_string text;
} ecwid_order_refund_source_opt;
extern OAC_API const oac_type ecwid_order_refund_source_oac_type;
OAC_API const char *ecwid_order_refund_source_name(ecwid_order_refund_source value);
OAC_API ecwid_order_refund_source ecwid_order_refund_source_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_refund_source)

OAC_END_DECLS

#endif
