/* ecwid_order_taxes_on_shipping: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17398 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_taxes_on_shipping.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_taxes_on_shipping[] = {
    OAC_FIELD("name", oac_type_string, ecwid_order_taxes_on_shipping, name, NULL, 0),
    OAC_FIELD("value", oac_type_number, ecwid_order_taxes_on_shipping, value, NULL, 0),
    OAC_FIELD("total", oac_type_number, ecwid_order_taxes_on_shipping, total, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_taxes_on_shipping(oac_writer *writer, const void *from)
{
    const ecwid_order_taxes_on_shipping *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_number_member(writer, OAC_KEY("total"), &value->total);
    oac_write_rest(writer, value, &ecwid_order_taxes_on_shipping_oac_type);
}

static char *read_ecwid_order_taxes_on_shipping(oac_reader *reader, char *at, void *into)
{
    ecwid_order_taxes_on_shipping *value = into;
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
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_number(reader, at, &value->total);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_taxes_on_shipping_oac_type);
}

const oac_type ecwid_order_taxes_on_shipping_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_taxes_on_shipping, extra, 3, 0),
    .write = write_ecwid_order_taxes_on_shipping,
    .read = read_ecwid_order_taxes_on_shipping,
    .fields = fields_of_ecwid_order_taxes_on_shipping,
};
/* clang-format off */
const oac_type ecwid_order_taxes_on_shipping_list_oac_type = OAC_LIST_TABLE(ecwid_order_taxes_on_shipping_list,
                                                                            ecwid_order_taxes_on_shipping,
                                                                            ecwid_order_taxes_on_shipping_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_taxes_on_shipping_serialize(const ecwid_order_taxes_on_shipping *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_order_taxes_on_shipping_oac_type, value, buffer, error);
}

oac_status ecwid_order_taxes_on_shipping_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_order_taxes_on_shipping *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_taxes_on_shipping_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_taxes_on_shipping_validate(const ecwid_order_taxes_on_shipping *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_taxes_on_shipping_oac_type, value, mode, violations, error);
}

void ecwid_order_taxes_on_shipping_dispose(ecwid_order_taxes_on_shipping *value)
{
    oac_record_dispose(&ecwid_order_taxes_on_shipping_oac_type, value);
}
