/* A program of somebody else, in what C11 and C++11 have in common: it knows what is installed and nothing else.
 *   program versions|serialize|call */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ecwid/ecwid.h>

#if !OAC_VERSION_AT_LEAST(0, 1, 0)
#error "these headers are too old"
#endif

static int versions(void)
{
    printf("%s %s\n%s %s\n%d\n", OAC_VERSION, oac_version(), ECWID_BINDING_VERSION, ecwid_binding_version(),
           ECWID_BINDING_ABI);
    return oac_abi() == OAC_ABI ? EXIT_SUCCESS : EXIT_FAILURE;
}

static ecwid_update_customer_request made(void)
{
    ecwid_update_customer_request request = ECWID_UPDATE_CUSTOMER_REQUEST_INIT;
    request.email = oac_str("support@example.com");
    request.customer_group_id = oac_int(9367001);
    request.tax_exempt = oac_bool(false);
    return request;
}

static int serialize(void)
{
    const ecwid_update_customer_request request = made();
    ecwid_update_customer_request copy = ECWID_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_buffer text = OAC_BUFFER_INIT;
    int result = EXIT_FAILURE;

    if (ecwid_update_customer_request_copy(&request, NULL, &copy, &error) == OAC_OK &&
        ecwid_update_customer_request_serialize(&copy, &text, &error) == OAC_OK) {
        printf("%.*s\n", (int)text.length, text.data);
        result = EXIT_SUCCESS;
    } else {
        fprintf(stderr, "%s\n", error.message);
    }
    ecwid_update_customer_request_dispose(&copy);
    oac_buffer_dispose(&text);
    return result;
}

static int call(void)
{
    const ecwid_update_customer_request request = made();
    oac_error error = OAC_ERROR_INIT;
    oac_client *client = NULL;
    oac_client_options options = ECWID_CLIENT_OPTIONS_INIT;
    ecwid_update_result response = ECWID_UPDATE_RESULT_INIT;
    int result = EXIT_FAILURE;

    options.token = getenv("ECWID_TOKEN");
    options.base_url = getenv("ECWID_BASE_URL");
    if (oac_client_new(&options, &client, &error) == OAC_OK &&
        ecwid_update_customer(client, 1003, 177737165, &request, &response, &error) == OAC_OK) {
        printf("updated %" PRId64 "\n", response.update_count.value);
        result = EXIT_SUCCESS;
    } else {
        fprintf(stderr, "%s\n", error.message);
    }
    ecwid_update_result_dispose(&response);
    oac_client_free(client);
    return result;
}

int main(int count, char **texts)
{
    if (count == 2 && strcmp(texts[1], "versions") == 0) {
        return versions();
    }
    if (count == 2 && strcmp(texts[1], "serialize") == 0) {
        return serialize();
    }
    return count == 2 && strcmp(texts[1], "call") == 0 ? call() : 2;
}
