/* The codec against cJSON trees and against memcpy of the text, all in one process and in turns.
 *
 *     codec-bench time FILE...            prints `bench:` lines with ratios (median of many turns) and allocations
 *     codec-bench count OPERATION FILE    does one warmed-up operation for callgrind, which counts between the
 *                                         requests to toggle: serialize, parse, parse-owning, ...
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <valgrind/callgrind.h>

#include "cjson_customer.h"

#define TURNS 101
#define PAGE 4096

typedef struct work {
    char *text;
    size_t length;
    lab_update_customer_request request; /* parsed from the text */
    lab_update_customer_request parsed;
    lab_update_customer_request owned;
    oac_buffer buffer;
    oac_arena *arena; /* reused, as a busy program would */
    char *room;
    char *copy; /* in `room` */
    cjson_customer cjson;
} work;

static void fail(const char *what)
{
    fprintf(stderr, "codec-bench: %s\n", what);
    exit(1);
}

static unsigned long allocations;

static void *counted_allocate(void *context, size_t size)
{
    (void)context;
    allocations++;
    return malloc(size);
}

static void *counted_reallocate(void *context, void *pointer, size_t size)
{
    (void)context;
    allocations++;
    return realloc(pointer, size);
}

static void counted_release(void *context, void *pointer)
{
    (void)context;
    free(pointer);
}

static const oac_allocator counted = {counted_allocate, counted_reallocate, counted_release, NULL};

static void serialize(work *item)
{
    oac_buffer_clear(&item->buffer);
    if (lab_update_customer_request_serialize(&item->request, &item->buffer, NULL) != OAC_OK) {
        fail("cannot serialize");
    }
}

/* Into an arena that is reused, as serialize writes into a buffer that is reused. */
static void parse(work *item)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    options.arena = item->arena;
    oac_arena_reset(item->arena);
    if (lab_update_customer_request_parse(item->text, item->length, &options, &item->parsed, NULL) != OAC_OK) {
        fail("cannot parse");
    }
}

/* Into an arena of its own, with the malloc and the free that this takes. */
static void parse_owning(work *item)
{
    if (lab_update_customer_request_parse(item->text, item->length, NULL, &item->owned, NULL) != OAC_OK) {
        fail("cannot parse");
    }
    lab_update_customer_request_dispose(&item->owned);
}

static void cjson_serialize(work *item)
{
    char *text = cjson_customer_write(&item->request);
    if (text == NULL) {
        fail("cJSON cannot print");
    }
    free(text);
}

static void cjson_parse(work *item)
{
    if (!cjson_customer_read(item->text, item->length, &item->cjson)) {
        fail("cJSON cannot parse");
    }
}

static void copy(work *item)
{
    memcpy(item->copy, item->text, item->length);
    __asm__ volatile("" : : "r"(item->copy) : "memory");
}

typedef struct operation {
    const char *name;
    void (*run)(work *);
} operation;

static const operation operations[] = {
    {"serialize", serialize},       {"parse", parse},
    {"parse-owning", parse_owning}, {"cjson-serialize", cjson_serialize},
    {"cjson-parse", cjson_parse},   {"memcpy", copy},
};

#define OPERATIONS (sizeof operations / sizeof operations[0])

static work *load(const char *path)
{
    work *item = calloc(1, sizeof *item);
    FILE *stream = fopen(path, "rb");
    char *twin;
    if (item == NULL || stream == NULL) {
        fail(path);
    }
    item->text = malloc(1 << 20);
    item->room = malloc((1 << 20) + 2 * PAGE);
    if (item->text == NULL || item->room == NULL) {
        fail("out of memory");
    }
    /* Half a page away from where the text stands in its page: a processor may take a load for one of what was just
     * stored when they differ in whole pages, and memcpy is then twenty times slower. */
    item->copy = item->room + (((uintptr_t)item->text + PAGE / 2 - (uintptr_t)item->room) & (PAGE - 1));
    item->length = fread(item->text, 1, 1 << 20, stream);
    fclose(stream);
    if (lab_update_customer_request_parse(item->text, item->length, NULL, &item->request, NULL) != OAC_OK) {
        fail("the payload cannot be parsed");
    }
    item->arena = oac_arena_new(NULL, 1 << 20, 1 << 24);
    serialize(item);
    /* Both sides write the payload itself, or the figures compare different work. */
    if (item->buffer.length != item->length || memcmp(item->buffer.data, item->text, item->length) != 0) {
        fail("our text is not the payload");
    }
    twin = cjson_customer_write(&item->request);
    if (twin == NULL || strlen(twin) != item->length || memcmp(twin, item->text, item->length) != 0) {
        fail("cJSON's text is not the payload");
    }
    free(twin);
    return item;
}

static void unload(work *item)
{
    lab_update_customer_request_dispose(&item->request);
    oac_buffer_dispose(&item->buffer);
    oac_arena_free(item->arena);
    free(item->text);
    free(item->room);
    free(item);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int compare(const void *one, const void *other)
{
    double a = *(const double *)one;
    double b = *(const double *)other;
    return (a > b) - (a < b);
}

/* Name of a payload: its file's, without folder and ending. */
static void name_of(const char *path, char *name, size_t size)
{
    const char *slash = strrchr(path, '/');
    snprintf(name, size, "%s", slash != NULL ? slash + 1 : path);
    name[strcspn(name, ".")] = '\0';
}

static void compare_times(const char *path)
{
    work *item = load(path);
    static double seconds[OPERATIONS][TURNS];
    double ratios[TURNS];
    static const struct {
        size_t ours;
        size_t theirs;
        const char *other;
    } pairs[] = {{0, 3, "cjson"}, {0, 5, "memcpy"}, {1, 4, "cjson"}, {2, 4, "cjson"}, {1, 5, "memcpy"}};
    const size_t repeats = 1 + 400000 / item->length;
    char name[64];
    size_t turn;
    size_t at;
    name_of(path, name, sizeof name);
    for (turn = 0; turn < TURNS; turn++) {
        for (at = 0; at < OPERATIONS; at++) {
            /* Slow ones are repeated less: each turn of each operation takes a similar time. */
            size_t count = at == 5 ? repeats * 8 : at >= 3 ? 1 + repeats / 16 : repeats;
            size_t i;
            double start = now();
            for (i = 0; i < count; i++) {
                operations[at].run(item);
            }
            seconds[at][turn] = (now() - start) / (double)count;
        }
    }
    for (at = 0; at < sizeof pairs / sizeof pairs[0]; at++) {
        for (turn = 0; turn < TURNS; turn++) {
            ratios[turn] = seconds[pairs[at].ours][turn] / seconds[pairs[at].theirs][turn];
        }
        qsort(ratios, TURNS, sizeof ratios[0], compare);
        printf("bench: %s/%s vs %s = %.4f ratio\n", operations[pairs[at].ours].name, name, pairs[at].other,
               ratios[TURNS / 2]);
    }
    unload(item);
}

static void count_allocations(const char *path)
{
    work *item = load(path);
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    char name[64];
    name_of(path, name, sizeof name);
    buffer.allocator = &counted;
    if (lab_update_customer_request_serialize(&item->request, &buffer, NULL) != OAC_OK) {
        fail("cannot serialize");
    }
    allocations = 0;
    oac_buffer_clear(&buffer);
    if (lab_update_customer_request_serialize(&item->request, &buffer, NULL) != OAC_OK) {
        fail("cannot serialize");
    }
    printf("bench: serialize/%s allocations, buffer reused = %lu per operation\n", name, allocations);
    oac_buffer_dispose(&buffer);
    options.allocator = &counted;
    allocations = 0;
    if (lab_update_customer_request_parse(item->text, item->length, &options, &request, NULL) != OAC_OK) {
        fail("cannot parse");
    }
    printf("bench: parse/%s allocations = %lu per operation\n", name, allocations);
    lab_update_customer_request_dispose(&request);
    options.arena = item->arena;
    oac_arena_reset(item->arena);
    allocations = 0;
    if (lab_update_customer_request_parse(item->text, item->length, &options, &request, NULL) != OAC_OK) {
        fail("cannot parse");
    }
    printf("bench: parse/%s allocations, arena reused = %lu per operation\n", name, allocations);
    unload(item);
}

static void count(const char *wanted, const char *path)
{
    work *item = load(path);
    size_t at;
    for (at = 0; at < OPERATIONS; at++) {
        if (strcmp(operations[at].name, wanted) == 0) {
            operations[at].run(item);
            operations[at].run(item);
            CALLGRIND_TOGGLE_COLLECT;
            operations[at].run(item);
            CALLGRIND_TOGGLE_COLLECT;
            unload(item);
            return;
        }
    }
    fail("unknown operation");
}

int main(int argument_count, char **arguments)
{
    int i;
    if (argument_count == 4 && strcmp(arguments[1], "count") == 0) {
        count(arguments[2], arguments[3]);
        return 0;
    }
    if (argument_count < 3 || strcmp(arguments[1], "time") != 0) {
        fprintf(stderr, "usage: codec-bench time FILE...\n       codec-bench count OPERATION FILE\n");
        return 2;
    }
    for (i = 2; i < argument_count; i++) {
        compare_times(arguments[i]);
        count_allocations(arguments[i]);
    }
    return 0;
}
