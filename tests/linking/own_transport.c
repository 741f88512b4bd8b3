/* A program with a transport of its own, on a liboac without libcurl: a call, a front, URLs, and what is said without
 * a transport. Run by test_no_curl.py; prints what is wrong. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

#define ANSWER "{\"updateCount\":1}"

static int faults;

static void expect(bool is_true, const char *what, const oac_error *error)
{
    if (!is_true) {
        faults++;
        printf("%s: %s\n", what, error->message);
    }
}

/* Remembers the URL, and answers that one has been updated. */
static oac_status answer(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)error;
    (void)snprintf(context, 100, "%s %s", request->method, request->url);
    response->http_status = 200;
    (void)snprintf(response->content_type, sizeof response->content_type, "application/json");
    return oac_buffer_append(response->body, ANSWER, strlen(ANSWER));
}

/* A program's parser takes what it likes. */
static oac_status take_any(void *context, const char *url, oac_url *found, oac_error *error)
{
    (void)context;
    (void)error;
    found->https = strncmp(url, "own://", 6) == 0;
    return OAC_OK;
}

static oac_client *client_of(const oac_transport *transport, const char *base_url, oac_error *error)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    options.token = "not-looked-at";
    options.transport = transport;
    options.base_url = base_url != NULL ? base_url : options.base_url;
    return oac_client_new(&options, &client, error) == OAC_OK ? client : NULL;
}

static void without_a_transport(void)
{
    oac_error error = OAC_ERROR_INIT;
    oac_client *client = client_of(NULL, NULL, &error);
    expect(client == NULL && error.status == OAC_ERROR_ARGUMENT, "no transport is refused", &error);
    expect(strstr(error.message, "option transport") != NULL, "… by name", &error);
    expect(strstr(error.message, "built without libcurl") != NULL, "… with the reason", &error);
    expect(oac_libcurl_version()[0] == '\0', "there is no version of libcurl", &error);
    oac_client_free(client);
}

static void urls(void)
{
    char seen[100] = "";
    const oac_transport plain = {.size = sizeof(oac_transport), .send = answer, .context = seen};
    const oac_transport judge = {.size = sizeof(oac_transport), .send = answer, .context = seen, .check_url = take_any};
    const struct {
        const oac_transport *transport;
        const char *url;
        bool good;
    } cases[] = {
        {&plain, "https://lab.example/api", true},   {&plain, "http://127.0.0.1:8080/api", true},
        {&plain, "http://[::1]/api", true},          {&plain, "http://lab.example/api", false},
        {&plain, "http://127.1/api", false},         {&plain, "own://lab.example/api", false},
        {&plain, "https://user@lab.example", false}, {&judge, "own://lab.example/api", true},
    };
    size_t at = 0;
    for (at = 0; at < sizeof cases / sizeof cases[0]; at++) {
        oac_error error = OAC_ERROR_INIT;
        oac_client *client = client_of(cases[at].transport, cases[at].url, &error);
        expect((client != NULL) == cases[at].good, cases[at].url, &error);
        oac_client_free(client);
    }
}

/* The callback of the front. */
static void finish(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_error after = *error;
    expect(status == OAC_OK, "a call on a front", error);
    expect(lab_update_customer_finish(call, &response, &after) == OAC_OK, "… finished", &after);
    *(int64_t *)context = response.update_count.value;
    lab_update_customer_response_dispose(&response);
    oac_call_end(call);
}

static void calls(void)
{
    char seen[100] = "";
    const oac_transport transport = {.size = sizeof(oac_transport), .send = answer, .context = seen};
    const lab_update_customer_request request = {.name = oac_str("Ann")};
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_client *client = client_of(&transport, NULL, &error);
    oac_front *front = NULL;
    oac_call *call = NULL;
    int64_t count = 0;
    expect(lab_update_customer(client, 1, 2, &request, &response, &error) == OAC_OK, "a call", &error);
    expect(strcmp(seen, "PUT https://lab.example/api/v3/1/customers/2") == 0, seen, &error);
    expect(response.update_count.value == 1, "its answer", &error);
    lab_update_customer_response_dispose(&response);

    if (oac_front_new(client, NULL, &front, &error) == OAC_OK &&
        lab_update_customer_prepare(client, 3, 4, &request, &call, &error) == OAC_OK &&
        oac_front_start(front, call, finish, &count, &error) == OAC_OK) {
        while (oac_front_drive(front, 1000) > 0) {
        }
    }
    expect(count == 1, "the answer on a front", &error);
    expect(strcmp(seen, "PUT https://lab.example/api/v3/3/customers/4") == 0, seen, &error);
    oac_front_free(front);
    oac_client_free(client);
}

int main(void)
{
    without_a_transport();
    urls();
    calls();
    return faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
