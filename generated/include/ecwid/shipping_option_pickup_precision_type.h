/* ecwid_shipping_option_pickup_precision_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:23758 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_H
#define ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether customers choose the day of pickup only, or the time as well. */
typedef enum ecwid_shipping_option_pickup_precision_type {
    ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_UNLISTED = 0,
    /* Customers choose the day. */
    ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_DATE = 1,
    /* Customers choose the day and the time. */
    ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_DATE_AND_TIME_SLOT = 2
} ecwid_shipping_option_pickup_precision_type;

#define ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_shipping_option_pickup_precision_type_opt {
    oac_presence state;
    ecwid_shipping_option_pickup_precision_type value;
    oac_string text;
} ecwid_shipping_option_pickup_precision_type_opt;
extern OAC_API const oac_type ecwid_shipping_option_pickup_precision_type_oac_type;
OAC_API const char *ecwid_shipping_option_pickup_precision_type_name(ecwid_shipping_option_pickup_precision_type value);
OAC_API ecwid_shipping_option_pickup_precision_type ecwid_shipping_option_pickup_precision_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_shipping_option_pickup_precision_type)

OAC_END_DECLS

#endif
