/* ecwid_store_report_period: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:10523 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_report_period.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_report_period[ECWID_STORE_REPORT_PERIOD_COUNT + 1] = {
    [ECWID_STORE_REPORT_PERIOD_UNLISTED] = {"", 0},
    [ECWID_STORE_REPORT_PERIOD_NO_COMPARE_PERIOD] = {"noComparePeriod", 15},
    [ECWID_STORE_REPORT_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_WEEK] = {"similarPeriodInPreviousWeek", 27},
    [ECWID_STORE_REPORT_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_MONTH] = {"similarPeriodInPreviousMonth", 28},
    [ECWID_STORE_REPORT_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_YEAR] = {"similarPeriodInPreviousYear", 27},
    [ECWID_STORE_REPORT_PERIOD_PREVIOUS_PERIOD] = {"previousPeriod", 14},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_report_period[] = {
    1, 0, 4, 0, 0, 5, 0, 3, 0, 0, 0, 0, 0, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_store_report_period_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_report_period, 5, 15),
    .names = names_of_ecwid_store_report_period,
    .index = index_of_ecwid_store_report_period,
};

const char *ecwid_store_report_period_name(ecwid_store_report_period value)
{
    return oac_enum_name(&ecwid_store_report_period_oac_type, (unsigned)value);
}

ecwid_store_report_period ecwid_store_report_period_from(oac_string text)
{
    return (ecwid_store_report_period)oac_enum_from(&ecwid_store_report_period_oac_type, text);
}
