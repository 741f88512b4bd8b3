/* contains_thing: writer, reader and rules.
 * Made from tests/codegen/golden/contains.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <contains/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_contains_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "3", NULL, integer, 3),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "5", NULL, integer, 5),
};
static const oac_constraint rules_3_of_contains_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "10", NULL, integer, 10),
};
static const oac_string texts_1_of_contains_thing[] = {
    {"a", 1},
    {"b", 1},
};
static const oac_constraint rules_5_of_contains_thing[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "\"a\", \"b\"", "\"a\" or \"b\"", texts, texts_1_of_contains_thing),
};
static const oac_string texts_2_of_contains_thing[] = {
    {"x", 1},
};
static const oac_constraint rules_7_of_contains_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "\"x\"", NULL, texts, texts_2_of_contains_thing),
};
static const oac_constraint rules_8_of_contains_thing[] = {
    OAC_ROW_OF(OAC_ROW_LAST, contains_thing_kind_oac_type),
};
static const oac_test tests_of_contains_thing[] = {
    OAC_TEST_EQUALS(0, 0, CONTAINS_CONTACT_TYPE_EMAIL), OAC_TEST_EQUALS(1, OAC_TEST_LAST, 1),
    {2, OAC_TEST_LAST, 0, rules_1_of_contains_thing},
    {0, OAC_TEST_OF_ITSELF | OAC_TEST_LAST, 0, rules_3_of_contains_thing},
    {0, OAC_TEST_OF_ITSELF | OAC_TEST_LAST, 0, rules_5_of_contains_thing},
    {0, OAC_TEST_OF_ITSELF | OAC_TEST_LAST, 0, rules_7_of_contains_thing},
};
static const oac_constraint rules_2_of_contains_thing[] = {
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_contains_thing[0]),
    OAC_ROW_CONTAINS(OAC_ROW_LEAST | OAC_ROW_LAST, 2u, "2", &tests_of_contains_thing[2]),
};
static const oac_constraint rules_4_of_contains_thing[] = {
    OAC_ROW_CONTAINS(OAC_ROW_LEAST | OAC_ROW_LAST, 1u, "1", &tests_of_contains_thing[3]),
};
static const oac_constraint rules_6_of_contains_thing[] = {
    OAC_ROW_CONTAINS(OAC_ROW_LEAST, 1u, "1", &tests_of_contains_thing[4]),
    OAC_ROW_CONTAINS(OAC_ROW_LAST, 2u, "2", &tests_of_contains_thing[4]),
};
static const oac_constraint rules_9_of_contains_thing[] = {
    OAC_ROW_CONTAINS(OAC_ROW_LEAST, 1u, "1", &tests_of_contains_thing[5]),
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_8_of_contains_thing),
};
static const oac_field fields_of_contains_thing[] = {
    OAC_FIELD("contacts", contains_contact_list_oac_type, contains_thing, contacts, rules_2_of_contains_thing, 0),
    OAC_FIELD("numbers", oac_type_int_list, contains_thing, numbers, rules_4_of_contains_thing, 0),
    OAC_FIELD("words", oac_type_string_list, contains_thing, words, rules_6_of_contains_thing, 0),
    OAC_FIELD("kinds", oac_type_string_list, contains_thing, kinds, rules_9_of_contains_thing, 0),
};
/* clang-format on */

static void write_contains_thing(oac_writer *writer, const void *from)
{
    const contains_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("contacts"), &value->contacts, &contains_contact_list_oac_type);
    oac_write_list(writer, OAC_KEY("numbers"), &value->numbers, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("words"), &value->words, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("kinds"), &value->kinds, &oac_type_string_list);
    oac_write_rest(writer, value, &contains_thing_oac_type);
}

static char *read_contains_thing(oac_reader *reader, char *at, void *into)
{
    contains_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("contacts"))) {
        at = oac_read_list(reader, at, &value->contacts, &contains_contact_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("numbers"))) {
        at = oac_read_list(reader, at, &value->numbers, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("words"))) {
        at = oac_read_list(reader, at, &value->words, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("kinds"))) {
        at = oac_read_list(reader, at, &value->kinds, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &contains_thing_oac_type);
}

const oac_type contains_thing_oac_type = {
    OAC_RECORD_TABLE(contains_thing, extra, 4, 0),
    .write = write_contains_thing,
    .read = read_contains_thing,
    .fields = fields_of_contains_thing,
};

oac_status contains_thing_serialize(const contains_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&contains_thing_oac_type, value, buffer, error);
}

oac_status contains_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                contains_thing *value, oac_error *error)
{
    return oac_record_parse(&contains_thing_oac_type, text, length, options, value, error);
}

oac_status contains_thing_validate(const contains_thing *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&contains_thing_oac_type, value, mode, violations, error);
}

void contains_thing_dispose(contains_thing *value)
{
    oac_record_dispose(&contains_thing_oac_type, value);
}
