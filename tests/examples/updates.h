/* What the two examples of the non-blocking front share: the updates to make, as calls that are ready to be started. */
#ifndef UPDATES_H
#define UPDATES_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include <lab/lab.h>

/* One update under way. */
typedef struct update {
    int64_t customer_id;
    bool updated;
} update;

/* Called by the front when an update has ended. */
static void on_update_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    update *one = context;
    if (status == OAC_OK) {
        lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
        oac_error problem = OAC_ERROR_INIT;
        if (lab_update_customer_finish(call, &response, &problem) != OAC_OK) {
            fprintf(stderr, "%" PRId64 ": %s\n", one->customer_id, problem.message);
        }
        one->updated = response.update_count.state == OAC_VALUE && response.update_count.value == 1;
        lab_update_customer_response_dispose(&response);
    } else {
        fprintf(stderr, "%" PRId64 ": %s: %s\n", one->customer_id, oac_status_name(status), error->message);
    }
    oac_call_end(call);
}

/* Prepares the update of a customer and hands it to the front. */
static oac_status start_update(oac_client *client, oac_front *front, update *one, oac_error *error)
{
    const lab_update_customer_request request = {.tax_exempt = oac_bool(false)};
    oac_call *call = NULL;
    oac_status status = lab_update_customer_prepare(client, 1003, one->customer_id, &request, &call, error);
    if (status == OAC_OK) {
        status = oac_front_start(front, call, on_update_done, one, error);
    }
    if (status != OAC_OK) {
        oac_call_end(call);
    }
    return status;
}

/* Starts an update for each of the `count` customers; false after having said what went wrong. */
static bool start_updates(oac_client *client, oac_front *front, update *updates, int count)
{
    oac_error error = OAC_ERROR_INIT;
    int at = 0;
    for (at = 0; at < count; at++) {
        updates[at].customer_id = 1000 + at;
        if (start_update(client, front, &updates[at], &error) != OAC_OK) {
            fprintf(stderr, "%s\n", error.message);
            return false;
        }
    }
    return true;
}

/* A client from LAB_BASE_URL and LAB_TOKEN; null after having said what went wrong. */
static oac_client *client_from_environment(void)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    if (getenv("LAB_BASE_URL") != NULL) {
        options.base_url = getenv("LAB_BASE_URL");
    }
    options.token = getenv("LAB_TOKEN");
    options.rate_burst = 100;
    if (oac_client_new(&options, &client, &error) != OAC_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    return client;
}

/* Prints the count and gives the exit code. */
static int report(const update *updates, int count)
{
    int done = 0;
    int at = 0;
    for (at = 0; at < count; at++) {
        done += updates[at].updated ? 1 : 0;
    }
    printf("%d of %d customers updated\n", done, count);
    return done == count ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
