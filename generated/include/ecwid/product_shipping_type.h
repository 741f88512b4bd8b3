/* ecwid_product_shipping_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:20624 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_SHIPPING_TYPE_H
#define ECWID_PRODUCT_SHIPPING_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Which ways of shipping there are for it: all of the store's, some of them, a fixed rate, or free of charge. */
typedef enum ecwid_product_shipping_type {
    ECWID_PRODUCT_SHIPPING_TYPE_UNLISTED = 0,
    /* As all products of the store. */
    ECWID_PRODUCT_SHIPPING_TYPE_GLOBAL_METHODS = 1,
    /* With the shipping options of enabledMethods, and without those of disabledMethods. */
    ECWID_PRODUCT_SHIPPING_TYPE_SELECTED_METHODS = 2,
    /* At the cost of flatRate. */
    ECWID_PRODUCT_SHIPPING_TYPE_FLAT_RATE = 3,
    /* Free of charge. */
    ECWID_PRODUCT_SHIPPING_TYPE_FREE_SHIPPING = 4
} ecwid_product_shipping_type;

#define ECWID_PRODUCT_SHIPPING_TYPE_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_product_shipping_type_opt {
    oac_presence state;
    ecwid_product_shipping_type value;
    oac_string text;
} ecwid_product_shipping_type_opt;
extern OAC_API const oac_type ecwid_product_shipping_type_oac_type;
OAC_API const char *ecwid_product_shipping_type_name(ecwid_product_shipping_type value);
OAC_API ecwid_product_shipping_type ecwid_product_shipping_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_product_shipping_type)

OAC_END_DECLS

#endif
