/* ecwid_shipping_option_rates_table_based_on: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:23573 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_H
#define ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What of an order the conditions look at: the subtotal before discounts, that after them, or the weight. */
typedef enum ecwid_shipping_option_rates_table_based_on {
    ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_UNLISTED = 0,
    /* The subtotal before discounts. */
    ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_SUBTOTAL = 1,
    /* The subtotal after discounts. */
    ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_DISCOUNTED_SUBTOTAL = 2,
    /* The weight of the whole order. */
    ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_WEIGHT = 3
} ecwid_shipping_option_rates_table_based_on;

#define ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_shipping_option_rates_table_based_on_opt {
    oac_presence state;
    ecwid_shipping_option_rates_table_based_on value;
    oac_string text;
} ecwid_shipping_option_rates_table_based_on_opt;
extern OAC_API const oac_type ecwid_shipping_option_rates_table_based_on_oac_type;
OAC_API const char *ecwid_shipping_option_rates_table_based_on_name(ecwid_shipping_option_rates_table_based_on value);
OAC_API ecwid_shipping_option_rates_table_based_on ecwid_shipping_option_rates_table_based_on_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_shipping_option_rates_table_based_on)

OAC_END_DECLS

#endif
