/* string_thing: writer, reader and rules.
 * Made from tests/codegen/golden/string.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <string/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_code_of_string_thing(oac_string text)
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
static bool is_both_of_string_thing(oac_string text)
{
    if (text.length < 1) {
        return false;
    }
    if (text.data[0] < 'a' || text.data[0] > 'z') {
        return false;
    }
    return true;
}

/* clang-format off */
static const oac_constraint rules_1_of_string_thing[] = {
    OAC_ROW(OAC_RULE_MIN_LENGTH, 0, 0, "1", NULL, count, 1),
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "80", NULL, count, 80),
};
static const oac_constraint rules_2_of_string_thing[] = {
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[A-Z]{2}$\"", "2 upper-case letters", matches,
            is_code_of_string_thing),
};
static const oac_constraint rules_3_of_string_thing[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, 0, 0, "1", NULL, count, 1),
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[a-z]\"", "text that matches ^[a-z]", matches,
            is_both_of_string_thing),
};
static const oac_field fields_of_string_thing[] = {
    OAC_FIELD("plain", oac_type_string, string_thing, plain, NULL, 0),
    OAC_FIELD("short", oac_type_string, string_thing, short_, rules_1_of_string_thing, 0),
    OAC_FIELD("code", oac_type_string, string_thing, code, rules_2_of_string_thing, 0),
    OAC_FIELD("same_code", oac_type_string, string_thing, same_code, rules_2_of_string_thing, 0),
    OAC_FIELD("both", oac_type_string, string_thing, both, rules_3_of_string_thing, 0),
};
static const uint8_t index_of_string_thing[] = {
    0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 3, 4, 5, 0, 0, 0,
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
    OAC_RECORD_TABLE(string_thing, extra, 5, 15),
    .write = write_string_thing,
    .read = read_string_thing,
    .fields = fields_of_string_thing,
    .index = index_of_string_thing,
};

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
    return oac_record_validate(&string_thing_oac_type, value, mode, violations, error);
}

void string_thing_dispose(string_thing *value)
{
    oac_record_dispose(&string_thing_oac_type, value);
}
