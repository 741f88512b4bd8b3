/* The wire tests' driver: reads a list in pages, item by item, as the arguments say, and prints a block about it. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <lab/lab.h>

#include "driver.h"

static void rest(unsigned long milliseconds)
{
    const struct timespec pause = {(time_t)(milliseconds / 1000), (long)(milliseconds % 1000) * 1000000};
    (void)nanosleep(&pause, NULL);
}

static void print_end(const lab_search_parts_items *items, oac_status status, const oac_error *error)
{
    printf("status=%s\nhttp=%d\nattempts=%u\n", oac_status_name(status), error->http_status, error->attempts);
    print_text("message", error->message, strlen(error->message));
    printf("position=%" PRId64 "\ntotal=%" PRId64 "\nitems=%" PRIu64 "\npages=%" PRIu64 "\n", items->pages.position,
           items->pages.total, items->pages.items, items->pages.pages);
}

void read_pages(oac_client *client, const arguments *all)
{
    const oac_pages_options options = {.size = sizeof options, .ahead = (uint32_t)argument_number(all, "ahead", 0)};
    const unsigned long stop = argument_number(all, "stop_after", 1000);
    const char *fields = argument_text(all, "fields", NULL);
    unsigned long again = argument_number(all, "again", 0); /* after so many errors it goes on */
    lab_search_parts_items items = LAB_SEARCH_PARTS_ITEMS_INIT;
    lab_search_parts_params params = OAC_ZERO;
    const lab_part *part = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    const long start = clock_ms();
    char ids[200] = "";
    params.limit = oac_int((int64_t)argument_number(all, "limit", 2));
    params.fields = fields != NULL ? oac_str(fields) : params.fields;
    items.pages.options = &options;
    status = lab_search_parts_begin(&items, client, oac_text("s"), &params, &error);
    while (status == OAC_OK && items.pages.items < stop) {
        status = lab_search_parts_next(&items, &part, &error);
        if (status != OAC_OK && again > 0) {
            again--;
            status = OAC_OK;
            continue;
        }
        if (status != OAC_OK || part == NULL) {
            break;
        }
        (void)snprintf(ids + strlen(ids), sizeof ids - strlen(ids), " %" PRId64, part->id.value);
        rest(argument_number(all, "pause_ms", 0));
    }
    lab_search_parts_end(&items);
    print_end(&items, status, &error);
    printf("elapsed_ms=%ld\n", clock_ms() - start);
    print_text("ids", ids, strlen(ids));
    putchar('\n');
}
