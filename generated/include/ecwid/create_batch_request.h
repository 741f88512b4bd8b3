/* ecwid_create_batch_request: POST /{storeId}/batch
 * Made from spec/ecwid/openapi.yaml:283 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_BATCH_REQUEST_H
#define ECWID_CREATE_BATCH_REQUEST_H

#include <oac/oac.h>

#include <ecwid/batch_status.h>
#include <ecwid/client.h>
#include <ecwid/create_batch_request_params.h>
#include <ecwid/create_batch_request_request.h>

OAC_BEGIN_DECLS

/* Create batch request.
 *
 * Sends up to 500 requests as one and answers with a ticket at once; they are executed later, one after the other,
 * and only after all earlier batches of the store. The ticket leads to their answers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/create-batch-request */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request(oac_client *client, int64_t store_id,
                                                             const ecwid_create_batch_request_params *params,
                                                             const ecwid_create_batch_request_request *request,
                                                             ecwid_batch_status *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_prepare(oac_client *client, int64_t store_id,
                                                                     const ecwid_create_batch_request_params *params,
                                                                     const ecwid_create_batch_request_request *request,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_finish(oac_call *call, ecwid_batch_status *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_batch_request_operation;

OAC_END_DECLS

#endif
