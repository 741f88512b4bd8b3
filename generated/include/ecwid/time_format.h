/* ecwid_time_format: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24584 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TIME_FORMAT_H
#define ECWID_TIME_FORMAT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How times are written. */
typedef enum ecwid_time_format {
    ECWID_TIME_FORMAT_UNLISTED = 0,
    ECWID_TIME_FORMAT_HH_MM_SS = 1,
    ECWID_TIME_FORMAT_HH_MM = 2,
    ECWID_TIME_FORMAT_HH_MM_SS_A = 3,
    ECWID_TIME_FORMAT_HH_MM_A = 4
} ecwid_time_format;

#define ECWID_TIME_FORMAT_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_time_format_opt {
    oac_presence state;
    ecwid_time_format value;
    oac_string text;
} ecwid_time_format_opt;
extern OAC_API const oac_type ecwid_time_format_oac_type;
OAC_API const char *ecwid_time_format_name(ecwid_time_format value);
OAC_API ecwid_time_format ecwid_time_format_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_time_format)

OAC_END_DECLS

#endif
