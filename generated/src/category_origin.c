/* ecwid_category_origin: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11483 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/category_origin.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_category_origin[ECWID_CATEGORY_ORIGIN_COUNT + 1] = {
    [ECWID_CATEGORY_ORIGIN_UNLISTED] = {"", 0},
    [ECWID_CATEGORY_ORIGIN_LIGHTSPEED] = {"LIGHTSPEED", 10},
    [ECWID_CATEGORY_ORIGIN_ECWID] = {"ECWID", 5},
    [ECWID_CATEGORY_ORIGIN_X_SERIES] = {"X-SERIES", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_category_origin[] = {
    0, 3, 0, 0, 0, 1, 2, 0,
};
/* clang-format on */

const oac_type ecwid_category_origin_oac_type = {
    OAC_ENUM_TABLE(ecwid_category_origin, 3, 7),
    .names = names_of_ecwid_category_origin,
    .index = index_of_ecwid_category_origin,
};

const char *ecwid_category_origin_name(ecwid_category_origin value)
{
    return oac_enum_name(&ecwid_category_origin_oac_type, (unsigned)value);
}

ecwid_category_origin ecwid_category_origin_from(oac_string text)
{
    return (ecwid_category_origin)oac_enum_from(&ecwid_category_origin_oac_type, text);
}
