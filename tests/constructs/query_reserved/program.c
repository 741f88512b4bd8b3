#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_read_file_params params = T_READ_FILE_PARAMS_INIT;
    params.path = oac_str("/a/b:c?d@e,f;g!(h)*'$ \xC3\xA9%\"");
    params.plain = oac_str("/a/b:c");
    CHECK_OK(t_read_file(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
