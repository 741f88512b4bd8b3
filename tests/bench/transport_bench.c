/* What a call costs on top of libcurl, and what many at once are worth: measured in turns in one process against the
 * server at argv[1]. Prints `bench: NAME = NUMBER UNIT`. A benchmark needs the bare library beside ours, so it includes
 * curl.h itself.
 *
 *     transport_bench cost URL ROUNDS            ours against bare libcurl
 *     transport_bench gain URL ROUNDS [LABEL]    32 in flight against one after the other, ours (and bare, unlabelled)
 *     transport_bench mixed URL ROUNDS CA_FILE   one client for blocking calls and for a front, ours against bare
 *
 * Both sides send the same bytes (method, URL, headers, body), take compressed answers, have a deadline per call, keep
 * the body of the answer and look at its status. Bare libcurl does it in the cheapest way it has: every option is set
 * once, before the measurement, and the same handles are performed again and again, in `bare_in_turn` with
 * curl_easy_perform, in `bare_at_once` with 32 of them in one multi handle, curl_multi_perform and curl_multi_poll.
 * Ours does for each call all that it does for a program: a call from the pool, a URL and a body of its own, a request
 * id, the rate limit, counters, the look at the headers, the verdict, and for a front the callback that starts the
 * next.
 *
 * A mixed turn begins and ends with nothing open, and has a blocking call and four at once after each other, twenty
 * times: what counts besides the calls is how many connections are opened for them.
 *
 * A turn is a block of calls of one side and then of the other, which of them first alternates; a figure is the median
 * over all turns, of the ratio within one turn where it is a ratio. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "http/making.h"
#include <oac/oac.h>

#define IN_FLIGHT 32
#define BLOCK 200  /* sequential calls in one turn */
#define BATCH 1600 /* concurrent calls in one turn */
#define MOST_ROUNDS 501
#define MIXED_TURNS 20
#define MIXED_AT_ONCE 4

static const char body[] = "{\"name\":\"Support team (VIP)\",\"customerGroupId\":9367001,\"taxExempt\":false}";
static const oac_operation operation = {
    .abi = OAC_ABI, .id = "update", .method = "PUT", .path = "/1003/customers/177737165", .idempotent = true};

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
    headers = curl_slist_append(headers, "User-Agent: liboac/" OAC_VERSION);
    headers = curl_slist_append(headers, "Authorization: Bearer token_of_the_benchmark");
    return curl_slist_append(headers, "Accept-Encoding: gzip, deflate");
}

static void bare_init(bare *self, const char *url, struct curl_slist *headers, const char *ca_file)
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
    curl_easy_setopt(self->easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate"); /* to decode; the line is in the list */
    curl_easy_setopt(self->easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(self->easy, CURLOPT_TIMEOUT_MS, 30000L);
    curl_easy_setopt(self->easy, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(self->easy, CURLOPT_WRITEDATA, self);
    curl_easy_setopt(self->easy, CURLOPT_PRIVATE, self);
    if (ca_file != NULL) {
        curl_easy_setopt(self->easy, CURLOPT_CAINFO, ca_file);
    }
}

static void bare_in_turn(bare *self, int count)
{
    long status = 0;
    int at = 0;
    for (at = 0; at < count; at++) {
        self->length = 0;
        if (curl_easy_perform(self->easy) != CURLE_OK ||
            curl_easy_getinfo(self->easy, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK || status != 200) {
            fail("a bare call failed");
        }
    }
}

static void bare_at_once(CURLM *multi, bare *all, int in_flight, int count)
{
    int started = 0;
    int ended = 0;
    int running = 0;
    int left = 0;
    long status = 0;
    CURLMsg *message = NULL;
    for (started = 0; started < in_flight; started++) {
        all[started].length = 0;
        curl_multi_add_handle(multi, all[started].easy);
    }
    while (ended < count) {
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
            if (started < count) {
                started++;
                one->length = 0;
                curl_multi_add_handle(multi, easy);
            }
        }
        if (ended < count) {
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

static void ours_in_turn(oac_client *client, int count)
{
    int at = 0;
    for (at = 0; at < count; at++) {
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
    int count;
} batch;

static void on_done_start_next(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    batch *self = context;
    on_done(NULL, call, status, error);
    if (self->started < self->count) {
        self->started++;
        if (oac_front_start(self->front, prepare(self->client), on_done_start_next, self, NULL) != OAC_OK) {
            fail("a call was not started");
        }
    }
}

static void ours_at_once(oac_client *client, oac_front *front, int in_flight, int count)
{
    batch self = {front, client, 0, count};
    while (self.started < in_flight) {
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

typedef struct samples {
    double values[MOST_ROUNDS];
} samples;

typedef struct sides {
    bare single;
    bare easies[IN_FLIGHT];
    CURLM *multi;
    oac_client *client;
    oac_front *front;
} sides;

typedef enum turn {
    BARE_IN_TURN,
    OURS_IN_TURN,
    BARE_AT_ONCE,
    OURS_AT_ONCE,
    TURNS
} turn;

static double measure(sides *all, turn which)
{
    const double mark = seconds();
    switch (which) {
    case BARE_IN_TURN:
        bare_in_turn(&all->single, BLOCK);
        break;
    case OURS_IN_TURN:
        ours_in_turn(all->client, BLOCK);
        break;
    case BARE_AT_ONCE:
        bare_at_once(all->multi, all->easies, IN_FLIGHT, BATCH);
        break;
    default:
        ours_at_once(all->client, all->front, IN_FLIGHT, BATCH);
        break;
    }
    return (seconds() - mark) / (which == BARE_IN_TURN || which == OURS_IN_TURN ? BLOCK : BATCH);
}

/* Seconds a call, of both sides in one turn; a turn before the first round warms up. */
static void measure_pair(sides *all, turn left, turn right, int round, samples times[TURNS])
{
    const bool swapped = round % 2 != 0;
    const turn first = swapped ? right : left;
    const turn second = swapped ? left : right;
    if (round == 0) {
        (void)measure(all, first);
        (void)measure(all, second);
    }
    times[first].values[round] = measure(all, first);
    times[second].values[round] = measure(all, second);
}

static double ratio(const samples *over, const samples *under, int rounds)
{
    static samples ratios;
    int at = 0;
    for (at = 0; at < rounds; at++) {
        ratios.values[at] = over->values[at] / under->values[at];
    }
    return median(ratios.values, rounds);
}

static void print_cost(sides *all, int rounds)
{
    static samples times[TURNS];
    int round = 0;
    for (round = 0; round < rounds; round++) {
        measure_pair(all, BARE_IN_TURN, OURS_IN_TURN, round, times);
        measure_pair(all, BARE_AT_ONCE, OURS_AT_ONCE, round, times);
    }
    printf("bench: call/blocking vs bare curl = %.3f ratio\n",
           ratio(&times[OURS_IN_TURN], &times[BARE_IN_TURN], rounds));
    printf("bench: front/32 in flight vs bare multi = %.3f ratio\n",
           ratio(&times[BARE_AT_ONCE], &times[OURS_AT_ONCE], rounds));
    printf("bench: call/blocking = %.1f us\n", median(times[OURS_IN_TURN].values, rounds) * 1e6);
    printf("bench: call/bare curl = %.1f us\n", median(times[BARE_IN_TURN].values, rounds) * 1e6);
    printf("bench: front/32 in flight = %.0f calls/s\n", 1 / median(times[OURS_AT_ONCE].values, rounds));
    printf("bench: front/bare multi = %.0f calls/s\n", 1 / median(times[BARE_AT_ONCE].values, rounds));
}

static void print_gain(sides *all, int rounds, const char *label)
{
    static samples times[TURNS];
    int round = 0;
    for (round = 0; round < rounds; round++) {
        measure_pair(all, OURS_IN_TURN, OURS_AT_ONCE, round, times);
        if (label[0] == '\0') { /* what bare libcurl gains on this machine at this time */
            measure_pair(all, BARE_IN_TURN, BARE_AT_ONCE, round, times);
        }
    }
    printf("bench: front/32 in flight vs sequential%s%s = %.2f ratio\n", label[0] != '\0' ? ", " : "", label,
           ratio(&times[OURS_IN_TURN], &times[OURS_AT_ONCE], rounds));
    if (label[0] == '\0') {
        printf("bench: front/bare multi vs bare sequential = %.2f ratio\n",
               ratio(&times[BARE_IN_TURN], &times[BARE_AT_ONCE], rounds));
    }
}

static void begin_bare(sides *all, const char *base_url, struct curl_slist *headers, int easies, const char *ca_file)
{
    char url[512];
    int at = 0;
    (void)snprintf(url, sizeof url, "%s%s", base_url, operation.path);
    bare_init(&all->single, url, headers, ca_file);
    all->multi = curl_multi_init();
    curl_multi_setopt(all->multi, CURLMOPT_MAXCONNECTS, (long)IN_FLIGHT);
    for (at = 0; at < easies; at++) {
        bare_init(&all->easies[at], url, headers, ca_file);
    }
}

static void begin_ours(sides *all, const char *base_url, const char *ca_file)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_front_options front_options = OAC_FRONT_OPTIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    options.base_url = base_url;
    options.token = "token_of_the_benchmark";
    options.ca_file = ca_file;
    front_options.max_in_flight = IN_FLIGHT;
    if (oac_client_new(&options, &all->client, &error) != OAC_OK ||
        oac_front_new(all->client, &front_options, &all->front, &error) != OAC_OK) {
        fail(error.message);
    }
}

static void end_bare(sides *all, int easies)
{
    int at = 0;
    for (at = 0; at < easies; at++) {
        curl_easy_cleanup(all->easies[at].easy);
    }
    curl_easy_cleanup(all->single.easy);
    curl_multi_cleanup(all->multi);
}

static void end_ours(sides *all)
{
    oac_front_free(all->front);
    oac_client_free(all->client);
}

/* ---- A client for both kinds of calls ---- */

static double mixed_bare(sides *all, const char *base_url, struct curl_slist *headers, const char *ca_file)
{
    const double mark = seconds();
    int at = 0;
    begin_bare(all, base_url, headers, MIXED_AT_ONCE, ca_file);
    for (at = 0; at < MIXED_TURNS; at++) {
        bare_in_turn(&all->single, 1);
        bare_at_once(all->multi, all->easies, MIXED_AT_ONCE, MIXED_AT_ONCE);
    }
    end_bare(all, MIXED_AT_ONCE);
    return seconds() - mark;
}

static double mixed_ours(sides *all, const char *base_url, const char *ca_file, oac_counters *counters)
{
    const double mark = seconds();
    int at = 0;
    begin_ours(all, base_url, ca_file);
    for (at = 0; at < MIXED_TURNS; at++) {
        ours_in_turn(all->client, 1);
        ours_at_once(all->client, all->front, MIXED_AT_ONCE, MIXED_AT_ONCE);
    }
    oac_client_counters(all->client, counters);
    end_ours(all);
    return seconds() - mark;
}

static void print_mixed(sides *all, const char *base_url, int rounds, struct curl_slist *headers, const char *ca_file)
{
    static samples bare_times;
    static samples our_times;
    oac_counters counters = OAC_ZERO;
    int round = 0;
    (void)mixed_ours(all, base_url, ca_file, &counters);
    for (round = 0; round < rounds; round++) {
        if (round % 2 != 0) {
            our_times.values[round] = mixed_ours(all, base_url, ca_file, &counters);
        }
        bare_times.values[round] = mixed_bare(all, base_url, headers, ca_file);
        if (round % 2 == 0) {
            our_times.values[round] = mixed_ours(all, base_url, ca_file, &counters);
        }
    }
    printf("bench: mixed/blocking and front on one client vs bare curl, TLS = %.3f ratio\n",
           ratio(&our_times, &bare_times, rounds));
    printf("bench: mixed/connections for 1 in turn and %d at once = %llu\n", MIXED_AT_ONCE,
           (unsigned long long)counters.connections);
}

int main(int argc, char **argv)
{
    static sides all;
    const int wanted = argc > 3 ? atoi(argv[3]) : 0;
    const int rounds = wanted < MOST_ROUNDS ? wanted : MOST_ROUNDS;
    const bool cost = argc > 1 && strcmp(argv[1], "cost") == 0;
    const bool mixed = argc > 4 && strcmp(argv[1], "mixed") == 0;
    const char *label = argc > 4 ? argv[4] : "";
    struct curl_slist *headers = NULL;
    if (rounds < 1 || (!cost && !mixed && strcmp(argv[1], "gain") != 0)) {
        fail("usage: transport_bench cost|gain|mixed URL ROUNDS [LABEL|CA_FILE]");
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    headers = bare_headers();
    if (mixed) {
        print_mixed(&all, argv[2], rounds, headers, argv[4]);
    } else {
        begin_bare(&all, argv[2], headers, IN_FLIGHT, NULL);
        begin_ours(&all, argv[2], NULL);
        if (cost) {
            print_cost(&all, rounds);
        } else {
            print_gain(&all, rounds, label);
        }
        end_ours(&all);
        end_bare(&all, IN_FLIGHT);
    }
    curl_slist_free_all(headers);
    return 0;
}
