/* Fails the n-th allocation of every operation on every generated type, for every n. See README.md; the list of types
 * with a text for each is in types.inc, made by __main__.py. */
#include <arpa/inet.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "torture.h"

/* ---- The process's allocator, which can be told to fail (glibc lets a program put its own in place) -------------- */

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *pointer, size_t size);
void __libc_free(void *pointer);

static atomic_long live;
static atomic_ulong made;
static atomic_ulong fail_at;        /* 0: never */
static _Thread_local bool tortured; /* only the thread that runs the operation is failed and counted */

static _Thread_local bool rests;

void torture_rest(bool now)
{
    rests = now;
}

static bool fails(void)
{
    if (!tortured || rests) {
        return false;
    }
    made++;
    if (fail_at != 0 && made == fail_at) {
        errno = ENOMEM;
        return true;
    }
    return false;
}

void *malloc(size_t size)
{
    void *pointer = fails() ? NULL : __libc_malloc(size);
    live += pointer != NULL;
    return pointer;
}

void *calloc(size_t count, size_t size)
{
    void *pointer = fails() ? NULL : __libc_calloc(count, size);
    live += pointer != NULL;
    return pointer;
}

void *realloc(void *pointer, size_t size)
{
    void *moved;
    if (fails()) {
        return NULL;
    }
    moved = __libc_realloc(pointer, size);
    live += pointer == NULL && moved != NULL;
    live -= pointer != NULL && moved == NULL && size == 0;
    return moved;
}

void free(void *pointer)
{
    live -= pointer != NULL;
    __libc_free(pointer);
}

/* ---- One operation, again and again ------------------------------------------------------------------------------ */

static const char *current = "";
static unsigned long runs;

static _Noreturn void complain_of(unsigned long n, const char *what)
{
    fprintf(stderr, "torture: %s, allocation %lu: %s\n", current, n, what);
    exit(1);
}

_Noreturn void complain(const char *what)
{
    complain_of(fail_at, what);
}

/* Runs it with the n-th allocation failing; says by how many blocks the process has grown. */
static long run_once(operation run, const void *argument, unsigned long n, oac_status *status)
{
    long before = live;
    made = 0;
    fail_at = n;
    tortured = true;
    *status = run(argument);
    tortured = false;
    fail_at = 0;
    runs++;
    return live - before;
}

void torture(const char *name, operation run, const void *argument)
{
    unsigned long n;
    oac_status status;
    current = name;
    /* Twice without faults, so that what libraries keep for good is there. */
    if (run(argument) != OAC_OK || run(argument) != OAC_OK) {
        complain_of(0, "fails without a fault");
    }
    for (n = 1; n < 100000; n++) {
        int again;
        long grown = run_once(run, argument, n, &status);
        /* A library may set something up for good the first time that it meets an error; a leak comes every time. */
        for (again = 0; again < 2 && grown != 0; again++) {
            grown = run_once(run, argument, n, &status);
        }
        if (grown != 0) {
            complain_of(n, grown > 0 ? "memory leaked" : "freed twice");
        }
        if (made < n) {
            if (status != OAC_OK) {
                complain_of(n, "no allocation failed, and yet it is no success");
            }
            return;
        }
        /* A library may do without an allocation (a cache, a hint); then the result is whole, which `run` checks. */
    }
    complain_of(n, "there is no end");
}

/* Of where and what all violations are. */
static uint64_t digest(const oac_violations *violations)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    size_t i;
    for (i = 0; i < violations->count; i++) {
        const char *texts[2];
        size_t j;
        texts[0] = violations->items[i].path;
        texts[1] = violations->items[i].message;
        for (j = 0; j < 2; j++) {
            const char *byte;
            for (byte = texts[j]; *byte != '\0'; byte++) {
                hash = (hash ^ (unsigned char)*byte) * UINT64_C(1099511628211);
            }
        }
    }
    return hash;
}

/* ---- Operations on types ------------------------------------------------------------------------------------------
 */

#define TYPE(type, text)                                                                                       \
    static oac_status type##_torture_parse(const void *argument)                                               \
    {                                                                                                          \
        static const char document[] = text;                                                                   \
        type value = OAC_ZERO;                                                                                 \
        oac_parse_options options = OAC_PARSE_OPTIONS_INIT;                                                    \
        oac_buffer buffer = OAC_BUFFER_INIT;                                                                   \
        oac_error error = OAC_ERROR_INIT;                                                                      \
        oac_status status;                                                                                     \
        (void)argument;                                                                                        \
        options.keep_unknown = true;                                                                           \
        status = type##_parse(document, sizeof document - 1, &options, &value, &error);                        \
        if (status != OAC_OK && value.extra != NULL) {                                                         \
            complain("a failed parse changed the value");                                                      \
        }                                                                                                      \
        if (status != OAC_OK && status != OAC_ERROR_MEMORY) {                                                  \
            complain(oac_status_name(status));                                                                 \
        }                                                                                                      \
        if (status == OAC_OK) {                                                                                \
            status = type##_serialize(&value, &buffer, &error);                                                \
            if (status == OAC_OK &&                                                                            \
                (buffer.length != sizeof document - 1 || memcmp(buffer.data, document, buffer.length) != 0)) { \
                complain("a short or changed text");                                                           \
            }                                                                                                  \
            if (status != OAC_OK && buffer.length != 0) {                                                      \
                complain("a failed serialize left text behind");                                               \
            }                                                                                                  \
            if (status != OAC_OK && status != OAC_ERROR_MEMORY) {                                              \
                complain(oac_status_name(status));                                                             \
            }                                                                                                  \
        }                                                                                                      \
        oac_buffer_dispose(&buffer);                                                                           \
        type##_dispose(&value);                                                                                \
        return status;                                                                                         \
    }                                                                                                          \
    static oac_status type##_torture_cjson(const void *argument)                                               \
    {                                                                                                          \
        static const char document[] = text;                                                                   \
        type value = OAC_ZERO;                                                                                 \
        type again = OAC_ZERO;                                                                                 \
        struct cJSON *tree = NULL;                                                                             \
        oac_status status = type##_parse(document, sizeof document - 1, NULL, &value, NULL);                   \
        (void)argument;                                                                                        \
        if (status == OAC_OK) {                                                                                \
            status = type##_to_cjson(&value, &tree, NULL);                                                     \
        }                                                                                                      \
        if (status == OAC_OK) {                                                                                \
            status = type##_from_cjson(tree, &again, NULL);                                                    \
        }                                                                                                      \
        if (status != OAC_OK && status != OAC_ERROR_MEMORY) {                                                  \
            complain(oac_status_name(status));                                                                 \
        }                                                                                                      \
        cJSON_Delete(tree);                                                                                    \
        type##_dispose(&value);                                                                                \
        type##_dispose(&again);                                                                                \
        return status;                                                                                         \
    }                                                                                                          \
    static oac_status type##_torture_validate(const void *argument)                                            \
    {                                                                                                          \
        static const char document[] = text;                                                                   \
        static uint64_t whole;                                                                                 \
        type value = OAC_ZERO;                                                                                 \
        oac_parse_options options = OAC_PARSE_OPTIONS_INIT;                                                    \
        oac_violations violations = OAC_VIOLATIONS_INIT;                                                       \
        oac_status status;                                                                                     \
        (void)argument;                                                                                        \
        options.keep_unknown = true;                                                                           \
        status = type##_parse(document, sizeof document - 1, &options, &value, NULL);                          \
        if (status == OAC_OK) {                                                                                \
            status = type##_validate(&value, OAC_VALIDATION_STRICT, &violations, NULL);                        \
            whole = whole == 0 ? digest(&violations) : whole;                                                  \
            if (status != OAC_ERROR_MEMORY && digest(&violations) != whole) {                                  \
                complain("a violation is missing, or another");                                                \
            }                                                                                                  \
            status = status == OAC_ERROR_INVALID ? OAC_OK : status;                                            \
        }                                                                                                      \
        if (status != OAC_OK && status != OAC_ERROR_MEMORY) {                                                  \
            complain(oac_status_name(status));                                                                 \
        }                                                                                                      \
        oac_violations_dispose(&violations);                                                                   \
        type##_dispose(&value);                                                                                \
        return status;                                                                                         \
    }
#include "types.inc"
#undef TYPE

/* ---- Validation: a list of violations -----------------------------------------------------------------------------
 */

static oac_status validate(const void *argument)
{
    const lab_customer_shipping_address addresses[] = {
        {.country_code = oac_str("usa"), .address_formatted = oac_str("x")},
        {.country_code = oac_str("d"), .name = {.state = OAC_NULL}},
    };
    const lab_customer_contact contacts[] = {
        {.type = lab_customer_contact_type_text("EMIAL"), .order_by = oac_int(-1)},
    };
    const lab_update_customer_request request = {
        .shipping_addresses = OAC_LIST(addresses),
        .contacts = OAC_LIST(contacts),
    };
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = lab_update_customer_request_validate(&request, OAC_VALIDATION_STRICT, &violations, &error);
    (void)argument;
    if (status == OAC_ERROR_INVALID && violations.count != 6) {
        complain("a violation is missing");
    }
    oac_violations_dispose(&violations);
    return status == OAC_ERROR_INVALID ? OAC_OK : status != OAC_OK ? status : OAC_ERROR_ARGUMENT;
}

/* A parse that notes mistyped values, and the search for duplicates at its end. */
static oac_status note_mistyped(const void *argument)
{
    const char *text = argument;
    const bool duplicate = strstr(text, "\"x\":1,\"x\":1") != NULL;
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_status status;
    options.mistyped = &violations;
    status = lab_update_customer_request_parse(text, strlen(text), &options, &request, NULL);
    if (status != OAC_ERROR_MEMORY &&
        (status != (duplicate ? OAC_ERROR_JSON : OAC_ERROR_TYPE) || violations.count != 3)) {
        complain("a mistyped value is missing");
    }
    oac_violations_dispose(&violations);
    return status == OAC_ERROR_MEMORY ? status : OAC_OK;
}

/* ---- Whole calls --------------------------------------------------------------------------------------------------
 */

static const char wanted_body[] = "{\"name\":\"Zo\xc3\xab \\\"Z\\\"\",\"contacts\":[{\"contact\":\"a@example.com\"}]}";

static oac_status call_with(const oac_transport *transport, const char *base_url)
{
    const lab_customer_contact contacts[] = {{.contact = oac_str("a@example.com")}};
    const lab_update_customer_request request = {
        .name = oac_str("Zo\xc3\xab \"Z\""),
        .contacts = OAC_LIST(contacts),
    };
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_status status;
    options.base_url = base_url;
    options.token = "secret_torture";
    options.transport = transport;
    options.rate_requests = 0;
    status = oac_client_new(&options, &client, &error);
    if (status == OAC_OK) {
        status = lab_update_customer(client, 1, 2, &request, &response, &error);
    }
    if (status == OAC_OK && response.update_count.value != 1) {
        complain("success without an answer");
    }
    if (status != OAC_OK && response.update_count.state != OAC_ABSENT) {
        complain("a failed call changed the response");
    }
    lab_update_customer_response_dispose(&response);
    oac_client_free(client);
    return status;
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    static const char answer[] = "{\"updateCount\":1}";
    oac_status status = oac_buffer_append(response->body, answer, sizeof answer - 1);
    (void)context;
    if (request->body.length != sizeof wanted_body - 1 ||
        memcmp(request->body.data, wanted_body, request->body.length) != 0) {
        complain("a short body was sent");
    }
    response->http_status = 200;
    return status == OAC_OK ? OAC_OK : oac_error_set(error, status, OAC_STAGE_RECEIVE, "out of memory");
}

static oac_status call_transport(const void *argument)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = NULL};
    (void)argument;
    return call_with(&transport, "http://127.0.0.1:1");
}

/* A server of one page: answers every request that it has read whole, and checks that bodies are. */
static atomic_bool short_body;

static bool serve(int peer)
{
    char request[4096];
    size_t length = 0;
    for (;;) {
        char answer[256];
        char *head;
        ssize_t got = read(peer, request + length, sizeof request - 1 - length);
        if (got <= 0) {
            return length == 0;
        }
        length += (size_t)got;
        request[length] = '\0';
        head = strstr(request, "\r\n\r\n");
        if (head == NULL || strlen(head + 4) < sizeof wanted_body - 1) {
            continue;
        }
        if (strcmp(head + 4, wanted_body) != 0) {
            short_body = true;
        }
        length = (size_t)snprintf(answer, sizeof answer,
                                  "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n"
                                  "{\"updateCount\":1}");
        if (write(peer, answer, length) != (ssize_t)length) {
            return true;
        }
        length = 0;
    }
}

static void *serve_all(void *argument)
{
    int listener = *(const int *)argument;
    for (;;) {
        int peer = accept(listener, NULL, NULL);
        if (peer < 0) {
            return NULL;
        }
        (void)serve(peer);
        close(peer);
    }
}

static oac_status call_curl(const void *argument)
{
    oac_status status = call_with(NULL, argument);
    if (short_body) {
        complain("a short body reached the server");
    }
    return status;
}

static void torture_curl(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    pthread_t server;
    char base_url[64];
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, 8) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) != 0 ||
        pthread_create(&server, NULL, serve_all, &listener) != 0) {
        complain("cannot start the server");
    }
    snprintf(base_url, sizeof base_url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    torture("call through libcurl", call_curl, base_url);
    shutdown(listener, SHUT_RDWR);
    pthread_join(server, NULL);
    close(listener);
}

int main(void)
{
#define TYPE(type, text)                                               \
    torture(#type " parse and serialize", type##_torture_parse, NULL); \
    torture(#type " to and from cJSON", type##_torture_cjson, NULL);   \
    torture(#type " validate", type##_torture_validate, NULL);
#include "types.inc"
#undef TYPE
    torture("validate", validate, NULL);
    torture("note mistyped values", note_mistyped, "{\"name\":1,\"contacts\":[{\"id\":\"x\"},7],\"u\":{}}");
    torture("find a duplicate", note_mistyped, "{\"name\":1,\"contacts\":[{\"id\":\"x\"},7],\"x\":1,\"x\":1}");
    torture("call through a transport", call_transport, NULL);
    torture_records();
    torture_calls();
    torture_pages();
    torture_batches();
    torture_curl();
    printf("torture: %lu runs, each with one failed allocation; no crash, no leak, no short text, no false success\n",
           runs);
    return 0;
}
