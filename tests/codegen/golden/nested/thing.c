/* nested_thing: writer, reader and rules.
 * Made from tests/codegen/golden/nested.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <nested/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_nested_thing[] = {
    OAC_FIELD("owner", nested_person_oac_type, nested_thing, owner, NULL, 0),
    OAC_FIELD("size", nested_thing_size_oac_type, nested_thing, size, NULL, 0),
};
/* clang-format on */

static void write_nested_thing(oac_writer *writer, const void *from)
{
    const nested_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("owner"), &value->owner, &nested_person_oac_type);
    oac_write_record(writer, OAC_KEY("size"), &value->size, &nested_thing_size_oac_type);
    oac_write_rest(writer, value, &nested_thing_oac_type);
}

static char *read_nested_thing(oac_reader *reader, char *at, void *into)
{
    nested_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("owner"))) {
        at = oac_read_record(reader, at, &value->owner, &nested_person_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("size"))) {
        at = oac_read_record(reader, at, &value->size, &nested_thing_size_oac_type);
    }
    return oac_read_rest(reader, at, value, &nested_thing_oac_type);
}

const oac_type nested_thing_oac_type = {
    OAC_RECORD_TABLE(nested_thing, extra, 2, 0),
    .write = write_nested_thing,
    .read = read_nested_thing,
    .fields = fields_of_nested_thing,
};

oac_status nested_thing_serialize(const nested_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&nested_thing_oac_type, value, buffer, error);
}

oac_status nested_thing_parse(const char *text, size_t length, const oac_parse_options *options, nested_thing *value,
                              oac_error *error)
{
    return oac_record_parse(&nested_thing_oac_type, text, length, options, value, error);
}

oac_status nested_thing_validate(const nested_thing *value, oac_validation mode, oac_violations *violations,
                                 oac_error *error)
{
    return oac_record_validate(&nested_thing_oac_type, value, mode, violations, error);
}

void nested_thing_dispose(nested_thing *value)
{
    oac_record_dispose(&nested_thing_oac_type, value);
}
