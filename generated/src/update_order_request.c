/* ecwid_update_order_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19978 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_order_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_update_order_request[] = {
    116,
};
static const uint16_t members_2_of_ecwid_update_order_request[] = {
    2,
    3,
};
static const oac_elsewhere elsewhere_1_of_ecwid_update_order_request[] = {
    {operations_1_of_ecwid_update_order_request, 1, 2, members_2_of_ecwid_update_order_request},
};
static const oac_constraint rules_1_of_ecwid_update_order_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_update_order_request),
};
static const oac_constraint rules_2_of_ecwid_update_order_request[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const uint16_t members_3_of_ecwid_update_order_request[] = {
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
};
static const oac_elsewhere elsewhere_2_of_ecwid_update_order_request[] = {
    {operations_1_of_ecwid_update_order_request, 1, 8, members_3_of_ecwid_update_order_request},
};
static const oac_constraint rules_3_of_ecwid_update_order_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_update_order_request),
};
static const oac_constraint rules_4_of_ecwid_update_order_request[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_3_of_ecwid_update_order_request),
};
static const uint16_t members_4_of_ecwid_update_order_request[] = {
    0,
};
static const oac_elsewhere elsewhere_3_of_ecwid_update_order_request[] = {
    {operations_1_of_ecwid_update_order_request, 1, 1, members_4_of_ecwid_update_order_request},
};
static const oac_constraint rules_5_of_ecwid_update_order_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_3_of_ecwid_update_order_request),
};
static const oac_constraint rules_6_of_ecwid_update_order_request[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_5_of_ecwid_update_order_request),
};
static const oac_field fields_of_ecwid_update_order_request[] = {
    OAC_FIELD("subtotal", oac_type_number, ecwid_update_order_request, subtotal, NULL, 0),
    OAC_FIELD("total", oac_type_number, ecwid_update_order_request, total, NULL, 0),
    OAC_FIELD("giftCardRedemption", oac_type_number, ecwid_update_order_request, gift_card_redemption, NULL, 0),
    OAC_FIELD("totalBeforeGiftCardRedemption", oac_type_number, ecwid_update_order_request,
              total_before_gift_card_redemption, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_update_order_request, email, NULL, 0),
    OAC_FIELD("paymentModule", oac_type_string, ecwid_update_order_request, payment_module, NULL, 0),
    OAC_FIELD("paymentMethod", oac_type_string, ecwid_update_order_request, payment_method, NULL, 0),
    OAC_FIELD("tax", oac_type_number, ecwid_update_order_request, tax, NULL, 0),
    OAC_FIELD("customerTaxExempt", oac_type_bool, ecwid_update_order_request, customer_tax_exempt, NULL, 0),
    OAC_FIELD("customerTaxId", oac_type_string, ecwid_update_order_request, customer_tax_id, NULL, 0),
    OAC_FIELD("customerTaxIdValid", oac_type_bool, ecwid_update_order_request, customer_tax_id_valid, NULL, 0),
    OAC_FIELD("reversedTaxApplied", oac_type_bool, ecwid_update_order_request, reversed_tax_applied, NULL, 0),
    OAC_FIELD("b2b_b2c", ecwid_buyer_kind_oac_type, ecwid_update_order_request, b2b_b2c, NULL, 0),
    OAC_FIELD("customerRequestedInvoice", oac_type_bool, ecwid_update_order_request, customer_requested_invoice, NULL,
              0),
    OAC_FIELD("customerFiscalCode", oac_type_string, ecwid_update_order_request, customer_fiscal_code, NULL, 0),
    OAC_FIELD("electronicInvoicePecEmail", oac_type_string, ecwid_update_order_request, electronic_invoice_pec_email,
              NULL, 0),
    OAC_FIELD("electronicInvoiceSdiCode", oac_type_string, ecwid_update_order_request, electronic_invoice_sdi_code,
              NULL, 0),
    OAC_FIELD("ipAddress", oac_type_string, ecwid_update_order_request, ip_address, NULL, 0),
    OAC_FIELD("paymentStatus", ecwid_payment_status_oac_type, ecwid_update_order_request, payment_status, NULL, 0),
    OAC_FIELD("fulfillmentStatus", ecwid_fulfillment_status_oac_type, ecwid_update_order_request, fulfillment_status,
              NULL, 0),
    OAC_FIELD("refererUrl", oac_type_string, ecwid_update_order_request, referer_url, NULL, 0),
    OAC_FIELD("orderComments", oac_type_string, ecwid_update_order_request, order_comments, NULL, 0),
    OAC_FIELD("volumeDiscount", oac_type_number, ecwid_update_order_request, volume_discount, NULL, 0),
    OAC_FIELD("membershipBasedDiscount", oac_type_number, ecwid_update_order_request, membership_based_discount, NULL,
              0),
    OAC_FIELD("totalAndMembershipBasedDiscount", oac_type_number, ecwid_update_order_request,
              total_and_membership_based_discount, NULL, 0),
    OAC_FIELD("customDiscount", oac_type_number_list, ecwid_update_order_request, custom_discount, NULL, 0),
    OAC_FIELD("discount", oac_type_number, ecwid_update_order_request, discount, NULL, 0),
    OAC_FIELD("couponDiscount", oac_type_number, ecwid_update_order_request, coupon_discount, NULL, 0),
    OAC_FIELD("discountInfo", ecwid_order_discount_info_list_oac_type, ecwid_update_order_request, discount_info, NULL,
              0),
    OAC_FIELD("discountCoupon", ecwid_discount_coupon_oac_type, ecwid_update_order_request, discount_coupon, NULL, 0),
    OAC_FIELD("customSurcharges", ecwid_order_custom_surcharge_list_oac_type, ecwid_update_order_request,
              custom_surcharges, NULL, 0),
    OAC_FIELD("globalReferer", oac_type_string, ecwid_update_order_request, global_referer, NULL, 0),
    OAC_FIELD("customerId", oac_type_int, ecwid_update_order_request, customer_id, NULL, 0),
    OAC_FIELD("customerGroup", oac_type_string, ecwid_update_order_request, customer_group, NULL, 0),
    OAC_FIELD("customerGroupId", oac_type_int, ecwid_update_order_request, customer_group_id, NULL, 0),
    OAC_FIELD("items", ecwid_order_item_list_oac_type, ecwid_update_order_request, items, NULL, 0),
    OAC_FIELD("shippingPerson", ecwid_address_oac_type, ecwid_update_order_request, shipping_person,
              rules_1_of_ecwid_update_order_request, 0),
    OAC_FIELD("billingPerson", ecwid_address_oac_type, ecwid_update_order_request, billing_person, NULL, 0),
    OAC_FIELD("shippingOption", ecwid_order_shipping_option_oac_type, ecwid_update_order_request, shipping_option, NULL,
              0),
    OAC_FIELD("handlingFee", ecwid_handling_fee_oac_type, ecwid_update_order_request, handling_fee, NULL, 0),
    OAC_FIELD("additionalInfo", oac_type_json, ecwid_update_order_request, additional_info,
              rules_2_of_ecwid_update_order_request, 0),
    OAC_FIELD("paymentParams", oac_type_json, ecwid_update_order_request, payment_params,
              rules_2_of_ecwid_update_order_request, 0),
    OAC_FIELD("extraFields", ecwid_order_extra_fields_oac_type, ecwid_update_order_request, extra_fields, NULL, 0),
    OAC_FIELD("orderExtraFields", ecwid_order_extra_field_list_oac_type, ecwid_update_order_request, order_extra_fields,
              NULL, 0),
    OAC_FIELD("hidden", oac_type_bool, ecwid_update_order_request, hidden, NULL, 0),
    OAC_FIELD("trackingNumber", oac_type_string, ecwid_update_order_request, tracking_number, NULL, 0),
    OAC_FIELD("paymentMessage", oac_type_string, ecwid_update_order_request, payment_message, NULL, 0),
    OAC_FIELD("externalTransactionId", oac_type_string, ecwid_update_order_request, external_transaction_id, NULL, 0),
    OAC_FIELD("affiliateId", oac_type_string, ecwid_update_order_request, affiliate_id, NULL, 0),
    OAC_FIELD("creditCardStatus", ecwid_order_credit_card_status_oac_type, ecwid_update_order_request,
              credit_card_status, NULL, 0),
    OAC_FIELD("privateAdminNotes", oac_type_string, ecwid_update_order_request, private_admin_notes, NULL, 0),
    OAC_FIELD("pickupTime", oac_type_string, ecwid_update_order_request, pickup_time, NULL, 0),
    OAC_FIELD("taxesOnShipping", ecwid_order_tax_list_oac_type, ecwid_update_order_request, taxes_on_shipping,
              rules_4_of_ecwid_update_order_request, OAC_CHECK_NULLABLE),
    OAC_FIELD("acceptMarketing", oac_type_bool, ecwid_update_order_request, accept_marketing, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("refererId", oac_type_string, ecwid_update_order_request, referer_id, NULL, 0),
    OAC_FIELD("disableAllCustomerNotifications", oac_type_bool, ecwid_update_order_request,
              disable_all_customer_notifications, NULL, 0),
    OAC_FIELD("externalFulfillment", oac_type_bool, ecwid_update_order_request, external_fulfillment, NULL, 0),
    OAC_FIELD("externalOrderId", oac_type_string, ecwid_update_order_request, external_order_id, NULL, 0),
    OAC_FIELD("pricesIncludeTax", oac_type_bool, ecwid_update_order_request, prices_include_tax, NULL, 0),
    OAC_FIELD("utmData", ecwid_order_utm_data_list_oac_type, ecwid_update_order_request, utm_data,
              rules_6_of_ecwid_update_order_request, 0),
    OAC_FIELD("utmDataSets", ecwid_order_utm_data_list_oac_type, ecwid_update_order_request, utm_data_sets, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_update_order_request, lang, NULL, 0),
};
static const uint8_t index_of_ecwid_update_order_request[] = {
    0, 0, 25, 4, 37, 52, 0, 21, 0, 8, 10, 6, 39, 35, 0, 1, 47, 0, 0, 7, 58, 0, 0, 23, 0, 0, 28, 0, 0, 0, 61, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9, 20, 29, 33, 51, 24, 55, 60, 31, 54, 5, 38, 43, 13, 22, 17, 56, 3, 49, 57, 62, 0, 11, 14, 30, 0, 0,
    0, 42, 0, 34, 0, 0, 0, 0, 50, 0, 0, 44, 59, 0, 0, 27, 0, 0, 0, 16, 0, 0, 12, 36, 41, 0, 0, 0, 26, 2, 45, 0, 0, 0,
    15, 0, 0, 0, 0, 0, 0, 0, 40, 19, 48, 0, 0, 0, 0, 0, 53, 0, 32, 0, 0, 0, 0, 0, 46, 0, 18,
};
/* clang-format on */

static void write_ecwid_update_order_request(oac_writer *writer, const void *from)
{
    const ecwid_update_order_request *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("subtotal"), &value->subtotal);
    oac_write_number_member(writer, OAC_KEY("total"), &value->total);
    oac_write_number_member(writer, OAC_KEY("giftCardRedemption"), &value->gift_card_redemption);
    oac_write_number_member(writer, OAC_KEY("totalBeforeGiftCardRedemption"),
                            &value->total_before_gift_card_redemption);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("paymentModule"), &value->payment_module);
    oac_write_string_member(writer, OAC_KEY("paymentMethod"), &value->payment_method);
    oac_write_number_member(writer, OAC_KEY("tax"), &value->tax);
    oac_write_bool_member(writer, OAC_KEY("customerTaxExempt"), &value->customer_tax_exempt);
    oac_write_string_member(writer, OAC_KEY("customerTaxId"), &value->customer_tax_id);
    oac_write_bool_member(writer, OAC_KEY("customerTaxIdValid"), &value->customer_tax_id_valid);
    oac_write_bool_member(writer, OAC_KEY("reversedTaxApplied"), &value->reversed_tax_applied);
    oac_write_enum(writer, OAC_KEY("b2b_b2c"), &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    oac_write_bool_member(writer, OAC_KEY("customerRequestedInvoice"), &value->customer_requested_invoice);
    oac_write_string_member(writer, OAC_KEY("customerFiscalCode"), &value->customer_fiscal_code);
    oac_write_string_member(writer, OAC_KEY("electronicInvoicePecEmail"), &value->electronic_invoice_pec_email);
    oac_write_string_member(writer, OAC_KEY("electronicInvoiceSdiCode"), &value->electronic_invoice_sdi_code);
    oac_write_string_member(writer, OAC_KEY("ipAddress"), &value->ip_address);
    oac_write_enum(writer, OAC_KEY("paymentStatus"), &value->payment_status, &ecwid_payment_status_oac_type);
    oac_write_enum(writer, OAC_KEY("fulfillmentStatus"), &value->fulfillment_status,
                   &ecwid_fulfillment_status_oac_type);
    oac_write_string_member(writer, OAC_KEY("refererUrl"), &value->referer_url);
    oac_write_string_member(writer, OAC_KEY("orderComments"), &value->order_comments);
    oac_write_number_member(writer, OAC_KEY("volumeDiscount"), &value->volume_discount);
    oac_write_number_member(writer, OAC_KEY("membershipBasedDiscount"), &value->membership_based_discount);
    oac_write_number_member(writer, OAC_KEY("totalAndMembershipBasedDiscount"),
                            &value->total_and_membership_based_discount);
    oac_write_list(writer, OAC_KEY("customDiscount"), &value->custom_discount, &oac_type_number_list);
    oac_write_number_member(writer, OAC_KEY("discount"), &value->discount);
    oac_write_number_member(writer, OAC_KEY("couponDiscount"), &value->coupon_discount);
    oac_write_list(writer, OAC_KEY("discountInfo"), &value->discount_info, &ecwid_order_discount_info_list_oac_type);
    oac_write_record(writer, OAC_KEY("discountCoupon"), &value->discount_coupon, &ecwid_discount_coupon_oac_type);
    oac_write_list(writer, OAC_KEY("customSurcharges"), &value->custom_surcharges,
                   &ecwid_order_custom_surcharge_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("globalReferer"), &value->global_referer);
    oac_write_int_member(writer, OAC_KEY("customerId"), &value->customer_id);
    oac_write_string_member(writer, OAC_KEY("customerGroup"), &value->customer_group);
    oac_write_int_member(writer, OAC_KEY("customerGroupId"), &value->customer_group_id);
    oac_write_list(writer, OAC_KEY("items"), &value->items, &ecwid_order_item_list_oac_type);
    oac_write_record(writer, OAC_KEY("shippingPerson"), &value->shipping_person, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("billingPerson"), &value->billing_person, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("shippingOption"), &value->shipping_option, &ecwid_order_shipping_option_oac_type);
    oac_write_record(writer, OAC_KEY("handlingFee"), &value->handling_fee, &ecwid_handling_fee_oac_type);
    oac_write_json_member(writer, OAC_KEY("additionalInfo"), &value->additional_info);
    oac_write_json_member(writer, OAC_KEY("paymentParams"), &value->payment_params);
    oac_write_record(writer, OAC_KEY("extraFields"), &value->extra_fields, &ecwid_order_extra_fields_oac_type);
    oac_write_list(writer, OAC_KEY("orderExtraFields"), &value->order_extra_fields,
                   &ecwid_order_extra_field_list_oac_type);
    oac_write_bool_member(writer, OAC_KEY("hidden"), &value->hidden);
    oac_write_string_member(writer, OAC_KEY("trackingNumber"), &value->tracking_number);
    oac_write_string_member(writer, OAC_KEY("paymentMessage"), &value->payment_message);
    oac_write_string_member(writer, OAC_KEY("externalTransactionId"), &value->external_transaction_id);
    oac_write_string_member(writer, OAC_KEY("affiliateId"), &value->affiliate_id);
    oac_write_record(writer, OAC_KEY("creditCardStatus"), &value->credit_card_status,
                     &ecwid_order_credit_card_status_oac_type);
    oac_write_string_member(writer, OAC_KEY("privateAdminNotes"), &value->private_admin_notes);
    oac_write_string_member(writer, OAC_KEY("pickupTime"), &value->pickup_time);
    oac_write_list(writer, OAC_KEY("taxesOnShipping"), &value->taxes_on_shipping, &ecwid_order_tax_list_oac_type);
    oac_write_bool_member(writer, OAC_KEY("acceptMarketing"), &value->accept_marketing);
    oac_write_string_member(writer, OAC_KEY("refererId"), &value->referer_id);
    oac_write_bool_member(writer, OAC_KEY("disableAllCustomerNotifications"),
                          &value->disable_all_customer_notifications);
    oac_write_bool_member(writer, OAC_KEY("externalFulfillment"), &value->external_fulfillment);
    oac_write_string_member(writer, OAC_KEY("externalOrderId"), &value->external_order_id);
    oac_write_bool_member(writer, OAC_KEY("pricesIncludeTax"), &value->prices_include_tax);
    oac_write_list(writer, OAC_KEY("utmData"), &value->utm_data, &ecwid_order_utm_data_list_oac_type);
    oac_write_list(writer, OAC_KEY("utmDataSets"), &value->utm_data_sets, &ecwid_order_utm_data_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_rest(writer, value, &ecwid_update_order_request_oac_type);
}

static char *read_ecwid_update_order_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_order_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("subtotal"))) {
        at = oac_read_number(reader, at, &value->subtotal);
    }
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_number(reader, at, &value->total);
    }
    if (oac_at_key(&at, OAC_NEXT("giftCardRedemption"))) {
        at = oac_read_number(reader, at, &value->gift_card_redemption);
    }
    if (oac_at_key(&at, OAC_NEXT("totalBeforeGiftCardRedemption"))) {
        at = oac_read_number(reader, at, &value->total_before_gift_card_redemption);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentModule"))) {
        at = oac_read_string(reader, at, &value->payment_module);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentMethod"))) {
        at = oac_read_string(reader, at, &value->payment_method);
    }
    if (oac_at_key(&at, OAC_NEXT("tax"))) {
        at = oac_read_number(reader, at, &value->tax);
    }
    if (oac_at_key(&at, OAC_NEXT("customerTaxExempt"))) {
        at = oac_read_bool(reader, at, &value->customer_tax_exempt);
    }
    if (oac_at_key(&at, OAC_NEXT("customerTaxId"))) {
        at = oac_read_string(reader, at, &value->customer_tax_id);
    }
    if (oac_at_key(&at, OAC_NEXT("customerTaxIdValid"))) {
        at = oac_read_bool(reader, at, &value->customer_tax_id_valid);
    }
    if (oac_at_key(&at, OAC_NEXT("reversedTaxApplied"))) {
        at = oac_read_bool(reader, at, &value->reversed_tax_applied);
    }
    if (oac_at_key(&at, OAC_NEXT("b2b_b2c"))) {
        at = oac_read_enum(reader, at, &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customerRequestedInvoice"))) {
        at = oac_read_bool(reader, at, &value->customer_requested_invoice);
    }
    if (oac_at_key(&at, OAC_NEXT("customerFiscalCode"))) {
        at = oac_read_string(reader, at, &value->customer_fiscal_code);
    }
    if (oac_at_key(&at, OAC_NEXT("electronicInvoicePecEmail"))) {
        at = oac_read_string(reader, at, &value->electronic_invoice_pec_email);
    }
    if (oac_at_key(&at, OAC_NEXT("electronicInvoiceSdiCode"))) {
        at = oac_read_string(reader, at, &value->electronic_invoice_sdi_code);
    }
    if (oac_at_key(&at, OAC_NEXT("ipAddress"))) {
        at = oac_read_string(reader, at, &value->ip_address);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentStatus"))) {
        at = oac_read_enum(reader, at, &value->payment_status, &ecwid_payment_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("fulfillmentStatus"))) {
        at = oac_read_enum(reader, at, &value->fulfillment_status, &ecwid_fulfillment_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("refererUrl"))) {
        at = oac_read_string(reader, at, &value->referer_url);
    }
    if (oac_at_key(&at, OAC_NEXT("orderComments"))) {
        at = oac_read_string(reader, at, &value->order_comments);
    }
    if (oac_at_key(&at, OAC_NEXT("volumeDiscount"))) {
        at = oac_read_number(reader, at, &value->volume_discount);
    }
    if (oac_at_key(&at, OAC_NEXT("membershipBasedDiscount"))) {
        at = oac_read_number(reader, at, &value->membership_based_discount);
    }
    if (oac_at_key(&at, OAC_NEXT("totalAndMembershipBasedDiscount"))) {
        at = oac_read_number(reader, at, &value->total_and_membership_based_discount);
    }
    if (oac_at_key(&at, OAC_NEXT("customDiscount"))) {
        at = oac_read_list(reader, at, &value->custom_discount, &oac_type_number_list);
    }
    if (oac_at_key(&at, OAC_NEXT("discount"))) {
        at = oac_read_number(reader, at, &value->discount);
    }
    if (oac_at_key(&at, OAC_NEXT("couponDiscount"))) {
        at = oac_read_number(reader, at, &value->coupon_discount);
    }
    if (oac_at_key(&at, OAC_NEXT("discountInfo"))) {
        at = oac_read_list(reader, at, &value->discount_info, &ecwid_order_discount_info_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("discountCoupon"))) {
        at = oac_read_record(reader, at, &value->discount_coupon, &ecwid_discount_coupon_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customSurcharges"))) {
        at = oac_read_list(reader, at, &value->custom_surcharges, &ecwid_order_custom_surcharge_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("globalReferer"))) {
        at = oac_read_string(reader, at, &value->global_referer);
    }
    if (oac_at_key(&at, OAC_NEXT("customerId"))) {
        at = oac_read_int(reader, at, &value->customer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroup"))) {
        at = oac_read_string(reader, at, &value->customer_group);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroupId"))) {
        at = oac_read_int(reader, at, &value->customer_group_id);
    }
    if (oac_at_key(&at, OAC_NEXT("items"))) {
        at = oac_read_list(reader, at, &value->items, &ecwid_order_item_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingPerson"))) {
        at = oac_read_record(reader, at, &value->shipping_person, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("billingPerson"))) {
        at = oac_read_record(reader, at, &value->billing_person, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingOption"))) {
        at = oac_read_record(reader, at, &value->shipping_option, &ecwid_order_shipping_option_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("handlingFee"))) {
        at = oac_read_record(reader, at, &value->handling_fee, &ecwid_handling_fee_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("additionalInfo"))) {
        at = oac_read_json(reader, at, &value->additional_info);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentParams"))) {
        at = oac_read_json(reader, at, &value->payment_params);
    }
    if (oac_at_key(&at, OAC_NEXT("extraFields"))) {
        at = oac_read_record(reader, at, &value->extra_fields, &ecwid_order_extra_fields_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderExtraFields"))) {
        at = oac_read_list(reader, at, &value->order_extra_fields, &ecwid_order_extra_field_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("hidden"))) {
        at = oac_read_bool(reader, at, &value->hidden);
    }
    if (oac_at_key(&at, OAC_NEXT("trackingNumber"))) {
        at = oac_read_string(reader, at, &value->tracking_number);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentMessage"))) {
        at = oac_read_string(reader, at, &value->payment_message);
    }
    if (oac_at_key(&at, OAC_NEXT("externalTransactionId"))) {
        at = oac_read_string(reader, at, &value->external_transaction_id);
    }
    if (oac_at_key(&at, OAC_NEXT("affiliateId"))) {
        at = oac_read_string(reader, at, &value->affiliate_id);
    }
    if (oac_at_key(&at, OAC_NEXT("creditCardStatus"))) {
        at = oac_read_record(reader, at, &value->credit_card_status, &ecwid_order_credit_card_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("privateAdminNotes"))) {
        at = oac_read_string(reader, at, &value->private_admin_notes);
    }
    if (oac_at_key(&at, OAC_NEXT("pickupTime"))) {
        at = oac_read_string(reader, at, &value->pickup_time);
    }
    if (oac_at_key(&at, OAC_NEXT("taxesOnShipping"))) {
        at = oac_read_list(reader, at, &value->taxes_on_shipping, &ecwid_order_tax_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketing"))) {
        at = oac_read_bool(reader, at, &value->accept_marketing);
    }
    if (oac_at_key(&at, OAC_NEXT("refererId"))) {
        at = oac_read_string(reader, at, &value->referer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("disableAllCustomerNotifications"))) {
        at = oac_read_bool(reader, at, &value->disable_all_customer_notifications);
    }
    if (oac_at_key(&at, OAC_NEXT("externalFulfillment"))) {
        at = oac_read_bool(reader, at, &value->external_fulfillment);
    }
    if (oac_at_key(&at, OAC_NEXT("externalOrderId"))) {
        at = oac_read_string(reader, at, &value->external_order_id);
    }
    if (oac_at_key(&at, OAC_NEXT("pricesIncludeTax"))) {
        at = oac_read_bool(reader, at, &value->prices_include_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("utmData"))) {
        at = oac_read_list(reader, at, &value->utm_data, &ecwid_order_utm_data_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("utmDataSets"))) {
        at = oac_read_list(reader, at, &value->utm_data_sets, &ecwid_order_utm_data_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("lang"))) {
        at = oac_read_string(reader, at, &value->lang);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_order_request_oac_type);
}

const oac_type ecwid_update_order_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_order_request, extra, 62, 127),
    .write = write_ecwid_update_order_request,
    .read = read_ecwid_update_order_request,
    .fields = fields_of_ecwid_update_order_request,
    .index = index_of_ecwid_update_order_request,
};

oac_status ecwid_update_order_request_serialize(const ecwid_update_order_request *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_update_order_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_order_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_update_order_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_order_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_order_request_validate(const ecwid_update_order_request *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_update_order_request_oac_type, value, mode, violations, error);
}

void ecwid_update_order_request_dispose(ecwid_update_order_request *value)
{
    oac_record_dispose(&ecwid_update_order_request_oac_type, value);
}
