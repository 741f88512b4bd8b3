/* ecwid_store_profile_and_units_weight_group_separator: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24557 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_H
#define ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What stands between thousands of a weight. Empty for nothing. */
typedef enum ecwid_store_profile_and_units_weight_group_separator {
    ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_UNLISTED = 0,
    ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U20 = 1,
    ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U2E = 2,
    ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U2C = 3,
    ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_EMPTY = 4
} ecwid_store_profile_and_units_weight_group_separator;

#define ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_and_units_weight_group_separator_opt {
    oac_presence state;
    ecwid_store_profile_and_units_weight_group_separator value;
    oac_string text;
} ecwid_store_profile_and_units_weight_group_separator_opt;
extern OAC_API const oac_type ecwid_store_profile_and_units_weight_group_separator_oac_type;
OAC_API const char *
ecwid_store_profile_and_units_weight_group_separator_name(ecwid_store_profile_and_units_weight_group_separator value);
OAC_API ecwid_store_profile_and_units_weight_group_separator
ecwid_store_profile_and_units_weight_group_separator_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_and_units_weight_group_separator)

OAC_END_DECLS

#endif
