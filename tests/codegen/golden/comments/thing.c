/* comments_thing: writer, reader and rules.
 * Made from tests/codegen/golden/comments.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "comments_codec.h"

/* clang-format off */
static const oac_field fields_of_comments_thing[] = {
    OAC_FIELD("a*/b", oac_type_string, comments_thing, a_b, NULL, 0),
    OAC_FIELD("percent", comments_thing_percent_oac_type, comments_thing, percent, NULL, 0),
};
static const uint16_t index_of_comments_thing[] = {2, 0, 0, 1};
/* clang-format on */

enum { MEMBERS = 2 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"a*/b", 4},
    {"percent", 7},
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
    OAC_RECORD_TABLE(comments_thing, extra, 2, 4),
    .write = write_comments_thing,
    .read = read_comments_thing,
    .fields = fields_of_comments_thing,
    .index = index_of_comments_thing,
};

void comments_thing_check(oac_checker *checker, const oac_path *path, const comments_thing *value)
{
    if (oac_check_string(checker, path, "a*/b", value->a_b.state, value->a_b.value, OAC_CHECK_OPTIONAL)) {
        if (!(oac_string_is(value->a_b.value, "\?\?/\"\\", 5))) {
            oac_violate_string(checker, OAC_RULE_CONST, path, "a*/b", "\"\?\?/\\\"\\\\\"", "\"\?\?/\\\"\\\\\"",
                               value->a_b.value);
        }
    }
    if (oac_check_enum(checker, path, "percent", value->percent.state, (unsigned)value->percent.value,
                       value->percent.text, comments_thing_percent_names, COMMENTS_THING_PERCENT_COUNT,
                       OAC_CHECK_OPTIONAL)) {
        if (value->percent.value == COMMENTS_THING_PERCENT_UNLISTED) {
            oac_violate_unlisted(checker, path, "percent", value->percent.text, comments_thing_percent_names + 1,
                                 COMMENTS_THING_PERCENT_COUNT);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

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
    oac_checker checker;
    if (value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value must not be null");
    }
    if (mode == OAC_VALIDATION_OFF) {
        oac_error_clear(error);
        return OAC_OK;
    }
    oac_checker_begin(&checker, mode, false, violations, error);
    comments_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void comments_thing_dispose(comments_thing *value)
{
    oac_record_dispose(&comments_thing_oac_type, value);
}

oac_status comments_thing_to_cjson(const comments_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = comments_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status comments_thing_from_cjson(const struct cJSON *tree, comments_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = comments_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
