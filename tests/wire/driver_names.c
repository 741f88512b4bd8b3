/* The wire tests' driver: stands in for the C library's resolver, so that names need no network and can be slow. Every
 * name is 127.0.0.1. Numbers and `localhost` do not come here: libcurl knows them. */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#include "driver.h"

/* What the program exports, libcurl calls in place of the C library's. */
#define EXPORTED __attribute__((visibility("default")))

static atomic_ulong slow_ms;
static atomic_int under_way;

EXPORTED int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **result);
EXPORTED void freeaddrinfo(struct addrinfo *result);

static void sleep_ms(unsigned long milliseconds)
{
    const struct timespec pause = {(time_t)(milliseconds / 1000), (long)(milliseconds % 1000) * 1000000};
    (void)nanosleep(&pause, NULL);
}

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
    struct sockaddr_in *address = NULL;
    struct addrinfo *made = NULL;
    (void)name;
    under_way++;
    sleep_ms(slow_ms);
    made = calloc(1, sizeof *made);
    address = calloc(1, sizeof *address);
    if (made == NULL || address == NULL) {
        free(made);
        free(address);
        under_way--;
        return EAI_MEMORY;
    }
    address->sin_family = AF_INET;
    address->sin_port = htons((uint16_t)(service != NULL ? strtoul(service, NULL, 10) : 0));
    address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    made->ai_family = AF_INET;
    made->ai_socktype = hints != NULL && hints->ai_socktype != 0 ? hints->ai_socktype : SOCK_STREAM;
    made->ai_addrlen = sizeof *address;
    made->ai_addr = (struct sockaddr *)address;
    *result = made;
    under_way--;
    return 0;
}

void freeaddrinfo(struct addrinfo *result)
{
    if (result != NULL) {
        free(result->ai_addr);
        free(result);
    }
}

void names_begin(const arguments *all)
{
    slow_ms = argument_number(all, "name_ms", 0);
}

void names_end(void)
{
    slow_ms = 0;
    while (under_way > 0) {
        sleep_ms(5);
    }
    sleep_ms(50); /* libcurl's thread is back in libcurl, and gives back what it holds */
}
