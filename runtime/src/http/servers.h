/* The servers of an API: their URLs put together, replaced where the program says so, and judged. Internal. */
#ifndef OAC_HTTP_SERVERS_H
#define OAC_HTTP_SERVERS_H

#include "oac/client.h"
#include "oac/gen/api.h"

/* Where a server's operations begin. */
typedef struct oac_base {
    char *url; /* as the transport will have it; null: it cannot be used */
    char *why; /* … and this is why */
} oac_base;

/* Judges `url`, the value of `option`, and appends it to `text` as the transport will have it. */
oac_status oac_server_judge(const oac_client_options *options, const char *option, const char *url, oac_buffer *text,
                            oac_error *error);
/* The variable whose name stands at `start`; null: there is none. */
const oac_server_variable *oac_server_variable_of(const oac_server *server, const char *start, size_t length);
/* Appends the URL of a server; `options` null: with defaults alone. What has no value stays in braces, and `*open` is
 * then set. */
oac_status oac_server_expand(const oac_server *server, const oac_client_options *options, oac_buffer *text, bool *open);
/* Whether it names a host. */
bool oac_server_is_absolute(const char *url);
/* ---- servers_check.c ---- */
/* What the options say of servers, checked; the base URL is appended to `base_url`. */
oac_status oac_servers_check(const oac_client_options *options, oac_buffer *base_url, oac_error *error);
/* ---- servers.c ---- */
/* The bases of all servers of the API, each where the API has it; null where it has one at most, or memory is out. The
 * options have been checked. */
oac_base *oac_servers_new(const oac_client_options *options, bool *is_out_of_memory);
void oac_servers_free(oac_base *bases, const oac_client_options *options, const oac_allocator *allocator);

#endif
