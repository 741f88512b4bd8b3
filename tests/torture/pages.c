/* A list that is read to its end by an iterator, page by page and a page ahead; after an error the same page is asked
 * for again, so that nothing is lost by a lack of memory. */
#include "torture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    COUNT = 7,
    ON_A_PAGE = 3
};

static oac_status hand_out(void *context, const oac_http_request *request, oac_http_response *response,
                           oac_error *error)
{
    const char *found = strstr(request->url, "offset=");
    const long offset = found != NULL ? strtol(found + 7, NULL, 10) : 0;
    char page[256];
    int length =
        snprintf(page, sizeof page, "{\"total\":%d,\"count\":0,\"offset\":%ld,\"limit\":3,\"items\":[", COUNT, offset);
    oac_status status = OAC_OK;
    (void)context;
    for (long at = offset; at < COUNT && at < offset + ON_A_PAGE; at++) {
        length += snprintf(page + length, sizeof page - (size_t)length, "%s{\"id\":%ld,\"name\":\"n\"}",
                           at > offset ? "," : "", at);
    }
    length += snprintf(page + length, sizeof page - (size_t)length, "]}");
    status = oac_buffer_append(response->body, page, (size_t)length);
    response->http_status = 200;
    return status == OAC_OK ? OAC_OK : oac_error_set(error, status, OAC_STAGE_RECEIVE, "out of memory");
}

/* `argument`: options of the iterator. */
static oac_status read_parts(const void *argument)
{
    const oac_transport transport = {.size = sizeof transport, .send = hand_out};
    const lab_search_parts_params params = {.keyword = oac_str("a key"), .limit = oac_int(ON_A_PAGE)};
    lab_search_parts_items items = LAB_SEARCH_PARTS_ITEMS_INIT;
    oac_client_options options = lab_client_options();
    const lab_part *part = NULL;
    oac_client *client = NULL;
    oac_status first = OAC_OK; /* that was no success */
    oac_status status = OAC_OK;
    int64_t next = 0;
    options.transport = &transport;
    options.token = "secret_torture";
    options.rate_requests = 0;
    options.max_attempts = 1;
    items.pages.options = argument;
    status = oac_client_new(&options, &client, NULL);
    if (status != OAC_OK) {
        return status;
    }
    status = lab_search_parts_begin(&items, client, oac_text("shelf"), &params, NULL);
    while (status == OAC_OK) {
        status = lab_search_parts_next(&items, &part, NULL);
        if (status == OAC_ERROR_MEMORY && first == OAC_OK) {
            first = status;
            status = OAC_OK;
            continue;
        }
        if (status != OAC_OK || part == NULL) {
            break;
        }
        if (part->id.value != next++) {
            complain("an item was lost, or came twice");
        }
    }
    if (status == OAC_OK && next != COUNT) {
        complain("a list that is not whole");
    }
    lab_search_parts_end(&items);
    if (oac_client_free(client) != OAC_OK) {
        complain("something is under way still");
    }
    return status == OAC_OK ? first : status;
}

void torture_pages(void)
{
    static const oac_pages_options ahead = {.size = sizeof ahead, .ahead = 1};
    torture("a list in pages", read_parts, NULL);
    torture("a list in pages, one ahead", read_parts, &ahead);
}
