/* comments_thing_percent: texts of the values, and back.
 * Made from tests/codegen/golden/comments.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "comments_codec.h"

/* clang-format off */
const oac_string comments_thing_percent_names[COMMENTS_THING_PERCENT_COUNT + 1] = {
    [COMMENTS_THING_PERCENT_UNLISTED] = {"", 0},
    [COMMENTS_THING_PERCENT_S] = {"%s", 2},
    [COMMENTS_THING_PERCENT_U2A_U2F] = {"*/", 2},
    [COMMENTS_THING_PERCENT_NEW_LINE] = {"new\012line", 8},
    [COMMENTS_THING_PERCENT_U22] = {"\"", 1},
    [COMMENTS_THING_PERCENT_U5C] = {"\\", 1},
};
/* clang-format on */

/* clang-format off */
static const uint16_t index_of_comments_thing_percent[] = {5, 3, 0, 2, 4, 0, 0, 1};
/* clang-format on */

const oac_type comments_thing_percent_oac_type = {
    OAC_ENUM_TABLE(comments_thing_percent, 5, 8),
    .names = comments_thing_percent_names,
    .index = index_of_comments_thing_percent,
};

const char *comments_thing_percent_name(comments_thing_percent value)
{
    if ((unsigned)value > COMMENTS_THING_PERCENT_COUNT) {
        return "";
    }
    return comments_thing_percent_names[value].data;
}

static comments_thing_percent find(oac_string text)
{
    switch (text.length) {
    case 1:
        if (memcmp(text.data, "\"", 1) == 0) {
            return COMMENTS_THING_PERCENT_U22;
        }
        if (memcmp(text.data, "\\", 1) == 0) {
            return COMMENTS_THING_PERCENT_U5C;
        }
        break;
    case 2:
        if (memcmp(text.data, "%s", 2) == 0) {
            return COMMENTS_THING_PERCENT_S;
        }
        if (memcmp(text.data, "*/", 2) == 0) {
            return COMMENTS_THING_PERCENT_U2A_U2F;
        }
        break;
    case 8:
        if (memcmp(text.data, "new\012line", 8) == 0) {
            return COMMENTS_THING_PERCENT_NEW_LINE;
        }
        break;
    default:
        break;
    }
    return COMMENTS_THING_PERCENT_UNLISTED;
}

comments_thing_percent comments_thing_percent_from(oac_string text)
{
    if (text.data == NULL && text.length > 0) {
        return COMMENTS_THING_PERCENT_UNLISTED;
    }
    return find(text);
}

void comments_thing_percent_write(oac_writer *writer, const char *key, size_t key_length,
                                  const comments_thing_percent_opt *value)
{
    unsigned index = (unsigned)value->value;
    if (value->state == OAC_VALUE && index >= 1 && index <= COMMENTS_THING_PERCENT_COUNT) {
        oac_write_enum_member(writer, key, key_length, &comments_thing_percent_names[index]);
    } else {
        oac_write_unlisted_member(writer, key, key_length, value->state, index, &value->text);
    }
}

char *comments_thing_percent_read(oac_reader *reader, char *at, comments_thing_percent_opt *value)
{
    at = oac_read_enum(reader, at, &value->state, &value->text);
    value->value = find(value->text); /* of no text as well: it is not listed */
    return at;
}
