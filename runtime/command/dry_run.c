/* The transport of --dry-run: prints the exact request instead of sending it. Private to the command. */
#include <string.h>
#include <strings.h>

#include "command.h"

static oac_status print(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    size_t i;
    (void)context;
    (void)response;
    printf("%s %s\n", request->method, request->url);
    for (i = 0; i < request->header_count; i++) {
        bool secret = strcasecmp(request->headers[i].name, "Authorization") == 0;
        printf("%s: %s\n", request->headers[i].name, secret ? "Bearer [redacted]" : request->headers[i].value);
    }
    if (request->body.data != NULL) {
        printf("\n");
        fwrite(request->body.data, 1, request->body.length, stdout);
        printf("\n");
    }
    return oac_error_set(error, OAC_ERROR_CANCELLED, OAC_STAGE_SEND, "dry run: nothing was sent");
}

oac_transport oac_dry_run_transport(void)
{
    oac_transport transport = OAC_ZERO;
    transport.send = print;
    return transport;
}
