/* Sends a call's request through libcurl. The only file of the project that includes curl.h. Private.
 *
 * Each connection has a multi handle of its own (what curl_easy_perform makes in secret), so that another thread can
 * wake it up. HTTP/1.1, no redirects, no netrc, no cookies, no signals; a proxy only as the environment says for
 * https. */
#include <curl/curl.h>
#include <stdio.h>

#include "client_private.h"

#if LIBCURL_VERSION_NUM < 0x075500
#error "libcurl 7.85.0 or newer is needed"
#endif

/* All headers of an answer together, those of 1xx answers included. */
#define OAC_MOST_HEADER_BYTES ((size_t)256 * 1024)
#define OAC_LONGEST_POLL_MS 1000

struct oac_connection {
    CURL *easy;
    CURLM *multi;
    struct curl_slist headers[OAC_HEADER_MOST + 2]; /* one list with several beginnings: with a body, without one */
    struct curl_slist *with_body;
    struct curl_slist *with_empty_body;
    struct curl_slist *without_body;
    oac_call *call;
    size_t header_bytes;
    oac_status write_status; /* why the body could not be taken in */
    bool too_many_headers;
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
    if (connection->header_bytes > OAC_MOST_HEADER_BYTES) {
        connection->too_many_headers = true;
        return 0;
    }
    if (name_is(data, length, "http/")) { /* another answer begins: what came before was 1xx */
        connection->retry_after[0] = '\0';
        connection->date[0] = '\0';
        response->content_type[0] = '\0';
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

static void chain_headers(oac_connection *connection, const oac_client *client)
{
    static char no_expect[] = "Expect:";
    static char no_type[] = "Content-Type:";
    struct curl_slist *node = connection->headers;
    size_t at = 0;
    for (at = 0; at < client->header_count; at++, node++) {
        memcpy(&node->data, &client->lines[at], sizeof node->data); /* libcurl reads the line, and never writes it */
        node->next = node + 1;
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
    OAC_SET(CURLOPT_CONNECTTIMEOUT_MS, (long)client->options.connect_timeout_ms)
    OAC_SET(CURLOPT_WRITEFUNCTION, on_body)
    OAC_SET(CURLOPT_WRITEDATA, connection)
    OAC_SET(CURLOPT_HEADERFUNCTION, on_header)
    OAC_SET(CURLOPT_HEADERDATA, connection)
    if (!https) {
        OAC_SET(CURLOPT_PROXY, "") /* never plain text through a proxy that the environment names */
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

oac_status oac_connection_new(oac_client *client, oac_connection **connection, oac_error *error)
{
    oac_connection *made = NULL;
    (void)pthread_once(&global_once, global_init);
    if (global_result != CURLE_OK) {
        return oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "libcurl cannot be initialized: %s",
                             curl_easy_strerror(global_result));
    }
    made = oac_memory_new(client->allocator, sizeof *made);
    if (made != NULL) {
        made->easy = curl_easy_init();
        made->multi = curl_multi_init();
    }
    if (made == NULL || made->easy == NULL || made->multi == NULL) {
        oac_connection_free(made, client->allocator);
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_CONNECT, "out of memory for a connection");
    }
    chain_headers(made, client);
    if (!set_options(made, client)) {
        (void)oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "libcurl refuses an option: %s",
                            made->problem);
        oac_connection_free(made, client->allocator);
        return OAC_ERROR_NETWORK;
    }
    *connection = made;
    return OAC_OK;
}

void oac_connection_free(oac_connection *connection, const oac_allocator *allocator)
{
    if (connection == NULL) {
        return;
    }
    curl_easy_cleanup(connection->easy);
    if (connection->multi != NULL) {
        (void)curl_multi_cleanup(connection->multi);
    }
    oac_storage_release(allocator, connection);
}

/* ---- An attempt ------------------------------------------------------------------------------------------------ */

static CURLcode prepare(oac_connection *connection, oac_call *call, int64_t time_left)
{
    CURL *easy = connection->easy;
    const char *method = call->operation->method;
    const bool has_body = call->body.length > 0;
    const bool wants_body = method[0] == 'P'; /* POST, PUT, PATCH */
    int64_t timeout_ms = (time_left + 999) / 1000;
    CURLcode code = CURLE_OK;
    if (timeout_ms > (int64_t)call->client->options.attempt_timeout_ms) {
        timeout_ms = (int64_t)call->client->options.attempt_timeout_ms;
    }
    connection->call = call;
    connection->header_bytes = 0;
    connection->write_status = OAC_OK;
    connection->too_many_headers = false;
    connection->retry_after[0] = '\0';
    connection->date[0] = '\0';
    connection->problem[0] = '\0';
    code = curl_easy_setopt(easy, CURLOPT_URL, call->url.data);
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)(timeout_ms > 0 ? timeout_ms : 1));
    }
    if (code == CURLE_OK && (has_body || wants_body)) {
        (void)curl_easy_setopt(easy, CURLOPT_POST, 1L);
        (void)curl_easy_setopt(easy, CURLOPT_POSTFIELDS, has_body ? call->body.data : "");
        code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)call->body.length);
    } else if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    }
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method);
    }
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_HTTPHEADER,
                                has_body     ? connection->with_body
                                : wants_body ? connection->with_empty_body
                                             : connection->without_body);
    }
    return code;
}

/* Drives the transfer to its end. */
static CURLcode run(oac_connection *connection)
{
    CURLcode result = CURLE_OK;
    int running = 1;
    int left = 0;
    CURLMsg *message = NULL;
    CURLMcode code = curl_multi_add_handle(connection->multi, connection->easy);
    while (code == CURLM_OK) {
        code = curl_multi_perform(connection->multi, &running);
        if (code != CURLM_OK || running == 0) {
            break;
        }
        code = curl_multi_poll(connection->multi, NULL, 0, OAC_LONGEST_POLL_MS, NULL);
    }
    if (code != CURLM_OK) {
        result = code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT;
    }
    while ((message = curl_multi_info_read(connection->multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            result = message->data.result;
        }
    }
    (void)curl_multi_remove_handle(connection->multi, connection->easy);
    return result;
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

/* Tells what libcurl found in call->response and call->error. */
static oac_status judge(oac_connection *connection, oac_call *call, CURLcode code)
{
    CURL *easy = connection->easy;
    oac_error *error = &call->error;
    long http_status = 0;
    long request_size = 0;
    curl_off_t uploaded = 0;
    oac_status status = status_of(code);
    oac_stage stage = OAC_STAGE_RECEIVE;
    const char *what = "the exchange failed";
    char text[CURL_ERROR_SIZE + 64];
    (void)curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &http_status);
    (void)curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
    (void)curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &uploaded);
    if (http_status >= 100 && http_status <= 199) { /* only an announcement came */
        http_status = 0;
    }
    call->response.http_status = (int)http_status;
    call->response.retry_after_ms = retry_after_ms(connection);
    if (code == CURLE_OK && http_status != 0) {
        return OAC_OK;
    }
    if (connection->write_status != OAC_OK) {
        status = connection->write_status;
    } else if (connection->too_many_headers) {
        status = OAC_ERROR_LIMIT;
    } else if (code == CURLE_OK) {
        status = OAC_ERROR_NETWORK;
    } else if (http_status >= 300 && status != OAC_ERROR_MEMORY) {
        return OAC_OK; /* a refusal is a refusal, whatever became of its body */
    }
    if (request_size == 0) {
        stage = OAC_STAGE_CONNECT;
        what = "no connection";
    } else if (http_status == 0 && uploaded < (curl_off_t)call->body.length) {
        stage = OAC_STAGE_SEND;
        what = "sending failed";
    } else {
        what = http_status == 0 ? "no answer" : "the answer broke off";
    }
    if (connection->too_many_headers) {
        (void)snprintf(text, sizeof text, "the answer's headers are longer than %zu bytes", OAC_MOST_HEADER_BYTES);
    } else if (status == OAC_ERROR_LIMIT) {
        (void)snprintf(text, sizeof text, "the answer is longer than %zu bytes",
                       call->client->options.max_response_bytes);
    } else if (status == OAC_ERROR_MEMORY) {
        (void)snprintf(text, sizeof text, "out of memory for the answer");
    } else if (code == CURLE_OK) {
        (void)snprintf(text, sizeof text, "%s: the connection ended before an answer", what);
    } else {
        (void)snprintf(text, sizeof text, "%s: %s", what,
                       connection->problem[0] != '\0' ? connection->problem : curl_easy_strerror(code));
    }
    (void)oac_error_set(error, status, stage, "%s", "");
    oac_redact(call->client, error->message, sizeof error->message, text, strlen(text));
    error->http_status = (int)http_status;
    error->curl_code = (int)code;
    error->outcome = http_status != 0    ? OAC_OUTCOME_ANSWERED
                     : request_size == 0 ? OAC_OUTCOME_NEVER_SENT
                                         : OAC_OUTCOME_UNKNOWN;
    return status;
}

oac_status oac_connection_attempt(oac_call *call, int64_t time_left)
{
    oac_connection *connection = call->connection;
    CURLcode code = prepare(connection, call, time_left);
    if (code == CURLE_OK) {
        code = run(connection);
    }
    return judge(connection, call, code);
}
