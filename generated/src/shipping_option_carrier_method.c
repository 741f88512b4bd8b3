/* ecwid_shipping_option_carrier_method: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23808 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_carrier_method.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option_carrier_method[] = {
    OAC_FIELD("id", oac_type_string, ecwid_shipping_option_carrier_method, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_shipping_option_carrier_method, name, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_shipping_option_carrier_method, enabled, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_shipping_option_carrier_method, order_by, NULL, 0),
};
/* clang-format on */

static void write_ecwid_shipping_option_carrier_method(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option_carrier_method *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_rest(writer, value, &ecwid_shipping_option_carrier_method_oac_type);
}

static char *read_ecwid_shipping_option_carrier_method(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option_carrier_method *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_carrier_method_oac_type);
}

const oac_type ecwid_shipping_option_carrier_method_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option_carrier_method, extra, 4, 0),
    .write = write_ecwid_shipping_option_carrier_method,
    .read = read_ecwid_shipping_option_carrier_method,
    .fields = fields_of_ecwid_shipping_option_carrier_method,
};
/* clang-format off */
const oac_type ecwid_shipping_option_carrier_method_list_oac_type =
OAC_LIST_TABLE(ecwid_shipping_option_carrier_method_list, ecwid_shipping_option_carrier_method,
               ecwid_shipping_option_carrier_method_oac_type, 0);
/* clang-format on */

oac_status ecwid_shipping_option_carrier_method_serialize(const ecwid_shipping_option_carrier_method *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_carrier_method_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_carrier_method_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_shipping_option_carrier_method *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_carrier_method_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_carrier_method_validate(const ecwid_shipping_option_carrier_method *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_carrier_method_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_carrier_method_dispose(ecwid_shipping_option_carrier_method *value)
{
    oac_record_dispose(&ecwid_shipping_option_carrier_method_oac_type, value);
}
