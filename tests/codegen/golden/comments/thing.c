/* comments_thing: writer, reader and rules.
 * Made from tests/codegen/golden/comments.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <comments/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_string texts_1_of_comments_thing[] = {
    {"\?\?/\"\\", 5},
};
static const oac_constraint rules_1_of_comments_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "\"\?\?/\\\"\\\\\"", NULL, texts, texts_1_of_comments_thing),
};
static const oac_field fields_of_comments_thing[] = {
    OAC_FIELD("a*/b", oac_type_string, comments_thing, a_b, rules_1_of_comments_thing, 0),
    OAC_FIELD("percent", comments_thing_percent_oac_type, comments_thing, percent, NULL, 0),
};
/* clang-format on */

static void write_comments_thing(oac_writer *writer, const void *from)
{
    const comments_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("a*/b"), &value->a_b);
    oac_write_enum(writer, OAC_KEY("percent"), &value->percent, &comments_thing_percent_oac_type);
    oac_write_rest(writer, value, &comments_thing_oac_type);
}

static char *read_comments_thing(oac_reader *reader, char *at, void *into)
{
    comments_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("a*/b"))) {
        at = oac_read_string(reader, at, &value->a_b);
    }
    if (oac_at_key(&at, OAC_NEXT("percent"))) {
        at = oac_read_enum(reader, at, &value->percent, &comments_thing_percent_oac_type);
    }
    return oac_read_rest(reader, at, value, &comments_thing_oac_type);
}

const oac_type comments_thing_oac_type = {
    OAC_RECORD_TABLE(comments_thing, extra, 2, 0),
    .write = write_comments_thing,
    .read = read_comments_thing,
    .fields = fields_of_comments_thing,
};

oac_status comments_thing_serialize(const comments_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&comments_thing_oac_type, value, buffer, error);
}

oac_status comments_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                comments_thing *value, oac_error *error)
{
    return oac_record_parse(&comments_thing_oac_type, text, length, options, value, error);
}

oac_status comments_thing_validate(const comments_thing *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&comments_thing_oac_type, value, mode, violations, error);
}

void comments_thing_dispose(comments_thing *value)
{
    oac_record_dispose(&comments_thing_oac_type, value);
}
