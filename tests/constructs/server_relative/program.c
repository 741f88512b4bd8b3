#include "../program.h"

int main(int count, char **arguments)
{
    oac_client_options options = t_client_options();
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    char base[100];
    CHECK(count == 3);
    CHECK_STATUS(OAC_ERROR_ARGUMENT, oac_client_new(&options, &client, &error), error);
    CHECK(strstr(error.message, "base_url") != NULL);
    CHECK(snprintf(base, sizeof base, "%s/api/v3", arguments[1]) < (int)sizeof base);
    options.base_url = base;
    client = new_client(&options);
    CHECK_OK(t_read_things(client, &error), error);
    oac_client_free(client);
    return 0;
}
