/* boolean_thing: writer, reader and rules.
 * Made from tests/codegen/golden/boolean.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <boolean/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const int64_t integers_1_of_boolean_thing[] = {
    1,
};
static const oac_constraint rules_1_of_boolean_thing[] = {
    OAC_ROW(OAC_RULE_CONST, OAC_ROW_LAST, 1, "true", NULL, integers, integers_1_of_boolean_thing),
};
static const oac_field fields_of_boolean_thing[] = {
    OAC_FIELD("enabled", oac_type_bool, boolean_thing, enabled, NULL, 0),
    OAC_FIELD("only_true", oac_type_bool, boolean_thing, only_true, rules_1_of_boolean_thing, 0),
};
/* clang-format on */

static void write_boolean_thing(oac_writer *writer, const void *from)
{
    const boolean_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("only_true"), &value->only_true);
    oac_write_rest(writer, value, &boolean_thing_oac_type);
}

static char *read_boolean_thing(oac_reader *reader, char *at, void *into)
{
    boolean_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("only_true"))) {
        at = oac_read_bool(reader, at, &value->only_true);
    }
    return oac_read_rest(reader, at, value, &boolean_thing_oac_type);
}

const oac_type boolean_thing_oac_type = {
    OAC_RECORD_TABLE(boolean_thing, extra, 2, 0),
    .write = write_boolean_thing,
    .read = read_boolean_thing,
    .fields = fields_of_boolean_thing,
};

oac_status boolean_thing_serialize(const boolean_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&boolean_thing_oac_type, value, buffer, error);
}

oac_status boolean_thing_parse(const char *text, size_t length, const oac_parse_options *options, boolean_thing *value,
                               oac_error *error)
{
    return oac_record_parse(&boolean_thing_oac_type, text, length, options, value, error);
}

oac_status boolean_thing_validate(const boolean_thing *value, oac_validation mode, oac_violations *violations,
                                  oac_error *error)
{
    return oac_record_validate(&boolean_thing_oac_type, value, mode, violations, error);
}

void boolean_thing_dispose(boolean_thing *value)
{
    oac_record_dispose(&boolean_thing_oac_type, value);
}
