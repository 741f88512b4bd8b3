/* const_thing: writer, reader and rules.
 * Made from tests/codegen/golden/const.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "const_codec.h"

/* clang-format off */
static const oac_field fields_of_const_thing[] = {
    OAC_FIELD("kind", oac_type_string, const_thing, kind, NULL, 0),
    OAC_FIELD("empty", oac_type_string, const_thing, empty, NULL, 0),
    OAC_FIELD("version", oac_type_int, const_thing, version, NULL, 0),
    OAC_FIELD("factor", oac_type_number, const_thing, factor, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, const_thing, enabled, NULL, 0),
    OAC_FIELD("choice", const_thing_choice_oac_type, const_thing, choice, NULL, 0),
};
static const uint16_t index_of_const_thing[] = {5, 0, 0, 0, 0, 6, 0, 1, 2, 0, 0, 0, 0, 0, 3, 4};
/* clang-format on */

const oac_type const_thing_oac_type = {
    OAC_RECORD_TABLE(const_thing, extra, 6, 16),
    .fields = fields_of_const_thing,
    .index = index_of_const_thing,
};

enum {
    MEMBER_KIND,
    MEMBER_EMPTY,
    MEMBER_VERSION,
    MEMBER_FACTOR,
    MEMBER_ENABLED,
    MEMBER_CHOICE,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_KIND] = {"kind", 4},
    [MEMBER_EMPTY] = {"empty", 5},
    [MEMBER_VERSION] = {"version", 7},
    [MEMBER_FACTOR] = {"factor", 6},
    [MEMBER_ENABLED] = {"enabled", 7},
    [MEMBER_CHOICE] = {"choice", 6},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "kind", 4) == 0) {
            return MEMBER_KIND;
        }
        break;
    case 5:
        if (memcmp(name.data, "empty", 5) == 0) {
            return MEMBER_EMPTY;
        }
        break;
    case 6:
        if (memcmp(name.data, "factor", 6) == 0) {
            return MEMBER_FACTOR;
        }
        if (memcmp(name.data, "choice", 6) == 0) {
            return MEMBER_CHOICE;
        }
        break;
    case 7:
        if (memcmp(name.data, "version", 7) == 0) {
            return MEMBER_VERSION;
        }
        if (memcmp(name.data, "enabled", 7) == 0) {
            return MEMBER_ENABLED;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void const_thing_write(oac_writer *writer, const const_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("kind"), &value->kind);
    oac_write_string_member(writer, OAC_KEY("empty"), &value->empty);
    oac_write_int_member(writer, OAC_KEY("version"), &value->version);
    oac_write_number_member(writer, OAC_KEY("factor"), &value->factor);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    const_thing_choice_write(writer, OAC_KEY("choice"), &value->choice);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *const_thing_read(oac_reader *reader, char *at, const_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("kind"))) {
            at = oac_read_string(reader, at, &value->kind);
        }
        if (oac_at_key(&at, OAC_NEXT("empty"))) {
            at = oac_read_string(reader, at, &value->empty);
        }
        if (oac_at_key(&at, OAC_NEXT("version"))) {
            at = oac_read_int(reader, at, &value->version);
        }
        if (oac_at_key(&at, OAC_NEXT("factor"))) {
            at = oac_read_number(reader, at, &value->factor);
        }
        if (oac_at_key(&at, OAC_NEXT("enabled"))) {
            at = oac_read_bool(reader, at, &value->enabled);
        }
        if (oac_at_key(&at, OAC_NEXT("choice"))) {
            at = const_thing_choice_read(reader, at, &value->choice);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_KIND:
            at = oac_read_string(reader, at, &value->kind);
            break;
        case MEMBER_EMPTY:
            at = oac_read_string(reader, at, &value->empty);
            break;
        case MEMBER_VERSION:
            at = oac_read_int(reader, at, &value->version);
            break;
        case MEMBER_FACTOR:
            at = oac_read_number(reader, at, &value->factor);
            break;
        case MEMBER_ENABLED:
            at = oac_read_bool(reader, at, &value->enabled);
            break;
        case MEMBER_CHOICE:
            at = const_thing_choice_read(reader, at, &value->choice);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void const_thing_check(oac_checker *checker, const oac_path *path, const const_thing *value)
{
    if (oac_check_string(checker, path, "kind", value->kind.state, value->kind.value, OAC_CHECK_OPTIONAL)) {
        if (!(oac_string_is(value->kind.value, "thing", 5))) {
            oac_violate_string(checker, OAC_RULE_CONST, path, "kind", "\"thing\"", "\"thing\"", value->kind.value);
        }
    }
    if (oac_check_string(checker, path, "empty", value->empty.state, value->empty.value, OAC_CHECK_OPTIONAL)) {
        if (!(oac_string_is(value->empty.value, "", 0))) {
            oac_violate_string(checker, OAC_RULE_CONST, path, "empty", "\"\"", "\"\"", value->empty.value);
        }
    }
    if (oac_check_int(checker, path, "version", value->version.state, value->version.value, OAC_CHECK_OPTIONAL)) {
        if (!(value->version.value == 2)) {
            oac_violate_int(checker, OAC_RULE_CONST, path, "version", "2", "2", value->version.value);
        }
    }
    if (oac_check_number(checker, path, "factor", value->factor.state, value->factor.value, OAC_CHECK_OPTIONAL)) {
        if (!(value->factor.value == (double)0.1)) {
            oac_violate_number(checker, OAC_RULE_CONST, path, "factor", "0.1", "0.1", value->factor.value);
        }
    }
    if (oac_check_bool(checker, path, "enabled", value->enabled.state, value->enabled.value, OAC_CHECK_OPTIONAL)) {
        if (!(value->enabled.value)) {
            oac_violate_bool(checker, OAC_RULE_CONST, path, "enabled", "true", "true", value->enabled.value);
        }
    }
    if (oac_check_enum(checker, path, "choice", value->choice.state, (unsigned)value->choice.value, value->choice.text,
                       const_thing_choice_names, CONST_THING_CHOICE_COUNT, OAC_CHECK_OPTIONAL)) {
        if (value->choice.value == CONST_THING_CHOICE_UNLISTED) {
            oac_violate_unlisted(checker, path, "choice", value->choice.text, const_thing_choice_names + 1,
                                 CONST_THING_CHOICE_COUNT);
        }
        if (!(value->choice.value == CONST_THING_CHOICE_A)) {
            oac_violate_string(checker, OAC_RULE_CONST, path, "choice", "\"a\"", "\"a\"", value->choice.text);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status const_thing_serialize(const const_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    const_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status const_thing_parse(const char *text, size_t length, const oac_parse_options *options, const_thing *value,
                             oac_error *error)
{
    oac_reader reader;
    const_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = const_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status const_thing_validate(const const_thing *value, oac_validation mode, oac_violations *violations,
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
    const_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void const_thing_dispose(const_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status const_thing_to_cjson(const const_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = const_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status const_thing_from_cjson(const struct cJSON *tree, const_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = const_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
