/* Many attempts at once on one multi handle: libcurl's half of a front. Private. */
#include "curl/connection.h"

struct oac_multi {
    CURLM *multi;
    oac_front *front;
    oac_sockets sockets;
    oac_connection *idle; /* the one used last first */
    int running;
};

static int on_socket(CURL *easy, curl_socket_t socket, int what, void *context, void *socket_context)
{
    const oac_multi *multi = context;
    (void)easy;
    (void)socket_context;
    oac_front_curl_socket(multi->front, socket,
                          what == CURL_POLL_IN      ? OAC_FRONT_READ
                          : what == CURL_POLL_OUT   ? OAC_FRONT_WRITE
                          : what == CURL_POLL_INOUT ? OAC_FRONT_READ | OAC_FRONT_WRITE
                                                    : 0);
    return 0;
}

static int on_timer(CURLM *handle, long milliseconds, void *context)
{
    const oac_multi *multi = context;
    (void)handle;
    oac_front_curl_timer(multi->front, milliseconds);
    return 0;
}

oac_multi *oac_multi_new(oac_front *front, unsigned most, const oac_allocator *allocator)
{
    oac_multi *made = oac_memory_new(allocator, sizeof *made);
    if (made == NULL) {
        return NULL;
    }
    made->front = front;
    made->sockets.allocator = allocator;
    made->multi = oac_curl_init() == CURLE_OK ? curl_multi_init() : NULL;
    if (made->multi == NULL) {
        oac_multi_free(made, allocator);
        return NULL;
    }
    (void)curl_multi_setopt(made->multi, CURLMOPT_MAXCONNECTS, (long)most);
    (void)curl_multi_setopt(made->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    (void)curl_multi_setopt(made->multi, CURLMOPT_SOCKETDATA, made);
    (void)curl_multi_setopt(made->multi, CURLMOPT_TIMERFUNCTION, on_timer);
    (void)curl_multi_setopt(made->multi, CURLMOPT_TIMERDATA, made);
    return made;
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
static void end(oac_multi *multi, oac_call *call, CURLcode code)
{
    oac_connection *connection = call->connection;
    oac_curl_judge(connection, call, code);
    call->connection = NULL;
    connection->call = NULL;
    connection->next = multi->idle;
    multi->idle = connection;
}

static CURLcode add(oac_multi *multi, oac_connection *connection)
{
    connection->prepared = curl_multi_add_handle(multi->multi, connection->easy) == CURLM_OK;
    return connection->prepared ? CURLE_OK : CURLE_OUT_OF_MEMORY;
}

bool oac_multi_add(oac_multi *multi, oac_call *call)
{
    oac_connection *connection = multi->idle;
    CURLcode code = CURLE_OK;
    if (connection != NULL) {
        multi->idle = connection->next;
    } else {
        connection = oac_connection_new(call->client, &multi->sockets, &call->error);
    }
    if (connection == NULL) {
        return false;
    }
    call->connection = connection;
    code = oac_curl_prepare(connection, call);
    code = code == CURLE_OK ? add(multi, connection) : code;
    if (code != CURLE_OK) {
        end(multi, call, code);
    }
    return code == CURLE_OK;
}

void oac_multi_remove(oac_multi *multi, oac_call *call)
{
    (void)curl_multi_remove_handle(multi->multi, call->connection->easy);
    end(multi, call, CURLE_ABORTED_BY_CALLBACK);
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

oac_call *oac_multi_finished(oac_multi *multi)
{
    int left = 0;
    CURLMsg *message = NULL;
    while ((message = curl_multi_info_read(multi->multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            CURLcode code = message->data.result;
            CURL *easy = message->easy_handle;
            oac_connection *connection = NULL;
            oac_call *call = NULL;
            (void)curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&connection);
            (void)curl_multi_remove_handle(multi->multi, easy);
            call = connection->call;
            connection->ran = true;
            if (connection->stale) {
                code = oac_curl_prepare_fresh(connection);
                code = code == CURLE_OK ? add(multi, connection) : code;
                if (code == CURLE_OK) {
                    continue;
                }
            }
            end(multi, call, code);
            return call;
        }
    }
    return NULL;
}
