#include "../program.h"

int main(int count, char **arguments)
{
    oac_server_value values[] = {{"region", "mars"}, {"port", NULL}};
    oac_client_options options = t_client_options();
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    CHECK(count == 3);
    values[1].value = strrchr(arguments[1], ':') + 1;
    options.server_variables = values;
    options.server_variable_count = 2;
    CHECK_STATUS(OAC_ERROR_ARGUMENT, oac_client_new(&options, &client, &error), error);
    CHECK(strstr(error.message, "server_variables[0]") != NULL);
    values[0].value = "us";
    client = new_client(&options);
    CHECK_OK(t_read_things(client, &error), error);
    oac_client_free(client);
    return 0;
}
