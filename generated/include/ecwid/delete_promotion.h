/* ecwid_delete_promotion: DELETE /{storeId}/promotions/{promotionId}
 * Made from spec/ecwid/openapi.yaml:2944 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_PROMOTION_H
#define ECWID_DELETE_PROMOTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete promotion.
 *
 * Deletes a promotion for good.
 *
 * Scopes: delete_promotion.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * promotionId: Number of the promotion within Ecwid. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/delete-promotion */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_promotion(oac_client *client, int64_t store_id, int64_t promotion_id,
                                                         ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_promotion_prepare(oac_client *client, int64_t store_id,
                                                                 int64_t promotion_id, oac_call **prepared,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_promotion_finish(oac_call *call, ecwid_delete_result *response,
                                                                oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_promotion_operation;

OAC_END_DECLS

#endif
