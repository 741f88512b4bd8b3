/* Many calls in one request: what the description says of it.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch.h>

#include <oac/gen/batch.h>

/* clang-format off */
const oac_batch_table ecwid_batch = {
    .abi = OAC_ABI,
    .most = 500,
    .create = &ecwid_create_batch_request_operation,
    .of_create = {
        .parallel = "allowParallelMode",
        .stop_on_failure = "stopOnFirstFailure",
        .deduplication_key = "deduplicationKey",
        .group = "groupId",
        .id = "id",
        .path = "path",
        .method = "method",
        .body = "body",
        .ticket = "ticket",
        .methods = "GET POST PUT DELETE",
        .deduplication_seconds = 3600,
    },
    .status = &ecwid_get_batch_status_operation,
    .of_status = {
        .ticket = "ticket",
        .with_answers = "escapedJson",
        .state = "status",
        .completed = "completedRequests",
        .queued = "QUEUED",
        .running = "IN_PROGRESS",
        .done = "COMPLETED",
        .answers = "responses",
        .id = "id",
        .fate = "status",
        .http_status = "httpStatusCode",
        .text = "escapedHttpBody",
        .body = "httpBody",
        .reason = "httpStatusLine",
        .executed = "COMPLETED",
        .failed = "FAILED",
        .not_executed = "NOT_EXECUTED",
    },
    .stop = &ecwid_stop_batch_request_operation,
    .of_stop = {.ticket = "ticketId", .group = "groupId", .count = "updateCount"},
};
/* clang-format on */

oac_status ecwid_batch_new(oac_client *client, int64_t store_id, const oac_batch_options *options, oac_batch **batch,
                           oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    return oac_batch_new(client, &ecwid_batch, given_arguments, options, batch, error);
}
