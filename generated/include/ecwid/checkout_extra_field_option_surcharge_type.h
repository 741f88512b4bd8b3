/* ecwid_checkout_extra_field_option_surcharge_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11958 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_H
#define ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether surcharge is an amount in the store's currency or a percentage of the cart. */
typedef enum ecwid_checkout_extra_field_option_surcharge_type {
    ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_UNLISTED = 0,
    ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_ABSOLUTE = 1,
    ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_PERCENT = 2
} ecwid_checkout_extra_field_option_surcharge_type;

#define ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_checkout_extra_field_option_surcharge_type_opt {
    oac_presence state;
    ecwid_checkout_extra_field_option_surcharge_type value;
    oac_string text;
} ecwid_checkout_extra_field_option_surcharge_type_opt;
extern OAC_API const oac_type ecwid_checkout_extra_field_option_surcharge_type_oac_type;
OAC_API const char *
ecwid_checkout_extra_field_option_surcharge_type_name(ecwid_checkout_extra_field_option_surcharge_type value);
OAC_API ecwid_checkout_extra_field_option_surcharge_type
ecwid_checkout_extra_field_option_surcharge_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_checkout_extra_field_option_surcharge_type)

OAC_END_DECLS

#endif
