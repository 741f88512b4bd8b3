/* ecwid_recurring_subscription_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:5877 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/recurring_subscription_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_recurring_subscription_status[ECWID_RECURRING_SUBSCRIPTION_STATUS_COUNT + 1] = {
    [ECWID_RECURRING_SUBSCRIPTION_STATUS_UNLISTED] = {"", 0},
    [ECWID_RECURRING_SUBSCRIPTION_STATUS_ACTIVE] = {"ACTIVE", 6},
    [ECWID_RECURRING_SUBSCRIPTION_STATUS_CANCELLED] = {"CANCELLED", 9},
    [ECWID_RECURRING_SUBSCRIPTION_STATUS_LAST_CHARGE_FAILED] = {"LAST_CHARGE_FAILED", 18},
    [ECWID_RECURRING_SUBSCRIPTION_STATUS_REQUIRES_PAYMENT_CONFIRMATION] = {"REQUIRES_PAYMENT_CONFIRMATION", 29},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_recurring_subscription_status[] = {
    3, 0, 0, 2, 1, 4, 0, 0,
};
/* clang-format on */

const oac_type ecwid_recurring_subscription_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_recurring_subscription_status, 4, 7),
    .names = names_of_ecwid_recurring_subscription_status,
    .index = index_of_ecwid_recurring_subscription_status,
};

const char *ecwid_recurring_subscription_status_name(ecwid_recurring_subscription_status value)
{
    return oac_enum_name(&ecwid_recurring_subscription_status_oac_type, (unsigned)value);
}

ecwid_recurring_subscription_status ecwid_recurring_subscription_status_from(oac_string text)
{
    return (ecwid_recurring_subscription_status)oac_enum_from(&ecwid_recurring_subscription_status_oac_type, text);
}
