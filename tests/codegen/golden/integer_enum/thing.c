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

enum { MEMBERS = 4 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"state", 5},
    {"one", 3},
    {"rate", 4},
    {"enabled", 7},
};
/* clang-format on */

static void write_integer_enum_thing(oac_writer *writer, const void *from)
{
    const integer_enum_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("state"), &value->state);
    oac_write_int_member(writer, OAC_KEY("one"), &value->one);
    oac_write_number_member(writer, OAC_KEY("rate"), &value->rate);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_rest(writer, value, &integer_enum_thing_oac_type);
}

static char *read_integer_enum_thing(oac_reader *reader, char *at, void *into)
{
    integer_enum_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
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
    return oac_read_rest(reader, at, value, &integer_enum_thing_oac_type);
}

const oac_type integer_enum_thing_oac_type = {
    OAC_RECORD_TABLE(integer_enum_thing, extra, 4, 8),
    .write = write_integer_enum_thing,
    .read = read_integer_enum_thing,
    .fields = fields_of_integer_enum_thing,
    .index = index_of_integer_enum_thing,
};

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
    return oac_record_serialize(&integer_enum_thing_oac_type, value, buffer, error);
}

oac_status integer_enum_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                    integer_enum_thing *value, oac_error *error)
{
    return oac_record_parse(&integer_enum_thing_oac_type, text, length, options, value, error);
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
    oac_record_dispose(&integer_enum_thing_oac_type, value);
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
