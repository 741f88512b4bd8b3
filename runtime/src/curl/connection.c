/* Sends a request through libcurl: the life of a connection, and an attempt that is waited for. Private.
 *
 * For blocking calls each connection has a multi handle of its own (what curl_easy_perform makes in secret), so that
 * another thread can wake it up; the client keeps those that are idle, and the one used last is the first to be used
 * again. A front has one multi handle for all its calls, and connections of its own (multi.c). */
#include "curl/connection.h"

#define OAC_LONGEST_POLL_MS 1000

/* Libcurl asks the server before it sends a body of 1 MiB or more, unless it is told not to. */
#define OAC_LARGE_BODY ((size_t)512 * 1024)

oac_connection *oac_connection_new(const oac_attempt *attempt, oac_sockets *sockets)
{
    const CURLcode code = oac_curl_init();
    oac_connection *made = NULL;
    if (code != CURLE_OK) {
        (void)oac_error_set(attempt->error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "libcurl %s cannot be used: %s",
                            curl_version_info(CURLVERSION_NOW)->version, curl_easy_strerror(code));
        return NULL;
    }
    made = oac_memory_new(attempt->allocator, sizeof *made);
    if (made != NULL) {
        made->own.allocator = attempt->allocator;
        made->sockets = sockets != NULL ? sockets : &made->own;
        made->multi = sockets != NULL ? NULL : curl_multi_init();
        made->easy = curl_easy_init();
    }
    if (made == NULL || made->easy == NULL || (made->multi == NULL && sockets == NULL)) {
        oac_connection_free(made, attempt->allocator);
        (void)oac_error_set(attempt->error, OAC_ERROR_MEMORY, OAC_STAGE_CONNECT, "out of memory for a connection");
        return NULL;
    }
    made->sent_head.allocator = attempt->allocator;
    made->sent_head.ceiling = (size_t)1024 * 1024;
    if (!oac_curl_set_options(made, attempt)) {
        (void)oac_error_set(attempt->error, OAC_ERROR_ARGUMENT, OAC_STAGE_CONNECT, "libcurl refuses an option: %s",
                            made->problem);
        oac_connection_free(made, attempt->allocator);
        return NULL;
    }
    return made;
}

void oac_connection_free(oac_connection *connection, const oac_allocator *allocator)
{
    if (connection == NULL) {
        return;
    }
    curl_easy_cleanup(connection->easy);
    if (connection->multi != NULL) {
        (void)curl_multi_cleanup(connection->multi); /* closes its sockets */
    }
    oac_curl_forget_sent(connection);
    oac_buffer_dispose(&connection->sent_head);
    oac_storage_release(allocator, connection->own.items);
    oac_storage_release(allocator, connection);
}

void oac_connections_close(oac_connections *connections, const oac_allocator *allocator)
{
    while (connections->idle != NULL) {
        oac_connection *connection = connections->idle;
        connections->idle = connection->next;
        oac_connection_free(connection, allocator);
    }
}

/* ---- What libcurl is told of an attempt ------------------------------------------------------------------------ */

static struct curl_slist *headers_for(oac_lists *lists, const char *method, size_t body_length)
{
    if (body_length == 0) { /* POST, PUT and PATCH say that theirs is empty */
        return method[0] == 'P' ? &lists->with_empty_body : lists->common;
    }
    return body_length < OAC_LARGE_BODY ? &lists->with_body : &lists->with_large_body;
}

static CURLcode tell_kind(oac_connection *connection, const oac_attempt *attempt, struct curl_slist *headers)
{
    CURL *easy = connection->easy;
    const char *told = connection->told.method;
    const bool head = strcmp(attempt->operation->method, "HEAD") == 0;
    const CURLoption kind = head                                    ? CURLOPT_NOBODY
                            : headers == connection->headers.common ? CURLOPT_HTTPGET
                                                                    : CURLOPT_POST;
    CURLcode code = curl_easy_setopt(easy, kind, 1L);
    if (code == CURLE_OK && (head || told[0] == '\0' || strcmp(told, "HEAD") == 0)) { /* which tells of other bodies */
        code = curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE,
                                head ? (curl_off_t)0 : (curl_off_t)attempt->options->max_response_bytes);
    }
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, attempt->operation->method);
    }
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    }
    return code;
}

static CURLcode tell_body(oac_connection *connection, const char *body, size_t length)
{
    const CURLcode code = curl_easy_setopt(connection->easy, CURLOPT_POSTFIELDS, body);
    return code == CURLE_OK ? curl_easy_setopt(connection->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length)
                            : code;
}

/* The request itself. An option costs a hundred instructions and more: what has not changed is not said again. */
static CURLcode tell_request(oac_connection *connection, const oac_attempt *attempt)
{
    oac_told *told = &connection->told;
    const oac_operation *operation = attempt->operation;
    const size_t length = attempt->body.length;
    const char *body = length == 0 ? "" : attempt->body.data;
    struct curl_slist *headers = headers_for(&connection->headers, operation->method, length);
    const bool same_kind = headers == told->headers && strcmp(operation->method, told->method) == 0;
    CURLcode code = curl_easy_setopt(connection->easy, CURLOPT_URL, attempt->url);
    if (code == CURLE_OK && !same_kind) {
        code = tell_kind(connection, attempt, headers);
    }
    if (code == CURLE_OK && headers != connection->headers.common &&
        (!same_kind || body != told->body || length != told->body_length)) {
        code = tell_body(connection, body, length);
    }
    told->headers = headers;
    told->body = body;
    told->body_length = length;
    told->method[0] = '\0'; /* a longer one is never the same */
    if (strlen(operation->method) < sizeof told->method) {
        memcpy(told->method, operation->method, strlen(operation->method) + 1);
    }
    return code;
}

static CURLcode tell_deadlines(oac_connection *connection, const oac_attempt *attempt)
{
    oac_told *told = &connection->told;
    CURLcode code = CURLE_OK;
    if (attempt->connect_ms != told->connect_ms) {
        code = curl_easy_setopt(connection->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)attempt->connect_ms);
    }
    if (code == CURLE_OK && attempt->most_ms != told->most_ms) {
        code = curl_easy_setopt(connection->easy, CURLOPT_TIMEOUT_MS, (long)attempt->most_ms);
    }
    told->connect_ms = attempt->connect_ms;
    told->most_ms = attempt->most_ms;
    return code;
}

CURLcode oac_curl_prepare(oac_connection *connection, oac_attempt *attempt)
{
    const oac_client_options *options = attempt->options;
    CURLcode code = CURLE_OK;
    connection->attempt = attempt;
    oac_curl_chain_headers(connection, attempt);
    oac_curl_forget_sent(connection);
    connection->sent_before = 0;
    connection->header_bytes = 0;
    connection->write_status = OAC_OK;
    connection->ran = false;
    connection->request_begun = false;
    connection->stale = false;
    connection->resending = false;
    connection->too_many_headers = false;
    connection->within_headers = false;
    connection->prepared = false;
    connection->hook_refused = false;
    connection->headers_ended = false;
    oac_retry_after_forget(&connection->retry_after);
    connection->date[0] = '\0';
    connection->problem[0] = '\0';
    if (options->on_curl != NULL) { /* it may have changed anything */
        memset(&connection->told, 0, sizeof connection->told);
    }
    code = tell_request(connection, attempt);
    if (code == CURLE_OK) {
        code = tell_deadlines(connection, attempt);
    }
    if (code == CURLE_OK && connection->fresh) {
        code = curl_easy_setopt(connection->easy, CURLOPT_FRESH_CONNECT, 0L);
        connection->fresh = false;
    }
    if (code != CURLE_OK) {
        memset(&connection->told, 0, sizeof connection->told);
    } else if (options->on_curl != NULL && options->on_curl(options->hook_context, connection->easy) != 0) {
        connection->hook_refused = true;
        code = CURLE_ABORTED_BY_CALLBACK;
    }
    if (code == CURLE_OK && options->on_curl != NULL) { /* which may have set other headers */
        code = curl_easy_setopt(connection->easy, CURLOPT_HTTPHEADER, connection->told.headers);
    }
    connection->prepared = code == CURLE_OK;
    return code;
}

CURLcode oac_curl_prepare_fresh(oac_connection *connection)
{
    connection->stale = false;
    connection->fresh = true;
    connection->problem[0] = '\0';
    return curl_easy_setopt(connection->easy, CURLOPT_FRESH_CONNECT, 1L);
}

/* ---- An attempt ------------------------------------------------------------------------------------------------ */

/* Drives the transfer to its end, or until the call is cancelled. */
static CURLcode run(oac_connection *connection)
{
    CURLM *multi = connection->multi;
    CURLcode result = CURLE_ABORTED_BY_CALLBACK;
    int running = 1;
    int left = 0;
    CURLMsg *message = NULL;
    CURLMcode code = curl_multi_add_handle(multi, connection->easy);
    while (code == CURLM_OK && !oac_call_is_cancelled(connection->attempt->call)) {
        connection->ran = true;
        code = curl_multi_perform(multi, &running);
        if (code != CURLM_OK || running == 0) {
            break;
        }
        code = curl_multi_poll(multi, NULL, 0, OAC_LONGEST_POLL_MS, NULL);
    }
    if (code != CURLM_OK) {
        result = code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT;
    }
    while ((message = curl_multi_info_read(multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            result = message->data.result;
        }
    }
    (void)curl_multi_remove_handle(multi, connection->easy);
    return result;
}

void oac_connection_wake(oac_connection *connection)
{
    (void)curl_multi_wakeup(connection->multi);
}

/* An idle connection, warm where there is one; null, with the attempt's error set, when none can be made. */
static oac_connection *take(const oac_attempt *attempt)
{
    oac_connections *connections = attempt->connections;
    oac_connection *taken = NULL;
    (void)pthread_mutex_lock(connections->lock);
    taken = connections->idle;
    if (taken != NULL) {
        connections->idle = taken->next;
    }
    (void)pthread_mutex_unlock(connections->lock);
    return taken != NULL ? taken : oac_connection_new(attempt, NULL);
}

static void give(oac_connections *connections, oac_connection *connection)
{
    connection->attempt = NULL;
    (void)pthread_mutex_lock(connections->lock);
    connection->next = connections->idle;
    connections->idle = connection;
    (void)pthread_mutex_unlock(connections->lock);
}

void oac_connection_attempt(oac_attempt *attempt)
{
    oac_connection *connection = take(attempt);
    CURLcode code = CURLE_OK;
    if (connection == NULL) {
        return;
    }
    attempt->connection = connection;
    /* Whoever cancels sets a flag, then looks here: either it wakes this connection up, or `run` sees the flag. */
    atomic_store(&attempt->awaited, connection);
    code = oac_curl_prepare(connection, attempt);
    if (code == CURLE_OK) {
        code = run(connection);
        if (connection->stale) {
            code = oac_curl_prepare_fresh(connection);
            code = code == CURLE_OK ? run(connection) : code;
        }
    }
    oac_curl_judge(connection, attempt, code);
    atomic_store(&attempt->awaited, NULL);
    attempt->connection = NULL;
    give(attempt->connections, connection);
}
