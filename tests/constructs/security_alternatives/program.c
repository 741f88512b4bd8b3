#include "../program.h"

int main(int count, char **arguments)
{
    static const oac_credential credentials[] = {{.scheme = "key", .value = "key-of-the-house"},
                                                 {.scheme = "app", .value = "app-of-the-house"}};
    oac_client_options options = client_options(count, arguments);
    oac_client *client = new_client(&options);
    oac_error error = OAC_ERROR_INIT;
    CHECK_STATUS(OAC_ERROR_ARGUMENT, t_either(client, &error), error);
    CHECK_OK(t_optional(client, &error), error);
    oac_client_free(client);
    options.credentials = credentials;
    options.credential_count = 1;
    client = new_client(&options);
    CHECK_OK(t_either(client, &error), error);
    CHECK_STATUS(OAC_ERROR_ARGUMENT, t_both(client, &error), error);
    CHECK(strstr(error.message, "app") != NULL);
    oac_client_free(client);
    options.credential_count = 2;
    options.token = "sesame-and-more";
    client = new_client(&options);
    CHECK_OK(t_either(client, &error), error);
    CHECK_OK(t_both(client, &error), error);
    CHECK_OK(t_optional(client, &error), error);
    oac_client_free(client);
    return 0;
}
