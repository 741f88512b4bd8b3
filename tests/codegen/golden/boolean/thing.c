/* boolean_thing: writer, reader and rules.
 * Made from tests/codegen/golden/boolean.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "boolean_codec.h"

/* clang-format off */
static const oac_field fields_of_boolean_thing[] = {
    OAC_FIELD("enabled", oac_type_bool, boolean_thing, enabled, NULL, 0),
    OAC_FIELD("only_true", oac_type_bool, boolean_thing, only_true, NULL, 0),
};
static const uint16_t index_of_boolean_thing[] = {0, 2, 1, 0};
/* clang-format on */

const oac_type boolean_thing_oac_type = {
    OAC_RECORD_TABLE(boolean_thing, extra, 2, 4),
    .fields = fields_of_boolean_thing,
    .index = index_of_boolean_thing,
};

enum {
    MEMBER_ENABLED,
    MEMBER_ONLY_TRUE,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_ENABLED] = {"enabled", 7},
    [MEMBER_ONLY_TRUE] = {"only_true", 9},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 7:
        if (memcmp(name.data, "enabled", 7) == 0) {
            return MEMBER_ENABLED;
        }
        break;
    case 9:
        if (memcmp(name.data, "only_true", 9) == 0) {
            return MEMBER_ONLY_TRUE;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void boolean_thing_write(oac_writer *writer, const boolean_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("only_true"), &value->only_true);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *boolean_thing_read(oac_reader *reader, char *at, boolean_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("enabled"))) {
            at = oac_read_bool(reader, at, &value->enabled);
        }
        if (oac_at_key(&at, OAC_NEXT("only_true"))) {
            at = oac_read_bool(reader, at, &value->only_true);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_ENABLED:
            at = oac_read_bool(reader, at, &value->enabled);
            break;
        case MEMBER_ONLY_TRUE:
            at = oac_read_bool(reader, at, &value->only_true);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void boolean_thing_check(oac_checker *checker, const oac_path *path, const boolean_thing *value)
{
    (void)oac_check_bool(checker, path, "enabled", value->enabled.state, value->enabled.value, OAC_CHECK_OPTIONAL);
    if (oac_check_bool(checker, path, "only_true", value->only_true.state, value->only_true.value,
                       OAC_CHECK_OPTIONAL)) {
        if (!(value->only_true.value)) {
            oac_violate_bool(checker, OAC_RULE_CONST, path, "only_true", "true", "true", value->only_true.value);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status boolean_thing_serialize(const boolean_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    boolean_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status boolean_thing_parse(const char *text, size_t length, const oac_parse_options *options, boolean_thing *value,
                               oac_error *error)
{
    oac_reader reader;
    boolean_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = boolean_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status boolean_thing_validate(const boolean_thing *value, oac_validation mode, oac_violations *violations,
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
    boolean_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void boolean_thing_dispose(boolean_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status boolean_thing_to_cjson(const boolean_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = boolean_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status boolean_thing_from_cjson(const struct cJSON *tree, boolean_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = boolean_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
