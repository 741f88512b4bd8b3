/* Many attempts at once on one multi handle: libcurl's half of a front. Private. */
#include "curl/connection.h"
#include "oac/front.h"

struct oac_multi {
    CURLM *multi;
    oac_multi_hooks hooks;
    oac_sockets sockets;
    oac_connection *idle; /* the one used last first */
    int running;
};

static int on_curl_socket(CURL *easy, curl_socket_t socket, int what, void *context, void *socket_context)
{
    const oac_multi *multi = context;
    (void)easy;
    (void)socket_context;
    multi->hooks.on_socket(multi->hooks.context, socket,
                           what == CURL_POLL_IN      ? OAC_FRONT_READ
                           : what == CURL_POLL_OUT   ? OAC_FRONT_WRITE
                           : what == CURL_POLL_INOUT ? OAC_FRONT_READ | OAC_FRONT_WRITE
                                                     : 0);
    return 0;
}

static int on_curl_timer(CURLM *handle, long milliseconds, void *context)
{
    const oac_multi *multi = context;
    (void)handle;
    multi->hooks.on_timer(multi->hooks.context, milliseconds);
    return 0;
}

oac_status oac_multi_new(const oac_multi_hooks *hooks, unsigned most, const oac_allocator *allocator, oac_multi **multi)
{
    oac_multi *made = oac_memory_new(allocator, sizeof *made);
    if (made == NULL) {
        return OAC_ERROR_MEMORY;
    }
    made->hooks = *hooks;
    made->sockets.allocator = allocator;
    made->multi = oac_curl_init() == CURLE_OK ? curl_multi_init() : NULL;
    if (made->multi == NULL) {
        oac_multi_free(made, allocator);
        return OAC_ERROR_MEMORY;
    }
    (void)curl_multi_setopt(made->multi, CURLMOPT_MAXCONNECTS, (long)most);
    (void)curl_multi_setopt(made->multi, CURLMOPT_SOCKETFUNCTION, on_curl_socket);
    (void)curl_multi_setopt(made->multi, CURLMOPT_SOCKETDATA, made);
    (void)curl_multi_setopt(made->multi, CURLMOPT_TIMERFUNCTION, on_curl_timer);
    (void)curl_multi_setopt(made->multi, CURLMOPT_TIMERDATA, made);
    *multi = made;
    return OAC_OK;
}

void oac_multi_free(oac_multi *multi, const oac_allocator *allocator)
{
    if (multi == NULL) {
        return;
    }
    while (multi->idle != NULL) {
        oac_connection *connection = multi->idle;
        multi->idle = connection->next;
        oac_connection_free(connection, allocator);
    }
    (void)curl_multi_cleanup(multi->multi); /* closes its sockets */
    oac_storage_release(allocator, multi->sockets.items);
    oac_storage_release(allocator, multi);
}

/* The attempt is over: judges it, and takes its connection back. */
static void end(oac_multi *multi, oac_attempt *attempt, CURLcode code)
{
    oac_connection *connection = attempt->connection;
    oac_curl_judge(connection, attempt, code);
    attempt->connection = NULL;
    connection->attempt = NULL;
    connection->next = multi->idle;
    multi->idle = connection;
}

static CURLcode add_handle(oac_multi *multi, oac_connection *connection)
{
    connection->prepared = curl_multi_add_handle(multi->multi, connection->easy) == CURLM_OK;
    return connection->prepared ? CURLE_OK : CURLE_OUT_OF_MEMORY;
}

bool oac_multi_add(oac_multi *multi, oac_attempt *attempt)
{
    oac_connection *connection = multi->idle;
    CURLcode code = CURLE_OK;
    if (connection != NULL) {
        multi->idle = connection->next;
    } else {
        connection = oac_connection_new(attempt, &multi->sockets);
    }
    if (connection == NULL) {
        return false;
    }
    attempt->connection = connection;
    code = oac_curl_prepare(connection, attempt);
    code = code == CURLE_OK ? add_handle(multi, connection) : code;
    if (code != CURLE_OK) {
        end(multi, attempt, code);
    }
    return code == CURLE_OK;
}

void oac_multi_remove(oac_multi *multi, oac_attempt *attempt)
{
    (void)curl_multi_remove_handle(multi->multi, attempt->connection->easy);
    end(multi, attempt, CURLE_ABORTED_BY_CALLBACK);
}

void oac_multi_socket(oac_multi *multi, int socket, int events)
{
    const int what =
        (events & OAC_FRONT_READ ? CURL_CSELECT_IN : 0) | (events & OAC_FRONT_WRITE ? CURL_CSELECT_OUT : 0);
    (void)curl_multi_socket_action(multi->multi, socket, events != 0 ? what : CURL_CSELECT_ERR, &multi->running);
}

void oac_multi_timeout(oac_multi *multi)
{
    (void)curl_multi_socket_action(multi->multi, CURL_SOCKET_TIMEOUT, 0, &multi->running);
}

oac_attempt *oac_multi_finished(oac_multi *multi)
{
    int left = 0;
    CURLMsg *message = NULL;
    while ((message = curl_multi_info_read(multi->multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            CURLcode code = message->data.result;
            CURL *easy = message->easy_handle;
            oac_connection *connection = NULL;
            oac_attempt *attempt = NULL;
            (void)curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&connection);
            (void)curl_multi_remove_handle(multi->multi, easy);
            attempt = connection->attempt;
            connection->ran = true;
            if (connection->stale) {
                code = oac_curl_prepare_fresh(connection);
                code = code == CURLE_OK ? add_handle(multi, connection) : code;
                if (code == CURLE_OK) {
                    continue;
                }
            }
            end(multi, attempt, code);
            return attempt;
        }
    }
    return NULL;
}
