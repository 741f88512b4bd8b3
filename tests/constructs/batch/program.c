#include "../program.h"

static oac_batch *new_batch(oac_client *client, bool in_parallel)
{
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    oac_batch *batch = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.deduplication_key =
        in_parallel ? "5f1d6c1e-1f0a-4a52-9b6e-0c5a1f1d2e3f" : "0b8e0c4e-6d0f-4c57-8f6e-5f2f3c1d7a90";
    options.group = in_parallel ? "12" : NULL;
    options.parallel = in_parallel;
    options.go_on_after_failure = in_parallel;
    CHECK_OK(t_batch_new(client, 1003, &options, &batch, &error), error);
    return batch;
}

static void in_order(oac_client *client)
{
    const t_search_things_params params = {.q = oac_str("a&b \xc3\xa9")};
    const t_change_thing_request request = {.name = oac_str("\"x\"")};
    oac_batch *batch = new_batch(client, false);
    oac_call *calls[4] = {NULL, NULL, NULL, NULL};
    t_search_things_response found = T_SEARCH_THINGS_RESPONSE_INIT;
    t_change_thing_response changed = T_CHANGE_THING_RESPONSE_INIT;
    oac_error error = OAC_ERROR_INIT;
    CHECK_OK(t_search_things_prepare(client, 1003, &params, &calls[0], &error), error);
    CHECK_OK(t_change_thing_prepare(client, 1003, oac_text("a/b"), &request, &calls[1], &error), error);
    CHECK_OK(t_delete_thing_prepare(client, 1003, oac_text("c"), &calls[2], &error), error);
    CHECK_OK(t_delete_thing_prepare(client, 1003, oac_text("d"), &calls[3], &error), error);
    for (size_t i = 0; i < 3; i++) {
        CHECK_OK(oac_batch_add(batch, calls[i], &error), error);
    }
    CHECK_STATUS(OAC_ERROR_LIMIT, oac_batch_add(batch, calls[3], &error), error);
    CHECK_OK(oac_batch_run(batch, 10000, &error), error);
    CHECK(oac_batch_look(batch)->done == 1 && oac_batch_look(batch)->failed == 1);
    CHECK_OK(t_search_things_finish(calls[0], &found, &error), error);
    CHECK(found.total.value == 2);
    t_search_things_response_dispose(&found);
    CHECK_STATUS(OAC_ERROR_HTTP, t_change_thing_finish(calls[1], &changed, &error), error);
    CHECK(error.http_status == 404 && strcmp(error.server_code, "THING_NOT_FOUND") == 0);
    CHECK_STATUS(OAC_ERROR_NOT_EXECUTED, t_delete_thing_finish(calls[2], &error), error);
    CHECK(oac_call_fate(calls[2]) == OAC_FATE_NOT_EXECUTED && error.outcome == OAC_OUTCOME_NEVER_SENT);
    for (size_t i = 0; i < 4; i++) {
        oac_call_end(calls[i]);
    }
    oac_batch_free(batch);
}

static void in_parallel(oac_client *client)
{
    oac_batch *batch = new_batch(client, true);
    oac_call *elsewhere = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    CHECK_OK(t_delete_thing_prepare(client, 1004, oac_text("d"), &elsewhere, &error), error);
    CHECK_STATUS(OAC_ERROR_ARGUMENT, oac_batch_add(batch, elsewhere, &error), error);
    CHECK_OK(t_delete_thing_prepare(client, 1003, oac_text("d"), &call, &error), error);
    CHECK_OK(oac_batch_add(batch, call, &error), error);
    CHECK_OK(oac_batch_send(batch, &error), error);
    CHECK_OK(oac_batch_poll(batch, &error), error);
    CHECK(oac_batch_look(batch)->phase == OAC_BATCH_QUEUED);
    CHECK_STATUS(OAC_ERROR_PENDING, t_delete_thing_finish(call, &error), error);
    CHECK_OK(oac_batch_stop(batch, &error), error);
    CHECK_OK(oac_batch_wait(batch, 10000, &error), error);
    CHECK_OK(t_delete_thing_finish(call, &error), error);
    CHECK(error.http_status == 204);
    oac_call_end(call);
    oac_call_end(elsewhere);
    oac_batch_free(batch);
}

int main(int count, char **arguments)
{
    oac_client_options options = client_options(count, arguments);
    oac_client *client = NULL;
    options.token = "sesame-and-more";
    client = new_client(&options);
    in_order(client);
    in_parallel(client);
    CHECK(oac_client_free(client) == OAC_OK);
    return 0;
}
