/* integer_enum_thing: writer, reader and rules.
 * Made from tests/codegen/golden/integer_enum.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "integer_enum_codec.h"

/* clang-format off */
static const oac_field fields_of_integer_enum_thing[] = {
    OAC_FIELD("state", oac_type_int, integer_enum_thing, state, NULL, 0),
    OAC_FIELD("one", oac_type_int, integer_enum_thing, one, NULL, 0),
    OAC_FIELD("rate", oac_type_number, integer_enum_thing, rate, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, integer_enum_thing, enabled, NULL, 0),
};
static const uint16_t index_of_integer_enum_thing[] = {1, 0, 0, 0, 0, 3, 4, 2};
/* clang-format on */

const oac_type integer_enum_thing_oac_type = {
    OAC_RECORD_TABLE(integer_enum_thing, extra, 4, 8),
    .fields = fields_of_integer_enum_thing,
    .index = index_of_integer_enum_thing,
};

enum {
    MEMBER_STATE,
    MEMBER_ONE,
    MEMBER_RATE,
    MEMBER_ENABLED,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_STATE] = {"state", 5},
    [MEMBER_ONE] = {"one", 3},
    [MEMBER_RATE] = {"rate", 4},
    [MEMBER_ENABLED] = {"enabled", 7},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 3:
        if (memcmp(name.data, "one", 3) == 0) {
            return MEMBER_ONE;
        }
        break;
    case 4:
        if (memcmp(name.data, "rate", 4) == 0) {
            return MEMBER_RATE;
        }
        break;
    case 5:
        if (memcmp(name.data, "state", 5) == 0) {
            return MEMBER_STATE;
        }
        break;
    case 7:
        if (memcmp(name.data, "enabled", 7) == 0) {
            return MEMBER_ENABLED;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void integer_enum_thing_write(oac_writer *writer, const integer_enum_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("state"), &value->state);
    oac_write_int_member(writer, OAC_KEY("one"), &value->one);
    oac_write_number_member(writer, OAC_KEY("rate"), &value->rate);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *integer_enum_thing_read(oac_reader *reader, char *at, integer_enum_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("state"))) {
            at = oac_read_int(reader, at, &value->state);
        }
        if (oac_at_key(&at, OAC_NEXT("one"))) {
            at = oac_read_int(reader, at, &value->one);
        }
        if (oac_at_key(&at, OAC_NEXT("rate"))) {
            at = oac_read_number(reader, at, &value->rate);
        }
        if (oac_at_key(&at, OAC_NEXT("enabled"))) {
            at = oac_read_bool(reader, at, &value->enabled);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_STATE:
            at = oac_read_int(reader, at, &value->state);
            break;
        case MEMBER_ONE:
            at = oac_read_int(reader, at, &value->one);
            break;
        case MEMBER_RATE:
            at = oac_read_number(reader, at, &value->rate);
            break;
        case MEMBER_ENABLED:
            at = oac_read_bool(reader, at, &value->enabled);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void integer_enum_thing_check(oac_checker *checker, const oac_path *path, const integer_enum_thing *value)
{
    if (oac_check_int(checker, path, "state", value->state.state, value->state.value, OAC_CHECK_OPTIONAL)) {
        if (value->state.value != 0 && value->state.value != 1 && value->state.value != 5) {
            oac_violate_int(checker, OAC_RULE_ENUM, path, "state", "0, 1, 5", "one of 0, 1, 5", value->state.value);
        }
    }
    if (oac_check_int(checker, path, "one", value->one.state, value->one.value, OAC_CHECK_OPTIONAL)) {
        if (value->one.value != 7) {
            oac_violate_int(checker, OAC_RULE_ENUM, path, "one", "7", "7", value->one.value);
        }
    }
    if (oac_check_number(checker, path, "rate", value->rate.state, value->rate.value, OAC_CHECK_OPTIONAL)) {
        if (value->rate.value != 0.5 && value->rate.value != 1.0) {
            oac_violate_number(checker, OAC_RULE_ENUM, path, "rate", "0.5, 1", "one of 0.5, 1", value->rate.value);
        }
    }
    if (oac_check_bool(checker, path, "enabled", value->enabled.state, value->enabled.value, OAC_CHECK_OPTIONAL)) {
        if (!(!value->enabled.value)) {
            oac_violate_bool(checker, OAC_RULE_ENUM, path, "enabled", "false", "false", value->enabled.value);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status integer_enum_thing_serialize(const integer_enum_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    integer_enum_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status integer_enum_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                    integer_enum_thing *value, oac_error *error)
{
    oac_reader reader;
    integer_enum_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = integer_enum_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status integer_enum_thing_validate(const integer_enum_thing *value, oac_validation mode, oac_violations *violations,
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
    integer_enum_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void integer_enum_thing_dispose(integer_enum_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status integer_enum_thing_to_cjson(const integer_enum_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = integer_enum_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status integer_enum_thing_from_cjson(const struct cJSON *tree, integer_enum_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = integer_enum_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
