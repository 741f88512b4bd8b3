/* ecwid_store_report_answered_period: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25640 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_REPORT_ANSWERED_PERIOD_H
#define ECWID_STORE_REPORT_ANSWERED_PERIOD_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* With which time it is compared. */
typedef enum ecwid_store_report_answered_period {
    ECWID_STORE_REPORT_ANSWERED_PERIOD_UNLISTED = 0,
    ECWID_STORE_REPORT_ANSWERED_PERIOD_PREVIOUS_PERIOD = 1,
    ECWID_STORE_REPORT_ANSWERED_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_WEEK = 2,
    ECWID_STORE_REPORT_ANSWERED_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_MONTH = 3,
    ECWID_STORE_REPORT_ANSWERED_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_YEAR = 4,
    ECWID_STORE_REPORT_ANSWERED_PERIOD_NO_COMPARE_PERIOD = 5
} ecwid_store_report_answered_period;

#define ECWID_STORE_REPORT_ANSWERED_PERIOD_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_report_answered_period_opt {
    oac_presence state;
    ecwid_store_report_answered_period value;
    oac_string text;
} ecwid_store_report_answered_period_opt;
extern OAC_API const oac_type ecwid_store_report_answered_period_oac_type;
OAC_API const char *ecwid_store_report_answered_period_name(ecwid_store_report_answered_period value);
OAC_API ecwid_store_report_answered_period ecwid_store_report_answered_period_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_report_answered_period)

OAC_END_DECLS

#endif
