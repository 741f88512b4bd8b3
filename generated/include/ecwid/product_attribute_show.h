/* ecwid_product_attribute_show: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:22178 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_ATTRIBUTE_SHOW_H
#define ECWID_PRODUCT_ATTRIBUTE_SHOW_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Where customers see it: NOTSHOW is nowhere, DESCR and PRICE mean the same. Public tokens do not get those of
 * NOTSHOW. */
typedef enum ecwid_product_attribute_show {
    ECWID_PRODUCT_ATTRIBUTE_SHOW_UNLISTED = 0,
    /* Nowhere. */
    ECWID_PRODUCT_ATTRIBUTE_SHOW_NOTSHOW = 1,
    /* On the product's page. */
    ECWID_PRODUCT_ATTRIBUTE_SHOW_DESCR = 2,
    /* The same as DESCR. */
    ECWID_PRODUCT_ATTRIBUTE_SHOW_PRICE = 3
} ecwid_product_attribute_show;

#define ECWID_PRODUCT_ATTRIBUTE_SHOW_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_product_attribute_show_opt {
    oac_presence state;
    ecwid_product_attribute_show value;
    oac_string text;
} ecwid_product_attribute_show_opt;
extern OAC_API const oac_type ecwid_product_attribute_show_oac_type;
OAC_API const char *ecwid_product_attribute_show_name(ecwid_product_attribute_show value);
OAC_API ecwid_product_attribute_show ecwid_product_attribute_show_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_product_attribute_show)

OAC_END_DECLS

#endif
