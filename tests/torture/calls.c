/* Whole calls through a transport of the test's own: parameters, forms, parts, bytes, credentials, tokens, servers, and
 * calls on a front. What is sent is the same in every run, or is not sent. */
#include "torture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "http/bodies_internal.h"
#include "http/making.h"

static char photo_path[64];
static const char photo[] = "\x89PNG with a \0 in it";

/* ---- The other side ---------------------------------------------------------------------------------------------- */

typedef struct peer {
    const char *answer; /* null: none, with 204 */
    size_t length;
    bool parts;          /* the body has a boundary, which is another each time */
    uint64_t *expected;  /* digest of what is sent; 0: not known yet */
    unsigned refused;    /* so many tokens */
    unsigned token_asks; /* of the token server */
} peer;

static uint64_t mix(uint64_t hash, const char *data, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)data[i]) * UINT64_C(1099511628211);
    }
    return (hash ^ length) * UINT64_C(1099511628211);
}

static uint64_t digest(const peer *self, const oac_http_request *request)
{
    uint64_t hash = mix(mix(UINT64_C(14695981039346656037), request->method, strlen(request->method)), request->url,
                        strlen(request->url));
    for (size_t i = 0; i < request->header_count; i++) {
        const oac_header *header = &request->headers[i];
        const bool parts = self->parts && strcmp(header->name, "Content-Type") == 0;
        hash = mix(mix(hash, header->name, strlen(header->name)), header->value, parts ? 30 : strlen(header->value));
    }
    return self->parts ? mix(hash, (const char *)&request->body.length, sizeof request->body.length)
                       : mix(hash, request->body.data != NULL ? request->body.data : "", request->body.length);
}

static oac_status answer_with(oac_http_response *response, int http_status, const char *text, size_t length,
                              oac_error *error)
{
    const oac_status status = oac_buffer_append(response->body, text, length);
    response->http_status = http_status;
    return status == OAC_OK ? OAC_OK : oac_error_set(error, status, OAC_STAGE_RECEIVE, "out of memory");
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    static const char token[] =
        "{\"access_token\":\"token-of-the-server\",\"token_type\":\"Bearer\",\"expires_in\":60}";
    peer *self = context;
    if (strncmp(request->url, "https://id.example/", 19) == 0) {
        self->token_asks++;
        return answer_with(response, 200, token, sizeof token - 1, error);
    }
    if (self->refused > 0) {
        self->refused--;
        return answer_with(response, 401, "{}", 2, error);
    }
    if (*self->expected == 0) {
        *self->expected = digest(self, request);
    } else if (*self->expected != digest(self, request)) {
        complain("a short or changed request was sent");
    }
    return answer_with(response, self->answer != NULL ? 200 : 204, self->answer != NULL ? self->answer : "",
                       self->length, error);
}

static peer peer_of(uint64_t *expected, const char *answer)
{
    const peer self = {.answer = answer, .length = answer != NULL ? strlen(answer) : 0, .expected = expected};
    return self;
}

static oac_status client_of(peer *self, oac_client_options *options, oac_client **client)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    options->transport = &transport;
    options->rate_requests = 0;
    options->max_attempts = options->max_attempts == 0 ? 1 : options->max_attempts;
    return oac_client_new(options, client, NULL);
}

static oac_status lab_client_of(peer *self, oac_client **client)
{
    oac_client_options options = lab_client_options();
    options.token = "secret_torture";
    return client_of(self, &options, client);
}

/* ---- Parameters, forms, bytes ------------------------------------------------------------------------------------ */

static oac_status search(const void *argument)
{
    static const int64_t ids[] = {3, 4};
    static const oac_string words[] = {{"a b", 3}, {"\"\\\n\xc3\xa9", 5}};
    const lab_search_things_where where = {.name = oac_str("some")};
    const lab_search_things_params params = {
        .q = oac_str("what & where?"),
        .ids = OAC_LIST(ids),
        .words = OAC_LIST(words),
        .where = lab_search_things_where_ref_of(&where),
        .raw = oac_json("{\"a\":[1,{}]}"),
        .x_trace = oac_str("trace"),
        .if_sizes = OAC_LIST(ids),
        .session = oac_str("s"),
        .cookie_limit = oac_int(7),
    };
    static uint64_t expected;
    peer self = peer_of(&expected, "[{\"id\":1},{\"id\":2}]");
    lab_search_things_response response = LAB_SEARCH_THINGS_RESPONSE_INIT;
    oac_client *client = NULL;
    oac_status status = lab_client_of(&self, &client);
    (void)argument;
    if (status == OAC_OK) {
        status = lab_search_things(client, lab_search_things_kind_text("a/b"), true, 0.5, &params, &response, NULL);
    }
    if (status == OAC_OK && response.value.count != 2) {
        complain("success without an answer");
    }
    lab_search_things_response_dispose(&response);
    oac_client_free(client);
    return status;
}

static oac_status put_box(const void *argument)
{
    static const double sizes[] = {1.5, 2};
    const lab_box_label label = {.text = oac_str("a b&c")};
    const lab_box box = {
        .id = oac_int(1), .name = oac_str("n %"), .sizes = OAC_LIST(sizes), .label = lab_box_label_ref_of(&label)};
    static uint64_t expected;
    peer self = peer_of(&expected, NULL);
    oac_client *client = NULL;
    oac_status status = lab_client_of(&self, &client);
    (void)argument;
    if (status == OAC_OK) {
        status = lab_put_box(client, &box, NULL);
    }
    oac_client_free(client);
    return status;
}

/* `argument` null: from memory; otherwise from a file. */
static oac_status put_photo(const void *argument)
{
    const oac_source source =
        argument != NULL ? oac_source_of_file(argument) : oac_source_of_memory(photo, sizeof photo - 1);
    static uint64_t expected;
    peer self = peer_of(&expected, NULL);
    oac_client *client = NULL;
    oac_status status = lab_client_of(&self, &client);
    if (status == OAC_OK) {
        status = lab_put_photo(client, 1, &source, NULL);
    }
    oac_client_free(client);
    return status;
}

static oac_status read_photo(const void *argument)
{
    static uint64_t expected;
    char there[sizeof photo] = "";
    FILE *file = NULL;
    peer self = peer_of(&expected, photo);
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink sink = argument != NULL ? oac_sink_of_file(argument) : oac_sink_of_memory(&memory);
    oac_client *client = NULL;
    oac_status status = lab_client_of(&self, &client);
    self.length = sizeof photo - 1;
    if (status == OAC_OK) {
        status = lab_read_photo(client, 1, &sink, NULL);
    }
    if (status == OAC_OK && sink.length != sizeof photo - 1) {
        complain("a short answer");
    }
    if (status != OAC_OK && (sink.length != 0 || memory.length != 0)) {
        complain("a failed call left bytes behind");
    }
    if (status == OAC_OK && argument == NULL && memcmp(memory.data, photo, memory.length) != 0) {
        complain("another answer");
    }
    oac_buffer_dispose(&memory);
    oac_client_free(client);
    if (argument != NULL) {
        file = fopen(argument, "rb"); /* it is whole, whatever has failed */
        if (file != NULL) {
            if (fread(there, 1, sizeof there, file) != sizeof photo - 1 || memcmp(there, photo, sizeof there) != 0) {
                complain("a file that is not whole");
            }
            (void)fclose(file);
        }
    }
    return status;
}

/* Parts that are texts, JSON, memory and a file. */
static oac_status send_parts(const void *argument)
{
    static const oac_operation posting = {.abi = OAC_ABI, .id = "post", .method = "POST", .path = "/parts"};
    static uint64_t expected;
    const oac_source sources[] = {oac_source_of_memory(photo, sizeof photo - 1), oac_source_of_file(argument)};
    static const oac_part parts[] = {
        {.key = "title", .name = "title", .kind = OAC_PART_TEXT},
        {.key = "tags", .name = "tags", .kind = OAC_PART_TEXT, .each = true},
        {.key = "", .name = "files", .type = "image/png", .kind = OAC_PART_SOURCES, .offset = 0},
        {.key = "box", .name = "box", .kind = OAC_PART_JSON},
    };
    const oac_source_list files = {OAC_VALUE, 2, sources};
    static const char json[] =
        "{\"title\":\"a \\\"b\\\"\",\"tags\":[\"x\",\"y\"],\"box\":{\"a\":[1]},\"un\\nknown\":null,\"k\":1}";
    peer self = peer_of(&expected, NULL);
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_status status = lab_client_of(&self, &client);
    self.parts = true;
    if (status == OAC_OK) {
        status = oac_call_begin(client, &posting, &call, NULL);
    }
    if (status == OAC_OK) {
        oac_call_path(call, "/parts");
        status = oac_buffer_append(oac_call_body(call), json, sizeof json - 1);
        oac_call_parts(call, parts, sizeof parts / sizeof parts[0], &files);
        oac_call_part_source(call, "one \"more\"", &sources[0], NULL);
        if (status == OAC_OK) {
            status = oac_call_perform(call, NULL);
        }
    }
    oac_call_end(call);
    oac_client_free(client);
    return status;
}

/* ---- Who calls, and where ---------------------------------------------------------------------------------------- */

static const oac_scheme schemes[] = {
    {.name = "token", .kind = OAC_SCHEME_TOKEN, .token_url = "https://id.example/token"},
    {.name = "login", .kind = OAC_SCHEME_BASIC},
    {.name = "key", .kind = OAC_SCHEME_HEADER, .parameter = "X-App"},
    {.name = "query", .kind = OAC_SCHEME_QUERY, .parameter = "api key"},
    {.name = "cookie", .kind = OAC_SCHEME_COOKIE, .parameter = "sid"},
};
static const oac_server_variable variables[] = {{.name = "tenant"}};
static const oac_server servers[] = {
    {.name = "main", .url = "https://api.example/v2"},
    {.name = "files", .url = "https://{tenant}.files.example/up", .variables = variables, .variable_count = 1},
    {.name = "other", .url = "/relative"},
};
static const oac_api api = {
    .abi = OAC_ABI, .schemes = schemes, .scheme_count = 5, .servers = servers, .server_count = 3};

static oac_status give(void *context, oac_token_answer *answer, oac_error *error)
{
    (void)context;
    return oac_buffer_append(answer->token, "token-of-the-program", 20) == OAC_OK
               ? OAC_OK
               : oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_NONE, "out of memory");
}

typedef struct way {
    bool program; /* the token is had from a function; otherwise from a server */
    bool front;
    uint64_t *expected;
} way;

static void note(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    oac_status *ended = context;
    (void)error;
    *ended = status;
    oac_call_end(call);
}

static oac_status drive(oac_client *client, oac_call *call)
{
    oac_front *front = NULL;
    oac_status ended = OAC_ERROR_ARGUMENT;
    oac_status status = oac_front_new(client, NULL, &front, NULL);
    if (status == OAC_OK) {
        status = oac_front_start(front, call, note, &ended, NULL);
    }
    if (status != OAC_OK) {
        oac_call_end(call);
        (void)oac_front_free(front);
        return status;
    }
    while (oac_front_drive(front, 1000) > 0) {
    }
    (void)oac_front_free(front);
    return ended;
}

/* A call with all kinds of credentials, to a server with a variable; its first token is refused. */
static oac_status call_as_someone(const void *argument)
{
    static const oac_scheme *const all[] = {&schemes[0], &schemes[2], &schemes[3], &schemes[4], NULL};
    static const oac_operation get = {.abi = OAC_ABI,
                                      .id = "get",
                                      .method = "GET",
                                      .path = "/things",
                                      .idempotent = true,
                                      .security = all,
                                      .alternative_count = 1,
                                      .server = &servers[1]};
    static const oac_credential given[] = {{.scheme = "key", .value = "k"},
                                           {.scheme = "query", .value = "q&q"},
                                           {.scheme = "cookie", .value = "c"},
                                           {.scheme = "login", .value = "password", .user = "user"}};
    static const oac_server_value values[] = {{"tenant", "we"}};
    static const oac_server_url urls[] = {{"other", "https://other.example"}};
    static const oac_oauth2 grant = {
        .size = sizeof(oac_oauth2), .client_id = "id", .client_secret = "s3cret/of:me", .scope = "read"};
    const way *by = argument;
    peer self = peer_of(by->expected, "{}");
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_status status = OAC_OK;
    options.api = &api;
    options.credentials = given;
    options.credential_count = 4;
    options.server_variables = values;
    options.server_variable_count = 1;
    options.servers = urls;
    options.server_count = 1;
    options.max_attempts = 2;
    options.on_token = by->program ? give : NULL;
    options.oauth2 = by->program ? NULL : &grant;
    self.refused = 1;
    status = client_of(&self, &options, &client);
    if (status == OAC_OK) {
        status = oac_call_begin(client, &get, &call, NULL);
    }
    if (status == OAC_OK) {
        oac_call_path(call, "/things");
        if (by->front) {
            status = drive(client, call);
        } else {
            status = oac_call_perform(call, NULL);
            oac_call_end(call);
        }
    }
    if (status == OAC_OK && !by->program && self.token_asks != 2) {
        complain("a token was not asked for");
    }
    oac_client_free(client);
    return status;
}

void torture_calls(void)
{
    static uint64_t expected[4];
    static const way ways[] = {{true, false, &expected[0]},
                               {true, true, &expected[1]},
                               {false, false, &expected[2]},
                               {false, true, &expected[3]}};
    char to[80];
    (void)snprintf(photo_path, sizeof photo_path, "build/torture/photo-%ld.png", (long)getpid());
    (void)snprintf(to, sizeof to, "%s.copy", photo_path);
    FILE *file = fopen(photo_path, "wb");
    if (file == NULL || fwrite(photo, 1, sizeof photo - 1, file) != sizeof photo - 1 || fclose(file) != 0) {
        complain("cannot write a file");
    }
    torture("parameters", search, NULL);
    torture("a form", put_box, NULL);
    torture("bytes from memory", put_photo, NULL);
    torture("bytes from a file", put_photo, photo_path);
    torture("bytes into memory", read_photo, NULL);
    torture("bytes into a file", read_photo, to);
    torture("parts", send_parts, photo_path);
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        torture(ways[i].program ? "a token of the program's" : "a token server", call_as_someone, &ways[i]);
    }
    (void)remove(to);
    (void)remove(photo_path);
}
