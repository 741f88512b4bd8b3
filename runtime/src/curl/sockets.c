/* The sockets that libcurl has open on one multi handle: libcurl does not tell which of them a request is about to go
 * out on, only its port. Private.
 *
 * A connection that is used again must be quiet. Libcurl looks itself, but not in every version at what TLS has to say
 * (a server that closes says so first, and what it says looks like data), and it takes an answer that nobody asked for
 * as the answer to the next request. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "curl/connection.h"

static bool keep_socket(oac_sockets *sockets, int number)
{
    if (sockets->count == sockets->capacity) {
        const size_t capacity = sockets->capacity == 0 ? 4 : sockets->capacity * 2;
        oac_socket *items = oac_storage_reallocate(sockets->allocator, sockets->items, capacity * sizeof *items);
        if (items == NULL) {
            return false;
        }
        sockets->items = items;
        sockets->capacity = capacity;
    }
    sockets->items[sockets->count].number = number;
    sockets->items[sockets->count].port = 0;
    sockets->count++;
    return true;
}

curl_socket_t oac_curl_on_open(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    oac_connection *connection = context;
    int made = -1;
    (void)purpose;
    connection->ran = true;
    if (oac_curl_has_sent(connection)) { /* it wants a connection to send the request a second time */
        connection->resending = true;
        return CURL_SOCKET_BAD;
    }
    made = socket(address->family, address->socktype, address->protocol);
    if (made >= 0) {
        (void)fcntl(made, F_SETFD, FD_CLOEXEC);
        if (!keep_socket(connection->sockets, made)) {
            (void)close(made);
            return CURL_SOCKET_BAD;
        }
    }
    return made;
}

int oac_curl_on_close(void *context, curl_socket_t number)
{
    oac_sockets *sockets = context;
    size_t at = 0;
    while (at < sockets->count && sockets->items[at].number != number) {
        at++;
    }
    if (at < sockets->count) {
        sockets->items[at] = sockets->items[--sockets->count];
    }
    return close(number);
}

/* The port of our end; 0 while there is none. */
static int port_of(int number)
{
    union {
        struct sockaddr any;
        struct sockaddr_in four;
        struct sockaddr_in6 six;
    } own;
    socklen_t size = sizeof own;
    memset(&own, 0, sizeof own);
    if (getsockname(number, &own.any, &size) != 0) {
        return 0;
    }
    return own.any.sa_family == AF_INET    ? ntohs(own.four.sin_port)
           : own.any.sa_family == AF_INET6 ? ntohs(own.six.sin6_port)
                                           : 0;
}

static bool has_port(oac_socket *one, int port)
{
    if (one->port == 0) {
        one->port = port_of(one->number);
    }
    return one->port == port && port > 0;
}

/* Open, and nothing has come that nobody asked for. */
static bool is_quiet(int number)
{
    char byte = 0;
    ssize_t got = 0;
    do {
        got = recv(number, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    } while (got < 0 && errno == EINTR);
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

oac_liveness oac_sockets_look(oac_sockets *sockets, int port)
{
    oac_liveness found = OAC_LIVENESS_UNKNOWN;
    size_t at = 0;
    for (at = 0; at < sockets->count; at++) { /* ports repeat where a server has several addresses: all must be quiet */
        oac_socket *one = &sockets->items[at];
        if (has_port(one, port)) {
            if (!is_quiet(one->number)) {
                return OAC_LIVENESS_STALE;
            }
            found = OAC_LIVENESS_QUIET;
        }
    }
    return found;
}

long oac_sockets_unsent(oac_sockets *sockets, int port)
{
    long unsent = 0;
#ifdef TIOCOUTQ
    size_t at = 0;
    for (at = 0; at < sockets->count; at++) {
        oac_socket *one = &sockets->items[at];
        int queued = 0;
        if (has_port(one, port) && ioctl(one->number, TIOCOUTQ, &queued) == 0) {
            unsent += queued;
        }
    }
#else
    (void)sockets;
    (void)port;
#endif
    return unsent;
}
