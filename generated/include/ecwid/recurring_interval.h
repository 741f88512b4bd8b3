/* ecwid_recurring_interval: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:5898 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RECURRING_INTERVAL_H
#define ECWID_RECURRING_INTERVAL_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Unit of time between charges. */
typedef enum ecwid_recurring_interval {
    ECWID_RECURRING_INTERVAL_UNLISTED = 0,
    ECWID_RECURRING_INTERVAL_DAY = 1,
    ECWID_RECURRING_INTERVAL_WEEK = 2,
    ECWID_RECURRING_INTERVAL_MONTH = 3,
    ECWID_RECURRING_INTERVAL_YEAR = 4
} ecwid_recurring_interval;

#define ECWID_RECURRING_INTERVAL_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_recurring_interval_opt {
    oac_presence state;
    ecwid_recurring_interval value;
    oac_string text;
} ecwid_recurring_interval_opt;
extern OAC_API const oac_type ecwid_recurring_interval_oac_type;
OAC_API const char *ecwid_recurring_interval_name(ecwid_recurring_interval value);
OAC_API ecwid_recurring_interval ecwid_recurring_interval_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_recurring_interval)

OAC_END_DECLS

#endif
