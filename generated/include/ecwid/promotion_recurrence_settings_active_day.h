/* ecwid_promotion_recurrence_settings_active_day: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:13804 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_H
#define ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* A day of the week. */
typedef enum ecwid_promotion_recurrence_settings_active_day {
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_UNLISTED = 0,
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_MON = 1,
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_TUE = 2,
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_WED = 3,
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_THU = 4,
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_FRI = 5,
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_SAT = 6,
    ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_SUN = 7
} ecwid_promotion_recurrence_settings_active_day;

#define ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_COUNT 7

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_promotion_recurrence_settings_active_day_opt {
    oac_presence state;
    ecwid_promotion_recurrence_settings_active_day value;
    oac_string text;
} ecwid_promotion_recurrence_settings_active_day_opt;
extern OAC_API const oac_type ecwid_promotion_recurrence_settings_active_day_oac_type;
OAC_API const char *
ecwid_promotion_recurrence_settings_active_day_name(ecwid_promotion_recurrence_settings_active_day value);
OAC_API ecwid_promotion_recurrence_settings_active_day
ecwid_promotion_recurrence_settings_active_day_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_promotion_recurrence_settings_active_day)

OAC_END_DECLS

#endif
