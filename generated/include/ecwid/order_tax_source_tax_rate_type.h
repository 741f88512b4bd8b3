/* ecwid_order_tax_source_tax_rate_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17159 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_H
#define ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the rate was found by itself, set by hand in the store, or sent by a program. */
typedef enum ecwid_order_tax_source_tax_rate_type {
    ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_UNLISTED = 0,
    /* Found by the server. */
    ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_AUTO = 1,
    /* Set by hand in the store. */
    ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_MANUAL = 2,
    /* Sent by a program. */
    ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_CUSTOM = 3,
    /* From before these were told apart. */
    ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_LEGACY = 4
} ecwid_order_tax_source_tax_rate_type;

#define ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_tax_source_tax_rate_type_opt {
    oac_presence state;
    ecwid_order_tax_source_tax_rate_type value;
    oac_string text;
} ecwid_order_tax_source_tax_rate_type_opt;
extern OAC_API const oac_type ecwid_order_tax_source_tax_rate_type_oac_type;
OAC_API const char *ecwid_order_tax_source_tax_rate_type_name(ecwid_order_tax_source_tax_rate_type value);
OAC_API ecwid_order_tax_source_tax_rate_type ecwid_order_tax_source_tax_rate_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_tax_source_tax_rate_type)

OAC_END_DECLS

#endif
