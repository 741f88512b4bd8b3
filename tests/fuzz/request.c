/* What arbitrary JSON becomes as parameters, pieces of a path, forms and parts; and what arbitrary answers with
 * arbitrary media types become as tokens, texts and bytes. Requests are well formed, whatever stands in them. Input: a
 * byte of flags, three of a parameter's table, a media type, then JSON text, which is also the answer. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#include "http/bodies_internal.h"
#include "http/making.h"

#define TOKEN_URL "https://id.example/token"

typedef enum way {
    AS_PARAMETERS,
    AS_PATH,
    AS_FORM,
    AS_PARTS,
    AS_TEXT,
    WAYS
} way;

typedef struct peer {
    way by;
    bool with_token;
    oac_string answer;
    oac_string content_type;
    unsigned calls;
    unsigned tokens;
    char token[256]; /* that was sent */
} peer;

static bool is_visible(const char *text, size_t length, char first)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] < first || text[i] > '~') {
            return false;
        }
    }
    return true;
}

/* A line of its own, whatever its characters. */
static bool is_one_line(const char *text)
{
    for (; *text != '\0'; text++) {
        if (((unsigned char)*text < ' ' && *text != '\t') || *text == 0x7F) {
            return false;
        }
    }
    return true;
}

/* What HTML writes. */
static bool is_form(oac_string body)
{
    static const char kept[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._~+%=&,";
    for (size_t i = 0; i < body.length; i++) {
        if (body.data[i] == '\0' || strchr(kept, body.data[i]) == NULL) {
            return false;
        }
    }
    return true;
}

/* Begins and ends with the boundary of its media type. */
static bool has_boundary(oac_string body, const char *type)
{
    static const char before[] = "multipart/form-data; boundary=";
    char line[80];
    size_t length = 0;
    if (strncmp(type, before, sizeof before - 1) != 0) {
        return false;
    }
    length = (size_t)snprintf(line, sizeof line, "--%s--\r\n", type + sizeof before - 1);
    return body.length >= length && memcmp(body.data + body.length - length, line, length) == 0 &&
           memcmp(body.data, line, length - 4) == 0;
}

static void check_request(const peer *self, const oac_http_request *request)
{
    const char *type = "";
    FUZZ_CHECK(is_visible(request->url, strlen(request->url), '!'));
    FUZZ_CHECK(strncmp(request->url, "https://api.example/", 20) == 0 && strchr(request->url, '#') == NULL);
    for (size_t i = 0; i < request->header_count; i++) {
        const oac_header *header = &request->headers[i];
        FUZZ_CHECK(header->name[0] != '\0' && is_visible(header->name, strlen(header->name), '!'));
        FUZZ_CHECK(is_one_line(header->value));
        type = strcmp(header->name, "Content-Type") == 0 ? header->value : type;
    }
    if (self->by == AS_FORM) {
        FUZZ_CHECK(is_form(request->body) && strcmp(type, "application/x-www-form-urlencoded") == 0);
    } else if (self->by == AS_PARTS) {
        FUZZ_CHECK(has_boundary(request->body, type));
    }
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    const size_t room = sizeof response->content_type - 1;
    const size_t shown = self->content_type.length < room ? self->content_type.length : room;
    const bool is_token = strcmp(request->url, TOKEN_URL) == 0;
    (void)error;
    response->http_status = 200;
    if (is_token) {
        self->tokens++;
    } else {
        self->calls++;
        check_request(self, request);
    }
    memcpy(response->content_type, self->content_type.data != NULL ? self->content_type.data : "", shown);
    response->content_type[shown] = '\0';
    return oac_buffer_append(response->body, self->answer.data, self->answer.length);
}

/* The tables: a parameter for `a`, of any kind; one for each place beside it. */
typedef struct tables {
    oac_parameter parameters[4];
    oac_part parts[3];
    oac_source_list sources;
} tables;

static void fill(tables *all, fuzz_source *source)
{
    static const oac_source files[] = {{.data = "photo", .length = 5}, {.data = "", .length = 0, .filename = "\"\r\n"}};
    const uint8_t place = fuzz_byte(source) % 3;
    const oac_parameter any = {"a", "a", place, fuzz_byte(source) % (OAC_STYLE_JSON + 1), fuzz_byte(source) % 8};
    all->parameters[0] = any;
    all->parameters[1] = (oac_parameter){"X-A", "X-A", OAC_IN_HEADER, OAC_STYLE_SIMPLE, any.flags};
    all->parameters[2] = (oac_parameter){"c", "c", OAC_IN_COOKIE, OAC_STYLE_FORM, any.flags};
    all->parameters[3] = (oac_parameter){"q", "q", OAC_IN_QUERY, OAC_STYLE_DEEP, any.flags};
    all->parts[0] = (oac_part){.key = "a", .name = "a", .kind = any.style % 2, .each = any.flags % 2 != 0};
    all->parts[1] = (oac_part){.key = "f", .name = "f", .type = "image/png", .kind = OAC_PART_SOURCES};
    all->parts[2] = (oac_part){.key = "q", .name = "q\"\r\n", .kind = OAC_PART_JSON};
    all->sources = (oac_source_list){any.flags < 2 ? OAC_ABSENT : OAC_VALUE, 2, files};
}

static void put(oac_call *call, const peer *self, tables *all)
{
    switch (self->by) {
    case AS_PARAMETERS:
        oac_call_parameters(call, all->parameters, 4);
        break;
    case AS_PATH:
        all->parameters[0].place = OAC_IN_PATH;
        oac_call_path_value(call, &all->parameters[0]);
        break;
    case AS_FORM:
        for (size_t i = 0; i < 4; i++) {
            all->parameters[i].place = OAC_IN_QUERY;
            all->parameters[i].flags &= OAC_EXPLODE | OAC_EMPTY;
        }
        oac_call_form_body(call, all->parameters, 4);
        break;
    case AS_PARTS:
        oac_call_parts(call, all->parts, 3, &all->sources);
        break;
    default:
        oac_call_text_body(call);
        break;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const oac_scheme schemes[] = {{.name = "token", .kind = OAC_SCHEME_TOKEN}};
    static const oac_scheme *const some[] = {&schemes[0], NULL};
    static const oac_scheme *const none[] = {NULL};
    static const oac_api api = {.abi = OAC_ABI, .schemes = schemes, .scheme_count = 1};
    static const oac_oauth2 grant = {.size = sizeof(oac_oauth2),
                                     .token_url = TOKEN_URL,
                                     .client_id = "id",
                                     .client_secret = "s3cret",
                                     .timeout_ms = 1000};
    oac_operation operation = {.abi = OAC_ABI, .id = "do", .method = "POST", .path = "/", .alternative_count = 1};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_transport transport = OAC_TRANSPORT_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink sink = oac_sink_of_memory(&memory);
    fuzz_source source;
    tables all;
    peer self;
    uint8_t flags = 0;
    oac_status status = OAC_OK;
    memset(&self, 0, sizeof self);
    fuzz_source_begin(&source, data, size);
    flags = fuzz_byte(&source);
    self.by = (way)(flags % WAYS);
    self.with_token = (flags & 128) != 0;
    operation.accept = (flags & 64) != 0 ? "image/png, text/*" : "application/json";
    operation.security = self.with_token ? some : none;
    fill(&all, &source);
    self.content_type = fuzz_text(&source);
    self.answer = (oac_string){(const char *)source.next, (size_t)(source.end - source.next)};
    transport.send = play;
    transport.context = &self;
    options.api = &api;
    options.base_url = "https://api.example";
    options.transport = &transport;
    options.oauth2 = &grant;
    options.max_attempts = 1;
    FUZZ_CHECK(oac_client_new(&options, &client, NULL) == OAC_OK);
    FUZZ_CHECK(oac_call_begin(client, &operation, &call, NULL) == OAC_OK);
    oac_call_path(call, "/");
    /* What generated code hands over is JSON that the writer wrote: an object, or for a path or a text any value. */
    if (oac_json_check(self.answer.data, self.answer.length, 0, NULL) == OAC_OK) {
        const size_t space = strspn(self.answer.data, " \t\r\n");
        if (self.answer.data[space] == '{' || self.by == AS_PATH || self.by == AS_TEXT) {
            FUZZ_CHECK(oac_buffer_append(oac_call_body(call), self.answer.data + space, self.answer.length - space) ==
                       OAC_OK);
            put(call, &self, &all);
        } else {
            self.by = AS_TEXT;
        }
    } else {
        self.by = AS_TEXT;
    }
    if ((flags & 64) != 0) {
        oac_call_answer_sink(call, &sink);
    }
    status = oac_call_perform(call, &error);
    FUZZ_CHECK(self.calls <= 1 && self.tokens <= 1);
    FUZZ_CHECK(status != OAC_OK || self.calls == 1);
    FUZZ_CHECK(!self.with_token || self.calls == 0 || self.tokens == 1);
    if (status == OAC_OK && (flags & 64) != 0) {
        FUZZ_CHECK(memory.length == self.answer.length);
    } else if (status == OAC_OK) {
        oac_string text = OAC_ZERO;
        if (oac_call_text_answer(call, &text, NULL) == OAC_OK) {
            FUZZ_CHECK(oac_json_check(text.data, text.length, 0, NULL) == OAC_OK);
        }
    } else {
        fuzz_check_error(&error, status, SIZE_MAX);
        FUZZ_CHECK(memory.length == 0);
    }
    oac_call_end(call);
    FUZZ_CHECK(oac_client_free(client) == OAC_OK);
    oac_buffer_dispose(&memory);
    fuzz_source_end(&source);
    return 0;
}
