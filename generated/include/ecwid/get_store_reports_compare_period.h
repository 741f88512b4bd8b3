/* ecwid_get_store_reports_compare_period: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:10523 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_H
#define ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of GetStoreReportsComparePeriod. */
typedef enum ecwid_get_store_reports_compare_period {
    ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_UNLISTED = 0,
    ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_NO_COMPARE_PERIOD = 1,
    ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_WEEK = 2,
    ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_SIMILAR_PERIOD_MONTH = 3,
    ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_SIMILAR_PERIOD_YEAR = 4,
    ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_PREVIOUS_PERIOD = 5
} ecwid_get_store_reports_compare_period;

#define ECWID_GET_STORE_REPORTS_COMPARE_PERIOD_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_get_store_reports_compare_period_opt {
    oac_presence state;
    ecwid_get_store_reports_compare_period value;
    oac_string text;
} ecwid_get_store_reports_compare_period_opt;
extern OAC_API const oac_type ecwid_get_store_reports_compare_period_oac_type;
OAC_API const char *ecwid_get_store_reports_compare_period_name(ecwid_get_store_reports_compare_period value);
OAC_API ecwid_get_store_reports_compare_period ecwid_get_store_reports_compare_period_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_get_store_reports_compare_period)

OAC_END_DECLS

#endif
