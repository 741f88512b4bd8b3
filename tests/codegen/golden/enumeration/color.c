/* enumeration_color: texts of the values, and back.
 * Made from tests/codegen/golden/enumeration.yaml:22 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "enumeration_codec.h"

/* clang-format off */
const oac_string enumeration_color_names[ENUMERATION_COLOR_COUNT + 1] = {
    [ENUMERATION_COLOR_UNLISTED] = {"", 0},
    [ENUMERATION_COLOR_RED] = {"red", 3},
    [ENUMERATION_COLOR_GREEN] = {"green", 5},
    [ENUMERATION_COLOR_BLUE] = {"blue", 4},
};
/* clang-format on */

/* clang-format off */
static const uint16_t index_of_enumeration_color[] = {2, 3, 0, 1, 0, 0, 0, 0};
/* clang-format on */

const oac_type enumeration_color_oac_type = {
    OAC_ENUM_TABLE(enumeration_color, 3, 8),
    .names = enumeration_color_names,
    .index = index_of_enumeration_color,
};

const char *enumeration_color_name(enumeration_color value)
{
    if ((unsigned)value > ENUMERATION_COLOR_COUNT) {
        return "";
    }
    return enumeration_color_names[value].data;
}

static enumeration_color find(oac_string text)
{
    switch (text.length) {
    case 3:
        if (memcmp(text.data, "red", 3) == 0) {
            return ENUMERATION_COLOR_RED;
        }
        break;
    case 4:
        if (memcmp(text.data, "blue", 4) == 0) {
            return ENUMERATION_COLOR_BLUE;
        }
        break;
    case 5:
        if (memcmp(text.data, "green", 5) == 0) {
            return ENUMERATION_COLOR_GREEN;
        }
        break;
    default:
        break;
    }
    return ENUMERATION_COLOR_UNLISTED;
}

enumeration_color enumeration_color_from(oac_string text)
{
    if (text.data == NULL && text.length > 0) {
        return ENUMERATION_COLOR_UNLISTED;
    }
    return find(text);
}

void enumeration_color_write(oac_writer *writer, const char *key, size_t key_length, const enumeration_color_opt *value)
{
    unsigned index = (unsigned)value->value;
    if (value->state == OAC_VALUE && index >= 1 && index <= ENUMERATION_COLOR_COUNT) {
        oac_write_enum_member(writer, key, key_length, &enumeration_color_names[index]);
    } else {
        oac_write_unlisted_member(writer, key, key_length, value->state, index, &value->text);
    }
}

char *enumeration_color_read(oac_reader *reader, char *at, enumeration_color_opt *value)
{
    at = oac_read_enum(reader, at, &value->state, &value->text);
    value->value = find(value->text); /* of no text as well: it is not listed */
    return at;
}
