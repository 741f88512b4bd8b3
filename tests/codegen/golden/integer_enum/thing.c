/* integer_enum_thing: writer, reader and rules.
 * Made from tests/codegen/golden/integer_enum.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <integer_enum/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const int64_t integers_1_of_integer_enum_thing[] = {
    0,
    1,
    5,
};
static const oac_constraint rules_1_of_integer_enum_thing[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 3, "0, 1, 5", NULL, integers, integers_1_of_integer_enum_thing),
};
static const int64_t integers_2_of_integer_enum_thing[] = {
    7,
};
static const oac_constraint rules_2_of_integer_enum_thing[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 1, "7", NULL, integers, integers_2_of_integer_enum_thing),
};
static const double numbers_1_of_integer_enum_thing[] = {
    0.5,
    1.0,
};
static const oac_constraint rules_3_of_integer_enum_thing[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "0.5, 1", NULL, numbers, numbers_1_of_integer_enum_thing),
};
static const int64_t integers_3_of_integer_enum_thing[] = {
    0,
};
static const oac_constraint rules_4_of_integer_enum_thing[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 1, "false", NULL, integers, integers_3_of_integer_enum_thing),
};
static const oac_field fields_of_integer_enum_thing[] = {
    OAC_FIELD("state", oac_type_int, integer_enum_thing, state, rules_1_of_integer_enum_thing, 0),
    OAC_FIELD("one", oac_type_int, integer_enum_thing, one, rules_2_of_integer_enum_thing, 0),
    OAC_FIELD("rate", oac_type_number, integer_enum_thing, rate, rules_3_of_integer_enum_thing, 0),
    OAC_FIELD("enabled", oac_type_bool, integer_enum_thing, enabled, rules_4_of_integer_enum_thing, 0),
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
    OAC_RECORD_TABLE(integer_enum_thing, extra, 4, 0),
    .write = write_integer_enum_thing,
    .read = read_integer_enum_thing,
    .fields = fields_of_integer_enum_thing,
};

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
    return oac_record_validate(&integer_enum_thing_oac_type, value, mode, violations, error);
}

void integer_enum_thing_dispose(integer_enum_thing *value)
{
    oac_record_dispose(&integer_enum_thing_oac_type, value);
}
