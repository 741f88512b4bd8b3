/* The table of functions for a transport of the program's own: each attempt is one call of its function, over when that
 * returns, on a front as well. Private half of oac/exchange.h. */
#include "http/call_internal.h"

static oac_status check_program_url(const oac_client_options *options, const char *url, oac_url *found,
                                    oac_error *error)
{
    const oac_transport *own = options->transport;
    return own->check_url != NULL ? own->check_url(own->context, url, found, error) : oac_url_check(url, found, error);
}

/* A program's transport has its own way to a proxy. */
static const char *check_proxy(const char *proxy)
{
    (void)proxy;
    return NULL;
}

static const char *no_version(void)
{
    return "";
}

/* All of the body at once; false: it cannot be had. */
static bool gather_body(oac_attempt *attempt)
{
    oac_call *call = attempt->call;
    if (!attempt->streams) {
        return true;
    }
    if (!oac_outgoing_gather(call)) {
        oac_transfer_tell(call, OAC_STAGE_SEND);
        return false;
    }
    attempt->streams = false;
    attempt->body.data = call->transfer.gathered.data != NULL ? call->transfer.gathered.data : "";
    attempt->body.length = call->transfer.gathered.length;
    return true;
}

/* The answer is there; its body goes where it is wanted. */
static void hand_over_answer(oac_attempt *attempt)
{
    oac_call *call = attempt->call;
    bool goes_on = true;
    attempt->to_sink = oac_call_answer_begins(call, call->response.http_status, (int64_t)call->answer.length, &goes_on);
    if (attempt->to_sink && (!goes_on || !oac_call_take(call, call->answer.data, call->answer.length))) {
        oac_transfer_tell(call, OAC_STAGE_RECEIVE);
    }
    if (attempt->to_sink) {
        oac_buffer_clear(&call->answer);
    }
}

static void send_it(oac_attempt *attempt)
{
    oac_call *call = attempt->call;
    const oac_transport *own = &call->client->transport;
    oac_http_request request = OAC_ZERO;
    oac_status status = OAC_OK;
    if (!gather_body(attempt)) {
        return;
    }
    request = oac_call_request(call, false);
    status = own->send(own->context, &request, &call->response, &call->error);
    call->response.content_type[sizeof call->response.content_type - 1] = '\0'; /* it may have filled all of it */
    if (status == OAC_OK) {
        memset(&call->error, 0, sizeof call->error);
    } else if (call->error.status != status) {
        (void)oac_error_set(&call->error, status, OAC_STAGE_SEND, "the program's transport failed");
        call->error.outcome = OAC_OUTCOME_UNKNOWN;
    } else {
        oac_redact_error(call, &call->error);
    }
    attempt->transient = status == OAC_ERROR_NETWORK || status == OAC_ERROR_TIMEOUT;
    attempt->costs.bytes_sent = request.body.length;
    attempt->costs.bytes_received = call->answer.length;
    if (status == OAC_OK && call->transfer.in.sink != NULL) {
        hand_over_answer(attempt);
    }
}

/* It cannot be woken up, and keeps no connection of which this library knows. */
static void wake_nobody(oac_connection *connection)
{
    (void)connection;
}

static void close_all(oac_connections *connections, const oac_allocator *allocator)
{
    (void)connections;
    (void)allocator;
}

static oac_status multi_new(const oac_multi_hooks *hooks, unsigned most, const oac_allocator *allocator,
                            oac_multi **multi)
{
    (void)hooks;
    (void)most;
    (void)allocator;
    *multi = NULL;
    return OAC_OK;
}

static void multi_free(oac_multi *multi, const oac_allocator *allocator)
{
    (void)multi;
    (void)allocator;
}

static bool multi_add(oac_multi *multi, oac_attempt *attempt)
{
    (void)multi;
    send_it(attempt);
    return false;
}

static void multi_remove(oac_multi *multi, oac_attempt *attempt)
{
    (void)multi;
    (void)attempt;
}

static void multi_socket(oac_multi *multi, int socket, int events)
{
    (void)multi;
    (void)socket;
    (void)events;
}

static void multi_timeout(oac_multi *multi)
{
    (void)multi;
}

static oac_attempt *multi_finished(oac_multi *multi)
{
    (void)multi;
    return NULL;
}

/* Its time is its own. */
static uint64_t moved(const oac_attempt *attempt)
{
    (void)attempt;
    return 0;
}

const oac_transport_table oac_program_transport = {
    .logs_headers = false,
    .check_url = check_program_url,
    .check_proxy = check_proxy,
    .version = no_version,
    .attempt = send_it,
    .wake = wake_nobody,
    .close = close_all,
    .multi_new = multi_new,
    .multi_free = multi_free,
    .multi_add = multi_add,
    .multi_remove = multi_remove,
    .multi_socket = multi_socket,
    .multi_timeout = multi_timeout,
    .multi_finished = multi_finished,
    .moved = moved,
};
