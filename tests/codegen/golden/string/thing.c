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

enum { MEMBERS = 5 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"plain", 5},
    {"short", 5},
    {"code", 4},
    {"same_code", 9},
    {"both", 4},
};
/* clang-format on */

static void write_string_thing(oac_writer *writer, const void *from)
{
    const string_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("plain"), &value->plain);
    oac_write_string_member(writer, OAC_KEY("short"), &value->short_);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_string_member(writer, OAC_KEY("same_code"), &value->same_code);
    oac_write_string_member(writer, OAC_KEY("both"), &value->both);
    oac_write_rest(writer, value, &string_thing_oac_type);
}

static char *read_string_thing(oac_reader *reader, char *at, void *into)
{
    string_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
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
    return oac_read_rest(reader, at, value, &string_thing_oac_type);
}

const oac_type string_thing_oac_type = {
    OAC_RECORD_TABLE(string_thing, extra, 5, 8),
    .write = write_string_thing,
    .read = read_string_thing,
    .fields = fields_of_string_thing,
    .index = index_of_string_thing,
};

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
    return oac_record_serialize(&string_thing_oac_type, value, buffer, error);
}

oac_status string_thing_parse(const char *text, size_t length, const oac_parse_options *options, string_thing *value,
                              oac_error *error)
{
    return oac_record_parse(&string_thing_oac_type, text, length, options, value, error);
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
    oac_record_dispose(&string_thing_oac_type, value);
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
