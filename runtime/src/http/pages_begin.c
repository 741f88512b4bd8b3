/* The beginning and the end of an iterator: one block of memory holds all of it but the page. Private half of
 * oac/pages.h. */
#include "http/pages_internal.h"

#include "base/held.h"
#include "base/memory.h"
#include "base/sized.h"

/* Where things stand in the block, in bytes. */
typedef struct oac_pages_places {
    size_t arguments;
    size_t values;
    size_t params;
    size_t page;
    size_t size;
} oac_pages_places;

/* Room for an argument that is no pointer of the program's. */
typedef union oac_pages_value {
    bool boolean;
    int64_t integer;
    double number;
    oac_string text;
    oac_held_enum listed;
} oac_pages_value;

static size_t place_behind(size_t place, size_t size)
{
    const size_t step = sizeof(max_align_t);
    return (place + size + step - 1) / step * step;
}

static oac_pages_places places_of(const oac_operation *operation)
{
    const size_t count = operation->argument_count;
    oac_pages_places places = {0};
    places.arguments = place_behind(0, sizeof(oac_pages_state));
    places.values = place_behind(places.arguments, count * sizeof(void *));
    places.params = place_behind(places.values, count * sizeof(oac_pages_value));
    places.page = place_behind(places.params, operation->params->size);
    places.size = place_behind(places.page, operation->response->size);
    return places;
}

static size_t argument_size(const oac_argument *argument)
{
    switch (argument->type->kind) {
    case OAC_TYPE_BOOL:
        return sizeof(bool);
    case OAC_TYPE_INT:
        return sizeof(int64_t);
    case OAC_TYPE_NUMBER:
        return sizeof(double);
    case OAC_TYPE_STRING:
        return sizeof(oac_string);
    default:
        return sizeof(oac_held_enum);
    }
}

/* Copies what is passed by value; pointers of the program's stay what they are. */
static void copy_arguments(oac_pages_state *self, oac_pages_value *values, const oac_given *given)
{
    const oac_operation *operation = self->operation;
    size_t i = 0;
    for (i = 0; i < operation->argument_count; i++) {
        const oac_argument *argument = &operation->arguments[i];
        const void *value = given->arguments != NULL ? given->arguments[argument->number] : NULL;
        if (value != NULL && argument->shape == NULL) {
            memcpy(&values[argument->number], value, argument_size(argument));
            value = &values[argument->number];
        }
        self->arguments[argument->number] = value;
    }
}

static oac_pages_state *make_pages(oac_client *client, const oac_operation *operation, const oac_given *given)
{
    const oac_pages_places places = places_of(operation);
    char *block = oac_memory_new(client->base->allocator, places.size);
    oac_pages_state *self = (oac_pages_state *)(void *)block;
    const oac_opt_int *offset = NULL;
    if (block == NULL) {
        return NULL;
    }
    self->client = client;
    self->operation = operation;
    self->arguments = (const void **)(void *)(block + places.arguments);
    self->params = block + places.params;
    self->page = block + places.page;
    copy_arguments(self, (oac_pages_value *)(void *)(block + places.values), given);
    if (given->params != NULL) {
        memcpy(self->params, given->params, operation->params->size);
    }
    offset = (const oac_opt_int *)oac_held_at(self->params, operation->paging->offset);
    self->is_stated = offset->state == OAC_VALUE;
    self->next = self->is_stated ? offset->value : 0;
    return self;
}

/* Makes what the iterator needs beside its memory. */
static oac_status open_pages(oac_pages_state *self, bool ahead, oac_error *error)
{
    const oac_front_options options = {.size = sizeof options, .max_in_flight = 1};
    oac_status status = oac_pages_prepare(self, error);
    if (status == OAC_OK && ahead) {
        status = oac_front_new(self->client, &options, &self->front, error);
    }
    return status;
}

static void count_iterator(oac_client *client, bool is_new)
{
    (void)pthread_mutex_lock(&client->base->lock);
    client->iterators = is_new ? client->iterators + 1 : client->iterators - 1;
    (void)pthread_mutex_unlock(&client->base->lock);
}

/* A front ends its call first, and whoever has a call can end it. */
static void release_pages(oac_pages_state *self)
{
    const oac_allocator *allocator = self->client->base->allocator;
    (void)oac_front_free(self->front);
    oac_pages_drop(self);
    oac_record_dispose(self->operation->response, self->page);
    if (!oac_fork_is_foreign(self->client)) {
        count_iterator(self->client, false);
    }
    oac_storage_release(allocator, self);
}

static oac_status read_pages_options(const oac_pages *pages, oac_pages_options *options, oac_error *error)
{
    static const oac_sized sized = {
        .type = "oac_pages_options",
        .init = "OAC_PAGES_OPTIONS_INIT",
        .size = sizeof(oac_pages_options),
        .first = offsetof(oac_pages_options, reserved) + sizeof(uint32_t),
    };
    const oac_status status = pages->options != NULL ? oac_sized_read(&sized, pages->options, options, error) : OAC_OK;
    if (status == OAC_OK && options->ahead > 1) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "oac_pages_options: ahead is %u; one page is fetched ahead, or none",
                             (unsigned)options->ahead);
    }
    return status;
}

oac_status oac_pages_begin(oac_pages *pages, oac_client *client, const oac_operation *operation, const oac_given *given,
                           oac_error *error)
{
    oac_pages_options options = OAC_PAGES_OPTIONS_INIT;
    oac_pages_state *self = NULL;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (pages == NULL || client == NULL || operation == NULL || given == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "items and client must not be null");
    }
    status = oac_abi_check(operation->abi, "the operation", error);
    if (status != OAC_OK) { /* nothing else in it can be trusted */
        return status;
    }
    if (pages->state != NULL || operation->paging == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s",
                             pages->state != NULL ? "the iterator has begun; end it first, or begin with _ITEMS_INIT"
                                                  : "the operation has no pages");
    }
    status = read_pages_options(pages, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_fork_is_foreign(client)) {
        return oac_fork_refuse(error, "an iterator");
    }
    self = make_pages(client, operation, given);
    if (self == NULL) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for an iterator");
    }
    count_iterator(client, true);
    status = open_pages(self, options.ahead > 0, error);
    if (status != OAC_OK) {
        release_pages(self);
        return status;
    }
    pages->position = self->next;
    pages->total = -1;
    pages->items = 0;
    pages->pages = 0;
    pages->state = self;
    return OAC_OK;
}

void oac_pages_end(oac_pages *pages)
{
    if (pages != NULL && pages->state != NULL && !pages->state->is_busy) {
        release_pages(pages->state);
        pages->state = NULL;
    }
}
