/* number_thing: writer, reader and rules.
 * Made from tests/codegen/golden/number.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <number/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_number_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "0", NULL, number, 0.0),
    OAC_ROW(OAC_RULE_EXCLUSIVE_MAXIMUM, OAC_ROW_LAST, 0, "1", NULL, number, 1.0),
};
static const oac_constraint rules_2_of_number_thing[] = {
    OAC_ROW(OAC_RULE_EXCLUSIVE_MINIMUM, 0, 0, "-0.5", NULL, number, -0.5),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "1.0E+3", NULL, number, 1000.0),
};
static const oac_constraint rules_3_of_number_thing[] = {
    OAC_ROW(OAC_RULE_MULTIPLE_OF, OAC_ROW_LAST, 0, "0.01", NULL, multiple, {1u, -2}),
};
static const oac_constraint rules_4_of_number_thing[] = {
    OAC_ROW(OAC_RULE_MULTIPLE_OF, OAC_ROW_LAST, 0, "10", NULL, multiple, {1u, 1}),
};
static const oac_field fields_of_number_thing[] = {
    OAC_FIELD("plain", oac_type_number, number_thing, plain, NULL, 0),
    OAC_FIELD("share", oac_type_number, number_thing, share, rules_1_of_number_thing, 0),
    OAC_FIELD("above", oac_type_number, number_thing, above, rules_2_of_number_thing, 0),
    OAC_FIELD("price", oac_type_number, number_thing, price, rules_3_of_number_thing, 0),
    OAC_FIELD("tens", oac_type_number, number_thing, tens, rules_4_of_number_thing, 0),
};
static const uint8_t index_of_number_thing[] = {
    3, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 2, 0, 0, 4, 0,
};
/* clang-format on */

static void write_number_thing(oac_writer *writer, const void *from)
{
    const number_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("plain"), &value->plain);
    oac_write_number_member(writer, OAC_KEY("share"), &value->share);
    oac_write_number_member(writer, OAC_KEY("above"), &value->above);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_number_member(writer, OAC_KEY("tens"), &value->tens);
    oac_write_rest(writer, value, &number_thing_oac_type);
}

static char *read_number_thing(oac_reader *reader, char *at, void *into)
{
    number_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("plain"))) {
        at = oac_read_number(reader, at, &value->plain);
    }
    if (oac_at_key(&at, OAC_NEXT("share"))) {
        at = oac_read_number(reader, at, &value->share);
    }
    if (oac_at_key(&at, OAC_NEXT("above"))) {
        at = oac_read_number(reader, at, &value->above);
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_number(reader, at, &value->price);
    }
    if (oac_at_key(&at, OAC_NEXT("tens"))) {
        at = oac_read_number(reader, at, &value->tens);
    }
    return oac_read_rest(reader, at, value, &number_thing_oac_type);
}

const oac_type number_thing_oac_type = {
    OAC_RECORD_TABLE(number_thing, extra, 5, 15),
    .write = write_number_thing,
    .read = read_number_thing,
    .fields = fields_of_number_thing,
    .index = index_of_number_thing,
};

oac_status number_thing_serialize(const number_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&number_thing_oac_type, value, buffer, error);
}

oac_status number_thing_parse(const char *text, size_t length, const oac_parse_options *options, number_thing *value,
                              oac_error *error)
{
    return oac_record_parse(&number_thing_oac_type, text, length, options, value, error);
}

oac_status number_thing_validate(const number_thing *value, oac_validation mode, oac_violations *violations,
                                 oac_error *error)
{
    return oac_record_validate(&number_thing_oac_type, value, mode, violations, error);
}

void number_thing_dispose(number_thing *value)
{
    oac_record_dispose(&number_thing_oac_type, value);
}
