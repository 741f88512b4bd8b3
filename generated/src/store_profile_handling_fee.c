/* ecwid_store_profile_handling_fee: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24653 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_handling_fee.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_handling_fee[] = {
    OAC_FIELD("name", oac_type_string, ecwid_store_profile_handling_fee, name, NULL, 0),
    OAC_FIELD("value", oac_type_number, ecwid_store_profile_handling_fee, value, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_store_profile_handling_fee, description, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_handling_fee(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_handling_fee *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_rest(writer, value, &ecwid_store_profile_handling_fee_oac_type);
}

static char *read_ecwid_store_profile_handling_fee(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_handling_fee *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_handling_fee_oac_type);
}

const oac_type ecwid_store_profile_handling_fee_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_handling_fee, extra, 3, 0),
    .write = write_ecwid_store_profile_handling_fee,
    .read = read_ecwid_store_profile_handling_fee,
    .fields = fields_of_ecwid_store_profile_handling_fee,
};

oac_status ecwid_store_profile_handling_fee_serialize(const ecwid_store_profile_handling_fee *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_handling_fee_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_handling_fee_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_store_profile_handling_fee *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_handling_fee_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_handling_fee_validate(const ecwid_store_profile_handling_fee *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_handling_fee_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_handling_fee_dispose(ecwid_store_profile_handling_fee *value)
{
    oac_record_dispose(&ecwid_store_profile_handling_fee_oac_type, value);
}
