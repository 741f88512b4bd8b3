/* The wire tests' driver: makes the calls that its arguments (name=value) describe and prints what came of them, one
 * name=value a line, an empty line after each call. It knows nothing of the expected result. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "driver.h"

const char *argument_text(const arguments *all, const char *name, const char *otherwise)
{
    const size_t length = strlen(name);
    int at = 0;
    for (at = 0; at < all->count; at++) {
        if (strncmp(all->items[at], name, length) == 0 && all->items[at][length] == '=') {
            return all->items[at] + length + 1;
        }
    }
    return otherwise;
}

unsigned long argument_number(const arguments *all, const char *name, unsigned long otherwise)
{
    const char *value = argument_text(all, name, NULL);
    return value != NULL ? strtoul(value, NULL, 10) : otherwise;
}

void print_text(const char *name, const char *value, size_t length)
{
    size_t at = 0;
    printf("%s=", name);
    for (at = 0; at < length; at++) {
        const unsigned char byte = (unsigned char)value[at];
        if (byte < ' ' || byte == '\\' || byte >= 0x7F) {
            printf("\\x%02x", byte);
        } else {
            putchar(byte);
        }
    }
    putchar('\n');
}

long clock_ms(void)
{
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static const char *stage_name(oac_stage stage)
{
    static const char *const names[] = {"none", "argument", "validate", "serialize", "connect",
                                        "send", "receive",  "parse",    "token"};
    return (size_t)stage < sizeof names / sizeof names[0] ? names[stage] : "?";
}

static const char *outcome_name(oac_outcome outcome)
{
    static const char *const names[] = {"never-sent", "unknown", "answered"};
    return (size_t)outcome < sizeof names / sizeof names[0] ? names[outcome] : "?";
}

static void print_error(const oac_error *error)
{
    printf("stage=%s\noutcome=%s\nhttp=%d\ncurl=%d\nattempts=%u\n", stage_name(error->stage),
           outcome_name(error->outcome), error->http_status, error->curl_code, error->attempts);
    print_text("path", error->path, strlen(error->path));
    print_text("message", error->message, strlen(error->message));
    print_text("server_code", error->server_code, strlen(error->server_code));
    print_text("server_message", error->server_message, strlen(error->server_message));
    print_text("request_id", error->request_id, strlen(error->request_id));
}

static void print_result(const call_result *one)
{
    printf("status=%s\n", oac_status_name(one->status));
    print_error(&one->error);
    printf("elapsed_ms=%ld\n", one->elapsed_ms);
    print_text("header", one->header, strlen(one->header));
    printf("sink_length=%" PRIu64 "\nrestarts=%u\n", one->sink_length, one->restarts);
    printf("told=%" PRIu64 "\ntold_of=%" PRIu64 "\n", one->told, one->told_of);
    printf("peak_kb=%ld\n", one->peak_kb);
    print_text("sink_type", one->sink_type, strlen(one->sink_type));
    if (one->status == OAC_OK) {
        print_text("answer", one->answer,
                   one->answer_length < sizeof one->answer ? one->answer_length : sizeof one->answer);
        printf("answer_length=%zu\n", one->answer_length);
    }
    putchar('\n');
}

/* Many calls in one block: how many went well, the first error, how long the slowest took. */
static void print_summary(const call_result *results, size_t count, long elapsed)
{
    const call_result *worst = NULL;
    size_t good = 0;
    size_t at = 0;
    long slowest = 0;
    for (at = 0; at < count; at++) {
        if (results[at].status == OAC_OK) {
            good++;
        } else if (worst == NULL) {
            worst = &results[at];
        }
        slowest = results[at].elapsed_ms > slowest ? results[at].elapsed_ms : slowest;
    }
    printf("good=%zu\nbad=%zu\nslowest_ms=%ld\nelapsed_ms=%ld\n", good, count - good, slowest, elapsed);
    if (worst != NULL) {
        printf("status=%s\n", oac_status_name(worst->status));
        print_error(&worst->error);
    }
    putchar('\n');
}

static void print_counters(oac_client *client)
{
    oac_counters counters;
    oac_client_counters(client, &counters);
    printf("calls=%" PRIu64 "\nfailures=%" PRIu64 "\nattempts=%" PRIu64 "\nretries=%" PRIu64 "\nrefused_rate=%" PRIu64
           "\nconnections=%" PRIu64 "\nbytes_sent=%" PRIu64 "\nbytes_received=%" PRIu64 "\nwait_us=%" PRIu64
           "\nconnect_us=%" PRIu64 "\nserver_us=%" PRIu64 "\nreceive_us=%" PRIu64 "\nin_flight=%" PRIu64
           "\nstopped=%d\n\n",
           counters.calls, counters.failures, counters.attempts, counters.retries, counters.refused_rate,
           counters.connections, counters.bytes_sent, counters.bytes_received, counters.wait_us, counters.connect_us,
           counters.server_us, counters.receive_us, counters.in_flight, oac_client_stopped(client) ? 1 : 0);
}

static oac_status send_canned(void *context, const oac_http_request *request, oac_http_response *response,
                              oac_error *error)
{
    static const char answer[] = "{\"updateCount\":7}";
    if (request->attempt < 3) {
        return oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "the canned transport is warming up");
    }
    (void)context;
    response->http_status = 200;
    return oac_buffer_append(response->body, answer, sizeof answer - 1);
}

static void *counting_allocate(void *context, size_t size)
{
    (void)context;
    return malloc(size);
}

static void *counting_reallocate(void *context, void *pointer, size_t size)
{
    (void)context;
    return realloc(pointer, size);
}

static void counting_release(void *context, void *pointer)
{
    (void)context;
    free(pointer);
}

static void fill_options(const arguments *all, oac_client_options *options)
{
    static const oac_transport canned = {
        .size = sizeof(oac_transport), .send = send_canned, .check_url = oac_curl_check_url};
    static const oac_allocator own = {counting_allocate, counting_reallocate, counting_release, NULL};
    options->base_url = argument_text(all, "base_url", NULL);
    options->token =
        argument_number(all, "no_token", 0) != 0 ? NULL : argument_text(all, "token", "secret_token_of_the_tests");
    options->user_agent = argument_text(all, "user_agent", NULL);
    options->ca_file = argument_text(all, "ca_file", NULL);
    options->proxy = argument_text(all, "proxy", NULL);
    options->connect_timeout_ms = (uint32_t)argument_number(all, "connect_timeout_ms", 0);
    options->attempt_timeout_ms = (uint32_t)argument_number(all, "attempt_timeout_ms", 0);
    options->total_timeout_ms = (uint32_t)argument_number(all, "total_timeout_ms", 0);
    options->turn_timeout_ms = (uint32_t)argument_number(all, "turn_timeout_ms", 0);
    options->max_response_bytes = argument_number(all, "max_response_bytes", 0);
    options->max_header_bytes = argument_number(all, "max_header_bytes", 0);
    options->allow_http = argument_number(all, "allow_http", 0) != 0;
    options->max_attempts = (uint32_t)argument_number(all, "max_attempts", 0);
    options->retry_delay_ms = (uint32_t)argument_number(all, "retry_delay_ms", 0);
    options->retry_delay_most_ms = (uint32_t)argument_number(all, "retry_delay_most_ms", 0);
    options->retry_after_most_ms = (uint32_t)argument_number(all, "retry_after_most_ms", 0);
    options->rate_requests = (uint32_t)argument_number(all, "rate_requests", 0);
    options->rate_seconds = (uint32_t)argument_number(all, "rate_seconds", 0);
    options->rate_burst = (uint32_t)argument_number(all, "rate_burst", 0);
    options->refused_token_codes = argument_text(all, "refused_token_codes", NULL);
    options->stop_on_refused_token = argument_number(all, "stop_on_refused_token", 0) != 0;
    options->send_request_id = argument_number(all, "send_request_id", 0) != 0;
    fill_hooks(all, options);
    fill_headers(all, options);
    fill_access(all, options);
    options->transport = argument_number(all, "canned", 0) != 0 ? &canned : NULL;
    options->allocator = argument_number(all, "own_allocator", 0) != 0 ? &own : NULL;
}

static void make_calls(oac_client *client, const arguments *all)
{
    const size_t count = argument_number(all, "calls", 1);
    const long start = clock_ms();
    call_result *results = calloc(count, sizeof *results);
    size_t at = 0;
    if (results == NULL) {
        return;
    }
    if (argument_number(all, "threads", 0) != 0) {
        call_on_threads(client, all, results, count);
    } else if (argument_number(all, "front", 0) != 0) {
        call_on_front(client, all, results, count);
    } else {
        call_in_turn(client, all, results, count);
    }
    if (argument_number(all, "summary", 0) != 0) {
        print_summary(results, count, clock_ms() - start);
    } else {
        for (at = 0; at < count; at++) {
            print_result(&results[at]);
        }
    }
    free(results);
}

int main(int argc, char **argv)
{
    const arguments all = {argv + 1, argc - 1};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    fill_options(&all, &options);
    status = oac_client_new(&options, &client, &error);
    if (status != OAC_OK) {
        printf("status=%s\n", oac_status_name(status));
        print_error(&error);
        putchar('\n');
        return 0;
    }
    names_begin(&all);
    if (argument_number(&all, "pages", 0) != 0) {
        read_pages(client, &all);
    } else {
        make_calls(client, &all);
    }
    names_end();
    if (argument_number(&all, "fork", 0) != 0) {
        fork_and_try(client, &all);
    }
    if (argument_number(&all, "counters", 0) != 0) {
        print_counters(client);
    }
    if (argument_number(&all, "follow_up", 1) != 0) { /* the same client must still be of use */
        const arguments plain = {NULL, 0};
        call_result last;
        call_in_turn(client, &plain, &last, 1);
        print_result(&last);
    }
    oac_client_free(client);
    return 0;
}
