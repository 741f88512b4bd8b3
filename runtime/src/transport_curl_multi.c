/* Many attempts at once on one multi handle: libcurl's half of a front. Private. */
#include "transport_curl.h"

struct oac_multi {
    CURLM *multi;
    oac_front *front;
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
    if (multi != NULL) {
        (void)curl_multi_cleanup(multi->multi);
        oac_storage_release(allocator, multi);
    }
}

bool oac_multi_add(oac_multi *multi, oac_call *call)
{
    CURLcode code = oac_curl_prepare(call->connection, call);
    if (code == CURLE_OK && curl_multi_add_handle(multi->multi, call->connection->easy) != CURLM_OK) {
        code = CURLE_OUT_OF_MEMORY;
        call->connection->prepared = false;
    }
    if (code != CURLE_OK) {
        oac_curl_judge(call->connection, call, code);
    }
    return code == CURLE_OK;
}

void oac_multi_remove(oac_multi *multi, oac_call *call)
{
    (void)curl_multi_remove_handle(multi->multi, call->connection->easy);
    oac_curl_judge(call->connection, call, CURLE_ABORTED_BY_CALLBACK);
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
            const CURLcode code = message->data.result;
            CURL *easy = message->easy_handle;
            oac_connection *connection = NULL;
            (void)curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&connection);
            (void)curl_multi_remove_handle(multi->multi, easy);
            oac_curl_judge(connection, connection->call, code);
            return connection->call;
        }
    }
    return NULL;
}
