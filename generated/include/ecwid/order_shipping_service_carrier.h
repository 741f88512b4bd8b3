/* ecwid_order_shipping_service_carrier: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17810 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SHIPPING_SERVICE_CARRIER_H
#define ECWID_ORDER_SHIPPING_SERVICE_CARRIER_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* The carrier, if it is one that Ecwid works with itself. */
typedef enum ecwid_order_shipping_service_carrier {
    ECWID_ORDER_SHIPPING_SERVICE_CARRIER_UNLISTED = 0,
    ECWID_ORDER_SHIPPING_SERVICE_CARRIER_USPS = 1,
    ECWID_ORDER_SHIPPING_SERVICE_CARRIER_UPS = 2,
    ECWID_ORDER_SHIPPING_SERVICE_CARRIER_FEDEX = 3,
    ECWID_ORDER_SHIPPING_SERVICE_CARRIER_CANADA_POST = 4,
    ECWID_ORDER_SHIPPING_SERVICE_CARRIER_AUSTRALIA_POST = 5
} ecwid_order_shipping_service_carrier;

#define ECWID_ORDER_SHIPPING_SERVICE_CARRIER_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_shipping_service_carrier_opt {
    oac_presence state;
    ecwid_order_shipping_service_carrier value;
    oac_string text;
} ecwid_order_shipping_service_carrier_opt;
extern OAC_API const oac_type ecwid_order_shipping_service_carrier_oac_type;
OAC_API const char *ecwid_order_shipping_service_carrier_name(ecwid_order_shipping_service_carrier value);
OAC_API ecwid_order_shipping_service_carrier ecwid_order_shipping_service_carrier_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_shipping_service_carrier)

OAC_END_DECLS

#endif
