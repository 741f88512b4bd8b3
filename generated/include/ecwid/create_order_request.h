/* ecwid_create_order_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17937 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_ORDER_REQUEST_H
#define ECWID_CREATE_ORDER_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_order_request ecwid_create_order_request;
extern OAC_API const oac_type ecwid_create_order_request_oac_type;

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
#include <ecwid/order_shipping_option.h>
#include <ecwid/order_tax.h>
#include <ecwid/order_utm_data.h>
#include <ecwid/payment_status.h>

OAC_BEGIN_DECLS

/* The order to create. Amounts are taken as they are.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/create-order#request-json */
struct ecwid_create_order_request {
    /* subtotal: Price of all items before discounts, taxes, shipping and fees, in the store's currency. Required. */
    oac_opt_number subtotal;
    /* total: Amount to pay, with discounts, taxes, shipping and fees, in the store's currency. Required. */
    oac_opt_number total;
    /* email: Email address of the customer. Required. */
    oac_opt_string email;
    /* fulfillmentStatus: How far packing and delivery have come. Custom ones are named by the store. Required. */
    ecwid_fulfillment_status_opt fulfillment_status;
    /* paymentStatus: How far the payment has come. Custom ones are named by the store. Required. */
    ecwid_payment_status_opt payment_status;
    /* paymentModule: Module through which the order was paid online. Absent for what is paid in other ways. */
    oac_opt_string payment_module;
    /* paymentMethod: Name of the payment method, as the customer saw it. */
    oac_opt_string payment_method;
    /* tax: Sum of all taxes on items and shipping. It is not calculated anew when the order is changed. */
    oac_opt_number tax;
    /* giftCardRedemption: Amount that was paid with a gift card, already taken off the total. */
    oac_opt_number gift_card_redemption;
    /* totalBeforeGiftCardRedemption: The total before what a gift card paid was taken off. */
    oac_opt_number total_before_gift_card_redemption;
    /* customerTaxExempt: Whether the customer pays no tax. It needs a valid tax number. */
    oac_opt_bool customer_tax_exempt;
    /* customerTaxId: Tax number that the customer gave. */
    oac_opt_string customer_tax_id;
    /* customerTaxIdValid: Whether the tax number has been found valid. */
    oac_opt_bool customer_tax_id_valid;
    /* reversedTaxApplied: Whether the tax was set to 0 because the customer owes it. It needs a valid tax number. */
    oac_opt_bool reversed_tax_applied;
    /* b2b_b2c: Whether a business (b2b) or a private customer (b2c) orders. */
    ecwid_buyer_kind_opt b2b_b2c;
    /* customerRequestedInvoice: Whether the customer asked for an invoice. */
    oac_opt_bool customer_requested_invoice;
    /* customerFiscalCode: Italian tax code (codice fiscale) of the customer. */
    oac_opt_string customer_fiscal_code;
    /* electronicInvoicePecEmail: Certified email address (PEC) that Italian electronic invoices are sent to. */
    oac_opt_string electronic_invoice_pec_email;
    /* electronicInvoiceSdiCode: Code by which the Italian exchange system (SdI) delivers electronic invoices. */
    oac_opt_string electronic_invoice_sdi_code;
    /* ipAddress: IP address of the customer at the checkout. */
    oac_opt_string ip_address;
    /* refererUrl: Address of the page on which it was ordered, without what follows the hash mark. */
    oac_opt_string referer_url;
    /* orderComments: Comments that the customer left at the checkout. */
    oac_opt_string order_comments;
    /* volumeDiscount: What promotions by subtotal take off. Part of discount. */
    oac_opt_number volume_discount;
    /* membershipBasedDiscount: What promotions by customer group take off. Part of discount. */
    oac_opt_number membership_based_discount;
    /* totalAndMembershipBasedDiscount: What promotions by subtotal and customer group together take off. Part of
     * discount. */
    oac_opt_number total_and_membership_based_discount;
    /* customDiscount: Amounts that apps take off. */
    oac_number_list custom_discount;
    /* discount: What promotions take off. Pages contradict each other on whether it has couponDiscount in it. */
    oac_opt_number discount;
    /* couponDiscount: What the discount coupon takes off. */
    oac_opt_number coupon_discount;
    /* discountInfo: Promotions that were applied. */
    ecwid_order_discount_info_list discount_info;
    /* discountCoupon: Discount coupon that was applied. Absent where there was none. */
    ecwid_discount_coupon_ref discount_coupon;
    /* customSurcharges: Surcharges and tips that were added. */
    ecwid_order_custom_surcharge_list custom_surcharges;
    /* globalReferer: Address of the page elsewhere that led the customer here. */
    oac_opt_string global_referer;
    /* customerId: Number of the customer within Ecwid. */
    oac_opt_int customer_id;
    /* customerGroup: Name of the customer's group. Absent where the customer has none. */
    oac_opt_string customer_group;
    /* customerGroupId: Number of the customer's group. 0 is the general group. */
    oac_opt_int customer_group_id;
    /* items: Products that are ordered. */
    ecwid_order_item_list items;
    /* shippingPerson: Who the goods are sent to, and where. Not with firstName and lastName. */
    ecwid_address_ref shipping_person;
    /* billingPerson: Who the invoice is for, and where. */
    ecwid_address_ref billing_person;
    /* shippingOption: How the goods are sent or picked up. */
    ecwid_order_shipping_option_ref shipping_option;
    /* handlingFee: Fee for handling that is added to shipping. */
    ecwid_handling_fee_ref handling_fee;
    /* additionalInfo: Data for the server's own use, any JSON. */
    oac_opt_json additional_info;
    /* paymentParams: Data of the payment for the server's own use, any JSON. */
    oac_opt_json payment_params;
    /* extraFields: Values of extra fields by their names; some, such as those of delivery times, have members of
     * their own. */
    ecwid_order_extra_fields_ref extra_fields;
    /* orderExtraFields: Extra fields with their values and how they are shown, 8 KB in all at most. */
    ecwid_order_extra_field_list order_extra_fields;
    /* hidden: Whether the control panel does not show it. Only for what was not finished. */
    oac_opt_bool hidden;
    /* trackingNumber: Number by which the carrier tells where the parcel is. */
    oac_opt_string tracking_number;
    /* paymentMessage: What the payment service said went wrong. It is emptied once the order is paid. */
    oac_opt_string payment_message;
    /* externalTransactionId: Id of the payment in the payment service. */
    oac_opt_string external_transaction_id;
    /* affiliateId: Tells which of several places that show the store it was ordered at. */
    oac_opt_string affiliate_id;
    /* creditCardStatus: What the payment service found about the credit card. */
    ecwid_order_credit_card_status_ref credit_card_status;
    /* privateAdminNotes: Notes of the store's staff, not shown to the customer. */
    oac_opt_string private_admin_notes;
    /* pickupTime: When the customer picks the goods up. Format: ecwid-date-time. */
    oac_opt_string pickup_time;
    /* taxesOnShipping: Taxes on shipping and handling. Null for old orders, empty where only items are taxed; not
     * calculated anew when the order is changed. May be null. */
    ecwid_order_tax_list taxes_on_shipping;
    /* acceptMarketing: Whether the customer agreed to get advertising by email. The vendor takes null for consent,
     * too. May be null. */
    oac_opt_bool accept_marketing;
    /* refererId: Id of where the order came from, set by a script of the store or a program. */
    oac_opt_string referer_id;
    /* disableAllCustomerNotifications: Whether the customer gets no emails about it. Emails to staff are sent all
     * the same. */
    oac_opt_bool disable_all_customer_notifications;
    /* externalFulfillment: Whether another system delivers it. Then the control panel does not let fulfillment be
     * changed. Default: false. */
    oac_opt_bool external_fulfillment;
    /* externalOrderId: Id in the system that delivers it. It needs externalFulfillment to be true. */
    oac_opt_string external_order_id;
    /* pricesIncludeTax: Whether prices have taxes in them. */
    oac_opt_bool prices_include_tax;
    /* utmData: Campaign that the customer came by. */
    ecwid_order_utm_data_list utm_data;
    /* utmDataSets: Campaigns that the customer came by, with times. */
    ecwid_order_utm_data_list utm_data_sets;
    /* lang: Language of emails to the customer, a two-letter code that is switched on in the store. */
    oac_opt_string lang;
    /* createDate: When it was ordered; now, where it is left out. Format: ecwid-date-time. */
    oac_opt_string create_date;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_ORDER_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_order_request_serialize(const ecwid_create_order_request *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_order_request_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_create_order_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_order_request_validate(const ecwid_create_order_request *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_create_order_request_dispose(ecwid_create_order_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_order_request)
OAC_CJSON_FUNCTIONS(ecwid_create_order_request)

OAC_END_DECLS

#endif
