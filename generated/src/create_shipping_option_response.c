/* ecwid_create_shipping_option_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23676 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_shipping_option_response.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_shipping_option_response[] = {
    OAC_FIELD("id", oac_type_string, ecwid_create_shipping_option_response, id, NULL, OAC_FIELD_IDENTIFIES),
};
/* clang-format on */

static void write_ecwid_create_shipping_option_response(oac_writer *writer, const void *from)
{
    const ecwid_create_shipping_option_response *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_rest(writer, value, &ecwid_create_shipping_option_response_oac_type);
}

static char *read_ecwid_create_shipping_option_response(oac_reader *reader, char *at, void *into)
{
    ecwid_create_shipping_option_response *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_shipping_option_response_oac_type);
}

const oac_type ecwid_create_shipping_option_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_shipping_option_response, extra, 1, 0),
    .write = write_ecwid_create_shipping_option_response,
    .read = read_ecwid_create_shipping_option_response,
    .fields = fields_of_ecwid_create_shipping_option_response,
};

oac_status ecwid_create_shipping_option_response_serialize(const ecwid_create_shipping_option_response *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_shipping_option_response_oac_type, value, buffer, error);
}

oac_status ecwid_create_shipping_option_response_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_create_shipping_option_response *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_shipping_option_response_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_shipping_option_response_validate(const ecwid_create_shipping_option_response *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_create_shipping_option_response_oac_type, value, mode, violations, error);
}

void ecwid_create_shipping_option_response_dispose(ecwid_create_shipping_option_response *value)
{
    oac_record_dispose(&ecwid_create_shipping_option_response_oac_type, value);
}
