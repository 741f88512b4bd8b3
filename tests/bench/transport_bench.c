/* What a call costs on top of libcurl: measured in turns in one process against the server at argv[1]. Prints
 * `bench: NAME = NUMBER UNIT`. A benchmark needs the bare library beside ours, so it includes curl.h itself.
 *
 *     transport_bench URL ROUNDS [LABEL]     with a label: only ours, what concurrency is worth against a slow server
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <oac/oac.h>

#define IN_FLIGHT 32
#define BLOCK 200  /* sequential calls in one turn */
#define BATCH 1600 /* concurrent calls in one turn */
#define MOST_ROUNDS 201

static const char body[] = "{\"name\":\"Support team (VIP)\",\"customerGroupId\":9367001,\"taxExempt\":false}";
static const oac_operation operation = {"update", "PUT", "/1003/customers/177737165", true};

static double seconds(void)
{
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void fail(const char *what)
{
    fprintf(stderr, "transport_bench: %s\n", what);
    exit(1);
}

/* ---- Bare libcurl ---- */

typedef struct bare {
    CURL *easy;
    char answer[256];
    size_t length;
} bare;

static size_t on_data(char *data, size_t size, size_t count, void *context)
{
    bare *self = context;
    if (self->length + size * count > sizeof self->answer) {
        return 0;
    }
    memcpy(self->answer + self->length, data, size * count);
    self->length += size * count;
    return size * count;
}

static struct curl_slist *bare_headers(void)
{
    struct curl_slist *headers = NULL;
    headers = curl_slist_append(headers, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Accept: application/json");
    headers = curl_slist_append(headers, "User-Agent: bare");
    headers = curl_slist_append(headers, "Authorization: Bearer token_of_the_benchmark");
    return curl_slist_append(headers, "Expect:");
}

static void bare_init(bare *self, const char *url, struct curl_slist *headers)
{
    self->easy = curl_easy_init();
    if (self->easy == NULL) {
        fail("no easy handle");
    }
    curl_easy_setopt(self->easy, CURLOPT_URL, url);
    curl_easy_setopt(self->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(self->easy, CURLOPT_CUSTOMREQUEST, "PUT");
    curl_easy_setopt(self->easy, CURLOPT_POSTFIELDS, body);
    curl_easy_setopt(self->easy, CURLOPT_POSTFIELDSIZE, (long)sizeof body - 1);
    curl_easy_setopt(self->easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(self->easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(self->easy, CURLOPT_TIMEOUT_MS, 30000L);
    curl_easy_setopt(self->easy, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(self->easy, CURLOPT_WRITEDATA, self);
    curl_easy_setopt(self->easy, CURLOPT_PRIVATE, self);
}

static void bare_in_turn(bare *self)
{
    long status = 0;
    int at = 0;
    for (at = 0; at < BLOCK; at++) {
        self->length = 0;
        if (curl_easy_perform(self->easy) != CURLE_OK ||
            curl_easy_getinfo(self->easy, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK || status != 200) {
            fail("a bare call failed");
        }
    }
}

static void bare_at_once(CURLM *multi, bare *all)
{
    int started = 0;
    int ended = 0;
    int running = 0;
    int left = 0;
    long status = 0;
    CURLMsg *message = NULL;
    for (started = 0; started < IN_FLIGHT; started++) {
        all[started].length = 0;
        curl_multi_add_handle(multi, all[started].easy);
    }
    while (ended < BATCH) {
        curl_multi_perform(multi, &running);
        while ((message = curl_multi_info_read(multi, &left)) != NULL) {
            CURL *easy = message->easy_handle;
            bare *one = NULL;
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&one);
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
            if (message->data.result != CURLE_OK || status != 200) {
                fail("a bare concurrent call failed");
            }
            curl_multi_remove_handle(multi, easy);
            ended++;
            if (started < BATCH) {
                started++;
                one->length = 0;
                curl_multi_add_handle(multi, easy);
            }
        }
        if (ended < BATCH) {
            curl_multi_poll(multi, NULL, 0, 1000, NULL);
        }
    }
}

/* ---- Ours ---- */

static oac_call *prepare(oac_client *client)
{
    oac_call *call = NULL;
    if (oac_call_begin(client, &operation, &call, NULL) != OAC_OK) {
        fail("no call");
    }
    oac_call_path(call, operation.path);
    if (oac_buffer_append(oac_call_body(call), body, sizeof body - 1) != OAC_OK) {
        fail("no memory");
    }
    return call;
}

static void ours_in_turn(oac_client *client)
{
    int at = 0;
    for (at = 0; at < BLOCK; at++) {
        oac_call *call = prepare(client);
        if (oac_call_perform(call, NULL) != OAC_OK) {
            fail("a call failed");
        }
        oac_call_end(call);
    }
}

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    (void)context;
    if (status != OAC_OK) {
        fail(error->message);
    }
    oac_call_end(call);
}

typedef struct batch {
    oac_front *front;
    oac_client *client;
    int started;
} batch;

static void on_done_start_next(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    batch *self = context;
    on_done(NULL, call, status, error);
    if (self->started < BATCH) {
        self->started++;
        if (oac_front_start(self->front, prepare(self->client), on_done_start_next, self, NULL) != OAC_OK) {
            fail("a call was not started");
        }
    }
}

static void ours_at_once(oac_client *client, oac_front *front)
{
    batch self = {front, client, 0};
    while (self.started < IN_FLIGHT) {
        self.started++;
        if (oac_front_start(front, prepare(client), on_done_start_next, &self, NULL) != OAC_OK) {
            fail("a call was not started");
        }
    }
    while (oac_front_drive(front, 1000) > 0) {
    }
}

/* ---- Figures ---- */

static int compare(const void *left, const void *right)
{
    const double a = *(const double *)left;
    const double b = *(const double *)right;
    return (a > b) - (a < b);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, compare);
    return values[count / 2];
}

static void print_figures(double times[4][MOST_ROUNDS], double ratios[3][MOST_ROUNDS], int rounds)
{
    const double bare_rate = BATCH / median(times[2], rounds);
    const double front_rate = BATCH / median(times[3], rounds);
    printf("bench: call/blocking vs bare curl = %.3f ratio\n", median(ratios[0], rounds));
    printf("bench: front/32 in flight vs bare multi = %.3f ratio\n", median(ratios[1], rounds));
    printf("bench: front/32 in flight vs sequential = %.2f ratio\n", median(ratios[2], rounds));
    printf("bench: front/bare multi vs bare sequential = %.2f ratio\n", bare_rate * median(times[0], rounds) / BLOCK);
    printf("bench: call/blocking = %.1f us\n", median(times[1], rounds) / BLOCK * 1e6);
    printf("bench: call/bare curl = %.1f us\n", median(times[0], rounds) / BLOCK * 1e6);
    printf("bench: front/32 in flight = %.0f calls/s\n", front_rate);
    printf("bench: front/bare multi = %.0f calls/s\n", bare_rate);
}

int main(int argc, char **argv)
{
    static bare easies[IN_FLIGHT];
    static bare single;
    static double times[4][MOST_ROUNDS];
    static double ratios[3][MOST_ROUNDS];
    const int wanted = argc > 2 ? atoi(argv[2]) : 21;
    const int rounds = wanted < 1 ? 1 : wanted < MOST_ROUNDS ? wanted : MOST_ROUNDS;
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_front_options front_options = OAC_FRONT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_front *front = NULL;
    oac_error error = OAC_ERROR_INIT;
    struct curl_slist *headers = NULL;
    CURLM *multi = NULL;
    char url[512];
    const char *label = argc > 3 ? argv[3] : NULL;
    int round = 0;
    int at = 0;
    if (argc < 2) {
        fail("usage: transport_bench URL ROUNDS [LABEL]");
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    headers = bare_headers();
    (void)snprintf(url, sizeof url, "%s%s", argv[1], operation.path);
    bare_init(&single, url, headers);
    multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, (long)IN_FLIGHT);
    for (at = 0; at < IN_FLIGHT; at++) {
        bare_init(&easies[at], url, headers);
    }
    options.base_url = argv[1];
    options.token = "token_of_the_benchmark";
    front_options.max_in_flight = IN_FLIGHT;
    if (oac_client_new(&options, &client, &error) != OAC_OK ||
        oac_front_new(client, &front_options, &front, &error) != OAC_OK) {
        fail(error.message);
    }
    for (round = -1; round < rounds; round++) { /* the first round warms up */
        const int slot = round < 0 ? 0 : round;
        double mark = seconds();
        if (label == NULL) {
            bare_in_turn(&single);
            times[0][slot] = seconds() - mark;
        }
        mark = seconds();
        ours_in_turn(client);
        times[1][slot] = seconds() - mark;
        if (label == NULL) {
            mark = seconds();
            bare_at_once(multi, easies);
            times[2][slot] = seconds() - mark;
        }
        mark = seconds();
        ours_at_once(client, front);
        times[3][slot] = seconds() - mark;
        ratios[0][slot] = times[1][slot] / times[0][slot];
        ratios[1][slot] = times[2][slot] / times[3][slot];
        ratios[2][slot] = (times[1][slot] / BLOCK) / (times[3][slot] / BATCH);
    }
    if (label != NULL) {
        printf("bench: front/32 in flight vs sequential, %s = %.2f ratio\n", label, median(ratios[2], rounds));
    } else {
        print_figures(times, ratios, rounds);
    }
    oac_front_free(front);
    oac_client_free(client);
    for (at = 0; at < IN_FLIGHT; at++) {
        curl_easy_cleanup(easies[at].easy);
    }
    curl_easy_cleanup(single.easy);
    curl_multi_cleanup(multi);
    curl_slist_free_all(headers);
    return 0;
}
