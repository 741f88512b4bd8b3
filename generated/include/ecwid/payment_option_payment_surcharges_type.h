/* ecwid_payment_option_payment_surcharges_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:20200 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_H
#define ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether value is an amount of money or a percentage of the order's total. */
typedef enum ecwid_payment_option_payment_surcharges_type {
    ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_UNLISTED = 0,
    /* An amount in the store's currency. */
    ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_ABSOLUTE = 1,
    /* A percentage of the order's total. */
    ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_PERCENT = 2
} ecwid_payment_option_payment_surcharges_type;

#define ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_payment_option_payment_surcharges_type_opt {
    oac_presence state;
    ecwid_payment_option_payment_surcharges_type value;
    oac_string text;
} ecwid_payment_option_payment_surcharges_type_opt;
extern OAC_API const oac_type ecwid_payment_option_payment_surcharges_type_oac_type;
OAC_API const char *
ecwid_payment_option_payment_surcharges_type_name(ecwid_payment_option_payment_surcharges_type value);
OAC_API ecwid_payment_option_payment_surcharges_type ecwid_payment_option_payment_surcharges_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_payment_option_payment_surcharges_type)

OAC_END_DECLS

#endif
