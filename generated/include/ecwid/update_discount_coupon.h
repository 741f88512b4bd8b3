/* ecwid_update_discount_coupon: PUT /{storeId}/discount_coupons/{discountCouponId}
 * Made from spec/ecwid/openapi.yaml:2810 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_DISCOUNT_COUPON_H
#define ECWID_UPDATE_DISCOUNT_COUPON_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/discount_coupon.h>
#include <ecwid/update_discount_coupon_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update discount coupon.
 *
 * Changes a discount coupon. What is left out stays as it is.
 *
 * Scopes: update_discount_coupons.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * discountCouponId: Number of the discount coupon within Ecwid. Required. At least 1 character.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/discount-coupons/update-discount-coupon */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_discount_coupon(oac_client *client, int64_t store_id,
                                                               oac_string discount_coupon_id,
                                                               const ecwid_update_discount_coupon_request *request,
                                                               ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_discount_coupon_prepare(
    oac_client *client, int64_t store_id, oac_string discount_coupon_id,
    const ecwid_update_discount_coupon_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_discount_coupon_finish(oac_call *call, ecwid_update_result *response,
                                                                      oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_discount_coupon_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_update_discount_coupon_request_dispose. */
static inline OAC_MUST_CHECK oac_status
ecwid_update_discount_coupon_changes(const ecwid_discount_coupon *before, const ecwid_discount_coupon *after,
                                     ecwid_update_discount_coupon_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_discount_coupon_oac_type, before, after,
                              &ecwid_update_discount_coupon_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_discount_coupon_operation;

OAC_END_DECLS

#endif
