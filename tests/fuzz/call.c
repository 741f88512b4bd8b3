/* A whole call with arbitrary options and request against an arbitrary answer, through a transport of the test's own:
 * only a status that counts as done, with the documented object, is a success, requests are well formed, and the token
 * shows up nowhere. Input: options, texts and the request as fuzz.h builds them, then the answer's body. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include <lab/lab.h>

typedef struct peer {
    int http_status;
    long retry_after_ms;
    oac_status status; /* what the transport comes to */
    oac_string content_type;
    oac_string body;
    oac_string sent; /* what the body of the request must be */
    unsigned calls;
} peer;

/* A function that the generator's table does not have: how types are built is known by the table alone. */
static const fuzz_type *find(const char *name)
{
    size_t i;
    for (i = 0; i < fuzz_type_count; i++) {
        if (strcmp(fuzz_types[i].name, name) == 0) {
            return &fuzz_types[i];
        }
    }
    fuzz_failed(__FILE__, __LINE__, name);
}

static bool is_printable(const char *text, char first)
{
    for (; *text != '\0'; text++) {
        if (*text < first || *text > '~') {
            return false;
        }
    }
    return true;
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    const size_t room = sizeof response->content_type - 1;
    const size_t shown = self->content_type.length < room ? self->content_type.length : room;
    size_t i;
    oac_status status;
    self->calls++;
    FUZZ_CHECK(strcmp(request->method, "PUT") == 0);
    FUZZ_CHECK(is_printable(request->url, '!'));
    FUZZ_CHECK(strncasecmp(request->url, "http", 4) == 0); /* as the program wrote it: schemes have no case */
    FUZZ_CHECK(strstr(request->url, "/customers/") != NULL);
    FUZZ_CHECK(request->attempt == self->calls);
    for (i = 0; i < request->header_count; i++) {
        FUZZ_CHECK(request->headers[i].name[0] != '\0' && is_printable(request->headers[i].name, '!'));
        FUZZ_CHECK(is_printable(request->headers[i].value, ' '));
    }
    FUZZ_CHECK(request->body.length == self->sent.length);
    FUZZ_CHECK(memcmp(request->body.data, self->sent.data, self->sent.length) == 0);
    response->http_status = self->http_status;
    response->retry_after_ms = self->retry_after_ms;
    memcpy(response->content_type, self->content_type.data, shown);
    response->content_type[shown] = '\0';
    status = oac_buffer_append(response->body, self->body.data, self->body.length);
    if (status != OAC_OK) {
        return oac_error_set(error, status, OAC_STAGE_RECEIVE, "the answer is too long");
    }
    if (self->status != OAC_OK) {
        return oac_error_set(error, self->status, OAC_STAGE_SEND, "the transport does not want to");
    }
    return OAC_OK;
}

static void check_answer(const peer *self, oac_status status, const lab_update_customer_response *response,
                         const oac_error *error)
{
    lab_update_customer_response parsed = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    const oac_status body = lab_update_customer_response_parse(self->body.data != NULL ? self->body.data : "",
                                                               self->body.length, NULL, &parsed, NULL);
    lab_update_customer_response_dispose(&parsed);
    if (status == OAC_OK) {
        FUZZ_CHECK(self->calls > 0 && self->status == OAC_OK);
        FUZZ_CHECK(self->http_status >= 200 && self->http_status < 300);
        FUZZ_CHECK(body == OAC_OK);
        return;
    }
    fuzz_check_error(error, status, self->body.length);
    FUZZ_CHECK(response->extra == NULL && response->update_count.state == OAC_ABSENT);
    FUZZ_CHECK(error->attempts == self->calls);
    if (self->calls == 0) {
        FUZZ_CHECK(error->outcome == OAC_OUTCOME_NEVER_SENT);
    } else if (self->status == OAC_OK && status != OAC_ERROR_LIMIT) {
        /* 408, 5xx and what is no answer at all do not tell whether the request took effect */
        const bool tells = self->http_status >= 200 && self->http_status < 500 && self->http_status != 408;
        FUZZ_CHECK(error->outcome == (tells ? OAC_OUTCOME_ANSWERED : OAC_OUTCOME_UNKNOWN));
        FUZZ_CHECK(error->http_status == self->http_status);
    }
}

/* Whether a text that holds the token gives it away: not when its characters could also be what redaction puts in
 * (question marks, spaces, a bracket). */
static bool is_telling(const char *token)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    return token != NULL && strlen(token) >= 8 && token[strspn(token, plain)] == '\0';
}

/* No eight characters of the token, but where they are the mark of redaction. */
static void check_text(const char *token, const char *text)
{
    char piece[9] = "";
    if (is_telling(token)) {
        for (; strlen(token) >= 8; token++) {
            memcpy(piece, token, 8);
            FUZZ_CHECK(strstr(text, piece) == NULL || strstr("[redacted]", piece) != NULL);
        }
    }
}

static void check_secret(const char *token, const oac_error *error)
{
    check_text(token, error->message);
    check_text(token, error->path);
    check_text(token, error->server_code);
    check_text(token, error->server_message);
}

static void log_line(void *context, oac_log_level level, const char *line)
{
    FUZZ_CHECK(level >= OAC_LOG_ERROR && level <= OAC_LOG_TRACE);
    FUZZ_CHECK(strchr(line, '\n') == NULL);
    check_text(context, line);
}

static void see_violation(void *context, const char *operation, const oac_violation *violation)
{
    FUZZ_CHECK(strcmp(operation, "updateCustomer") == 0);
    check_text(context, violation->path);
    check_text(context, violation->message);
    check_text(context, violation->value);
    FUZZ_CHECK(fuzz_is_utf8(violation->path, strlen(violation->path)));
    FUZZ_CHECK(fuzz_is_utf8(violation->message, strlen(violation->message)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const oac_status outcomes[] = {OAC_ERROR_NETWORK, OAC_ERROR_TLS, OAC_ERROR_TIMEOUT, OAC_ERROR_RESPONSE};
    const fuzz_type *type = find("lab_update_customer_request");
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_buffer sent = OAC_BUFFER_INIT;
    lab_update_customer_request *request = fuzz_new(type);
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_transport transport = OAC_TRANSPORT_INIT;
    fuzz_source source;
    peer self;
    uint8_t flags;
    int64_t store;
    int64_t customer;
    oac_status status;
    memset(&self, 0, sizeof self);
    transport.send = play;
    transport.context = &self;
    fuzz_source_begin(&source, data, size);
    flags = fuzz_byte(&source);
    self.http_status = fuzz_byte(&source) * 2 + 100;
    if ((flags & 1) != 0) {
        self.http_status = 200;
    }
    self.retry_after_ms = (flags & 2) != 0 ? (long)fuzz_word(&source) : -1;
    self.status = (flags & 4) != 0 ? outcomes[fuzz_byte(&source) % 4] : OAC_OK;
    options.transport = &transport;
    options.retry_delay_ms = 1;
    options.retry_delay_most_ms = 1;
    options.retry_after_most_ms = 1;
    options.rate_requests = 0;
    options.total_timeout_ms = 10000;
    options.token = "secret_fuzz";
    options.on_violation = see_violation;
    options.max_attempts = (flags & 8) != 0 ? 2 : 1;
    store = (flags & 16) != 0 ? (int64_t)fuzz_word(&source) : 1003;
    customer = (flags & 16) != 0 ? (int64_t)fuzz_word(&source) : 7;
    if ((flags & 32) != 0) {
        options.validation = (oac_validation)(fuzz_byte(&source) % 4);
        options.keep_unknown = (flags & 64) != 0;
        options.stop_on_refused_token = (flags & 64) != 0;
        options.max_response_bytes = fuzz_byte(&source) * 4U;
        options.base_url = fuzz_c_text(&source);
        options.token = fuzz_c_text(&source);
        options.user_agent = fuzz_c_text(&source);
        options.error_code_member = fuzz_c_text(&source);
        options.error_message_member = fuzz_c_text(&source);
        options.allow_http = (flags & 64) != 0;
    }
    options.hook_context = (void *)(uintptr_t)options.token;
    options.on_violation_context = options.hook_context;
    options.on_log = log_line;
    options.log_level = OAC_LOG_TRACE;
    options.log_bodies = (flags & 64) != 0;
    if ((flags & 128) != 0) {
        type->build(&source, request);
    }
    self.content_type = fuzz_text(&source);
    self.body = (oac_string){(const char *)source.next, (size_t)(source.end - source.next)};
    if (oac_client_new(&options, &client, &error) == OAC_OK) {
        status = lab_update_customer_request_serialize(request, &sent, NULL);
        self.sent.data = status == OAC_OK ? sent.data : "";
        self.sent.length = status == OAC_OK ? sent.length : 0;
        status = lab_update_customer(client, store, customer, request, &response, &error);
        check_answer(&self, status, &response, &error);
        if (self.calls > 0) { /* before that, messages quote the request, which may hold what looks like the token */
            check_secret(options.token, &error);
        }
        lab_update_customer_response_dispose(&response);
        /* The same client is as good as before. */
        if (self.calls > 0 && options.max_response_bytes == 0 && !oac_client_stopped(client)) {
            self.calls = 0;
            self.status = OAC_OK;
            self.http_status = 200;
            self.body = oac_text("{\"updateCount\":1}");
            FUZZ_CHECK(lab_update_customer(client, store, customer, request, &response, &error) == OAC_OK);
            FUZZ_CHECK(response.update_count.state == OAC_VALUE && response.update_count.value == 1);
            lab_update_customer_response_dispose(&response);
        }
        oac_client_free(client);
    } else {
        FUZZ_CHECK((flags & 32) != 0);
        fuzz_check_error(&error, OAC_ERROR_ARGUMENT, 0);
    }
    oac_buffer_dispose(&sent);
    fuzz_source_end(&source);
    free(request);
    return 0;
}
