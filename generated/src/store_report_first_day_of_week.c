/* ecwid_store_report_first_day_of_week: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25635 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_report_first_day_of_week.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_report_first_day_of_week[ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_COUNT +
                                                                      1] = {
    [ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_UNLISTED] = {"", 0},
    [ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_MONDAY] = {"MONDAY", 6},
    [ECWID_STORE_REPORT_FIRST_DAY_OF_WEEK_SUNDAY] = {"SUNDAY", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_report_first_day_of_week[] = {
    0, 2, 0, 1,
};
/* clang-format on */

const oac_type ecwid_store_report_first_day_of_week_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_report_first_day_of_week, 2, 3),
    .names = names_of_ecwid_store_report_first_day_of_week,
    .index = index_of_ecwid_store_report_first_day_of_week,
};

const char *ecwid_store_report_first_day_of_week_name(ecwid_store_report_first_day_of_week value)
{
    return oac_enum_name(&ecwid_store_report_first_day_of_week_oac_type, (unsigned)value);
}

ecwid_store_report_first_day_of_week ecwid_store_report_first_day_of_week_from(oac_string text)
{
    return (ecwid_store_report_first_day_of_week)oac_enum_from(&ecwid_store_report_first_day_of_week_oac_type, text);
}
