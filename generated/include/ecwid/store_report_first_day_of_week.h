/* ecwid_store_report_first_day_of_week: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25635 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_H
#define ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Day with which weeks begin. */
typedef enum ecwid_store_report_first_day_of_week {
    ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_UNLISTED = 0,
    ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_MONDAY = 1,
    ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_SUNDAY = 2
} ecwid_store_report_first_day_of_week;

#define ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_report_first_day_of_week_opt {
    oac_presence state;
    ecwid_store_report_first_day_of_week value;
    oac_string text;
} ecwid_store_report_first_day_of_week_opt;
extern OAC_API const oac_type ecwid_store_report_first_day_of_week_oac_type;
OAC_API const char *ecwid_store_report_first_day_of_week_name(ecwid_store_report_first_day_of_week value);
OAC_API ecwid_store_report_first_day_of_week ecwid_store_report_first_day_of_week_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_report_first_day_of_week)

OAC_END_DECLS

#endif
