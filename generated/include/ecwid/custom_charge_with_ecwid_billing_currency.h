/* ecwid_custom_charge_with_ecwid_billing_currency: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:226 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_H
#define ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* A currency in which apps can charge. */
typedef enum ecwid_custom_charge_with_ecwid_billing_currency {
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_UNLISTED = 0,
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_USD = 1,
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_EUR = 2,
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_MXN = 3,
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_INR = 4,
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_GBP = 5,
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_AUD = 6
} ecwid_custom_charge_with_ecwid_billing_currency;

#define ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_COUNT 6

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_custom_charge_with_ecwid_billing_currency_opt {
    oac_presence state;
    ecwid_custom_charge_with_ecwid_billing_currency value;
    oac_string text;
} ecwid_custom_charge_with_ecwid_billing_currency_opt;
extern OAC_API const oac_type ecwid_custom_charge_with_ecwid_billing_currency_oac_type;
OAC_API const char *
ecwid_custom_charge_with_ecwid_billing_currency_name(ecwid_custom_charge_with_ecwid_billing_currency value);
OAC_API ecwid_custom_charge_with_ecwid_billing_currency
ecwid_custom_charge_with_ecwid_billing_currency_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_custom_charge_with_ecwid_billing_currency)

OAC_END_DECLS

#endif
