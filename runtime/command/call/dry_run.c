/* The transport of --dry-run: prints the exact request instead of sending it. Private to the command. */
#include <string.h>
#include <strings.h>

#include "call/call.h"
#include "http/headers.h"
#include "http/query.h"
#include "http/redact.h"

static void print_request_line(const char *name, const char *between, const char *value)
{
    oac_output_show(&oac_out, name, strlen(name));
    oac_output_write(&oac_out, between, strlen(between));
    oac_output_show(&oac_out, value, strlen(value));
    oac_output_write(&oac_out, "\n", 1);
}

/* Whether people can read the body. */
static bool is_readable(const oac_http_request *request)
{
    const char *type = "";
    size_t i;
    for (i = 0; i < request->header_count; i++) {
        type = strcasecmp(request->headers[i].name, "Content-Type") == 0 ? request->headers[i].value : type;
    }
    return strstr(type, "json") != NULL || strstr(type, "urlencoded") != NULL || strncasecmp(type, "text/", 5) == 0;
}

static void print_url(const oac_http_request *request)
{
    oac_buffer url = OAC_BUFFER_INIT;
    oac_query_show(&url, request->url, NULL);
    print_request_line(request->method, " ", url.data != NULL ? url.data : "");
    oac_buffer_dispose(&url);
}

static const char *shown_value(const oac_header *header)
{
    if (strcasecmp(header->name, "Authorization") == 0) {
        return "Bearer " OAC_REDACTED;
    }
    return oac_header_is_secret(header->name) ? OAC_REDACTED : header->value;
}

static oac_status print(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    size_t i;
    (void)context;
    (void)response;
    print_url(request);
    for (i = 0; i < request->header_count; i++) {
        print_request_line(request->headers[i].name, ": ", shown_value(&request->headers[i]));
    }
    if (request->body.data != NULL && !is_readable(request)) {
        oac_output_format(&oac_out, "\n(%zu bytes)\n", request->body.length);
    } else if (request->body.data != NULL) {
        oac_output_write(&oac_out, "\n", 1);
        oac_output_json(&oac_out, request->body.data, request->body.length);
        oac_output_write(&oac_out, "\n", 1);
    }
    return oac_error_set(error, OAC_ERROR_CANCELLED, OAC_STAGE_SEND, "dry run: nothing was sent");
}

oac_transport oac_dry_run_transport(void)
{
    oac_transport transport = OAC_TRANSPORT_INIT;
    transport.send = print;
    transport.check_url = oac_curl_check_url;
    return transport;
}
