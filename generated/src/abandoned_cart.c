/* ecwid_abandoned_cart: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15481 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/abandoned_cart.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_abandoned_cart[] = {
    109,
};
static const uint16_t members_2_of_ecwid_abandoned_cart[] = {
    0,
    7,
    8,
    9,
};
static const oac_elsewhere elsewhere_1_of_ecwid_abandoned_cart[] = {
    {operations_1_of_ecwid_abandoned_cart, 1, 4, members_2_of_ecwid_abandoned_cart},
};
static const uint16_t operations_3_of_ecwid_abandoned_cart[] = {
    111,
};
static const uint16_t members_4_of_ecwid_abandoned_cart[] = {
    0,
    6,
    7,
    8,
    9,
};
static const oac_elsewhere elsewhere_2_of_ecwid_abandoned_cart[] = {
    {operations_3_of_ecwid_abandoned_cart, 1, 5, members_4_of_ecwid_abandoned_cart},
};
static const oac_constraint rules_1_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ELSEWHERE(0, elsewhere_1_of_ecwid_abandoned_cart),
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_abandoned_cart),
};
static const oac_constraint rules_2_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_ecwid_abandoned_cart),
};
static const uint16_t operations_5_of_ecwid_abandoned_cart[] = {
    109,
    111,
};
static const uint16_t members_6_of_ecwid_abandoned_cart[] = {
    5,
};
static const oac_elsewhere elsewhere_3_of_ecwid_abandoned_cart[] = {
    {operations_5_of_ecwid_abandoned_cart, 2, 1, members_6_of_ecwid_abandoned_cart},
};
static const oac_constraint rules_3_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_3_of_ecwid_abandoned_cart),
};
static const uint16_t members_7_of_ecwid_abandoned_cart[] = {
    5,
    3,
};
static const oac_elsewhere elsewhere_4_of_ecwid_abandoned_cart[] = {
    {operations_5_of_ecwid_abandoned_cart, 2, 2, members_7_of_ecwid_abandoned_cart},
};
static const oac_constraint rules_4_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_4_of_ecwid_abandoned_cart),
};
static const oac_constraint rules_5_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_4_of_ecwid_abandoned_cart),
};
static const oac_constraint rules_6_of_ecwid_abandoned_cart[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const uint16_t members_8_of_ecwid_abandoned_cart[] = {
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
};
static const oac_elsewhere elsewhere_5_of_ecwid_abandoned_cart[] = {
    {operations_5_of_ecwid_abandoned_cart, 2, 8, members_8_of_ecwid_abandoned_cart},
};
static const oac_constraint rules_7_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_5_of_ecwid_abandoned_cart),
};
static const oac_constraint rules_8_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_7_of_ecwid_abandoned_cart),
};
static const uint16_t members_9_of_ecwid_abandoned_cart[] = {
    0,
};
static const oac_elsewhere elsewhere_6_of_ecwid_abandoned_cart[] = {
    {operations_5_of_ecwid_abandoned_cart, 2, 1, members_9_of_ecwid_abandoned_cart},
};
static const oac_constraint rules_9_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_6_of_ecwid_abandoned_cart),
};
static const oac_constraint rules_10_of_ecwid_abandoned_cart[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_9_of_ecwid_abandoned_cart),
};
static const oac_field fields_of_ecwid_abandoned_cart[] = {
    OAC_FIELD("cartId", oac_type_string, ecwid_abandoned_cart, cart_id, NULL, 0),
    OAC_FIELD("subtotal", oac_type_number, ecwid_abandoned_cart, subtotal, NULL, 0),
    OAC_FIELD("subtotalWithoutTax", oac_type_number, ecwid_abandoned_cart, subtotal_without_tax, NULL, 0),
    OAC_FIELD("total", oac_type_number, ecwid_abandoned_cart, total, NULL, 0),
    OAC_FIELD("totalWithoutTax", oac_type_number, ecwid_abandoned_cart, total_without_tax, NULL, 0),
    OAC_FIELD("refundedAmount", oac_type_number, ecwid_abandoned_cart, refunded_amount, NULL, 0),
    OAC_FIELD("giftCardRedemption", oac_type_number, ecwid_abandoned_cart, gift_card_redemption, NULL, 0),
    OAC_FIELD("totalBeforeGiftCardRedemption", oac_type_number, ecwid_abandoned_cart, total_before_gift_card_redemption,
              NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_abandoned_cart, email, NULL, 0),
    OAC_FIELD("paymentModule", oac_type_string, ecwid_abandoned_cart, payment_module, NULL, 0),
    OAC_FIELD("paymentMethod", oac_type_string, ecwid_abandoned_cart, payment_method, NULL, 0),
    OAC_FIELD("tax", oac_type_number, ecwid_abandoned_cart, tax, NULL, 0),
    OAC_FIELD("customerTaxExempt", oac_type_bool, ecwid_abandoned_cart, customer_tax_exempt, NULL, 0),
    OAC_FIELD("customerTaxId", oac_type_string, ecwid_abandoned_cart, customer_tax_id, NULL, 0),
    OAC_FIELD("customerTaxIdValid", oac_type_bool, ecwid_abandoned_cart, customer_tax_id_valid, NULL, 0),
    OAC_FIELD("reversedTaxApplied", oac_type_bool, ecwid_abandoned_cart, reversed_tax_applied, NULL, 0),
    OAC_FIELD("b2b_b2c", ecwid_buyer_kind_oac_type, ecwid_abandoned_cart, b2b_b2c, NULL, 0),
    OAC_FIELD("customerRequestedInvoice", oac_type_bool, ecwid_abandoned_cart, customer_requested_invoice, NULL, 0),
    OAC_FIELD("customerFiscalCode", oac_type_string, ecwid_abandoned_cart, customer_fiscal_code, NULL, 0),
    OAC_FIELD("electronicInvoicePecEmail", oac_type_string, ecwid_abandoned_cart, electronic_invoice_pec_email, NULL,
              0),
    OAC_FIELD("electronicInvoiceSdiCode", oac_type_string, ecwid_abandoned_cart, electronic_invoice_sdi_code, NULL, 0),
    OAC_FIELD("ipAddress", oac_type_string, ecwid_abandoned_cart, ip_address, NULL, 0),
    OAC_FIELD("paymentStatus", ecwid_payment_status_oac_type, ecwid_abandoned_cart, payment_status, NULL, 0),
    OAC_FIELD("fulfillmentStatus", ecwid_fulfillment_status_oac_type, ecwid_abandoned_cart, fulfillment_status, NULL,
              0),
    OAC_FIELD("refererUrl", oac_type_string, ecwid_abandoned_cart, referer_url, NULL, 0),
    OAC_FIELD("orderComments", oac_type_string, ecwid_abandoned_cart, order_comments, NULL, 0),
    OAC_FIELD("volumeDiscount", oac_type_number, ecwid_abandoned_cart, volume_discount, NULL, 0),
    OAC_FIELD("membershipBasedDiscount", oac_type_number, ecwid_abandoned_cart, membership_based_discount, NULL, 0),
    OAC_FIELD("totalAndMembershipBasedDiscount", oac_type_number, ecwid_abandoned_cart,
              total_and_membership_based_discount, NULL, 0),
    OAC_FIELD("discount", oac_type_number, ecwid_abandoned_cart, discount, NULL, 0),
    OAC_FIELD("couponDiscount", oac_type_number, ecwid_abandoned_cart, coupon_discount, NULL, 0),
    OAC_FIELD("discountInfo", ecwid_order_discount_info_list_oac_type, ecwid_abandoned_cart, discount_info,
              rules_2_of_ecwid_abandoned_cart, 0),
    OAC_FIELD("discountCoupon", ecwid_discount_coupon_oac_type, ecwid_abandoned_cart, discount_coupon, NULL, 0),
    OAC_FIELD("customerId", oac_type_int, ecwid_abandoned_cart, customer_id, NULL, 0),
    OAC_FIELD("customSurcharges", ecwid_order_custom_surcharge_list_oac_type, ecwid_abandoned_cart, custom_surcharges,
              NULL, 0),
    OAC_FIELD("usdTotal", oac_type_number, ecwid_abandoned_cart, usd_total, NULL, 0),
    OAC_FIELD("globalReferer", oac_type_string, ecwid_abandoned_cart, global_referer, NULL, 0),
    OAC_FIELD("createDate", oac_type_string, ecwid_abandoned_cart, create_date, NULL, 0),
    OAC_FIELD("updateDate", oac_type_string, ecwid_abandoned_cart, update_date, NULL, 0),
    OAC_FIELD("createTimestamp", oac_type_int, ecwid_abandoned_cart, create_timestamp, NULL, 0),
    OAC_FIELD("updateTimestamp", oac_type_int, ecwid_abandoned_cart, update_timestamp, NULL, 0),
    OAC_FIELD("customerGroup", oac_type_string, ecwid_abandoned_cart, customer_group, NULL, 0),
    OAC_FIELD("customerGroupId", oac_type_int, ecwid_abandoned_cart, customer_group_id, NULL, 0),
    OAC_FIELD("items", ecwid_order_item_list_oac_type, ecwid_abandoned_cart, items, NULL, 0),
    OAC_FIELD("refunds", ecwid_order_refund_list_oac_type, ecwid_abandoned_cart, refunds, NULL, 0),
    OAC_FIELD("shippingPerson", ecwid_address_oac_type, ecwid_abandoned_cart, shipping_person,
              rules_3_of_ecwid_abandoned_cart, 0),
    OAC_FIELD("billingPerson", ecwid_address_oac_type, ecwid_abandoned_cart, billing_person,
              rules_3_of_ecwid_abandoned_cart, 0),
    OAC_FIELD("shippingOption", ecwid_order_shipping_option_oac_type, ecwid_abandoned_cart, shipping_option, NULL, 0),
    OAC_FIELD("handlingFee", ecwid_handling_fee_oac_type, ecwid_abandoned_cart, handling_fee, NULL, 0),
    OAC_FIELD("predictedPackage", ecwid_order_parcel_list_oac_type, ecwid_abandoned_cart, predicted_package,
              rules_5_of_ecwid_abandoned_cart, 0),
    OAC_FIELD("shippingLabelAvailableForShipment", oac_type_bool, ecwid_abandoned_cart,
              shipping_label_available_for_shipment, NULL, 0),
    OAC_FIELD("shipments", ecwid_order_shipment_list_oac_type, ecwid_abandoned_cart, shipments, NULL, 0),
    OAC_FIELD("additionalInfo", oac_type_json, ecwid_abandoned_cart, additional_info, rules_6_of_ecwid_abandoned_cart,
              0),
    OAC_FIELD("paymentParams", oac_type_json, ecwid_abandoned_cart, payment_params, rules_6_of_ecwid_abandoned_cart, 0),
    OAC_FIELD("extraFields", ecwid_order_extra_fields_oac_type, ecwid_abandoned_cart, extra_fields, NULL, 0),
    OAC_FIELD("orderExtraFields", ecwid_order_extra_field_list_oac_type, ecwid_abandoned_cart, order_extra_fields, NULL,
              0),
    OAC_FIELD("hidden", oac_type_bool, ecwid_abandoned_cart, hidden, NULL, 0),
    OAC_FIELD("trackingNumber", oac_type_string, ecwid_abandoned_cart, tracking_number, NULL, 0),
    OAC_FIELD("paymentMessage", oac_type_string, ecwid_abandoned_cart, payment_message, NULL, 0),
    OAC_FIELD("externalTransactionId", oac_type_string, ecwid_abandoned_cart, external_transaction_id, NULL, 0),
    OAC_FIELD("affiliateId", oac_type_string, ecwid_abandoned_cart, affiliate_id, NULL, 0),
    OAC_FIELD("creditCardStatus", ecwid_order_credit_card_status_oac_type, ecwid_abandoned_cart, credit_card_status,
              NULL, 0),
    OAC_FIELD("privateAdminNotes", oac_type_string, ecwid_abandoned_cart, private_admin_notes, NULL, 0),
    OAC_FIELD("pickupTime", oac_type_string, ecwid_abandoned_cart, pickup_time, NULL, 0),
    OAC_FIELD("taxesOnShipping", ecwid_order_tax_list_oac_type, ecwid_abandoned_cart, taxes_on_shipping,
              rules_8_of_ecwid_abandoned_cart, OAC_CHECK_NULLABLE),
    OAC_FIELD("acceptMarketing", oac_type_bool, ecwid_abandoned_cart, accept_marketing, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("refererId", oac_type_string, ecwid_abandoned_cart, referer_id, NULL, 0),
    OAC_FIELD("disableAllCustomerNotifications", oac_type_bool, ecwid_abandoned_cart,
              disable_all_customer_notifications, NULL, 0),
    OAC_FIELD("externalFulfillment", oac_type_bool, ecwid_abandoned_cart, external_fulfillment, NULL, 0),
    OAC_FIELD("externalOrderId", oac_type_string, ecwid_abandoned_cart, external_order_id, NULL, 0),
    OAC_FIELD("invoices", ecwid_tax_invoice_list_oac_type, ecwid_abandoned_cart, invoices, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("pricesIncludeTax", oac_type_bool, ecwid_abandoned_cart, prices_include_tax, NULL, 0),
    OAC_FIELD("utmData", ecwid_order_utm_data_list_oac_type, ecwid_abandoned_cart, utm_data,
              rules_10_of_ecwid_abandoned_cart, 0),
    OAC_FIELD("utmDataSets", ecwid_order_utm_data_list_oac_type, ecwid_abandoned_cart, utm_data_sets, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_abandoned_cart, lang, NULL, 0),
    OAC_FIELD("customerUserAgent", oac_type_string, ecwid_abandoned_cart, customer_user_agent, NULL, 0),
    OAC_FIELD("recoveredOrderId", oac_type_int, ecwid_abandoned_cart, recovered_order_id, NULL, 0),
    OAC_FIELD("recoveryEmailSentTimestamp", oac_type_string, ecwid_abandoned_cart, recovery_email_sent_timestamp, NULL,
              0),
};
static const uint8_t index_of_ecwid_abandoned_cart[] = {
    0, 0, 0, 8, 46, 0, 0, 25, 0, 0, 48, 10, 0, 43, 0, 2, 59, 0, 0, 0, 0, 0, 0, 0, 0, 6, 31, 77, 0, 0, 74, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13, 24, 34, 73, 0, 28, 67, 0, 38, 0, 9, 51, 55, 68, 26, 0, 0, 7, 0, 69, 0, 0, 15, 33, 36, 0, 0, 0, 3, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 16, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 49, 23, 0, 0, 0, 0, 0, 41, 65, 0, 37, 0, 0, 0, 0, 0, 58, 0, 22, 0, 0, 29, 64, 1, 0, 0, 0, 0, 12, 14, 0, 0, 0, 0,
    0, 0, 0, 0, 11, 70, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 32, 0, 63, 0, 0, 0, 35, 66, 0,
    47, 75, 17, 39, 21, 40, 61, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 54, 0, 42, 0, 0, 0, 0, 62, 0, 0, 56, 71, 72, 0, 30, 0, 0,
    0, 0, 0, 0, 44, 52, 53, 78, 0, 0, 0, 57, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 76, 0, 0, 50, 0, 0,
    0, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_abandoned_cart(oac_writer *writer, const void *from)
{
    const ecwid_abandoned_cart *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("cartId"), &value->cart_id);
    oac_write_number_member(writer, OAC_KEY("subtotal"), &value->subtotal);
    oac_write_number_member(writer, OAC_KEY("subtotalWithoutTax"), &value->subtotal_without_tax);
    oac_write_number_member(writer, OAC_KEY("total"), &value->total);
    oac_write_number_member(writer, OAC_KEY("totalWithoutTax"), &value->total_without_tax);
    oac_write_number_member(writer, OAC_KEY("refundedAmount"), &value->refunded_amount);
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
    oac_write_number_member(writer, OAC_KEY("discount"), &value->discount);
    oac_write_number_member(writer, OAC_KEY("couponDiscount"), &value->coupon_discount);
    oac_write_list(writer, OAC_KEY("discountInfo"), &value->discount_info, &ecwid_order_discount_info_list_oac_type);
    oac_write_record(writer, OAC_KEY("discountCoupon"), &value->discount_coupon, &ecwid_discount_coupon_oac_type);
    oac_write_int_member(writer, OAC_KEY("customerId"), &value->customer_id);
    oac_write_list(writer, OAC_KEY("customSurcharges"), &value->custom_surcharges,
                   &ecwid_order_custom_surcharge_list_oac_type);
    oac_write_number_member(writer, OAC_KEY("usdTotal"), &value->usd_total);
    oac_write_string_member(writer, OAC_KEY("globalReferer"), &value->global_referer);
    oac_write_string_member(writer, OAC_KEY("createDate"), &value->create_date);
    oac_write_string_member(writer, OAC_KEY("updateDate"), &value->update_date);
    oac_write_int_member(writer, OAC_KEY("createTimestamp"), &value->create_timestamp);
    oac_write_int_member(writer, OAC_KEY("updateTimestamp"), &value->update_timestamp);
    oac_write_string_member(writer, OAC_KEY("customerGroup"), &value->customer_group);
    oac_write_int_member(writer, OAC_KEY("customerGroupId"), &value->customer_group_id);
    oac_write_list(writer, OAC_KEY("items"), &value->items, &ecwid_order_item_list_oac_type);
    oac_write_list(writer, OAC_KEY("refunds"), &value->refunds, &ecwid_order_refund_list_oac_type);
    oac_write_record(writer, OAC_KEY("shippingPerson"), &value->shipping_person, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("billingPerson"), &value->billing_person, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("shippingOption"), &value->shipping_option, &ecwid_order_shipping_option_oac_type);
    oac_write_record(writer, OAC_KEY("handlingFee"), &value->handling_fee, &ecwid_handling_fee_oac_type);
    oac_write_list(writer, OAC_KEY("predictedPackage"), &value->predicted_package, &ecwid_order_parcel_list_oac_type);
    oac_write_bool_member(writer, OAC_KEY("shippingLabelAvailableForShipment"),
                          &value->shipping_label_available_for_shipment);
    oac_write_list(writer, OAC_KEY("shipments"), &value->shipments, &ecwid_order_shipment_list_oac_type);
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
    oac_write_list(writer, OAC_KEY("invoices"), &value->invoices, &ecwid_tax_invoice_list_oac_type);
    oac_write_bool_member(writer, OAC_KEY("pricesIncludeTax"), &value->prices_include_tax);
    oac_write_list(writer, OAC_KEY("utmData"), &value->utm_data, &ecwid_order_utm_data_list_oac_type);
    oac_write_list(writer, OAC_KEY("utmDataSets"), &value->utm_data_sets, &ecwid_order_utm_data_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_string_member(writer, OAC_KEY("customerUserAgent"), &value->customer_user_agent);
    oac_write_int_member(writer, OAC_KEY("recoveredOrderId"), &value->recovered_order_id);
    oac_write_string_member(writer, OAC_KEY("recoveryEmailSentTimestamp"), &value->recovery_email_sent_timestamp);
    oac_write_rest(writer, value, &ecwid_abandoned_cart_oac_type);
}

static char *read_ecwid_abandoned_cart(oac_reader *reader, char *at, void *into)
{
    ecwid_abandoned_cart *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("cartId"))) {
        at = oac_read_string(reader, at, &value->cart_id);
    }
    if (oac_at_key(&at, OAC_NEXT("subtotal"))) {
        at = oac_read_number(reader, at, &value->subtotal);
    }
    if (oac_at_key(&at, OAC_NEXT("subtotalWithoutTax"))) {
        at = oac_read_number(reader, at, &value->subtotal_without_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_number(reader, at, &value->total);
    }
    if (oac_at_key(&at, OAC_NEXT("totalWithoutTax"))) {
        at = oac_read_number(reader, at, &value->total_without_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("refundedAmount"))) {
        at = oac_read_number(reader, at, &value->refunded_amount);
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
    if (oac_at_key(&at, OAC_NEXT("customerId"))) {
        at = oac_read_int(reader, at, &value->customer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("customSurcharges"))) {
        at = oac_read_list(reader, at, &value->custom_surcharges, &ecwid_order_custom_surcharge_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("usdTotal"))) {
        at = oac_read_number(reader, at, &value->usd_total);
    }
    if (oac_at_key(&at, OAC_NEXT("globalReferer"))) {
        at = oac_read_string(reader, at, &value->global_referer);
    }
    if (oac_at_key(&at, OAC_NEXT("createDate"))) {
        at = oac_read_string(reader, at, &value->create_date);
    }
    if (oac_at_key(&at, OAC_NEXT("updateDate"))) {
        at = oac_read_string(reader, at, &value->update_date);
    }
    if (oac_at_key(&at, OAC_NEXT("createTimestamp"))) {
        at = oac_read_int(reader, at, &value->create_timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("updateTimestamp"))) {
        at = oac_read_int(reader, at, &value->update_timestamp);
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
    if (oac_at_key(&at, OAC_NEXT("refunds"))) {
        at = oac_read_list(reader, at, &value->refunds, &ecwid_order_refund_list_oac_type);
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
    if (oac_at_key(&at, OAC_NEXT("predictedPackage"))) {
        at = oac_read_list(reader, at, &value->predicted_package, &ecwid_order_parcel_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingLabelAvailableForShipment"))) {
        at = oac_read_bool(reader, at, &value->shipping_label_available_for_shipment);
    }
    if (oac_at_key(&at, OAC_NEXT("shipments"))) {
        at = oac_read_list(reader, at, &value->shipments, &ecwid_order_shipment_list_oac_type);
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
    if (oac_at_key(&at, OAC_NEXT("invoices"))) {
        at = oac_read_list(reader, at, &value->invoices, &ecwid_tax_invoice_list_oac_type);
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
    if (oac_at_key(&at, OAC_NEXT("customerUserAgent"))) {
        at = oac_read_string(reader, at, &value->customer_user_agent);
    }
    if (oac_at_key(&at, OAC_NEXT("recoveredOrderId"))) {
        at = oac_read_int(reader, at, &value->recovered_order_id);
    }
    if (oac_at_key(&at, OAC_NEXT("recoveryEmailSentTimestamp"))) {
        at = oac_read_string(reader, at, &value->recovery_email_sent_timestamp);
    }
    return oac_read_rest(reader, at, value, &ecwid_abandoned_cart_oac_type);
}

const oac_type ecwid_abandoned_cart_oac_type = {
    OAC_RECORD_TABLE(ecwid_abandoned_cart, extra, 78, 255),
    .write = write_ecwid_abandoned_cart,
    .read = read_ecwid_abandoned_cart,
    .fields = fields_of_ecwid_abandoned_cart,
    .index = index_of_ecwid_abandoned_cart,
};
/* clang-format off */
const oac_type ecwid_abandoned_cart_list_oac_type = OAC_LIST_TABLE(ecwid_abandoned_cart_list, ecwid_abandoned_cart,
                                                                   ecwid_abandoned_cart_oac_type, 0);
/* clang-format on */

oac_status ecwid_abandoned_cart_serialize(const ecwid_abandoned_cart *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_abandoned_cart_oac_type, value, buffer, error);
}

oac_status ecwid_abandoned_cart_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_abandoned_cart *value, oac_error *error)
{
    return oac_record_parse(&ecwid_abandoned_cart_oac_type, text, length, options, value, error);
}

oac_status ecwid_abandoned_cart_validate(const ecwid_abandoned_cart *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_abandoned_cart_oac_type, value, mode, violations, error);
}

void ecwid_abandoned_cart_dispose(ecwid_abandoned_cart *value)
{
    oac_record_dispose(&ecwid_abandoned_cart_oac_type, value);
}
