/* ecwid_tax_on_shipping: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25050 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_ON_SHIPPING_H
#define ECWID_TAX_ON_SHIPPING_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How the tax on shipping is found. AUTOMATIC by default. */
typedef enum ecwid_tax_on_shipping {
    ECWID_TAX_ON_SHIPPING_UNLISTED = 0,
    /* As the server finds right. */
    ECWID_TAX_ON_SHIPPING_AUTOMATIC = 1,
    /* By the rates of the products, weighted by their prices. */
    ECWID_TAX_ON_SHIPPING_BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE = 2,
    /* By the rates of the products, weighted by their weights. */
    ECWID_TAX_ON_SHIPPING_BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT = 3,
    /* By a rate of its own. */
    ECWID_TAX_ON_SHIPPING_TAXED_SEPARATELY_FROM_PRODUCTS = 4
} ecwid_tax_on_shipping;

#define ECWID_TAX_ON_SHIPPING_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_tax_on_shipping_opt {
    oac_presence state;
    ecwid_tax_on_shipping value;
    oac_string text;
} ecwid_tax_on_shipping_opt;
extern OAC_API const oac_type ecwid_tax_on_shipping_oac_type;
OAC_API const char *ecwid_tax_on_shipping_name(ecwid_tax_on_shipping value);
OAC_API ecwid_tax_on_shipping ecwid_tax_on_shipping_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_tax_on_shipping)

OAC_END_DECLS

#endif
