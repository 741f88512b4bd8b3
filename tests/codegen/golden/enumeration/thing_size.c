/* enumeration_thing_size: texts of the values, and back.
 * Made from tests/codegen/golden/enumeration.yaml:19 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <enumeration/thing_size.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_enumeration_thing_size[ENUMERATION_THING_SIZE_COUNT_2 + 1] = {
    [ENUMERATION_THING_SIZE_UNLISTED] = {"", 0},
    [ENUMERATION_THING_SIZE_S] = {"S", 1},
    [ENUMERATION_THING_SIZE_M] = {"M", 1},
    [ENUMERATION_THING_SIZE_L] = {"L", 1},
    [ENUMERATION_THING_SIZE_2_XL] = {"2XL", 3},
    [ENUMERATION_THING_SIZE_IN_STOCK] = {"in-stock", 8},
    [ENUMERATION_THING_SIZE_CAF_AU_LAIT] = {"caf\303\251 au lait", 13},
    [ENUMERATION_THING_SIZE_H] = {"h", 1},
    [ENUMERATION_THING_SIZE_COUNT] = {"count", 5},
    [ENUMERATION_THING_SIZE_NAME_QUOTED] = {"name \"quoted\"", 13},
    [ENUMERATION_THING_SIZE_U2A_U2F] = {"*/", 2},
    [ENUMERATION_THING_SIZE_U3E_U3D] = {">=", 2},
    [ENUMERATION_THING_SIZE_EMPTY] = {"", 0},
    [ENUMERATION_THING_SIZE_MINUS_1] = {"-1", 2},
    [ENUMERATION_THING_SIZE_1] = {"1", 1},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_enumeration_thing_size[] = {
    12, 0, 8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 14, 6, 9, 10, 0, 0, 2, 3, 13, 4, 0, 0, 0, 5, 7,
};
/* clang-format on */

const oac_type enumeration_thing_size_oac_type = {
    OAC_ENUM_TABLE(enumeration_thing_size, 14, 31),
    .names = names_of_enumeration_thing_size,
    .index = index_of_enumeration_thing_size,
};

const char *enumeration_thing_size_name(enumeration_thing_size value)
{
    return oac_enum_name(&enumeration_thing_size_oac_type, (unsigned)value);
}

enumeration_thing_size enumeration_thing_size_from(oac_string text)
{
    return (enumeration_thing_size)oac_enum_from(&enumeration_thing_size_oac_type, text);
}
