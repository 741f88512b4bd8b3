/* ecwid_recurring_interval: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:5898 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/recurring_interval.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_recurring_interval[ECWID_RECURRING_INTERVAL_COUNT + 1] = {
    [ECWID_RECURRING_INTERVAL_UNLISTED] = {"", 0},
    [ECWID_RECURRING_INTERVAL_DAY] = {"DAY", 3},
    [ECWID_RECURRING_INTERVAL_WEEK] = {"WEEK", 4},
    [ECWID_RECURRING_INTERVAL_MONTH] = {"MONTH", 5},
    [ECWID_RECURRING_INTERVAL_YEAR] = {"YEAR", 4},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_recurring_interval[] = {
    0, 4, 0, 0, 1, 2, 3, 0,
};
/* clang-format on */

const oac_type ecwid_recurring_interval_oac_type = {
    OAC_ENUM_TABLE(ecwid_recurring_interval, 4, 7),
    .names = names_of_ecwid_recurring_interval,
    .index = index_of_ecwid_recurring_interval,
};

const char *ecwid_recurring_interval_name(ecwid_recurring_interval value)
{
    return oac_enum_name(&ecwid_recurring_interval_oac_type, (unsigned)value);
}

ecwid_recurring_interval ecwid_recurring_interval_from(oac_string text)
{
    return (ecwid_recurring_interval)oac_enum_from(&ecwid_recurring_interval_oac_type, text);
}
