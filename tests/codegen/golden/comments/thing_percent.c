/* comments_thing_percent: texts of the values, and back.
 * Made from tests/codegen/golden/comments.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <comments/thing_percent.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_comments_thing_percent[COMMENTS_THING_PERCENT_COUNT + 1] = {
    [COMMENTS_THING_PERCENT_UNLISTED] = {"", 0},
    [COMMENTS_THING_PERCENT_S] = {"%s", 2},
    [COMMENTS_THING_PERCENT_U2A_U2F] = {"*/", 2},
    [COMMENTS_THING_PERCENT_NEW_LINE] = {"new\012line", 8},
    [COMMENTS_THING_PERCENT_U22] = {"\"", 1},
    [COMMENTS_THING_PERCENT_U5C] = {"\\", 1},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_comments_thing_percent[] = {
    5, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 4,
};
/* clang-format on */

const oac_type comments_thing_percent_oac_type = {
    OAC_ENUM_TABLE(comments_thing_percent, 5, 15),
    .names = names_of_comments_thing_percent,
    .index = index_of_comments_thing_percent,
};

const char *comments_thing_percent_name(comments_thing_percent value)
{
    return oac_enum_name(&comments_thing_percent_oac_type, (unsigned)value);
}

comments_thing_percent comments_thing_percent_from(oac_string text)
{
    return (comments_thing_percent)oac_enum_from(&comments_thing_percent_oac_type, text);
}
