/* ecwid_delivery_time_display_format: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17852 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELIVERY_TIME_DISPLAY_FORMAT_H
#define ECWID_DELIVERY_TIME_DISPLAY_FORMAT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the span is shown as dates, or as dates with times. */
typedef enum ecwid_delivery_time_display_format {
    ECWID_DELIVERY_TIME_DISPLAY_FORMAT_UNLISTED = 0,
    ECWID_DELIVERY_TIME_DISPLAY_FORMAT_DATE = 1,
    ECWID_DELIVERY_TIME_DISPLAY_FORMAT_DATETIME = 2
} ecwid_delivery_time_display_format;

#define ECWID_DELIVERY_TIME_DISPLAY_FORMAT_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_delivery_time_display_format_opt {
    oac_presence state;
    ecwid_delivery_time_display_format value;
    oac_string text;
} ecwid_delivery_time_display_format_opt;
extern OAC_API const oac_type ecwid_delivery_time_display_format_oac_type;
OAC_API const char *ecwid_delivery_time_display_format_name(ecwid_delivery_time_display_format value);
OAC_API ecwid_delivery_time_display_format ecwid_delivery_time_display_format_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_delivery_time_display_format)

OAC_END_DECLS

#endif
