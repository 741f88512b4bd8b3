/* Many calls in one request.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_H
#define ECWID_BATCH_H

#include <oac/oac.h>

#include <ecwid/create_batch_request.h>
#include <ecwid/get_batch_status.h>
#include <ecwid/stop_batch_request.h>

OAC_BEGIN_DECLS

/* Makes a batch: up to 500 prepared calls that are sent as one request. How it is used, and what it takes, stands in
 * oac/batch.h.
 *
 * Its own requests are POST /{storeId}/batch and GET /{storeId}/batch; oac_batch_stop sends POST
 * /{storeId}/batch/cancel-group. `options` may be null. */
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_new(oac_client *client, int64_t store_id,
                                                  const oac_batch_options *options, oac_batch **batch,
                                                  oac_error *error);

/* What the description says of batches. */
extern OAC_API const oac_batch_table ecwid_batch;

OAC_END_DECLS

#endif
