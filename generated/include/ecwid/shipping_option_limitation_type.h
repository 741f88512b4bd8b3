/* ecwid_shipping_option_limitation_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:23770 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_LIMITATION_TYPE_H
#define ECWID_SHIPPING_OPTION_LIMITATION_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What happens to orders outside businessHours: taken with a warning, refused with a note when it is open again, or
 * taken without a word. */
typedef enum ecwid_shipping_option_limitation_type {
    ECWID_SHIPPING_OPTION_LIMITATION_TYPE_UNLISTED = 0,
    /* Outside business hours customers can order, but are warned. */
    ECWID_SHIPPING_OPTION_LIMITATION_TYPE_ALLOW_ORDERS_AND_INFORM_CUSTOMERS = 1,
    /* Outside business hours customers cannot choose it, and read when they can again. */
    ECWID_SHIPPING_OPTION_LIMITATION_TYPE_DISALLOW_ORDERS_AND_INFORM_CUSTOMERS = 2,
    /* Customers can order at any time and read nothing. Only where days or times are chosen. */
    ECWID_SHIPPING_OPTION_LIMITATION_TYPE_ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS = 3
} ecwid_shipping_option_limitation_type;

#define ECWID_SHIPPING_OPTION_LIMITATION_TYPE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_shipping_option_limitation_type_opt {
    oac_presence state;
    ecwid_shipping_option_limitation_type value;
    oac_string text;
} ecwid_shipping_option_limitation_type_opt;
extern OAC_API const oac_type ecwid_shipping_option_limitation_type_oac_type;
OAC_API const char *ecwid_shipping_option_limitation_type_name(ecwid_shipping_option_limitation_type value);
OAC_API ecwid_shipping_option_limitation_type ecwid_shipping_option_limitation_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_shipping_option_limitation_type)

OAC_END_DECLS

#endif
