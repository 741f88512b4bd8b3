/* ecwid_calculate_order_details_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:16916 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/calculate_order_details_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_calculate_order_details_request[] = {
    112,
};
static const uint16_t members_2_of_ecwid_calculate_order_details_request[] = {
    5,
};
static const oac_elsewhere elsewhere_1_of_ecwid_calculate_order_details_request[] = {
    {operations_1_of_ecwid_calculate_order_details_request, 1, 1, members_2_of_ecwid_calculate_order_details_request},
};
static const oac_constraint rules_1_of_ecwid_calculate_order_details_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_calculate_order_details_request),
};
static const uint16_t members_3_of_ecwid_calculate_order_details_request[] = {
    5,
    2,
    3,
};
static const oac_elsewhere elsewhere_2_of_ecwid_calculate_order_details_request[] = {
    {operations_1_of_ecwid_calculate_order_details_request, 1, 3, members_3_of_ecwid_calculate_order_details_request},
};
static const oac_constraint rules_2_of_ecwid_calculate_order_details_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_calculate_order_details_request),
};
static const oac_field fields_of_ecwid_calculate_order_details_request[] = {
    OAC_FIELD("email", oac_type_string, ecwid_calculate_order_details_request, email, NULL, 0),
    OAC_FIELD("ipAddress", oac_type_string, ecwid_calculate_order_details_request, ip_address, NULL, 0),
    OAC_FIELD("customerId", oac_type_int, ecwid_calculate_order_details_request, customer_id, NULL, 0),
    OAC_FIELD("customerTaxExempt", oac_type_bool, ecwid_calculate_order_details_request, customer_tax_exempt, NULL, 0),
    OAC_FIELD("discountCoupon", ecwid_discount_coupon_oac_type, ecwid_calculate_order_details_request, discount_coupon,
              NULL, 0),
    OAC_FIELD("discountInfo", ecwid_order_discount_info_list_oac_type, ecwid_calculate_order_details_request,
              discount_info, NULL, 0),
    OAC_FIELD("billingPerson", ecwid_address_oac_type, ecwid_calculate_order_details_request, billing_person,
              rules_1_of_ecwid_calculate_order_details_request, 0),
    OAC_FIELD("shippingPerson", ecwid_address_oac_type, ecwid_calculate_order_details_request, shipping_person,
              rules_2_of_ecwid_calculate_order_details_request, 0),
    OAC_FIELD("customSurcharges", ecwid_order_custom_surcharge_list_oac_type, ecwid_calculate_order_details_request,
              custom_surcharges, NULL, 0),
    OAC_FIELD("items", ecwid_order_item_list_oac_type, ecwid_calculate_order_details_request, items, NULL, 0),
    OAC_FIELD("giftCardCode", oac_type_string, ecwid_calculate_order_details_request, gift_card_code, NULL, 0),
    OAC_FIELD("handlingFee", ecwid_handling_fee_oac_type, ecwid_calculate_order_details_request, handling_fee, NULL, 0),
    OAC_FIELD("shippingOption", ecwid_order_shipping_option_oac_type, ecwid_calculate_order_details_request,
              shipping_option, NULL, 0),
    OAC_FIELD("paymentOptionsDetails", ecwid_order_payment_options_details_oac_type,
              ecwid_calculate_order_details_request, payment_options_details, NULL, 0),
};
static const uint8_t index_of_ecwid_calculate_order_details_request[] = {
    0, 0, 11, 0, 8, 0, 0, 0, 4, 0, 3, 6, 13, 12, 0, 14, 9, 0, 1, 7, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 5, 2,
};
/* clang-format on */

static void write_ecwid_calculate_order_details_request(oac_writer *writer, const void *from)
{
    const ecwid_calculate_order_details_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("ipAddress"), &value->ip_address);
    oac_write_int_member(writer, OAC_KEY("customerId"), &value->customer_id);
    oac_write_bool_member(writer, OAC_KEY("customerTaxExempt"), &value->customer_tax_exempt);
    oac_write_record(writer, OAC_KEY("discountCoupon"), &value->discount_coupon, &ecwid_discount_coupon_oac_type);
    oac_write_list(writer, OAC_KEY("discountInfo"), &value->discount_info, &ecwid_order_discount_info_list_oac_type);
    oac_write_record(writer, OAC_KEY("billingPerson"), &value->billing_person, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("shippingPerson"), &value->shipping_person, &ecwid_address_oac_type);
    oac_write_list(writer, OAC_KEY("customSurcharges"), &value->custom_surcharges,
                   &ecwid_order_custom_surcharge_list_oac_type);
    oac_write_list(writer, OAC_KEY("items"), &value->items, &ecwid_order_item_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("giftCardCode"), &value->gift_card_code);
    oac_write_record(writer, OAC_KEY("handlingFee"), &value->handling_fee, &ecwid_handling_fee_oac_type);
    oac_write_record(writer, OAC_KEY("shippingOption"), &value->shipping_option, &ecwid_order_shipping_option_oac_type);
    oac_write_record(writer, OAC_KEY("paymentOptionsDetails"), &value->payment_options_details,
                     &ecwid_order_payment_options_details_oac_type);
    oac_write_rest(writer, value, &ecwid_calculate_order_details_request_oac_type);
}

static char *read_ecwid_calculate_order_details_request(oac_reader *reader, char *at, void *into)
{
    ecwid_calculate_order_details_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("ipAddress"))) {
        at = oac_read_string(reader, at, &value->ip_address);
    }
    if (oac_at_key(&at, OAC_NEXT("customerId"))) {
        at = oac_read_int(reader, at, &value->customer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("customerTaxExempt"))) {
        at = oac_read_bool(reader, at, &value->customer_tax_exempt);
    }
    if (oac_at_key(&at, OAC_NEXT("discountCoupon"))) {
        at = oac_read_record(reader, at, &value->discount_coupon, &ecwid_discount_coupon_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("discountInfo"))) {
        at = oac_read_list(reader, at, &value->discount_info, &ecwid_order_discount_info_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("billingPerson"))) {
        at = oac_read_record(reader, at, &value->billing_person, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingPerson"))) {
        at = oac_read_record(reader, at, &value->shipping_person, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customSurcharges"))) {
        at = oac_read_list(reader, at, &value->custom_surcharges, &ecwid_order_custom_surcharge_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("items"))) {
        at = oac_read_list(reader, at, &value->items, &ecwid_order_item_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("giftCardCode"))) {
        at = oac_read_string(reader, at, &value->gift_card_code);
    }
    if (oac_at_key(&at, OAC_NEXT("handlingFee"))) {
        at = oac_read_record(reader, at, &value->handling_fee, &ecwid_handling_fee_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingOption"))) {
        at = oac_read_record(reader, at, &value->shipping_option, &ecwid_order_shipping_option_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentOptionsDetails"))) {
        at =
            oac_read_record(reader, at, &value->payment_options_details, &ecwid_order_payment_options_details_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_calculate_order_details_request_oac_type);
}

const oac_type ecwid_calculate_order_details_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_calculate_order_details_request, extra, 14, 31),
    .write = write_ecwid_calculate_order_details_request,
    .read = read_ecwid_calculate_order_details_request,
    .fields = fields_of_ecwid_calculate_order_details_request,
    .index = index_of_ecwid_calculate_order_details_request,
};

oac_status ecwid_calculate_order_details_request_serialize(const ecwid_calculate_order_details_request *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_calculate_order_details_request_oac_type, value, buffer, error);
}

oac_status ecwid_calculate_order_details_request_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_calculate_order_details_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_calculate_order_details_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_calculate_order_details_request_validate(const ecwid_calculate_order_details_request *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_calculate_order_details_request_oac_type, value, mode, violations, error);
}

void ecwid_calculate_order_details_request_dispose(ecwid_calculate_order_details_request *value)
{
    oac_record_dispose(&ecwid_calculate_order_details_request_oac_type, value);
}
