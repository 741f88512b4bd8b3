/* Base URLs (RFC 3986). Private. */
#include "http/url.h"

#include <string.h>

#include "base/letters.h"

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool has_prefix(const char *text, const char *prefix)
{
    for (; *prefix != '\0'; text++, prefix++) {
        if (oac_lower(*text) != *prefix) {
            return false;
        }
    }
    return true;
}

/* The length of the host at `host`, 0 when it is none. */
static size_t host_length(const char *host)
{
    size_t length = 0;
    if (host[0] == '[') {
        length = 1;
        while (oac_is_hex(host[length]) || host[length] == ':' || host[length] == '.') {
            length++;
        }
        return host[length] == ']' && length > 2 ? length + 1 : 0;
    }
    while (is_letter(host[length]) || oac_is_digit(host[length]) || host[length] == '-' || host[length] == '.' ||
           host[length] == '_') {
        length++;
    }
    return length;
}

/* The length of a valid `:port`, 0 when it is none. */
static size_t port_length(const char *port)
{
    size_t length = 1;
    unsigned long value = 0;
    while (length <= 5 && oac_is_digit(port[length])) {
        value = value * 10 + (unsigned long)(port[length] - '0');
        length++;
    }
    return value >= 1 && value <= 65535 && !oac_is_digit(port[length]) ? length : 0;
}

static const char *check_path(const char *path)
{
    const char *at = path;
    for (; *at != '\0'; at++) {
        if (*at == '?') {
            return "it has a query";
        }
        if (*at == '#') {
            return "it has a fragment";
        }
        if (*at <= ' ' || *at > '~' || strchr("\"<>\\^`{|}", *at) != NULL) {
            return "its path holds a byte that must be percent-encoded";
        }
        if (*at == '%' && !(oac_is_hex(at[1]) && oac_is_hex(at[2]))) {
            return "its path holds a % that encodes nothing";
        }
        if (*at == '/' && at[1] == '.' &&
            (at[2] == '/' || at[2] == '\0' || (at[2] == '.' && (at[3] == '/' || at[3] == '\0')))) {
            return "its path holds . or ..";
        }
    }
    return NULL;
}

const char *oac_url_check_form(const char *url)
{
    const char *host = NULL;
    const char *path = NULL;
    size_t size = 0;
    if (!has_prefix(url, "https://") && !has_prefix(url, "http://")) {
        return "it does not begin with https://";
    }
    host = strchr(url, '/') + 2;
    size = strcspn(host, "/?#");
    if (memchr(host, '@', size) != NULL) {
        return "it holds user info; the token has its own option";
    }
    size = host_length(host);
    if (size == 0) {
        return "it has no valid host";
    }
    path = host + size;
    if (*path == ':') {
        size = port_length(path);
        if (size == 0) {
            return "its port is not a number from 1 to 65535";
        }
        path += size;
    }
    if (*path != '\0' && *path != '/' && *path != '?' && *path != '#') {
        return "its host holds a byte that no host name has";
    }
    return check_path(path);
}

/* Spelled as every parser reads it. */
static bool is_plain_loopback(const char *host)
{
    static const char *const names[] = {"127.0.0.1", "[::1]", "localhost"};
    const size_t length = host_length(host);
    size_t at = 0;
    for (at = 0; at < sizeof names / sizeof names[0]; at++) {
        if (strlen(names[at]) == length && memcmp(host, names[at], length) == 0) {
            return true;
        }
    }
    return false;
}

oac_status oac_url_check(const char *url, oac_url *found, oac_error *error)
{
    const char *why = oac_url_check_form(url);
    if (why != NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s", why);
    }
    found->https = has_prefix(url, "https://");
    found->loopback = is_plain_loopback(strchr(url, '/') + 2);
    return OAC_OK;
}
