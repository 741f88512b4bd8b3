/* ecwid_discount_coupon: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13474 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DISCOUNT_COUPON_H
#define ECWID_DISCOUNT_COUPON_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_discount_coupon ecwid_discount_coupon;
extern OAC_API const oac_type ecwid_discount_coupon_oac_type;

typedef struct ecwid_discount_coupon_ref {
    oac_presence state;
    const ecwid_discount_coupon *value;
} ecwid_discount_coupon_ref;
OAC_REF_FUNCTIONS(ecwid_discount_coupon)

/* An array of ecwid_discount_coupon: `items` has `count` of them and is borrowed. */
typedef struct ecwid_discount_coupon_list {
    oac_presence state;
    size_t count;
    const ecwid_discount_coupon *items;
} ecwid_discount_coupon_list;
OAC_LIST_FUNCTIONS(ecwid_discount_coupon_list, ecwid_discount_coupon)
extern OAC_API const oac_type ecwid_discount_coupon_list_oac_type;

OAC_END_DECLS

#include <ecwid/discount_coupon_application_limit.h>
#include <ecwid/discount_coupon_catalog_limit.h>
#include <ecwid/discount_coupon_shipping_limit.h>
#include <ecwid/discount_coupon_status.h>
#include <ecwid/discount_coupon_uses_limit.h>
#include <ecwid/discount_type.h>

OAC_BEGIN_DECLS

/* A coupon that gives a discount to who enters its code.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/discount-coupons/get-discount-coupon#response-json */
struct ecwid_discount_coupon {
    /* id: Number of the coupon within Ecwid. The server gives it. */
    oac_opt_int id;
    /* name: Name of the coupon. Customers see it. */
    oac_opt_string name;
    /* code: Code that customers enter at the checkout. */
    oac_opt_string code;
    /* discountType: Whether the discount is an amount (ABS), a percentage (PERCENT), free shipping, or one of both
     * with free shipping. */
    ecwid_discount_type_opt discount_type;
    /* status: Whether the coupon can be used, and why it cannot. */
    ecwid_discount_coupon_status_opt status;
    /* discount: How much the discount is, in the store's currency or in percent, as discountType says. */
    oac_opt_number discount;
    /* launchDate: From when on the coupon can be used. The server turns any offset into UTC. Format:
     * ecwid-date-time. */
    oac_opt_string launch_date;
    /* expirationDate: Until when the coupon can be used. The server turns any offset into UTC. Format:
     * ecwid-date-time. */
    oac_opt_string expiration_date;
    /* totalLimit: How much the products in the cart must cost at least, in the store's currency. */
    oac_opt_number total_limit;
    /* usesLimit: How often it can be used - without limit, once by each customer, or once in all. */
    ecwid_discount_coupon_uses_limit_opt uses_limit;
    /* applicationLimit: Who can use it - all, only who has not ordered before, or only who has. */
    ecwid_discount_coupon_application_limit_opt application_limit;
    /* creationDate: When the coupon was created. Format: ecwid-date-time. */
    oac_opt_string creation_date;
    /* updateDate: When the coupon last changed. Format: ecwid-date-time. */
    oac_opt_string update_date;
    /* orderCount: How many orders were placed with the coupon. */
    oac_opt_int order_count;
    /* catalogLimit: Products and categories that it is limited to. Empty means all. */
    ecwid_discount_coupon_catalog_limit_ref catalog_limit;
    /* shippingLimit: Shipping methods that it is limited to. Empty means all. Only of getDiscountCoupon and
     * searchDiscountCoupons. */
    ecwid_discount_coupon_shipping_limit_ref shipping_limit;
    /* repeatCustomerOnly: Whether only those can use it who have ordered before. Old form of applicationLimit. Only
     * of getDiscountCoupon, searchDiscountCoupons, calculateOrderDetails and 5 more. */
    oac_opt_bool repeat_customer_only;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DISCOUNT_COUPON_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_discount_coupon_serialize(const ecwid_discount_coupon *value,
                                                                  oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_discount_coupon_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_discount_coupon *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_discount_coupon_validate(const ecwid_discount_coupon *value,
                                                                 oac_validation mode, oac_violations *violations,
                                                                 oac_error *error);
OAC_API void ecwid_discount_coupon_dispose(ecwid_discount_coupon *value);

OAC_RECORD_FUNCTIONS(ecwid_discount_coupon)
OAC_CJSON_FUNCTIONS(ecwid_discount_coupon)

OAC_END_DECLS

#endif
