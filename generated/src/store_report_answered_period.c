/* ecwid_store_report_answered_period: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25640 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_report_answered_period.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_report_answered_period[ECWID_STORE_REPORT_ANSWERED_PERIOD_COUNT + 1] = {
    [ECWID_STORE_REPORT_ANSWERED_PERIOD_UNLISTED] = {"", 0},
    [ECWID_STORE_REPORT_ANSWERED_PERIOD_PREVIOUS_PERIOD] = {"PREVIOUS_PERIOD", 15},
    [ECWID_STORE_REPORT_ANSWERED_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_WEEK] = {"SIMILAR_PERIOD_IN_PREVIOUS_WEEK", 31},
    [ECWID_STORE_REPORT_ANSWERED_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_MONTH] = {"SIMILAR_PERIOD_IN_PREVIOUS_MONTH", 32},
    [ECWID_STORE_REPORT_ANSWERED_PERIOD_SIMILAR_PERIOD_IN_PREVIOUS_YEAR] = {"SIMILAR_PERIOD_IN_PREVIOUS_YEAR", 31},
    [ECWID_STORE_REPORT_ANSWERED_PERIOD_NO_COMPARE_PERIOD] = {"NO_COMPARE_PERIOD", 17},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_report_answered_period[] = {
    0, 0, 0, 4, 0, 0, 3, 0, 0, 5, 1, 0, 0, 0, 2, 0,
};
/* clang-format on */

const oac_type ecwid_store_report_answered_period_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_report_answered_period, 5, 15),
    .names = names_of_ecwid_store_report_answered_period,
    .index = index_of_ecwid_store_report_answered_period,
};

const char *ecwid_store_report_answered_period_name(ecwid_store_report_answered_period value)
{
    return oac_enum_name(&ecwid_store_report_answered_period_oac_type, (unsigned)value);
}

ecwid_store_report_answered_period ecwid_store_report_answered_period_from(oac_string text)
{
    return (ecwid_store_report_answered_period)oac_enum_from(&ecwid_store_report_answered_period_oac_type, text);
}
