/* const_thing: writer, reader and rules.
 * Made from tests/codegen/golden/const.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <const/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_string texts_1_of_const_thing[] = {
    {"thing", 5},
};
static const oac_constraint rules_1_of_const_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "\"thing\"", NULL, texts, texts_1_of_const_thing),
};
static const oac_string texts_2_of_const_thing[] = {
    {"", 0},
};
static const oac_constraint rules_2_of_const_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "\"\"", NULL, texts, texts_2_of_const_thing),
};
static const int64_t integers_1_of_const_thing[] = {
    2,
};
static const oac_constraint rules_3_of_const_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "2", NULL, integers, integers_1_of_const_thing),
};
static const double numbers_1_of_const_thing[] = {
    (double)0.1,
};
static const oac_constraint rules_4_of_const_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "0.1", NULL, numbers, numbers_1_of_const_thing),
};
static const int64_t integers_2_of_const_thing[] = {
    1,
};
static const oac_constraint rules_5_of_const_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "true", NULL, integers, integers_2_of_const_thing),
};
static const oac_string texts_3_of_const_thing[] = {
    {"a", 1},
};
static const oac_constraint rules_6_of_const_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "\"a\"", NULL, texts, texts_3_of_const_thing),
};
static const oac_field fields_of_const_thing[] = {
    OAC_FIELD("kind", oac_type_string, const_thing, kind, rules_1_of_const_thing, 0),
    OAC_FIELD("empty", oac_type_string, const_thing, empty, rules_2_of_const_thing, 0),
    OAC_FIELD("version", oac_type_int, const_thing, version, rules_3_of_const_thing, 0),
    OAC_FIELD("factor", oac_type_number, const_thing, factor, rules_4_of_const_thing, 0),
    OAC_FIELD("enabled", oac_type_bool, const_thing, enabled, rules_5_of_const_thing, 0),
    OAC_FIELD("choice", const_thing_choice_oac_type, const_thing, choice, rules_6_of_const_thing, 0),
};
static const uint8_t index_of_const_thing[] = {
    1, 0, 0, 0, 0, 0, 2, 0, 4, 3, 5, 6, 0, 0, 0, 0,
};
/* clang-format on */

static void write_const_thing(oac_writer *writer, const void *from)
{
    const const_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("kind"), &value->kind);
    oac_write_string_member(writer, OAC_KEY("empty"), &value->empty);
    oac_write_int_member(writer, OAC_KEY("version"), &value->version);
    oac_write_number_member(writer, OAC_KEY("factor"), &value->factor);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_enum(writer, OAC_KEY("choice"), &value->choice, &const_thing_choice_oac_type);
    oac_write_rest(writer, value, &const_thing_oac_type);
}

static char *read_const_thing(oac_reader *reader, char *at, void *into)
{
    const_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
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
        at = oac_read_enum(reader, at, &value->choice, &const_thing_choice_oac_type);
    }
    return oac_read_rest(reader, at, value, &const_thing_oac_type);
}

const oac_type const_thing_oac_type = {
    OAC_RECORD_TABLE(const_thing, extra, 6, 15),
    .write = write_const_thing,
    .read = read_const_thing,
    .fields = fields_of_const_thing,
    .index = index_of_const_thing,
};

oac_status const_thing_serialize(const const_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&const_thing_oac_type, value, buffer, error);
}

oac_status const_thing_parse(const char *text, size_t length, const oac_parse_options *options, const_thing *value,
                             oac_error *error)
{
    return oac_record_parse(&const_thing_oac_type, text, length, options, value, error);
}

oac_status const_thing_validate(const const_thing *value, oac_validation mode, oac_violations *violations,
                                oac_error *error)
{
    return oac_record_validate(&const_thing_oac_type, value, mode, violations, error);
}

void const_thing_dispose(const_thing *value)
{
    oac_record_dispose(&const_thing_oac_type, value);
}
