/* ecwid_abandoned_cart: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15481 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ABANDONED_CART_H
#define ECWID_ABANDONED_CART_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_abandoned_cart ecwid_abandoned_cart;
extern OAC_API const oac_type ecwid_abandoned_cart_oac_type;

/* An array of ecwid_abandoned_cart: `items` has `count` of them and is borrowed. */
typedef struct ecwid_abandoned_cart_list {
    oac_presence state;
    size_t count;
    const ecwid_abandoned_cart *items;
} ecwid_abandoned_cart_list;
OAC_LIST_FUNCTIONS(ecwid_abandoned_cart_list, ecwid_abandoned_cart)
extern OAC_API const oac_type ecwid_abandoned_cart_list_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/buyer_kind.h>
#include <ecwid/discount_coupon.h>
#include <ecwid/fulfillment_status.h>
#include <ecwid/handling_fee.h>
#include <ecwid/order_credit_card_status.h>
#include <ecwid/order_custom_surcharge.h>
#include <ecwid/order_discount_info.h>
#include <ecwid/order_extra_field.h>
#include <ecwid/order_extra_fields.h>
#include <ecwid/order_item.h>
#include <ecwid/order_parcel.h>
#include <ecwid/order_refund.h>
#include <ecwid/order_shipment.h>
#include <ecwid/order_shipping_option.h>
#include <ecwid/order_tax.h>
#include <ecwid/order_utm_data.h>
#include <ecwid/payment_status.h>
#include <ecwid/tax_invoice.h>

OAC_BEGIN_DECLS

/* The object AbandonedCart of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/get-abandoned-cart#response-json */
struct ecwid_abandoned_cart {
    /* cartId: string. */
    oac_opt_string cart_id;
    /* subtotal: number. */
    oac_opt_number subtotal;
    /* subtotalWithoutTax: number. */
    oac_opt_number subtotal_without_tax;
    /* total: number. */
    oac_opt_number total;
    /* totalWithoutTax: number. */
    oac_opt_number total_without_tax;
    /* refundedAmount: number. */
    oac_opt_number refunded_amount;
    /* giftCardRedemption: number. */
    oac_opt_number gift_card_redemption;
    /* totalBeforeGiftCardRedemption: number. */
    oac_opt_number total_before_gift_card_redemption;
    /* email: string. */
    oac_opt_string email;
    /* paymentModule: string. */
    oac_opt_string payment_module;
    /* paymentMethod: string. */
    oac_opt_string payment_method;
    /* tax: number. */
    oac_opt_number tax;
    /* customerTaxExempt: boolean. */
    oac_opt_bool customer_tax_exempt;
    /* customerTaxId: string. */
    oac_opt_string customer_tax_id;
    /* customerTaxIdValid: boolean. */
    oac_opt_bool customer_tax_id_valid;
    /* reversedTaxApplied: boolean. */
    oac_opt_bool reversed_tax_applied;
    /* b2b_b2c: string. */
    ecwid_buyer_kind_opt b2b_b2c;
    /* customerRequestedInvoice: boolean. */
    oac_opt_bool customer_requested_invoice;
    /* customerFiscalCode: string. */
    oac_opt_string customer_fiscal_code;
    /* electronicInvoicePecEmail: string. */
    oac_opt_string electronic_invoice_pec_email;
    /* electronicInvoiceSdiCode: string. */
    oac_opt_string electronic_invoice_sdi_code;
    /* ipAddress: string. */
    oac_opt_string ip_address;
    /* paymentStatus: string. */
    ecwid_payment_status_opt payment_status;
    /* fulfillmentStatus: string. */
    ecwid_fulfillment_status_opt fulfillment_status;
    /* refererUrl: string. */
    oac_opt_string referer_url;
    /* orderComments: string. */
    oac_opt_string order_comments;
    /* volumeDiscount: number. */
    oac_opt_number volume_discount;
    /* membershipBasedDiscount: number. */
    oac_opt_number membership_based_discount;
    /* totalAndMembershipBasedDiscount: number. */
    oac_opt_number total_and_membership_based_discount;
    /* discount: number. */
    oac_opt_number discount;
    /* couponDiscount: number. */
    oac_opt_number coupon_discount;
    /* discountInfo: array of objects. */
    ecwid_order_discount_info_list discount_info;
    /* discountCoupon: object. */
    ecwid_discount_coupon_ref discount_coupon;
    /* customerId: integer. */
    oac_opt_int customer_id;
    /* customSurcharges: array of objects. */
    ecwid_order_custom_surcharge_list custom_surcharges;
    /* usdTotal: number. */
    oac_opt_number usd_total;
    /* globalReferer: string. */
    oac_opt_string global_referer;
    /* createDate: string. Format: ecwid-date-time. */
    oac_opt_string create_date;
    /* updateDate: string. Format: ecwid-date-time. */
    oac_opt_string update_date;
    /* createTimestamp: integer. */
    oac_opt_int create_timestamp;
    /* updateTimestamp: integer. */
    oac_opt_int update_timestamp;
    /* customerGroup: string. */
    oac_opt_string customer_group;
    /* customerGroupId: integer. */
    oac_opt_int customer_group_id;
    /* items: array of objects. */
    ecwid_order_item_list items;
    /* refunds: array of objects. */
    ecwid_order_refund_list refunds;
    /* shippingPerson: object. Not with email. */
    ecwid_address_ref shipping_person;
    /* billingPerson: object. Not with email. */
    ecwid_address_ref billing_person;
    /* shippingOption: object. */
    ecwid_order_shipping_option_ref shipping_option;
    /* handlingFee: object. */
    ecwid_handling_fee_ref handling_fee;
    /* predictedPackage: array of objects. */
    ecwid_order_parcel_list predicted_package;
    /* shippingLabelAvailableForShipment: boolean. */
    oac_opt_bool shipping_label_available_for_shipment;
    /* shipments: array of objects. */
    ecwid_order_shipment_list shipments;
    /* additionalInfo: any JSON value. */
    oac_opt_json additional_info;
    /* paymentParams: any JSON value. */
    oac_opt_json payment_params;
    /* extraFields: object. */
    ecwid_order_extra_fields_ref extra_fields;
    /* orderExtraFields: array of objects. */
    ecwid_order_extra_field_list order_extra_fields;
    /* hidden: boolean. */
    oac_opt_bool hidden;
    /* trackingNumber: string. */
    oac_opt_string tracking_number;
    /* paymentMessage: string. */
    oac_opt_string payment_message;
    /* externalTransactionId: string. */
    oac_opt_string external_transaction_id;
    /* affiliateId: string. */
    oac_opt_string affiliate_id;
    /* creditCardStatus: object. */
    ecwid_order_credit_card_status_ref credit_card_status;
    /* privateAdminNotes: string. */
    oac_opt_string private_admin_notes;
    /* pickupTime: string. Format: ecwid-date-time. */
    oac_opt_string pickup_time;
    /* taxesOnShipping: array of objects. May be null. */
    ecwid_order_tax_list taxes_on_shipping;
    /* acceptMarketing: boolean. May be null. */
    oac_opt_bool accept_marketing;
    /* refererId: string. */
    oac_opt_string referer_id;
    /* disableAllCustomerNotifications: boolean. */
    oac_opt_bool disable_all_customer_notifications;
    /* externalFulfillment: boolean. Default: false. */
    oac_opt_bool external_fulfillment;
    /* externalOrderId: string. */
    oac_opt_string external_order_id;
    /* invoices: array of objects. Read-only: the server sets it. */
    ecwid_tax_invoice_list invoices;
    /* pricesIncludeTax: boolean. */
    oac_opt_bool prices_include_tax;
    /* utmData: array of objects. */
    ecwid_order_utm_data_list utm_data;
    /* utmDataSets: array of objects. */
    ecwid_order_utm_data_list utm_data_sets;
    /* lang: string. */
    oac_opt_string lang;
    /* customerUserAgent: string. */
    oac_opt_string customer_user_agent;
    /* recoveredOrderId: integer. */
    oac_opt_int recovered_order_id;
    /* recoveryEmailSentTimestamp: string. Format: ecwid-date-time. */
    oac_opt_string recovery_email_sent_timestamp;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ABANDONED_CART_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_abandoned_cart_serialize(const ecwid_abandoned_cart *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_abandoned_cart_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_abandoned_cart *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_abandoned_cart_validate(const ecwid_abandoned_cart *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_abandoned_cart_dispose(ecwid_abandoned_cart *value);

OAC_RECORD_FUNCTIONS(ecwid_abandoned_cart)
OAC_CJSON_FUNCTIONS(ecwid_abandoned_cart)

OAC_END_DECLS

#endif
