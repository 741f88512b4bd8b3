/* A program that may have been compiled with other headers than the library that it runs with: says what becomes of
 * each struct of options, a line each. LATER: the headers have a member more, `later`, at the end of each. */
#include <stdio.h>
#include <string.h>

#include <oac/gen/batch.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/operation.h>
#include <oac/oac.h>

static oac_status send_it(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)context;
    (void)request;
    (void)error;
    response->http_status = 200;
    return oac_buffer_append(response->body, "{}", 2);
}

static const oac_transport transport = {.send = send_it};

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

static oac_status parse(const oac_parse_options *options, oac_error *error)
{
    oac_reader reader;
    oac_extra *extra = NULL;
    oac_status status = oac_reader_begin(&reader, "{}", 2, options, error);
    if (status == OAC_OK) {
        char *at = oac_read_object(&reader, reader.next);
        oac_string name;
        reader.next = at != NULL ? oac_read_member(&reader, at, &name) : reader.next;
        status = oac_reader_end(&reader, &extra, error);
        oac_arena_free(extra != NULL ? extra->arena : NULL);
    }
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

#define VIEW(options, error) view(client, options, error)
#define FRONT(options, error) front(client, options, error)
#define BATCH(options, error) batch(client, options, error)

int main(void)
{
    const oac_api api = {.abi = OAC_ABI};
    const oac_api other_api = {.abi = OAC_ABI + 1};
    oac_operation operation = {.abi = OAC_ABI + 1, .id = "x", .method = "GET", .path = "/x"};
    oac_client_options usual_oac_client_options = OAC_CLIENT_OPTIONS_INIT;
    oac_view_options usual_oac_view_options = OAC_VIEW_OPTIONS_INIT;
    oac_front_options usual_oac_front_options = OAC_FRONT_OPTIONS_INIT;
    oac_batch_options usual_oac_batch_options = OAC_BATCH_OPTIONS_INIT;
    const oac_parse_options usual_oac_parse_options = OAC_PARSE_OPTIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    usual_oac_view_options.max_attempts = 2;
    usual_oac_front_options.max_in_flight = 3;
    usual_oac_batch_options.poll_ms = 4;
    usual_oac_client_options.base_url = "https://api.example";
    usual_oac_client_options.transport = &transport;
    usual_oac_client_options.api = &api;
    printf("generation\t%lu\t%s\n", (unsigned long)oac_abi(), oac_version());
    TRY_SIZES(oac_client_options, make);
    TRY_SIZES(oac_parse_options, parse);
    if (oac_client_new(&usual_oac_client_options, &client, NULL) == OAC_OK) {
        TRY_SIZES(oac_view_options, VIEW);
        TRY_SIZES(oac_front_options, FRONT);
        TRY_SIZES(oac_batch_options, BATCH);
        tell("other operation", oac_call_begin(client, &operation, &call, &error), &error);
        operation.abi = OAC_ABI;
        tell("operation", oac_call_begin(client, &operation, &call, &error), &error);
        oac_call_end(call);
    }
    (void)oac_client_free(client);
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
