/* object_list_thing: writer, reader and rules.
 * Made from tests/codegen/golden/object_list.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <object_list/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_object_list_thing[] = {
    OAC_ROW(OAC_RULE_MIN_ITEMS, 0, 0, "1", NULL, count, 1),
    OAC_ROW(OAC_RULE_MAX_ITEMS, OAC_ROW_LAST, 0, "10", NULL, count, 10),
};
static const oac_field fields_of_object_list_thing[] = {
    OAC_FIELD("parts", object_list_part_list_oac_type, object_list_thing, parts, rules_1_of_object_list_thing, 0),
    OAC_FIELD("addresses", object_list_thing_address_list_oac_type, object_list_thing, addresses, NULL, 0),
};
/* clang-format on */

static void write_object_list_thing(oac_writer *writer, const void *from)
{
    const object_list_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("parts"), &value->parts, &object_list_part_list_oac_type);
    oac_write_list(writer, OAC_KEY("addresses"), &value->addresses, &object_list_thing_address_list_oac_type);
    oac_write_rest(writer, value, &object_list_thing_oac_type);
}

static char *read_object_list_thing(oac_reader *reader, char *at, void *into)
{
    object_list_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("parts"))) {
        at = oac_read_list(reader, at, &value->parts, &object_list_part_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("addresses"))) {
        at = oac_read_list(reader, at, &value->addresses, &object_list_thing_address_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &object_list_thing_oac_type);
}

const oac_type object_list_thing_oac_type = {
    OAC_RECORD_TABLE(object_list_thing, extra, 2, 0),
    .write = write_object_list_thing,
    .read = read_object_list_thing,
    .fields = fields_of_object_list_thing,
};

oac_status object_list_thing_serialize(const object_list_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&object_list_thing_oac_type, value, buffer, error);
}

oac_status object_list_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                   object_list_thing *value, oac_error *error)
{
    return oac_record_parse(&object_list_thing_oac_type, text, length, options, value, error);
}

oac_status object_list_thing_validate(const object_list_thing *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&object_list_thing_oac_type, value, mode, violations, error);
}

void object_list_thing_dispose(object_list_thing *value)
{
    oac_record_dispose(&object_list_thing_oac_type, value);
}
