/* How libcurl reads a base URL: one parser decides what is checked and where requests go. Private. */
#include <arpa/inet.h>
#include <strings.h>

#include "curl/connection.h"

/* The parts of a URL that libcurl has found; each is libcurl's memory. */
typedef struct oac_url_parts {
    char *scheme;
    char *host;
    char *port; /* null: the scheme's own */
    char *path;
} oac_url_parts;

static bool is_loopback(const char *host)
{
    static const unsigned char mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static const unsigned char one[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    unsigned char address[16];
    char text[64];
    const size_t length = strlen(host);
    if (host[0] == '[' && length > 2 && length - 2 < sizeof text) {
        memcpy(text, host + 1, length - 2);
        text[length - 2] = '\0';
        return inet_pton(AF_INET6, text, address) == 1 &&
               (memcmp(address, one, sizeof one) == 0 ||
                (memcmp(address, mapped, sizeof mapped) == 0 && address[12] == 127));
    }
    if (inet_pton(AF_INET, host, address) == 1) {
        return address[0] == 127;
    }
    return strcasecmp(host, "localhost") == 0; /* libcurl asks nobody for it */
}

static CURLUcode take_apart(const char *url, oac_url_parts *found)
{
    CURLU *handle = curl_url();
    CURLUcode code = handle == NULL ? CURLUE_OUT_OF_MEMORY : curl_url_set(handle, CURLUPART_URL, url, CURLU_PATH_AS_IS);
    if (code == CURLUE_OK) {
        code = curl_url_get(handle, CURLUPART_SCHEME, &found->scheme, 0);
    }
    if (code == CURLUE_OK) {
        code = curl_url_get(handle, CURLUPART_HOST, &found->host, 0);
    }
    if (code == CURLUE_OK) {
        code = curl_url_get(handle, CURLUPART_PORT, &found->port, 0);
        code = code == CURLUE_NO_PORT ? CURLUE_OK : code;
    }
    if (code == CURLUE_OK) {
        code = curl_url_get(handle, CURLUPART_PATH, &found->path, 0);
    }
    curl_url_cleanup(handle);
    return code;
}

static oac_status put_together(const oac_url_parts *from, oac_buffer *text)
{
    const char *const pieces[] = {
        from->scheme, "://", from->host, from->port != NULL ? ":" : "", from->port != NULL ? from->port : "",
        from->path};
    oac_status status = OAC_OK;
    size_t at = 0;
    for (at = 0; at < sizeof pieces / sizeof pieces[0] && status == OAC_OK; at++) {
        status = oac_buffer_append(text, pieces[at], strlen(pieces[at]));
    }
    return status;
}

static bool is_proxy_scheme(const char *scheme)
{
    static const char *const known[] = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
    size_t at = 0;
    while (at < sizeof known / sizeof known[0] && strcasecmp(scheme, known[at]) != 0) {
        at++;
    }
    return at < sizeof known / sizeof known[0];
}

/* Read as libcurl reads a proxy: without a scheme it is http://. Nothing of it is quoted: it may hold a password. */
const char *oac_curl_check_proxy(const char *proxy)
{
    CURLU *handle = proxy[0] != '\0' ? curl_url() : NULL;
    const char *why = NULL;
    char *scheme = NULL;
    char *host = NULL;
    if (handle == NULL) {
        return NULL;
    }
    if (curl_url_set(handle, CURLUPART_URL, proxy, CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME) != CURLUE_OK ||
        curl_url_get(handle, CURLUPART_HOST, &host, 0) != CURLUE_OK || host[0] == '\0') {
        why = "it is no URL of a proxy";
    } else if (strstr(proxy, "://") != NULL &&
               (curl_url_get(handle, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK || !is_proxy_scheme(scheme))) {
        why = "its scheme is none of http, https, socks4, socks4a, socks5, socks5h";
    }
    curl_free(scheme);
    curl_free(host);
    curl_url_cleanup(handle);
    return why;
}

oac_status oac_curl_check_url(void *context, const char *url, oac_url *found, oac_error *error)
{
    oac_url_parts all = {NULL, NULL, NULL, NULL};
    const char *why = NULL;
    CURLUcode code = CURLUE_OK;
    oac_status status = OAC_OK;
    (void)context;
    oac_error_clear(error);
    if (url == NULL || found == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_curl_check_url: a null argument");
    }
    why = oac_url_check_form(url);
    if (why != NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s", why);
    }
    code = take_apart(url, &all);
    if (code == CURLUE_OUT_OF_MEMORY) {
        status = oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory");
    } else if (code != CURLUE_OK) {
        status = oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s", curl_url_strerror(code));
    } else {
        found->https = strcasecmp(all.scheme, "https") == 0;
        found->loopback = is_loopback(all.host);
        status = found->text != NULL ? put_together(&all, found->text) : OAC_OK;
        if (status != OAC_OK) {
            status = oac_error_set(error, status, OAC_STAGE_ARGUMENT, "out of memory");
        }
    }
    curl_free(all.scheme);
    curl_free(all.host);
    curl_free(all.port);
    curl_free(all.path);
    return status;
}
