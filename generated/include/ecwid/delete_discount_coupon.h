/* ecwid_delete_discount_coupon: DELETE /{storeId}/discount_coupons/{discountCouponId}
 * Made from spec/ecwid/openapi.yaml:2739 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_DISCOUNT_COUPON_H
#define ECWID_DELETE_DISCOUNT_COUPON_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete discount coupon.
 *
 * Deletes a discount coupon for good. To stop its use and keep it, set its status to PAUSED instead.
 *
 * Scopes: update_discount_coupons.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * discountCouponId: Number of the discount coupon within Ecwid. Required. At least 1 character.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/discount-coupons/delete-discount-coupon */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_discount_coupon(oac_client *client, int64_t store_id,
                                                               oac_string discount_coupon_id,
                                                               ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_discount_coupon_prepare(oac_client *client, int64_t store_id,
                                                                       oac_string discount_coupon_id,
                                                                       oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_discount_coupon_finish(oac_call *call, ecwid_delete_result *response,
                                                                      oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_discount_coupon_operation;

OAC_END_DECLS

#endif
