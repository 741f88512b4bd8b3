/* A program that may have been compiled with other headers than the library that it runs with: says what becomes of
 * each struct that begins with its size, and of each that has a reserve, a line each. LATER: the headers have a member
 * more, `later`, at the end of each. */
#include <stdio.h>
#include <string.h>

#include <oac/gen/batch.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>
#include <oac/gen/pages.h>
#include <oac/oac.h>

static oac_status send_it(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)context;
    (void)request;
    (void)error;
    response->http_status = 200;
    return oac_buffer_append(response->body, "{}", 2);
}

static const oac_transport transport = {.size = sizeof(oac_transport), .send = send_it};
static const oac_api api = {.abi = OAC_ABI};

/* An object without members. */
typedef struct empty {
    oac_extra *extra;
} empty;

static char *read_empty(oac_reader *reader, char *at, void *value);

static const oac_type empty_type = {OAC_RECORD_TABLE(empty, extra, 0, 0), .read = read_empty};

static char *read_empty(oac_reader *reader, char *at, void *value)
{
    at = oac_read_object(reader, at);
    return at != NULL ? oac_read_rest(reader, at, value, &empty_type) : reader->next;
}

static void tell(const char *what, oac_status status, const oac_error *error)
{
    printf("%s\t%s\t%s\n", what, oac_status_name(status), error->message);
}

static oac_status make(const oac_client_options *options, oac_error *error)
{
    oac_client *client = NULL;
    const oac_status status = oac_client_new(options, &client, error);
    (void)oac_client_free(client);
    return status;
}

static oac_client_options usual(void)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    options.base_url = "https://api.example";
    options.transport = &transport;
    return options;
}

static oac_status send_with(const oac_transport *one, oac_error *error)
{
    oac_client_options options = usual();
    options.transport = one;
    return make(&options, error);
}

static oac_status ask_for_token(const oac_oauth2 *one, oac_error *error)
{
    oac_client_options options = usual();
    options.oauth2 = one;
    return make(&options, error);
}

static oac_status prove(const oac_credential *one, oac_error *error)
{
    oac_client_options options = usual();
    options.credentials = one;
    options.credential_count = 1;
    return make(&options, error);
}

static oac_status carry(oac_client *client, const oac_source *source, oac_sink *sink, oac_error *error)
{
    static const oac_operation post = {
        .abi = OAC_ABI, .id = "x", .method = "POST", .path = "/x", .sent = OAC_AS_BYTES, .answered = OAC_AS_BYTES};
    const oac_given given = {.request = source, .answer = sink};
    return oac_operation_call(client, &post, &given, NULL, error);
}

static oac_status parse(const oac_parse_options *options, oac_error *error)
{
    empty value = {NULL};
    const oac_status status = oac_record_parse(&empty_type, "{}", 2, options, &value, error);
    oac_record_dispose(&empty_type, &value);
    return status;
}

static oac_status view(oac_client *client, const oac_view_options *options, oac_error *error)
{
    oac_client *made = NULL;
    const oac_status status = oac_client_view(client, options, &made, error);
    (void)oac_client_free(made);
    return status;
}

static oac_status front(oac_client *client, const oac_front_options *options, oac_error *error)
{
    oac_front *made = NULL;
    const oac_status status = oac_front_new(client, options, &made, error);
    (void)oac_front_free(made);
    return status;
}

/* Parameters and an answer of a list in pages. */
typedef struct listed {
    oac_opt_int offset;
    oac_int_list items;
    oac_extra *extra;
} listed;

static void write_listed(oac_writer *writer, const void *from);

static const oac_field listed_fields[] = {
    OAC_FIELD("offset", oac_type_int, listed, offset, NULL, 0),
    OAC_FIELD("items", oac_type_int_list, listed, items, NULL, 0),
};
static const oac_type listed_type = {OAC_RECORD_TABLE(listed, extra, 2, 0), .fields = listed_fields,
                                     .write = write_listed};

static void write_listed(oac_writer *writer, const void *from)
{
    const listed *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_rest(writer, value, &listed_type);
}

static oac_status pages(oac_client *client, const oac_pages_options *options, oac_error *error)
{
    static const oac_paging paging = {&oac_type_int_list, offsetof(listed, offset), offsetof(listed, items),
                                      OAC_PAGING_NONE, OAC_PAGING_NONE};
    const oac_operation operation = {.abi = OAC_ABI,
                                     .id = "list",
                                     .method = "GET",
                                     .path = "/x",
                                     .params = &listed_type,
                                     .response = &listed_type,
                                     .paging = &paging};
    const oac_given given = OAC_ZERO;
    oac_pages made = OAC_ZERO;
    oac_status status = OAC_OK;
    made.options = options;
    status = oac_pages_begin(&made, client, &operation, &given, error);
    oac_pages_end(&made);
    return status;
}

static oac_status batch(oac_client *client, const oac_batch_options *options, oac_error *error)
{
    static const oac_operation operation = {.abi = OAC_ABI, .id = "x", .method = "POST", .path = "/x", .rest = "/x"};
    static const oac_batch_table table = {.abi = OAC_ABI, .most = 1, .create = &operation, .status = &operation};
    oac_batch *made = NULL;
    const oac_status status = oac_batch_new(client, &table, NULL, options, &made, error);
    oac_batch_free(made);
    return status;
}

/* Every size that is none, and one beyond what the library has, with nothing in it and with something. */
#define TRY_SIZES(type, call)                                                               \
    do {                                                                                    \
        static const size_t sizes[] = {0, 1, sizeof(size_t), sizeof(type) - 1, (size_t)-1}; \
        union {                                                                             \
            type options;                                                                   \
            char room[sizeof(type) + 64];                                                   \
        } given;                                                                            \
        for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {                    \
            memset(&given, 0, sizeof given);                                                \
            given.options = usual_##type;                                                   \
            given.options.size = sizes[at];                                                 \
            tell(#type " without its size", call(&given.options, &error), &error);          \
        }                                                                                   \
        memset(&given, 0, sizeof given);                                                    \
        given.options = usual_##type;                                                       \
        tell(#type, call(&given.options, &error), &error);                                  \
        given.options.size += 64;                                                           \
        tell(#type " of zeros behind", call(&given.options, &error), &error);               \
        given.room[sizeof given.room - 1] = 1;                                              \
        tell(#type " of a newer one", call(&given.options, &error), &error);                \
    } while (0)

/* What has a reserve: nothing in it, and something. */
#define TRY_RESERVE(type, usual_one, call)                         \
    do {                                                           \
        type one = usual_one;                                      \
        tell(#type " of today", call(&one, &error), &error);       \
        one.reserved[3] = 1;                                       \
        tell(#type " of a newer one", call(&one, &error), &error); \
    } while (0)

#define VIEW(options, error) view(client, options, error)
#define FRONT(options, error) front(client, options, error)
#define PAGES(options, error) pages(client, options, error)
#define BATCH(options, error) batch(client, options, error)
#define SEND(source, error) carry(client, source, &into, error)
#define TAKE(sink, error) carry(client, &from, sink, error)

int main(void)
{
    const oac_api other_api = {.abi = OAC_ABI + 1};
    const oac_given none = {.arguments = NULL};
    oac_operation operation = {.abi = OAC_ABI + 1, .id = "x", .method = "GET", .path = "/x"};
    oac_client_options usual_oac_client_options = OAC_CLIENT_OPTIONS_INIT;
    oac_view_options usual_oac_view_options = OAC_VIEW_OPTIONS_INIT;
    oac_front_options usual_oac_front_options = OAC_FRONT_OPTIONS_INIT;
    oac_pages_options usual_oac_pages_options = OAC_PAGES_OPTIONS_INIT;
    oac_batch_options usual_oac_batch_options = OAC_BATCH_OPTIONS_INIT;
    const oac_parse_options usual_oac_parse_options = OAC_PARSE_OPTIONS_INIT;
    const oac_transport usual_oac_transport = transport;
    oac_oauth2 usual_oac_oauth2 = OAC_OAUTH2_INIT;
    const oac_credential credential = {.scheme = "key", .value = "value"};
    const oac_source from = oac_source_of_memory("x", 1);
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink into = oac_sink_of_memory(&memory);
    oac_error error = OAC_ERROR_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    usual_oac_oauth2.token_url = "https://api.example/token";
    usual_oac_oauth2.client_id = "id";
    usual_oac_oauth2.client_secret = "not a secret";
    usual_oac_view_options.max_attempts = 2;
    usual_oac_front_options.max_in_flight = 3;
    usual_oac_pages_options.ahead = 1;
    usual_oac_batch_options.poll_ms = 4;
    usual_oac_client_options.base_url = "https://api.example";
    usual_oac_client_options.transport = &transport;
    usual_oac_client_options.api = &api;
    printf("generation\t%lu\t%s\n", (unsigned long)oac_abi(), oac_version());
    TRY_SIZES(oac_client_options, make);
    TRY_SIZES(oac_parse_options, parse);
    TRY_SIZES(oac_transport, send_with);
    TRY_SIZES(oac_oauth2, ask_for_token);
    TRY_RESERVE(oac_credential, credential, prove);
    if (oac_client_new(&usual_oac_client_options, &client, NULL) == OAC_OK) {
        TRY_SIZES(oac_view_options, VIEW);
        TRY_SIZES(oac_front_options, FRONT);
        TRY_SIZES(oac_pages_options, PAGES);
        TRY_SIZES(oac_batch_options, BATCH);
        TRY_RESERVE(oac_source, from, SEND);
        TRY_RESERVE(oac_sink, into, TAKE);
        tell("other operation", oac_operation_prepare(client, &operation, &none, &call, &error), &error);
        operation.abi = OAC_ABI;
        tell("operation", oac_operation_prepare(client, &operation, &none, &call, &error), &error);
        oac_call_end(call);
    }
    (void)oac_client_free(client);
    oac_buffer_dispose(&memory);
    usual_oac_client_options.api = &other_api;
    tell("other generated code", make(&usual_oac_client_options, &error), &error);
#ifdef LATER
    usual_oac_client_options.api = &api;
    tell("later 0", make(&usual_oac_client_options, &error), &error);
    usual_oac_client_options.later = 1;
    tell("later 1", make(&usual_oac_client_options, &error), &error);
#endif
    /* As programs of 0.1 had them: the first members were texts. */
    memset(&usual_oac_client_options, 0x7f, sizeof usual_oac_client_options);
    tell("0.1", make(&usual_oac_client_options, &error), &error);
    return 0;
}
