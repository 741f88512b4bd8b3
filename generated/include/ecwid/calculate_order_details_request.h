/* ecwid_calculate_order_details_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:16916 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CALCULATE_ORDER_DETAILS_REQUEST_H
#define ECWID_CALCULATE_ORDER_DETAILS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_calculate_order_details_request ecwid_calculate_order_details_request;
extern OAC_API const oac_type ecwid_calculate_order_details_request_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/discount_coupon.h>
#include <ecwid/handling_fee.h>
#include <ecwid/order_custom_surcharge.h>
#include <ecwid/order_discount_info.h>
#include <ecwid/order_item.h>
#include <ecwid/order_payment_options_details.h>
#include <ecwid/order_shipping_option.h>

OAC_BEGIN_DECLS

/* What to calculate an order of.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#request-json */
struct ecwid_calculate_order_details_request {
    /* email: Email address of the customer. */
    oac_opt_string email;
    /* ipAddress: IP address of the customer at the checkout. */
    oac_opt_string ip_address;
    /* customerId: Number of the customer for whom it is calculated, with the customer's prices. */
    oac_opt_int customer_id;
    /* customerTaxExempt: Whether the customer pays no tax. It needs a valid tax number. */
    oac_opt_bool customer_tax_exempt;
    /* discountCoupon: Discount coupon that was applied. Absent where there was none. */
    ecwid_discount_coupon_ref discount_coupon;
    /* discountInfo: Promotions that were applied. */
    ecwid_order_discount_info_list discount_info;
    /* billingPerson: Who the invoice is for, and where. Not with email. */
    ecwid_address_ref billing_person;
    /* shippingPerson: Who the goods are sent to, and where; the same as billingPerson where it is left out. Not with
     * email, firstName and lastName. */
    ecwid_address_ref shipping_person;
    /* customSurcharges: Surcharges and tips that were added. */
    ecwid_order_custom_surcharge_list custom_surcharges;
    /* items: Products that are ordered. */
    ecwid_order_item_list items;
    /* giftCardCode: Code of a gift card to pay with. */
    oac_opt_string gift_card_code;
    /* handlingFee: Fee for handling that is added to shipping. */
    ecwid_handling_fee_ref handling_fee;
    /* shippingOption: How the goods are sent or picked up. */
    ecwid_order_shipping_option_ref shipping_option;
    /* paymentOptionsDetails: Payment method that is chosen. */
    ecwid_order_payment_options_details_ref payment_options_details;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CALCULATE_ORDER_DETAILS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_calculate_order_details_request_serialize(
    const ecwid_calculate_order_details_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_calculate_order_details_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_calculate_order_details_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_calculate_order_details_request_validate(const ecwid_calculate_order_details_request *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_calculate_order_details_request_dispose(ecwid_calculate_order_details_request *value);

OAC_RECORD_FUNCTIONS(ecwid_calculate_order_details_request)
OAC_CJSON_FUNCTIONS(ecwid_calculate_order_details_request)

OAC_END_DECLS

#endif
