/* ecwid_shipping_option_rates_calculation_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:23737 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_H
#define ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Who or what tells the price - the carrier, the table in ratesTable, the flatRate, or an app. */
typedef enum ecwid_shipping_option_rates_calculation_type {
    ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_UNLISTED = 0,
    /* The carrier tells the price. */
    ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_CARRIER_CALCULATED = 1,
    /* The price stands in ratesTable. */
    ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_TABLE = 2,
    /* The price is that of flatRate. */
    ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_FLAT = 3,
    /* An app tells the price. */
    ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_APP = 4
} ecwid_shipping_option_rates_calculation_type;

#define ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_shipping_option_rates_calculation_type_opt {
    oac_presence state;
    ecwid_shipping_option_rates_calculation_type value;
    oac_string text;
} ecwid_shipping_option_rates_calculation_type_opt;
extern OAC_API const oac_type ecwid_shipping_option_rates_calculation_type_oac_type;
OAC_API const char *
ecwid_shipping_option_rates_calculation_type_name(ecwid_shipping_option_rates_calculation_type value);
OAC_API ecwid_shipping_option_rates_calculation_type ecwid_shipping_option_rates_calculation_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_shipping_option_rates_calculation_type)

OAC_END_DECLS

#endif
