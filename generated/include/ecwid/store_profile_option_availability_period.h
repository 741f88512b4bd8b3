/* ecwid_store_profile_option_availability_period: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24792 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_H
#define ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How far ahead a date can be chosen. */
typedef enum ecwid_store_profile_option_availability_period {
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_UNLISTED = 0,
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_THREE_DAYS = 1,
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_SEVEN_DAYS = 2,
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_ONE_MONTH = 3,
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_THREE_MONTHS = 4,
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_SIX_MONTHS = 5,
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_ONE_YEAR = 6,
    ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_UNLIMITED = 7
} ecwid_store_profile_option_availability_period;

#define ECWID_STORE_PROFILE_OPTION_AVAILABILITY_PERIOD_COUNT 7

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_option_availability_period_opt {
    oac_presence state;
    ecwid_store_profile_option_availability_period value;
    oac_string text;
} ecwid_store_profile_option_availability_period_opt;
extern OAC_API const oac_type ecwid_store_profile_option_availability_period_oac_type;
OAC_API const char *
ecwid_store_profile_option_availability_period_name(ecwid_store_profile_option_availability_period value);
OAC_API ecwid_store_profile_option_availability_period
ecwid_store_profile_option_availability_period_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_option_availability_period)

OAC_END_DECLS

#endif
