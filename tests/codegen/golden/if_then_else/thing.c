/* if_then_else_thing: writer, reader and rules.
 * Made from tests/codegen/golden/if_then_else.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <if_then_else/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_if_then_else_thing[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "150", NULL, integer, 150),
};
static const int64_t integers_1_of_if_then_else_thing[] = {
    1,
    2,
};
static const oac_constraint rules_2_of_if_then_else_thing[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "1, 2", NULL, integers, integers_1_of_if_then_else_thing),
};
static const oac_test tests_of_if_then_else_thing[] = {
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, IF_THEN_ELSE_THING_KIND_PERSON),
    {2, 0, 0, rules_1_of_if_then_else_thing}, {1, OAC_TEST_PRESENT | OAC_TEST_LAST, 0, NULL},
    {3, OAC_TEST_LAST, 0, rules_2_of_if_then_else_thing},
};
static const oac_condition condition_1_of_if_then_else_thing[] = {
    {&tests_of_if_then_else_thing[0], &tests_of_if_then_else_thing[1]},
};
static const oac_condition condition_2_of_if_then_else_thing[] = {
    {&tests_of_if_then_else_thing[0], &tests_of_if_then_else_thing[3]},
};
static const oac_constraint rules_3_of_if_then_else_thing[] = {
    OAC_ROW_IF_THEN(0, condition_1_of_if_then_else_thing),
    OAC_ROW_IF_THEN(OAC_ROW_OTHERWISE | OAC_ROW_LAST, condition_2_of_if_then_else_thing),
};
static const oac_field fields_of_if_then_else_thing[] = {
    OAC_FIELD("kind", if_then_else_thing_kind_oac_type, if_then_else_thing, kind, NULL, 0),
    OAC_FIELD("name", oac_type_string, if_then_else_thing, name, NULL, 0),
    OAC_FIELD("age", oac_type_int, if_then_else_thing, age, NULL, 0),
    OAC_FIELD("size", oac_type_int, if_then_else_thing, size, NULL, OAC_CHECK_NULLABLE),
};
/* clang-format on */

static void write_if_then_else_thing(oac_writer *writer, const void *from)
{
    const if_then_else_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("kind"), &value->kind, &if_then_else_thing_kind_oac_type);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_int_member(writer, OAC_KEY("age"), &value->age);
    oac_write_int_member(writer, OAC_KEY("size"), &value->size);
    oac_write_rest(writer, value, &if_then_else_thing_oac_type);
}

static char *read_if_then_else_thing(oac_reader *reader, char *at, void *into)
{
    if_then_else_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("kind"))) {
        at = oac_read_enum(reader, at, &value->kind, &if_then_else_thing_kind_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("age"))) {
        at = oac_read_int(reader, at, &value->age);
    }
    if (oac_at_key(&at, OAC_NEXT("size"))) {
        at = oac_read_int(reader, at, &value->size);
    }
    return oac_read_rest(reader, at, value, &if_then_else_thing_oac_type);
}

const oac_type if_then_else_thing_oac_type = {
    OAC_RECORD_TABLE(if_then_else_thing, extra, 4, 0),
    .write = write_if_then_else_thing,
    .read = read_if_then_else_thing,
    .fields = fields_of_if_then_else_thing,
    .rules = rules_3_of_if_then_else_thing,
};

oac_status if_then_else_thing_serialize(const if_then_else_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&if_then_else_thing_oac_type, value, buffer, error);
}

oac_status if_then_else_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                    if_then_else_thing *value, oac_error *error)
{
    return oac_record_parse(&if_then_else_thing_oac_type, text, length, options, value, error);
}

oac_status if_then_else_thing_validate(const if_then_else_thing *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&if_then_else_thing_oac_type, value, mode, violations, error);
}

void if_then_else_thing_dispose(if_then_else_thing *value)
{
    oac_record_dispose(&if_then_else_thing_oac_type, value);
}
