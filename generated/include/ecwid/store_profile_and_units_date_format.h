/* ecwid_store_profile_and_units_date_format: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24571 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_H
#define ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of StoreProfileFormatsAndUnitsDateFormat. */
typedef enum ecwid_store_profile_and_units_date_format {
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_UNLISTED = 0,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_DD_MM_YYYY = 1,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_DD_MM_YYYY_2 = 2,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_DD_MM_YYYY_3 = 3,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_MM_DD_YYYY = 4,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_MM_DD_YYYY_2 = 5,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_YYYY_MM_DD = 6,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_MMM_D_YYYY = 7,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_MMMM_D_YYYY = 8,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_EEE_MMM_D_YY = 9,
    ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_EEE_MMMM_D_YYYY = 10
} ecwid_store_profile_and_units_date_format;

#define ECWID_STORE_PROFILE_AND_UNITS_DATE_FORMAT_COUNT 10

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_and_units_date_format_opt {
    oac_presence state;
    ecwid_store_profile_and_units_date_format value;
    oac_string text;
} ecwid_store_profile_and_units_date_format_opt;
extern OAC_API const oac_type ecwid_store_profile_and_units_date_format_oac_type;
OAC_API const char *ecwid_store_profile_and_units_date_format_name(ecwid_store_profile_and_units_date_format value);
OAC_API ecwid_store_profile_and_units_date_format ecwid_store_profile_and_units_date_format_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_and_units_date_format)

OAC_END_DECLS

#endif
