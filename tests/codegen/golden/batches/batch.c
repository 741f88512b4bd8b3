/* Many calls in one request: what the description says of it.
 * Made from tests/codegen/golden/batches.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include <batches/batch.h>

#include <oac/gen/batch.h>

/* clang-format off */
const oac_batch_table batches_batch = {
    .abi = OAC_ABI,
    .most = 20,
    .create = &batches_send_all_operation,
    .of_create = {.id = "key", .path = "url", .method = "verb", .body = "json", .ticket = "id"},
    .status = &batches_ask_all_operation,
    .of_status = {
        .ticket = "id",
        .state = "state",
        .running = "working",
        .done = "done",
        .answers = "list",
        .id = "key",
        .fate = "end",
        .http_status = "code",
        .body = "json",
        .executed = "ok",
        .failed = "bad",
        .not_executed = "none",
    },
};
/* clang-format on */

oac_status batches_batch_new(oac_client *client, const oac_batch_options *options, oac_batch **batch, oac_error *error)
{
    return oac_batch_new(client, &batches_batch, NULL, options, batch, error);
}
