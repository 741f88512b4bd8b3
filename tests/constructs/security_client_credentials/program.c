#include "../program.h"

int main(int count, char **arguments)
{
    oac_client_options options = client_options(count, arguments);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_oauth2 oauth2 = {
        .size = sizeof(oac_oauth2), .client_id = "id", .client_secret = "secret-of-the-app", .scope = "read write"};
    char url[100];
    CHECK(snprintf(url, sizeof url, "%s/token", arguments[2]) < (int)sizeof url);
    oauth2.token_url = url;
    options.oauth2 = &oauth2;
    client = new_client(&options);
    CHECK_OK(t_read_secret(client, &error), error);
    CHECK_OK(t_read_secret(client, &error), error);
    oac_client_free(client);
    return 0;
}
