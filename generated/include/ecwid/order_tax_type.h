/* ecwid_order_tax_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17166 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_TAX_TYPE_H
#define ECWID_ORDER_TAX_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Who levies the tax. Only in the USA. */
typedef enum ecwid_order_tax_type {
    ECWID_ORDER_TAX_TYPE_UNLISTED = 0,
    /* The state. */
    ECWID_ORDER_TAX_TYPE_STATE = 1,
    /* The county. */
    ECWID_ORDER_TAX_TYPE_COUNTY = 2,
    /* The city. */
    ECWID_ORDER_TAX_TYPE_CITY = 3,
    /* A district that levies its own. */
    ECWID_ORDER_TAX_TYPE_SPECIAL_DISTRICT = 4
} ecwid_order_tax_type;

#define ECWID_ORDER_TAX_TYPE_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_tax_type_opt {
    oac_presence state;
    ecwid_order_tax_type value;
    oac_string text;
} ecwid_order_tax_type_opt;
extern OAC_API const oac_type ecwid_order_tax_type_oac_type;
OAC_API const char *ecwid_order_tax_type_name(ecwid_order_tax_type value);
OAC_API ecwid_order_tax_type ecwid_order_tax_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_tax_type)

OAC_END_DECLS

#endif
