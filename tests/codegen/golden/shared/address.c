/* shared_address: writer, reader and rules.
 * Made from tests/codegen/golden/shared.yaml:26 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <shared/address.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_shared_address[] = {
    OAC_FIELD("id", oac_type_int, shared_address, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, shared_address, name, NULL, 0),
    OAC_FIELD("city", oac_type_string, shared_address, city, NULL, 0),
};
/* clang-format on */

static void write_shared_address(oac_writer *writer, const void *from)
{
    const shared_address *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_rest(writer, value, &shared_address_oac_type);
}

static char *read_shared_address(oac_reader *reader, char *at, void *into)
{
    shared_address *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("city"))) {
        at = oac_read_string(reader, at, &value->city);
    }
    return oac_read_rest(reader, at, value, &shared_address_oac_type);
}

const oac_type shared_address_oac_type = {
    OAC_RECORD_TABLE(shared_address, extra, 3, 0),
    .write = write_shared_address,
    .read = read_shared_address,
    .fields = fields_of_shared_address,
};
/* clang-format off */
const oac_type shared_address_list_oac_type = OAC_LIST_TABLE(shared_address_list, shared_address,
                                                             shared_address_oac_type, 0);
/* clang-format on */

oac_status shared_address_serialize(const shared_address *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&shared_address_oac_type, value, buffer, error);
}

oac_status shared_address_parse(const char *text, size_t length, const oac_parse_options *options,
                                shared_address *value, oac_error *error)
{
    return oac_record_parse(&shared_address_oac_type, text, length, options, value, error);
}

oac_status shared_address_validate(const shared_address *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&shared_address_oac_type, value, mode, violations, error);
}

void shared_address_dispose(shared_address *value)
{
    oac_record_dispose(&shared_address_oac_type, value);
}
