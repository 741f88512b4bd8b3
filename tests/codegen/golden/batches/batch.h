/* Many calls in one request.
 * Made from tests/codegen/golden/batches.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef BATCHES_BATCH_H
#define BATCHES_BATCH_H

#include <oac/oac.h>

#include <batches/ask_all.h>
#include <batches/send_all.h>

OAC_BEGIN_DECLS

/* Makes a batch: up to 20 prepared calls that are sent as one request. How it is used, and what it takes, stands in
 * oac/batch.h.
 *
 * Its own requests are POST /bulk and GET /bulk. `options` may be null. */
OAC_API OAC_MUST_CHECK oac_status batches_batch_new(oac_client *client, const oac_batch_options *options,
                                                    oac_batch **batch, oac_error *error);

/* What the description says of batches. */
extern OAC_API const oac_batch_table batches_batch;

OAC_END_DECLS

#endif
