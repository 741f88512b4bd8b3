/* Many threads on shared values, one client and many clients; run under ThreadSanitizer by `make tsan`. */
#include "threads.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include <cjson/cJSON.h>

#define ROUNDS 200u

_Noreturn void expected(const char *file, int line, const char *condition)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    abort();
}

/* ---- Threads ----------------------------------------------------------------------------------------------------- */

typedef struct task {
    void (*work)(void *shared, unsigned number);
    void *shared;
    unsigned number;
    pthread_barrier_t *start;
} task;

static void *run_task(void *argument)
{
    const task *self = argument;
    (void)pthread_barrier_wait(self->start);
    self->work(self->shared, self->number);
    return NULL;
}

void in_threads(const char *name, void (*work)(void *shared, unsigned number), void *shared)
{
    pthread_t threads[THREADS];
    task tasks[THREADS];
    pthread_barrier_t start;
    unsigned i;
    EXPECT(pthread_barrier_init(&start, NULL, THREADS) == 0);
    for (i = 0; i < THREADS; i++) {
        tasks[i] = (task){work, shared, i, &start};
        EXPECT(pthread_create(&threads[i], NULL, run_task, &tasks[i]) == 0);
    }
    for (i = 0; i < THREADS; i++) {
        EXPECT(pthread_join(threads[i], NULL) == 0);
    }
    (void)pthread_barrier_destroy(&start);
    printf("  ok   %s\n", name);
    (void)fflush(stdout);
}

const lab_update_customer_request *shared_request(void)
{
    static const lab_customer_billing_person person = {.name = {OAC_VALUE, {"Zo\xc3\xab", 4}}};
    static const lab_customer_contact contacts[] = {
        {.id = {OAC_VALUE, 1},
         .contact = {OAC_VALUE, {"a@example.com", 13}},
         .type = {OAC_VALUE, LAB_CUSTOMER_CONTACT_TYPE_EMAIL, {0}}},
        {.id = {OAC_VALUE, 2},
         .type = {OAC_VALUE, LAB_CUSTOMER_CONTACT_TYPE_UNLISTED, {"EMIAL", 5}},
         .order_by = {OAC_VALUE, 3}},
    };
    static const lab_customer_shipping_address addresses[] = {
        {.id = {OAC_VALUE, 3}, .country_code = {OAC_VALUE, {"DE", 2}}}}; /* without ids it would not be sent again */
    static const lab_update_customer_request request = {
        .name = {OAC_VALUE, {"A \"quoted\"\nname", 15}},
        .billing_person = {OAC_VALUE, &person},
        .shipping_addresses = {OAC_VALUE, 1, addresses},
        .contacts = {OAC_VALUE, 2, contacts},
        .customer_group_id = {OAC_VALUE, INT64_C(9007199254740991)},
    };
    return &request;
}

/* ---- Values that all threads read -------------------------------------------------------------------------------- */

typedef struct codec_shared {
    const char *text;
    size_t length;
    const lab_update_customer_request *parsed;
    const cJSON *tree;
} codec_shared;

static void use_codec(void *shared, unsigned number)
{
    const codec_shared *self = shared;
    unsigned round;
    for (round = 0; round < ROUNDS; round++) {
        lab_update_customer_request mine = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
        oac_violations violations = OAC_VIOLATIONS_INIT;
        oac_buffer buffer = OAC_BUFFER_INIT;
        oac_error error = OAC_ERROR_INIT;
        size_t line = 0;
        size_t column = 0;
        char path[64];
        EXPECT(oac_json_check(self->text, self->length, 0, &error) == OAC_OK);
        EXPECT(lab_update_customer_request_parse(self->text, self->length, NULL, &mine, &error) == OAC_OK);
        EXPECT(lab_update_customer_request_serialize(&mine, &buffer, &error) == OAC_OK);
        EXPECT(buffer.length == self->length && memcmp(buffer.data, self->text, self->length) == 0);
        oac_buffer_clear(&buffer);
        EXPECT(lab_update_customer_request_serialize(self->parsed, &buffer, &error) == OAC_OK);
        EXPECT(buffer.length == self->length && memcmp(buffer.data, self->text, self->length) == 0);
        EXPECT(lab_update_customer_request_validate(self->parsed, OAC_VALIDATION_STRICT, &violations, &error) ==
               OAC_ERROR_INVALID);
        EXPECT(violations.count == 1 && strcmp(violations.items[0].path, "contacts[1].type") == 0);
        EXPECT(lab_update_customer_request_parse(self->text, self->length - 1 - number, NULL, &mine, &error) ==
               OAC_ERROR_JSON);
        oac_json_locate(self->text, self->length, self->length / 2, &line, &column, path, sizeof path);
        EXPECT(line == 1);
        oac_violations_dispose(&violations);
        oac_buffer_dispose(&buffer);
        lab_update_customer_request_dispose(&mine);
    }
}

static void use_cjson(void *shared, unsigned number)
{
    const codec_shared *self = shared;
    unsigned round;
    (void)number;
    for (round = 0; round < ROUNDS; round++) {
        lab_update_customer_request mine = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
        cJSON *tree = NULL;
        EXPECT(lab_update_customer_request_to_cjson(self->parsed, &tree, NULL) == OAC_OK);
        EXPECT(cJSON_Compare(tree, self->tree, true));
        EXPECT(lab_update_customer_request_from_cjson(self->tree, &mine, NULL) == OAC_OK);
        EXPECT(mine.customer_group_id.value == INT64_C(9007199254740991));
        cJSON_Delete(tree);
        lab_update_customer_request_dispose(&mine);
        EXPECT(oac_cjson_from_text("{\"a\":[1,}", 9, &tree, NULL) == OAC_ERROR_JSON);
    }
}

static void test_codec(void)
{
    lab_update_customer_request parsed = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_buffer text = OAC_BUFFER_INIT;
    cJSON *tree = NULL;
    codec_shared shared;
    EXPECT(lab_update_customer_request_serialize(shared_request(), &text, NULL) == OAC_OK);
    EXPECT(lab_update_customer_request_parse(text.data, text.length, NULL, &parsed, NULL) == OAC_OK);
    EXPECT(oac_cjson_from_text(text.data, text.length, &tree, NULL) == OAC_OK);
    shared = (codec_shared){text.data, text.length, &parsed, tree};
    in_threads("parse, serialize and validate what all threads share", use_codec, &shared);
    in_threads("to and from cJSON trees that all threads share", use_cjson, &shared);
    cJSON_Delete(tree);
    lab_update_customer_request_dispose(&parsed);
    oac_buffer_dispose(&text);
}

/* ---- Clients, through a transport of the program's own ----------------------------------------------------------- */

typedef struct peer {
    atomic_uint calls;
    atomic_uint notes;
} peer;

/* Answers with the customer's number, the last part of the path; every tenth time it fails. */
static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    char answer[64];
    const char *number = strrchr(request->url, '/') + 1;
    (void)error;
    response->http_status = ++self->calls % 10 == 0 && request->attempt == 1 ? 503 : 200;
    (void)snprintf(answer, sizeof answer, "{\"updateCount\":%s,\"new\":{}}", number);
    return oac_buffer_append(response->body, answer, strlen(answer));
}

static void note(void *context, const char *operation, const oac_violation *violation)
{
    peer *self = context;
    EXPECT(strcmp(operation, "updateCustomer") == 0 && !violation->refused);
    self->notes++;
}

static void log_line(void *context, oac_log_level level, const char *line)
{
    (void)context;
    (void)level;
    EXPECT(strstr(line, "secret_threads") == NULL);
}

static oac_client *client_of(peer *self)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    options.token = "secret_threads";
    options.transport = &transport;
    options.retry_delay_ms = 1;
    options.rate_requests = 100000;
    options.rate_seconds = 1;
    options.on_violation = note;
    options.on_violation_context = self;
    options.on_log = log_line;
    options.log_level = OAC_LOG_TRACE;
    EXPECT(oac_client_new(&options, &client, NULL) == OAC_OK);
    return client;
}

void call_once(oac_client *client, int64_t number)
{
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_error error = OAC_ERROR_INIT;
    if (lab_update_customer(client, 1, number, shared_request(), &response, &error) != OAC_OK) {
        fprintf(stderr, "%s: %s\n", oac_status_name(error.status), error.message);
    }
    EXPECT(response.update_count.value == number);
    lab_update_customer_response_dispose(&response);
}

static void use_one_client(void *shared, unsigned number)
{
    unsigned round;
    for (round = 0; round < ROUNDS; round++) {
        oac_counters counters;
        oac_client *view = NULL;
        call_once(shared, number * 1000 + round + 1);
        EXPECT(oac_client_view(shared, NULL, &view, NULL) == OAC_OK);
        call_once(view, number + 1);
        oac_client_counters(shared, &counters);
        EXPECT(counters.calls >= 2 * (round + 1) && counters.failures == 0);
        oac_client_free(view);
    }
}

static void use_own_clients(void *shared, unsigned number)
{
    unsigned round;
    for (round = 0; round < ROUNDS / 4; round++) {
        oac_client *client = client_of(shared);
        call_once(client, number + 1);
        call_once(client, round + 1);
        oac_client_free(client);
    }
}

static void test_clients(void)
{
    peer self;
    oac_client *client;
    oac_counters counters;
    atomic_init(&self.calls, 0);
    atomic_init(&self.notes, 0);
    client = client_of(&self);
    in_threads("many threads with views of one client", use_one_client, client);
    oac_client_counters(client, &counters);
    EXPECT(counters.calls == 2ULL * THREADS * ROUNDS && counters.attempts == self.calls);
    EXPECT(counters.in_flight == 0 && counters.retries > 0);
    EXPECT(self.notes == counters.calls);
    oac_client_free(client);
    in_threads("many clients", use_own_clients, &self);
}

int main(void)
{
    test_codec();
    test_clients();
    test_turns();
    test_tokens();
    test_batches();
    test_wire();
    return 0;
}
