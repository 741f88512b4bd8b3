/* The wire tests' driver: makes the calls that its arguments (name=value) describe and prints what came of them, one
 * name=value a line, an empty line after each call. It knows nothing of the expected result. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <oac/oac.h>

typedef struct arguments {
    char **items;
    int count;
} arguments;

/* The value of an argument, or `otherwise`. */
static const char *text(const arguments *all, const char *name, const char *otherwise)
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

static unsigned long number(const arguments *all, const char *name, unsigned long otherwise)
{
    const char *value = text(all, name, NULL);
    return value != NULL ? strtoul(value, NULL, 10) : otherwise;
}

static void print_text(const char *name, const char *value, size_t length)
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

static long elapsed_ms(const struct timespec *since)
{
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)(now.tv_sec - since->tv_sec) * 1000 + (now.tv_nsec - since->tv_nsec) / 1000000;
}

static const char *stage_name(oac_stage stage)
{
    static const char *const names[] = {"none",    "argument", "validate", "serialize",
                                        "connect", "send",     "receive",  "parse"};
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

static oac_status fill_body(const arguments *all, oac_buffer *body)
{
    const char *piece = text(all, "body", "");
    unsigned long times = number(all, "body_times", 1);
    oac_status status = OAC_OK;
    for (; times > 0 && status == OAC_OK; times--) {
        status = oac_buffer_append(body, piece, strlen(piece));
    }
    return status;
}

/* One call, as generated code makes it; the answer is checked to be JSON when check_json=1. */
static void make_call(oac_client *client, const arguments *all)
{
    oac_operation operation = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    oac_call *call = NULL;
    oac_string answer = OAC_ZERO;
    struct timespec start = {0, 0};
    oac_status status = OAC_OK;
    operation.id = "wireTest";
    operation.method = text(all, "method", "PUT");
    operation.path = text(all, "path", "/1003/customers/177737165");
    operation.idempotent = number(all, "idempotent", strcmp(operation.method, "POST") != 0) != 0;
    (void)clock_gettime(CLOCK_MONOTONIC, &start);
    status = oac_call_begin(client, &operation, &call, &error);
    if (status == OAC_OK) {
        oac_call_path(call, operation.path);
        if (text(all, "piece", NULL) != NULL) {
            oac_call_path_string(call, oac_text(text(all, "piece", NULL)));
        }
        if (text(all, "int", NULL) != NULL) {
            oac_call_path_int(call, strtoll(text(all, "int", NULL), NULL, 10));
        }
        status = fill_body(all, oac_call_body(call));
        if (status == OAC_OK) {
            status = oac_call_perform(call, &error);
        }
        answer = oac_call_answer(call);
        if (status == OAC_OK && number(all, "check_json", 0) != 0) {
            status = oac_json_check(answer.data, answer.length, 0, &error);
            if (status != OAC_OK) {
                status = oac_call_annotate(call, &error);
            }
        }
    }
    printf("status=%s\n", oac_status_name(status));
    print_error(&error);
    printf("elapsed_ms=%ld\n", elapsed_ms(&start));
    if (status == OAC_OK) {
        print_text("answer", answer.data, answer.length < 200 ? answer.length : 200);
        printf("answer_length=%zu\n", answer.length);
    }
    putchar('\n');
    oac_call_end(call);
}

static void fill_options(const arguments *all, oac_client_options *options)
{
    options->base_url = text(all, "base_url", NULL);
    options->token = text(all, "token", "secret_token_of_the_tests");
    options->user_agent = text(all, "user_agent", NULL);
    options->ca_file = text(all, "ca_file", NULL);
    options->connect_timeout_ms = (uint32_t)number(all, "connect_timeout_ms", 0);
    options->attempt_timeout_ms = (uint32_t)number(all, "attempt_timeout_ms", 0);
    options->total_timeout_ms = (uint32_t)number(all, "total_timeout_ms", 0);
    options->max_response_bytes = number(all, "max_response_bytes", 0);
    options->allow_http = number(all, "allow_http", 0) != 0;
}

int main(int argc, char **argv)
{
    const arguments all = {argv + 1, argc - 1};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    unsigned long calls = number(&all, "calls", 1);
    fill_options(&all, &options);
    status = oac_client_new(&options, &client, &error);
    if (status != OAC_OK) {
        printf("status=%s\n", oac_status_name(status));
        print_error(&error);
        putchar('\n');
        return 0;
    }
    for (; calls > 0; calls--) {
        make_call(client, &all);
    }
    if (number(&all, "follow_up", 1) != 0) { /* the same client must still be of use */
        const arguments plain = {NULL, 0};
        make_call(client, &plain);
    }
    oac_client_free(client);
    return 0;
}
