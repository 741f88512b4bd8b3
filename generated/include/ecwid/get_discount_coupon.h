/* ecwid_get_discount_coupon: GET /{storeId}/discount_coupons/{discountCouponId}
 * Made from spec/ecwid/openapi.yaml:2761 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_DISCOUNT_COUPON_H
#define ECWID_GET_DISCOUNT_COUPON_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/discount_coupon.h>
#include <ecwid/get_discount_coupon_params.h>

OAC_BEGIN_DECLS

/* Get discount coupon.
 *
 * Reads one discount coupon with its limits.
 *
 * Scopes: read_discount_coupons.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * discountCouponId: Number of the discount coupon within Ecwid. Required. At least 1 character.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/discount-coupons/get-discount-coupon */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_discount_coupon(oac_client *client, int64_t store_id,
                                                            oac_string discount_coupon_id,
                                                            const ecwid_get_discount_coupon_params *params,
                                                            ecwid_discount_coupon *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_discount_coupon_prepare(oac_client *client, int64_t store_id,
                                                                    oac_string discount_coupon_id,
                                                                    const ecwid_get_discount_coupon_params *params,
                                                                    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_discount_coupon_finish(oac_call *call, ecwid_discount_coupon *response,
                                                                   oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_discount_coupon_operation;

OAC_END_DECLS

#endif
