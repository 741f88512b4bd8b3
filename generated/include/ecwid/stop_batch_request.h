/* ecwid_stop_batch_request: POST /{storeId}/batch/cancel-group
 * Made from spec/ecwid/openapi.yaml:519 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STOP_BATCH_REQUEST_H
#define ECWID_STOP_BATCH_REQUEST_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/stop_batch_request_params.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Stop batch request.
 *
 * Stops a batch. What it has not executed yet is marked COMPLETED and never executed; what has been executed stays
 * done.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; ticket_id and group_id must be there.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/stop-batch-request */
OAC_API OAC_MUST_CHECK oac_status ecwid_stop_batch_request(oac_client *client, int64_t store_id,
                                                           const ecwid_stop_batch_request_params *params,
                                                           ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_stop_batch_request_prepare(oac_client *client, int64_t store_id,
                                                                   const ecwid_stop_batch_request_params *params,
                                                                   oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_stop_batch_request_finish(oac_call *call, ecwid_update_result *response,
                                                                  oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_stop_batch_request_operation;

OAC_END_DECLS

#endif
