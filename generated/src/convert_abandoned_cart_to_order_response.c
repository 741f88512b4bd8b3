/* ecwid_convert_abandoned_cart_to_order_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15467 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/convert_abandoned_cart_to_order_response.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_convert_abandoned_cart_to_order_response[] = {
    OAC_FIELD("id", oac_type_string, ecwid_convert_abandoned_cart_to_order_response, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("orderNumber", oac_type_int, ecwid_convert_abandoned_cart_to_order_response, order_number, NULL, 0),
    OAC_FIELD("vendorOrderNumber", oac_type_string, ecwid_convert_abandoned_cart_to_order_response, vendor_order_number,
              NULL, 0),
    OAC_FIELD("cartId", oac_type_string, ecwid_convert_abandoned_cart_to_order_response, cart_id, NULL, 0),
};
/* clang-format on */

static void write_ecwid_convert_abandoned_cart_to_order_response(oac_writer *writer, const void *from)
{
    const ecwid_convert_abandoned_cart_to_order_response *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_int_member(writer, OAC_KEY("orderNumber"), &value->order_number);
    oac_write_string_member(writer, OAC_KEY("vendorOrderNumber"), &value->vendor_order_number);
    oac_write_string_member(writer, OAC_KEY("cartId"), &value->cart_id);
    oac_write_rest(writer, value, &ecwid_convert_abandoned_cart_to_order_response_oac_type);
}

static char *read_ecwid_convert_abandoned_cart_to_order_response(oac_reader *reader, char *at, void *into)
{
    ecwid_convert_abandoned_cart_to_order_response *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("orderNumber"))) {
        at = oac_read_int(reader, at, &value->order_number);
    }
    if (oac_at_key(&at, OAC_NEXT("vendorOrderNumber"))) {
        at = oac_read_string(reader, at, &value->vendor_order_number);
    }
    if (oac_at_key(&at, OAC_NEXT("cartId"))) {
        at = oac_read_string(reader, at, &value->cart_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_convert_abandoned_cart_to_order_response_oac_type);
}

const oac_type ecwid_convert_abandoned_cart_to_order_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_convert_abandoned_cart_to_order_response, extra, 4, 0),
    .write = write_ecwid_convert_abandoned_cart_to_order_response,
    .read = read_ecwid_convert_abandoned_cart_to_order_response,
    .fields = fields_of_ecwid_convert_abandoned_cart_to_order_response,
};

oac_status
ecwid_convert_abandoned_cart_to_order_response_serialize(const ecwid_convert_abandoned_cart_to_order_response *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_convert_abandoned_cart_to_order_response_oac_type, value, buffer, error);
}

oac_status ecwid_convert_abandoned_cart_to_order_response_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_convert_abandoned_cart_to_order_response *value,
                                                                oac_error *error)
{
    return oac_record_parse(&ecwid_convert_abandoned_cart_to_order_response_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_convert_abandoned_cart_to_order_response_validate(const ecwid_convert_abandoned_cart_to_order_response *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_convert_abandoned_cart_to_order_response_oac_type, value, mode, violations,
                               error);
}

void ecwid_convert_abandoned_cart_to_order_response_dispose(ecwid_convert_abandoned_cart_to_order_response *value)
{
    oac_record_dispose(&ecwid_convert_abandoned_cart_to_order_response_oac_type, value);
}
