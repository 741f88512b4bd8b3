/* ecwid_discount_coupon_shipping_limit: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13445 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/discount_coupon_shipping_limit.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_discount_coupon_shipping_limit[] = {
    OAC_FIELD("shippingMethods", oac_type_string_list, ecwid_discount_coupon_shipping_limit, shipping_methods, NULL, 0),
};
/* clang-format on */

static void write_ecwid_discount_coupon_shipping_limit(oac_writer *writer, const void *from)
{
    const ecwid_discount_coupon_shipping_limit *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("shippingMethods"), &value->shipping_methods, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_discount_coupon_shipping_limit_oac_type);
}

static char *read_ecwid_discount_coupon_shipping_limit(oac_reader *reader, char *at, void *into)
{
    ecwid_discount_coupon_shipping_limit *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("shippingMethods"))) {
        at = oac_read_list(reader, at, &value->shipping_methods, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_discount_coupon_shipping_limit_oac_type);
}

const oac_type ecwid_discount_coupon_shipping_limit_oac_type = {
    OAC_RECORD_TABLE(ecwid_discount_coupon_shipping_limit, extra, 1, 0),
    .write = write_ecwid_discount_coupon_shipping_limit,
    .read = read_ecwid_discount_coupon_shipping_limit,
    .fields = fields_of_ecwid_discount_coupon_shipping_limit,
};

oac_status ecwid_discount_coupon_shipping_limit_serialize(const ecwid_discount_coupon_shipping_limit *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_discount_coupon_shipping_limit_oac_type, value, buffer, error);
}

oac_status ecwid_discount_coupon_shipping_limit_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_discount_coupon_shipping_limit *value, oac_error *error)
{
    return oac_record_parse(&ecwid_discount_coupon_shipping_limit_oac_type, text, length, options, value, error);
}

oac_status ecwid_discount_coupon_shipping_limit_validate(const ecwid_discount_coupon_shipping_limit *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_discount_coupon_shipping_limit_oac_type, value, mode, violations, error);
}

void ecwid_discount_coupon_shipping_limit_dispose(ecwid_discount_coupon_shipping_limit *value)
{
    oac_record_dispose(&ecwid_discount_coupon_shipping_limit_oac_type, value);
}
