/* The wire tests' driver: reads a list in pages, item by item, as the arguments say, and prints a block about it. */
#include <inttypes.h>
#include <pthread.h>
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

/* Cancels a view after a time, from a thread of its own. */
typedef struct canceller {
    pthread_t thread;
    oac_client *view; /* null: nothing is cancelled */
    unsigned long after_ms;
} canceller;

static void *cancel_later(void *context)
{
    const canceller *self = context;
    rest(self->after_ms);
    oac_client_cancel(self->view);
    return NULL;
}

static void begin_canceller(canceller *self, oac_client *client, unsigned long after_ms)
{
    self->view = NULL;
    self->after_ms = after_ms;
    if (after_ms > 0 && oac_client_view(client, NULL, &self->view, NULL) == OAC_OK &&
        pthread_create(&self->thread, NULL, cancel_later, self) != 0) {
        (void)oac_client_free(self->view);
        self->view = NULL;
    }
}

static void end_canceller(canceller *self)
{
    if (self->view != NULL) {
        (void)pthread_join(self->thread, NULL);
        (void)oac_client_free(self->view);
    }
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
    canceller cancels;
    begin_canceller(&cancels, client, argument_number(all, "cancel_after_ms", 0));
    params.limit = oac_int((int64_t)argument_number(all, "limit", 2));
    params.fields = fields != NULL ? oac_str(fields) : params.fields;
    items.pages.options = &options;
    status =
        lab_search_parts_begin(&items, cancels.view != NULL ? cancels.view : client, oac_text("s"), &params, &error);
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
    end_canceller(&cancels);
    print_end(&items, status, &error);
    printf("elapsed_ms=%ld\n", clock_ms() - start);
    print_text("ids", ids, strlen(ids));
    putchar('\n');
}
