/* ecwid_get_batch_status: GET /{storeId}/batch
 * Made from spec/ecwid/openapi.yaml:419 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_BATCH_STATUS_H
#define ECWID_GET_BATCH_STATUS_H

#include <oac/oac.h>

#include <ecwid/batch_status.h>
#include <ecwid/client.h>
#include <ecwid/get_batch_status_params.h>

OAC_BEGIN_DECLS

/* Get batch status.
 *
 * Tells how far a batch has come, and the answers to its requests where escapedJson asks for them.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; ticket must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/get-batch-status */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_batch_status(oac_client *client, int64_t store_id,
                                                         const ecwid_get_batch_status_params *params,
                                                         ecwid_batch_status *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_batch_status_prepare(oac_client *client, int64_t store_id,
                                                                 const ecwid_get_batch_status_params *params,
                                                                 oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_batch_status_finish(oac_call *call, ecwid_batch_status *response,
                                                                oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_batch_status_operation;

OAC_END_DECLS

#endif
