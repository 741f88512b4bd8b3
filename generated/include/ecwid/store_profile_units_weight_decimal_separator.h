/* ecwid_store_profile_units_weight_decimal_separator: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24564 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_H
#define ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What stands between units and fractions of a weight. */
typedef enum ecwid_store_profile_units_weight_decimal_separator {
    ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_UNLISTED = 0,
    ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_U2E = 1,
    ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_U2C = 2
} ecwid_store_profile_units_weight_decimal_separator;

#define ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_units_weight_decimal_separator_opt {
    oac_presence state;
    ecwid_store_profile_units_weight_decimal_separator value;
    oac_string text;
} ecwid_store_profile_units_weight_decimal_separator_opt;
extern OAC_API const oac_type ecwid_store_profile_units_weight_decimal_separator_oac_type;
OAC_API const char *
ecwid_store_profile_units_weight_decimal_separator_name(ecwid_store_profile_units_weight_decimal_separator value);
OAC_API ecwid_store_profile_units_weight_decimal_separator
ecwid_store_profile_units_weight_decimal_separator_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_units_weight_decimal_separator)

OAC_END_DECLS

#endif
