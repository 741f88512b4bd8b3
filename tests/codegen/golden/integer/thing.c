/* integer_thing: writer, reader and rules.
 * Made from tests/codegen/golden/integer.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <integer/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_integer_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "0", NULL, integer, 0),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_constraint rules_2_of_integer_thing[] = {
    OAC_ROW(OAC_RULE_EXCLUSIVE_MINIMUM, 0, 0, "0", NULL, integer, 1),
    OAC_ROW(OAC_RULE_EXCLUSIVE_MAXIMUM, OAC_ROW_LAST, 0, "10", NULL, integer, 9),
};
static const oac_constraint rules_3_of_integer_thing[] = {
    OAC_ROW(OAC_RULE_MULTIPLE_OF, OAC_ROW_LAST, 0, "2", NULL, integer, 2),
};
static const oac_constraint rules_4_of_integer_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "-9223372036854775807", NULL, integer, INT64_C(-9223372036854775807)),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "4294967296", NULL, integer, INT64_C(4294967296)),
};
static const oac_constraint rules_5_of_integer_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "0.5", NULL, integer, 1),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "9.5", NULL, integer, 9),
};
static const oac_field fields_of_integer_thing[] = {
    OAC_FIELD("plain", oac_type_int, integer_thing, plain, NULL, 0),
    OAC_FIELD("small", oac_type_int, integer_thing, small, rules_1_of_integer_thing, 0),
    OAC_FIELD("open", oac_type_int, integer_thing, open, rules_2_of_integer_thing, 0),
    OAC_FIELD("even", oac_type_int, integer_thing, even, rules_3_of_integer_thing, 0),
    OAC_FIELD("wide", oac_type_int, integer_thing, wide, NULL, 0),
    OAC_FIELD("far", oac_type_int, integer_thing, far, rules_4_of_integer_thing, 0),
    OAC_FIELD("between", oac_type_int, integer_thing, between, rules_5_of_integer_thing, 0),
};
static const uint8_t index_of_integer_thing[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 5, 4, 7, 0, 6, 3,
};
/* clang-format on */

static void write_integer_thing(oac_writer *writer, const void *from)
{
    const integer_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("plain"), &value->plain);
    oac_write_int_member(writer, OAC_KEY("small"), &value->small);
    oac_write_int_member(writer, OAC_KEY("open"), &value->open);
    oac_write_int_member(writer, OAC_KEY("even"), &value->even);
    oac_write_int_member(writer, OAC_KEY("wide"), &value->wide);
    oac_write_int_member(writer, OAC_KEY("far"), &value->far);
    oac_write_int_member(writer, OAC_KEY("between"), &value->between);
    oac_write_rest(writer, value, &integer_thing_oac_type);
}

static char *read_integer_thing(oac_reader *reader, char *at, void *into)
{
    integer_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("plain"))) {
        at = oac_read_int(reader, at, &value->plain);
    }
    if (oac_at_key(&at, OAC_NEXT("small"))) {
        at = oac_read_int(reader, at, &value->small);
    }
    if (oac_at_key(&at, OAC_NEXT("open"))) {
        at = oac_read_int(reader, at, &value->open);
    }
    if (oac_at_key(&at, OAC_NEXT("even"))) {
        at = oac_read_int(reader, at, &value->even);
    }
    if (oac_at_key(&at, OAC_NEXT("wide"))) {
        at = oac_read_int(reader, at, &value->wide);
    }
    if (oac_at_key(&at, OAC_NEXT("far"))) {
        at = oac_read_int(reader, at, &value->far);
    }
    if (oac_at_key(&at, OAC_NEXT("between"))) {
        at = oac_read_int(reader, at, &value->between);
    }
    return oac_read_rest(reader, at, value, &integer_thing_oac_type);
}

const oac_type integer_thing_oac_type = {
    OAC_RECORD_TABLE(integer_thing, extra, 7, 15),
    .write = write_integer_thing,
    .read = read_integer_thing,
    .fields = fields_of_integer_thing,
    .index = index_of_integer_thing,
};

oac_status integer_thing_serialize(const integer_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&integer_thing_oac_type, value, buffer, error);
}

oac_status integer_thing_parse(const char *text, size_t length, const oac_parse_options *options, integer_thing *value,
                               oac_error *error)
{
    return oac_record_parse(&integer_thing_oac_type, text, length, options, value, error);
}

oac_status integer_thing_validate(const integer_thing *value, oac_validation mode, oac_violations *violations,
                                  oac_error *error)
{
    return oac_record_validate(&integer_thing_oac_type, value, mode, violations, error);
}

void integer_thing_dispose(integer_thing *value)
{
    oac_record_dispose(&integer_thing_oac_type, value);
}
