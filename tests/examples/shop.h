/* What the examples have in common: the store that the environment names, and how they tell what went wrong. */
#ifndef EXAMPLES_SHOP_H
#define EXAMPLES_SHOP_H

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ecwid/ecwid.h>

/* Wrong arguments, or no store is named. */
#define EXIT_USAGE 2

typedef struct shop {
    oac_client *client;
    int64_t id;
} shop;

/* A text of a shop on one line, fit for a terminal; "-" where there is none. */
typedef struct shown {
    char text[160];
} shown;

static inline shown shop_text(oac_opt_string text)
{
    shown line = {"-"};
    if (text.state == OAC_VALUE) {
        (void)oac_printable(line.text, sizeof line.text, text.value.data, text.value.length);
    }
    return line;
}

/* All of `text` as a number. */
static inline bool shop_number(const char *text, int64_t *number)
{
    char *end = NULL;
    errno = 0;
    *number = text != NULL ? strtoll(text, &end, 10) : 0;
    return end != NULL && end != text && *end == '\0' && errno == 0;
}

/* Says what went wrong; the exit status. */
static inline int shop_failed(const char *what, const oac_error *error)
{
    fprintf(stderr, "%s: %s [%s] http=%d: %s\n", what, oac_status_name(error->status), error->path, error->http_status,
            error->server_message[0] != '\0' ? error->server_message : error->message);
    return EXIT_FAILURE;
}

static inline const char *shop_variable(const char *prefix, const char *name)
{
    char whole[64];
    (void)snprintf(whole, sizeof whole, "%s_%s", prefix, name);
    return getenv(whole);
}

/* The store of PREFIX_TOKEN and PREFIX_STORE_ID, at PREFIX_BASE_URL if it is not the vendor's server. EXIT_SUCCESS, or
 * the exit status; then it has been said why. */
static inline int shop_open(shop *made, const char *prefix)
{
    oac_error error = OAC_ERROR_INIT;
    oac_client_options options = ECWID_CLIENT_OPTIONS_INIT;
    const char *base_url = shop_variable(prefix, "BASE_URL");
    options.token = shop_variable(prefix, "TOKEN");
    options.base_url = base_url != NULL ? base_url : options.base_url;
    options.keep_unknown = true; /* what the API has got since the library was made goes along */
    if (options.token == NULL || !shop_number(shop_variable(prefix, "STORE_ID"), &made->id)) {
        fprintf(stderr, "%s_TOKEN and %s_STORE_ID must be set\n", prefix, prefix);
        return EXIT_USAGE;
    }
    return oac_client_new(&options, &made->client, &error) == OAC_OK ? EXIT_SUCCESS : shop_failed("client", &error);
}

/* Ends a program: what could not be written to standard output is told. */
static inline int shop_close(shop *made, int result)
{
    oac_client_free(made->client);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        perror("standard output");
        return EXIT_FAILURE;
    }
    return result;
}

#endif
