/* Sends a call's request through libcurl. The only file of the project that includes curl.h. Private.
 *
 * For the blocking call each connection has a multi handle of its own (what curl_easy_perform makes in secret), so that
 * another thread can wake it up; a front has one multi handle for all its calls. HTTP/1.1, no redirects, no netrc, no
 * cookies, no signals. */
#include <curl/curl.h>
#include <stdio.h>

#include "client_private.h"

#if LIBCURL_VERSION_NUM < 0x075500
#error "libcurl 7.85.0 or newer is needed"
#endif

#define OAC_LONGEST_POLL_MS 1000

struct oac_connection {
    CURL *easy;
    _Atomic(CURLM *) multi;                         /* made by the first blocking attempt */
    struct curl_slist headers[OAC_HEADER_MOST + 3]; /* one list with several beginnings: with a body, without one */
    struct curl_slist *with_body;
    struct curl_slist *with_empty_body;
    struct curl_slist *without_body;
    oac_call *call;
    size_t body_sent; /* of a body that must not be sent twice */
    size_t header_bytes;
    oac_status write_status; /* why the body could not be taken in */
    bool too_many_headers;
    bool headers_ended;   /* libcurl calls it a success when the connection ends before they do */
    char retry_after[64]; /* the header as it stood */
    char date[64];
    char problem[CURL_ERROR_SIZE];
};

static pthread_once_t global_once = PTHREAD_ONCE_INIT;
static CURLcode global_result = CURLE_FAILED_INIT;

static void global_init(void)
{
    global_result = curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* ---- What libcurl calls -------------------------------------------------------------------------------------- */

/* Bodies of calls that are not idempotent are read from here, so that libcurl cannot start again in secret when a
 * connection that it used before has gone. */
static size_t on_read(char *to, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    const oac_buffer *body = &connection->call->body;
    size_t more = body->length - connection->body_sent;
    if (more > size * count) {
        more = size * count;
    }
    memcpy(to, body->data + connection->body_sent, more);
    connection->body_sent += more;
    return more;
}

static int on_seek(void *context, curl_off_t offset, int origin)
{
    const oac_connection *connection = context;
    return connection->body_sent == 0 && offset == 0 && origin == SEEK_SET ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

static int on_debug(CURL *easy, curl_infotype type, char *data, size_t length, void *context)
{
    const oac_connection *connection = context;
    char line[512];
    (void)easy;
    if (type == CURLINFO_TEXT && connection->call != NULL) {
        while (length > 0 && (unsigned char)data[length - 1] <= ' ') {
            length--;
        }
        oac_redact(connection->call->client, line, sizeof line, data, length);
        oac_log(connection->call->client, OAC_LOG_TRACE, "%s * %s", connection->call->request_id, line);
    }
    return 0;
}

static size_t on_body(char *data, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    connection->write_status = oac_buffer_append(&connection->call->answer, data, size * count);
    return connection->write_status == OAC_OK ? size * count : 0;
}

static bool name_is(const char *line, size_t length, const char *name)
{
    size_t at = 0;
    for (at = 0; name[at] != '\0'; at++) {
        const char c = at < length ? line[at] : '\0';
        if ((c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c) != name[at]) {
            return false;
        }
    }
    return true;
}

/* The value of a header line, without the white space around it, cut to `size`. */
static void take_value(char *to, size_t size, const char *line, size_t length, size_t start)
{
    while (start < length && (line[start] == ' ' || line[start] == '\t')) {
        start++;
    }
    while (length > start && (unsigned char)line[length - 1] <= ' ') {
        length--;
    }
    length -= start;
    if (length > size - 1) {
        length = size - 1;
    }
    memcpy(to, line + start, length);
    to[length] = '\0';
}

static size_t on_header(char *data, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    const size_t length = size * count;
    oac_http_response *response = &connection->call->response;
    connection->header_bytes += length;
    if (connection->header_bytes > connection->call->client->options.max_header_bytes) {
        connection->too_many_headers = true;
        return 0;
    }
    if (name_is(data, length, "http/")) { /* another answer begins: what came before was 1xx */
        connection->retry_after[0] = '\0';
        connection->date[0] = '\0';
        connection->headers_ended = false;
        response->content_type[0] = '\0';
    } else if (length <= 2 && (data[0] == '\r' || data[0] == '\n')) {
        connection->headers_ended = true;
    } else if (name_is(data, length, "retry-after:")) {
        take_value(connection->retry_after, sizeof connection->retry_after, data, length, 12);
    } else if (name_is(data, length, "date:")) {
        take_value(connection->date, sizeof connection->date, data, length, 5);
    } else if (name_is(data, length, "content-type:")) {
        take_value(response->content_type, sizeof response->content_type, data, length, 13);
    }
    return length;
}

/* ---- Life cycle ------------------------------------------------------------------------------------------------ */

static void chain_headers(oac_connection *connection, oac_call *call)
{
    const oac_client *client = call->client;
    static char no_expect[] = "Expect:";
    static char no_type[] = "Content-Type:";
    struct curl_slist *node = connection->headers;
    size_t at = 0;
    for (at = 0; at < client->header_count; at++, node++) {
        memcpy(&node->data, &client->lines[at], sizeof node->data); /* libcurl reads the line, and never writes it */
        node->next = node + 1;
    }
    if (client->options.send_request_id) {
        node->data = call->request_id_line;
        node->next = node + 1;
        node++;
    }
    node->data = no_expect;
    node->next = NULL;
    connection->with_body = &connection->headers[OAC_HEADER_CONTENT_TYPE];
    connection->without_body = &connection->headers[OAC_HEADER_ACCEPT];
    node++;
    node->data = no_type;
    node->next = connection->without_body;
    connection->with_empty_body = node;
}

/* Whether every option was taken; the first that was not is in connection->problem. */
static bool set_options(oac_connection *connection, const oac_client *client)
{
    CURL *easy = connection->easy;
    const bool https = strncmp(client->options.base_url, "http:", 5) != 0;
    CURLcode code = curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, connection->problem);
#define OAC_SET(option, value)                        \
    if (code == CURLE_OK) {                           \
        code = curl_easy_setopt(easy, option, value); \
    }
    OAC_SET(CURLOPT_PRIVATE, connection)
    OAC_SET(CURLOPT_NOSIGNAL, 1L)
    OAC_SET(CURLOPT_NOPROGRESS, 1L)
    OAC_SET(CURLOPT_PROTOCOLS_STR, https ? "https" : "http")
    OAC_SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1)
    OAC_SET(CURLOPT_FOLLOWLOCATION, 0L)
    OAC_SET(CURLOPT_PATH_AS_IS, 1L)
    OAC_SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED)
    OAC_SET(CURLOPT_HEADEROPT, (long)CURLHEADER_SEPARATE)
    OAC_SET(CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
    OAC_SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)client->options.max_response_bytes)
    OAC_SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2)
    OAC_SET(CURLOPT_SSL_VERIFYPEER, 1L)
    OAC_SET(CURLOPT_SSL_VERIFYHOST, 2L)
    OAC_SET(CURLOPT_TCP_KEEPALIVE, 1L)
    OAC_SET(CURLOPT_READFUNCTION, on_read)
    OAC_SET(CURLOPT_READDATA, connection)
    OAC_SET(CURLOPT_SEEKFUNCTION, on_seek)
    OAC_SET(CURLOPT_SEEKDATA, connection)
    OAC_SET(CURLOPT_WRITEFUNCTION, on_body)
    OAC_SET(CURLOPT_WRITEDATA, connection)
    OAC_SET(CURLOPT_HEADERFUNCTION, on_header)
    OAC_SET(CURLOPT_HEADERDATA, connection)
    if (client->options.proxy != NULL) {
        OAC_SET(CURLOPT_PROXY, client->options.proxy)
    } else if (!https) {
        OAC_SET(CURLOPT_PROXY, "") /* never plain text through a proxy that the environment names */
    }
    if (oac_log_wants(client, OAC_LOG_TRACE)) {
        OAC_SET(CURLOPT_DEBUGFUNCTION, on_debug)
        OAC_SET(CURLOPT_DEBUGDATA, connection)
        OAC_SET(CURLOPT_VERBOSE, 1L)
    }
    if (client->options.ca_file != NULL) {
        OAC_SET(CURLOPT_CAINFO, client->options.ca_file)
    }
#undef OAC_SET
    if (code != CURLE_OK) {
        (void)snprintf(connection->problem, sizeof connection->problem, "%s", curl_easy_strerror(code));
    }
    return code == CURLE_OK;
}

oac_status oac_connection_new(oac_call *call, oac_error *error)
{
    const oac_client *client = call->client;
    oac_connection *made = NULL;
    (void)pthread_once(&global_once, global_init);
    if (global_result != CURLE_OK) {
        return oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "libcurl cannot be initialized: %s",
                             curl_easy_strerror(global_result));
    }
    made = oac_memory_new(client->allocator, sizeof *made);
    if (made != NULL) {
        made->easy = curl_easy_init();
    }
    if (made == NULL || made->easy == NULL) {
        oac_connection_free(made, client->allocator);
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_CONNECT, "out of memory for a connection");
    }
    chain_headers(made, call);
    if (!set_options(made, client)) {
        (void)oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_CONNECT, "libcurl refuses an option: %s",
                            made->problem);
        oac_connection_free(made, client->allocator);
        return OAC_ERROR_ARGUMENT;
    }
    call->connection = made;
    return OAC_OK;
}

void oac_connection_free(oac_connection *connection, const oac_allocator *allocator)
{
    if (connection == NULL) {
        return;
    }
    curl_easy_cleanup(connection->easy);
    if (atomic_load(&connection->multi) != NULL) {
        (void)curl_multi_cleanup(atomic_load(&connection->multi));
    }
    oac_storage_release(allocator, connection);
}

/* ---- An attempt ------------------------------------------------------------------------------------------------ */

/* The request itself: method, headers, body. */
static CURLcode prepare_request(oac_connection *connection, const oac_call *call)
{
    CURL *easy = connection->easy;
    const char *method = call->operation->method;
    const bool has_body = call->body.length > 0;
    const bool wants_body = method[0] == 'P'; /* POST, PUT, PATCH */
    const bool once = !call->operation->idempotent;
    struct curl_slist *headers = connection->without_body;
    CURLcode code = curl_easy_setopt(easy, CURLOPT_URL, call->url.data);
    if (code == CURLE_OK && (has_body || wants_body)) {
        headers = has_body ? connection->with_body : connection->with_empty_body;
        (void)curl_easy_setopt(easy, CURLOPT_POST, 1L);
        (void)curl_easy_setopt(easy, CURLOPT_POSTFIELDS, !has_body ? "" : once ? NULL : call->body.data);
        code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)call->body.length);
    } else if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    }
    (void)curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, once && !has_body ? 1L : 0L);
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method);
    }
    return code == CURLE_OK ? curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers) : code;
}

static CURLcode prepare(oac_connection *connection, oac_call *call)
{
    const oac_client *client = call->client;
    const oac_view_options *limits = &call->view->limits;
    int64_t timeout_ms = (call->deadline - oac_clock_now() + 999) / 1000;
    CURLcode code = CURLE_OK;
    if (timeout_ms > (int64_t)limits->attempt_timeout_ms) {
        timeout_ms = (int64_t)limits->attempt_timeout_ms;
    }
    connection->call = call;
    connection->body_sent = 0;
    connection->header_bytes = 0;
    connection->write_status = OAC_OK;
    connection->too_many_headers = false;
    connection->headers_ended = false;
    connection->retry_after[0] = '\0';
    connection->date[0] = '\0';
    connection->problem[0] = '\0';
    code = prepare_request(connection, call);
    if (code == CURLE_OK) {
        code = curl_easy_setopt(connection->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)limits->connect_timeout_ms);
    }
    if (code == CURLE_OK) {
        code = curl_easy_setopt(connection->easy, CURLOPT_TIMEOUT_MS, (long)(timeout_ms > 0 ? timeout_ms : 1));
    }
    if (code == CURLE_OK && client->options.on_curl != NULL &&
        client->options.on_curl(client->options.hook_context, connection->easy) != 0) {
        code = CURLE_ABORTED_BY_CALLBACK;
    }
    return code;
}

/* Drives the transfer to its end, or until the call is cancelled. */
static CURLcode run(oac_connection *connection)
{
    CURLM *multi = atomic_load(&connection->multi);
    CURLcode result = CURLE_ABORTED_BY_CALLBACK;
    int running = 1;
    int left = 0;
    CURLMsg *message = NULL;
    CURLMcode code = CURLM_OK;
    if (multi == NULL) {
        multi = curl_multi_init();
        if (multi == NULL) {
            return CURLE_OUT_OF_MEMORY;
        }
        atomic_store(&connection->multi, multi);
    }
    code = curl_multi_add_handle(multi, connection->easy);
    while (code == CURLM_OK && !oac_call_is_cancelled(connection->call)) {
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
    CURLM *multi = atomic_load(&connection->multi);
    if (multi != NULL) {
        (void)curl_multi_wakeup(multi);
    }
}

static oac_status status_of(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return OAC_OK;
    case CURLE_OPERATION_TIMEDOUT:
        return OAC_ERROR_TIMEOUT;
    case CURLE_OUT_OF_MEMORY:
        return OAC_ERROR_MEMORY;
    case CURLE_FILESIZE_EXCEEDED:
        return OAC_ERROR_LIMIT;
    case CURLE_BAD_CONTENT_ENCODING:
        return OAC_ERROR_RESPONSE;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_SHUTDOWN_FAILED:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CLIENTCERT:
        return OAC_ERROR_TLS;
    default:
        return OAC_ERROR_NETWORK;
    }
}

/* Milliseconds that the server asked to wait, by its own clock where it told the time; -1 when it did not ask. */
static long retry_after_ms(const oac_connection *connection)
{
    const char *text = connection->retry_after;
    const size_t digits = strspn(text, "0123456789");
    time_t then = 0;
    time_t now = -1;
    if (text[0] == '\0') {
        return -1;
    }
    if (text[digits] == '\0') {
        long seconds = 0;
        size_t at = 0;
        for (at = 0; at < digits && seconds < 1000000; at++) {
            seconds = seconds * 10 + (text[at] - '0');
        }
        return (seconds < 1000000 ? seconds : 1000000) * 1000;
    }
    then = curl_getdate(text, NULL);
    if (connection->date[0] != '\0') {
        now = curl_getdate(connection->date, NULL);
    }
    if (now == -1) {
        now = time(NULL);
    }
    if (then == -1) {
        return -1;
    }
    return then <= now ? 0 : then - now < 1000000 ? (long)(then - now) * 1000 : 1000000000L;
}

static uint64_t info(CURL *easy, CURLINFO what)
{
    curl_off_t value = 0;
    return curl_easy_getinfo(easy, what, &value) == CURLE_OK && value > 0 ? (uint64_t)value : 0;
}

static void take_costs(CURL *easy, oac_costs *costs, long request_size)
{
    const uint64_t pretransfer = info(easy, CURLINFO_PRETRANSFER_TIME_T);
    const uint64_t first_byte = info(easy, CURLINFO_STARTTRANSFER_TIME_T);
    const uint64_t total = info(easy, CURLINFO_TOTAL_TIME_T);
    long connections = 0;
    long header_size = 0;
    (void)curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
    (void)curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &header_size);
    costs->connections = (uint64_t)connections;
    costs->bytes_sent = (uint64_t)request_size + info(easy, CURLINFO_SIZE_UPLOAD_T);
    costs->bytes_received = (uint64_t)header_size + info(easy, CURLINFO_SIZE_DOWNLOAD_T);
    costs->connect_us = pretransfer > 0 ? pretransfer : total;
    costs->server_us = pretransfer > 0 ? (first_byte > pretransfer ? first_byte : total) - pretransfer : 0;
    costs->receive_us = first_byte > 0 && total > first_byte ? total - first_byte : 0;
}

/* What went wrong, as a sentence. */
static void explain(const oac_connection *connection, oac_call *call, oac_status status, CURLcode code,
                    const char *what)
{
    char text[CURL_ERROR_SIZE + 64];
    if (status == OAC_ERROR_CANCELLED) {
        (void)snprintf(text, sizeof text, "the call was cancelled");
    } else if (connection->too_many_headers) {
        (void)snprintf(text, sizeof text, "the answer's headers are longer than %zu bytes",
                       call->client->options.max_header_bytes);
    } else if (status == OAC_ERROR_LIMIT) {
        (void)snprintf(text, sizeof text, "the answer is longer than %zu bytes",
                       call->client->options.max_response_bytes);
    } else if (status == OAC_ERROR_MEMORY) {
        (void)snprintf(text, sizeof text, "out of memory");
    } else if (code == CURLE_OK) {
        (void)snprintf(text, sizeof text, "%s: the connection ended within the headers", what);
    } else {
        (void)snprintf(text, sizeof text, "%s: %s", what,
                       connection->problem[0] != '\0' ? connection->problem : curl_easy_strerror(code));
    }
    oac_redact(call->client, call->error.message, sizeof call->error.message, text, strlen(text));
}

/* Tells what libcurl found in call->response, call->error and call->costs. */
static void judge(oac_connection *connection, oac_call *call, CURLcode code)
{
    CURL *easy = connection->easy;
    long http_status = 0;
    long request_size = 0;
    oac_status status = status_of(code);
    oac_stage stage = OAC_STAGE_RECEIVE;
    const char *what = "the exchange failed";
    (void)curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &http_status);
    (void)curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
    take_costs(easy, &call->costs, request_size);
    if (http_status >= 100 && http_status <= 199) { /* only an announcement came */
        http_status = 0;
    }
    call->response.http_status = (int)http_status;
    call->response.retry_after_ms = retry_after_ms(connection);
    if (code == CURLE_OK && http_status != 0 && connection->headers_ended) {
        return;
    }
    if (code == CURLE_ABORTED_BY_CALLBACK) {
        status = OAC_ERROR_CANCELLED;
    } else if (connection->write_status != OAC_OK) {
        status = connection->write_status;
    } else if (connection->too_many_headers) {
        status = OAC_ERROR_LIMIT;
    } else if (code == CURLE_OK) {
        status = OAC_ERROR_NETWORK;
    } else if (http_status >= 300 && status != OAC_ERROR_MEMORY) {
        return; /* a refusal is a refusal, whatever became of its body */
    }
    if (request_size == 0) {
        stage = OAC_STAGE_CONNECT;
        what = "no connection";
    } else if (http_status == 0 && info(easy, CURLINFO_SIZE_UPLOAD_T) < call->body.length) {
        stage = OAC_STAGE_SEND;
        what = "sending failed";
    } else {
        what = http_status == 0 ? "no answer" : "the answer broke off";
    }
    call->transient = status == OAC_ERROR_NETWORK || status == OAC_ERROR_TIMEOUT || code == CURLE_SSL_CONNECT_ERROR;
    (void)oac_error_set(&call->error, status, stage, "%s", "");
    explain(connection, call, status, code, what);
    call->error.http_status = (int)http_status;
    call->error.curl_code = (int)code;
    call->error.outcome = http_status != 0    ? OAC_OUTCOME_ANSWERED
                          : request_size == 0 ? OAC_OUTCOME_NEVER_SENT
                                              : OAC_OUTCOME_UNKNOWN;
}

void oac_connection_attempt(oac_call *call)
{
    oac_connection *connection = call->connection;
    CURLcode code = prepare(connection, call);
    if (code == CURLE_OK) {
        code = run(connection);
    }
    judge(connection, call, code);
}

/* ---- Many at once: the front's half ---------------------------------------------------------------------------- */

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
    (void)pthread_once(&global_once, global_init);
    if (made == NULL) {
        return NULL;
    }
    made->front = front;
    made->multi = curl_multi_init();
    if (made->multi == NULL || global_result != CURLE_OK) {
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
    CURLcode code = prepare(call->connection, call);
    if (code == CURLE_OK && curl_multi_add_handle(multi->multi, call->connection->easy) != CURLM_OK) {
        code = CURLE_OUT_OF_MEMORY;
    }
    if (code != CURLE_OK) {
        judge(call->connection, call, code);
    }
    return code == CURLE_OK;
}

void oac_multi_remove(oac_multi *multi, oac_call *call)
{
    (void)curl_multi_remove_handle(multi->multi, call->connection->easy);
    judge(call->connection, call, CURLE_ABORTED_BY_CALLBACK);
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
            judge(connection, connection->call, code);
            return connection->call;
        }
    }
    return NULL;
}
