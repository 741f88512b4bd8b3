/* required_thing: writer, reader and rules.
 * Made from tests/codegen/golden/required.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <required/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_required_thing[] = {
    OAC_FIELD("id", oac_type_int, required_thing, id, NULL, OAC_CHECK_REQUIRED | OAC_FIELD_IDENTIFIES),
    OAC_FIELD("note", oac_type_string, required_thing, note, NULL, OAC_CHECK_REQUIRED | OAC_CHECK_NULLABLE),
    OAC_FIELD("name", oac_type_string, required_thing, name, NULL, 0),
};
/* clang-format on */

static void write_required_thing(oac_writer *writer, const void *from)
{
    const required_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("note"), &value->note);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_rest(writer, value, &required_thing_oac_type);
}

static char *read_required_thing(oac_reader *reader, char *at, void *into)
{
    required_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("note"))) {
        at = oac_read_string(reader, at, &value->note);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    return oac_read_rest(reader, at, value, &required_thing_oac_type);
}

const oac_type required_thing_oac_type = {
    OAC_RECORD_TABLE(required_thing, extra, 3, 0),
    .write = write_required_thing,
    .read = read_required_thing,
    .fields = fields_of_required_thing,
};

oac_status required_thing_serialize(const required_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&required_thing_oac_type, value, buffer, error);
}

oac_status required_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                required_thing *value, oac_error *error)
{
    return oac_record_parse(&required_thing_oac_type, text, length, options, value, error);
}

oac_status required_thing_validate(const required_thing *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&required_thing_oac_type, value, mode, violations, error);
}

void required_thing_dispose(required_thing *value)
{
    oac_record_dispose(&required_thing_oac_type, value);
}
