/* enumeration_thing_size: texts of the values, and back.
 * Made from tests/codegen/golden/enumeration.yaml:19 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "enumeration_codec.h"

/* clang-format off */
const oac_string enumeration_thing_size_names[ENUMERATION_THING_SIZE_COUNT_2 + 1] = {
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
static const uint16_t index_of_enumeration_thing_size[] = {
    12,
    9,
    13,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    7,
    0,
    0,
    0,
    0,
    14,
    10,
    0,
    8,
    0,
    0,
    0,
    0,
    4,
    11,
    3,
    1,
    5,
    6,
};
/* clang-format on */

const oac_type enumeration_thing_size_oac_type = {
    OAC_ENUM_TABLE(enumeration_thing_size, 14, 32),
    .names = enumeration_thing_size_names,
    .index = index_of_enumeration_thing_size,
};

const char *enumeration_thing_size_name(enumeration_thing_size value)
{
    if ((unsigned)value > ENUMERATION_THING_SIZE_COUNT_2) {
        return "";
    }
    return enumeration_thing_size_names[value].data;
}

static enumeration_thing_size find(oac_string text)
{
    switch (text.length) {
    case 0:
        return ENUMERATION_THING_SIZE_EMPTY;
    case 1:
        if (memcmp(text.data, "S", 1) == 0) {
            return ENUMERATION_THING_SIZE_S;
        }
        if (memcmp(text.data, "M", 1) == 0) {
            return ENUMERATION_THING_SIZE_M;
        }
        if (memcmp(text.data, "L", 1) == 0) {
            return ENUMERATION_THING_SIZE_L;
        }
        if (memcmp(text.data, "h", 1) == 0) {
            return ENUMERATION_THING_SIZE_H;
        }
        if (memcmp(text.data, "1", 1) == 0) {
            return ENUMERATION_THING_SIZE_1;
        }
        break;
    case 2:
        if (memcmp(text.data, "*/", 2) == 0) {
            return ENUMERATION_THING_SIZE_U2A_U2F;
        }
        if (memcmp(text.data, ">=", 2) == 0) {
            return ENUMERATION_THING_SIZE_U3E_U3D;
        }
        if (memcmp(text.data, "-1", 2) == 0) {
            return ENUMERATION_THING_SIZE_MINUS_1;
        }
        break;
    case 3:
        if (memcmp(text.data, "2XL", 3) == 0) {
            return ENUMERATION_THING_SIZE_2_XL;
        }
        break;
    case 5:
        if (memcmp(text.data, "count", 5) == 0) {
            return ENUMERATION_THING_SIZE_COUNT;
        }
        break;
    case 8:
        if (memcmp(text.data, "in-stock", 8) == 0) {
            return ENUMERATION_THING_SIZE_IN_STOCK;
        }
        break;
    case 13:
        if (memcmp(text.data, "caf\303\251 au lait", 13) == 0) {
            return ENUMERATION_THING_SIZE_CAF_AU_LAIT;
        }
        if (memcmp(text.data, "name \"quoted\"", 13) == 0) {
            return ENUMERATION_THING_SIZE_NAME_QUOTED;
        }
        break;
    default:
        break;
    }
    return ENUMERATION_THING_SIZE_UNLISTED;
}

enumeration_thing_size enumeration_thing_size_from(oac_string text)
{
    if (text.data == NULL && text.length > 0) {
        return ENUMERATION_THING_SIZE_UNLISTED;
    }
    return find(text);
}

void enumeration_thing_size_write(oac_writer *writer, const char *key, size_t key_length,
                                  const enumeration_thing_size_opt *value)
{
    unsigned index = (unsigned)value->value;
    if (value->state == OAC_VALUE && index >= 1 && index <= ENUMERATION_THING_SIZE_COUNT_2) {
        oac_write_enum_member(writer, key, key_length, &enumeration_thing_size_names[index]);
    } else {
        oac_write_unlisted_member(writer, key, key_length, value->state, index, &value->text);
    }
}

char *enumeration_thing_size_read(oac_reader *reader, char *at, enumeration_thing_size_opt *value)
{
    at = oac_read_enum(reader, at, &value->state, &value->text);
    value->value = value->state == OAC_VALUE ? find(value->text) : ENUMERATION_THING_SIZE_UNLISTED;
    return at;
}
