/* ecwid_time_format: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24584 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/time_format.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_time_format[ECWID_TIME_FORMAT_COUNT + 1] = {
    [ECWID_TIME_FORMAT_UNLISTED] = {"", 0},
    [ECWID_TIME_FORMAT_HH_MM_SS] = {"HH:mm:ss", 8},
    [ECWID_TIME_FORMAT_HH_MM] = {"HH:mm", 5},
    [ECWID_TIME_FORMAT_HH_MM_SS_A] = {"hh.mm.ss a", 10},
    [ECWID_TIME_FORMAT_HH_MM_A] = {"hh:mm a", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_time_format[] = {
    3, 4, 0, 0, 0, 0, 1, 2,
};
/* clang-format on */

const oac_type ecwid_time_format_oac_type = {
    OAC_ENUM_TABLE(ecwid_time_format, 4, 7),
    .names = names_of_ecwid_time_format,
    .index = index_of_ecwid_time_format,
};

const char *ecwid_time_format_name(ecwid_time_format value)
{
    return oac_enum_name(&ecwid_time_format_oac_type, (unsigned)value);
}

ecwid_time_format ecwid_time_format_from(oac_string text)
{
    return (ecwid_time_format)oac_enum_from(&ecwid_time_format_oac_type, text);
}
