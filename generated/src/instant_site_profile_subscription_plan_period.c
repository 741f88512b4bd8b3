/* ecwid_instant_site_profile_subscription_plan_period: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:14430 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_profile_subscription_plan_period.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_instant_site_profile_subscription_plan_period
    [ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_COUNT + 1] = {
    [ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_UNLISTED] = {"", 0},
    [ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_MONTHLY] = {"monthly", 7},
    [ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_PLAN_PERIOD_YEARLY] = {"yearly", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_instant_site_profile_subscription_plan_period[] = {
    1, 0, 2, 0,
};
/* clang-format on */

const oac_type ecwid_instant_site_profile_subscription_plan_period_oac_type = {
    OAC_ENUM_TABLE(ecwid_instant_site_profile_subscription_plan_period, 2, 3),
    .names = names_of_ecwid_instant_site_profile_subscription_plan_period,
    .index = index_of_ecwid_instant_site_profile_subscription_plan_period,
};

const char *
ecwid_instant_site_profile_subscription_plan_period_name(ecwid_instant_site_profile_subscription_plan_period value)
{
    return oac_enum_name(&ecwid_instant_site_profile_subscription_plan_period_oac_type, (unsigned)value);
}

ecwid_instant_site_profile_subscription_plan_period
ecwid_instant_site_profile_subscription_plan_period_from(oac_string text)
{
    return (ecwid_instant_site_profile_subscription_plan_period)oac_enum_from(
        &ecwid_instant_site_profile_subscription_plan_period_oac_type, text);
}
