/* ecwid_shipping_option_fulfilment_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:23709 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_H
#define ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether customers fetch the goods (pickup), the store brings them (delivery), or a carrier does (shipping). */
typedef enum ecwid_shipping_option_fulfilment_type {
    ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_UNLISTED = 0,
    /* Customers fetch the goods. */
    ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_PICKUP = 1,
    /* The store brings the goods. */
    ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_DELIVERY = 2,
    /* A carrier brings the goods. */
    ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_SHIPPING = 3
} ecwid_shipping_option_fulfilment_type;

#define ECWID_SHIPPING_OPTION_FULFILMENT_TYPE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_shipping_option_fulfilment_type_opt {
    oac_presence state;
    ecwid_shipping_option_fulfilment_type value;
    oac_string text;
} ecwid_shipping_option_fulfilment_type_opt;
extern OAC_API const oac_type ecwid_shipping_option_fulfilment_type_oac_type;
OAC_API const char *ecwid_shipping_option_fulfilment_type_name(ecwid_shipping_option_fulfilment_type value);
OAC_API ecwid_shipping_option_fulfilment_type ecwid_shipping_option_fulfilment_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_shipping_option_fulfilment_type)

OAC_END_DECLS

#endif
