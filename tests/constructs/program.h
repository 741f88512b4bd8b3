/* What the programs of constructs share: a client for the server that the test tells of, and checks that end the
 * program with 1 and say where. argv[1] and argv[2] are the base URLs of the two ports of the server. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <t/t.h>

#define CHECK(condition) check((condition), #condition, __LINE__)
/* Of a call: the status that it must come to. */
#define CHECK_STATUS(wanted, call, error) check_status((wanted), (call), &(error), #call, __LINE__)
#define CHECK_OK(call, error) CHECK_STATUS(OAC_OK, call, error)

static inline void check(bool holds, const char *what, int line)
{
    if (!holds) {
        fprintf(stderr, "program.c:%d: does not hold: %s\n", line, what);
        exit(1);
    }
}

static inline void check_status(oac_status wanted, oac_status status, const oac_error *error, const char *what,
                                int line)
{
    if (status != wanted) {
        fprintf(stderr, "program.c:%d: %s, wanted %s: %s\n    %s: %s (HTTP status %d)\n", line, oac_status_name(status),
                oac_status_name(wanted), what, error->path, error->message, error->http_status);
        exit(1);
    }
}

/* Whether a text is this one. */
static inline bool is(oac_string text, const char *wanted)
{
    return text.data != NULL && text.length == strlen(wanted) && memcmp(text.data, wanted, text.length) == 0;
}

/* What the description says of the client, with the address of the test's server. */
static inline oac_client_options client_options(int count, char **arguments)
{
    oac_client_options options = t_client_options();
    check(count == 3, "there are two base URLs", __LINE__);
    options.base_url = arguments[1];
    options.max_attempts = 1;
    return options;
}

static inline oac_client *new_client(const oac_client_options *options)
{
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    CHECK_OK(oac_client_new(options, &client, &error), error);
    return client;
}

static inline oac_client *client_for(int count, char **arguments)
{
    const oac_client_options options = client_options(count, arguments);
    return new_client(&options);
}

#endif
