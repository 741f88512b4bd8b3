/* What generated calls are made of: begin, path, body, perform, answer, end. Private half of oac/client.h. */
#include <stdio.h>
#include <time.h>

#include "base/utf8.h"
#include "http/client_internal.h"

/* Bytes of a value that a violation tells, as oac/validate.h says. */
#define OAC_VIOLATION_VALUE 64

oac_status oac_call_begin(oac_client *client, const oac_operation *operation, oac_call **call, oac_error *error)
{
    oac_call *taken = NULL;
    oac_error_clear(error);
    if (client == NULL || operation == NULL || call == NULL || operation->id == NULL || operation->method == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_begin: a null argument");
    }
    if (oac_fork_is_foreign(client)) {
        return oac_fork_refuse(error, "oac_call_begin");
    }
    if (operation->secured && client->base->secrets == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "%s needs a token, and the client has none: set option token", operation->id);
    }
    taken = oac_pool_take(client, error);
    if (taken == NULL) {
        return error != NULL && error->status != OAC_OK ? error->status : OAC_ERROR_MEMORY;
    }
    taken->operation = operation;
    taken->once = !operation->idempotent;
    oac_call_path(taken, taken->client->options.base_url);
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

void oac_call_blame_header(oac_call *call, oac_status status, const char *name, const char *why)
{
    const oac_header header = {name, NULL};
    if (call->fault == OAC_OK) {
        (void)snprintf(call->blame_text, sizeof call->blame_text, "header %.80s: %s",
                       oac_header_has_name(&header) ? name : "of the call", why);
        blame(call, status, call->blame_text);
    }
}

static const char *blame_buffer(oac_status status)
{
    return status == OAC_ERROR_LIMIT ? "the URL is longer than 64 KiB" : "out of memory for the URL";
}

void oac_call_path(oac_call *call, const char *literal)
{
    oac_status status = OAC_OK;
    if (call == NULL) {
        return;
    }
    if (literal == NULL) {
        blame(call, OAC_ERROR_ARGUMENT, "a piece of the path is null");
        return;
    }
    status = oac_buffer_append(&call->url, literal, strlen(literal));
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
    if (call == NULL) {
        return;
    }
    if (value.length == 0 || value.data == NULL) {
        blame(call, OAC_ERROR_ARGUMENT, "a piece of the path is empty");
    } else if (value.data[0] == '.' && (value.length == 1 || (value.length == 2 && value.data[1] == '.'))) {
        blame(call, OAC_ERROR_ARGUMENT, "a piece of the path is . or .., which would lead elsewhere");
    } else {
        status = oac_url_encode(&call->url, value);
        blame(call, status, blame_buffer(status));
    }
}

void oac_call_once(oac_call *call)
{
    if (call != NULL) {
        call->once = true;
    }
}

oac_buffer *oac_call_body(oac_call *call)
{
    return call != NULL ? &call->body : NULL;
}

oac_string oac_call_answer(const oac_call *call)
{
    oac_string answer = OAC_ZERO;
    answer.data = call != NULL && call->answer.data != NULL ? call->answer.data : "";
    answer.length = call != NULL ? call->answer.length : 0;
    return answer;
}

void oac_call_forget_answer(oac_call *call)
{
    call->response.http_status = 0;
    call->response.retry_after_ms = -1;
    call->response.content_type[0] = '\0';
    call->response.body = &call->answer;
    call->response.headers = &call->answer_headers;
    oac_buffer_clear(&call->answer_headers);
}

void oac_call_attempt_begin(oac_call *call)
{
    call->attempts++;
    call->transient = false;
    call->body_lost = false;
    oac_buffer_clear(&call->answer);
    if (call->error.status != OAC_OK) {
        memset(&call->error, 0, sizeof call->error);
    }
    memset(&call->costs, 0, sizeof call->costs);
    oac_call_forget_answer(call);
    oac_log_request(call);
}

static void redact_in_place(const oac_call *call, char *text, size_t size)
{
    char copy[sizeof((oac_error *)0)->message];
    size_t length = strlen(text);
    if (length + 2 >= size) { /* it may have been cut within a token */
        length = oac_redact_cut(call->client, text, length);
    }
    memcpy(copy, text, length);
    oac_redact(call->client, call, text, size, copy, length);
}

/* Messages about a text quote it, and a server may send back what it got; a program's transport says what it likes. */
static void redact_error(const oac_call *call, oac_error *error)
{
    redact_in_place(call, error->message, sizeof error->message);
    redact_in_place(call, error->path, sizeof error->path);
    redact_in_place(call, error->server_code, sizeof error->server_code);
    redact_in_place(call, error->server_message, sizeof error->server_message);
}

void oac_call_send_elsewhere(oac_call *call)
{
    const oac_transport *transport = &call->client->transport;
    const oac_http_request request = oac_call_request(call, false);
    const oac_status status = transport->send(transport->context, &request, &call->response, &call->error);
    call->response.content_type[sizeof call->response.content_type - 1] = '\0'; /* it may have filled all of it */
    if (status == OAC_OK) {
        memset(&call->error, 0, sizeof call->error);
    } else if (call->error.status != status) {
        (void)oac_error_set(&call->error, status, OAC_STAGE_SEND, "the program's transport failed");
        call->error.outcome = OAC_OUTCOME_UNKNOWN;
    } else {
        redact_error(call, &call->error);
    }
    call->transient = status == OAC_ERROR_NETWORK || status == OAC_ERROR_TIMEOUT;
    call->costs.bytes_sent = call->body.length;
    call->costs.bytes_received = call->answer.length;
}

void oac_call_redact(const oac_call *call, oac_error *error)
{
    if (call != NULL && error != NULL) {
        redact_error(call, error);
    }
}

static void copy_exchange(const oac_call *call, oac_error *error)
{
    error->http_status = call->response.http_status;
    error->attempts = call->attempts;
    memcpy(error->request_id, call->request_id, sizeof error->request_id);
}

oac_status oac_call_annotate(const oac_call *call, oac_error *error)
{
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "call must not be null");
    }
    if (error == NULL) {
        return OAC_ERROR_RESPONSE;
    }
    redact_error(call, error);
    error->outcome = OAC_OUTCOME_ANSWERED;
    copy_exchange(call, error);
    return error->status;
}

oac_status oac_call_answered(const oac_call *call, oac_error *error)
{
    oac_status status = OAC_OK;
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the call is a null pointer");
    }
    if (call->error.status == OAC_OK && call->error.http_status == 0) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the call has not been performed");
    }
    if (call->error.status == OAC_OK) {
        if (error != NULL) {
            *error = call->error;
        }
        return OAC_OK;
    }
    status =
        oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the call has no answer, it ended with %s: %s",
                      oac_status_name(call->error.status), call->error.message);
    if (error != NULL) {
        error->outcome = call->error.outcome;
        copy_exchange(call, error);
    }
    return status;
}

void oac_call_tell_of_answer(const oac_call *call, const char *fate, oac_error *error)
{
    static const char warning[] = "; the request may have been carried out";
    const size_t room = sizeof error->message - sizeof warning;
    const size_t length = strlen(error->message);
    const char *given = call->response.content_type;
    const size_t type_length = strlen(given);
    char type[64];
    char found[sizeof error->message];
    size_t used = 0;
    oac_redact(call->client, call, type, sizeof type, given,
               type_length + 1 < sizeof call->response.content_type ? type_length
                                                                    : oac_redact_cut(call->client, given, type_length));
    memcpy(found, error->message, length + 1);
    (void)snprintf(error->message, room, "the answer (HTTP %d, %s) %s: ", call->response.http_status,
                   type[0] != '\0' ? type : "no content type", fate);
    used = strlen(error->message);
    found[oac_utf8_cut(found, length, room - used)] = '\0';
    (void)snprintf(error->message + used, sizeof error->message - used, "%s%s", found, warning);
}

oac_status oac_call_reject(const oac_call *call, oac_status status, oac_error *error)
{
    const oac_status told = status == OAC_ERROR_MEMORY ? status : OAC_ERROR_RESPONSE;
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the call is a null pointer");
    }
    if (error != NULL) {
        error->status = told;
        error->stage = OAC_STAGE_PARSE;
        (void)oac_call_annotate(call, error);
        if (told == OAC_ERROR_RESPONSE) {
            oac_call_tell_of_answer(call, "cannot be used", error);
        }
    }
    return told;
}

oac_parse_options oac_call_parse_options(const oac_call *call)
{
    oac_parse_options options = OAC_ZERO;
    if (call == NULL) {
        return options;
    }
    options.allocator = call->client->allocator;
    options.max_bytes = call->client->options.max_response_bytes;
    options.keep_unknown = call->client->options.keep_unknown;
    return options;
}

oac_validation oac_call_validation(const oac_call *call)
{
    return call != NULL ? call->client->options.validation : OAC_VALIDATION_DEFAULT;
}

void oac_call_conclude(oac_call *call)
{
    oac_client *client = call->client;
    const oac_error *error = &call->error;
    long long took = 0;
    oac_call_give_up_turn(call);
    if (error->status == OAC_OK) {
        call->error.outcome = OAC_OUTCOME_ANSWERED;
        call->error.http_status = call->response.http_status;
    }
    call->error.attempts = call->attempts;
    memcpy(call->error.request_id, call->request_id, sizeof call->error.request_id);
    if (error->status != OAC_OK) {
        oac_outcome_tell(call);
    }
    (void)pthread_mutex_lock(&client->lock);
    client->counters.calls++;
    client->counters.failures += error->status != OAC_OK ? 1 : 0;
    (void)pthread_mutex_unlock(&client->lock);
    if (!oac_log_wants(client, OAC_LOG_INFO)) {
        return;
    }
    took = (long long)(oac_clock_now() - call->started) / 1000;
    if (error->status == OAC_OK) {
        oac_log_call(call, OAC_LOG_INFO, "%s: HTTP %d, attempts: %u, %lld ms", call->operation->id,
                     call->response.http_status, call->attempts, took);
    } else {
        oac_log_call(call, OAC_LOG_INFO, "%s: %s, attempts: %u, %lld ms: %s", call->operation->id,
                     oac_status_name(error->status), call->attempts, took, error->message);
    }
}

void oac_call_wake(oac_call *call)
{
    oac_connection *awaited = NULL;
    (void)pthread_mutex_lock(&call->lock);
    (void)pthread_cond_broadcast(&call->woken);
    (void)pthread_mutex_unlock(&call->lock);
    awaited = atomic_load(&call->awaited);
    if (awaited != NULL) { /* another call may have it by now, which then looks once too often */
        oac_connection_wake(awaited);
    }
}

/* Sleeps until call->wake_at, or until the call is cancelled, the client stopped, or the call's turn nearer. */
static void sleep_until_woken(oac_call *call)
{
    const struct timespec until = {(time_t)(call->wake_at / 1000000), (long)(call->wake_at % 1000000) * 1000};
    int result = 0;
    (void)pthread_mutex_lock(&call->lock);
    while (result == 0 && oac_clock_now() < call->wake_at && !oac_call_is_cancelled(call) &&
           !atomic_load(&call->client->stopped) && !atomic_load(&call->turn.roused)) {
        result = pthread_cond_timedwait(&call->woken, &call->lock, &until);
    }
    (void)pthread_mutex_unlock(&call->lock);
}

oac_status oac_call_perform(oac_call *call, oac_error *error)
{
    oac_step step = OAC_STEP_DONE;
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_perform: a null argument");
    }
    if (oac_fork_is_foreign(call->client)) {
        return oac_fork_refuse(error, "oac_call_perform");
    }
    if (call->performed) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "a call is performed once");
    }
    call->performed = true;
    step = oac_call_start(call);
    while (step != OAC_STEP_DONE) {
        if (step == OAC_STEP_WAIT) {
            sleep_until_woken(call);
            step = oac_call_next(call);
        } else {
            oac_call_attempt_begin(call);
            if (call->client->transport.send == NULL) {
                oac_connection_attempt(call);
            } else {
                oac_call_send_elsewhere(call);
            }
            step = oac_call_attempted(call);
        }
    }
    oac_call_conclude(call);
    if (error != NULL) {
        *error = call->error;
    }
    return call->error.status;
}

void oac_call_cancel(oac_call *call)
{
    oac_client *client = call != NULL ? call->client : NULL;
    if (client == NULL || oac_fork_is_foreign(client)) {
        return;
    }
    atomic_store(&call->cancelled, true);
    (void)pthread_mutex_lock(&client->lock);
    if (call->front != NULL) {
        oac_front_attend(call->front);
    }
    (void)pthread_mutex_unlock(&client->lock);
    oac_call_wake(call);
}

bool oac_call_reports(const oac_call *call)
{
    return call != NULL && (call->client->options.on_violation != NULL || oac_log_wants(call->client, OAC_LOG_WARNING));
}

/* Tells log and hook of one broken rule: its texts quote what was there, which may be the token. */
static void report(const oac_call *call, const oac_violation *violation)
{
    const oac_client *client = call->client;
    oac_violation told = *violation;
    char path[sizeof((oac_error *)0)->path];
    char message[sizeof((oac_error *)0)->message];
    char value[OAC_VIOLATION_VALUE + 1];
    oac_redact(client, call, path, sizeof path, told.path, strlen(told.path));
    oac_redact(client, call, message, sizeof message, told.message, strlen(told.message));
    oac_redact(client, call, value, sizeof value, told.value, strlen(told.value));
    told.path = path;
    told.message = message;
    told.value = value;
    oac_log_call(call, OAC_LOG_WARNING, "%s: %s, %s%s%s", call->operation->id,
                 told.refused ? "refused" : "a rule is broken", path, path[0] != '\0' ? ": " : "", message);
    if (client->options.on_violation != NULL) {
        client->options.on_violation(client->options.on_violation_context, call->operation->id, &told);
    }
}

void oac_call_report(oac_call *call, const oac_violations *violations)
{
    size_t at = 0;
    if (violations == NULL || !oac_call_reports(call)) {
        return;
    }
    for (at = 0; at < violations->count; at++) {
        report(call, &violations->items[at]);
    }
    if (violations->dropped > 0) {
        oac_log_call(call, OAC_LOG_WARNING, "%s: %zu more rules are broken", call->operation->id, violations->dropped);
    }
}

const oac_allocator *oac_call_allocator(const oac_call *call)
{
    return call != NULL ? call->client->allocator : NULL;
}

void oac_call_end(oac_call *call)
{
    if (call != NULL && call->front == NULL && !oac_fork_is_foreign(call->client)) {
        oac_pool_give(call);
    }
}
