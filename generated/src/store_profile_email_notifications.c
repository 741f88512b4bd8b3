/* ecwid_store_profile_email_notifications: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25325 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_email_notifications.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_email_notifications[ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_COUNT +
                                                                         1] = {
    [ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_ATTACH_TO_ALL_EMAILS] = {"ATTACH_TO_ALL_EMAILS", 20},
    [ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_DO_NOT_ATTACH] = {"DO_NOT_ATTACH", 13},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_email_notifications[] = {
    1, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_store_profile_email_notifications_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_email_notifications, 2, 3),
    .names = names_of_ecwid_store_profile_email_notifications,
    .index = index_of_ecwid_store_profile_email_notifications,
};

const char *ecwid_store_profile_email_notifications_name(ecwid_store_profile_email_notifications value)
{
    return oac_enum_name(&ecwid_store_profile_email_notifications_oac_type, (unsigned)value);
}

ecwid_store_profile_email_notifications ecwid_store_profile_email_notifications_from(oac_string text)
{
    return (ecwid_store_profile_email_notifications)oac_enum_from(&ecwid_store_profile_email_notifications_oac_type,
                                                                  text);
}
