/* ecwid_update_promotion: PUT /{storeId}/promotions/{promotionId}
 * Made from spec/ecwid/openapi.yaml:2966 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_PROMOTION_H
#define ECWID_UPDATE_PROMOTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/promotion.h>
#include <ecwid/update_promotion_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update promotion.
 *
 * Changes a promotion. What is left out stays as it is.
 *
 * Scopes: update_promotion.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * promotionId: Number of the promotion within Ecwid. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/update-promotion */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_promotion(oac_client *client, int64_t store_id, int64_t promotion_id,
                                                         const ecwid_update_promotion_request *request,
                                                         ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_promotion_prepare(oac_client *client, int64_t store_id,
                                                                 int64_t promotion_id,
                                                                 const ecwid_update_promotion_request *request,
                                                                 oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_promotion_finish(oac_call *call, ecwid_update_result *response,
                                                                oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_promotion_copy). It
 * has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_promotion_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_promotion_changes(const ecwid_promotion *before,
                                                                       const ecwid_promotion *after,
                                                                       ecwid_update_promotion_request *request,
                                                                       oac_error *error)
{
    return oac_record_changes(&ecwid_promotion_oac_type, before, after, &ecwid_update_promotion_request_oac_type,
                              request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_promotion_operation;

OAC_END_DECLS

#endif
