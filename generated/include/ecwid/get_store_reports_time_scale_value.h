/* ecwid_get_store_reports_time_scale_value: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:10513 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_H
#define ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Length of the spans that a chart is made of. */
typedef enum ecwid_get_store_reports_time_scale_value {
    ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_UNLISTED = 0,
    ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_HOUR = 1,
    ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_DAY = 2,
    ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_WEEK = 3,
    ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_MONTH = 4,
    ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_YEAR = 5
} ecwid_get_store_reports_time_scale_value;

#define ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_get_store_reports_time_scale_value_opt {
    oac_presence state;
    ecwid_get_store_reports_time_scale_value value;
    oac_string text;
} ecwid_get_store_reports_time_scale_value_opt;
extern OAC_API const oac_type ecwid_get_store_reports_time_scale_value_oac_type;
OAC_API const char *ecwid_get_store_reports_time_scale_value_name(ecwid_get_store_reports_time_scale_value value);
OAC_API ecwid_get_store_reports_time_scale_value ecwid_get_store_reports_time_scale_value_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_get_store_reports_time_scale_value)

OAC_END_DECLS

#endif
