/* ecwid_delivery_time_display_format: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17852 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delivery_time_display_format.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_delivery_time_display_format[ECWID_DELIVERY_TIME_DISPLAY_FORMAT_COUNT + 1] = {
    [ECWID_DELIVERY_TIME_DISPLAY_FORMAT_UNLISTED] = {"", 0},
    [ECWID_DELIVERY_TIME_DISPLAY_FORMAT_DATE] = {"DATE", 4},
    [ECWID_DELIVERY_TIME_DISPLAY_FORMAT_DATETIME] = {"DATETIME", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_delivery_time_display_format[] = {
    2, 0, 1, 0,
};
/* clang-format on */

const oac_type ecwid_delivery_time_display_format_oac_type = {
    OAC_ENUM_TABLE(ecwid_delivery_time_display_format, 2, 3),
    .names = names_of_ecwid_delivery_time_display_format,
    .index = index_of_ecwid_delivery_time_display_format,
};

const char *ecwid_delivery_time_display_format_name(ecwid_delivery_time_display_format value)
{
    return oac_enum_name(&ecwid_delivery_time_display_format_oac_type, (unsigned)value);
}

ecwid_delivery_time_display_format ecwid_delivery_time_display_format_from(oac_string text)
{
    return (ecwid_delivery_time_display_format)oac_enum_from(&ecwid_delivery_time_display_format_oac_type, text);
}
