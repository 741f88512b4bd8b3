/* ecwid_search_batch_requests_by_status: GET /{storeId}/batch
 * Made from spec/ecwid/openapi.yaml:449 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_H
#define ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_H

#include <oac/oac.h>

#include <ecwid/batch_statuses.h>
#include <ecwid/client.h>
#include <ecwid/search_batch_requests_by_status_params.h>

OAC_BEGIN_DECLS

/* Search batch requests by status.
 *
 * Lists the batches of the store that are in one state, a page at a time.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; status and limit must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/search-batch-requests-by-status */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_batch_requests_by_status(
    oac_client *client, int64_t store_id, const ecwid_search_batch_requests_by_status_params *params,
    ecwid_batch_statuses *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_batch_requests_by_status_prepare(
    oac_client *client, int64_t store_id, const ecwid_search_batch_requests_by_status_params *params,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_batch_requests_by_status_finish(oac_call *call,
                                                                               ecwid_batch_statuses *response,
                                                                               oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_batch_requests_by_status_operation;

OAC_END_DECLS

#endif
