/* ecwid_order_shipping_service: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17805 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_shipping_service.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_shipping_service[] = {
    OAC_FIELD("carrier", ecwid_order_shipping_service_carrier_oac_type, ecwid_order_shipping_service, carrier, NULL, 0),
    OAC_FIELD("carrierName", oac_type_string, ecwid_order_shipping_service, carrier_name, NULL, 0),
    OAC_FIELD("carrierServiceName", oac_type_string, ecwid_order_shipping_service, carrier_service_name, NULL, 0),
    OAC_FIELD("carrierServiceCode", oac_type_string, ecwid_order_shipping_service, carrier_service_code, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_shipping_service(oac_writer *writer, const void *from)
{
    const ecwid_order_shipping_service *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("carrier"), &value->carrier, &ecwid_order_shipping_service_carrier_oac_type);
    oac_write_string_member(writer, OAC_KEY("carrierName"), &value->carrier_name);
    oac_write_string_member(writer, OAC_KEY("carrierServiceName"), &value->carrier_service_name);
    oac_write_string_member(writer, OAC_KEY("carrierServiceCode"), &value->carrier_service_code);
    oac_write_rest(writer, value, &ecwid_order_shipping_service_oac_type);
}

static char *read_ecwid_order_shipping_service(oac_reader *reader, char *at, void *into)
{
    ecwid_order_shipping_service *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("carrier"))) {
        at = oac_read_enum(reader, at, &value->carrier, &ecwid_order_shipping_service_carrier_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("carrierName"))) {
        at = oac_read_string(reader, at, &value->carrier_name);
    }
    if (oac_at_key(&at, OAC_NEXT("carrierServiceName"))) {
        at = oac_read_string(reader, at, &value->carrier_service_name);
    }
    if (oac_at_key(&at, OAC_NEXT("carrierServiceCode"))) {
        at = oac_read_string(reader, at, &value->carrier_service_code);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_shipping_service_oac_type);
}

const oac_type ecwid_order_shipping_service_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_shipping_service, extra, 4, 0),
    .write = write_ecwid_order_shipping_service,
    .read = read_ecwid_order_shipping_service,
    .fields = fields_of_ecwid_order_shipping_service,
};

oac_status ecwid_order_shipping_service_serialize(const ecwid_order_shipping_service *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_order_shipping_service_oac_type, value, buffer, error);
}

oac_status ecwid_order_shipping_service_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_order_shipping_service *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_shipping_service_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_shipping_service_validate(const ecwid_order_shipping_service *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_shipping_service_oac_type, value, mode, violations, error);
}

void ecwid_order_shipping_service_dispose(ecwid_order_shipping_service *value)
{
    oac_record_dispose(&ecwid_order_shipping_service_oac_type, value);
}
