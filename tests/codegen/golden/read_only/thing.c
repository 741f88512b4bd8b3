/* read_only_thing: writer, reader and rules.
 * Made from tests/codegen/golden/read_only.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <read_only/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_read_only_thing[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "30", NULL, count, 30),
};
static const oac_field fields_of_read_only_thing[] = {
    OAC_FIELD("id", oac_type_int, read_only_thing, id, NULL,
              OAC_CHECK_REQUIRED | OAC_CHECK_READ_ONLY | OAC_FIELD_IDENTIFIES),
    OAC_FIELD("created", oac_type_string, read_only_thing, created, rules_1_of_read_only_thing, OAC_CHECK_READ_ONLY),
    OAC_FIELD("part", read_only_part_oac_type, read_only_thing, part, NULL, OAC_CHECK_READ_ONLY),
};
/* clang-format on */

static void write_read_only_thing(oac_writer *writer, const void *from)
{
    const read_only_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("created"), &value->created);
    oac_write_record(writer, OAC_KEY("part"), &value->part, &read_only_part_oac_type);
    oac_write_rest(writer, value, &read_only_thing_oac_type);
}

static char *read_read_only_thing(oac_reader *reader, char *at, void *into)
{
    read_only_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("created"))) {
        at = oac_read_string(reader, at, &value->created);
    }
    if (oac_at_key(&at, OAC_NEXT("part"))) {
        at = oac_read_record(reader, at, &value->part, &read_only_part_oac_type);
    }
    return oac_read_rest(reader, at, value, &read_only_thing_oac_type);
}

const oac_type read_only_thing_oac_type = {
    OAC_RECORD_TABLE(read_only_thing, extra, 3, 0),
    .write = write_read_only_thing,
    .read = read_read_only_thing,
    .fields = fields_of_read_only_thing,
};

oac_status read_only_thing_serialize(const read_only_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&read_only_thing_oac_type, value, buffer, error);
}

oac_status read_only_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                 read_only_thing *value, oac_error *error)
{
    return oac_record_parse(&read_only_thing_oac_type, text, length, options, value, error);
}

oac_status read_only_thing_validate(const read_only_thing *value, oac_validation mode, oac_violations *violations,
                                    oac_error *error)
{
    return oac_record_validate(&read_only_thing_oac_type, value, mode, violations, error);
}

void read_only_thing_dispose(read_only_thing *value)
{
    oac_record_dispose(&read_only_thing_oac_type, value);
}
