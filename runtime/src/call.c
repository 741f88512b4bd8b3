/* What generated calls are made of: begin, path, body, perform, answer, end. Private half of oac/client.h. */
#include <stdio.h>

#include "client_private.h"

oac_status oac_call_begin(oac_client *client, const oac_operation *operation, oac_call **call, oac_error *error)
{
    oac_call *taken = NULL;
    if (client == NULL || operation == NULL || call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_begin: a null argument");
    }
    taken = oac_pool_take(client, error);
    if (taken == NULL) {
        return error != NULL && error->status != OAC_OK ? error->status : OAC_ERROR_MEMORY;
    }
    taken->operation = operation;
    taken->fault = OAC_OK;
    taken->blame = NULL;
    taken->performed = false;
    taken->attempts = 0;
    memset(&taken->error, 0, sizeof taken->error);
    memset(&taken->response, 0, sizeof taken->response);
    taken->response.body = &taken->answer;
    oac_call_path(taken, client->options.base_url);
    *call = taken;
    return OAC_OK;
}

static void blame(oac_call *call, oac_status status, const char *why)
{
    if (call->fault == OAC_OK && status != OAC_OK) {
        call->fault = status;
        call->blame = why;
    }
}

static const char *blame_buffer(oac_status status)
{
    return status == OAC_ERROR_LIMIT ? "the URL is longer than 64 KiB" : "out of memory for the URL";
}

void oac_call_path(oac_call *call, const char *literal)
{
    const oac_status status = oac_buffer_append(&call->url, literal, strlen(literal));
    blame(call, status, blame_buffer(status));
}

void oac_call_path_int(oac_call *call, int64_t value)
{
    char digits[24];
    (void)snprintf(digits, sizeof digits, "%lld", (long long)value);
    oac_call_path(call, digits);
}

void oac_call_path_string(oac_call *call, oac_string value)
{
    oac_status status = OAC_OK;
    if (value.length == 0 || value.data == NULL) {
        blame(call, OAC_ERROR_ARGUMENT, "a piece of the path is empty");
    } else if (value.data[0] == '.' && (value.length == 1 || (value.length == 2 && value.data[1] == '.'))) {
        blame(call, OAC_ERROR_ARGUMENT, "a piece of the path is . or .., which would lead elsewhere");
    } else {
        status = oac_url_encode(&call->url, value);
        blame(call, status, blame_buffer(status));
    }
}

oac_buffer *oac_call_body(oac_call *call)
{
    return &call->body;
}

oac_string oac_call_answer(const oac_call *call)
{
    oac_string answer = OAC_ZERO;
    answer.data = call->answer.data != NULL ? call->answer.data : "";
    answer.length = call->answer.length;
    return answer;
}

/* One attempt through the program's own transport. */
static oac_status send_elsewhere(oac_call *call)
{
    const oac_client *client = call->client;
    const bool has_body = call->body.length > 0;
    oac_http_request request = OAC_ZERO;
    oac_status status = OAC_OK;
    request.method = call->operation->method;
    request.url = call->url.data;
    request.headers = client->headers + (has_body ? 0 : 1);
    request.header_count = client->header_count - (has_body ? 0 : 1);
    request.body.data = has_body ? call->body.data : NULL;
    request.body.length = call->body.length;
    request.request_id = call->request_id;
    request.attempt = call->attempts;
    status = client->transport.send(client->transport.context, &request, &call->response, &call->error);
    if (status != OAC_OK && call->error.status != status) {
        status = oac_error_set(&call->error, status, OAC_STAGE_SEND, "the program's transport failed");
        call->error.outcome = OAC_OUTCOME_UNKNOWN;
    }
    return status;
}

static void attempt(oac_call *call)
{
    oac_status status = OAC_OK;
    call->attempts++;
    oac_buffer_clear(&call->answer);
    memset(&call->error, 0, sizeof call->error);
    memset(&call->response, 0, sizeof call->response);
    call->response.body = &call->answer;
    call->response.retry_after_ms = -1;
    status = call->connection != NULL ? oac_connection_attempt(call, call->deadline - oac_clock_now())
                                      : send_elsewhere(call);
    if (status == OAC_OK && (call->response.http_status < 200 || call->response.http_status > 299)) {
        oac_http_error(call);
    }
}

oac_status oac_call_annotate(const oac_call *call, oac_error *error)
{
    if (error == NULL) {
        return OAC_ERROR_RESPONSE;
    }
    error->http_status = call->response.http_status;
    error->outcome = OAC_OUTCOME_ANSWERED;
    error->attempts = call->attempts;
    memcpy(error->request_id, call->request_id, sizeof error->request_id);
    return error->status;
}

oac_status oac_call_reject(const oac_call *call, oac_status status, oac_error *error)
{
    if (error != NULL) {
        error->status = status;
        error->stage = OAC_STAGE_PARSE;
        (void)oac_call_annotate(call, error);
    }
    return status;
}

oac_parse_options oac_call_parse_options(const oac_call *call)
{
    oac_parse_options options = OAC_ZERO;
    options.allocator = call->client->allocator;
    options.max_bytes = call->client->options.max_response_bytes;
    options.keep_unknown = call->client->options.keep_unknown;
    return options;
}

oac_validation oac_call_validation(const oac_call *call)
{
    return call->client->options.validation;
}

static oac_status finish(oac_call *call, oac_error *error)
{
    const oac_status status = call->error.status;
    if (status != OAC_OK) {
        call->error.attempts = call->attempts;
        memcpy(call->error.request_id, call->request_id, sizeof call->error.request_id);
        if (error != NULL) {
            *error = call->error;
        }
    }
    return status;
}

oac_status oac_call_perform(oac_call *call, oac_error *error)
{
    if (call->performed) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "a call is performed once");
    }
    call->performed = true;
    if (call->fault != OAC_OK) {
        (void)oac_error_set(&call->error, call->fault, OAC_STAGE_ARGUMENT, "%s: %s", call->operation->id, call->blame);
        return finish(call, error);
    }
    call->deadline = oac_clock_now() + (int64_t)call->client->options.total_timeout_ms * 1000;
    attempt(call);
    return finish(call, error);
}

void oac_call_report(oac_call *call, const oac_violations *violations)
{
    const oac_client_options *options = &call->client->options;
    size_t at = 0;
    if (options->on_violation == NULL || violations == NULL) {
        return;
    }
    for (at = 0; at < violations->count; at++) {
        options->on_violation(options->on_violation_context, call->operation->id, &violations->items[at]);
    }
}

const oac_allocator *oac_call_allocator(const oac_call *call)
{
    return call->client->allocator;
}

void oac_call_end(oac_call *call)
{
    if (call != NULL) {
        oac_pool_give(call);
    }
}
