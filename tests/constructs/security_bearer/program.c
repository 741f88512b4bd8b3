#include "../program.h"

int main(int count, char **arguments)
{
    oac_client_options options = client_options(count, arguments);
    oac_client *client = new_client(&options);
    oac_error error = OAC_ERROR_INIT;
    CHECK_STATUS(OAC_ERROR_ARGUMENT, t_read_secret(client, &error), error);
    CHECK_OK(t_read_open(client, &error), error);
    oac_client_free(client);
    options.token = "sesame-and-more";
    client = new_client(&options);
    CHECK_OK(t_read_secret(client, &error), error);
    CHECK_OK(t_read_open(client, &error), error);
    CHECK_STATUS(OAC_ERROR_HTTP, t_read_secret(client, &error), error);
    CHECK(strstr(error.server_message, "sesame") == NULL);
    oac_client_free(client);
    return 0;
}
