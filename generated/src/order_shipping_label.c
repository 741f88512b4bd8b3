/* ecwid_order_shipping_label: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17836 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_shipping_label.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_shipping_label[] = {
    OAC_FIELD("label_url", oac_type_string, ecwid_order_shipping_label, label_url, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_shipping_label(oac_writer *writer, const void *from)
{
    const ecwid_order_shipping_label *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("label_url"), &value->label_url);
    oac_write_rest(writer, value, &ecwid_order_shipping_label_oac_type);
}

static char *read_ecwid_order_shipping_label(oac_reader *reader, char *at, void *into)
{
    ecwid_order_shipping_label *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("label_url"))) {
        at = oac_read_string(reader, at, &value->label_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_shipping_label_oac_type);
}

const oac_type ecwid_order_shipping_label_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_shipping_label, extra, 1, 0),
    .write = write_ecwid_order_shipping_label,
    .read = read_ecwid_order_shipping_label,
    .fields = fields_of_ecwid_order_shipping_label,
};

oac_status ecwid_order_shipping_label_serialize(const ecwid_order_shipping_label *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_order_shipping_label_oac_type, value, buffer, error);
}

oac_status ecwid_order_shipping_label_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_order_shipping_label *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_shipping_label_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_shipping_label_validate(const ecwid_order_shipping_label *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_shipping_label_oac_type, value, mode, violations, error);
}

void ecwid_order_shipping_label_dispose(ecwid_order_shipping_label *value)
{
    oac_record_dispose(&ecwid_order_shipping_label_oac_type, value);
}
