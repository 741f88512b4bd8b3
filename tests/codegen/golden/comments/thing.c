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

const oac_type comments_thing_oac_type = {
    OAC_RECORD_TABLE(comments_thing, extra, 2, 4),
    .fields = fields_of_comments_thing,
    .index = index_of_comments_thing,
};

enum {
    MEMBER_A_B,
    MEMBER_PERCENT,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_A_B] = {"a*/b", 4},
    [MEMBER_PERCENT] = {"percent", 7},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "a*/b", 4) == 0) {
            return MEMBER_A_B;
        }
        break;
    case 7:
        if (memcmp(name.data, "percent", 7) == 0) {
            return MEMBER_PERCENT;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void comments_thing_write(oac_writer *writer, const comments_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("a*/b"), &value->a_b);
    comments_thing_percent_write(writer, OAC_KEY("percent"), &value->percent);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *comments_thing_read(oac_reader *reader, char *at, comments_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("a*/b"))) {
            at = oac_read_string(reader, at, &value->a_b);
        }
        if (oac_at_key(&at, OAC_NEXT("percent"))) {
            at = comments_thing_percent_read(reader, at, &value->percent);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_A_B:
            at = oac_read_string(reader, at, &value->a_b);
            break;
        case MEMBER_PERCENT:
            at = comments_thing_percent_read(reader, at, &value->percent);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

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
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    comments_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status comments_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                comments_thing *value, oac_error *error)
{
    oac_reader reader;
    comments_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = comments_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
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
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
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
