/* enumeration_color: texts of the values, and back.
 * Made from tests/codegen/golden/enumeration.yaml:22 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <enumeration/color.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_enumeration_color[ENUMERATION_COLOR_COUNT + 1] = {
    [ENUMERATION_COLOR_UNLISTED] = {"", 0},
    [ENUMERATION_COLOR_RED] = {"red", 3},
    [ENUMERATION_COLOR_GREEN] = {"green", 5},
    [ENUMERATION_COLOR_BLUE] = {"blue", 4},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_enumeration_color[] = {
    0, 2, 0, 1, 0, 3, 0, 0,
};
/* clang-format on */

const oac_type enumeration_color_oac_type = {
    OAC_ENUM_TABLE(enumeration_color, 3, 7),
    .names = names_of_enumeration_color,
    .index = index_of_enumeration_color,
};

const char *enumeration_color_name(enumeration_color value)
{
    return oac_enum_name(&enumeration_color_oac_type, (unsigned)value);
}

enumeration_color enumeration_color_from(oac_string text)
{
    return (enumeration_color)oac_enum_from(&enumeration_color_oac_type, text);
}
