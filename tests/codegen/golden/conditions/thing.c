/* conditions_thing: writer, reader and rules.
 * Made from tests/codegen/golden/conditions.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <conditions/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^x */
static bool is_as_asked_of_conditions_thing(oac_string text)
{
    if (text.length < 1) {
        return false;
    }
    if (text.data[0] != 'x') {
        return false;
    }
    return true;
}

/* clang-format off */
static const oac_constraint rules_1_of_conditions_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "5", NULL, integer, 5),
};
static const oac_constraint rules_2_of_conditions_thing[] = {
    OAC_ROW(OAC_RULE_MIN_LENGTH, 0, 0, "3", NULL, count, 3),
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^x\"", "text that matches ^x", matches,
            is_as_asked_of_conditions_thing),
};
static const oac_test tests_of_conditions_thing[] = {
    {0, OAC_TEST_PRESENT | OAC_TEST_LAST, 0, NULL},
    {1, OAC_TEST_PRESENT | OAC_TEST_LAST, 0, NULL},
    {0, OAC_TEST_LAST, 0, rules_1_of_conditions_thing},
    {1, OAC_TEST_NULL | OAC_TEST_LAST, 0, rules_2_of_conditions_thing},
};
static const oac_condition condition_1_of_conditions_thing[] = {
    {&tests_of_conditions_thing[0], &tests_of_conditions_thing[1]},
};
static const oac_condition condition_2_of_conditions_thing[] = {
    {&tests_of_conditions_thing[2], &tests_of_conditions_thing[3]},
};
static const oac_constraint rules_3_of_conditions_thing[] = {
    OAC_ROW_IF_THEN(0, condition_1_of_conditions_thing),
    OAC_ROW(OAC_RULE_DEPENDENT_REQUIRED, 0, 0, "\"a\"", NULL, fields, {2, 0}),
    OAC_ROW(OAC_RULE_MIN_PROPERTIES, 0, 0, "1", NULL, count, 1),
    OAC_ROW_IF_THEN(OAC_ROW_LAST, condition_2_of_conditions_thing),
};
static const oac_field fields_of_conditions_thing[] = {
    OAC_FIELD("a", oac_type_int, conditions_thing, a, NULL, 0),
    OAC_FIELD("b", oac_type_string, conditions_thing, b, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("c", oac_type_bool, conditions_thing, c, NULL, 0),
};
/* clang-format on */

static void write_conditions_thing(oac_writer *writer, const void *from)
{
    const conditions_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("a"), &value->a);
    oac_write_string_member(writer, OAC_KEY("b"), &value->b);
    oac_write_bool_member(writer, OAC_KEY("c"), &value->c);
    oac_write_rest(writer, value, &conditions_thing_oac_type);
}

static char *read_conditions_thing(oac_reader *reader, char *at, void *into)
{
    conditions_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("a"))) {
        at = oac_read_int(reader, at, &value->a);
    }
    if (oac_at_key(&at, OAC_NEXT("b"))) {
        at = oac_read_string(reader, at, &value->b);
    }
    if (oac_at_key(&at, OAC_NEXT("c"))) {
        at = oac_read_bool(reader, at, &value->c);
    }
    return oac_read_rest(reader, at, value, &conditions_thing_oac_type);
}

const oac_type conditions_thing_oac_type = {
    OAC_RECORD_TABLE(conditions_thing, extra, 3, 0),
    .write = write_conditions_thing,
    .read = read_conditions_thing,
    .fields = fields_of_conditions_thing,
    .rules = rules_3_of_conditions_thing,
};

oac_status conditions_thing_serialize(const conditions_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&conditions_thing_oac_type, value, buffer, error);
}

oac_status conditions_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                  conditions_thing *value, oac_error *error)
{
    return oac_record_parse(&conditions_thing_oac_type, text, length, options, value, error);
}

oac_status conditions_thing_validate(const conditions_thing *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    return oac_record_validate(&conditions_thing_oac_type, value, mode, violations, error);
}

void conditions_thing_dispose(conditions_thing *value)
{
    oac_record_dispose(&conditions_thing_oac_type, value);
}
