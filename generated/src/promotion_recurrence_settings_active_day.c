/* ecwid_promotion_recurrence_settings_active_day: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:13804 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_recurrence_settings_active_day.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_promotion_recurrence_settings_active_day[ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_COUNT +
                                                            1] = {
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_UNLISTED] = {"", 0},
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_MON] = {"MON", 3},
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_TUE] = {"TUE", 3},
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_WED] = {"WED", 3},
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_THU] = {"THU", 3},
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_FRI] = {"FRI", 3},
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_SAT] = {"SAT", 3},
    [ECWID_PROMOTION_RECURRENCE_SETTINGS_ACTIVE_DAY_SUN] = {"SUN", 3},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_promotion_recurrence_settings_active_day[] = {
    0, 0, 0, 0, 2, 0, 5, 6, 0, 7, 0, 0, 0, 1, 4, 3,
};
/* clang-format on */

const oac_type ecwid_promotion_recurrence_settings_active_day_oac_type = {
    OAC_ENUM_TABLE(ecwid_promotion_recurrence_settings_active_day, 7, 15),
    .names = names_of_ecwid_promotion_recurrence_settings_active_day,
    .index = index_of_ecwid_promotion_recurrence_settings_active_day,
};

const char *ecwid_promotion_recurrence_settings_active_day_name(ecwid_promotion_recurrence_settings_active_day value)
{
    return oac_enum_name(&ecwid_promotion_recurrence_settings_active_day_oac_type, (unsigned)value);
}

ecwid_promotion_recurrence_settings_active_day ecwid_promotion_recurrence_settings_active_day_from(oac_string text)
{
    return (ecwid_promotion_recurrence_settings_active_day)oac_enum_from(
        &ecwid_promotion_recurrence_settings_active_day_oac_type, text);
}
