/* The options of an easy handle that are the same for every call of a client: protocol, TLS, proxy, limits.
 * Private. */
#include <stdio.h>

#include "curl/connection.h"

static pthread_once_t oac_curl_once = PTHREAD_ONCE_INIT;
static CURLcode oac_curl_result = CURLE_FAILED_INIT;

static void global_init(void)
{
    /* Older ones wait for names, and let TLS raise SIGPIPE. */
    if (curl_version_info(CURLVERSION_NOW)->version_num < OAC_OLDEST_LIBCURL) {
        oac_curl_result = CURLE_NOT_BUILT_IN;
    } else {
        oac_curl_result = curl_global_init(CURL_GLOBAL_DEFAULT);
    }
}

CURLcode oac_curl_init(void)
{
    (void)pthread_once(&oac_curl_once, global_init);
    return oac_curl_result;
}

bool oac_curl_set_options(oac_connection *connection, const oac_attempt *attempt)
{
    const oac_client_options *options = attempt->options;
    CURL *easy = connection->easy;
    CURLcode code = curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, connection->problem);
#define OAC_SET(option, value)                        \
    if (code == CURLE_OK) {                           \
        code = curl_easy_setopt(easy, option, value); \
    }
    OAC_SET(CURLOPT_PRIVATE, connection)
    OAC_SET(CURLOPT_NOSIGNAL, 1L)
    OAC_SET(CURLOPT_NOPROGRESS, 1L)
    OAC_SET(CURLOPT_QUICK_EXIT, 1L) /* a name that is being resolved is not waited for; its thread ends by itself */
    OAC_SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1)
    OAC_SET(CURLOPT_FOLLOWLOCATION, 0L)
    OAC_SET(CURLOPT_PATH_AS_IS, 1L)
    OAC_SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED)
    OAC_SET(CURLOPT_HEADEROPT, (long)CURLHEADER_SEPARATE)
    OAC_SET(CURLOPT_ACCEPT_ENCODING, "gzip, deflate") /* to decode */
    OAC_SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2)
    OAC_SET(CURLOPT_SSL_VERIFYPEER, 1L)
    OAC_SET(CURLOPT_SSL_VERIFYHOST, 2L)
    OAC_SET(CURLOPT_TCP_KEEPALIVE, 1L)
    OAC_SET(CURLOPT_PREREQFUNCTION, oac_curl_on_request)
    OAC_SET(CURLOPT_PREREQDATA, connection)
    OAC_SET(CURLOPT_OPENSOCKETFUNCTION, oac_curl_on_open)
    OAC_SET(CURLOPT_OPENSOCKETDATA, connection)
    OAC_SET(CURLOPT_CLOSESOCKETFUNCTION, oac_curl_on_close)
    OAC_SET(CURLOPT_CLOSESOCKETDATA, connection->sockets)
    OAC_SET(CURLOPT_WRITEFUNCTION, oac_curl_on_body)
    OAC_SET(CURLOPT_WRITEDATA, connection)
    OAC_SET(CURLOPT_READFUNCTION, oac_curl_on_read)
    OAC_SET(CURLOPT_READDATA, connection)
    OAC_SET(CURLOPT_HEADERFUNCTION, oac_curl_on_header)
    OAC_SET(CURLOPT_HEADERDATA, connection)
    if (options->proxy != NULL) {
        OAC_SET(CURLOPT_PROXY, options->proxy)
    }
    if (oac_log_wants(attempt->client, OAC_LOG_DEBUG)) {
        OAC_SET(CURLOPT_DEBUGFUNCTION, oac_curl_on_debug)
        OAC_SET(CURLOPT_DEBUGDATA, connection)
        OAC_SET(CURLOPT_VERBOSE, 1L)
    }
    if (options->ca_file != NULL) {
        OAC_SET(CURLOPT_CAINFO, options->ca_file)
    }
#undef OAC_SET
    if (code != CURLE_OK) {
        (void)snprintf(connection->problem, sizeof connection->problem, "%s", curl_easy_strerror(code));
    }
    return code == CURLE_OK;
}
