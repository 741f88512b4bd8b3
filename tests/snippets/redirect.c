/* Loaded before libcurl (LD_PRELOAD): every address, whatever its server, becomes the same path of the server in
 * OAC_REDIRECT, such as http://127.0.0.1:8080. So examples run as they stand, against a mock. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#undef curl_easy_setopt

typedef CURLcode set_option(CURL *easy, CURLoption option, ...);

/* The function of libcurl with this name. */
static set_option *found(void)
{
    static set_option *next = NULL;
    if (next == NULL) {
        void *symbol = dlsym(RTLD_NEXT, "curl_easy_setopt");
        memcpy(&next, &symbol, sizeof next);
    }
    return next;
}

static CURLcode set_url(CURL *easy, const char *url)
{
    char moved[8192];
    const char *to = getenv("OAC_REDIRECT");
    const char *rest = NULL;
    rest = url != NULL ? strstr(url, "://") : NULL;
    if (to == NULL || rest == NULL) {
        return found()(easy, CURLOPT_URL, url);
    }
    rest += strlen("://");
    rest += strcspn(rest, "/?");
    if (snprintf(moved, sizeof moved, "%s%s", to, rest) >= (int)sizeof moved) {
        return CURLE_OUT_OF_MEMORY;
    }
    return found()(easy, CURLOPT_URL, moved);
}

CURLcode curl_easy_setopt(CURL *easy, CURLoption option, ...)
{
    CURLcode code = CURLE_OK;
    va_list rest;
    va_start(rest, option);
    if (option == CURLOPT_URL) {
        code = set_url(easy, va_arg(rest, const char *));
    } else if (option == CURLOPT_PROTOCOLS_STR) {
        (void)va_arg(rest, const char *);
        code = found()(easy, option, "http,https");
    } else if (option >= CURLOPTTYPE_OFF_T && option < CURLOPTTYPE_BLOB) {
        code = found()(easy, option, va_arg(rest, curl_off_t));
    } else if (option < CURLOPTTYPE_OBJECTPOINT) {
        code = found()(easy, option, va_arg(rest, long));
    } else {
        code = found()(easy, option, va_arg(rest, void *));
    }
    va_end(rest);
    return code;
}
