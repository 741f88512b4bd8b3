/* ecwid_date_format: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24571 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DATE_FORMAT_H
#define ECWID_DATE_FORMAT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How dates are written. */
typedef enum ecwid_date_format {
    ECWID_DATE_FORMAT_UNLISTED = 0,
    ECWID_DATE_FORMAT_DD_MM_YYYY_HYPHENS = 1,
    ECWID_DATE_FORMAT_DD_MM_YYYY_SLASHES = 2,
    ECWID_DATE_FORMAT_DD_MM_YYYY_DOTS = 3,
    ECWID_DATE_FORMAT_MM_DD_YYYY_HYPHENS = 4,
    ECWID_DATE_FORMAT_MM_DD_YYYY_SLASHES = 5,
    ECWID_DATE_FORMAT_YYYY_MM_DD_SLASHES = 6,
    ECWID_DATE_FORMAT_MMM_D_YYYY = 7,
    ECWID_DATE_FORMAT_MMMM_D_YYYY = 8,
    ECWID_DATE_FORMAT_EEE_MMM_D_YY = 9,
    ECWID_DATE_FORMAT_EEE_MMMM_D_YYYY = 10
} ecwid_date_format;

#define ECWID_DATE_FORMAT_COUNT 10

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_date_format_opt {
    oac_presence state;
    ecwid_date_format value;
    oac_string text;
} ecwid_date_format_opt;
extern OAC_API const oac_type ecwid_date_format_oac_type;
OAC_API const char *ecwid_date_format_name(ecwid_date_format value);
OAC_API ecwid_date_format ecwid_date_format_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_date_format)

OAC_END_DECLS

#endif
