/* Sends a request through libcurl: the life of a connection, and an attempt that is waited for. Private.
 *
 * For blocking calls each connection has a multi handle of its own (what curl_easy_perform makes in secret), so that
 * another thread can wake it up; the client keeps those that are idle, and the one used last is the first to be used
 * again. A front has one multi handle for all its calls, and connections of its own (multi.c). */
#include "curl/connection.h"

#define OAC_LONGEST_POLL_MS 1000

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

/* ---- An attempt ------------------------------------------------------------------------------------------------ */

uint64_t oac_connection_moved(const oac_attempt *attempt)
{
    const oac_connection *connection = attempt->connection;
    CURL *easy = connection->easy;
    curl_off_t sent = 0;
    curl_off_t received = 0;
    (void)curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &sent);
    sent -= oac_sockets_unsent(connection->sockets, connection->port);
    if (attempt->to_sink) {
        (void)curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &received);
    }
    return (uint64_t)(sent + received);
}

/* Drives the transfer to its end, or until the call is cancelled, or nothing moves in it. */
static CURLcode run_attempt(oac_connection *connection)
{
    oac_attempt *attempt = connection->attempt;
    CURLM *multi = connection->multi;
    const int longest = attempt->stall_ms == 0 || attempt->stall_ms / 4 > OAC_LONGEST_POLL_MS
                            ? OAC_LONGEST_POLL_MS
                            : (int)(attempt->stall_ms / 4) + 1;
    CURLcode result = CURLE_ABORTED_BY_CALLBACK;
    int running = 1;
    int left = 0;
    CURLMsg *message = NULL;
    CURLMcode code = curl_multi_add_handle(multi, connection->easy);
    while (code == CURLM_OK && !oac_call_is_cancelled(attempt->call)) {
        connection->ran = true;
        code = curl_multi_perform(multi, &running);
        if (code != CURLM_OK || running == 0) {
            break;
        }
        if (attempt->stall_ms != 0 && oac_attempt_has_stalled(attempt, oac_connection_moved(attempt))) {
            break;
        }
        code = curl_multi_poll(multi, NULL, 0, longest, NULL);
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
static oac_connection *take_connection(const oac_attempt *attempt)
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
    oac_connection *connection = take_connection(attempt);
    CURLcode code = CURLE_OK;
    if (connection == NULL) {
        return;
    }
    attempt->connection = connection;
    /* Whoever cancels sets a flag, then looks here: either it wakes this connection up, or `run_attempt` sees the flag.
     */
    atomic_store(&attempt->awaited, connection);
    code = oac_curl_prepare(connection, attempt);
    if (code == CURLE_OK) {
        code = run_attempt(connection);
        if (connection->stale) {
            code = oac_curl_prepare_fresh(connection);
            code = code == CURLE_OK ? run_attempt(connection) : code;
        }
    }
    oac_curl_judge(connection, attempt, code);
    atomic_store(&attempt->awaited, NULL);
    attempt->connection = NULL;
    give(attempt->connections, connection);
}
