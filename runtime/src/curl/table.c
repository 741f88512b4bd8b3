/* The table of functions for libcurl, as http/transport.h asks for it. Private. */
#include "curl/connection.h"

/* What a program may call as well. */
static oac_status check_curl_url(const oac_client_options *options, const char *url, oac_url *found, oac_error *error)
{
    (void)options;
    return oac_curl_check_url(NULL, url, found, error);
}

static const char *libcurl_version(void)
{
    return curl_version_info(CURLVERSION_NOW)->version;
}

const oac_transport_table oac_curl_transport = {
    .logs_headers = true,
    .check_url = check_curl_url,
    .check_proxy = oac_curl_check_proxy,
    .version = libcurl_version,
    .attempt = oac_connection_attempt,
    .wake = oac_connection_wake,
    .close = oac_connections_close,
    .multi_new = oac_multi_new,
    .multi_free = oac_multi_free,
    .multi_add = oac_multi_add,
    .multi_remove = oac_multi_remove,
    .multi_socket = oac_multi_socket,
    .multi_timeout = oac_multi_timeout,
    .multi_finished = oac_multi_finished,
    .moved = oac_connection_moved,
};
