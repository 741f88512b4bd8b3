/* ecwid_instant_site_profile_subscription_plan_period: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:14430 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_H
#define ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the plan is paid by the month or by the year. */
typedef enum ecwid_instant_site_profile_subscription_plan_period {
    ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_UNLISTED = 0,
    ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_MONTHLY = 1,
    ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_YEARLY = 2
} ecwid_instant_site_profile_subscription_plan_period;

#define ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_instant_site_profile_subscription_plan_period_opt {
    oac_presence state;
    ecwid_instant_site_profile_subscription_plan_period value;
    oac_string text;
} ecwid_instant_site_profile_subscription_plan_period_opt;
extern OAC_API const oac_type ecwid_instant_site_profile_subscription_plan_period_oac_type;
OAC_API const char *
ecwid_instant_site_profile_subscription_plan_period_name(ecwid_instant_site_profile_subscription_plan_period value);
OAC_API ecwid_instant_site_profile_subscription_plan_period
ecwid_instant_site_profile_subscription_plan_period_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_instant_site_profile_subscription_plan_period)

OAC_END_DECLS

#endif
