/* min_properties_thing: writer, reader and rules.
 * Made from tests/codegen/golden/min_properties.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <min_properties/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_min_properties_thing[] = {
    OAC_ROW(OAC_RULE_MIN_PROPERTIES, 0, 0, "1", NULL, count, 1),
    OAC_ROW(OAC_RULE_MAX_PROPERTIES, OAC_ROW_LAST, 0, "2", NULL, count, 2),
};
static const oac_field fields_of_min_properties_thing[] = {
    OAC_FIELD("a", oac_type_int, min_properties_thing, a, NULL, 0),
    OAC_FIELD("b", oac_type_int_list, min_properties_thing, b, NULL, 0),
    OAC_FIELD("c", oac_type_string, min_properties_thing, c, NULL, 0),
};
/* clang-format on */

static void write_min_properties_thing(oac_writer *writer, const void *from)
{
    const min_properties_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("a"), &value->a);
    oac_write_list(writer, OAC_KEY("b"), &value->b, &oac_type_int_list);
    oac_write_string_member(writer, OAC_KEY("c"), &value->c);
    oac_write_rest(writer, value, &min_properties_thing_oac_type);
}

static char *read_min_properties_thing(oac_reader *reader, char *at, void *into)
{
    min_properties_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("a"))) {
        at = oac_read_int(reader, at, &value->a);
    }
    if (oac_at_key(&at, OAC_NEXT("b"))) {
        at = oac_read_list(reader, at, &value->b, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("c"))) {
        at = oac_read_string(reader, at, &value->c);
    }
    return oac_read_rest(reader, at, value, &min_properties_thing_oac_type);
}

const oac_type min_properties_thing_oac_type = {
    OAC_RECORD_TABLE(min_properties_thing, extra, 3, 0),
    .write = write_min_properties_thing,
    .read = read_min_properties_thing,
    .fields = fields_of_min_properties_thing,
    .rules = rules_1_of_min_properties_thing,
};

oac_status min_properties_thing_serialize(const min_properties_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&min_properties_thing_oac_type, value, buffer, error);
}

oac_status min_properties_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                      min_properties_thing *value, oac_error *error)
{
    return oac_record_parse(&min_properties_thing_oac_type, text, length, options, value, error);
}

oac_status min_properties_thing_validate(const min_properties_thing *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&min_properties_thing_oac_type, value, mode, violations, error);
}

void min_properties_thing_dispose(min_properties_thing *value)
{
    oac_record_dispose(&min_properties_thing_oac_type, value);
}
