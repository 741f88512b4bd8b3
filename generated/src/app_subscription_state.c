/* ecwid_app_subscription_state: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11181 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/app_subscription_state.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_app_subscription_state[ECWID_APP_SUBSCRIPTION_STATE_COUNT + 1] = {
    [ECWID_APP_SUBSCRIPTION_STATE_UNLISTED] = {"", 0},
    [ECWID_APP_SUBSCRIPTION_STATE_ACTIVE] = {"ACTIVE", 6},
    [ECWID_APP_SUBSCRIPTION_STATE_SUSPENDED] = {"SUSPENDED", 9},
    [ECWID_APP_SUBSCRIPTION_STATE_TRIAL] = {"TRIAL", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_app_subscription_state[] = {
    0, 2, 0, 0, 1, 0, 0, 3,
};
/* clang-format on */

const oac_type ecwid_app_subscription_state_oac_type = {
    OAC_ENUM_TABLE(ecwid_app_subscription_state, 3, 7),
    .names = names_of_ecwid_app_subscription_state,
    .index = index_of_ecwid_app_subscription_state,
};

const char *ecwid_app_subscription_state_name(ecwid_app_subscription_state value)
{
    return oac_enum_name(&ecwid_app_subscription_state_oac_type, (unsigned)value);
}

ecwid_app_subscription_state ecwid_app_subscription_state_from(oac_string text)
{
    return (ecwid_app_subscription_state)oac_enum_from(&ecwid_app_subscription_state_oac_type, text);
}
