/* ecwid_checkout_extra_field_conditions: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12016 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field_conditions.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_checkout_extra_field_conditions[] = {
    OAC_FIELD("shippingMethod", oac_type_string, ecwid_checkout_extra_field_conditions, shipping_method, NULL, 0),
};
/* clang-format on */

static void write_ecwid_checkout_extra_field_conditions(oac_writer *writer, const void *from)
{
    const ecwid_checkout_extra_field_conditions *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("shippingMethod"), &value->shipping_method);
    oac_write_rest(writer, value, &ecwid_checkout_extra_field_conditions_oac_type);
}

static char *read_ecwid_checkout_extra_field_conditions(oac_reader *reader, char *at, void *into)
{
    ecwid_checkout_extra_field_conditions *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("shippingMethod"))) {
        at = oac_read_string(reader, at, &value->shipping_method);
    }
    return oac_read_rest(reader, at, value, &ecwid_checkout_extra_field_conditions_oac_type);
}

const oac_type ecwid_checkout_extra_field_conditions_oac_type = {
    OAC_RECORD_TABLE(ecwid_checkout_extra_field_conditions, extra, 1, 0),
    .write = write_ecwid_checkout_extra_field_conditions,
    .read = read_ecwid_checkout_extra_field_conditions,
    .fields = fields_of_ecwid_checkout_extra_field_conditions,
};

oac_status ecwid_checkout_extra_field_conditions_serialize(const ecwid_checkout_extra_field_conditions *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_checkout_extra_field_conditions_oac_type, value, buffer, error);
}

oac_status ecwid_checkout_extra_field_conditions_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_checkout_extra_field_conditions *value, oac_error *error)
{
    return oac_record_parse(&ecwid_checkout_extra_field_conditions_oac_type, text, length, options, value, error);
}

oac_status ecwid_checkout_extra_field_conditions_validate(const ecwid_checkout_extra_field_conditions *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_checkout_extra_field_conditions_oac_type, value, mode, violations, error);
}

void ecwid_checkout_extra_field_conditions_dispose(ecwid_checkout_extra_field_conditions *value)
{
    oac_record_dispose(&ecwid_checkout_extra_field_conditions_oac_type, value);
}
