/* ecwid_get_store_reports_time_scale_value: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:10513 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_store_reports_time_scale_value.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_get_store_reports_time_scale_value[ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_COUNT + 1] = {
    [ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_UNLISTED] = {"", 0},
    [ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_HOUR] = {"hour", 4},
    [ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_DAY] = {"day", 3},
    [ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_WEEK] = {"week", 4},
    [ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_MONTH] = {"month", 5},
    [ECWID_GET_STORE_REPORTS_TIME_SCALE_VALUE_YEAR] = {"year", 4},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_get_store_reports_time_scale_value[] = {
    0, 0, 0, 0, 1, 5, 4, 0, 0, 0, 0, 0, 0, 2, 3, 0,
};
/* clang-format on */

const oac_type ecwid_get_store_reports_time_scale_value_oac_type = {
    OAC_ENUM_TABLE(ecwid_get_store_reports_time_scale_value, 5, 15),
    .names = names_of_ecwid_get_store_reports_time_scale_value,
    .index = index_of_ecwid_get_store_reports_time_scale_value,
};

const char *ecwid_get_store_reports_time_scale_value_name(ecwid_get_store_reports_time_scale_value value)
{
    return oac_enum_name(&ecwid_get_store_reports_time_scale_value_oac_type, (unsigned)value);
}

ecwid_get_store_reports_time_scale_value ecwid_get_store_reports_time_scale_value_from(oac_string text)
{
    return (ecwid_get_store_reports_time_scale_value)oac_enum_from(&ecwid_get_store_reports_time_scale_value_oac_type,
                                                                   text);
}
