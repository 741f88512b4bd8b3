/* The wire tests' driver: a child after fork() tries all that it has got from its parent, then a client of its own. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "driver.h"
#include "http/making.h"

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    unsigned *calls = context;
    (void)status;
    (void)error;
    ++*calls;
    oac_call_end(call);
}

static void print_status(const char *name, oac_status status)
{
    printf("%s=%s\n", name, oac_status_name(status));
}

/* What a client, a view, two calls and a front of the parent are worth here. */
static void try_all(oac_client *client, oac_client *view, oac_call *call, oac_front *front, const unsigned *done)
{
    static const oac_operation operation = {
        .abi = OAC_ABI, .id = "forked", .method = "GET", .path = "/x", .idempotent = true};
    oac_error error = OAC_ERROR_INIT;
    oac_client *other_view = NULL;
    oac_call *other_call = NULL;
    oac_front *other_front = NULL;
    oac_counters counters;
    print_status("begin", oac_call_begin(client, &operation, &other_call, &error));
    printf("message=%s\n", error.message);
    print_status("begin_view", oac_call_begin(view, &operation, &other_call, NULL));
    print_status("view", oac_client_view(client, NULL, &other_view, NULL));
    print_status("perform", oac_call_perform(call, NULL));
    print_status("front", oac_front_new(client, NULL, &other_front, NULL));
    print_status("start", oac_front_start(front, call, on_done, NULL, NULL));
    oac_client_cancel(client);
    oac_call_cancel(call);
    oac_front_wakeup(front);
    oac_front_socket(front, 0, OAC_FRONT_READ);
    oac_front_timeout(front);
    oac_client_counters(client, &counters);
    printf("pending=%zu\ndriven=%zu\ncalls=%d\n", oac_front_pending(front), oac_front_drive(front, 100),
           (int)counters.calls);
    oac_call_end(call);
    print_status("front_free", oac_front_free(front));
    print_status("view_free", oac_client_free(view));
    print_status("client_free", oac_client_free(client));
    printf("callbacks=%u\n", *done);
}

static void try_own(const arguments *all)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    call_result result;
    options.base_url = argument_text(all, "base_url", NULL);
    options.ca_file = argument_text(all, "ca_file", NULL);
    options.token = argument_text(all, "token", "secret_token_of_the_tests");
    if (oac_client_new(&options, &client, NULL) == OAC_OK) {
        const arguments plain = {NULL, 0};
        call_in_turn(client, &plain, &result, 1);
        print_status("own", result.status);
        (void)oac_client_free(client);
    }
}

void fork_and_try(oac_client *client, const arguments *all)
{
    static const oac_operation operation = {
        .abi = OAC_ABI, .id = "started", .method = "GET", .path = "/x", .idempotent = true};
    oac_client *view = NULL;
    oac_call *call = NULL;
    oac_call *started = NULL;
    oac_front *front = NULL;
    unsigned done = 0;
    int status = 0;
    pid_t child = 0;
    if (oac_client_view(client, NULL, &view, NULL) != OAC_OK ||
        oac_call_begin(client, &operation, &call, NULL) != OAC_OK ||
        oac_call_begin(client, &operation, &started, NULL) != OAC_OK ||
        oac_front_new(client, NULL, &front, NULL) != OAC_OK) {
        return;
    }
    oac_call_path(call, operation.path);
    oac_call_path(started, operation.path);
    if (oac_front_start(front, started, on_done, &done, NULL) != OAC_OK) {
        return;
    }
    (void)oac_front_drive(front, 0); /* its connection is being opened */
    (void)fflush(stdout);
    child = fork();
    if (child == 0) {
        try_all(client, view, call, front, &done);
        try_own(all);
        exit(fflush(stdout) == 0 ? 0 : 1); /* with all that a leak checker does then */
    }
    (void)waitpid(child, &status, 0);
    printf("child=%d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    print_status("parent", oac_call_perform(call, NULL));
    oac_call_end(call);
    while (oac_front_drive(front, 1000) > 0) {
    }
    printf("done=%u\n\n", done);
    (void)oac_front_free(front);
    (void)oac_client_free(view);
}
