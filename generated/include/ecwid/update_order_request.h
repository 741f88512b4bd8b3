/* ecwid_update_order_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19978 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_ORDER_REQUEST_H
#define ECWID_UPDATE_ORDER_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_order_request ecwid_update_order_request;
extern OAC_API const oac_type ecwid_update_order_request_oac_type;

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

/* The object UpdateOrderRequest of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#request-json */
struct ecwid_update_order_request {
    /* subtotal: number. */
    oac_opt_number subtotal;
    /* total: number. */
    oac_opt_number total;
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
    /* customDiscount: array of numbers. */
    oac_number_list custom_discount;
    /* discount: number. */
    oac_opt_number discount;
    /* couponDiscount: number. */
    oac_opt_number coupon_discount;
    /* discountInfo: array of objects. */
    ecwid_order_discount_info_list discount_info;
    /* discountCoupon: object. */
    ecwid_discount_coupon_ref discount_coupon;
    /* customSurcharges: array of objects. */
    ecwid_order_custom_surcharge_list custom_surcharges;
    /* globalReferer: string. */
    oac_opt_string global_referer;
    /* customerId: integer. */
    oac_opt_int customer_id;
    /* customerGroup: string. */
    oac_opt_string customer_group;
    /* customerGroupId: integer. */
    oac_opt_int customer_group_id;
    /* items: array of objects. */
    ecwid_order_item_list items;
    /* shippingPerson: object. Not with firstName and lastName. */
    ecwid_address_ref shipping_person;
    /* billingPerson: object. */
    ecwid_address_ref billing_person;
    /* shippingOption: object. */
    ecwid_order_shipping_option_ref shipping_option;
    /* handlingFee: object. */
    ecwid_handling_fee_ref handling_fee;
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
    /* pricesIncludeTax: boolean. */
    oac_opt_bool prices_include_tax;
    /* utmData: array of objects. */
    ecwid_order_utm_data_list utm_data;
    /* utmDataSets: array of objects. */
    ecwid_order_utm_data_list utm_data_sets;
    /* lang: string. */
    oac_opt_string lang;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_ORDER_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_request_serialize(const ecwid_update_order_request *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_request_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_update_order_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_request_validate(const ecwid_update_order_request *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_update_order_request_dispose(ecwid_update_order_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_order_request)
OAC_CJSON_FUNCTIONS(ecwid_update_order_request)

OAC_END_DECLS

#endif
