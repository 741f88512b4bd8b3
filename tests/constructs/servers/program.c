#include "../program.h"

int main(int count, char **arguments)
{
    oac_client_options options = client_options(count, arguments);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    char upload[100];
    const oac_server_url servers[] = {{"files", arguments[2]}, {"upload", upload}};
    CHECK(snprintf(upload, sizeof upload, "%s/up/v3", arguments[2]) < (int)sizeof upload);
    options.token = "sesame-and-more";
    options.servers = servers;
    options.server_count = 2;
    client = new_client(&options);
    CHECK_OK(t_read_things(client, &error), error);
    CHECK_OK(t_read_files(client, &error), error);
    CHECK_OK(t_put_files(client, &error), error);
    oac_client_free(client);
    return 0;
}
