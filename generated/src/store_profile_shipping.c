/* ecwid_store_profile_shipping: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24638 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_shipping.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_shipping[] = {
    OAC_FIELD("handlingFee", ecwid_handling_fee_oac_type, ecwid_store_profile_shipping, handling_fee, NULL, 0),
    OAC_FIELD("shippingOrigin", ecwid_address_oac_type, ecwid_store_profile_shipping, shipping_origin, NULL,
              OAC_CHECK_READ_ONLY),
    OAC_FIELD("shippingOptions", ecwid_store_profile_shipping_option_list_oac_type, ecwid_store_profile_shipping,
              shipping_options, NULL, OAC_CHECK_READ_ONLY),
};
/* clang-format on */

static void write_ecwid_store_profile_shipping(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_shipping *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("handlingFee"), &value->handling_fee, &ecwid_handling_fee_oac_type);
    oac_write_record(writer, OAC_KEY("shippingOrigin"), &value->shipping_origin, &ecwid_address_oac_type);
    oac_write_list(writer, OAC_KEY("shippingOptions"), &value->shipping_options,
                   &ecwid_store_profile_shipping_option_list_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_shipping_oac_type);
}

static char *read_ecwid_store_profile_shipping(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_shipping *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("handlingFee"))) {
        at = oac_read_record(reader, at, &value->handling_fee, &ecwid_handling_fee_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingOrigin"))) {
        at = oac_read_record(reader, at, &value->shipping_origin, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingOptions"))) {
        at = oac_read_list(reader, at, &value->shipping_options, &ecwid_store_profile_shipping_option_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_shipping_oac_type);
}

const oac_type ecwid_store_profile_shipping_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_shipping, extra, 3, 0),
    .write = write_ecwid_store_profile_shipping,
    .read = read_ecwid_store_profile_shipping,
    .fields = fields_of_ecwid_store_profile_shipping,
};

oac_status ecwid_store_profile_shipping_serialize(const ecwid_store_profile_shipping *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_shipping_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_shipping_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_store_profile_shipping *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_shipping_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_shipping_validate(const ecwid_store_profile_shipping *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_shipping_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_shipping_dispose(ecwid_store_profile_shipping *value)
{
    oac_record_dispose(&ecwid_store_profile_shipping_oac_type, value);
}
