/* ecwid_date_format: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24571 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/date_format.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_date_format[ECWID_DATE_FORMAT_COUNT + 1] = {
    [ECWID_DATE_FORMAT_UNLISTED] = {"", 0},
    [ECWID_DATE_FORMAT_DD_MM_YYYY_HYPHENS] = {"dd-MM-yyyy", 10},
    [ECWID_DATE_FORMAT_DD_MM_YYYY_SLASHES] = {"dd/MM/yyyy", 10},
    [ECWID_DATE_FORMAT_DD_MM_YYYY_DOTS] = {"dd.MM.yyyy", 10},
    [ECWID_DATE_FORMAT_MM_DD_YYYY_HYPHENS] = {"MM-dd-yyyy", 10},
    [ECWID_DATE_FORMAT_MM_DD_YYYY_SLASHES] = {"MM/dd/yyyy", 10},
    [ECWID_DATE_FORMAT_YYYY_MM_DD_SLASHES] = {"yyyy/MM/dd", 10},
    [ECWID_DATE_FORMAT_MMM_D_YYYY] = {"MMM d, yyyy", 11},
    [ECWID_DATE_FORMAT_MMMM_D_YYYY] = {"MMMM d, yyyy", 12},
    [ECWID_DATE_FORMAT_EEE_MMM_D_YY] = {"EEE, MMM d, ''yy", 16},
    [ECWID_DATE_FORMAT_EEE_MMMM_D_YYYY] = {"EEE, MMMM d, yyyy", 17},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_date_format[] = {
    0, 0, 0, 0, 1, 0, 2, 5, 0, 0, 7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 6, 4, 9, 10, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_date_format_oac_type = {
    OAC_ENUM_TABLE(ecwid_date_format, 10, 31),
    .names = names_of_ecwid_date_format,
    .index = index_of_ecwid_date_format,
};

const char *ecwid_date_format_name(ecwid_date_format value)
{
    return oac_enum_name(&ecwid_date_format_oac_type, (unsigned)value);
}

ecwid_date_format ecwid_date_format_from(oac_string text)
{
    return (ecwid_date_format)oac_enum_from(&ecwid_date_format_oac_type, text);
}
