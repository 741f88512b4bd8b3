/* What came of an attempt: libcurl's codes and numbers as a status, an outcome, a sentence and costs. Private. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "curl/connection.h"

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

/* What cannot pass by itself: a mistake in the URL or in an option, whether the program made it or its on_curl. Once
 * the request is on its way the same codes tell of what the server sent. */
static bool is_mistake(CURLcode code)
{
    switch (code) {
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_FAILED_INIT:
    case CURLE_URL_MALFORMAT:
    case CURLE_NOT_BUILT_IN:
    case CURLE_HTTP_POST_ERROR:
    case CURLE_FUNCTION_NOT_FOUND:
    case CURLE_BAD_FUNCTION_ARGUMENT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_UNKNOWN_OPTION:
    case CURLE_SETOPT_OPTION_SYNTAX:
    case CURLE_FILE_COULDNT_READ_FILE:
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return true;
    default:
        return false;
    }
}

/* Whether an attempt failed because no file descriptor was left, in the process or in the system. Libcurl does not say
 * so of all that it opens: it takes up to four for a name, a socket, and a file of authorities. */
static bool lacks_descriptors(CURL *easy)
{
    long number = 0;
    int ends[4] = {-1, -1, -1, -1};
    size_t at = 0;
    (void)curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
    for (at = 0; number == 0 && at < 4; at += 2) {
        number = pipe(ends + at) == 0 ? 0 : errno;
    }
    for (at = 0; at < 4; at++) {
        if (ends[at] >= 0) {
            (void)close(ends[at]);
        }
    }
    return number == EMFILE || number == ENFILE;
}

/* The attempt was not begun: libcurl did not take an option, or the program's hook did not want it. */
static void judge_refused(const oac_connection *connection, oac_attempt *attempt, CURLcode code)
{
    const oac_status status = code == CURLE_OUT_OF_MEMORY ? OAC_ERROR_MEMORY : OAC_ERROR_ARGUMENT;
    (void)oac_error_set(attempt->error, status, OAC_STAGE_ARGUMENT, "%s%s",
                        connection->hook_refused     ? "on_curl refused the attempt"
                        : status == OAC_ERROR_MEMORY ? "out of memory"
                                                     : "libcurl refuses an option: ",
                        connection->hook_refused || status == OAC_ERROR_MEMORY ? "" : curl_easy_strerror(code));
    attempt->error->curl_code = connection->hook_refused ? 0 : (int)code;
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

/* Whether the answer's body was more than is taken: libcurl saw it before it came, or the buffer while it came. */
static bool is_over_limit(const oac_connection *connection, CURLcode code)
{
    return code == CURLE_FILESIZE_EXCEEDED || connection->write_status == OAC_ERROR_LIMIT;
}

/* What went wrong, as a sentence, after `what` happened, if that is not clear. */
static void explain(const oac_connection *connection, oac_attempt *attempt, oac_status status, CURLcode code,
                    const char *what)
{
    char text[CURL_ERROR_SIZE + 64];
    const char *colon = what[0] != '\0' ? ": " : "";
    if (oac_call_fault(attempt->call) != OAC_OK) {
        (void)snprintf(text, sizeof text, "%s%s%s", what, colon, oac_call_fault_text(attempt->call));
    } else if (attempt->stalled) {
        (void)snprintf(text, sizeof text, "%s%snothing has moved for %" PRIu32 " ms", what, colon, attempt->stall_ms);
    } else if (status == OAC_ERROR_CANCELLED) {
        (void)snprintf(text, sizeof text, "the call was cancelled");
    } else if (connection->too_many_headers) {
        (void)snprintf(text, sizeof text, "%s headers are longer than %zu bytes",
                       attempt->response->http_status != 0 ? "its" : "the answer's",
                       attempt->options->max_header_bytes);
    } else if (is_over_limit(connection, code)) {
        (void)snprintf(text, sizeof text, "it is longer than %zu bytes", attempt->options->max_response_bytes);
    } else if (status == OAC_ERROR_MEMORY) {
        (void)snprintf(text, sizeof text, "out of memory");
    } else if (code == CURLE_OK) {
        (void)snprintf(text, sizeof text, "%s%sthe connection ended within the headers", what, colon);
    } else {
        (void)snprintf(text, sizeof text, "%s%s%s", what, colon,
                       connection->problem[0] != '\0' ? connection->problem : curl_easy_strerror(code));
    }
    oac_redact(attempt->client, attempt->call, attempt->error->message, sizeof attempt->error->message, text,
               strlen(text));
}

/* Whether all of the body was sent. */
static bool is_sent_whole(const oac_attempt *attempt, uint64_t sent)
{
    return attempt->streams ? attempt->length < 0 || sent >= (uint64_t)attempt->length : sent >= attempt->body.length;
}

void oac_curl_judge(oac_connection *connection, oac_attempt *attempt, CURLcode code)
{
    CURL *easy = connection->easy;
    long http_status = 0;
    long request_size = 0;
    oac_status status = status_of(code);
    oac_stage stage = OAC_STAGE_RECEIVE;
    const char *what = "the exchange failed";
    bool sent = false; /* something of the request, which may be less than all */
    bool crowded = false;
    if (!connection->prepared) {
        judge_refused(connection, attempt, code);
        return;
    }
    if (connection->ran) { /* otherwise libcurl tells of the attempt before */
        (void)curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
        take_costs(easy, &attempt->costs, request_size);
    }
    if (connection->request_begun) {
        (void)curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &http_status);
    }
    if ((http_status >= 100 && http_status <= 199) || connection->header_bytes == 0) { /* only an announcement came */
        http_status = 0;
    }
    if (http_status == 0) { /* what came is an announcement's, or a proxy's: nothing that the server asks for */
        oac_call_forget_answer(attempt->call);
    } else {
        attempt->response->http_status = (int)http_status;
        attempt->response->retry_after_ms = oac_retry_after_ms(&connection->retry_after, connection->date);
    }
    if (code == CURLE_OK && http_status != 0 && connection->headers_ended) {
        return;
    }
    sent = oac_curl_has_sent(connection);
    if (connection->resending) { /* the connection broke; what libcurl would have done about it is not what failed */
        code = CURLE_GOT_NOTHING;
        status = OAC_ERROR_NETWORK;
        (void)snprintf(connection->problem, sizeof connection->problem, "the connection, used before, has broken");
    } else if (oac_call_fault(attempt->call) != OAC_OK) {
        status = oac_call_fault(attempt->call);
    } else if (attempt->stalled) {
        status = OAC_ERROR_TIMEOUT;
    } else if (code == CURLE_ABORTED_BY_CALLBACK) {
        status = OAC_ERROR_CANCELLED;
    } else if (connection->write_status != OAC_OK) {
        status = connection->write_status;
    } else if (connection->too_many_headers) {
        status = OAC_ERROR_LIMIT;
    } else if (code == CURLE_OK) {
        status = OAC_ERROR_NETWORK;
    }
    attempt->body_lost = true;
    if (http_status >= 200 && !oac_is_success(attempt->operation, (int)http_status) && status != OAC_ERROR_MEMORY &&
        status != OAC_ERROR_CANCELLED) {
        return; /* a refusal is a refusal, whatever became of its headers and its body */
    }
    if (!connection->request_begun && is_mistake(code)) {
        status = OAC_ERROR_ARGUMENT;
    } else if (!sent && code != CURLE_OK && code != CURLE_ABORTED_BY_CALLBACK && lacks_descriptors(easy)) {
        crowded = true;
        status = OAC_ERROR_LIMIT;
    }
    if (!sent) {
        stage = OAC_STAGE_CONNECT;
        what = "no connection";
    } else if (http_status == 0 && !is_sent_whole(attempt, info(easy, CURLINFO_SIZE_UPLOAD_T))) {
        stage = OAC_STAGE_SEND;
        what = "sending failed";
    } else {
        what = http_status == 0 ? "no answer" : "";
    }
    if (http_status != 0 && status == OAC_ERROR_LIMIT && oac_call_fault(attempt->call) == OAC_OK) {
        status = OAC_ERROR_RESPONSE; /* a success, of which too much came */
    }
    attempt->transient =
        crowded || status == OAC_ERROR_NETWORK || status == OAC_ERROR_TIMEOUT || code == CURLE_SSL_CONNECT_ERROR;
    (void)oac_error_set(attempt->error, status, stage, "%s", "");
    if (crowded) {
        (void)oac_error_set(attempt->error, status, stage,
                            "no connection: too many open files: no file descriptor is left");
    } else {
        explain(connection, attempt, status, code, what);
    }
    if (http_status != 0 && status != OAC_ERROR_MEMORY && status != OAC_ERROR_CANCELLED) {
        oac_call_tell_of_answer(
            attempt->call,
            status == OAC_ERROR_RESPONSE || oac_call_fault(attempt->call) != OAC_OK ? "cannot be used" : "broke off",
            attempt->error);
    }
    attempt->error->http_status = (int)http_status;
    attempt->error->curl_code = (int)code;
    attempt->error->outcome = http_status != 0 ? OAC_OUTCOME_ANSWERED
                              : sent           ? OAC_OUTCOME_UNKNOWN
                                               : OAC_OUTCOME_NEVER_SENT;
}
