/* string_thing: writer, reader and rules.
 * Made from tests/codegen/golden/string.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "string_codec.h"

/* clang-format off */
static const oac_field fields_of_string_thing[] = {
    OAC_FIELD("plain", oac_type_string, string_thing, plain, NULL, 0),
    OAC_FIELD("short", oac_type_string, string_thing, short_, NULL, 0),
    OAC_FIELD("code", oac_type_string, string_thing, code, NULL, 0),
    OAC_FIELD("same_code", oac_type_string, string_thing, same_code, NULL, 0),
    OAC_FIELD("both", oac_type_string, string_thing, both, NULL, 0),
};
static const uint16_t index_of_string_thing[] = {0, 0, 0, 3, 1, 2, 5, 4};
/* clang-format on */

const oac_type string_thing_oac_type = {
    OAC_RECORD_TABLE(string_thing, extra, 5, 8),
    .fields = fields_of_string_thing,
    .index = index_of_string_thing,
};

enum {
    MEMBER_PLAIN,
    MEMBER_SHORT,
    MEMBER_CODE,
    MEMBER_SAME_CODE,
    MEMBER_BOTH,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_PLAIN] = {"plain", 5},
    [MEMBER_SHORT] = {"short", 5},
    [MEMBER_CODE] = {"code", 4},
    [MEMBER_SAME_CODE] = {"same_code", 9},
    [MEMBER_BOTH] = {"both", 4},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "code", 4) == 0) {
            return MEMBER_CODE;
        }
        if (memcmp(name.data, "both", 4) == 0) {
            return MEMBER_BOTH;
        }
        break;
    case 5:
        if (memcmp(name.data, "plain", 5) == 0) {
            return MEMBER_PLAIN;
        }
        if (memcmp(name.data, "short", 5) == 0) {
            return MEMBER_SHORT;
        }
        break;
    case 9:
        if (memcmp(name.data, "same_code", 9) == 0) {
            return MEMBER_SAME_CODE;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void string_thing_write(oac_writer *writer, const string_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("plain"), &value->plain);
    oac_write_string_member(writer, OAC_KEY("short"), &value->short_);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_string_member(writer, OAC_KEY("same_code"), &value->same_code);
    oac_write_string_member(writer, OAC_KEY("both"), &value->both);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *string_thing_read(oac_reader *reader, char *at, string_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("plain"))) {
            at = oac_read_string(reader, at, &value->plain);
        }
        if (oac_at_key(&at, OAC_NEXT("short"))) {
            at = oac_read_string(reader, at, &value->short_);
        }
        if (oac_at_key(&at, OAC_NEXT("code"))) {
            at = oac_read_string(reader, at, &value->code);
        }
        if (oac_at_key(&at, OAC_NEXT("same_code"))) {
            at = oac_read_string(reader, at, &value->same_code);
        }
        if (oac_at_key(&at, OAC_NEXT("both"))) {
            at = oac_read_string(reader, at, &value->both);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_PLAIN:
            at = oac_read_string(reader, at, &value->plain);
            break;
        case MEMBER_SHORT:
            at = oac_read_string(reader, at, &value->short_);
            break;
        case MEMBER_CODE:
            at = oac_read_string(reader, at, &value->code);
            break;
        case MEMBER_SAME_CODE:
            at = oac_read_string(reader, at, &value->same_code);
            break;
        case MEMBER_BOTH:
            at = oac_read_string(reader, at, &value->both);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_code(oac_string text)
{
    if (text.length != 2) {
        return false;
    }
    for (size_t i = 0; i < 2; i++) {
        if (text.data[i] < 'A' || text.data[i] > 'Z') {
            return false;
        }
    }
    return true;
}

/* ^[a-z] */
static bool is_both(oac_string text)
{
    if (text.length < 1) {
        return false;
    }
    if (text.data[0] < 'a' || text.data[0] > 'z') {
        return false;
    }
    return true;
}

void string_thing_check(oac_checker *checker, const oac_path *path, const string_thing *value)
{
    (void)oac_check_string(checker, path, "plain", value->plain.state, value->plain.value, OAC_CHECK_OPTIONAL);
    if (oac_check_string(checker, path, "short", value->short_.state, value->short_.value, OAC_CHECK_OPTIONAL)) {
        if (oac_string_characters(value->short_.value) < 1) {
            oac_violate_string(checker, OAC_RULE_MIN_LENGTH, path, "short", "1", "at least 1 character",
                               value->short_.value);
        }
        if (oac_string_characters(value->short_.value) > 80) {
            oac_violate_string(checker, OAC_RULE_MAX_LENGTH, path, "short", "80", "at most 80 characters",
                               value->short_.value);
        }
    }
    if (oac_check_string(checker, path, "code", value->code.state, value->code.value, OAC_CHECK_OPTIONAL)) {
        if (!is_code(value->code.value)) {
            oac_violate_string(checker, OAC_RULE_PATTERN, path, "code", "\"^[A-Z]{2}$\"", "2 upper-case letters",
                               value->code.value);
        }
    }
    if (oac_check_string(checker, path, "same_code", value->same_code.state, value->same_code.value,
                         OAC_CHECK_OPTIONAL)) {
        if (!is_code(value->same_code.value)) {
            oac_violate_string(checker, OAC_RULE_PATTERN, path, "same_code", "\"^[A-Z]{2}$\"", "2 upper-case letters",
                               value->same_code.value);
        }
    }
    if (oac_check_string(checker, path, "both", value->both.state, value->both.value, OAC_CHECK_OPTIONAL)) {
        if (oac_string_characters(value->both.value) > 1) {
            oac_violate_string(checker, OAC_RULE_MAX_LENGTH, path, "both", "1", "at most 1 character",
                               value->both.value);
        }
        if (!is_both(value->both.value)) {
            oac_violate_string(checker, OAC_RULE_PATTERN, path, "both", "\"^[a-z]\"", "text that matches ^[a-z]",
                               value->both.value);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status string_thing_serialize(const string_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    string_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status string_thing_parse(const char *text, size_t length, const oac_parse_options *options, string_thing *value,
                              oac_error *error)
{
    oac_reader reader;
    string_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = string_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status string_thing_validate(const string_thing *value, oac_validation mode, oac_violations *violations,
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
    string_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void string_thing_dispose(string_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status string_thing_to_cjson(const string_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = string_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status string_thing_from_cjson(const struct cJSON *tree, string_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = string_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
